// Claims stage, frames, accusations: what speaks against an accusation's being one of a cyber act, in the order in which it is asked.
import { wordSet } from "../../../document/word-list.ts";
import type { Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { both, tangible } from "../../nouns.ts";
import { tying } from "../../parties/words.ts";
import { isBand } from "../../party.ts";
import { cyberWeight, inContext, namesAct, otherMatter, type Scene, spokenOf } from "../../scene.ts";
import { isConspiracy } from "../court.ts";
import { headWord, type Incident } from "../draft.ts";
import { saysNobody } from "../nobody.ts";
import type { Objection } from "../objection.ts";
import * as words from "../words.ts";
import type { Accusation } from "./accused.ts";

export const beforeWeighing: readonly Objection<Accusation>[] = [
  { why: "nobody says so", holds: ({ scene, verb }) => saysNobody(scene, verb) },
  // "Unmasking Turla: a look inside".
  {
    why: "the title of a portrait",
    holds: ({ scene, verb, incident }) => words.portraying.has(verb.lemma) && verb.form === "gerund" && scene.headline && !incident,
  },
  {
    // "should focus on arresting those who run the botnet".
    why: "what should be done",
    holds: ({ told, legal }) => legal && told.link === "gerund" && told.parent?.modal === "unreal",
  },
  // "wants NATO to blame Russia": wanted for no crime.
  {
    why: "what somebody is wanted to do",
    holds: ({ scene, verb }) => verb.lemma === "want" && scene.verbs.some((one) => one.parent === verb && one.link === "infinitive"),
  },
  { why: "the accused is nobody who could have done it", holds: ({ accused }) => accused.length === 0 },
];

/** An accusation with what it weighs. */
export interface Weighed extends Accusation {
  /** Some of the accused are hackers by trade. */
  readonly hackers: boolean;
  /** None of the accused has a name or a state. */
  readonly anyone: boolean;
  /** What they are accused of is a verb of attack. */
  readonly attack: boolean;
  /** The act is a cyber act by its own words. */
  readonly strong: boolean;
}

/** Weighs an accusation. */
export function weigh(accusation: Accusation): Weighed {
  const { accused, incident } = accusation;
  const hackers = accused.some((party) => words.hackerHeads.has(party.head));
  const anyone = accused.every((party) => party.entity === null && party.state === null);
  const attack = incident?.verb != null && isA(incident.verb.lemma, "strong", "attack");
  return Object.assign(accusation, { hackers, anyone, attack, strong: isStrong(accusation, hackers, anyone, attack) });
}

/** A court's charge needs a cyber act by name; an accusation may do with words of computers. */
function isStrong({ scene, verb, told, legal, incident }: Accusation, hackers: boolean, anyone: boolean, attack: boolean): boolean {
  const { last } = scene.sentence;
  if (!incident) {
    // "charged four Chinese hackers": what for needs no telling. "a hacker extradited to the United States": what for is told, or it is no charge.
    return cyberWeight(scene, verb.last + 1, last) === 2 || (legal && hackers && !anyone && verb.lemma !== "extradite");
  }
  const { range, phrase } = incident;
  if (cyberWeight(scene, range.first, Math.min(range.last + 12, last)) === 2 || (hackers && attack)) return true;
  if (phrase && isConspiracy(scene, told, phrase)) return true;
  // "charged over pipeline ransom".
  if (phrase && legal && words.ransoms.has(headWord(scene, phrase)) && scene.cyber === 2) return true;
  return (!legal || attack) && inContext(scene, range.first, Math.min(range.first + (incident.verb ? 16 : 6), last)) && !otherMatter(scene);
}

const noCyberAct = "what they are accused of is no cyber act";

export const onceWeighed: readonly Objection<Weighed>[] = [
  {
    // "expelled the diplomats it accused of spying", "arrested the man who filmed the incident": no word for a cyber act.
    why: noCyberAct,
    holds: ({ scene, verb, accused, legal, incident, hackers }) =>
      (accused.every((party) => words.envoys.has(party.head)) || (legal && incident === null && !hackers)) &&
      !accused.some(isBand) &&
      !namesAct(scene, verb.last + 1, scene.sentence.last),
  },
  {
    // "its former partner, which it accused of copying designs".
    why: noCyberAct,
    holds: ({ scene, verb, accused, legal, incident }) =>
      !legal &&
      incident?.verb != null &&
      accused.every((party) => party.role === "body") &&
      !namesAct(scene, verb.last + 1, scene.sentence.last) &&
      !inContext(scene, verb.last + 1, scene.sentence.last),
  },
  {
    // "Multiple suspects believed to be linked to the gang were held".
    why: "people taken in, and no deed of theirs",
    holds: ({ scene, told, accused, legal, incident, hackers, anyone }) =>
      legal &&
      incident === null &&
      !hackers &&
      anyone &&
      accused.every((party) => !party.described) &&
      !scene.verbs.some((one) => one !== told && isA(one.lemma, "strong", "attack")),
  },
  { why: noCyberAct, holds: ({ scene, incident }) => incident?.verb != null && takesOther(scene, incident.verb) },
  // "charged with laundering the coins of the hack", "arrested over a burglary at the hacked firm".
  { why: noCyberAct, holds: ({ scene, verb, legal, incident }) => legal && incident !== null && (isOtherCrime(scene, incident) || isOfOther(scene, verb)) },
  { why: noCyberAct, holds: (asked) => !asked.strong && !asked.named && !isToldBefore(asked) },
  {
    // A sentence or two about "the incident" may be about anything that ends in court.
    why: noCyberAct,
    holds: ({ scene, legal, hackers, attack, anyone }) => legal && scene.brief && !hackers && !attack && anyone && !inContext(scene),
  },
  { why: "not accused", holds: ({ verb, incident }) => verb.negated || words.aims.has(incident?.verb?.opener ?? "") },
  {
    // "suspected of being linked to Israel".
    why: "a tie, not a deed",
    holds: ({ incident }) => incident?.verb?.passive === true && words.linking.has(incident.verb.lemma),
  },
  {
    // "suspected to be run by the FSB", "accused of working for Russia".
    why: "a tie, not a deed",
    holds: ({ scene, told }) => scene.verbs.some((one) => one.parent === told && (one.link === "infinitive" || one.link === "gerund") && serves(scene, one)),
  },
  {
    // Against a named band the law acts for cyber acts alone.
    why: "a legal act over something else",
    holds: ({ scene, verb, accused, legal, strong }) => legal && !strong && !(accused.some(isBand) && words.punishing.has(verb.lemma) && inContext(scene)),
  },
];

/** Whether an accusation without a word for the act is about one told of before, or about what the text is about. */
function isToldBefore({ scene, verb, told, accused, legal, incident, attack, over }: Weighed): boolean {
  if (legal) return accused[0]?.role === "group" && isBand(accused[0]) && inContext(scene);
  // "accused Iran of stealing the designs", "blamed Iran for it": where the hack was told of before.
  const { phrase } = incident ?? {};
  const points = phrase && phrase.first === phrase.last && words.demonstratives.has(headWord(scene, phrase));
  if ((attack || points || isBehindIt(scene, incident?.verb ?? null)) && spokenOf(scene)) return true;
  if (!incident && (inContext(scene) || (scene.cyber === 2 && verb.passive && !otherMatter(scene)))) return true;
  // "ESET blames Turla": there is nothing else to blame it for.
  if (!incident && scene.cyber === 2 && !otherMatter(scene) && accused.every(({ entity }) => entity?.type === "threat-actor")) return true;
  return unsaidIn(scene, told, over) && spokenOf(scene);
}

/** "accused Russia of being behind it". */
const isBehindIt = ({ document: { tokens } }: Scene, verb: Verb | null): boolean =>
  verb?.lemma === "be" && tokens.lower[verb.last + 1] === "behind" && words.demonstratives.has(tokens.lower[verb.last + 2] ?? "");

const serving = wordSet("by for on at under");
/** "run by the FSB", "work for the state". */
const serves = ({ parties }: Scene, { lemma, passive, complements }: Verb): boolean =>
  tying.has(lemma) &&
  complements.some(
    (one) => (passive ? one.preposition === "by" : one.preposition !== "by" && serving.has(one.preposition)) && parties.of(one).role === "state",
  );

const wrecking = wordSet("destroy damage devastate ravage poison flood wreck bombard blow strike hit");
/** What no hacker harms, or not as such: "destroying a dam". */
const grounds = new Set([
  ...both("forest river lake dam bridge crop field harvest church mosque temple monument village town house building school land cable environment climate"),
  ...wordSet("churches countryside nature wildlife"),
]);
/** "stealing jobs", "stole grain": a theft of what no computer holds; "destroying a dam". */
function takesOther(scene: Scene, verb: Verb): boolean {
  const head = verb.objects[0] ? headWord(scene, verb.objects[0]) : "";
  return (words.stealing.has(verb.lemma) && tangible.has(head)) || (wrecking.has(verb.lemma) && grounds.has(head));
}

const otherDeeds = wordSet("launder smuggle traffic embezzle evade obstruct lie conceal possess bribe");
const otherCrimes = both(
  "burglary robbery murder homicide manslaughter rape arson kidnapping trespass laundering bribery embezzlement perjury smuggling trafficking shooting stabbing possession",
);
const isOtherCrime = (scene: Scene, { phrase, verb }: Incident): boolean =>
  verb !== null ? otherDeeds.has(verb.lemma) : phrase !== null && otherCrimes.has(headWord(scene, phrase));

/** "charged with possession of a weapon after the hack" */
const isOfOther = (scene: Scene, { complements }: Verb): boolean =>
  complements.some((one) => one.preposition === "with" && otherCrimes.has(headWord(scene, one)));

/** "The campaign blamed Iran": a verb with whom it accuses and nothing of what. */
function unsaidIn(scene: Scene, verb: Verb, over: readonly string[]): boolean {
  return !verb.complements.some((one) => one.preposition !== "in" && over.includes(one.preposition)) && !scene.verbs.some((one) => one.parent === verb);
}
