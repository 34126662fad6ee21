// Words that layout or HTML put something into: the words are read as one writes them, their places stay those of the text.
import { expect, test } from "vitest";
import { readMarkup } from "../../src/document/markup.ts";
import { tokenise } from "../../src/document/tokens.ts";
import { extract } from "../../src/extract.ts";

const spelled = (text: string) => {
  const { word, start, end } = tokenise(text);
  return word.map((one, i) => [one, text.slice(start[i], end[i])]);
};

test.each([
  ["Mos\u00adcow", [["Moscow", "Mos\u00adcow"]]],
  ["Vladi\u200bmir", [["Vladimir", "Vladi\u200bmir"]]],
  [
    "Kyiv\u200bParis",
    [
      ["Kyiv", "Kyiv"],
      ["Paris", "Paris"],
    ],
  ],
  ["AT&amp;T", [["AT&T", "AT&amp;T"]]],
  ["R&D", [["R&D", "R&D"]]],
  [
    "Orrel&rsquo;s",
    [
      ["Orrel", "Orrel"],
      ["'s", "&rsquo;s"],
    ],
  ],
  [
    "&quot;no&quot;",
    [
      ['"', "&quot;"],
      ["no", "no"],
      ['"', "&quot;"],
    ],
  ],
  [
    "so&nbsp;far",
    [
      ["so", "so"],
      ["far", "far"],
    ],
  ],
  [
    "<b>Orrel</b>.",
    [
      ["Orrel", "Orrel"],
      [".", "."],
    ],
  ],
])("%s", (text, wanted) => expect(spelled(text)).toEqual(wanted));

test("a tag of a paragraph begins a line", () => {
  const { kind } = tokenise("one<br>two <i>three</i>");
  expect([...kind].map((bits) => (bits & 128) !== 0)).toEqual([true, true, false]);
});

test.each(["&", "&;", "& so;", "&unknown;", "a < b", "<victim@mail.example>", "<Orrel>", "<b", "<"])("%s is no mark", (text) => {
  for (let at = 0; at < text.length; at++) expect(readMarkup(text, at)).toBeNull();
});

test("names keep their places and are written without it", () => {
  const text = "Micro\u00adsoft said <b>Ana Mar\u200btinez</b> left Marks &amp; Spencer.";
  const { entities } = extract(text);
  expect(entities.map(({ name }) => name)).toEqual(["Microsoft", "Ana Martinez", "Marks & Spencer"]);
  for (const { mentions } of entities) for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
});
