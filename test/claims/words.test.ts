// The inflected verbs against compromise's grammar of English: two conjugators that disagree have a row to correct.
import nlp from "compromise";
import { describe, expect, it } from "vitest";
import { BASE, verbs } from "../../src/claims/words.ts";

const lemmas = new Set<string>();
for (const [form, readings] of verbs)
  for (const { lemma, bits } of readings.values()) if (bits & BASE && lemma === form && /^[a-z]+$/.test(lemma)) lemmas.add(lemma);

/** Verbs that compromise 14.17 takes apart: it reads a past tense in "embed". */
const compromiseErrs = new Set(["embed"]);

describe("verb forms", () => {
  it("has verbs to look at", () => expect(lemmas.size).toBeGreaterThan(150));

  it("agrees with compromise on past, present and gerund", () => {
    const wrong: string[] = [];
    for (const lemma of lemmas) {
      if (compromiseErrs.has(lemma)) continue;
      const [forms] = nlp(`to ${lemma}`).verbs().conjugate() as { PastTense: string; PresentTense: string; Gerund: string }[];
      if (!forms) continue;
      for (const form of [forms.PastTense, forms.PresentTense, forms.Gerund]) {
        const known = verbs.get(form);
        if (!known || ![...known.values()].some((reading) => reading.lemma === lemma)) wrong.push(`${lemma}: ${form}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
