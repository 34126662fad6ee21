// Claims stage, withholding: what a way of naming nobody is, and what the ways share: who tells, what tells who did it.

import { wordSet } from "../../document/word-list.ts";
import { headWord } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import { askers } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import { cyberWeight, type Scene } from "../scene.ts";
import { sayingAbove, speakersOf } from "../source-of.ts";
import { attackers, authorship } from "./words.ts";

/** A verb that may withhold, with what every way asks of it. */
export interface Case {
  readonly scene: Scene;
  readonly verb: Verb;
  /** The clause above by which it is not done: "declined to name", "has yet to name"; null where there is none. */
  readonly host: Verb | null;
  /** "without naming". */
  readonly without: boolean;
  /** Not done, for any of these reasons. */
  readonly negated: boolean;
  readonly object: Phrase | undefined;
}

/** A withholding: who names nobody, or does not name these. */
export interface Withheld {
  readonly sources: readonly Party[];
  readonly actors?: readonly Party[];
  /** Nobody is said to withhold it: "no group has claimed it". */
  readonly voice?: "unknown";
  /** The clause that asks who did it, which is no claim of its own. */
  readonly told?: Verb;
}

/** A withholding, or why the verb is none whatever the other ways say; null where the next way is to be asked. */
export type Answer = Withheld | string | null;

/** One way of naming nobody: its examples are run as those of a rule are, and `read` tells it. */
export interface Way {
  readonly says: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  read(asked: Case): Answer;
}

/** The words of a sentence between two tokens, the second not included. */
export const wordsOf = ({ document }: Scene, first: number, end: number): string => document.tokens.lower.slice(first, end).join(" ");

/** Parties that are somebody by name. */
export const named = (parties: readonly Party[]): Party[] => parties.filter((party) => party.entity !== null);

const nobodies = wordSet("no nobody none noone");
/** "no group", "nobody", "none of the officials". */
export function nobody(scene: Scene, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && nobodies.has(scene.document.tokens.lower[phrase.first] as string);
}

const knowing = wordSet("know have see find");
/** Who does what a verb says, where that is somebody who can tell: the agency and not the hackers, nor the "it" of "it is unclear". */
export function tellers(scene: Scene, of: Verb, above = false): Party[] {
  const { parties } = scene;
  // "said the agency does not know": who says so speaks.
  const knower = of.parent && knowing.has(of.lemma) && of.link === "complement" && isA(of.parent.lemma, "say") ? of.parent : of;
  // "disclosed that attackers had broken in, without saying who": not the attackers.
  const idle = parties.all(knower.subject).every((party) => party.role === "group" || party.role === "thing");
  const by = (idle && sayingAbove(knower)) || knower;
  // "None of the officials would".
  const who = by.subject.map((one) => (nobody(scene, one) && parties.hanging(one, "of")) || one);
  return speakersOf(scene, parties.all(who)).filter(
    (party) =>
      party.head !== "it" &&
      !(party.role === "thing" && !party.phrase.owner && party.state === null) &&
      !(above && !isA(of.lemma, "say") && (party.role === "group" || party.role === "thing")),
  );
}

const doings = wordSet("order carry conduct launch post publish orchestrate");
const orders = wordSet("order orders instruction instructions");
/** Whether a clause asks or tells who did it: "who was behind it", "which group hacked the port". */
export function tellsWho(scene: Scene, clause: Verb): boolean {
  const { lower } = scene.document.tokens;
  const { last } = scene.sentence;
  if (/\b(behind|responsible|culprit|involved|to blame)\b/.test(wordsOf(scene, clause.first, Math.min(clause.last + 4, last + 1)))) return true;
  // "would not say who they were", "who the hackers are".
  const subject = clause.subject[0];
  if (clause.opener === "who" && clause.lemma === "be" && subject && attackers.has(headWord(scene, subject))) return true;
  if (clause.lemma === "pull" && clause.objects.some((one) => headWord(scene, one) === "strings")) return true;
  if (clause.lemma === "give" && clause.objects.some((one) => orders.has(headWord(scene, one)))) return true;
  if (clause.lemma === "do" && words.demonstratives.has(lower[clause.last + 1] ?? "")) return true;
  // "has not said who it suspects".
  if (suspecting.has(clause.lemma)) return true;
  // "which ports had been hit": asks who suffered it.
  if (clause.passive && askers.has(clause.opener.split(" ").at(-1) as string) && isA(clause.lemma, "strong", "attack")) return clause.opener.startsWith("by");
  return isA(clause.lemma, "strong", "attack") || (isA(clause.lemma, "act") && (cyberWeight(scene, clause.first, last) === 2 || doings.has(clause.lemma)));
}

const suspecting = wordSet("suspect blame accuse");

/** In tokens, from what is not told to the clause that would tell it. */
const tellingReach = 8;
/** The clause that tells who, right behind a token: "… on who hacked the bank". */
export function toldBehind(scene: Scene, from: number): Verb | null {
  return (
    scene.verbs.find(
      (one) => one.first >= from && one.first - from <= tellingReach && askers.has(one.opener.split(" ").at(-1) as string) && tellsWho(scene, one),
    ) ?? null
  );
}

/** "the identity of the attackers", "the origin of the attack", on a phrase. */
export function hangsOnAuthorship(scene: Scene, phrase: Phrase): boolean {
  const inner = scene.parties.hanging(phrase, "about", "on", "of", "regarding");
  return inner !== undefined && authorship.has(headWord(scene, inner));
}
