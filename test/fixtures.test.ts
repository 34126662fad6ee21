// Our own articles: their texts belong to their expected facts, and the scores on them never fall below test/floors.json and its like.
// RAISE_FLOORS=1 lifts the floors to what is reached now; GOLD=folder scores JSON Lines sets from outside the same way.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { f1, type Miss } from "../src/evaluate/count.ts";
import { describeScore, readGold, scoreGold } from "../src/evaluate/report.ts";

const golds = readGold("fixtures/gold");

/** Holds the F1 of every kind to its floor, in whole per cents. Slots have none: they are counted over the claims found, so finding a hard claim may lower them. */
function expectFloors(file: string, { counts, misses }: ReturnType<typeof scoreGold>): void {
  const floors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, number>) : {};
  const reached = Object.fromEntries([...counts].filter(([name]) => !name.startsWith("slot ")).map(([name, one]) => [name, Math.floor(100 * f1(one) + 1e-9)]));
  if (process.env.RAISE_FLOORS) {
    for (const [name, value] of Object.entries(reached)) floors[name] = Math.max(floors[name] ?? 0, value);
    writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
  }
  const below = Object.entries(floors).filter(([name, floor]) => (reached[name] ?? 0) < floor);
  const above = Object.entries(reached).filter(([name, value]) => value >= (floors[name] ?? 0) + 2);
  if (above.length > 0)
    console.log(`${file} can be raised (RAISE_FLOORS=1 npm test): ${above.map(([name, value]) => `${name} ${floors[name] ?? 0} → ${value}`).join(", ")}`);
  expect(below.map(([name, floor]) => `${name} fell from ${floor} to ${reached[name] ?? 0}\n${explain(name, misses)}`).join("\n\n")).toBe("");
}

/** What failed of one kind: "person strict" is told by the person's misses, "claim denies" by those of all claims. */
function explain(name: string, misses: readonly Miss[]): string {
  const about = `${name.split(" ")[0]} `;
  return misses
    .filter(({ what }) => `${what} `.startsWith(about))
    .map(({ what, id, words }) => `  ${what} · ${id}: ${words}`)
    .join("\n");
}

describe("fixtures", () => {
  it("hold articles of many kinds, and expected facts for every one", () => {
    expect(golds.length).toBeGreaterThanOrEqual(16);
    expect(readdirSync("fixtures/articles").sort()).toEqual(readdirSync("fixtures/gold").sort());
  });

  // After an edit in fixtures/gold: npx vitest run -u --config test/vitest.config.ts --root . test/fixtures.test.ts
  it.each(golds)("$id: the article is its marked twin without the marks", async ({ id, text }) => {
    await expect(text).toMatchFileSnapshot(`../fixtures/articles/${id}.txt`);
  });

  it("make no claim where none is expected", () => {
    const silent = golds.filter((gold) => gold.gold.claims?.length === 0);
    expect(silent.length).toBeGreaterThanOrEqual(4);
    expect(
      scoreGold(silent)
        .misses.filter((miss) => miss.what === "claim wrong")
        .map(({ id, words }) => `${id}: ${words}`),
    ).toEqual([]);
  });

  it.each([
    ["gold", "test/floors.json"],
    ["dense", "test/floors-dense.json"],
    ["apart", "test/floors-apart.json"],
  ])("in %s are read at least as well as before", (folder, file) => expectFloors(file, scoreGold(readGold(`fixtures/${folder}`))));
});

const folder = process.env.GOLD;
it.skipIf(!folder)("gold sets from outside are read at least as well as before (skipped unless GOLD names their folder)", { timeout: 600_000 }, () => {
  const files = readdirSync(folder as string).filter((name) => name.endsWith(".jsonl"));
  expect(files).not.toEqual([]);
  for (const name of files) {
    const score = scoreGold(readGold(join(folder as string, name)));
    console.log(`${name}\n${describeScore(score)}`);
    expectFloors(join(folder as string, name.replace(/\.jsonl$/, ".floors.json")), score);
  }
});
