// Entities stage, names: what the recognition of one document looks at beside a candidate: the tokens, the lexicon, and the marks that its hits leave on them.
import type { Tokens } from "../../document/tokens.ts";
import type { Lexicon, WordFacts } from "../../lexicon/lexicon.ts";
import { headsLast } from "./words.ts";

export type NameType = "person" | "organisation";

/** Evidence for one reading; `weight` 1 decides. */
export interface Verdict {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
}

/** What other hits of the lexicon say of a token: bits. */
export const PLACE = 1;
export const DEMONYM = 2;
export const OTHER_NAME = 4;
/** Names an organisation, and something else. */
export const MAYBE_BODY = 8;
/** A place of several words covers the token. */
export const WIDE = 16;

export interface Setting {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Bits per token: PLACE, DEMONYM, OTHER_NAME. */
  readonly labels: Uint8Array;
  /** Words that the document also writes in lower case: capitals say less there. */
  readonly ordinary: ReadonlySet<string>;
  /** A report on malware is full of "the DLL" and "the RAT": there letters alone are no body. */
  readonly technical: boolean;
  /** In a report on sport teams do what people do. */
  readonly sport: boolean;
}

/** A word's facts; a word in capitals is asked in its capitalised form. */
export function factsOf(setting: Setting, i: number): WordFacts {
  const facts = setting.lexicon.wordAt(setting.tokens, i);
  // "Tô Lâm": not the word "to".
  return facts.common > 0 && facts.common <= 35 && accents.test(setting.tokens.word[i] as string) ? { ...facts, common: 0 } : facts;
}

const accents = /[^\p{ASCII}’]/u;

/** A short capitalised word that is no everyday one: "Jin", "Hyok". */
export function isSyllable(setting: Setting, i: number): boolean {
  const word = setting.tokens.word[i] as string;
  const { common } = factsOf(setting, i);
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(word) && (common === 0 || common > 35) && setting.labels[i] === 0 && !headsLast.has(setting.tokens.lower[i] as string);
}
