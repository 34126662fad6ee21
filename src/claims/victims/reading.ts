// Claims stage, victims: what the readers of an event are handed: its sentence, what is known of its claim, and each other.
import { wordSet } from "../../document/word-list.ts";
import { type Draft, headWord } from "../frames/draft.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import * as words from "./words.ts";

const pronouns = wordSet("it they");

/** What is known of a claim before its victims are. */
export type Event = Pick<Draft, "incident" | "verb" | "actors" | "sponsor" | "relation" | "sources">;

/**
 * Who may be meant in a place of the sentence: behind "hacked" anyone, behind "published" only the owner of something, behind "used" only the
 * holder of what can be got into.
 */
export type Meant = "anyone" | "owner" | "holder";

/** An event that is read for its victims. */
export interface Reading {
  readonly scene: Scene;
  readonly lower: readonly string[];
  readonly event: Event;
  /** What has been read, so that no way leads in a circle. */
  readonly seen: Set<Phrase | Verb>;
  /** Whom a phrase stands for as a victim. */
  hit(phrase: Phrase, meant?: Meant): Party[];
  /** The victims of a list: "X, Y and other companies" are all of them, "research, education and other organisations" are one. */
  listed(members: readonly Phrase[], meant?: Meant): Party[];
  /** Whom a verb says was hit. */
  ofVerb(verb: Verb): Party[];
  /** Whom a noun for an act says it hit, with all that hangs on it. */
  ofAct(phrase: Phrase): Party[];
}

/** Whether two parties are one, or begin with the same words. */
export const same = (a: Party, b: Party) => a === b || (a.entity !== null && a.entity === b.entity) || a.phrase.first === b.phrase.first;

/** Whom phrases stand for, one by one. */
export const hitAll = (reading: Reading, list: readonly Phrase[]): Party[] => list.flatMap((one) => reading.hit(one));

/** Whether a verb does harm to its object. */
export const hurts = (scene: Scene, verb: Verb): boolean =>
  (attacks(verb) && !words.posing.has(verb.lemma)) ||
  words.hurting.has(verb.lemma) ||
  (words.listing.has(verb.lemma) && verb.complements.some((one) => words.leakSites.has(headWord(scene, one))));

/** Whether a verb is one of attack. */
export const attacks = (verb: Verb): boolean => isA(verb.lemma, "strong", "attack");

/** Verbs whose object is told what befell it. */
const telling = wordSet("tell warn alert notify inform");
/** Whom "it" or "they" means: the subject before; of "told 300 firms that they had been hit", those who are told. */
function antecedentsOf(scene: Scene, it: Phrase): readonly Phrase[] {
  const before = scene.verbs.findLast((one) => one.at < it.first && one.subject[0] !== undefined && one.subject[0].last < it.first);
  const told = before && !before.passive && telling.has(before.lemma) && headWord(scene, it) === "they" ? before.objects[0] : undefined;
  return told ? membersOf(told) : (before?.subject ?? []);
}

/** The subject of a passive; behind "it", the subject before. */
export function undergoing(scene: Scene, verb: Verb): readonly Phrase[] {
  const { subject, antecedent } = verb;
  // "a bakery whose orders were encrypted".
  if (verb.opener === "whose" && antecedent) return membersOf(antecedent);
  const it = subject[0];
  if (it && it.names.length === 0 && it.first === it.last && pronouns.has(headWord(scene, it))) return antecedentsOf(scene, it);
  // "X was one of several banks hit by Y", "X is a bank that was hit by Y".
  const predicate = antecedent?.on && headWord(scene, antecedent.on) === "one" ? antecedent.on : antecedent;
  const copula = predicate?.verb;
  if (predicate && copula?.lemma === "be" && copula.objects.includes(predicate) && copula.subject.some((one) => one.names.length > 0)) return copula.subject;
  return subject.length > 0 || !antecedent ? subject : membersOf(antecedent);
}
