// Claims stage, frames: plain sentences: ACTOR hacked VICTIM, VICTIM was hacked by ACTOR, said by the writer or by whom the sentence names.
// The broadest frame: every verb with somebody who can act is a candidate, and what speaks against it decides.
import { attackersBehind, isIdiom } from "../deeds.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import { canAct, isDefinite, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, reachOf, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { countedAmong } from "./among.ts";
import { campaignOf, ofCampaign } from "./campaign.ts";
import { isCharged, plots, strikesInCourt } from "./court.ts";
import { actorsOf, agentOf, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { everyday, general, habit } from "./habits.ts";
import { hitsNobody, sentToNobody } from "./harmless.ts";
import { gapOf, isActOrWork, isMalware, isSeized, isTool, wieldsTool } from "./tools.ts";
import * as words from "./words.ts";

export function event(scene: Scene, verb: Verb, desk: Desk) {
  const { passive } = verb;
  const told =
    passive &&
    (verb.link !== "participle" || verb.opener !== ",") &&
    verb.subject.some((one) => isActOrWork(scene, verb, one)) &&
    !isA(verb.lemma, "say", "deny", "doubt") &&
    !words.attributing.has(verb.lemma);
  // "taking aim at dozens of hospitals", "fell victim to APT28".
  const suffered = attackersBehind(scene, verb);
  const idiom = suffered !== null || isIdiom(scene, verb);
  const fells = felled(scene, verb);
  const known = isA(verb.lemma, "strong", "attack", "act");
  // "tracked dissidents with spyware".
  const armed = !passive && verb.objects.length > 0 && verb.complements.some((one) => one.preposition === "with" && isTool(scene, one));
  if (
    desk.told.has(verb) ||
    !(known || (armed && words.following.has(verb.lemma)) || told || idiom || fells || deed(scene, verb) || plots(scene, verb, scene.parties.all(verb.subject)))
  )
    return;
  // "Beijing hit back, accusing Washington": words for words.
  if (words.hittingBack.has(verb.lemma) && !passive && /^(back|out)$/.test(scene.document.tokens.lower[verb.at + 1] ?? "")) return;
  if (!passive && hitsNobody(scene, verb)) return desk.reject(verb.at, "nobody else hit");
  const campaign = campaignOf(scene, verb);
  if (campaign) return ofCampaign(scene, verb, campaign, desk);
  const among = countedAmong(scene, verb);
  const doers = suffered ?? (passive ? sharedAgent(scene, verb) : (among?.subject ?? verb.subject));
  const host = speakersOwn(scene, verb, doers) ?? doers;
  const theirs = passive ? null : itsHackers(scene, doers);
  const parties = theirs
    ? [theirs]
    : [...actorsOf(scene, host), ...scene.parties.all(host).filter((party) => party.role === "body")].filter((party) =>
        party.role !== "body" && party.role !== "people" ? true : words.accusedHeads.has(party.head) || strikes(verb, party),
      );
  const named = parties.filter(isDefinite);
  const sponsor = sponsorOf(scene, verb);
  // "was hit by spyware at the request of Iran": the one who asked for it.
  const asked = passive && parties.length === 0 && sponsor?.role === "state" && isA(verb.lemma, "strong", "attack") ? [sponsor] : [];
  const actors =
    named.length > 0 ? named : sponsor ? [...parties, ...asked] : parties.filter((party) => words.inCourt.has(party.head) || isCharged(scene, party));
  if (actors.length === 0) {
    if (parties.length > 0) desk.reject(verb.at, "the actor is nobody in particular");
    return;
  }
  const actor = actors[0] as Party;
  const group = actor.entity?.type === "threat-actor" || (actor.role === "group" && actor.state !== null);
  if (actor.role === "person" && actor.name?.form === "pronoun" && !inContext(scene, verb.first, scene.sentence.last))
    return desk.reject(verb.at, "a person at no cyber act");
  if (words.hurting.has(verb.lemma) && !passive && actor.role !== "group" && verb.objects[0] && isTool(scene, verb.objects[0]))
    return desk.reject(verb.at, "attackers' tools brought to light");
  if (verb.link === "gerund" && verb.parent && words.lawVerbs.has(verb.parent.lemma)) return desk.reject(verb.at, "what the law does");
  const strong = isA(verb.lemma, "strong");
  const thing = passive ? verb.subject[0] : verb.objects[0];
  if (thing && words.havingTools.has(verb.lemma) && scene.document.tokens.lower.slice(thing.first, thing.last + 1).some((word) => words.bynames.has(word)))
    return desk.reject(verb.at, "a name, and no deed");
  if (thing && !passive && words.trading.has(verb.lemma) && words.theirs.has(scene.document.tokens.lower[thing.first] as string))
    return desk.reject(verb.at, "a trade in what is their own");
  if (thing && !passive && words.housekeeping.has(verb.lemma) && words.theirs.has(scene.document.tokens.lower[thing.first] as string))
    return desk.reject(verb.at, "care for what is their own");
  if (thing && !passive && words.sending.has(verb.lemma) && sentToNobody(scene, verb, thing)) return desk.reject(verb.at, "a method, and nobody hit");
  if (actor.role === "body" && !strong && !inContext(scene)) return desk.reject(verb.at, "a fight, and nothing cyber about it");
  const reach = reachOf(scene, verb);
  const before = passive ? (verb.subject[0] ?? null) : null;
  const own =
    (before !== null && inContext(scene, before.first, before.last)) ||
    cyberWeight(scene, reach.first, reach.last) === 2 ||
    inContext(scene, reach.first, reach.last);
  const subjectEvent = passive ? verb.subject.find((one) => isActOrWork(scene, verb, one)) : undefined;
  const wields = !passive && wieldsTool(scene, verb);
  const made = verb.objects[0] ?? gapOf(verb);
  // "Alla Witte helped develop the ransomware": whoever makes it.
  const makes = actor.role === "person" && !passive && words.coding.has(verb.lemma) && made !== null && isMalware(scene, made);
  // "the defendants scanned the networks", "the indictment alleged that they worked with hackers to profit from intrusions".
  const alleged = actors.every((party) => words.inCourt.has(party.head)) ? words.intruding.has(verb.lemma) : plots(scene, verb, actors);
  const access = verb.lemma === "have" && deed(scene, verb);
  const seized = isSeized(scene, verb);
  const loose = scene.brief && !passive && areHackers(actor) && verb.objects.length > 0 && words.onTheLoose.has(verb.lemma);
  const attack =
    (isA(verb.lemma, "attack") || access || alleged || seized || loose || wields || makes || armed || idiom || fells || (group && !known && !told)) &&
    (scene.cyber === 2 || own);
  const near =
    own ||
    fells ||
    (scene.cyber === 2 && strikesInCourt(scene, verb, thing)) ||
    subjectEvent !== undefined ||
    (scene.brief && attack && (named.length > 0 || sponsor !== null) && !(actor.role === "state" && words.martial.has(verb.lemma) && !inContext(scene))) ||
    (spies(actor) && words.spyVerbs.has(verb.lemma) && spokenOf(scene)) ||
    (passive && group && scene.cyber === 2 && verb.subject[0] !== undefined && words.pointing.has(headWord(scene, verb.subject[0])));
  const enough =
    strong ||
    (group
      ? (attack && (scene.cyber === 2 || inContext(scene))) || near
      : actor.role === "person"
        ? false
        : near && (attack || subjectEvent !== undefined || hasEventObject(scene, verb)));
  if (!enough && !(actor.role === "person" && (strong || (attack && near)))) return desk.reject(verb.at, "nothing cyber about the verb");
  // What a known band does to somebody is no other matter, whatever else the sentence speaks of.
  const famous = !passive && actor.entity?.type === "threat-actor" && isA(verb.lemma, "strong", "attack");
  if (otherMatter(scene) && !famous) return desk.reject(verb.at, "another matter");
  if (!group && actor.role === "state" && isA(verb.lemma, "act") && !attack && !subjectEvent && !hasEventObject(scene, verb) && !wields)
    return desk.reject(verb.at, "a state at its everyday business");
  const hit = verb.objects[0] ?? verb.complements[0];
  // "blocked servers used by Gamaredon".
  const users = hit && !passive ? scene.parties.all(scene.verbs.filter((one) => one.antecedent === hit).flatMap(holderOf)) : [];
  const against =
    hit && !passive ? [...users, scene.parties.of(hit), ...[scene.parties.hanging(hit, "of")].flatMap((one) => (one ? [scene.parties.of(one)] : []))] : [];
  // "a gang may have rebranded after the agency disrupted its servers": the gang's.
  const gangs =
    hit !== undefined &&
    words.theirs.has(scene.document.tokens.lower[hit.first] as string) &&
    scene.phrases.some((one) => one.last < verb.first && scene.parties.of(one).entity?.type === "threat-actor");
  if (actor.role === "state" && (gangs || against.some((party) => party.entity?.type === "threat-actor")))
    return desk.reject(verb.at, "a state against a group");
  // "an operation led by Europol".
  if (isPolice(actor) && passive && verb.link === "participle" && subjectEvent && words.raids.has(headWord(scene, subjectEvent)))
    return desk.reject(verb.at, "the police at work");
  if (isPolice(actor) && (words.policing.has(verb.lemma) || against.some((party) => words.outlaws.has(party.head))))
    return desk.reject(verb.at, "the police at work");
  if (verb.modal === "may" && !verb.perfect && !verb.progressive) return desk.reject(verb.at, "what they might do");
  const standing = standingOf(scene, among ?? verb, verb.at, "asserted", { embedded: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (among && actor.role === "person" && standing.sources.length === 0) return desk.reject(verb.at, "nobody says that they were among them");
  if (standing.stance === "denies" && standing.sources.length === 0) return desk.reject(verb.at, "the writer's own negation");
  if (standing.stance === "denies" && verb.negated && isA(verb.lemma, "act") && !strong && !attack) return desk.reject(verb.at, "what was left undone");
  const said = standing.sources.length > 0 || standing.voice === "unknown";
  const found = isFound(scene, verb, reach);
  if (access && verb.present && !actors.some((party) => party.entity?.type === "threat-actor")) return desk.reject(verb.at, "what they could do");
  // "rebrands its ransomware as X": whose it was and is.
  const renames =
    words.renaming.has(verb.lemma) && made !== null && isMalware(scene, made) && verb.complements.some((one) => words.newNames.has(one.preposition));
  if (!said && group && !passive && words.making.has(verb.lemma) && !renames) return desk.reject(verb.at, "a tool made, and nobody hit");
  if (
    verb.present &&
    !verb.progressive &&
    !scene.headline &&
    !renames &&
    !(scene.brief && (strong || attack || hasEventObject(scene, verb)) && !habit(scene, verb)) &&
    verb.link !== "infinitive" &&
    !found &&
    (!said || everyday(scene, verb))
  )
    return desk.reject(verb.at, "present tense: what a group does as a rule");
  if (!said && general(scene, verb)) return desk.reject(verb.at, "present tense: what a group does as a rule");
  if (
    passive &&
    (verb.link === "participle" || verb.link === "relative" || (verb.link === "infinitive" && verb.parent?.lemma === "know")) &&
    words.havingTools.has(verb.lemma) &&
    !seized
  )
    return desk.reject(verb.at, "named in passing");
  // "malware that Turla has used in many attacks".
  if (
    !passive &&
    verb.link === "relative" &&
    verb.gap &&
    words.havingTools.has(verb.lemma) &&
    !seized &&
    !verb.complements.some((one) => againstWhom(scene, one)) &&
    !scene.verbs.some((one) => one.parent === verb && one.link === "infinitive")
  )
    return desk.reject(verb.at, "named in passing");
  if (habit(scene, verb) || (famedFor(verb) && !namesAny(scene, reach))) return desk.reject(verb.at, "a habit");
  if (verb.link === "gerund" && words.namingPrepositions.has(verb.opener) && !said) {
    const above = verb.parent;
    if (!(above && words.owningUp.has(above.lemma))) return desk.reject(verb.at, "named in passing");
  }
  if (actor.role === "person" && verb.link === "gerund" && standing.sources.some((one) => one.entity === actor.entity))
    return desk.reject(verb.at, "what a speaker says of others");
  const hedge = actor.hedge;
  desk.add({
    // "a group believed to work for Iran": as sure as it is whose they are.
    ...stand(standing, actor.role === "group" && actor.tie && actor.entity === actor.state?.entity ? weaker(hedge, actor.tie.certainty) : hedge),
    actors,
    incident: subjectEvent ? rangeOf(subjectEvent) : { first: verb.at, last: verb.last },
    sponsor: asked.length > 0 ? null : sponsor,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** "against two ports", "in the hack of the port": where somebody was hit. */
const againstWhom = (scene: Scene, one: Phrase): boolean =>
  one.preposition === "against" ||
  (isEvent(scene, one) && (one.names.length > 0 || scene.phrases.some((hit) => hit.on === one && words.againsts.has(hit.preposition))));

/** "The group said it had shut down …": whoever speaks of its own deed; "it" and "they" are no one person that speaks. */
function speakersOwn(scene: Scene, { passive, parent, link }: Verb, [doer]: readonly Phrase[]): readonly Phrase[] | null {
  if (passive || !doer || doer.names.length > 0 || link !== "complement" || !parent || !isA(parent.lemma, "say")) return null;
  const word = headWord(scene, doer);
  const speakers = parent.subject;
  const person = speakers.length === 1 && speakers.some((one) => scene.parties.of(one).role === "person");
  return words.pronouns.has(word) && !(person && words.itOrThey.has(word)) ? speakers : null;
}

/** "Its hackers broke into …": those of the state held responsible last. */
function itsHackers(scene: Scene, [doer]: readonly Phrase[]): Party | null {
  const entity = scene.accused[0];
  const own = doer && words.theirs.has(scene.document.tokens.lower[doer.first] as string) && words.spyHeads.has(headWord(scene, doer));
  return own && entity?.type === "country" ? { ...scene.parties.of(doer), entity } : null;
}

/** "was planned and carried out by Turla": the agent of a passive, or of the one joined to it. */
function sharedAgent(scene: Scene, verb: Verb): readonly Phrase[] {
  const own = agentOf(verb);
  if (own.length > 0) return own;
  const { lower } = scene.document.tokens;
  const next = scene.verbs.find((one) => one.at > verb.at);
  return next?.passive && next.form !== "infinitive" && next.first === verb.last + 2 && lower[verb.last + 1] === "and" ? agentOf(next) : [];
}

/** "is known for using stolen certificates". */
const famedFor = ({ link, opener, parent }: Verb): boolean => link === "gerund" && opener === "for" && parent !== null && words.famed.has(parent.lemma);

/** Whether a stretch holds a name, other than at its beginning, or a date. */
const namesAny = (scene: Scene, { first, last }: { first: number; last: number }): boolean => scene.named.some((one) => one.first > first && one.last <= last);

/** "Our analysis shows that X targets ports", "we provide evidence that X runs campaigns against them": what the writer has found out of somebody who was hit. */
function isFound(scene: Scene, verb: Verb, { last }: { last: number }): boolean {
  const { parent } = verb;
  const { lower } = scene.document.tokens;
  const finds = parent && verb.opener === "that" && (isA(parent.lemma, "say") || words.proving.has(verb.noun ? headWord(scene, verb.noun) : ""));
  if (!finds || !parent.subject.some((one) => words.speakersSelves.has(lower[one.last] as string) || words.speakersOwn.has(lower[one.first] as string)))
    return false;
  const hits = isA(verb.lemma, "strong", "attack") || hasEventObject(scene, verb);
  return hits && (scene.named.some((one) => one.first > verb.at && one.last <= last) || verb.complements.some((one) => words.againsts.has(one.preposition)));
}

/** Whose a clause says that a thing is: "servers used by Gamaredon", "servers that belonged to Gamaredon". */
const holderOf = (verb: Verb): readonly Phrase[] =>
  verb.passive ? agentOf(verb) : verb.lemma === "belong" ? verb.complements.filter((one) => one.preposition === "to") : [];

/** A service that attacks computers where the text speaks of little else. */
const spies = (party: Party): boolean => party.entity?.type === "organisation" && party.entity.kind === "agency" && !isPolice(party);

/** "Hezbollah hacked the phones", "officers of the GRU stole the mail": bodies that fight, and the people of a state's own, where the verb is plain. */
function strikes(verb: Verb, party: Party): boolean {
  if (
    party.entity === null ||
    verb.form === "gerund" ||
    !(verb.passive || verb.objects.length > 0 || verb.complements.some((one) => one.preposition === "into"))
  )
    return false;
  // "Kenyan police hacked the phone", "British intelligence officers sabotaged the website": what the police attack may be anything.
  if (party.role === "people")
    return isA(verb.lemma, "strong", "spying")
      ? party.entity.type === "organisation" || party.tie !== null || party.head === "police"
      : party.tie !== null && isA(verb.lemma, "attack");
  if (words.peaceful.has(party.entity.kind ?? "")) return false;
  return party.entity.kind === "other" || party.entity.kind === "party" ? isA(verb.lemma, "strong", "attack") : isA(verb.lemma, "strong");
}

const isPolice = ({ entity, head }: Party) =>
  head === "police" ||
  (entity?.type === "organisation" &&
    /\b(?:police|polizei|gendarmerie|carabinieri|guardia|investigations?|crime|europol|interpol|justice|constabulary|sheriff)\b/i.test(entity.name));

/** "launched a cyberattack": the object names the act. */
function hasEventObject(scene: Scene, verb: Verb): boolean {
  return verb.objects.some((one) => isEvent(scene, one));
}

/** "on behalf of the SVR", "under the direction of the MSS". */
export function sponsorOf(scene: Scene, verb: Verb): Party | null {
  const { lower } = scene.document.tokens;
  for (const phrase of verb.complements) {
    if (!words.commands.has(lower[phrase.last] as string)) continue;
    const inner = scene.parties.hanging(phrase, "of", "from");
    const party = phrase.owner ? scene.parties.of(phrase.owner) : inner ? scene.parties.of(inner) : null;
    if (party && (party.role === "state" || party.role === "body" || party.role === "person")) return party;
  }
  const service = verb.complements.find((one) => one.preposition === "for");
  const party = service && scene.parties.of(service);
  return party && isA(verb.lemma, "strong") && party.role === "state" && canAct(party) ? party : null;
}

/** "took the bookings offline", "brought down the portal". */
export function felled(scene: Scene, verb: Verb): boolean {
  if (!words.felling.has(verb.lemma)) return false;
  const { lower } = scene.document.tokens;
  for (let i = verb.at + 1; i <= Math.min(verb.at + 9, scene.sentence.last); i++) if (words.downs.has(lower[i] as string)) return true;
  return false;
}

/** "Iranian hackers", "a Chinese APT": they do little else. */
function areHackers(party: Party): boolean {
  return party.role === "group" && party.state !== null && words.trades.has(party.head);
}

/** Any other deed of a named group in the past or under way, with an object from the world of computers. */
function deed(scene: Scene, verb: Verb): boolean {
  if (verb.lemma === "have" && !verb.passive && verb.objects[0] && words.holds.has(headWord(scene, verb.objects[0]))) return true;
  if (verb.passive || scene.cyber < 2 || words.idling.has(verb.lemma) || isA(verb.lemma, "say", "unreal", "deny", "doubt")) return false;
  if (!scene.parties.all(verb.subject).some((party) => party.entity?.type === "threat-actor" || areHackers(party))) return false;
  const object = verb.objects[0] ?? verb.complements.find((one) => one.preposition === "into");
  return object !== undefined && inContext(scene);
}
