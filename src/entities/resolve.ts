// Entities stage, last step: overlapping mentions in, the ones that stand out, in order.
import type { Mention } from "./mention.ts";

/**
 * Longest, then surest: of overlapping mentions the one with the most tokens stands, between equals the one with the most weight, then the
 * one given first; never two that overlap. "Chinese Ministry of State Security" leaves no room for "Chinese", "SolarWinds hack" none for
 * "SolarWinds", and "Theresa May" none for the month.
 */
export function resolve(mentions: readonly Mention[]): Mention[] {
  let size = 0;
  for (const { last } of mentions) size = Math.max(size, last + 1);
  const taken = new Uint8Array(size);
  const ordered = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    if (taken[mention.first] || taken[mention.last]) continue;
    taken.fill(1, mention.first, mention.last + 1);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
