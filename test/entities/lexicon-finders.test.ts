// Every example of the finders that the lexicon drives, through the whole pipeline: marked names are found, nothing of that rule elsewhere.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/document.ts";
import { examples as countries } from "../../src/entities/country.ts";
import { after, before } from "../../src/entities/doer-contexts.ts";
import { examples as incidents } from "../../src/entities/incident.ts";
import { findMentions } from "../../src/entities/index.ts";
import { examples as malware } from "../../src/entities/malware.ts";
import { examples as organisations } from "../../src/entities/organisation.ts";
import { examples as places } from "../../src/entities/place.ts";
import { examples as actors } from "../../src/entities/threat-actor.ts";
import { builtInLexicon } from "../../src/lexicon/lexicon.ts";

const found = (text: string, type: string) =>
  findMentions(createDocument(text), builtInLexicon())
    .mentions.filter((m) => m.rule.split("/")[0] === type)
    .map((m) => text.slice(m.start, m.end));

for (const { rule, finds, leaves } of [...countries, ...places, ...organisations, ...actors, ...malware, ...incidents]) {
  const type = rule.split("/")[0] as string;
  describe(rule, () => {
    it.each([...finds])("finds in: %s", (marked) => {
      const names = [...marked.matchAll(/\{(.+?)\}/g)].map((match) => match[1]);
      expect(found(marked.replaceAll(/[{}]/g, ""), type)).toEqual(names);
    });
    it.each([...leaves])("leaves: %s", (text) => expect(findMentions(createDocument(text), builtInLexicon()).mentions.map((m) => m.rule)).not.toContain(rule));
  });
}

describe("threat-actor/doer, row by row", () => {
  it.each([...before, ...after].map((row) => [row.words, row.finds]))("%s", (_, marked) => {
    const names = [...marked.matchAll(/\{(.+?)\}/g)].map((match) => match[1]);
    expect(found(marked.replaceAll(/[{}]/g, ""), "threat-actor")).toEqual(names);
  });
});
