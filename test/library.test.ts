// The library as a user gets it: exactly these exports, and one call that takes any string.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.ts";

describe("the library", () => {
  it("exports exactly this", () => {
    expect(Object.keys(library).sort()).toEqual([
      "builtInLexicon",
      "claimRules",
      "createDocument",
      "createLexicon",
      "explain",
      "extract",
      "extractDocument",
      "readLexicon",
    ]);
    const types = [...readFileSync("src/index.ts", "utf8").matchAll(/\btype (\w+)|export type \{([^}]+)\}/g)].flatMap(
      ([, one, many]) => one ?? (many as string).split(","),
    );
    expect(types.map((name) => name.trim()).sort()).toEqual([
      "Claim",
      "Document",
      "DocumentInput",
      "Entity",
      "ExtractOptions",
      "FactDocument",
      "Filler",
      "Lexicon",
      "LexiconEntry",
      "LexiconRow",
      "NearClaim",
      "Problem",
      "ProblemCode",
      "Published",
      "Region",
      "Span",
    ]);
  });

  it.each(["empty.txt", "whitespace.txt", "punctuation.txt"])("finds nothing in %s", (name) => {
    const facts = library.extract(readFileSync(`fixtures/odd/${name}`, "utf8"));
    expect([...facts.entities, ...facts.claims, ...facts.problems]).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["emoji.txt", "Ukraine", ["Fancy Bear"]],
    ["crlf.txt", "Poland", ["Russia", "Warsaw", "WARSAW"]],
    ["mixed-scripts.txt", "North Korea", ["China", "Japan", "APT28"]],
    ["control-characters.txt", "North Korea", ["FBI"]],
    ["long-line.txt", "China", []],
  ])("finds the names in %s at their places", (name, one, more) => {
    const text = readFileSync(`fixtures/odd/${name}`, "utf8");
    const mentions = library.extract(text).entities.flatMap((entity) => entity.mentions);
    expect(mentions.map((mention) => mention.text)).toEqual(expect.arrayContaining([one, ...more.filter((word) => text.includes(word))]));
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it("has a text for every kind of oddness", () => expect(readdirSync("fixtures/odd").length).toBe(8));
});
