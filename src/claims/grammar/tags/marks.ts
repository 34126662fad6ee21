// Claims stage, grammar: tags of punctuation, of the 's, and of the names and dates found before.

import { SPACED } from "../../../document/tokens.ts";
import { wordSet } from "../../../document/word-list.ts";
import { possessives } from "../closed-class.ts";
import { isPastOnly } from "../verbs.ts";
import type { Line } from "./line.ts";
import { Kept, Tag } from "./tag.ts";
import { DETERMINER, NUMERAL, QUOTE } from "./word-classes.ts";

/** What may open a name and is no part of it: "the" of "the Kremlin". */
const openers = wordSet("the a an this these");
const hyphens = wordSet("- ‑ – /");
/** Signs that belong to a number or a word. */
const signs = wordSet("$ £ € % #");
/** Titles with a full stop of their own. */
const titles = wordSet("mr mrs ms dr gen sen gov rep prof col lt capt sgt st");
const versus = wordSet("v vs");
/** The 's behind these is "is". */
const isBehind = wordSet("there who what how where");
/** The 's before these is "is". */
const isBefore = wordSet("been being not a an the now");

/** A token of a name. */
export function nameTag(line: Line, i: number): Tag {
  const opens = openers.has(line.word(i)) && line.kept(i - 1) === Kept.nothing && line.kept(i + 1) !== Kept.nothing;
  return opens ? Tag.determiner : Tag.nominal;
}

/** A sign. */
export function markTag(line: Line, i: number): Tag {
  const word = line.word(i);
  if (word === ",") return Tag.comma;
  if (line.bits(i) & QUOTE) return word === "'" && ownsAfterPlural(line, i) ? Tag.genitive : Tag.quote;
  if (hyphens.has(word) && !isSpaced(line, i)) return Tag.hyphen;
  if (signs.has(word)) return Tag.nominal;
  if (word === "&") return Tag.coordinator;
  if (word === "." && i < line.last) {
    if (line.tag(i - 1) === Tag.preposition && versus.has(line.word(i - 1))) return Tag.adverb;
    // "Mr. Holder": the stop of a title ends nothing.
    if (line.tag(i - 1) === Tag.nominal && titles.has(line.word(i - 1))) return Tag.nominal;
  }
  // "Morocco?? government": an apostrophe and its s that an encoding has lost.
  const lost = word === "??" && line.touches(i - 1) && i < line.last - 1 && line.tag(i - 1) === Tag.nominal && line.opensPhrase(i + 1);
  return lost ? Tag.genitive : Tag.mark;
}

/** Whether a space stands on either side. */
function isSpaced(line: Line, i: number): boolean {
  return line.hasKind(i, SPACED) || (i < line.last && line.hasKind(i + 1, SPACED));
}

/** "the hackers' servers". */
function ownsAfterPlural(line: Line, i: number): boolean {
  return i > line.first && line.touches(i - 1) && line.word(i - 1).endsWith("s") && i < line.last && line.opensPhrase(i + 1);
}

/** The 's: "is" in "it's known", "who's behind"; else it owns. */
export function cliticTag(line: Line, i: number): Tag {
  const is = (line.prev === Tag.pronoun && !possessives.has(line.word(line.left))) || isBehind.has(line.word(i - 1)) || isBefore.has(line.word(i + 1));
  return is ? Tag.auxiliary : Tag.genitive;
}

/** A token of a date: an adverb, or part of a noun phrase ("the 2016 hack"). */
export function dateTag(line: Line, i: number): Tag {
  if (line.word(i + 1) === "'s") return Tag.nominal;
  let end = i;
  while (end < line.last && line.kept(end + 1) === Kept.date) end++;
  const next = end + 1;
  const goesOn =
    insidePhrase(line, i) &&
    end < line.last &&
    line.opensPhrase(next) &&
    !(line.bits(next) & DETERMINER) &&
    (line.kept(next) !== Kept.nothing || !isPastOnly(line.word(next)));
  return goesOn ? Tag.nominal : Tag.date;
}

function insidePhrase(line: Line, i: number): boolean {
  // "a year-long inquiry".
  if (line.tag(i - 1) === Tag.hyphen && line.tag(i - 2) === Tag.nominal) return true;
  if ((line.prev === Tag.determiner || line.prev === Tag.genitive) && line.left === i - 1) return true;
  return line.tag(i - 1) === Tag.nominal && (line.tag(i - 2) === Tag.hyphen || line.kept(i - 1) === Kept.date || isCounted(line, i - 1));
}

/** "two notable 2021 campaigns": a number has opened the phrase. */
function isCounted(line: Line, end: number): boolean {
  for (let k = end; k >= line.first && end - k < 5; k--) {
    if (line.tag(k) !== Tag.nominal || line.kept(k) !== Kept.nothing) return false;
    if (line.bits(k) & NUMERAL) return true;
  }
  return false;
}
