// Build time: bundles the command into dist/cli.cjs. The lexicon's tables go beside it as text files: Node reads 5 MB of text in a few
// milliseconds, and compiles as much JavaScript in a hundred.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { compiled } from "../lexicon/compiled.ts";

const { lists, ...tables } = compiled;
mkdirSync("dist/tables", { recursive: true });
for (const [name, content] of Object.entries(tables)) writeFileSync(`dist/tables/${name}.txt`, content, "latin1");

const loaded = `
  const { readFileSync } = require("node:fs");
  const read = (name) => readFileSync(__dirname + "/tables/" + name + ".txt", "latin1");
  export const compiled = { ${Object.keys(tables)
    .map((name) => `${name}: read("${name}")`)
    .join(", ")}, lists: ${JSON.stringify(lists)} };
`;

await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minifyWhitespace: true,
  logLevel: "warning",
  // Loaded when they are needed, from node_modules.
  external: ["chalk", "zod", "iconv-lite", "chardet", "tinyglobby", "tinypool", "yauzl", "modern-tar", "jsonc-parser", "cli-progress"],
  // What the threads of a long run load is this same file.
  define: { "import.meta.filename": "__filename" },
  plugins: [
    {
      name: "tables",
      setup: ({ onLoad }) => onLoad({ filter: /lexicon[/\\]compiled\.ts$/ }, () => ({ contents: loaded, loader: "js" })),
    },
    {
      // commander starts programs for subcommands that are files of their own. We have none, and loading that part of Node takes 4 ms.
      name: "no-programs",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^node:child_process$/ }, () => ({ path: "none", namespace: "no-programs" }));
        onLoad({ filter: /.*/, namespace: "no-programs" }, () => ({ contents: "", loader: "js" }));
      },
    },
  ],
});
