// Claims stage, frames: plain sentences: ACTOR hacked VICTIM, VICTIM was hacked by ACTOR, said by the writer or by whom the sentence names.
// The broadest frame: every verb with somebody who can act is a candidate, and what speaks against it decides. Its questions are in the folder of its name.

import type { Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import { isBand } from "../party.ts";
import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { countedAmong } from "./among.ts";
import { campaignOf, ofCampaign } from "./campaign.ts";
import { type Desk, isEvent, rangeOf, stand } from "./draft.ts";
import { doersOf, isEveryday, meantOf } from "./event/doers.ts";
import { beforeWeighing, type Heard, onceHeard, onceWeighed } from "./event/objections.ts";
import { type Deed, isCandidate, type Signs, signsOf, weigh } from "./event/weight.ts";
import { hitsNobody } from "./harmless.ts";
import { objectionTo } from "./objection.ts";
import { gapOf } from "./tools.ts";
import * as words from "./words.ts";

/** A verb that tells of an attack, with those who did it. */
export function event(scene: Scene, verb: Verb, desk: Desk) {
  if (desk.told.has(verb)) return;
  const signs = signsOf(scene, verb);
  if (!isCandidate(signs) || isWordForWord(scene, verb)) return;
  if (!verb.passive && hitsNobody(scene, verb)) return desk.reject(verb.at, "nobody else hit");
  const campaign = campaignOf(scene, verb);
  if (campaign) return ofCampaign(scene, verb, campaign, desk);
  const deed = deedOf(signs, desk);
  if (deed) judge(deed, desk);
}

/** "Beijing hit back, accusing Washington". */
const isWordForWord = (scene: Scene, { lemma, passive, at }: Verb): boolean =>
  words.hittingBack.has(lemma) && !passive && words.backs.has(scene.document.tokens.lower[at + 1] ?? "");

/** The signs of an attack with who did it; null where nobody did to whom a claim could be held. */
function deedOf(signs: Signs, desk: Desk): Deed | null {
  const { scene, verb } = signs;
  const among = countedAmong(scene, verb);
  const doers = doersOf(scene, verb, signs.attackers, among);
  const meant = meantOf(scene, verb, doers);
  const [actor] = meant.actors;
  if (!actor) {
    if (doers.length > 0) desk.reject(verb.at, "the actor is nobody in particular");
    return null;
  }
  return Object.assign(signs, meant, {
    among,
    actor,
    // "Ukrainian artillery units" are no band, whatever they use.
    group: isBand(actor) || (actor.role === "group" && actor.state !== null && !isEveryday(scene, actor)),
    strong: isA(verb.lemma, "strong"),
    thing: verb.passive ? verb.subject[0] : verb.objects[0],
  });
}

/** Asks all that speaks against a deed, and makes a claim of it where nothing does. */
function judge(deed: Deed, desk: Desk) {
  const { scene, verb } = deed;
  const early = objectionTo(deed, beforeWeighing);
  if (early) return desk.reject(verb.at, early);
  const weighed = weigh(deed);
  const late = objectionTo(weighed, onceWeighed);
  if (late) return desk.reject(verb.at, late);
  const standing = standingOf(scene, deed.among ?? verb, verb.at, "asserted", { embedded: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const heard: Heard = Object.assign(weighed, { standing, said: standing.sources.length > 0 || standing.voice === "unknown" });
  const last = objectionTo(heard, onceHeard);
  if (last) return desk.reject(verb.at, last);
  claim(heard, desk);
}

function claim({ scene, verb, actors, actor, sponsor, standing, act }: Heard, desk: Desk) {
  const { hedge, tie } = actor;
  // "the cyberattack that Turla carried out"
  const gap = verb.passive ? null : gapOf(verb);
  const told = act ?? (gap && isEvent(scene, gap) ? gap : undefined);
  desk.add({
    // "a group believed to work for Iran": as sure as it is whose they are.
    ...stand(standing, actor.role === "group" && tie && actor.entity === actor.state?.entity ? weaker(hedge, tie.certainty) : hedge),
    actors,
    incident: told ? rangeOf(told) : { first: verb.at, last: verb.last },
    sponsor,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}
