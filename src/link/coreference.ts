// Link stage, second step: the document and who is named where in, further mentions out: "the group", "the researchers", "it", "he".
import { afterDateline } from "../document/dateline.ts";
import type { Document } from "../document/document.ts";
import { CAPITALS, PUNCTUATION, WORD } from "../document/tokens.ts";
import { wordTable } from "../document/words.ts";
import { antecedentOf, isBesideName, namedAfter } from "./antecedents.ts";
import { heads } from "./heads.ts";
import { introductionsIn } from "./introductions.ts";
import { toldBand } from "./told-band.ts";
import { alone, near, type Place, type Recent, type Reference, reach, refer, see, startWalk, studies, type Walk } from "./walk.ts";
import * as words from "./words.ts";

export type { Place } from "./walk.ts";

const headOf = new Map(heads.map((head) => [head.word, head]));
/** Whether a word can open a reference. */
const openings = wordTable(({ lower }) => (words.determiners.has(lower) || words.tellsBand.has(lower) || words.pronouns.has(lower) ? 1 : 0));

/** Finds descriptions and pronouns with a clear antecedent; whatever is in doubt is left alone. Linear in the tokens. */
export function findReferences(document: Document, places: readonly Place[]): Reference[] {
  const opens = openings.of(document.tokens.words);
  const walk = startWalk(document, places, introductionsIn(document, places));
  for (const [number, sentence] of document.sentences.entries()) {
    walk.number = number;
    walk.sentence = sentence;
    walk.start = afterDateline(document, sentence);
    walk.own = undefined;
    walk.opened = false;
    readSentence(walk, opens);
  }
  return walk.found;
}

function readSentence(walk: Walk, opens: ArrayLike<number>): void {
  const { places, sentence } = walk;
  const { kind, id, lower } = walk.document.tokens;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const place = places[walk.at];
    if (place && place.first <= i) {
      pass(walk, place, i);
      i = place.last;
    } else if (opens[id[i] as number]) i = readAt(walk, i);
  }
  if (words.ending.has(lower[sentence.last] as string)) walk.whole++;
  // A line of punctuation does not end the focus.
  if (sentence.last > sentence.first || !((kind[sentence.first] as number) & PUNCTUATION)) walk.subject = walk.own;
}

/** Passes the next place, with those who work there: "X researchers". */
function pass(walk: Walk, place: Place, i: number): void {
  const { lower } = walk.document.tokens;
  see(walk, place);
  if (place.type === "organisation" && (lower[place.last + 1] === "researchers" || isOfResearchers(lower, i)))
    walk.researchers = { thing: place.thing, sentence: walk.number, shared: isPaired(walk, place) };
  walk.at++;
}

/** "researchers at X and Y": of two bodies. */
function isPaired({ document, places, at }: Walk, { last }: Place): boolean {
  const next = places[at + 1];
  return document.tokens.lower[last + 1] === "and" && next !== undefined && next.first <= last + 3 && studies(next);
}

/** "researchers at X", "researchers from the X" */
function isOfResearchers(lower: readonly string[], i: number): boolean {
  const before = lower[i - 1] === "the" ? i - 2 : i - 1;
  return words.employing.has(lower[before] ?? "") && lower[before - 1] === "researchers";
}

/** Reads a word that may open a reference; gives the last token read. */
function readAt(walk: Walk, i: number): number {
  const { tokens, quotes } = walk.document;
  const word = tokens.lower[i] as string;
  while (walk.quote < quotes.length && (quotes[walk.quote]?.last ?? 0) < i) walk.quote++;
  const told = words.tellsBand.has(word) ? toldBand(walk, i) : undefined;
  if (told) {
    while (walk.at < walk.places.length && (walk.places[walk.at] as Place).last < told.first) see(walk, walk.places[walk.at++] as Place);
    refer(walk, told.band, told.first, told.last, "description", "coref/lead");
    return told.last;
  }
  if (words.determiners.has(word)) return readDescription(walk, i);
  // A speaker's "he" and "it" point at what the speaker has in mind.
  if ((quotes[walk.quote]?.first ?? Infinity) > i) readPronoun(walk, i);
  return i;
}

/** "the Russian hacking group": the demonym must fit, and stays a mention of its own. */
function readDescription(walk: Walk, i: number): number {
  const { places, at, sentence } = walk;
  const { lower, kind } = walk.document.tokens;
  const place = places[at]?.first === i + 1 ? places[at] : undefined;
  const seat = place && isSeat(lower, place);
  const state = seat || place?.form === "demonym" ? place : undefined;
  const first = state ? state.last + (seat ? 3 : 1) : i;
  let last = state ? first : i + 1;
  while (last < sentence.last && last - first <= 2 && words.modifiers.has(lower[last] as string) && (kind[last + 1] as number) & WORD) last++;
  const following = places[state ? at + 1 : at]?.first ?? Infinity;
  if (last > sentence.last || following <= last) return i;
  const word = lower[last] as string;
  const next = lower[last + 1] ?? "";
  const head = headOf.get(word);
  const namesake = head && namedAfter(walk, last, head);
  if (!namesake && last < sentence.last && (isToldApart(lower, last) || isBesideName(walk, last, following))) return i;
  if (word === "researchers") return readResearchers(walk, i, last, state);
  if (head?.capital && walk.document.tokens.word[last]?.startsWith(word.charAt(0))) return i;
  // "the government websites" speaks of websites.
  if (head?.bare && (lower[i] !== "the" || ((kind[last + 1] ?? PUNCTUATION) & WORD && !words.acts.has(next)))) return i;
  if (!head || (lower[i] === "that" && word.endsWith("s")) || (state && head.type !== "threat-actor" && head.type !== "organisation")) return i;
  const antecedent = namesake ?? antecedentOf(walk, head, i, state);
  if (!antecedent) return i;
  if (state) {
    see(walk, state);
    walk.at++;
  }
  refer(walk, antecedent, first, last, "description", `coref/${head.word}`);
  return last;
}

/** "the Tallinn-based company": where it sits. */
const isSeat = (lower: readonly string[], { type, last }: Place): boolean =>
  (type === "place" || type === "country") && lower[last + 1] === "-" && lower[last + 2] === "based";

/** A clause of its own tells it apart: "the hackers behind …". "The group and other hackers" are two; "the hackers and spies who …" may be others. */
function isToldApart(lower: readonly string[], last: number): boolean {
  const next = lower[last + 1] ?? "";
  const paired = next === "and" && !lower[last]?.endsWith("s");
  return (words.restrictors.has(next) && !paired) || (words.participles.has(next) && words.participleLinks.has(lower[last + 2] ?? ""));
}

function readResearchers(walk: Walk, i: number, last: number, state: Place | undefined): number {
  const { recent, researchers, number, vendor } = walk;
  // Of two bodies, who both are meant.
  if (researchers?.shared && number - researchers.sentence <= reach) return i;
  const asked = researchers && number - researchers.sentence <= reach ? recent.findLast((one) => one.thing === researchers.thing) : undefined;
  const body = asked ?? alone(walk, reach, studies) ?? (recent.some(studies) ? vendor : undefined);
  if (!body || state) return i;
  refer(walk, body, i, last, "description", "coref/researchers");
  return last;
}

/** "it" is the subject before, "he" the only person near, "they" the attackers that the sentence before is about. */
function readPronoun(walk: Walk, i: number): void {
  const { subject, recent, number, sentence } = walk;
  const { lower, kind } = walk.document.tokens;
  const word = lower[i];
  const opens = i === sentence.first;
  if (word === "it" && !((kind[i] as number) & CAPITALS) && !words.impersonal.has(lower[i + 1] ?? "")) {
    const owner = opens ? subject : subjectAround(walk, i);
    // "It calls the group X": who names the band is not the band.
    const names = owner?.type === "threat-actor" && words.naming.has(lower[i + 1] ?? "");
    if (owner && isBody(owner) && !names) refer(walk, owner, i, i, "pronoun", "coref/it");
  } else if (word === "he" || word === "she") {
    const people = recent.filter((one) => one.type === "person" && number - one.sentence <= near);
    const last = people.at(-1);
    if (last && people.every((one) => one.thing === last.thing)) refer(walk, last, i, i, "pronoun", `coref/${word}`);
  } else if (word === "they" && opens && subject?.type === "threat-actor") refer(walk, subject, i, i, "pronoun", "coref/they");
}

const isBody = ({ type }: Place) => type === "organisation" || type === "country" || type === "threat-actor";

/** The subject of the sentence, where "it" must be it: "Microsoft said it …", or in a clause where nothing else can be: it is the last body or malware named. */
function subjectAround({ own, recent, document }: Walk, i: number): Recent | undefined {
  const before = document.tokens.lower[i - 1] as string;
  if (!own || i <= own.last) return undefined;
  if (words.thinking.has(before)) return own;
  const last = words.clauseOpeners.has(before) ? recent.findLast((one) => isBody(one) || one.type === "malware") : undefined;
  return last?.thing === own.thing ? own : undefined;
}
