// Dates, the direction: a phrasing in, whether its sentence looks ahead of the day of publication or back on it out.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import type { Found } from "./phrases.ts";
import { deadlines, lasted, looksAhead, looksBack, wordSlots } from "./words.ts";

export type Way = "ahead" | "back" | null;

/** In tokens: a verb further off tells nothing of a date. */
const reach = 14;

/** "delayed to the fall" */
const putOff = new Set(["delayed", "postponed", "pushed", "moved", "rescheduled", "extended", "deferred", "adjourned", "put"]);

const maybe = new Set(["could", "may", "might", "should"]);

const present = new Set(["is", "are"]);

/** What opens a clause on something named before, or one that is said or asked. */
const relative = new Set(["who", "which", "that", "whether", "where", "how", "why"]);

const openers = new Set(["starting", "beginning", "await", "awaits", "awaiting", "awaited"]);

/** Before "to" and a verb: "is to meet", "were to go on searching", "vowed to march". */
const bound = new Set(
  "is are was were set plan plans planned intend intends intended vow vows want wants wanted vowed pledged promised agreed threatened prepared".split(" "),
);

/** What is asked of somebody is still to be done: "ordered him to appear on Friday". */
const asked = new Set(
  "order orders ordered urge urges urged call calls called ask asks asked invite invites invited require requires required instructed".split(" "),
);

/** Behind a verb that takes no object. */
const places = new Set(["in", "at", "to", "with", "home"]);

/** "They are saying on Friday that" tells of no plan. */
const speaking = new Set(["saying", "telling", "reporting", "calling", "asking"]);

/** Which way the words look: the nearest verb before the date, or the first behind a date that opens its sentence; "will" further off outweighs a participle. */
export function direction({ first, last }: Pick<Found, "first" | "last">, { tokens, sentences }: Document): Way {
  const word = (i: number) => tokens.lower[i] ?? "";
  const sentence = sentences[placeAround(sentences, first)] ?? { first, last };
  const before = word(first - 1);
  if (before === "as" && (word(first - 2) === "soon" || word(first - 2) === "early")) return "ahead";
  const of = before === "the" ? first - 2 : first - 1;
  if (word(of) === "of" && word(of - 1) === "ahead") return "ahead";
  if (before === "to") for (let i = first - 2; i >= sentence.first && i > first - 6; i--) if (putOff.has(word(i))) return "ahead";
  // "The final is Saturday", "is on Saturday", "the election is in May"
  if (present.has(before) || ((before === "on" || before === "in") && present.has(word(first - 2)))) return "ahead";
  // "Fares rise starting Monday", "investors await Friday's report"
  if (openers.has(before)) return "ahead";
  // "Friday's ruling" has been given, whatever the sentence says will follow from it.
  if (word(last + 1) === "'s" && before !== "for" && before !== "until" && before !== "before") return "back";
  const left = /^(?:has|have|had)$/.test(word(first - 2)) && before === "until";
  if (before === "until" && lasted.has(word(first - 2))) return "back";
  const deadline = deadlines.has(before) && (left || !looksBack.has(word(first - 2))) && !/^[.;]$/.test(word(first - 2));
  // "called a strike for Friday", but "had been set for Friday"; "sales for October" have been made.
  const meant = before === "for" && wordSlots.weekday?.has(word(first)) && word(last + 1) !== "'s";
  if (meant && ![2, 3, 4, 5].some((away) => word(first - away) === "had")) return "ahead";
  if (deadline && !(before === "by" && isFinished(first - 2))) return "ahead";
  let way: Way = null;
  /** Token of the verb that made it so. */
  let past = -1;
  for (let i = first - 1; i >= sentence.first && i >= first - reach; i--) {
    if (word(i) === ";") break;
    // "The museum is closed on Monday", "unless it is paid by Friday"
    const participle = /.ed$/.test(word(i)) || (looksBack.has(word(i)) && !auxiliaries.has(word(i)));
    if (i >= first - 2 && present.has(word(i - 1)) && participle) return "ahead";
    const told = tell(i);
    if (told) return told;
    if (word(i) === "to" && !way && i >= first - 8 && (bound.has(word(i - 1)) || isAsked(i))) return "ahead";
    // "The leaders are meeting in the port on Friday", but "are looking into the fire on Friday"
    const under = !way && present.has(word(i)) && /.ing$/.test(word(i + 1)) && !speaking.has(word(i + 1));
    if (under && (i + 2 >= first - 1 || places.has(word(i + 2)))) return "ahead";
    // "The firm, which reports results on Friday, …"
    if (!way && (word(i) === "who" || word(i) === "which") && /.{2}[^s]s$/.test(word(i + 1)) && !looksBack.has(word(i + 1))) return "ahead";
    // "He will retire in June, and his deputy retired in July", "will not say who fired on Monday": another clause.
    if (way && (relative.has(word(i)) || ((word(i) === "and" || word(i) === "but") && i + 1 !== past))) return way;
    // "a vote could come Wednesday"
    if (!way && i >= first - 4 && maybe.has(word(i)) && word(i + 1) !== "have") return "ahead";
    if (word(i).length > 4 && word(i).endsWith("ed")) {
      // "should be completed"; "could be found" and "asked to be heard" tell of what was.
      if (word(i - 1) === "be" && (/^(?:should|must|may|might|can)$/.test(word(i - 2)) || (word(i - 2) === "to" && bound.has(word(i - 3))))) return "ahead";
      way = "back";
      past = i;
    }
  }
  if (way || first - sentence.first > 2) return way;
  for (let i = last + 1; i <= sentence.last && i <= last + reach; i++) {
    const told = tell(i);
    if (told) return told;
    if (word(i).length > 4 && word(i).endsWith("ed")) return "back";
  }
  return null;

  /** "will be held" looks ahead, "held" back. */
  function tell(i: number): Way {
    // "had been due to expire on Friday"
    if (looksAhead.has(word(i)) || word(i).endsWith("'ll")) return word(i - 1) === "been" && word(i - 2) === "had" ? "back" : "ahead";
    if (!looksBack.has(word(i))) return null;
    return word(i - 1) === "be" ? "ahead" : "back";
  }

  /** "urged the workers to strike", at "to" */
  function isAsked(to: number): boolean {
    for (let i = to - 1; i >= sentence.first && i >= to - 4; i--) if (asked.has(word(i))) return true;
    return false;
  }

  /** "had filed reports by Wednesday": no deadline, but what was done. */
  function isFinished(from: number): boolean {
    for (let i = from; i >= sentence.first && i > from - 7; i--) {
      if (looksAhead.has(word(i)) || word(i) === "to") return false;
      if (word(i) === "had") return true;
    }
    return false;
  }
}

/** "was set for April" looks ahead of what was. */
const auxiliaries = new Set(["said", "was", "were", "had", "have", "has"]);

/** Whether a verb in the past stands right before a date: "was published in April". One further off may tell of something else. */
export function isDone({ first }: Pick<Found, "first">, { tokens }: Document): boolean {
  for (let i = first - 2; i >= 0 && i >= first - 3; i--) {
    const word = tokens.lower[i] as string;
    if ((word.length > 4 && word.endsWith("ed")) || (looksBack.has(word) && !auxiliaries.has(word))) return true;
  }
  return false;
}
