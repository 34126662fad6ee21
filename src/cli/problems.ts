// CLI: a problem in, the lines on standard error out: where · what · the evidence · what we did · what you can do.
import type { Problem } from "../problem.ts";
import type { FailedInput } from "../read/input.ts";

/** Nothing more can be done, and why. */
export class Unusable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Renders a problem for a reader; `evidence` are the words of the line that it points at. */
export function describeProblem(problem: Problem, evidence?: FailedInput["evidence"]): string {
  const column = problem.line !== undefined && problem.span ? problem.span.start + 1 : undefined;
  const where = [nameOf(problem.file), problem.line, column].filter((part) => part !== undefined).join(":");
  const lines = [`extract: ${where ? `${clean(where)}: ` : ""}${clean(problem.message)} [${problem.code}]`];
  if (evidence) {
    const margin = `  ${problem.line ?? ""} | `;
    lines.push(
      `${margin}${clean(evidence.words)}`,
      `${" ".repeat(margin.length - 2)}| ${" ".repeat(evidence.start)}${"^".repeat(Math.max(1, evidence.end - evidence.start))}`,
    );
  }
  if (problem.hint) lines.push(`    ${clean(problem.hint)}`);
  return lines.join("\n");
}

function nameOf(file: string | undefined): string | undefined {
  if (file === "") return '""';
  return file === "-" ? "standard input" : file;
}

/** Control characters of a file would act on the terminal; one stands for one, so that carets stay in place. */
function clean(words: string): string {
  return words.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, "·");
}
