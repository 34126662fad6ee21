// Every row of the regions with its examples, each on a line of its own in the middle of an article.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/document.ts";
import { kickers, regionRows } from "../../src/document/regions.ts";

const before = "The port was closed on Monday. Nobody was hurt.\n\n";
const after = "\n\nIt opened again on Tuesday.";

describe.each(regionRows)("$kind", (row) => {
  it.each(row.examples.finds)("finds %s", (line) => {
    expect(createDocument(before + line + after).regions).toEqual([{ kind: row.kind, start: before.length, end: before.length + line.length }]);
  });
  it.each(row.examples.leaves)("leaves %s", (line) => {
    expect(createDocument(before + line + after).regions).toEqual([]);
  });
});

it("takes no title with what stands below it for a list of headlines", () => {
  const head = "Port closed after attack\n\nFerries wait in three harbours\n\nBy Ann Lind and Bo Holm\n\n14 February 2024, 6 am\n\n";
  expect(createDocument(`${head}The port was closed on Monday.`).title).toBe("Port closed after attack");
  expect(createDocument(`${head}The port was closed on Monday.`).regions.some(({ kind }) => kind === "teaser")).toBe(false);
});

it("takes a first line without a full stop for the title", () => {
  expect(createDocument("Port closed after attack\n\nThe port was closed on Monday.").title).toBe("Port closed after attack");
  expect(createDocument("The port was closed.\n\nNobody was hurt.").title).toBeNull();
  expect(createDocument("One line alone").title).toBeNull();
});

it.each([...kickers].flatMap((kicker) => [kicker.toUpperCase(), `${kicker}:`]))("takes the line below %s for the title", (kicker) => {
  const { title, regions } = createDocument(`${kicker}\n\nPort closed after attack\n\nThe port was closed on Monday.`);
  expect(title).toBe("Port closed after attack");
  expect(regions).toHaveLength(1);
});

it("takes a line that only opens like a desk for the title", () => {
  expect(createDocument("Opinion poll stolen\n\nThe port was closed on Monday.").title).toBe("Opinion poll stolen");
});
