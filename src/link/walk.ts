// Link stage, second step: what is kept in mind while a document is read for references: who was named last, and who is the subject of its sentence.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import type { EntityType, MentionForm } from "../facts.ts";
import { bandNouns, oblique, setApart, shared } from "./words.ts";

/** A thing named at some tokens, and what is known of it. */
export interface Place {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly kind: string | undefined;
  /** The name of the thing, and the words that name it here: of both "the ministry" may be said. */
  readonly name: string;
  readonly words: string;
  /** ISO 3166-1 alpha-2: of a country its own, of another thing the one it belongs to. */
  readonly country: string | undefined;
}

/** Words that stand for a thing named before. */
export interface Reference {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
  readonly form: "pronoun" | "description";
  readonly rule: string;
}

/** A name given to a band told of before: where, and the first token of the words that give it. */
export interface Introduction {
  readonly place: Place;
  readonly first: number;
}

/** A place that was passed: in which sentence, and whether it is the subject there. */
export interface Recent extends Place {
  readonly sentence: number;
  readonly subject: boolean;
}

/** A document as far as it is read. */
export interface Walk {
  readonly document: Document;
  readonly places: readonly Place[];
  readonly found: Reference[];
  /** Whom the whole document is about: its main group, and its main company of researchers. */
  readonly band: Place | undefined;
  readonly vendor: Place | undefined;
  /** The main group, where nothing sets it apart from a band told of before; whether it is named once and no more, and whether no other is. */
  readonly lead: Place | undefined;
  readonly once: boolean;
  readonly alone: boolean;
  /** Names given to bands told of before, in order, and the next one. */
  readonly introductions: readonly Introduction[];
  introduced: number;
  /** Last tokens of the names of people. */
  readonly ends: ReadonlySet<number>;
  /** The sentence that is read, its number, and its number where headlines and menus do not count. */
  sentence: Sentence;
  number: number;
  whole: number;
  /** Where its subject may begin: behind a dateline, and behind what says of which country it is. */
  start: number;
  /** The next place. */
  at: number;
  /** The next quotation. */
  quote: number;
  recent: Recent[];
  /** The subject of the sentence before, and that of this one; whether a name was seen in it. */
  subject: Recent | undefined;
  own: Recent | undefined;
  opened: boolean;
  /** Whose researchers were spoken of last, and whether those of another body with them. */
  researchers: { thing: number; sentence: number; shared: boolean } | undefined;
}

/** Names kept in mind; bounds the look-back. */
const kept = 24;
/** Sentences that a description may look back, and those that a person's pronoun may. */
export const reach = 8;
export const near = 2;

/** At the first token of a document. */
export function startWalk(document: Document, places: readonly Place[], introductions: readonly Introduction[]): Walk {
  const ends = new Set<number>();
  for (const { type, last } of places) if (type === "person") ends.add(last);
  const named = places.filter((place) => place.type === "threat-actor");
  const band = mainOf(named);
  return {
    document,
    places,
    found: [],
    band,
    lead: band && !isSetApart(document, named[0] as Place) ? band : undefined,
    once: named.length === 1,
    alone: named.every(({ thing }) => thing === band?.thing),
    vendor: mainOf(places.filter(studies)),
    introductions,
    introduced: 0,
    ends,
    sentence: document.sentences[0] as Sentence,
    number: 0,
    whole: 0,
    start: 0,
    at: 0,
    quote: 0,
    recent: [],
    subject: undefined,
    own: undefined,
    opened: false,
    researchers: undefined,
  };
}

/** In tokens: "another Iranian hacking group, known as X". */
const setApartReach = 8;
/** Whether the words before a band's name tell it apart from one told of before. */
function isSetApart({ tokens }: Document, { first }: Place): boolean {
  for (let i = Math.max(0, first - setApartReach); i < first; i++)
    if (setApart.has(tokens.lower[i] as string) && (bandNouns.has(tokens.lower[i + 1] ?? "") || bandNouns.has(tokens.lower[i + 2] ?? ""))) return true;
  return false;
}

/** Passes a place. */
export function see(walk: Walk, place: Place): void {
  const { lower } = walk.document.tokens;
  // A dateline comes before the sentence itself.
  const opening = place.first >= walk.start && place.first - walk.start <= 2 && !walk.opened && !oblique.has(lower[place.first - 1] ?? "");
  const { thing, first, last, type, form, kind, name, words, country } = place;
  const subject = opening && form !== "demonym" && !shared.has(lower[last + 1] ?? "");
  const one: Recent = { thing, first, last, type, form, kind, name, words, country, sentence: walk.number, subject };
  if (subject) walk.own = one;
  // "Latvia's Foreign Ministry", "French cybersecurity agency ANSSI": the subject is yet to come.
  if (opening && form === "demonym") walk.start = last + 1;
  else if (opening && lower[last + 1] === "'s" && walk.places[walk.at + 1]?.first === last + 2) walk.start = last + 2;
  else walk.opened ||= place.first >= walk.start;
  if (walk.recent.length > 2 * kept) walk.recent = walk.recent.slice(-kept);
  walk.recent.push(one);
}

/** Writes down a reference to a thing, which is thereby named again. */
export function refer(
  walk: Walk,
  { thing, type, kind, name, words, country }: Place,
  first: number,
  last: number,
  form: Reference["form"],
  rule: string,
): void {
  walk.found.push({ thing, first, last, form, rule });
  see(walk, { thing, first, last, type, form, kind, name, words, country });
}

/** Those who study others. */
export const studies = (place: Place): boolean => place.type === "organisation" && (place.kind === "vendor" || place.kind === "research");

/** The thing that two thirds of the names name. */
function mainOf(places: readonly Place[]): Place | undefined {
  const counts = new Map<number, number>();
  for (const { thing } of places) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return places.find(({ thing }) => 3 * (counts.get(thing) as number) >= 2 * places.length);
}

/** The last one that suits, when all sentences of so few back name the same. */
export function alone({ recent, number }: Walk, within: number, suits: (one: Recent) => boolean): Recent | undefined {
  const fitting = recent.filter((one) => number - one.sentence <= within && suits(one));
  const last = fitting.at(-1);
  return last && fitting.every((one) => one.thing === last.thing) ? last : undefined;
}

/** The last one that fits; in a sentence that names two, the one that is its subject, and nobody when neither is. */
export function lastOf({ recent, number }: Walk, suits: (one: Recent) => boolean): Recent | undefined {
  const fitting = recent.filter((one) => number - one.sentence <= reach && suits(one));
  const last = fitting.at(-1);
  if (!last) return undefined;
  const beside = fitting.filter((one) => one.sentence === last.sentence);
  return beside.every((one) => one.thing === last.thing) ? last : beside.find((one) => one.subject);
}
