// The table's wording: one made-up document, as a reader sees it.
import { describe, expect, it } from "vitest";
import type { Claim, Entity, FactDocument, Filler } from "../../src/facts.ts";
import { renderTable } from "../../src/render/table.ts";

const named = ["Poland", "Russia", "Sandworm", "Killnet", "Reuters"];
const entity = (name: string): Filler => ({ entity: `e${named.indexOf(name) + 1}`, start: 0, end: name.length, text: name });
const words = (text: string): Filler => ({ entity: null, start: 0, end: text.length, text });

function claim(id: string, fields: Partial<Claim>): Claim {
  return {
    id,
    stance: "attributes",
    relation: "responsibility",
    sources: [],
    sourceKind: "government",
    reportedBy: [],
    actors: [],
    sponsor: null,
    incident: null,
    victims: [],
    certainty: "asserted",
    confidence: null,
    form: "unspecified",
    claimed: null,
    occurred: null,
    basis: "unknown",
    answers: [],
    evidence: { start: 0, end: 5, text: `Words ${id}.`, cues: [], quotes: [] },
    rule: "test",
    ...fields,
  };
}

function claimLines(...claims: Claim[]): string[] {
  const facts: FactDocument = {
    schema: "news-facts/1",
    document: { id: "a.txt", title: "A title", published: null, sha256: null, length: 0, regions: [] },
    entities: named.map((name, i): Entity => ({ id: `e${i + 1}`, type: "organisation", name, mentions: [] })),
    claims,
    problems: [],
  };
  const lines = renderTable(facts, 100).split("\n");
  return lines.slice(lines.indexOf(`Claims (${claims.length})`) + 1, lines.indexOf("", 3)).filter((line) => /^\d/.test(line));
}

describe("claims in the table", () => {
  it.each<[string, Partial<Claim>]>([
    ["Poland: it was Russia · asserted", { sources: [entity("Poland")], actors: [entity("Russia")] }],
    [
      "Poland: it was probably Sandworm, for Russia · probable",
      { sources: [entity("Poland")], actors: [entity("Sandworm")], sponsor: entity("Russia"), certainty: "probable" },
    ],
    [
      "Poland: Sandworm may work for Russia · possible",
      { relation: "affiliation", sources: [entity("Poland")], actors: [entity("Sandworm")], sponsor: entity("Russia"), certainty: "possible" },
    ],
    [
      "two officials (via Reuters): it was Russia · asserted · the hack · against Poland",
      {
        sources: [words("two officials")],
        reportedBy: [entity("Reuters")],
        actors: [entity("Russia")],
        incident: { start: 0, end: 8, text: "the hack", incident: null },
        victims: [entity("Poland")],
      },
    ],
    [
      "Source not said: it may have been Russia · possible (low confidence)",
      { sourceKind: "unknown", actors: [entity("Russia")], certainty: "possible", confidence: "low" },
    ],
    ["Killnet: claims to have done it · asserted", { sources: [entity("Killnet")], actors: [entity("Killnet")], sourceKind: "actor" }],
    ["Russia: denies having done it · asserted", { stance: "denies", sources: [entity("Russia")], actors: [entity("Russia")], sourceKind: "accused" }],
    ["Poland: doubts that it was Russia · possible", { stance: "denies", sources: [entity("Poland")], actors: [entity("Russia")], certainty: "possible" }],
    ["Poland: does not say who it was", { stance: "withholds", sources: [entity("Poland")] }],
    ["Poland: does not say that it was Russia", { stance: "withholds", sources: [entity("Poland")], actors: [entity("Russia")] }],
  ])("%s", (line, fields) => {
    expect(claimLines(claim("c1", fields)).map((shown) => shown.slice(4))).toEqual([line]);
  });

  it("puts a reply after the last claim that it answers, and equal claims together", () => {
    const blame = { sources: [entity("Poland")], actors: [entity("Russia")] };
    const lines = claimLines(
      claim("c1", blame),
      claim("c2", { sources: [entity("Poland")], actors: [entity("Killnet")] }),
      claim("c3", { stance: "denies", sources: [entity("Russia")], actors: [entity("Russia")], answers: ["c1"] }),
      claim("c4", blame),
    );
    expect(lines).toEqual([
      "1 • Poland: it was Russia · asserted",
      "2 ✗ Russia: denies having done it · asserted · answers 1",
      "3 • Poland: it was Killnet · asserted",
    ]);
  });
});
