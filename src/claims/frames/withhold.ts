// Claims stage, frames: those who name nobody. One verb in; the first way of withholding/ that fits says who withholds what, and whom it does not name.
import { wordSet } from "../../document/word-list.ts";
import { attackerWords } from "../denial/words.ts";
import { indefinite } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { cyberWeight, inContext, otherMatter, quoteAt, type Scene, spokenOf } from "../scene.ts";
import { sentenceSpeaker, standingOf } from "../standing.ts";
import { doersIn, doesIt } from "../withholding/evasive.ts";
import { refusalAbove } from "../withholding/refusal.ts";
import { tellsWho } from "../withholding/tells-who.ts";
import type { Case, Withheld } from "../withholding/way.ts";
import { withholdingWays } from "../withholding/ways.ts";
import { questions } from "../withholding/words.ts";
import { type Desk, headWord, isEvent, rangeOf, tell } from "./draft.ts";
import { clearedBy, standsAccused } from "./spoken-for.ts";

export function withhold(scene: Scene, verb: Verb, desk: Desk) {
  if (otherMatter(scene)) return;
  // A text of a sentence or two that names no cyber act may be about anything.
  const spoken = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene);
  if (!(spoken || (scene.brief ? spokenOf(scene) || speaksOfAttackers(scene) : scene.cyber === 2))) return;
  if (asksSomething(scene)) return asksWho(scene, verb, desk);
  if (isCareful(scene, verb) || isHabit(verb) || isSpared(scene, verb)) return;
  const asked = caseOf(scene, verb);
  if (isKnownThing(asked)) return;
  for (const way of withholdingWays) {
    const answer = way.read(asked);
    if (typeof answer === "string") return desk.reject(verb.at, answer);
    if (answer) return put(asked, answer, desk);
  }
}

const speaksOfAttackers = (scene: Scene): boolean =>
  scene.verbs.some((one) => isA(one.lemma, "strong", "attack")) || scene.phrases.some((one) => attackerWords.has(headWord(scene, one)));

function caseOf(scene: Scene, verb: Verb): Case {
  const host = refusalAbove(scene, verb);
  const without = verb.link === "gerund" && verb.opener === "without";
  const yet = scene.document.tokens.lower.slice(verb.first, verb.at).includes("yet");
  return { scene, verb, host, without, negated: verb.negated || host !== null || without || yet || isEarly(scene, verb), object: verb.objects[0] };
}

/** "Too soon to tell who hacked the port": in a headline, which leaves the verb out. */
const isEarly = ({ document, sentence }: Scene, { link, parent, first }: Verb): boolean =>
  link === "infinitive" && parent === null && /\btoo (soon|early)$/.test(document.tokens.lower.slice(sentence.first, first).join(" "));

const asksSomething = ({ document, sentence }: Scene): boolean => document.tokens.lower.slice(sentence.last - 1, sentence.last + 1).includes("?");

/** "Who gave the order?", he said: a question somebody puts is one that he leaves open. */
function asksWho(scene: Scene, verb: Verb, desk: Desk) {
  const quoted = quoteAt(scene.document, verb.at) ? scene.speakerIn(verb.at) : null;
  const asks = (verb.link === "complement" || verb.link === "root") && verb.opener === "who" && !verb.parent;
  if (quoted && asks && tellsWho(scene, verb)) put(caseOf(scene, verb), { sources: [quoted] }, desk, true);
  // "The big question is, did they launch it themselves?"
  const posed = verb.lemma === "be" && verb.subject.some((one) => questions.has(headWord(scene, one)));
  const clause = posed ? scene.verbs.find((one) => one.at > verb.at && doesIt(scene, one)) : undefined;
  const who = clause ? doersIn(scene, clause) : [];
  if (quoted && who.length > 0) put(caseOf(scene, verb), { sources: [quoted], actors: who }, desk, true);
}

const carefully = wordSet("lightly easily readily rashly");
/** In tokens, from a verb to the adverb that says how it is done. */
const adverbReach = 7;
/** "We do not blame a country lightly": done, and with care. */
const isCareful = (scene: Scene, verb: Verb): boolean =>
  verb.negated && scene.document.tokens.lower.slice(verb.at, verb.at + adverbReach).some((word) => carefully.has(word));

const blaming = wordSet("accuse blame charge indict suspect");
/** "Turla has not been accused of the hack": it names nobody by that. */
const isSpared = (scene: Scene, { passive, negated, lemma, subject }: Verb): boolean =>
  passive && negated && blaming.has(lemma) && scene.parties.all(subject).some(({ entity }) => entity !== null);

const inclining = wordSet("tend incline prefer");
/** "tends to be careful about naming those it blames": what it does as a rule. */
function isHabit(verb: Verb): boolean {
  let above = verb.parent;
  for (let steps = 0; above && steps < 3; steps++, above = above.parent) if (inclining.has(above.lemma)) return true;
  return false;
}

const knownThings = wordSet("country nation state company bank");
/** "did not name the Central Asian country": one spoken of before, as nobody speaks of a culprit. */
function isKnownThing({ scene, verb, object, without }: Case): boolean {
  if (!object || scene.document.tokens.lower[object.first] !== "the") return false;
  if (without && isStruck(scene, object)) return true;
  if (!verb.negated) return false;
  return knownThings.has(headWord(scene, object)) && scene.parties.of(object).described;
}

const suffering = wordSet("in of on against from at");
/** "hacked a ministry of a European country, without naming the country": one that was hit. */
function isStruck(scene: Scene, object: Phrase): boolean {
  const { lower } = scene.document.tokens;
  return scene.phrases.some(
    (one) =>
      one.last < object.first &&
      headWord(scene, one) === headWord(scene, object) &&
      indefinite.has(lower[one.first] as string) &&
      suffering.has(one.preposition),
  );
}

function put({ scene, verb }: Case, found: Withheld, desk: Desk, question = false) {
  if (found.told) tell(scene, found.told, desk);
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  const outer = typeof standing === "string" ? [] : standing.sources;
  if (standing === "a condition" || (standing === "a question" && !question)) return desk.reject(verb.at, standing);
  const event = scene.phrases.find((one) => isEvent(scene, one) && !isParted(scene, verb, one));
  const told = found.sources.length > 0 ? found.sources : (sentenceSpeaker(scene, verb.at)?.parties ?? []);
  // "I do not want to speculate who": wanted, and said.
  const quoted = told.length === 0 && outer.length === 0 && found.voice === undefined ? scene.speakerIn(verb.at) : null;
  const said = quoted ? [quoted] : told;
  // "Pinning it on us is irresponsible": from those accused that is no caution.
  if (scolds(scene) && standsAccused(scene, clearedBy(scene, said.length > 0 ? said : outer))) return desk.reject(verb.at, "the accused answer");
  desk.add({
    stance: "withholds",
    certainty: "asserted",
    ...(found.relation && { relation: found.relation }),
    sources: said.length > 0 ? said : outer,
    reportedBy: said.length > 0 && outer.length > 0 && outer[0] !== said[0] ? outer : [],
    voice: found.voice ?? "author",
    actors: (found.actors ?? []).filter((party) => party.entity !== null),
    incident: event ? rangeOf(event) : null,
    verb,
    cues: [verb.at],
  });
}

const scolding = wordSet("irresponsible reckless rash");
const scolds = ({ document, sentence }: Scene): boolean => document.tokens.lower.slice(sentence.first, sentence.last).some((word) => scolding.has(word));

/** Whether a clause of its own stands between the cue and a phrase. */
function isParted(scene: Scene, verb: Verb, phrase: Phrase): boolean {
  return scene.verbs.some(
    (one) => one !== verb && one !== verb.parent && (one.link === "root" || one.link === "coordinate") && !one.tag && one.at > verb.at && one.at < phrase.first,
  );
}
