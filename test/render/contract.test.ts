// What every renderer promises, for every article and every odd text.
import { readdirSync, readFileSync } from "node:fs";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { type FactDocument, factDocumentSchema } from "../../src/facts.ts";
import { whenOf } from "../../src/render/date-lines.ts";
import { renderJson, renderNdjson } from "../../src/render/json.ts";
import { type Paint, plain } from "../../src/render/paint.ts";
import { renderTable } from "../../src/render/table.ts";

const documents = ["fixtures/articles", "fixtures/odd"].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    return { name, facts: extract(text, { id: `${folder}/${name}` }) };
  }),
);

const chalk = new Chalk({ level: 1 });
const coloured: Paint = { bold: chalk.bold, dim: chalk.dim, cue: chalk.underline, attributes: chalk.red, denies: chalk.green, withholds: chalk.yellow };
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters.
const colours = /\u001b\[\d+m/g;

const renderers: Record<string, (facts: FactDocument) => string> = {
  json: renderJson,
  ndjson: renderNdjson,
  table: (facts) => renderTable(facts, 80),
};

describe.each(Object.entries(renderers))("%s", (_format, render) => {
  it.each(documents)("gives the same bytes twice and changes nothing: $name", ({ facts }) => {
    const before = JSON.stringify(facts);
    expect(render(facts)).toBe(render(structuredClone(facts)));
    expect(JSON.stringify(facts)).toBe(before);
  });
});

describe.each(documents)("$name", ({ facts }) => {
  it("is valid by the schema as JSON, and nothing is lost", () => {
    for (const render of [renderJson, renderNdjson]) {
      expect(factDocumentSchema.safeParse(JSON.parse(render(facts))).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(render(facts))).toEqual(facts);
    }
    expect(renderNdjson(facts)).not.toMatch(/[\n\r]/);
  });

  it.each([20, 43, 80, 100])("fits a terminal of %i columns", (width) => {
    const tooWide = renderTable(facts, width)
      .split("\n")
      .filter((line) => stringWidth(line) > width);
    expect(tooWide).toEqual([]);
  });

  it("shows a person no control or invisible characters", () => {
    expect(renderTable(facts, 80).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it("says the same with and without colour", () => {
    expect(renderTable(facts, 80, coloured).replace(colours, "")).toBe(renderTable(facts, 80, plain));
  });

  it("shows every claim's source, every entity and every date", () => {
    const page = renderTable(facts, 120).replace(/\s+/g, "");
    const shown = (words: string) => page.includes(words.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·").replace(/\s+/g, ""));
    expect(
      facts.entities.filter((entity) => !shown(entity.type === "date" ? whenOf(entity).replace(/[“”]/g, "") : entity.name)).map((entity) => entity.name),
    ).toEqual([]);
    expect(facts.claims.filter((claim) => !shown(claim.evidence.text.replace(/\s+/g, " ").slice(0, 40))).map((claim) => claim.id)).toEqual([]);
  });
});

it("looks at articles and odd texts", () => expect(documents.length).toBeGreaterThan(20));
