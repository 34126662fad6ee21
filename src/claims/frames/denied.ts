// Claims stage, frames: what a verb of denial denies, in; whom that clears of what, out: "denied hacking it", "denied that it did", "denied the accusation", "denied it".

import { wordSet } from "../../document/word-list.ts";
import { callsBaseless, chargeOf, charges } from "../baseless.ts";
import {
  abilities,
  accusationsHeld,
  attackerWords,
  bondWords,
  conclusionWords,
  damages,
  denouncedHeld,
  denouncing,
  disowning,
  helping,
  ownWords,
  partWords,
  patrons,
  scorning,
  serving,
  servingPrepositions,
  shares,
  sufferings,
  utterances,
} from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { accusedOfOther, actNamedNear, cyberWeight, inContext, type Scene } from "../scene.ts";
import type { Standing } from "../standing.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, isEvent, type Range, rangeOf, tell } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused } from "./spoken-for.ts";
import * as words from "./words.ts";

/** A verb that denies, with what every step asks of it. */
export interface Denial {
  readonly scene: Scene;
  readonly verb: Verb;
  /** Who denies it. */
  readonly subjects: readonly Party[];
  readonly standing: Standing;
  /** What is denied, as a noun phrase. */
  readonly object: Phrase | undefined;
  /** "what it called smears". */
  readonly called: Phrase | undefined;
  /** What is denied, as a clause or a gerund. */
  readonly clause: Verb | undefined;
  readonly gerund: Verb | undefined;
  /** It is called baseless in so many words. */
  readonly judged: boolean;
  /** It is doubted, no more. */
  readonly weak: boolean;
}

/** Whom a denial clears of what. */
export interface Cleared {
  /** The deniers themselves where it is they who stand accused. */
  readonly accused: readonly Party[];
  readonly incident: Range | null;
  /** Whose accusation it is that is spelled out and denied. */
  readonly accuser?: Phrase | undefined;
  /** The state whose ties to a group are denied, and not its deed. */
  readonly patron?: Party;
}

export const isPlea = (verb: Verb) => verb.lemma === "plead";

/** Words of guilt: "denied being behind it", "denied that it had anything to do with it". */
const guilt = /\b(behind|responsible|involved|involvement|complicit|role|part|hand|knowledge|connections?|links?|ties|to do with)\b/;

const notAuthorship = "what is denied is not who did it";

/** In tokens, from a verb to the words of the act that stand behind it. */
const actReach = 12;
const namesActBehind = (scene: Scene, clause: Verb): boolean => cyberWeight(scene, clause.first, Math.min(clause.last + actReach, scene.sentence.last)) === 2;

/** "denied hacking the parliament", "denied being behind it". */
export function ofGerund({ scene, subjects }: Denial, gerund: Verb, desk: Desk): Cleared | string {
  const { lower } = scene.document.tokens;
  // "denied having accused China".
  if (blaming.has(gerund.lemma) && !gerund.passive) return notAuthorship;
  const patron = patronBehind(scene, subjects, gerund);
  if (patron) return { accused: subjects, incident: null, patron };
  const guilty = guilt.test(lower.slice(gerund.at, gerund.at + 6).join(" "));
  if (!namesActBehind(scene, gerund) && !(isA(gerund.lemma, "spying") && inContext(scene)) && !guilty && !isGuilt(scene, gerund)) return notAuthorship;
  tell(scene, gerund, desk);
  return { accused: subjects, incident: { first: gerund.at, last: gerund.last } };
}

const blaming = wordSet("blame accuse attribute ascribe link tie pin condemn denounce");

/** "denied that it hacked the parliament". */
export function ofClause({ scene, subjects }: Denial, clause: Verb, desk: Desk): Cleared | string {
  const own = clause.subject[0];
  const it = own !== undefined && (words.pronouns.has(headWord(scene, own)) || ownSpeaker(scene, clause) !== null);
  // "denied that Estonia had blamed Russia", "that it had not hacked the port".
  if (clause.negated || (blaming.has(clause.lemma) && !clause.passive)) return notAuthorship;
  const itself = it || (own !== undefined && ownWords.has(scene.document.tokens.lower[own.first] as string));
  // "denied that it had been hacked", "that its embassy had been hacked": whom it was done to.
  if (itself && clause.passive && isA(clause.lemma, "strong", "attack")) return notAuthorship;
  const patron = itself ? patronBehind(scene, subjects, clause) : null;
  if (patron) return { accused: subjects, incident: null, patron };
  if (it && !isGuilt(scene, clause) && !isDeed(scene, clause) && !standsAccused(scene, clearedBy(scene, subjects))) return notAuthorship;
  const accused = itself ? subjects : actorsOf(scene, clause.passive && clause.lemma !== "involve" ? agentOf(clause) : clause.subject);
  if (accused.length === 0 || (!isGuilt(scene, clause) && !namesActBehind(scene, clause))) return notAuthorship;
  desk.told.add(clause);
  return { accused, incident: { first: clause.at, last: clause.last } };
}

/** "denied", and no more: what was spoken of before. */
export const ofNothing = ({ scene, verb, subjects }: Denial): Cleared | string =>
  verb.lemma === "deny" && verb.at >= scene.sentence.last - 2 ? { accused: subjects, incident: null } : "what is denied is not said";

/** "pleaded not guilty": of those accused before, or to what is a cyber charge in so many words. */
export function ofPlea({ scene, verb, subjects }: Denial): Cleared | string {
  const to = verb.complements.find((one) => one.preposition === "to");
  const cyber = to !== undefined && (isEvent(scene, to) || cyberWeight(scene, to.first, to.last) === 2);
  return cyber || standsAccused(scene, subjects) ? { accused: subjects, incident: to && isEvent(scene, to) ? rangeOf(to) : null } : notAuthorship;
}

/** "denied the accusation", "rejected the attribution of the campaign to Lazarus"; null where it is no denial. */
export function ofObject(denial: Denial, object: Phrase): Cleared | string | null {
  const { scene, verb, subjects } = denial;
  const { parties } = scene;
  const head = chargeOf(scene, object);
  if (!denial.called && denouncing.has(verb.lemma) && !accusationsHeld.has(head)) return null;
  const inner = parties.hanging(object, "in", "of", "over", "for", "behind");
  if (!isCharge(denial, object, head, inner)) return notAuthorship;
  if (!isDeniable(denial, object, head, inner)) return notAuthorship;
  const patron = patronOf(denial, object, head);
  if (patron) return { accused: subjects, incident: null, patron };
  const cleared = clearedByObject(denial, object, head);
  const incident = inner && isEvent(scene, inner) ? rangeOf(inner) : null;
  const spelled = spelledBy(scene, object, verb);
  const accused = cleared.length > 0 ? cleared : subjects;
  return spelled ? ofSpelledOut(denial, object, spelled, accused) : { accused, incident };
}

/** Whether what is denied is something that one is accused of. */
function isCharge({ scene, verb, subjects, called, judged, weak }: Denial, object: Phrase, head: string, inner: Phrase | undefined): boolean {
  const event = isEvent(scene, object) && subjects.some(canAct);
  return (
    charges.has(head) ||
    (weak && conclusionWords.has(head)) ||
    // "rejects any groundless smears": those accused.
    (callsBaseless(scene, object.first, object.last) && standsAccused(scene, clearedBy(scene, subjects))) ||
    // "called the minister's remarks hysterical": those accused.
    (judged && utterances.has(head) && standsAccused(scene, clearedBy(scene, subjects))) ||
    called !== undefined ||
    head === "innocence" ||
    (event && (disowning.has(verb.lemma) || !sufferings.has(head))) ||
    (scorning.has(verb.lemma) && denouncedHeld.has(head)) ||
    (inner !== undefined && isEvent(scene, inner) && charges.has(head))
  );
}

/** Whether the deniers can be the ones accused of it: of a company or a person whom nobody accuses, it is a denial of what happened. */
function isDeniable({ scene, verb, subjects, judged, weak }: Denial, object: Phrase, head: string, inner: Phrase | undefined): boolean {
  const own = clearedBy(scene, subjects);
  const accused = standsAccused(scene, own);
  const known =
    partWords.has(head) ||
    own.some((party) => (party.role === "state" && (party.entity ?? party.state) !== null) || party.role === "group") ||
    accused ||
    isPlea(verb) ||
    isAboutWho(scene, object, verb) ||
    judged ||
    weak;
  if (!known) return false;
  // "denied the claim", in a sentence that says no more: of what was spoken of before.
  const bare = !inner && !inContext(scene) && spelledBy(scene, object, verb) === undefined;
  if (bare && !accused && accusedOfOther(scene, verb.at)) return false;
  const other = scene.cyber < 2 || scene.accused.length > 0;
  if (bare && other && !scene.brief && !actNamedNear(scene) && !accused) return false;
  return !(inner && !isEvent(scene, inner) && damages.has(headWord(scene, inner)));
}

/** "the claim that Turla hacked the port": the clause that tells what is claimed, and not the one that denies it. */
const spelledBy = (scene: Scene, object: Phrase, { at }: Verb): Verb | undefined => scene.verbs.find((one) => one.noun === object && one.at !== at);

const towards = ["to", "against", "on"] as const;
const against: ReadonlySet<string> = new Set(["to", "against"]);

/** "rejected the attribution of the campaign to Lazarus", "denied Russian involvement": somebody else is cleared. */
function clearedByObject({ scene, verb }: Denial, object: Phrase, head: string): readonly Party[] {
  const list = (one: Phrase | undefined) => actorsOf(scene, one ? membersOf(one) : []);
  const cleared = list(scene.parties.hanging(object, ...towards) ?? verb.complements.find((one) => against.has(one.preposition) && list(one).length > 0));
  if (cleared.length > 0 || !shares.has(head)) return cleared;
  if (object.owner) return actorsOf(scene, [object.owner]);
  const party = scene.parties.of(object);
  return party.state?.entity.type === "country" ? [asState(party, party.state)] : [];
}

/** "denied the claim that Turla hacked the port". */
function ofSpelledOut({ scene, subjects }: Denial, object: Phrase, spelled: Verb, cleared: readonly Party[]): Cleared | string | null {
  const who = actorsOf(scene, spelled.passive ? agentOf(spelled) : spelled.subject);
  const it = spelled.subject[0] !== undefined && words.pronouns.has(headWord(scene, spelled.subject[0]));
  // "denied reports that data had been stolen": nobody is said to have done it.
  const suspect = subjects.some((party) => party.role === "state" || party.role === "group") || standsAccused(scene, clearedBy(scene, subjects));
  if (who.length === 0 && !it && !suspect) return notAuthorship;
  // "rejected the suggestion that China was not behind it".
  if (spelled.negated) return notAuthorship;
  // "rejected any suggestion that the group had ties to Russia": told of the ties.
  if (who[0]?.role === "group" && bondOf(scene, spelled)) return null;
  // "denied the claim that it had lost the village".
  const deed = scene.cyber === 2 && isA(spelled.lemma, "strong", "attack");
  if (!isGuilt(scene, spelled) && !deed && !namesActBehind(scene, spelled)) return notAuthorship;
  if (it && !isGuilt(scene, spelled) && !isDeed(scene, spelled) && !standsAccused(scene, clearedBy(scene, subjects))) return notAuthorship;
  const accused = who.length > 0 && !it ? who : cleared;
  // "denied that its engineers took part".
  const its = spelled.subject[0] !== undefined && ownWords.has(scene.document.tokens.lower[spelled.subject[0].first] as string);
  const themselves = its || subjects.some((one) => who.some((other) => one.entity !== null && one.entity === other.entity));
  return {
    accused: themselves ? subjects : accused,
    incident: { first: spelled.at, last: spelled.last },
    accuser: object.owner ?? scene.parties.hanging(object, "by", "from"),
  };
}

/** "had ties to Russia": the state that a group is said to have them with. */
function bondOf(scene: Scene, { objects, complements }: Verb): Phrase | undefined {
  const bond = objects.find((one) => bondWords.has(headWord(scene, one)));
  const to = bond && (scene.parties.hanging(bond, "with", "to") ?? complements.find((one) => servingPrepositions.has(one.preposition)));
  return to && (scene.parties.of(to).role === "state" || to.names.length > 0 || patrons.has(headWord(scene, to))) ? to : undefined;
}

/** "It denied any link with a government": its ties, not its deed. */
function patronOf({ scene, subjects }: Denial, object: Phrase, head: string): Party | null {
  const bond = bondWords.has(head) ? scene.parties.hanging(object, "with", "to") : undefined;
  const patron = bond && scene.parties.of(bond);
  return bond && patron && (patron.role === "state" || patrons.has(headWord(scene, bond))) && subjects[0]?.role === "group" ? patron : null;
}

/** "denied working for the FSB", "that it was run by the state": the patron of a group that says it has none; null where none is spoken of. */
function patronBehind(scene: Scene, subjects: readonly Party[], verb: Verb): Party | null {
  if (!serving.has(verb.lemma) || subjects[0]?.role !== "group") return null;
  const bond = verb.complements.find((one) => servingPrepositions.has(one.preposition));
  const patron = bond && scene.parties.of(bond);
  return bond && patron && (patron.role === "state" || patrons.has(headWord(scene, bond))) ? patron : null;
}

/** Whether a clause tells of an act, and not that somebody was slow to see one: "that it had hacked", "that it sought to break in". */
const isDeed = (scene: Scene, clause: Verb): boolean =>
  [clause, ...scene.verbs.filter((one) => one.parent === clause)].some((one) => isA(one.lemma, "strong", "attack", "act") && !(one.passive && one === clause));

const authoring = wordSet("do pull stage mount carry launch perpetrate order");
const thirdThings = wordSet("it this that off");
/** Whether a clause says who did it without a word of the act: "that it was behind it". */
function isGuilt({ document }: Scene, clause: Verb): boolean {
  const ahead = document.tokens.lower.slice(clause.at, clause.at + 6);
  if (ahead.some((word) => abilities.has(word) || word === "capable" || word === "able")) return true;
  // "could have pulled it off".
  if (authoring.has(clause.lemma) && clause.objects.some((one) => thirdThings.has(document.tokens.lower[one.last] as string))) return true;
  if (clause.lemma === "involve" || (helping.has(clause.lemma) && ahead.some((word) => attackerWords.has(word)))) return true;
  return guilt.test(ahead.join(" "));
}

/** Whether a denied claim is spelled out as one of who did it: "the claim that Turla …", "the attribution to Turla". */
function isAboutWho(scene: Scene, object: Phrase, verb: Verb): boolean {
  if (spelledBy(scene, object, verb)) return true;
  return [scene.parties.hanging(object, ...towards), ...verb.complements].some((one) => one !== undefined && actorsOf(scene, [one]).length > 0);
}
