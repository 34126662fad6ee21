// Document stage, second step: tokens in, sentences out. One pass; a line break ends a sentence unless the text is hard-wrapped.

import { lineBreaks } from "./lines.ts";
import { CAPITALISED, CAPITALS, LINE_START, NUMBER, PUNCTUATION, SPACED, type Tokens, WORD } from "./tokens.ts";
import { wordSet } from "./word-list.ts";

export interface Sentence {
  /** Place in the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** True when it opens a paragraph (a blank line, or a line break in a text that is not hard-wrapped, stands before it). */
  readonly opensParagraph: boolean;
}

/** Never end a sentence: a name or a number follows. */
const titles = wordSet(
  "mr mrs ms dr prof gen col lt maj sgt capt cmdr adm sen rep gov pres hon rev fr st ste mt ft messrs mme mlle supt insp det cpl pvt brig fig eq nos vol ed eds pp al cf sec",
);
/** May end a sentence; they do when the next word is one that opens sentences. */
const abbreviations = wordSet(
  "inc corp ltd co jr sr bros etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no ave blvd dept univ assn approx est min max ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph e.g i.e viz ca int'l nat'l gov't",
);
const openers = wordSet(
  "the a an in on at by for from with as it he she they we i you this that these those there here but and or so yet if when while after before since although though however meanwhile according his her their its our my both all some many most several one two three no not what who how why where last earlier later now then also still officials experts researchers",
);
const closers = wordSet("\" ” ’ ' ) ] » ›");

/** Marks of Markdown, which are no tokens, right before a sentence's first word: "**Turla** did it", "[Turla](https://…) did it". */
function openingAt(text: string, { start, end }: Tokens, first: number): number {
  const before = first > 0 ? (end[first - 1] as number) : 0;
  let at = start[first] as number;
  while (at > before && "*_[".includes(text[at - 1] as string)) at--;
  return at;
}

export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const wrapped = isHardWrapped(text);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = true;
  const close = (last: number, opensNext: boolean) => {
    sentences.push({ start: openingAt(text, tokens, first), end: tokens.end[last] as number, first, last, opensParagraph: paragraph });
    first = last + 1;
    paragraph = opensNext;
  };
  for (let i = 0; i + 1 < tokens.length; i++) {
    const next = i + 1;
    const nextKind = tokens.kind[next] as number;
    if (nextKind & LINE_START && breaksAt(text, tokens, i, wrapped)) {
      close(i, true);
      continue;
    }
    if (!endsSentence(tokens, i)) continue;
    // Closing quotes and brackets belong to the sentence they close.
    let last = i;
    while (last + 1 < tokens.length && closers.has(tokens.word[last + 1] as string) && !((tokens.kind[last + 1] as number) & LINE_START)) {
      const spaced = ((tokens.kind[last + 1] as number) & SPACED) !== 0;
      const mark = tokens.word[last + 1] as string;
      if (spaced && mark !== ")" && mark !== "]" && mark !== "”" && mark !== "»") break;
      last++;
    }
    if (last + 1 >= tokens.length) break;
    if (!opensSentence(tokens, last, i)) continue;
    if ((tokens.kind[last + 1] as number) & LINE_START && breaksAt(text, tokens, last, wrapped)) continue;
    close(last, false);
    i = last;
  }
  if (first < tokens.length) close(tokens.length - 1, true);
  return sentences;
}

/** Whether token i can be the last of a sentence: a point, a question or exclamation mark, or an acronym that ends with its own point. */
function endsSentence(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] as string;
  const kind = tokens.kind[i] as number;
  if (kind & PUNCTUATION) return word[0] === "." || word[0] === "!" || word[0] === "?" || word === "…";
  // "U.S.": its span is longer than its word by the points.
  return (kind & WORD) !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > word.length;
}

function opensSentence(tokens: Tokens, last: number, mark: number): boolean {
  let next = last + 1;
  const spaced = ((tokens.kind[next] as number) & SPACED) !== 0;
  while (next + 1 < tokens.length && (tokens.kind[next] as number) & PUNCTUATION && /^["“‘'(«[\-–—•*]/.test(tokens.word[next] as string)) next++;
  const nextKind = tokens.kind[next] as number;
  const capital = (nextKind & CAPITALISED) !== 0;
  const point = (tokens.word[mark] as string)[0] === "." || ((tokens.kind[mark] as number) & WORD) !== 0;
  if (!spaced) {
    // Scraped pages lose the space: "was stolen.The group". A quote that ends a sentence may touch the next word too.
    return (
      point &&
      capital &&
      mark > 0 &&
      ((tokens.kind[mark - 1] as number) & WORD) !== 0 &&
      !((tokens.kind[mark - 1] as number) & CAPITALS) &&
      (nextKind & CAPITALS) === 0 &&
      (tokens.lower[mark - 1] as string).length > 2
    );
  }
  if (!capital && !(nextKind & NUMBER) && last === next - 1) return false;
  if (!capital && !(nextKind & NUMBER) && (tokens.word[mark] as string)[0] !== ".") return false;
  if (!point) return capital || (nextKind & NUMBER) !== 0;
  const dotted = ((tokens.kind[mark] as number) & WORD) !== 0;
  const before = dotted ? mark : mark - 1;
  if (before < 0) return true;
  if (!dotted && (tokens.end[before] as number) !== (tokens.start[mark] as number)) return true;
  const lower = tokens.lower[before] as string;
  const opener = openers.has(tokens.lower[next] as string);
  if (dotted) return opener && capital;
  if ((tokens.word[mark] as string).length > 1) return true;
  if (/^vs?$/.test(lower) || (titles.has(lower) && (tokens.kind[before] as number) & CAPITALISED)) return false;
  if (lower.length === 1 && (tokens.kind[before] as number) & CAPITALISED) return opener && capital;
  if (abbreviations.has(lower) && (tokens.kind[before] as number) & (CAPITALISED | WORD)) {
    if (lower === "no") return !(nextKind & NUMBER);
    if (nextKind & NUMBER) return false;
    return (opener && capital) || last > mark;
  }
  // A numbered list: "1. Change passwords".
  if ((tokens.kind[before] as number) & NUMBER && !((tokens.kind[before] as number) & WORD) && (tokens.kind[before] as number) & LINE_START) return false;
  return true;
}

/** Whether the line break before token i + 1 ends the sentence. */
function breaksAt(text: string, tokens: Tokens, i: number, wrapped: boolean): boolean {
  return !wrapped || lineBreaks(text, tokens.end[i] as number, tokens.start[i + 1] as number) === 2;
}

/** A text is hard-wrapped when many of its single line breaks stand in the middle of a sentence: the next line opens in lower case. */
function isHardWrapped(text: string): boolean {
  let breaks = 0;
  let inside = 0;
  for (let at = text.indexOf("\n"); at >= 0 && breaks < 400; at = text.indexOf("\n", at + 1)) {
    const before = text[at - 1] === "\r" ? text[at - 2] : text[at - 1];
    const after = text[at + 1];
    if (before === undefined || before === "\n" || after === undefined || after === "\n" || after === "\r") continue;
    breaks++;
    if (after >= "a" && after <= "z" && !".!?:;".includes(before)) inside++;
  }
  return breaks >= 3 && inside / breaks > 0.25;
}
