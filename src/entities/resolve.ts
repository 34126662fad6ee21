// Entities stage, last step: overlapping mentions in, the ones that stand out, in order.
import type { Mention } from "./mention.ts";

/**
 * Longest, then surest: of overlapping mentions the one with the most tokens stands, between equals the one with the most weight, then the
 * one given first; never two that overlap. "Chinese Ministry of State Security" leaves no room for "Chinese", "SolarWinds hack" none for
 * "SolarWinds", and "Theresa May" none for the month.
 */
export function resolve(mentions: readonly Mention[]): Mention[] {
  const cover = coverOf(mentions);
  /** By first token. */
  const standing: (Mention | undefined)[] = new Array(cover.length);
  const contested: Mention[] = [];
  for (const mention of mentions) {
    if (isContested(mention, cover)) contested.push(mention);
    else standing[mention.first] = mention;
  }
  const taken = new Uint8Array(cover.length);
  contested.sort((a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight);
  for (const mention of contested) {
    if (taken[mention.first] || taken[mention.last]) continue;
    taken.fill(1, mention.first, mention.last + 1);
    standing[mention.first] = mention;
  }
  const kept: Mention[] = [];
  for (const mention of standing) if (mention !== undefined) kept.push(mention);
  return kept;
}

/** By token: how many mentions it is part of, as far as two. */
function coverOf(mentions: readonly Mention[]): Uint8Array {
  let size = 0;
  for (const { last } of mentions) if (last >= size) size = last + 1;
  const cover = new Uint8Array(size);
  for (const { first, last } of mentions) for (let i = first; i <= last; i++) cover[i] = cover[i] === 0 ? 1 : 2;
  return cover;
}

function isContested({ first, last }: Mention, cover: Uint8Array): boolean {
  for (let i = first; i <= last; i++) if (cover[i] === 2) return true;
  return false;
}
