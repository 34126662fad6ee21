// Claims stage: words that turn round what hangs on them: "no evidence of …", "nothing to suggest …", "cast doubt on …", "withdrew its claim".
import { wordList, wordSet } from "../document/word-list.ts";
import type { Certainty, Stance } from "../facts.ts";
import { faultedBy } from "./faults.ts";
import { linkingVerbs } from "./grammar/closed-class.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import { keepsAwayFrom } from "./keeping-away.ts";
import { both } from "./nouns.ts";
import type { Scene } from "./scene.ts";
import { turnOfAdjective } from "./standing/turns.ts";

/** What there may be nothing of. */
const proofs = new Set([
  ...both("sign indication trace hint clue suggestion reason link connection indicator tie overlap relationship finding lead fact similarity"),
  ...wordList("evidence proof material basis grounds information intelligence data confirmation nothing certainty"),
]);
const noneWords = wordSet("no nothing little any scant insufficient zero without neither");
/** A little of it: "not a shred of evidence", "without a shred". */
export const shreds = both("piece shred scrap iota ounce bit trace");
/** What there is of it where it is missing. */
const lacks = wordSet("lack absence dearth paucity want shortage");
/** Said of evidence that shows nothing. */
const thin = wordSet("thin weak flimsy insufficient circumstantial inconclusive tenuous shaky unconvincing lacking missing slim scant coincidental");
/** Verbs whose negation leaves their object out: "have not found any evidence". */
const finding = wordSet(
  "have find see be show provide offer present uncover produce detect possess identify observe discover spot hold receive obtain get contain include reveal yield bring",
);

/** Whether a phrase says that there is nothing to show for it: "no evidence", "nothing", "little proof", "not any sign". */
export function nothingToShow(scene: Scene, phrase: Phrase): boolean {
  const { lower } = scene.document.tokens;
  // "without a shred of evidence".
  if (shreds.has(lower[phrase.last] as string) && phrase.preposition === "without") return true;
  // "There is little to suggest".
  if (phrase.first === phrase.last && lower[phrase.last] === "little") return true;
  // "found nothing that links Turla to the hack".
  if (lower[phrase.last] === "nothing" && phrase.verb && phrase.verb.subject[0] !== phrase && finding.has(phrase.verb.lemma)) return true;
  // "has not seen anything that points to Turla".
  if (lower[phrase.last] === "anything" && phrase.verb && phrase.verb.subject[0] !== phrase) return phrase.verb.negated && finding.has(phrase.verb.lemma);
  if (!proofs.has(lower[phrase.last] as string)) return false;
  // "a lack of evidence".
  if (phrase.on && phrase.preposition === "of" && lacks.has(lower[phrase.on.last] as string)) return true;
  // "not a shred of evidence": what it is a shred of is not there.
  if (phrase.on && phrase.preposition === "of" && shreds.has(lower[phrase.on.last] as string)) return isNone(lower, phrase.on);
  const determiner = lower[phrase.first] as string;
  // "the evidence linking it to Russia is too thin".
  const judged = scene.verbs.find((verb) => verb.subject[0] === phrase && linkingVerbs.has(verb.lemma) && !verb.negated);
  if (judged) for (let i = judged.last + 1; i <= judged.last + 4; i++) if (thin.has(lower[i] ?? "")) return true;
  if (noneWords.has(determiner) && determiner !== "any") return true;
  const one = lower[phrase.first - 1];
  if (one === "without" || phrase.preposition === "without") return true;
  return phrase.verb?.negated === true && phrase.verb.subject[0] !== phrase && finding.has(phrase.verb.lemma);
}

/** "no shred", "not a single piece". */
const isNone = (lower: readonly string[], phrase: Phrase): boolean => noneWords.has(lower[phrase.first] as string) || lower[phrase.first - 1] === "not";

const retracting = wordSet("withdraw retract abandon drop recant rescind revoke disown renounce");
/** And with "back": "walked back", "rowed back". */
const steppingBack = wordSet("walk row take roll");

/** "was retracted", "walked back", "backed away from": a claim given up. */
export function givesUp(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  return retracting.has(verb.lemma) || (steppingBack.has(verb.lemma) && lower[verb.at + 1] === "back");
}

/** "disagrees with the finding", "took issue with the attribution". */
const issues = wordSet("issue exception umbrage");
const differs = (lower: readonly string[], { lemma, objects }: Verb): boolean =>
  lemma === "disagree" || (lemma === "take" && objects.some((one) => issues.has(lower[one.last] as string)));

/** Verbs that refuse without being verbs of denial. */
const brushing = wordSet("exclude discount discard brush shrug rubbish deride mock");
/** "The findings undermine the claim". */
const weakening = wordSet("undermine undercut weaken erode belie shake complicate");
const doubtWords = wordSet(
  "doubt doubts question questions scepticism skepticism shadow uncertainty misgiving misgivings reservation reservations disbelief incredulity",
);
const doubting = wordSet("cast throw raise voice express sow have harbour harbor air entertain nurse share signal show spread");
const fewWords = wordSet("no little few");

/** How surely a verb takes back or refuses what its object or its clause says, or the phrase that is given; null where it does not. */
export function refusalOf(scene: Scene, verb: Verb, what?: Phrase): Certainty | null {
  const { lower } = scene.document.tokens;
  if (isA(verb.lemma, "deny") && !isA(verb.lemma, "doubt")) return "asserted";
  if (isA(verb.lemma, "doubt")) return "possible";
  if (verb.lemma === "rule" && lower[verb.at + 1] === "out") return "asserted";
  if (brushing.has(verb.lemma)) return "asserted";
  if (weakening.has(verb.lemma)) return "possible";
  if (givesUp(scene, verb) || faultedBy(scene, verb) || differs(lower, verb)) return "possible";
  const away = what && keepsAwayFrom(scene, verb, what);
  if (away) return away;
  // "expressed doubts that X did it": the noun of the clause itself doubts, and not the verb once more.
  const doubt = [...verb.objects, ...(verb.passive ? verb.subject : [])].find((one) => one !== what && doubtWords.has(lower[one.last] as string));
  return doubt && doubting.has(verb.lemma) && !fewWords.has(lower[doubt.first] as string) ? "possible" : null;
}

/** Adjectives of those who do not believe it. */
const doubtful = wordSet("sceptical skeptical unconvinced doubtful dubious wary unsure incredulous unpersuaded");
const convincing = wordSet("convince persuade sell");
const seeming = wordSet("be remain seem appear");
const traces = new Set([...both("trace sign indication"), ...wordList("evidence proof")]);

/** What the words above a noun phrase make of it, and whose words they are; null where they leave it as it is. */
export interface Turned {
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Verb whose subject judges so; null for what nobody is said to say. */
  readonly verb: Verb | null;
  readonly cue: number;
  /** It is said of the phrase by a predicate, and not by the subject of a verb: "X's role is unlikely". */
  readonly predicated?: true;
}

/** In tokens, from a copula to its adjective. */
const adjectiveReach = 3;
const copulas = wordSet("be seem appear look remain sound");
/** "Involvement of Turla appears unlikely". */
function predicated({ document: { tokens }, verbs }: Scene, phrase: Phrase): Turned | null {
  const verb = verbs.find((one) => one.subject[0] === phrase && copulas.has(one.lemma) && !one.negated);
  if (!verb) return null;
  for (let i = verb.last + 1; i <= verb.last + adjectiveReach; i++) {
    const turn = turnOfAdjective(tokens.lower[i] ?? "");
    if (turn && turn !== "reported" && turn.stance === "denies") return { stance: "denies", certainty: turn.certainty, verb, cue: i, predicated: true };
  }
  return null;
}

/** "did not bear the hallmarks of Turla", "lacks its fingerprints". */
const handwriting = both("hallmark fingerprint signature");
const bearing = wordSet("bear carry have show display exhibit contain share");
const hardlyAny = wordSet("none few little");

export function turnedBy(scene: Scene, phrase: Phrase): Turned | null {
  const { lower } = scene.document.tokens;
  const unlikely = predicated(scene, phrase);
  if (unlikely) return unlikely;
  // "bore none of the hallmarks of Turla".
  if (lower[phrase.first - 1] === "of" && hardlyAny.has(lower[phrase.first - 2] ?? ""))
    return { stance: "denies", certainty: "possible", verb: null, cue: phrase.first - 2 };
  let at: Phrase | null = phrase;
  for (let steps = 0; at && steps < 4; steps++, at = at.on) {
    // "no trace of Russian hackers".
    const own = at === phrase && traces.has(lower[at.last] as string);
    if ((at !== phrase || own) && nothingToShow(scene, at)) return { stance: "denies", certainty: "possible", verb: at.verb, cue: at.last };
    const verb: Verb | null = at.verb;
    if (!verb) continue;
    const inObject: boolean = verb.passive
      ? verb.subject.includes(at) || verb.complements.includes(at)
      : verb.objects.includes(at) || verb.complements.includes(at);
    if (!inObject) continue;
    if (at === phrase && handwriting.has(lower[at.last] as string) && (verb.lemma === "lack" || (verb.negated && bearing.has(verb.lemma))))
      return { stance: "denies", certainty: "possible", verb: null, cue: verb.at };
    const weight = refusalOf(scene, verb, at);
    if (weight) {
      if (verb.negated) return verb.lemma === "rule" || verb.lemma === "exclude" ? { stance: "attributes", certainty: "possible", verb, cue: verb.at } : null;
      return { stance: "denies", certainty: weight, verb, cue: verb.at };
    }
    if (verb.negated && convincing.has(verb.lemma) && verb.complements.includes(at)) return { stance: "denies", certainty: "possible", verb, cue: verb.at };
    if (seeming.has(verb.lemma) && !verb.negated && verb.complements.includes(at)) {
      for (let i = verb.at + 1; i < at.first; i++) if (doubtful.has(lower[i] as string)) return { stance: "denies", certainty: "possible", verb, cue: i };
    }
  }
  return null;
}
