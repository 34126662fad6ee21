// Claims stage: a draft and its sentence in, how it was made public out, and the confidence that the words give it.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround } from "../document/spans.ts";
import { wordSet } from "../document/word-list.ts";
import type { Claim, ClaimForm } from "../facts.ts";
import { sanctionOn } from "./attribution/attribute-to.ts";
import type { Draft } from "./frames/draft.ts";
import { listing } from "./frames/words.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { both } from "./nouns.ts";
import { reachOf, type Scene } from "./scene.ts";
import { isCourtPaper } from "./source-kind.ts";

/** Words of a sentence that say how a claim was made public. */
const formRows: readonly (readonly [ClaimForm, string])[] = [
  ["indictment", "indictment indicted indicts complaint"],
  ["social-post", "tweeted tweet tweets post posts"],
  ["interview", "interview"],
  ["report", "report reports blog advisory paper whitepaper study analysis bulletin"],
  ["statement", "statement announcement testimony testified"],
];
const formWords: ReadonlyMap<string, ClaimForm> = new Map(formRows.flatMap(([form, words]) => [...wordSet(words)].map((word) => [word, form] as const)));
/** Where somebody posts; a company where nobody does so "on" it. */
const platforms = wordSet("telegram twitter facebook linkedin mastodon bluesky x");
/** Behind "post", these are where letters are. */
const offices = wordSet("office offices");
/** Before "report", these make it one that says nothing of an attack. */
const otherReports = wordSet("crash annual police");
/** Verbs whose object is what their subject makes public. */
const publishing = wordSet("publish release issue post put give write circulate share file unseal return present send make unveil draft author");
/** Before a document, these make it what is spoken of, and not what speaks: "doubt about the report", "head of analysis", "after the report". */
const spokenOf = wordSet("of on about into over against after before to since following despite");
/** Verbs that tell the form. */
const saidBy = wordSet("tweeted tweet tweets indicted indicts testified");
/** A finding, unless somebody publishes it. */
const findings = wordSet("analysis study");

/** Verbs of the law, by what they issue. */
const sanctioning = wordSet("sanction list blacklist designate");
const charging = wordSet("charge indict");
const sanctions = both("sanction");
const charges = both("charge count");
/** Words that say that several made a claim as one. */
const jointly = wordSet("joint jointly coordinated");

/** How it was made public, when the sentence says so, or the one before it in which the source is named. */
export function formOf(document: Document, scene: Scene, draft: Draft): ClaimForm {
  const { sentence } = scene;
  const { lower } = document.tokens;
  if (draft.legal) return legalForm(lower, sentence, draft);
  // "imposed sanctions on", "an asset freeze was imposed on"
  if (draft.rule === sanctionOn.id || draft.verb?.objects.some((one) => sanctions.has(lower[one.last] as string))) return "sanction";
  const source = draft.sources[0]?.phrase;
  if (!source) return "unspecified";
  // "leaked files show", "according to documents leaked by an insider"
  if (lower.slice(source.first, source.last + 2).includes("leaked")) return "leak";
  if (draft.sources[0] && isCourtPaper(draft.sources[0], lower)) return "indictment";
  if (draft.sources.length > 1) for (let i = sentence.first; i < sentence.last; i++) if (jointly.has(lower[i] as string)) return "joint-statement";
  // "a report claiming that …"
  const own = source.first >= sentence.first && draft.sources[0]?.entity === null ? formWords.get(lower[source.last] as string) : undefined;
  if (own && !findings.has(lower[source.last] as string)) return own;
  const aside = asideOf(draft, source);
  const form = formIn(document, scene, aside ? reachOf(scene, aside) : sentence);
  const earlier = form === "unspecified" && source.last < sentence.first ? document.sentences[placeAround(document.sentences, source.first)] : undefined;
  return earlier ? formIn(document, null, earlier) : form;
}

function legalForm(lower: readonly string[], sentence: Sentence, draft: Draft): ClaimForm {
  const lemma = draft.verb?.lemma ?? "";
  if (sanctioning.has(lemma) || blacklists(lower, sentence, draft)) return "sanction";
  return charging.has(lemma) || facesCharges(lower, draft) ? "indictment" : "unspecified";
}

/** "faces charges of hacking". */
const facesCharges = (lower: readonly string[], { verb }: Draft): boolean =>
  verb?.lemma === "face" && verb.objects.some((one) => charges.has(lower[one.last] as string));

/** "added to the sanctions list": of the lists that the law puts people on, the police have one of their own. */
function blacklists(lower: readonly string[], sentence: Sentence, { verb }: Draft): boolean {
  return verb !== null && listing.has(verb.lemma) && !lower.slice(sentence.first, sentence.last).includes("wanted");
}

/** The clause on a noun with a speaker of its own: ", which Australia has linked to China" is not said in what the main clause is said in. */
function asideOf({ verb }: Draft, source: Phrase): Verb | null {
  for (let at = verb; at; at = at.parent) if (at.antecedent && at.antecedent.last < source.first && source.first <= at.last + 4) return at;
  return null;
}

/** The first word for a form between two tokens; `scene` is their sentence, where it was read. */
function formIn({ tokens: { lower } }: Document, scene: Scene | null, { first, last }: { first: number; last: number }): ClaimForm {
  for (let i = first; i <= last; i++) {
    const word = lower[i] as string;
    if (word === "press" && lower[i + 1] === "release") return "press-release";
    if (platforms.has(word) && (lower[i - 1] === "on" || lower[i - 1] === "via")) return "social-post";
    const form = word === "post" && offices.has(lower[i + 1] ?? "") ? undefined : formWords.get(word);
    if (form && !(form === "report" && otherReports.has(lower[i - 1] ?? "")) && !(scene && isMatter(scene, i))) return form;
  }
  return "unspecified";
}

/** Whether a document is what the sentence speaks of, and not what the claim was made in: "rejected the report", "head of analysis", "The Washington Post". */
function isMatter({ phrases, verbs, document: { tokens }, named }: Scene, at: number): boolean {
  if (named.some((one) => one.first <= at && at <= one.last)) return true;
  // "Eset reports that"
  if (verbs.some((verb) => verb.at === at) && !saidBy.has(tokens.lower[at] as string)) return true;
  const phrase = phrases.find((one) => one.first <= at && at <= one.last);
  if (!phrase || phrase.last !== at) return false;
  if (spokenOf.has(phrase.preposition)) return true;
  const { verb } = phrase;
  if (verb?.objects.includes(phrase) && !verb.passive) return !publishing.has(verb.lemma);
  return (
    findings.has(tokens.lower[at] as string) &&
    phrase.preposition === "" &&
    phrase.owner === null &&
    !verb?.objects.includes(phrase) &&
    !isSigned(phrase, phrases)
  );
}

/** "An analysis by X". */
const isSigned = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some((one) => one.on === phrase && (one.preposition === "by" || one.preposition === "from"));

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
