// Evaluate stage: expected and found claims of one document are paired, best first, and their slots compared.
import type { Claim, Entity, FactDocument, Filler } from "../facts.ts";
import { count, overlap, type Score } from "./count.ts";
import type { Gold, GoldClaim, GoldMention, GoldReference } from "./gold.ts";

type Words = Pick<Filler, "text" | "start" | "end"> & { entity?: string | null };

/** Adds the claims of one document. A pair has the same stance, overlapping evidence, and an actor or the sponsor in common; a withholding needs no actor. */
export function scoreClaims(gold: Gold, facts: FactDocument, total: Score): void {
  const expected = gold.gold.claims ?? [];
  const said = facts.claims;
  const compare = comparison(gold.gold.entities, facts.entities);
  for (const name of ["claim", "claim strict"]) add(total, name, 0, expected.length, said.length);
  for (const stance of ["attributes", "denies", "withholds"] as const) {
    const of = (claim: { stance: string }) => claim.stance === stance;
    add(total, `claim ${stance}`, 0, expected.filter(of).length, said.filter(of).length);
  }
  const left = { expected: new Set(expected), said: new Set(said) };
  for (const { claim, found } of pairs(expected, said, compare)) {
    if (!left.expected.has(claim) || !left.said.has(found)) continue;
    left.expected.delete(claim);
    left.said.delete(found);
    add(total, "claim", 1, 0, 0);
    add(total, `claim ${claim.stance}`, 1, 0, 0);
    if (scoreSlots(gold, claim, found, compare, total)) add(total, "claim strict", 1, 0, 0);
  }
  for (const { stance, sources, actors, evidence } of left.expected)
    total.misses.push({ what: "claim missed", id: gold.id, words: `${stance} ${sources.join(", ")} → ${actors.join(", ")}: ${short(evidence.text)}` });
  for (const { stance, sources, actors, evidence, rule } of left.said) {
    const words = (fillers: Filler[]) => fillers.map((filler) => filler.text).join(", ");
    total.misses.push({ what: "claim wrong", id: gold.id, words: `${stance} ${words(sources)} → ${words(actors)} [${rule}]: ${short(evidence.text)}` });
  }
}

interface Comparison {
  /** How many of the references expected are among the fillers said. */
  common(references: readonly GoldReference[], fillers: readonly Words[]): number;
  value(reference: GoldReference | null): string | null;
  valueSaid(reference: { entity: string } | null): string | null;
}

function comparison(mentions: readonly GoldMention[], entities: readonly Entity[]): Comparison {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byKey = (key: string) => mentions.filter((mention) => mention.id === key);
  const same = (reference: GoldReference, filler: Words) => {
    if (reference.startsWith("~")) return likeness(reference.slice(1), filler.text) >= 0.5;
    const places = (filler.entity ? byId.get(filler.entity)?.mentions : undefined) ?? [filler];
    return byKey(reference).some((mention) => places.some((place) => overlap(mention, place)));
  };
  return {
    common(references, fillers) {
      const left = [...fillers];
      let right = 0;
      for (const reference of references) {
        const at = left.findIndex((filler) => same(reference, filler));
        if (at < 0) continue;
        left.splice(at, 1);
        right++;
      }
      return right;
    },
    value: (reference) => (reference && !reference.startsWith("~") ? (byKey(reference)[0]?.value ?? null) : reference),
    valueSaid: (reference) => (reference ? (byId.get(reference.entity)?.value ?? null) : null),
  };
}

function pairs(expected: readonly GoldClaim[], said: readonly Claim[], { common }: Comparison): { claim: GoldClaim; found: Claim; weight: number }[] {
  const out: { claim: GoldClaim; found: Claim; weight: number }[] = [];
  for (const claim of expected)
    for (const found of said) {
      if (claim.stance !== found.stance || !overlap(claim.evidence, found.evidence)) continue;
      const actors = common(claim.actors, found.actors);
      const sameActors = actors > 0 || (claim.actors.length === 0 && found.actors.length === 0);
      const sameSponsor = common(list(claim.sponsor), list(found.sponsor)) > 0;
      if (claim.stance !== "withholds" && !sameActors && !sameSponsor) continue;
      const shared = Math.min(claim.evidence.end, found.evidence.end) - Math.max(claim.evidence.start, found.evidence.start);
      const alike = Number(claim.certainty === found.certainty) + Number(claim.relation === found.relation);
      out.push({ claim, found, weight: 4 * actors + 3 * common(claim.sources, found.sources) + alike + shared / 1e5 });
    }
  return out.sort((a, b) => b.weight - a.weight);
}

/** Adds the slots of a pair; says whether it is strictly right: the same sources, actors and certainty. */
function scoreSlots(gold: Gold, claim: GoldClaim, found: Claim, compare: Comparison, total: Score): boolean {
  const differs = (slot: string, expected: string, said: string) =>
    total.misses.push({ what: `slot ${slot}`, id: gold.id, words: `${expected || "nothing"}, said ${said || "nothing"}: ${short(claim.evidence.text)}` });
  const lists = (slot: string, expected: readonly GoldReference[], said: readonly Words[]) => {
    const right = compare.common(expected, said);
    add(total, `slot ${slot}`, right, expected.length, said.length);
    const same = right === expected.length && right === said.length;
    if (!same) differs(slot, expected.join(", "), said.map((filler) => filler.text).join(", "));
    return same;
  };
  const values = (slot: string, expected: string | null, said: string | null) => {
    const same = expected !== null && expected === said;
    add(total, `slot ${slot}`, Number(same), Number(expected !== null), Number(said !== null));
    if (!same && expected !== said) differs(slot, expected ?? "", said ?? "");
    return same;
  };
  const sources = lists("sources", claim.sources, found.sources);
  const actors = lists("actors", claim.actors, found.actors);
  lists("victims", claim.victims, found.victims);
  lists("sponsor", list(claim.sponsor), list(found.sponsor));
  lists("reportedBy", claim.reportedBy, found.reportedBy);
  lists("incident", claim.incident ? [`~${claim.incident.text}`] : [], list(found.incident));
  const certainty = values("certainty", claim.certainty, found.certainty);
  values("relation", claim.relation, found.relation);
  values("sourceKind", claim.sourceKind, found.sourceKind);
  values("form", claim.form, found.form);
  values("confidence", claim.confidence, found.confidence);
  values("claimed", compare.value(claim.claimed), compare.valueSaid(found.claimed));
  values("occurred", compare.value(claim.occurred), compare.valueSaid(found.occurred));
  return sources && actors && certainty;
}

/** The share of words in common, of the longer of the two. */
function likeness(one: string, other: string): number {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(the|an?) /, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(one));
  const others = words(other);
  return others.filter((word) => known.has(word)).length / Math.max(known.size, others.length, 1);
}

function list<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function add(total: Score, name: string, right: number, gold: number, said: number): void {
  const one = count(total, name);
  one.right += right;
  one.gold += gold;
  one.said += said;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
