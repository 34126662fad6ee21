// Claims stage, frames: what speaks against a claim: questions in an order, each with the reason that `explain` prints.

export interface Objection<Case> {
  readonly why: string;
  holds(asked: Case): boolean;
}

/** The first reason that holds against a case; null where none does. */
export function objectionTo<Case>(asked: Case, objections: readonly Objection<Case>[]): string | null {
  for (const one of objections) if (one.holds(asked)) return one.why;
  return null;
}
