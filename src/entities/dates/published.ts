// Dates, the day of publication when nobody gives it: phrasings in, the date and how it is known out.
import type { Document } from "../../document/document.ts";
import type { Published } from "../../facts.ts";
import { isDay, toDays, weekdayOf } from "./calendar.ts";
import type { Found } from "./phrases.ts";

/** In UTF-16 code units: a full date that stands this early is the day of writing. */
const head = 250;

/** From a full date in the head of the text, else from a weekday with a date in a year that the text names, or one beside it. */
export function findPublished({ tokens }: Document, found: readonly Found[]): Published | null {
  for (const { first, slots } of found) {
    if ((tokens.start[first] as number) > head) break;
    const value = dayIn(slots, Number(slots.year));
    if (value) return { value, basis: "dateline" };
  }
  const years = [...new Set(found.flatMap(({ slots }) => (slots.year ? [Number(slots.year)] : [])))].sort((a, b) => b - a);
  for (const { slots } of found) {
    const weekday = Number(slots.weekday ?? slots.weekdayAbbreviated ?? 0);
    if (!weekday || slots.year) continue;
    for (const by of [0, 1, -1]) {
      for (const year of years) {
        const value = dayIn(slots, year + by);
        if (value && weekdayOf(toDays(value)) === weekday) return { value, basis: "inferred" };
      }
    }
  }
  return null;
}

function dayIn(slots: Readonly<Record<string, string>>, year: number): string | null {
  const month = slots.month ?? slots.mm;
  const day = slots.day ?? slots.dd;
  return year && month && day && isDay(year, Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}
