// Dates, second pass: phrasings with open ends in, values out. A date is anchored on the day of publication, on the date last spoken of, or
// in the year that fits; tense and prepositions say which way to look. Nothing is anchored on today's clock.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { LINE_START } from "../../document/tokens.ts";
import type { DateMod } from "../../facts.ts";
import type { DateValue } from "../mention.ts";
import { limits, moved, toDays, toIso, weekOf } from "./calendar.ts";
import { lists } from "./contexts.ts";
import { direction } from "./direction.ts";
import { move, same, yearsFrom } from "./distances.ts";
import { inHistory } from "./history.ts";
import { holidayOf, isFixed } from "./holidays.ts";
import { lengthOf } from "./lengths.ts";
import { numeric } from "./numeric.ts";
import { dated, fitting, nearest } from "./open-years.ts";
import type { Found } from "./phrases.ts";
import type { Means } from "./rule.ts";
import { dayOf, remember, type Scene, sceneOf } from "./scene.ts";
import { isSure } from "./sureness.ts";
import { written } from "./template.ts";
import { weekdayOfMeans } from "./weekdays.ts";

/** Values of all phrasings, in order; null where the words name no day of the calendar ("31 June"). `published` is null or days since 1970. */
export function anchor(document: Document, found: readonly Found[], published: number | null): (DateValue | null)[] {
  const scene = sceneOf(document, found, published);
  return found.map((one, i) => {
    const value = resolve(one, found.slice(i + 1, i + 3), scene);
    if (value === null) return null;
    remember(one, value, scene);
    return dateOf(one, value);
  });
}

function dateOf({ rule, slots }: Found, value: string): DateValue {
  const mod = rule.mod === "{mod}" ? slots.mod : (rule.mod ?? ("start" in rule.means ? undefined : (slots.edge ?? slots.partEdge ?? slots.approx)));
  const kind = rule.kind ?? (/^P[\dXT]/.test(value) ? "DURATION" : /T/.test(value.slice(4)) && !value.includes("_") ? "TIME" : "DATE");
  // "6TH" is how hours are told from months on the way.
  const freq = rule.freq && written(rule.freq, slots).replace("T", "");
  const range = limits(value);
  return {
    kind,
    value,
    mod: mod === "WITHIN" ? undefined : (mod as DateMod | undefined),
    quant: rule.quant === "{each}" ? (slots.each ?? "EVERY") : rule.quant,
    freq,
    from: range?.from,
    to: range?.to,
  };
}

function resolve(found: Found, next: readonly Found[], scene: Scene): string | null {
  const { rule, slots } = found;
  // "a million Sundays ago"
  if (Number(slots.n) > 1000 && ("weekday" in rule.means || "near" in rule.means)) {
    const by = "week" in rule.means ? rule.means.week : rule.means.by;
    return by?.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
  }
  const value = meant(rule.means, found, next, scene);
  const time = rule.time ? halved(written(rule.time, slots), slots.part) : "";
  if (value === null || time === "" || value === "PAST_REF") return value;
  return time.endsWith("ZZ") ? value + time.slice(0, -1) : value + time;
}

/** What the words mean, without the time of day. */
function meant(means: Means, found: Found, next: readonly Found[], scene: Scene): string | null {
  const { rule, slots } = found;
  const fill = (template: string) => written(template, slots);
  if ("value" in means) return dated(fill(means.value), found, next, scene);
  if ("weekAround" in means) {
    const day = dayOf(dated(fill(means.weekAround), found, next, scene));
    return day === null ? "XXXX-WXX" : weekOf(day);
  }
  if ("length" in means) return lengthOf(fill(means.length));
  if ("numeric" in means) return numeric(fill(means.numeric), scene.habit);
  if ("start" in means) return ranged(fill(means.start), fill(means.end), found, scene);
  if ("near" in means) {
    const value = fill(means.near);
    const by = Number(fill(means.by));
    const spoken = means.from && scene.spoken ? limits(scene.spoken) : null;
    const base = spoken ? toDays(by < 0 ? spoken.from : spoken.to) : scene.published;
    return base === null ? value.replace("YYYY", "XXXX") : nearest((year) => value.replace("YYYY", String(year)), by, base);
  }
  if ("inYear" in means) {
    const own = scene.published === null ? null : Number(toIso(scene.published).slice(0, 4)) + Number(fill(means.by));
    return fill(means.inYear).replace("YYYY", own === null ? "XXXX" : String(own));
  }
  if ("holiday" in means) return holiday(means, found, next, scene);
  if ("weekday" in means) return weekdayOfMeans(means, found, next, scene);
  if ("yearsFrom" in means) return yearsFrom(Number(means.yearsFrom), Boolean(means.from), means.unit ? fill(means.unit) : null, found, scene);
  if ("same" in means) {
    const unit = fill(means.same);
    if (unit === "Q") return quarterOf(found, next, scene);
    return rule.kind === "TIME" ? dayOfClock(found, next, scene) : same(unit, Number(means.by ?? 0), scene);
  }
  const from = means.from === "told" ? scene.told : means.from ? scene.spoken : null;
  return move(fill(means.move), fill(means.by), from, means.from === "spoken" || from !== null, found, scene);
}

function holiday(means: Extract<Means, { holiday: string }>, found: Found, next: readonly Found[], scene: Scene): string | null {
  const which = written(means.holiday, found.slots);
  const on = (year: number) => holidayOf(which, year);
  if (found.slots.year) return on(Number(found.slots.year));
  if (scene.told !== null && means.by === undefined) return inHistory(on, scene.told, next);
  if (scene.published === null) return isFixed(which) ? `XXXX-${which}` : "XXXX-XX-XX";
  const way = direction(found, scene.document);
  if (means.by === undefined) return fitting(on, way, scene.published, isSure(found, scene.document, way));
  return nearest(on, Number(written(means.by, found.slots)), scene.published);
}

/** "11:30 Monday night", "6:30 in the evening": the part of the day says which half of it is meant. */
function halved(time: string, part: string | undefined): string {
  const hour = Number(/^T(\d\d)/.exec(time)?.[1] ?? Number.NaN);
  const late = part === "TAF" || part === "TEV" ? hour < 12 : part === "TNI" && hour >= 6 && hour < 12;
  return late ? `T${hour + 12}${time.slice(3)}` : time;
}

/** The quarter spoken of, or the one that the words behind it end: "the quarter ended March 31". "During this period" is none where no quarter was named. */
function quarterOf(found: Found, next: readonly Found[], scene: Scene): string | null {
  const { lower } = scene.document.tokens;
  const end = next[0];
  if (!scene.quarter && end?.slots.month && "value" in end.rule.means && end.first - found.last === 2 && lists.ended?.has(lower[found.last + 1] as string)) {
    const value = dated(written(end.rule.means.value, end.slots), end, [], scene);
    const days = value && limits(value);
    if (days) {
      // The story is about it, whatever the firm calls it.
      scene.quarter = { value: moved(toDays(days.to), "Q", 0), at: found.last };
      return scene.quarter.value;
    }
  }
  if (lower[found.first] === "this" && !scene.quarter) return null;
  return same("Q", Number("same" in found.rule.means ? (found.rule.means.by ?? 0) : 0), scene);
}

/** The day of a clock time. */
function dayOfClock(found: Found, next: readonly Found[], scene: Scene): string {
  // "22 March 2013, 10:15 GMT": the day stands right before the clock.
  if (found.first - scene.dayAt <= 2) return (scene.day as string).slice(0, 10);
  // "at 10:35 a.m. (0735 GMT) Friday": the day stands behind it.
  const day = next.find((one) => one.rule.kind !== "TIME");
  if (
    day &&
    sameSentence(found.last, day.first, scene.document) &&
    day.first - found.last <= 9 &&
    ("weekday" in day.rule.means || "move" in day.rule.means || (day.slots.day && day.slots.month))
  ) {
    const value = resolve(day, [], scene);
    if (value && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
  }
  const spoken = dayOf(scene.spoken) ?? scene.published;
  return spoken === null ? "XXXX-XX-XX" : toIso(spoken);
}

/** Whether neither a line nor a sentence ends between two tokens. */
function sameSentence(from: number, to: number, { tokens, sentences }: Document): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokens.kind[i] as number) & LINE_START) return false;
  return placeAround(sentences, from) === placeAround(sentences, to);
}

/** "1914-18" ends in 1918, "1999-00" in 2000; "2021-05" is a month; null for what is neither. */
function endOrMonth(start: string, short: string): string | null {
  const end = start.slice(0, 2) + short.slice(2);
  if (end > start) return `${start}/${end}`;
  if (/0[1-9]$|1[0-2]$/.test(short)) return `${start}-${short.slice(2)}`;
  return short.endsWith("00") ? `${start}/${Number(end) + 100}` : null;
}

function ranged(start: string, end: string, found: Found, scene: Scene): string | null {
  if (found.slots.shortYear && /^\d{4}$/.test(start)) return endOrMonth(start, found.slots.shortYear);
  const last = dated(end, found, [], scene);
  if (last === null) return null;
  const year = last.slice(0, 4);
  let first = start.replace("YYYY", year);
  // "December to January 2015" began the year before.
  if (start.startsWith("YYYY") || start.slice(0, 4) === end.slice(0, 4)) {
    if (first.slice(4) > last.slice(4) && /^\d{4}$/.test(year)) first = String(Number(year) - 1) + first.slice(4);
  }
  return first < last || year === "XXXX" ? `${first}/${last}` : null;
}
