// Entities stage, part of the threat actors: where a ransomware whose name is also its gang's stands for the gang: "encrypted by the Conti ransomware".
import { PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { software } from "./band.ts";

/** What is done to those who are attacked, as it is told of them and of whoever does it. */
const strokes = wordSet(
  "hit struck encrypted infected crippled paralysed paralyzed attacked compromised breached locked scrambled disrupted ravaged targeted hobbled caused claimed perpetrated stole leaked published listed exfiltrated dumped extorted demanded threatened",
);
/** The same in the present, as headlines have it. */
const headlines = wordSet(
  "hits strikes cripples paralyses paralyzes hobbles claims encrypts attacks targets breaches compromises disrupts steals leaks publishes lists dumps extorts demands threatens",
);
/** Nouns for the same: "the attack by Conti". */
const blows = wordSet("attack attacks hack breach raid");
/** What only somebody's ransomware does, told of it by its bare name. */
const auxiliaries = wordSet("has had have reportedly allegedly also later recently likely probably");
/** Before a name: "by the so-called Conti ransomware". */
const ahead = wordSet("the a an so called - so-called notorious infamous new prolific dreaded");
/** Behind it: "the Conti ransomware variant". */
const kinds = wordSet("variant strain family virus");
/** Nouns for what is done with it, or is left by it, and no doer: "by a Conti ransomware attack". */
const doings = wordSet(
  "attack attacks infection infections incident incidents outbreak outbreaks note notes strike strikes sample samples payload payloads affiliate affiliates",
);

/** Whether the words around a ransomware's name at `first` to `last` make it the one who did it. */
export function isStriking(tokens: Tokens, first: number, last: number): boolean {
  const { lower, kind } = tokens;
  let after = last + 1;
  // "the LockBit 3.0 ransomware"
  if (/^\d(?:\.\d)?$/.test(lower[after] ?? "")) after++;
  while (software.has(lower[after] ?? "") || kinds.has(lower[after] ?? "")) after++;
  const next = lower[after] ?? ".";
  if (doings.has(next)) return false;
  if (/^(is|was)$/.test(next) && /^(behind|responsible)$/.test(lower[after + 1] ?? "")) return true;
  // "Conti ransomware behind outage": a headline without its copula.
  if (after > last + 1 && next === "behind") return true;
  let verb = after;
  while (verb < after + 3 && auxiliaries.has(lower[verb] ?? "")) verb++;
  // "Conti ransomware encrypted the files", and not "a file that Conti ransomware encrypted".
  const deed = lower[verb] ?? "";
  const object = kind[verb + 1] ?? PUNCTUATION;
  if ((strokes.has(deed) || headlines.has(deed)) && (object & PUNCTUATION) === 0 && !/^(by|with|in|on)$/.test(lower[verb + 1] ?? "")) return true;
  let before = first - 1;
  while (before > first - 6 && ahead.has(lower[before] ?? "")) before--;
  const word = lower[before - 1] ?? "";
  if (lower[before] === "by") return strokes.has(word) || blows.has(word);
  if (lower[before] === "to") return word === "victim" || word === "prey";
  return lower[before] === "of" && (word === "work" || word === "handiwork");
}
