// Claims stage, frames: ACTOR, who stands accused, had no means or no motive: "lacks the skills for such an attack", "had no reason to hack it", "it would make no sense for X".

import { wordList, wordSet } from "../../document/word-list.ts";
import { abilities } from "../denial/words.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, headWord, isEvent, stand } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused } from "./spoken-for.ts";
import * as words from "./words.ts";

const motives = new Set([...both("reason motive incentive"), ...wordList("interest need cause intention")]);
const senses = wordSet("sense");
const gains = wordSet("gain win benefit");
const vague = wordSet("it this that such so");
const doing = wordSet("do conduct carry mount launch stage commit bring take knock target disrupt pull");

/** Who is said to have no means or motive, or, `doubted`, to have them in a clause that somebody doubts. */
interface Lack {
  readonly who: readonly Phrase[];
  readonly doubted?: true;
}

/** Whoever stands accused had no means or no motive. */
export function noCause(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.accused.length === 0 || scene.cyber < 2 || otherMatter(scene)) return;
  const lack = lackOf(scene, verb);
  if (!lack || !isOfAct(scene, verb)) return;
  const own = lack.who === verb.subject ? ownSpeaker(scene, verb) : null;
  const actors = own ? clearedBy(scene, own) : actorsOf(scene, lack.who);
  if (!standsAccused(scene, actors)) return;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (lack.doubted && standing.stance !== "denies" && !isWondered(verb)) return;
  const quoted = standing.sources.length === 0 ? scene.speakerIn(verb.at) : null;
  const sources: readonly Party[] = quoted ? [quoted] : standing.sources.length > 0 ? standing.sources : (own ?? []);
  if (sources.length === 0) return desk.reject(verb.at, "nobody says so");
  desk.told.add(verb);
  for (const one of scene.verbs) if (one.parent === verb && one.at > verb.at) desk.told.add(one);
  desk.add({ ...stand(standing, "possible"), stance: "denies", sources, actors, verb, cues: [verb.at, ...standing.cues] });
}

const wondering = wordSet("wonder question doubt");
/** "wondered whether the North was able to do it". */
const isWondered = ({ parent, opener }: Verb): boolean => parent !== null && wondering.has(parent.lemma) && !parent.negated && words.whethers.has(opener);

function lackOf(scene: Scene, verb: Verb): Lack | null {
  const { lower } = scene.document.tokens;
  const [object] = verb.objects;
  const who = verb.subject;
  const word = object ? headWord(scene, object) : (lower[verb.last + 1] ?? "");
  if (verb.lemma === "be") return able.has(word) ? (verb.negated ? { who } : { who, doubted: true }) : notInInterest(scene, verb);
  if (!object || verb.passive) return null;
  const none = verb.negated || words.nothings.has(lower[object.first] as string);
  // "It would make no sense for Russia to attack".
  if (verb.lemma === "make") return none && senses.has(word) ? { who: verb.complements.filter((one) => one.preposition === "for") } : null;
  if (verb.lemma === "lack") return !verb.negated && (abilities.has(word) || motives.has(word)) ? { who } : null;
  if (none) return abilities.has(word) || motives.has(word) || isGain(scene, verb, object) ? { who } : null;
  return abilities.has(word) ? { who, doubted: true } : null;
}

const able = wordSet("able capable");
/** "would not be in Iran's interest". */
function notInInterest(scene: Scene, verb: Verb): Lack | null {
  const interest = verb.negated ? verb.complements.find((one) => one.preposition === "in" && motives.has(headWord(scene, one))) : undefined;
  return interest?.owner ? { who: [interest.owner] } : null;
}

/** "has nothing to gain". */
const isGain = (scene: Scene, verb: Verb, object: Phrase): boolean =>
  headWord(scene, object) === "nothing" && scene.verbs.some((one) => one.parent === verb && one.link === "infinitive" && gains.has(one.lemma));

/** Whether the means or motive would be one for the act: "to hack the registry", "for such an attack", "to do so"; of a bare one, it is. */
function isOfAct(scene: Scene, verb: Verb): boolean {
  const behind = scene.verbs.find((one) => one.at > verb.at && (one.link === "infinitive" || one.link === "gerund") && one.parent === verb);
  if (behind) return isA(behind.lemma, "strong", "attack", "spying", "act") || doing.has(behind.lemma) || gains.has(behind.lemma);
  const [object] = verb.objects;
  if (verb.lemma === "be" || verb.lemma === "make" || !object) return true;
  const about = verb.complements.find((one) => one.first > object.first) ?? scene.parties.hanging(object, "for", "in", "of");
  return about === undefined || isEvent(scene, about) || vague.has(headWord(scene, about));
}
