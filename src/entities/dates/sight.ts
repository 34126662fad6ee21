// Dates, the sight: a date in its sentence, and what the verbs of that sentence tell of it.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { auxiliaries, determiners, looksAhead, looksBack, modals, unchanging } from "./direction-words.ts";
import type { Found } from "./phrases.ts";

export type Way = "ahead" | "back" | null;

export type Place = Pick<Found, "first" | "last">;

/** In tokens: a verb further off tells nothing of a date. */
export const reach = 14;

/** "reported", but no "red" and no "need". */
export const isPast = (word: string): boolean => word.length > 4 && word.endsWith("ed");

/** A date in its sentence. */
export class Sight {
  protected readonly lower: readonly string[];
  readonly first: number;
  readonly last: number;
  /** First and last token of the sentence. */
  readonly from: number;
  protected readonly to: number;

  constructor({ first, last }: Place, { tokens, sentences }: Document) {
    const sentence = sentences[placeAround(sentences, first)] ?? { first, last };
    this.lower = tokens.lower;
    this.first = first;
    this.last = last;
    this.from = sentence.first;
    this.to = sentence.last;
  }

  word(i: number): string {
    return this.lower[i] ?? "";
  }

  /** A verb in the past, other than an auxiliary one. */
  isTold(i: number): boolean {
    const word = this.word(i);
    return (isPast(word) && !looksAhead.has(word)) || (looksBack.has(word) && !auxiliaries.has(word) && this.tell(i) === "back");
  }

  /** The first verb behind a date that opens its sentence. */
  protected behind(): Way {
    // "Update, June 10: The gang has removed it": a heading.
    if (this.word(this.last + 1) === ":") return null;
    for (let i = this.last + 1; i <= this.to && i <= this.last + reach; i++) {
      const told = this.tell(i);
      if (told) return told;
      if (isPast(this.word(i))) return "back";
    }
    return null;
  }

  /** "will be held" looks ahead, "held" back. */
  tell(i: number): Way {
    const word = this.word(i);
    // "will hit the coast": the verb before it tells.
    if (unchanging.has(word) && modals.has(this.word(i - 1))) return null;
    if (looksAhead.has(word) || word.endsWith("'ll")) {
      if (this.isNoPlan(i)) return null;
      // "They did not meet on Friday"
      if (this.word(i - 1) === "did" || this.word(i - 2) === "did" || this.word(i - 1) === "didn't") return "back";
      // "had been due to expire on Friday"
      const due = this.word(i - 1) === "to" && looksAhead.has(this.word(i - 2)) ? i - 2 : i;
      return this.word(due - 1) === "been" && this.word(due - 2) === "had" ? "back" : "ahead";
    }
    if (!looksBack.has(word)) return null;
    return this.word(i - 1) === "be" || (this.word(i - 1) === "have" && this.word(i - 2) === "will") ? "ahead" : "back";
  }

  /** "likely entered", "due to a fire" */
  private isNoPlan(i: number): boolean {
    if (this.word(i) === "likely") return isPast(this.word(i + 1)) || looksBack.has(this.word(i + 1));
    return this.word(i) === "due" && this.word(i + 1) === "to" && determiners.has(this.word(i + 2));
  }
}
