// Entities stage: the tokens in, the places that datelines name out: "TARNHOLT, Norway, Aug 30 (Reuters) - ", "TARNHOLT 1996-08-30".

import { CAPITALISED, CAPITALS, LINE_START, NUMBER, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";

const months = wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** First and last token of each place in capitals that opens a line and is followed by a date or an agency in brackets. */
export function findDatelines({ kind, lower, word, length }: Tokens): [first: number, last: number][] {
  const found: [number, number][] = [];
  const has = (i: number, bits: number) => i < length && ((kind[i] as number) & bits) !== 0;
  for (let first = 0; first < length; first++) {
    if (!has(first, LINE_START) || !has(first, CAPITALS) || has(first, NUMBER)) continue;
    let last = first;
    while (last < first + 3 && has(last + 1, CAPITALS) && !has(last + 1, LINE_START | NUMBER)) last++;
    let next = last + 1;
    // ", Norway", ", N.H.,", ", Faroe Islands"
    if (word[next] === "," && has(next + 1, CAPITALISED) && !months.has(lower[next + 1] as string)) {
      next += 2;
      while (next < last + 5 && has(next, CAPITALISED) && !months.has(lower[next] as string)) next++;
    }
    if (word[next] === ",") next++;
    const dated = (months.has(lower[next] ?? "") && has(next + 1, NUMBER)) || (/^(19|20)\d\d$/.test(word[next] ?? "") && word[next + 1] === "-");
    const agency = word[next] === "(" && has(next + 1, WORD) && has(next + 1, CAPITALISED) && word[next + 2] === ")" && /^[-–—]+$/.test(word[next + 3] ?? "");
    if ((dated && !has(next, LINE_START)) || agency) found.push([first, last]);
  }
  return found;
}
