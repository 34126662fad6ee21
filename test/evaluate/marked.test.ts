// Marked articles: what their marks and claims mean, and that a slip in one is said rather than passed over.
import { describe, expect, it } from "vitest";
import { readMarked } from "../../src/evaluate/marked.ts";

const article =
  `{country:russia Moscow} was blamed by {organisation:cert CERT Wessex} on {date:2024-05-06 Monday}. {russia Russia} denied it, {date?:PRESENT_REF now} and then.

=== published 2024-05-07 given
=== types organisation country
=== claims
attributes responsibility asserted agency report
  sources cert "someone"
  actors russia
  claimed 2024-05-06
  evidence Moscow was … Monday.
`.replace("by {", "by someone and {");

describe("marked articles", () => {
  it("gives the text, the mentions with exact spans, and the claims", () => {
    const { text, published, gold } = readMarked("a", article);
    expect(text).toBe("Moscow was blamed by someone and CERT Wessex on Monday. Russia denied it, now and then.\n");
    expect(published).toBe("2024-05-07");
    for (const mention of gold.entities) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(gold.entities.map(({ id, type, text, optional }) => [id, type, text, optional ?? false])).toEqual([
      ["russia", "country", "Moscow", false],
      ["cert", "organisation", "CERT Wessex", false],
      ["2024-05-06", "date", "Monday", false],
      ["russia", "country", "Russia", false],
      ["PRESENT_REF", "date", "now", true],
    ]);
    expect(gold.types).toEqual(["organisation", "country"]);
    expect(gold.claims).toMatchObject([
      { stance: "attributes", sourceKind: "agency", form: "report", sources: ["cert", "~someone"], actors: ["russia"], sponsor: null, claimed: "2024-05-06" },
    ]);
    expect(gold.claims?.[0]?.evidence.text).toBe("Moscow was blamed by someone and CERT Wessex on Monday.");
  });

  it.each([
    ["a key without a type", ["{russia Russia}", "{rusia Russia}"], "before its type is said"],
    ["an unknown type", ["country:russia", "land:russia"], '"land" is none of'],
    ["an open mark", ["{russia Russia}", "{russia Russia"], "not closed"],
    ["an actor that is not marked", ["actors russia", "actors ukraine"], "not marked"],
    ["words that are not there", ['"someone"', '"anyone"'], "does not say"],
    ["evidence that is not there", ["evidence Moscow was", "evidence Minsk was"], "does not say"],
    ["an unknown field", ["  actors", "  actor"], 'no "actor"'],
    ["an unknown stance", ["attributes resp", "claims resp"], '"claims" is none of'],
  ])("refuses %s", (_what, [from, to], message) => {
    expect(() => readMarked("a", article.replace(from as string, to as string))).toThrow(message);
  });
});
