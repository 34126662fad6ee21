// Date rules by their own examples, through the whole pipeline, as of Friday 12 May 2017; and the shape of the rows.
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/entities/dates/rules.ts";
import { isSlot } from "../../../src/entities/dates/slots.ts";
import { extract } from "../../../src/extract.ts";

/** "words = value mod quant freq" of each date that a rule finds. */
function found(text: string, rule: string): string[] {
  const { entities } = extract(text, { published: { value: "2017-05-12", basis: "given" }, claims: false });
  return entities
    .flatMap(({ mentions, value, mod, quant, freq }) => mentions.map((mention) => ({ ...mention, is: [value, mod, quant, freq].filter(Boolean).join(" ") })))
    .filter((mention) => mention.rule === `date/${rule}`)
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${mention.text} = ${mention.is}`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("date/%s", (id, { examples }) => {
  it.each([...examples.finds])("finds %s", (example) => {
    const wanted = [...example.matchAll(/\{([^{}=]+ = [^{}]+)\}/g)].map((match) => match[1]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(found(example.replace(/\{([^{}=]+) = [^{}]+\}/g, "$1"), id)).toEqual(wanted);
  });
  if (examples.leaves) it.each([...examples.leaves])("leaves %s", (text) => expect(found(text, id)).toEqual([]));
  for (const example of examples.misses ?? []) {
    it.fails(`misses ${example}`, () => {
      const wanted = [...example.matchAll(/\{([^{}=]+ = [^{}]+)\}/g)].map((match) => match[1]);
      expect(found(example.replace(/\{([^{}=]+) = [^{}]+\}/g, "$1"), id)).toEqual(wanted);
    });
  }
});

/** All phrasings of "[the] (last|past) {n} {unit}", without brackets and parentheses. */
function expand(words: string): string[] {
  const [whole, choices, optional] = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/.exec(words) ?? [];
  if (whole === undefined) return [words];
  const variants = optional === undefined ? (choices as string).split("|") : [...optional.split("|"), ""];
  return variants.flatMap((variant) => expand(words.replace(whole, () => variant)));
}

describe("rows", () => {
  it("have one id each, and an example", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.examples.finds.length, rule.id).toBeGreaterThan(0);
  });
  it("mean nothing that their phrasings do not say", () => {
    for (const rule of rules) {
      const templates = [...Object.values(rule.means), rule.time ?? "", rule.freq ?? ""].join(" ");
      for (const phrasing of rule.words.flatMap(expand)) {
        const slots = new Set([...phrasing.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string));
        for (const slot of slots) expect(isSlot(slot.replace(/\d$/, "")), `${rule.id}: {${slot}} of "${phrasing}"`).toBe(true);
        for (const [, names] of templates.matchAll(/\{([^}]*)\}/g)) {
          const options = (names as string).split("|");
          const last = options.at(-1) as string;
          expect(options.some((name) => slots.has(name)) || !isSlot(last.replace(/\d$/, "")), `${rule.id}: {${names}} of "${phrasing}"`).toBe(true);
        }
      }
    }
  });
});
