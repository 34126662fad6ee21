// Entities stage, dates: document in; date mentions with TIMEX3 values, the date of publication and what could not be read out. Two passes:
// phrases.ts finds the expressions, anchor.ts makes them values.
import type { Document } from "../../document/document.ts";
import type { Published } from "../../facts.ts";
import type { Problem } from "../../problem.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { anchor } from "./anchor.ts";
import { isDay, toDays } from "./calendar.ts";
import { findPhrases } from "./phrases.ts";
import { findPublished } from "./published.ts";

export interface Dates {
  readonly mentions: readonly Mention[];
  /** As the caller gave it, else from the head of the text, else inferred; null when it cannot be known. */
  readonly published: Published | null;
  /** Numeric dates whose order of day and month the document does not settle. */
  readonly problems: readonly Problem[];
}

/** Finds all calendar expressions and resolves them against the date of publication, never against today's clock. */
export function findDates(document: Document): Dates {
  const { tokens, text } = document;
  const found = findPhrases(document);
  if (found.length === 0) return { mentions: [], published: document.published, problems: [] };
  const published = document.published ?? findPublished(document, found);
  // A time of publication ("2017-05-12T22:19") does not matter: the day does.
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published?.value ?? "") ?? [];
  const day = isDay(Number(year), Number(month), Number(date)) ? toDays(`${year}-${month}-${date}`) : null;
  const problems: Problem[] = [];
  const mentions: Mention[] = [];
  for (const [i, date] of anchor(document, found, day).entries()) {
    const { first, last, rule } = found[i] as (typeof found)[number];
    if (!date) continue;
    const [start, end] = [tokens.start[first] as number, rule.length ? (tokens.start[first] as number) + rule.length : (tokens.end[last] as number)];
    if (/^\d{4}-XX-XX$/.test(date.value)) {
      problems.push({ code: "ambiguous-date", message: `"${text.slice(start, end)}" may be either order of day and month`, span: { start, end } });
    }
    const mention = mentionOf(tokens, first, last, "date", `date/${rule.id}`, 0.8, { date });
    mentions.push(end === mention.end ? mention : { ...mention, end });
  }
  return { mentions, published, problems };
}
