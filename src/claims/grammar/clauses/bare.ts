// Claims stage, grammar: clauses that no word opens: "a breach it blames on the GRU", "said Russia was behind it". Two phrases without a verb between them show them.
import { wordSet } from "../../../document/word-list.ts";
import { clauseHeads, linkingVerbs, subjectPronouns } from "../closed-class.ts";
import { type Chunk, type Link, membersOf, type Phrase, type Verb, type VerbGroup } from "../parts.ts";
import { isA } from "../verbs.ts";
import { finitesLater } from "./ahead.ts";
import { type ClauseReader, release } from "./reader.ts";

/** "said on Telegram": where something is said. */
const mediumWords = wordSet("on in via at through");

const sureness = wordSet("confidence certainty");

/** "said a group it calls X had read the mail": the clause without a pronoun stands before the verb of its host. */
export function ofContactClause(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { top, fresh } = reader;
  const host = !top.verb && fresh && !top.subject.includes(fresh) ? contactHost(reader, fresh) : null;
  if (!fresh || !host || finitesLater(reader, i) === 0) return false;
  if (!top.subject.includes(host) && !(host.renames && top.subject.includes(host.renames))) return false;
  readContactClause(reader, group, fresh, host, null);
  return true;
}

/** "I am sure it was China": an adjective, whose clause says of what. */
const isSureness = ({ top: { verb }, lower }: ClauseReader, host: Phrase): boolean =>
  verb !== null && linkingVerbs.has(verb.lemma) && host.first === host.last && verb.objects.includes(host) && clauseHeads.has(lower[host.last] as string);

function readContactClause(reader: ClauseReader, group: VerbGroup, subject: Phrase, host: Phrase, parent: Verb | null): void {
  reader.push("relative", "", parent, host);
  const verb = reader.make(group, "relative", membersOf(subject), parent, "", host);
  verb.gap = true;
  reader.settle(verb);
}

/** "a breach it blames on the GRU": a relative clause without a pronoun. */
export function ofBareRelative(reader: ClauseReader, group: VerbGroup): boolean {
  const { fresh } = reader;
  const { verb } = reader.top;
  const host = fresh && contactHost(reader, fresh);
  if (!fresh || !host || isSureness(reader, host)) return false;
  if (verb) verb.objects = verb.objects.filter((one) => one !== fresh);
  readContactClause(reader, group, fresh, host, verb);
  return true;
}

/** "said Russia was behind": a clause without "that"; "said the man, a student, was": the student is the man. */
export function ofBareComplement(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { fresh } = reader;
  const host = reader.top.verb;
  if (!fresh || !host) return false;
  const renamed = reader.isClosed(i) ? fresh.renames : null;
  const subject = membersOf(renamed && host.objects.includes(renamed) ? renamed : fresh);
  for (const one of subject) release(host, one);
  const adverbial = fresh.preposition !== "";
  const apart = reader.previous(i - 1)?.kind === "phrase" && isApart(reader, fresh);
  const link: Link = adverbial ? "adverbial" : apart ? "coordinate" : "complement";
  const opener = adverbial ? fresh.preposition : "";
  const parent = link === "coordinate" ? null : host;
  if (link === "coordinate") reader.popTo((one) => one.link === "root");
  reader.push(link, opener, parent, null);
  reader.top.subject = subject;
  // "the attack that Kyiv says Russia carried out": what was carried out stands before.
  const gap = link === "complement" && host.gap && group.lemma !== "be" && !group.passive && reader.next(i + 1)?.kind !== "phrase";
  const verb = reader.make(group, link, subject, parent, opener, gap ? host.antecedent : null);
  verb.gap = gap;
  reader.settle(verb);
  return true;
}

/** The phrase that stands right before a phrase, nothing between them. */
function contactHost({ chunks, lower }: ClauseReader, phrase: Phrase): Phrase | null {
  const left = chunks[chunks.indexOf(phrase) - 1];
  if (left?.kind !== "phrase") return null;
  // "said on Telegram it had hacked": where it was said is not what it hacked.
  const medium = mediumWords.has(left.preposition) && left.verb !== null && isA(left.verb.lemma, "say");
  if (medium && subjectPronouns.has(lower[phrase.last] as string)) return null;
  // "assesses with high confidence Turla did it": how, and nothing that a clause describes.
  if (left.preposition === "with" && sureness.has(lower[left.last] as string)) return null;
  return left.last + 1 === phrase.first && left.verb?.lemma !== "tell" ? left : null;
}

/** Whether a comma or a coordinator parts a phrase's clause from the one before: "X blamed Y, and Z denied". */
function isApart({ chunks }: ClauseReader, phrase: Phrase): boolean {
  for (let k = chunks.indexOf(phrase) - 1; k >= 0; k--) {
    const { kind } = chunks[k] as Chunk;
    if (kind === "coordinator" || kind === "comma") return true;
    if (kind !== "quote" && kind !== "adverb" && kind !== "date") return false;
  }
  return false;
}
