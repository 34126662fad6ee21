// Dates, histories: a text that tells of years gone by, in order, leaves out the year as long as it stays the same. Phrasings in, whether
// the text is such a one, and the year of an open date, out.
import { limits, toDays, toIso } from "./calendar.ts";
import type { Found } from "./phrases.ts";
import type { Means } from "./rule.ts";

/** Years that lie further back than last year, and how many of them it takes. */
const enough = { dated: 5, undated: 2 } as const;
/** How many of them to each word that is reckoned from the day of publication. */
const toEachRecent = 4;

/** Whether the years that a text names lie in the past, and hardly anything is told from the day of publication: `published` in days, or null. */
export function isHistory(found: readonly Found[], published: number | null): boolean {
  const own = published === null ? Number.POSITIVE_INFINITY : Number(toIso(published).slice(0, 4));
  let [old, recent] = [0, 0];
  for (const { slots, rule } of found) {
    const year = slots.year ?? slots.apostropheYear;
    if (year && Number(year) < own - 1) old++;
    else if (year || isReckoned(rule.means)) recent++;
  }
  return old >= (published === null ? enough.undated : enough.dated) && old >= toEachRecent * recent;
}

/** "yesterday", "last week", "Friday", "last summer" */
const isReckoned = (means: Means): boolean =>
  "inYear" in means ||
  (("near" in means || "weekday" in means) && !("from" in means)) ||
  ("move" in means && means.from !== "spoken" && !/^(?:C|DE)$/.test(means.move));

/** How many times further a day before what was told counts: a history goes on. Twice that where a year that is named soon leaves room to go on. */
const backwards = 2;

/** An open date in the year in which it lies nearest to what was told before; `next` are the phrasings behind it. */
export function inHistory(inYear: (year: number) => string | null, told: string, next: readonly Found[]): string | null {
  const year = Number(told.slice(0, 4));
  const around = limits(told);
  if (around === null || told.length === 4) return inYear(year);
  const [first, last] = [toDays(around.from), toDays(around.to)];
  const coming = next.map(({ slots }) => slots.year && slots.month && `${slots.year}-${slots.month}`).find(Boolean);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const by of [0, 1, -1]) {
    const value = inYear(year + by);
    const range = value && limits(value);
    if (!range) continue;
    const roomy = coming && coming.slice(0, 4) > told.slice(0, 4);
    const [after, before] = [toDays(range.from) - last, first - toDays(range.to)];
    const cost = after > 0 ? after : Math.max(before, 0) * backwards * (roomy ? 2 : 1);
    // Not behind a year that is named next.
    if (cost < least && (by <= 0 || !coming || coming < told || range.from.slice(0, 7) <= coming)) [best, least] = [value, cost];
  }
  return best;
}
