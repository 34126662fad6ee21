// CLI: the one table of flags, from which the parser and the help are made.
import { InvalidArgumentError } from "commander";
import { type FormatName, formatNames } from "../batch/formats.ts";
import { parseShard, type Shard } from "../batch/shard.ts";
import type { Certainty, EntityType } from "../facts.ts";

const types: readonly EntityType[] = ["organisation", "person", "threat-actor", "country", "place", "date", "malware", "incident"];
const certainties: readonly Certainty[] = ["possible", "probable", "asserted"];

/** What the command line said. */
export interface Flags {
  filesFrom?: string;
  published?: string;
  textField: string;
  idField: string;
  titleField: string;
  dateField: string;
  types?: EntityType[];
  minCertainty?: Certainty;
  claims: boolean;
  lexicon?: string[];
  format?: FormatName;
  output?: string;
  text?: boolean;
  summary?: boolean;
  summaryJson?: string;
  quiet?: boolean;
  jobs?: number;
  resume?: boolean;
  shard?: Shard;
  errors: "text" | "json";
  maxErrors?: number;
  strict?: boolean;
  failOnActor?: string[];
}

export interface Flag {
  readonly flag: string;
  readonly says: string;
  readonly choices?: readonly string[];
  readonly parse?: (value: string, before: unknown) => unknown;
  readonly default?: string;
}

export const flags: Readonly<Record<string, readonly Flag[]>> = {
  "Input:": [
    { flag: "--files-from <file>", says: 'read the names of the inputs from a file, one a line ("-": standard input)' },
    { flag: "--published <date>", says: "date of publication, ISO 8601, of inputs that do not say it", parse: isoDate },
    { flag: "--text-field <name>", says: "field of a record that holds its text", default: "text" },
    { flag: "--id-field <name>", says: "field that holds its id", default: "id" },
    { flag: "--title-field <name>", says: "field that holds its title", default: "title" },
    { flag: "--date-field <name>", says: "field that holds its date of publication", default: "published" },
  ],
  "Facts:": [
    { flag: "--types <list>", says: `print these types of entities: ${types.join(",")}`, parse: typeList },
    { flag: "--min-certainty <level>", says: `print claims at least this certain: ${certainties.join(", ")}`, choices: certainties },
    { flag: "--no-claims", says: "print entities alone" },
    { flag: "--lexicon <file>", says: "your own names: rows, ATT&CK STIX 2.1 or a MISP galaxy cluster; repeatable", parse: many },
  ],
  "Output:": [
    { flag: "-f, --format <format>", says: `${formatNames.join(", ")}; default: table on a terminal, ndjson for archives, else json`, choices: formatNames },
    { flag: "-o, --output <file>", says: "write there instead of standard output" },
    { flag: "--text", says: "print the text in the fact document too" },
    { flag: "--summary", says: "at the end, counts and time on standard error" },
    { flag: "--summary-json <file>", says: "the same as JSON" },
    { flag: "-q, --quiet", says: "no problems on standard error; the exit status still tells" },
  ],
  "Long runs:": [
    { flag: "-j, --jobs <n>", says: "threads; default: one a core, started when the input is worth it", parse: wholeFrom(1) },
    { flag: "--resume", says: "go on where the run that wrote the output file stopped" },
    { flag: "--shard <i/n>", says: 'take part i of n; "auto": from the variables of a CI system or job array', parse: shard },
  ],
  "Failures:": [
    { flag: "--errors <form>", says: "problems on standard error as text, or as json, one a line", choices: ["text", "json"], default: "text" },
    { flag: "--max-errors <n>", says: "stop when more inputs than that fail", parse: wholeFrom(0) },
    { flag: "--strict", says: "stop at the first input that fails: --max-errors 0" },
    { flag: "--fail-on-actor <name>", says: "end with 3 if a claim is about this actor: name, alias or country code; repeatable", parse: many },
  ],
};

export const helpEnd = `
Inputs: text (.txt .text .md), records (.jsonl .ndjson: one object a line, with its text), both also
.gz or .zst; archives of these (.zip .tar .tar.gz .tgz .tar.zst); folders, globs, "-".

Examples:
  extract article.txt                        a table on a terminal, JSON into a pipe
  extract a.txt | jq '.claims[].actors[].text'
  extract archive.jsonl.gz -o facts.ndjson   a fact document a line, in the order of the input
  extract archive/ -o facts.ndjson --resume  go on after an interruption
  find news -name '*.txt' | extract --files-from - -f ndjson
  extract news/ --shard auto --summary-json summary.json --fail-on-actor APT28

Exit status: 0 done · 1 done, but inputs failed · 2 nothing done, or stopped before the end · 3 done, and
a claim is about an actor of --fail-on-actor.`;

function isoDate(value: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  const day = found ? new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))) : null;
  if (!day || day.toISOString().slice(0, 10) !== value) throw new InvalidArgumentError("Give a day as YYYY-MM-DD.");
  return value;
}

function typeList(value: string): EntityType[] {
  const list = value.split(",").map((type) => type.trim());
  const wrong = list.find((type) => !types.includes(type as EntityType));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is no entity type; there are: ${types.join(", ")}.`);
  return list as EntityType[];
}

export function wholeFrom(least: number): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least) throw new InvalidArgumentError(`Give a whole number from ${least}.`);
    return Number(value);
  };
}

function shard(value: string): Shard {
  const found = parseShard(value, process.env);
  if (!found)
    throw new InvalidArgumentError(
      value === "auto" ? "No variable of a known CI system or job array says which part this is." : 'Give part and parts as "2/8", or "auto".',
    );
  return found;
}

function many(value: string, before: unknown): string[] {
  return [...((before as string[] | undefined) ?? []), value];
}
