// Runs the examples of every way of naming nobody through the whole pipeline: `finds` must give a withholding with the roles in braces, `leaves` none.
import { describe, expect, it } from "vitest";
import { withholdingWays } from "../../src/claims/withholding/ways.ts";
import { extract } from "../../src/extract.ts";
import { readRoles } from "./roles.ts";

describe.each(withholdingWays.map((way) => [way.says, way] as const))("%s", (_says, way) => {
  it.each(way.finds)("finds: %s", (example) => {
    const { text, roles } = readRoles(example);
    const found = extract(text).claims.filter((claim) => claim.stance === "withholds");
    const filled = found.map((claim) =>
      roles.every(({ role, start, end }) => (role === "actor" ? claim.actors : claim.sources).some((one) => one.start === start && one.end === end)),
    );
    expect(filled, JSON.stringify(found)).toContain(true);
  });
  it.each(way.leaves)("leaves: %s", (example) => expect(extract(example).claims.filter((claim) => claim.stance === "withholds")).toEqual([]));
});
