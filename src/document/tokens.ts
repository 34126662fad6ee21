// Document stage, first step: text in, tokens out, in one pass over the characters. Tokens hold typed arrays of places beside the
// words, so that later stages compare strings and never slice the text again.

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

/**
 * Splits a text into tokens. Hyphens stand alone ("China-linked" is three tokens), a possessive "'s" is a token of its own, acronyms keep
 * their points in their span ("U.S." is one), and a run of one punctuation mark is one token. White space is no token.
 */
export function tokenise(text: string): Tokens {
  const size = text.length;
  let capacity = (size >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  const word: string[] = [];
  const lower: string[] = [];
  let count = 0;
  let gap = SPACED | LINE_START;

  const push = (from: number, to: number, bits: number, written: string, lowered: string) => {
    if (count === capacity) {
      capacity *= 2;
      const wider = new Int32Array(capacity);
      wider.set(start);
      start = wider;
      const widerEnd = new Int32Array(capacity);
      widerEnd.set(end);
      end = widerEnd;
      const widerKind = new Uint8Array(capacity);
      widerKind.set(kind);
      kind = widerKind;
    }
    start[count] = from;
    end[count] = to;
    kind[count] = bits | gap;
    word.push(written);
    lower.push(lowered);
    count++;
    gap = 0;
  };
  const at = (index: number) => (index < size ? classify(text.charCodeAt(index)) : SPACE);

  let i = 0;
  while (i < size) {
    const first = at(i);
    if (first === SPACE || first === BREAK) {
      gap |= first === BREAK ? SPACED | LINE_START : SPACED;
      i++;
      continue;
    }
    const from = i;
    if (first === LOWER || first === UPPER || first === DIGIT) {
      let bits = first === UPPER ? CAPITALISED : 0;
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      let curly = false;
      let last = first;
      for (;;) {
        const c = at(i);
        if (c === LOWER) {
          lowers++;
          last = c;
          i++;
        } else if (c === UPPER) {
          if (lowers > 0 && last === LOWER) bits |= INNER_CAPITAL;
          uppers++;
          last = c;
          i++;
        } else if (c === DIGIT) {
          digits++;
          last = c;
          i++;
        } else if (c === APOSTROPHE && last !== DIGIT) {
          // An apostrophe stays inside ("O'Brien", "didn't"), but "'s" is split off.
          const next = at(i + 1);
          if (next !== LOWER && next !== UPPER) break;
          const s = text.charCodeAt(i + 1);
          const after = at(i + 2);
          if ((s === 115 || s === 83) && after !== LOWER && after !== UPPER) break;
          curly ||= text.charCodeAt(i) === 0x2019;
          i++;
        } else {
          const code = i < size ? text.charCodeAt(i) : 0;
          const next = at(i + 1);
          if (code === 46 && last === DIGIT && next === DIGIT) i++;
          else if (code === 44 && last === DIGIT && next === DIGIT && lowers + uppers === 0) i++;
          else if (code === 46 && lowers + uppers > 1 && last === LOWER && next === LOWER)
            i++; // example.com
          else if (code === 38 && last === UPPER && next === UPPER)
            i++; // AT&T
          else break;
        }
      }
      if (i - from === 1 && digits === 0 && text.charCodeAt(i) === 46 && (at(i + 1) === UPPER || at(i + 1) === LOWER)) {
        // Letters with points: "U.S.", "a.m.". The last point belongs to it, even when it also ends the sentence.
        let j = i + 1;
        while ((at(j) === UPPER || at(j) === LOWER) && text.charCodeAt(j + 1) === 46) j += 2;
        if ((at(j) === UPPER || at(j) === LOWER) && at(j + 1) !== UPPER && at(j + 1) !== LOWER && at(j + 1) !== DIGIT) j++;
        if (j > i + 1) {
          i = j;
          const whole = text.slice(from, i);
          const plain = first === UPPER ? whole.replaceAll(".", "") : whole;
          push(from, i, WORD | (first === UPPER ? CAPITALISED | (plain.toUpperCase() === plain ? CAPITALS : 0) : 0), plain, plain.toLowerCase());
          continue;
        }
      }
      let written = text.slice(from, i);
      if (curly) written = written.replaceAll("\u2019", "'");
      if (digits > 0) bits |= NUMBER;
      if (lowers + uppers > 0) bits |= WORD;
      if (uppers > 1 && lowers === 0) bits |= CAPITALS;
      push(from, i, bits, written, uppers > 0 ? written.toLowerCase() : written);
      continue;
    }
    if (first === APOSTROPHE) {
      const s = text.charCodeAt(i + 1);
      const after = at(i + 2);
      const letters = count > 0 && end[count - 1] === i && ((kind[count - 1] as number) & (WORD | NUMBER)) !== 0;
      if (letters && (s === 115 || s === 83) && after !== LOWER && after !== UPPER) {
        i += 2;
        push(from, i, WORD, s === 115 ? "'s" : "'S", "'s");
        continue;
      }
    }
    const code = text.charCodeAt(i);
    i++;
    if (first === REPEATABLE) while (i < size && text.charCodeAt(i) === code) i++;
    else if (code >= 0xd800 && code < 0xdc00 && i < size) i++;
    const written = i - from > 1 ? text.slice(from, Math.min(i, from + 8)) : first === APOSTROPHE ? "'" : text.charAt(from);
    push(from, i, PUNCTUATION, written, written);
  }
  return { length: count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count), word, lower };
}
