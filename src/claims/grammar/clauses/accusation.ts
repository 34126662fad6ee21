// Claims stage, grammar: "Beijing said claims (that) China hacked it were false": what is said has the claims for its subject, and they have a clause of their own.
import { wordSet } from "../../../document/word-list.ts";
import { accusations, clauseHeads } from "../closed-class.ts";
import { membersOf, type Phrase, type VerbGroup } from "../parts.ts";
import { finitesLater } from "./ahead.ts";
import { type ClauseReader, release } from "./reader.ts";

/** Verbs that say a clause and no noun: a noun behind them is the subject of what is said. */
const sayingClauses = wordSet("say add argue insist contend maintain stress believe think reply");

/** The noun at or before chunk `at` that waits for its verb, which comes behind the clause that begins at chunk `i`. */
export function accusationSaid(reader: ClauseReader, at: number, i: number): Phrase | null {
  const { verb } = reader.top;
  const before = reader.previous(at);
  // "claims by Killnet that"
  const noun = before?.kind === "phrase" && before.on && before.preposition === "by" ? before.on : before;
  if (noun?.kind !== "phrase" || !verb || !verb.objects.includes(noun) || verb.passive || !sayingClauses.has(verb.lemma)) return null;
  return clauseHeads.has(reader.lower[noun.last] as string) && finitesLater(reader, i) > 1 ? noun : null;
}

/** Begins the clause whose subject the noun is, and within it the one that spells it out. */
export function openAccusation(reader: ClauseReader, noun: Phrase): void {
  const { verb } = reader.top;
  if (verb) release(verb, noun);
  reader.push("complement", "", verb, null);
  reader.top.subject = [noun];
  reader.push("complement", "that", null, null, noun);
}

/** "claims China hacked it", "I have no doubt it was China". */
const isSpelledOut = ({ lower }: ClauseReader, { first, last }: Phrase): boolean =>
  accusations.has(lower[last] as string) || (lower[last] === "doubt" && lower[first] === "no");

/** "said claims Russia hacked the port were false", "rejected claims Russia hacked the port": without "that". */
export function ofBareAccusation(reader: ClauseReader, group: VerbGroup): boolean {
  const { fresh } = reader;
  const { verb } = reader.top;
  const at = fresh ? reader.chunks.indexOf(fresh) - 1 : -1;
  const noun = reader.chunks[at];
  if (!fresh || !verb || noun?.kind !== "phrase" || !verb.objects.includes(noun) || !isSpelledOut(reader, noun)) return false;
  release(verb, fresh);
  if (accusationSaid(reader, at, at)) openAccusation(reader, noun);
  else reader.push("complement", "that", verb, null, noun);
  const { parent } = reader.top;
  reader.top.subject = membersOf(fresh);
  reader.settle(reader.make(group, "complement", reader.top.subject, parent, "that", null));
  return true;
}
