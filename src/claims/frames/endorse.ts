// Claims stage, frames: SOURCE supports somebody's finding: "NATO backed the Swedish attribution", "Canada shares this assessment".
import { wordSet } from "../../document/word-list.ts";
import { possessives } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { standingOf } from "../standing.ts";
import { type Desk, headWord, stand } from "./draft.ts";
import { ownSpeaker, theAccused } from "./spoken-for.ts";

/** What is supported. */
const judgements = both("assessment attribution finding conclusion verdict judgment judgement accusation view opinion result");
/** Verbs that come to a finding of their own, which supports another one only where it is the same: "came to the same conclusion". */
const reaching = wordSet("come reach arrive draw");
const likewise = wordSet("same similar identical");

export function endorse(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "endorse" || verb.passive || verb.negated || scene.cyber < 2 || otherMatter(scene)) return;
  const { lower } = scene.document.tokens;
  const behind = reaching.has(verb.lemma) ? ["to", "at"] : ["with"];
  const object = [...verb.objects, ...verb.complements.filter((one) => behind.includes(one.preposition))].find((one) => judgements.has(headWord(scene, one)));
  if (object && reaching.has(verb.lemma) && !lower.slice(object.first, object.last).some((word) => likewise.has(word))) return;
  // "the assessment of the damage" judges something else; "the attribution of the hack to Russia" is told by its own words.
  if (
    !object ||
    ["of", "to", "on", "about", "against", "that"].some((word) => scene.parties.hanging(object, word)) ||
    scene.verbs.some((one) => one.noun === object) ||
    isShown(scene, verb, object)
  )
    return;
  const sources = speakersOf(scene, [...(ownSpeaker(scene, verb) ?? scene.parties.all(verb.subject))]).filter((party) => party.role !== "thing");
  const actors = theAccused(scene, sources).filter((party) => sources.every((one) => one.entity !== party.entity));
  if (actors.length === 0) return desk.reject(verb.at, "whom the finding accuses is not said");
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  desk.add({ ...stand(standing), sources, reportedBy: standing.sources.filter((one) => !sources.includes(one)), actors, verb, cues: [verb.at, object.last] });
}

/** "thanked ESET for sharing its findings", "shared the findings with the police": what somebody shows to others is his own. */
function isShown({ document }: Scene, verb: Verb, object: Phrase): boolean {
  if (verb.lemma !== "share") return false;
  const own = possessives.has(document.tokens.lower[object.first] as string);
  return (own && verb.form !== "finite") || verb.complements.some((one) => one.preposition === "with" && one !== object);
}
