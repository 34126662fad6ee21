// Link stage: mentions in, entities out: aliases, acronyms, surnames, demonyms, "the group" and pronouns join the thing they name.
import type { Document } from "../document/document.ts";
import type { Mention } from "../entities/mention.ts";
import type { Entity } from "../facts.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { clusterMentions } from "./clusters.ts";
import { findReferences, type Place } from "./coreference.ts";
import { describeByWords } from "./described.ts";
import { createThing, publish, type Thing } from "./thing.ts";

/** Groups mentions into entities, in order of their first mention: e1, e2 … The mentions must be in order and not overlap. */
export function link(document: Document, mentions: readonly Mention[], lexicon: Lexicon): Entity[] {
  if (mentions.length === 0) return [];
  const firsts = clusterMentions(document, mentions);
  const things: Thing[] = [];
  const named = nameThings(document, mentions, firsts, lexicon, things);
  describeByWords(document, mentions, named);
  addReferences(document, placesOf(document, mentions, firsts, named), named);
  // As in clusters.ts, no `map`: all later stages read this list.
  const entities: Entity[] = [];
  for (const thing of things) entities.push(publish(thing));
  return entities;
}

/** By the number of a mention: the thing it names. New ones are added to `things`. */
function nameThings({ text }: Document, mentions: readonly Mention[], firsts: Int32Array, lexicon: Lexicon, things: Thing[]): readonly Thing[] {
  const named: Thing[] = [];
  /** By the number of a thing's first mention, whether the lexicon describes it. */
  const listed = new Uint8Array(mentions.length);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const words = text.slice(mention.start, mention.end);
    const first = firsts[i] as number;
    if (first === i) things.push(createThing(things.length + 1, mention.type, written(words)));
    const thing = first === i ? (things[things.length - 1] as Thing) : (named[first] as Thing);
    named.push(thing);
    if (listed[first] === 0) {
      if (mention.key !== undefined && describe(thing, mention.key, lexicon)) listed[first] = 1;
      else if (words.length > thing.name.length && mention.form === "name" && !mention.date) thing.name = written(words);
    }
    complete(thing, mention, words);
    // "F.B.I." and "FBI" are one phrase of the lexicon: the spelling tells which of them stands here.
    const form = mention.form === "alias" && words === thing.acronym ? "acronym" : mention.form;
    thing.mentions.push({ start: mention.start, end: mention.end, text: words, form, rule: mention.rule });
  }
  for (let i = 0; i < mentions.length; i++) if (listed[i] === 1) callAsSpelled(named[i] as Thing);
  return named;
}

function placesOf({ text }: Document, mentions: readonly Mention[], firsts: Int32Array, named: readonly Thing[]): readonly Place[] {
  const places: Place[] = [];
  for (const [i, { start, end, first, last, type, form }] of mentions.entries()) {
    const { name, kind, code, country } = named[i] as Thing;
    places.push({ thing: firsts[i] as number, first, last, type, form, kind, name, words: text.slice(start, end), country: code ?? country });
  }
  return places;
}

/** Adds "the group", "it", "he" to the mentions of the things that they stand for. */
function addReferences(document: Document, places: readonly Place[], named: readonly Thing[]): void {
  const { text, tokens } = document;
  const referred = new Set<Thing>();
  for (const { thing: first, first: from, last, form, rule } of findReferences(document, places)) {
    const start = tokens.start[from] as number;
    const end = tokens.end[last] as number;
    const thing = named[first] as Thing;
    thing.mentions.push({ start, end, text: text.slice(start, end), form, rule });
    referred.add(thing);
  }
  for (const { mentions } of referred) mentions.sort((a, b) => a.start - b.start);
}

/** A name as one writes it, without what the layout of its text put in: line breaks, no-break spaces, soft hyphens, marks of no width, HTML. */
function written(words: string): string {
  return /[^\S ]| {2}|[\u00ad\u200b-\u200d\u2060;<]/.test(words)
    ? words
        .replaceAll(/[\u00ad\u200b-\u200d\u2060]|<[^>]*>/g, "")
        .replaceAll("&amp;", "&")
        .replaceAll(/&(?:#0?39|apos|rsquo|#8217);/g, "’")
        .replaceAll("&nbsp;", " ")
        .replaceAll(/\s+/g, " ")
        .trim()
    : words;
}

/** Writes what the lexicon knows; false when it does not know the key. */
function describe(thing: Thing, key: string, lexicon: Lexicon): boolean {
  const entry = lexicon.entry(key);
  if (!entry) return false;
  thing.name = entry.name;
  thing.kind = entry.kind ?? thing.kind;
  thing.country = entry.country ?? thing.country;
  thing.code = entry.code ?? thing.code;
  thing.acronym = entry.acronym ?? thing.acronym;
  thing.aliases = entry.aliases ?? thing.aliases;
  thing.refs = entry.refs ?? thing.refs;
  return true;
}

/** "National Agency for the Security of Information Systems (ANSSI)": the article's own full name leads, the lexicon's stays among the aliases. */
function callAsSpelled(thing: Thing): void {
  if (thing.type !== "organisation" || !thing.acronym) return;
  let full = thing.name;
  for (const { text, form } of thing.mentions) {
    const name = written(text).replace(/^the /i, "");
    if ((form === "name" || form === "alias") && name.length > full.length && name.split(" ").length >= 4) full = name;
  }
  if (full === thing.name) return;
  thing.aliases = [thing.name, ...(thing.aliases ?? [])].filter((name) => name !== full);
  thing.name = full;
}

/** Adds what the finder read off the words, where the lexicon has nothing to say. */
function complete(thing: Thing, { date, kind, country }: Mention, words: string): void {
  if (date) {
    thing.kind = date.kind;
    thing.value = date.value;
    thing.mod = date.mod ?? thing.mod;
    thing.quant = date.quant ?? thing.quant;
    thing.freq = date.freq ?? thing.freq;
    thing.from = date.from ?? thing.from;
    thing.to = date.to ?? thing.to;
    return;
  }
  thing.kind ??= kind;
  thing.country ??= country;
  if (thing.type === "organisation" && words.length <= 8 && words !== thing.name && isCapitals(words)) thing.acronym ??= words;
}

/** Two letters or more, all upper case. */
function isCapitals(words: string): boolean {
  // Nearly all words have a small second letter, and need no expression.
  const second = words.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /^\p{Lu}{2,}$/u.test(words);
}
