// Entities stage: a place or country in the text in, whether its words are only a part of a longer name out. "Leeds Film Festival" is no Leeds.
import type { Document } from "../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, WORD } from "../document/tokens.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { saysNothing } from "./names/runs.ts";
import { honorifics, openers, titleParts, titles } from "./names/words.ts";

/** Asks of the last token of a name; made once for a document. */
export type LongerName = (last: number) => boolean;

export function longerNames({ tokens, sentences }: Document, lexicon: Lexicon): LongerName {
  const { lower, word, kind } = tokens;
  // In a headline every word has a capital: there neighbours say nothing.
  const quiet = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) if (saysNothing(tokens, first, last)) quiet.fill(1, first, last + 1);
  return (last) => {
    const next = last + 1;
    if (next >= tokens.length || quiet[last]) return false;
    const bits = kind[next] as number;
    if (!(bits & WORD) || !(bits & (CAPITALISED | INNER_CAPITAL)) || bits & (NUMBER | LINE_START)) return false;
    const after = lower[next] as string;
    if (after === "'s" || titles.has(after) || titleParts.has(after) || honorifics.has(after) || openers.has(after)) return false;
    // "Moscow Kremlin", "WASHINGTON Reuters": what follows may be a name of its own; "Kenya Peter Mwangi" opens a person.
    if (bits & CAPITALS && (word[next] as string).length > 1) return false;
    return lexicon.word(word[next] as string).given < 4;
  };
}
