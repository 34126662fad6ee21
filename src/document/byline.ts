// Document stage: a document and one of its sentences in, whether it is a line that says who wrote the text out.
import type { Document } from "./document.ts";
import type { Sentence } from "./sentences.ts";
import { LINE_START } from "./tokens.ts";
import { wordSet } from "./word-list.ts";

export const bylineExamples = {
  finds: ["By Ann Lind", "By: ESET Research", "Author: Ann Lind, SentinelLABS", "Posted by ASEC, 19 June", "Posted on May 3, 2021 by the ESET team"],
  leaves: ["By Friday the site was back.", "Published figures were lower", "Attack by Turla hits port", "By the time they left, it was late."],
};

/** Openings of such a line: "Posted by", "Author:". */
const openings = wordSet("by posted published written author authors prepared");
/** In tokens: a line that is longer is no byline. */
const longest = 16;
/** In tokens, from "Posted" to its "by", with a date between. */
const dated = 8;

/** "Posted by ASEC, 19 June", "By Ann Lind, SentinelLABS": a short line without a full stop. */
export function isByline({ tokens: { kind, lower }, text }: Document, { first, last, end }: Sentence): boolean {
  const opener = lower[first] as string;
  if (!openings.has(opener) || !((kind[first] as number) & LINE_START) || last - first >= longest || /[.!?]/.test(text.charAt(end - 1))) return false;
  return opener === "by" || lower[first + 1] === ":" || lower.slice(first + 1, Math.min(first + dated, last)).includes("by");
}
