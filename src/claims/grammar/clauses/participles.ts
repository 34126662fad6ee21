// Claims stage, grammar: whether "linked" is a participle ("hackers linked to Iran have …") or the verb of the clause, and what a participle hangs on.
import { wordSet } from "../../../document/word-list.ts";
import { clauseHeads, subjectPronouns } from "../closed-class.ts";
import { PARTICIPLE } from "../inflect.ts";
import { type Chunk, membersOf, type Phrase, type VerbGroup } from "../parts.ts";
import { isA, noClause } from "../verbs.ts";
import { finitesLater, hasVerbBehindComma, isEndeavour, staying } from "./ahead.ts";
import { type ClauseReader, readAs } from "./reader.ts";
import { goesOn } from "./speech.ts";
import { toldOf } from "./told.ts";

/** Verbs that give a name behind "as". */
export const namesAs = wordSet("know dub track name call describe identify label nickname");
/** Verbs that give a name without it. */
const namesOutright = wordSet("dub call name nickname codename label term");
/** Verbs whose past form is no participle behind a noun: "the agency said in a statement". */
const onlyActive = wordSet(
  `say tell add write argue insist warn claim conclude note remark reply respond agree comment announce declare admit stress state assert contend explain maintain continue
  belong appear emerge disappear vanish exist happen occur remain consist originate linger lurk reside arrive point`,
);
/** Verbs that have an infinitive behind them in the passive only. */
const raised = wordSet("say think believe know assume presume suppose consider suspect allege understand report rumour rumor repute");
/** Verbs that nobody uses without an object. */
const needsObject = wordSet(
  "accuse suspect attribute blame link tie connect associate affiliate align base sponsor fund convict indict sentence jail arrest sanction extradite want",
);
/** Of these, the ones whose object nobody leaves out, whatever the preposition behind them. */
const tied = wordSet("associate affiliate attribute");
/** Verbs that want a "to" behind their object. */
const askingTo = wordSet("attribute ascribe link tie connect trace");
/** Behind a participle that is held up by a later verb: "said the files linked to … were". */
const behindParticiple = wordSet("to by as on with from in");
/** By which somebody says something. */
const waysOfSaying = wordSet("email e-mail mail phone telephone text letter message post video fax");
/** "If driven by Moscow, this is …" is a condition as "if it is driven" is. */
const clauseOpeners = wordSet("if unless when while once although though as");
/** Of whom it may be said that they were told something. */
const told = wordSet("tell inform warn notify assure advise remind convince persuade show satisfy promise teach");
/** What is done to those who answer. */
const askedAbout = wordSet("ask press question quiz");

/** "hackers linked to the state": a clause on the phrase before it. */
export function readParticiple(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const before = reader.previous(i - 1);
  if (group.form !== "participle" && !(group.unsure && isParticiple(reader, group, i, before))) return false;
  const main = describedBy(reader, before);
  if (main && main === reader.fresh && reader.top.verb && opensClause(reader, main) && finitesLater(reader, i) > 0) {
    // "…, but two people briefed on it said": the participle describes the subject of a clause of its own.
    reader.top.verb.objects = reader.top.verb.objects.filter((one) => one !== main);
    reader.popTo((one) => one.link === "root" || one.link === "coordinate");
    reader.push("coordinate", "", null, null);
    reader.top.subject = membersOf(main);
  }
  const { verb: parent, opener } = reader.top;
  const adverbial = !parent && clauseOpeners.has(opener);
  const verb = reader.make(
    readAs(group, "participle", true, group.negated),
    adverbial ? "adverbial" : "participle",
    main ? membersOf(main) : [],
    parent,
    adverbial ? opener : before?.kind === "comma" ? "," : "",
    main,
  );
  if (!main) reader.waiting.push(verb);
  reader.push("participle", verb.opener, parent, main);
  reader.settle(verb);
  return true;
}

/** What a participle describes: the phrase before it; behind a comma the subject, where that still waits for its verb. */
function describedBy({ top, lastPhrase }: ClauseReader, before: Chunk | undefined): Phrase | null {
  if (before?.kind === "comma" && top.subject.length > 0 && !top.verb) return top.subject.at(-1) as Phrase;
  const near = before?.kind === "phrase" || before?.kind === "coordinator" || before?.kind === "comma" || before?.kind === "mark";
  return near ? lastPhrase : null;
}

/** Whether a coordinator parts a phrase from the clause before: ", but two people …". */
function opensClause({ chunks }: ClauseReader, phrase: Phrase): boolean {
  const at = chunks.indexOf(phrase);
  return chunks[at - 1]?.kind === "coordinator" && chunks[at - 2]?.kind === "comma";
}

/** "a charge Moscow rejected as slander": whether a name stands right behind what its bearer rejects. */
function isBehindCharge({ chunks, lower }: ClauseReader, phrase: Phrase): boolean {
  const left = chunks[chunks.indexOf(phrase) - 1];
  return phrase.names.length > 0 && left?.kind === "phrase" && left.last + 1 === phrase.first && clauseHeads.has(lower[left.last] as string);
}

/** Whether a form that may be past or participle is a participle here: "hackers linked to", "malware used by". */
function isParticiple(reader: ClauseReader, group: VerbGroup, i: number, before: Chunk | undefined): boolean {
  const { chunks, top, lower } = reader;
  const after = reader.next(i + 1);
  if (!(group.bits & PARTICIPLE) || isEndeavour(group, after) || (after?.kind === "comma" && goesOn(chunks, chunks.indexOf(after)))) return false;
  const pronoun = before?.kind === "phrase" && before.first === before.last && subjectPronouns.has(lower[before.last] as string);
  // "what he described as", "what the FBI calls": whoever waits for a verb has it here.
  if ((pronoun || top.opener === "what") && !top.verb && top.subject[0] === before) return false;
  // "…, but Russia denied that": only who is told has such a clause behind it.
  if (after?.kind === "subordinator" && after.word === "that" && before?.kind === "phrase" && !told.has(group.lemma)) return false;
  // "said by email that": a way of saying, and nobody who says it.
  const way = after?.kind === "preposition" && after.word === "by" ? reader.next(chunks.indexOf(after) + 1) : undefined;
  if (way?.kind === "phrase" && waysOfSaying.has(lower[way.last] as string)) return false;
  // "the raid, which Kyiv says Russia carried out,": somebody stands between what was said and what was done.
  if (isDoneInGap(reader, before, after)) return false;
  const wanting = subjectsWaiting(reader);
  // "The intruders, whom Mandiant identified as UNC3886, stayed": one verb each for those who wait.
  const related = top.link === "relative" && !top.verb && before !== undefined && top.subject.includes(before as Phrase);
  if (related && after?.kind === "preposition" && after.word === "as" && finitesLater(reader, i) < wanting) return false;
  // "the men whom prosecutors named robbed the bank".
  if (related && top.opener === "whom" && (after === undefined || after.kind === "verb" || after.kind === "comma" || after.kind === "mark")) return false;
  if (after?.kind === "preposition" && (after.word === "by" || (after.word === "as" && namesAs.has(group.lemma)))) return true;
  // "Turla, said to be run by the FSB, hacked": nobody says to do anything.
  if (before && top.link !== "relative" && isTiedTo(reader, group, before, after)) return true;
  if (raised.has(group.lemma) && after?.kind === "verb" && after.form === "infinitive" && before) return true;
  if (staying.has(group.lemma)) return false;
  if (before === undefined) return after?.kind === "preposition" || (group.lemma === "ask" && after?.kind === "subordinator");
  if (before.kind === "phrase" && (onlyActive.has(group.lemma) || (isA(group.lemma, "deny", "doubt") && isBehindCharge(reader, before)))) return false;
  // "The ministry, when asked about it, blamed": nobody stands between them who could have asked.
  if (before.kind === "subordinator" && clauseOpeners.has(before.word)) return reader.chunks[i - 1] === before;
  // "The agency, asked who was behind it, would not say"
  if (before.kind === "comma" && askedAbout.has(group.lemma) && subjectsWaiting(reader) > 0 && hasVerbBehindComma(reader, i)) return true;
  if (before.kind === "verb" || before.kind === "subordinator" || before.kind === "relative") return false;
  // "has in the past denied".
  if (before.kind === "preposition" && top.verb?.lemma === "have" && top.verb.objects.length === 0) return false;
  // "expelled the diplomats it accused of spying".
  if (pronoun && before.preposition === "") return false;
  if (before.kind === "coordinator") return top.verb?.form === "participle" && after?.kind !== "phrase";
  // "Group-IB, whose staff worked in the bank, says".
  if (top.link === "relative" && !top.verb && top.opener === "whose" && top.subject.includes(before as Phrase)) return false;
  // "The addresses used pointed to Turla": of two verbs side by side the first describes the subject.
  if (wanting > 0 && before.kind === "phrase" && chunks[i + 1] === after && after?.kind === "verb" && after.form === "finite" && !isA(group.lemma, "say"))
    return true;
  return wanting > 0 ? describesSubject(reader, group, i, after, wanting) : describesOther(reader, group, i, before, after);
}

/** "charges against a man associated with the gang": said of him; but "the malware ESET associated with Turla". */
function isTiedTo({ lower }: ClauseReader, { lemma }: VerbGroup, before: Chunk, after: Chunk | undefined): boolean {
  if (before.kind !== "phrase" || after?.kind !== "preposition" || !tied.has(lemma)) return false;
  return before.names.at(-1)?.last !== before.last && !subjectPronouns.has(lower[before.last] as string);
}

/** Whether a phrase is the object of a verb of saying whose own object stands before it all, and nothing follows the verb behind the phrase. */
function isDoneInGap({ top: { verb } }: ClauseReader, before: Chunk | undefined, after: Chunk | undefined): boolean {
  if (!verb?.gap || !isA(verb.lemma, "say") || noClause.has(verb.lemma) || before?.kind !== "phrase" || !verb.objects.includes(before)) return false;
  return after === undefined || after.kind === "comma" || after.kind === "mark" || (after.kind === "preposition" && after.word !== "by");
}

/** How many open clauses have a subject and no verb. */
function subjectsWaiting({ stack }: ClauseReader): number {
  let waiting = 0;
  for (const { subject, verb } of stack) if (subject.length > 0 && !verb) waiting++;
  return waiting;
}

/** Somebody waits for a verb: a participle only where enough finite verbs follow. */
function describesSubject(reader: ClauseReader, group: VerbGroup, i: number, after: Chunk | undefined, wanting: number): boolean {
  const names = namesOutright.has(group.lemma);
  if ((after?.kind === "phrase" && !names) || onlyActive.has(group.lemma)) return false;
  if (isA(group.lemma, "say") && !names && after?.kind !== "preposition" && after?.kind !== "verb") return false;
  return finitesLater(reader, i) >= wanting;
}

/** Nobody waits for a verb. */
function describesOther(reader: ClauseReader, group: VerbGroup, i: number, before: Chunk, after: Chunk | undefined): boolean {
  const { top, fresh } = reader;
  const names = namesOutright.has(group.lemma);
  const objectless = after?.kind !== "phrase" || names;
  if (!fresh) {
    // "hackers linked to the state infiltrated a hospital": what has an object is no participle.
    const insertion = before.kind === "phrase" || (before.kind === "comma" && (top.link === "relative" || top.link === "participle"));
    if (!objectless && insertion && toldOf(reader, before.kind === "comma") !== null) return false;
    return !isA(group.lemma, "say") || after?.kind !== "subordinator";
  }
  const { verb } = top;
  if (!verb) return false;
  const noClauseBehind = noClause.has(verb.lemma);
  if (before.kind === "phrase" && names && after?.kind === "phrase" && noClauseBehind) return true;
  // "a warrant for the man, accused of the hack": what is always done to somebody is here done to the one named before.
  if (before.kind === "comma" && after?.kind === "preposition" && needsObject.has(group.lemma)) return true;
  // "ascribed the emails, sent on 3 March, to X": to whom is still to come.
  const waits = askingTo.has(verb.lemma) && verb.objects.length + verb.complements.length > 0 && !verb.complements.some((one) => one.preposition === "to");
  // "…, said a diplomat briefed on it": what was said stands before.
  if (verb.tag && before.kind === "phrase") return objectless;
  if (!isA(verb.lemma, "say") || noClauseBehind) return objectless && (before.kind !== "comma" || waits);
  // "announced the charges against a man associated with the gang".
  if (isTiedTo(reader, group, before, after)) return true;
  const aside = before.kind === "comma" && reader.chunks[i - 1] === before && verb.objects.at(-1) === fresh;
  return (before.kind === "phrase" || aside) && after?.kind === "preposition" && behindParticiple.has(after.word) && finitesLater(reader, i) > 0;
}
