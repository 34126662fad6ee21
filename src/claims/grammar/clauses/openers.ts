// Claims stage, grammar: the words and marks that open and close clauses: "that", "if", "which", commas, colons.
import { wordSet } from "../../../document/word-list.ts";
import { clauseHeads, clausePrepositions } from "../closed-class.ts";
import type { Chunk, Link, Mark, Phrase, Verb } from "../parts.ts";
import { isA } from "../verbs.ts";
import { accusationSaid, openAccusation } from "./accusation.ts";
import { namesAs } from "./participles.ts";
import type { Clause, ClauseReader } from "./reader.ts";
import { openToldClause } from "./told.ts";

/** What opens a clause that a verb says, asks or knows. */
const complementing = wordSet("that whether who which what how why");
/** "an officer told by his aides that". */
const telling = wordSet("tell inform warn notify assure advise");
/** Verbs that want a preposition behind their object. */
const asking = wordSet("attribute ascribe link tie connect trace blame pin accuse charge suspect indict sanction");
/** By whom, from whom a statement is. */
const authorship = wordSet("by from of");

/** "that", "if", "although". */
export function readSubordinator(reader: ClauseReader, mark: Mark, i: number): void {
  // "It was Sandworm, the analysts wrote, that had wiped the servers".
  if (mark.word === "that" && reader.isBehindInsertion(i) && reader.inserted?.behind && reader.nextIs(i + 1, "verb")) {
    readRelative(reader, mark, i);
    return;
  }
  const noun = reader.previous(i - 1);
  const { top } = reader;
  // "the group that published it and that others have tied to Iran": of the same antecedent.
  const twin =
    mark.word === "that" &&
    noun?.kind === "coordinator" &&
    top.link === "relative" &&
    top.verb &&
    top.antecedent &&
    (top.verb.objects.length > 0 || !isA(top.verb.lemma, "say"));
  const said = mark.word === "that" ? accusationSaid(reader, i - 1, i) : null;
  if (twin) reader.push("relative", "that", top.parent, top.antecedent);
  else if (said) openAccusation(reader, said);
  else {
    const host = hostOf(reader, mark, i);
    // "In what it called an exception, the agency would not say": a phrase, and nothing that anybody asks.
    const inWhat = mark.word === "what" && reader.preposition?.word === "in" && !reader.top.verb;
    reader.push(inWhat ? "adverbial" : host.link, inWhat ? "in what" : mark.word, host.parent, null, mark.word === "that" ? nounBefore(reader, i) : null);
  }
  reader.fresh = null;
  reader.preposition = null;
}

/** The noun that a that-clause spells out: "the claim that", "the conclusion of the agency — that". */
function nounBefore(reader: ClauseReader, i: number): Phrase | null {
  const before = reader.previous(i - 1);
  if (before?.kind === "phrase") return spelledOut(before, reader.lower);
  const apart = before?.kind === "mark" || before?.kind === "comma" ? reader.previous(reader.chunks.lastIndexOf(before, i) - 1) : undefined;
  const noun = apart?.kind === "phrase" ? spelledOut(apart, reader.lower) : null;
  return noun && !reader.top.verb && clauseHeads.has(reader.lower[noun.last] as string) ? noun : null;
}

/** "an accusation by Albania that …": the clause spells out the accusation. */
function spelledOut(noun: Phrase, lower: readonly string[]): Phrase {
  return noun.on && authorship.has(noun.preposition) && clauseHeads.has(lower[noun.on.last] as string) ? noun.on : noun;
}

/** Which verb a subordinate clause hangs on, and how. */
function hostOf(reader: ClauseReader, mark: Mark, i: number): { parent: Verb | null; link: Link } {
  const before = reader.previous(i - 1);
  const complement = complementing.has(mark.word) || (mark.word === "if" && before?.kind === "verb");
  if (mark.word === "that") {
    leaveDescription(reader);
    const joined = joinedHost(reader, before, i);
    if (joined) return joined;
  }
  // ", although the latter": leaves what was inserted before it; but "said that Turla, if it was Turla, had broken in".
  const waits = reader.top.verb === null && reader.top.subject.length > 0;
  // "said that, although the tools were new, the act was theirs": within what is said.
  const within = before?.kind === "comma" && reader.chunks[reader.chunks.lastIndexOf(before, i) - 1]?.kind === "subordinator";
  if (!complement && before?.kind === "comma" && !waits && !within) reader.popTo((one) => one.link === "root" && one.verb !== null);
  return { parent: reader.top.verb, link: complement ? "complement" : "adverbial" };
}

/** "wrote in a report seen by a rival that": what is written, and not what is seen. */
function leaveDescription(reader: ClauseReader): void {
  const { link, verb } = reader.top;
  const teller = link === "participle" && verb?.passive && !telling.has(verb.lemma) ? verb.parent : null;
  if (teller && teller.objects.length === 0 && !teller.passive && isA(teller.lemma, "say")) reader.popTo((one) => one.verb === teller);
}

/** "said that no proof had been shown and that Moscow had no part in it": the second clause hangs where the first one hangs. */
function joinedHost(reader: ClauseReader, before: Chunk | undefined, i: number): { parent: Verb | null; link: Link } | null {
  // "and, secondly, that", "and secondly, that".
  let k = i - 1;
  while (reader.chunks[k]?.kind === "comma" || reader.chunks[k]?.kind === "adverb") k--;
  const joined = reader.chunks[k]?.kind === "coordinator";
  if (joined && reader.popTo((one) => one.link === "complement" && one.parent !== null && isA(one.parent.lemma, "say")))
    return { parent: reader.top.parent, link: "complement" };
  if (before?.kind !== "coordinator" && !joined) return null;
  const twin = reader.stack.findLast((one, k) => k > 0 && one.link === "complement" && one.opener === "that" && one.verb !== null);
  return twin ? { parent: twin.parent, link: "complement" } : null;
}

/** "which", "who", "by whom". */
export function readRelative(reader: ClauseReader, mark: Mark, i: number): void {
  const opener = reader.preposition ? `${reader.preposition.word} ${mark.word}` : mark.word;
  // "the group, which robbed a bank and which is tied to Iran": of the same antecedent.
  const joined = reader.previous(i - 1)?.kind === "coordinator";
  const twin = joined ? reader.stack.findLast((one) => one.link === "relative" && one.verb !== null) : undefined;
  if (twin) reader.popTo((one) => one === twin);
  reader.push("relative", opener, twin ? twin.parent : reader.top.verb, twin ? twin.antecedent : reader.phraseBefore(i));
  reader.fresh = null;
  reader.preposition = null;
}

/** A semicolon and a colon close all clauses; behind "the agency (CISA)" the agency may still become a subject. */
export function readMark(reader: ClauseReader, { word }: Mark, i: number): void {
  if (word === ";" || word === ":") {
    reader.restart(word);
    reader.fresh = null;
    reader.lastPhrase = null;
  } else if (word === ")") {
    const named = reader.chunks[i - 3];
    const bare = named?.kind === "phrase" && reader.chunks[i - 1]?.kind === "phrase" && (reader.chunks[i - 2] as Mark).word === "(";
    if (bare && reader.chunks[i + 1]?.kind === "verb") reader.lastPhrase = named;
    reader.fresh = bare && reader.chunks[i + 1]?.kind === "verb" && (named.preposition === "" || clausePrepositions.has(named.preposition)) ? named : null;
  }
  reader.preposition = null;
}

/** A comma closes what was inserted, or what stands before the main clause. */
export function readComma(reader: ClauseReader, i: number): void {
  reader.preposition = null;
  // "Speaking on Friday, the minister denied": the main clause begins.
  const { top, stack } = reader;
  if (top.link === "gerund" && top.parent === null && stack.length === 2 && reader.waiting.length > 0 && reader.nextIs(i + 1, "phrase"))
    reader.popTo((one) => one.link === "root");
  const host = hostOfFronted(reader, i);
  if (host) reader.popTo((one) => one === host);
  else if (endsFrontedPhrase(reader, i)) reader.popTo((one) => one.link === "root");
  openToldClause(reader, i);
  // "linked X, also known as Y, to Z": the second comma closes what was inserted.
  const inserted = reader.top;
  const { parent, verb } = inserted;
  // "ascribed the emails, sent on 3 March, to X".
  const dated = inserted.opener === "," && reader.chunks[i - 1]?.kind === "date";
  const participle =
    inserted.link === "participle" && verb !== null && (((inserted.opener === "," || namesAs.has(verb.lemma)) && verb.complements.length > 0) || dated);
  // "tied the malware, which it has named Graphican, to APT15".
  const relative = inserted.link === "relative" && verb !== null && parent !== null && !parent.passive && asking.has(parent.lemma);
  if (parent && (participle || (relative && reader.chunks[i - 1]?.kind !== "coordinator")) && reader.nextIs(i + 1, "preposition"))
    reader.popTo((one) => one !== inserted && one.verb === parent);
}

/** "Although Russia denies it, the evidence …", "said that while the tools were new, the act …": the clause that begins, where neither a list nor an aside goes on. */
function hostOfFronted({ top, stack, chunks }: ClauseReader, i: number): Clause | null {
  const host = stack.at(-2);
  if (!(top.link === "adverbial" || top.link === "participle") || !top.verb || !host || host.verb || host.subject.length > 0) return null;
  const phrase = chunks[i + 1];
  if (phrase?.kind !== "phrase" || (phrase.list.length > 0 && phrase.list[0] !== phrase)) return null;
  const then = chunks[i + 2];
  const begins = then?.kind === "verb" ? then.form === "finite" : then?.kind === "comma" && chunks[i + 3]?.kind !== "coordinator";
  return begins ? host : null;
}

/** "According to a report seen by Reuters, two men and a woman stole …": the clause on what opens the sentence ends, and several begin the main one. */
function endsFrontedPhrase({ top, stack, chunks }: ClauseReader, i: number): boolean {
  if ((top.link !== "participle" && top.link !== "relative") || stack.length !== 2 || !top.verb || stack[0]?.verb || stack[0]?.subject.length !== 0)
    return false;
  const phrase = chunks[i + 1];
  const last = phrase?.kind === "phrase" && phrase.list[0] === phrase ? phrase.list.at(-1) : undefined;
  if (!last || last === phrase) return false;
  const then = chunks[chunks.indexOf(last, i) + 1];
  return then?.kind === "relative" || (then?.kind === "verb" && then.form === "finite");
}
