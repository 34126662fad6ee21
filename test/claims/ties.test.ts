// What a denial answers, and which claims speak of one activity, read off invented texts through the whole pipeline.
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

const answers = (text: string) => extract(text).claims.flatMap(({ stance, answers }) => (stance === "denies" ? [answers] : []));

it("lets a denial answer the claims before it", () => {
  expect(answers("Estonia said Russia hacked a bank. Latvia said Russia hacked a port. Russia denied the accusations.")).toEqual([["c1", "c2"]]);
});

it("lets a denial answer the claim of its own sentence alone", () => {
  expect(answers("Estonia said Russia hacked a bank. Latvia blamed Russia for the hack of a port, although Moscow denied it.")).toEqual([["c2"]]);
});

it("takes the act and whom it hit from the sentence before, where its own says no more than it", () => {
  const text = "A report by ESET dated 4 May 2021 says that a wave of hacks hit two Danish ports. It was carried out by Turla, it is specified.";
  const { claims, entities } = extract(text);
  const claim = claims.at(-1);
  expect(claim?.evidence.text).toBe(text);
  expect(claim?.incident?.text).toBe("a wave of hacks");
  expect(claim?.victims.map((victim) => victim.text)).toEqual(["two Danish ports"]);
  expect(entities.find(({ id }) => id === claim?.claimed?.entity)?.value).toBe("2021-05-04");
});

it("lets a state answer for whoever acts for it", () => {
  expect(answers("Estonia said the group Gamaredon works for Russia and hacked a bank. Russia denied the accusations.")).toEqual([["c1"]]);
});

it("lets a state answer for its own bodies", () => {
  expect(answers("Estonia said the GRU hacked a bank in Tallinn. Russia denied that it was involved in the hack.")).toEqual([["c1"]]);
});

const incidents = (text: string) => extract(text).claims.map(({ incident }) => incident?.incident);

it.each([
  ["this attack", "Estonia blamed Russia for the breach of a bank. Latvia said Russia was behind this attack.", ["i1", "i1"]],
  ["an attack and its denial in the same words", "Estonia blamed Russia for the breach of a bank, but Moscow denied any involvement.", ["i1", "i1"]],
  ["an attack and its denial", "Estonia blamed Russia for the breach of a bank. Moscow denied involvement in the attack.", ["i1", "i1"]],
  [
    "the attack, after another",
    "Estonia blamed Russia for the breach of a bank. A similar attack hit a port. Latvia said Russia was behind the attack.",
    ["i1", "i2"],
  ],
  ["the attack of somebody else", "Estonia blamed Russia for the breach of a bank. Latvia said Iran was behind the attack.", ["i1", "i2"]],
  ["another attack", "Estonia blamed Russia for the breach of a bank. Latvia blamed Russia for the attack on a port.", ["i1", "i2"]],
  ["two acts on one victim", "Estonia blamed Russia for the hack of Airbus. Latvia said Russia had breached Airbus.", ["i1", "i1"]],
  ["two acts on one victim in other years", "Russia hacked Airbus in 2015, Estonia said. Latvia blamed Russia for the breach of Airbus in 2019.", ["i1", "i2"]],
  ["one noun, two victims", "Estonia blamed Russia for the attack on Airbus. Latvia blamed Russia for the attack on Siemens.", ["i1", "i2"]],
  ["the act with a word before it", "Estonia blamed Russia for the hack of Airbus. Latvia said the GRU was behind the recent cyber attack.", ["i1", "i1"]],
  ["such attacks", "Estonia blamed Russia for the hack of Airbus. The Kremlin denied it was behind any such attacks.", ["i1", "i1"]],
])("knows which activity is meant: %s", (_, text, expected) => expect(incidents(text)).toEqual(expected));
