// Claims stage, grammar, first pass: the tokens of a sentence in, a part of speech for each out, by the words' forms and their neighbours.
//
// From left to right, and for each token the first of these that answers:
//   1. a name found before            tags/marks.ts
//   2. punctuation, the 's, a date    tags/marks.ts
//   3. a small word                   tags/small-words.ts, and "that" in tags/that.ts
//   4. a verb or a noun               tags/verb-or-noun.ts, with pasts.ts, gerunds.ts and presents.ts
// What the questions look at (neighbours, tags given so far) is a Line: tags/line.ts. Word classes are in closed-class.ts, verbs in verbs.ts.

import type { Tokens } from "../../document/tokens.ts";
import { Line } from "./tags/line.ts";
import { cliticTag, dateTag, markTag, nameTag } from "./tags/marks.ts";
import { notSmall, smallWordTag } from "./tags/small-words.ts";
import { Kept, Tag } from "./tags/tag.ts";
import { contentTag, verbOfHeadline, verbOfVerbless } from "./tags/verb-or-noun.ts";

/** Tags tokens `first`..`last`. `keeps` says, by token minus `first`, what is known of each before. */
export function tagTokens(tokens: Tokens, first: number, last: number, keeps: Uint8Array): Line {
  const line = new Line(tokens, first, last, keeps);
  for (let i = first; i <= last; i++) {
    line.left = line.before(i);
    line.prev = line.tag(line.left);
    line.tags[i - first] = tagOf(line, i);
  }
  const only = verbOfVerbless(line) || verbOfHeadline(line);
  if (only > 0) line.tags[only - first] = Tag.verb;
  return line;
}

function tagOf(line: Line, i: number): Tag {
  const keeps = line.kept(i);
  if (keeps === Kept.name || keeps === Kept.demonym) return nameTag(line, i);
  if (line.isPunctuation(i)) return markTag(line, i);
  if (line.word(i) === "'s") return cliticTag(line, i);
  if (keeps === Kept.date) return dateTag(line, i);
  if (line.tag(i - 1) === Tag.hyphen) return Tag.nominal;
  if (isDenialOfService(line, i)) return Tag.nominal;
  const small = smallWordTag(line, i);
  return small === notSmall ? contentTag(line, i) : small;
}

/** "a distributed denial of service attack": one noun, and nobody denies anything. */
const isDenialOfService = (line: Line, i: number): boolean =>
  (line.word(i) === "of" && line.word(i - 1) === "denial" && line.word(i + 1) === "service") ||
  (line.word(i) === "distributed" && line.word(i + 1) === "denial");
