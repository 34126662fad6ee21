// Build time: bundles the command into dist/cli.cjs. The lexicon's tables go beside it as files: Node reads 5 MB in a few milliseconds, and
// compiles as much JavaScript in a hundred.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { compiled } from "../lexicon/compiled.ts";

const { lines, slots, offsets, lists } = compiled;
const entries = compiled.entries(0, offsets.at(-1) as number);
rmSync("dist/tables", { recursive: true, force: true });
mkdirSync("dist/tables", { recursive: true });
for (const [name, content] of Object.entries({ lines, slots, entries, offsets })) writeFileSync(`dist/tables/${name}`, content);

const loaded = `
  const { openSync, readFileSync, readSync } = require("node:fs");
  const bytes = (name) => readFileSync(__dirname + "/tables/" + name);
  const integers = (name) => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const handle = openSync(__dirname + "/tables/entries");
  const entries = (from, to) => {
    const line = Buffer.allocUnsafe(to - from);
    readSync(handle, line, 0, to - from, from);
    return line.latin1Slice();
  };
  export const compiled = {
    lines: bytes("lines"), slots: integers("slots"), entries, offsets: integers("offsets"), lists: ${JSON.stringify(lists)},
  };
`;

/** commander needs this module for subcommands that are programs of their own; we have none, and loading it takes 4 ms. */
const childProcess = 'module.exports = { get spawn() { return require("child_process").spawn; } };';

await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // What V8 kept of the bundle (see bin/bundle.js) cannot import; Node requires an ES module as well.
  supported: { "dynamic-import": false },
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
      name: "child-process",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "late" }));
        onLoad({ filter: /./, namespace: "late" }, () => ({ contents: childProcess, loader: "js" }));
      },
    },
  ],
});

// esbuild writes ASCII everywhere but in regular expressions. A single other character doubles what V8 holds and reads of the source.
const code = readFileSync("dist/cli.cjs", "utf8");
writeFileSync(
  "dist/cli.cjs",
  code.replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
);

// The first run over an article keeps what V8 compiled for the runs to come; see bin/bundle.js.
execFileSync(process.execPath, ["bin/extract.js", "README.md"], { stdio: "ignore" });
