// CLI: arguments in; facts to standard output or a file, problems to standard error, an exit status out.
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { type ExtractOptions, explain, extract } from "../extract.ts";
import type { Certainty, EntityType, FactDocument } from "../facts.ts";
import { builtInLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import { createLexicon } from "../lexicon/user-lexicon.ts";
import type { Problem } from "../problem.ts";
import { expand, isArchive, readInput } from "../read/inputs.ts";
import type { ReadInput } from "../read/records.ts";
import { renderJson, renderNdjson } from "../render/json.ts";
import type { Paint } from "../render/paint.ts";
import { describeProblem } from "./problems.ts";

/** Exit statuses: all done · done, but some inputs failed · nothing done. */
const done = 0;
const someFailed = 1;
const nothingDone = 2;

const types: readonly EntityType[] = ["organisation", "person", "threat-actor", "country", "place", "date", "malware", "incident"];
const certainties: readonly Certainty[] = ["possible", "probable", "asserted"];

interface Flags {
  format?: "table" | "json" | "ndjson";
  output?: string;
  published?: string;
  types?: EntityType[];
  minCertainty?: Certainty;
  claims: boolean;
  text?: boolean;
  quiet?: boolean;
  lexicon?: string[];
  textField: string;
  idField: string;
  titleField: string;
  dateField: string;
}

const examples = `
Examples:
  extract article.txt                          a table on a terminal, JSON into a pipe
  extract article.txt --format json | jq '.claims[].actors[].text'
  extract archive.jsonl.gz -o facts.ndjson     one fact document a record
  extract news/ --types threat-actor,country --min-certainty probable
  curl -s https://example.org/a.txt | extract --published 2021-07-21

Exit status: 0 done · 1 done, but some inputs failed · 2 nothing done.`;

/** Runs the command; gives the exit status. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  let status = done;
  const command = new Command("extract")
    .description(
      "Reads news articles and prints their facts: organisations, people, threat groups, countries, dates, and who attributes which cyber attack to whom.",
    )
    .argument("[inputs...]", 'text files, folders, globs, JSON Lines archives (each also .gz), or "-" for standard input')
    .addOption(
      new Option("-f, --format <format>", "how facts are printed (default: table on a terminal, else json; ndjson for archives)").choices([
        "table",
        "json",
        "ndjson",
      ]),
    )
    .option("-o, --output <file>", "write there instead of standard output")
    .option("--published <date>", "date of publication, ISO 8601, for inputs that do not say it", isoDate)
    .option("--types <list>", `entity types to print, comma-separated: ${types.join(", ")}`, typeList)
    .addOption(new Option("--min-certainty <level>", "print claims that are at least this certain").choices(certainties))
    .option("--no-claims", "print entities alone")
    .option("--text", "print the text in the fact document too")
    .option("-q, --quiet", "no problems on standard error (the exit status still tells)")
    .option(
      "--lexicon <file>",
      "your own names: rows, an ATT&CK STIX 2.1 bundle or a MISP galaxy cluster; may be repeated",
      (file: string, files: string[] = []) => [...files, file],
    )
    .option("--text-field <name>", "field of a record that holds the text", "text")
    .option("--id-field <name>", "field of a record that holds its id", "id")
    .option("--title-field <name>", "field of a record that holds the title", "title")
    .option("--date-field <name>", "field of a record that holds the date of publication", "published")
    .version(version, "-V, --version")
    .addHelpText("after", examples)
    .exitOverride()
    .action(async (inputs: string[], flags: Flags) => {
      status = await run(inputs, flags);
    });
  command
    .command("explain")
    .description("print, for each claim, the rule and the words behind it, and why other cues gave none")
    .argument("<inputs...>", "as for extract")
    .action(async (inputs: string[], _: unknown, { parent }: Command) => {
      const { describeReasons } = await import("./explain.ts");
      status = await run(inputs, { ...(parent as Command).opts<Flags>(), format: "ndjson" }, (input, facts, options) => {
        return describeReasons(facts, explain(input.text, options).near);
      });
    });
  command
    .command("rules")
    .description("list the rules of the claims, with their examples")
    .action(async () => {
      const [{ describeRules }, { claimRules }] = await Promise.all([import("./explain.ts"), import("../claims/index.ts")]);
      process.stdout.write(describeRules(claimRules));
    });
  command
    .command("schema")
    .description("print the JSON Schema of the fact document")
    .action(async () => {
      const [{ z }, { factDocumentSchema }] = await Promise.all([import("zod"), import("../facts.ts")]);
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(factDocumentSchema), null, 2)}\n`);
    });
  command
    .command("evaluate")
    .description("score what is found against expected facts: marked articles (as in fixtures/gold), or JSON Lines with a field gold")
    .argument("<gold...>", "files or folders of expected facts")
    .option("--misses <count>", "print up to so many misses of each kind", Number, 0)
    .action(async (paths: string[], { misses }: { misses: number }) => {
      const { describeScore, readGold, scoreGold } = await import("../evaluate/report.ts");
      try {
        const golds = paths.flatMap(readGold);
        if (golds.length === 0) throw new Error("there are no expected facts in there");
        process.stdout.write(`${describeScore(scoreGold(golds), misses)}\n`);
      } catch (error) {
        process.stderr.write(`extract: ${(error as Error).message} [bad-gold]\n`);
        status = nothingDone;
      }
    });
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads us has enough: a closed pipe is no failure.
    if (error.code === "EPIPE") process.exit(done);
    throw error;
  });
  try {
    await command.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    const exitCode = (error as { exitCode?: number }).exitCode;
    if (exitCode === undefined) throw error;
    return exitCode === 0 ? done : nothingDone;
  }
}

/** Reads every input and prints its facts, or what `describe` makes of them; gives the exit status. */
async function run(
  names: string[],
  flags: Flags,
  describe?: (input: ReadInput, facts: FactDocument, options: ExtractOptions) => Promise<string> | string,
): Promise<number> {
  if (names.length === 0) {
    if (process.stdin.isTTY) {
      process.stderr.write('extract: nothing to read [no-input]\n    Name a file, a folder or "-"; extract --help shows examples.\n');
      return nothingDone;
    }
    names = ["-"];
  }
  const fields = { text: flags.textField, id: flags.idField, title: flags.titleField, date: flags.dateField };
  let read = 0;
  let failed = 0;
  const complain = (problem: Problem) => {
    failed++;
    if (!flags.quiet) process.stderr.write(`${describeProblem(problem)}\n`);
  };
  let write: ((piece: string) => Promise<void>) | undefined;
  let close = () => {};
  try {
    ({ write, close } = openOutput(flags.output));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    complain({ code: "not-written", message: `the output cannot be opened (${code})`, file: flags.output ?? "-" });
    return nothingDone;
  }
  let lexicon: Lexicon | undefined;
  for (const file of flags.lexicon ?? []) {
    try {
      const { rows, problems } = readLexicon(file, readFileSync(file, "utf8"));
      problems.forEach(complain);
      lexicon = createLexicon(lexicon ?? builtInLexicon(), rows);
    } catch (error) {
      complain({ code: "not-readable", message: `the lexicon cannot be read (${(error as NodeJS.ErrnoException).code})`, file });
      return nothingDone;
    }
  }
  const print = await printer(names, flags, write);
  try {
    for await (const named of expand(names)) {
      const inputs = typeof named === "string" ? readInput(named, () => process.stdin, fields) : [named];
      for await (const input of inputs) {
        if ("problem" in input) {
          complain(input.problem);
          if (!describe) await print.one(failedDocument(input));
          continue;
        }
        read++;
        const published = input.about.published ?? (flags.published ? { value: flags.published, basis: "given" as const } : null);
        const options: ExtractOptions = { ...input.about, published, claims: flags.claims, ...(lexicon && { lexicon }) };
        const facts = extract(input.text, options);
        if (describe) {
          await write(await describe(input, facts, options));
          continue;
        }
        facts.document.sha256 = input.sha256;
        if (flags.text) facts.document.text = input.text;
        await print.one(select(facts, flags));
      }
    }
    await print.end();
  } finally {
    close();
  }
  if (read === 0) return nothingDone;
  return failed > 0 ? someFailed : done;
}

/** The fact document of an input that failed: no facts, and its problem. */
function failedDocument(input: { id: string; problem: Problem }): FactDocument {
  return {
    schema: "news-facts/1",
    document: { id: input.id, title: null, published: null, sha256: null, length: 0, regions: [] },
    entities: [],
    claims: [],
    problems: [input.problem],
  };
}

/** Leaves out what the user did not ask for. Entities that a printed claim speaks of stay, so that no reference leads nowhere. */
function select(facts: FactDocument, { types: wanted, minCertainty }: Flags): FactDocument {
  if (minCertainty) {
    const least = certainties.indexOf(minCertainty);
    facts.claims = facts.claims.filter((claim) => certainties.indexOf(claim.certainty) >= least);
    const left = new Set(facts.claims.map((claim) => claim.id));
    for (const claim of facts.claims) claim.answers = claim.answers.filter((id) => left.has(id));
  }
  if (wanted) {
    const used = new Set<string | null | undefined>();
    for (const claim of facts.claims) {
      for (const filler of [...claim.sources, ...claim.reportedBy, ...claim.actors, ...claim.victims, claim.sponsor, claim.claimed, claim.occurred])
        used.add(filler?.entity);
    }
    facts.entities = facts.entities.filter((entity) => wanted.includes(entity.type) || used.has(entity.id));
  }
  return facts;
}

interface Printer {
  one(facts: FactDocument): Promise<void>;
  end(): Promise<void>;
}

/** How documents follow each other in the chosen format. */
async function printer(names: readonly string[], flags: Flags, write: (piece: string) => Promise<void>): Promise<Printer> {
  const archives = names.some(isArchive);
  const terminal = process.stdout.isTTY === true && !flags.output;
  const format = flags.format ?? (terminal ? "table" : archives || (flags.output && /\.(ndjson|jsonl)$/i.test(flags.output)) ? "ndjson" : "json");
  let count = 0;
  if (format === "ndjson") return { one: (facts) => write(`${renderNdjson(facts)}\n`), end: async () => {} };
  if (format === "table") {
    const [{ renderTable }, { Chalk }] = await Promise.all([import("../render/table.ts"), import("chalk")]);
    const chalk = new Chalk(process.env.NO_COLOR || !(terminal || process.env.FORCE_COLOR) ? { level: 0 } : {});
    const paint: Paint = {
      bold: (words) => chalk.bold(words),
      dim: (words) => chalk.dim(words),
      cue: (words) => chalk.underline(words),
      attributes: (words) => chalk.red(words),
      denies: (words) => chalk.green(words),
      withholds: (words) => chalk.yellow(words),
    };
    const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || 100);
    return { one: (facts) => write(`${count++ > 0 ? "\n" : ""}${renderTable(facts, width, paint)}`), end: async () => {} };
  }
  const many = names.length > 1 || archives || names.some((name) => /[*?[{]/.test(name) || statSync(name, { throwIfNoEntry: false })?.isDirectory());
  if (!many) {
    // Standard input may turn out to be many records: the array opens with the second.
    let first: string | null = null;
    return {
      one: async (facts) => {
        const piece = renderJson(facts);
        if (count++ === 0) first = piece;
        else {
          await write(first === null ? `,\n${piece}` : `[\n${first},\n${piece}`);
          first = null;
        }
      },
      end: () => write(first === null ? (count > 0 ? "\n]\n" : "") : `${first}\n`),
    };
  }
  return { one: (facts) => write(`${count++ === 0 ? "[\n" : ",\n"}${renderJson(facts)}`), end: () => write(count === 0 ? "[]\n" : "\n]\n") };
}

function openOutput(file: string | undefined): { write(piece: string): Promise<void>; close(): void } {
  if (file === undefined || file === "-") {
    const write = async (piece: string) => {
      if (!process.stdout.write(piece)) await new Promise<void>((resume) => process.stdout.once("drain", resume));
    };
    return { write, close: () => {} };
  }
  const handle = openSync(file, "w");
  return { write: async (piece) => void writeSync(handle, piece), close: () => closeSync(handle) };
}

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
