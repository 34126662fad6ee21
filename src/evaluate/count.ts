// Evaluate stage: what a score is made of: counts of right, expected and said, and the single misses.

/** How many were right, of those expected and of those said. */
export interface Count {
  right: number;
  gold: number;
  said: number;
}

/** One thing missed, wrong or different, with the words around it. */
export interface Miss {
  what: string;
  id: string;
  words: string;
}

/** Counts by name ("person strict", "claim", "slot sources"), and the misses behind them. */
export interface Score {
  counts: Map<string, Count>;
  misses: Miss[];
}

/** The harmonic mean of precision and recall; 1 when nothing was expected and nothing said. */
export function f1({ right, gold, said }: Count): number {
  return gold + said === 0 ? 1 : (2 * right) / (gold + said);
}

export function count(score: Score, name: string): Count {
  let found = score.counts.get(name);
  if (!found) {
    found = { right: 0, gold: 0, said: 0 };
    score.counts.set(name, found);
  }
  return found;
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
