// Render stage: dates in, how a reader is told them out: days and spans of days where they are known, else the article's own words.
import type { DateKind, Entity } from "../facts.ts";
import { clean } from "./paint.ts";

/** "2024-03-14", "2024-03", "2024-03-04 to 2024-03-10"; null when the words fix no day. TIMEX3 values such as 2024-W10 are for programs. */
export function daysOf({ value = "", from, to }: Entity): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return value;
  if (from === to) return from ?? null;
  if (from && to) return `${from} to ${to}`;
  return from ? `from ${from}` : `until ${to}`;
}

/** For a line of its own: the days, or the words. */
export function whenOf(date: Entity): string {
  return daysOf(date) ?? `“${clean(date.name)}”`;
}

const undated: Readonly<Record<DateKind, string>> = { DATE: "undated", TIME: "undated", DURATION: "lengths", SET: "repeated" };

/** Rows of what is left of a line and what is right of it: days in order, then what has none. */
export function dateRows(dates: readonly Entity[]): [label: string, words: string][] {
  const rows = new Map<string, string[]>();
  const add = (label: string, date: Entity) => rows.set(label, [...(rows.get(label) ?? []), wordings(date)]);
  const known = dates.filter((date) => daysOf(date) !== null).sort(byDay);
  for (const date of known) add(daysOf(date) as string, date);
  for (const [kind, label] of Object.entries(undated)) {
    for (const date of dates) if (daysOf(date) === null && date.kind === kind) add(label, date);
  }
  return [...rows].map(([label, words]) => [label, words.join(", ")]);
}

/** The different wordings of a date: "March 14, 2024, Thursday ×2". */
function wordings({ name, mentions }: Entity): string {
  const words = [...new Set(mentions.map((mention) => clean(mention.text)))].join(", ") || clean(name);
  return mentions.length > 1 ? `${words} ×${mentions.length}` : words;
}

function byDay(a: Entity, b: Entity): number {
  const first = a.from ?? a.to ?? a.value ?? "";
  const second = b.from ?? b.to ?? b.value ?? "";
  return first < second ? -1 : first > second ? 1 : 0;
}
