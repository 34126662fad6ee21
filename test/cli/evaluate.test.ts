// extract evaluate, as it is run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const evaluate = (...args: string[]) => spawnSync(process.execPath, ["bin/extract.js", "evaluate", ...args], { encoding: "utf8" });
const folder = mkdtempSync(join(tmpdir(), "gold-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("extract evaluate", () => {
  it("scores marked articles and archives alike", () => {
    const marked = file("a.txt", "{country:fr France} blamed nobody, and {person:x Quixo Zabble} slept.\n\n=== types country person\n=== claims\n");
    const record = {
      id: "a",
      text: "France slept.",
      gold: { types: ["country"], entities: [{ id: "fr", type: "country", start: 0, end: 6, text: "France" }] },
    };
    for (const path of [marked, file("a.jsonl", `${JSON.stringify(record)}\n`)]) {
      const { stdout, status } = evaluate(path);
      expect(stdout).toMatch(/country strict +100\.0 +100\.0 +100\.0 +1/);
      expect(status).toBe(0);
    }
  });

  it("takes a whole number of misses alone", () => {
    expect(evaluate("fixtures/gold", "--misses", "x")).toMatchObject({ status: 2, stdout: "" });
  });

  it("prints the misses when asked", () => {
    const wrong = file("b.txt", "{place:fr France} slept.\n\n=== types place country\n");
    expect(evaluate(wrong, "--misses", "2").stdout).toContain("place missed (1)\n  b: …[France] slept. …");
  });

  it.each([
    ["a missing file", join(folder, "none.txt"), `extract: ${join(folder, "none.txt")}: no such file or folder [bad-gold]`],
    ["a line that is no JSON", file("e.jsonl", '{"id":"e","text":"x"}\n{\n'), `extract: ${join(folder, "e.jsonl")}:2: the line is not valid JSON [bad-gold]`],
    ["a slip in the marks", file("c.txt", "{france France} slept.\n"), 'c: "france" is used before its type is said'],
    ["an article without marks", file("f.txt", "France slept.\n"), "f: it holds no expected facts"],
    ["no expected facts", file("d.jsonl", '{"id":"d","text":"x"}\n'), "no expected facts"],
  ])("says what is wrong with %s", (_what, path, message) => {
    const { stdout, stderr, status } = evaluate(path);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(2);
  });
});
