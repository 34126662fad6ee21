// Dates, the document's habit with numeric dates: phrasings in, the order of day and month out.
import type { Found } from "./phrases.ts";

export type Habit = "day-first" | "month-first" | null;

/** The order that the document's own numeric dates show ("21/07/2021"); null when none shows it, or they disagree. */
export function habitOf(found: readonly Found[]): Habit {
  let [dayFirst, monthFirst] = [false, false];
  for (const { rule, slots } of found) {
    if (rule.id !== "calendar/numeric") continue;
    if (Number(slots.dd) > 12) dayFirst = true;
    else if (Number(slots.dd2) > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? "day-first" : "month-first";
}
