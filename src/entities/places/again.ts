// Entities stage, places: the places found so far in, the same names out wherever they stand: what was seen clearly once is a place everywhere.
import { PUNCTUATION } from "../../document/tokens.ts";
import { joinWords } from "../names/name.ts";
import { openers } from "../names/words.ts";
import { type Ground, TAKEN } from "./ground.ts";
import { moneys } from "./words.ts";

interface Seen {
  readonly length: number;
  readonly words: string;
  readonly key: string | undefined;
  readonly weight: number;
}

export function addAgain(ground: Ground): void {
  const { tokens, lexicon, mentions } = ground;
  const { word, lower, kind, start, end, length } = tokens;
  const seen = new Map<string, Seen[]>();
  const see = (opening: string, one: Seen) => {
    const held = seen.get(opening);
    if (!held) seen.set(opening, [one]);
    else if (!held.some(({ words }) => words === one.words)) held.push(one);
  };
  for (const { first, last, key, rule, weight: shown } of mentions) {
    const words = joinWords(tokens, first, last);
    if (last > first && rule !== "place/pattern") continue;
    // Where the words around it say so it outweighs a given name of that spelling.
    const weight = last > first ? 0.65 : rule === "place/pattern" && shown >= 0.6 ? 0.55 : 0.5;
    see(word[first] as string, { length: last - first, words, key, weight });
    if (rule !== "place/dateline" || last > first) continue;
    const capitalised = (word[first] as string)[0] + (lower[first] as string).slice(1);
    see(capitalised, { length: 0, words: capitalised, key, weight });
  }
  if (seen.size === 0) return;
  /** "Ana Tarnholt", but "The Tarnholt" and "In Tarnholt" */
  const follows = (i: number) => ground.capital(i - 1) && start[i] === (end[i - 1] as number) + 1;
  for (let i = 0; i < length; i++) {
    if (!ground.capital(i) || ground.is(i, TAKEN) || (kind[i] as number) & PUNCTUATION) continue;
    for (const one of seen.get(word[i] as string) ?? []) {
      const last = i + one.length;
      if (last >= length || (one.length > 0 && joinWords(tokens, i, last) !== one.words)) continue;
      if (moneys.has(lower[last + 1] ?? "") || ground.goesOn(last + 1) || (follows(i) && !openers.has(lower[i - 1] as string))) continue;
      if (one.length === 0 && lexicon.wordAt(tokens, i).common > 0) continue;
      ground.add(i, last, "place/again", one.weight, one.key);
      break;
    }
  }
}
