#!/usr/bin/env node
// Calls the command; everything else is in dist/. CommonJS (see package.json beside it): an ES module would cost 8 ms at every start.
require("../dist/cli.cjs")
  .main(process.argv.slice(2), require("../package.json").version)
  .then((status) => {
    process.exitCode = status;
  });
