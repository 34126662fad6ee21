// The whole pipeline on any text: every span is exact, every output fits the schema, the same input gives the same bytes.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/extract.ts";
import { type FactDocument, factDocumentSchema } from "../src/facts.ts";
import { hostile } from "./bench/hostile.ts";

const articles = ["articles", "odd"].flatMap((folder) => readdirSync(`fixtures/${folder}`).map((name) => `${folder}/${name}`));

/** Every span in a fact document that does not hold the words it says. */
function wrongSpans(text: string, facts: FactDocument): unknown[] {
  const wrong: unknown[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const span = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof span.start === "number" && typeof span.end === "number" && typeof span.text === "string" && text.slice(span.start, span.end) !== span.text)
      wrong.push(value);
    for (const part of Object.values(value)) walk(part);
  };
  walk(facts);
  return wrong;
}

const words = fc.constantFrom(
  "China",
  "Chinese",
  "hackers",
  "APT28",
  "the",
  "U.S.",
  "said",
  '"',
  "“",
  "”",
  "'s",
  "Mr.",
  "NCSC",
  "(",
  ")",
  "on",
  "Wednesday",
  "July",
  "21",
  "2021",
  "-linked",
  "denied",
  "blamed",
  "attack",
  "\n\n",
  "\n",
  "…",
  "é",
  "😀",
  "\u0000",
  "\u202e",
  "Microsoft",
  "it",
  "group",
  ".",
  ",",
  "John",
  "Smith",
  "Ministry",
  "of",
  "Defence",
  "—",
  "by",
  "was",
  "last",
  "week",
); // prettier-ignore

describe("extract", () => {
  it("finds the fixtures", () => expect(articles.length).toBeGreaterThan(0));

  it.each(articles)("gives exact spans, a valid document and the same bytes twice: %s", (name) => {
    const text = readFileSync(`fixtures/${name}`, "utf8");
    const facts = extract(text, { id: name });
    expect(wrongSpans(text, facts)).toEqual([]);
    expect(factDocumentSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(extract(text, { id: name }))).toBe(JSON.stringify(facts));
    // The schema writes its fields in its own order.
    expect(JSON.stringify(factDocumentSchema.parse(facts))).toBe(JSON.stringify(facts));
  });

  it("gives exact spans and a valid document on any text", () => {
    const text = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
      fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const facts = extract(value);
        expect(wrongSpans(value, facts)).toEqual([]);
        expect(factDocumentSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it("never refers to an entity or claim that is not there", () => {
    for (const name of articles) {
      const facts = extract(readFileSync(`fixtures/${name}`, "utf8"));
      const ids = new Set([...facts.entities, ...facts.claims].map((thing) => thing.id));
      for (const claim of facts.claims) {
        const used = [...claim.sources, ...claim.reportedBy, ...claim.actors, ...claim.victims, claim.sponsor, claim.claimed, claim.occurred].map(
          (filler) => filler?.entity,
        );
        for (const id of [...used, ...claim.answers]) if (id) expect(ids).toContain(id);
      }
    }
  });
});

describe("hostile text", () => {
  it.each(Object.entries(hostile))("takes time in proportion to its length: %s", (_name, unit) => {
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const runs = [0, 1, 2].map(() => {
        // CPU time: what others do on a busy machine is no work of ours.
        const start = process.cpuUsage();
        extract(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    time(20_000);
    const small = time(20_000);
    const large = time(200_000);
    // Ten times the text: quadratic work would take a hundred times as long. The 60 ms forgive the optimiser, which works beside.
    expect(large).toBeLessThan(small * 30 + 60);
  });
});
