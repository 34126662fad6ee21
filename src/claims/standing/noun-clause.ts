// Claims stage, standing: a clause that spells out a noun: "the claim that …", "disputed the FBI's claim that …", "no evidence has emerged that …".
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { callsBaseless, callsWeak, callsWrong, verdictOf } from "../baseless.ts";
import { speakersSelves } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Scene } from "../scene.ts";
import { documents, isHouses, isOurs } from "../source-of.ts";
import { nothingToShow, refusalOf } from "../turned.ts";
import { naming } from "../withholding/words.ts";
import { goOn, type Step, spokenOf, stopAt } from "./step.ts";
import { deny, doersOf, isOwnDocument, readGroup, speak, type Tally, turn, weaken } from "./tally.ts";
import { compelling, mute, noneWords, shreds, singular, turnOfAdjective, turnOfNoun } from "./turns.ts";

const upper = wordSet("root adverbial coordinate");
/** With "not": "does not buy the theory that …". */
const disbelieved = wordSet("buy believe trust accept share credit");
/** And of what there is to go by: "the data does not support the conclusion that …". */
const bearing = wordSet("support bear back justify warrant confirm corroborate prove substantiate");

/** "the claim that …", the noun inside what a verb says or refuses. */
export function nounClause(tally: Tally, here: Verb): Step {
  const { noun, parent } = here;
  if (!noun || !(here.link === "complement" || here.link === "coordinate")) return null;
  const { certain } = tally;
  if (!readNoun(tally, noun, parent)) return null;
  // "said the theory that … did not hold water": read with the verb before, and subject of the one behind.
  const judged = tally.scene.verbs.some((one) => one.subject[0] === noun && one.at > here.at && verdictOf(tally.scene, one) !== null);
  return !judged && parent && noun.verb === parent && parent.subject[0] !== noun ? objectOf(tally, parent, noun, certain) : subjectOf(tally, here, noun);
}

/** What the noun says and whose word it is; false where it is no noun of the kind. */
function readNoun(tally: Tally, noun: Phrase, parent: Verb | null): boolean {
  const { scene } = tally;
  const { lower } = scene.document.tokens;
  const word = singular(lower[noun.last] as string);
  const found = turnOfNoun(lower[noun.last] as string);
  if (!found) return false;
  // "no findings that would suggest a Russian role".
  if (found === "reported" && nothingToShow(scene, noun)) {
    deny(tally);
    weaken(tally, "possible", noun.last);
  }
  // "a lack of evidence for the claim that X did it".
  if (noun.on && nothingToShow(scene, noun.on) && (parent === null || refusalOf(scene, parent, noun) === null)) {
    deny(tally);
    weaken(tally, "possible", noun.on.last);
  }
  const determiner = lower[noun.first] as string;
  // "any claim that X did it is nonsense", "rejected any claim that X did it": it is the claims that somebody may make.
  const none =
    (noneWords.has(determiner) && !(determiner === "any" && (parent === null || refusalOf(scene, parent, noun) !== null))) ||
    determiner === "without" ||
    (parent?.negated === true && !disbelieved.has(parent.lemma) && !bearing.has(parent.lemma) && refusalOf(scene, parent, noun) === null);
  const plain = word === "evidence" && lower.slice(noun.first, noun.last).some((one) => compelling.has(one));
  if ((word === "doubt" && determiner === "no") || (plain && !none)) tally.cues.push(noun.first);
  else turn(tally, found, noun.last, none);
  // "disputed the FBI's claim that …": the one who disputes it speaks, not the FBI.
  const disputed = parent !== null && !parent.negated && noun.verb === parent && parent.subject[0] !== noun && refusalOf(scene, parent, noun) !== null;
  const by = noun.owner && !disputed ? noun.owner : scene.parties.hanging(noun, "by", "from");
  if (by) speak(tally, [by], noun.last);
  // "It is our assessment that …".
  else if (isOurs(scene, noun) && isHouses(scene, noun.first)) speak(tally, [noun], noun.last);
  return true;
}

/** "Norway investigates reports that X did it". */
const inquiring = wordSet("investigate examine probe check monitor");
const arousing = wordSet("raise prompt fuel spark stoke trigger arouse fan feed create reinforce strengthen heighten renew bolster");

/** "rejected the claim that …", "has evidence that …"; `certain` is how sure the clause was before its noun was read. */
function objectOf(tally: Tally, parent: Verb, noun: Phrase, certain: Certainty): Step {
  if (inquiring.has(parent.lemma)) return "a question that is left open";
  // "did not back away from its claim": another "back".
  // "Nothing in our data supports the theory that …".
  const nothing = parent.subject[0] && tally.scene.document.tokens.lower[parent.subject[0].first] === "nothing" ? parent.subject[0] : undefined;
  // "found nothing that would support the theory that …": told with what is described.
  if (nothing && parent.link === "relative") return goOn(parent);
  const where = within(tally.scene, nothing);
  const unborne = (parent.negated || nothing !== undefined) && bearing.has(parent.lemma) && noun.preposition === "";
  const refusal = refusalOf(tally.scene, parent, noun);
  if (refusal && parent.negated && isA(parent.lemma, "deny")) return "not denied, which says nothing";
  const untrue = parent.negated ? null : calledUntrue(tally.scene, parent, noun);
  const refused = unborne ? "possible" : parent.negated ? (disbelieved.has(parent.lemma) ? "possible" : null) : (refusal ?? untrue);
  if (refused) {
    deny(tally);
    tally.cues.push(parent.at);
    // "rejected any suggestion that …": whoever rejects it is sure.
    tally.certain = refused === "possible" ? "possible" : certain;
    if (isOwnDocument(tally, () => true)) tally.sources = [];
  }
  // "The code is Russian, raising suspicions that …": what gives rise to them says nothing.
  if (arousing.has(parent.lemma)) tally.unnamed ||= tally.sources.length === 0;
  // "which gives us high confidence in our assessment that …": the writer's, whatever gives it.
  else if (!refused && !unborne && isOurs(tally.scene, noun)) tally.cues.push(noun.first);
  else if (tally.sources.length === 0 && (where || !(unborne && isMute(tally.scene, parent)))) speak(tally, where ?? doersOf(parent), parent.at);
  const reason = readGroup(tally, parent, false);
  if (reason && !refused) return reason;
  return upper.has(parent.link) ? stopAt(parent) : goOn(parent);
}

/** "Nothing in our data": where there is nothing. */
const within = ({ parties }: Scene, nothing: Phrase | undefined): readonly Phrase[] | undefined => {
  const where = nothing && parties.hanging(nothing, "in", "from", "among");
  return where && [where];
};

const calling = wordSet("call brand label term deem consider find think judge describe regard view see characterise characterize portray rate");
/** In tokens, back from the end of a clause, where what something is called stands. */
const calledReach = 4;
const clauseEnds = wordSet(', ; : . ” " but and');
/** "considers the theory that Turla did it far-fetched": how surely what is spelled out is called untrue, behind the clause that spells it out. */
function calledUntrue(scene: Scene, verb: Verb, noun: Phrase): Certainty | null {
  if (!calling.has(verb.lemma) || !verb.objects.includes(noun)) return null;
  const { lower } = scene.document.tokens;
  const told = scene.verbs.findLast((one) => one.noun === noun);
  if (!told) return null;
  let end = told.last + 1;
  while (end <= scene.sentence.last && !clauseEnds.has(lower[end] as string)) end++;
  const first = Math.max(told.last + 1, end - calledReach);
  if (callsBaseless(scene, first, end - 1)) return "asserted";
  const doubtful = lower.slice(first, end).some((one) => {
    const turned = turnOfAdjective(one);
    return turned !== undefined && turned !== "reported" && turned.stance === "denies";
  });
  return doubtful || callsWeak(scene, first, end - 1) ? "possible" : null;
}

/** Whether what does not support a conclusion lies there and is nobody's: "the data". */
const isMute = ({ parties }: Scene, verb: Verb): boolean =>
  parties
    .all(verb.subject)
    .every(
      ({ role, entity, phrase, head }) =>
        role === "thing" && entity === null && phrase.owner === null && !speakersSelves.has(head) && (mute.has(head) || !documents.has(head)),
    );

/** "The claim that China spied has been denied", "… is baseless". */
function subjectOf(tally: Tally, here: Verb, noun: Phrase): Step {
  const { scene } = tally;
  const above = scene.verbs.find((one) => one.subject[0] === noun);
  const until = above ? (above.objects[0]?.last ?? above.last + 2) : 0;
  const isNot = above?.lemma === "be" && above.negated && callsTrue(scene, above.last + 1, until);
  const untrue = above ? (verdictOf(scene, above) ?? (isNot ? "asserted" : null)) : null;
  const refused = above && !above.negated ? refusalOf(scene, above) : null;
  if (above && (untrue || refused)) {
    judgeUntrue(tally, above, untrue);
    if (refused === "possible") weaken(tally, "possible", above.at);
    const by = above.complements.find((one) => one.preposition === "by");
    if (by) speak(tally, [by], above.at);
    // "said that allegations that … were baseless".
    if (above.parent && above.link === "complement") {
      tally.unnamed = false;
      return goOn(above);
    }
  }
  // "Reports that Turla hacked the port could not be confirmed".
  if (above?.negated && above.passive && unconfirming.has(above.lemma)) weaken(tally, "possible", above.at);
  // "said the conclusion that Russia did it was inescapable".
  if (above?.lemma === "be" && !above.negated && above.parent && above.link === "complement" && callsTrue(scene, above.last + 1, until)) return goOn(above);
  if (tally.sources.length === 0) tally.unnamed = true;
  return stopAt(here);
}

const unconfirming = wordSet("confirm verify corroborate substantiate authenticate");

/** What tells something for nobody. */
const tales = new Set([...documents, ...both("tweet post headline story message rumour rumor report claim")]);
/** "The bloggers' claim that … is far-fetched": whoever judges so denies it, and not whoever claims it. */
function judgeUntrue(tally: Tally, above: Verb, verdict: Certainty | null): void {
  const claimants = tally.sources.filter((party) => party.entity !== null || (party.role === "people" && !tales.has(party.head)));
  if (claimants.length > 0) tally.judged = { sources: claimants, certainty: tally.certain };
  tally.sources = [];
  tally.unnamed = true;
  deny(tally);
  if (verdict) tally.certain = verdict;
  tally.cues.push(above.at);
}

/** In phrases, from "fans" up to "posts" in "posts from fans declaring that …". */
const hostReach = 3;
/** "Posts declaring that Iran did it are premature": what a participle tells of a noun that is judged. */
export function judgedTale(tally: Tally, here: Verb): Step {
  if (here.link !== "participle" || !isA(here.lemma, "say")) return null;
  let host = here.antecedent;
  for (let steps = 0; host && steps < hostReach; steps++, host = host.on) {
    const above = tally.scene.verbs.find((one) => one !== here && one.subject[0] === host);
    const verdict = above ? verdictOf(tally.scene, above) : null;
    if (!above || !verdict) continue;
    judgeUntrue(tally, above, verdict);
    if (above.parent) tally.unnamed = false;
    return above.parent && above.link === "complement" ? goOn(above) : stopAt(above);
  }
  return null;
}

const endeavours = both("attempt effort bid rush temptation urge call push pressure haste tendency campaign desire need");
/** "Any attempt to blame Turla would be premature", "The case for blaming it is weak": an accusation that hangs on a noun, which the main verb judges. */
export function judgedEndeavour(tally: Tally, here: Verb): Step {
  const [noun] = here.subject;
  if (here.parent || !noun || noun.last >= here.first || !(here.link === "infinitive" || here.link === "gerund") || !naming.has(here.lemma)) return null;
  const { scene } = tally;
  const above = scene.verbs.find((one) => one !== here && one.subject[0] === noun && one.at > here.at);
  if (!above) return null;
  if (callsWrong(scene, above)) {
    turn(tally, { stance: "denies", certainty: "possible" }, above.at, false);
    return above.parent && above.link === "complement" ? goOn(above) : stopAt(above);
  }
  return endeavours.has(scene.document.tokens.lower[noun.last] as string) ? spokenOf : null;
}

const trueWords = wordSet("true correct accurate credible right inescapable undeniable clear solid");
/** Of what is "not" so. */
const callsTrue = ({ document: { tokens } }: Scene, first: number, last: number): boolean =>
  tokens.lower.slice(first, last + 1).some((one) => trueWords.has(one));

const showing = wordSet("find present provide offer show see produce");
const emerging = wordSet("emerge surface exist arise");

/** "No evidence has emerged that …", "Not a shred of evidence has been shown that …". */
export function emergedEvidence(tally: Tally, here: Verb, parent: Verb): Step {
  if (here.link !== "complement" || here.noun || !(parent.passive ? showing : emerging).has(parent.lemma)) return null;
  const { lower } = tally.scene.document.tokens;
  const shown = parent.subject[0];
  if (!shown) return null;
  const shred = shreds.has(lower[shown.last] as string) ? tally.scene.parties.hanging(shown, "of") : undefined;
  const found = turnOfNoun(lower[(shred ?? shown).last] as string);
  if (!found || found === "reported") return null;
  const none = noneWords.has(lower[shown.first] as string) || (lower[shown.first - 1] === "not" && shred !== undefined) || parent.negated;
  turn(tally, found, shown.last, none);
  tally.unnamed ||= parent.passive;
  return parent.link === "root" ? stopAt(parent) : goOn(parent);
}
