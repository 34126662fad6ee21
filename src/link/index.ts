// Link stage: mentions in, entities out: aliases, acronyms, surnames, demonyms, "the group" and pronouns join the thing they name.
import type { Document } from "../document/document.ts";
import type { Mention } from "../entities/mention.ts";
import type { Entity } from "../facts.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { clusterMentions } from "./clusters.ts";
import { findReferences, type Place } from "./coreference.ts";
import { describeByWords } from "./described.ts";

/** Groups mentions into entities, in order of their first mention: e1, e2 … The mentions must be in order and not overlap. */
export function link(document: Document, mentions: readonly Mention[], lexicon: Lexicon): Entity[] {
  const { text, tokens } = document;
  const things = clusterMentions(document, mentions);
  const entities = new Map<number, Entity>();
  const listed = new Set<Entity>();
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const words = text.slice(mention.start, mention.end);
    const thing = things[i] as number;
    let entity = entities.get(thing);
    if (!entity) {
      entity = { id: `e${entities.size + 1}`, type: mention.type, name: written(words), mentions: [] };
      entities.set(thing, entity);
    }
    if (!listed.has(entity)) {
      const known = mention.key !== undefined && describe(entity, mention.key, lexicon);
      if (known) listed.add(entity);
      else if (words.length > entity.name.length && mention.form === "name" && !mention.date) entity.name = written(words);
    }
    complete(entity, mention, words);
    // "F.B.I." and "FBI" are one phrase of the lexicon: the spelling tells which of them stands here.
    const form = mention.form === "alias" && words === entity.acronym ? "acronym" : mention.form;
    entity.mentions.push({ start: mention.start, end: mention.end, text: words, form, rule: mention.rule });
  }
  for (const entity of listed) callAsSpelled(entity);
  describeByWords(document, mentions, (i) => entities.get(things[i] as number));
  const places = mentions.map(({ start, end, first, last, type, form }, i): Place => {
    const thing = things[i] as number;
    const { name, kind, code, country } = entities.get(thing) as Entity;
    return { thing, first, last, type, form, kind, name, words: text.slice(start, end), country: code ?? country };
  });
  const referred = new Set<Entity>();
  for (const { thing, first, last, form, rule } of findReferences(document, places)) {
    const start = tokens.start[first] as number;
    const end = tokens.end[last] as number;
    const entity = entities.get(thing) as Entity;
    entity.mentions.push({ start, end, text: text.slice(start, end), form, rule });
    referred.add(entity);
  }
  for (const entity of referred) entity.mentions.sort((a, b) => a.start - b.start);
  return [...entities.values()].map(asPublished);
}

/** The fields of an entity as they are printed. */
const fields: readonly (keyof Entity)[] = "id type name acronym aliases kind code country refs value mod quant freq from to mentions".split(
  " ",
) as (keyof Entity)[];

/** The fields in order: what the thing is, then where it is named. No name of it stands twice. */
function asPublished(entity: Entity): Entity {
  const { name, acronym } = entity;
  const others = entity.aliases?.filter((alias) => alias !== name && alias !== acronym);
  const all: Partial<Entity> = { ...entity, ...(others && { aliases: others }) };
  if (others?.length === 0) delete all.aliases;
  return Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]]))) as Entity;
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
function describe(entity: Entity, key: string, lexicon: Lexicon): boolean {
  const entry = lexicon.entry(key);
  if (!entry) return false;
  entity.name = entry.name;
  if (entry.kind) entity.kind = entry.kind;
  if (entry.country) entity.country = entry.country;
  if (entry.code) entity.code = entry.code;
  if (entry.acronym) entity.acronym = entry.acronym;
  if (entry.aliases) entity.aliases = [...entry.aliases];
  if (entry.refs) entity.refs = { ...entry.refs };
  return true;
}

/** "National Agency for the Security of Information Systems (ANSSI)": the article's own full name leads, the lexicon's stays among the aliases. */
function callAsSpelled(entity: Entity): void {
  if (entity.type !== "organisation" || !entity.acronym) return;
  let full = entity.name;
  for (const { text, form } of entity.mentions) {
    const name = written(text).replace(/^the /i, "");
    if ((form === "name" || form === "alias") && name.length > full.length && name.split(" ").length >= 4) full = name;
  }
  if (full === entity.name) return;
  entity.aliases = [entity.name, ...(entity.aliases ?? [])].filter((name) => name !== full);
  entity.name = full;
}

/** Adds what the finder read off the words, where the lexicon has nothing to say. */
function complete(entity: Entity, mention: Mention, words: string): void {
  const { date } = mention;
  if (date) {
    entity.kind = date.kind;
    entity.value = date.value;
    if (date.mod) entity.mod = date.mod;
    if (date.quant) entity.quant = date.quant;
    if (date.freq) entity.freq = date.freq;
    if (date.from) entity.from = date.from;
    if (date.to) entity.to = date.to;
    return;
  }
  if (mention.kind) entity.kind ??= mention.kind;
  if (mention.country) entity.country ??= mention.country;
  if (entity.type === "organisation" && words.length <= 8 && words !== entity.name && isCapitals(words)) entity.acronym ??= words;
}

/** Two letters or more, all upper case. */
function isCapitals(words: string): boolean {
  // Nearly all words have a small second letter, and need no expression.
  const second = words.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /^\p{Lu}{2,}$/u.test(words);
}
