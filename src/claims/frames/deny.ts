// Claims stage, frames: ACTOR denies, rejects, dismisses what it is accused of, or somebody else disputes the accusation.
import { callsBaseless, chargeOf, charges } from "../baseless.ts";
import {
  accepting,
  accusationsHeld,
  attackerWords,
  bondWords,
  calling,
  callingSo,
  callingWhat,
  casting,
  conclusionWords,
  damages,
  denouncedHeld,
  denouncing,
  disowning,
  distancing,
  helping,
  indirect,
  indirectPrepositions,
  judgedWorks,
  maintaining,
  ownWords,
  particles,
  partWords,
  patrons,
  phrasal,
  pouring,
  scorn,
  scorning,
  shares,
  sufferings,
  suspicions,
  thirdPerson,
  voicing,
} from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { actNamedNear, cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { type Standing, sentenceSpeaker, standingOf } from "../standing.ts";
import { tell } from "./accuse.ts";
import { castDoubt } from "./cast-doubt.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, isEvent, type Range, rangeOf, stand } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused, theAccused, theySaid } from "./spoken-for.ts";

/** A verb that denies, with what every step asks of it. */
interface Denial {
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
interface Cleared {
  /** The deniers themselves where it is they who stand accused. */
  readonly accused: readonly Party[];
  readonly incident: Range | null;
  /** Whose accusation it is that is spelled out and denied. */
  readonly accuser?: Phrase | undefined;
  /** The state whose ties to a group are denied, and not its deed. */
  readonly patron?: Party;
}

const notAuthorship = "what is denied is not who did it";

export function deny(scene: Scene, told: Verb, desk: Desk) {
  if (desk.rule.frame.kind !== "deny" || desk.told.has(told)) return;
  // "has in the past denied": the auxiliary stands apart.
  const split = told.passive && told.subject.length === 0 && told.parent?.lemma === "have" && told.parent.objects.length === 0;
  const verb: Verb = split ? { ...told, passive: false, subject: told.parent?.subject ?? [] } : told;
  const none = isNone(scene, verb);
  if (none) return none === true ? undefined : desk.reject(verb.at, none);
  const naming = objectsOf(scene, verb).length === 0 ? calledSo(scene, told) : null;
  if (naming) desk.told.add(naming.verb);
  if (!isNear(scene)) return desk.reject(verb.at, "nothing cyber about it");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (casting.has(verb.lemma)) return castDoubt(scene, verb, standing, desk);
  const denial = readDenial(scene, verb, told, standing, naming);
  const { object, judged } = denial;
  // "Accusations were voiced by Norway against Turla".
  if (voicing.has(verb.lemma) && object && charges.test(headWord(scene, object))) return desk.reject(verb.at, "an accusation, and no doubt");
  if (calling.has(verb.lemma) && !judged) return;
  if (maintaining.has(verb.lemma) && !(object && headWord(scene, object) === "innocence")) return;
  if (distancing.has(verb.lemma)) return keepsAway(denial, desk);
  const found = denial.gerund
    ? ofGerund(denial, denial.gerund, desk)
    : denial.clause
      ? ofClause(denial, denial.clause, desk)
      : object
        ? ofObject(denial, object)
        : ofNothing(denial);
  if (typeof found === "string") return desk.reject(verb.at, found);
  if (found?.patron) denyTie(denial, found.patron, desk);
  else if (found) publish(denial, found, desk);
}

/** Whether a verb of denial denies nothing: why, or true where it is none at all. */
function isNone(scene: Scene, verb: Verb): string | boolean {
  const { lower } = scene.document.tokens;
  if (accepting.has(verb.lemma)) {
    if (!verb.negated) return true;
  } else if (verb.negated || lower[verb.first - 1] === "nor") return "did not deny";
  if (pouring.has(verb.lemma) && !verb.objects.some((one) => scorn.has(headWord(scene, one)))) return true;
  const twin = scene.verbs.findLast((one) => one.at < verb.at);
  const either = lower[verb.first - 1] === "or" || lower[verb.first - 1] === "nor";
  if (either && twin?.lemma === "confirm") return "neither confirmed nor denied";
  // "denied it, calling the accusation absurd": told by the denial.
  if (verb.link === "gerund" && verb.parent && scene.verbs.some((one) => one.at < verb.at && isA(one.lemma, "deny") && !one.negated)) return true;
  if (phrasal.has(verb.lemma) && !particles.has(lower[verb.at + 1] ?? "")) return true;
  return (
    isPlea(verb) &&
    !lower
      .slice(verb.at, verb.at + 4)
      .join(" ")
      .includes("not guilty")
  );
}

const isPlea = (verb: Verb) => verb.lemma === "plead";

/** Whether a sentence can speak of a cyber act at all. */
const isNear = (scene: Scene): boolean =>
  !otherMatter(scene) && (cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || scene.cyber === 2);

function objectsOf(_scene: Scene, verb: Verb): readonly Phrase[] {
  if (indirect.has(verb.lemma)) return verb.complements.filter((one) => indirectPrepositions.has(one.preposition));
  if (verb.passive) return verb.subject;
  return verb.gap && verb.antecedent ? [verb.antecedent] : verb.objects;
}

const contentLinks: ReadonlySet<string> = new Set(["gerund", "infinitive", "complement"]);

function readDenial(scene: Scene, verb: Verb, told: Verb, standing: Standing, naming: { verb: Verb; words: Phrase } | null): Denial {
  const object = objectsOf(scene, verb)[0] ?? naming?.words;
  const children = scene.verbs.filter((one) => one.parent === told && one !== told && contentLinks.has(one.link));
  const deniers = verb.passive ? agentOf(verb) : verb.subject;
  // "called the report baseless", "dismissed as slander", "called the accusation a fabrication".
  const words = [...verb.objects, ...verb.complements.filter((one) => one.preposition === "as")];
  const judged =
    words.some((one) => callsBaseless(scene, one.first, one.last)) ||
    (object !== undefined && callingSo.has(verb.lemma) && callsBaseless(scene, object.last + 1, Math.min(object.last + 4, scene.sentence.last)));
  return {
    scene,
    verb,
    subjects: (verb.passive ? null : (ownSpeaker(scene, verb) ?? theySaid(scene, verb))) ?? scene.parties.all(deniers),
    standing,
    object,
    called: naming?.words,
    clause: children.find((one) => one.link === "complement" && one.noun === null && one !== naming?.verb),
    gerund: children.find((one) => one.link === "gerund" && ((one.opener === "" && one.first === verb.last + 1) || (isPlea(verb) && one.opener === "to"))),
    judged,
    weak: isA(verb.lemma, "doubt") && !isA(verb.lemma, "deny"),
  };
}

/** In tokens, from a verb to the words of the act that stand behind it. */
const actReach = 12;
const namesActBehind = (scene: Scene, clause: Verb): boolean => cyberWeight(scene, clause.first, Math.min(clause.last + actReach, scene.sentence.last)) === 2;

/** "denied hacking the parliament", "denied being behind it". */
function ofGerund({ scene, subjects }: Denial, gerund: Verb, desk: Desk): Cleared | string {
  const { lower } = scene.document.tokens;
  const guilty = /\b(behind|responsible|involved|role|part|to do with)\b/.test(lower.slice(gerund.at, gerund.at + 6).join(" "));
  if (!namesActBehind(scene, gerund) && !(isA(gerund.lemma, "spying") && inContext(scene)) && !guilty) return notAuthorship;
  tell(scene, gerund, desk);
  return { accused: subjects, incident: { first: gerund.at, last: gerund.last } };
}

/** "denied that it hacked the parliament". */
function ofClause({ scene, subjects }: Denial, clause: Verb, desk: Desk): Cleared | string {
  const own = clause.subject[0];
  const it = own !== undefined && thirdPerson.has(headWord(scene, own));
  // "denied that it had been hacked": whom it was done to.
  if (it && clause.passive && isA(clause.lemma, "strong", "attack")) return notAuthorship;
  const itself = it || (own !== undefined && ownWords.has(scene.document.tokens.lower[own.first] as string));
  const accused = itself ? subjects : actorsOf(scene, clause.passive && clause.lemma !== "involve" ? agentOf(clause) : clause.subject);
  if (accused.length === 0 || (!isGuilt(scene, clause) && !namesActBehind(scene, clause))) return notAuthorship;
  desk.told.add(clause);
  return { accused, incident: { first: clause.at, last: clause.last } };
}

/** "denied", and no more: what was spoken of before. */
const ofNothing = ({ scene, verb, subjects }: Denial): Cleared | string =>
  isPlea(verb) || (verb.lemma === "deny" && verb.at >= scene.sentence.last - 2) ? { accused: subjects, incident: null } : "what is denied is not said";

/** "denied the accusation", "rejected the attribution of the campaign to Lazarus"; null where it is no denial. */
function ofObject(denial: Denial, object: Phrase): Cleared | string | null {
  const { scene, verb, subjects } = denial;
  const { parties } = scene;
  const head = chargeOf(scene, object);
  if (denouncing.has(verb.lemma) && !accusationsHeld.has(head)) return null;
  const inner = parties.hanging(object, "in", "of", "over", "for", "behind");
  if (!isCharge(denial, object, head, inner)) return notAuthorship;
  if (!isDeniable(denial, object, head, inner)) return notAuthorship;
  const patron = patronOf(denial, object, head);
  if (patron) return { accused: subjects, incident: null, patron };
  const cleared = clearedByObject(denial, object, head);
  const incident = inner && isEvent(scene, inner) ? rangeOf(inner) : null;
  const spelled = scene.verbs.find((one) => one.noun === object);
  const accused = cleared.length > 0 ? cleared : subjects;
  return spelled ? ofSpelledOut(denial, object, spelled, accused) : { accused, incident };
}

/** Whether what is denied is something that one is accused of. */
function isCharge({ scene, verb, subjects, called }: Denial, object: Phrase, head: string, inner: Phrase | undefined): boolean {
  const event = isEvent(scene, object) && subjects.some(canAct);
  return (
    charges.test(head) ||
    called !== undefined ||
    head === "innocence" ||
    (event && (disowning.has(verb.lemma) || !sufferings.has(head))) ||
    (scorning.has(verb.lemma) && denouncedHeld.has(head)) ||
    (inner !== undefined && isEvent(scene, inner) && charges.test(head))
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
  const bare = !inner && !inContext(scene) && !scene.verbs.some((one) => one.noun === object);
  const other = scene.cyber < 2 || scene.accused.length > 0;
  if (bare && other && !scene.brief && !actNamedNear(scene) && !accused) return false;
  return !(inner && !isEvent(scene, inner) && damages.has(headWord(scene, inner)));
}

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
function ofSpelledOut({ scene, subjects }: Denial, object: Phrase, spelled: Verb, cleared: readonly Party[]): Cleared | string {
  const who = actorsOf(scene, spelled.passive ? agentOf(spelled) : spelled.subject);
  const it = spelled.subject[0] !== undefined && thirdPerson.has(headWord(scene, spelled.subject[0]));
  // "denied reports that data had been stolen": nobody is said to have done it.
  const suspect = subjects.some((party) => party.role === "state" || party.role === "group") || standsAccused(scene, clearedBy(scene, subjects));
  if (who.length === 0 && !it && !suspect) return notAuthorship;
  // "denied the claim that it had lost the village".
  const deed = scene.cyber === 2 && isA(spelled.lemma, "strong", "attack");
  if (!isGuilt(scene, spelled) && !deed && !namesActBehind(scene, spelled)) return notAuthorship;
  const accused = who.length > 0 && !it ? who : cleared;
  const themselves = subjects.some((one) => who.some((other) => one.entity !== null && one.entity === other.entity));
  return {
    accused: themselves ? subjects : accused,
    incident: { first: spelled.at, last: spelled.last },
    accuser: object.owner ?? scene.parties.hanging(object, "by", "from"),
  };
}

/** "It denied any link with a government": its ties, not its deed. */
function patronOf({ scene, subjects }: Denial, object: Phrase, head: string): Party | null {
  const bond = bondWords.has(head) ? scene.parties.hanging(object, "with", "to") : undefined;
  const patron = bond && scene.parties.of(bond);
  return bond && patron && (patron.role === "state" || patrons.has(headWord(scene, bond))) && subjects[0]?.role === "group" ? patron : null;
}

function denyTie({ verb, subjects, standing }: Denial, patron: Party, desk: Desk) {
  desk.add({
    ...stand(standing),
    stance: "denies",
    relation: "affiliation",
    sources: subjects,
    reportedBy: standing.sources,
    actors: subjects,
    sponsor: patron.entity ? patron : null,
    verb,
    cues: [verb.at],
  });
}

function publish(denial: Denial, { accused: meant, incident, accuser }: Cleared, desk: Desk) {
  const { scene, verb, subjects, standing, object, weak } = denial;
  const judged = meant === subjects ? byVerdict(denial) : meant;
  // A vendor or a company that "denied" is no accused; a victim's denial is about the damage.
  const real = judged.filter((party) => canAct(party) || speaking.has(party.role));
  if (real.length === 0) return desk.reject(verb.at, "nobody is cleared");
  const doubted = weak && judged === subjects ? byDoubt(denial) : null;
  if (doubted?.length === 0) return desk.reject(verb.at, "whom the doubt clears is not said");
  const actors = doubted ?? (judged === subjects ? standsFor(scene, real) : weak ? judged : real);
  const others =
    accuser && standing.stance === "attributes"
      ? scene.parties.all(membersOf(accuser)).filter((party) => party.entity !== null && !subjects.includes(party))
      : [];
  if (object && others.length > 0)
    desk.add({
      certainty: suspicions.has(chargeOf(scene, object)) ? "possible" : "asserted",
      stance: "attributes",
      sources: others,
      actors,
      incident,
      verb: null,
      cues: [object.last],
    });
  const source =
    subjects.length > 0 ? speakersOf(scene, subjects) : standing.sources.length > 0 ? standing.sources : (sentenceSpeaker(scene, verb.at)?.parties ?? []);
  desk.add({
    ...stand(standing, weak ? "possible" : "asserted"),
    stance: "denies",
    sources: source,
    reportedBy: standing.sources,
    voice: source.length > 0 ? "author" : "unknown",
    actors,
    incident,
    legal: isPlea(verb),
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

const speaking: ReadonlySet<string> = new Set(["body", "people", "person"]);

/** "called the firm's report delusional": an outsider's verdict clears whom the report accuses. */
function byVerdict({ scene, subjects, judged, object }: Denial): readonly Party[] {
  if (!judged || !object || !judgedWorks.has(chargeOf(scene, object))) return subjects;
  const own = clearedBy(scene, subjects);
  if (own.some((party) => party.role === "state" || party.role === "group")) return subjects;
  return standsAccused(scene, own) ? own : theAccused(scene, subjects);
}

/** "two others doubted it": of the last one held responsible. */
const byDoubt = ({ scene, subjects, object }: Denial): readonly Party[] =>
  object !== undefined && conclusionWords.has(headWord(scene, object)) && scene.cyber === 2 ? theAccused(scene, subjects) : [];

/** The state that speakers speak for; they themselves where they speak for nobody. */
function standsFor(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const own = clearedBy(scene, parties);
  return own.length > 0 ? own : parties;
}

/** Whether a clause says who did it without a word of the act: "that it was behind it". */
function isGuilt({ document }: Scene, clause: Verb): boolean {
  const ahead = document.tokens.lower.slice(clause.at, clause.at + 6);
  if (clause.lemma === "involve" || (helping.has(clause.lemma) && ahead.some((word) => attackerWords.has(word)))) return true;
  return /\b(behind|responsible|involved|role|part|connections?|links?|ties|hand|knowledge|nothing to do)\b/.test(ahead.join(" "));
}

/** "rejected what it called smears": the verb that names what is refused, and the name that it gives. */
function calledSo(scene: Scene, verb: Verb): { verb: Verb; words: Phrase } | null {
  const naming = scene.verbs.find((one) => one.parent === verb && one.opener === "what" && callingWhat.has(one.lemma));
  const words = naming && (naming.objects[0] ?? naming.complements.find((one) => one.preposition === "as"));
  return naming && words && (callsBaseless(scene, words.first, words.last) || charges.test(headWord(scene, words))) ? { verb: naming, words } : null;
}

/** Whether a denied claim is spelled out as one of who did it: "the claim that Turla …", "the attribution to Turla". */
function isAboutWho(scene: Scene, object: Phrase, verb: Verb): boolean {
  if (scene.verbs.some((one) => one.noun === object)) return true;
  return [scene.parties.hanging(object, ...towards), ...verb.complements].some((one) => one !== undefined && actorsOf(scene, [one]).length > 0);
}

/** "distanced itself from the attack". */
function keepsAway({ scene, verb, standing }: Denial, desk: Desk) {
  const from = verb.complements.find((one) => one.preposition === "from" && isEvent(scene, one));
  const actors = clearedBy(scene, scene.parties.all(verb.subject)).filter(canAct);
  if (!from || actors.length === 0) return;
  desk.add({ ...stand(standing), stance: "denies", sources: actors, reportedBy: standing.sources, actors, incident: rangeOf(from), verb, cues: [verb.at] });
}
