// Dates, amounts: at a token, how far a number in digits or words reaches and what it is. A bounded number of tokens is read.
import type { Document } from "../../document/document.ts";
import { NUMBER } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { inPlural, small, tens } from "./words.ts";

export interface Filled {
  /** Token after the last. */
  readonly end: number;
  readonly value: string;
}

export const filled = (end: number, value: string | number): Filled => ({ end, value: String(value) });

export const lowerAt = ({ tokens }: Document, i: number): string => tokens.lower[i] ?? "";

/** A number in digits or words, "X" where the words do not count: "several", "a few". */
export function amount(document: Document, i: number): Filled | null {
  const word = lowerAt(document, i);
  const after = lowerAt(document, i + 1);
  if (word === "several" || word === "few" || word === "many") return comparing.has(lowerAt(document, i - 1)) ? null : filled(i + 1, "X");
  if (word === "a" || word === "an" || word === "the") {
    if (after === "few") return filled(i + 2, "X");
    if (uncounted.has(after) && lowerAt(document, i + 2) === "of") return filled(i + 3, "X");
    if (after === "half" && lowerAt(document, i + 2) === "-" && lowerAt(document, i + 3) === "dozen") return filled(i + 4, 6);
    if (after === "couple") return filled(lowerAt(document, i + 2) === "of" ? i + 3 : i + 2, 2);
    if (after === "dozen") return filled(i + 2, 12);
    if (after === "hundred") return filled(i + 2, 100);
    if (after === "thousand") return filled(i + 2, 1000);
    return null;
  }
  if (word === "half" && after === "a" && lowerAt(document, i + 2) === "dozen") return filled(i + 3, 6);
  if (after === "of" && inPlural.has(word)) return filled(i + 2, "X");
  if (word === "couple") return filled(after === "of" ? i + 2 : i + 1, 2);
  const numeric = (document.tokens.kind[i] ?? 0) & NUMBER && /^\d{1,3}(?:,\d{3})?$|^\d{4}$|^\d{1,2}\.\d$/.test(word) ? word.replace(",", "") : "";
  const start = numeric ? filled(i + 1, numeric) : below100(document, i);
  if (!start) return null;
  const next = lowerAt(document, start.end);
  // "30-odd years" and "30-plus years" are 30 of them, as far as anybody counts.
  if (next === "odd" || next === "plus") return filled(start.end + 1, start.value);
  if (next === "-" && /^(?:plus|odd|some)$/.test(lowerAt(document, start.end + 1))) return filled(start.end + 2, start.value);
  const half = halves.find((words) => words.every((one, k) => lowerAt(document, start.end + k) === one));
  if (half) return filled(start.end + half.length, `${start.value}.5`);
  if (next === "million" || next === "billion") return filled(start.end + 1, Number(start.value) * (next === "million" ? 1e6 : 1e9));
  if (!numeric && next === "hundred") return filled(start.end + 1, Number(start.value) * 100);
  if (!numeric && next === "thousand") return filled(start.end + 1, Number(start.value) * 1000);
  return start;
}

/** "twenty-four", "nineteen": numbers of words below a hundred. */
export function below100(document: Document, i: number): Filled | null {
  const ten = tens.get(lowerAt(document, i));
  if (ten === undefined) {
    const one = small.get(lowerAt(document, i));
    return one === undefined ? null : filled(i + 1, one);
  }
  const at = lowerAt(document, i + 1) === "-" ? i + 2 : i + 1;
  const one = small.get(lowerAt(document, at));
  return one !== undefined && Number(one) < 10 ? filled(at + 1, ten + Number(one)) : filled(i + 1, ten);
}

/** "a number of years" */
const uncounted = wordSet("number handful");

/** "the third in as many days", "how many years" */
const comparing = wordSet("as so how too");

/** What makes a number half as much again: "two and a half", "two-and-a-half", "9 1/2", "9½". */
const halves = ["and a half", "- and - a - half", "1 / 2", "- 1 / 2", "½"].map((words) => words.split(" "));
