// Claims stage, data: words that weaken what they govern. A word of no weight here leaves a claim as certain as it was.
import type { Certainty } from "../facts.ts";

const rows: Readonly<Record<"probable" | "possible", string>> = {
  probable: "likely probably presumably apparently seemingly tentatively presumed believed thought considered confident convinced evidently",
  possible:
    "possibly perhaps maybe allegedly reportedly purportedly supposedly reputedly potentially suspected alleged purported reputed supposed possible potential putative apparent",
};

const weights = new Map<string, Certainty>(
  Object.entries(rows).flatMap(([weight, words]) => words.split(" ").map((word) => [word, weight as Certainty] as const)),
);

/** The certainty that a word leaves, or undefined when it takes none away. */
export const hedgeOf = (word: string): Certainty | undefined => weights.get(word);

const rank = { asserted: 2, probable: 1, possible: 0 } as const;
export const weaker = (a: Certainty, b: Certainty): Certainty => (rank[a] <= rank[b] ? a : b);
