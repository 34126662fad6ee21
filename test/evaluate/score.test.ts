// Scoring: found facts, made by hand from the expected ones, against the expected ones.
import { describe, expect, it } from "vitest";
import { f1 } from "../../src/evaluate/count.ts";
import type { Gold } from "../../src/evaluate/gold.ts";
import { readMarked } from "../../src/evaluate/marked.ts";
import { describeScore } from "../../src/evaluate/report.ts";
import { score } from "../../src/evaluate/score.ts";
import type { Claim, Entity, FactDocument } from "../../src/facts.ts";

const gold = readMarked(
  "a",
  `{country:poland Poland} blamed {threat-actor:sandworm Sandworm} on {date:2024-05-06 Monday}. {country:russia Russia} denied it.

=== types country threat-actor date
=== claims
attributes responsibility asserted government
  sources poland
  actors sandworm
  claimed 2024-05-06
  evidence Poland blamed … Monday.

denies responsibility asserted accused
  sources russia
  actors russia
  evidence Russia denied it.
`,
);

/** The fact document that says exactly what the gold says. */
function perfect({ text, gold: { entities, claims = [] } }: Gold): FactDocument {
  const ids = [...new Set(entities.map((mention) => mention.id))];
  const idOf = (key: string) => `e${ids.indexOf(key) + 1}`;
  const filler = (key: string) => {
    const mention = entities.find((one) => one.id === key);
    return { entity: idOf(key), start: mention?.start ?? 0, end: mention?.end ?? 0, text: mention?.text ?? "" };
  };
  return {
    schema: "news-facts/1",
    document: { id: "a", title: null, published: null, sha256: null, length: text.length, regions: [] },
    entities: ids.map((key): Entity => {
      const mentions = entities.filter((mention) => mention.id === key);
      const [first] = mentions;
      return {
        id: idOf(key),
        type: first?.type as Entity["type"],
        name: key,
        ...(first?.value && { value: first.value }),
        mentions: mentions.map(({ start, end, text }) => ({ start, end, text, form: "name" as const, rule: "test" })),
      };
    }),
    claims: claims.map(
      (claim, i): Claim => ({
        ...claim,
        id: `c${i + 1}`,
        sources: claim.sources.map(filler),
        reportedBy: [],
        actors: claim.actors.map(filler),
        victims: [],
        sponsor: null,
        incident: null,
        claimed: claim.claimed ? { entity: idOf(claim.claimed) } : null,
        occurred: null,
        basis: "unknown",
        answers: [],
        evidence: { ...claim.evidence, cues: [], quotes: [] },
        rule: "test",
      }),
    ),
    problems: [],
  };
}

const of = (facts: FactDocument) => {
  const { counts, misses } = score([[gold, facts]]);
  return { at: (name: string) => f1(counts.get(name) ?? { right: 0, gold: 1, said: 0 }), misses, counts };
};

describe("score", () => {
  it("gives 1 for everything that says what is expected", () => {
    const { counts, misses } = of(perfect(gold));
    expect([...counts].filter(([, one]) => f1(one) !== 1)).toEqual([]);
    expect(misses).toEqual([]);
    expect(counts.get("claim strict")).toEqual({ right: 2, gold: 2, said: 2 });
  });

  it("tells a span that is too wide from one that is missing, and both from a wrong value", () => {
    const facts = perfect(gold);
    const [poland, sandworm, monday, russia] = facts.entities as [Entity, Entity, Entity, Entity];
    for (const mention of poland.mentions) mention.end += 2;
    monday.value = "2024-05-13";
    facts.entities = [poland, sandworm, monday];
    const { at, misses } = of(facts);
    expect(russia.name).toBe("russia");
    expect(at("country overlap")).toBeCloseTo(2 / 3);
    expect(at("country strict")).toBe(0);
    expect(at("date strict")).toBe(1);
    expect(at("date value")).toBe(0);
    expect(misses.map((miss) => miss.what)).toEqual(expect.arrayContaining(["country edge", "country missed", "date value"]));
  });

  it("asks of a pair the same stance and an actor in common, and of a strict one the source and the certainty too", () => {
    const facts = perfect(gold);
    const [first, second] = facts.claims as [Claim, Claim];
    facts.claims = [
      { ...first, certainty: "possible" },
      { ...second, stance: "attributes" },
    ];
    const { at, counts } = of(facts);
    expect(counts.get("claim")).toEqual({ right: 1, gold: 2, said: 2 });
    expect(at("claim strict")).toBe(0);
    expect(at("slot certainty")).toBe(0);
    expect(at("claim denies")).toBe(0);
  });

  it("counts a claim that nobody expected against precision alone", () => {
    const facts = perfect(gold);
    facts.claims.push({ ...(facts.claims[0] as Claim), id: "c3" });
    expect(of(facts).counts.get("claim")).toEqual({ right: 2, gold: 2, said: 3 });
  });

  it("prints a page with the misses", () => {
    const facts = perfect(gold);
    facts.claims.pop();
    const page = describeScore(score([[gold, facts]]), 5);
    expect(page).toMatch(/claim +100\.0 +50\.0 +66\.7 +2/);
    expect(page).toContain("claim missed (1)\n  a: denies russia → russia: Russia denied it.");
  });
});
