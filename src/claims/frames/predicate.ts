// Claims stage, frames: ACTOR is behind, responsible for, the culprit of INCIDENT; "considered the main perpetrators"; "the work of ACTOR". How it is
// said stands in authorship.ts; whether it is a claim is settled here, for all ways alike.

import { wordList, wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { formOf, isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { cyberWeight, otherMatter, type Scene } from "../scene.ts";
import { lastSpeakers } from "../source-of.ts";
import { standingOf } from "../standing.ts";
import { authorshipOf, isCopula, isInvolved, isOfAbove, judgesObject, predicateOf } from "./authorship.ts";
import { agentOf, type Desk, headWord, isEvent, stand } from "./draft.ts";
import type { Held } from "./held.ts";
import * as words from "./words.ts";

/** What stands for an act told of before. */
const pronouns = wordSet("it this them all that");
/** Verbs that say outright what somebody is; "suspect" says less, and all others something in between. */
const outright = wordSet("name hold call make identify describe brand");
const suspects = both("suspect candidate");
/** Words before "suspect" that make it no more than one. */
const suspectedAs = wordSet("possible likely prime main chief");
/** "was responsible for stealing", "took part in hacking". */
const gerundOpeners = wordSet("for of in");
/** What those do whose task it is: "responsible for protecting networks". */
const duties = wordSet("protect secure defend oversee guard ensure coordinate investigate monitor manage run maintain handle safeguard fight counter prevent");
const tasks = wordSet("security cybersecurity defence defense protection safety");

/** The nouns of a rule, parted once. */
const nounsOf = new Map<string, ReadonlySet<string>>();

/** A predicate that holds somebody to have done it. */
export function predicate(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "predicate") return;
  const nouns = nounsOf.get(frame.words) ?? new Set(wordList(frame.words));
  nounsOf.set(frame.words, nouns);
  const held = authorshipOf(scene, verb, nouns);
  if (held?.told) desk.told.add(held.told);
  if (!held || held.cue < 0) return;
  const { cue } = held;
  const self = held.actors.length > 0 ? [] : itselfIn(scene, verb);
  const actors = self.length > 0 ? self : held.actors;
  if (held.not !== undefined) return desk.reject(cue, held.not);
  if (actors.length === 0) return desk.reject(cue, "nobody who could have done it");
  if (otherMatter(scene)) return desk.reject(cue, "another matter");
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && gerundOpeners.has(one.opener));
  const groups = actors.some(isBand);
  if (!isCyber(scene, held, groups) && !(gerund && cyberWeight(scene, gerund.at, gerund.last + 10) === 2))
    return desk.reject(cue, "what they are behind is no cyber act");
  // "took part in an operation against LockBit".
  const foe = (held.target && scene.parties.hanging(held.target, "against", "on")) ?? verb.complements.find((one) => one.preposition === "against");
  if (foe && isBand(scene.parties.of(foe)) && !groups) return desk.reject(cue, "a deed against a group");
  const noun = predicateOf(scene, verb, nouns) ?? null;
  if (isDuty(scene, noun, verb)) return desk.reject(cue, "a duty, not a deed");
  // "It was not a prank but the work of Turla": what is denied is the prank.
  const instead = noun !== null && verb.negated && scene.document.tokens.lower[noun.first - 1] === "but";
  // "It was a prank and not the work of Turla".
  const not = noun !== null && !verb.negated && scene.document.tokens.lower[noun.first - 1] === "not";
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: instead });
  if (typeof standing === "string") return desk.reject(cue, standing);
  if (gerund) desk.told.add(gerund);
  const agents = scene.parties.all(verb.passive ? agentOf(verb) : judgesObject(verb) || isOfAbove(verb) ? verb.subject : []);
  desk.add({
    ...stand(standing, weaker(certaintyOf(scene, verb, noun, desk.rule.certainty), held.certainty ?? "asserted")),
    ...(not && standing.stance === "attributes" && { stance: "denies" as const }),
    sources: agents.length > 0 ? agents : self.length > 0 ? self : standing.sources.length > 0 ? standing.sources : (held.speakers ?? []),
    voice: agents.length > 0 ? "author" : verb.passive && verb.lemma !== "be" && !isInvolved(verb) ? "unknown" : standing.voice,
    actors,
    incident: gerund ? { first: gerund.at, last: gerund.last } : held.incident,
    verb,
    cues: [cue, ...standing.cues],
  });
}

/** "In July, it said it was behind the hack": of itself only the band last spoken of says so. */
function itselfIn(scene: Scene, { subject: [subject], parent, link, negated }: Verb): Party[] {
  const { focus, document, parties } = scene;
  const isIt = (one: Phrase | undefined) => one !== undefined && one.first === one.last && words.itOrThey.has(document.tokens.lower[one.first] as string);
  if (focus?.type !== "threat-actor" || link !== "complement" || negated || !subject || !isIt(subject)) return [];
  if (!parent || parent.negated || parent.passive || !isIt(parent.subject[0]) || !isA(parent.lemma, "say") || isA(parent.lemma, "deny", "doubt")) return [];
  return lastSpeakers(scene).some(({ entity }) => entity !== focus) ? [] : [{ ...parties.of(subject), entity: focus, role: "group" }];
}

/** Whether what they are held to have done is a cyber act. */
function isCyber(scene: Scene, { target, named }: Held, groups: boolean): boolean {
  if (!target) return scene.cyber === 2 || scene.matter.cyber === 2;
  if (isEvent(scene, target)) return true;
  if (named !== true && cyberWeight(scene, target.first, Math.min(target.last + 8, scene.sentence.last)) > 0) return true;
  return scene.cyber === 2 && (groups || pronouns.has(headWord(scene, target)));
}

/** "were considered the main perpetrators", "is the prime suspect": as sure as the words for it are. */
function certaintyOf(scene: Scene, verb: Verb, noun: Phrase | null, own: Certainty): Certainty {
  const [subject] = verb.subject;
  const word = noun ? headWord(scene, noun) : "";
  // "The likely culprit is Turla".
  if (!noun && subject && verb.lemma === "be") return suspects.has(headWord(scene, subject)) ? "possible" : weaker(own, scene.parties.of(subject).hedge);
  if (suspects.has(word) || (noun && /suspect/.test(word) && suspectedAs.has(scene.document.tokens.lower[noun.last - 1] ?? ""))) return "possible";
  if (verb.lemma === "be" || !isCopula(verb)) return own;
  return verb.lemma === "suspect" ? "possible" : outright.has(verb.lemma) ? "asserted" : "probable";
}

/** "is responsible for protecting networks", "for monitoring and tracking cybercrime", "the agency responsible for cyber security", "for the technical operations of the GRU". */
function isDuty(scene: Scene, noun: Phrase | null, verb: Verb): boolean {
  if (!noun || headWord(scene, noun) !== "responsible") return false;
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && one.opener === "for");
  if (gerund) return cyberWeight(scene, gerund.at, gerund.at + 1) === 0 && duties.has(gerund.lemma);
  const task = scene.parties.hanging(noun, "for") ?? noun;
  const word = headWord(scene, task);
  // "the operations of the GRU": what a service does, and no deed done to it.
  const whose = words.ownActs.has(word) ? scene.parties.hanging(task, "of") : undefined;
  if (whose && verb.present && word.endsWith("s") && scene.parties.of(whose).role === "state") return true;
  return tasks.has(scene.document.tokens.lower[task.last] as string) || duties.has(formOf(word)?.lemma ?? "");
}
