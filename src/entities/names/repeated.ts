// Entities stage, names: the candidates of a document in, people out whom no place shows clearly but several together do: "Orrel left … asked Orrel … Orrel's house".
import { CAPITALS, INNER_CAPITAL, type Tokens } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { groupRule } from "./contexts.ts";
import type { Candidate, Known } from "./name.ts";
import { factsOf, type Setting } from "./setting.ts";
import { lives, relatives, speech } from "./words.ts";

/** What people do, before and now; companies and places hardly. */
const acts =
  wordSet(`left wants wanted gets got lost hid walked walks keeps kept sat sits stood stands went goes came comes saw sees felt feels knew knows told tells asked asks heard hears
  thought lent sells sold carries carried looks looked lives lived worked works tries tried loves loved likes liked hopes hoped believes believed agreed fled hit missed
  quit spoke speaks met joined returned arrived waited stayed wore wears ate slept drove plays played taught teaches learned learnt grew threw pulled pushed grabbed
  opened reads promised refused insists insisted thanked prayed cooks cooked wakes woke earns earned jumped climbed fell limped leaned stared`);
/** Before whom it is done to. */
const does = wordSet(
  "asked told urged named accused arrested fouled married met thanked blamed beat stabbed shot killed attacked replaced succeeded released freed questioned calls called joined teaches taught helped hired fired defeated beats",
);
/** What people have, beside their relatives. */
const belongings = wordSet(
  "in-laws allies house home guards manager body car phone wife's confession testimony trial fans supporters words story smile salary bedroom shop farm",
);
/** Before a person as well as before a place or a body: it speaks a little for a person. */
const beside = wordSet("by against with for that when after and while because");
/** Before a place. */
const placing = wordSet("in at near from to into around outside across the through toward towards");

/** Adds to `known` single words that nothing else decides. Linear in the candidates. */
export function nameRepeated({ setting, candidates, known }: { setting: Setting; candidates: readonly Candidate[]; known: Map<string, Known> }): void {
  if (setting.sport) return;
  const { tokens } = setting;
  const scores = new Map<string, { person: number; other: number; count: number }>();
  for (const { first, last, words, verdict } of candidates) {
    if (first !== last || known.has(words) || !isUnknown(setting, first)) continue;
    const score = scores.get(words) ?? { person: 0, other: 0, count: 0 };
    scores.set(words, score);
    score.count++;
    if (verdict?.type === "organisation") score.other += verdict.rule === groupRule ? 1 : verdict.weight;
    else score.person += Math.max(verdict?.weight ?? 0, personAt(tokens, first));
    if (placing.has(tokens.lower[first - 1] ?? "")) score.other += 0.7;
  }
  for (const [words, { person, other, count }] of scores)
    if (count > 1 && person >= 1 && person >= 2 * other) known.set(words, { type: "person", rule: "person/repeated", weight: 1, form: "name" });
}

function isUnknown(setting: Setting, i: number): boolean {
  const { tokens, labels, ordinary } = setting;
  if (labels[i] !== 0 || (tokens.kind[i] as number) & (CAPITALS | INNER_CAPITAL) || ordinary.has(tokens.lower[i] as string)) return false;
  return factsOf(setting, i).common === 0 && (tokens.word[i] as string).length > 2;
}

/** How much one place speaks for a person. */
function personAt({ lower }: Tokens, i: number): number {
  const next = lower[i + 1] ?? "";
  const before = lower[i - 1] ?? "";
  if (next === "'s") return relatives.has(lower[i + 2] ?? "") || belongings.has(lower[i + 2] ?? "") ? 0.6 : 0;
  if (acts.has(next) || lives.has(next) || speech.has(next)) return 0.5;
  if (does.has(before)) return 0.5;
  return beside.has(before) ? 0.15 : 0;
}
