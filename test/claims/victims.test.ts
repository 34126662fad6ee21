// Runs the examples of every way of saying who was hit through the whole pipeline: the victims of a sentence's claims are what it marks, and no more.
import { describe, expect, it } from "vitest";
import { victimWays } from "../../src/claims/victims/ways.ts";
import { extract } from "../../src/extract.ts";

function victimsIn(text: string): string[] {
  const { claims } = extract(text);
  expect(claims.length, "a claim").toBeGreaterThan(0);
  return [...new Set(claims.flatMap((claim) => claim.victims.map((victim) => victim.text)))].sort();
}

const marked = (example: string) => [...example.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string).sort();

describe.each(victimWays.map((way) => [way.says, way] as const))("%s", (_says, { finds, leaves }) => {
  it.each(finds)("finds: %s", (example) => expect(victimsIn(example.replace(/[{}]/g, ""))).toEqual(marked(example)));
  it.each(leaves)("leaves: %s", (example) => expect(victimsIn(example)).toEqual([]));
});

it("stands hostile input: chains and lists as long as a sentence may be", () => {
  for (const part of ["data of data from ", "of the servers of ", "an attack on an attack by ", "banks such as ", "used by servers used by "]) {
    const text = `APT28 hacked ${part.repeat(50)}the bank.`;
    const start = performance.now();
    extract(text);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
