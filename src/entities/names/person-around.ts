// Entities stage, names: a candidate in, whether the words around it say that it is a person's: its age, its speech, its kin, its fate.

import { NUMBER, type Tokens } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { fates, humans, kin, lives, relatives, speech, titles } from "./words.ts";

/** "“It rained,” said Ostrak, its spokesman", "said Ostrak, 54, a farmer" */
export function isSpeaker({ lower, kind }: Tokens, from: number, to: number, first: number, last: number): boolean {
  if (from === first || to + 2 > last || !speech.has(lower[from - 1] as string) || lower[to + 1] !== ",") return false;
  const next = lower[to + 2] as string;
  return describing.has(next) || (((kind[to + 2] as number) & NUMBER) !== 0 && next.length === 2);
}

/** "A neighbour, Ostrak, lent it", "Her lawyer, Le Quoc Ostrak, left" */
export function isIntroduced({ word, lower }: Tokens, from: number, to: number, first: number): boolean {
  if (from - 2 < first || word[from - 1] !== "," || !/^[,.]$/.test(word[to + 1] ?? "")) return false;
  const noun = lower[from - 2] as string;
  return (titles.has(noun) || humans.has(noun) || eldest.has(noun)) && !owners.has(noun);
}

const eldest = wordSet("eldest younger youngest");
/** Bodies are called so as well. */
const owners = wordSet("owner producer developer sponsor champion trader dealer broker founder adviser advisor opener local");

/** "Ostrak, 54," */
export function isAged({ word, lower }: Tokens, to: number, last: number): boolean {
  return to + 3 <= last && word[to + 1] === "," && /^\d\d$/.test(lower[to + 2] as string) && /^[,.]$/.test(lower[to + 3] as string);
}

/** What opens the description of a person behind a comma. */
const describing = wordSet("a an the its his her their our who whose");

const kinOwners = wordSet("his her their my our");

/** What follows one is no subject. */
const placing = wordSet("of in from at near on to for with by and or");

/** "Orrel was arrested", "Orrel pleaded guilty", "Orrel's mother", "Orrel, 34,", "Orrel, who": what only people do, suffer and have. */
export function livesAsPerson({ lower, kind }: Tokens, to: number, last: number): boolean {
  const next = lower[to + 1] ?? "";
  if (to + 2 > last) return false;
  const after = lower[to + 2] as string;
  if (next === "'s") return relatives.has(after);
  if (next === ",")
    return (
      // "Orrel, her daughter,"
      (kinOwners.has(after) && kin.has(lower[to + 3] ?? "")) ||
      (after === "who" && !placing.has(lower[to - 1] ?? "")) ||
      (((kind[to + 2] as number) & NUMBER) !== 0 && /^\d\d$/.test(after) && /^[,.]$/.test(lower[to + 3] ?? ""))
    );
  // "a man of Orrel was killed"
  if (placing.has(lower[to - 1] ?? "")) return false;
  if (next === "was" || next === "were" || next === "is" || next === "been")
    return fates.has(/ly$|^(also|then|later|not)$/.test(after) ? (lower[to + 3] ?? "") : after);
  return lives.has(/ly$|^(also|then|later|had|has)$/.test(next) ? after : next);
}

/** "X, 45," · "X, the Kremlin's spokesman" · "X, who". */
export function apposition(tokens: Tokens, to: number, last: number): boolean {
  if (to + 2 > last || tokens.word[to + 1] !== ",") return tokens.word[to + 1] === "(" && to + 2 <= last && /^\d\d$/.test(tokens.word[to + 2] as string);
  const next = tokens.lower[to + 2] as string;
  if (next === "who" || next === "whose" || (next.length === 2 && (tokens.kind[to + 2] as number) & NUMBER)) return true;
  const end = Math.min(last, to + 9);
  for (let i = to + 2; i <= end; i++) {
    const word = tokens.lower[i] as string;
    if (word === "," || word === ";") return false;
    if (titles.has(word)) return true;
  }
  return false;
}
