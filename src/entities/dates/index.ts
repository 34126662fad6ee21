// Entities stage, dates: document in, date mentions with TIMEX3 values and the date of publication out. One pass, opened by single words.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED, WORD } from "../../document/tokens.ts";
import type { DateMod, Published } from "../../facts.ts";
import type { DateValue, Mention } from "../mention.ts";
import { isDay, limits, pad, toDays, toIso, weekdayOf, weekOf } from "./calendar.ts";
import { counted, deictic, doubtfulMonths, mods, months, numbers, openers, ordinals, partsOfDay, seasons, shifts, units, vague, weekdays } from "./words.ts";

export interface Dates {
  readonly mentions: readonly Mention[];
  /** As the caller gave it, else from the head of the text, else inferred; null when it cannot be known. */
  readonly published: Published | null;
}

/** What the words say, before an anchor makes it a value. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** Known parts; a missing year is the anchor's to find. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** −1, 0, 1 for "last", "this", "next". */
  readonly shift?: number;
  readonly suffix?: string;
  readonly mod?: DateMod;
  /** A value that needs no anchor, or one that is worked out from it. */
  readonly value?: string | ((anchor: number) => string);
  readonly kind?: DateValue["kind"];
}

/** Finds all calendar expressions and resolves them against the date of publication, never against today's clock. */
export function findDates(document: Document): Dates {
  const readings = read(document);
  const published = document.published ?? publishedOf(document, readings);
  const anchor = published && /^\d{4}-\d\d-\d\d$/.test(published.value) ? toDays(published.value) : null;
  const mentions = readings.map((reading): Mention => {
    const { tokens } = document;
    const value = resolved(reading, anchor, document);
    const range = limits(value);
    const kind = reading.kind ?? (value.includes("T") && !value.startsWith("P") ? "TIME" : "DATE");
    return {
      start: tokens.start[reading.first] as number,
      end: tokens.end[reading.last] as number,
      first: reading.first,
      last: reading.last,
      type: "date",
      form: "name",
      rule: `date/${reading.rule}`,
      weight: 0.8,
      date: { kind, value, ...(reading.mod && { mod: reading.mod }), ...range },
    };
  });
  return { mentions, published };
}

function read(document: Document): Reading[] {
  const { tokens } = document;
  const readings: Reading[] = [];
  const lower = (i: number) => tokens.lower[i] ?? "";
  const kind = (i: number) => tokens.kind[i] ?? 0;
  /** A whole number of at most four digits, or −1. */
  const integer = (i: number) => (kind(i) & NUMBER && !(kind(i) & WORD) && /^\d{1,4}$/.test(lower(i)) ? Number(lower(i)) : -1);
  const yearAt = (i: number) => {
    const n = integer(i);
    return n >= 1900 && n < 2100 && lower(i).length === 4 ? n : 0;
  };
  const dayAt = (i: number) => {
    const n = integer(i) > 0 ? integer(i) : Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower(i))?.[1] ?? -1);
    return n >= 1 && n <= 31 ? n : 0;
  };
  const glued = (i: number) => (kind(i) & SPACED) === 0;
  const monthAt = (i: number) => (kind(i) & CAPITALISED ? (months.get(lower(i)) ?? 0) : 0);
  const afterMonth = (i: number) => (lower(i + 1) === "." && glued(i + 1) ? i + 2 : i + 1);

  /** "July 21, 2021", "July 2021", "July": the month stands at i. */
  const monthFirst = (i: number): Reading | null => {
    const month = monthAt(i);
    if (!month) return null;
    const next = afterMonth(i);
    const day = dayAt(next);
    if (day && !yearAt(next)) {
      const comma = lower(next + 1) === "," ? next + 2 : next + 1;
      const year = yearAt(comma);
      if (year && isDay(year, month, day)) return { first: i, last: comma, rule: "month-day-year", year, month, day };
      return isDay(2000, month, day) ? { first: i, last: next, rule: "month-day", month, day } : null;
    }
    const comma = lower(next) === "," ? next + 1 : next;
    const year = yearAt(comma);
    if (year && !(lower(comma + 1) === "-" && glued(comma + 1))) return { first: i, last: comma, rule: "month-year", year, month };
    if (doubtfulMonths.has(lower(i)) && !openers.has(lower(i - 1)) && !(lower(i - 1) === "-" && mods.has(lower(i - 2) as "mid"))) return null;
    return { first: i, last: i, rule: "month", month };
  };

  const readAt = (i: number): Reading | null => {
    const word = lower(i);
    const weekday = kind(i) & CAPITALISED ? weekdays.get(word) : undefined;
    if (weekday) {
      let next = i + 1;
      if (lower(next) === ",") next++;
      const date = monthFirst(next) ?? dayFirst(next);
      if (date?.day) return { ...date, first: i, weekday, rule: `weekday-${date.rule}` };
      const part = partsOfDay.get(lower(i + 1));
      const shift = shifts.get(lower(i - 1));
      return {
        first: shift === undefined ? i : i - 1,
        last: part ? i + 1 : i,
        rule: "weekday",
        weekday,
        ...(shift !== undefined && { shift }),
        ...(part && { suffix: part }),
      };
    }
    const dated = dayFirst(i) ?? monthFirst(i);
    if (dated) return dated;
    const n = integer(i);
    if (n >= 0) {
      // 2021-07-21, 21.07.2021 is one number token with points; 21/07/2021 is settled only where one part cannot be a month.
      const mark = lower(i + 1);
      if (
        (mark === "-" || mark === "/") &&
        glued(i + 1) &&
        glued(i + 2) &&
        lower(i + 3) === mark &&
        glued(i + 3) &&
        glued(i + 4) &&
        !(lower(i - 1) === mark && glued(i))
      ) {
        const [a, b, c] = [n, integer(i + 2), integer(i + 4)];
        if (yearAt(i) && isDay(a, b, c)) return { first: i, last: i + 4, rule: "iso", year: a, month: b, day: c };
        if (yearAt(i + 4) && a > 12 && isDay(c, b, a)) return { first: i, last: i + 4, rule: "day-month-year", year: c, month: b, day: a };
        if (yearAt(i + 4) && b > 12 && isDay(c, a, b)) return { first: i, last: i + 4, rule: "month-day-year", year: c, month: a, day: b };
      }
      const year = yearAt(i);
      const before = lower(i - 1);
      if (
        year &&
        !counted.has(lower(i + 1)) &&
        !(glued(i) && before === "-") &&
        !(lower(i + 1) === "-" && glued(i + 1)) &&
        (openers.has(before) || before === "(" || before === "'s" || before === ",")
      ) {
        return { first: i, last: i, rule: "year", year };
      }
    }
    const decade = /^((?:19|20)\d)0s$/.exec(word);
    if (decade) return { first: lower(i - 1) === "the" ? i - 1 : i, last: i, rule: "decade", value: decade[1] as string };
    const offset = deictic.get(word);
    if (offset !== undefined) return { first: i, last: i, rule: "deictic", value: (anchor) => toIso(anchor + offset) + (word === "tonight" ? "TNI" : "") };
    const reference = vague.get(word);
    if (reference) return { first: i, last: i, rule: "vague", value: reference };
    const shift = shifts.get(word);
    if (shift !== undefined) {
      const unit = lower(i + 1);
      const first = lower(i - 1) === "the" && shift !== 0 ? i - 1 : i;
      const season = seasons.get(unit);
      if (season) return { first, last: i + 1, rule: "shifted-season", value: (anchor) => `${Number(toIso(anchor).slice(0, 4)) + shift}-${season}` };
      if (unit === "day" || unit === "week" || unit === "month" || unit === "quarter" || unit === "year")
        return { first, last: i + 1, rule: "shifted", value: (anchor) => shifted(anchor, unit, shift) };
      const month = monthAt(i + 1);
      if (month) return { first, last: i + 1, rule: "shifted-month", month, shift };
    }
    const quarter = ordinals.get(word);
    if (quarter && lower(i + 1) === "quarter") {
      const year = yearAt(lower(i + 2) === "of" ? i + 3 : i + 2);
      const last = year ? (lower(i + 2) === "of" ? i + 3 : i + 2) : i + 1;
      return {
        first: lower(i - 1) === "the" ? i - 1 : i,
        last,
        rule: "quarter",
        value: year ? `${year}-Q${quarter}` : (anchor) => `${toIso(anchor).slice(0, 4)}-Q${quarter}`,
      };
    }
    return amount(i);
  };

  /** "21 July 2021", "21 July": the day stands at i. */
  function dayFirst(i: number): Reading | null {
    const day = dayAt(i);
    const month = day ? monthAt(i + 1) : 0;
    if (!month || (glued(i) && lower(i - 1) === "-")) return null;
    const next = afterMonth(i + 1);
    const comma = lower(next) === "," ? next + 1 : next;
    const year = yearAt(comma);
    if (year && isDay(year, month, day)) return { first: i, last: comma, rule: "day-month-year", year, month, day };
    return isDay(2000, month, day) ? { first: i, last: i + 1, rule: "day-month", month, day } : null;
  }

  /** "three weeks ago", "two months": a number and a unit. */
  function amount(i: number): Reading | null {
    const n = numbers.get(lower(i)) ?? (integer(i) > 0 && integer(i) < 1000 ? integer(i) : 0);
    const dash = lower(i + 1) === "-" && glued(i + 1) && glued(i + 2);
    const at = dash ? i + 2 : i + 1;
    const unit = units.get(lower(at));
    if (!n || !unit || (glued(i) && lower(i - 1) === "-")) return null;
    if (lower(at + 1) === "-" && lower(at + 2) === "old") return null;
    const [letter, times] = unit;
    const after = lower(at + 1);
    if (!dash && (after === "ago" || after === "earlier")) return { first: i, last: at + 1, rule: "ago", value: (anchor) => back(anchor, letter, n * times) };
    // "a day", "a year" alone is a rate as often as a duration.
    if (lower(i) === "a" || lower(i) === "an") return null;
    const amountOf = letter.startsWith("T") ? `PT${n * times}${letter.slice(1)}` : letter === "Q" ? `P${n * 3}M` : `P${n * times}${letter}`;
    const more = lower(i - 1) === "than" && (lower(i - 2) === "more" || lower(i - 2) === "less");
    const about = lower(i - 1) === "about" || lower(i - 1) === "around" || lower(i - 1) === "nearly" || lower(i - 1) === "almost";
    const mod: DateMod | null = more ? (lower(i - 2) === "more" ? "MORE_THAN" : "LESS_THAN") : about ? "APPROX" : null;
    const past = /^(last|past|next|first|previous|coming)$/.test(lower(i - 1));
    const article = past && lower(i - 2) === "the";
    return {
      first: article ? i - 2 : past || about ? i - 1 : more ? i - 2 : i,
      last: at,
      rule: "duration",
      kind: "DURATION",
      value: amountOf,
      ...(mod && { mod }),
    };
  }

  for (let i = 0; i < tokens.length; i++) {
    const found = readAt(i);
    if (!found || found.first <= (readings.at(-1)?.last ?? -1)) continue;
    // "early March", "mid-2015", "late last year".
    const dash = lower(found.first - 1) === "-" && glued(found.first - 1) && glued(found.first);
    const at = dash ? found.first - 2 : found.first - 1;
    const mod = found.day || found.mod ? undefined : mods.get(lower(at) as "early");
    readings.push(mod && at > (readings.at(-1)?.last ?? -1) ? { ...found, first: at, mod } : found);
    i = found.last;
  }
  return readings;
}

function shifted(anchor: number, unit: string, shift: number): string {
  const iso = toIso(anchor);
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  if (unit === "day") return toIso(anchor + shift);
  if (unit === "week") return weekOf(anchor + 7 * shift);
  if (unit === "year") return String(year + shift);
  if (unit === "month") return monthsFrom(year, month, shift);
  const quarter = year * 4 + Math.floor((month - 1) / 3) + shift;
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

const monthsFrom = (year: number, month: number, by: number) => {
  const count = year * 12 + month - 1 + by;
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
};

function back(anchor: number, letter: string, n: number): string {
  const iso = toIso(anchor);
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  if (letter === "D") return toIso(anchor - n);
  if (letter === "W") return weekOf(anchor - 7 * n);
  if (letter === "M") return monthsFrom(year, month, -n);
  if (letter === "Q") return shifted(anchor, "quarter", -n);
  if (letter === "Y") return String(year - n);
  return iso;
}

function resolved(reading: Reading, anchor: number | null, document: Document): string {
  const { value, year, month, day, weekday, shift, suffix = "" } = reading;
  if (typeof value === "string") return value;
  if (value) return anchor === null ? "XXXX-XX-XX" : value(anchor);
  if (month) {
    const rest = `-${pad(month)}${day ? `-${pad(day)}` : ""}`;
    if (year) return year + rest;
    if (anchor === null) return `XXXX${rest}`;
    const own = Number(toIso(anchor).slice(0, 4));
    if (shift === 1 || (shift === undefined && ahead(reading, document)))
      return (toDays(`${own}-${pad(month)}-${pad(day ?? 28)}`) < anchor ? own + 1 : own) + rest;
    // Announcements run some weeks ahead; what would lie further in the future was last year.
    const room = shift === -1 ? -1 : 45;
    return (toDays(`${own}-${pad(month)}-${pad(Math.min(day ?? 1, 28))}`) > anchor + room ? own - 1 : own) + rest;
  }
  if (year) return String(year);
  if (anchor === null || !weekday) return `XXXX-WXX-${weekday ?? "X"}${suffix}`;
  const since = (weekdayOf(anchor) - weekday + 7) % 7;
  if (shift === 1 || (shift === undefined && ahead(reading, document))) return toIso(anchor + (since === 0 ? 7 : 7 - since)) + suffix;
  return toIso(anchor - (shift === -1 && since === 0 ? 7 : since)) + suffix;
}

/** Whether the words before a date look ahead: "will meet on Friday". */
function ahead({ first }: Reading, { tokens }: Document): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const word = tokens.lower[i] as string;
    if (word === "will" || word === "shall" || word === "scheduled" || word === "upcoming" || word === "due") return true;
    if (word === "." || word === "said") return false;
  }
  return false;
}

/** In UTF-16 code units: a full date that stands this early is the day of writing. */
const head = 250;

function publishedOf({ tokens }: Document, readings: readonly Reading[]): Published | null {
  for (const { first, year, month, day } of readings) {
    if ((tokens.start[first] as number) > head) break;
    if (year && month && day) return { value: `${year}-${pad(month)}-${pad(day)}`, basis: "dateline" };
  }
  // "Wednesday July 21": the year named in the text, or one beside it, in which the days agree.
  const years = new Set(readings.flatMap(({ year }) => (year ? [year] : [])));
  const candidates = [...years].sort((a, b) => b - a);
  for (const { weekday, month, day, year } of readings) {
    if (!weekday || !month || !day || year) continue;
    for (const by of [0, 1, -1]) {
      for (const candidate of candidates) {
        const value = `${candidate + by}-${pad(month)}-${pad(day)}`;
        if (isDay(candidate + by, month, day) && weekdayOf(toDays(value)) === weekday) return { value, basis: "inferred" };
      }
    }
  }
  return null;
}
