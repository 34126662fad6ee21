// Link stage, second step: the document and who is named where in, further mentions out: "the group", "the researchers", "it", "he".
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, CAPITALS, PUNCTUATION, WORD } from "../document/tokens.ts";
import { wordTable } from "../document/words.ts";
import type { EntityType, MentionForm } from "../facts.ts";
import {
  acts,
  afterNaming,
  beforeNaming,
  clauseOpeners,
  type Head,
  heads,
  impersonal,
  modifiers,
  naming,
  participleLinks,
  participles,
  restrictors,
  thinking,
  trades,
} from "./heads.ts";

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

const headOf = new Map(heads.map((head) => [head.word, head]));
/** Sentences that a description may look back, and those that a person's pronoun may. */
const reach = 8;
const near = 2;
/** Names kept in mind; bounds the look-back. */
const kept = 24;

/** "that" before a word in the plural opens a clause more often than not: "said that hackers …". */
const determiners = new Set(["the", "this", "that", "these"]);
/** After a name that opens its sentence and yet is no subject of its own: "Estonia's bank", "Estonia-based", "Estonia and Latvia". */
const shared = new Set(["'s", "-", "and"]);

/** Before a name near the start of a sentence, these say that it is no subject: "According to Microsoft, it …". */
const oblique = new Set("to of for by from in on at with against after like".split(" "));
/** A band may be told in the first sentences of an article before it is named. */
const lead = 4;
const bands = new Set("group gang crew unit outfit collective team".split(" "));
const members = new Set("hackers cybercriminals cyberspies attackers spies".split(" "));
const tied = new Set("- linked backed based sponsored speaking aligned affiliated".split(" "));

interface Recent extends Place {
  readonly sentence: number;
  readonly subject: boolean;
}

/** Whether a word can open a reference. */
const openings = wordTable(({ lower }) => (determiners.has(lower) || /^(?:an?|it|s?he|they)$/.test(lower) ? 1 : 0));

/** Finds descriptions and pronouns with a clear antecedent; whatever is in doubt is left alone. Linear in the tokens. */
export function findReferences({ tokens, sentences, quotes }: Document, places: readonly Place[]): Reference[] {
  const { lower, kind, id } = tokens;
  const opens = openings.of(tokens.words);
  const found: Reference[] = [];
  let recent: Recent[] = [];
  let researchers: { thing: number; sentence: number } | undefined;
  let subject: Recent | undefined;
  let at = 0;
  let quote = 0;
  // The sentence that is read, its number, and its own subject.
  let number = 0;
  let sentence = sentences[0] as Sentence;
  let own: Recent | undefined;
  let opened = false;
  // Whom the whole document is about: its main group, and its main company of researchers.
  const band = mainOf(places.filter((place) => place.type === "threat-actor"));
  const vendor = mainOf(places.filter(studies));
  const ends = new Set<number>();
  for (const { type, last } of places) if (type === "person") ends.add(last);

  for (; number < sentences.length; number++) {
    sentence = sentences[number] as Sentence;
    own = undefined;
    opened = false;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const place = places[at];
      if (place && place.first <= i) {
        see(place);
        if (place.type === "organisation" && (lower[place.last + 1] === "researchers" || researchersOf(lower, i)))
          researchers = { thing: place.thing, sentence: number };
        i = place.last;
        at++;
      } else if (opens[id[i] as number]) i = readAt(i);
    }
    // A line of punctuation does not end the focus.
    if (sentence.last > sentence.first || !((kind[sentence.first] as number) & PUNCTUATION)) subject = own;
  }
  return found;

  function see(place: Place): void {
    const opening = place.first - sentence.first <= 2 && !opened && !oblique.has(lower[place.first - 1] ?? "");
    opened = true;
    const { thing, first, last, type, form, kind, name, words, country } = place;
    const isSubject = opening && form !== "demonym" && !shared.has(lower[last + 1] ?? "");
    const one: Recent = { thing, first, last, type, form, kind, name, words, country, sentence: number, subject: isSubject };
    if (isSubject) own = one;
    if (recent.length > 2 * kept) recent = recent.slice(-kept);
    recent.push(one);
  }
  function refer({ thing, type, kind, name, words, country }: Place, first: number, last: number, form: Reference["form"], rule: string): void {
    found.push({ thing, first, last, form, rule });
    see({ thing, first, last, type, form, kind, name, words, country });
  }
  /** Reads a word that may open a reference; gives the last token read. */
  function readAt(i: number): number {
    const word = lower[i] as string;
    while (quote < quotes.length && (quotes[quote]?.last ?? 0) < i) quote++;
    const spoken = (quotes[quote]?.first ?? Infinity) <= i;
    const opens = i === sentence.first;
    if (number < lead && band && (word === "a" || word === "an" || word === "the")) {
      const told = tellsBand(i, sentence.last);
      // The headline may have named it already; then only "a hacking group" still introduces it.
      if (told && recent.every((one) => one.type !== "threat-actor" || (word !== "the" && one.thing === band.thing && one.sentence === 0 && number > 0))) {
        while (at < places.length && (places[at] as Place).last < told.first) see(places[at++] as Place);
        refer(band, told.first, told.last, "description", "coref/lead");
        return told.last;
      }
    }
    if (determiners.has(word)) {
      // "the Russian hacking group": the demonym must fit, and stays a mention of its own.
      const state = places[at]?.first === i + 1 && places[at]?.form === "demonym" ? places[at] : undefined;
      const first = state ? state.last + 1 : i;
      let last = state ? first : i + 1;
      while (last < sentence.last && last - first <= 2 && modifiers.has(lower[last] as string) && (kind[last + 1] as number) & WORD) last++;
      const next = lower[last + 1] ?? "";
      const following = places[state ? at + 1 : at]?.first ?? Infinity;
      if (last > sentence.last || following <= last) return i;
      const head = headOf.get(lower[last] as string);
      const namesake = head && namedAfter(last, head, sentence.last);
      // "the company CrowdStrike", "the company [CrowdStrike](https://…)".
      const beside = next === "[" ? last + 2 : last + 1;
      const named = following === beside || ((kind[beside] ?? 0) & CAPITALISED) !== 0;
      // "The group and other hackers" are two; "the hackers and spies who …" may be others.
      const paired = next === "and" && !(lower[last] as string).endsWith("s");
      const told = (restrictors.has(next) && !paired) || (participles.has(next) && participleLinks.has(lower[last + 2] ?? ""));
      if (!namesake && (told || named) && last < sentence.last) return i;
      if (lower[last] === "researchers") {
        const asked = researchers && number - researchers.sentence <= reach ? recent.findLast((one) => one.thing === researchers?.thing) : undefined;
        const body = asked ?? alone(recent, number, reach, studies) ?? (recent.some(studies) ? vendor : undefined);
        if (body && !state) {
          refer(body, i, last, "description", "coref/researchers");
          i = last;
        }
        return i;
      }
      // "the government websites" speaks of websites.
      if (head?.bare && (word !== "the" || ((kind[last + 1] ?? PUNCTUATION) & WORD && !acts.has(next)))) return i;
      if (!head || (word === "that" && head.word.endsWith("s")) || (state && head.type !== "threat-actor" && head.type !== "organisation")) return i;
      const antecedent = namesake ?? antecedentOf(head, number, i, state);
      if (!antecedent) return i;
      if (state) {
        see(state);
        at++;
      }
      refer(antecedent, first, last, "description", `coref/${head.word}`);
      i = last;
    } else if (spoken) {
      // A speaker's "he" and "it" point at what the speaker has in mind.
    } else if (word === "it" && !((kind[i] as number) & CAPITALS) && !impersonal.has(lower[i + 1] ?? "")) {
      const before = lower[i - 1] as string;
      const owner = opens ? subject : own && i > own.last && (thinking.has(before) || (clauseOpeners.has(before) && isLastBody(own))) ? own : undefined;
      if (owner && (owner.type === "organisation" || owner.type === "country" || owner.type === "threat-actor")) refer(owner, i, i, "pronoun", "coref/it");
    } else if (word === "he" || word === "she") {
      const people = recent.filter((one) => one.type === "person" && number - one.sentence <= near);
      const last = people.at(-1);
      if (last && people.every((one) => one.thing === last.thing)) refer(last, i, i, "pronoun", `coref/${word}`);
    } else if (word === "they" && opens && subject?.type === "threat-actor") refer(subject, i, i, "pronoun", "coref/they");
    return i;
  }

  /** What "the group", "the ministry" or "the minister" points back at. */
  function antecedentOf(head: Head, sentence: number, first: number, state: Place | undefined): Place | undefined {
    const suits = (one: Recent) =>
      one.type === head.type &&
      one.form !== "demonym" &&
      fits(head, one) &&
      (!state || state.country === one.country) &&
      (!head.roles || hasRole(one, head.roles)) &&
      // "between Cobalt and the hackers": two parties.
      !(one.last === first - 2 && /^(and|or|from|with)$/.test(lower[first - 1] as string));
    if (head.lone) {
      const one = alone(recent, sentence, near, (one) => one.type === head.type);
      return one && recent.some((other) => other.thing === one.thing && other.form !== "demonym") ? one : undefined;
    }
    const recentOne = pick(recent, sentence, suits);
    if (recentOne || head.type !== "threat-actor" || state) return recentOne;
    const among = recent.filter((one) => one.type === "threat-actor" && sentence - one.sentence <= reach);
    // Several near: "the hackers" may be all of them, "the group" is the one that the document is about.
    const known = band && band.first < first && (among.length === 0 || (!head.word.endsWith("s") && among.some((one) => one.thing === band.thing)));
    return known && !among.some((one) => one.last === first - 2) ? band : undefined;
  }
  /** "The group, also known as X": the name that follows says who it is. */
  function namedAfter(last: number, head: Head, end: number): Place | undefined {
    let p = at;
    let j = last + 1;
    const limit = Math.min(end, last + 9);
    while (j <= limit && !naming.has(lower[j] as string)) {
      while (p < places.length && (places[p] as Place).last < j) p++;
      const over = places[p];
      if (over && over.first <= j && over.type === "organisation") j = over.last + 1;
      else if (beforeNaming.has(lower[j] as string)) j++;
      else return undefined;
    }
    if (j > limit) return undefined;
    j++;
    while (j <= limit && (afterNaming.has(lower[j] as string) || naming.has(lower[j] as string))) j++;
    while (p < places.length && (places[p] as Place).first < j) p++;
    const name = places[p];
    return name?.first === j && name.type === head.type && fits(head, name) ? name : undefined;
  }
  /** "A Chinese hacking group", "a skilled group of hackers": first and last token without the state; undefined when it is no band, or another state's. */
  function tellsBand(i: number, end: number): { first: number; last: number } | undefined {
    let first = i;
    let trade = false;
    let p = at;
    for (let j = i + 1; j <= Math.min(end, i + 9); j++) {
      const over = places[p];
      if (over && over.first === j) {
        if (over.type !== "country" || (band?.country && over.country !== band.country)) return undefined;
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
        const near = Math.min(end, last + 40);
        for (let k = p; k < places.length && (places[k] as Place).first <= near; k++) if (places[k]?.type === "threat-actor") return undefined;
        return { first, last };
      }
      if (trades.has(word)) trade = true;
      if (word !== "-" && (!((kind[j] as number) & WORD) || oblique.has(word) || (kind[j] as number) & CAPITALISED)) return undefined;
    }
    return undefined;
  }
  /** The subject is the last company, country or group named: nothing else can be "it". */
  function isLastBody(own: Recent): boolean {
    const last = recent.findLast((one) => one.type === "organisation" || one.type === "country" || one.type === "threat-actor" || one.type === "malware");
    return last?.thing === own.thing;
  }
  /** An office or occupation stands beside the name: "Foreign Minister Ana Ruiz", "Ana Ruiz, a spokesman for". */
  function hasRole(one: Recent, roles: readonly string[]): boolean {
    for (let j = one.first - 1; j >= 0 && j > one.first - 6; j--) {
      if ((kind[j] as number) & PUNCTUATION || ends.has(j)) break;
      if (roles.includes(lower[j] as string)) return true;
    }
    if (lower[one.last + 1] !== ",") return false;
    for (let j = one.last + 2; j < lower.length && j < one.last + 14; j++) {
      if ((kind[j] as number) & PUNCTUATION && lower[j] !== "-") return false;
      if (roles.includes(lower[j] as string)) return true;
    }
    return false;
  }
}

function studies(place: Place): boolean {
  return place.type === "organisation" && (place.kind === "vendor" || place.kind === "research");
}

/** The thing that two thirds of the names name. */
function mainOf(places: readonly Place[]): Place | undefined {
  const counts = new Map<number, number>();
  for (const { thing } of places) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return places.find(({ thing }) => 3 * (counts.get(thing) as number) >= 2 * places.length);
}

/** The last one that suits, when all of these sentences name the same. */
function alone(recent: readonly Recent[], sentence: number, within: number, suits: (one: Recent) => boolean): Recent | undefined {
  const fitting = recent.filter((one) => sentence - one.sentence <= within && suits(one));
  const last = fitting.at(-1);
  return last && fitting.every((one) => one.thing === last.thing) ? last : undefined;
}

function fits({ kinds, named }: Head, { kind, name, words }: Place): boolean {
  const names = named && ` ${name} ${words} `.toLowerCase();
  if (names && named.some((word) => names.includes(` ${word} `))) return true;
  if (!kinds) return !named;
  return kind === undefined ? kinds.includes("company") : kinds.includes(kind);
}

/** The last one that fits; in a sentence that names two, the one that is its subject, and nobody when neither is. */
function pick(recent: readonly Recent[], sentence: number, suits: (one: Recent) => boolean): Recent | undefined {
  const fitting = recent.filter((one) => sentence - one.sentence <= reach && suits(one));
  const last = fitting.at(-1);
  if (!last) return undefined;
  const beside = fitting.filter((one) => one.sentence === last.sentence);
  return beside.every((one) => one.thing === last.thing) ? last : beside.find((one) => one.subject);
}

/** "researchers at X", "researchers from the X". */
function researchersOf(lower: readonly string[], i: number): boolean {
  const before = lower[i - 1] === "the" ? i - 2 : i - 1;
  return /^(at|from|with)$/.test(lower[before] ?? "") && lower[before - 1] === "researchers";
}
