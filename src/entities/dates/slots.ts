// Dates, the slots: at a token, the name of a slot in; how far it reaches and what it stands for out. Every slot reads a bounded number of tokens.

import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { amount, below100, type Filled, filled, lowerAt } from "./amounts.ts";
import { pad } from "./calendar.ts";
import { lists } from "./contexts.ts";
import { type PhrasesByFirst, phrasesByFirst } from "./phrase-words.ts";
import { amountOpeners, ordinals, tensInPlural, wordSlots } from "./words.ts";

/** `i` is a token of the document. */
export type Reader = (document: Document, i: number) => Filled | null;

/** Digits alone, or "". */
const digitsAt = ({ tokens }: Document, i: number): string => {
  const kind = tokens.kind[i] ?? 0;
  const word = tokens.lower[i] ?? "";
  return kind & NUMBER && !(kind & WORD) && /^\d{1,4}$/.test(word) ? word : "";
};
const glued = ({ tokens }: Document, i: number): boolean => ((tokens.kind[i] ?? SPACED) & SPACED) === 0;

const readers: Record<string, Reader> = {
  year: (document, i) => {
    const digits = digitsAt(document, i);
    if (digits.length === 4 && digits >= "1500" && digits < "2100") return filled(i + 1, digits);
    // "nineteen ninety-six", "two thousand and one".
    const [first, second] = [lowerAt(document, i), lowerAt(document, i + 1)];
    if (first === "nineteen" || first === "eighteen") {
      const rest = below100(document, i + 1);
      return rest && Number(rest.value) >= 10 ? filled(rest.end, (first === "nineteen" ? 1900 : 1800) + Number(rest.value)) : null;
    }
    return first === "two" && second === "thousand" ? filled(i + 2, 2000) : null;
  },
  /** "490 BC", "264 B.C.E." */
  ancientYear: (document, i) => {
    const digits = digitsAt(document, i);
    const era = eras.find((words) => words.every((one, k) => lowerAt(document, i + 1 + k) === one));
    return digits && era ? filled(i + 1 + era.length, `BC${digits.padStart(4, "0")}`) : null;
  },
  /** A year of the Middle Ages, which might be any other number. */
  oldYear: (document, i) => {
    const digits = digitsAt(document, i);
    return digits.length === 4 && digits >= "1000" && digits < "1500" ? filled(i + 1, digits) : null;
  },
  shortYear: (document, i) => {
    const digits = digitsAt(document, i);
    return digits.length === 2 ? filled(i + 1, (digits < "50" ? "20" : "19") + digits) : null;
  },
  apostropheYear: (document, i) => {
    const digits = lowerAt(document, i) === "'" && glued(document, i + 1) ? digitsAt(document, i + 1) : "";
    return digits.length === 2 ? filled(i + 2, (digits < "50" ? "20" : "19") + digits) : null;
  },
  day: (document, i) => {
    const word = lowerAt(document, i);
    const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? ordinals.get(word) ?? "0";
    return Number(digits) >= 1 && Number(digits) <= 31 ? filled(i + 1, pad(Number(digits))) : null;
  },
  nthDay: (document, i) => {
    const digits = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(document, i))?.[1] ?? 0);
    return digits >= 1 && digits <= 31 ? filled(i + 1, pad(digits)) : null;
  },
  month: (document, i) => {
    const month = wordSlots.month?.get(lowerAt(document, i));
    if (!month || !((document.tokens.kind[i] ?? 0) & CAPITALISED)) return null;
    const point = lowerAt(document, i + 1) === "." && glued(document, i + 1) && !/^(?:may|june|july)$|.{5}/.test(lowerAt(document, i));
    return filled(point ? i + 2 : i + 1, pad(Number(month)));
  },
  /** "Jan 20,2021": digits around a comma are one token. */
  monthDayYear: (document, i) => {
    const month = (readers.month as Reader)(document, i);
    const [, day, year] = month === null ? [] : (/^(\d{1,2}),([12]\d{3})$/.exec(lowerAt(document, month.end)) ?? []);
    return month && day ? filled(month.end + 1, `${year}-${month.value}-${pad(Number(day))}`) : null;
  },
  /** A bare month keeps no point: it ends the sentence as often as not. */
  bareMonth: (document, i) => {
    const word = lowerAt(document, i);
    const month = word.length > 3 || word === "may" ? wordSlots.month?.get(word) : undefined;
    return month && (document.tokens.kind[i] ?? 0) & CAPITALISED ? filled(i + 1, pad(Number(month))) : null;
  },
  doubtfulMonth: (document, i) => {
    const month = /^(?:may|march|august|april|june)$/.test(lowerAt(document, i)) ? "" : wordSlots.month?.get(lowerAt(document, i));
    return month && lowerAt(document, i).length > 4 && (document.tokens.kind[i] ?? 0) & CAPITALISED ? filled(i + 1, pad(Number(month))) : null;
  },
  mm: (document, i) => number(document, i, 1, 12, 2),
  mmFull: (document, i) => (digitsAt(document, i).length === 2 ? number(document, i, 1, 12, 2) : null),
  dd: (document, i) => number(document, i, 1, 31, 2),
  shortMonth: (document, i) => {
    const word = lowerAt(document, i);
    return /^(?:may|june|july)$|.{5}/.test(word) ? null : (readers.month as Reader)(document, i);
  },
  /** The day of "21T10". */
  ddThh: (document, i) => {
    const day = /^(\d\d)t\d\d$/.exec(lowerAt(document, i))?.[1];
    return day ? filled(i + 1, day) : null;
  },
  decade: (document, i) => {
    const at = lowerAt(document, i) === "'" && glued(document, i + 1) ? i + 1 : i;
    const named = tensInPlural.get(lowerAt(document, i));
    if (named) return filled(i + 1, named);
    // "the 1990's", "the '90's"
    if (lowerAt(document, at + 1) === "'s" && decadeOpeners.has(lowerAt(document, i - 1))) {
      const [, century, digit] = /^(\d\d)?(\d)0$/.exec(lowerAt(document, at)) ?? [];
      if (digit && (century === undefined) === at > i) return filled(at + 2, (century ?? (Number(digit) < 3 ? "20" : "19")) + digit);
    }
    const [, century, digit] = /^(\d\d)?(\d)0s$/.exec(lowerAt(document, at)) ?? [];
    // "the 90s", but "in his 30s" and "in the 30s" are as often something else.
    const bare = digit !== undefined && digit >= "5" && decadeOpeners.has(lowerAt(document, i - 1));
    if (!digit || ((century === undefined) !== at > i && !bare)) return null;
    return filled(at + 1, (century ?? (Number(digit) < 3 ? "20" : "19")) + digit);
  },
  /** "the 1800s" */
  hundreds: (document, i) => {
    const century = /^(1[1-8])00s$/.exec(lowerAt(document, i))?.[1];
    return century ? filled(i + 1, century) : null;
  },
  century: (document, i) => {
    const count = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(document, i))?.[1] ?? ordinals.get(lowerAt(document, i)) ?? 0);
    return count >= 10 && count <= 21 ? filled(i + 1, count - 1) : null;
  },
  /** A clock time that says so itself: "9 a.m.", "5 o'clock". */
  halfClock: (document, i) => {
    const found = (readers.clock as Reader)(document, i);
    return found && /[mk]\.?$|^\.$/.test(lowerAt(document, found.end - 1)) ? found : null;
  },
  clock: (document, i) => {
    const word = lowerAt(document, i);
    const [, attachedHour, attachedMinute = "00", half] = /^(\d{1,2})(?:[.:](\d\d))?(am|pm)$/.exec(word) ?? [];
    if (attachedHour && half) return clock(i + 1, Number(attachedHour), attachedMinute, half);
    const [, hour, minute] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(word) ?? [];
    if (!hour) return null;
    let at = i + 1;
    let minutes = minute;
    if (!minutes && lowerAt(document, at) === ":" && glued(document, at)) {
      const [, digits, glue] = /^(\d\d)(am|pm|z)?$/.exec(lowerAt(document, at + 1)) ?? [];
      if (!digits) return null;
      if (glue) return clock(at + 2, Number(hour), digits, glue);
      minutes = digits;
      at += 2;
      const [, seconds, zulu] = lowerAt(document, at) === ":" && glued(document, at) ? (/^([0-5]\d)(z)?$/.exec(lowerAt(document, at + 1)) ?? []) : [];
      if (seconds) {
        at += 2;
        minutes += `:${seconds}`;
        if (zulu) return clock(at, Number(hour), minutes, zulu);
      }
    }
    const after = lowerAt(document, at);
    const name = /^([ap])\.?m\.?$/.exec(after)?.[1];
    if (name) {
      const point = lowerAt(document, at + 1) === "." && glued(document, at + 1) && !/\.$/.test(after) && /\./.test(after);
      return clock(point ? at + 2 : at + 1, Number(hour), minutes ?? "00", `${name}m`);
    }
    if (after === "o'clock") return clock(at + 1, Number(hour), "00", "");
    // "19:30" alone; "3.15" alone is a number.
    return minutes && (!minute || isZone(after)) ? clock(at, Number(hour), minutes, "") : null;
  },
  /** "21.07.2021" */
  pointed: (document, i) => {
    const word = lowerAt(document, i);
    // "2020.2.1" is a version.
    const [, first, second, third] = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d\d)\.(\d\d))$/.exec(word)?.filter(Boolean) ?? [];
    const [year, month, day] = first?.length === 4 ? [first, second, third] : [third, second, first];
    if (!/^(?:19|20)\d\d$/.test(year ?? "") || day?.length === 4) return null;
    return day && month && Number(month) <= 12 && Number(day) <= 31 ? filled(i + 1, `${year}-${pad(Number(month))}-${pad(Number(day))}`) : null;
  },
  /** "FY12", "FY2012" */
  fiscalCode: (document, i) => {
    const year = /^fy(\d\d|(?:19|20)\d\d)$/.exec(lowerAt(document, i))?.[1];
    return year ? filled(i + 1, year.length === 4 ? year : (year < "50" ? "20" : "19") + year) : null;
  },
  /** "3Q12", "2H20" */
  quarterYear: (document, i) => {
    const [, quarter, half, year] = /^(?:([1-4])q|([12])h)((?:20)?\d\d)$/.exec(lowerAt(document, i)) ?? [];
    return year ? filled(i + 1, `20${year.slice(-2)}-${quarter ? `Q${quarter}` : `H${half}`}`) : null;
  },
  weekNumber: (document, i) => number(document, i, 1, 53, 2),
  /** "0735 GMT" */
  military: (document, i) => {
    const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(lowerAt(document, i)) ?? [];
    return hour && minute ? filled(i + 1, `${hour}:${minute}`) : null;
  },
  n: amount,
  mod: (document, i) => (lowerAt(document, i) === "over" && !lists.beyond?.has(lowerAt(document, i - 1)) ? null : phrase("mod", document, i)),
};

function number(document: Document, i: number, least: number, most: number, length: number): Filled | null {
  const digits = digitsAt(document, i);
  return digits && digits.length <= length && Number(digits) >= least && Number(digits) <= most ? filled(i + 1, pad(Number(digits))) : null;
}

function clock(end: number, hour: number, minute: string, half: string): Filled | null {
  if (hour > 23 || Number(minute.slice(0, 2)) > 59 || (half.endsWith("m") && (hour > 12 || hour === 0))) return null;
  const hours = half === "pm" ? (hour % 12) + 12 : half === "am" ? hour % 12 : hour;
  return filled(end, `${pad(hours)}:${minute}${half === "z" ? "Z" : ""}`);
}

/** How "BC" is written; the longest first. */
const eras = ["b.c.e .", "b.c.e.", "b.c .", "b.c.", "b.c.e", "b.c", "bce", "bc"].map((words) => words.split(" "));

/** Before a decade that is written like what belongs to a year. */
const decadeOpeners = wordSet("the early late mid -");

const isZone = (word: string) =>
  phrasesByFirst
    .get("zone")
    ?.get(word)
    ?.some(({ words }) => words.length === 1) === true;

function phrase(slot: string, document: Document, i: number): Filled | null {
  const byFirst = phrasesByFirst.get(slot);
  return byFirst === undefined ? null : phraseOf(byFirst, document, i);
}

function phraseOf(byFirst: PhrasesByFirst, document: Document, i: number): Filled | null {
  const known = byFirst.get(lowerAt(document, i));
  if (known === undefined) return null;
  for (const { words, value } of known) {
    let k = 1;
    while (k < words.length && lowerAt(document, i + k) === words[k]) k++;
    if (k === words.length) return filled(i + k, value);
  }
  return null;
}

/** Weekdays and holidays are written with a capital; "sat", "may" and "march" are other words. */
const capitalised = wordSet("weekday weekdayAbbreviated weekdays holiday");

/** The reader of a slot: null where it does not fit. Looked up once a branch, when the rules are compiled. */
export function readerOf(slot: string): Reader {
  const reader = readers[slot];
  const table = wordSlots[slot];
  const byFirst = phrasesByFirst.get(slot);
  const capital = capitalised.has(slot);
  if (reader) return reader;
  return (document, i) => {
    const { tokens } = document;
    if (capital && !((tokens.kind[i] as number) & CAPITALISED)) return null;
    const value = table?.get(tokens.lower[i] as string);
    if (value !== undefined) return { end: i + 1, value };
    return byFirst === undefined ? null : phraseOf(byFirst, document, i);
  };
}

/** The slot without the number that tells it from another of the same phrasing: "day2". */
export const bareOf = (slot: string): string => slot.replace(/\d$/, "");

/** The slots that may begin with a word in lower case, joined by spaces. */
export const slotsBegunBy = (word: string): string => allSlots.filter((slot) => mayBegin(slot, word)).join(" ");

function mayBegin(slot: string, word: string): boolean {
  if (wordSlots[slot]?.has(word) || phrasesByFirst.get(slot)?.has(word)) return true;
  if (monthly.has(slot)) return wordSlots.month?.has(word) === true;
  const opening = openings[slot];
  return opening !== undefined && (opening.looks.test(word) || opening.words?.has(word) === true);
}

/** What a slot with a reader of its own may begin with: how a number looks there, and number words. */
const openings: Readonly<Record<string, { readonly looks: RegExp; readonly words?: { has(word: string): boolean } }>> = {
  year: { looks: /^\d{4}$/, words: wordSet("eighteen nineteen two") },
  shortYear: { looks: /^\d\d$/ },
  ancientYear: { looks: /^\d{1,4}$/ },
  oldYear: { looks: /^1[0-4]\d\d$/ },
  apostropheYear: { looks: /^'$/ },
  day: { looks: /^\d{1,2}(?:st|nd|rd|th)?$/, words: ordinals },
  nthDay: { looks: /^\d{1,2}(?:st|nd|rd|th)$/ },
  century: { looks: /^\d{1,2}(?:st|nd|rd|th)$/, words: ordinals },
  mm: { looks: /^\d{1,2}$/ },
  mmFull: { looks: /^\d\d$/ },
  dd: { looks: /^\d{1,2}$/ },
  ddThh: { looks: /^\d\dt\d\d$/ },
  hundreds: { looks: /^1[1-8]00s$/ },
  decade: { looks: /^'$|^(?:\d\d)?\d0s?$/, words: tensInPlural },
  clock: { looks: /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/ },
  halfClock: { looks: /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/ },
  pointed: { looks: /^\d{1,4}\.\d{1,2}\.\d{1,4}$/ },
  fiscalCode: { looks: /^fy\d+$/ },
  quarterYear: { looks: /^\d[qh]\d+$/ },
  weekNumber: { looks: /^\d{1,2}$/ },
  military: { looks: /^\d{4}$/ },
  n: { looks: /^\d{1,3}(?:,\d{3})?$|^\d{4}$|^\d{1,2}\.\d$/, words: amountOpeners },
};

const allSlots = [...new Set([...Object.keys(readers), ...Object.keys(wordSlots), ...phrasesByFirst.keys()])];

const monthly = new Set(allSlots.filter((slot) => /month/i.test(slot)));

/** Whether a slot of that name exists: a rule that names another is wrong. */
export const isSlot = (slot: string): boolean => allSlots.includes(slot);
