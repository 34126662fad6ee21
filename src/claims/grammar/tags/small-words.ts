// Claims stage, grammar: tags of the small words. Those that may be several things have a question of their own; then come pairs of words; then the classes.
import { wordSet } from "../../../document/word-list.ts";
import * as words from "../closed-class.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "../inflect.ts";
import { formOf, isPastOnly, nounGerunds, nounish, verbForms } from "../verbs.ts";
import type { Line } from "./line.ts";
import { Kept, Tag } from "./tag.ts";
import { isPointing, saysSo, thatTag } from "./that.ts";
import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, HAVE, PREPOSITION, PRONOUN, SUBORDINATOR } from "./word-classes.ts";

/** The word is nothing small here: a noun or a verb. */
export const notSmall = -1;
type Small = Tag | typeof notSmall;

/** Verbs whose object is an act: "attributed phishing against officials to the GRU". */
export const attributing: ReadonlySet<string> = wordSet(
  "attribute attributes attributed blame blames blamed link links linked tie ties tied trace traces traced pin pins pinned ascribed",
);
/** Determiners that stand alone as pronouns: "some of them". */
const alone = wordSet("this that these those both some many most several few neither either all each other");
/** Determiners behind which no other one stands. */
const articles = wordSet("the a an this that these those its his her their our");
/** Determiners that go with a subject and stand inside its verb. */
const floating = wordSet("both all each");
/** Of these, those that point, and take no article behind them: "For these the ministry has no name". */
const bareBeforeArticle = wordSet("this these those");
const plainArticles = wordSet("the a an its their");
/** Of these, those that count, and before a gerund stand for what is counted: ", both involving ferries,". */
const countingAlone = wordSet("both all some most many several few each");
/** And "other". */
const behindOther = wordSet(", was is had has");
/** What may follow "one" as a pronoun. */
const afterOne = wordSet("of who that ,");
/** Adverbs that are adjectives behind a determiner: "the likely culprit". */
const adjectivesToo = wordSet("likely unlikely only first last online far further earlier much long");
/** What "about" makes an estimate of: "about a dozen", "about half". */
const amounts = wordSet(
  "dozen dozens hundred hundreds thousand thousands million half third quarter two three four five six seven eight nine ten twelve twenty thirty forty fifty",
);

/** Words that are what they are by the word beside them, each with the tag that stands before it where that matters. */
const pairs: readonly { word: string; left?: string; right?: string; behind?: Tag; tag: Tag }[] = [
  { word: "each", right: "other", tag: Tag.determiner },
  { word: "no", right: "one", tag: Tag.determiner },
  // "sources close to the inquiry", "people familiar with the matter".
  { word: "close", right: "to", behind: Tag.nominal, tag: Tag.adverb },
  { word: "familiar acquainted", right: "with", behind: Tag.nominal, tag: Tag.adverb },
  { word: "advanced", right: "persistent", tag: Tag.nominal },
  { word: "think", right: "tank tanks", tag: Tag.nominal },
  { word: "along together", right: "with", tag: Tag.adverb },
  // "as they gathered intelligence".
  { word: "as", right: "they he she we", tag: Tag.subordinator },
  // "a campaign carried on by": the particle of its verb.
  { word: "on", right: "by", behind: Tag.verb, tag: Tag.adverb },
  { word: "best better", right: "known remembered", tag: Tag.adverb },
  { word: "contrary", right: "to", tag: Tag.adverb },
  { word: "taken", right: "together", tag: Tag.adverb },
  { word: "in", right: "fact", tag: Tag.adverb },
  { word: "fact", left: "in", tag: Tag.adverb },
  // "at least ten ministries": part of the number.
  { word: "at", right: "least most", tag: Tag.adverb },
  { word: "least", left: "at", tag: Tag.adverb },
  // "More specifically, the traces lead to Iran".
  {
    word: "more",
    right: "specifically precisely importantly broadly generally recently concretely narrowly plainly simply worryingly significantly notably",
    tag: Tag.adverb,
  },
  // "the group most likely behind it".
  { word: "most", right: "likely probably", behind: Tag.nominal, tag: Tag.adverb },
];
interface Pair {
  readonly left: ReadonlySet<string> | null;
  readonly right: ReadonlySet<string> | null;
  readonly behind: Tag | null;
  readonly tag: Tag;
}
const pairOf: ReadonlyMap<string, Pair> = new Map(
  pairs.flatMap(({ word, left, right, behind, tag }) => {
    const pair: Pair = { left: left ? wordSet(left) : null, right: right ? wordSet(right) : null, behind: behind ?? null, tag };
    return [...wordSet(word)].map((one) => [one, pair] as const);
  }),
);

const evenly = wordSet("well easily readily plausibly");
const afterEvenly: ReadonlySet<number> = new Set([Tag.auxiliary, Tag.adverb]);
/** Three words that are one adverb: "could in no way be involved", "was by no means behind it". */
const adverbsOfThree: ReadonlySet<string> = new Set(["in no way", "in any way", "by no means", "at no time", "at no point", "at any time"]);
function inNoWay(line: Line, i: number): Small {
  for (let from = i - 2; from <= i; from++) if (adverbsOfThree.has(`${line.word(from)} ${line.word(from + 1)} ${line.word(from + 2)}`)) return Tag.adverb;
  return notSmall;
}

/** Words with a question of their own; where it has no answer, their class decides. */
const questions: ReadonlyMap<string, (line: Line, i: number) => Small> = new Map([
  ["according", () => Tag.preposition],
  ["to", toTag],
  ["that", thatTag],
  ["those", (line, i) => (isPointing(line, i) ? Tag.pronoun : notSmall)],
  ["this", (line, i) => (saysSo(line, i + 1) ? Tag.pronoun : notSmall)],
  ["which", whichTag],
  ["who", whoTag],
  ["whom", whomTag],
  ["whose", whomTag],
  ["what", whatTag],
  ["her", herTag],
  ["his", herTag],
  ["one", oneTag],
  ["other", otherTag],
  ["neither", neitherTag],
  ["so", soTag],
  ["once", onceTag],
  // "does not like the word".
  ["like", (line) => (line.prev === Tag.auxiliary && words.doForms.has(line.word(line.left)) ? Tag.verb : notSmall)],
  // "has since come to believe".
  ["since", (line, i) => (line.prev === Tag.auxiliary && (verbForms.get(line.word(i + 1))?.bits ?? 0) & PARTICIPLE ? Tag.adverb : notSmall)],
  // "Under Secretary Ruth Nelson".
  ["under", (line, i) => (line.isCapitalised(i) && line.word(i + 1) === "secretary" ? Tag.nominal : notSmall)],
  ["itself", emphaticTag],
  ["himself", emphaticTag],
  ["herself", emphaticTag],
  ["themselves", emphaticTag],
  ["vs", (line, i) => (i > line.first && i < line.last ? Tag.preposition : notSmall)],
  // "could just as well belong to".
  ["as", (line, i) => (evenly.has(line.word(i + 1)) && line.word(i + 2) !== "as" && afterEvenly.has(line.prev) ? Tag.adverb : notSmall)],
  ...["in", "by", "at", "no", "any", "way", "means"].map((word) => [word, inNoWay] as const),
  ...["time", "point", "stage"].map((word) => [word, (line: Line, i: number) => (byWhich(line, i) ? Tag.adverb : inNoWay(line, i))] as const),
  // "that, given the tools, …", "that based on the tools …".
  ["given", (line, i) => (opensClause(line) && line.opensPhrase(i + 1) ? Tag.preposition : notSmall)],
  ["based", (line, i) => (opensClause(line) && line.left >= line.first && line.word(i + 1) === "on" ? Tag.adverb : notSmall)],
  ["v", (line, i) => (i > line.first && i < line.last && line.word(i + 1) === "." ? Tag.preposition : notSmall)],
]);

/** Whether what stands before opens a clause. */
const opensClause = (line: Line): boolean =>
  line.left < line.first || line.prev === Tag.subordinator || (line.prev === Tag.comma && line.tag(line.before(line.left)) === Tag.subordinator);

/** The tag of a small word; `notSmall` for any other. */
export function smallWordTag(line: Line, i: number): Small {
  const word = line.word(i);
  const bits = line.bits(i);
  if (bits & AUXILIARY) return auxiliaryTag(line, i);
  if (bits & HAVE) return Tag.auxiliary;
  const own = questions.get(word)?.(line, i) ?? notSmall;
  if (own !== notSmall) return own;
  const pair = pairOf.get(word);
  if (pair && fits(pair, line, i)) return pair.tag;
  return bits === 0 ? particleTag(line, i) : classTag(line, i, bits);
}

function fits({ left, right, behind }: Pair, line: Line, i: number): boolean {
  return (right === null || right.has(line.word(i + 1))) && (left === null || left.has(line.word(i - 1))) && (behind === null || behind === line.prev);
}

/** The tag that a word's class gives it. */
function classTag(line: Line, i: number, bits: number): Small {
  if (bits & DETERMINER) return determinerTag(line, i);
  if (bits & PRONOUN) return line.isCapitals(i) ? Tag.nominal : Tag.pronoun;
  if (bits & COORDINATOR) return line.word(i) === "yet" && isStill(line, i) ? Tag.adverb : Tag.coordinator;
  if (bits & SUBORDINATOR) return Tag.subordinator;
  const particle = particleTag(line, i);
  if (particle !== notSmall) return particle;
  if (bits & PREPOSITION) return isEstimate(line, i) ? Tag.adverb : Tag.preposition;
  if (bits & ADVERB) return adjectivesToo.has(line.word(i)) && (line.prev === Tag.determiner || isOfBefore(line, i)) ? notSmall : Tag.adverb;
  return notSmall;
}

/** "between this raid and earlier Turla raids", "in earlier raids". */
const isOfBefore = (line: Line, i: number): boolean =>
  line.word(i) === "earlier" &&
  (line.prev === Tag.preposition || line.prev === Tag.coordinator) &&
  line.opensPhrase(i + 1) &&
  (line.bits(i + 1) & (DETERMINER | PRONOUN)) === 0;

function particleTag(line: Line, i: number): Small {
  const word = line.word(i);
  if (!words.particles.has(word)) return notSmall;
  return line.prev === Tag.verb || (word === "out" && line.left === i - 1 && line.kept(line.left) === Kept.name) ? Tag.adverb : notSmall;
}

/** "has yet to say", "have not yet named". */
function isStill(line: Line, i: number): boolean {
  return line.word(i + 1) === "to" || line.prev === Tag.auxiliary || line.prev === Tag.verb || line.prev === Tag.nominal;
}

/** "over 40 banks", "about a dozen". */
function isEstimate(line: Line, i: number): boolean {
  const word = line.word(i);
  if (word !== "over" && word !== "about") return false;
  if (line.isNumber(i + 1)) return true;
  return word === "about" && (amounts.has(line.word(i + 1)) || (line.word(i + 1) === "a" && amounts.has(line.word(i + 2))));
}

function auxiliaryTag(line: Line, i: number): Tag {
  const word = line.word(i);
  const noun =
    ((word === "may" || word === "will") && line.isCapitalised(i) && i > line.first) ||
    ((word === "being" || word === "can" || word === "must") && line.prev === Tag.determiner);
  return noun ? Tag.nominal : Tag.auxiliary;
}

function determinerTag(line: Line, i: number): Tag {
  const word = line.word(i);
  // "have both attributed it", "were all accused".
  if (floating.has(word) && line.tag(i - 1) === Tag.auxiliary && isPastOnly(line.word(i + 1)) && line.kept(i + 1) === Kept.nothing) return Tag.adverb;
  // "Both dismissed the idea", "some blamed Iran": the verb has an object of its own.
  if (
    alone.has(word) &&
    i + 1 < line.last &&
    (verbForms.get(line.word(i + 1))?.bits ?? 0) & PAST &&
    line.kept(i + 1) === Kept.nothing &&
    opensObject(line, i + 2)
  )
    return Tag.pronoun;
  if (bareBeforeArticle.has(word) && plainArticles.has(line.word(i + 1))) return Tag.pronoun;
  if (line.tag(i - 1) === Tag.comma && countingAlone.has(word) && isPlainGerund(line.word(i + 1))) return Tag.pronoun;
  const opens =
    i < line.last &&
    (line.opensPhrase(i + 1) ||
      line.kept(i + 1) === Kept.date ||
      ((line.bits(i + 1) & ADVERB) !== 0 && i + 1 < line.last && (line.opensPhrase(i + 2) || line.word(i + 2) === "-")));
  if (opens && !(word === "such" && line.word(i + 1) === "as")) return Tag.determiner;
  return alone.has(word) ? Tag.pronoun : Tag.nominal;
}

const isPlainGerund = (word: string): boolean => word.endsWith("ing") && !nounGerunds.has(word) && ((verbForms.get(word)?.bits ?? 0) & GERUND) !== 0;

const opensObject = (line: Line, i: number): boolean => (line.bits(i) & (DETERMINER | PRONOUN)) !== 0 || line.kept(i) === Kept.name || line.word(i) === "that";

function toTag(line: Line, i: number): Tag {
  const next = line.after(i);
  const word = line.word(next);
  const form = verbForms.get(word);
  // "tied to attack on": a headline leaves out the article.
  const act = form !== undefined && line.prev === Tag.verb && attributing.has(line.word(line.left)) && nounish.has(form.lemma);
  // "held the port to ransom".
  if (word === "ransom" && !line.opensPhrase(next + 1)) return Tag.preposition;
  const verb = form !== undefined && (form.bits & BASE) !== 0 && line.kept(next) === Kept.nothing && !act;
  return verb || words.auxiliaryVerbs.has(word) ? Tag.infinitive : Tag.preposition;
}

function whichTag(line: Line, i: number): Tag {
  const { prev } = line;
  if (prev === Tag.coordinator && goesOnRelating(line, i)) return Tag.relative;
  return prev === Tag.preposition || prev === Tag.comma || prev === Tag.nominal || prev === Tag.mark ? Tag.relative : Tag.subordinator;
}

/** In tokens: how far before "and which" the first "which" stands. */
const relatingReach = 30;
/** "the group, which robbed a bank and which is tied to Iran": of the same noun. */
function goesOnRelating(line: Line, i: number): boolean {
  if (line.leftWord === "but") return false;
  for (let k = i - 2; k >= Math.max(line.first, i - relatingReach); k--) {
    if (line.tag(k) === Tag.relative) return true;
    if (line.tag(k) === Tag.subordinator) return false;
  }
  return false;
}

/** "the firm, itself a victim of the gang, blamed", "Russia itself did it"; but "called itself", "the group itself". */
function emphaticTag(line: Line, i: number): Small {
  if (line.prev === Tag.nominal && line.left === i - 1) return Tag.adverb;
  // "had themselves offered help"
  if (line.prev === Tag.auxiliary && ((formOf(line.word(i + 1))?.bits ?? 0) & PARTICIPLE || line.word(i + 1) === "been")) return Tag.adverb;
  return line.prev === Tag.comma && line.bits(i + 1) & DETERMINER ? Tag.adverb : notSmall;
}

/** "whom", "whose". */
function whomTag(line: Line, i: number): Tag {
  const { prev, left, lower } = line;
  if (prev === Tag.coordinator && goesOnRelating(line, i)) return Tag.relative;
  const describes = prev === Tag.nominal || prev === Tag.comma || prev === Tag.preposition || (prev === Tag.mark && lower[left] !== ":");
  return describes ? Tag.relative : Tag.subordinator;
}

/** "no conclusions about who did it", "doubts who did it"; a relative clause would have "whom" there, or another noun. */
function whoTag(line: Line, i: number): Tag {
  // "Among those who looked at it".
  if (line.word(i - 1) === "those") return Tag.relative;
  if (line.prev === Tag.preposition || (line.prev === Tag.nominal && words.clauseHeads.has(line.word(line.left)))) return Tag.subordinator;
  return whomTag(line, i);
}

/** "what" asks, or stands before a noun: "what role"; in "what the FBI calls" the noun has its own article. */
function whatTag(line: Line, i: number): Small {
  const next = i + 1;
  const noun = i < line.last && line.opensPhrase(next) && !(line.bits(next) & PRONOUN) && line.kept(next) === Kept.nothing && !articles.has(line.word(next));
  return noun ? notSmall : Tag.subordinator;
}

function herTag(line: Line, i: number): Tag {
  return i < line.last && line.opensPhrase(i + 1) ? Tag.determiner : Tag.pronoun;
}

function oneTag(line: Line, i: number): Small {
  if (afterOne.has(line.word(i + 1))) return Tag.pronoun;
  // "No one believes that"; but "no one country".
  if (line.word(i - 1) === "no" && (verbForms.get(line.word(i + 1))?.bits ?? 0) & (THIRD | PAST)) return Tag.nominal;
  return i < line.last && line.opensPhrase(i + 1) && line.kept(i + 1) === Kept.nothing ? Tag.determiner : notSmall;
}

/** "each other", "two other sources", "The other, which". */
function otherTag(line: Line, i: number): Small {
  if (line.word(i - 1) === "each" || (line.word(i - 1) === "the" && behindOther.has(line.word(i + 1)))) return Tag.nominal;
  const counted = line.prev === Tag.nominal && line.left === i - 1 && (words.numerals.has(line.word(i - 1)) || line.isNumber(i - 1));
  return counted ? Tag.nominal : notSmall;
}

/** "has neither confirmed nor denied", "it neither orders nor condones". */
function neitherTag(line: Line, i: number): Small {
  const subject = line.prev === Tag.nominal || line.prev === Tag.pronoun || line.prev === Tag.quote;
  const verb = PAST | PARTICIPLE | (line.prev === Tag.auxiliary ? BASE : 0) | (subject ? THIRD : 0);
  return (verbForms.get(line.word(i + 1))?.bits ?? 0) & verb ? Tag.adverb : notSmall;
}

/** "in June, by which time the firm had blamed": two words that stand for one. */
const byWhich = (line: Line, i: number): boolean => line.word(i - 1) === "which" && turning.has(line.word(i - 2));
const turning = wordSet("by at in after until");

function soTag(line: Line, i: number): Tag {
  if (line.word(i + 1) === "-") return Tag.nominal;
  // "The evidence mounted, so the ministry blamed".
  if (line.prev === Tag.comma && (line.bits(i + 1) & (DETERMINER | PRONOUN) || line.kept(i + 1) === Kept.name)) return Tag.subordinator;
  return line.word(i + 1) === "that" ? Tag.subordinator : Tag.adverb;
}

function onceTag(line: Line, i: number): Tag {
  // "once attributed to Iran".
  if (line.kept(i + 1) === Kept.nothing && isPastOnly(line.word(i + 1))) return Tag.adverb;
  const opens = line.word(i + 1) === "that" || ((i === line.first || line.prev === Tag.comma) && line.opensPhrase(i + 1));
  return opens ? Tag.subordinator : Tag.adverb;
}
