// Entities stage, last step: overlapping mentions in, the ones that stand out, in order.
import type { Mention } from "./mention.ts";

/** Keeps, of overlapping mentions, the longest, then the surest; never two that overlap. */
export function resolve(mentions: readonly Mention[]): Mention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
