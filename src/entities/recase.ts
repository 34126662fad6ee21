// Entities stage, before all finders: a document in, the same document out, but where all of it is in capitals, its words as other papers write
// them: names with a capital, the rest in small letters. Places in the text stay as they are.

import type { Document } from "../document/document.ts";
import { CAPITALISED, CAPITALS, LINE_START, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { headsFirst, headsLast, honorifics, months, openers, particles, titles, weekdays } from "./names/words.ts";

const small = wordSet("of and the for in on to de la le et y e der van von bin al's");
/** Before "US", which is a country then and no pronoun. */
const beforeUs = wordSet("the in from of by with against between and , ( -");

export function recase(document: Document, lexicon: Lexicon): Document {
  const { tokens } = document;
  if (!shouts(tokens)) return document;
  const names = namesIn(tokens, lexicon);
  const kind = tokens.kind.slice();
  const id = tokens.id.slice();
  const word = [...tokens.word];
  for (const { first } of document.sentences) names[first] ||= INITIAL;
  for (let i = 0; i < tokens.length; i++) {
    const written = tokens.word[i] as string;
    if (!((kind[i] as number) & CAPITALS) || names[i] === AS_IT_IS) continue;
    const lower = tokens.lower[i] as string;
    const text = names[i] ? written.charAt(0) + lower.slice(1) : lower;
    kind[i] = (kind[i] as number) & ~(CAPITALS | (names[i] ? 0 : CAPITALISED));
    word[i] = text;
    id[i] = tokens.words.at(
      text,
      Uint16Array.from(text, (char) => char.charCodeAt(0)),
      0,
      text.length,
    );
  }
  return { ...document, tokens: { ...tokens, kind, id, word } };
}

const NAME = 1;
const INITIAL = 2;
const AS_IT_IS = 3;

/** Nearly all words of the text are in capitals, its headline aside. */
function shouts({ kind, word, length }: Tokens): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < length; i++) {
    if (!((kind[i] as number) & WORD) || (word[i] as string).length < 2) continue;
    words++;
    if ((kind[i] as number) & CAPITALS) capitals++;
    else if (words > 60 && capitals * 5 < words * 4) return false;
  }
  return words > 12 && capitals * 10 > words * 9;
}

/** By token: NAME for a part of a name, AS_IT_IS for letters that are read one by one, 0 for an ordinary word. */
function namesIn(tokens: Tokens, lexicon: Lexicon): Uint8Array {
  const { lower, kind, length } = tokens;
  const marks = new Uint8Array(length);
  for (const { first, last, terms } of lexicon.find(tokens)) {
    const single = first === last;
    const acronym = single && terms.some(({ form }) => form === "acronym");
    const { common } = lexicon.wordAt(tokens, first);
    if (acronym && (lower[first] === "us" ? beforeUs.has(lower[first - 1] ?? "") : common === 0 || common > 35)) marks[first] = AS_IT_IS;
    else if (single && (acronym || (common > 0 && common <= 50 && terms.every(({ ambiguous, key }) => ambiguous || !/^(country|place)\//.test(key))))) continue;
    else for (let i = first; i <= last; i++) if (!marks[i] && !(small.has(lower[i] as string) && !single)) marks[i] = NAME;
  }
  for (let i = 0; i < length; i++) {
    if (marks[i] || !((kind[i] as number) & WORD)) continue;
    const facts = lexicon.wordAt(tokens, i);
    const text = lower[i] as string;
    if (weekdays.has(text) || (months.has(text) && text !== "may" && text !== "march")) marks[i] = NAME;
    if (text === "'s" || small.has(text) || (openers.has(text) && !months.has(text)) || particles.has(text)) continue;
    const title = isTitle(i - 1);
    if (facts.common === 0) marks[i] = text.length > 3 || facts.given + facts.surname > 0 || title ? NAME : AS_IT_IS;
    else if (facts.given >= 4 && (facts.common > 20 || title) && isFamily(i + 1)) marks[i] = NAME;
    else if (marks[i - 1] === NAME && i > 0 && facts.surname >= 4 && lexicon.wordAt(tokens, i - 1).given >= 3) marks[i] = NAME;
    // "MAY 4"
    else if (months.has(text) && /^\d{1,4}$/.test(lower[i + 1] ?? "")) marks[i] = NAME;
    // "THE DEPARTMENT OF JUSTICE", "TARNHOLT HARBOUR OFFICE"
    else if (headsFirst.has(text) && lower[i + 1] === "of" && lower[i - 1] === "the") marks[i] = marks[i + 2] = NAME;
    else if (headsLast.has(text) && marks[i - 1] === NAME) marks[i] = NAME;
  }
  return marks;

  function isTitle(i: number): boolean {
    return i >= 0 && (titles.has(lower[i] as string) || honorifics.has(lower[i] as string));
  }
  function isFamily(i: number): boolean {
    if (i >= length || (kind[i] as number) & LINE_START) return false;
    const { common, surname } = lexicon.wordAt(tokens, i);
    return common === 0 || surname >= 3;
  }
}
