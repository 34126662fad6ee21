// Link stage, second step: a token that opens a phrase in, whether the phrase tells of a band that is named only later out: "a Chinese hacking group".
import { afterDateline } from "../document/dateline.ts";
import { CAPITALISED, WORD } from "../document/tokens.ts";
import { others } from "../entities/band.ts";
import type { Place, Walk } from "./walk.ts";
import * as words from "./words.ts";

/** A band may be told in the first sentences of an article before it is named; where the text says later that a name is its name, that far before. */
const lastOfLead = 4;
const introductionReach = 6;
/** In tokens: no further behind, however long the sentences; the longest words for a band, and how far from them another band's name makes them that one's. */
const introductionSpan = 300;
const longest = 10;
const beside = 40;

/** The first and last token of the words for a band, without the state: "a skilled group of hackers". */
interface Told {
  readonly band: Place;
  readonly first: number;
  readonly last: number;
}

/** Whom the words at a token describe; undefined where they describe no band, or another state's. */
export function toldBand(walk: Walk, i: number): Told | undefined {
  const introduced = nextIntroduction(walk, i);
  const worker = introduced ? undefined : workerOf(walk, i);
  const band = introduced ?? worker ?? leadOf(walk, i);
  const told = band && wordsForBand(walk, band, i, introduced !== undefined || worker !== undefined || pointsAhead(walk, i));
  return band && told && (worker || isFirst(walk, band, i, introduced !== undefined)) ? { band, ...told } : undefined;
}

/** "The campaign is the work of a well-resourced group", where the text names no group but one. */
function workerOf({ document, lead, alone, recent }: Walk, i: number): Place | undefined {
  const { lower } = document.tokens;
  const works = lower[i - 1] === "of" && words.works.has(lower[i - 2] ?? "") && words.indefinite.has(lower[i] as string);
  return works && alone && lead && recent.some((one) => one.thing === lead.thing) ? lead : undefined;
}

/** The band that the document is about, at the beginning of the text. */
const leadOf = ({ document, whole, lead }: Walk, i: number): Place | undefined =>
  whole < lastOfLead && words.articles.has(document.tokens.lower[i] as string) ? lead : undefined;

/** "The group that robbed the bank has …", where the text names no group but one, and more than once. */
const pointsAhead = ({ document, alone, once }: Walk, i: number): boolean => document.tokens.lower[i] === "the" && alone && !once;

/** Whether no band was named before; the headline may have named it already: then only "a hacking group" still introduces it. */
function isFirst({ document, number, recent }: Walk, band: Place, i: number, introduced: boolean): boolean {
  const introduces = document.tokens.lower[i] !== "the" && number > 0;
  return recent.every(
    ({ type, thing, form, sentence }) =>
      type !== "threat-actor" || (thing === band.thing && ((introduced && form === "description") || (introduces && sentence === 0))),
  );
}

/** The band that is given its name behind a token, where no other is named or told of in between. */
function nextIntroduction(walk: Walk, i: number): Place | undefined {
  const { document, introductions, places, number } = walk;
  const last = document.sentences[Math.min(number + introductionReach, document.sentences.length - 1)]?.last ?? 0;
  while ((introductions[walk.introduced]?.first ?? Infinity) <= i) walk.introduced++;
  const next = introductions[walk.introduced];
  if (!next || next.first > last || next.first - i > introductionSpan) return undefined;
  for (let k = walk.at; k < places.length && (places[k] as Place).first < next.first; k++) {
    const { type, thing } = places[k] as Place;
    if (type === "threat-actor" && thing !== next.place.thing) return undefined;
  }
  return isOtherTold(walk, i, next.first) ? undefined : next.place;
}

/** Whether another band is told of between two tokens: "a rival gang"; behind "hackers" in the text itself, "a gang". */
function isOtherTold({ document, sentence }: Walk, from: number, to: number): boolean {
  const { lower } = document.tokens;
  const loose = words.members.has(lower[from] as string) && lower[sentence.last] === ".";
  for (let k = from + 1; k <= to; k++) {
    if (!words.bandNouns.has(lower[k] as string)) continue;
    for (let j = k - 1; j >= k - 3 && j > from; j--)
      if (words.setApart.has(lower[j] as string) || (loose && j > sentence.last && words.indefinite.has(lower[j] as string))) return true;
  }
  return false;
}

/** "a Chinese hacking group", "one of the best hacking groups"; `introduced`: the text says later who it is, so that plainer words will do. */
function wordsForBand(walk: Walk, band: Place, i: number, introduced: boolean): Pick<Told, "first" | "last"> | undefined {
  const { document, places, at, sentence } = walk;
  const { lower, kind } = document.tokens;
  const bare = words.members.has(lower[i] as string);
  if (bare) return introduced && isSubject(walk, i) ? { first: i, last: i } : undefined;
  const end = sentence.last;
  const among = lower[i] === "one";
  const nouns = introduced ? words.bandNouns : words.bands;
  if (among && !(introduced && lower[i + 1] === "of")) return undefined;
  let first = i;
  let trade = false;
  let p = at;
  for (let j = among ? i + 2 : i + 1; j <= Math.min(end, i + longest); j++) {
    const over = places[p];
    if (over && over.first === j) {
      const speaking = lower[over.last + 2] === "speaking";
      if (over.type !== "country" || (band.country && over.country !== band.country && !speaking)) return undefined;
      j = over.last;
      first = j + 1;
      while (words.tied.has(lower[first] as string) || lower[first] === "'s") first++;
      p++;
      continue;
    }
    const word = lower[j] as string;
    if (nouns.has(among ? word.replace(/s$/, "") : word)) {
      const last = endOfBand(lower, j);
      const sure = introduced || !walk.once || first > i;
      const told = (sure && (trade || last > j)) || (introduced && isPlain(lower, i, j));
      // A name that follows is the band's own; nor does the band that stands beside another's name.
      if (!told || ((kind[last + 1] ?? 0) & CAPITALISED && last < end) || isBesideBand(walk, p, last)) return undefined;
      return { first, last };
    }
    if (words.trades.has(word)) trade = true;
    if ((introduced && others.has(word)) || words.setApart.has(word)) return undefined;
    if (word !== "-" && (!((kind[j] as number) & WORD) || words.oblique.has(word) || (kind[j] as number) & CAPITALISED)) return undefined;
  }
  return undefined;
}

/** "group of hackers", "gang of cyber criminals" */
function endOfBand(lower: readonly string[], noun: number): number {
  if (lower[noun + 1] !== "of") return noun;
  const member = words.modifiers.has(lower[noun + 2] ?? "") ? noun + 3 : noun + 2;
  return words.members.has(lower[member] ?? "") ? member : noun;
}

/** Whether words without a trade tell of a band: "a French-speaking group"; "the group that broke in"; but not "a group of banks", "a team". */
function isPlain(lower: readonly string[], opening: number, noun: number): boolean {
  const next = lower[noun + 1] ?? "";
  return next !== "of" && !words.anyBodies.has(lower[noun] as string) && (lower[opening] !== "the" || words.restrictors.has(next));
}

/** "Unknown hackers stole …", "was hacked by cyber criminals": no others, and nobody's. */
function isSubject({ document, places, at, sentence }: Walk, i: number): boolean {
  const { lower } = document.tokens;
  let first = i;
  while (words.modifiers.has(lower[first - 1] ?? "") || words.strangers.has(lower[first - 1] ?? "")) first--;
  const free = first === afterDateline(document, sentence) || lower[first - 1] === "by";
  return free && places[at]?.first !== i + 1 && !words.belonging.has(lower[i + 1] ?? "");
}

/** Whether another band is named beside the words that end at a token. */
function isBesideBand({ places, sentence }: Walk, from: number, last: number): boolean {
  const end = Math.min(sentence.last, last + beside);
  for (let k = from; k < places.length && (places[k] as Place).first <= end; k++) if (places[k]?.type === "threat-actor") return true;
  return false;
}
