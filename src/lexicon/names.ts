// Lexicon stage: an entry in, the phrases that name it out: accents, hyphens, codes ("APT 28" is APT28) and the letter case that each accepts.

import { tokenise } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { MentionForm } from "../facts.ts";
import { foldText, phraseOf } from "./table.ts";

/** T: capitals where the name has them, more allowed. U: all in capitals. E: exactly as written. */
export type CaseRule = "T" | "U" | "E";

export interface NameRow {
  readonly text: string;
  readonly form: MentionForm;
  readonly ambiguous: boolean;
}

const small = wordSet("of the and for de la le les du des di da do del della von van der den al el on in to at y e et und & a");

/** How a name's letters must stand in the text. */
export function caseRule(text: string, ambiguous: boolean, common: (word: string) => boolean): CaseRule {
  const words = tokenise(text).word;
  if (words.length === 1) {
    const word = words[0] as string;
    if (word === word.toLowerCase()) return /\d/.test(word) ? "T" : "E";
    const capitals = word.length > 1 && word === word.toUpperCase() && /[A-Z]{2}/.test(word);
    // "Nato", "Anssi": newspapers write long acronyms as words; short ones and those that are words must stay as they are.
    if (capitals && !/\d/.test(word)) return word.length < 4 || ambiguous || common(word.toLowerCase()) ? "U" : "T";
    if (/^[a-z]/.test(word) || (word.length <= 3 && /[A-Z].*[A-Z]/.test(word))) return "E";
    return "T";
  }
  return words.every((word) => /^[^a-z]/.test(word) || small.has(word) || word === "'s" || /^(bin|ibn|ul|ur|i|o|os|as|sur|upon|sous|am|an)$/.test(word))
    ? "T"
    : "E";
}

/** All phrases under which a name is filed. */
export function phrasesOf(text: string): string[] {
  const tokens = tokenise(text);
  const phrase = phraseOf(tokens);
  const out = [phrase];
  const code = /^([A-Za-z]{2,9})[ -]?(\d{1,6})$/.exec(text);
  if (code) {
    const [, letters, digits] = code as unknown as [string, string, string];
    const head = foldText(letters);
    out.push(`${head}${digits}`, `${head} ${digits}`, `${head} - ${digits}`);
  } else if (phrase.includes(" - ")) {
    out.push(phrase.replaceAll(" - ", " "));
  }
  if (phrase.startsWith("the ")) out.push(phrase.slice(4));
  return [...new Set(out)];
}
