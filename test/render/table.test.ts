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
    evidence: { start: 10 * Number(id.slice(1)), end: 5, text: `Words ${id}.`, cues: [], quotes: [] },
    rule: "test",
    ...fields,
  };
}

function documentOf(claims: Claim[]): FactDocument {
  return {
    schema: "news-facts/1",
    document: { id: "a.txt", title: "A title", published: null, sha256: null, length: 0, regions: [] },
    entities: named.map((name, i): Entity => ({ id: `e${i + 1}`, type: "organisation", name, mentions: [] })),
    claims,
    problems: [],
  };
}

function claimLines(...claims: Claim[]): string[] {
  const lines = renderTable(documentOf(claims), 100).split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith(`Claims (${claims.length}`)) + 1, lines.indexOf("", 3)).filter((line) => /^\d/.test(line));
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
      "Two officials (via Reuters): it was Russia · asserted · “the hack” · against Poland",
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
    [
      "Killnet: denies working for Russia · asserted",
      { stance: "denies", relation: "affiliation", sources: [entity("Killnet")], actors: [entity("Killnet")], sponsor: entity("Russia") },
    ],
    [
      "The officials in Kyiv: several groups work for Russia · asserted · in a report",
      { relation: "affiliation", sources: [words("The officials in Kyiv")], actors: [words("several groups")], sponsor: entity("Russia"), form: "report" },
    ],
    [
      "The report of officials: a group works for a state · asserted",
      { relation: "affiliation", sources: [words("the report of officials")], actors: [words("A group")], form: "report" },
    ],
    ["Poland, Reuters: do not say who it was", { stance: "withholds", sources: [entity("Poland"), entity("Reuters")] }],
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

  it("quotes a sentence once, and points to it where another claim stands in it", () => {
    const evidence = (cue: string): Claim["evidence"] => ({ start: 0, end: 9, text: "The words", cues: [{ start: 0, end: 3, text: cue }], quotes: [] });
    const facts = documentOf([
      claim("c1", { sources: [entity("Poland")], actors: [entity("Russia")], evidence: evidence("The") }),
      claim("c2", { sources: [entity("Reuters")], actors: [entity("Russia")], evidence: evidence("words") }),
    ]);
    expect(renderTable(facts, 100)).toContain(
      "1 • Poland: it was Russia · asserted\n      The words\n2 • Reuters: it was Russia · asserted\n      The sentence of 1: “words”\n",
    );
  });

  it("never begins a line with a dot between parts", () => {
    const facts = documentOf([claim("c1", { sources: [entity("Poland")], actors: [entity("Russia")], victims: [entity("Reuters")] })]);
    for (let width = 20; width < 60; width++) expect(renderTable(facts, width)).not.toMatch(/^ *·|\u00a0/m);
  });
});

describe("dates in the table", () => {
  it("are days, spans of days, or the words where no day is known", () => {
    const date = (name: string, kind: string, value: string, from?: string, to?: string): Entity => ({
      id: "e1",
      type: "date",
      name,
      kind,
      value,
      ...(from && { from }),
      ...(to && { to }),
      mentions: [],
    });
    const dates = [
      date("for three days", "DURATION", "P3D"),
      date("every Friday", "SET", "XXXX-WXX-5"),
      date("Monday", "DATE", "XXXX-WXX-1"),
      date("last week", "DATE", "2024-W10", "2024-03-04", "2024-03-10"),
      date("March 3", "DATE", "2024-03-03", "2024-03-03", "2024-03-03"),
      date("noon that day", "TIME", "2024-03-03T12:00", "2024-03-03", "2024-03-03"),
      date("March", "DATE", "2024-03", "2024-03-01", "2024-03-31"),
      date("since then", "DATE", "2024-03-01", "2024-03-01"),
    ];
    const page = renderTable({ ...documentOf([]), entities: dates }, 100);
    expect(page.slice(page.indexOf("Dates"))).toBe(
      [
        "Dates (8)",
        "  2024-03                   March",
        "  2024-03-01                since then",
        "  2024-03-03                March 3, noon that day",
        "  2024-03-04 to 2024-03-10  last week",
        "  undated                   Monday",
        "  lengths                   for three days",
        "  repeated                  every Friday",
        "",
      ].join("\n"),
    );
    expect(page).toContain("publication date unknown: --published gives it");
  });
});
