// Claims stage, grammar: a tagged sentence and a place in it in, how far the noun phrase there reaches out.
import { wordSet } from "../../../document/word-list.ts";
import type { Named } from "../../named.ts";
import { roles } from "../../nouns.ts";
import { accusations, articles } from "../closed-class.ts";
import type { Line } from "../tags/line.ts";
import { Tag } from "../tags/tag.ts";
import { isA, verbForms } from "../verbs.ts";
import { isLongPreposition } from "./prepositions.ts";

/** "consider Winter Vivern responsible": the predicate is a phrase of its own. */
const predicates = wordSet("responsible guilty accountable liable complicit");
/** "a group ESET calls Grey Heron". */
const naming = wordSet("call dub name track label");
const accusing = wordSet("blame attribute accuse");
/** "a senior US official said": no noun that a clause describes. */
const modifiers = wordSet(
  "senior former top current retired unnamed anonymous ranking leading veteran second third another new chief junior local young outgoing incoming acting independent prominent influential first last same one foreign unidentified",
);
/** Words that count open a phrase of their own behind a name: "attributed to Turla five raids". */
const counts = wordSet("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several many numerous multiple");
/** In words, how far behind a name its verb stands. */
const nearVerb = 3;

/** The names of a sentence by their tokens. */
export type NamesAt = ReadonlyMap<number, Named>;

/** The last token of the noun phrase that opens at `from`. */
export function endOfPhrase(line: Line, from: number, names: NamesAt): number {
  if (line.tag(from) === Tag.pronoun) return from;
  let end = from;
  for (let k = from + 1; k <= line.last; k++) {
    const tag = line.tag(k);
    if (tag === Tag.hyphen || (tag === Tag.quote && opensQuoted(line, from, k, end))) continue;
    if (tag === Tag.nominal ? isCut(line, end, k, names) : !belongs(line, from, k, end)) break;
    end = k;
  }
  // "the “hackers”' servers".
  return line.tag(end + 1) === Tag.quote && line.tag(end + 2) === Tag.genitive ? end + 1 : end;
}

/** Whether a noun opens a phrase of its own. */
function isCut(line: Line, end: number, k: number, names: NamesAt): boolean {
  if (names.has(end) && (predicates.has(line.word(k)) || (counts.has(line.word(k)) && names.get(end)?.form !== "demonym"))) return true;
  if (k < line.last && isLongPreposition(line, k) && line.tag(k - 1) !== Tag.hyphen) return true;
  const name = names.get(k);
  // "ports of Mexico the hackers are accusing": the name has its own article.
  if (name?.form === "description" && name.first === k && articles.has(line.word(k)) && names.has(end)) return true;
  // "assesses with high confidence Turla is behind it"
  return name !== undefined && name.first === k && (line.word(end) === "confidence" || breaks(names.get(end), name) || isContact(line, end, name, names));
}

/** "the “hackers”", "the group “X”": what quotation marks inside a phrase open. */
function opensQuoted(line: Line, from: number, k: number, end: number): boolean {
  const next = line.tag(k + 1);
  if (next !== Tag.nominal && next !== Tag.determiner) return false;
  return end > from || line.tag(from) === Tag.determiner || (next === Tag.nominal && line.tag(k - 1) === Tag.nominal);
}

/** "the recently hacked company", "another such group". */
function belongs(line: Line, from: number, k: number, end: number): boolean {
  if (end !== from || line.tag(from) !== Tag.determiner) return false;
  return line.tag(k) === Tag.determiner || (line.tag(k) === Tag.adverb && line.tag(k + 1) === Tag.nominal);
}

/** "told Reuters APT28 was": two names side by side that are not one phrase. */
function breaks(before: Named | undefined, name: Named): boolean {
  if (!before || before === name || before.form === "demonym" || before.entity === name.entity) return false;
  const left = before.entity.type;
  const right = name.entity.type;
  if (left === "person") return right !== "person";
  if (left === "organisation" && before.entity.kind === "media") return true;
  return left === "threat-actor" && right !== "malware" && right !== "threat-actor";
}

/** "a charge Tehran denies", "members Estonia says": a plain noun, then a name that has a verb of its own. */
function isContact(line: Line, end: number, name: Named, names: NamesAt): boolean {
  if (names.has(end) || line.isCapitalised(end)) return false;
  const noun = line.word(end);
  // "Mr. Berg said": the stop is the title's.
  if (modifiers.has(noun) || noun === ".") return false;
  const then = line.tag(name.last + 1);
  if (accusations.has(noun) && name.form !== "demonym" && (then === Tag.verb || then === Tag.auxiliary)) return true;
  if (roles.has(noun)) return name.entity.type === "organisation" && naming.has(lemmaOf(line.word(name.last + 1)));
  if (line.tag(end) !== Tag.nominal || line.tag(end - 1) === Tag.hyphen || name.form === "demonym") return false;
  let k = name.last + 1;
  while (line.tag(k) === Tag.nominal && k - name.last < nearVerb) k++;
  const lemma = lemmaOf(line.word(k));
  if (noun !== "time" && !isA(lemma, "say", "deny", "doubt") && !accusing.has(lemma)) return false;
  return (line.tag(k) === Tag.verb || line.tag(k) === Tag.auxiliary) && !roles.has(noun.replace(/s$/, ""));
}

const lemmaOf = (word: string) => verbForms.get(word)?.lemma ?? "";
