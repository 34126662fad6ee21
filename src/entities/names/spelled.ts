// Entities stage, names: a sentence in, bodies out whose acronym follows in brackets: its letters say where the name begins, whatever joins its words.

import { CAPITALS, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { type Candidate, joinWords } from "./name.ts";
import { isCapital } from "./runs.ts";
import { headsFirst, headsLast, legalForms } from "./words.ts";

/** Words inside a name whose letters an acronym may leave out. */
const silent = wordSet("of and the for on in to a an at de del da do des du la las le les los el y et und e i & 's");

/** After the word that says what body it is: "Ministry of", "Dirección de". */
const joins = wordSet("of for on de del da do des du");

/** "National Science and Technology Forum (NSTF)", "Secretaría de Obras del Norte (SON)". Linear: no name is longer than twelve words. */
export function readSpelled(tokens: Tokens, first: number, last: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first + 2; at < last; at++) {
    if (tokens.word[at] !== "(" || tokens.word[at + 2] !== ")" || !isAcronym(tokens, at + 1)) continue;
    const end = tokens.lower[at - 1] === "'s" ? at - 2 : at - 1;
    const start = spelledFrom(tokens, first, end, lettersOf(tokens.lower[at + 1] as string));
    if (start < 0 || start === end || !isBody(tokens, start, end)) continue;
    const verdict = { type: "organisation", rule: "organisation/spelled", weight: 1.7 } as const;
    found.push({ first: start, last: end, words: joinWords(tokens, start, end), verdict, opensSentence: start === first });
  }
  return found;
}

/** "the JD(S)", "CPI(M)": letters and the wing of a party, written together. */
export function readWings(tokens: Tokens, first: number, last: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at + 3 <= last; at++) {
    if (tokens.word[at + 1] !== "(" || tokens.word[at + 3] !== ")" || !isAcronym(tokens, at) || tokens.start[at + 1] !== tokens.end[at]) continue;
    if (!/^\p{Lu}{1,3}$/u.test(tokens.word[at + 2] as string) || (tokens.word[at] as string).length > 4) continue;
    const verdict = { type: "organisation", rule: "organisation/wing", weight: 1.2 } as const;
    found.push({ first: at, last: at + 3, words: joinWords(tokens, at, at + 3), verdict, opensSentence: at === first });
  }
  return found;
}

export function isAcronym(tokens: Tokens, i: number): boolean {
  const { length } = tokens.word[i] as string;
  return ((tokens.kind[i] as number) & CAPITALS) !== 0 && length > 1 && length < 9;
}

function lettersOf(word: string): string {
  return word.replaceAll(/[^\p{L}]/gu, "");
}

/** The token where the words up to `end` begin to spell `letters`, one word each; -1 when they do not. */
function spelledFrom(tokens: Tokens, first: number, end: number, letters: string): number {
  let letter = letters.length - 1;
  for (let i = end; i >= first && i > end - 12; i--) {
    const word = tokens.lower[i] as string;
    if (word[0] === letters[letter] && isWord(tokens, i)) {
      if (letter === 0) return isCapital(tokens, i) ? i : -1;
      letter--;
    } else if (!silent.has(word)) return -1;
  }
  return -1;
}

function isWord(tokens: Tokens, i: number): boolean {
  return ((tokens.kind[i] as number) & WORD) !== 0 && tokens.lower[i] !== "'s";
}

/** Whether a word of the name says that it is a body: its last one, or the one that opens "… of". */
function isBody(tokens: Tokens, first: number, last: number): boolean {
  if (headsLast.has(tokens.lower[last] as string) || legalForms.has(tokens.lower[last] as string)) return true;
  for (let i = first; i < last; i++) if (headsFirst.has(tokens.lower[i] as string) && joins.has(tokens.lower[i + 1] as string)) return true;
  return false;
}
