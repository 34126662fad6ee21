// Claims stage, frames: ACTOR denies, rejects, dismisses what it is accused of, or somebody else disputes the accusation.
import { wordSet } from "../../document/word-list.ts";
import { callsBaseless, callsWeak, chargeOf, charges } from "../baseless.ts";
import {
  accepting,
  bearing,
  calling,
  callingSo,
  callingWhat,
  casting,
  conclusionWords,
  distancing,
  indirect,
  indirectPrepositions,
  judgedWorks,
  maintaining,
  opposing,
  particles,
  phrasal,
  pouring,
  scorn,
  suspicions,
  voicing,
} from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { isUndoubting } from "../standing/no-claim.ts";
import { type Standing, sentenceSpeaker, standingOf } from "../standing.ts";
import { castDoubt } from "./cast-doubt.ts";
import { type Cleared, type Denial, isPlea, ofClause, ofGerund, ofNothing, ofObject, ofPlea } from "./denied.ts";
import { agentOf, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { saysNobody } from "./nobody.ts";
import { blamedBefore, clearedBy, ownSpeaker, standsAccused, theAccused, theySaid } from "./spoken-for.ts";
import { speakersOwn } from "./words.ts";

export function deny(scene: Scene, told: Verb, desk: Desk) {
  if (desk.rule.frame.kind !== "deny" || desk.told.has(told)) return;
  // "has in the past denied": the auxiliary stands apart.
  const own = told.subject.every((one) => told.parent?.subject.includes(one));
  const split = told.passive && own && told.parent?.lemma === "have" && told.parent.objects.length === 0;
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
  if (voicing.has(verb.lemma) && object && charges.has(headWord(scene, object))) return desk.reject(verb.at, "an accusation, and no doubt");
  if (object && isOtherCharge(scene, verb, object)) return desk.reject(verb.at, "another charge");
  if (calling.has(verb.lemma) && !judged) return;
  if (maintaining.has(verb.lemma) && !(object && headWord(scene, object) === "innocence")) return;
  // "opposes the accusation"; but "opposes all forms of hacking".
  if (opposing.has(verb.lemma) && !(object && charges.has(headWord(scene, object)))) return;
  if (distancing.has(verb.lemma)) return keepsAway(denial, desk);
  const found = denial.gerund
    ? ofGerund(denial, denial.gerund, desk)
    : denial.clause
      ? ofClause(denial, denial.clause, desk)
      : isPlea(verb)
        ? ofPlea(denial)
        : object
          ? ofObject(denial, object)
          : ofNothing(denial);
  if (typeof found === "string") return desk.reject(verb.at, found);
  if (found?.patron) denyTie(denial, found.patron, desk);
  else if (found) publish(denial, found, desk);
}

const accusing = wordSet("accuse suspect blame charge");
/** "accused it of financing terrorism, a charge that it denies": the charge of the sentence is no cyber act. */
function isOtherCharge(scene: Scene, verb: Verb, object: Phrase): boolean {
  if (verb.noun !== object && !(verb.gap && verb.antecedent === object)) return false;
  const above = scene.verbs.findLast((one) => one.at < object.first && accusing.has(one.lemma));
  const deed = above && scene.verbs.find((one) => one.parent === above && one.link === "gerund" && one.at < object.first);
  return deed !== undefined && !isA(deed.lemma, "strong", "attack") && deed.lemma !== "be" && cyberWeight(scene, deed.first, object.first) === 0;
}

/** Whether a verb of denial denies nothing: why, or true where it is none at all. */
function isNone(scene: Scene, verb: Verb): string | boolean {
  if (saysNobody(scene, verb)) return "nobody says so";
  if (isUndoubting(scene, verb)) return "no doubt";
  const { lower } = scene.document.tokens;
  if (accepting.has(verb.lemma) || bearing.has(verb.lemma)) {
    if (!verb.negated) return true;
  } else if (verb.negated || lower[verb.first - 1] === "nor") return "did not deny";
  if (pouring.has(verb.lemma) && !verb.objects.some((one) => scorn.has(headWord(scene, one)))) return true;
  const twin = scene.verbs.findLast((one) => one.at < verb.at);
  const either = lower[verb.first - 1] === "or" || lower[verb.first - 1] === "nor";
  if (either && twin?.lemma === "confirm") return "neither confirmed nor denied";
  // "denied it, calling the accusation absurd": told by the denial.
  if (verb.link === "gerund" && verb.parent && scene.verbs.some((one) => one.at < verb.at && isA(one.lemma, "deny") && !one.negated)) return true;
  const off = particles.has(lower[verb.at + 1] ?? "") || verb.objects.some((one) => particles.has(lower[one.last] as string));
  if (phrasal.has(verb.lemma) && !off) return true;
  return (
    isPlea(verb) &&
    !lower
      .slice(verb.at, verb.at + 4)
      .join(" ")
      .includes("not guilty")
  );
}

/** Whether a sentence can speak of a cyber act at all. */
const isNear = (scene: Scene): boolean =>
  !otherMatter(scene) && (cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || scene.cyber === 2);

function objectsOf(scene: Scene, verb: Verb): readonly Phrase[] {
  const { document } = scene;
  // "laughed at the accusation"; "laughed off the accusation" has an object.
  const off = verb.objects.length > 0 && particles.has(document.tokens.lower[verb.at + 1] ?? "");
  if (indirect.has(verb.lemma) && !off) return verb.complements.filter((one) => indirectPrepositions.has(one.preposition));
  if (verb.passive) return verb.subject;
  // "a conclusion that ESET does not share": read as what the conclusion is.
  const spelled = verb.objects.length === 0 && verb.noun && !scene.verbs.some((one) => one.parent === verb && one.link === "complement") ? verb.noun : null;
  const held = verb.gap && verb.antecedent ? verb.antecedent : spelled;
  return held ? [held] : verb.objects;
}

const contentLinks: ReadonlySet<string> = new Set(["gerund", "infinitive", "complement"]);

function readDenial(scene: Scene, verb: Verb, told: Verb, standing: Standing, naming: { verb: Verb; words: Phrase } | null): Denial {
  const object = objectsOf(scene, verb)[0] ?? naming?.words;
  const children = scene.verbs.filter((one) => one.parent === told && one !== told && contentLinks.has(one.link));
  const deniers = verb.passive ? agentOf(verb) : verb.subject;
  // "called the report baseless", "dismissed as slander", "called the accusation a fabrication".
  const words = [...verb.objects, ...verb.complements.filter((one) => one.preposition === "as")];
  // "called the evidence flimsy", "described the attribution as premature".
  const poor =
    object !== undefined &&
    callingSo.has(verb.lemma) &&
    conclusionWords.has(chargeOf(scene, object)) &&
    callsWeak(scene, object.first, verdictEnd(scene, object));
  const judged =
    poor ||
    naming !== null ||
    // "a step meant to whip up hatred": the participle stands behind its phrase.
    words.some((one) => callsBaseless(scene, one.first, one.last + 1)) ||
    (object !== undefined && callingSo.has(verb.lemma) && callsBaseless(scene, object.last + 1, verdictEnd(scene, object)));
  // "which our data does not support": the writer.
  const ours = bearing.has(verb.lemma) && deniers.every((one) => isOurs(scene, one));
  return {
    scene,
    verb,
    subjects: ours ? [] : ((verb.passive ? null : (ownSpeaker(scene, verb) ?? theySaid(scene, verb))) ?? scene.parties.all(deniers)),
    standing,
    object,
    called: naming?.words,
    clause: children.find((one) => one.link === "complement" && one.noun === null && one !== naming?.verb),
    gerund: children.find((one) => one.link === "gerund" && ((one.opener === "" && one.first === verb.last + 1) || (isPlea(verb) && one.opener === "to"))),
    judged,
    weak: poor || bearing.has(verb.lemma) || (isA(verb.lemma, "doubt") && !isA(verb.lemma, "deny")),
  };
}

const isOurs = ({ parties, document: { tokens } }: Scene, phrase: Phrase): boolean =>
  speakersOwn.has(tokens.lower[phrase.first] as string) && parties.of(phrase).role === "thing";

/** In tokens, from an accusation that is spelled out to what it is called. */
const verdictReach = 20;
const verdictEnds = wordSet(", ; : but");
/** "called allegations of this kind “pure fabrication”", "described reports that it was behind the hack as a smear": how far behind an accusation what it is called may stand. */
function verdictEnd({ document, sentence }: Scene, { last }: Phrase): number {
  let end = last + 1;
  while (end < Math.min(last + verdictReach, sentence.last) && !verdictEnds.has(document.tokens.lower[end] as string)) end++;
  return end;
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
  const doubted = weak && meant === subjects ? byDoubt(denial) : null;
  if (doubted?.length === 0) return desk.reject(verb.at, "whom the doubt clears is not said");
  const judged = doubted ?? (meant === subjects ? byVerdict(denial) : meant);
  // A vendor or a company that "denied" is no accused; a victim's denial is about the damage.
  const real = judged.filter((party) => canAct(party) || speaking.has(party.role) || (party.state !== null && clearedBy(scene, [party]).some(canAct)));
  if (real.length === 0) return desk.reject(verb.at, "nobody is cleared");
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
    voice: source.length > 0 || bearing.has(verb.lemma) ? "author" : "unknown",
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
function byDoubt({ scene, subjects, object }: Denial): readonly Party[] {
  // "disputed the allegations": those accused.
  const own = clearedBy(scene, subjects);
  if (standsAccused(scene, own)) return own;
  if (object === undefined || !conclusionWords.has(headWord(scene, object)) || scene.cyber < 2) return [];
  return blamedBefore(scene, object, subjects) ?? theAccused(scene, subjects);
}

/** The state that speakers speak for; they themselves where they speak for nobody. */
function standsFor(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const own = clearedBy(scene, parties);
  return own.length > 0 ? own : parties;
}

/** "rejected what it called smears": the verb that names what is refused, and the name that it gives. */
function calledSo(scene: Scene, verb: Verb): { verb: Verb; words: Phrase } | null {
  const naming = scene.verbs.find((one) => one.parent === verb && one.opener === "what" && callingWhat.has(one.lemma));
  const words = naming && (naming.objects[0] ?? naming.complements.find((one) => one.preposition === "as"));
  return naming && words && (callsBaseless(scene, words.first, words.last) || charges.has(headWord(scene, words))) ? { verb: naming, words } : null;
}

/** "distanced itself from the attack", "washed its hands of it". */
function keepsAway({ scene, verb, standing }: Denial, desk: Desk) {
  const washed = verb.lemma === "wash";
  if (washed && !verb.objects.some((one) => headWord(scene, one) === "hands")) return;
  const from = verb.complements.find((one) => one.preposition === (washed ? "of" : "from") && isEvent(scene, one));
  const actors = clearedBy(scene, scene.parties.all(verb.subject)).filter(canAct);
  if (!from || actors.length === 0) return;
  desk.add({ ...stand(standing), stance: "denies", sources: actors, reportedBy: standing.sources, actors, incident: rangeOf(from), verb, cues: [verb.at] });
}
