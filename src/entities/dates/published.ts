// Dates, the day of publication when nobody gives it: phrasings in, the date and how it is known out.

import type { Document } from "../../document/document.ts";
import { LINE_START } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import type { Published } from "../../facts.ts";
import { isDay, toDays, weekdayOf } from "./calendar.ts";
import { habitOf, numeric } from "./numeric.ts";
import type { Found } from "./phrases.ts";

/** In UTF-16 code units: a full date that stands this early is the day of writing. */
const head = 250;

/** In tokens: how far from the start of its line a date may stand that the line labels. */
const label = 10;

/** What a line says that tells when it was published. */
const labels = wordSet("published posted released release issued date updated");
/** "Last modified on …" tells of the page: what it holds may be older by years. */
const later = wordSet("modified edited");
/** Before a date in running words: the day of some event. */
const prepositions = wordSet("on in since until till from before after of between to through during");

/**
 * From a full date in the head of the text or in a line that says so ("Published 3 May 2021"), else from a weekday with its date, in the head of the text or in a
 * year that the text names, or one beside it. A date in running words ("broke in on 3 May 2009") is the day of what they tell.
 */
export function findPublished(document: Document, found: readonly Found[]): Published | null {
  const { tokens } = document;
  const habit = habitOf(found);
  for (const one of found) {
    const value = fullDay(one.slots, habit);
    if (!value) continue;
    const early = (tokens.start[one.first] as number) <= head;
    const before = lineBefore(one.first, document);
    const labelled = before.length <= label && before.some((word) => labels.has(word));
    const told = !labelled && prepositions.has(before.at(-1) ?? "");
    // In the middle of a long line it is a day that running words tell of, whatever stands before it: "bonds due March 1, 2031, and".
    const apart = before.length <= label || endsLine(one.last, document);
    if ((early ? !told && apart : labelled) && !before.some((word) => later.has(word))) return { value, basis: "dateline" };
  }
  const years = [...new Set(found.flatMap(({ slots }) => (slots.year ? [Number(slots.year)] : [])))].sort((a, b) => b - a);
  const latest = years[0] ?? Number.NaN;
  // A text names the year that it is written in, or the years before it.
  const likely = [
    ...years.filter((year) => year >= latest - 1),
    latest + 1,
    ...years.filter((year) => year < latest - 1),
    latest - 1,
    ...years.map((year) => year + 1),
  ];
  for (const { slots, first } of found) {
    const weekday = Number(slots.weekday ?? slots.weekdayAbbreviated ?? 0);
    if (!weekday || (slots.year && (tokens.start[first] as number) > head) || lineBefore(first, document).some((word) => later.has(word))) continue;
    for (const year of slots.year ? [Number(slots.year)] : likely) {
      const value = dayIn(slots, year);
      if (value && weekdayOf(toDays(value)) === weekday) return { value, basis: "inferred" };
    }
  }
  return null;
}

/** The words of its line before a token, in lower case; no more than tell whether the line is a label. */
function lineBefore(first: number, { tokens }: Document): string[] {
  const words: string[] = [];
  for (let i = first; i > 0 && words.length <= label && !((tokens.kind[i] as number) & LINE_START); i--) words.unshift(tokens.lower[i - 1] as string);
  return words;
}

const endsLine = (last: number, { tokens }: Document): boolean => last + 1 >= tokens.length || ((tokens.kind[last + 1] as number) & LINE_START) !== 0;

function fullDay(slots: Found["slots"], habit: ReturnType<typeof habitOf>): string | null {
  if (slots.pointed) return dayIn({ month: slots.pointed.slice(5, 7), day: slots.pointed.slice(8) }, Number(slots.pointed.slice(0, 4)));
  if (!slots.dd2) return dayIn(slots, Number(slots.year));
  const value = numeric(`${slots.dd}/${slots.dd2}/${slots.year ?? slots.shortYear}`, habit);
  return value?.includes("X") ? null : value;
}

function dayIn(slots: Found["slots"], year: number): string | null {
  const month = slots.month ?? slots.mm;
  const day = slots.day ?? slots.dd ?? slots.ddThh;
  return year && month && day && isDay(year, Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}
