// Entities stage: every example of a people or organisation rule runs through the whole pipeline; odd and hostile texts keep their places.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDocument } from "../../src/document/document.ts";
import type { Mention } from "../../src/entities/mention.ts";
import { contexts } from "../../src/entities/names/contexts.ts";
import { recogniseNames } from "../../src/entities/names/recognise.ts";
import { resolve } from "../../src/entities/resolve.ts";
import { builtInLexicon } from "../../src/lexicon/lexicon.ts";
import { nameExamples } from "./name-examples.ts";

const lexicon = builtInLexicon();
const namesIn = (text: string) => {
  const document = createDocument(text);
  const { tokens } = document;
  return recogniseNames(document, lexicon, lexicon.find(tokens)).map((name) => ({
    ...name,
    text: text.slice(tokens.start[name.first], tokens.end[name.last]),
  }));
};

describe("examples", () => {
  for (const { rule, finds, leaves } of nameExamples) {
    for (const marked of finds) {
      test(`${rule} finds: ${marked}`, () => {
        const wanted = [...marked.matchAll(/\{(person|organisation) ([^}]+)\}/g)].map(([, type, text]) => `${type} ${text}`);
        const text = marked.replace(/\{(?:person|organisation) ([^}]+)\}/g, "$1");
        expect(wanted.length).toBeGreaterThan(0);
        const found = namesIn(text)
          .sort((a, b) => a.first - b.first)
          .map((name) => `${name.type} ${name.text}`);
        expect(found).toEqual(wanted);
      });
    }
    for (const text of leaves) test(`${rule} leaves: ${text}`, () => expect(namesIn(text).map((name) => name.text)).toEqual([]));
  }
});

describe("contexts, row by row", () => {
  for (const { type, rule, finds } of contexts) {
    for (const marked of finds) {
      test(`${rule} finds: ${marked}`, () => {
        const [, wanted] = /\{(.+?)\}/.exec(marked) as unknown as [string, string];
        expect(namesIn(marked.replaceAll(/[{}]/g, "")).map((name) => `${name.type} ${name.text}`)).toContain(`${type} ${wanted}`);
      });
    }
  }
});

test("any text gives names inside the text, in whole tokens", () => {
  const words = fc.constantFrom(
    "John",
    "Smith",
    "Ministry",
    "of",
    "the",
    "Bank",
    "&",
    "-",
    ".",
    "(",
    ")",
    "U.S.",
    "said",
    "\n",
    "van",
    "Mr.",
    "NATO",
    ",",
    "'s",
    "é",
    "7",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const name of namesIn(text)) {
        expect(name.first).toBeGreaterThanOrEqual(0);
        expect(name.last).toBeGreaterThanOrEqual(name.first);
        expect(name.text.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("resolved mentions never overlap, and the longest stands", () => {
  const mention = fc.record({ first: fc.nat(30), length: fc.nat(6), weight: fc.constantFrom(0.2, 0.5, 0.9) }).map(
    ({ first, length, weight }): Mention => ({
      first,
      last: first + length,
      start: first * 2,
      end: (first + length) * 2 + 1,
      type: "place",
      form: "name",
      rule: "place/test",
      weight,
    }),
  );
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      const kept = resolve(mentions);
      for (let i = 1; i < kept.length; i++) expect(kept[i]?.start).toBeGreaterThanOrEqual(kept[i - 1]?.end as number);
      const longest = Math.max(-1, ...mentions.map(({ first, last }) => last - first));
      if (mentions.length > 0) expect(Math.max(...kept.map(({ first, last }) => last - first))).toBe(longest);
    }),
    { seed: 7 },
  );
});

test.each(["Alpha ", "Ministry of ", "J. ", "van ", "A-", "Bank & ", "(ABC) ", "General "])("a long run of %j costs linear time", (piece) => {
  // CPU time, the best of three: a busy machine makes others wait, and is no fault of ours.
  const time = (count: number) => {
    const document = createDocument(piece.repeat(count));
    const hits = lexicon.find(document.tokens);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const from = process.cpuUsage();
      recogniseNames(document, lexicon, hits);
      const { user, system } = process.cpuUsage(from);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  time(2000);
  // Ten times the text: a quadratic pass would take a hundred times as long.
  expect(time(40000)).toBeLessThan(40 * Math.max(time(4000), 3));
});
