// Entities stage, dates: document in, date mentions with TIMEX3 values and the date of publication out.
import type { Document } from "../../document/document.ts";
import type { Published } from "../../facts.ts";
import type { Mention } from "../mention.ts";

export interface Dates {
  readonly mentions: readonly Mention[];
  /** As the caller gave it; null when it is not known. */
  readonly published: Published | null;
}

const names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const months = new Map(names.map((name, index) => [name, String(index + 1).padStart(2, "0")]));

/** Finds full dates ("21 July 2021", "July 21, 2021"), never against today's clock. */
export function findDates(document: Document): Dates {
  const { lower, start, end, length } = document.tokens;
  const mentions: Mention[] = [];
  const day = (at: number) => (/^(?:[1-9]|[12]\d|3[01])$/.test(lower[at] ?? "") ? (lower[at] as string).padStart(2, "0") : null);
  for (let i = 0; i < length; i++) {
    const month = months.get(lower[i] as string);
    if (month === undefined) continue;
    const before = day(i - 1);
    const after = before === null ? day(i + 1) : null;
    const first = before === null ? i : i - 1;
    const last = before !== null ? i + 1 : lower[i + 2] === "," ? i + 3 : i + 2;
    const year = lower[last] ?? "";
    const number = before ?? after;
    if (number === null || !/^(?:19|20)\d\d$/.test(year)) continue;
    const value = `${year}-${month}-${number}`;
    const date = { kind: "DATE", value, from: value, to: value } as const;
    mentions.push({ start: start[first] as number, end: end[last] as number, first, last, type: "date", form: "name", rule: "date/full", date, weight: 0.8 });
  }
  return { mentions, published: document.published };
}
