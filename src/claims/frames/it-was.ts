// Claims stage, frames: what stands for the attack just told of is said to be somebody's: "It was a Russian operation", "he said it was China", "Iran did it".
import { wordList, wordSet } from "../../document/word-list.ts";
import { linkingVerbs, speakersSelves } from "../grammar/closed-class.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { cyberWeight, otherMatter, quoteAt, type Scene, spokenOf } from "../scene.ts";
import { sentenceSpeaker, standingOf } from "../standing.ts";
import { actorsOf, agentOf, asState, type Desk, doerOfAct, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { ownSpeaker } from "./spoken-for.ts";
import * as words from "./words.ts";

/** Who is said to have done it, and the words that stand for what. */
interface Said {
  readonly actors: readonly Party[];
  readonly incident: Phrase;
}

/** A verb that says whose an act told of before was. */
export function itWas(scene: Scene, verb: Verb, desk: Desk) {
  const { passive, lemma } = verb;
  const [subject] = verb.subject;
  if (!subject) return;
  if (passive && lemma !== "do") return treatedAs(scene, verb, subject, desk);
  const read = readings.get(lemma);
  const said = read && !otherMatter(scene) ? read(scene, verb, subject) : null;
  if (!said || said.actors.length === 0 || !isTold(scene, verb)) return;
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({
    ...stand(
      standing,
      plain.has(lemma) || isFaced(scene, verb, said) ? "asserted" : standing.stance === "denies" || lemma === "have" ? "possible" : "probable",
    ),
    actors: said.actors,
    incident: rangeOf(said.incident),
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** Verbs that leave nothing open. */
const plain = wordSet("be do deal face");
/** “We are looking at Turla”: seen, and not seeming. */
const isFaced = (scene: Scene, verb: Verb, { incident }: Said): boolean =>
  verb.lemma === "look" && incident.preposition === "at" && !standsForIt(scene, incident);

/** In sentences: how far those go back who are quoted one after the other. */
const quotedReach = 5;
/** Whether an act was told of before, or stands beside somebody's words: "“It was China,” she said of the hack". */
function isTold(scene: Scene, verb: Verb): boolean {
  const quote = quoteAt(scene.document, verb.at);
  if (spokenOf(scene, quote && quotedReach)) return true;
  const { first, last } = scene.sentence;
  return quote !== undefined && scene.cyber === 2 && (cyberWeight(scene, quote.last + 1, last) === 2 || cyberWeight(scene, first, quote.first - 1) === 2);
}

/** "is being treated as a Russian operation". */
function treatedAs(scene: Scene, verb: Verb, act: Phrase, desk: Desk) {
  if (!words.treating.has(verb.lemma) || !isEvent(scene, act) || otherMatter(scene)) return;
  const as = verb.complements.find((one) => one.preposition === "as");
  const state = as && doerOfAct(scene, as);
  if (!state) return;
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const by = scene.parties.all(agentOf(verb));
  desk.add({
    ...stand(standing, "probable"),
    sources: by.length > 0 ? by : standing.sources,
    voice: by.length > 0 ? "author" : "unknown",
    actors: [state],
    incident: rangeOf(act),
    verb,
    cues: [verb.at],
  });
}

/** How a verb's words are read. */
const readings: ReadonlyMap<string, (scene: Scene, verb: Verb, subject: Phrase) => Said | null> = new Map([
  ["do", did],
  ["have", hasWritten],
  ["be", was],
  ...wordList("look seem appear feel sound smell").map((lemma) => [lemma, looked] as const),
  ["deal", facing],
  ["face", facing],
]);

/** "Iran did it", "the Chinese did this". */
function did(scene: Scene, verb: Verb, subject: Phrase): Said | null {
  if (verb.passive) return standsForIt(scene, subject) ? { actors: doneBy(scene, verb), incident: subject } : null;
  const [object] = verb.objects;
  if (!object || verb.objects.length > 1 || !standsForIt(scene, object) || verb.negated) return null;
  // "made it look like North Korea did it": made to seem, and not done.
  if (words.pretences.has(scene.document.tokens.lower[subject.first - 1] ?? "") || verb.parent?.lemma === "look") return null;
  const doers = actorsOf(scene, verb.subject).filter((party) => party.entity !== null && party.role !== "person");
  // "The hackers, known as X, said they did it".
  const meant = words.itOrThey.has(headWord(scene, subject));
  const actors = meant ? (ownSpeaker(scene, verb) ?? doers).filter((party) => party.role === "group" && party.entity !== null) : doers;
  return { actors, incident: object };
}

/** "This was done by the FSB", "It was done on the orders of the FSB". */
function doneBy(scene: Scene, verb: Verb): Party[] {
  const orders = verb.complements.find((one) => words.commands.has(headWord(scene, one)));
  const by = orders ? [orders.owner ?? scene.parties.hanging(orders, "of", "from")] : agentOf(verb);
  return actorsOf(
    scene,
    by.flatMap((one) => (one ? membersOf(one) : [])),
  ).filter(({ entity, role }) => entity !== null && role !== "person");
}

/** What somebody leaves all over what he did. */
const traces = both("name fingerprint signature stamp mark hallmark");
/** "has Turla written all over it", "has Turla's name all over it". */
function hasWritten(scene: Scene, { objects: [object], complements }: Verb, subject: Phrase): Said | null {
  if (!object || !(standsForIt(scene, subject) || isEvent(scene, subject))) return null;
  const over = complements.find((one) => one.preposition === "over");
  if (object.owner && traces.has(headWord(scene, object)) && over && standsForIt(scene, over))
    return { actors: actorsOf(scene, [object.owner]).filter((party) => party.entity !== null), incident: subject };
  const written = scene.verbs.some((one) => one.antecedent === object && one.lemma === "write" && one.complements.some((all) => all.preposition === "over"));
  return written ? { actors: actorsOf(scene, membersOf(object)).filter((party) => party.entity !== null), incident: subject } : null;
}

/** "It was a Russian operation", "he said it was China", "the operation was Israeli", "it was like a Russian operation". */
function was(scene: Scene, verb: Verb, subject: Phrase): Said | null {
  if (verb.objects.some((one) => isUp(scene, one))) return facing(scene, verb, subject);
  const like = likeIn(verb);
  const predicate = predicateOf(scene, subject, verb.objects[0] ?? like);
  if (!predicate) return null;
  const state = doerOfAct(scene, predicate);
  if (state) return { actors: [state], incident: predicate };
  if (!told(scene, verb)) return predicate === like ? { actors: namedIn(scene, predicate), incident: subject } : null;
  const people = nationalityOf(scene, subject, predicate);
  return { actors: people ? [people] : namedIn(scene, predicate), incident: subject };
}

/** "It looked like China", "it looks like a Chinese operation". */
function looked(scene: Scene, verb: Verb, subject: Phrase): Said | null {
  const met = verb.lemma === "look" ? facing(scene, verb, subject) : null;
  if (met) return met;
  const like = likeIn(verb);
  const predicate = predicateOf(scene, subject, like ?? verb.objects[0]);
  const state = predicate && doerOfAct(scene, predicate);
  if (state) return { actors: [state], incident: predicate };
  return predicate && predicate === like ? { actors: namedIn(scene, predicate), incident: subject } : null;
}

/** “We are looking at Turla”, “What we are dealing with is Turla”, “We are up against Turla”: whom somebody says he has to do with. */
function facing(scene: Scene, verb: Verb, subject: Phrase): Said | null {
  if (!speakersSelves.has(headWord(scene, subject)) || verb.negated || verb.link === "relative" || !quoteAt(scene.document, verb.at)) return null;
  const behind = verb.lemma === "look" ? "at" : verb.lemma === "deal" ? "with" : verb.lemma === "be" ? "against" : "";
  const met = [...verb.complements, ...verb.objects].find((one) => one.preposition === behind && !isUp(scene, one));
  const actors = met ? whoseOperation(scene, met) : [];
  return met && actors.length > 0 ? { actors, incident: met } : null;
}

/** "We are dealing with Turla", "with an operation of the Russian services", "with a Russian operation". */
function whoseOperation(scene: Scene, met: Phrase): readonly Party[] {
  const state = doerOfAct(scene, met);
  if (state) return [state];
  const of = isEvent(scene, met) ? scene.parties.hanging(met, "of", "by") : undefined;
  return of
    ? actorsOf(scene, membersOf(of)).filter(({ entity, role }) => entity !== null && role !== "person")
    : actorsOf(scene, membersOf(met)).filter(isBand);
}

const isUp = (scene: Scene, phrase: Phrase): boolean => headWord(scene, phrase) === "up";

const likeIn = ({ complements }: Verb): Phrase | undefined => complements.find((one) => one.preposition === "like");

/** What is said of an act, or of what stands for one; null where a clause says that it is another matter. */
function predicateOf(scene: Scene, subject: Phrase, predicate: Phrase | undefined): Phrase | null {
  if (!predicate || !(standsForIt(scene, subject) || isEvent(scene, subject))) return null;
  // "It is the United States that is the biggest hacker"; but ", which is run by the GRU" says more of whom is named.
  if (scene.document.tokens.lower[predicate.last + 1] === ",") return predicate;
  const cleft = scene.verbs.find((one) => one.antecedent === predicate && one.link === "relative");
  return cleft && !isDeed(cleft) ? null : predicate;
}

/** The states and bands whose name ends a phrase, a people that stands for its state, and "the regime". */
function namedIn(scene: Scene, phrase: Phrase): Party[] {
  const ends = ({ name, role, state, head, phrase: own }: Party) => head === "" || (name ?? (role === "state" ? state : null))?.last === own.last;
  return actorsOf(scene, membersOf(phrase)).filter((party) => ends(party) && (party.entity?.type === "country" || isBand(party) || party.role === "state"));
}

/** Whether a clause is somebody's words: "said it was China", "is sure it was China", "“It was China,” he said", "had high confidence that it was China". */
const told = (scene: Scene, verb: Verb) =>
  (verb.noun !== null && verb.link === "complement") ||
  (verb.parent !== null && verb.link === "complement" && (isA(verb.parent.lemma, "say", "doubt") || linkingVerbs.has(verb.parent.lemma))) ||
  (verb.parent !== null && words.convincing.has(verb.parent.lemma)) ||
  (verb.link === "root" && (scene.speakerIn(verb.at) !== null || sentenceSpeaker(scene, verb.at) !== null)) ||
  (verb.link === "coordinate" && quoteAt(scene.document, verb.at) !== undefined && scene.speakerIn(verb.at) !== null);

/** "It was Iran that did it, that broke in, that stood behind it"; not "that got the contract". */
const isDeed = ({ lemma, objects }: Verb): boolean => isA(lemma, "strong", "attack", "act") || lemma === "do" || (deeds.has(lemma) && objects.length === 0);
const deeds = wordSet("get go come stand lie sit lurk hide");

const standsForIt = (scene: Scene, phrase: Phrase) => phrase.first === phrase.last && words.demonstratives.has(headWord(scene, phrase));

/** "The operation was Israeli": the people whose act it was; a tool of that people may be anybody's. */
function nationalityOf(scene: Scene, act: Phrase, predicate: Phrase): Party | null {
  const [people] = predicate.names;
  if (!people || people.first !== predicate.first || people.last !== predicate.last) return null;
  if (people.form !== "demonym" || people.entity.type !== "country" || !isEvent(scene, act)) return null;
  const { lower } = scene.document.tokens;
  // "the rescue operation", "the raid on the gang's servers": another act than that of the attackers.
  if (words.spyTools.has(headWord(scene, act)) || !words.definites.has(lower[act.first] as string)) return null;
  if (!lower.slice(act.first + 1, act.last).every((word) => words.operationTrades.has(word))) return null;
  return scene.parties.hanging(act, "on", "against") ? null : asState(scene.parties.of(predicate), people);
}
