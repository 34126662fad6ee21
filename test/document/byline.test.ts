// A line that says who wrote a text, in the middle of an article.
import { expect, it } from "vitest";
import { bylineExamples, isByline } from "../../src/document/byline.ts";
import { createDocument } from "../../src/document/document.ts";

const told = (line: string) => {
  const document = createDocument(`Port closed after attack\n\n${line}\n\nIt opened again on Tuesday.`);
  return document.sentences.some((sentence) => document.text.slice(sentence.start, sentence.end) === line && isByline(document, sentence));
};

it.each(bylineExamples.finds)("finds %s", (line) => expect(told(line)).toBe(true));
it.each(bylineExamples.leaves)("leaves %s", (line) => expect(told(line)).toBe(false));
