// Claims stage, frames: SOURCE accuses, charges, suspects ACTOR of INCIDENT, in every voice. Its questions are in the folder of its name: which verbs
// accuse, who is accused and of what, and whether that is a cyber act.
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, isBand, type Party } from "../party.ts";
import { cyberWeight, type Scene } from "../scene.ts";
import { counted, documents, speakersOf } from "../source-of.ts";
import { isRegretted } from "../standing/no-claim.ts";
import { type Standing, standingOf } from "../standing.ts";
import { nothingToShow } from "../turned.ts";
import { type Accusation, accusationOf, calledOn, objectsOf } from "./accuse/accused.ts";
import { beforeWeighing, onceWeighed, weigh } from "./accuse/objections.ts";
import { asAccusing, isAccusing } from "./accuse/verbs.ts";
import { agentsOf } from "./court.ts";
import { agentOf, type Desk, headWord, isEvent, stand, tell } from "./draft.ts";
import { objectionTo } from "./objection.ts";
import * as words from "./words.ts";

/** Verbs that accuse before fewer prepositions: whoever is warned of a hack, or about one, is told that it may come. */
const narrower = new Map([
  ["name", ["for", "over"]],
  ["warn", ["over", "against", "after"]],
]);

/** A verb that holds somebody responsible. */
export function accuse(scene: Scene, told: Verb, desk: Desk) {
  const { frame } = desk.rule;
  if (frame.kind !== "accuse") return;
  const verb = asAccusing(scene, told);
  if (!isAccusing(scene, verb, told)) return;
  const over = narrower.get(verb.lemma) ?? frame.over.split(" ");
  const accusation = accusationOf({ scene, verb, told, legal: frame.legal ?? false, over });
  const { accused, incident, named } = accusation;
  if (accused.length === 0 && !verb.passive && isEachOther(scene, objectsOf(verb)[0])) return mutual(accusation, desk);
  if (verb.lemma === "name" && !named && !(incident?.phrase && isEvent(scene, incident.phrase))) return;
  if (verb.lemma === "warn" && !incident) return;
  if (unmasking.has(verb.lemma) && isIdentified(scene, told)) return;
  if (verb.lemma === "credit" && !isIllCredit(scene, accusation)) return;
  const early = objectionTo(accusation, beforeWeighing);
  if (early) return desk.reject(verb.at, early);
  if (!verb.passive && verb.subject.some((one) => scene.parties.of(one) === accused[0])) return;
  if (incident?.verb && runsGroup(accusation, incident.verb, desk)) return;
  const late = objectionTo(weigh(accusation), onceWeighed);
  if (late) return desk.reject(verb.at, late);
  if ((verb.lemma === "call" || verb.lemma === "single") && !calledOn(scene, verb) && !isCallingOut(scene, verb)) return;
  const standing = standingOf(scene, told, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  for (const one of scene.verbs) if (one.parent === told && (one.link === "gerund" || one.link === "infinitive")) tell(scene, one, desk);
  if ((standing.stance === "denies" && isDisowned(told)) || isRegretted(scene, told)) return desk.reject(verb.at, "an accusation that nobody makes");
  // "The gang listed the port on its leak site": that is its victim.
  const sues = verb.lemma === "sue" && !scene.parties.all(verb.subject).some(isBand);
  if (accusation.legal && !sues && !verb.passive && scene.parties.all(verb.subject).some((party) => party.role === "group"))
    return desk.reject(verb.at, "no act of the law");
  claim(accusation, standing, desk);
}

function claim(accusation: Accusation, standing: Standing, desk: Desk) {
  const { scene, verb, told, accused, legal, incident } = accusation;
  const own = accusersIn(accusation);
  // "withdrew a statement that blamed Belarus": whoever gives it up speaks, and no longer the statement.
  const givenUp = standing.stance === "denies" && standing.sources.length > 0 && own.every((party) => documents.has(party.head));
  const sources = own.length > 0 && !givenUp ? speakersOf(scene, own) : standing.sources;
  // "Beijing said it was accused without a shred of evidence": who complains of an accusation makes none.
  const unproven = standing.sources.length > 0 && unprovenIn(scene, told);
  const complains = verb.passive && own.length === 0 && sources.some((one) => accused.some((other) => one.entity !== null && one.entity === other.entity));
  const suspicion = verb.complements.some((one) => one.preposition === "on" && scene.document.tokens.lower[one.last] === "suspicion");
  desk.add({
    ...stand(standing, suspicion ? "possible" : desk.rule.certainty),
    ...(unproven && { stance: "denies", certainty: "possible" }),
    sources: unproven ? standing.sources : complains ? [] : sources,
    reportedBy: own.length > 0 && !unproven && !givenUp ? [...standing.sources, ...standing.reportedBy] : standing.reportedBy,
    voice: own.length > 0 ? "author" : "unknown",
    actors: accused,
    legal,
    incident: incident?.range ?? null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** "denied having accused China", "denied that Estonia had blamed Russia". */
const isDisowned = ({ parent, link, passive, noun }: Verb): boolean =>
  parent !== null && !passive && !noun && (link === "gerund" || link === "complement") && isA(parent.lemma, "deny") && !parent.negated;

/** Those in the verb's own words who accuse. */
function accusersIn({ scene, verb, told }: Accusation): Party[] {
  // "NATO joined Albania in condemning Iran".
  const joined = verb.link === "gerund" && verb.parent && words.siding.has(verb.parent.lemma) ? verb.parent : null;
  const agents = verb.passive ? agentsOf(scene, told) : joined ? [...joined.subject, ...joined.objects].flatMap(membersOf) : paperOf(scene, verb);
  // "It is too early to blame Iran": nobody does.
  const isNobody = (head: string) => head === "it" && verb.link === "infinitive" && verb.parent?.lemma === "be";
  return counted(scene, agents).filter(
    ({ role, head, phrase }) =>
      !isNobody(head) &&
      (role !== "thing" || words.pronouns.has(head) || words.selves.has(head) || words.pairs.has(head) || documents.has(head) || phrase.owner),
  );
}

const unmasking = wordSet("expose unmask");
const services = wordSet("agency military");
/** "exposed APT1 as Unit 61398", "as being one": who they are, and no act. */
const isIdentified = ({ verbs }: Scene, told: Verb): boolean =>
  told.complements.some(
    ({ preposition, names, last }) => preposition === "as" && names.some((one) => one.last === last && services.has(one.entity.kind ?? "")),
  ) || verbs.some((one) => one.parent === told && one.link === "gerund" && one.opener === "as" && one.lemma === "be");

/** "credited Turla with the blackout"; but "credited the police with the find", "Ukraine with stopping the attack". */
const isIllCredit = (scene: Scene, { accused, incident }: Accusation): boolean =>
  incident?.phrase != null && isEvent(scene, incident.phrase) && accused.every((party) => isBand(party) || party.entity?.type === "country");

/** "filed a lawsuit in California that accuses", "a suit in Paris accusing": the paper, and not where it was filed. */
function paperOf(scene: Scene, { antecedent, subject }: Verb): readonly Phrase[] {
  if (antecedent?.preposition !== "in" || !subject.includes(antecedent)) return subject;
  const paper = scene.phrases.findLast((one) => one.last < antecedent.first && words.papers.has(headWord(scene, one)));
  return paper && antecedent.first - paper.last <= 6 ? [paper] : subject;
}

/** "called out China", "singled out China". */
function isCallingOut(scene: Scene, verb: Verb): boolean {
  const [object] = objectsOf(verb);
  return scene.document.tokens.lower.slice(verb.at, (object?.last ?? verb.at) + 2).includes("out");
}

/** "accused of the hack without evidence". */
function unprovenIn(scene: Scene, verb: Verb): boolean {
  return scene.phrases.some((one) => one.preposition === "without" && one.first > verb.last && nothingToShow(scene, one));
}

/** "accused Russia of running Ghostwriter": whose the group is. */
function runsGroup({ scene, verb, told, accused }: Accusation, run: Verb, desk: Desk): boolean {
  const { parties } = scene;
  if (!words.running.has(run.lemma) || run.passive || !accused.some((party) => party.role === "state")) return false;
  const groups = parties.all(run.objects.slice(0, 1).flatMap(membersOf)).filter(isBand);
  const standing = groups.length > 0 ? standingOf(scene, told, verb.at) : "no group";
  if (typeof standing === "string") return false;
  tell(scene, run, desk);
  const by = parties.all(verb.passive ? agentOf(verb) : verb.subject);
  desk.add({
    ...stand(standing, desk.rule.certainty),
    relation: "affiliation",
    sources: by.length > 0 ? by : standing.sources,
    voice: by.length > 0 ? "author" : "unknown",
    actors: groups,
    sponsor: accused[0] as Party,
    verb,
    cues: [verb.at, run.at],
  });
  return true;
}

const eachOther: ReadonlySet<string> = new Set(["each other", "one another"]);
const isEachOther = ({ document }: Scene, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && eachOther.has(document.tokens.lower.slice(phrase.first, phrase.first + 2).join(" "));

/** "Armenia and Azerbaijan accused each other": a claim each. */
function mutual({ scene, verb, incident }: Accusation, desk: Desk) {
  const [a, b] = scene.parties.all(verb.subject);
  if (!a || !b || !canAct(a) || !canAct(b) || cyberWeight(scene, verb.last, scene.sentence.last) < 2) return;
  for (const one of scene.verbs) if (one.parent === verb) tell(scene, one, desk);
  for (const [source, actor] of [
    [a, b],
    [b, a],
  ] as const)
    desk.add({ sources: [source], actors: [actor], incident: incident?.range ?? null, verb, cues: [verb.at] });
}
