// Claims stage, withholding: what a way of naming nobody is, and what the ways share: who tells.

import { wordSet } from "../../document/word-list.ts";
import { indefinite } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { lastSpeakers, meantBy, sayingAbove, speakersOf } from "../source-of.ts";
import { copulas, powers } from "./words.ts";

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
  /** Of a group, not named is whom it works for. */
  readonly relation?: "affiliation";
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
  const tag = scene.verbs.find((one) => one.tag && one !== knower && one.subject.length > 0);
  const by = (idle && (sayingAbove(knower) ?? tag)) || knower;
  // "None of the officials would".
  const who = by.subject.map((one) => (nobody(scene, one) && parties.hanging(one, "of")) || one);
  const told = speakersOf(scene, parties.all(who)).filter(
    (party) =>
      party.head !== "it" &&
      // "A state actor did it, the minister said, but would not identify it."
      !(
        party.entity === null &&
        party.role !== "people" &&
        powers.has(party.head) &&
        indefinite.has(scene.document.tokens.lower[party.phrase.first] as string)
      ) &&
      !(party.role === "thing" && !party.phrase.owner && party.state === null) &&
      !(above && !isA(of.lemma, "say") && (party.role === "group" || party.role === "thing")),
  );
  return told.length > 0 ? told : [...goingOn(scene, by)];
}

const pronouns = wordSet("it they he she");
/** "The Dutch government said so. It kept the name to itself.": whoever spoke before; but nobody in "it is unclear", "it was not established". */
function goingOn(scene: Scene, { lemma, passive, subject }: Verb): readonly Party[] {
  const pronoun = subject.length === 1 ? (scene.document.tokens.lower[(subject[0] as Phrase).last] as string) : "";
  if (!pronouns.has(pronoun) || passive || copulas.has(lemma)) return [];
  const before = lastSpeakers(scene);
  return before.length > 0 && meantBy(pronoun, before) ? before : [];
}
