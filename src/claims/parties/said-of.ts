// Claims stage, parties: a phrase that says what somebody is in, of whom it says so and by which verb out: "Turla is a gang", "remains a gang", "is considered a gang", "analysts call
// Turla a gang", "describe it as a gang".
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import type { Parsed } from "./parsed.ts";
import { calling, holding } from "./words.ts";

/** Verbs by which the subject is what their object says. */
const copulas = wordSet("be become remain stay constitute");
/** Openers of clauses of what is only supposed. */
const supposing = wordSet("if unless lest whether");

/** Of whom a phrase says what they are. */
export interface Saying {
  readonly verb: Verb;
  readonly of: Phrase;
  /** The verb's subject calls them so: "ESET calls Turla a gang". */
  readonly called: boolean;
}

export function saidOf(verbs: readonly Verb[], phrase: Phrase): Saying | null {
  for (const verb of verbs) {
    const { lemma, passive, objects, complements } = verb;
    const is = copulas.has(lemma);
    if (!is && !calling.has(lemma)) continue;
    const as = !is && phrase.preposition === "as" && complements.includes(phrase);
    if (!as && !objects.includes(phrase)) continue;
    const called = !is && !passive;
    const of = called ? objects[0] : verb.subject[0];
    if (of && of !== phrase) return { verb, of, called };
  }
  return null;
}

/** How sure the verbs leave it that somebody is what a phrase says they are; null where it is denied or only supposed. */
export function sureness({ lower }: Parsed, { verb }: Saying, phrase: Phrase): Certainty | null {
  let sure: Certainty = holding.has(verb.lemma) ? "probable" : "asserted";
  // "was very likely a gang"
  for (let i = verb.first; i < phrase.first; i++) sure = weaker(sure, hedgeOf(lower[i] as string) ?? "asserted");
  for (let at: Verb | null = verb; at; at = at.parent) {
    if (at.negated || supposing.has(at.opener) || at.modal === "unreal" || at.modal === "can" || isA(at.lemma, "deny", "doubt")) return null;
    if (at.modal === "may") sure = weaker(sure, "possible");
    if (at !== verb) sure = weaker(sure, isA(at.lemma, "possible") ? "possible" : isA(at.lemma, "probable") ? "probable" : "asserted");
    if (at.link !== "complement" && at.link !== "infinitive") break;
  }
  return sure;
}
