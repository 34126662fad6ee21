// Document stage: a sentence in, whether nearly every longer word of it has a capital out: a headline of some papers, whose capitals tell nothing.
import { CAPITALISED, NUMBER, type Tokens, WORD } from "./tokens.ts";

/** Of few words one in lower case tells: "Vosk Sparrows hack NASA"; of six and more seven in ten have a capital. */
export function isTitleCase({ word, kind }: Tokens, first: number, last: number): boolean {
  let all = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const bits = kind[i] as number;
    if (!(bits & WORD) || bits & NUMBER || (word[i] as string).length < 4) continue;
    all++;
    if (bits & CAPITALISED) capitals++;
  }
  return all < 6 ? all > 2 && capitals === all : capitals * 10 > all * 7;
}
