// Claims stage, withholding: ways of not naming the culprit: "did not name a country", "declined to attribute the attack", "without mentioning China".

import { wordSet } from "../../document/word-list.ts";
import { actorsOf, agentOf, asState, headWord, isEvent } from "../frames/draft.ts";
import { standsAccused } from "../frames/spoken-for.ts";
import { askers } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { actorNouns } from "../nouns.ts";
import type { Party } from "../party.ts";
import { cyberWeight, type Scene } from "../scene.ts";
import { lastSpeakers } from "../source-of.ts";
import { named } from "./tells-who.ts";
import { speaksOfState } from "./unsaid.ts";
import { type Answer, type Case, tellers, type Way } from "./way.ts";
import { attributing, authorship, culprits, grounds, naming, wordWords } from "./words.ts";

/** A name in a phrase that could be that of a culprit, as a party. */
function nameIn(scene: Scene, phrase: Phrase, last = false): Party[] {
  const names = phrase.names.filter((one) => one.entity.type === "country" || one.entity.type === "threat-actor");
  const name = last ? names.length > 0 && phrase.names.at(-1) : names[0];
  return name ? [asState(scene.parties.of(phrase), name)] : [];
}

const writing = wordSet("write mention name use cite utter speak");

export const avoidedWord: Way = {
  says: "SOURCE avoided the word ACTOR; the word ACTOR is not written there",
  finds: [
    "{source The ministry} avoided the name {actor Russia} in its report on the hack.",
    "The ministry spoke of the hack of the port. The word “{actor Russia}” is not written there.",
  ],
  leaves: ["The ministry avoided the word hack in its report on Russia."],
  read({ scene, verb, object }) {
    const { lower } = scene.document.tokens;
    if (verb.lemma === "avoid" && !verb.negated && object && wordWords.has(lower[object.first + 1] ?? "")) {
      const name = nameIn(scene, object, true);
      if (name.length > 0) return { sources: tellers(scene, verb), actors: name };
    }
    const subject = verb.subject[0];
    if (!verb.negated || !verb.passive || !writing.has(verb.lemma) || !subject || !wordWords.has(lower[subject.first + 1] ?? "")) return null;
    const name = nameIn(scene, subject);
    if (name.length === 0) return null;
    return { sources: lower[verb.last + 1] === "there" ? lastSpeakers(scene) : scene.parties.all(agentOf(verb)), actors: name };
  },
};

const making = wordSet("make give offer provide publish release announce issue have share discuss get allow permit support justify");
const declining = wordSet("decline refuse avoid withhold reserve delay postpone");
const apportioning = wordSet("apportion lay place assign cast attach");

const moments = wordSet("time moment place day");
const isForAttribution = (scene: Scene, phrase: Phrase): boolean => {
  const what = scene.parties.hanging(phrase, "for");
  return what !== undefined && headWord(scene, what) === "attribution";
};

export const noAttribution: Way = {
  says: "SOURCE did not give an attribution, declined attribution",
  finds: [
    "{source The agency} did not offer an attribution of the hack.",
    "{source The agency} declined attribution of the hack.",
    "A port was hacked. A spokesperson for {source CISA} declined to provide attribution.",
    "A port was hacked. {source Kaspersky} is holding off on a name.",
    "A port was hacked. {source Kaspersky} refrained from attribution.",
  ],
  leaves: ["The agency did not offer help after the hack.", "A port was hacked. The bank is holding off on a new name for its app."],
  read({ scene, verb, host, object }) {
    // "I am not going to get into attribution".
    const into = verb.lemma === "get" ? verb.complements.find((one) => one.preposition === "into") : undefined;
    const said = object ?? into;
    const word = said ? headWord(scene, said) : "";
    // "would leave attribution to the government"; "This is not the time for attribution".
    if (verb.lemma === "leave" && word === "attribution" && !verb.negated && verb.complements.some((one) => one.preposition === "to"))
      return { sources: tellers(scene, verb) };
    if (verb.lemma === "be" && verb.negated && moments.has(word) && object && isForAttribution(scene, object)) return { sources: [] };
    // "made no attempt to apportion blame".
    if (word === "blame" && apportioning.has(verb.lemma) && (verb.negated || host)) return { sources: tellers(scene, host ?? verb) };
    if (keepsOff(scene, verb)) return { sources: tellers(scene, verb) };
    if (word !== "attribution") return null;
    // "too thin to support the attribution to Russia": doubted, and not kept back.
    const to = object && scene.parties.hanging(object, "to");
    if (to && actorsOf(scene, [to]).length > 0) return null;
    if ((verb.negated || host) && making.has(verb.lemma)) return { sources: tellers(scene, host ?? verb) };
    return declining.has(verb.lemma) && !verb.negated ? { sources: scene.parties.all(verb.subject) } : null;
  },
};

const holding = wordSet("hold refrain abstain shy steer stop desist");
const offWords = wordSet("on from of");
const verdicts = wordSet("attribution name names blame");
/** "is holding off on a name", "refrained from attribution"; but "a new name for its app". */
const keepsOff = (scene: Scene, verb: Verb): boolean =>
  holding.has(verb.lemma) &&
  !verb.negated &&
  (verb.lemma !== "hold" || scene.document.tokens.lower[verb.at + 1] === "off") &&
  verb.complements.some((one) => offWords.has(one.preposition) && verdicts.has(headWord(scene, one)) && !scene.parties.hanging(one, "for", "of"));

const calling = wordSet("name identify specify");
const standIns = wordSet("it them him any");
/** Whom "it" can mean in "without naming it". */
const nameless = wordSet("country state nation government group power actor hackers attackers");
const outright = wordSet("name mention blame accuse");
const accusing = wordSet("blame accuse");

const putting = wordSet("put give attach");
const nameWords = wordSet("name names");
/** "have not settled on a culprit". */
const settling = wordSet("settle decide land agree");

export const unnamed: Way = {
  says: "SOURCE did not name a country, declined to attribute INCIDENT, did not blame ACTOR",
  finds: [
    "{source Finland} stopped short of naming {actor Russia} in its report on the hack.",
    "It is too early to attribute the hack to anyone, {source the minister} said.",
    "None of {source the officials} would commit to attributing the hack.",
    "{source Norway} spoke of the hack of the port without mentioning {actor China}.",
    "{source The agency} blamed a foreign state for the hack, without naming it.",
    "{source The agency} did not identify the hackers who had hit the port.",
    "A port was hacked. {source The minister} was careful not to name a culprit.",
    "The port was hacked. {source Police} are investigating the hack. They have not named a suspect.",
    "The port was hacked. Those responsible have yet to be identified.",
    "A state actor hacked the port, {source the minister} said, but would not identify it.",
    "Malware hit a port. {source ESET} has not yet associated the hack with a known group.",
    "Three phones were hacked. {source Kaspersky} is not attributing the other two to any operator.",
    "The port was hacked. {source Kaspersky} was unable to tie the malware to a known actor.",
  ],
  leaves: [
    "Norway did not name the companies hit by the malware.",
    "The firm declined to identify the clients whose data was stolen by hackers.",
    "The minister did not attribute the loss of votes to the hack.",
    "The port was hacked. Police did not link Karl Lind to any group.",
  ],
  read(asked) {
    const { scene, verb, host, without, negated, object } = asked;
    // "I am not going to put names to it".
    if (negated && putting.has(verb.lemma) && object && nameWords.has(headWord(scene, object)) && verb.complements.some((one) => one.preposition === "to"))
      return { sources: tellers(scene, host ?? verb) };
    const settled = negated && settling.has(verb.lemma) ? verb.complements.find((one) => one.preposition === "on" && isCulprit(scene, one)) : undefined;
    if (settled) return { sources: tellers(scene, host ?? verb) };
    if (!negated || !naming.has(verb.lemma)) return null;
    if (scene.verbs.some((one) => one.parent === verb && one.link === "complement" && askers.has(one.opener))) return null;
    const sources = tellers(scene, host ?? (without && verb.parent ? verb.parent : verb));
    // "The evidence does not point to Russia": doubted, and not kept back.
    const lies = verb.subject.some((one) => grounds.has(headWord(scene, one)));
    if (lies && named(actorsOf(scene, [...verb.objects, ...verb.complements])).length > 0) return null;
    if (meansCulprit(asked)) return { sources };
    if (attributing.has(verb.lemma)) return notAttributed(asked, sources);
    const who = object ? named(actorsOf(scene, [object])) : [];
    if (who.length > 0 && who.every((party) => party.role === "person") && !standsAccused(scene, who)) return "who is not named is no culprit";
    // "CISA did not name the agency": of the agency that it is itself, nobody speaks so.
    if (who.some((party) => sources.some((one) => one.entity === party.entity))) return "who is not named is no culprit";
    if (object && who.length > 0 && (without || host || outright.has(verb.lemma))) {
      if (!without && !host && scene.parties.of(object).role === "body") return "a body that is not named is no culprit";
      return { sources, actors: who };
    }
    // "We are not naming names".
    if (object && verb.lemma === "name" && headWord(scene, object) === "names") return { sources };
    if (object && isCulprit(scene, object)) return verb.passive ? { sources: [], voice: "unknown" } : { sources };
    const subject = verb.subject[0];
    // "threat actors that have not been identified": of those of one act, and not of all who are called so.
    const general = verb.link === "relative" && cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 0;
    if (verb.passive && subject && isCulprit(scene, subject) && !host && !general) return { sources: scene.parties.all(agentOf(verb)), voice: "unknown" };
    return accusing.has(verb.lemma) && !object ? { sources } : "who is not named is no culprit";
  },
};

/** "a foreign state, which the agency did not name", "… without naming it", "would not identify it". */
function meansCulprit({ scene, verb, without, object }: Case): boolean {
  const meant = verb.gap && verb.antecedent ? verb.antecedent : object;
  if (!meant || (object && object !== meant) || !calling.has(verb.lemma)) return false;
  if (verb.gap && culprits.has(headWord(scene, meant))) return true;
  if (!standIns.has(headWord(scene, meant))) return false;
  // "said a state actor was hacking it, but would not identify it": a state, and not a company that was hit.
  return without ? scene.phrases.some((one) => one.last < verb.first && nameless.has(headWord(scene, one))) : speaksOfState(scene, verb.first);
}

const tracing = wordSet("trace tie connect link associate");
const targeting = wordSet("to on at with");
const anyWords = wordSet("any a an anyone anybody");
/** Objects that stand for the act or for its blame: "did not pin it on anybody". */
const blameWords = wordSet("it this them blame responsibility finger fingers");

function notAttributed({ scene, verb, object }: Case, sources: readonly Party[]): Answer {
  const { lower } = scene.document.tokens;
  // "to avoid tracing".
  if (tracing.has(verb.lemma) && !object && !verb.passive) return "what is not attributed is no cyber act";
  const to = verb.complements.find((one) => targeting.has(one.preposition));
  // "to any one group" is no group spoken of before.
  const target = to && !anyWords.has(lower[to.first] as string) ? named(actorsOf(scene, [to])) : [];
  if (verb.passive) {
    if (target.length > 0 && !verb.parent) return "told by the rules of attribution";
    const about = verb.subject[0];
    // "The origin of the attack could not be traced."
    if (about && authorship.has(headWord(scene, about))) return { sources: [], voice: "unknown" };
    if (about && !isEvent(scene, about) && cyberWeight(scene, about.first, about.last) === 0) return "what is not attributed is no cyber act";
    return { sources: [], actors: target, voice: "unknown" };
  }
  // "would not commit to attributing Iran to the attack": the wrong way round.
  const turned = object ? named(actorsOf(scene, [object])) : [];
  if (turned.length > 0 && to && isEvent(scene, to)) return { sources, actors: turned };
  const nobodyKnown = to !== undefined && anyWords.has(lower[to.first] as string) && (culprits.has(headWord(scene, to)) || actorNouns.has(headWord(scene, to)));
  if (object?.names.some(({ entity }) => entity.type === "person")) return "what is not attributed is no cyber act";
  if (object && !nobodyKnown && !isEvent(scene, object) && !blameWords.has(headWord(scene, object)) && verb.lemma !== "speculate")
    return "what is not attributed is no cyber act";
  return { sources, actors: target };
}

const affectedWords = wordSet("affected targeted hit attacked hacked breached");
const sufferers = wordSet("affected targeted victim victims target targets");

const partitive = wordSet("group groups gang gangs side");

/** "a country", "the group responsible"; but not "the affected countries", "the states targeted". */
function isCulprit(scene: Scene, object: Phrase): boolean {
  const { lower } = scene.document.tokens;
  const word = headWord(scene, object);
  const before = lower[object.last - 1] ?? "";
  // "the group of patients".
  const of = scene.parties.hanging(object, "of");
  if (of && partitive.has(word) && !culprits.has(headWord(scene, of)) && !isEvent(scene, of)) return false;
  return (culprits.has(word) || (word === "responsible" && culprits.has(before))) && !sufferers.has(before) && !affectedWords.has(lower[object.last + 1] ?? "");
}
