// Document stage, part of the tokeniser: a place of a text where Markdown may write a mark in; where the mark ends, and what it stands for, out.
// Articles saved as Markdown hold links, "a [report](https://…) by Talos", words "*in italics*", headings, and notes: "the group ([14])".
import type { Mark } from "./markup.ts";

/** Characters looked at ahead of a link's first bracket, and of its address: longer ones are read as they stand. */
const longestLabel = 400;
const longestAddress = 1500;

const nothing = (end: number): Mark => ({ end, stands: "" });
const isSpace = (code: number) => code <= 32 || code === 0xa0;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Letters, digits and whatever is not ASCII; not the marks themselves, of which one may stand inside another. */
const isInWord = (code: number) => isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xa0;

const openers = new Uint8Array(128);
for (const char of "[]*_#>(") openers[char.charCodeAt(0)] = 1;

/** Whether a mark may start with this character (a UTF-16 code unit). */
export const opensMarkdown = (code: number): boolean => code < 128 && openers[code] === 1;

/** What is no mark gives null: "[sic]", "5 * 3", "snake_case", "#1". `lineStart`: nothing but white space stands before it on its line. */
export function readMarkdown(text: string, at: number, lineStart: boolean): Mark | null {
  switch (text[at]) {
    case "[":
      return readNote(text, at, at) ?? readLabel(text, at);
    case "(":
      return text[at + 1] === "[" ? readNote(text, at, at + 1) : null;
    case "]":
      return readAddress(text, at);
    case "*":
    case "_":
      return readEmphasis(text, at);
    default:
      return lineStart ? readLineMark(text, at) : null;
  }
}

/** "[14]" and "([14])", the number of a note. */
function readNote(text: string, at: number, bracket: number): Mark | null {
  let end = bracket + 1;
  while (end < bracket + 4 && isDigit(text.charCodeAt(end))) end++;
  if (end === bracket + 1 || text[end] !== "]" || text[end + 1] === "(") return null;
  if (at === bracket) return nothing(end + 1);
  return text[end + 1] === ")" ? nothing(end + 2) : null;
}

/** The bracket before the words of a link. */
function readLabel(text: string, at: number): Mark | null {
  const found = /^\[(?:[^[\]\n]|\[[^[\]\n]*\])*\](?=\()/.exec(text.slice(at, at + longestLabel));
  return found && addressEnd(text, at + found[0].length) > 0 ? nothing(at + 1) : null;
}

/** The bracket behind the words of a link, and its address. */
function readAddress(text: string, at: number): Mark | null {
  const end = text[at + 1] === "(" ? addressEnd(text, at + 1) : 0;
  return end > 0 ? nothing(end) : null;
}

/** Where an address in brackets ends, which may have a title behind it; 0 where none opens. */
function addressEnd(text: string, at: number): number {
  const found = /^\((?:[^\s()]|\([^\s()]*\))*(?:\s+"[^"\n]*"\s*|\s*)\)/.exec(text.slice(at, at + longestAddress));
  return found ? at + found[0].length : 0;
}

/** One to three stars or underscores at one side of a word. */
function readEmphasis(text: string, at: number): Mark | null {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < at + 4 && text.charCodeAt(end) === code) end++;
  if (end === at + 4) return null;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  const after = end >= text.length ? 32 : text.charCodeAt(end);
  if (isInWord(before) ? isInWord(after) : isSpace(before) && isSpace(after)) return null;
  return nothing(end);
}

/** The mark before a heading or a quoted paragraph. */
function readLineMark(text: string, at: number): Mark | null {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < at + 6 && text.charCodeAt(end) === code) end++;
  return isSpace(text.charCodeAt(end)) ? nothing(end) : null;
}
