// Entities stage: a word that several words were run together into, in; what the lexicon knows under them, out: "NorthKorea", "IndianHacker".
import { tokenise } from "../document/tokens.ts";
import type { Lexicon, Term } from "../lexicon/lexicon.ts";

export interface Glued {
  /** What the words name, and how many letters of the word they take. */
  readonly terms: readonly Term[];
  readonly length: number;
}

const trade = /^(\p{L}{4,}?)(?:hacker|hacktivist)(?:s|group)?$/iu;
const seam = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** Null when the lexicon does not know the whole of it, a word for hackers at its end aside. */
export function unglue(word: string, lexicon: Lexicon): Glued | null {
  if (word.length < 7 || word.length > 40) return null;
  const name = trade.exec(word)?.[1] ?? word;
  const parts = name.split(seam);
  if (parts.length === 1 && name === word) return null;
  const tokens = tokenise(parts.join(" "));
  const hit = lexicon.find(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1);
  return hit ? { terms: hit.terms, length: name.length } : null;
}
