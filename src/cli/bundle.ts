// Build time: bundles the command into dist/cli.cjs. The lexicon's tables go beside it as files: Node reads 5 MB in a few milliseconds, and
// compiles as much JavaScript in a hundred.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { compiled } from "../lexicon/compiled.ts";
import { written } from "./written.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { buckets, offsets, lists } = compiled;
const lines = compiled.lines(0, buckets.at(-1) as number);
const entries = compiled.entries(0, offsets.at(-1) as number);
rmSync("dist/tables", { recursive: true, force: true });
mkdirSync("dist/tables", { recursive: true });
for (const [name, content] of Object.entries({ lines, buckets, entries, offsets })) writeFileSync(`dist/tables/${name}`, content);

const loaded = `
  const { openSync, readFileSync, readSync } = require("node:fs");
  const path = (name) => __dirname + "/tables/" + name;
  const integers = (name) => {
    const { buffer, byteOffset, byteLength } = readFileSync(path(name));
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const piecesOf = (name) => {
    const handle = openSync(path(name));
    return (from, to) => {
      const piece = new Uint8Array(to - from);
      readSync(handle, piece, 0, to - from, from);
      return piece;
    };
  };
  const entry = piecesOf("entries");
  const entries = (from, to) => Buffer.from(entry(from, to).buffer).latin1Slice();
  export const compiled = {
    lines: piecesOf("lines"), buckets: integers("buckets"), entries, offsets: integers("offsets"), lists: ${JSON.stringify(lists)},
  };
`;

/** commander needs this module for subcommands that are programs of their own; we have none, and loading it takes 4 ms. */
const childProcess = 'module.exports = { get spawn() { return require("child_process").spawn; } };';

/** Modules that hold data alone: bundle and library hold what comes of them, and not how. */
const data = [
  "claims/cyber-words.ts",
  "entities/dates/tree.ts",
  ...["words", "phrase-words", "direction-words"].map((name) => `entities/dates/${name}.ts`),
  ...["affiliation/tie", "denial/deny", "denial/doubt", "withholding/no-name"].map((name) => `claims/${name}.ts`),
  ...["accuse", "attribute-to", "behind", "event", "self-claim"].map((name) => `claims/attribution/${name}.ts`),
  "cli/rehearsed.ts",
];

/** The claims are a bundle of their own, loaded when a text may hold one. It shares these modules, which remember what they were asked. */
const claims = "claims/index.ts";
const shared = ["document/words.ts", "claims/cyber.ts"];

const load = (path: string): Promise<Record<string, unknown>> => import(`../${path}`);
const loadClaims = `
  const { load } = require("../bin/extract.js");
  const shared = { ${shared.map((path) => `get "shared/${path}"() { return require("./${path}"); }`)} };
  let loaded;
  const claims = () => (loaded ??= load("claims", (path) => shared[path]));
  module.exports = { ${Object.entries(await load(claims)).map(([name, value]) =>
    typeof value === "function" ? `${name}: (...given) => claims().${name}(...given)` : `get ${name}() { return claims().${name}; }`,
  )} };
`;
const share = async (path: string) => `export const { ${Object.keys(await load(path))} } = require("shared/${path}");`;

/** Takes other code for a module, of src/ or of Node. */
function instead(module: string, contents: () => string | Promise<string>): Plugin {
  const path = resolve("src", module);
  return {
    name: module,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`${basename(module)}$`) }, (wanted) =>
        wanted.path === module || resolve(wanted.resolveDir, wanted.path) === path ? { path: module, namespace: module } : undefined,
      );
      onLoad({ filter: /./, namespace: module }, async () => ({ contents: await contents(), loader: "js", resolveDir: "src" }));
    },
  };
}

const bundle = (entry: string, outfile: string, plugins: Plugin[]) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Less to read and to name: 4 % of a start. The places in a stack lead to the source by way of a bundle of the same version with its map.
    minify: true,
    metafile: true,
    // What V8 kept of the bundle (see bin/extract.js) cannot import; Node requires an ES module as well.
    supported: { "dynamic-import": false },
    logLevel: "warning",
    // Loaded when they are needed, from node_modules.
    external: [
      ...["chalk", "zod", "iconv-lite", "chardet", "tinyglobby", "tinypool", "yauzl", "modern-tar", "jsonc-parser", "cli-progress"],
      ...["../bin/extract.js", "shared/*"],
    ],
    // A function, as Node makes one of every CommonJS module; bin/extract.js calls it.
    banner: { js: "(function (exports, require, module, __dirname, __thread) {" },
    footer: { js: "})" },
    define: { "import.meta.filename": "__thread", "import.meta.version": JSON.stringify(version) },
    plugins: [...plugins, ...data.map((path) => instead(path, async () => written(await load(path))))],
  });

for (const path of data) writeFileSync(`dist/${path.replace(/ts$/, "js")}`, written(await load(path)));
const { metafile } = await bundle("src/cli/main.ts", "dist/cli.cjs", [
  instead("lexicon/compiled.ts", () => loaded),
  instead(claims, () => loadClaims),
  instead("node:child_process", () => childProcess),
]);
await bundle(
  `src/${claims}`,
  "dist/claims.cjs",
  shared.map((path) => instead(path, () => share(path))),
);

// Whose code it holds, which minifying forgets; test/notice.test.ts asks NOTICE for their licences.
const held = new Set(Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? []));
appendFileSync("dist/cli.cjs", [...held].map((folder) => `\n// ${folder}`).join(""));

// esbuild writes ASCII everywhere but in regular expressions. A single other character doubles what V8 holds and reads of the source.
for (const file of ["dist/cli.cjs", "dist/claims.cjs"]) {
  const code = readFileSync(file, "utf8");
  writeFileSync(
    file,
    code.replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

// The first run over an article keeps what V8 compiled for the runs to come; see bin/extract.js.
execFileSync(process.execPath, ["bin/extract.js", "README.md"], { stdio: "ignore" });
