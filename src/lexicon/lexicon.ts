// Lexicon stage: what the gazetteer knows and how it is asked. Takes rows compiled at build time (and a user's own rows), gives look-ups
// that cost one pass over the tokens however many names there are.

import type { Tokens } from "../document/tokens.ts";
import type { EntityType, MentionForm } from "../facts.ts";

/** What the lexicon knows of one thing. */
export interface LexiconEntry {
  /** Stable key: "threat-actor/apt28", "country/CN", "organisation/us-fbi". */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  /** Of an organisation: agency, government, military, international, vendor, media, company, research, court, party, other. Of a threat actor: state-sponsored, criminal, hacktivist … */
  readonly kind?: string;
  /** ISO 3166-1 alpha-2: where it belongs, or whom it is suspected to work for. */
  readonly country?: string;
  /** ISO 3166-1 alpha-2, of a country itself. */
  readonly code?: string;
  readonly refs?: Readonly<Record<string, string>>;
}

/** One name of one entry. */
export interface Term {
  readonly key: string;
  readonly form: MentionForm;
  /** True when the words are also something else ("Play", "Georgia", "May"): the finder asks for context. */
  readonly ambiguous: boolean;
}

/** A place where the tokens spell names of the lexicon. */
export interface Hit {
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
}

/** What is known of a single word as a part of people's names, and as an ordinary word. Weights 0 (unknown) to 6 (very frequent). */
export interface WordFacts {
  readonly given: number;
  readonly surname: number;
  /** 0 = no ordinary word; otherwise the SCOWL class: 10 = most frequent … 70 = rare. */
  readonly common: number;
}

export interface Lexicon {
  /** All hits, left to right, longest first at each start; hits may overlap. */
  find(tokens: Tokens): readonly Hit[];
  entry(key: string): LexiconEntry | undefined;
  /** Facts of a word as written, first letter in upper case or not. */
  word(word: string): WordFacts;
}

const nothing: WordFacts = { given: 0, surname: 0, common: 0 };

/** The lexicon that comes with the program. */
export function builtInLexicon(): Lexicon {
  return { find: () => [], entry: () => undefined, word: () => nothing };
}
