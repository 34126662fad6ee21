// Claims stage, grammar: how old people are and where they live, taken out of the chunks before their list is read: "Wu Haoran, 38; Li Jie, 41, of Kyiv; and …".
import type { Chunk } from "../parts.ts";
import { isPerson } from "./lists.ts";

/** The chunks without ages; the semicolons between people who have one are commas. */
export function withoutAges(chunks: readonly Chunk[], lower: readonly string[]): readonly Chunk[] {
  if (!chunks.some((_, i) => isAge(chunks, i, lower))) return chunks;
  const rest: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    rest.push(chunks[i] as Chunk);
    if (!isAge(chunks, i + 2, lower)) continue;
    const opened = rest.at(-2)?.kind === "comma";
    const end = endOfLife(chunks, i + 3, lower);
    const mark = chunks[end];
    i = end - 1;
    if (!mark || !parts.has((mark as { word?: string }).word ?? "")) continue;
    i = end;
    const then = chunks[end + 1]?.kind === "coordinator" ? chunks[end + 2] : chunks[end + 1];
    if (isPerson(then)) rest.push({ kind: "comma", first: mark.first, last: mark.last, word: "," });
    // "The hacker, Ivan Petrov, 34, broke in": the comma that closes the name.
    else if (mark.kind !== "comma" || opened) rest.push(mark);
  }
  return rest;
}

const parts: ReadonlySet<string> = new Set([",", ";"]);

/** "Ivan Petrov, 38". */
function isAge(chunks: readonly Chunk[], i: number, lower: readonly string[]): boolean {
  const age = chunks[i];
  if (age?.kind !== "phrase" || age.first !== age.last || !/^\d\d$/.test(lower[age.first] as string)) return false;
  return chunks[i - 1]?.kind === "comma" && isPerson(chunks[i - 2]);
}

/** Behind ", of Kyiv", ", both of Kyiv". */
function endOfLife(chunks: readonly Chunk[], from: number, lower: readonly string[]): number {
  if (chunks[from]?.kind !== "comma") return from;
  const all = chunks[from + 1];
  const at = all?.kind === "phrase" && /^(?:all|both|each)$/.test(lower[all.first] as string) ? from + 2 : from + 1;
  const of = chunks[at];
  return of?.kind === "preposition" && /^(?:of|from)$/.test(of.word) && chunks[at + 1]?.kind === "phrase" ? at + 2 : from;
}
