// Dates, the arithmetic: days as numbers since 1970-01-01, always in UTC, and the first and last day of a TIMEX3 value. No clock.

const day = 86_400_000;

/** Keeps answers from text to text: the days of a year come again and again. Then it starts afresh, so that an archive of any size takes the same memory. */
function keeping<Asked, Told>(tell: (asked: Asked) => Told): (asked: Asked) => Told {
  const kept = new Map<Asked, Told>();
  return (asked) => {
    let told = kept.get(asked);
    if (told === undefined) {
      told = tell(asked);
      if (kept.size === 1 << 12) kept.clear();
      kept.set(asked, told);
    }
    return told;
  };
}

/** Days since 1970-01-01 of an ISO 8601 date. */
export const toDays = keeping((iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / day));
/** ISO 8601 date of days since 1970-01-01. */
export const toIso = keeping((days: number): string => new Date(days * day).toISOString().slice(0, 10));
/** 1 (Monday) to 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;
export const pad = (n: number): string => String(n).padStart(2, "0");
/** Whether year, month, day name a day of the calendar. */
export const isDay = (year: number, month: number, date: number): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && date >= 1 && date <= (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number));
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** ISO week, "2017-W19", of a day. */
export function weekOf(days: number): string {
  const thursday = days - weekdayOf(days) + 4;
  const year = Number(toIso(thursday).slice(0, 4));
  return `${year}-W${pad(Math.floor((thursday - toDays(`${year}-01-01`)) / 7) + 1)}`;
}

const startMonth: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

/** The value of the unit D, W, M, Q, Y, DE (decade) or C that lies `by` units from the one that holds a day; hours make a day for each 24 of them. */
export function moved(days: number, unit: string, by: number): string {
  const iso = toIso(days);
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  if (unit === "D") return toIso(days + by);
  if (unit === "W") return weekOf(days + 7 * by);
  if (unit === "Y") return String(year + by).padStart(4, "0");
  // The same day of another year: "five years ago today".
  if (unit === "YD") return `${String(year + by).padStart(4, "0")}${isDay(year + by, month, Number(iso.slice(8))) ? iso.slice(4) : "-02-28"}`;
  if (unit === "DE") return String(Math.floor(year / 10) + by).padStart(3, "0");
  if (unit === "C") return String(Math.floor(year / 100) + by).padStart(2, "0");
  if (unit === "M") {
    const count = year * 12 + month - 1 + by;
    return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
  }
  if (unit === "TH") return toIso(days + Math.trunc(by / 24));
  if (unit !== "Q") return iso;
  const quarter = year * 4 + Math.floor((month - 1) / 3) + by;
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

export interface Limits {
  readonly from: string;
  readonly to: string;
}

/** The first and the last day that a value allows; nothing where the calendar does not say. */
export const limits: (value: string) => Limits | null = keeping(limitsOf);

function limitsOf(value: string): Limits | null {
  const ends = value.split("/");
  if (ends.length === 2) {
    const [first, last] = [limits(ends[0] as string), limits(ends[1] as string)];
    return first && last && { from: first.from, to: last.to };
  }
  const full = /^(\d{4}-\d\d-\d\d)/.exec(value)?.[1];
  if (full) return { from: full, to: full };
  const monthly = /^(\d{4})-(\d\d)$/.exec(value);
  if (monthly) return span(Number(monthly[1]), Number(monthly[2]), 1);
  const weekly = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (weekly) {
    const fourth = toDays(`${weekly[1]}-01-04`);
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(weekly[2]) - 1) * 7;
    return { from: toIso(monday + (weekly[3] ? 5 : 0)), to: toIso(monday + 6) };
  }
  const part = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value);
  if (part && startMonth[part[2] as string]) return span(Number(part[1]), startMonth[part[2] as string] as number, (part[2] as string).startsWith("H") ? 6 : 3);
  if (/^\d{4}$/.test(value)) return { from: `${value}-01-01`, to: `${value}-12-31` };
  if (/^\d{2}$/.test(value)) return { from: `${value}00-01-01`, to: `${value}99-12-31` };
  if (/^\d{3}$/.test(value)) return { from: `${value}0-01-01`, to: `${value}9-12-31` };
  return null;
}

function span(year: number, month: number, length: number): Limits {
  return { from: `${year}-${pad(month)}-01`, to: toIso(Math.round(Date.UTC(year, month - 1 + length, 1) / day) - 1) };
}
