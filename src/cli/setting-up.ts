// CLI: what the user asked for in, what a run needs out: its settings, its inputs, its output. What cannot be used is thrown as Unusable.
import { createReadStream, existsSync, openSync, readFileSync, statSync } from "node:fs";
import type { FormatName } from "../batch/formats.ts";
import { inShard, type Shard } from "../batch/shard.ts";
import { emptyTally, type Tally } from "../batch/tally.ts";
import { loadLexicon, type Settings } from "../batch/work.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import { type Problem, reasonOf } from "../problem.ts";
import type { FailedInput, Raw } from "../read/input.ts";
import { rawInputs } from "../read/inputs.ts";
import { kindOf, namesFrom } from "../read/names.ts";
import type { Flags } from "./flags.ts";
import { type Output, openOutput } from "./output.ts";
import { Unusable } from "./problems.ts";
import { isTerminal } from "./terminal.ts";
import { unknownNames } from "./watched.ts";

/** Without a name, standard input is read, unless somebody sits there who was not told to type. */
export function nameInputs(names: readonly string[], { filesFrom }: Flags): readonly string[] {
  if (names.length > 0 || filesFrom !== undefined) return names;
  if (isTerminal(0)) throw new Unusable({ code: "no-input", message: "nothing to read", hint: 'Name a file, a folder or "-"; extract --help shows examples.' });
  return ["-"];
}

/** What the run depends on; the format follows from the names and the terminal when the user does not say it. */
export function settingsOf(names: readonly string[], flags: Flags): Settings {
  if (!flags.claims && flags.failOnActor)
    throw new Unusable({ code: "bad-argument", message: "--fail-on-actor looks at claims, and --no-claims finds none", hint: "Give one of the two." });
  const terminal = (flags.output === undefined || flags.output === "-") && isTerminal(1);
  const lines = flags.resume || flags.filesFrom || names.some(isArchive) || /\.(ndjson|jsonl)$/i.test(flags.output ?? "");
  const format: FormatName = flags.format ?? (terminal ? "table" : lines ? "ndjson" : "json");
  const colour = !process.env.NO_COLOR && (terminal || Boolean(process.env.FORCE_COLOR));
  return {
    fields: { text: flags.textField, id: flags.idField, title: flags.titleField, date: flags.dateField },
    published: flags.published,
    claims: flags.claims,
    types: flags.types,
    minCertainty: flags.minCertainty,
    text: flags.text === true,
    lexicon: flags.lexicon ?? [],
    format,
    page: { colour, width: format !== "table" ? 0 : (terminal && process.stdout.columns) || Number(process.env.COLUMNS) || 100 },
    watch: (flags.failOnActor ?? []).map((name) => name.toLowerCase()),
  };
}

/** Whether more than one document must be reckoned with, so that JSON is written as a list. */
export function givesMany(names: readonly string[], { filesFrom }: Flags): boolean {
  const several = (name: string) => isArchive(name) || (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? /[*?[{]/.test(name));
  return names.length > 1 || filesFrom !== undefined || names.some(several);
}

function isArchive(name: string): boolean {
  const kind = kindOf(name);
  return kind !== null && kind !== "article";
}

/** The rows of the user's lexicons that cannot be used. */
export function lexiconProblems(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    try {
      return readLexicon(file, readFileSync(file, "utf8")).problems;
    } catch (error) {
      throw new Unusable({ code: "not-readable", message: `the lexicon cannot be read: ${reasonOf(error)}`, file });
    }
  });
}

/** What is said of names that --fail-on-actor would wait for in vain, or nearly so. */
export function gateProblems({ failOnActor = [] }: Flags, { lexicon }: Settings): Problem[] {
  return unknownNames(failOnActor, loadLexicon(lexicon)).map((name) => ({
    code: "bad-argument",
    message: `--fail-on-actor: the lexicon knows no "${name}"`,
    hint: "The gate closes only where an article itself uses that name. If it is misspelt, mend it; --lexicon adds names.",
  }));
}

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
