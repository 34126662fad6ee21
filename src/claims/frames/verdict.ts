// Claims stage, frames: the accusation is untrue: "These claims are baseless", "This is slander", "the report is pure fabrication".

import { wordList, wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { charges, isInvented, isUnsupported, links, verdictOf } from "../baseless.ts";
import { shares } from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, asState, type Desk, headWord, stand } from "./draft.ts";
import { accusedNearby, clearedBy, ownSpeaker, standsAccused, tellerBehind, theAccused } from "./spoken-for.ts";
import * as words from "./words.ts";

/** What points at an accusation told before. */
const pointers = wordSet("it this that these those they all");
const reasonings = new Set([...both("argument"), ...wordList("reasoning analysis theory logic")]);
/** Words that those accused have for an accusation, and others for anything. */
const sayings = wordSet("talk story stories rhetoric narrative tale thing case");
const bearing = wordSet("support justify sustain back substantiate warrant prove");
/** What accusers show: a verdict on it clears whoever stands accused and says so, and nobody else. */
const showings = wordSet("evidence proof proofs dossier");
/** What an outsider judges. */
const works = new Set([
  ...both("report claim finding attribution conclusion link connection tie overlap similarity"),
  ...wordList("theory assessment analysis"),
]);

/** What somebody is accused of is called baseless. */
export function verdict(scene: Scene, verb: Verb, desk: Desk) {
  if (isUnsure(scene, verb)) return doubts(scene, verb, desk);
  const unproven = isUnsupported(scene, verb);
  const firm = unproven || isInvented(scene, verb);
  const certainty = firm ? "asserted" : verdictOf(scene, verb);
  const subject = verb.subject[0];
  if (!certainty || !subject || otherMatter(scene)) return;
  const word = headWord(scene, subject);
  if (!(charges.has(word) || reasonings.has(word) || showings.has(word) || sayings.has(word))) return;
  // "Turla's ties to Moscow are unproven": the tie tells whose.
  if (links.has(word) && subject.owner && isBand(scene.parties.of(subject.owner))) return;
  // "Moscow said it had no evidence": it lacks some itself.
  if (unproven && pointers.has(word)) return;
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  const quoted = scene.speakerIn(verb.at) ?? tellerBehind(scene, verb.at);
  const sources = standing.sources.length > 0 ? standing.sources : quoted ? [quoted] : [];
  const accused = namedBy(scene, subject, verb);
  const actors = accused.length > 0 ? accused : cleared(scene, verb, subject, sources, certainty);
  if (actors.length === 0) return desk.reject(verb.at, "whom it clears is not said");
  // "The claim that Iran hacked it is false": the clause itself tells.
  if (scene.verbs.some((one) => one.noun === subject) && accused.length === 0 && scene.document.tokens.lower[subject.first] !== "such") return;
  desk.add({
    ...stand(standing, certainty),
    stance: "denies",
    sources,
    actors,
    verb,
    cues: [verb.at, predicateOf(verb)?.last ?? verb.at, ...standing.cues],
  });
}

const predicateOf = (verb: Verb): Phrase | undefined =>
  verb.objects[0] ?? verb.complements.find((one) => one.preposition === "without" || one.preposition === "beyond");

/** "the accusation against Turla", "the evidence for a Russian role": whom the words that are judged accuse. */
function namedBy(scene: Scene, subject: Phrase, verb: Verb): readonly Party[] {
  // "too thin to support the link to Moscow".
  const bears = scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && bearing.has(one.lemma));
  const [link] = bears?.objects ?? [];
  const target = (link && scene.parties.hanging(link, "to", "against")) ?? scene.parties.hanging(subject, "against", "to", "about");
  if (target) return actorsOf(scene, [target]).filter((party) => party.entity !== null);
  const share = scene.parties.hanging(subject, "for", "of");
  const party = share && shares.has(headWord(scene, share)) ? scene.parties.of(share) : null;
  if (share?.owner) return actorsOf(scene, [share.owner]);
  return party?.state ? [asState(party, party.state)] : [];
}

/** Whom a verdict clears that does not name them: the speakers, where they stand accused; for outsiders, whom the report accuses. */
function cleared(scene: Scene, verb: Verb, subject: Phrase, sources: readonly Party[], certainty: Certainty): readonly Party[] {
  const word = headWord(scene, subject);
  const predicate = predicateOf(verb);
  const said = predicate ? headWord(scene, predicate) : "";
  // "It is slander" points at what was said; "it is a groundless accusation" names it.
  const bare = pointers.has(word) && !(charges.has(said) && said !== word);
  const about = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || spokenOf(scene);
  const own = clearedBy(scene, sources);
  const themselves = own.filter((party) => standsAccused(scene, [party]) || (about && !bare && party.role !== "body" && party.role !== "person"));
  if (sayings.has(word) || (showings.has(word) && certainty === "asserted")) return own.filter((party) => standsAccused(scene, [party]));
  // "ESET said Symantec's analysis was flawed": of another body's work, and not of a rumour about itself.
  const { owner } = subject;
  const another = own.every((party) => party.role !== "body" || (owner !== null && scene.parties.of(owner).entity !== party.entity));
  const link = certainty === "possible" && links.has(word);
  const outsiders = themselves.length === 0 && !bare && about && (another || link) && (works.has(word) || reasonings.has(word) || showings.has(word));
  return outsiders ? theAccused(scene, sources) : themselves;
}

const assessments = new Set([...both("conclusion finding verdict"), ...wordList("assessment attribution theory judgement judgment")]);
/** "isn't buying it", "does not accept that". */
const crediting = wordSet("buy believe accept credit swallow");
const pointed = wordSet("it this that");
const thinking = wordSet("think");
const swaying = wordSet("convince persuade sway");
const copulas = wordSet("be remain");
const byWords = wordSet("by of");
/** What does not convince. */
const grounds = new Set([...both("finding report conclusion"), ...wordList("it this that evidence attribution argument theory explanation")]);
const stories = new Set([...both("story explanation argument report theory conclusion finding"), ...wordList("evidence attribution case analysis proof")]);
const sure = wordSet("sure convinced certain persuaded");
const unsure = wordSet("unconvinced sceptical skeptical unpersuaded");
/** What follows says itself what they are not sure of. */
const followers = wordSet("that who what how if whether of about when why where to it the yet");
const neitherWords = wordSet("neither no");
const pronouns = wordSet("him her them me us");

/** "are not so sure", "remain unconvinced", with nothing behind it: of what was said before. */
function isUnsure(scene: Scene, verb: Verb): boolean {
  if (scene.cyber < 2 || scene.accused.length === 0) return false;
  const { lower } = scene.document.tokens;
  // "does not agree with that assessment", "disagrees with this conclusion".
  if (verb.lemma === "disagree" ? !verb.negated : verb.lemma === "agree" && verb.negated) {
    const held = verb.complements.find((one) => one.preposition === "with" && assessments.has(headWord(scene, one)));
    return held !== undefined && !scene.parties.hanging(held, "of", "on") && scene.accused.length > 0;
  }
  if (crediting.has(verb.lemma)) return verb.negated && !verb.passive && verb.objects.some((one) => pointed.has(headWord(scene, one)));
  // "ESET does not think so".
  if (thinking.has(verb.lemma)) return verb.negated && !verb.passive && lower[verb.last + 1] === "so" && accusedNearby(scene);
  if (swaying.has(verb.lemma) && !verb.passive) return unmoved(scene, verb) !== undefined;
  if (words.convincing.has(verb.lemma))
    return (
      (verb.negated || lower[verb.first - 1] === "not" || lower[(verb.subject[0]?.first ?? 0) - 1] === "not") &&
      !scene.verbs.some((one) => one.parent === verb && one.link === "complement") &&
      verb.complements.every((one) => byWords.has(one.preposition) && grounds.has(headWord(scene, one)))
    );
  if (!copulas.has(verb.lemma)) return false;
  const last = verb.objects[0]?.last ?? verb.last + 1;
  const word = lower[last] as string;
  if (!(verb.negated ? sure : unsure).has(word)) return false;
  return !followers.has(lower[last + 1] ?? "");
}

/** "the story did not convince him", "neither story convinced him": who is not convinced. */
function unmoved(scene: Scene, verb: Verb): Phrase | undefined {
  const [story] = verb.subject;
  if (verb.passive || !story || !stories.has(headWord(scene, story))) return undefined;
  return verb.negated || neitherWords.has(scene.document.tokens.lower[story.first] as string) ? verb.objects[0] : undefined;
}

function doubts(scene: Scene, verb: Verb, desk: Desk) {
  const { parties } = scene;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return;
  const him = unmoved(scene, verb);
  const those = him ? (pronouns.has(headWord(scene, him)) ? standing.sources : parties.all(membersOf(him))) : null;
  const sources = (those ?? ownSpeaker(scene, verb) ?? parties.all(verb.subject)).filter((party) => words.somebody.has(party.role));
  if (sources.length === 0) return;
  desk.add({ stance: "denies", certainty: "possible", sources, reportedBy: standing.sources, actors: theAccused(scene, sources), verb, cues: [verb.at] });
}
