// Dates, open years: "March", "July 21", "the third quarter" in, the year that fits out: the one that the words beside it name, that a history has come to,
// or that lies nearest to the day of publication on the side that the tense wants.
import { placeAround } from "../../document/spans.ts";
import { isDay, limits, moved, toDays, toIso, weekdayOf } from "./calendar.ts";
import { direction } from "./direction.ts";
import { inHistory } from "./history.ts";
import type { Found } from "./phrases.ts";
import { joinAlone, type Scene } from "./scene.ts";
import type { Way } from "./sight.ts";
import { hadBefore, isSure, wouldBe } from "./sureness.ts";
import { written } from "./template.ts";

/** A value whose year or month may be open. */
export function dated(value: string, found: Found, next: readonly Found[], scene: Scene): string | null {
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
  const within = month ? (inLast(inYear, found, scene) ?? inOpening(inYear, found, scene)) : null;
  if (within !== null) return within;
  const joined = month ? joinedYear(month, found, next, scene) : null;
  if (joined !== null) return inYear(joined);
  const second = month ? afterJoined(inYear, found, scene) : null;
  if (second !== null) return second;
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
  const promised = way === "ahead" && wouldBe(found, scene.document) ? afterSaid(inYear, found, scene) : null;
  if (promised !== null) return promised;
  const earlier = way === "back" && hadBefore(found, scene.document) ? beforeSpoken(inYear, scene) : null;
  if (earlier !== null) return earlier;
  return fitting(inYear, way, scene.published, isSure(found, scene.document, way));
}

/** "He said in December that it would close in March": the first one after the day of saying, which stands in the same sentence. */
function afterSaid(inYear: (year: number) => string | null, { first }: Found, { last, document, published }: Scene): string | null {
  const said = last && limits(last.value);
  const { sentences } = document;
  if (last === null || !said || published === null || toDays(said.to) > published || placeAround(sentences, last.at) !== placeAround(sentences, first))
    return null;
  const year = Number(last.value.slice(0, 4));
  return [inYear(year), inYear(year + 1)].find((value) => value !== null && (limits(value)?.from ?? "") > said.from) ?? null;
}

/** A story of an earlier year, which had begun before the day it tells of: "the intruders had come in on 23 January". */
function beforeSpoken(inYear: (year: number) => string | null, { day, published }: Scene): string | null {
  const year = Number(day?.slice(0, 4));
  if (day === null || published === null || year >= Number(toIso(published).slice(0, 4))) return null;
  return [inYear(year), inYear(year - 1)].find((value) => value !== null && value <= day) ?? null;
}

/** How many times further a day on the other side of the tense counts: a reader takes the nearest year that the tense allows. */
const far = { ahead: { past: 4, future: 1 }, back: { past: 1, future: 12 }, open: { past: 1, future: 4 } } as const;
/** … and how many times where the words leave no doubt. */
const farther = { ahead: { past: 1000, future: 1 }, back: { past: 1, future: 1000 }, open: far.open } as const;

/** The year in which a value lies nearest to the day of publication, on the side that the tense wants. */
export function fitting(inYear: (year: number) => string | null, way: Way, published: number, sure = false): string | null {
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
    const { past, future } = (sure ? farther : far)[way ?? "open"];
    const cost = after > 0 ? after * future * begun : Math.max(before, 0) * past;
    if (cost < least) [best, least] = [value, cost];
  }
  return best;
}

/** "last April", "next summer": on that side of the present one; "this summer" is the year's own. */
export function nearest(inYear: (year: number) => string, by: number, published: number): string {
  const own = Number(toIso(published).slice(0, 4));
  if (by === 0) return inYear(own);
  for (const year of by < 0 ? [own, own - 1] : [own, own + 1]) {
    const range = limits(inYear(year));
    if (range && (by < 0 ? toDays(range.to) < published : toDays(range.from) > published)) return inYear(year + by - Math.sign(by));
  }
  return inYear(own + by);
}

/** "In March and May 2015", "from November to January 2015", "from 3 March to 5 May 2015", "in May and June of last year": the year of the date that is joined to this one. */
function joinedYear(month: number, { last, slots }: Found, [next]: readonly Found[], { document, published }: Scene): number | null {
  if (!next || Boolean(next.slots.day) !== Boolean(slots.day) || next.first - last > 3 || !joinAlone(last, next.first, document)) return null;
  const { means } = next.rule;
  const other = next.slots.month ?? next.slots.bareMonth;
  const year = "inYear" in means && published !== null ? Number(toIso(published).slice(0, 4)) + Number(written(means.by, next.slots)) : Number(next.slots.year);
  return other && year ? year - (month > Number(other) ? 1 : 0) : null;
}

/** "from 14 December to 3 January", "from November until March": the second of two days or months said together comes after the first. */
function afterJoined(inYear: (year: number) => string | null, { first }: Found, { last, document, published }: Scene): string | null {
  if (last === null || first - last.at > 3 || first - last.at < 2 || !/^\d{4}-\d\d/.test(last.value) || !joinAlone(last.at, first, document)) return null;
  const year = Number(last.value.slice(0, 4));
  const same = inYear(year);
  const value = same !== null && same >= last.value ? same : inYear(year + 1);
  const [begun, ended] = [limits(last.value), value && limits(value)];
  return begun && ended && (published === null || toDays(begun.from) > published || toDays(ended.from) <= published) ? value : null;
}

/** "In 2003, war broke out in March": a year that opens the sentence holds what it tells. */
function inOpening(inYear: (year: number) => string | null, { first, last }: Found, scene: Scene): string | null {
  const { sentences, tokens } = scene.document;
  const sentence = sentences[placeAround(sentences, first)];
  if (scene.last === null || !sentence || !/^\d{4}$/.test(scene.last.value) || scene.last.at - sentence.first !== 1 || tokens.lower[sentence.first] !== "in")
    return null;
  const year = Number(scene.last.value);
  scene.year = { value: year, at: last };
  return inYear(year);
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
