// Runs every claim rule's examples through the whole pipeline: `finds` must give a claim with the roles in braces, `leaves` none.
import { describe, expect, it } from "vitest";
import { deedExamples } from "../../src/claims/deeds.ts";
import { claimRules } from "../../src/claims/index.ts";
import { extract } from "../../src/extract.ts";
import type { Claim } from "../../src/facts.ts";
import { readRoles } from "./roles.ts";

function filled(claim: Claim, role: string): { start: number; end: number }[] {
  if (role === "actor") return claim.actors;
  if (role === "source") return claim.sources;
  if (role === "victim") return claim.victims;
  return claim.sponsor ? [claim.sponsor] : [];
}

function holds(example: string, rule: (typeof claimRules)[number]): boolean {
  const { text, roles } = readRoles(example);
  return extract(text).claims.some(
    (claim) =>
      claim.rule === rule.id &&
      claim.stance === rule.stance &&
      claim.relation === rule.relation &&
      roles.every(({ role, start, end }) => filled(claim, role).some((filler) => filler.start === start && filler.end === end)),
  );
}

it.each(deedExamples)("tells of an attack: %s", (example) => expect(extract(example).claims.map((claim) => claim.relation)).toContain("responsibility"));

it("has rules", () => expect(claimRules.length).toBeGreaterThan(10));

describe.each(claimRules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it.each(rule.examples.finds)("finds: %s", (example) => expect(holds(example, rule), JSON.stringify(extract(readRoles(example).text).claims)).toBe(true));
  it.each(rule.examples.leaves)("leaves: %s", (example) => expect(extract(example).claims).toEqual([]));
  for (const example of rule.examples.misses ?? []) it.fails(`misses: ${example}`, () => expect(holds(example, rule)).toBe(true));
});
