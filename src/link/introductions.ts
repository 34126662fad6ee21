// Link stage, second step: the names of groups in, out which of them the text gives to a band that it has only described so far: "The gang, known as X, …",
// "Dubbed X, the group …", "It calls the group X", "the so-called X group". A definite noun points back, so a band was told of before.
import type { Document } from "../document/document.ts";
import { CAPITALISED, PUNCTUATION } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Introduction, Place } from "./walk.ts";
import { afterNaming, bandNouns, beforeNaming, determiners, modifiers, namers, naming, reflexives, settingOff } from "./words.ts";

/** In tokens: how far the name may stand from the noun. */
const reach = 12;

/** In the order of the text. */
export function introductionsIn({ tokens }: Document, places: readonly Place[]): Introduction[] {
  const { lower } = tokens;
  const found: Introduction[] = [];
  for (const [k, place] of places.entries()) {
    if (place.type !== "threat-actor" || (place.form !== "name" && place.form !== "alias" && place.form !== "acronym")) continue;
    const before = place.first - 1;
    const verb = behindNamer(lower, places[k - 1], skipBack(lower, before, afterNaming));
    const first = soCalled(tokens, before) ?? nounBefore(lower, places, k, verb) ?? namedFirst(tokens, place, verb) ?? asItCallsItself(lower, place);
    if (first !== null) found.push({ place, first });
  }
  return found;
}

function skipBack(lower: readonly string[], from: number, over: ReadonlySet<string>): number {
  let i = from;
  while (over.has(lower[i] ?? "")) i--;
  return i;
}

/** "tracked by ORGANISATION as X": the verb, and not who it is done by. */
const behindNamer = (lower: readonly string[], namer: Place | undefined, at: number): number =>
  namer?.last === at && namer.type === "organisation" && lower[namer.first - 1] === "by" ? namer.first - 2 : at;

/** "The so-called X group": at the head of its sentence; elsewhere it may be any group. */
function soCalled({ lower, kind }: Document["tokens"], before: number): number | null {
  const at = skipBack(lower, before, quotes) - 3;
  const called = lower[at + 3] === "called" && lower[at + 1] === "so" && determiners.has(lower[at] ?? "");
  return called && ((kind[at] as number) & CAPITALISED) !== 0 ? at : null;
}
const quotes = wordSet("\" “ ‘ '");

/** "Dubbed X by the firm, the group" */
function namedFirst({ lower, kind }: Document["tokens"], { last }: Place, verb: number): number | null {
  if (!naming.has(lower[verb] ?? "") || (verb > 0 && !((kind[verb - 1] as number) & PUNCTUATION))) return null;
  let comma = last + 1;
  while (comma < last + reach / 2 && lower[comma] !== ",") comma++;
  return lower[comma] === "," && nounOf(lower, comma + 1) !== null ? verb : null;
}

/** "X, as the gang calls itself" */
function asItCallsItself(lower: readonly string[], { first, last }: Place): number | null {
  const noun = lower[last + 1] === "," && lower[last + 2] === "as" ? nounOf(lower, last + 3) : null;
  return noun !== null && naming.has(lower[noun + 1] ?? "") && reflexives.has(lower[noun + 2] ?? "") ? first : null;
}

/** "calls the group X", "The group, X, has", "The group, also known as X", "the gang, which the firm calls X"; `verb` is the word before the name. */
function nounBefore(lower: readonly string[], places: readonly Place[], k: number, verb: number): number | null {
  const object = openingOf(lower, verb);
  if (object !== null) return naming.has(lower[object - 1] ?? "") ? object : null;
  const { last } = places[k] as Place;
  if (lower[verb] === "," && lower[last + 1] === ",") return openingOf(lower, verb - 1);
  if (!naming.has(lower[verb] ?? "")) return null;
  const itself = reflexives.has(lower[verb + 1] ?? "");
  let i = skipBack(lower, verb, naming);
  for (let p = k - 1; i > verb - reach; i--) {
    const opening = openingOf(lower, i);
    // "Officials blamed the group known as X" tells of one for the first time.
    if (opening !== null) return itself || settingOff.has(lower[i + 1] ?? "") ? opening : null;
    while (p >= 0 && (places[p] as Place).first > i) p--;
    const over = places[p];
    if (over && over.last >= i) {
      if (over.type !== "organisation") return null;
      i = over.first;
    } else if (!beforeNaming.has(lower[i] ?? "") && !namers.has(lower[i] ?? "")) return null;
  }
  return null;
}

/** The noun for a band behind its determiner: "the hacking group"; null where there is none. */
function nounOf(lower: readonly string[], opening: number): number | null {
  for (let noun = opening + 1; noun < opening + 4; noun++) if (openingOf(lower, noun) === opening) return noun;
  return null;
}

/** The determiner before a noun for a band; null where there is none. */
function openingOf(lower: readonly string[], noun: number): number | null {
  if (!bandNouns.has(lower[noun] ?? "")) return null;
  let i = noun - 1;
  while (i > noun - 4 && modifiers.has(lower[i] ?? "")) i--;
  return determiners.has(lower[i] ?? "") ? i : null;
}
