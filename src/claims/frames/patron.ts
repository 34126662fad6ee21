// Claims stage, frames: ties of a band to a state that nobody names: "may have a nation-state sponsor", "is state-sponsored".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { actorNouns, both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, headWord, stand } from "./draft.ts";

/** Who keeps a band. */
const patrons = both("sponsor backer benefactor patron paymaster");
/** What makes him a state. */
const states = wordSet("state nation nation-state government governmental");
const keeping = wordSet("sponsored backed funded supported");
const having = wordSet("have enjoy serve");

/** A band is said to have a state for a sponsor. */
export function patron(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.cyber < 2 || otherMatter(scene)) return;
  const sponsor = patronIn(scene, verb);
  if (!sponsor) return;
  const actors = actorsOf(scene, verb.subject).filter(isBand);
  if (actors.length === 0) return desk.reject(verb.at, "nobody who could have one");
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({ ...stand(standing), relation: "affiliation", actors, sponsor, verb, cues: [verb.at, sponsor.phrase.last, ...standing.cues] });
}

/** The state that a verb says somebody is kept by. */
function patronIn(scene: Scene, verb: Verb): Party | null {
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  const isState = (one: Phrase) => one.names.length === 0 && states.has(headWord(scene, one));
  if (having.has(verb.lemma)) {
    const one = verb.objects.find((object) => patrons.has(headWord(scene, object)));
    return one && one.names.length === 0 && lower.slice(one.first, one.last).some((word) => states.has(word)) ? parties.of(one) : null;
  }
  if (verb.lemma !== "be") return null;
  const [predicate] = verb.objects;
  if (!predicate || predicate.names.length > 0) return null;
  // "nation-state sponsored" is two phrases, "state-sponsored" one.
  const apart = isState(predicate) && keeping.has(lower[predicate.last + 1] ?? "");
  if (apart) return parties.of(predicate);
  // "is state-sponsored", "is a state-sponsored group".
  const before = predicate.last - (actorNouns.has(headWord(scene, predicate)) ? 1 : 0);
  const kept = lower.slice(predicate.first, before + 1).findIndex((word, i, all) => keeping.has(word) && all[i - 1] === "-" && states.has(all[i - 2] ?? ""));
  const last = predicate.first + kept - 2;
  return kept > 1 ? { ...parties.of(predicate), entity: null, name: null, phrase: { ...predicate, first: last, last } } : null;
}
