// The README: its commands run, and the parts that the program can write itself (the session, the table of the output) are as the program writes them.
// README=write rewrites those parts.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { factDocumentSchema } from "../src/facts.ts";

const readme = readFileSync("README.md", "utf8");
const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)]
  .flatMap(([, block]) => (block as string).trim().split("\n"))
  .filter((line) => line.startsWith("node "));
const env = { ...process.env, FORCE_COLOR: undefined, COLUMNS: undefined };
const run = (line: string) => execFileSync(process.execPath, line.split(" ").slice(1), { encoding: "utf8", env });

interface Schema {
  description?: string;
  enum?: string[];
  const?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The output, a field a line. Spans and fillers are explained once, above the table. */
function describeOutput(): string {
  const rows: [string, string, string][] = [];
  const walk = (schema: Schema, path: string) => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (["start", "end"].includes(name) || (name === "text" && path !== "document.")) continue;
      const one = field.anyOf?.find((option) => option.type !== "null") ?? field;
      const many = one.type === "array";
      const inner = one.items ?? one;
      const place = `${path}${name}${many ? "[]" : ""}`;
      const values = inner.const ?? inner.enum?.join(" · ") ?? (inner.properties ? (inner.properties.start ? "span" : "") : [inner.type].flat()[0]);
      const filler = inner.properties?.entity;
      rows.push([`\`${place}\``, filler ? (inner.properties?.start ? "filler" : "entity") : (values ?? ""), field.description ?? inner.description ?? ""]);
      if (inner.properties && !filler) walk(inner, `${place}.`);
    }
  };
  walk(z.toJSONSchema(factDocumentSchema) as Schema, "");
  return ["| field | value | meaning |", "| --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

/** The README with the parts that the program writes. */
function written(): string {
  return readme
    .replace(/(```sh\n(node [^\n]+)\n```\n\n```\n)[^`]+(?=```)/, (_, head: string, command: string) => `${head}${run(command).trimEnd()}\n`)
    .replace(/(<!-- output -->\n\n)[\s\S]*?(?=\n\n<!-- \/output -->)/, (_, head: string) => head + describeOutput());
}

/** The formatter pads tables. */
const compact = (text: string) => text.replace(/ *\| */g, "|").replace(/-{3,}/g, "---");

describe("README", () => {
  it("shows commands", () => expect(commands.length).toBeGreaterThan(3));

  it.each(commands)("%s", (line) => expect(run(line).length).toBeGreaterThan(100));

  it("shows the session and the output as they are (README=write rewrites them)", () => {
    if (process.env.README === "write") writeFileSync("README.md", written());
    else expect(compact(readme)).toBe(compact(written()));
    expect(readme).toContain("<!-- output -->");
    expect(readme).toMatch(/```sh\nnode [^\n]+\n```\n\n```\n/);
  });

  it("names two commands that set everything up", () => {
    expect(readme).toContain("```sh\nnpm install && node bin/extract.js fixtures/articles/agency-news.txt\n```");
    expect(readme).toContain("```sh\nnpm install && npm test\n```");
  });

  it("shows a library call that does what it says", async () => {
    const [, code] = /```ts\n([^`]+)```/.exec(readme) as unknown as [string, string];
    const { extract } = await import("../src/index.ts");
    const body = code.replace(/^import .*\n/gm, "").replace(/console\.log\((.*)\); \/\/ (.*)/g, "seen.push([$1, $2]);");
    const seen: [unknown, unknown][] = [];
    new Function("extract", "seen", body)(extract, seen);
    expect(seen.length).toBeGreaterThan(1);
    for (const [shown, promised] of seen) expect(shown).toEqual(promised);
  });

  it("shows a workflow whose steps run", () => {
    const folder = mkdtempSync(join(tmpdir(), "extract-workflow-"));
    symlinkSync(process.cwd(), join(folder, "extractor"));
    // The gate of the example would stop at a claim about the actor it watches.
    const unwatched = (path: string) => !path.endsWith(".txt") || !readFileSync(path, "utf8").includes("APT28");
    cpSync("fixtures/articles", join(folder, "articles"), { recursive: true, filter: unwatched });
    const [, workflow] = /```yaml\n([^`]+)```/.exec(readme) as unknown as [string, string];
    const steps = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, step]) => (step as string).replace(/\$\{\{ matrix\.part }}/g, "1"));
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps.filter((one) => !one.startsWith("npm install")))
      execFileSync("bash", ["-c", step], { cwd: folder, env: { ...env, GITHUB_STEP_SUMMARY: join(folder, "step.md") } });
    expect(JSON.parse(readFileSync(join(folder, "step.md"), "utf8"))).toHaveProperty("documents");
  });
});
