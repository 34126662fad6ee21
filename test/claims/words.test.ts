// The inflected verbs against compromise's grammar of English: two conjugators that disagree have a row to correct.
import nlp from "compromise";
import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/claims/grammar/inflect.ts";
import { lemmas as all, verbForms } from "../../src/claims/grammar/verbs.ts";

const lemmas = all();

/** Where compromise 14.17 errs, or knows one of two usual spellings. */
const compromiseErrs = new Set(["embed", "snap", "sneak", "leap", "dwell", "fuel", "debut", "down"]);

describe("verb forms", () => {
  it("has verbs to look at", () => expect(lemmas.length).toBeGreaterThan(1000));

  it("knows a verb by each of its forms, and a form of two verbs as the one that is named first", () => {
    const forms = new Map<string, { lemma: string; bits: number }>();
    for (const lemma of lemmas) {
      for (const [form, bits] of formsOf(lemma)) {
        const known = forms.get(form) ?? { lemma, bits };
        if (known.lemma === lemma) forms.set(form, { lemma, bits: known.bits | bits });
      }
    }
    for (const [form, expected] of forms) expect([form, verbForms.get(form)]).toEqual([form, expected]);
  });

  it("agrees with compromise on past, present and gerund", () => {
    const wrong: string[] = [];
    for (const lemma of lemmas) {
      if (compromiseErrs.has(lemma)) continue;
      const [forms] = nlp(`to ${lemma}`).verbs().conjugate() as { PastTense: string; PresentTense: string; Gerund: string }[];
      if (!forms) continue;
      for (const form of [forms.PastTense, forms.PresentTense, forms.Gerund])
        if (!formsOf(lemma).some(([own]) => own === form)) wrong.push(`${lemma}: ${form}`);
    }
    expect(wrong).toEqual([]);
  });
});
