// Claims stage, frames: a campaign that names who did it by its people: "were targeted in a Chinese espionage campaign".
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Named } from "../named.ts";
import { isDefinite } from "../party.ts";
import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { agentOf, asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import * as words from "./words.ts";

/** "were targeted in a Chinese espionage campaign", "hackers leaked them as part of a Russian campaign": the campaign names who did it. */
export function campaignOf(scene: Scene, verb: Verb): Phrase | undefined {
  const state = (one: Phrase) => one.names.some((name) => name.form === "demonym" && name.entity.type === "country");
  if (!isA(verb.lemma, "strong", "attack", "act")) return undefined;
  if (verb.passive)
    return agentOf(verb).length === 0 && isA(verb.lemma, "strong", "attack")
      ? verb.complements.find((one) => words.campaignPrepositions.has(one.preposition) && isEvent(scene, one) && state(one))
      : undefined;
  if (!scene.parties.all(verb.subject).some((party) => party.role === "group" && !isDefinite(party))) return undefined;
  const part = verb.complements.find((one) => one.preposition === "as" && headWord(scene, one) === "part");
  const whole = part && scene.parties.hanging(part, "of");
  return whole && isEvent(scene, whole) && state(whole) ? whole : undefined;
}

/** The claim that such a campaign makes. */
export function ofCampaign(scene: Scene, verb: Verb, campaign: Phrase, desk: Desk) {
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const name = campaign.names.findLast((one) => one.form === "demonym" && one.entity.type === "country") as Named;
  const party = scene.parties.of(campaign);
  desk.add({
    ...stand(standing, party.hedge),
    actors: [asState(party, name)],
    incident: rangeOf(campaign),
    verb,
    cues: [verb.at, name.first, ...standing.cues],
  });
}
