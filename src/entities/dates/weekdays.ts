// Dates, weekdays: "Wednesday", "last Friday" in, the day out.
import { toDays, toIso, weekdayOf } from "./calendar.ts";
import { direction } from "./direction.ts";
import { dated } from "./open-years.ts";
import type { Found } from "./phrases.ts";
import type { Means } from "./rule.ts";
import { dayOf, joinAlone, type Scene } from "./scene.ts";
import { written } from "./template.ts";

/** The day, without a time; XXXX-WXX-5 where nobody knows the week. */
export function weekdayOfMeans(means: Extract<Means, { weekday: string }>, found: Found, next: readonly Found[], scene: Scene): string {
  const fill = (template: string) => written(template, found.slots);
  const weekday = Number(fill(means.weekday));
  const unknown = `XXXX-WXX-${weekday}`;
  if ("week" in means) {
    return scene.published === null ? unknown : toIso(scene.published - weekdayOf(scene.published) + weekday + 7 * Number(fill(means.week)));
  }
  const by = means.by === undefined ? null : Number(fill(means.by));
  // "several Sundays ago"
  if (Number.isNaN(by)) return "PAST_REF";
  const said = by === null && !means.from ? saidBeside(weekday, found, next, scene) : null;
  if (said !== null) return said;
  // In a history the weekday that comes next, if the day is known on which it stands.
  if (scene.told !== null && by === null) {
    const day = dayOf(scene.told);
    return day === null ? unknown : toIso(day + ((weekday - weekdayOf(day) + 7) % 7));
  }
  const base = means.from ? dayOf(scene.spoken) : scene.published;
  const weeks = means.weeks === undefined ? 0 : Number(fill(means.weeks));
  return base === null ? unknown : toIso(weekdayFrom(base, weekday, by, found, scene) + 7 * weeks);
}

/** "Monday (14 December)", "Dec. 14 (Monday)": the day that stands beside its weekday. */
function saidBeside(weekday: number, { first, last }: Found, [next]: readonly Found[], scene: Scene): string | null {
  const isIt = (day: string | null) => day !== null && /^\d/.test(day) && weekdayOf(toDays(day.slice(0, 10))) === weekday;
  const { lower } = scene.document.tokens;
  if (next && lower[last + 1] === "(" && next.first === last + 2 && next.slots.month && next.slots.day && "value" in next.rule.means) {
    const day = dated(written(next.rule.means.value, next.slots), next, [], scene);
    if (isIt(day)) return day;
  }
  return lower[first - 1] === "(" && first - scene.dayAt === 2 && isIt(scene.day) ? scene.day : null;
}

function weekdayFrom(base: number, weekday: number, by: number | null, found: Found, scene: Scene): number {
  const since = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = base + (since === 0 ? 7 : 7 - since);
  if (by !== null && by < 0) return base - (since === 0 ? 7 : since) + 7 * (by + 1);
  if (by !== null && by > 0) return ahead + 7 * (by - 1);
  const before = by === null ? joinedWeekday(found, scene) : null;
  const way = before?.way ?? direction(found, scene.document);
  let days = way === "ahead" ? (since === 0 ? base : ahead) : by === 0 && since !== 0 && way !== "back" ? ahead : base - since;
  // "On Friday and Saturday it will rain": of two days said together, the second comes after the first.
  if (before !== null) {
    const next = before.days + ((weekday - weekdayOf(before.days) + 7) % 7);
    if (next <= base || before.days > base || way === "ahead") days = next;
  }
  if (by === null) scene.weekday = { days, way, at: found.last };
  return days;
}

/** The weekday that "and", "or", "to" joins to this one: "between Monday and Thursday". */
function joinedWeekday({ first }: Found, { weekday, document }: Scene): Scene["weekday"] {
  if (weekday === null || first - weekday.at > 3 || first - weekday.at < 2) return null;
  return joinAlone(weekday.at, first, document) ? weekday : null;
}
