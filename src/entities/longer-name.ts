// Entities stage: a place or country in the text in, whether its words are only a part of a longer name out. "Leeds Film Festival" is no Leeds.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround } from "../document/spans.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, WORD } from "../document/tokens.ts";
import { type Hit, type Lexicon, typeBits } from "../lexicon/lexicon.ts";
import { isHolder, isOffice } from "./names/holders.ts";
import { saysNothing } from "./names/runs.ts";
import { honorifics, openers, statesmen, titleParts, titles } from "./names/words.ts";

/** Asks of the first and last token of a name; made once for a document. */
export type LongerName = (first: number, last: number) => boolean;

export function longerNames({ tokens, sentences }: Document, lexicon: Lexicon, hits: readonly Hit[]): LongerName {
  const { lower, word, kind } = tokens;
  let geographic: Uint8Array | undefined;
  // In a headline every word has a capital: there neighbours say nothing.
  const quiet = new Map<number, boolean>();
  // "the President of Kenya Ana Orrel": what follows is somebody.
  const holds = (first: number, last: number) => isOffice(tokens, first) && isHolder(tokens, lexicon, last + 1);
  return (first, last) =>
    !holds(first, last) && (goesOn(last + 1) || (first > 0 && !((kind[first] as number) & LINE_START) && goesBefore(first - 1))) && !isQuiet(last);

  function isQuiet(token: number): boolean {
    const at = placeAround(sentences, token);
    let known = quiet.get(at);
    if (known === undefined) {
      const { first, last } = sentences[at] as Sentence;
      known = saysNothing(tokens, first, last);
      quiet.set(at, known);
    }
    return known;
  }

  /** Whether a place or country ends there. */
  function endsPlace(token: number): boolean {
    if (!geographic) {
      geographic = new Uint8Array(tokens.length);
      for (const { last, types } of hits) if (types & (typeBits.country | typeBits.place)) geographic[last] = 1;
    }
    return geographic[token] === 1;
  }

  function goesOn(next: number): boolean {
    if (next >= tokens.length) return false;
    const bits = kind[next] as number;
    if (!(bits & WORD) || !(bits & (CAPITALISED | INNER_CAPITAL)) || bits & (NUMBER | LINE_START)) return false;
    const after = lower[next] as string;
    if (after === "'s" || titles.has(after) || titleParts.has(after) || honorifics.has(after) || openers.has(after)) return false;
    // "Moscow Kremlin", "WASHINGTON Reuters": what follows may be a name of its own; "Kenya Peter Mwangi", "Mongolia S. Amarsai" open a person.
    if (bits & CAPITALS && (word[next] as string).length > 1) return false;
    if (after.length === 1 && word[next + 1] === ".") return false;
    return !statesmen.has(after) && lexicon.wordAt(tokens, next).given < 3;
  }

  /** "Miss Universe Thailand", "Environment Canterbury", but "Former South Carolina Gov.", "Only Russia", "Swedish Lapland". */
  function goesBefore(before: number): boolean {
    const bits = kind[before] as number;
    if (!(bits & WORD) || !(bits & (CAPITALISED | INNER_CAPITAL)) || bits & NUMBER) return false;
    const name = lower[before] as string;
    if (name === "'s" || titles.has(name) || titleParts.has(name) || honorifics.has(name) || openers.has(name)) return false;
    return !endsPlace(before) && sentences[placeAround(sentences, before)]?.first !== before;
  }
}
