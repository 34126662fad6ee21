// Claims stage, frames: ACTOR had no part in it, or somebody says so: "had nothing to do with", "was not involved", "it was not us", "we did not hack".

import { wordList, wordSet } from "../../document/word-list.ts";
import { charges } from "../baseless.ts";
import { attackerWords, helping } from "../denial/words.ts";
import { determiners, possessives, speakersSelves } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Named } from "../named.ts";
import { both } from "../nouns.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { type Standing, standingOf } from "../standing.ts";
import { asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { noPatron } from "./no-patron.ts";
import { clearedBy, doersOf, ownSpeaker, standsAccused, tellerBehind, theAccused, theySaid } from "./spoken-for.ts";
import * as words from "./words.ts";

/** What somebody has or plays no … of. */
const share = new Set([...both("connection link"), ...wordList("part role hand involvement knowledge ties responsibility")]);
const having = wordSet("have play take bear see share hold");
const guilty = new Set([
  ...both("culprit perpetrator author attacker hacker"),
  ...wordList("involved responsible complicit behind implicated guilty one ones unconnected uninvolved innocent"),
]);
const innocent = wordSet("innocent uninvolved unconnected");
/** Words for the act that do not name it. */
const vague = new Set([...both("event incident"), ...wordList("it this that them any anything affair case matter episode business sort kind such")]);
const doing = wordSet(
  "initiate stage execute plan instigate engage conduct carry participate sponsor organise organize order launch commit perpetrate direct orchestrate undertake authorise authorize mount condone sanction approve do",
);
const involving = wordSet("involve implicate");
/** "has never touched a computer that was not his own": what those accused say of every intrusion. */
const touching = wordSet("touch access enter");
const computers = both("computer system network server machine account device");
const us = wordSet("us me our ours mine");
const them = wordSet("them him her");
const doings = new Set([...both("hack attack operation action"), ...wordList("work doing handiwork")]);
const noWords = wordSet("no nothing");

/** The ways of having no part in it. */
interface Innocence {
  /** "It was not us". */
  readonly notUs: boolean;
  /** "That was not them", of those accused before. */
  readonly notThem: boolean;
  /** "did not hack", "never did that": the act itself is denied. */
  readonly undone: boolean;
  /** "The intruders may not have been Qilin": who it was not. */
  readonly other: Party | null;
  /** Whose part there was none: "no Russian involvement". */
  readonly state: Named | null;
}

/** "had nothing to do with it", "played no part", "was not involved", "it was not us", "we did not hack it"; null for any other verb. */
function readInnocence(scene: Scene, verb: Verb): Innocence | null {
  const { lower } = scene.document.tokens;
  const object = verb.objects[0];
  const word = object ? headWord(scene, object) : "";
  const none = object !== undefined && (noWords.has(lower[object.first] as string) || (verb.negated && share.has(word)));
  const nothing = none && word === "nothing" && verb.lemma === "have" && lower.slice(object.last + 1, object.last + 4).join(" ") === "to do with";
  const partless = none && share.has(word) && having.has(verb.lemma) && !(word === "knowledge" && lower[object.last + 1] === "that");
  const copula = verb.lemma === "be";
  const behind = verb.complements.some((one) => one.preposition === "behind");
  const guiltless =
    (verb.negated && verb.passive && involving.has(verb.lemma)) ||
    (copula && verb.negated && (behind || isToBlame(scene, verb) || (object !== undefined && guilty.has(word) && !innocent.has(word)))) ||
    (copula && !verb.negated && innocent.has(word));
  // "This has nothing to do with us".
  const pointed = words.demonstratives.has(firstWord(scene, verb.subject[0]));
  const withUs = nothing && pointed && scene.phrases.some((one) => one.preposition === "with" && one.first > object.last && us.has(headWord(scene, one)));
  // "It was not us", "That was not our work".
  const ours = us.has(word) || (object !== undefined && words.speakersOwn.has(lower[object.first] as string) && doings.has(word));
  const notUs = (copula && verb.negated && pointed && ours) || withUs;
  const notThem = copula && verb.negated && pointed && them.has(word) && scene.accused.length > 0;
  // "There was no Russian involvement".
  const foreign = copula && none && object !== undefined && (share.has(word) || word === "trace") ? scene.parties.of(object).state : null;
  // "could not access his mail": what somebody was kept from.
  const kept = (verb.modal === "can" || verb.modal === "may") && !verb.perfect;
  const never = (verb.negated && !kept) || lower[verb.first - 1] === "never";
  const itself = verb.lemma === "do" && object !== undefined && (words.demonstratives.has(word) || (word === "anything" && scene.accused.length > 0));
  // "has never supported hackers".
  const unhelped = helping.has(verb.lemma) && object !== undefined && attackerWords.has(word) && scene.accused.length > 0;
  const untouched = touching.has(verb.lemma) && object !== undefined && computers.has(word) && scene.accused.length > 0;
  const undone =
    never &&
    !verb.passive &&
    (untouched ||
      isUnused(scene, verb) ||
      isA(verb.lemma, "strong", "attack") ||
      itself ||
      unhelped ||
      (doing.has(verb.lemma) && (actOf(scene, verb) !== null || hacksIn(scene, verb))));
  const state = foreign?.entity.type === "country" ? foreign : null;
  const other = otherThan(scene, verb);
  return nothing || partless || guiltless || notUs || notThem || undone || state || other ? { notUs, notThem, undone, state, other } : null;
}

/** "was not to blame". */
const isToBlame = (scene: Scene, verb: Verb): boolean =>
  scene.verbs.some((one) => one.parent === verb && one.link === "infinitive" && one.lemma === "blame" && one.objects.length === 0);

const using = wordSet("use deploy employ buy acquire purchase own possess operate");
const products = new Set([...both("product tool technology system programme program exploit"), ...wordList("it them this that software")]);
/** "never bought the spyware and never used it": of the tool of an attack. */
const isUnused = (scene: Scene, { lemma, objects: [tool] }: Verb): boolean =>
  using.has(lemma) && tool !== undefined && (namesSpyTool(scene, tool) || (scene.accused.length > 0 && products.has(headWord(scene, tool))));
const namesSpyTool = (scene: Scene, tool: Phrase | undefined): boolean =>
  tool !== undefined && (words.spyTools.has(headWord(scene, tool)) || tool.names.some(({ entity }) => entity.type === "malware"));

const intruders = both("intruder attacker hacker culprit perpetrator thief");
/** "The intruders may not have been Qilin", "Whoever broke in was not Qilin": of somebody accused before. */
function otherThan(scene: Scene, verb: Verb): Party | null {
  const { lower } = scene.document.tokens;
  const [object] = verb.objects;
  if (verb.lemma !== "be" || !verb.negated || !object) return null;
  const whoever = scene.verbs.some((one) => one.at < verb.at && lower[one.first - 1] === "whoever");
  if (!whoever && !verb.subject.some((one) => intruders.has(headWord(scene, one)))) return null;
  const party = scene.parties.of(object);
  return party.name !== null && standsAccused(scene, [party]) ? party : null;
}

export function noPart(scene: Scene, verb: Verb, desk: Desk) {
  // "wondered whether an insider had not been behind it".
  if (words.whethers.has(verb.opener)) return;
  if (noPatron(scene, verb, desk)) return;
  if (knowsNothing(scene, verb)) return denyKnowledge(scene, verb, desk);
  const found = readInnocence(scene, verb);
  if (!found) return;
  const { sentence } = scene;
  if (otherMatter(scene) || !(cyberWeight(scene, sentence.first, sentence.last) === 2 || inContext(scene) || scene.cyber === 2))
    return desk.reject(verb.at, "nothing cyber about it");
  const what = found.undone ? undefined : matterOf(scene, verb);
  if (what && !inContext(scene) && cyberWeight(scene, what.first, what.last) === 0 && !vague.has(headWord(scene, what)))
    return desk.reject(verb.at, "what they had no part in is no cyber act");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance === "attributes") clearThem(scene, verb, desk, found, standing);
}

const matterPrepositions = wordSet("in with behind for of");
/** What they had no part in. */
function matterOf(scene: Scene, verb: Verb): Phrase | undefined {
  const object = verb.objects[0];
  return (
    verb.complements.find((one) => matterPrepositions.has(one.preposition) && one.on !== object) ??
    (object && scene.parties.hanging(object, "in", "with", "of"))
  );
}

function clearThem(scene: Scene, verb: Verb, desk: Desk, { notUs, notThem, undone, state, other }: Innocence, standing: Standing) {
  const own = notUs || isFirst(scene, verb.subject[0]);
  const said = own ? (scene.speakerIn(verb.at) ?? tellerBehind(scene, verb.at)) : null;
  const speakers = said ? [said] : (ownSpeaker(scene, verb) ?? (standing.sources.length > 0 ? standing.sources : (theySaid(scene, verb) ?? [])));
  const sources = standing.sources.length > 0 ? standing.sources : speakers;
  if (sources.length === 0) return desk.reject(verb.at, "the writer's own negation");
  const object = verb.objects[0];
  const cleared =
    own && doersOf(scene, verb).length === 0
      ? clearedBy(scene, sources)
      : other || notThem
        ? other
          ? [other]
          : theAccused(scene, sources)
        : state && object
          ? [asState(scene.parties.of(object), state)]
          : notUs
            ? clearedBy(scene, sources)
            : doersOf(scene, verb);
  const real = undone ? cleared.filter(canAct) : cleared;
  // "We had nothing to do with it," said a spokeswoman: she speaks for whoever stands accused.
  const meant = own && (real.length > 0 ? real.every((party) => party.role === "person") : sources[0]?.entity === null) ? theAccused(scene, sources) : [];
  const actors = meant.length > 0 ? meant : real;
  if (actors.length === 0) return desk.reject(verb.at, "nobody is cleared");
  desk.told.add(verb);
  if (undone && isPolicy(scene, verb) && !standsAccused(scene, actors)) return desk.reject(verb.at, "what they never do, and nobody accused them of");
  if (undone && isUnused(scene, verb) && !namesSpyTool(scene, verb.objects[0]) && !standsAccused(scene, actors))
    return desk.reject(verb.at, "a tool of nobody accused");
  const event = actOf(scene, verb);
  desk.add({
    ...stand(standing, other && verb.modal === "may" ? "possible" : "asserted"),
    stance: "denies",
    sources,
    actors,
    incident: event ? rangeOf(event) : null,
    verb,
    cues: [verb.at, ...(object && !undone ? [object.last] : []), ...standing.cues],
  });
}

/** "did not attack hospitals": whom one spares, and no act that was spoken of. */
function isPolicy({ document: { tokens } }: Scene, { objects: [object] }: Verb): boolean {
  if (!object || object.names.length > 0 || object.owner) return false;
  const first = tokens.lower[object.first] as string;
  return first === "any" || !(determiners.has(first) || possessives.has(first) || vague.has(first) || anybody.has(first));
}
const anybody = wordSet("anyone anybody anything");

const about = wordSet("of about");

/** "was unaware of any attack", "knew nothing of it". */
function knowsNothing(scene: Scene, verb: Verb): boolean {
  const of = verb.complements.find((one) => about.has(one.preposition));
  if (!of || !(isEvent(scene, of) || vague.has(headWord(scene, of)) || charges.has(headWord(scene, of)))) return false;
  const word = verb.objects[0] ? headWord(scene, verb.objects[0]) : "";
  if (verb.lemma === "know") return word === "nothing" && !verb.negated;
  const { lower } = scene.document.tokens;
  const state = word || (lower[verb.last + 1] as string);
  return verb.lemma === "be" && (verb.negated ? state === "aware" : state === "unaware");
}

/** Of those accused it is a denial; of anybody else, nothing. */
function denyKnowledge(scene: Scene, verb: Verb, desk: Desk) {
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const own = ownSpeaker(scene, verb) ?? theySaid(scene, verb) ?? scene.parties.all(verb.subject);
  const actors = clearedBy(scene, own);
  if (standing.stance !== "attributes" || !standsAccused(scene, actors)) return;
  desk.add({
    ...stand(standing, "possible"),
    stance: "denies",
    sources: standing.sources.length > 0 ? standing.sources : own,
    actors,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** The phrase behind the verb that names the act. */
function actOf(scene: Scene, verb: Verb): Phrase | null {
  // "neither ordered nor condones such attacks": the object of both.
  const twin = scene.verbs.find((one) => one.at > verb.at && one.subject[0] === verb.subject[0] && scene.document.tokens.lower[one.first - 1] === "nor");
  const behind = [
    ...verb.objects,
    ...(twin && verb.objects.length === 0 ? twin.objects : []),
    ...verb.complements,
    ...scene.verbs.filter((one) => one.parent === verb && one.link === "infinitive").flatMap((one) => one.complements),
  ];
  return behind.find((one) => isEvent(scene, one)) ?? null;
}

/** "did not engage in hacking". */
const hacksIn = (scene: Scene, verb: Verb): boolean =>
  scene.verbs.some((one) => one.parent === verb && one.link === "gerund" && one.opener === "in" && isA(one.lemma, "strong", "attack", "spying"));

const firstWord = (scene: Scene, phrase: Phrase | undefined) => (phrase && phrase.first === phrase.last ? headWord(scene, phrase) : "");
const isFirst = (scene: Scene, phrase: Phrase | undefined) => speakersSelves.has(firstWord(scene, phrase));
