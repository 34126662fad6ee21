// CLI: a problem in, the lines a person reads on standard error out: where, what, what we did, what to do.
import type { Problem } from "../problem.ts";

/** Renders a problem in two lines at most. */
export function describeProblem(problem: Problem): string {
  const where = [problem.file, problem.line, problem.line && problem.span ? problem.span.start + 1 : undefined].filter((part) => part !== undefined).join(":");
  const head = `extract: ${where ? `${where}: ` : ""}${problem.message} [${problem.code}]`;
  return problem.hint ? `${head}\n    ${problem.hint}` : head;
}
