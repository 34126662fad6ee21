// Claims stage, grammar: prepositions and coordinators of several words.
import { joiningPhrases } from "../closed-class.ts";
import type { Line } from "../tags/line.ts";

/** Two words that govern a phrase as one: the second by the first. */
const longPrepositions: ReadonlyMap<string, string> = new Map([
  ["prior", "to"],
  ["due", "to"],
  ["ahead", "of"],
  ["because", "of"],
  ["instead", "of"],
  ["thanks", "to"],
  ["owing", "to"],
  ["out", "of"],
  ["along", "with"],
  ["together", "with"],
  ["regardless", "of"],
  ["such", "as"],
  ["contrary", "to"],
]);

/** Whether two words that govern a phrase as one stand at a token. */
export function isLongPreposition(line: Line, i: number): boolean {
  const second = longPrepositions.get(line.word(i));
  return second !== undefined && second === line.word(i + 1);
}

/** The words at a token that join names as "and" does: "as well as". */
export function joiningPhrase(line: Line, i: number): readonly string[] | undefined {
  return joiningPhrases.find((phrase) => phrase.every((word, k) => line.word(i + k) === word));
}
