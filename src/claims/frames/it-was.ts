// Claims stage, frames: what stands for the attack just told of is said to be somebody's: "It was a Russian operation", "he said it was China", "Iran did it".
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { isBand, type Party } from "../party.ts";
import { otherMatter, type Scene, spokenOf } from "../scene.ts";
import { sentenceSpeaker, standingOf } from "../standing.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { ownSpeaker } from "./spoken-for.ts";
import * as words from "./words.ts";

export function itWas(scene: Scene, verb: Verb, desk: Desk) {
  const { subject, objects, complements, lemma } = verb;
  // "is being treated as a Russian operation".
  const as =
    verb.passive && words.treating.has(lemma) && subject[0] && isEvent(scene, subject[0]) ? complements.find((one) => one.preposition === "as") : undefined;
  const seen = as && !otherMatter(scene) ? stateBefore(scene, as) : null;
  if (seen && as) {
    const standing = standingOf(scene, verb, verb.at);
    if (typeof standing === "string") return desk.reject(verb.at, standing);
    const by = scene.parties.all(agentOf(verb));
    return desk.add({
      ...stand(standing, "probable"),
      sources: by.length > 0 ? by : standing.sources,
      voice: by.length > 0 ? "author" : "unknown",
      actors: [seen],
      incident: rangeOf(subject[0] as Phrase),
      verb,
      cues: [verb.at],
    });
  }
  if (!words.seeming.has(lemma) || verb.passive || !subject[0] || otherMatter(scene)) return;
  let actors: readonly Party[] = [];
  let incident: Phrase = subject[0];
  if (lemma === "do") {
    // "Iran did it", "the Chinese did this".
    if (!objects[0] || objects.length > 1 || !standsForIt(scene, objects[0]) || verb.negated) return;
    // "made it look like North Korea did it": made to seem, and not done.
    if (words.pretences.has(scene.document.tokens.lower[subject[0].first - 1] ?? "") || verb.parent?.lemma === "look") return;
    actors = actorsOf(scene, subject).filter((party) => party.entity !== null && party.role !== "person");
    // "The hackers, known as X, said they did it".
    if (words.itOrThey.has(headWord(scene, subject[0])))
      actors = (ownSpeaker(scene, verb) ?? actors).filter((party) => party.role === "group" && party.entity !== null);
    incident = objects[0];
  } else if (lemma === "have") {
    // "has Turla written all over it".
    const written = scene.verbs.find(
      (one) => one.antecedent === objects[0] && one.lemma === "write" && one.complements.some((all) => all.preposition === "over"),
    );
    if (!written || !objects[0] || !(standsForIt(scene, subject[0]) || isEvent(scene, subject[0]))) return;
    actors = actorsOf(scene, membersOf(objects[0])).filter((party) => party.entity !== null);
  } else {
    if (!standsForIt(scene, subject[0]) && !isEvent(scene, subject[0])) return;
    const like = complements.find((one) => one.preposition === "like");
    const predicate = lemma === "be" ? (objects[0] ?? like) : (like ?? objects[0]);
    if (!predicate) return;
    // "It is the United States that is the biggest hacker"; but ", which is run by the GRU" says more of whom is named.
    const apart = scene.document.tokens.lower[predicate.last + 1] === ",";
    const cleft = apart ? undefined : scene.verbs.find((one) => one.antecedent === predicate && one.link === "relative");
    if (cleft && !isDeed(cleft)) return;
    const state = stateBefore(scene, predicate);
    const people = state || lemma !== "be" || !told(scene, verb) ? null : nationalityOf(scene, subject[0], predicate);
    if (state) {
      actors = [state];
      incident = predicate;
    } else if (people) actors = [people];
    else if (predicate === like || (lemma === "be" && told(scene, verb)))
      actors = actorsOf(scene, membersOf(predicate)).filter(
        (party) => party.name?.last === predicate.last && (party.entity?.type === "country" || isBand(party) || party.role === "state"),
      );
  }
  if (actors.length === 0 || !spokenOf(scene)) return;
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({
    ...stand(standing, lemma === "be" || lemma === "do" ? "asserted" : standing.stance === "denies" || lemma === "have" ? "possible" : "probable"),
    actors,
    incident: rangeOf(incident),
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** Whether a clause is somebody's words: "said it was China", "“It was China,” he said", "had high confidence that it was China". */
const told = (scene: Scene, verb: Verb) =>
  (verb.noun !== null && verb.link === "complement") ||
  (verb.parent !== null && isA(verb.parent.lemma, "say", "doubt") && verb.link === "complement") ||
  (verb.parent !== null && words.convincing.has(verb.parent.lemma)) ||
  (verb.link === "root" && (scene.speakerIn(verb.at) !== null || sentenceSpeaker(scene, verb.at) !== null));

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

/** "a Russian operation", "a Chinese state hack": the people whose act it was. */
function stateBefore(scene: Scene, phrase: Phrase): Party | null {
  const people = phrase.names.findLast((one) => one.form === "demonym" && one.entity.type === "country" && one.last < phrase.last);
  if (!people || !isEvent(scene, phrase) || scene.parties.hanging(phrase, "against", "on")) return null;
  const between = scene.document.tokens.lower.slice(people.last + 1, phrase.last);
  if (!between.every((word) => words.operationTrades.has(word))) return null;
  return asState(scene.parties.of(phrase), people);
}
