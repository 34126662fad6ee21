// Entities stage, names: the state of the cutting of a run, and what every cut asks.
import { CAPITALS, type Tokens } from "../../../document/tokens.ts";
import type { Name } from "../name.ts";
import { romanceEnd } from "../romance.ts";
import { isCapital, type Run } from "../runs.ts";
import { DEMONYM, factsOf, PLACE, type Setting } from "../setting.ts";
import { headsLast, nativeAdjectives, thingsLast, titleParts, titles } from "../words.ts";

/** A run while it is cut, from left to right. */
export interface Cut {
  readonly setting: Setting;
  /** The run's last token. */
  readonly to: number;
  readonly sentenceFirst: number;
  /** What the lexicon surely knows, by its first token. */
  readonly bodies: ReadonlyMap<number, Name>;
  /** Takes the bodies that are cut out; null where capitals say nothing. */
  readonly names: Name[] | null;
  readonly parts: Run[];
  /** First token of the part that is being read. */
  start: number;
}

/** Ends the part at a token, without what is no word of a name at its ends. */
export function closePart({ setting: { tokens, labels }, parts, start }: Cut, end: number): void {
  const { word, lower } = tokens;
  let first = start;
  let last = end;
  // "Autorité de régulation des marchés"
  const whole = romanceEnd(tokens, start, start, end) === end;
  while (
    !whole &&
    last >= first &&
    !isCapital(tokens, last) &&
    !nativeAdjectives.has(lower[last - 1] ?? "") &&
    word[last] !== "." &&
    !(word[last - 1] === "-" && last - 3 >= first)
  )
    last--;
  if (word[last] === "." && last > first && (lower[last - 1] as string).length < 2) last--;
  while (first <= last && !isCapital(tokens, first)) first++;
  // "the Board of Directors of the Tarnian newspaper"
  if (last > first + 2 && ((labels[last] as number) & (DEMONYM | PLACE)) === DEMONYM && lower[last - 1] === "the" && lower[last - 2] === "of") last -= 3;
  if (first <= last) parts.push({ first, last });
}

/** Ends the part at a token where somebody's title ends it: the name before the title, where there is one. */
export function closeBeforeTitle(cut: Cut, to: number): void {
  const { tokens, labels } = cut.setting;
  if (areTitles(cut.setting, cut.start, to)) return;
  let end = to;
  while (end > cut.start && (titleParts.has(tokens.lower[end] as string) || (labels[end] as number) & DEMONYM)) end--;
  closePart(cut, end);
}

function areTitles({ tokens, labels }: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const lower = tokens.lower[i] as string;
    if (!titleParts.has(lower) && !titles.has(lower) && !((labels[i] as number) & (DEMONYM | PLACE)) && lower !== "-" && lower !== ".") return false;
  }
  return true;
}

export function arePlaces({ labels }: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!((labels[i] as number) & PLACE)) return false;
  return true;
}

export function isAllCapitals({ kind }: Tokens, i: number): boolean {
  return ((kind[i] as number) & CAPITALS) !== 0;
}

/** The last word of a body's or a thing's name. */
export function isHead(lower: string): boolean {
  return headsLast.has(lower) || thingsLast.has(lower);
}

/** An everyday word, and nobody's name. */
export function isPlainWord(setting: Setting, i: number): boolean {
  const { given, surname, common } = factsOf(setting, i);
  return common > 0 && given === 0 && surname < 3;
}
