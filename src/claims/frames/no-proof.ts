// Claims stage, frames: those accused say that nothing has been shown against them: "no evidence has been presented", "Nobody has shown us any proof".

import { wordList, wordSet } from "../../document/word-list.ts";
import { charges } from "../baseless.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { nothingToShow, shreds } from "../turned.ts";
import { tellsWho } from "../withholding/tells-who.ts";
import { actorsOf, type Desk, headWord, stand } from "./draft.ts";
import { accusedNearby, clearedBy, ownSpeaker, standsAccused, theAccused } from "./spoken-for.ts";

/** Verbs by which proof is laid before somebody, or comes to them. */
const showing = wordSet("present provide offer show produce give share submit publish supply furnish bring cite receive see get deliver put have");
const proofs = new Set([...both("fact document"), ...wordList("evidence proof substantiation confirmation")]);
const receiving = wordSet("see receive get");
const noneWords = wordSet("no any zero nothing single");
const nobodies = wordSet("nobody no-one no none");
/** Pronouns for those accused: "has shown us nothing", "we have seen no proof". */
const us = wordSet("we us i me it they them");

export function noProof(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.accused.length === 0 || otherMatter(scene)) return;
  if (unbacked(scene, verb)) return missedByOthers(scene, verb, desk);
  const missed = (showing.has(verb.lemma) ? missingProof(scene, verb) : null) ?? groundless(scene, verb) ?? demanded(scene, verb);
  const proof = missed && isOfTheCharge(scene, verb, missed) ? missed : (puzzled(scene, verb) ?? againstThem(scene, verb));
  if (!proof) return;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string" || standing.stance !== "attributes") return;
  const asks = demanding.has(verb.lemma) || puzzling.has(verb.lemma) || verb.subject.length === 0 || missed === demanded(scene, verb);
  const quoted = scene.speakerIn(verb.at);
  const sources =
    standing.sources.length > 0
      ? standing.sources
      : quoted
        ? [quoted]
        : (ownSpeaker(scene, verb) ?? scene.parties.all(demanding.has(verb.lemma) ? verb.subject : asks ? (verb.parent?.subject ?? []) : []));
  const actors = clearedBy(scene, sources);
  if (!standsAccused(scene, actors)) return desk.reject(verb.at, "those who miss the proof are not accused");
  // "Moscow said it had no proof": it lacks some itself; "it had seen no proof" is what it says of others.
  if (!asks && !verb.passive && !receiving.has(verb.lemma) && verb.subject.some((one) => isSpeaker(scene, one, sources))) return;
  desk.told.add(verb);
  desk.add({ ...stand(standing, "possible"), stance: "denies", sources, actors, verb, cues: [verb.at, proof.last, ...standing.cues] });
}

const backing = wordSet("support back confirm corroborate substantiate justify suggest prove");
const plenty = wordSet("enough sufficient adequate");
const finding = wordSet("have find see be know receive get possess");
/** What says who did it, and what else may be meant by "that" where a state stands accused. */
const findings = new Set([...both("conclusion suspicion"), ...wordList("attribution assessment theory hypothesis")]);
const pointers = wordSet("it this that");

/** "could find no evidence for this", "did not have enough evidence to back the assessment", "nothing in its data supported that". */
function unbacked(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  const isMeant = (one: Phrase | undefined): boolean =>
    one !== undefined && (findings.has(headWord(scene, one)) || (scene.accused[0]?.type === "country" && pointers.has(headWord(scene, one))));
  if (backing.has(verb.lemma) && !verb.negated && !verb.passive && verb.subject.some((one) => lower[one.first] === "nothing")) return isMeant(verb.objects[0]);
  if (!finding.has(verb.lemma) || verb.passive) return false;
  const proof = verb.objects.find(
    (one) => nothingToShow(scene, one) && (!verb.negated || plenty.has(lower[one.first] as string) || lower[one.first] === "any"),
  );
  if (!proof) return false;
  const behind = scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && backing.has(one.lemma));
  // "to back that assessment": read as two.
  return isMeant(
    behind
      ? (behind.objects[0] ?? scene.phrases.find((one) => one.first > behind.last))
      : (scene.parties.hanging(proof, "of", "for") ?? verb.complements.find((one) => one.preposition === "for")),
  );
}

/** Of outsiders it is a doubt of whoever was accused in the sentences right before. */
function missedByOthers(scene: Scene, verb: Verb, desk: Desk) {
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string" || standing.stance !== "attributes" || !accusedNearby(scene)) return;
  const own = verb.subject.filter((one) => headWord(scene, one) !== "nothing" && scene.document.tokens.lower[one.first] !== "nothing");
  const quoted = scene.speakerIn(verb.at);
  const sources = standing.sources.length > 0 ? standing.sources : quoted ? [quoted] : (ownSpeaker(scene, verb) ?? scene.parties.all(own));
  if (sources.length === 0) return desk.reject(verb.at, "nobody says so");
  const actors = clearedBy(scene, sources);
  desk.told.add(verb);
  desk.add({
    ...stand(standing, "possible"),
    stance: "denies",
    sources,
    actors: standsAccused(scene, actors) ? actors : theAccused(scene, sources),
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** What is not shown: "no evidence", "not a single document", "nobody has shown us any proof". */
function missingProof(scene: Scene, verb: Verb): Phrase | null {
  const { lower } = scene.document.tokens;
  const candidates = verb.passive ? [...verb.subject, ...verb.objects] : verb.objects;
  const none = verb.negated || verb.subject.some((one) => nobodies.has(lower[one.first] as string));
  for (const one of candidates) {
    const of = shreds.has(headWord(scene, one)) ? scene.parties.hanging(one, "of") : one;
    if (!of || !proofs.has(headWord(scene, of))) continue;
    if (none || noneWords.has(lower[one.first] as string)) return one;
  }
  return null;
}

/** "There was no evidence that it was behind the hack": of those accused, who say so themselves. */
function againstThem(scene: Scene, verb: Verb): Phrase | null {
  if (verb.lemma !== "be" && !receiving.has(verb.lemma)) return null;
  const proof = verb.objects.find((one) => nothingToShow(scene, one));
  const clause = proof && scene.verbs.find((one) => one.noun === proof && pronouns.has(headWord(scene, one.subject[0] ?? proof)));
  return clause && ownSpeaker(scene, clause) && tellsWho(scene, clause) ? proof : null;
}
const pronouns = wordSet("it they he she we");

const accusing = wordSet("accuse blame make level throw fling hurl bring raise voice");
/** "was making accusations without facts": the proof that accusers go without. */
function groundless(scene: Scene, verb: Verb): Phrase | null {
  if (!accusing.has(verb.lemma) || verb.negated) return null;
  const without = scene.phrases.find((one) => one.preposition === "without" && one.first > verb.last && proofs.has(headWord(scene, one)));
  const accuses = verb.lemma === "accuse" || verb.lemma === "blame" || verb.objects.some((one) => charges.has(headWord(scene, one)));
  return without && accuses ? without : null;
}

const demanding = wordSet("demand request want");
const asking = wordSet("ask urge challenge call invite tell press dare");
/** "demanded proof", “Show us the proof”. */
function demanded(scene: Scene, verb: Verb): Phrase | null {
  const command = verb.subject.length === 0 && showing.has(verb.lemma) && scene.speakerIn(verb.at) !== null;
  // "asked Latvia to produce its evidence".
  const asked = verb.link === "infinitive" && showing.has(verb.lemma) && verb.parent !== null && asking.has(verb.parent.lemma) && !verb.parent.passive;
  if (verb.negated || verb.passive || !(demanding.has(verb.lemma) || command || asked)) return null;
  return verb.objects.find((one) => proofs.has(headWord(scene, one))) ?? null;
}

const puzzling = wordSet("understand know be see have");
const ideas = wordSet("idea clue notion");
const clearWords = wordSet("clear known");
const unclearWords = wordSet("unclear unknown");
const basing = wordSet("base rest rely build ground");
const whatWords = wordSet("what which");
/** "We do not understand what these claims are based on", "what the evidence is": of those accused, who see none. */
function puzzled(scene: Scene, verb: Verb): Phrase | null {
  const { lower } = scene.document.tokens;
  if (!puzzling.has(verb.lemma)) return null;
  const state = verb.objects[0] ? headWord(scene, verb.objects[0]) : "";
  const clueless = verb.lemma === "have" && ideas.has(state) && (verb.negated || lower[verb.objects[0]?.first ?? -1] === "no");
  const unsure = verb.lemma === "be" ? (verb.negated ? clearWords.has(state) : unclearWords.has(state)) : verb.lemma === "have" ? clueless : verb.negated;
  if (!unsure) return null;
  // "did not know what evidence the firm had".
  const what = verb.objects.find((one) => whatWords.has(lower[one.first] as string) && proofs.has(headWord(scene, one)));
  if (what) return what;
  for (const one of scene.verbs) {
    const [subject] = one.subject;
    if (one.at <= verb.at || !subject) continue;
    const asked = whatWords.has(one.opener) || whatWords.has(lower[subject.first] as string);
    const word = headWord(scene, subject);
    if (asked && ((one.lemma === "be" && proofs.has(word)) || (basing.has(one.lemma) && (charges.has(word) || proofs.has(word))))) return subject;
  }
  return null;
}

/** Whether the proof is of what they are accused of, and not of a theft or of who else did it. */
function isOfTheCharge(scene: Scene, verb: Verb, proof: Phrase): boolean {
  if (scene.verbs.some((one) => one !== verb && (one.noun === proof || one.antecedent === proof || (one.parent === verb && one.link === "complement"))))
    return false;
  const about =
    scene.parties.hanging(proof, "of", "for", "about", "on") ?? verb.complements.find((one) => one.preposition === "for" || one.preposition === "of");
  return about === undefined || proofs.has(headWord(scene, about)) || charges.has(headWord(scene, about)) || actorsOf(scene, [about]).length > 0;
}

const isSpeaker = (scene: Scene, phrase: Phrase, sources: readonly Party[]): boolean =>
  us.has(headWord(scene, phrase)) || sources.some((one) => one.phrase === phrase || (one.entity !== null && scene.parties.of(phrase).entity === one.entity));
