// Entities stage, names: a place behind an office in, whether the name of who holds the office follows it out: "the President of Kenya Ana Orrel".
import { CAPITALISED, type Tokens } from "../../document/tokens.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { headsLast, legalForms, thingsLast, titles } from "./words.ts";

/** Whether "President of", "Ambassador Extraordinary to" or the like stands before a token. */
export function isOffice({ lower }: Tokens, first: number): boolean {
  if (lower[first - 1] !== "of" && lower[first - 1] !== "to") return false;
  for (let i = first - 2; i > first - 6 && i >= 0; i--) if (titles.has(lower[i] as string)) return true;
  return false;
}

/** Whether the capitals that open at a token are somebody's names, and neither a body's nor a thing's. */
export function isHolder(tokens: Tokens, lexicon: Lexicon, from: number): boolean {
  const { kind, lower, word, length } = tokens;
  const capital = (i: number) => i < length && ((kind[i] as number) & CAPITALISED) !== 0;
  if (!capital(from)) return false;
  let to = from;
  while (to < from + 5 && (capital(to + 1) || (word[to + 1] === "-" && capital(to + 2)))) to++;
  const { common, given } = lexicon.wordAt(tokens, from);
  const closing = lower[to] as string;
  if (common > 0 || headsLast.has(closing) || thingsLast.has(closing) || legalForms.has(closing)) return false;
  return to > from && (given > 0 || lexicon.wordAt(tokens, to).common === 0);
}
