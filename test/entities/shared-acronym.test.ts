// An acronym that bodies of several countries share: which one is meant, by what stands beside it or elsewhere in the document.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/document.ts";
import { readSharedAcronyms } from "../../src/entities/shared-acronym.ts";
import { builtInLexicon } from "../../src/lexicon/lexicon.ts";

const countriesOf = (text: string) => {
  const { tokens } = createDocument(text);
  const lexicon = builtInLexicon();
  return [...readSharedAcronyms(tokens, lexicon, lexicon.find(tokens)).values()].map(({ key, country }) => country ?? lexicon.entry(key)?.country);
};

describe("the country of a shared acronym", () => {
  it.each([
    ["the press's own", "The NCSC said so.", ["GB"]],
    ["told by an adjective", "The Irish NCSC said so.", ["IE"]],
    ["told before what it is", "The Norwegian security police PST said so.", ["NO"]],
    ["told by a possessor", "South Korea's NIS said so.", ["KR"]],
    ["told behind", "The NIS of Norway said so.", ["NO"]],
    ["told once for the document", "Ireland's NCSC was hit. The NCSC said so.", ["IE", "IE"]],
    ["one of two countries", "Slovakia was hit. The SIS said so.", ["SK"]],
    ["not the press's own where others are about", "Ireland's health service was hit. The NCSC blamed Russia.", [undefined]],
    ["several and none told", "The MFA said so.", []],
    ["not shared at all", "The FBI said so.", []],
    ["in lower case", "The mss said so.", []],
  ])("%s", (_, text, expected) => expect(countriesOf(text)).toEqual(expected));
});
