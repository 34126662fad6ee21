// Claims stage, frames: SOURCE accuses, charges, suspects ACTOR of INCIDENT, in every voice.

import { wordSet } from "../../document/word-list.ts";
import { accusesOfLying } from "../baseless.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { tangible } from "../nouns.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, namesAct, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { counted, documents, speakersOf } from "../source-of.ts";
import { standingOf } from "../standing.ts";
import { nothingToShow } from "../turned.ts";
import { actAbove, agentsOf, facesCourt, isBlacklist, isConspiracy, isFoundGuilty, isGuilty, isNamedThere, isPlain, suspectsOf } from "./court.ts";
import { accusedOf, actorsOf, agentOf, asState, type Desk, headWord, incidentOf, isEvent, stand } from "./draft.ts";
import * as words from "./words.ts";

/** What portraits do in their titles. */
const portraying = wordSet("unmask expose finger name call");

export function accuse(scene: Scene, told0: Verb, desk: Desk) {
  // "China blamed for parliament hack": a headline leaves out the auxiliary. "faces charges of hacking": who does is charged.
  const verb: Verb = headlinePassive(scene, told0) || told0.lemma === "face" || isFoundGuilty(scene, told0) ? { ...told0, passive: true } : told0;
  const frame = desk.rule.frame;
  if (frame.kind !== "accuse") return;
  // "Macau, which they blamed on the gang": what is blamed on somebody is not accused.
  if (verb.lemma === "blame" && verb.gap && verb.complements.some((one) => one.preposition === "on")) return;
  // "assets held there".
  if (verb.lemma === "hold" && !scene.document.tokens.lower.slice(verb.at, scene.sentence.last).some((word) => words.liables.has(word))) return;
  // "The measures target two officers over the hack": anybody else who targets somebody accuses nobody.
  if (verb.lemma === "target" && !verb.subject.some((one) => words.measures.has(headWord(scene, one)))) return;
  if (verb.lemma === "face" && !facesCourt(scene, told0)) return;
  if (verb.lemma === "find" && !isGuilty(scene, verb)) return;
  // "designated two officers for the hack": whoever gives a name to a group says for nothing that he does.
  if (verb.lemma === "designate" && !incidentOf(scene, told0, ["for", "over"])) return;
  // "puts two officers on its blacklist over the hack".
  if (
    words.listing.has(verb.lemma) &&
    !verb.complements.some((one) => (one.preposition === "on" || one.preposition === "to" ? isBlacklist(scene, one) : false))
  )
    return;
  // "accused Estonia of making it up": an answer, and no accusation.
  if (accusesOfLying(scene, verb)) return;
  const { parties } = scene;
  const prepositions = verb.lemma === "name" ? ["for", "over"] : frame.over.split(" ");
  const objects: readonly Phrase[] = verb.passive
    ? verb.subject
    : verb.gap && verb.antecedent && verb.objects.length === 0
      ? membersOf(verb.antecedent)
      : verb.objects.slice(0, 1).flatMap((one) => membersOf(one));
  let accused = frame.legal || isPlain(scene, verb, told0) ? suspectsOf(scene, objects) : accusedOf(scene, objects);
  if (accused.length === 0 && objects[0] && /^(it|them)$/.test(headWord(scene, objects[0]))) accused = earlier(scene, verb);
  if (accused.length === 0 && objects[0] && words.people.has(headWord(scene, objects[0]))) accused = personBefore(scene, verb);
  let incident = actAbove(scene, incidentOf(scene, told0, prepositions));
  if (accused.length === 0 && !verb.passive) {
    const object = objects[0];
    // "condemned China's hacking of its network", "denounced the Russian cyberattack".
    if (object?.owner && isEvent(scene, object)) {
      accused = actorsOf(scene, [object.owner]);
      incident = { range: { first: object.first, last: object.last }, phrase: object, verb: null };
    } else if (object && isEvent(scene, object)) {
      const of = parties.hanging(object, "of", "on", "against");
      const by = parties.hanging(object, "by") ?? (of && parties.hanging(of, "by"));
      accused = by ? actorsOf(scene, membersOf(by)) : of ? doersOf(scene, object, of) : [];
      incident = { range: { first: object.first, last: object.last }, phrase: object, verb: null };
    }
    // "accused each other".
    if (object && accused.length === 0 && /^(each other|one another)$/.test(scene.document.tokens.lower.slice(object.first, object.first + 2).join(" ")))
      return mutual(scene, verb, desk, incident);
  }
  // "summoned the Russian ambassador over the hack": whom the envoy speaks for.
  if (accused.every((party) => party.entity === null) && words.envoyVerbs.has(verb.lemma) && incident?.phrase && isEvent(scene, incident.phrase))
    accused = parties
      .all(objects)
      .flatMap((party) => (words.envoys.has(party.head) && party.state?.entity.type === "country" ? asState(party, party.state) : []));
  let calledOn = false;
  if (verb.lemma === "call" && accused.length === 0) {
    // "called on Moscow to stop its hacking".
    const on = verb.complements.find((one) => one.preposition === "on");
    const stop = scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && words.stopping.has(one.lemma));
    const object = stop?.objects[0];
    if (on && stop && object && isEvent(scene, object)) {
      accused = accusedOf(scene, [on]);
      calledOn = true;
      incident = { range: { first: object.first, last: object.last }, phrase: object, verb: null };
    }
  }
  const named = isNamedThere(scene, verb);
  if (named) accused = accused.filter((party) => party.role !== "body");
  if (verb.lemma === "name" && !named && !(incident?.phrase && isEvent(scene, incident.phrase))) return;
  const told = scene.verbs.filter((other) => other.parent === told0 && (other.link === "gerund" || other.link === "infinitive"));
  // "Unmasking Turla: a look inside": the title of a portrait.
  if (portraying.has(verb.lemma) && verb.form === "gerund" && scene.headline && !incident) return desk.reject(verb.at, "the title of a portrait");
  if (accused.length === 0) return desk.reject(verb.at, "the accused is nobody who could have done it");
  if (!verb.passive && verb.subject.some((one) => parties.of(one) === accused[0])) return;
  if (incident?.verb && runsGroup(scene, verb, told0, desk, incident.verb, accused)) return;
  const last = scene.sentence.last;
  const after = incident ? cyberWeight(scene, incident.range.first, Math.min(incident.range.last + 12, last)) : cyberWeight(scene, verb.last + 1, last);
  // A court's charge needs a cyber act by name; an accusation may do with words of computers.
  const hackers = accused.some((party) => words.hackerHeads.has(party.head));
  const loose = !frame.legal || (incident?.verb != null && isA(incident.verb.lemma, "strong", "attack"));
  // "charged four Chinese hackers": what for needs no telling.
  // "a hacker extradited to the United States": what for is told, or it is no charge.
  const trade =
    frame.legal === true &&
    !words.handovers.has(verb.lemma) &&
    incident === null &&
    hackers &&
    accused.some((party) => party.state !== null || party.entity !== null);
  // "charged over pipeline ransom".
  const ransomed = frame.legal === true && incident?.phrase != null && words.ransoms.has(headWord(scene, incident.phrase)) && scene.cyber === 2;
  const strong =
    after === 2 ||
    (incident?.phrase != null && isConspiracy(scene, told0, incident.phrase)) ||
    trade ||
    ransomed ||
    (hackers && incident?.verb != null && isA(incident.verb.lemma, "strong", "attack")) ||
    (loose &&
      incident !== null &&
      inContext(scene, incident.range.first, Math.min(incident.range.first + (incident.verb ? 16 : 6), last)) &&
      !otherMatter(scene));
  // "expelled the diplomats it accused of spying", "arrested the man who filmed the incident": no word for a cyber act.
  const bodily = accused.every((party) => /^(diplomats?|envoys?|attach[eé]s?)$/.test(party.head)) || (frame.legal === true && incident === null && !hackers);
  if (bodily && !groupsAmong(accused) && !namesAct(scene, verb.last + 1, last)) return desk.reject(verb.at, "what they are accused of is no cyber act");
  // "its former partner, which it accused of copying designs".
  const rivals = !frame.legal && incident?.verb != null && accused.every((party) => party.role === "body");
  if (rivals && !namesAct(scene, verb.last + 1, last) && !inContext(scene, verb.last + 1, last))
    return desk.reject(verb.at, "what they are accused of is no cyber act");
  // "Multiple suspects believed to be linked to the gang were held": people taken in, and no deed of theirs.
  const anyone = frame.legal && incident === null && accused.every((party) => party.entity === null && party.state === null && !party.described);
  if (anyone && !hackers && !scene.verbs.some((one) => one !== told0 && isA(one.lemma, "strong", "attack")))
    return desk.reject(verb.at, "people taken in, and no deed of theirs");
  if (incident?.verb && takesOther(scene, incident.verb)) return desk.reject(verb.at, "what they are accused of is no cyber act");
  // "accused Iran of stealing the designs": where the hack was told of before.
  const stolen = !frame.legal && incident?.verb != null && isA(incident.verb.lemma, "strong", "attack") && spokenOf(scene);
  const purpose = /^(to|from)$/.test(incident?.verb?.opener ?? "");
  if (
    !strong &&
    !stolen &&
    !named &&
    !(frame.legal
      ? accused[0]?.role === "group" && accused[0].entity?.type === "threat-actor" && inContext(scene)
      : (inContext(scene) && !incident) ||
        (scene.cyber === 2 && !incident && !otherMatter(scene) && verb.passive) ||
        (unsaidIn(scene, told0, prepositions) && spokenOf(scene)))
  )
    return desk.reject(verb.at, "what they are accused of is no cyber act");
  // A sentence or two about "the incident" may be about anything that ends in court.
  const unsaid = frame.legal && scene.brief && !hackers && !inContext(scene) && !isA(incident?.verb?.lemma ?? "", "strong", "attack");
  if (unsaid && accused.every((party) => party.entity === null && party.state === null))
    return desk.reject(verb.at, "what they are accused of is no cyber act");
  if (purpose || verb.negated) return desk.reject(verb.at, "not accused");
  // "suspected of being linked to Israel": a tie, and no deed.
  if (incident?.verb?.passive && words.linking.has(incident.verb.lemma)) return desk.reject(verb.at, "a tie, not a deed");
  if (frame.legal && !legalEnough(scene, verb, accused, strong)) return desk.reject(verb.at, "a legal act over something else");
  if (verb.lemma === "call" && !calledOn && !/\bout\b/.test(scene.document.tokens.lower.slice(verb.at, (objects[0]?.last ?? verb.at) + 2).join(" "))) return;
  const standing = standingOf(scene, told0, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  for (const one of told) tell(scene, one, desk);
  // "The gang listed the port on its leak site": that is its victim.
  if (frame.legal && !verb.passive && parties.all(verb.subject).some((party) => party.role === "group")) return desk.reject(verb.at, "no act of the law");
  // "NATO joined Albania in condemning Iran".
  const agents = verb.passive
    ? agentsOf(scene, told0)
    : verb.parent && words.siding.has(verb.parent.lemma) && verb.link === "gerund"
      ? [...verb.parent.subject, ...verb.parent.objects].flatMap(membersOf)
      : verb.subject;
  const own = counted(scene, agents).filter(
    (party) => party.role !== "thing" || words.pronouns.has(party.head) || words.papers.has(party.head) || party.phrase.owner,
  );
  // "withdrew a statement that blamed Belarus": whoever gives it up speaks, and no longer the statement.
  const givenUp = standing.stance === "denies" && standing.sources.length > 0 && own.every((party) => documents.has(party.head));
  const sources = own.length > 0 && !givenUp ? speakersOf(scene, own) : standing.sources;
  // "Beijing said it was accused without a shred of evidence": who complains of an accusation makes none.
  const unproven = standing.sources.length > 0 && unprovenIn(scene, told0);
  const complains = verb.passive && own.length === 0 && sources.some((one) => accused.some((other) => one.entity !== null && one.entity === other.entity));
  const suspicion = verb.complements.find((one) => one.preposition === "on" && /^suspicion$/.test(scene.document.tokens.lower[one.last] as string));
  desk.add({
    ...stand(standing, suspicion ? "possible" : desk.rule.certainty),
    ...(unproven && { stance: "denies", certainty: "possible" }),
    sources: unproven ? standing.sources : complains ? [] : sources,
    reportedBy: own.length > 0 && !unproven && !givenUp ? [...standing.sources, ...standing.reportedBy] : standing.reportedBy,
    voice: own.length > 0 ? "author" : "unknown",
    actors: accused,
    legal: frame.legal ?? false,
    incident: incident?.range ?? null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** "the malicious cyber activity of the Russian Federation", "the cyberattacks of North Korea on banks": whose acts these are, and not whom they hit. */
function doersOf(scene: Scene, act: Phrase, of: Phrase): Party[] {
  const own =
    words.ownActs.has(headWord(scene, act)) || scene.parties.hanging(of, "on", "against") !== undefined || scene.parties.hanging(act, "on", "against");
  if (of.preposition !== "of" || !own || !inContext(scene, act.first, act.last)) return [];
  return actorsOf(scene, membersOf(of)).filter((party) => party.entity?.type === "country" || party.role === "state");
}

const groupsAmong = (parties: readonly Party[]) => parties.some((party) => party.entity?.type === "threat-actor");

/** "stealing jobs", "stole grain": a theft of what no computer holds. */
function takesOther(scene: Scene, verb: Verb): boolean {
  return words.stealing.has(verb.lemma) && verb.objects[0] !== undefined && tangible.has(headWord(scene, verb.objects[0]));
}

/** "accused of the hack without evidence". */
function unprovenIn(scene: Scene, verb: Verb): boolean {
  return scene.phrases.some((one) => one.preposition === "without" && one.first > verb.last && nothingToShow(scene, one));
}

/** "accused Russia of running Ghostwriter": whose the group is. */
function runsGroup(scene: Scene, verb: Verb, told0: Verb, desk: Desk, run: Verb, accused: readonly Party[]): boolean {
  const { parties } = scene;
  if (!words.running.has(run.lemma) || run.passive || !accused.some((party) => party.role === "state")) return false;
  const groups = parties.all(run.objects.slice(0, 1).flatMap(membersOf)).filter((party) => party.entity?.type === "threat-actor");
  const standing = groups.length > 0 ? standingOf(scene, told0, verb.at) : "no group";
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

/** "The campaign blamed Iran": a verb with whom it accuses and nothing of what. */
function unsaidIn(scene: Scene, verb: Verb, over: readonly string[]): boolean {
  return !verb.complements.some((one) => one.preposition !== "in" && over.includes(one.preposition)) && !scene.verbs.some((one) => one.parent === verb);
}

/** "He is wanted by the FBI, which accuses him of hacking a bank": the person named before in the sentence. */
function personBefore(scene: Scene, verb: Verb): Party[] {
  const before = scene.phrases.filter((phrase) => phrase.last < verb.first).map(scene.parties.of);
  const person = before.findLast((party) => party.role === "person" && party.entity !== null && !verb.subject.includes(party.phrase));
  return person ? [person] : [];
}

/** "have linked Fancy Bear to the state and have blamed it for …": the group named before in the sentence. */
function earlier(scene: Scene, verb: Verb): Party[] {
  const before = scene.phrases.filter((phrase) => phrase.last < verb.first).map(scene.parties.of);
  const focus: Party | undefined =
    scene.focus?.type === "threat-actor" && verb.objects[0] ? { ...scene.parties.of(verb.objects[0]), entity: scene.focus, role: "group" } : undefined;
  // "Together with Denmark, Norway holds it responsible": who accuses along with the subject is not accused.
  const accuses = ({ phrase }: Party) => verb.subject.includes(phrase) || words.alongside.has(phrase.preposition);
  const group =
    before.findLast((party) => party.role === "group" && party.entity !== null) ??
    focus ??
    before.findLast((party) => party.role === "state" && party.entity !== null && !accuses(party));
  return group ? [group] : [];
}

function headlinePassive(scene: Scene, verb: Verb): boolean {
  // "Dragos warned of a new campaign": only some are accused of something.
  // "Three Iranians charged with hacking a plant".
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && one.first === verb.last + 2);
  const over = verb.complements[0]?.preposition ?? gerund?.opener ?? "";
  return (
    !verb.passive &&
    verb.unsure &&
    verb.objects.length === 0 &&
    verb.link === "root" &&
    (words.headlinePrepositions.has(over) || (over === "of" && words.accusingOf.has(verb.lemma))) &&
    (gerund !== undefined || verb.complements[0]?.prepositionAt === verb.last + 1) &&
    (scene.headline || (verb.lemma === "blame" && over === "for"))
  );
}

/** "Armenia and Azerbaijan accused each other": a claim each. */
function mutual(scene: Scene, verb: Verb, desk: Desk, incident: ReturnType<typeof incidentOf>) {
  const [a, b] = scene.parties.all(verb.subject);
  if (!a || !b || !canAct(a) || !canAct(b) || cyberWeight(scene, verb.last, scene.sentence.last) < 2) return;
  for (const one of scene.verbs) if (one.parent === verb) tell(scene, one, desk);
  for (const [source, actor] of [
    [a, b],
    [b, a],
  ] as const)
    desk.add({ sources: [source], actors: [actor], incident: incident?.range ?? null, verb, cues: [verb.at] });
}

/** A legal act counts over a cyber act, or against a named group of attackers. */
function legalEnough(scene: Scene, verb: Verb, accused: readonly Party[], strong: boolean): boolean {
  if (strong) return true;
  return accused.some((party) => party.entity?.type === "threat-actor") && words.punishing.has(verb.lemma) && inContext(scene);
}

/** Marks a verb and all that hangs on it as told by this claim. */
export function tell(scene: Scene, verb: Verb, desk: Desk) {
  desk.told.add(verb);
  for (const other of scene.verbs)
    if (other.parent === verb && other !== verb && !desk.told.has(other) && (other.link === "gerund" || other.link === "infinitive")) tell(scene, other, desk);
}
