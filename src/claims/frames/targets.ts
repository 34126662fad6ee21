// Claims stage, frames: whom ACTOR hit is told as a list: "Turla's victims include two ministries", "among its targets was the port".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { type Desk, headWord, stand } from "./draft.ts";
import * as words from "./words.ts";

export function targets(scene: Scene, verb: Verb, desk: Desk) {
  if (!words.listings.has(verb.lemma) || verb.passive || verb.negated) return;
  // "Turla's victims include X"; "one of the targets of Turla was X", "among its victims was X".
  const those = [
    ...verb.subject,
    ...verb.complements.filter((one) => one.preposition === "among"),
    ...scene.phrases.filter((one) => one.preposition === "among" && one.first < verb.first),
  ]
    .flatMap((one) => [one, ...(words.some.has(headWord(scene, one)) ? [scene.parties.hanging(one, "of")] : [])])
    .find((one): one is Phrase => one !== undefined && words.sufferers.has(headWord(scene, one)));
  const band = those && (those.owner ?? scene.parties.hanging(those, "of"));
  const actor = band && scene.parties.of(band);
  if (!those || !actor || actor.entity?.type !== "threat-actor" || scene.cyber < 2 || otherMatter(scene)) return;
  const victims = [...verb.objects, ...(verb.subject.includes(those) ? [] : verb.subject)]
    .flatMap((one) => scene.parties.all(membersOf(one)))
    .filter((party) => party.phrase !== those);
  // Kinds of victims are a habit; a name is a deed.
  if (!victims.some((party) => party.entity !== null || party.phrase.names.length > 0)) return desk.reject(verb.at, "nobody in particular was hit");
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({ ...stand(standing), actors: [actor], victims, verb, cues: [those.last, ...standing.cues] });
}
