// Claims stage, frames: SOURCE clears ACTOR: "cleared X of the hack", "ruled out Russia", "did not suspect Iran".
import { wordSet } from "../../document/word-list.ts";
import { culpritWords } from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import { cyberWeight, inContext, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { accusedNearby, standsAccused } from "./spoken-for.ts";

/** Verbs of much else: "excluded Russia from the games". */
const leaving = wordSet("exclude eliminate discount");

/** A verb that clears somebody, or leaves him open. */
export function clear(scene: Scene, verb: Verb, desk: Desk) {
  if (desk.rule.frame.kind !== "accuse") return;
  if (verb.lemma === "rule" && scene.document.tokens.lower[verb.at + 1] !== "out") return;
  const suspects = verb.lemma === "suspect";
  if (suspects && !verb.negated) return;
  const objects = verb.passive ? verb.subject : verb.objects.slice(0, 1).flatMap((one) => membersOf(one));
  const named = actorsOf(scene, objects);
  const actors = named.length > 0 ? named : objects.flatMap((one) => doerOf(scene, one));
  // "ruled out Iran as the culprit": of what was told before.
  const before = standsAccused(scene, actors) && accusedNearby(scene);
  const culprit = verb.complements.some((one) => one.preposition === "as" && culpritWords.has(headWord(scene, one)));
  const near = cyberWeight(scene, verb.last, scene.sentence.last) === 2 || (scene.cyber === 2 && inContext(scene)) || (culprit && spokenOf(scene));
  if (leaving.has(verb.lemma) && !culprit) return;
  if (actors.length === 0 || !(near || before)) return desk.reject(verb.at, "nobody is cleared of a cyber act");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const sources = scene.parties.all(verb.passive ? agentOf(verb) : verb.subject);
  const incident = [...verb.complements, ...objects].find((one) => isEvent(scene, one));
  // "has not ruled out Russia": it may have been Russia.
  const open = verb.negated && !suspects;
  desk.add({
    ...stand(standing, open ? "possible" : suspects ? "probable" : "asserted"),
    stance: open ? "attributes" : "denies",
    sources: sources.length > 0 ? sources : standing.sources,
    reportedBy: sources.length > 0 ? standing.sources : [],
    actors,
    incident: incident ? rangeOf(incident) : null,
    verb,
    cues: [verb.at],
  });
}

/** "a Russian cyberattack", "an attack by Turla": who would have done the act that is ruled out. */
function doerOf(scene: Scene, phrase: Phrase): readonly Party[] {
  if (!isEvent(scene, phrase)) return [];
  const by = scene.parties.hanging(phrase, "by") ?? phrase.owner;
  if (by) return actorsOf(scene, [by]);
  const party = scene.parties.of(phrase);
  return party.state?.entity.type === "country" ? [asState(party, party.state)] : [];
}
