#!/usr/bin/env node
// Calls the command; everything else is in dist/. CommonJS (see package.json beside it): an ES module would cost 8 ms at every start.
// Each part of it, the function in dist/NAME.cjs, is loaded with what V8 compiled of it at an earlier run, which takes half the time. That lies in
// dist/compiled, a file for each part and version of V8. Whoever may not write there, as where an administrator installed the command, starts without it.
const fs = require("node:fs");
const { join } = require("node:path");
const { cachedDataVersionTag, setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
// What the command takes of Node itself is loaded before a flag is set: under other flags Node compiles its own modules anew.
for (const name of ["os", "process"]) require(`node:${name}`);

const dist = join(__dirname, "../dist");
// The tag stands for the version of V8, its flags (those of NODE_OPTIONS too) and the processor: what was compiled under others is of no use.
const kept = (name) => join(dist, "compiled", `${name}-${cachedDataVersionTag()}`);
/** The tag under the flags of a start. */
let flagged;
/** What was loaded, by name. */
const scripts = new Map();
/** Where one file after the other is read to: memory that was never touched costs more than the reading. */
let memory = Buffer.allocUnsafeSlow(1 << 21);

function setFlags() {
  // V8 optimises a function after it has run a little, and throws the result away when text of another kind comes; waiting longer saves an article
  // 20 ms, and halves the time of an archive of some hundred articles. Later versions of Node have no such flag, and say so on standard error.
  if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=600000");
  // Its quick first compiler costs an article 7 ms and an archive gains by it: src/cli/run.ts turns it on when there is much to read. So it does
  // with several threads that clear away what is no longer needed: of one article they have less to clear than it takes to wait for them.
  setFlagsFromString("--no-sparkplug");
  setFlagsFromString("--no-parallel-scavenge");
  // Nor does it gain by what a regular expression loses when it is improved for the one run before it becomes machine code.
  setFlagsFromString("--no-regexp-peephole-optimization");
  // And it becomes machine code at its second run, which takes longer than an article's hundred runs over a word.
  setFlagsFromString("--regexp-tier-up-ticks=100");
}

/** Runs a part; gives its exports. `given` is the require that it sees. */
function load(name, given = require) {
  const file = join(dist, `${name}.cjs`);
  // All of it is ASCII.
  const source = read(file).latin1Slice();
  const script = new Script(source, { filename: file, cachedData: readKept(file, kept(name)) });
  scripts.set(name, script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, given, module, dist, join(__dirname, "thread.js"));
  return module.exports;
}

/** Keeps what V8 compiled for the next start, unless all of it is kept; `rehearse` goes through what a start can need. */
function keep(rehearse) {
  // A long run has other flags (src/cli/run.ts), and V8 has thrown away again what it did not need lately: nothing to start from.
  if (cachedDataVersionTag() !== flagged) return;
  if ([...scripts.values()].every((script) => script.cachedDataRejected === false)) return;
  try {
    fs.mkdirSync(join(dist, "compiled"), { recursive: true });
    fs.accessSync(join(dist, "compiled"), fs.constants.W_OK);
  } catch {
    // It starts as it did, and need not rehearse.
    return;
  }
  rehearse();
  try {
    for (const [name, script] of scripts) {
      fs.writeFileSync(`${kept(name)}.${process.pid}`, script.createCachedData());
      fs.renameSync(`${kept(name)}.${process.pid}`, kept(name));
    }
  } catch {
    // The disk is full.
  }
}

/** V8 itself refuses what is damaged, but not what was compiled of another bundle. */
function readKept(file, kept) {
  try {
    return fs.statSync(kept).mtimeMs >= fs.statSync(file).mtimeMs ? read(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** A file's bytes, until the next one is read. */
function read(file) {
  const handle = fs.openSync(file);
  const { size } = fs.fstatSync(handle);
  if (memory.length < size) memory = Buffer.allocUnsafeSlow(2 * size);
  let end = 0;
  for (let got = 1; got > 0 && end < size; end += got) got = fs.readSync(handle, memory, end, size - end, end);
  fs.closeSync(handle);
  return memory.subarray(0, end);
}

exports.load = load;
// A thread of a long run takes only `load` from here.
if (require.main === module) {
  setFlags();
  flagged = cachedDataVersionTag();
  const { main, rehearse } = load("cli");
  const words = process.argv.slice(2);
  main(words).then((status) => {
    // Worth keeping is what a run over an article made.
    if (words.some((word) => fs.existsSync(word))) keep(rehearse);
    // All is written. To end in good order would take 3 ms.
    process.exit(status);
  });
}
