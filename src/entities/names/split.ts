// Entities stage, names: a run of capitalised words in, its parts out: cut at titles, sentence openers and known bodies. What is cut where, the
// files of `split/` know.
import { CAPITALS, type Tokens } from "../../document/tokens.ts";
import { isHolder, isOffice } from "./holders.ts";
import type { Name } from "./name.ts";
import type { Run } from "./runs.ts";
import { DEMONYM, PLACE, type Setting, WIDE } from "./setting.ts";
import { takeBody } from "./split/bodies.ts";
import { type Cut, closePart } from "./split/cut.ts";
import { readInner } from "./split/inner.ts";
import { readOpening } from "./split/openings.ts";
import { readTitle } from "./split/titles.ts";
import { headsFirst, headsLast, openers } from "./words.ts";

/** Cuts a run at titles, sentence openers and names that the lexicon knows; known organisations go straight to `names`. */
export function splitRun(
  setting: Setting,
  from: number,
  to: number,
  sentenceFirst: number,
  bodies: ReadonlyMap<number, Name>,
  names: Name[] | null,
): readonly Run[] {
  const start = holderFrom(setting, from, to);
  const cut: Cut = { setting, to, sentenceFirst, bodies, names, parts: [], start };
  for (let i = start; i <= to; ) i = takeBody(cut, i) || (i === cut.start ? readOpening(cut, i) : readInner(cut, i)) || readTitle(cut, i);
  closeLast(cut);
  return cut.parts;
}

/** "the President of Kenya Ana Orrel": the token behind the country; `from` where nobody's office stands before it. */
function holderFrom({ tokens, lexicon, labels }: Setting, from: number, to: number): number {
  if (!((labels[from] as number) & PLACE) || !isOffice(tokens, from)) return from;
  let end = from;
  while (end < to && (labels[from] as number) & (labels[end + 1] as number) & WIDE) end++;
  return isHolder(tokens, lexicon, end + 1) ? end + 1 : from;
}

/** Ends the run's last part. */
function closeLast(cut: Cut): void {
  const { setting, to } = cut;
  const { tokens, labels } = setting;
  // "the US DEA"
  const letters = cut.start + 1 === to && (tokens.kind[cut.start] as number) & (tokens.kind[to] as number) & CAPITALS;
  if (letters && (labels[cut.start] as number) & PLACE && !openers.has(tokens.lower[to] as string)) cut.start = to;
  if (cut.start > to) return;
  // "Chinese hackers" is a demonym; "Chinese Ministry of State Security" is one organisation.
  while (cut.start < to && (labels[cut.start] as number) & DEMONYM && !isBodyBehind(tokens, cut.start + 1, to)) cut.start++;
  closePart(cut, to);
}

function isBodyBehind({ lower }: Tokens, from: number, to: number): boolean {
  if (headsLast.has(lower[to] as string)) return true;
  for (let i = from; i <= to && i < from + 3; i++) if (headsFirst.has(lower[i] as string)) return true;
  return false;
}
