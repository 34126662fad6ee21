// Document stage, first step: text in, tokens out, in one pass over the characters. Tokens hold typed arrays of places beside the
// words, so that later stages compare strings and never slice the text again.

import { opensMarkdown, readMarkdown } from "./markdown.ts";
import { type Mark, readMarkup } from "./markup.ts";
import { Words } from "./words.ts";

/** Bits of `Tokens.kind`. A token is a WORD, a NUMBER, both ("19th", "APT31") or PUNCTUATION. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 4;
/** First letter is upper case. */
export const CAPITALISED = 8;
/** Two letters or more, all upper case. */
export const CAPITALS = 16;
/** An upper-case letter after a lower-case one: "iPhone", "BlackTech". */
export const INNER_CAPITAL = 32;
/** White space, or the start of the text, stands before it. */
export const SPACED = 64;
/** A line break stands before it (or it is the first). */
export const LINE_START = 128;

export interface Tokens {
  readonly length: number;
  /** Offsets into the text, half-open, in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Number of the word among `words`, for the tables of wordTable. */
  readonly id: Int32Array;
  readonly words: Words;
  /** As written, but with straight apostrophes, and acronyms in capitals without their points: "U.S." is "US". */
  readonly word: readonly string[];
  /** `word` in lower case. */
  readonly lower: readonly string[];
}

// Classes of characters.
const OTHER = 1;
const SPACE = 2;
const BREAK = 3;
const DIGIT = 4;
const LOWER = 5;
const UPPER = 6;
const APOSTROPHE = 7;
const REPEATABLE = 8;

const classes = new Uint8Array(65536);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  classes[code] =
    char >= "a" && char <= "z"
      ? LOWER
      : char >= "A" && char <= "Z"
        ? UPPER
        : char >= "0" && char <= "9"
          ? DIGIT
          : char === "\n" || char === "\r"
            ? BREAK
            : code <= 32 || code === 127
              ? SPACE
              : char === "'"
                ? APOSTROPHE
                : ".-_=*~!?#".includes(char)
                  ? REPEATABLE
                  : OTHER; // prettier-ignore
}
classes[0x2019] = APOSTROPHE;
classes[0x2018] = OTHER;
classes[0x2028] = BREAK;
classes[0x2029] = BREAK;
classes[0xfeff] = SPACE;
classes[0x200b] = SPACE;

function classify(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found = /\p{Lu}|\p{Lt}/u.test(char)
    ? UPPER
    : /\p{L}|\p{M}/u.test(char)
      ? LOWER
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : /\s|\p{Cf}/u.test(char)
          ? SPACE
          : OTHER;
  classes[code] = found;
  return found;
}

/** A text's characters, with straight apostrophes, and their classes; spaces behind its end, so that looking ahead needs no care. */
interface Characters {
  readonly codes: Uint16Array;
  readonly at: Uint8Array;
}

/** Kept from text to text, as far as texts of the usual size need it. */
let codesKept = new Uint16Array(0);
let classesKept = new Uint8Array(0);
const mostKept = 1 << 20;

function charactersOf(text: string): Characters {
  const size = text.length;
  let codes = codesKept;
  let at = classesKept;
  if (codes.length < size + 3) {
    const kept = size <= mostKept;
    codes = new Uint16Array(kept ? 2 * size + 3 : size + 3);
    at = new Uint8Array(codes.length);
    if (kept) [codesKept, classesKept] = [codes, at];
  }
  codes.fill(32, size, size + 3);
  at.fill(SPACE, size, size + 3);
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code === 0x2019 ? 39 : code;
    at[i] = classes[code] as number;
    // A rare character, met for the first time.
    if (at[i] === 0) at[i] = classify(code);
  }
  return { codes, at };
}

const isLetter = (c: number) => c === LOWER || c === UPPER;

/** Letters of what stands shortened behind an apostrophe, at its place: "'s", "'m", "'d", "'re", "'ve", "'ll"; 0 for anything else. */
function clitic(codes: Uint16Array, at: Uint8Array, apostrophe: number): 0 | 1 | 2 {
  const first = (codes[apostrophe + 1] as number) | 32;
  if (!isLetter(at[apostrophe + 2] as number)) {
    // "DDoS'd" is a verb.
    if (first === 115 || first === 109) return 1;
    return first === 100 && ((codes[apostrophe - 1] as number) | 32) !== 115 ? 1 : 0;
  }
  if (isLetter(at[apostrophe + 3] as number)) return 0;
  const second = (codes[apostrophe + 2] as number) | 32;
  return ((first === 114 || first === 118) && second === 101) || (first === 108 && second === 108) ? 2 : 0;
}

/**
 * Splits a text into tokens. Hyphens stand alone ("China-linked" is three tokens), a possessive "'s" and a shortened "'re" are tokens of their own, acronyms keep
 * their points in their span ("U.S." is one), and a run of one punctuation mark is one token. White space is no token.
 */
export function tokenise(text: string): Tokens {
  const size = text.length;
  const { codes, at } = charactersOf(text);
  const list = new TokenList(text, codes);
  let i = 0;
  while (i < size) {
    const first = at[i] as number;
    if (first === SPACE || first === BREAK) {
      list.gap |= first === BREAK ? SPACED | LINE_START : SPACED;
      i++;
    } else if (first === LOWER || first === UPPER || first === DIGIT) {
      i = readWord(text, codes, at, i, list);
    } else {
      const from = i;
      const code = codes[i] as number;
      const mark = code === 38 || code === 60 ? readMarkup(text, i) : opensMarkdown(code) ? readMarkdown(text, i, (list.gap & LINE_START) !== 0) : null;
      if (mark) {
        i = pushMark(mark, text, from, list);
        continue;
      }
      if (first === APOSTROPHE) {
        const letters = isLetter(at[i + 1] as number) && list.endsWithLetters(i) ? clitic(codes, at, i) : 0;
        if (letters > 0) {
          i += letters + 1;
          list.push(from, i, WORD, i);
          continue;
        }
      }
      i++;
      if (first === REPEATABLE) while (i < size && codes[i] === code) i++;
      else if (code >= 0xd800 && code < 0xdc00 && i < size) i++;
      list.push(from, i, PUNCTUATION, Math.min(i, from + 8));
    }
  }
  return list.tokens();
}

/** Adds what a mark of HTML or Markdown stands for; gives the place after it. */
function pushMark({ end, stands }: Mark, text: string, from: number, list: TokenList): number {
  if (stands === "\n") list.gap |= SPACED | LINE_START;
  else if (stands === " ") list.gap |= SPACED;
  else if (stands === "'" && list.endsWithLetters(from) && /^s\b/i.test(text.slice(end, end + 2))) {
    list.pushAs(`'${text[end]}`, from, end + 1, WORD);
    return end + 1;
  } else if (stands !== "") list.pushAs(stands, from, end, PUNCTUATION);
  return end;
}

/** Soft hyphens and marks of no width, which layout puts into words. */
const isInvisible = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060;

/** Reads a token of letters and digits; gives the place after it. */
function readWord(text: string, codes: Uint16Array, at: Uint8Array, from: number, list: TokenList): number {
  const first = at[from] as number;
  let i = from;
  let bits = first === UPPER ? CAPITALISED : 0;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let last = first;
  let hidden = false;
  for (;;) {
    const c = at[i] as number;
    if (c === LOWER) lowers++;
    else if (c === UPPER) {
      if (last === LOWER) bits |= INNER_CAPITAL;
      uppers++;
    } else if (c === DIGIT) digits++;
    else if (c === APOSTROPHE && last !== DIGIT) {
      // An apostrophe stays inside ("O'Brien", "didn't"), but "'s" and "'re" are split off.
      if (!isLetter(at[i + 1] as number) || clitic(codes, at, i) > 0) break;
      i++;
      continue;
    } else {
      const code = codes[i] as number;
      if (c === SPACE) {
        if (code < 0xad || !isInvisible(code) || !isLetter(last) || !isLetter(at[i + 1] as number) || (code !== 0xad && last === LOWER && at[i + 1] === UPPER))
          break;
        hidden = true;
        i++;
        continue;
      }
      const next = at[i + 1] as number;
      // AT&amp;T
      if (code === 38 && last === UPPER && at[i + 5] === UPPER && text.startsWith("amp;", i + 1)) {
        hidden = true;
        i += 5;
        continue;
      }
      const inside =
        (code === 46 && last === DIGIT && next === DIGIT) ||
        (code === 44 && last === DIGIT && next === DIGIT && lowers + uppers === 0) ||
        // example.com
        (code === 46 && lowers + uppers > 1 && last === LOWER && next === LOWER) ||
        // AT&T
        (code === 38 && last === UPPER && next === UPPER);
      if (!inside) break;
      i++;
      continue;
    }
    last = c;
    i++;
  }
  if (i - from === 1 && digits === 0 && codes[i] === 46 && isLetter(at[i + 1] as number)) {
    // Letters with points: "U.S.", "a.m.". The last point belongs to it, even when it also ends the sentence.
    let j = i + 1;
    while (isLetter(at[j] as number) && codes[j + 1] === 46) j += 2;
    if (isLetter(at[j] as number) && !isLetter(at[j + 1] as number) && at[j + 1] !== DIGIT) j++;
    if (j > i + 1) {
      const whole = text.slice(from, j);
      const plain = first === UPPER ? whole.replaceAll(".", "") : whole;
      list.pushAs(plain, from, j, WORD | (first === UPPER ? CAPITALISED | (plain.toUpperCase() === plain ? CAPITALS : 0) : 0));
      return j;
    }
  }
  if (digits > 0) bits |= NUMBER;
  if (lowers + uppers > 0) bits |= WORD;
  if (uppers > 1 && lowers === 0) bits |= CAPITALS;
  if (hidden) list.pushAs(text.slice(from, i).replaceAll(/[\u00ad\u200b-\u200d\u2060]|amp;/g, ""), from, i, bits);
  else list.push(from, i, bits, i);
  return i;
}

/** The tokens while they are read. */
class TokenList {
  gap = SPACED | LINE_START;
  private readonly words = Words.forNextText();
  private readonly text: string;
  private readonly codes: Uint16Array;
  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private id: Int32Array;

  /** For a text; each of its characters is a token at the most. */
  constructor(text: string, codes: Uint16Array) {
    this.text = text;
    this.codes = codes;
    const capacity = (text.length >> 2) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.id = new Int32Array(capacity);
  }

  /** Adds the token at a place of the text; its word ends at `wordEnd`. */
  push(from: number, to: number, bits: number, wordEnd: number): void {
    this.add(from, to, bits, this.words.at(this.text, this.codes, from, wordEnd));
  }

  /** The same with another word than the text has there. */
  pushAs(word: string, from: number, to: number, bits: number): void {
    const codes = new Uint16Array(word.length);
    for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
    this.add(from, to, bits, this.words.at(word, codes, 0, codes.length));
  }

  private add(from: number, to: number, bits: number, id: number): void {
    const { count } = this;
    if (count === this.start.length) this.widen(from);
    this.start[count] = from;
    this.end[count] = to;
    this.kind[count] = bits | this.gap;
    this.id[count] = id;
    this.count++;
    this.gap = 0;
  }

  /** Whether the last token ends at a place with a letter or a digit. */
  endsWithLetters(place: number): boolean {
    return this.count > 0 && this.end[this.count - 1] === place && ((this.kind[this.count - 1] as number) & (WORD | NUMBER)) !== 0;
  }

  /** Makes room for the rest of the text, should it be like the part before a place: a long text is copied once, not at each doubling. */
  private widen(place: number): void {
    const longer = <T extends Int32Array | Uint8Array>(empty: T, old: T): T => {
      empty.set(old);
      return empty;
    };
    const capacity = Math.ceil((this.count / place) * this.text.length * 1.1) + 16;
    this.start = longer(new Int32Array(capacity), this.start);
    this.end = longer(new Int32Array(capacity), this.end);
    this.kind = longer(new Uint8Array(capacity), this.kind);
    this.id = longer(new Int32Array(capacity), this.id);
  }

  tokens(): Tokens {
    const { count, start, end, kind, id, words } = this;
    // Of their full length at once: growing by steps would copy a long text's lists many times.
    const word = new Array<string>(count);
    const lower = new Array<string>(count);
    for (let i = 0; i < count; i++) {
      const number = id[i] as number;
      word[i] = words.written[number] as string;
      lower[i] = ((kind[i] as number) & PUNCTUATION ? words.written : words.lower)[number] as string;
    }
    return {
      length: count,
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      kind: kind.subarray(0, count),
      id: id.subarray(0, count),
      word,
      lower,
      words,
    };
  }
}
