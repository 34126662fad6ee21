// Claims stage, grammar: finite verbs. Each way of finding the subject is a function that says whether it has read the verb; `ways` is their order.
import { wordSet } from "../../../document/word-list.ts";
import { askers, clausePrepositions } from "../closed-class.ts";
import { membersOf, type Phrase, type Verb, type VerbGroup } from "../parts.ts";
import { isA, isPastOnly, noClause } from "../verbs.ts";
import { ofBareAccusation } from "./accusation.ts";
import { finitesLater, hasVerbBehindComma } from "./ahead.ts";
import { ofBareComplement, ofBareRelative, ofContactClause } from "./bare.ts";
import { type Clause, type ClauseReader, readAs, release } from "./reader.ts";
import { isSpeech } from "./speech.ts";
import { toldBeforeAside, toldOf } from "./told.ts";

type Way = (reader: ClauseReader, group: VerbGroup, i: number) => boolean;

/** What opens a clause that may itself be a subject: "Who did it is unclear". */
const askingClause = wordSet("who what which whether");
/** "which Mandiant considers connected with": what it is held to be, and not what it does. */
const holding = wordSet("consider deem believe think judge");
/** Verbs of accusation: nobody accuses without an object. */
const accusing = wordSet("accuse suspect blame attribute link tie convict indict sentence jail arrest sanction extradite");
/** Behind a verb that wants an object, and has none, these show the passive. */
const behindPassive = wordSet("of for with to over by");

/** In this order; the first that reads the verb has it. */
const ways: readonly Way[] = [
  thereIs,
  behindHelp,
  ofAntecedent,
  ofRelativeClause,
  ofContactClause,
  ofAsideClause,
  ofSubject,
  ofQuestion,
  ofCoordinate,
  ofClauseAsSubject,
  ofWhatIsTold,
  ofQuestionAsSubject,
  ofAskedGap,
  ofOuterClause,
  ofGap,
  ofBareAccusation,
  ofBareRelative,
  ofThirdDeed,
  ofBareComplement,
  ofSpelledNoun,
  ofTwin,
  ofNoun,
];

/** Reads a finite verb. */
export function readFinite(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  for (const way of ways) if (way(reader, group, i)) return true;
  const { top, lastPhrase } = reader;
  reader.settle(reader.make(group, top.link, lastPhrase ? membersOf(lastPhrase) : [], top.parent, top.opener, top.antecedent));
  return true;
}

/** The verb of the innermost clause, with that clause's link. */
function ofTop(reader: ClauseReader, group: VerbGroup, subject: readonly Phrase[]): Verb {
  const { link, parent, opener, antecedent } = reader.top;
  return reader.make(group, link, subject, parent, opener, antecedent);
}

const joining = wordSet("so");
/** "said there was no doubt that", "assesses with high confidence there is an overlap". */
function thereIs(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const expletive = reader.chunks[i - 1];
  const { verb, subject } = reader.top;
  if (expletive?.kind !== "adverb" || expletive.word !== "there") return false;
  // "The samples share a key, so there is a high probability that": of nobody before.
  if (group.lemma === "be" && joining.has(reader.lower[expletive.first - 1] ?? "") && (verb || subject.length > 0)) {
    reader.popTo((one) => one.link === "root" || one.link === "coordinate");
    reader.push("coordinate", "", null, null);
    reader.settle(reader.make(group, "coordinate", [], null, "", null));
    return true;
  }
  if (!verb && subject.length === 0 && group.lemma === "be") {
    reader.settle(ofTop(reader, group, []));
    return true;
  }
  if (!verb || !isA(verb.lemma, "say")) return false;
  const before = reader.previous(i - 1);
  const governed = before?.kind === "phrase" && before.preposition !== "" && verb.objects.length === 0;
  if (before?.kind !== "verb" && !governed) return false;
  reader.push("complement", "", verb, null);
  reader.settle(reader.make(group, "complement", [], verb, "", null));
  return true;
}

/** Verbs that take a bare infinitive behind their object. */
const letting = wordSet("help let make have watch see");

/** "helped rob a bank", "helped the bank restore its systems", "let the group read the mail". */
function behindHelp(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const host = reader.top.verb;
  const before = reader.previous(i - 1);
  if (!host || !before || group.unsure) return false;
  const bare = before.kind === "verb" && host.lemma === "help" && before.at === host.at;
  const done = !bare && before.kind === "phrase" && letting.has(host.lemma) && host.objects.includes(before) && !isTensed(reader, group);
  if (!bare && !done) return false;
  const verb = reader.make(group, "infinitive", done ? membersOf(before) : host.subject, host, "to", null);
  reader.push("infinitive", "to", host, null);
  reader.settle(verb);
  return true;
}

/** "links between Turla and the hackers who broke in": the last of two that something lies between; of any other list, all. */
const describedBy = (antecedent: Phrase): readonly Phrase[] => (antecedent.list[0]?.preposition === "between" ? [antecedent] : membersOf(antecedent));

/** "hackers that stole the files": the antecedent does it, and keeps the verb of its own clause. */
function ofAntecedent(reader: ClauseReader, group: VerbGroup): boolean {
  const { verb, link, subject, antecedent } = reader.top;
  if (verb || link !== "relative" || subject.length > 0 || !antecedent) return false;
  reader.settle(ofTop(reader, group, describedBy(antecedent)));
  return true;
}

/** "the breach, which Ottawa blames on China": the gap is not the subject. */
function ofRelativeClause(reader: ClauseReader, group: VerbGroup): boolean {
  const { verb, link, subject, antecedent } = reader.top;
  if (verb || link !== "relative" || !antecedent) return false;
  const made = ofTop(reader, group, subject);
  made.gap = true;
  reader.settle(made);
  return true;
}

/** "The bank, as it had done before, blamed", "The bank, a week after the raid became known, blamed": what happened meanwhile stands between commas. */
function ofAsideClause(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { top, fresh } = reader;
  if (top.verb || top.subject.length === 0 || !fresh || !clausePrepositions.has(fresh.preposition)) return false;
  const opener = reader.chunks.indexOf(fresh) - 1;
  if (reader.previous(i - 1) !== fresh || reader.previous(opener - 1)?.kind !== "comma" || !hasVerbBehindComma(reader, i)) return false;
  reader.push("adverbial", fresh.preposition, null, null);
  reader.settle(reader.make(group, "adverbial", membersOf(fresh), null, fresh.preposition, null));
  return true;
}

/** The subject that the clause has. */
function ofSubject(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { verb, subject } = reader.top;
  if (verb || subject.length === 0) return false;
  reader.settle(ofTop(reader, isBarePassive(reader, group, i) ? readAs(group, "finite", true, group.negated) : group, subject));
  return true;
}

/** "Lazarus blamed for the hack": a headline leaves out the "is". */
function isBarePassive({ chunks, stack }: ClauseReader, group: VerbGroup, i: number): boolean {
  const after = chunks[i + 1];
  if (stack.length > 1 || !group.unsure || !accusing.has(group.lemma) || after?.kind !== "preposition" || !behindPassive.has(after.word)) return false;
  const governed = chunks[i + 2];
  // "attributed to Turla a string of raids": the object stands behind.
  if (governed?.kind === "phrase" && chunks[i + 3]?.kind === "phrase") return false;
  return governed?.kind === "phrase" || (governed?.kind === "verb" && governed.form === "gerund");
}

/** "who did it". */
function ofQuestion(reader: ClauseReader, group: VerbGroup): boolean {
  const { verb, link, opener, parent } = reader.top;
  if (verb || link !== "complement" || !askers.has(opener)) return false;
  reader.settle(reader.make(group, "complement", [], parent, opener, null));
  return true;
}

/** "broke in and stole the files": the subject of the verb before. */
function ofCoordinate(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const before = reader.previous(i - 1);
  if (before?.kind !== "coordinator" || !reader.top.verb) return false;
  // "found traces of X, which is known for it, but could not say": who found them goes on.
  if (before.word === "but" && reader.chunks[i - 2]?.kind === "comma" && reader.top.link === "relative" && keepsMum(group))
    reader.popTo((one) => one.link !== "relative" && one.verb?.form === "finite");
  // "said it knew how they had come in but would not say who they were": who speaks goes on.
  if (keepsMum(group) && !isA(reader.top.verb.lemma, "say")) reader.popTo((one) => one.verb !== null && isA(one.verb.lemma, "say"));
  if (isPastAgain(reader, group, i)) reader.popTo((one) => one.link !== "relative" && one.verb?.form === "finite");
  const teller = tellerOf(reader, group, i - 1);
  if (teller) reader.popTo((one) => one.verb === teller);
  // "opposes hacking and had no part in it": a finite verb goes with a finite one.
  if (reader.top.verb.form !== "finite" && reader.top.verb.form !== "participle" && isTensed(reader, group)) reader.popTo((one) => one.verb?.form === "finite");
  const twin = reader.top.verb;
  // "was discovered by X and attributed to Y".
  const passive = twin.passive && group.unsure && reader.next(i + 1)?.kind !== "phrase";
  const verb = reader.make(
    readAs(
      group,
      group.form,
      group.passive || passive,
      group.negated || before.word === "nor" || (before.word === "or" && sharesNegation(reader, twin, group)),
    ),
    twin.link === "root" ? "coordinate" : twin.link,
    twin.subject,
    twin.parent,
    twin.opener,
    twin.antecedent,
  );
  verb.gap = twin.gap;
  reader.settle(verb);
  return true;
}

/** "found diplomats who speak on Yemen, and broke into their mail": a past goes with the past before the clause, and not with the present in it. */
function isPastAgain({ chunks, top, stack, lower }: ClauseReader, group: VerbGroup, i: number): boolean {
  const past = group.form === "finite" && group.first === group.at && isPastOnly(lower[group.at] as string);
  if (!past || top.link !== "relative" || top.verb?.present !== true || chunks[i - 2]?.kind !== "comma") return false;
  const host = stack.findLast((one) => one.link !== "relative" && one.verb?.form === "finite")?.verb;
  return host !== undefined && host !== null && !host.present;
}

const refusing = wordSet("decline refuse demur balk");
const answering = wordSet("draw name identify attribute blame speculate");
/** What only those who speak do: "would not say", "declined to", "would not be drawn". */
const keepsMum = (group: VerbGroup): boolean =>
  group.negated ? isSpeech(group) || answering.has(group.lemma) : group.form === "finite" && refusing.has(group.lemma);

/** "does not own or use it": one negation for both, where the second has no auxiliary of its own. */
const sharesNegation = ({ lower }: ClauseReader, twin: Verb, group: VerbGroup): boolean =>
  twin.negated && twin.first < twin.at && group.first === group.at && (lower[group.at] === group.lemma || lower[group.at] === lower[twin.at] || twin.perfect);

const presents = wordSet("has have is are will does do can");
/** "said China opposes all hacking and called the report slander": a past goes with the past of whoever speaks, and not with the present of what is said. */
function tellerOf(reader: ClauseReader, group: VerbGroup, coordinator: number): Verb | null {
  const twin = reader.top.verb;
  const past = group.form === "finite" && group.first === group.at && isPastOnly(reader.lower[group.at] as string);
  if (!past || twin?.link !== "complement" || !twin.parent || twin.parent.present || !isA(twin.parent.lemma, "say")) return null;
  // "said its mail was read and attributed the theft to Turla": what was read attributes nothing.
  if (twin.passive && accusing.has(group.lemma) && reader.next(coordinator + 2)?.kind === "phrase") return twin.parent;
  // "has opposed it, and called": behind a comma; "has opposed and called" may go together.
  const parted = reader.chunks[coordinator - 1]?.kind === "comma" && presents.has(reader.lower[twin.first] as string);
  return twin.present || parted ? twin.parent : null;
}

/** By its own form, or by an auxiliary: "steal" may go with "to hack", "stole" and "has stolen" may not. */
function isTensed({ lower }: ClauseReader, group: VerbGroup): boolean {
  return group.first !== group.at || lower[group.at] !== group.lemma;
}

/** "believes X, which is thought to have hacked Y, is behind it": what is believed has its subject before the insertion. */
function ofWhatIsTold(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  if ((reader.fresh && !reader.isClosed(i) && !givesName(reader.top, reader.fresh)) || hasWaitingSubject(reader)) return false;
  const told = toldOf(reader, reader.isClosed(i)) ?? toldBeforeAside(reader, i);
  if (!told) return false;
  const { host, phrase } = told;
  reader.popTo((one) => one.verb === host);
  host.objects = host.objects.filter((one) => one !== phrase);
  reader.push("complement", "", host, null);
  reader.top.subject = membersOf(phrase);
  reader.settle(reader.make(group, "complement", reader.top.subject, host, "", null));
  return true;
}

/** "said a group it calls Turla had read the mail": the clause ends with the name. */
const givesName = ({ verb, link }: Clause, name: Phrase): boolean =>
  link === "relative" && verb !== null && verb.gap && noClause.has(verb.lemma) && verb.objects.includes(name);

/** "Who emptied the wallets was X": the clause is the subject. "Whether X did it, the agency would not say": or the object. */
function ofQuestionAsSubject(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { top, fresh } = reader;
  const clause = top.verb;
  // "The bank, in what it called an exception, blamed": somebody waits for the verb.
  if (!clause || top.link !== "complement" || top.parent || !askingClause.has(top.opener) || hasWaitingSubject(reader)) return false;
  const own = fresh && reader.previous(i - 1) === fresh && !clause.objects.includes(fresh) && !clause.complements.includes(fresh);
  const subject = own ? membersOf(fresh) : [];
  // "What the FBI believes is that": it is what is believed.
  const believed = top.opener === "what" && group.lemma === "be" && clause.subject.length > 0 && isA(clause.lemma, "say");
  reader.push(believed ? "complement" : "root", "", believed ? clause : null, null);
  const verb = reader.make(group, believed ? "complement" : "root", subject, believed ? clause : null, "", null);
  if (!believed) clause.parent = verb;
  reader.settle(verb);
  return true;
}

/** "Blaming Russia would be premature", "To say that Russia did it is wrong": what nobody does, and the main verb speaks of. */
function ofClauseAsSubject(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const before = reader.chunks[i - 1];
  if (before?.kind === "comma" || before?.kind === "coordinator") return false;
  const place = reader.stack.findIndex(isSubjectClause);
  const clause = reader.stack[place];
  const host = reader.stack[place - 1];
  const deed = clause?.verb;
  if (!deed || !host || host.verb || host.subject.length > 0) return false;
  // "Saying Russia did it is wrong": its own clause comes first.
  const told = reader.stack.length > place + 1;
  if (!told && isA(deed.lemma, "say") && !noClause.has(deed.lemma)) return false;
  if (told && (reader.top.parent !== deed || !reader.top.verb)) return false;
  const inner = told ? (reader.top.verb as Verb) : deed;
  const { fresh } = reader;
  if (fresh && !inner.objects.includes(fresh) && !inner.complements.includes(fresh) && fresh.on === null) return false;
  reader.popTo((one) => one === host);
  reader.waiting = reader.waiting.filter((one) => one !== deed);
  const verb = ofTop(reader, group, []);
  deed.parent = verb;
  reader.settle(verb);
  return true;
}

/** At the head of a sentence or of what is said, and behind no preposition. */
const isSubjectClause = ({ link, opener, verb }: Clause): boolean =>
  verb !== null && verb.subject.length === 0 && ((link === "gerund" && opener === "") || (link === "infinitive" && opener === "to"));

/** "would not say who it thought was behind the raid": what is asked for is the subject of what is thought. */
function ofAskedGap(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { verb, link, opener } = reader.top;
  const before = reader.previous(i - 1);
  if (!verb || link !== "complement" || !askers.has(opener) || before?.kind !== "verb" || before.at !== verb.at || !isA(verb.lemma, "say")) return false;
  reader.push("complement", opener, verb, null);
  reader.settle(reader.make(group, "complement", [], verb, opener, null));
  return true;
}

/** "The hackers who breached the campaign used …", "Volt Typhoon, which first appeared in 2022, crippled …". */
function ofOuterClause(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  if (!hasWaitingSubject(reader)) return false;
  const { top, fresh } = reader;
  const closed = reader.isClosed(i);
  const says = top.verb !== null && isA(top.verb.lemma, "say");
  const named = top.verb !== null && noClause.has(top.verb.lemma) && (top.link === "relative" || top.link === "participle");
  // "Hackers who posted the files are a front": the last verb there is.
  const deed = top.link === "relative" && top.antecedent !== null && top.verb?.subject.includes(top.antecedent) === true && finitesLater(reader, i) === 0;
  if (!closed && fresh && says && !named && !deed) return false;
  if (!closed && ofGap(reader, group)) return true;
  reader.popTo(isWaiting);
  reader.settle(ofTop(reader, group, reader.top.subject));
  return true;
}

/** "which the US says is run by": the clause of what is said has its subject in the antecedent. */
function ofGap(reader: ClauseReader, group: VerbGroup): boolean {
  const host = reader.top.verb;
  // "the men whom prosecutors named robbed a bank": nobody names that.
  if (!host?.gap || reader.fresh || !isA(host.lemma, "say") || (noClause.has(host.lemma) && !holding.has(host.lemma))) return false;
  const subject = host.antecedent ? membersOf(host.antecedent) : [];
  const owners = subject.map((one) => one.verb);
  const held = group.unsure && holding.has(host.lemma);
  const verb = reader.make(readAs(group, group.form, group.passive || held, group.negated), "complement", subject, host, "", null);
  for (const [k, one] of subject.entries()) one.verb = owners[k] ?? null;
  reader.push("complement", "", host, null);
  reader.settle(verb);
  return true;
}

/** "condemned the attack, summoned the envoy and named Russia": a comma alone parts the second of three deeds from the first. */
function ofThirdDeed(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { chunks, fresh, inserted } = reader;
  const host = reader.top.verb;
  if (!fresh || !host || chunks[i - 1]?.kind !== "comma" || inserted?.last === i - 2 || fresh.renames || !group.unsure || !host.unsure || host.passive)
    return false;
  if (!host.objects.includes(fresh) && !host.complements.includes(fresh)) return false;
  const tells = isA(host.lemma, "say") && !noClause.has(host.lemma) && host.objects.length === 0;
  return !tells && ofTwin(reader, group);
}

/** "said the theory that X was behind it did not hold water": the noun that the clause spells out was read as what is said, and is a subject. */
function ofSpelledNoun(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { noun, verb, parent } = reader.top;
  const before = reader.previous(i - 1);
  if (!noun || !verb || !parent || parent.passive || !isA(parent.lemma, "say") || !parent.objects.includes(noun)) return false;
  if (before?.kind === "comma" || before?.kind === "coordinator" || verb.subject.includes(noun)) return false;
  release(parent, noun);
  const judged = reader.make(group, "complement", [noun], parent, "", null);
  judged.noun = null;
  reader.settle(judged);
  return true;
}

/** Nothing of its own: what the clause's verb does, it does. */
function ofTwin(reader: ClauseReader, group: VerbGroup): boolean {
  const twin = reader.top.verb;
  if (!twin) return false;
  reader.settle(reader.make(group, "coordinate", twin.subject, twin.parent, twin.opener, null));
  return true;
}

/** "dismissed a report that blames Iran": the report does, and keeps the verb of its own clause. */
function ofNoun(reader: ClauseReader, group: VerbGroup): boolean {
  const { lastPhrase } = reader;
  if (!lastPhrase || reader.top.noun !== lastPhrase) return false;
  const { verb } = lastPhrase;
  reader.settle(ofTop(reader, group, membersOf(lastPhrase)));
  lastPhrase.verb = verb;
  return true;
}

function isWaiting(one: Clause): boolean {
  return one.subject.length > 0 && !one.verb;
}

/** Whether the subject of an outer clause waits for its verb. */
function hasWaitingSubject({ stack, top }: ClauseReader): boolean {
  for (const one of stack) if (one !== top && isWaiting(one)) return true;
  return false;
}
