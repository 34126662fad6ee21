// CLI: the counts of a run in; its last words and its exit status out.
import { writeFileSync } from "node:fs";
import type { Tally } from "../batch/tally.ts";
import { reasonOf } from "../problem.ts";
import type { Complaints } from "./complaints.ts";
import type { Flags } from "./flags.ts";
import { describeSummary, summarise } from "./summary.ts";
import { tell } from "./tell.ts";

/** Exit statuses: all done · done, but some inputs failed · nothing done, or stopped before the end · done, and a claim is about a watched actor. */
export const done = 0;
const someFailed = 1;
export const nothingDone = 2;
const watchedActor = 3;

/** `besides` counts what failed and is no input: rows of a lexicon, a summary that could not be written. */
export function statusOf(tally: Tally, { shard }: Flags, besides: number): number {
  // A shard may well be empty: that is nobody's mistake.
  if (tally.documents === 0 && (tally.failed > 0 || !shard)) return nothingDone;
  if (tally.watched.length > 0) return watchedActor;
  return tally.failed + besides > 0 ? someFailed : done;
}

/** Says how many inputs failed, and the summary where it was asked for; gives whether all that could be written. */
export function report(tally: Tally, flags: Flags, bytes: number, seconds: number, complaints: Complaints): boolean {
  const { documents, failed } = tally;
  if (failed > 0 && documents + failed > 1) {
    const advice = flags.strict || flags.maxErrors !== undefined ? "" : " To stop at the first, use --strict.";
    const others = `${documents.toLocaleString("en")} ${documents === 1 ? "was" : "were"} read`;
    complaints.say(`extract: ${failed.toLocaleString("en")} failed, ${others}.${advice}`, { failed, documents });
  }
  const undated = tally.problems["bad-record"] ?? 0;
  if (undated > 0) {
    const records = undated === 1 ? "one record has" : `${undated.toLocaleString("en")} records have`;
    complaints.say(
      `extract: ${records} a date in the field "${flags.dateField}" that is not used. Dates are ISO 8601, as 2024-03-14; "problems" in the output says which.`,
      { undated },
    );
  }
  if (flags.summary) tell(`${describeSummary(tally, bytes, seconds)}\n`);
  if (flags.summaryJson !== undefined) {
    try {
      writeFileSync(flags.summaryJson, `${JSON.stringify(summarise(tally, bytes, seconds), null, 2)}\n`);
    } catch (error) {
      complaints.one({ code: "not-written", message: `the summary cannot be written: ${reasonOf(error)}`, file: flags.summaryJson });
      return false;
    }
  }
  return true;
}
