// Entities stage: a word that several words were run together into, in; what the lexicon knows under them, out: "NorthKorea", "IndianHacker".
import { tokenise } from "../document/tokens.ts";
import type { Lexicon, Term } from "../lexicon/lexicon.ts";

export interface Glued {
  /** What the words name, and how many letters of the word they take. */
  readonly terms: readonly Term[];
  readonly length: number;
}

const trade = /(?:hacker|hacktivist)(?:s|group)?$/i;

/** By lexicon and word, as the same words come again. Then it starts afresh, so that an archive of any size takes the same memory. */
const known = new WeakMap<Lexicon, Map<string, Glued | null>>();
const mostKept = 1 << 12;

/** Null when the lexicon does not know the whole of it, a word for hackers at its end aside. */
export function unglue(word: string, lexicon: Lexicon): Glued | null {
  if (word.length < 7 || word.length > 40) return null;
  const words = known.get(lexicon) ?? new Map<string, Glued | null>();
  known.set(lexicon, words);
  let glued = words.get(word);
  if (glued === undefined) {
    glued = take(word, lexicon);
    if (words.size === mostKept) words.clear();
    words.set(word, glued);
  }
  return glued;
}

function take(word: string, lexicon: Lexicon): Glued | null {
  const before = word.slice(0, trade.exec(word)?.index ?? word.length);
  // Written where they are needed: the classes of letters take a while to be compiled.
  const name = /^\p{L}{4,}$/u.test(before) ? before : word;
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  if (parts.length === 1 && name === word) return null;
  const tokens = tokenise(parts.join(" "));
  const hit = lexicon.find(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1);
  return hit ? { terms: hit.terms, length: name.length } : null;
}
