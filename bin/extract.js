#!/usr/bin/env node
// Calls the command; everything else is in dist/. CommonJS (see package.json beside it): an ES module would cost 8 ms at every start.
// What the command takes of Node itself is loaded before a flag is set: under other flags Node compiles its own modules anew.
for (const name of ["crypto", "os", "process", "v8", "vm"]) require(`node:${name}`);
const { existsSync } = require("node:fs");
const { keep, load, setFlags } = require("./bundle.js");
setFlags();
const { main, rehearse } = load("cli");
main(process.argv.slice(2), require("../package.json").version).then((status) => {
  process.exitCode = status;
  // Worth keeping is what a run over an article made.
  if (process.argv.slice(2).some((word) => existsSync(word))) keep(rehearse);
});
