// The layer check, run as the project runs it; a check that looked at nothing must fail.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("import layers", () => {
  it("looks at every source file and finds no import against the order", () => {
    const out = execFileSync("npx", ["depcruise", "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"], {
      encoding: "utf8",
      maxBuffer: 1e8,
      shell: false,
    });
    const { modules, summary } = JSON.parse(out) as {
      modules: { source: string }[];
      summary: { violations: { rule: { name: string }; from: string; to: string }[] };
    };
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    expect(modules.filter((module) => module.source.startsWith("src/")).length).toBeGreaterThanOrEqual(sources.length);
    expect(summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`)).toEqual([]);
  });
});
