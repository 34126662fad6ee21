// Claims stage, frames: SOURCE identifies, names, exposes ACTOR as the one behind INCIDENT.

import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { both, suspectNouns } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { standingOf } from "../standing.ts";
import { suspectsOf } from "./court.ts";
import { actorsOf, agentOf, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import * as words from "./words.ts";

/** What somebody is identified as who did it. */
const culprits = both(
  `perpetrator culprit operator author actor hacker attacker suspect one intruder sender instigator initiator orchestrator ringleader originator offender
  group gang source crew force party mastermind architect country state entity organisation organization origin`,
);
/** Of these, the ones that only say of what kind somebody is. */
const kinds = both("hacker actor group gang crew force country state entity organisation organization");
/** Those who run a band, or wrote its malware: named as such, they are held to have a part in what it did. */
const leaders = both("administrator developer leader ringleader boss creator founder head");
const isTheirs = ({ entity }: Named): boolean => entity.type === "threat-actor" || entity.type === "malware";
const suspects = both("suspect");
/** Verbs with whom they name behind "on": "settled on Russia as the culprit". */
const landing = wordSet("settle zero home focus converge land alight");
/** Verbs that take the act itself behind "behind": "identified US services behind the attack". */
const naming = wordSet("identify name see suspect");

export function identify(scene: Scene, verb: Verb, desk: Desk) {
  const { parties } = scene;
  const named = landing.has(verb.lemma) ? verb.complements.filter((one) => one.preposition === "on") : verb.objects;
  const objects = verb.passive ? verb.subject : named.slice(0, 1).flatMap((one) => membersOf(one));
  const as =
    verb.complements.find((one) => one.preposition === "as") ??
    scene.phrases.find((one) => one.preposition === "as" && one.first > verb.at && culprits.has(headWord(scene, one)));
  let actors = actorsOf(scene, objects).filter((party) => party.entity !== null || party.state !== null);
  let role = as;
  const who = objects[0] ? whoIn(scene, objects[0]) : "";
  const bands = as ? actorsOf(scene, [as]).filter((party) => party.entity !== null) : [];
  // "exposed the group as Unit 61398", of a band told of before: what it is.
  const identity = objects[0] !== undefined && isBand(parties.of(objects[0])) && !bands.some(isBand);
  if (as && ((culprits.has(who) && bands.length > 0 && !identity) || (words.itOrThem.has(who) && bands.some(isBand)))) {
    // "identified the hackers as the Cobalt group", "identified it as Akira".
    actors = actorsOf(scene, membersOf(as));
    role = undefined;
  } else if (!as && behindIt(scene, verb) && actors.length > 0) {
    // "identified US services behind the attack".
    role = undefined;
  } else if (as && isManBehind(scene, objects[0])) {
    // "named the man behind the attack as a 21-year-old from Oslo": whom the police know by name.
    actors = surnamed(scene, as) ?? suspectsOf(scene, membersOf(as));
    role = undefined;
  } else if (!as || !(culprits.has(headWord(scene, as)) || leads(scene, as))) return;
  if (actors.length === 0 || verb.negated) return;
  const incident = role ? parties.hanging(role, "behind", "of", "for", "in") : (behindIt(scene, verb) ?? undefined);
  // "described Turla as a Russian group": what it is, and nothing that it did.
  if (role && !incident && kinds.has(headWord(scene, role)) && !scene.verbs.some((one) => one.antecedent === role)) return;
  if (
    otherMatter(scene) ||
    !(cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || (scene.cyber === 2 && inContext(scene)) || spokenOf(scene))
  )
    return desk.reject(verb.at, "nothing cyber about it");
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const agents = speakersOf(scene, parties.all(verb.passive ? agentOf(verb) : verb.subject)).filter((party) => party.role !== "thing");
  desk.add({
    ...stand(standing, role ? weaker(desk.rule.certainty, certaintyOf(scene, role)) : desk.rule.certainty),
    sources: agents.length > 0 ? agents : standing.sources,
    reportedBy: agents.length > 0 ? standing.sources : standing.reportedBy,
    voice: agents.length > 0 ? "author" : verb.passive ? "unknown" : "author",
    actors,
    incident: incident ? rangeOf(incident) : null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** The noun for whom a phrase speaks of: "the hackers", "the group responsible". */
function whoIn(scene: Scene, phrase: Phrase): string {
  const word = headWord(scene, phrase);
  return word === "responsible" ? (scene.document.tokens.lower[phrase.last - 1] as string) : word;
}

/** "the man behind the attack", "the person responsible for the hack": he is told of before he is named. */
function isManBehind(scene: Scene, man: Phrase | undefined): boolean {
  const act = man && suspectNouns.has(headWord(scene, man)) ? scene.parties.hanging(man, "behind") : undefined;
  return act !== undefined && isEvent(scene, act);
}

/** "as a 21-year-old from Oslo surnamed Lo": the name at the end is his. */
function surnamed(scene: Scene, as: Phrase): Party[] | null {
  const name = scene.verbs.find(({ lemma, link, antecedent }) => lemma === "name" && link === "participle" && (antecedent === as || antecedent?.on === as));
  const persons = scene.parties.all(name?.objects ?? []).filter(({ entity }) => entity?.type === "person");
  return persons.length > 0 ? persons : null;
}

/** "the administrator and developer of LockBit". */
function leads(scene: Scene, as: Phrase): boolean {
  return membersOf(as).some((phrase) => {
    const of = leaders.has(headWord(scene, phrase)) ? scene.parties.hanging(phrase, "of", "behind", "for") : undefined;
    return of?.names.some(isTheirs) === true;
  });
}

/** "As the most likely culprit", "as the prime suspect": how sure the words for the part leave it. */
function certaintyOf(scene: Scene, role: Phrase): Certainty {
  return suspects.has(headWord(scene, role)) ? "possible" : scene.parties.of(role).hedge;
}

/** "behind the attack", behind the object of a verb that names somebody. */
function behindIt(scene: Scene, verb: Verb): Phrase | null {
  if (!naming.has(verb.lemma)) return null;
  const it = verb.complements.find((one) => one.preposition === "behind");
  return it && isEvent(scene, it) ? it : null;
}
