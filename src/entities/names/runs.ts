// Entities stage, names: tokens of a sentence in, runs of capitalised words out: the candidates that may be a name of anything.

import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, SPACED, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { romanceEnd } from "./romance.ts";
import {
  clippedNames,
  compounds,
  easternSurnames,
  headFields,
  headsFirst,
  headsLast,
  honorifics,
  legalForms,
  months,
  nativeAdjectives,
  particles,
  peoples,
  titles,
  weekdays,
  workFields,
} from "./words.ts";

/** First and last token, both inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function isCapital(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i] as number;
  return (kind & WORD) !== 0 && (kind & (CAPITALISED | INNER_CAPITAL)) !== 0 && tokens.lower[i] !== "'s";
}

/** The runs of a sentence, left to right. "the Ministry of State Security", "J. van der Berg", "Marks & Spencer" are one run each. */
export function findRuns(tokens: Tokens, first: number, last: number): Run[] {
  const runs: Run[] = [];
  let i = first;
  while (i <= last) {
    if (!isCapital(tokens, i) || (i > first && joined(tokens, i - 1, i) && !isPunctuation(tokens, i - 1))) {
      i++;
      continue;
    }
    const start = i;
    let end = i;
    let head = headsFirst.has(tokens.lower[i] as string);
    let opened = false;
    for (;;) {
      const next = end + 1;
      // No name is longer: a page of capitals is not one candidate.
      if (next > last || end - start > 20) break;
      if (isCapital(tokens, next)) {
        if (opensDate(tokens, next)) break;
        end = next;
      } else {
        const jump =
          connect(tokens, end, last, head, opened) || syllable(tokens, start, end, last) || (opened ? list(tokens, end, last) || fields(tokens, end, last) : 0);
        if (jump === 0 || opensDate(tokens, end + jump)) break;
        opened ||= (head && opening.has(tokens.lower[end + 1] as string)) || tokens.lower[end + 1] === "of" || tokens.lower[end + 1] === "for";
        end += jump;
      }
      head ||= headsFirst.has(tokens.lower[end] as string);
    }
    const named = tokens.lower[start] === "the" && end > start ? start + 1 : start;
    end = romanceEnd(tokens, named, end, last);
    if (end < last && end > start && (tokens.lower[end] === "jr" || tokens.lower[end] === "sr") && tokens.word[end + 1] === ".") end++;
    // "Corp.": the point belongs to the name.
    if (end < last && legalForms.has(tokens.lower[end] as string) && tokens.word[end + 1] === "." && end > start && end + 1 < last) end++;
    runs.push({ first: start, last: end });
    i = end + 1;
  }
  return runs;
}

/** Behind the head of a body: "Instituto Nacional de"; and between the fields that it is for. */
const opening = wordSet("of for de del do da");
const ands = wordSet("and y e et");

/** Between hyphens inside a name. */
const links = wordSet("ul ur ud us al el e i o de en sur sous la le");
/** "Ana Verrano Tuesday", "Committee on Reform on Feb. 10": a date that follows a name is no part of it; "Theresa May" and "Tuesday Group" are names. */
function opensDate({ lower, kind, length }: Tokens, i: number): boolean {
  if (weekdays.has(lower[i] as string)) return i + 1 >= length || !((kind[i + 1] as number) & CAPITALISED);
  return months.has(lower[i] as string) && /^\d{1,2}$|^(?:19|20)\d\d$/.test(lower[lower[i + 1] === "." ? i + 2 : i + 1] ?? "");
}

/** What an officer has: "the Magistrate's Court". */
export const offices = wordSet("office chambers court");
/** Who has an office and is called by it alone: "the Ombudsman's Office". */
const officers = wordSet("ombudsman comptroller auditor examiner coroner sheriff marshal registrar general advocate");
/** Marks around a part of a name: "Tanawat “Pope” Orrel". */
export const quotes = wordSet('" “ ”');

/** How many tokens further the next capital of the same name stands, 0 when the name ends at `end`. */
function connect(tokens: Tokens, end: number, last: number, head: boolean, opened: boolean): number {
  const next = end + 1;
  const mark = tokens.lower[next] as string;
  const capital = (at: number) => at <= last && isCapital(tokens, at);
  const form = (at: number) => capital(at) && legalForms.has(tokens.lower[at] as string) && (tokens.lower[at] as string).length < 5;
  // "Widgets Co. Ltd."
  if (mark === "." && legalForms.has(tokens.lower[end] as string) && form(next + 1)) return 2;
  if (mark === "." && joined(tokens, end, next) && capital(next + 1)) {
    const before = tokens.lower[end] as string;
    return (before.length === 1 || honorifics.has(before) || clippedNames.has(before)) && isSameLine(tokens, next + 1) ? 2 : 0;
  }
  // "Brackley, Inc.", "Widgets Co., Ltd"
  if (mark === "," && form(next + 1)) return 2;
  if (mark === "." && tokens.lower[end] === "co" && tokens.word[next + 1] === "," && form(next + 2)) return 3;
  if (mark === "-" && joined(tokens, end, next) && capital(next + 1) && joined(tokens, next, next + 1)) return 2;
  // "Inzamam-ul-Haq", "Quaid-i-Azam University"
  if (mark === "-" && joined(tokens, end, next) && links.has(tokens.lower[next + 1] ?? "") && tokens.word[next + 2] === "-" && capital(next + 3))
    return joined(tokens, next, next + 1) && joined(tokens, next + 1, next + 2) && joined(tokens, next + 2, next + 3) ? 4 : 0;
  if (mark === "&" && capital(next + 1)) return 2;
  if (head && (mark === "of" || mark === "for" || mark === "on")) {
    if (capital(next + 1)) return 2;
    if (tokens.lower[next + 1] === "the" && capital(next + 2)) return 3;
    return 0;
  }
  // "Ministry of Foreign Affairs and Trade", not "the Bank of England and Germany".
  if (opened && ands.has(mark) && capital(next + 1) && !headsFirst.has(tokens.lower[next + 1] as string) && !opensBody(tokens, next + 1, last)) {
    // "the Union of Nurses and KMPDU": letters are a body of their own.
    const letters = (tokens.kind[next + 1] as number) & CAPITALS && (tokens.word[next + 1] as string).length > 1 && !capital(next + 2);
    return letters ? 0 : 2;
  }
  // "Ana “La Rubia” Verrano": a nickname in quotation marks.
  if (quotes.has(mark) && capital(next + 1)) {
    let at = next + 2;
    while (at <= next + 3 && capital(at)) at++;
    return quotes.has(tokens.word[at] ?? "") && capital(at + 1) ? at + 1 - end : 0;
  }
  // "the Attorney General's Office"
  if (mark === "'s" && capital(next + 1) && offices.has(tokens.lower[next + 1] as string))
    return titles.has(tokens.lower[end] as string) || officers.has(tokens.lower[end] as string) ? 2 : 0;
  // "the People's Liberation Army", "the National Teachers' Federation"
  if (mark === "'s" && peoples.has(tokens.lower[end] as string) && capital(next + 1)) return 2;
  if ((mark === "'" || mark === "’") && (tokens.lower[end] as string).endsWith("s") && capital(next + 1) && headsLast.has(tokens.lower[next + 1] as string))
    return 2;
  // "Česká televize", "České dráhy"
  if (nativeAdjectives.has(tokens.lower[end] as string) && foreign.test(mark)) return 1;
  if (particles.has(mark)) {
    let at = next + 1;
    while (at <= last && at < next + 3 && particles.has(tokens.lower[at] as string) && !capital(at)) at++;
    if (tokens.word[at] === "-") at++;
    return capital(at) ? at - end : 0;
  }
  return 0;
}

/** Small letters that are hardly English. */
const foreign = /[^\p{ASCII}’“”–—]|^(?:televize|rozhlas|banka|televizija|pošta|radio|elektroprivreda|kolej|gaz|lasy)$|(?:izija|nica|nost|ovna|enje)$/u;

/** "Centre for Warning, Tracing and Repair of Dams (CWT)": the acronym in brackets proves that the list before it belongs to the body. */
function list(tokens: Tokens, end: number, last: number): number {
  if (tokens.word[end + 1] !== ",") return 0;
  let joins = 0;
  for (let i = end + 2; i < last && i < end + 16; i++) {
    const mark = tokens.lower[i] as string;
    if (mark === "(") {
      const acronym = (tokens.kind[i + 1] as number) & CAPITALS && (tokens.word[i + 1] as string).length > 1;
      return joins > 0 && acronym && tokens.word[i + 2] === ")" && isCapital(tokens, i - 1) ? i - 1 - end : 0;
    }
    if (mark === "and") joins++;
    else if (mark !== "," && mark !== "of" && mark !== "to" && mark !== "for" && mark !== "the" && !isCapital(tokens, i)) return 0;
  }
  return 0;
}

/** "and Orrel College": what follows "and" is a body of its own, and no field of work as in "and Social Services". */
function opensBody(tokens: Tokens, from: number, last: number): boolean {
  let at = from;
  while (at + 1 <= last && isCapital(tokens, at + 1)) at++;
  return at > from && headsLast.has(tokens.lower[at] as string) && !headFields.has(tokens.lower[at] as string);
}

/** "Ministry of Health, Labour and Welfare": fields of work, the last after "and", belong to the body that is for the first. */
function fields(tokens: Tokens, end: number, last: number): number {
  if (tokens.word[end + 1] !== "," || !workFields.has(tokens.lower[end] as string)) return 0;
  let at = end + 1;
  while (at < last && at < end + 16) {
    const mark = tokens.lower[at] as string;
    const joins = mark === "and" || mark === "&" || (mark === "," && (tokens.lower[at + 1] === "and" || tokens.lower[at + 1] === "&"));
    const first = joins && mark === "," ? at + 2 : at + 1;
    if (!(joins || mark === ",") || !isCapital(tokens, first) || !workFields.has(tokens.lower[first] as string)) return 0;
    at = first;
    while (at < first + 2 && at + 1 <= last && isCapital(tokens, at + 1)) at++;
    if (joins) return at - end;
    at++;
  }
  return 0;
}

/** "Kim Min-ju": a second syllable in lower case belongs to the given name. */
function syllable(tokens: Tokens, start: number, end: number, last: number): number {
  const at = end + 2;
  // "Jin-ho Baek"
  const leads = end === start && at < last && isCapital(tokens, at + 1) && easternSurnames.has(tokens.lower[at + 1] as string);
  if ((end <= start && !leads) || at > last || tokens.word[end + 1] !== "-" || !joined(tokens, end, end + 1) || !joined(tokens, end + 1, at)) return 0;
  const word = tokens.lower[at] as string;
  if (
    word.length > 5 ||
    word.length < 2 ||
    (tokens.lower[end] as string).length > 5 ||
    (compounds.has(word) && !(end === start + 1 && easternSurnames.has(tokens.lower[start] as string))) ||
    !((tokens.kind[at] as number) & WORD)
  )
    return 0;
  return (tokens.kind[at] as number) & (NUMBER | CAPITALS) ? 0 : 2;
}

function joined(tokens: Tokens, i: number, j: number): boolean {
  return ((tokens.kind[j] as number) & SPACED) === 0 && j === i + 1;
}
function isPunctuation(tokens: Tokens, i: number): boolean {
  return ((tokens.kind[i] as number) & PUNCTUATION) !== 0;
}
function isSameLine(tokens: Tokens, i: number): boolean {
  return ((tokens.kind[i] as number) & 128) === 0;
}

/** Headlines in capitals or title case: there capitals say nothing. */
export function saysNothing(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let numbers = 0;
  let commas = 0;
  for (let i = first; i <= last; i++) {
    const kind = tokens.kind[i] as number;
    if (kind & NUMBER) numbers++;
    if (tokens.word[i] === ",") commas++;
    if (!(kind & WORD) || (tokens.lower[i] as string).length < 4) continue;
    words++;
    if (kind & CAPITALS) upper++;
    if (kind & CAPITALISED) capital++;
  }
  // "ESET blames APT28": a short sentence of acronyms is no headline in capitals.
  if (words >= 2 && (words < 5 ? upper === words : upper / words > 0.6)) return true;
  // A list of results or of people is full of names too, but holds numbers or commas.
  return words >= 5 && last - first < 25 && numbers < 2 && commas < 3 && capital / words > 0.75 && tokens.word[last] !== ".";
}
