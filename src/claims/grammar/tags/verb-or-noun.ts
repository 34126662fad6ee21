// Claims stage, grammar: a word that may be a form of a verb in; whether it is one here out, by what stands before and behind it.
import { wordSet } from "../../../document/word-list.ts";
import { notices, roles } from "../../nouns.ts";
import { beForms, haveForms, objectPronouns } from "../closed-class.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "../inflect.ts";
import { formOf, isA, isPastOnly, nounGerunds, nounish, type VerbForm, verbForms } from "../verbs.ts";
import { gerundIsVerb, gerundIsVerbBehindPreposition } from "./gerunds.ts";
import type { Line } from "./line.ts";
import { isVerbPast } from "./pasts.ts";
import { isVerbPresent } from "./presents.ts";
import { Kept, Tag } from "./tag.ts";
import { DETERMINER, NUMERAL } from "./word-classes.ts";

/** A gerund before these is an adjective, behind "is" too: "is hacking group". */
const described = wordSet("group campaign operation");
const accused = wordSet("accused suspected convicted guilty");
/** Before what somebody is said to have done. */
const deedPrepositions = wordSet("of for with after over");
/** Behind a past that is a noun as well ("hit"), these make it the verb. */
const behindHit = wordSet("by out down");
/** How many of those who were told of. */
const quantities = wordSet("some most many few several both all");
/** What is cast. */
const cast = wordSet("doubt doubts suspicion blame");

/** The tag of a word that no list of small words holds. */
export function contentTag(line: Line, i: number): Tag {
  const form = formAt(line, i);
  return form !== undefined && isVerb(line, i, form) ? Tag.verb : Tag.nominal;
}

/** The verb that a word may be a form of; undefined where it can be a name or a noun alone. */
function formAt(line: Line, i: number): VerbForm | undefined {
  const word = line.word(i);
  const known = verbForms.get(word);
  const form = known ?? (mayBeUnknownPast(line.prev) ? formOf(word) : undefined);
  if (form === undefined) return undefined;
  const inside = i > line.first;
  const capitalised = inside && line.isCapitalised(i);
  // "the June 2016 hack".
  if (inside && line.kept(i - 1) === Kept.date && line.tag(i - 1) === Tag.nominal && !isPastOnly(word)) return undefined;
  // "the Valley Unified school district": part of a name.
  if (!known && !line.titled && capitalised && line.isCapitalised(i - 1)) return undefined;
  if (capitalised && line.tag(i - 1) !== Tag.quote && form.bits & (BASE | GERUND) && isCapitalName(line, i)) return undefined;
  return form;
}

/** "ramped up", "rerouted the traffic": an unknown past tense where a verb may stand. */
function mayBeUnknownPast(prev: number): boolean {
  return prev === Tag.nominal || prev === Tag.auxiliary || prev === Tag.relative || prev === Tag.pronoun;
}

/** A capitalised word in the middle of a sentence in lower case is no verb. */
function isCapitalName(line: Line, i: number): boolean {
  // "Teen Suspected of Hacking Transport Agency"
  const deed = line.titled && line.word(i).endsWith("ing") && deedPrepositions.has(line.word(i - 1));
  if (deed && (!nounGerunds.has(line.word(i)) || accused.has(line.word(i - 2)))) return false;
  // "Officials Point to Russia": a small word that titles do not capitalise.
  const small = line.titled && line.word(i + 1) === "to" && line.isCapitalised(i + 2);
  const next = small || line.isCapitalised(i + 1) || (line.titled && line.isNumber(i + 1));
  // "Attack by Larva-24005 Using Lures": the number ends a name.
  return !next || !(line.isCapitalised(i - 1) || line.kept(i - 1) === Kept.name);
}

function isVerb(line: Line, i: number, { lemma, bits }: VerbForm): boolean {
  const { prev, left } = line;
  const next = i + 1;
  // "hack-and-leak".
  if (bits & BASE && line.word(next) === "-" && line.touches(i) && next < line.last && line.touches(next)) return false;
  if (prev === Tag.infinitive) return (bits & BASE) !== 0;
  // "email accounts": the verb has its "for".
  if (lemma === "account" && line.word(next) !== "for") return false;
  if (prev === Tag.auxiliary) return isVerbBehindAuxiliary(line, i, bits);
  if (prev === Tag.determiner && isSaidBySome(line, i, lemma, bits)) return true;
  if (prev === Tag.date && bits & BASE && wantsBase(line, left)) return true;
  // "whose engineers found it"
  if (prev === Tag.determiner || prev === Tag.genitive || line.word(i - 1) === "whose") return false;
  if (prev === Tag.preposition) return (bits & GERUND) !== 0 && gerundIsVerbBehindPreposition(line, i);
  if (bits & BASE && bits & (PAST | PARTICIPLE) && prev !== Tag.pronoun && prev !== Tag.relative) return isVerbAlike(line, i);
  if (bits & (PAST | PARTICIPLE)) return isVerbPast(line, i);
  if (bits & GERUND) return gerundIsVerb(line, i);
  // "helped rob a bank".
  if (bits & BASE && prev === Tag.verb && left >= line.first && line.word(left).startsWith("help")) return true;
  return isVerbPresent(line, i, lemma, bits);
}

/** "most believe that", "some say": they stand for people. */
const isSaidBySome = (line: Line, i: number, lemma: string, bits: number): boolean =>
  line.left === i - 1 && quantities.has(line.word(i - 1)) && isA(lemma, "say") && ((bits & BASE) !== 0 || line.word(i) === "said") && !nounish.has(lemma);

/** In tokens, the date between an auxiliary and its verb. */
const longestInsertion = 4;
/** "does not currently name", "does not at present attribute": what stands before a date takes a verb in the infinitive. */
function wantsBase(line: Line, date: number): boolean {
  let k = date;
  while (k > line.first && date - k < longestInsertion && (line.tag(k) === Tag.date || line.tag(k) === Tag.adverb || line.tag(k) === Tag.preposition)) k--;
  const word = line.word(k);
  return line.tag(k) === Tag.auxiliary && !beForms.has(word) && !haveForms.has(word) && word !== "'s" && word !== "'d";
}

function isVerbBehindAuxiliary(line: Line, i: number, bits: number): boolean {
  const auxiliary = line.word(line.left);
  if (beForms.has(auxiliary) || auxiliary === "'s") {
    if (!(bits & (PARTICIPLE | GERUND))) return false;
    return !(bits & GERUND && nounGerunds.has(line.word(i)) && i < line.last && described.has(line.word(i + 1)));
  }
  if (haveForms.has(auxiliary)) return (bits & PARTICIPLE) !== 0;
  if (auxiliary === "'d") return (bits & (PARTICIPLE | BASE)) !== 0;
  return (bits & BASE) !== 0;
}

/** In tokens, from "Hit" to the "by" that tells who did it. */
const agentReach = 4;
function isDoneBy(line: Line, i: number): boolean {
  for (let k = i + 1; k <= Math.min(i + agentReach, line.last) && line.word(k) !== ","; k++) if (line.word(k) === "by") return true;
  return false;
}

/** "hit", "run", "read": past and noun alike. */
function isVerbAlike(line: Line, i: number): boolean {
  const { prev, left } = line;
  const next = i + 1;
  // "Hit in March by Volt Typhoon, the utility": what opens the sentence, and was done by somebody.
  if (left < line.first && isDoneBy(line, i)) return true;
  if (prev !== Tag.nominal && prev !== Tag.mark && prev !== Tag.date && prev !== Tag.comma && prev !== Tag.coordinator) return false;
  if (behindHit.has(line.word(next))) return true;
  // "“…,” the post read."
  if (line.word(i) === "read" && left === i - 1 && notices.has(line.leftWord) && line.word(next) !== "by") return true;
  if (line.word(i) === "cast" && cast.has(line.word(next))) return true;
  if (next > line.last) return false;
  if (line.bits(next) & (DETERMINER | NUMERAL) || line.isNumber(next) || line.isNamed(next)) return true;
  const doer = line.kept(left) === Kept.name || prev === Tag.mark || (prev === Tag.nominal && roles.has(line.word(left)));
  return doer && line.opensPhrase(next);
}

/**
 * A sentence that ends in a full stop has a verb. In one without, the word that may be one and has a subject and something behind it; 0 where
 * none has: "Specialists doubt it."
 */
export function verbOfVerbless(line: Line): number {
  const { first, last, tags } = line;
  if (line.word(last) !== "." || tags.includes(Tag.verb) || tags.includes(Tag.auxiliary)) return 0;
  for (let i = first + 1; i < last; i++) {
    const bits = verbForms.get(line.word(i))?.bits ?? 0;
    if (!(bits & (THIRD | BASE)) || line.kept(i) !== Kept.nothing || line.tag(i) !== Tag.nominal || line.tag(i - 1) !== Tag.nominal || line.isCapitalised(i))
      continue;
    const plural = line.word(i - 1).endsWith("s");
    const agrees = bits & THIRD ? !plural || line.kept(i - 1) !== Kept.nothing : plural;
    if (agrees && (objectPronouns.has(line.word(i + 1)) || line.tag(i + 1) === Tag.preposition || line.tag(i + 1) === Tag.determiner)) return i;
  }
  return 0;
}

/** What attackers are tied by in a headline: "hackers tied to Iran". */
const tying = wordSet("to by with from");
/**
 * "Hackers tied to Iran dump files": a headline with a participle on its subject and no other verb has one behind the name that the participle ends with; 0
 * where none has.
 */
export function verbOfHeadline(line: Line): number {
  const { first, last, tags } = line;
  const tie = first + tags.indexOf(Tag.verb);
  if (tie <= first || tags.lastIndexOf(Tag.verb) + first !== tie || tags.includes(Tag.auxiliary) || /^[.!?]$/.test(line.word(last))) return 0;
  if (!((verbForms.get(line.word(tie))?.bits ?? 0) & PARTICIPLE) || !tying.has(line.word(tie + 1)) || line.tag(tie - 1) !== Tag.nominal) return 0;
  const wanted = line.word(tie - 1).endsWith("s") ? BASE : THIRD;
  for (let i = tie + 3; i < last; i++) {
    const form = line.kept(i) === Kept.nothing && line.tag(i) === Tag.nominal && line.isNamed(i - 1) ? verbForms.get(line.word(i)) : undefined;
    if (form && form.bits & wanted && isA(form.lemma, "strong", "attack", "act") && line.opensPhrase(i + 1)) return i;
  }
  return 0;
}
