// Dates, the direction: a phrasing in, whether its sentence looks ahead of the day of publication or back on it out.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import {
  asked,
  auxiliaries,
  bound,
  deadlines,
  determiners,
  finite,
  goesBy,
  lasted,
  looksAhead,
  looksBack,
  maybe,
  musts,
  openers,
  participles,
  places,
  present,
  putOff,
  relative,
  speaking,
  stands,
  toCome,
} from "./direction-words.ts";
import type { Found } from "./phrases.ts";
import { wordSlots } from "./words.ts";

export type Way = "ahead" | "back" | null;

type Place = Pick<Found, "first" | "last">;

/** In tokens: a verb further off tells nothing of a date. */
const reach = 14;

/** Which way the words look: the words right beside the date, else the nearest verb before it, else the first verb behind a date that opens its sentence. */
export function direction(place: Place, document: Document): Way {
  return new Sight(place, document).way();
}

/** Whether a verb in the past stands right before a date: "was published in April". One further off may tell of something else. */
export function isDone({ first }: Place, { tokens }: Document): boolean {
  for (let i = first - 2; i >= 0 && i >= first - 3; i--) {
    const word = tokens.lower[i] as string;
    if (isPast(word) || (looksBack.has(word) && !auxiliaries.has(word))) return true;
  }
  return false;
}

/** "reported", but no "red" and no "need". */
const isPast = (word: string): boolean => word.length > 4 && word.endsWith("ed");

/** A date in its sentence. */
class Sight {
  private readonly lower: readonly string[];
  private readonly first: number;
  private readonly last: number;
  /** First and last token of the sentence. */
  private readonly from: number;
  private readonly to: number;

  constructor({ first, last }: Place, { tokens, sentences }: Document) {
    const sentence = sentences[placeAround(sentences, first)] ?? { first, last };
    this.lower = tokens.lower;
    this.first = first;
    this.last = last;
    this.from = sentence.first;
    this.to = sentence.last;
  }

  way(): Way {
    const beside = this.beside();
    if (beside !== undefined) return beside;
    const before = this.before();
    if (before !== null) return before;
    // "The election in November will be close"
    if (finite.has(this.word(this.last + 1))) return this.tell(this.last + 1);
    return this.first - this.from > 2 ? null : this.behind();
  }

  private word(i: number): string {
    return this.lower[i] ?? "";
  }

  /** What the words right before and behind the date say; undefined where they say nothing. */
  private beside(): Way | undefined {
    const { first, last } = this;
    const before = this.word(first - 1);
    if (before === "as" && (this.word(first - 2) === "soon" || this.word(first - 2) === "early")) return "ahead";
    const of = determiners.has(before) ? first - 2 : first - 1;
    if (this.word(of) === "of" && this.word(of - 1) === "ahead") return "ahead";
    if (determiners.has(before) && goesBy.has(this.word(first - 2))) return "back";
    if (before === "to") for (let i = first - 2; i >= this.from && i > first - 6; i--) if (putOff.has(this.word(i))) return "ahead";
    if (toCome.has(this.word(last + 1))) return "ahead";
    // "The final is Saturday", "is on Saturday", "the election is in May"
    if (present.has(before) || (stands.has(before) && present.has(this.word(first - 2)))) return "ahead";
    if (openers.has(before)) return "ahead";
    // "Friday's ruling" has been given, whatever the sentence says will follow from it.
    if (this.word(last + 1) === "'s" && before !== "for" && before !== "until" && before !== "before") return "back";
    if (before === "until" && lasted.has(this.word(first - 2))) return "back";
    // "called a strike for Friday", but "had been set for Friday"; "sales for October" have been made.
    if (before === "for" && this.hasWeekday() && this.word(last + 1) !== "'s" && ![2, 3, 4, 5].some((away) => this.word(first - away) === "had"))
      return "ahead";
    return this.isDeadline(before) ? "ahead" : undefined;
  }

  private hasWeekday(): boolean {
    for (let i = this.first; i <= this.last; i++) if (wordSlots.weekday?.has(this.word(i))) return true;
    return false;
  }

  /** "unless it is paid by Friday", but "had filed reports by Wednesday" */
  private isDeadline(before: string): boolean {
    if (!deadlines.has(before)) return false;
    const other = this.word(this.first - 2);
    const left = before === "until" && (other === "has" || other === "have" || other === "had");
    if ((looksBack.has(other) && !left) || other === "." || other === ";") return false;
    return !(before === "by" && this.isFinished());
  }

  /** "had filed reports by Wednesday": no deadline, but what was done. */
  private isFinished(): boolean {
    for (let i = this.first - 2; i >= this.from && i > this.first - 9; i--) {
      if (looksAhead.has(this.word(i)) || this.word(i) === "to") return false;
      if (this.word(i) === "had") return true;
    }
    return false;
  }

  /** What the nearest verb before the date says; "will" further off outweighs a participle. */
  private before(): Way {
    let way: Way = null;
    /** Token of the verb that made it so. */
    let past = -1;
    for (let i = this.first - 1; i >= this.from && i >= this.first - reach; i--) {
      const word = this.word(i);
      if (word === ";") break;
      if (this.isArranged(i)) return "ahead";
      const told = this.tell(i);
      if (told) return told;
      if (!way && this.isPlanned(i)) return "ahead";
      // "He will retire in June, and his deputy retired in July", "will not say who fired on Monday": another clause.
      if (way && (relative.has(word) || ((word === "and" || word === "but") && i + 1 !== past))) return way;
      // "a vote could come Wednesday"
      if (!way && i >= this.first - 4 && maybe.has(word) && this.word(i + 1) !== "have") return "ahead";
      if (isPast(word)) {
        if (this.word(i - 1) === "be" && this.isToBe(i - 2)) return "ahead";
        way = "back";
        past = i;
      }
    }
    return way;
  }

  /** "The museum is closed on Monday", "the hearing is set for Monday" */
  private isArranged(i: number): boolean {
    if (i < this.first - 2 || !present.has(this.word(i - 1))) return false;
    const word = this.word(i);
    return (word.length > 2 && word.endsWith("ed")) || participles.has(word) || (looksBack.has(word) && !auxiliaries.has(word));
  }

  /** "should be completed", "is to be buried", "the report, to be published"; "asked to be heard" tells of what was. */
  private isToBe(i: number): boolean {
    return musts.has(this.word(i)) || (this.word(i) === "to" && (bound.has(this.word(i - 1)) || this.word(i - 1) === ","));
  }

  /** What is to be done, at a word where nothing nearer says otherwise. */
  private isPlanned(i: number): boolean {
    const { first } = this;
    if (this.word(i) === "to" && i >= first - 8 && (bound.has(this.word(i - 1)) || this.isAsked(i))) return true;
    // "The leaders are meeting in the port on Friday", but "are looking into the fire on Friday"
    const under = present.has(this.word(i)) && /.ing$/.test(this.word(i + 1)) && !speaking.has(this.word(i + 1));
    if (under && (i + 2 >= first - 1 || places.has(this.word(i + 2)))) return true;
    // "The firm, which reports results on Friday, …"
    return (this.word(i) === "who" || this.word(i) === "which") && /.{2}[^s]s$/.test(this.word(i + 1)) && !looksBack.has(this.word(i + 1));
  }

  /** "urged the workers to strike", at "to" */
  private isAsked(to: number): boolean {
    for (let i = to - 1; i >= this.from && i >= to - 4; i--) if (asked.has(this.word(i))) return true;
    return false;
  }

  /** The first verb behind a date that opens its sentence. */
  private behind(): Way {
    for (let i = this.last + 1; i <= this.to && i <= this.last + reach; i++) {
      const told = this.tell(i);
      if (told) return told;
      if (isPast(this.word(i))) return "back";
    }
    return null;
  }

  /** "will be held" looks ahead, "held" back. */
  private tell(i: number): Way {
    const word = this.word(i);
    if (looksAhead.has(word) || word.endsWith("'ll")) {
      // "had been due to expire on Friday"
      const due = this.word(i - 1) === "to" && looksAhead.has(this.word(i - 2)) ? i - 2 : i;
      return this.word(due - 1) === "been" && this.word(due - 2) === "had" ? "back" : "ahead";
    }
    if (!looksBack.has(word)) return null;
    return this.word(i - 1) === "be" ? "ahead" : "back";
  }
}
