// Dates, second pass: phrasings with open ends in, values out. A date is anchored on the day of publication, on the date last spoken of, or
// in the year that fits; tense and prepositions say which way to look. Nothing is anchored on today's clock.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { LINE_START } from "../../document/tokens.ts";
import type { DateMod } from "../../facts.ts";
import type { DateValue } from "../mention.ts";
import { isDay, limits, moved, pad, toDays, toIso, weekdayOf, weekOf } from "./calendar.ts";
import { direction, isDone, type Way } from "./direction.ts";
import { inHistory, isHistory } from "./history.ts";
import { holidayOf, isFixed } from "./holidays.ts";
import { type Habit, habitOf } from "./numeric.ts";
import type { Found } from "./phrases.ts";
import type { Means } from "./rule.ts";

/** What is known when a date is met. */
interface Scene {
  readonly document: Document;
  /** The day of publication; null when nobody knows it. */
  readonly published: number | null;
  readonly habit: Habit;
  /** Calendar value last spoken of, as finely as it was said. */
  spoken: string | null;
  /** The same, of the last that names a day. */
  day: string | null;
  /** Token where that ends. */
  dayAt: number;
  /** Quarter last spoken of, and the token where. */
  quarter: { value: string; at: number } | null;
  /** Weekday last named, which way its sentence looks, and the token where. */
  weekday: { days: number; way: Way; at: number } | null;
  /** Calendar value said last, even one that the story does not go on from, and the token where. */
  last: { value: string; at: number } | null;
  /** Year last given in full, and the token where. */
  year: { value: number; at: number } | null;
  /** What a history told last, as finely as it was said; null where the text is news. */
  told: string | null;
  readonly history: boolean;
}

/** Tokens that a quarter holds for what follows it: a business story is about one quarter. */
const near = 200;

/** Values of all phrasings, in order; null where the words name no day of the calendar ("31 June"). `published` is null or days since 1970. */
export function anchor(document: Document, found: readonly Found[], published: number | null): (DateValue | null)[] {
  const scene: Scene = {
    document,
    published,
    habit: habitOf(found, published),
    spoken: null,
    day: null,
    dayAt: -9,
    quarter: null,
    weekday: null,
    last: null,
    year: null,
    told: null,
    history: isHistory(found, published),
  };
  const values = found.map((one, i) => {
    const value = resolve(one, found.slice(i + 1, i + 3), scene);
    if (value === null) return null;
    remember(one, value, scene);
    return dateOf(one, value);
  });
  return values;
}

/** Fills "{year|YYYY}-{month}": the first slot of the bar that the phrasing has, or else the last word itself. */
export function written(template: string, slots: Readonly<Record<string, string>>): string {
  let parts = templates.get(template);
  if (!parts) {
    // Every second part stood in braces.
    parts = template.split(/\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? part : part.split("|")));
    templates.set(template, parts);
  }
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      const name = part.find((one) => slots[one] !== undefined);
      text += name === undefined ? part.at(-1) : slots[name];
    }
  }
  return text;
}

/** The rules' templates, taken apart when they are first filled. */
const templates = new Map<string, readonly (string | readonly string[])[]>();

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
  const { means } = rule;
  const time = rule.time ? halved(written(rule.time, slots), slots.part) : "";
  const fill = (template: string) => written(template, slots);
  // "a million Sundays ago"
  if (Number(slots.n) > 1000 && ("weekday" in means || "near" in means)) {
    const by = "week" in means ? means.week : means.by;
    return by?.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
  }
  const ended = (value: string | null) => value && (time.endsWith("ZZ") ? value + time.slice(0, -1) : value + time);
  if ("value" in means) return ended(dated(fill(means.value), found, next, scene));
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
    if (base === null) return value.replace("YYYY", "XXXX");
    return nearest((year) => value.replace("YYYY", String(year)), by, base);
  }
  if ("inYear" in means) {
    const own = scene.published === null ? null : Number(toIso(scene.published).slice(0, 4)) + Number(fill(means.by));
    return fill(means.inYear).replace("YYYY", own === null ? "XXXX" : String(own));
  }
  if ("holiday" in means) {
    const on = (year: number) => holidayOf(fill(means.holiday), year);
    if (slots.year) return on(Number(slots.year));
    if (scene.told !== null && means.by === undefined) return inHistory(on, scene.told, next);
    if (scene.published === null) return isFixed(fill(means.holiday)) ? `XXXX-${fill(means.holiday)}` : "XXXX-XX-XX";
    if (means.by === undefined) return fitting(on, direction(found, scene.document), scene.published);
    return nearest(on, Number(fill(means.by)), scene.published);
  }
  if ("week" in means) {
    const weekday = Number(fill(means.weekday));
    if (scene.published === null) return ended(`XXXX-WXX-${weekday}`);
    return ended(toIso(scene.published - weekdayOf(scene.published) + weekday + 7 * Number(fill(means.week))));
  }
  if ("weekday" in means) {
    const base = means.from ? dayOf(scene.spoken) : scene.published;
    const by = means.by === undefined ? null : Number(fill(means.by));
    const weekday = Number(fill(means.weekday));
    if (Number.isNaN(by)) return "PAST_REF";
    const said = by === null && !means.from ? saidBeside(weekday, found, next, scene) : null;
    if (said !== null) return ended(said);
    // In a history the weekday that comes next, if the day is known on which it stands.
    if (scene.told !== null && by === null) {
      const day = dayOf(scene.told);
      return ended(day === null ? `XXXX-WXX-${weekday}` : toIso(day + ((weekday - weekdayOf(day) + 7) % 7)));
    }
    const weeks = means.weeks === undefined ? 0 : Number(fill(means.weeks));
    return ended(base === null ? `XXXX-WXX-${weekday}` : toIso(weekdayFrom(base, weekday, by, found, scene) + 7 * weeks));
  }
  if ("yearsFrom" in means) return yearsFrom(Number(means.yearsFrom), Boolean(means.from), means.unit ? fill(means.unit) : null, found, scene);
  if ("same" in means) return ended(same(fill(means.same), Number(means.by ?? 0), found, next, scene));
  const from = means.from === "told" ? scene.told : means.from ? scene.spoken : null;
  return ended(move(fill(means.move), fill(means.by), from, means.from === "spoken" || from !== null, found, scene));
}

/** "11:30 Monday night", "6:30 in the evening": the part of the day says which half of it is meant. */
function halved(time: string, part: string | undefined): string {
  const hour = Number(/^T(\d\d)/.exec(time)?.[1] ?? Number.NaN);
  const late = part === "TAF" || part === "TEV" ? hour < 12 : part === "TNI" && hour >= 6 && hour < 12;
  return late ? `T${hour + 12}${time.slice(3)}` : time;
}

/** Notes what later words may mean by "that day", "a year earlier", "the quarter". */
function remember({ first, last, slots, rule }: Found, value: string, scene: Scene): void {
  if (/^\d{4}/.test(value)) scene.last = { value, at: last };
  // "Up from a year earlier" compares; the story stays where it was.
  if (!/^\d{4}/.test(value) || rule.kind === "SET" || "yearsFrom" in rule.means || isBackward(rule.means)) return;
  const before = scene.document.tokens.lower[first - 1] ?? "";
  const full = slots.year ?? slots.apostropheYear;
  if (full && slots.month && before !== "since") scene.year = { value: Number(full), at: last };
  // The quarter that a story names first is its own; another one that it compares with does not take its place.
  const { quarter, published } = scene;
  const recent = published !== null && value.slice(0, 4) >= moved(published, "Y", -1);
  if ((recent || published === null) && /^\d{4}-Q\d$/.test(value) && (!quarter || quarter.value === value || first - quarter.at > near))
    scene.quarter = { value, at: last };
  // "(born 1953)", "since 1999", "it lasted until 1994" tell of other years than the one the history has come to.
  const aside = openEnds.has(before) || (value.length === 4 && besides.has(before));
  if (scene.history && !aside && !recent) scene.told = value.split("/").at(-1) as string;
  // "Prices rose in February from January": what it is compared with is not what the story goes on from, nor is the day in "he said Friday".
  const compared = before === "from" && scene.spoken !== null && /^\d{4}-\d\d$/.test(scene.spoken) && moved(toDays(`${scene.spoken}-01`), "M", -1) === value;
  if (!compared && before !== "said" && before !== "told") {
    scene.spoken = (value.split("/").at(-1) as string).replace(/T.*$/, "");
    if (dayOf(scene.spoken) !== null) [scene.day, scene.dayAt] = [scene.spoken, last];
  }
}

/** "Two days earlier a car had burned": the story looks back, and goes on from where it stood. */
const isBackward = (means: Means): boolean =>
  ("same" in means || ("from" in means && means.from === "spoken")) && "by" in means && Boolean(means.by?.startsWith("-"));

/** Before the end of a stretch of time. */
const openEnds = new Set(["until", "till", "to", "through"]);
/** Before a bare year that is told by the way. */
const besides = new Set(["(", "born", "since", "and"]);

/** How many times further a day on the other side of the tense counts: a reader takes the nearest year that the tense allows. */
const far = { ahead: { past: 4, future: 1 }, back: { past: 1, future: 12 }, over: { past: 1, future: 60 }, open: { past: 1, future: 4 } } as const;

/** The year in which a value lies nearest to the day of publication, on the side that the tense wants. */
function fitting(inYear: (year: number) => string | null, way: Way | "over", published: number): string | null {
  const own = Number(toIso(published).slice(0, 4));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [own, own - 1, own + 1, own - 2, own - 3, own - 4, own + 2]) {
    const value = inYear(year);
    const range = value && limits(value);
    if (!range) continue;
    const [after, before] = [toDays(range.from) - published, published - toDays(range.to)];
    // A season or a quarter that has not begun is not the one that "the summer" means, unless the words look ahead.
    const begun = way !== "ahead" && /[A-Z]/.test(value) ? 5 : 1;
    const cost = after > 0 ? after * far[way ?? "open"].future * begun : Math.max(before, 0) * far[way ?? "open"].past;
    if (cost < least) [best, least] = [value, cost];
  }
  return best;
}

/** "In March and May 2015", "from November to January 2015": the year of the month that is joined to this one. */
function joinedYear(month: number, { last }: Found, [next]: readonly Found[], { tokens }: Document): number | null {
  if (!next?.slots.year || !next.slots.month || next.slots.day || next.first - last > 3) return null;
  for (let i = last + 1; i < next.first; i++) if (!joins.has(tokens.lower[i] as string)) return null;
  return Number(next.slots.year) - (month > Number(next.slots.month) ? 1 : 0);
}

const joins = new Set(["and", "or", "to", "until", "till", "through", "in", "on", "-", "–"]);

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

/** "from 14 December to 3 January": the second of two days said together comes after the first. */
function afterJoined(inYear: (year: number) => string | null, { first }: Found, { day, dayAt, document, published }: Scene): string | null {
  if (day === null || first - dayAt > 3 || first - dayAt < 2) return null;
  for (let i = dayAt + 1; i < first; i++) if (!joins.has(document.tokens.lower[i] as string)) return null;
  const year = Number(day.slice(0, 4));
  const same = inYear(year);
  const value = same !== null && same >= day ? same : inYear(year + 1);
  return value !== null && (published === null || toDays(day) > published || toDays(value) <= published) ? value : null;
}

/** "Last year, in March", "three months earlier, in July": what stands right behind a date and lies in it. */
function inLast(inYear: (year: number) => string | null, { first }: Found, { last, document }: Scene): string | null {
  const { lower } = document.tokens;
  const away = last === null ? 0 : first - last.at;
  if (last === null || !(lower[first - 1] === "in" || lower[first - 1] === "on") || !(away === 2 || (away === 3 && lower[first - 2] === ","))) return null;
  const value = inYear(Number(last.value.slice(0, 4)));
  const [outer, inner] = [limits(last.value), value && limits(value)];
  return outer && inner && outer.from <= inner.from && inner.to <= outer.to ? value : null;
}

/** A value whose year or month may be open. */
function dated(value: string, found: Found, next: readonly Found[], scene: Scene): string | null {
  const full = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (full) return isDay(Number(full[1]), Number(full[2]), Number(full[3])) ? value : null;
  const named = Number(found.slots.weekday ?? found.slots.weekdayAbbreviated ?? 0);
  if (value.startsWith("YYYY-MM") && named && scene.published !== null) {
    // "Tuesday 18th": of the months about the day of publication, the one that begins so.
    for (const by of [0, -1, 1, -2, 2]) {
      const day = moved(scene.published, "M", by) + value.slice(7);
      if (limits(day) && weekdayOf(toDays(day)) === named && toIso(toDays(day)) === day) return day;
    }
  }
  if (value.startsWith("YYYY-MM")) {
    const month = /^\d{4}-\d\d/.exec(scene.spoken ?? "")?.[0] ?? (scene.published === null ? "XXXX-XX" : toIso(scene.published).slice(0, 7));
    return value.replace("YYYY-MM", month);
  }
  if (!value.startsWith("YYYY")) return value;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8, 10))];
  if (day && !isDay(2000, month, day)) return null;
  const inYear = (year: number) => (day && !isDay(year, month, day) ? null : value.replace("YYYY", String(year)));
  if (named && day) {
    const base = scene.published === null ? scene.year?.value : Number(toIso(scene.published).slice(0, 4));
    for (const by of base === undefined ? [] : [0, -1, 1, -2, 2, -3, -4, -5, -6]) {
      const candidate = inYear((base as number) + by);
      if (candidate && weekdayOf(toDays(candidate)) === named) {
        scene.year = { value: (base as number) + by, at: found.last };
        return candidate;
      }
    }
  }
  const within = month ? inLast(inYear, found, scene) : null;
  if (within !== null) return within;
  const second = month && day ? afterJoined(inYear, found, scene) : null;
  if (second !== null) return second;
  const joined = month && !day ? joinedYear(month, found, next, scene.document) : null;
  if (joined !== null) return inYear(joined);
  if (scene.told !== null) return inHistory(inYear, scene.told, next);
  const way = direction(found, scene.document);
  if (
    scene.year &&
    found.first - scene.year.at <= 25 &&
    (scene.published === null || (way !== "ahead" && scene.year.value !== Number(toIso(scene.published).slice(0, 4))))
  ) {
    const candidate = inYear(scene.year.value);
    if (candidate && !/^\d{4}-Q/.test(candidate)) {
      scene.year = { value: scene.year.value, at: found.last };
      return candidate;
    }
  }
  if (scene.published === null) return value.replace("YYYY", "XXXX");
  return fitting(inYear, way === "back" && isDone(found, scene.document) ? "over" : way, scene.published);
}

/** "last April", "next summer": on that side of the present one; "this summer" is the year's own. */
function nearest(inYear: (year: number) => string, by: number, published: number): string {
  const own = Number(toIso(published).slice(0, 4));
  if (by === 0) return inYear(own);
  for (const year of by < 0 ? [own, own - 1] : [own, own + 1]) {
    const range = limits(inYear(year));
    if (range && (by < 0 ? toDays(range.to) < published : toDays(range.from) > published)) return inYear(year + by - Math.sign(by));
  }
  return inYear(own + by);
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
  for (let i = weekday.at + 1; i < first; i++) if (!joins.has(document.tokens.lower[i] as string)) return null;
  return weekday;
}

/** A day out of a value, when it names one. */
const dayOf = (value: string | null): number | null => (value && /^\d{4}-\d\d-\d\d/.test(value) ? toDays(value.slice(0, 10)) : null);

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

function move(unitText: string, byText: string, spoken: string | null, fromSpoken: boolean, found: Found, scene: Scene): string | null {
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
    const late = weekdayOf(base) >= 6 || direction(found, scene.document) === "ahead" || scene.document.tokens.lower[found.first] === "this";
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

function yearsFrom(by: number, fromSpoken: boolean, unit: string | null, found: Found, scene: Scene): string {
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

function same(unit: string, by: number, found: Found, next: readonly Found[], scene: Scene): string | null {
  if (unit === "Q") {
    const base = firstDay(scene.quarter?.value ?? null, "Q");
    if (base !== null) return moved(base, "Q", by);
    return scene.published === null ? "XXXX-QX" : moved(scene.published, "Q", by > 0 ? by : -1);
  }
  if (found.rule.kind === "TIME") {
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
  const base = firstDay(unit === "D" ? scene.day : scene.spoken, unit);
  if (base !== null) return moved(base, unit, by);
  const { published, spoken } = scene;
  const around = spoken === null ? null : limits(spoken);
  // "2020 was bad, and the previous month the worst": within a year that the day of publication lies in, it is counted from that day.
  const present =
    published !== null && (unit === "D" || spoken === null || (around !== null && toDays(around.from) <= published && published <= toDays(around.to)));
  return present ? moved(published, unit, by) : (unknown[unit] ?? "XXXX-XX-XX");
}

/** Whether neither a line nor a sentence ends between two tokens. */
function sameSentence(from: number, to: number, { tokens, sentences }: Document): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokens.kind[i] as number) & LINE_START) return false;
  return placeAround(sentences, from) === placeAround(sentences, to);
}

/** "21/07/2021" by the document's habit; null where it is no day, with XX where nothing settles the order. */
export function numeric(text: string, habit: Habit): string | null {
  const [a, b, year] = text.split("/").map(Number) as [number, number, number];
  const monthFirst = isDay(year, a, b);
  const dayFirst = isDay(year, b, a);
  if (!monthFirst && !dayFirst) return null;
  if (monthFirst && dayFirst && a !== b && habit === null) return `${year}-XX-XX`;
  return monthFirst && (!dayFirst || habit === "month-first") ? `${year}-${pad(a)}-${pad(b)}` : `${year}-${pad(b)}-${pad(a)}`;
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

const unitOf = (text: string): { times: number; unit: string } => {
  const [, times, unit] = /^(\d*)([A-Z]+)$/.exec(text) ?? ["", "", text];
  return { times: Number(times || 1), unit: unit as string };
};

/** "3 M" → P3M, "X TH" → PTXH, "2 10Y" → P20Y, "2 Y 3 M" → P2Y3M. */
function lengthOf(text: string): string {
  const [n, unitText, ...rest] = text.split(" ") as [string, string];
  const { times, unit } = unitOf(unitText);
  if (rest.length > 0) {
    const [first, second] = [lengthOf(`${n} ${unitText}`), lengthOf(rest.join(" "))];
    return first + second.slice(first.startsWith("PT") ? 2 : 1);
  }
  if (n === "X") return times === 10 ? "PXDE" : times === 100 ? "PXCE" : unit.startsWith("T") ? `PTX${unit.slice(1)}` : `PX${unit}`;
  const amount = String(Number(n) * times);
  const half = amount.endsWith(".5") ? { Y: "6M", TH: "30M", TM: "30S" }[unit] : undefined;
  if (half) return `P${unit.startsWith("T") ? "T" : ""}${amount.startsWith("0") ? "" : Math.floor(Number(amount)) + (unit.at(-1) as string)}${half}`;
  return unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}
