// Document stage: a sentence in, the first token behind its dateline out: "WASHINGTON/SAN FRANCISCO (Reuters) - ".
import type { Document } from "./document.ts";
import type { Sentence } from "./sentences.ts";
import { CAPITALISED, CAPITALS, LINE_START, NUMBER, PUNCTUATION, SPACED } from "./tokens.ts";

/** In tokens: no dateline is longer. */
const longest = 16;

/** The first token of the sentence where it has none. */
export function afterDateline({ tokens }: Pick<Document, "tokens">, { first, last }: Sentence): number {
  const { word, kind } = tokens;
  let names = 0;
  // "Ottawa, February 6, 2025 — ".
  const dated = word[first + 1] === "," && ((kind[first] as number) & LINE_START) !== 0;
  for (let i = first; i < last && i - first < longest; i++) {
    const spaced = ((kind[i] as number) & SPACED) !== 0 && ((kind[i + 1] as number) & SPACED) !== 0;
    // "ESET – a firm in Bratislava – said": a dateline has a new sentence behind it.
    if (/^[-–—]+$/.test(word[i] as string) && (spaced || word[i] === "—") && names > 0) return /^\p{Ll}/u.test(word[i + 1] as string) ? first : i + 1;
    // "Berlin (dpa) - ": an agency that writes itself in lower case.
    const bracketed = word[i - 1] === "(" && word[i + 1] === ")";
    if (!((kind[i] as number) & (CAPITALISED | NUMBER | PUNCTUATION)) && !bracketed) return first;
    // "Taipei, April 10 (CNA) The gang": no dash.
    if (bracketed && (kind[i] as number) & CAPITALS && (kind[i - 2] as number) & NUMBER && (kind[i + 2] as number) & CAPITALISED) return i + 2;
    if (bracketed) names++;
    if ((kind[i] as number) & CAPITALS || (dated && (kind[i] as number) & NUMBER)) names++;
  }
  return first;
}
