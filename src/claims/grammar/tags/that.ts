// Claims stage, grammar: the tag of "that", which points, opens a clause, or describes a noun.
import { wordSet } from "../../../document/word-list.ts";
import { roles } from "../../nouns.ts";
import { beForms, clauseHeads } from "../closed-class.ts";
import { GERUND, PAST, THIRD } from "../inflect.ts";
import { formOf, isA, isPastOnly, noClause, nounish, verbForms } from "../verbs.ts";
import type { Line } from "./line.ts";
import { Kept, Tag } from "./tag.ts";
import { ADVERB, AUXILIARY, HAVE, PREPOSITION, SUBORDINATOR } from "./word-classes.ts";

/** "say that group works for the state": that one. */
const pointedAt = wordSet("group gang crew company country agency firm actor band");
/** And these, where no verb stands before: "that attack". */
const pointedAtToo = wordSet("group country company attack hack time day year month week same gang incident breach claim campaign way kind point");
/** What follows a "that" that stands alone: "denied that as well". */
const afterAlone = wordSet('. , ; ! ” " and but too again on in as at');
/** "told", "warned" and their like: the noun behind them hears what the clause says. */
const hearing = ["warn", "assure", "convince", "remind", "persuade", "notify", "alert", "brief"];
/** In tokens, from a verb of speech to the "that" of what is said. */
const longestPath = 25;
/** In tokens, from such a verb to the "that" behind its hearer. */
const longestHearer = 6;

/** The tag of the "that" at a token. */
export function thatTag(line: Line, i: number): Tag {
  const { left, prev } = line;
  const next = line.word(i + 1);
  const opens = left < line.first || prev === Tag.mark || prev === Tag.quote;
  // "That is rubbish".
  const stands = opens && (saysSo(line, i + 1) || (line.bits(i + 1) & AUXILIARY) !== 0);
  if (isPointing(line, i) || stands) return Tag.pronoun;
  if (prev === Tag.nominal && !clauseHeads.has(line.word(left))) return behindNoun(line, i);
  // "said that was a matter for others": a clause would have a subject.
  if (prev === Tag.verb && left === i - 1 && beForms.has(next) && isA(formOf(line.word(left))?.lemma ?? "", "say")) return Tag.pronoun;
  if (prev === Tag.preposition) return i < line.last && line.opensPhrase(i + 1) ? Tag.determiner : Tag.pronoun;
  if (prev === Tag.verb && pointedAt.has(next) && isFiniteAt(line, i + 2)) return Tag.determiner;
  if (prev !== Tag.verb && pointedAtToo.has(next)) return Tag.determiner;
  if (opens && roles.has(next) && !next.endsWith("s")) return Tag.determiner;
  // "denied that.", "denied that as well": the clause that it would open does not come.
  const alone = prev === Tag.verb && (i === line.last || afterAlone.has(next)) && line.kept(i + 1) === Kept.nothing && !opensBehindAside(line, i);
  return alone ? Tag.pronoun : Tag.subordinator;
}

/** In tokens, from "that" over what is inserted to the clause that it opens. */
const longestAside = 14;
/** What opens an insertion and is no preposition by itself. */
const asideOpeners = wordSet("given based contrary");
/** "said that, on the strength of the tools, the group was behind it", "said that in May, the group hit it"; but "denied that, in a statement, and". */
function opensBehindAside(line: Line, i: number): boolean {
  const first = line.word(i + 1) === "," ? i + 2 : i + 1;
  if (!(line.bits(first) & (PREPOSITION | SUBORDINATOR | ADVERB) || asideOpeners.has(line.word(first)))) return false;
  for (let k = first + 1; k < Math.min(i + longestAside, line.last); k++)
    if (line.word(k) === ",") return line.opensPhrase(k + 1) && !((verbForms.get(line.word(k + 1))?.bits ?? 0) & GERUND);
  return false;
}

/** "similar to that deployed in 2022", "like those used against Ukraine". */
export function isPointing(line: Line, i: number): boolean {
  return line.prev === Tag.preposition && isPastOnly(line.word(i + 1)) && (line.bits(i + 2) & PREPOSITION) !== 0;
}

/** A verb in the third person that no noun in the singular looks like: "this looks like". */
export function saysSo(line: Line, i: number): boolean {
  const form = i <= line.last && line.kept(i) === Kept.nothing && !line.isCapitalised(i) ? verbForms.get(line.word(i)) : undefined;
  return form?.bits === THIRD;
}

/** "hackers that it calls X" is relative, "told users that hackers …" is not, nor is "an accusation by Albania that it …". */
function behindNoun(line: Line, i: number): Tag {
  if (spellsOut(line, line.left)) return Tag.subordinator;
  return isVerbal(line, i) || !isHearer(line, line.left) ? Tag.relative : Tag.subordinator;
}

/** Whether a verb follows "that", which is then its subject. */
function isVerbal(line: Line, i: number): boolean {
  // "told the paper that (early) traces led to": a noun, where a verb follows it.
  const early = line.word(i + 1) === "early" && line.word(i + 2) !== "on";
  if (!early && line.bits(i + 1) & (AUXILIARY | HAVE | ADVERB)) return true;
  const form = verbForms.get(line.word(early ? i + 2 : i + 1));
  if (form === undefined || line.kept(i + 1) !== Kept.nothing || !(form.bits & (PAST | THIRD))) return false;
  const then = i + (early ? 3 : 2);
  const noun = nounish.has(form.lemma) && then <= line.last && ((line.bits(then) & (AUXILIARY | HAVE)) !== 0 || isPastOnly(line.word(then)));
  return !noun;
}

function isFiniteAt(line: Line, i: number): boolean {
  return (line.bits(i) & (AUXILIARY | HAVE)) !== 0 || ((verbForms.get(line.word(i))?.bits ?? 0) & (PAST | THIRD)) !== 0;
}

/** "an accusation by Albania": what stands before token `end` by whom takes a that-clause. */
function spellsOut(line: Line, end: number): boolean {
  let k = end;
  while (k > line.first && end - k < 5 && line.tag(k) === Tag.nominal) k--;
  if (line.tag(k) === Tag.determiner) k--;
  const whose = line.word(k);
  if (!clauseHeads.has(line.word(k - 1))) return false;
  // "scepticism among researchers that Turla did it"; but "evidence among files that were stolen".
  return whose === "by" || whose === "from" || ((whose === "among" || whose === "within") && !isVerbal(line, end + 1));
}

/** Whether a noun is the hearer of a verb such as "tell": "warned users that …". */
function isHearer(line: Line, noun: number): boolean {
  for (let k = noun; k >= line.first && noun - k < longestPath; k--) {
    const tag = line.tag(k);
    if (tag === Tag.comma || tag === Tag.relative || tag === Tag.subordinator) return false;
    if (tag !== Tag.verb) continue;
    const word = line.word(k);
    const lemma = formOf(word)?.lemma ?? "";
    const intransitive = line.tag(k + 1) === Tag.preposition;
    const says = isA(lemma, "say") && !noClause.has(lemma);
    // "wrote in a report seen by a rival that"
    if (!says && intransitive && line.tag(line.before(k)) === Tag.nominal && noun - k > 1) continue;
    if (noun - k < longestHearer) return says || hearing.some((verb) => word.startsWith(verb));
    // "said at a meeting of the committee in Oslo that": with no object yet, what is said follows.
    // "told reporters after the attack on the port that": whoever hears it is named before.
    return says && (intransitive || lemma === "tell");
  }
  return false;
}
