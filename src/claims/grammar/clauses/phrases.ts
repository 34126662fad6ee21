// Claims stage, grammar: what a noun phrase is to its clause: governed by a preposition, member of a list, apposition, subject or object.
import { wordSet } from "../../../document/word-list.ts";
import { actorNouns, roles } from "../../nouns.ts";
import { clausePrepositions, indefinite, subjectPronouns } from "../closed-class.ts";
import { type Chunk, type Mark, membersOf, type Phrase, type Verb } from "../parts.ts";
import { isA } from "../verbs.ts";
import { placeInverted } from "./inversion.ts";
import { namesAs } from "./participles.ts";
import type { ClauseReader } from "./reader.ts";

/** "Weeks later Kaspersky showed". */
const spans = wordSet("week weeks day days month months year years hour hours minute minutes");
/** Marks behind which a phrase says again what stands before. */
const asides = ["(", "—", "–", "-"];
/** An apostrophe that the tokeniser has left apart. */
const apostrophes = wordSet("' ’ 's ’s");
/** Verbs that say what somebody finds a thing to be. */
const calling = wordSet("call label brand deem term consider find");
/** Verbs that say of what behind a preposition. */
const accusing = wordSet("accuse blame charge suspect indict sanction condemn sentence convict arrest link tie sue fault criticise criticize praise thank");
const asksFor = wordSet("of for over with to after on");

/** Gives a noun phrase its place in the innermost clause. */
export function readPhrase(reader: ClauseReader, phrase: Phrase, i: number): void {
  const before = reader.previous(i - 1);
  if (reader.preposition) readGoverned(reader, phrase, reader.preposition, before, i);
  else if (phrase.list.length > 0 && phrase.list[0] !== phrase) readMember(reader, phrase, phrase.list[0] as Phrase);
  else if (reader.speaking && before?.kind === "verb" && before.at === reader.speaking.at) {
    // "…, its spokesman told Interfax": the hearer, and nobody's object in what is told; "…, said the minister": the speaker.
    phrase.verb = reader.speaking;
    if (!reader.speaking.subject.includes(phrase)) reader.speaking.objects.push(phrase);
  } else if (!placeInverted(reader, phrase)) {
    if (!isBehindSpeech(reader, i)) describe(reader, phrase, before);
    place(reader, phrase, before, i);
    if (before?.kind === "mark" && before.word === ":") phrase.renames = describedBehindColon(reader, phrase);
    reader.fresh = phrase;
  }
  reader.lastPhrase = phrase;
}

/** Behind a preposition: a complement of the verb, and perhaps of the phrase before. */
function readGoverned(reader: ClauseReader, phrase: Phrase, preposition: Mark, before: Chunk | undefined, i: number): void {
  const lastPhrase = reader.phraseBefore(reader.chunks.lastIndexOf(preposition, i));
  phrase.preposition = preposition.word;
  phrase.prepositionAt = preposition.first;
  phrase.on = before === preposition && lastPhrase && followsDirectly(reader, lastPhrase, preposition, i) ? lastPhrase : null;
  if (!phrase.on || phrase.on === nameGiven(reader)) leaveName(reader, preposition.word);
  const verb = governor(reader, preposition.word);
  if (verb) {
    phrase.verb = verb;
    verb.complements.push(phrase);
  }
  // "said the identity of the hackers was unclear": what hangs on a phrase leaves it free to be a subject.
  // "say a group known as Volt Typhoon has …", "the gang known as Turla hacked …": the subject stands before the name.
  const naming = preposition.word === "as" && verb !== null && namesAs.has(verb.lemma) && (verb.link === "participle" || isA(verb.parent?.lemma ?? "", "say"));
  if (clausePrepositions.has(preposition.word) && !naming) reader.fresh = phrase;
  else if (!phrase.on) reader.fresh = null;
  reader.preposition = null;
}

/** "found to have been behind it by two firms": the by-phrase is that of the passive. "…, long known for stealing mail, according to ESET": of the whole sentence. */
function governor({ top, stack }: ClauseReader, preposition: string): Verb | null {
  if (preposition === "according to") return stack.find(({ verb }) => verb !== null)?.verb ?? null;
  const { verb, link } = top;
  // "an attack believed to be by Turla": not by those who believe it.
  const own = verb?.lemma === "be" && verb.objects.length === 0 && verb.complements.length === 0;
  const passive = preposition === "by" && !own && link === "infinitive" && verb && !verb.passive && verb.parent?.passive ? verb.parent : null;
  return passive && !passive.complements.some((one) => one.preposition === "by") ? passive : verb;
}

/** A later member of a list stands where its first one stands. */
function readMember(reader: ClauseReader, phrase: Phrase, head: Phrase): void {
  phrase.preposition = head.preposition;
  phrase.prepositionAt = head.prepositionAt;
  phrase.on = head.on;
  phrase.verb = head.verb;
  reader.fresh ??= head.preposition ? null : head;
}

/** “It was the GRU,” Holm said: whoever speaks describes nothing of what is said. */
function isBehindSpeech({ chunks }: ClauseReader, i: number): boolean {
  const mark = chunks[i - 1];
  if (mark?.kind !== "quote" || chunks[i - 2]?.kind !== "comma") return false;
  return mark.word === "”" || (mark.word === '"' && chunks.slice(0, i).filter(({ kind }) => kind === "quote").length % 2 === 0);
}

/** Behind a comma, a bracket or a dash a phrase may describe the one before. */
function describe(reader: ClauseReader, phrase: Phrase, before: Chunk | undefined): void {
  const { lastPhrase, lower } = reader;
  const apart = before?.kind === "comma" || (before?.kind === "mark" && asides.some((mark) => before.word.startsWith(mark)));
  // "Turla, not a gang of thieves": somebody else.
  const other = lower[phrase.first - 1] === "not";
  if (apart && !other && lastPhrase && !phrase.owner?.owner && !subjectPronouns.has(lower[phrase.last] as string))
    phrase.renames = renamedBy(phrase, lastPhrase, lower);
}

/** "MuddyWater: an arm of the ministry", "an actor working for the state: APT42": a colon behind a band or before its name. */
function describedBehindColon({ phrases, lower }: ClauseReader, phrase: Phrase): Phrase | null {
  const lastPhrase = phrases.findLast((one) => one.last === phrase.first - 2);
  const isBand = (one: Phrase) => one.names.at(-1)?.last === one.last && one.names.at(-1)?.entity.type === "threat-actor";
  if (!lastPhrase) return null;
  if (indefinite.has(lower[phrase.first] as string) || actorNouns.has(lower[phrase.last] as string)) return isBand(lastPhrase) ? lastPhrase : null;
  let host: Phrase | null = isBand(phrase) ? lastPhrase : null;
  while (host && !(actorNouns.has(lower[host.last] as string) && indefinite.has(lower[host.first] as string))) host = host.on ?? host.verb?.antecedent ?? null;
  return host;
}

/**
 * "a spokeswoman for the ministry, Ana Lind", "the gang behind the hack, LockBit": the name is the spokeswoman's, not the ministry's; but "laid the
 * campaign to APT42, an Iran-aligned adversary".
 */
function renamedBy(name: Phrase, last: Phrase, lower: readonly string[]): Phrase {
  if (actorNouns.has(lower[name.last] as string) && last.names.at(-1)?.last === last.last && last.names.at(-1)?.entity.type === "threat-actor") return last;
  if (last.on && last.preposition === "behind" && name.names.some(({ entity }) => entity.type === "threat-actor")) return last.on;
  let host = last;
  while (host.on) host = host.on;
  return name.names.length > 0 && roles.has(lower[host.last] as string) && !roles.has(lower[last.last] as string) ? host : last;
}

/** Subject where the clause has no verb yet, object where it has. */
function place(reader: ClauseReader, phrase: Phrase, before: Chunk | undefined, i: number): void {
  if (reader.chunks[i - 1]?.kind === "quote") leaveForPredicate(reader);
  const { top, lower } = reader;
  const { verb } = top;
  // "…," said the minister.
  if (verb?.subject.includes(phrase)) return;
  if (verb) {
    const apart = before?.kind === "comma" || (before?.kind === "mark" && !apostrophes.has(before.word));
    const waits = verb.objects.length === 0 && (verb.complements.length === 0 || verb.lemma === "be");
    if (apart && !(waits && (reader.isBehindInsertion(i) || isBehindAside(reader, i)))) return;
    phrase.renames = null;
    phrase.verb = verb;
    verb.objects.push(phrase);
  } else if (top.subject.length === 0) {
    top.subject = membersOf(phrase);
    phrase.renames = null;
  } else if (before?.kind === "phrase" && spans.has(lower[before.last] as string)) {
    top.subject = membersOf(phrase);
  } else if (
    before?.kind === "comma" &&
    reader.chunks[i - 1] === before &&
    phrase.first === phrase.last &&
    subjectPronouns.has(lower[phrase.first] as string) &&
    !isInserted(reader, i)
  ) {
    // "Particularly virulent, it …": a pronoun describes nothing further.
    top.subject = [phrase];
    phrase.renames = null;
  }
}

/** "APT41, we believe, hacked the port": the pronoun speaks, and the subject stands before it. */
function isInserted({ chunks }: ClauseReader, i: number): boolean {
  const verb = chunks[i + 1];
  return verb?.kind === "verb" && isA(verb.lemma, "say") && chunks[i + 2]?.kind === "comma";
}

/** "called the charge that Beijing had hacked Voltara “a fabrication”": the charge is called so. */
function leaveForPredicate(reader: ClauseReader): void {
  const { noun, verb } = reader.top;
  const host = noun?.verb;
  if (verb && host && calling.has(host.lemma) && host.objects.at(-1) === noun) reader.popTo((one) => one.verb === host);
}

/** "attributed, on 12 June, the hack": the object waits behind an inserted date. */
function isBehindAside({ chunks, top }: ClauseReader, i: number): boolean {
  let dated = false;
  let commas = 0;
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    // "Speaking on Friday, the minister denied": one comma inserts nothing.
    if (chunk.kind === "verb") return dated && commas > 1;
    // "was, in the ministry's view, the work of".
    if (chunk.kind === "date" || (chunk.kind === "phrase" && chunk.preposition !== "" && top.verb?.lemma === "be")) dated = true;
    else if (chunk.kind === "comma") commas++;
    else if (chunk.kind !== "preposition" && chunk.kind !== "adverb" && chunk.kind !== "quote") return false;
  }
  return false;
}

/** Whether a preposition, at or before chunk `from`, follows a phrase directly. */
function followsDirectly(reader: ClauseReader, phrase: Phrase, preposition: Mark, from: number): boolean {
  const { chunks } = reader;
  const at = chunks.lastIndexOf(preposition, from);
  // "was the work, Mandiant said, of APT41".
  if (reader.isBehindInsertion(at) && reader.inserted?.behind) return phrase === reader.inserted?.behind;
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk === phrase) return true;
    if (chunk.kind !== "quote" && chunk.kind !== "adverb" && chunk.kind !== "date") return false;
  }
  return false;
}

/** The name behind "known as", where that was read last. */
function nameGiven({ top, lastPhrase }: ClauseReader): Phrase | null {
  const name = top.verb?.complements.at(-1);
  return top.link === "participle" && top.verb && namesAs.has(top.verb.lemma) && name?.preposition === "as" && name === lastPhrase ? name : null;
}

/** "accused the group known as X of theft": what the accuser's verb asks for belongs to it, and not to the name. */
export function leaveName(reader: ClauseReader, preposition: string): void {
  const host = reader.top.parent;
  if (nameGiven(reader) && host && !host.passive && asksFor.has(preposition) && accusing.has(host.lemma)) reader.popTo((one) => one.verb === host);
}
