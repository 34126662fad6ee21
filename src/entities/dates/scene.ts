// Dates, the scene: what a reader has in mind when a date is met, and what each date adds to it.
import type { Document } from "../../document/document.ts";
import { wordSet } from "../../document/word-list.ts";
import { moved, toDays } from "./calendar.ts";
import { isHistory } from "./history.ts";
import { type Habit, habitOf } from "./numeric.ts";
import type { Found } from "./phrases.ts";
import type { Means } from "./rule.ts";
import type { Way } from "./sight.ts";

/** What is known when a date is met. */
export interface Scene {
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
export const near = 200;

/** What is known before the first date: `published` is null or days since 1970. */
export const sceneOf = (document: Document, found: readonly Found[], published: number | null): Scene => ({
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
});

/** Notes what later words may mean by "that day", "a year earlier", "the quarter". */
export function remember({ first, last, slots, rule }: Found, value: string, scene: Scene): void {
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
const openEnds = wordSet("until till to through");
/** Before a bare year that is told by the way. */
const besides = wordSet("( born since and");

/** A day out of a value, when it names one. */
export const dayOf = (value: string | null): number | null => (value && /^\d{4}-\d\d-\d\d/.test(value) ? toDays(value.slice(0, 10)) : null);

/** Whether words that join two dates, and nothing else, stand between two tokens. */
export function joinAlone(from: number, to: number, { tokens }: Document): boolean {
  for (let i = from + 1; i < to; i++) if (!joins.has(tokens.lower[i] as string)) return false;
  return true;
}

const joins = wordSet("and or to until till through in on - –");
