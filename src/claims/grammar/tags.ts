// Claims stage, grammar: the tokens of a sentence in, a part of speech for each out, by the words' forms and their neighbours.
import { isTitleCase } from "../../document/title-case.ts";
import { CAPITALISED, CAPITALS, NUMBER, PUNCTUATION, SPACED, type Tokens } from "../../document/tokens.ts";
import { wordTable } from "../../document/words.ts";
import { roles } from "../nouns.ts";
import * as words from "./closed-class.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "./inflect.ts";
import { formOf, isA, noClause, nounGerunds, nounish, verbForms } from "./verbs.ts";

/** Part of speech, as far as the grammar needs it. */
export const Tag = {
  /** Noun, adjective, number, name: whatever a noun phrase is made of. */
  nominal: 0,
  determiner: 1,
  pronoun: 2,
  /** The possessive 's, or the apostrophe after a plural. */
  genitive: 3,
  verb: 4,
  auxiliary: 5,
  /** "to" before an infinitive. */
  infinitive: 6,
  adverb: 7,
  preposition: 8,
  coordinator: 9,
  subordinator: 10,
  relative: 11,
  comma: 12,
  /** Brackets, dashes, colons, semicolons, full stops. */
  mark: 13,
  quote: 14,
  /** A hyphen inside a word. */
  hyphen: 15,
  /** A date used as an adverb: "on Tuesday", "last month". */
  date: 16,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** What stands at a token before tagging: a name whose words must not be read as verbs, a date, or nothing. */
export type Kept = "name" | "demonym" | "date" | undefined;

const quoteMarks = new Set(['"', "“", "”", "‘", "’", "«", "»", "„", "'", "*", "_"]);
/** What does things of its own accord: "the malware shares code with". */
const tools = new Set("malware ransomware backdoor worm trojan wiper spyware botnet implant loader virus attack campaign intrusion".split(" "));
const titles = new Set(["mr", "mrs", "ms", "dr", "gen", "sen", "gov", "rep", "prof", "col", "lt", "capt", "sgt", "st"]);
const hedgeAdjectives = new Set([
  "suspected",
  "alleged",
  "purported",
  "presumed",
  "supposed",
  "reputed",
  "believed",
  "accused",
  "known",
  "unknown",
  "unidentified",
  "unnamed",
  "leaked",
  "stolen",
  "declassified",
  "compromised",
  "infected",
  "hacked",
]); // prettier-ignore

/** No noun phrase opens with it. */
const CLOSED = 1;
const ADVERB = 2;
const QUOTE = 4;
/** Forms of "be" and "do", and modals. */
const AUXILIARY = 8;
const HAVE = 16;
const DETERMINER = 32;
const PRONOUN = 64;
const PREPOSITION = 128;
const COORDINATOR = 256;
const SUBORDINATOR = 512;
const classes = wordTable(({ lower }) => {
  const auxiliary = [words.beForms, words.doForms, words.mayModals, words.canModals, words.unrealModals].some((forms) => forms.has(lower));
  const closed = auxiliary || isAdverb(lower) || [words.prepositions, words.coordinators, words.haveForms, relatives].some((forms) => forms.has(lower));
  return (
    (closed ? CLOSED : 0) |
    (isAdverb(lower) ? ADVERB : 0) |
    (quoteMarks.has(lower) ? QUOTE : 0) |
    (auxiliary ? AUXILIARY : 0) |
    (words.haveForms.has(lower) ? HAVE : 0) |
    (words.determiners.has(lower) ? DETERMINER : 0) |
    (words.pronouns.has(lower) ? PRONOUN : 0) |
    (words.prepositions.has(lower) ? PREPOSITION : 0) |
    (words.coordinators.has(lower) ? COORDINATOR : 0) |
    (words.subordinators.has(lower) ? SUBORDINATOR : 0)
  );
});
const relatives = new Set(["that", "who", "which", "'s"]);
/** In tokens, from a verb of speech to the "that" of what is said. */
const longestPath = 25;

/** Tags tokens `first`..`last`; the result is indexed by token minus `first`. */
export function tagTokens(tokens: Tokens, first: number, last: number, kept: (token: number) => Kept): Uint8Array {
  const { lower, kind, start, end, id } = tokens;
  const table = classes.of(tokens.words);
  const bitsAt = (i: number): number => table[id[i] as number] as number;
  const tags = new Uint8Array(last - first + 1);
  const titled = isTitleCase(tokens, first, last);
  const tagAt = (i: number): number => (i < first ? -1 : (tags[i - first] as number));
  /** Nearest token on the left that is no adverb and no quotation mark. */
  const before = (i: number): number => {
    let k = i - 1;
    while (k >= first && (tagAt(k) === Tag.adverb || tagAt(k) === Tag.quote)) k--;
    // "The firm, however, thinks": an adverb between commas stands aside.
    if (tagAt(k) === Tag.comma && tagAt(k - 1) === Tag.adverb && tagAt(k - 2) === Tag.comma) return k - 3;
    // "Killnet (a band of hackers) attacks": so does what brackets hold behind a name.
    if (tagAt(k) === Tag.mark && lower[k] === ")") {
      for (let open = k - 1; open > first && k - open < 14; open--) if (lower[open] === "(") return kept(open - 1) === "name" ? open - 1 : k;
    }
    return k;
  };
  const after = (i: number): number => {
    let k = i + 1;
    while (k <= last && bitsAt(k) & (ADVERB | QUOTE)) k++;
    return k;
  };
  /** Whether a noun phrase may open at a token. */
  const opensPhrase = (i: number): boolean => {
    if (i > last) return false;
    const keeps = kept(i);
    if (keeps) return keeps !== "date";
    if ((kind[i] as number) & PUNCTUATION) return (bitsAt(i) & QUOTE) !== 0 && i < last && opensPhrase(i + 1);
    return !(bitsAt(i) & CLOSED);
  };

  for (let i = first; i <= last; i++) {
    const word = lower[i] as string;
    const bits = bitsAt(i);
    const name = kept(i);
    let tag: number = Tag.nominal;
    const p = before(i);
    const prev = tagAt(p);
    if (name === "name" || name === "demonym")
      tag = /^(the|a|an|this|these)$/.test(word) && kept(i - 1) === undefined && i < last && kept(i + 1) ? Tag.determiner : Tag.nominal;
    else if ((kind[i] as number) & PUNCTUATION) {
      const spaced = ((kind[i] as number) & SPACED) !== 0 || (i < last && ((kind[i + 1] as number) & SPACED) !== 0);
      if (word === ",") tag = Tag.comma;
      else if (bits & QUOTE)
        tag =
          word === "'" && i > first && end[i - 1] === start[i] && /s$/.test(lower[i - 1] as string) && i < last && opensPhrase(i + 1)
            ? Tag.genitive
            : Tag.quote;
      else if (/^[-‑–/]$/.test(word) && !spaced) tag = Tag.hyphen;
      else if (word === "$" || word === "£" || word === "€" || word === "%" || word === "#") tag = Tag.nominal;
      else if (word === "&") tag = Tag.coordinator;
      else if (word === "." && i < last && tagAt(i - 1) === Tag.preposition && /^vs?$/.test(lower[i - 1] as string)) tag = Tag.adverb;
      // "Morocco?? government": an apostrophe and its s that an encoding has lost.
      else if (word === "??" && end[i - 1] === start[i] && i < last - 1 && tagAt(i - 1) === Tag.nominal && opensPhrase(i + 1)) tag = Tag.genitive;
      // "Mr. Holder": the stop of a title ends nothing.
      else if (word === "." && i < last && titles.has(lower[i - 1] ?? "") && tagAt(i - 1) === Tag.nominal) tag = Tag.nominal;
      else tag = Tag.mark;
    } else if (word === "'s") {
      const next = lower[i + 1] ?? "";
      tag =
        (prev === Tag.pronoun && !words.possessives.has(lower[p] as string)) || /^(there|who|what|how|where)$/.test(lower[i - 1] as string)
          ? Tag.auxiliary
          : /^(been|being|not|a|an|the|now)$/.test(next)
            ? Tag.auxiliary
            : Tag.genitive;
    } else if (name === "date") {
      let end = i;
      while (end < last && kept(end + 1) === "date") end++;
      const inside =
        ((prev === Tag.determiner || prev === Tag.genitive) && p === i - 1) ||
        (tagAt(i - 1) === Tag.nominal && tagAt(i - 2) === Tag.hyphen) ||
        (tagAt(i - 1) === Tag.nominal && (kept(i - 1) === "date" || counted(i - 1)));
      tag =
        inside &&
        end < last &&
        opensPhrase(end + 1) &&
        !words.determiners.has(lower[end + 1] as string) &&
        (kept(end + 1) || !pastOnly(lower[end + 1] as string))
          ? Tag.nominal
          : Tag.date;
      if (lower[i + 1] === "'s") tag = Tag.nominal;
    } else if (tagAt(i - 1) === Tag.hyphen) tag = Tag.nominal;
    // "Killnet vs. Orrel Bank".
    else if (i > first && i < last && (word === "vs" || (word === "v" && lower[i + 1] === "."))) tag = Tag.preposition;
    else if (word === "according") tag = Tag.preposition;
    else if (word === "to") {
      const next = after(i);
      const form = verbForms.get(lower[next] ?? "");
      // "tied to attack on": a headline leaves out the article.
      const act = form !== undefined && prev === Tag.verb && attributing.has(lower[p] as string) && nounish.has(form.lemma);
      tag = (form && form.bits & BASE && !kept(next) && !act) || /^(be|have|do)$/.test(lower[next] ?? "") ? Tag.infinitive : Tag.preposition;
    } else if (bits & AUXILIARY) {
      tag =
        (word === "may" || word === "will") && (kind[i] as number) & CAPITALISED && i > first
          ? Tag.nominal
          : word === "being" && prev === Tag.determiner
            ? Tag.nominal
            : Tag.auxiliary;
      if ((word === "can" || word === "must") && prev === Tag.determiner) tag = Tag.nominal;
    } else if (bits & HAVE) tag = Tag.auxiliary;
    // "similar to that deployed in 2022", "like those used against Ukraine".
    else if ((word === "that" || word === "those") && prev === Tag.preposition && pastOnly(lower[i + 1] ?? "") && words.prepositions.has(lower[i + 2] ?? ""))
      tag = Tag.pronoun;
    else if (word === "that") {
      const next = lower[i + 1] ?? "";
      const left = lower[p] ?? "";
      if ((p < first || prev === Tag.mark || prev === Tag.quote) && saysSo(i + 1)) tag = Tag.pronoun;
      else if (prev === Tag.nominal && !words.clauseHeads.has(left)) {
        // "told the paper that (early) traces led to": a noun, where a verb follows it.
        const early = next === "early" && lower[i + 2] !== "on";
        const form = verbForms.get(early ? (lower[i + 2] ?? "") : next);
        const then = i + (early ? 3 : 2);
        const noun = nounish.has(form?.lemma ?? "") && then <= last && ((bitsAt(then) & (AUXILIARY | HAVE)) !== 0 || pastOnly(lower[then] as string));
        const verbal =
          (i + 1 < tokens.length && (bitsAt(i + 1) & (AUXILIARY | HAVE | ADVERB)) !== 0 && !early) ||
          (form !== undefined && !kept(i + 1) && (form.bits & (PAST | THIRD)) !== 0 && !noun);
        // "hackers that it calls X" is relative, "told users that hackers …" is not, nor is "an accusation by Albania that it …".
        tag = spelling(p) ? Tag.subordinator : verbal || !told(p) ? Tag.relative : Tag.subordinator;
      } else if (prev === Tag.preposition) tag = i < last && opensPhrase(i + 1) ? Tag.determiner : Tag.pronoun;
      // "say that group works for the state"
      else if (
        prev === Tag.verb &&
        /^(group|gang|crew|company|country|agency|firm|actor|band)$/.test(next) &&
        ((bitsAt(i + 2) & (AUXILIARY | HAVE)) !== 0 || ((verbForms.get(lower[i + 2] ?? "")?.bits ?? 0) & (PAST | THIRD)) !== 0)
      )
        tag = Tag.determiner;
      else if (
        /^(group|country|company|attack|hack|time|day|year|month|week|same|gang|incident|breach|claim|campaign|way|kind|point)$/.test(next) &&
        prev !== Tag.verb
      )
        tag = Tag.determiner;
      else if (roles.has(next) && !/s$/.test(next) && (p < first || prev === Tag.mark || prev === Tag.quote)) tag = Tag.determiner;
      // "denied that.", "denied that as well": the clause that it would open does not come.
      else tag = prev === Tag.verb && (i === last || /^([.,;!”"]|and|but|too|again|on|in|as|at)$/.test(next)) && !kept(i + 1) ? Tag.pronoun : Tag.subordinator;
    } else if (word === "which" && (prev === Tag.preposition || prev === Tag.comma || prev === Tag.nominal || prev === Tag.mark)) tag = Tag.relative;
    else if ((word === "who" || word === "which") && prev === Tag.nominal && words.clauseHeads.has(lower[p] as string)) tag = Tag.subordinator;
    // "no conclusions about who did it"; a relative clause would have "whom" there.
    else if (word === "who" && prev === Tag.preposition) tag = Tag.subordinator;
    else if (word === "which" && prev === Tag.preposition && /^(about|on|of|over|to)$/.test(lower[p] as string) && tagAt(before(p)) === Tag.verb)
      tag = Tag.subordinator;
    else if (word === "who" || word === "whom" || word === "whose" || word === "which")
      tag = prev === Tag.nominal || prev === Tag.comma || (prev === Tag.mark && lower[p] !== ":") || prev === Tag.preposition ? Tag.relative : Tag.subordinator;
    else if (word === "one" && /^(of|who|that|,)$/.test(lower[i + 1] ?? "")) tag = Tag.pronoun;
    else if (word === "each" && lower[i + 1] === "other") tag = Tag.determiner;
    else if (word === "other" && lower[i - 1] === "each") tag = Tag.nominal;
    else if (word === "no" && lower[i + 1] === "one") tag = Tag.determiner;
    else if (word === "what" && !(i < last && opensPhrase(i + 1) && !words.pronouns.has(lower[i + 1] as string) && !kept(i + 1))) tag = Tag.subordinator;
    else if (word === "her" || word === "his") tag = i < last && opensPhrase(i + 1) ? Tag.determiner : Tag.pronoun;
    // "has neither confirmed nor denied".
    else if (word === "neither" && ((verbForms.get(lower[i + 1] ?? "")?.bits ?? 0) & (PAST | PARTICIPLE | (prev === Tag.auxiliary ? BASE : 0))) !== 0)
      tag = Tag.adverb;
    // "two other sources".
    else if (word === "other" && prev === Tag.nominal && p === i - 1 && (words.numerals.has(lower[p] as string) || (kind[p] as number) & NUMBER))
      tag = Tag.nominal;
    // "This looks like": a noun in the plural has another word before it.
    else if (word === "this" && saysSo(i + 1)) tag = Tag.pronoun;
    else if (bits & DETERMINER)
      tag =
        i < last &&
        (opensPhrase(i + 1) || kept(i + 1) === "date" || (isAdverb(lower[i + 1] as string) && i + 1 < last && (opensPhrase(i + 2) || lower[i + 2] === "-"))) &&
        !(word === "such" && lower[i + 1] === "as")
          ? Tag.determiner
          : /^(this|that|these|those|both|some|many|most|several|few|others?|neither|either|all|each)$/.test(word)
            ? Tag.pronoun
            : Tag.nominal;
    else if (prev === Tag.determiner && p === i - 1 && /^(other|others|few|several|many|both|latter|former)$/.test(word)) tag = Tag.nominal;
    // "sources close to the inquiry", "people familiar with the matter".
    else if (
      (word === "close" && lower[i + 1] === "to" && prev === Tag.nominal) ||
      (/^(familiar|acquainted)$/.test(word) && lower[i + 1] === "with" && prev === Tag.nominal)
    )
      tag = Tag.adverb;
    else if ((word === "advanced" && lower[i + 1] === "persistent") || (word === "so" && lower[i + 1] === "-")) tag = Tag.nominal;
    else if (word === "think" && /^tanks?$/.test(lower[i + 1] ?? "")) tag = Tag.nominal;
    else if (word === "one" && i < last && opensPhrase(i + 1) && !kept(i + 1)) tag = Tag.determiner;
    else if (bits & PRONOUN) tag = (kind[i] as number) & CAPITALS ? Tag.nominal : Tag.pronoun;
    else if (bits & COORDINATOR)
      tag = word === "yet" && (lower[i + 1] === "to" || prev === Tag.auxiliary || prev === Tag.verb || prev === Tag.nominal) ? Tag.adverb : Tag.coordinator;
    else if (word === "so" || word === "once")
      tag = lower[i + 1] === "that" || (word === "once" && (i === first || prev === Tag.comma) && opensPhrase(i + 1)) ? Tag.subordinator : Tag.adverb;
    else if ((word === "along" || word === "together") && lower[i + 1] === "with") tag = Tag.adverb;
    // "as they gathered intelligence".
    else if (word === "as" && /^(they|he|she|we)$/.test(lower[i + 1] ?? "")) tag = Tag.subordinator;
    // "does not like the word".
    else if (word === "like" && prev === Tag.auxiliary && words.doForms.has(lower[p] as string)) tag = Tag.verb;
    // "a campaign carried on by": the particle of its verb.
    else if (word === "on" && prev === Tag.verb && lower[i + 1] === "by") tag = Tag.adverb;
    else if (/^(best|better)$/.test(word) && /^(known|remembered)$/.test(lower[i + 1] ?? "")) tag = Tag.adverb;
    else if (word === "in" && lower[i + 1] === "fact") tag = Tag.adverb;
    else if (word === "fact" && lower[i - 1] === "in") tag = Tag.adverb;
    else if (bits & SUBORDINATOR) tag = Tag.subordinator;
    else if (words.particles.has(word) && (prev === Tag.verb || (word === "out" && kept(p) === "name" && p === i - 1))) tag = Tag.adverb;
    // "at least ten ministries": part of the number.
    else if (word === "at" && /^(least|most)$/.test(lower[i + 1] ?? "")) tag = Tag.adverb;
    else if (/^(least|most)$/.test(word) && lower[i - 1] === "at") tag = Tag.adverb;
    else if (bits & PREPOSITION)
      tag =
        word === "over" && (kind[i + 1] ?? 0) & NUMBER
          ? Tag.adverb
          : word === "about" && ((kind[i + 1] ?? 0) & NUMBER || amounts.test(lower[i + 1] ?? "") || (lower[i + 1] === "a" && amounts.test(lower[i + 2] ?? "")))
            ? Tag.adverb
            : Tag.preposition;
    else if (
      bits & ADVERB &&
      !(
        (word === "likely" ||
          word === "unlikely" ||
          word === "only" ||
          word === "first" ||
          word === "last" ||
          word === "online" ||
          word === "far" ||
          word === "further" ||
          word === "earlier" ||
          word === "much" ||
          word === "long") &&
        prev === Tag.determiner
      )
    )
      tag = Tag.adverb;
    else {
      const known = verbForms.get(word);
      // "ramped up", "rerouted the traffic": an unknown past tense where a verb may stand.
      const form = known ?? (prev === Tag.nominal || prev === Tag.auxiliary || prev === Tag.relative || prev === Tag.pronoun ? formOf(word) : undefined);
      // "the June 2016 hack".
      const dated = i > first && kept(i - 1) === "date" && tagAt(i - 1) === Tag.nominal && form !== undefined && !pastOnly(word);
      // "the Valley Unified school district": part of a name.
      const proper = !known && !titled && i > first && ((kind[i] as number) & CAPITALISED) !== 0 && ((kind[i - 1] as number) & CAPITALISED) !== 0;
      if (
        form &&
        !dated &&
        !proper &&
        !((kind[i] as number) & CAPITALISED && i > first && tagAt(i - 1) !== Tag.quote && form.bits & (BASE | GERUND) && capitalName(i))
      )
        tag = verbTag(i, form.lemma, form.bits, p, prev) ? Tag.verb : Tag.nominal;
    }
    tags[i - first] = tag;
  }
  const only = verbless();
  if (only > 0) tags[only - first] = Tag.verb;
  return tags;

  /** A sentence that ends in a full stop has a verb: in one without, the word that may be one and has a subject and something behind it; 0 where none has. */
  function verbless(): number {
    if (lower[last] !== "." || tags.some((one) => one === Tag.verb || one === Tag.auxiliary)) return 0;
    for (let i = first + 1; i < last; i++) {
      const bits = verbForms.get(lower[i] as string)?.bits ?? 0;
      if (!(bits & (THIRD | BASE)) || kept(i) || tagAt(i) !== Tag.nominal || tagAt(i - 1) !== Tag.nominal || (kind[i] as number) & CAPITALISED) continue;
      const agrees = bits & THIRD ? !/s$/.test(lower[i - 1] as string) || kept(i - 1) !== undefined : /s$/.test(lower[i - 1] as string);
      if (agrees && (/^(it|them|him|her)$/.test(lower[i + 1] as string) || tagAt(i + 1) === Tag.preposition || tagAt(i + 1) === Tag.determiner)) return i;
    }
    return 0;
  }

  /** A verb in the third person that no noun in the singular looks like. */
  function saysSo(i: number): boolean {
    const form = i <= last && !kept(i) && !((kind[i] as number) & CAPITALISED) ? verbForms.get(lower[i] as string) : undefined;
    return form?.bits === THIRD;
  }

  /** "hacked", and no noun: "hack". */
  function pastOnly(word: string): boolean {
    const form = verbForms.get(word);
    return form !== undefined && (form.bits & (PAST | PARTICIPLE)) !== 0 && (form.bits & (BASE | GERUND)) === 0;
  }

  /** A capitalised word in the middle of a sentence in lower case is no verb. */
  function capitalName(i: number): boolean {
    return !((kind[i + 1] ?? 0) & (titled ? CAPITALISED | NUMBER : CAPITALISED)) || !((kind[i - 1] ?? 0) & CAPITALISED);
  }

  function verbTag(i: number, lemma: string, bits: number, p: number, prev: number): boolean {
    const word = lower[i] as string;
    const next = i + 1;
    const left = p >= first ? (lower[p] as string) : "";
    if (lower[next] === "-" && end[i] === start[next] && next < last && end[next] === start[next + 1] && bits & BASE) return false;
    if (prev === Tag.infinitive) return (bits & BASE) !== 0;
    if (prev === Tag.auxiliary) {
      if (words.beForms.has(left) || left === "'s")
        return (
          (bits & (PARTICIPLE | GERUND)) !== 0 &&
          !(bits & GERUND && nounGerunds.has(word) && i < last && (lower[i + 1] === "group" || lower[i + 1] === "campaign" || lower[i + 1] === "operation"))
        );
      if (words.haveForms.has(left)) return (bits & (PARTICIPLE | BASE)) !== 0 && (bits & PARTICIPLE) !== 0;
      if (left === "'d") return (bits & (PARTICIPLE | BASE)) !== 0;
      return (bits & BASE) !== 0;
    }
    if (prev === Tag.determiner || prev === Tag.genitive) return false;
    if (prev === Tag.preposition) {
      if (!(bits & GERUND)) return false;
      if (
        left === "of" ||
        left === "for" ||
        left === "by" ||
        left === "in" ||
        left === "with" ||
        left === "from" ||
        left === "about" ||
        left === "to" ||
        left === "without" ||
        left === "before" ||
        left === "after" ||
        left === "over" ||
        left === "against" ||
        left === "on" ||
        left === "since" ||
        left === "while" ||
        left === "as" ||
        left === "despite" ||
        left === "through"
      ) {
        if (nounGerunds.has(word))
          return (
            !(
              /^(,|\.|and|or|attacks?|campaigns?|emails?|operations?|groups?|tools?|by|of|in|from|at|on|to|scheme|activity|incidents?|efforts?|techniques?|wave)$/.test(
                lower[next] ?? ".",
              ) || next > last
            ) ||
            (word === "hacking" && /^(into|[,.])$/.test(lower[next] ?? "."))
          );
        return true;
      }
      return false;
    }
    // "hit", "run", "read": past and noun alike.
    if (bits & BASE && bits & (PAST | PARTICIPLE) && prev !== Tag.pronoun && prev !== Tag.relative) {
      if (prev !== Tag.nominal && prev !== Tag.mark && prev !== Tag.date && prev !== Tag.comma && prev !== Tag.coordinator) return false;
      if (lower[next] === "by" || lower[next] === "out" || lower[next] === "down") return true;
      if (word === "cast" && /^(doubts?|suspicion|blame)$/.test(lower[next] ?? "")) return true;
      return (
        next <= last &&
        (words.determiners.has(lower[next] as string) ||
          words.numerals.has(lower[next] as string) ||
          ((kind[next] as number) & NUMBER) !== 0 ||
          kept(next) === "name" ||
          kept(next) === "demonym" ||
          (opensPhrase(next) && (kept(p) === "name" || prev === Tag.mark || (prev === Tag.nominal && roles.has(left)))))
      );
    }
    // "uses advanced phishing": an adjective.
    if (
      bits & (PAST | PARTICIPLE) &&
      prev === Tag.verb &&
      p === i - 1 &&
      next <= last &&
      opensPhrase(next) &&
      !words.determiners.has(lower[next] as string) &&
      !kept(next)
    )
      return false;
    if (bits & (PAST | PARTICIPLE)) {
      if (
        hedgeAdjectives.has(word) &&
        next <= last &&
        opensPhrase(next) &&
        !words.determiners.has(lower[next] as string) &&
        !(word === "accused" && (prev === Tag.date || (prev === Tag.comma && kept(next)))) &&
        prev !== Tag.nominal &&
        prev !== Tag.pronoun &&
        prev !== Tag.relative &&
        left !== "who" &&
        !(prev === Tag.comma && wanted(p))
      )
        return false;
      // "a North Korean advanced persistent threat group".
      if (
        kept(p) === "demonym" &&
        p === i - 1 &&
        next <= last &&
        opensPhrase(next) &&
        !words.determiners.has(lower[next] as string) &&
        !kept(next) &&
        !((kind[next] as number) & (CAPITALISED | NUMBER))
      )
        return false;
      // "Declassified intercepts show": an adjective opens the sentence.
      if (
        p < first &&
        next <= last &&
        opensPhrase(next) &&
        !(bitsAt(next) & SUBORDINATOR) &&
        !words.determiners.has(lower[next] as string) &&
        !kept(next) &&
        !words.pronouns.has(lower[next] as string)
      )
        return false;
      // "newly leaked files", "two stolen mailboxes".
      if (
        prev === Tag.nominal &&
        tagAt(i - 1) === Tag.nominal &&
        hedgeAdjectives.has(word) &&
        next <= last &&
        opensPhrase(next) &&
        !words.determiners.has(lower[next] as string) &&
        !kept(next) &&
        kept(p) === "demonym"
      )
        return false;
      return true;
    }
    if (bits & GERUND) {
      if (prev === Tag.nominal) {
        const noun =
          next <= last && opensPhrase(next) && !words.determiners.has(lower[next] as string) && !words.possessives.has(lower[next] as string) && !kept(next);
        if (kept(p) === "demonym") return false;
        // "a gang operating out of Russia".
        if (word === "operating" && roles.has(left) && /^(in|out|from|under|as)$/.test(lower[next] ?? "")) return true;
        if (nounGerunds.has(word) && (noun || next > last || !opensPhrase(next)) && !(word === "targeting" && !noun))
          return word === "targeting" || word === "regarding"
            ? word === "targeting" && /s$/.test(left)
            : /s$/.test(left) && noun && word !== "hacking" && word !== "phishing";
        return true;
      }
      if (prev === Tag.comma || prev === Tag.coordinator || prev === Tag.mark || prev === Tag.subordinator || prev === Tag.date || p < first) {
        if (nounGerunds.has(word) && (next > last || !opensPhrase(next) || (verbForms.get(lower[next] as string)?.bits ?? 0) & (PAST | THIRD)))
          return word === "hacking" && lower[next] === "into";
        return true;
      }
      // "attributed phishing against officials to the GRU".
      if (prev === Tag.verb && nounGerunds.has(word) && attributing.has(left) && bitsAt(next) & PREPOSITION) return false;
      // "sent phishing emails", "targeted manufacturing firms".
      if (
        prev === Tag.verb &&
        nounGerunds.has(word) &&
        (/^(e|emails?|messages?|attacks?|campaigns?|links?|lures?|pages?|sites?|documents?|operations?|tools?|kits?)$/.test(lower[next] ?? "") ||
          (isA(formOf(left)?.lemma ?? "", "strong", "attack") && next <= last && opensPhrase(next)))
      )
        return false;
      return prev === Tag.verb || prev === Tag.pronoun;
    }
    if (bits & BASE && prev === Tag.verb && /^help/.test(left)) return true;
    // Base and -s forms.
    const strict = nounish.has(lemma);
    if (prev === Tag.pronoun || prev === Tag.relative) return true;
    if (prev === Tag.coordinator) {
      // "would neither confirm nor deny reports".
      const twin = before(p);
      if (bits & BASE && /^(nor|or)$/.test(left) && tagAt(twin) === Tag.verb && (verbForms.get(lower[twin] as string)?.bits ?? 0) & BASE) return true;
      const opens = next <= last && (words.determiners.has(lower[next] as string) || kept(next) === "name" || lower[next] === "that");
      return strict ? opens : bits & THIRD ? true : opens;
    }
    if (prev === Tag.nominal && !(bits & THIRD) && single(i - 1)) return false;
    if (word === "forces" && /^(armed|security|special|defence|defense|police|occupation)$/.test(left)) return false;
    // "the ministry suspects that".
    if (bits & THIRD && prev === Tag.nominal && p === i - 1 && lower[next] === "that" && roles.has(left) && !/s$/.test(left) && isA(lemma, "say")) return true;
    // "have hacked water pumps".
    if (bits & THIRD && prev === Tag.nominal && p === i - 1 && objectOfDeed(p)) return false;
    // "with 19 counts".
    if (bits & THIRD && p === i - 1 && (kind[p] as number) & NUMBER && !kept(p)) return false;
    if (prev === Tag.nominal || prev === Tag.date || prev === Tag.comma || prev === Tag.mark) {
      const named = kept(p) === "name";
      const plural =
        (/s$|people$|police$/.test(left) && !/ss$|^(ddos|dos|virus|systems?|news|cyberspace|press|its|us)$/.test(left) && !((kind[p] as number) & CAPITALS)) ||
        tagAt(p) === Tag.date;
      if (lemma === "point" && /^(to|fingers?)$/.test(lower[after(i)] ?? "")) return true;
      // "No one claims responsibility".
      if (bits & THIRD && p === i - 1 && /^(one|nobody|someone|somebody|everyone)$/.test(left) && next <= last && opensPhrase(next)) return true;
      if (lemma === "stand" && bits & (THIRD | BASE) && /^(behind|accused|convicted)$/.test(lower[next] ?? "")) return true;
      // "which Mandiant tracks as": what stands right behind "which" and a name.
      if (bits & THIRD && named && tagAt(nameStart(i - 1) - 1) === Tag.relative && bitsAt(next) & PREPOSITION) return true;
      // "Specialists doubt it."
      if (plural && !named && /^(it|them|him|her)$/.test(lower[next] ?? "")) return true;
      if (bits & THIRD && strict && prev === Tag.comma && /^(for|on|with|to)$/.test(lower[after(i)] ?? "") && /^(work|point|rest)$/.test(lemma)) return true;
      if (bits & THIRD && strict && prev === Tag.comma && p === i - 1 && i > first + 3 && (kept(next) === "name" || words.determiners.has(lower[next] ?? "")))
        return true;
      if (bits & THIRD && (prev === Tag.comma || prev === Tag.mark) && p === i - 1 && !named) return !strict && i > first + 1;
      if (!strict) {
        // "Russian attempts to": a people's adjective is no subject.
        if (bits & THIRD && kept(p) === "demonym" && p === i - 1 && /(n|ish|ese|ch)$/.test(left) && tagAt(p - 1) !== Tag.determiner) return false;
        if (bits & THIRD) return prev !== Tag.mark || i > first + 1;
        // "Researchers at ESET believe with medium confidence".
        if (kept(p) === "name" && isA(lemma, "probable") && lower[next] === "with") return true;
        return prev === Tag.nominal && kept(p) !== "demonym" && (plural || (next <= last && (opensPhrase(next) || lower[next] === "that")));
      }
      const object =
        next <= last &&
        (words.determiners.has(lower[next] as string) ||
          words.numerals.has(lower[next] as string) ||
          kept(next) === "name" ||
          kept(next) === "demonym" ||
          ((kind[next] as number) & (NUMBER | CAPITALISED)) !== 0 ||
          lower[next] === "that" ||
          (word === "links" && /^(hack|attack|breach)/.test(lower[next] ?? "")) ||
          /^(on|responsibility)$/.test(lower[next] ?? "")); // prettier-ignore
      if (bits & THIRD && /^(to|at|with|for|on|under|as|all)$/.test(lower[after(i)] ?? "") && /^(point|lead|rest|work|match|bear|fall|lie)$/.test(lemma))
        return true;
      if (bits & THIRD && next <= last && bearing(next, lemma)) return true;
      // "claims to be responsible".
      if (lemma === "claim" && bits & THIRD && prev === Tag.nominal && lower[next] === "to" && /^(be|have)$/.test(lower[next + 1] ?? "")) return true;
      if (breaksInto(i, prev, bits, plural)) return true;
      // "…, a parliamentary report states."
      if (bits & THIRD && isA(lemma, "say") && prev === Tag.nominal && (next > last || lower[next] === "." || lower[next] === ",") && commaNear(i)) return true;
      if (
        bits & THIRD &&
        prev === Tag.nominal &&
        !named &&
        (roles.has(left) || tools.has(left)) &&
        !/s$/.test(left) &&
        next <= last &&
        opensPhrase(next) &&
        !words.pronouns.has(lower[next] as string)
      )
        return true;
      if (bits & THIRD)
        return (
          named &&
          kept(p) !== "demonym" &&
          prev === Tag.nominal &&
          (object || (next <= last && opensPhrase(next) && !verbForms.has(lower[next] as string)) || (lemma === "claim" && isAct(next)))
        );
      return plural && kept(p) !== "demonym" && object && prev === Tag.nominal;
    }
    // "which Germany says works for the FSB".
    if (prev === Tag.verb && bits & (THIRD | BASE) && p === i - 1 && isA(verbForms.get(left)?.lemma ?? "", "say"))
      return (
        (relativeBefore(p) || lemma === "link") &&
        next <= last &&
        (words.prepositions.has(lower[next] as string) || words.determiners.has(lower[next] as string))
      );
    if (prev === Tag.subordinator) {
      // "a report that blames Iranian hackers for it".
      const reported = left === "that" && p === i - 1 && tagAt(p - 1) === Tag.nominal && next <= last;
      const object = reported && (kept(next) === "name" || kept(next) === "demonym" || words.determiners.has(lower[next] as string));
      return (!strict || object) && (bits & THIRD) !== 0;
    }
    if (p < first) return false;
    return prev === Tag.adverb && !strict;
  }
  /** "The hackers, known as Vosk, leaked files": behind the second comma, and no verb yet but that of the aside. */
  function wanted(comma: number): boolean {
    let open = false;
    for (let k = comma - 1; k > first; k--) {
      const tag = tagAt(k);
      if (tag === Tag.comma) {
        open = true;
        continue;
      }
      if ((tag === Tag.verb || tag === Tag.auxiliary) && (open || !pastOnly(lower[k] as string) || tagAt(before(k)) !== Tag.comma)) return false;
      if (tag === Tag.mark || tag === Tag.quote || tag === Tag.subordinator || (tag === Tag.preposition && open)) return false;
    }
    return open;
  }
  /** First token of the name or demonym that a token lies in. */
  function nameStart(i: number): number {
    let k = i;
    while (k > first && kept(k - 1) === "name") k--;
    return k;
  }
  /** Whether the clause of a verb opened with "which", "that" or "who": "which Germany says works for", but not "Germany reveals attacks on". */
  function relativeBefore(p: number): boolean {
    for (let k = p - 1; k >= first && p - k < 8; k--) {
      if (tagAt(k) === Tag.relative || tagAt(k) === Tag.subordinator) return true;
      if (tagAt(k) === Tag.verb) return false;
    }
    return false;
  }
  /** Whether a noun is the hearer of a verb such as "tell": "warned users that …". */
  function told(p: number): boolean {
    for (let k = p; k >= first && p - k < longestPath; k--) {
      const tag = tagAt(k);
      if (tag === Tag.comma || tag === Tag.relative || tag === Tag.subordinator) return false;
      if (tag !== Tag.verb) continue;
      const lemma = formOf(lower[k] as string)?.lemma ?? "";
      const intransitive = tagAt(k + 1) === Tag.preposition;
      const says = isA(lemma, "say") && !noClause.test(lemma);
      // "wrote in a report seen by a rival that"
      if (!says && intransitive && tagAt(before(k)) === Tag.nominal && p - k > 1) continue;
      return p - k < 6
        ? says || /^(warn|assure|convince|remind|persuade|notify|alert)/.test(lower[k] as string)
        : // "said at a meeting of the committee in Oslo that": with no object yet, what is said follows.
          says && intransitive;
    }
    return false;
  }
  /** "an accusation by Albania": what stands before token `p` by whom takes a that-clause. */
  function spelling(p: number): boolean {
    let k = p;
    while (k > first && p - k < 5 && tagAt(k) === Tag.nominal) k--;
    if (tagAt(k) === Tag.determiner) k--;
    return (lower[k] === "by" || lower[k] === "from") && words.clauseHeads.has(lower[k - 1] ?? "");
  }
  /** Whether the words up to token `end` are the object of a verb that takes no clause: "to hack water". */
  function objectOfDeed(end: number): boolean {
    let k = end;
    while (k > first && end - k < 5 && tagAt(k) === Tag.nominal && !kept(k)) k--;
    const auxiliary = tagAt(k - 1);
    return tagAt(k) === Tag.verb && (auxiliary === Tag.auxiliary || auxiliary === Tag.infinitive) && !isA(formOf(lower[k] as string)?.lemma ?? "", "say");
  }
  /** "two notable 2021 campaigns": a number has opened the phrase. */
  function counted(end: number): boolean {
    for (let k = end; k >= first && end - k < 5; k--) {
      if (tagAt(k) !== Tag.nominal || kept(k)) return false;
      if (words.numerals.has(lower[k] as string)) return true;
    }
    return false;
  }
  /** "a vast compromise": a phrase that opens with "a" has no verb in the plural. */
  function single(end: number): boolean {
    for (let k = end; k >= first && end - k < 5; k--) {
      if (tagAt(k) === Tag.determiner) return /^(an?|this|each|every|another)$/.test(lower[k] as string);
      if (tagAt(k) !== Tag.nominal) return false;
    }
    return false;
  }
  /** "Orrel hacks into the exchange", "Danish hackers hack and deface the site": the noun of the act has no such company. */
  function breaksInto(i: number, prev: number, bits: number, plural: boolean): boolean {
    const listed = kept(i - 1) === "name" && bits & BASE && tagAt(nameStart(i - 1) - 1) === Tag.coordinator;
    if (prev !== Tag.nominal || !(bits & THIRD || plural || listed) || !isA(formOf(lower[i] as string)?.lemma ?? "", "strong", "attack")) return false;
    if (lower[i + 1] === "into") return true;
    const second = lower[i + 1] === "and" ? verbForms.get(lower[i + 2] ?? "") : undefined;
    return second !== undefined && isA(second.lemma, "strong", "attack") && (second.bits & bits & (BASE | THIRD)) !== 0;
  }
  /** "claims cyberattack on", "claims hack of": a headline leaves out the article. */
  function isAct(i: number): boolean {
    return isA(formOf(lower[i] as string)?.lemma ?? "", "strong", "attack") && /^(on|against|of|targeting)$/.test(lower[i + 1] ?? "");
  }
  /** "bears all the hallmarks". */
  function bearing(next: number, lemma: string): boolean {
    return lemma === "bear" && words.determiners.has(lower[next] as string);
  }
  function commaNear(i: number): boolean {
    for (let k = i - 1; k > first && i - k <= 7; k--) if (lower[k] === ",") return true;
    return false;
  }
}

export function isAdverb(word: string): boolean {
  return words.adverbs.has(word) || (word.length > 4 && word.endsWith("ly") && !words.notAdverbs.has(word)) || word === "likely" || word === "early";
}

/** What "about" makes an estimate of: "about a dozen", "about half". */
const amounts =
  /^(dozen|dozens|hundred|hundreds|thousand|thousands|million|half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)$/;

/** Verbs whose object is an act: "attributed phishing against officials to the GRU". */
const attributing: ReadonlySet<string> = new Set(
  "attribute attributes attributed blame blames blamed link links linked tie ties tied trace traces traced pin pins pinned ascribed".split(" "),
);
