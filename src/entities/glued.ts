// Entities stage: a word that several words were run together into, in; what the lexicon knows under them, out: "NorthKorea", "IndianHacker".
import { tokenise } from "../document/tokens.ts";
import type { Lexicon, Term } from "../lexicon/lexicon.ts";

export interface Glued {
  /** What the words name, and how many letters of the word they take. */
  readonly terms: readonly Term[];
  readonly length: number;
}

const trade = /(?:hacker|hacktivist)(?:s|group)?$/i;

/** Null when the lexicon does not know the whole of it, a word for hackers at its end aside. */
export function unglue(word: string, lexicon: Lexicon): Glued | null {
  if (word.length < 7 || word.length > 40) return null;
  const before = word.slice(0, trade.exec(word)?.index ?? word.length);
  // Written where they are needed: the classes of letters take a while to be compiled.
  const name = /^\p{L}{4,}$/u.test(before) ? before : word;
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  if (parts.length === 1 && name === word) return null;
  const tokens = tokenise(parts.join(" "));
  const hit = lexicon.find(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1);
  return hit ? { terms: hit.terms, length: name.length } : null;
}
