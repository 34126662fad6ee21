// CLI: problems as they come in; lines on standard error out, as text or JSON, above the progress bar when there is one.
import type { Problem } from "../problem.ts";
import type { FailedInput } from "../read/input.ts";
import type { Flags } from "./flags.ts";
import { describeProblem } from "./problems.ts";
import { tell } from "./tell.ts";

export interface Complaints {
  one(problem: Problem, evidence?: FailedInput["evidence"]): void;
  /** Says something that is no problem, unless told to be quiet. */
  say(words: string, values: object): void;
  /** Where lines go from now on; null: straight to standard error. */
  to(print: ((words: string) => void) | null): void;
}

export function createComplaints({ quiet, errors }: Pick<Flags, "quiet" | "errors">): Complaints {
  const straight = (words: string): void => tell(`${words}\n`);
  let print = straight;
  const json = errors === "json";
  return {
    one: (problem, evidence) => {
      if (!quiet) print(json ? JSON.stringify(problem) : describeProblem(problem, evidence));
    },
    say: (words, values) => {
      if (!quiet) print(json ? JSON.stringify(values) : words);
    },
    to: (other) => {
      print = other ?? straight;
    },
  };
}
