// CLI: the counts of a run in; its last words and its exit status out.
import { writeFileSync } from "node:fs";
import { constants } from "node:os";
import type { Tally } from "../batch/tally.ts";
import type { Settings } from "../batch/work.ts";
import { type Problem, type ProblemCode, reasonOf } from "../problem.ts";
import type { Complaints } from "./complaints.ts";
import type { Flags } from "./flags.ts";
import { describeSummary, summarise } from "./summary.ts";
import { tell } from "./tell.ts";

/** Exit statuses: all done · done, but some inputs failed · nothing done, or stopped before the end · done, and a claim is about a watched actor. */
export const done = 0;
const someFailed = 1;
export const nothingDone = 2;
const watchedActor = 3;

/** What ended a run before its inputs did: more failures than were allowed, or a signal. */
export type Stop = "errors" | NodeJS.Signals;

/** How a run that stopped can be gone on with. */
export function howToGoOn({ output }: Flags, { format }: Settings): string {
  if (output !== undefined && format === "ndjson") return "To go on: the same command with --resume.";
  return "With -o FILE and --format ndjson a run that was stopped can go on: --resume.";
}

export function describeStop(stop: Stop, { documents }: Tally, mostErrors: number, hint: string): Problem {
  if (stop !== "errors") return { code: "interrupted", message: `stopped by ${stop} after ${documents} documents; they are whole`, hint };
  const message = mostErrors === 0 ? "stopped at the first input that failed" : `stopped: more than ${mostErrors} inputs failed`;
  return { code: "too-many-errors", message, hint: `Mend it. ${hint}` };
}

/** `besides` counts what failed and is no input: rows of a lexicon, a summary that could not be written. */
export function statusOf(tally: Tally, { shard }: Flags, besides: number, stop?: Stop): number {
  if (stop) return stop === "errors" ? nothingDone : 128 + constants.signals[stop];
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
  const doubts: [ProblemCode, string][] = [
    ["bad-record", `have a date in the field "${flags.dateField}" that is not used: dates are ISO 8601, as 2024-03-14`],
    ["encoding", "have bytes that are no UTF-8, and stand as U+FFFD"],
  ];
  for (const [code, what] of doubts) {
    const number = tally.problems[code] ?? 0;
    if (number > 0) complaints.say(`extract: of those read, ${number.toLocaleString("en")} ${what}. Their "problems" say it.`, { doubt: code, number });
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
