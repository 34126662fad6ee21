// Dates, distances: "two weeks ago", "a year earlier", "that month" in, the period of the calendar out.
import { limits, moved, toDays, weekdayOf, weekOf } from "./calendar.ts";
import { direction } from "./direction.ts";
import { unitOf } from "./lengths.ts";
import { fitting } from "./open-years.ts";
import type { Found } from "./phrases.ts";
import { dayOf, near, type Scene } from "./scene.ts";

/** What a unit is where nobody knows which. */
const unknown: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  WE: "XXXX-WXX-WE",
  DE: "XXX",
  C: "XX",
};

/** The period of a unit that lies so many units from the day of publication, or from what was spoken of. */
export function move(unitText: string, byText: string, spoken: string | null, fromSpoken: boolean, found: Found, scene: Scene): string | null {
  const { times, unit } = unitOf(unitText);
  if (byText.includes("X")) return byText.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
  const exact = Number(byText) * times;
  // "A year and a half ago" is a year of the calendar, too: the one that the months lead to.
  if (!Number.isInteger(exact) && unit === "Y" && Math.abs(exact) < 1000) {
    const month = move("M", String(exact * 12), spoken, fromSpoken, found, scene);
    return month && /^\d{4}/.test(month) ? month.slice(0, 4) : "XXXX";
  }
  const by = Math.round(exact);
  const base = fromSpoken ? firstDay(spoken, unit) : scene.published;
  if (base === null) return unknown[unit] ?? "XXXX-XX-XX";
  // Beyond the years that four digits write: "three thousand years ago".
  const years = by / ({ TS: 31_557_600, TM: 525_960, TH: 8766, D: 365, W: 52, WE: 52, M: 12, Q: 4 }[unit] ?? 1);
  if (Math.abs(years) > 1000) return by < 0 ? "PAST_REF" : "FUTURE_REF";
  if (unit === "WE") {
    const { lower } = scene.document.tokens;
    const here = lower[found.first] === "this" && lower[found.last - 1] !== "past";
    const late = weekdayOf(base) >= 6 || here || direction(found, scene.document) === "ahead";
    return `${weekOf(base + 7 * (by === 0 && !late ? -1 : by))}-WE`;
  }
  return moved(base, unit, by);
}

/** The first day of a value that is at least as fine as the unit. */
function firstDay(value: string | null, unit: string): number | null {
  if (!value) return null;
  const finest = /^\d{4}-\d\d-\d\d/.test(value) ? "D" : /^\d{4}-W/.test(value) ? "W" : /^\d{4}-\d\d/.test(value) ? "M" : /^\d{4}-Q/.test(value) ? "Q" : "Y";
  const order = ["T", "D", "WE", "W", "M", "Q", "Y"];
  const range = limits(value);
  return range && order.indexOf(finest) <= order.indexOf(unit.startsWith("T") ? "D" : unit) ? toDays(range.from) : null;
}

/** The same stretch of another year: of the quarter or the day last spoken of. */
export function yearsFrom(by: number, fromSpoken: boolean, unit: string | null, found: Found, scene: Scene): string {
  const { quarter, spoken, published } = scene;
  const shift = (value: string) => value.replace(/^\d{4}/, (year) => String(Number(year) + by));
  if (unit) {
    const base = firstDay(spoken, unit) ?? published;
    return base === null ? (unknown[unit] as string) : shift(moved(base, unit, 0));
  }
  if (found.slots.nth) return shift(fitting((year) => `${year}-Q${found.slots.nth}`, "back", published ?? dayOf(spoken) ?? 0) ?? "XXXX-QX");
  // "the 1988 period"
  if (found.slots.year) {
    const named = scene.document.tokens.lower.slice(found.first, found.last + 1).includes("quarter");
    return found.slots.year + (quarter?.value ?? (!named ? "" : published === null ? "-QX" : moved(published, "Q", -1))).slice(-3);
  }
  if (quarter && found.first - quarter.at <= near) return shift(quarter.value);
  if (/quarter|period/.test(scene.document.tokens.lower[found.last] ?? "")) return published === null ? "XXXX-QX" : shift(moved(published, "Q", -1));
  if (fromSpoken && spoken && /^\d{4}(-\d\d)?(-\d\d)?$/.test(spoken)) return shift(spoken);
  return published === null ? "XXXX" : moved(published, "Y", by);
}

/** The unit that holds the date last spoken of, or one so many units from it. */
export function same(unit: string, by: number, scene: Scene): string | null {
  if (unit === "Q") {
    const base = firstDay(scene.quarter?.value ?? null, "Q");
    if (base !== null) return moved(base, "Q", by);
    return scene.published === null ? "XXXX-QX" : moved(scene.published, "Q", by > 0 ? by : -1);
  }
  const base = firstDay(unit === "D" ? scene.day : scene.spoken, unit);
  if (base !== null) return moved(base, unit, by);
  const { published, spoken } = scene;
  const around = spoken === null ? null : limits(spoken);
  // "2020 was bad, and the previous month the worst": within a year that the day of publication lies in, it is counted from that day.
  const present = published !== null && (spoken === null || (around !== null && toDays(around.from) <= published && published <= toDays(around.to)));
  return present ? moved(published, unit, by) : (unknown[unit] ?? "XXXX-XX-XX");
}
