// Dates, the document's habit with numeric dates: phrasings in, the order of day and month out.
import { isDay, pad, toDays } from "./calendar.ts";
import type { Found } from "./phrases.ts";

export type Habit = "day-first" | "month-first" | null;

/** In days: what is told in numbers has happened, or will soon. */
const soon = 31;

/**
 * The order that the document's own numeric dates show: "21/07/2021" has but one, and of the two days that "06/11/21" may be in a text of
 * 10 June 2021, one is months ahead. Null when none shows it, or they disagree. `published` is null or days since 1970.
 */
export function habitOf(found: readonly Found[], published: number | null = null): Habit {
  let [dayFirst, monthFirst] = [false, false];
  for (const { rule, slots } of found) {
    if (rule.id !== "calendar/numeric") continue;
    const [a, b, year] = [slots.dd as string, slots.dd2 as string, (slots.year ?? slots.shortYear) as string];
    const [asDay, asMonth] = [isTold(year, b, a, published), isTold(year, a, b, published)];
    if (asDay && !asMonth) dayFirst = true;
    if (asMonth && !asDay) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? "day-first" : "month-first";
}

const isTold = (year: string, month: string, day: string, published: number | null): boolean =>
  isDay(Number(year), Number(month), Number(day)) && (published === null || toDays(`${year}-${pad(Number(month))}-${pad(Number(day))}`) <= published + soon);

/** "21/07/2021" by the document's habit; null where it is no day, with XX where nothing settles the order. */
export function numeric(text: string, habit: Habit): string | null {
  const [a, b, year] = text.split("/").map(Number) as [number, number, number];
  const monthFirst = isDay(year, a, b);
  const dayFirst = isDay(year, b, a);
  if (!monthFirst && !dayFirst) return null;
  if (monthFirst && dayFirst && a !== b && habit === null) return `${year}-XX-XX`;
  return monthFirst && (!dayFirst || habit === "month-first") ? `${year}-${pad(a)}-${pad(b)}` : `${year}-${pad(b)}-${pad(a)}`;
}
