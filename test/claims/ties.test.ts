// What a denial answers, read off invented texts through the whole pipeline.
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

const answers = (text: string) => extract(text).claims.flatMap(({ stance, answers }) => (stance === "denies" ? [answers] : []));

it("lets a denial answer the claims before it", () => {
  expect(answers("Estonia said Russia hacked a bank. Latvia said Russia hacked a port. Russia denied the accusations.")).toEqual([["c1", "c2"]]);
});

it("lets a denial answer the claim of its own sentence alone", () => {
  expect(answers("Estonia said Russia hacked a bank. Latvia blamed Russia for the hack of a port, although Moscow denied it.")).toEqual([["c2"]]);
});

it("lets a state answer for whoever acts for it", () => {
  expect(answers("Estonia said the group Gamaredon works for Russia and hacked a bank. Russia denied the accusations.")).toEqual([["c1"]]);
});

it("lets a state answer for its own bodies", () => {
  expect(answers("Estonia said the GRU hacked a bank in Tallinn. Russia denied that it was involved in the hack.")).toEqual([["c1"]]);
});
