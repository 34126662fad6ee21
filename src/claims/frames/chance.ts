// Claims stage, frames: SOURCE says that what points at ACTOR may be chance or forged: "the link may be a coincidence", "such traces can be faked by anyone".
import { wordList, wordSet } from "../../document/word-list.ts";
import { callsPloy } from "../baseless.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, headWord, stand } from "./draft.ts";
import { accusedHere } from "./spoken-for.ts";

/** What points at somebody. */
const likenesses = new Set([...both("link connection overlap similarity resemblance parallel tie"), ...wordList("likeness match association")]);
/** What was left behind, and can be made. */
const traces = new Set([
  ...both("trace clue indicator artefact artifact comment string fingerprint sign hint marker timestamp language keyboard setting mistake"),
  ...wordList("evidence code metadata forensics these they those all it"),
]);
const chances = wordSet("coincidence coincidental accident accidental chance coincidences");
const faking = wordSet("fake forge spoof imitate plant mimic replicate counterfeit falsify copy fabricate manipulate borrow");
/** Of these, the ones that nobody does but to mislead; of "they" and "all" nothing is known. */
const forging = wordSet("fake forge spoof imitate plant counterfeit falsify fabricate");
const vague = wordSet("these they those all it");
const easyWords = wordSet("easy trivial simple possible");

/** What points at somebody is said to be chance, or forged. */
export function chance(scene: Scene, verb: Verb, desk: Desk) {
  const subject = verb.subject[0];
  if (!subject || scene.cyber < 2 || verb.negated || otherMatter(scene)) return;
  const what = verb.lemma === "be" ? isChance(scene, verb, subject) : isForged(scene, verb, subject);
  if (!what) return;
  const host = verb.link === "infinitive" && verb.parent ? verb.parent : verb;
  // "showed that the clues had been planted": no more in doubt.
  const certainty = verb.passive && verb.modal === "" && forging.has(verb.lemma) ? "asserted" : "possible";
  const standing = standingOf(scene, host, verb.at, certainty, { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  const quoted = standing.sources.length === 0 ? scene.speakerIn(verb.at) : null;
  const sources = quoted ? [quoted] : standing.sources;
  if (sources.length === 0) return desk.reject(verb.at, "nobody says so");
  const actors = pointedAt(scene, subject, sources);
  if (actors.length === 0) return desk.reject(verb.at, "whom the traces point at is not said");
  desk.told.add(verb);
  desk.add({ ...stand(standing, certainty), stance: "denies", sources, actors, verb, cues: [verb.at, ...standing.cues] });
}

/** "The overlap may be a coincidence". */
function isChance(scene: Scene, verb: Verb, subject: Phrase): boolean {
  const { lower } = scene.document.tokens;
  const word = verb.objects[0] ? headWord(scene, verb.objects[0]) : (lower[verb.last + 1] ?? "");
  const left = headWord(scene, subject);
  if (chances.has(word)) return likenesses.has(left);
  // "the similarity could be an attempt to mislead investigators".
  const { last } = verb;
  return verb.modal === "may" && (likenesses.has(left) || traces.has(left)) && callsPloy(scene, last + 1, verb.objects[0]?.last ?? last + 1);
}

/** "can be forged", "are easy to fake", "may have been planted". */
function isForged(scene: Scene, verb: Verb, subject: Phrase): boolean {
  if (!faking.has(verb.lemma)) return false;
  const word = headWord(scene, subject);
  if (!likenesses.has(word) && !traces.has(word)) return false;
  // "could have been planted", "were forged".
  if (verb.passive) return verb.modal === "may" || verb.modal === "can" || (verb.modal === "" && forging.has(verb.lemma) && !vague.has(word));
  const { parent } = verb;
  return verb.link === "infinitive" && parent?.lemma === "be" && parent.objects.some((one) => easyWords.has(headWord(scene, one)));
}

const toWords = wordSet("to at");
/** Whom the likeness names: behind its "with", by name before it in the sentence, or the one held responsible last. */
function pointedAt(scene: Scene, subject: Phrase, sources: readonly Party[]): readonly Party[] {
  const isCulprit = (party: Party) => isBand(party) || party.entity?.type === "country";
  // "the clues that point to Turla".
  const pointing = scene.verbs.find((one) => one.antecedent === subject)?.complements.find((one) => toWords.has(one.preposition));
  const to = scene.parties.hanging(subject, "to", "with", "between") ?? pointing;
  const named = to ? actorsOf(scene, [...membersOf(to), ...(to.owner ? [to.owner] : [])]).filter(isCulprit) : [];
  // "between the domain and the campaign": a likeness to something else names what it is like.
  if (to || named.length > 0) return named;
  // "the Turla fingerprints".
  const own = actorsOf(scene, [subject, ...(subject.owner ? [subject.owner] : [])]).filter(isCulprit);
  const name = subject.names.find(({ entity }) => entity.type === "threat-actor");
  if (own.length > 0) return own;
  if (name) return [{ ...scene.parties.of(subject), entity: name.entity, name, head: "", role: "group" }];
  const others = scene.phrases.filter((one) => !sources.some((party) => party.phrase === one));
  const bandsOf = (phrases: readonly Phrase[]) => phrases.flatMap((one) => actorsOf(scene, one.owner ? [one, one.owner] : [one])).filter(isBand);
  // "the clue had been planted and Turla was not involved": named behind it, where none is before.
  const last = bandsOf(others.filter((one) => one.first < subject.first)).at(-1) ?? bandsOf(others.filter((one) => one.first > subject.first))[0];
  if (last) return [last];
  return scene.accused.length > 0 ? accusedHere(scene, sources) : [];
}
