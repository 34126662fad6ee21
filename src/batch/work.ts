// Batch: what one worker does, and the main thread where no worker is worth it: a batch of raw inputs in, its facts as printed out.
import { readFileSync } from "node:fs";
import { type ExtractOptions, extract } from "../extract.ts";
import type { Certainty, EntityType, FactDocument } from "../facts.ts";
import { builtInLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import { createLexicon } from "../lexicon/user-lexicon.ts";
import type { FailedInput, Fields, Raw, ReadInput } from "../read/input.ts";
import { readRaw } from "../read/raw.ts";
import { type Format, type FormatName, loadFormat, type Page } from "./formats.ts";
import { count, emptyTally, type Tally } from "./tally.ts";

const certainties: readonly Certainty[] = ["possible", "probable", "asserted"];

/** All that the facts and their printing depend on. Plain values, so that they can be sent to a thread. */
export interface Settings {
  readonly fields: Fields;
  /** Date of publication of inputs that do not say it. */
  readonly published: string | undefined;
  readonly claims: boolean;
  readonly types: readonly EntityType[] | undefined;
  readonly minCertainty: Certainty | undefined;
  readonly text: boolean;
  /** Files of names. */
  readonly lexicon: readonly string[];
  readonly format: FormatName;
  readonly page: Page;
  /** Names of actors in lower case. */
  readonly watch: readonly string[];
}

/** What a batch gave: its documents as printed, with what stands between them. */
export interface Answer {
  readonly printed: Uint8Array;
  readonly failures: readonly (FailedInput & { readonly at: number })[];
  readonly tally: Tally;
}

/** Loads what the settings name; gives the function that answers a batch. */
export async function createWork(settings: Settings): Promise<(inputs: readonly (Raw | FailedInput)[]) => Promise<Answer>> {
  const format = await loadFormat(settings.format, settings.page);
  const lexicon = loadLexicon(settings.lexicon);
  return (inputs) => answer(inputs, settings, format, lexicon);
}

async function answer(inputs: readonly (Raw | FailedInput)[], settings: Settings, format: Format, lexicon: Lexicon | undefined): Promise<Answer> {
  const watch = new Set(settings.watch);
  const printed: string[] = [];
  const failures: (FailedInput & { at: number })[] = [];
  const tally = emptyTally();
  for (const [at, raw] of inputs.entries()) {
    const input = await readRaw(raw, settings.fields);
    const facts = "problem" in input ? input : factsOf(input, settings, lexicon);
    if ("problem" in facts) failures.push({ ...facts, at });
    const document = "problem" in facts ? failedDocument(facts) : facts;
    count(tally, document, watch);
    printed.push(format.render(document));
  }
  return { printed: new TextEncoder().encode(printed.join(format.between)), failures, tally };
}

/** The facts as they are published. A fault of ours costs this one input, never the run. */
function factsOf(input: ReadInput, settings: Settings, lexicon: Lexicon | undefined): FactDocument | FailedInput {
  let facts: FactDocument;
  try {
    facts = extract(input.text, optionsOf(input, settings, lexicon));
  } catch (error) {
    const message = `extract failed on it: ${(error as Error).message}`;
    return { id: input.id, problem: { code: "internal", message, hint: "Please report it, with the text.", file: input.id } };
  }
  facts.document.sha256 = input.sha256;
  if (settings.text) facts.document.text = input.text;
  if (input.doubt) facts.problems.unshift(input.doubt);
  select(facts, settings);
  return facts;
}

/** What an input says about itself goes before what the user said for all. */
export function optionsOf({ about }: ReadInput, { published, claims }: Pick<Settings, "published" | "claims">, lexicon: Lexicon | undefined): ExtractOptions {
  return { ...about, published: about.published ?? (published ? { value: published, basis: "given" } : null), claims, ...(lexicon && { lexicon }) };
}

export function loadLexicon(files: readonly string[]): Lexicon | undefined {
  let lexicon: Lexicon | undefined;
  for (const file of files) lexicon = createLexicon(lexicon ?? builtInLexicon(), readLexicon(file, readFileSync(file, "utf8")).rows);
  return lexicon;
}

/** The fact document of an input that failed: no facts, and its problem. */
function failedDocument({ id, problem }: FailedInput): FactDocument {
  const document = { id, title: null, published: null, sha256: null, length: 0, regions: [] };
  return { schema: "news-facts/1", document, entities: [], claims: [], problems: [problem] };
}

/** Leaves out what the user did not ask for. Entities that a printed claim speaks of stay, so that no reference leads nowhere. */
function select(facts: FactDocument, { types, minCertainty }: Settings): void {
  if (minCertainty) {
    const least = certainties.indexOf(minCertainty);
    facts.claims = facts.claims.filter((claim) => certainties.indexOf(claim.certainty) >= least);
    const left = new Set(facts.claims.map((claim) => claim.id));
    for (const claim of facts.claims) claim.answers = claim.answers.filter((id) => left.has(id));
  }
  if (types) {
    const used = new Set<string | null | undefined>();
    for (const claim of facts.claims) {
      for (const filler of [...claim.sources, ...claim.reportedBy, ...claim.actors, ...claim.victims, claim.sponsor, claim.claimed, claim.occurred])
        used.add(filler?.entity);
    }
    facts.entities = facts.entities.filter((entity) => types.includes(entity.type) || used.has(entity.id));
  }
}
