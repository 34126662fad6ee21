// Claims stage, withholding: a clause in, whether it asks or tells who did it out: "who was behind it", "which government they work for", "whether it holds Russia responsible".

import { wordSet } from "../../document/word-list.ts";
import { actorsOf, agentOf, headWord, isEvent } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import { askers } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { actorNouns, both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { cyberWeight, type Scene } from "../scene.ts";
import { attackers, attributing, authorship, culprits, powers, suspects } from "./words.ts";

/** The words of a sentence between two tokens, the second not included. */
export const wordsOf = ({ document }: Scene, first: number, end: number): string => document.tokens.lower.slice(first, end).join(" ");

/** Parties that are somebody by name. */
export const named = (parties: readonly Party[]): Party[] => parties.filter((party) => party.entity !== null);

/** "a state": somebody who could have done it, without a name. */
export const isPower = (scene: Scene, phrases: readonly Phrase[]): boolean => phrases.some((one) => powers.has(headWord(scene, one)));

/** The word that asks: "which" of "by which", "whom" of "for whom". */
const askerOf = ({ opener }: Verb): string => opener.split(" ").at(-1) as string;
export const asksWho = (clause: Verb): boolean => askers.has(askerOf(clause)) || askerOf(clause) === "whom" || askerOf(clause) === "whose";

const doings = wordSet("order carry conduct launch post publish orchestrate");
const orders = wordSet("order orders instruction instructions");
const suspecting = wordSet("suspect blame accuse");

/** Whether a clause asks or tells who did it: "who was behind it", "which group hacked the port". */
export function tellsWho(scene: Scene, clause: Verb): boolean {
  const { last } = scene.sentence;
  if (isMishap(scene, clause)) return false;
  if (/\b(behind|responsible|culprits?|involved|to blame)\b/.test(wordsOf(scene, clause.first, Math.min(clause.last + 4, last + 1)))) return true;
  if (asksWho(clause) && (tellsIdentity(scene, clause) || tellsMaster(scene, clause))) return true;
  if (clause.lemma === "pull" && clause.objects.some((one) => headWord(scene, one) === "strings")) return true;
  if (clause.lemma === "give" && clause.objects.some((one) => orders.has(headWord(scene, one)))) return true;
  if (clause.lemma === "do" && words.demonstratives.has(scene.document.tokens.lower[clause.last + 1] ?? "")) return true;
  // "has not said who it suspects".
  if (suspecting.has(clause.lemma)) return true;
  // "who it thinks the attackers are", "whether it knows who did it".
  const inner = beliefIn(scene, clause);
  if (inner) return tellsWho(scene, asksWho(inner) ? inner : { ...inner, opener: clause.opener });
  // "whose account Turla breached": asks who suffered it, as does "whom".
  const asker = askerOf(clause);
  if ((asker === "whose" || asker === "whom") && !clause.opener.startsWith("by")) return false;
  // "which ports had been hit": asks who suffered it.
  if (clause.passive && askers.has(askerOf(clause)) && isA(clause.lemma, "strong", "attack")) return clause.opener.startsWith("by");
  return isA(clause.lemma, "strong", "attack") || (isA(clause.lemma, "act") && (cyberWeight(scene, clause.first, last) === 2 || doings.has(clause.lemma)));
}

const mishaps = both("delay failure fault fire crash shortage error mistake loss queue accident death injury bill cost");
/** "who was responsible for the delays": of what nobody did on purpose. */
const isMishap = (scene: Scene, { at }: Verb): boolean =>
  scene.phrases.some(
    (one) =>
      (one.preposition === "for" || one.preposition === "behind") &&
      one.prepositionAt > at &&
      one.prepositionAt <= at + 2 &&
      mishaps.has(headWord(scene, one)) &&
      cyberWeight(scene, one.first, one.last) === 0,
  );

const believing = wordSet("believe think suspect consider assume know assess conclude");

/** The clause that a belief is about: "who it thinks the attackers are". */
const beliefIn = (scene: Scene, clause: Verb): Verb | undefined =>
  believing.has(clause.lemma) && !clause.negated
    ? scene.verbs.find((one) => one.parent?.at === clause.at && one.at > clause.at && (one.link === "complement" || one.link === "infinitive"))
    : undefined;

/** "which government it believes they work for", "at which government that would be": a relative clause by its form, and "which" before what it describes. */
export function asRead({ document }: Scene, clause: Verb): Verb {
  const { lower } = document.tokens;
  const { gap, opener, antecedent } = clause;
  const which =
    ((gap && opener === "") || opener === "that") && antecedent !== null && (lower[antecedent.first - 1] === "which" || lower[antecedent.first] === "which");
  return which ? { ...clause, opener: "which", link: "complement" } : clause;
}

/** "who made it": of what may be code. */
const making = wordSet("design make program craft");
const seats = wordSet("keyboard keyboards controls end");
const sitting = wordSet("sit be");
const whichWords = wordSet("which what");

/** "who the hackers are", "who sat at the keyboard", "who wrote the malware". */
function tellsIdentity(scene: Scene, { lemma, opener, subject, objects, complements }: Verb): boolean {
  if (opener === "whose" && lemma === "be" && [...subject, ...objects].some((one) => isOwned(scene, one))) return true;
  if (opener === "who" && lemma === "be" && subject.some((one) => attackers.has(headWord(scene, one)))) return true;
  if (whichWords.has(opener) && lemma === "be" && objects.length === 0 && subject.some((one) => culprits.has(headWord(scene, one)))) return true;
  if (sitting.has(lemma) && complements.some((one) => one.preposition === "at" && seats.has(headWord(scene, one)))) return true;
  return (
    (words.coding.has(lemma) || making.has(lemma)) &&
    objects.some((one) => words.itOrThem.has(headWord(scene, one)) || cyberWeight(scene, one.first, one.last) === 2)
  );
}

const deeds = both("work handiwork doing hand");
/** "whose it is", "whose work the attack was", "whose malware this is". */
const isOwned = (scene: Scene, phrase: Phrase): boolean =>
  words.itOrThem.has(headWord(scene, phrase)) ||
  words.demonstratives.has(headWord(scene, phrase)) ||
  deeds.has(headWord(scene, phrase)) ||
  isEvent(scene, phrase);

const paying = wordSet("pay employ hire direct control command run back sponsor fund finance task instruct");
const serving = wordSet("work act operate serve answer report belong");
const servingFor = wordSet("for to of behalf with under");
const masters = wordSet("behalf orders behest instructions service payroll direction");
const wages = wordSet("wages salaries salary bills orders payroll");

/** "who pays its wages", "which government they work for": whom the attackers serve. */
export function tellsMaster(scene: Scene, clause: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (!asksWho(clause)) return false;
  if (paying.has(clause.lemma) && !clause.passive)
    return clause.objects.some((one) => wages.has(headWord(scene, one)) || isAttacker(scene, one) || words.itOrThem.has(headWord(scene, one)));
  // "for which government they work".
  if (serving.has(clause.lemma) && clause.opener !== askerOf(clause) && clause.subject.some((one) => culprits.has(headWord(scene, one)))) return true;
  // "on whose behalf they acted".
  if (askerOf(clause) === "whose" && clause.subject.some((one) => masters.has(headWord(scene, one)))) return true;
  if (!serving.has(clause.lemma) || !clause.subject.some((one) => isAttacker(scene, one) || attackers.has(headWord(scene, one)))) return false;
  return clause.opener !== askerOf(clause) || servingFor.has(lower[clause.last + 1] ?? "") || clause.complements.some((one) => servingFor.has(one.preposition));
}

/** "who pays its wages", "which government they work for": those of whom it is asked whom they serve, where the text names them. */
export function servantsIn(scene: Scene, clause: Verb): { actors?: readonly Party[]; relation?: "affiliation" } {
  const inner = beliefIn(scene, clause);
  const asked = inner && !asksWho(inner) ? { ...inner, opener: clause.opener } : (inner ?? clause);
  const gives = asked.lemma === "give" && asked.objects.some((one) => one.owner !== null && orders.has(headWord(scene, one)));
  if (!gives && !tellsMaster(scene, asked)) return {};
  const served = serving.has(asked.lemma) ? asked.subject : asked.objects;
  const who = served.flatMap((one) => (one.owner ? [one.owner] : [one]));
  const actors = named(actorsOf(scene, who)).filter((party) => party.role === "group");
  return { actors: actors.length > 0 ? actors : inFocus(scene, who), relation: "affiliation" };
}

const theirWords = wordSet("it its they their them");
/** "who pays its wages": of the group last spoken of. */
function inFocus(scene: Scene, phrases: readonly Phrase[]): Party[] {
  const { focus } = scene;
  const meant = phrases.find((one) => theirWords.has(headWord(scene, one)));
  return meant && focus?.type === "threat-actor" ? [{ ...scene.parties.of(meant), entity: focus, role: "group", head: "" }] : [];
}

/** "the group", "Turla". */
const isAttacker = (scene: Scene, phrase: Phrase): boolean =>
  actorNouns.has(headWord(scene, phrase)) || phrase.names.some(({ entity }) => entity.type === "threat-actor");

/** In tokens, from what is not told to the clause that would tell it. */
const tellingReach = 8;
/** The clause that tells who, right behind a token: "… on who hacked the bank". */
export function toldBehind(scene: Scene, from: number): Verb | null {
  return scene.verbs.find((one) => one.first >= from && one.first - from <= tellingReach && asksWho(one) && tellsWho(scene, one)) ?? null;
}

/** "the identity of the attackers", "the origin of the attack", on a phrase. */
export function hangsOnAuthorship(scene: Scene, phrase: Phrase): boolean {
  const inner = scene.parties.hanging(phrase, "about", "on", "of", "to", "regarding", "as to");
  return inner !== undefined && authorship.has(headWord(scene, inner));
}

const holding = wordSet("hold find consider regard");
const coming = wordSet("come originate emanate stem");
const linking = wordSet("to on with");
const accusing = wordSet("blame accuse suspect implicate condemn");

/** Whom a clause behind "whether" asks about: "whether Turla did it", "whether it blames Russia", "whether it was carried out by Turla". */
export function suspectsIn(scene: Scene, clause: Verb): readonly Phrase[] {
  const { lemma, subject, objects, complements, passive } = clause;
  const inner = beliefIn(scene, clause);
  if (inner) return inner.link === "infinitive" && objects.length > 0 ? objects : suspectsIn(scene, inner);
  if (passive && accusing.has(lemma)) return subject;
  if (accusing.has(lemma) || (holding.has(lemma) && /\b(responsible|to blame)\b/.test(wordsOf(scene, clause.last + 1, clause.last + 9)))) return objects;
  if (attributing.has(lemma)) return complements.filter((one) => linking.has(one.preposition));
  if (coming.has(lemma) && subject.some((one) => isEvent(scene, one))) return complements.filter((one) => one.preposition === "from");
  return passive && lemma !== "involve" ? agentOf(clause) : subject;
}

/** Of these, who has a name and could have done it. */
export const suspectsNamed = (scene: Scene, clause: Verb): Party[] => named(actorsOf(scene, suspectsIn(scene, clause)));

const identifying = wordSet("identify name find establish determine arrest");

/** "whether it has suspects", "if there was a suspect", "whether the culprits had been identified". */
export function asksOfSuspects(scene: Scene, { lemma, subject, objects, passive }: Verb): boolean {
  const suspect = (phrase: Phrase): boolean => suspects.has(headWord(scene, phrase));
  return ((lemma === "have" || lemma === "be") && objects.some(suspect)) || (passive && identifying.has(lemma) && subject.some(suspect));
}
