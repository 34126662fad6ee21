// Claims stage, grammar: infinitives and gerunds: whose act they are, and which verb they hang on.
import { wordSet } from "../../../document/word-list.ts";
import { papering } from "../closed-class.ts";
import { type Chunk, membersOf, type Phrase, type Verb, type VerbGroup } from "../parts.ts";
import { isA } from "../verbs.ts";
import { leaveName } from "./phrases.ts";
import type { Clause, ClauseReader } from "./reader.ts";
import { isSpeech } from "./speech.ts";

/** "Asked the hackers to stop": with an infinitive, what their object does. */
const moving = wordSet(
  "allow enable help want ask order urge let force tell believe consider know lead permit cause require hire pay use recruit direct instruct task",
);
/** "observed X, a group tied to Y, targeting Z": X does. */
const seeing = wordSet("observe see spot catch detect find watch");
/** Verbs with which an inserted speaker goes on: "…, the firm noted, blaming Iran". */
const accusing = wordSet("attribute blame link tie accuse connect cite describe call point name identify condemn denounce implicate");
/** What those who accuse make use of. */
const occasions = wordSet("use take make hold convene cite invoke seize");
const steps = wordSet("step decision liberty measure stand view line approach position point");
const temporal = wordSet("after before since upon");
/** Prepositions behind an object whose gerund is the object's act: "accused X of hacking". */
const ofObject = wordSet("of for over with from as in");

/** "of hacking", "after breaching": a form that is not finite behind a preposition. */
export function readGoverned(reader: ClauseReader, group: VerbGroup): boolean {
  const { preposition } = reader;
  if (!preposition || group.form === "finite") return false;
  leaveName(reader, preposition.word);
  // "ordered its diplomats to leave after accusing Iran": who ordered did.
  if (temporal.has(preposition.word) && reader.top.link === "infinitive") reader.popTo((one) => one.link !== "infinitive");
  const parent = reader.top.verb;
  // "took the rare step of blaming Iran".
  const step = parent && !parent.passive && reader.lastPhrase && steps.has(reader.lower[reader.lastPhrase.last] as string);
  const subject = step ? parent.subject : parent ? controlled(parent, preposition.word, reader.lastPhrase) : reader.top.subject;
  const verb = reader.make(group, "gerund", subject, parent, preposition.word, null);
  if (!parent && subject.length === 0) reader.waiting.push(verb);
  reader.push("gerund", preposition.word, parent, null);
  reader.settle(verb);
  return true;
}

/** "to steal". */
export function readInfinitive(reader: ClauseReader, group: VerbGroup): boolean {
  if (group.form !== "infinitive") return false;
  const parent = reader.top.verb;
  const subject = parent ? doerOf(parent, group.lemma) : reader.lastPhrase ? membersOf(reader.lastPhrase) : [];
  const verb = reader.make(group, "infinitive", subject, parent, "to", null);
  for (const one of subject) one.verb ??= verb;
  reader.push("infinitive", "to", parent, null);
  reader.settle(verb);
  return true;
}

/** "Accusing Moscow", "by blaming Moscow". */
export function readGerund(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  if (group.form !== "gerund") return false;
  const before = reader.previous(i - 1);
  const { top, lastPhrase } = reader;
  const parent = top.verb;
  if (parent && before?.kind === "verb") {
    // "denied hacking", "admitted breaking into", "began targeting"; but "had been hacked exploiting a flaw": by whoever hacked them.
    const struck = parent.passive && isA(parent.lemma, "strong", "attack");
    const verb = reader.make(group, "gerund", struck ? [] : parent.subject, parent, "", null);
    reader.push("gerund", "", parent, null);
    reader.settle(verb);
  } else if (before?.kind === "phrase" && before === lastPhrase && !isMeans(reader, group)) {
    // "hackers targeting hospitals": the phrase before it.
    const verb = reader.make(group, "participle", membersOf(before), parent, "", before);
    reader.push("participle", "", parent, before);
    reader.settle(verb);
  } else readLooseGerund(reader, group, before);
  return true;
}

/** "stole data from governments using a backdoor": the thieves use it; "saw hackers using it": the hackers do. */
function isMeans({ top }: ClauseReader, group: VerbGroup): boolean {
  const { verb, link } = top;
  return (
    group.lemma === "use" && verb !== null && !verb.passive && link !== "relative" && verb.subject.length > 0 && isA(verb.lemma, "strong", "attack", "act")
  );
}

const dependent = wordSet("participle gerund infinitive");

/** "…, blaming Russian interests": the act of the clause's subject. */
function readLooseGerund(reader: ClauseReader, group: VerbGroup, before: Chunk | undefined): void {
  if (before?.kind === "comma" && reader.top.parent && !reader.top.verb && reader.top.subject.length > 0) {
    ofWaitingSubject(reader, group);
    return;
  }
  // "questioned whether Russia did it, suggesting": whoever questions suggests, and not Russia.
  const speaks = before?.kind === "comma" && isSpeech(group);
  const isHost = ({ verb, link }: Clause) => verb !== null && !dependent.has(link) && !(speaks && link === "complement" && !isA(verb.lemma, "say"));
  if (before?.kind === "comma" || before?.kind === "coordinator") reader.popTo(isHost);
  const host = reader.top.verb;
  const seen = before?.kind === "comma" && host && seeing.has(host.lemma) ? host.objects.at(-1) : undefined;
  const described = seen !== undefined && reader.phrases.some((one) => one.renames === seen);
  const subject = seen && described ? membersOf(seen) : (host?.subject ?? reader.top.subject);
  const verb = reader.make(group, "gerund", subject, host, before?.kind === "coordinator" ? "and" : "", null);
  // "…, the firm noted, adding that …": whoever was inserted goes on speaking.
  const inserted = reader.verbs.at(-1);
  if (inserted?.tag && (isSpeech(group) || accusing.has(group.lemma)) && before?.kind === "comma") verb.subject = inserted.subject;
  else if (subject.length === 0) reader.waiting.push(verb);
  reader.push("gerund", verb.opener, host, null);
  reader.settle(verb);
}

/** "said that the group, posing as recruiters, had broken in": who waits for the verb does it. */
function ofWaitingSubject(reader: ClauseReader, group: VerbGroup): void {
  const { subject, parent } = reader.top;
  const verb = reader.make(group, "gerund", subject, parent, "", null);
  reader.push("gerund", "", parent, null);
  reader.settle(verb);
}

/** Whose act an infinitive is: of the one told or believed to, else of the subject. */
function doerOf(parent: Verb, lemma: string): readonly Phrase[] {
  // "a database that was used to track ships": by whoever used it.
  if (parent.passive && parent.lemma === "use") return [];
  const object = parent.objects[0];
  // "used her speech to blame Iran", "took the unusual step to name it".
  if (accusing.has(lemma) && occasions.has(parent.lemma) && !parent.passive) return parent.subject;
  // "issued an advisory to warn": who issued it warns.
  if (papering.has(parent.lemma) && !parent.passive) return parent.subject;
  if (parent.gap && parent.antecedent && !object && !parent.passive) return membersOf(parent.antecedent);
  if (!object || parent.passive || parent.lemma === "be" || parent.lemma === "have") return parent.subject;
  return moving.has(parent.lemma) || !isA(parent.lemma, "real", "unreal", "attack", "act") ? membersOf(object) : parent.subject;
}

/** Whose act a gerund behind a preposition is: the accused's in "accused X of hacking", else the subject's. */
function controlled(verb: Verb, preposition: string, last: Phrase | null): readonly Phrase[] {
  const object = verb.objects[0];
  // "Canada joins its partners in calling out": all of them do.
  if (object && verb.lemma === "join" && preposition === "in") return [...verb.subject, ...membersOf(object)];
  if (object && !verb.passive && ofObject.has(preposition)) return membersOf(object);
  // "apologised to the bank for hacking it": either's.
  return last?.preposition && preposition === "for" && !verb.passive && !object ? [] : verb.subject;
}
