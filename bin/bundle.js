// Loads dist/cli.cjs with what V8 compiled of it at an earlier run, which takes half the time. That lies in dist/compiled, one file for each
// version of Node. Whoever may not write there, as where an administrator installed the command, starts without it.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const file = join(__dirname, "../dist/cli.cjs");
const kept = join(__dirname, "../dist/compiled", `${process.version}-${process.arch}`);
let script;

function setFlags() {
  // V8 optimises a function after it has run a little, and throws the result away when text of another kind comes; waiting longer halves the
  // time of an archive of some hundred articles. Later versions of Node have no such flag, and say so on standard error.
  if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=600000");
  // Its quick first compiler costs an article 7 ms and an archive gains by it: src/cli/run.ts turns it on when there is much to read.
  setFlagsFromString("--no-sparkplug");
  // Nor does it gain by what a regular expression loses when it is improved for the one run before it becomes machine code.
  setFlagsFromString("--no-regexp-peephole-optimization");
}

/** Runs the bundle; gives its exports. */
exports.load = () => {
  setFlags();
  // All of it is ASCII. The wrapper is the one that Node puts around every CommonJS module.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  script = new Script(source, { filename: file, cachedData: read() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
};

/** Keeps what V8 compiled for the next start, unless something is kept; `rehearse` goes through what a start can need. */
exports.keep = (rehearse) => {
  if (script.cachedDataRejected !== undefined) return;
  rehearse();
  // V8 takes what it compiled only under the flags under which it is kept.
  setFlags();
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // It starts as it did.
  }
};

/** V8 itself refuses what was compiled under other flags, but not what was compiled of another bundle. */
function read() {
  try {
    return statSync(kept).mtimeMs >= statSync(file).mtimeMs ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}
