// Dates, the direction: a phrasing in, whether its sentence looks ahead of the day of publication or back on it out.
import type { Document } from "../../document/document.ts";
import {
  arranged,
  asked,
  auxiliaries,
  bound,
  clauses,
  conditions,
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
  opening,
  participles,
  places,
  present,
  putOff,
  relative,
  remains,
  says,
  sought,
  speaking,
  staging,
  stands,
  toCome,
} from "./direction-words.ts";
import { isPast, type Place, reach, Sight, type Way } from "./sight.ts";
import { wordSlots } from "./words.ts";

/** Which way the words look: the words right beside the date, else the nearest verb before it, else the first verb behind a date that opens its sentence. */
export function direction(place: Place, document: Document): Way {
  return new Look(place, document).way();
}

/** From a date, how its sentence looks upon it. */
export class Look extends Sight {
  way(): Way {
    const beside = this.beside();
    if (beside !== undefined) return beside;
    // "He said that on Friday he will go"
    const own = clauses.has(this.word(this.first - 2)) ? this.behind() : null;
    if (own !== null) return own;
    const before = this.before();
    if (before !== null) return before;
    const next = this.word(this.last + 1);
    // "The election in November will be close", "the fire in July killed two"
    if (finite.has(next)) return this.tell(this.last + 1);
    if (this.isTold(this.last + 1) || says.has(next)) return "back";
    // "If they strike on Friday, trains will stop"
    return this.first - this.from > 2 && !conditions.has(this.word(this.from)) ? null : this.behind();
  }

  /** What the words right before and behind the date say; undefined where they say nothing. */
  private beside(): Way | undefined {
    const { first, last } = this;
    const before = this.word(first - 1);
    if (before === "since") return "back";
    if (before === "as" && (this.word(first - 2) === "soon" || this.word(first - 2) === "early")) return "ahead";
    const of = determiners.has(before) ? first - 2 : first - 1;
    if (this.word(of) === "of" && this.word(of - 1) === "ahead") return "ahead";
    if (determiners.has(before) && goesBy.has(this.word(first - 2))) return "back";
    if (before === "to") for (let i = first - 2; i >= this.from && i > first - 6; i--) if (putOff.has(this.word(i))) return "ahead";
    if (toCome.has(this.word(last + 1))) return "ahead";
    // "The final is Saturday", "is on Saturday", "the election is in May"
    if (present.has(before) || (stands.has(before) && present.has(this.word(first - 2)))) return "ahead";
    if (openers.has(before)) return "ahead";
    // "Polls open on Friday"
    const verb = stands.has(before) ? first - 2 : first - 1;
    if (opening.has(this.word(verb)) && /[^s']s$/.test(this.word(verb - 1)) && !present.has(this.word(verb - 1)) && !looksBack.has(this.word(verb - 1)))
      return "ahead";
    // "Friday's ruling" has been given, whatever the sentence says will follow from it; "at Friday's meeting, they will …".
    if (this.word(last + 1) === "'s" && before !== "for" && before !== "until" && before !== "before")
      return (first - this.from === 1 && stands.has(before) ? this.behind() : null) ?? "back";
    // "would speak later on Friday": of the day that it was said
    if (this.word(verb) === "later" && this.hasWeekday() && !this.isWilled()) return "back";
    if (before === "until" && lasted.has(this.word(first - 2))) return "back";
    // "called a strike for Friday", but "had been set for Friday"; "sales for October" have been made.
    if (before === "for" && (this.hasWeekday() || arranged.has(this.word(first - 2))) && this.word(last + 1) !== "'s" && !this.isHad()) return "ahead";
    return this.isDeadline(before) ? "ahead" : undefined;
  }

  /** "had been set for Friday" */
  private isHad(): boolean {
    return [2, 3, 4, 5].some((away) => this.word(this.first - away) === "had");
  }

  private isWilled(): boolean {
    for (let i = this.first - 1; i >= this.from && i >= this.first - reach; i--) if (this.word(i) === "will") return true;
    return false;
  }

  private hasWeekday(): boolean {
    for (let i = this.first; i <= this.last; i++) if (wordSlots.weekday?.has(this.word(i))) return true;
    return false;
  }

  /** "unless it is paid by Friday", but "had filed reports by Wednesday" */
  private isDeadline(before: string): boolean {
    if (!deadlines.has(before)) return false;
    const other = this.word(this.first - 2);
    if (before === "until" && remains.has(this.word(this.first - 3))) return true;
    const left = before === "until" && (other === "has" || other === "have" || other === "had");
    if ((looksBack.has(other) && !left) || other === "." || other === ";") return false;
    // "By Friday, the fire had spread"
    if (this.first - this.from <= 2) return this.behind() !== "back";
    return !(before !== "until" && this.isFinished());
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
  before(): Way {
    let way: Way = null;
    /** Token of the verb that made it so. */
    let past = -1;
    for (let i = this.first - 1; i >= this.from && i >= this.first - reach; i--) {
      const word = this.word(i);
      if (word === ";") break;
      if (this.isArranged(i)) return "ahead";
      const told = this.tell(i);
      if (told) return told;
      // "will meet again after the talks on Friday failed"
      if (!way && conditions.has(word) && this.isTold(this.last + 1)) return "back";
      if (!way && this.isPlanned(i)) return "ahead";
      // "He will retire in June, and his deputy retired in July", "will not say who fired on Monday": another clause.
      if (way && (relative.has(word) || ((word === "and" || word === "but") && i + 1 !== past))) return way;
      // "a vote could come Wednesday"
      if (!way && i >= this.first - 6 && maybe.has(word) && this.word(i + 1) !== "have") return "ahead";
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
    if (this.word(i) === "could") return !sought.has(this.word(i + 2));
    return musts.has(this.word(i)) || (this.word(i) === "to" && (bound.has(this.word(i - 1)) || this.word(i - 1) === ","));
  }

  /** What is to be done, at a word where nothing nearer says otherwise. */
  private isPlanned(i: number): boolean {
    const { first } = this;
    if (this.word(i) === "to" && i >= first - 8 && (bound.has(this.word(i - 1)) || this.isAsked(i) || this.isHeadline(i))) return true;
    // "The leaders are meeting in the port on Friday", but "are looking into the fire on Friday"
    const under = present.has(this.word(i)) && /.ing$/.test(this.word(i + 1)) && !speaking.has(this.word(i + 1));
    if (under && (i + 2 >= first - 1 || places.has(this.word(i + 2)) || staging.has(this.word(i + 1)))) return true;
    // "The firm, which reports results on Friday, …"
    return (this.word(i) === "who" || this.word(i) === "which") && /.{2}[^s]s$/.test(this.word(i + 1)) && !looksBack.has(this.word(i + 1));
  }

  /** "Bank to cut jobs", at "to" */
  private isHeadline(to: number): boolean {
    return to > this.from && to - this.from <= 3 && to + 1 < this.first && /^[\p{L}\d]/u.test(this.word(this.to));
  }

  /** "urged the workers to strike", at "to" */
  private isAsked(to: number): boolean {
    for (let i = to - 1; i >= this.from && i >= to - 4; i--) if (asked.has(this.word(i))) return true;
    return false;
  }
}
