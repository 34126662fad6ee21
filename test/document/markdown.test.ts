// Marks of Markdown stand for nothing: the words are read as a reader of the page sees them, their places stay those of the text.
import { expect, test } from "vitest";
import { createDocument } from "../../src/document/document.ts";
import { tokenise } from "../../src/document/tokens.ts";
import { extract } from "../../src/extract.ts";

const words = (text: string) => tokenise(text).word.join(" ");

test.each([
  ["a [report](https://talos.example/a_b(c)) by Talos", "a report by Talos"],
  ['the [report](/blog/one "Title of the page") says', "the report says"],
  ["found[[1]](#_ftn1)[[2]](#_ftn2) again", "found again"],
  ["the group ([14]) and another [2]", "the group and another"],
  ["the group *Turla* and **its** ***friends***", "the group Turla and its friends"],
  ["_Turla_ used it", "Turla used it"],
  ["### What it did\n> He said so.", "What it did He said so ."],
  // None of them.
  ["he said [sic] that", "he said [ sic ] that"],
  ["5 * 3", "5 * 3"],
  ["snake_case", "snake _ case"],
  ["f***ing", "f *** ing"],
  ["#1 of 3", "# 1 of 3"],
  ["a list [1, 2] (three)", "a list [ 1 , 2 ] ( three )"],
  ["* a point", "* a point"],
  ["[no link] (here)", "[ no link ] ( here )"],
])("%s", (text, read) => {
  expect(words(text)).toBe(read);
});

test("a claim around a link is found, with its words as they stand", () => {
  const text = "Cisco Talos said the hackers of Turla [broke into](https://talos.example/one) a *Czech* ministry.";
  const [claim] = extract(text).claims;
  expect(claim?.actors[0]?.text).toBe("the hackers of Turla");
  expect(claim?.evidence.text).toBe(text);
});

test("a link's title is no text: what it claims, the article does not", () => {
  expect(extract('The company wrote about it [in May](/blog/one "How Turla hacked a Czech ministry").').claims).toEqual([]);
});

test.each(["He left!*He came.", "He left [*\nHe came.", "**He** left. **He** came.", "He left._He_ came.", "Was it?[He](https://a.example) came."])(
  "sentences follow each other: %s",
  (text) => {
    const { sentences } = createDocument(text, {});
    expect(sentences.length).toBeGreaterThan(0);
    for (const [i, { start, end }] of sentences.entries()) {
      expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  },
);
