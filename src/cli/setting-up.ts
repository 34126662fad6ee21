// CLI: what the user asked for in; the names of the inputs and the settings of a run out. What cannot be used is thrown as Unusable.
import { readFileSync, statSync } from "node:fs";
import type { FormatName } from "../batch/formats.ts";
import { loadLexicon, type Settings } from "../batch/work.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import { type Problem, reasonOf } from "../problem.ts";
import { kindOf } from "../read/names.ts";
import type { Flags } from "./flags.ts";
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
  // A lexicon is loaded for it, which takes time.
  const unknown = failOnActor.length > 0 ? unknownNames(failOnActor, loadLexicon(lexicon)) : [];
  return unknown.map((name) => ({
    code: "bad-argument",
    message: `--fail-on-actor: the lexicon knows no "${name}"`,
    hint: "The gate closes only where an article itself uses that name. If it is misspelt, mend it; --lexicon adds names.",
  }));
}
