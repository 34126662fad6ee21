// Claims stage: a draft and its sentence in, how it was made public out, and the confidence that the words give it.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround } from "../document/spans.ts";
import { wordSet } from "../document/word-list.ts";
import type { Claim, ClaimForm } from "../facts.ts";
import type { Draft } from "./frames/draft.ts";
import { both } from "./nouns.ts";
import type { Scene } from "./scene.ts";

/** Words of a sentence that say how a claim was made public. */
const formRows: readonly (readonly [ClaimForm, string])[] = [
  ["indictment", "indictment indicted indicts complaint"],
  ["social-post", "tweeted tweet tweets telegram twitter"],
  ["interview", "interview"],
  ["report", "report reports blog advisory paper whitepaper study analysis bulletin"],
  ["statement", "statement announcement"],
];
const formWords: ReadonlyMap<string, ClaimForm> = new Map(formRows.flatMap(([form, words]) => [...wordSet(words)].map((word) => [word, form] as const)));
/** Before "report", these make it one that says nothing of an attack. */
const otherReports = wordSet("crash annual");
/** Verbs of the law, by what they issue. */
const sanctioning = wordSet("sanction list blacklist");
const charging = wordSet("charge indict");
const sanctions = both("sanction");
/** Words that say that several made a claim as one. */
const jointly = wordSet("joint jointly coordinated");

/** How it was made public, when the sentence says so, or the one before it in which the source is named. */
export function formOf(document: Document, { sentence }: Scene, draft: Draft): ClaimForm {
  const { lower } = document.tokens;
  if (draft.legal) return sanctioning.has(draft.verb?.lemma ?? "") ? "sanction" : charging.has(draft.verb?.lemma ?? "") ? "indictment" : "unspecified";
  // "imposed sanctions on"
  if (draft.verb?.objects.some((one) => sanctions.has(lower[one.last] as string))) return "sanction";
  const source = draft.sources[0]?.phrase;
  if (!source) return "unspecified";
  // "leaked files show", "according to documents leaked by an insider"
  if (lower.slice(source.first, source.last + 2).includes("leaked")) return "leak";
  if (draft.sources.length > 1) for (let i = sentence.first; i < sentence.last; i++) if (jointly.has(lower[i] as string)) return "joint-statement";
  const form = formIn(document, sentence);
  const earlier = form === "unspecified" && source.last < sentence.first ? document.sentences[placeAround(document.sentences, source.first)] : undefined;
  return earlier ? formIn(document, earlier) : form;
}

function formIn({ tokens: { lower } }: Document, sentence: Sentence): ClaimForm {
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (lower[i] === "press" && lower[i + 1] === "release") return "press-release";
    const form = formWords.get(lower[i] as string);
    if (form && !(form === "report" && otherReports.has(lower[i - 1] ?? ""))) return form;
  }
  return "unspecified";
}

/** Between two levels of confidence: "moderate to high". */
const between = wordSet("to or and - –");
const levels = ["high", "moderate", "medium", "low"];
const ranked = ["high", "moderate", "moderate", "low"] as const;

/** "with high confidence", "(moderate confidence)", "its confidence was low": only where the words govern the claim. */
export function confidenceOf({ document, sentence }: Scene, draft: Draft): Claim["confidence"] {
  // What ties a band in passing has another one's confidence beside it, unless the clause hangs on it.
  const aside = draft.relation === "affiliation" && draft.sources.length === 0;
  const { lower } = document.tokens;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (lower[i] !== "confidence" || (aside && !draft.cues.includes(i))) continue;
    for (const k of [i - 1, i - 2, i - 3, i + 2, i + 1]) {
      const level = levels.find((one) => one === lower[k]);
      // "moderate to high confidence": the lower of two.
      const other = level && between.has(lower[k - 1] ?? "") ? levels.indexOf(lower[k - 2] ?? "") : -1;
      if (level) return ranked[Math.max(levels.indexOf(level), other)] ?? null;
    }
  }
  return null;
}
