// Link stage, second step: a token that opens a phrase in, whether the phrase tells of a band that is named only later out: "a Chinese hacking group".
import { CAPITALISED, WORD } from "../document/tokens.ts";
import type { Place, Walk } from "./walk.ts";
import { bands, members, oblique, tied, trades } from "./words.ts";

/** A band may be told in the first sentences of an article before it is named. */
const lead = 4;
/** In tokens: the longest words for a band, and how far from them another band's name makes them that one's. */
const longest = 9;
const beside = 40;

/** First and last token of the words for the band that the document is about, without the state: "a skilled group of hackers"; undefined when it is none, or another state's. */
export function toldBand(walk: Walk, i: number): { first: number; last: number } | undefined {
  const { band, number, recent } = walk;
  if (number >= lead || !band) return undefined;
  const told = wordsForBand(walk, band, i);
  if (!told) return undefined;
  // The headline may have named it already; then only "a hacking group" still introduces it.
  const introduces = walk.document.tokens.lower[i] !== "the";
  const named = (one: { thing: number; sentence: number }) => introduces && one.thing === band.thing && one.sentence === 0 && number > 0;
  return recent.every((one) => one.type !== "threat-actor" || named(one)) ? told : undefined;
}

function wordsForBand({ document, places, at, sentence }: Walk, band: Place, i: number): { first: number; last: number } | undefined {
  const { lower, kind } = document.tokens;
  const end = sentence.last;
  let first = i;
  let trade = false;
  let p = at;
  for (let j = i + 1; j <= Math.min(end, i + longest); j++) {
    const over = places[p];
    if (over && over.first === j) {
      if (over.type !== "country" || (band.country && over.country !== band.country)) return undefined;
      j = over.last;
      first = j + 1;
      while (tied.has(lower[first] as string)) first++;
      p++;
      continue;
    }
    const word = lower[j] as string;
    if (bands.has(word)) {
      const of = lower[j + 1] === "of" && members.has(lower[j + 2] ?? "");
      const last = of ? j + 2 : j;
      // A name that follows is the band's own.
      if (!(trade || of) || ((kind[last + 1] ?? 0) & CAPITALISED && last < end)) return undefined;
      // Nor does the band that stands beside another's name.
      const near = Math.min(end, last + beside);
      for (let k = p; k < places.length && (places[k] as Place).first <= near; k++) if (places[k]?.type === "threat-actor") return undefined;
      return { first, last };
    }
    if (trades.has(word)) trade = true;
    if (word !== "-" && (!((kind[j] as number) & WORD) || oblique.has(word) || (kind[j] as number) & CAPITALISED)) return undefined;
  }
  return undefined;
}
