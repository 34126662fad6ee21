#!/usr/bin/env node
// Calls the command; everything else is in dist/. `require` because Node reads a CommonJS file twice when it is imported.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
process.exitCode = await require("../dist/cli.cjs").main(process.argv.slice(2), require("../package.json").version);
