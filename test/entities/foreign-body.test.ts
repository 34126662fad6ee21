// A body whose name the lexicon knows for one state and the text gives to another.
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const countriesOf = (text: string, name: string) =>
  extract(text)
    .entities.filter((entity) => entity.type === "organisation" && entity.mentions.some((mention) => mention.text === name))
    .map((entity) => entity.country);

describe("bodies that states share a name for", () => {
  it("belong to the state that owns them in the text", () => {
    expect(countriesOf("Kenya's Security Service denied this. The Security Service said no more.", "Security Service")).toEqual(["KE"]);
    expect(countriesOf("The Ukrainian Main Intelligence Directorate said so.", "Main Intelligence Directorate")).toEqual(["UA"]);
  });
  it("stay apart where both states are about", () => {
    const text = "Ukraine's Foreign Intelligence Service blamed Russia's Foreign Intelligence Service.";
    expect(countriesOf(text, "Foreign Intelligence Service")).toEqual(["UA", "RU"]);
  });
  it("are one by whatever words the text gives them to it, and stay apart from another state's", () => {
    const text =
      "Japan's Supreme Court met. The Kenyan Supreme Court and the Supreme Court of Kenya are one. India's Supreme Court left. The Supreme Court rose.";
    const courts = extract(text).entities.filter(({ type }) => type === "organisation");
    expect(courts.map(({ country, mentions }) => [country, mentions.length])).toEqual([
      ["JP", 1],
      ["KE", 2],
      ["IN", 2],
    ]);
  });
  it("leave companies alone: one has branches in many states", () => {
    expect(countriesOf("Staff of Germany's Amazon went home.", "Amazon")).toEqual(["US"]);
  });
});
