// Claims stage, frames, self-claims: what attackers say of their own deed in quotation marks: “We hacked the port”, “This was our reply”, in a post of theirs too.
import { wordSet } from "../../../document/word-list.ts";
import { isIdiom } from "../../deeds.ts";
import { possessives, reflexives, speakersSelves } from "../../grammar/closed-class.ts";
import type { Phrase, Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { both, notices } from "../../nouns.ts";
import { isBand, type Party } from "../../party.ts";
import { cyberWeight, inContext, type Scene, spokenOf } from "../../scene.ts";
import { sentenceSpeaker } from "../../standing.ts";
import { type Desk, headWord, isEvent, rangeOf } from "../draft.ts";
import { felled } from "../event/weight.ts";
import { spokenFor } from "../spoken-for.ts";
import * as words from "../words.ts";

/** Whether a verb with "we" tells of the speaker's deed, or one of being calls it the speaker's. */
export const isOwnDeed = (scene: Scene, verb: Verb): boolean => !verb.negated && !verb.modal && (didIt(scene, verb) || isOurs(scene, verb));

/** “We hacked the port,” the group wrote; nothing where somebody else speaks. */
export function inOwnWords(scene: Scene, verb: Verb, desk: Desk) {
  const speaker = bandThatSpeaks(scene, verb);
  if (!speaker || !(inContext(scene) || scene.cyber === 2 || isA(verb.lemma, "strong"))) return;
  desk.told.add(verb);
  desk.add({ sources: [speaker], actors: [speaker], incident: { first: verb.at, last: verb.last }, verb, cues: [verb.at] });
}

/** "We hacked the port", "We took down the site", "We sent a DDoS gift", "We did it". */
function didIt(scene: Scene, verb: Verb): boolean {
  const [subject] = verb.subject;
  if (!subject || !speakersSelves.has(scene.document.tokens.lower[subject.first] as string)) return false;
  if (isA(verb.lemma, "strong", "attack") || isIdiom(scene, verb) || felled(scene, verb)) return true;
  const [object] = verb.objects;
  if (!object) return false;
  if (verb.lemma === "do") return words.pronouns.has(headWord(scene, object)) || words.demonstratives.has(headWord(scene, object));
  return isA(verb.lemma, "act") && cyberWeight(scene, object.first, object.last) === 2;
}

/** What a deed is to those who did it. */
const answers = both(
  "reply response answer retaliation retribution reprisal revenge payback vengeance punishment gift doing work handiwork operation action attack hack job",
);
/** "This was our reply to the arrests", "It was our work", "It was us": the deed just told of. */
function isOurs(scene: Scene, { lemma, subject: [subject], objects: [object] }: Verb): boolean {
  if (lemma !== "be" || !subject || !object || !spokenOf(scene)) return false;
  if (!standsAlone(scene, subject) && !isEvent(scene, subject)) return false;
  const first = scene.document.tokens.lower[object.first] as string;
  return words.speakersOwn.has(first) ? answers.has(headWord(scene, object)) : object.first === object.last && words.selves.has(first);
}

/** "Killnet said the attack was revenge for the arrests", "called it a response", "says it was its work": whose deed it then is. */
export function explains(scene: Scene, verb: Verb, desk: Desk): boolean {
  const [what, answer] = verb.lemma === "be" ? [verb.subject[0], verb.objects[0]] : callings.has(verb.lemma) ? calledIn(verb) : [];
  if (!what || !answer || verb.negated || verb.modal || !answers.has(headWord(scene, answer)) || !(spokenOf(scene) || scene.cyber === 2)) return false;
  const own = words.theirs.has(scene.document.tokens.lower[answer.first] as string);
  const motive = motives.has(headWord(scene, answer));
  // "Killnet said the police raid was revenge"
  if (words.raids.has(headWord(scene, what))) return false;
  if (!(own ? isEvent(scene, what) || standsAlone(scene, what) : motive && isEvent(scene, what))) return false;
  const says = verb.lemma === "be" ? (verb.link === "complement" ? verb.parent : null) : verb;
  if (!says || !isA(says.lemma, "say") || says.negated || says.passive) return false;
  const bands = scene.parties.all(says.subject).filter(isBand);
  if (bands.length > 0) desk.add({ sources: bands, actors: bands, incident: rangeOf(what), verb, cues: [verb.at, answer.last] });
  return bands.length > 0;
}

const callings = wordSet("call describe declare label term present");
/** "called the attack a response", "described it as its revenge". */
const calledIn = ({ objects, complements }: Verb) => [objects[0], objects[1] ?? complements.find((one) => one.preposition === "as")];
/** Of the answers, those that tell why it was done. */
const motives = both("reply response answer retaliation retribution reprisal revenge payback vengeance punishment");
const standsAlone = (scene: Scene, phrase: Phrase): boolean => phrase.first === phrase.last && words.pointing.has(headWord(scene, phrase));

/** "NoName says so itself": of the deed just told of. */
export function saysSo(scene: Scene, verb: Verb, desk: Desk): boolean {
  const { lower } = scene.document.tokens;
  const so = lower[verb.at + 1] === "so" ? verb.at + 1 : lower[verb.at + 1] === "as" && lower[verb.at + 2] === "much" ? verb.at + 2 : -1;
  if (so < 0 || !isA(verb.lemma, "say") || verb.negated || verb.passive || verb.modal || !spokenOf(scene)) return false;
  const itself = reflexives.has(lower[so + 1] ?? "") || reflexives.has(lower[verb.first - 1] ?? "");
  const bands = itself ? scene.parties.all(verb.subject).filter(isBand) : [];
  if (bands.length > 0) desk.add({ sources: bands, actors: bands, verb, cues: [verb.at, so] });
  return bands.length > 0;
}

/** The attackers whose words these are. */
function bandThatSpeaks(scene: Scene, verb: Verb): Party | null {
  const speaker = sentenceSpeaker(scene, verb.at)?.parties[0] ?? scene.speakerIn(verb.at);
  if (!speaker || speaker.role === "group") return speaker ?? null;
  if (notices.has(speaker.head)) return posterOf(scene, speaker);
  // "a spokesman for Killnet"
  const band = speaker.role === "people" ? spokenFor(scene, speaker) : null;
  return band && isBand(band) ? band : null;
}

/** "the entry on Akira's leak site", "a message from Killnet", "the post" where a band was spoken of: who put it up. */
function posterOf(scene: Scene, notice: Party): Party | null {
  const { parties, document, focus } = scene;
  const { phrase } = notice;
  const place = parties.hanging(phrase, "on", "in");
  const by = [phrase.owner, parties.hanging(phrase, "by", "from", "of"), place?.owner, place && parties.hanging(place, "of")];
  const author = by.flatMap((one) => (one ? parties.of(one) : [])).find(isBand);
  if (author) return author;
  const first = document.tokens.lower[phrase.first] as string;
  const theirs = words.definites.has(first) || (place !== undefined && possessives.has(document.tokens.lower[place.first] as string));
  return theirs && !by[1] && !place?.owner && focus?.type === "threat-actor" ? { ...notice, entity: focus, role: "group" } : null;
}
