// Dates, what a rule may say: a row of phrasings with one meaning and its examples. No code in a row: the engine in phrases.ts finds
// the phrasings, anchor.ts makes the meaning a value.
import type { DateKind, DateMod } from "../../facts.ts";

/**
 * What the words mean before an anchor makes them a value. Braces name a slot of the phrasing ("{month}"), or a fallback after a bar
 * ("{year|YYYY}"); YYYY is a year that the anchor finds.
 */
export type Means =
  /** A TIMEX3 value, in which YYYY may be open. */
  | { readonly value: string }
  /** The week that holds that day; YYYY may be open. */
  | { readonly weekAround: string }
  /** The period of that unit, `by` units away from the day of publication, or from the date last spoken of, or from what a history has come to, if the text is one. */
  | { readonly move: string; readonly by: string; readonly from?: "spoken" | "told" }
  /** A weekday; `by` −1, 0, 1 for "last", "this", "next", −2 for the one before the last; `weeks` more weeks on. */
  | { readonly weekday: string; readonly by?: string; readonly from?: "spoken"; readonly weeks?: string }
  /** The weekday of the week that lies `week` weeks away. */
  | { readonly weekday: string; readonly week: string }
  /** The season, month, quarter or holiday with an open year, `by` −1, 0, 1 for "last", "this", "next", −2 for the one before the last; from the day of publication or from the date last spoken of. */
  | { readonly near: string; readonly by: string; readonly from?: "spoken" }
  /** A month, quarter or half of the year that lies `by` years away. */
  | { readonly inYear: string; readonly by: string }
  /** The same stretch of an earlier or later year: of the period last spoken of, as finely as that is known, or in that unit. */
  | { readonly yearsFrom: string; readonly from?: "spoken"; readonly unit?: string }
  /** The unit that holds the date last spoken of: "that day", "the quarter". */
  | { readonly same: string; readonly by?: string }
  /** A length of time: "{n} {unit}", "{n} {unit} {n2} {unit2}". */
  | { readonly length: string }
  /** The n-th weekday of a month, or a day that the church's calendar moves; see `holiday` in phrase-words.ts. */
  | { readonly holiday: string; readonly year?: string; readonly by?: string }
  /** A numeric date whose order of day and month the document's habit decides. */
  | { readonly numeric: string }
  /** Two of those with both ends; an end that lacks its year takes the other's. */
  | { readonly start: string; readonly end: string };

export interface DateRule {
  /** Family and name: "quarter/bare". The mention's rule is this after "date/". */
  readonly id: string;
  /**
   * Phrasings in lower case: "[the] {nth} quarter (of|in) {year}". Brackets hold what may be absent, parentheses a choice, braces a slot
   * of slots.ts. What is written together must stand together.
   */
  readonly words: readonly string[];
  readonly means: Means;
  /** "early", "late", "the end of" may stand before it and belong to it; "parts" leaves "earlier" and "later" outside, as TimeBank has them before weekdays. */
  readonly edges?: "all" | "parts";
  readonly kind?: DateKind;
  readonly mod?: DateMod | "{mod}";
  /** Part of day or clock time after the day: "TNI", "T{clock}". */
  readonly time?: string;
  /** UTF-16 code units that the mention covers, where its last token holds more: the day of "2016-07-21T09". */
  readonly length?: number;
  /** Two dates said as one, "March 3 and 4": before and behind the joining word; the second has `day2` for `day`. */
  readonly splits?: true;
  /** "{each}": as the words say, EVERY or EACH. */
  readonly quant?: string;
  readonly freq?: string;
  /** Word lists of contexts.ts: one of these words must stand before it … */
  readonly after?: readonly string[];
  /** … or must not; the same for what follows. */
  readonly notAfter?: readonly string[];
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Word lists: behind one of these words a capitalised one must not follow: "June" in "June Carrow". */
  readonly notBeforeName?: readonly string[];
  readonly examples: {
    /** Sentences of Friday 12 May 2017, with "{words = value}" for each date that this rule must find, and mod, quant and freq after it. */
    readonly finds: readonly string[];
    /** Near misses: nothing that this rule may find. */
    readonly leaves?: readonly string[];
    /** Known failures: the day one works, the suite asks for its promotion. */
    readonly misses?: readonly string[];
  };
}

/** What finding a date takes of its rule: all but the phrasings, which are in the tree, and the examples. */
export type Meant = Omit<DateRule, "words" | "examples">;

/** Declares the rules of one family; gives them back as they are. */
export const dateRules = (...rules: DateRule[]): readonly DateRule[] => rules;
