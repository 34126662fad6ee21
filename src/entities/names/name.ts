// Entities stage, names: the nouns of name recognition: a candidate as it stands in the text, what the document knows of its words, and the name.
import type { Tokens } from "../../document/tokens.ts";
import type { MentionForm } from "../../facts.ts";
import type { NameType, Verdict } from "./setting.ts";

/** A name of a person or an organisation: first and last token, how it was found, and the lexicon's key where it is known. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly rule: string;
  readonly form: MentionForm;
  readonly weight: number;
  readonly key?: string;
}

export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly verdict: Verdict | null;
  readonly opensSentence: boolean;
}

export interface Known {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
  readonly form: MentionForm;
}

export function joinWords(tokens: Tokens, first: number, last: number): string {
  let words = tokens.word[first] as string;
  for (let i = first + 1; i <= last; i++) words += ` ${tokens.word[i]}`;
  return words;
}
