// CLI: names, flags and settings in; where a run starts out: its output, open, and the inputs that are still to be read. With --resume behind what is written.
import { createReadStream, existsSync, openSync, statSync } from "node:fs";
import { inShard, type Shard } from "../batch/shard.ts";
import { emptyTally, type Tally } from "../batch/tally.ts";
import type { Settings } from "../batch/work.ts";
import { reasonOf } from "../problem.ts";
import type { FailedInput, Raw } from "../read/input.ts";
import { rawInputs } from "../read/inputs.ts";
import { namesFrom } from "../read/names.ts";
import type { Flags } from "./flags.ts";
import { type Output, openOutput } from "./output.ts";
import { Unusable } from "./problems.ts";

/** Where a run starts: its output, open; the inputs that are still to be read; the counts of those that an earlier run did. */
export interface Start {
  readonly output: Output;
  readonly inputs: AsyncIterable<Raw | FailedInput | "pause">;
  readonly tally: Tally;
}

/** Opens output and inputs; with --resume behind what is written. */
export async function start(names: readonly string[], flags: Flags, settings: Settings, took: (bytes: number) => void): Promise<Start> {
  const { output: file, shard } = flags;
  const named = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (named?.isFile() && names.some((name) => isSame(statSync(name, { throwIfNoEntry: false }), named)))
    throw new Unusable({ code: "bad-argument", message: "the output is one of the inputs", file: file as string });
  const list = flags.filesFrom === undefined ? names : both(names, namesFrom(openList(flags.filesFrom)));
  let identity: { dev: number; ino: number } | null = named ?? null;
  const all = rawInputs(list, { stdin: () => process.stdin, output: () => identity, took });
  const inputs = shard ? ofShard(all, shard) : all;
  let keep: number | undefined;
  let tally = emptyTally();
  if (flags.resume) {
    if (file === undefined || file === "-" || settings.format !== "ndjson")
      throw new Unusable({ code: "bad-argument", message: "--resume goes on with a file of one document a line: give -o FILE, with --format ndjson" });
    if (existsSync(file)) ({ keep, tally } = await resumeAfter(file, inputs, settings));
  }
  const output = openOutput(file, keep);
  identity = output.file;
  return { output, inputs, tally };
}

function openList(list: string): NodeJS.ReadableStream {
  if (list === "-") return process.stdin;
  try {
    if (statSync(list).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    return createReadStream("", { fd: openSync(list, "r") });
  } catch (error) {
    throw new Unusable({ code: "not-readable", message: `the list of inputs cannot be read: ${reasonOf(error)}`, file: list });
  }
}

async function resumeAfter(file: string, inputs: AsyncIterator<Raw | FailedInput | "pause">, settings: Settings): Promise<{ keep: number; tally: Tally }> {
  const { readWritten, skipWritten } = await import("../batch/resume.ts");
  const refuse = (message: string) => {
    const hint = "Give the inputs, their order and the flags of the interrupted run, or another output file.";
    return new Unusable({ code: "not-resumed", message, hint, file });
  };
  let written: ReturnType<typeof readWritten>;
  try {
    written = readWritten(file, new Set(settings.watch));
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse("the file to go on with does not hold one fact document a line");
    throw new Unusable({ code: "not-readable", message: `the output cannot be read: ${reasonOf(error)}`, file });
  }
  if (!(await skipWritten(inputs, written, settings.fields))) throw refuse("the file to go on with was not made from these inputs");
  return { keep: written.bytes, tally: written.tally };
}

async function* ofShard(inputs: AsyncIterable<Raw | FailedInput | "pause">, shard: Shard): AsyncGenerator<Raw | FailedInput | "pause"> {
  for await (const input of inputs) if (input === "pause" || inShard(input, shard)) yield input;
}

async function* both(names: readonly string[], more: AsyncIterable<string>): AsyncGenerator<string> {
  yield* names;
  yield* more;
}

function isSame(one: { dev: number; ino: number } | undefined, other: { dev: number; ino: number }): boolean {
  return one?.dev === other.dev && one.ino === other.ino;
}
