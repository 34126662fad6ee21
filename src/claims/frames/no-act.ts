// Claims stage, frames: those accused say that there was no act at all: "There was no interference", "there has been no hacking on our part".
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { type Desk, isEvent, rangeOf, stand } from "./draft.ts";
import { clearedBy, standsAccused } from "./spoken-for.ts";

const none = wordSet("no any");

/** Whoever stands accused says that there was no act. */
export function noAct(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.accused.length === 0 || otherMatter(scene) || verb.modal) return;
  const { lower } = scene.document.tokens;
  // "There was no hacking, the ministry said": the noun may be read for who speaks.
  const act = scene.phrases.find((one) => one.first === verb.last + 1 && isEvent(scene, one));
  if (!act || lower[verb.first - 1] !== "there") return;
  if (!(lower[act.first] === "no" || (verb.negated && none.has(lower[act.first] as string)))) return;
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const speaker = scene.speakerIn(verb.at);
  const sources = standing.sources.length > 0 ? standing.sources : speaker ? [speaker] : [];
  // "America confirms that there was no meddling," said the accused: it is they whom it clears.
  const actors = [sources, speaker ? [speaker] : []].map((one) => clearedBy(scene, one)).find((one) => standsAccused(scene, one));
  if (!actors) return desk.reject(verb.at, "the speaker is not accused");
  desk.add({ ...stand(standing, "asserted"), stance: "denies", sources, actors, incident: rangeOf(act), verb, cues: [verb.at, act.last, ...standing.cues] });
}
