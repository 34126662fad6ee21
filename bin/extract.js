#!/usr/bin/env node
// Calls the command; everything else is in dist/.
import { readFileSync } from "node:fs";
import { main } from "../dist/cli.cjs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
process.exitCode = await main(process.argv.slice(2), version);
