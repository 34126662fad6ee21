// Entities stage, names: one candidate in, the evidence for a person and for an organisation out, with the rule that weighs most.
// 1 and more decides alone; less is a hint that another mention in the document may turn into a name.
import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, type Tokens, WORD } from "../../document/tokens.ts";
import type { Lexicon, WordFacts } from "../../lexicon/lexicon.ts";
import { isCapital } from "./runs.ts";
import {
  bodyAfter,
  bodyBefore,
  bodyHas,
  bodyNouns,
  companyRoles,
  easternSurnames,
  fates,
  headFields,
  headsFirst,
  headsLast,
  headsOpening,
  honorifics,
  humans,
  institutions,
  legalForms,
  lives,
  memberAfter,
  namedAfter,
  openers,
  particles,
  posted,
  relatives,
  sons,
  speech,
  staff,
  statesmen,
  thingLetters,
  thingsFirst,
  thingsLast,
  titles,
} from "./words.ts";

export type NameType = "person" | "organisation";

/** Evidence for one reading; `weight` 1 decides. */
export interface Verdict {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
}

/** What other hits of the lexicon say of a token: bits. */
export const PLACE = 1;
export const DEMONYM = 2;
export const OTHER_NAME = 4;
/** Names an organisation, and something else. */
export const MAYBE_BODY = 8;
/** A place of several words covers the token. */
export const WIDE = 16;

export interface Setting {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Bits per token: PLACE, DEMONYM, OTHER_NAME. */
  readonly labels: Uint8Array;
  /** Words that the document also writes in lower case: capitals say less there. */
  readonly ordinary: ReadonlySet<string>;
  /** A report on malware is full of "the DLL" and "the RAT": there letters alone are no body. */
  readonly technical: boolean;
}

/** A word's facts; a word in capitals is asked in its capitalised form. */
export function factsOf(setting: Setting, i: number): WordFacts {
  return setting.lexicon.wordAt(setting.tokens, i);
}

/** Weighs a candidate; null when nothing speaks for a name. `first` and `last` bound the sentence. */
export function weigh(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  if ((setting.labels[from] as number) & (setting.labels[to] as number) & OTHER_NAME) return null;
  if (to > from + 1 && posts.has(setting.tokens.lower[to] as string) && posted.has(setting.tokens.lower[to - 1] as string))
    return { type: "organisation", rule: "organisation/post", weight: 1.5 };
  if (to > from && thingsLast.has(setting.tokens.lower[to] as string) && !legalForms.has(setting.tokens.lower[to] as string)) {
    const opening = factsOf(setting, from);
    if (!(opening.given >= 4 && opening.common === 0 && to === from + 1 && surnameThings.has(setting.tokens.lower[to] as string))) return null;
  }
  const person = weighPerson(setting, from, to, first, last);
  const body = weighOrganisation(setting, from, to, first, last);
  if (!person) return body;
  if (!body) return person;
  return body.weight >= person.weight ? body : person;
}

/** Where a force has its people, and what part of it they are. */
const posts = new Set(["district", "station", "division", "unit", "command", "section", "team"]);

function weighPerson(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  const { tokens, labels } = setting;
  const count = to - from + 1;
  if (count > 12) return null;
  let words = 0;
  let known = 0;
  let ordinary = 0;
  for (let i = from; i <= to; i++) {
    const kind = tokens.kind[i] as number;
    if (kind & NUMBER) return null;
    const lower = tokens.lower[i] as string;
    if (lower === "&" || lower === "of" || lower === "for" || lower === "and" || lower === "the") return null;
    if (!(kind & CAPITALISED)) continue;
    if ((labels[i] as number) & DEMONYM && words > 0) return null;
    words++;
    const facts = factsOf(setting, i);
    if (facts.given + facts.surname > 0) known++;
    else if (facts.common > 0) ordinary++;
  }
  if (words === 0 || words > 8) return null;
  const lastWord = tokens.lower[to] as string;
  if (words > 1 && (headsLast.has(lastWord) || legalForms.has(lastWord))) return null;
  const titled = afterTitle(tokens, from, first);
  const opening = factsOf(setting, from);
  const closing = factsOf(setting, to);
  const place = (labels[from] as number) & (labels[to] as number) & (words > 1 ? WIDE : PLACE);
  // "Miss Universe", "Miss Ghana"
  if (
    titled === 2 &&
    tokens.lower[from - 1] === "miss" &&
    ((labels[from] as number) & PLACE || thingsLast.has(tokens.lower[from] as string) || (opening.common > 0 && opening.surname === 0))
  )
    return null;
  // "Queen Bridge", "Prince Street"
  if (titled === 2 && words === 1 && thingsLast.has(lastWord) && namedAfter.has(tokens.lower[from - 1] as string)) return null;
  if (titled === 2) return { type: "person", rule: "person/honorific", weight: 2 };
  if ((labels[to] as number) & DEMONYM) return null;
  if (words === 1) {
    const ordinary = setting.ordinary.has(lastWord) || thingsLast.has(lastWord) || headsLast.has(lastWord);
    // "Ambassador Extraordinary and …", "Chairman Head of …"
    const goesOn = closing.common > 0 && (tokens.lower[to + 1] === "of" || tokens.lower[to + 1] === "and");
    // "three major APTs"
    const plural = /^\p{Lu}{2,}s$/u.test(tokens.word[from] as string);
    if (titled === 1 && !place && !ordinary && !goesOn && !plural)
      return {
        type: "person",
        rule: "person/title",
        weight: closing.common > 0 && closing.common <= 35 && !((tokens.kind[from - 1] as number) & CAPITALISED) ? 0.9 : 1.2,
      };
    if (ordinary || place || (labels[from] as number) & OTHER_NAME) return null;
    if (statesmen.has(lastWord) && !((tokens.kind[from] as number) & CAPITALS)) return { type: "person", rule: "person/statesman", weight: 1 };
    if ((tokens.kind[from] as number) & (CAPITALS | INNER_CAPITAL)) return null;
    const before = from > first ? (tokens.lower[from - 1] as string) : "";
    // "a man surnamed Yeh", "was identified as Murad"
    if (
      closing.common === 0 &&
      (before === "surnamed" ||
        before === "nicknamed" ||
        (before === "named" && !bodyNouns.has(tokens.lower[from - 2] ?? "")) ||
        (before === "as" && tokens.lower[from - 2] === "identified"))
    )
      return { type: "person", rule: "person/named", weight: before === "surnamed" ? 1.5 : 1.05 };
    // "a resident named Sin"
    if (before === "named" && humans.has(tokens.lower[from - 2] ?? "") && !openers.has(lastWord)) return { type: "person", rule: "person/named", weight: 1.05 };
    const name = Math.max(closing.surname, closing.given);
    if (name > 0 && closing.common === 0) {
      if (to < last && speech.has(tokens.lower[to + 1] as string)) return { type: "person", rule: "person/speaks", weight: 1 };
      if (name >= 4) return { type: "person", rule: "person/single", weight: closing.surname >= 5 || closing.given >= 5 ? 1 : 0.85 };
    }
    if (closing.common === 0 && before !== "the" && livesAsPerson(tokens, to, last))
      return { type: "person", rule: "person/lives", weight: name > 0 ? 1 : 0.85 };
    // "Kanaani said": unknown to every list, and it speaks.
    if (
      before !== "the" &&
      !/(bank|tech|soft|corp|net|gas|tel)$/.test(lastWord) &&
      closing.common === 0 &&
      to < last &&
      speech.has(tokens.lower[to + 1] as string) &&
      !(tokens.lower[to + 2] === "in" && tokens.lower[to + 4] === "statement")
    )
      return { type: "person", rule: "person/speaks", weight: 1 };
    return name > 0 ? { type: "person", rule: "person/single", weight: name >= 2 && closing.common === 0 ? 0.8 : 0.3 } : null;
  }
  const initial =
    (tokens.word[from] as string).length === 1 ||
    ((tokens.kind[from] as number) & CAPITALS && (tokens.end[from] as number) - (tokens.start[from] as number) > (tokens.word[from] as string).length);
  if (initial && tokens.word[from + 1] !== "-" && !place) {
    if ((tokens.word[from] as string).length === 1 && tokens.word[from + 1] !== ".") return null;
    return (tokens.kind[to] as number) & CAPITALS
      ? null
      : { type: "person", rule: "person/initials", weight: tokens.word[from] === "US" || tokens.word[from] === "UK" ? 0 : 1.1 };
  }
  // "Lo Chung-mau", "Park Hoon"
  const syllabic = to - from === 3 && tokens.word[to - 1] === "-" && (tokens.kind[to] as number) & WORD && tokens.word[to] === tokens.lower[to];
  if (
    (easternSurnames.has(tokens.lower[from] as string) || (syllabic && isSyllable(setting, from) && isSyllable(setting, from + 1))) &&
    (syllabic || (to === from + 1 && closing.common === 0 && (tokens.word[to] as string).length < 9)) &&
    (labels[from + 1] as number) === 0 &&
    !headsLast.has(lastWord) &&
    !((tokens.kind[to] as number) & (CAPITALS | INNER_CAPITAL))
  )
    return { type: "person", rule: "person/eastern", weight: 1.1 };
  // "Park Jin Hyok": three syllables, each with a capital.
  if (
    words === 3 &&
    to === from + 2 &&
    easternSurnames.has(tokens.lower[from] as string) &&
    isSyllable(setting, from + 1) &&
    isSyllable(setting, to) &&
    !((tokens.kind[from] as number) & CAPITALS)
  )
    return { type: "person", rule: "person/eastern", weight: 1.1 };
  if (ordinary === words) return null;
  if (titled === 1 && !place) return { type: "person", rule: "person/title", weight: 1.5 };
  if (thingsFirst.has(tokens.lower[from] as string) || (from > first && inside.has(tokens.lower[from - 1] as string) && opening.given < 4)) return null;
  if ((tokens.kind[to] as number) & CAPITALS && (tokens.word[to] as string).length > 3) return null;
  if (place) return null;
  if ((labels[to] as number) & PLACE && closing.surname < 3 && !(opening.given >= 3 && opening.common === 0 && !((labels[from] as number) & PLACE)))
    return null;
  // "El Hariq", "La Invernada", "Banyana Banyana"
  // "Al Hashemi said", "Bin Salman told"
  if (
    words === 2 &&
    (articles.has(tokens.lower[from] as string) || tokens.lower[from] === "al" || tokens.lower[from] === "bin") &&
    closing.common === 0 &&
    speech.has(tokens.lower[to + 1] ?? "")
  )
    return { type: "person", rule: "person/speaks", weight: 1 };
  // "Bin Orrel met him"
  if (words === 2 && count === 2 && sons.has(tokens.lower[from] as string) && closing.common === 0)
    return { type: "person", rule: "person/particle", weight: 1 };
  const articled = articles.has(tokens.lower[from] as string) || (tokens.lower[from] === "al" && closing.surname === 0);
  if (articled || (words === 2 && tokens.lower[from] === lastWord)) return null;
  const apposed = apposition(tokens, to, last);
  // "Bill Ostrander": a very frequent given name before a word that is nothing else.
  if (opening.given >= 4 && from > first && words <= 3 && (closing.common === 0 || (words === 2 && closing.common >= 35)))
    return { type: "person", rule: "person/given-surname", weight: 1.3 };
  // "Bob Wickman hit", "Larry Fine" on a line of its own: at the start a capital says less, so the second word must be nothing else.
  if (opening.given >= 4 && words === 2 && count === 2 && from === first && (isPlain(setting, to, to) || (isLine(tokens, from, to) && closing.surname > 0)))
    return { type: "person", rule: "person/given-surname", weight: 1.1 };
  if (opening.given >= 2 && (opening.common === 0 || opening.common > 35 || closing.surname > 0)) {
    if (closing.surname > 0 || closing.common === 0) return { type: "person", rule: "person/given-surname", weight: 1.3 };
    return { type: "person", rule: "person/given-surname", weight: apposed || (opening.given >= 3 && !setting.ordinary.has(lastWord)) ? 1.2 : 0.8 };
  }
  if (opening.common === 0 && opening.given === 1 && (closing.common === 0 || closing.surname > 0))
    return { type: "person", rule: "person/given-surname", weight: 1.1 };
  if (closing.surname >= 2 && opening.surname >= 2 && opening.common === 0 && closing.common === 0)
    return { type: "person", rule: "person/surnames", weight: 1 };
  if (closing.given >= 3 && opening.surname >= 1 && opening.common === 0) return { type: "person", rule: "person/surname-first", weight: 1 };
  if (hasParticle(tokens, from, to)) return { type: "person", rule: "person/particle", weight: 1 };
  if (apposed && opening.common === 0) return { type: "person", rule: "person/apposition", weight: 1 };
  if (to < last && speech.has(tokens.lower[to + 1] as string) && opening.common === 0 && closing.common === 0)
    return { type: "person", rule: "person/speaks", weight: 1 };
  // "Altaf Hussain Lone": a given name in the middle bears a last name that is a word.
  if (words === 3 && to === from + 2 && opening.common === 0 && factsOf(setting, from + 1).given >= 3 && closing.given + closing.surname > 0)
    return { type: "person", rule: "person/known-part", weight: 1 };
  if (known > 0 && opening.common === 0 && (closing.common === 0 || (closing.surname >= 4 && !setting.ordinary.has(lastWord))))
    return { type: "person", rule: "person/known-part", weight: words <= 3 ? 1 : 0.6 };
  if (words <= 3 && isPlain(setting, from, to)) {
    const before = from > first ? (tokens.lower[from - 1] as string) : "";
    const thing =
      before === "the" ||
      before === "in" ||
      before === "at" ||
      before === "near" ||
      before === "a" ||
      before === "from" ||
      before === "to" ||
      before === "on" ||
      bodyBefore.has(before);
    if (!thing) return { type: "person", rule: "person/unknown-words", weight: 1 };
  }
  return null;
}

/** Before a place, and hardly before a person. */
const inside = new Set(["in", "at", "near", "outside", "inside"]);

/** A short capitalised word that is no everyday one: "Jin", "Hyok". */
export function isSyllable(setting: Setting, i: number): boolean {
  const word = setting.tokens.word[i] as string;
  const { common } = factsOf(setting, i);
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(word) && (common === 0 || common > 35) && setting.labels[i] === 0 && !headsLast.has(setting.tokens.lower[i] as string);
}

/** Things that people are called after: "Ben Hall". */
const surnameThings = new Set("hall day lake park castle street bridge rivers forest house tower weeks temple march may valley island".split(" "));

function areWords(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (factsOf(setting, i).common === 0 && setting.tokens.lower[i] !== "and") return false;
  return true;
}

/** What follows one is no subject. */
const placing = new Set("of in from at near on to for with by and or".split(" "));

/** "Orrel was arrested", "Orrel pleaded guilty", "Orrel's mother", "Orrel, 34,", "Orrel, who": what only people do, suffer and have. */
function livesAsPerson({ lower, kind }: Tokens, to: number, last: number): boolean {
  const next = lower[to + 1] ?? "";
  if (to + 2 > last) return false;
  const after = lower[to + 2] as string;
  if (next === "'s") return relatives.has(after);
  if (next === ",")
    return (
      (after === "who" && !placing.has(lower[to - 1] ?? "")) ||
      (((kind[to + 2] as number) & NUMBER) !== 0 && /^\d\d$/.test(after) && /^[,.]$/.test(lower[to + 3] ?? ""))
    );
  // "a man of Orrel was killed"
  if (placing.has(lower[to - 1] ?? "")) return false;
  if (next === "was" || next === "were" || next === "is" || next === "been")
    return fates.has(/ly$|^(also|then|later|not)$/.test(after) ? (lower[to + 3] ?? "") : after);
  return lives.has(/ly$|^(also|then|later|had|has)$/.test(next) ? after : next);
}

const articles = new Set(["el", "la", "le", "les", "los", "las", "il"]);

/** Whether the tokens are a line of their own: a byline. */
function isLine(tokens: Tokens, from: number, to: number): boolean {
  return ((tokens.kind[from] as number) & LINE_START) !== 0 && to + 1 < tokens.length && ((tokens.kind[to + 1] as number) & LINE_START) !== 0;
}

/** Capitalised words that are no ordinary words and name nothing that the lexicon knows: "Melvina Ostrak". */
function isPlain({ tokens, labels, lexicon }: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const kind = tokens.kind[i] as number;
    if (tokens.word[i] === "-" && i > from + 1 && i < to) continue;
    if (!(kind & CAPITALISED)) return false;
    if (kind & (CAPITALS | INNER_CAPITAL) || (labels[i] as number) !== 0 || !/^.\p{Ll}.|^.['’]/u.test(tokens.word[i] as string)) return false;
    if (lexicon.wordAt(tokens, i).common > 0 || headsLast.has(tokens.lower[i] as string)) return false;
  }
  return true;
}

/** 2 after a form of address, 1 after an office or an occupation, 0 else. */
function afterTitle(tokens: Tokens, from: number, first: number): number {
  let before = from - 1;
  if (before < first) return 0;
  if (tokens.word[before] === "." && before > first) before--;
  const lower = tokens.lower[before] as string;
  if (honorifics.has(lower) && (tokens.kind[before] as number) & CAPITALISED) return 2;
  return before === from - 1 && titles.has(lower) ? 1 : 0;
}

/** "X, 45," · "X, the Kremlin's spokesman" · "X, who". */
function apposition(tokens: Tokens, to: number, last: number): boolean {
  if (to + 2 > last || tokens.word[to + 1] !== ",") return tokens.word[to + 1] === "(" && to + 2 <= last && /^\d\d$/.test(tokens.word[to + 2] as string);
  const next = tokens.lower[to + 2] as string;
  if (next === "who" || next === "whose" || (next.length === 2 && (tokens.kind[to + 2] as number) & NUMBER)) return true;
  const end = Math.min(last, to + 9);
  for (let i = to + 2; i <= end; i++) {
    const word = tokens.lower[i] as string;
    if (word === "," || word === ";") return false;
    if (titles.has(word)) return true;
  }
  return false;
}

function hasParticle(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const lower = tokens.lower[i] as string;
    if (particles.has(lower) && lower !== "la" && lower !== "de") return true;
    // "Inzamam-ul-Haq"
    if (tokens.word[i] === lower && lower.length === 2 && tokens.word[i - 1] === "-" && tokens.word[i + 1] === "-") return true;
  }
  return false;
}

function weighOrganisation(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  const { tokens, labels } = setting;
  const count = to - from + 1;
  const say = (rule: string, weight: number): Verdict => ({ type: "organisation", rule: `organisation/${rule}`, weight });
  const lastAt = tokens.word[to] === "." ? to - 1 : to;
  const lastWord = tokens.lower[lastAt] as string;
  if (count > 1) {
    if (legalForms.has(lastWord)) return say("legal-form", 2);
    for (let i = from + 1; i < to; i++) {
      const word = tokens.lower[i] as string;
      if ((word === "of" || word === "for" || word === "on" || word === "de") && headsFirst.has(tokens.lower[i - 1] as string)) return say("head-of", 1.6);
    }
    const wide = (labels[from] as number) & (labels[lastAt] as number) & WIDE; // "West Bank"
    // "Public Enterprises Minister X", "Minister of Public Enterprises": an office.
    if (to < last && ministers.has(tokens.lower[to + 1] as string) && !headsFirst.has(lastWord) && !(labels[from] as number)) return null;
    if (from - 2 >= first && (tokens.lower[from - 1] === "of" || tokens.lower[from - 1] === "for") && ministers.has(tokens.lower[from - 2] as string))
      return null;
    // "Business Services", "Social Development": a field of work, unless an article names the one body.
    const field = headFields.has(lastWord) && from > first && tokens.lower[from - 1] !== "the" && areWords(setting, from, to);
    if (!field && !wide && headsLast.has(lastWord) && (tokens.kind[lastAt] as number) & CAPITALISED) return say("head", 1.5);
    if (headsOpening.has(tokens.lower[from] as string) && isCapital(tokens, to) && !thingsLast.has(lastWord)) return say("head-opening", 1.4);
    for (let i = from + 1; i < to; i++) if (tokens.word[i] === "&") return say("ampersand", 0.9);
  }
  const label = labels[from] as number;
  if (
    count === 1 &&
    from > first &&
    institutions.has(lastWord) &&
    !(tokens.lower[from - 1] === "of" && memberAfter.has(tokens.lower[from - 2] as string)) &&
    !((tokens.kind[from] as number) & CAPITALS)
  )
    return say("institution", 1.05);
  if (count === 1 && setting.ordinary.has(lastWord)) return null;
  if (count === 1 && label & (PLACE | DEMONYM | OTHER_NAME)) return null;
  const kind = tokens.kind[from] as number;
  const before = from > first ? (tokens.lower[from - 1] as string) : "";
  const before2 = from - 1 > first ? (tokens.lower[from - 2] as string) : "";
  const after = to < last ? (tokens.lower[to + 1] as string) : "";
  if (bodyBefore.has(before)) return say("body-before", 1.2);
  if ((before === "in" || before === "of") && (before2 === "shares" || before2 === "stake")) return say("shares-in", 1.2);
  if (before === "for" && (before2 === "spokesman" || before2 === "spokeswoman" || before2 === "spokesperson") && !(label & PLACE))
    return say("spokesman-for", 1.1);
  if (before === "at" && (staff.has(before2) || companyRoles.has(before2)) && !(label & (PLACE | DEMONYM))) return say("role-at", 1.35);
  if ((before === "of" || before === "at") && companyRoles.has(before2) && !(label & (PLACE | DEMONYM))) return say("role-of", 1.1);
  // "a unit of Dravel", "acquired by Dravel", "Dravel, which makes kites", "told the Post"
  const free = count <= 3 && !(label & (PLACE | DEMONYM)) && factsOf(setting, from).given < 3;
  if (free && before === "of" && parts.has(before2) && !(count === 1 && factsOf(setting, from).common > 0)) return say("part-of", 1.1);
  if (free && before === "by" && deals.has(before2) && !setting.technical && factsOf(setting, from).surname === 0) return say("dealt-by", 1.05);
  if (free && after === "," && to + 3 <= last && tokens.lower[to + 2] === "which" && trades.has(tokens.lower[to + 3] as string) && !setting.technical)
    return say("trades", from === first && factsOf(setting, from).common > 0 ? 0.7 : 1.05);
  if (
    count === 1 &&
    before === "the" &&
    before2 === "told" &&
    (headsLast.has(lastWord) || papers.has(lastWord) || factsOf(setting, from).common === 0) &&
    !titles.has(lastWord) &&
    !honorifics.has(lastWord) &&
    !(label & (PLACE | DEMONYM)) &&
    !(kind & CAPITALS)
  )
    return say("told", 1.05);
  if (count > 1 && lastWord === "nation" && tokens.lower[to - 1] === "first") return say("head", 1.5);
  // "S&P"
  if (count === 3 && tokens.word[from + 1] === "&" && kind & CAPITALS && (tokens.kind[to] as number) & CAPITALS) return say("ampersand", 1.05);
  if (count <= 4 && !(label & (PLACE | DEMONYM)) && isDescribed(setting, to, last) && !(count > 1 && factsOf(setting, from).given >= 2))
    return say("described", from === first && factsOf(setting, from).common > 0 ? 0.5 : 1.1);
  // "the State of the Nation"
  if (label & MAYBE_BODY && count === 1 && before === "the" && before2 === "of" && factsOf(setting, from).common > 0 && !speech.has(after)) return null;
  if (label & MAYBE_BODY) {
    // "McLaren said", "Shell's": people speak and own too.
    const facts = factsOf(setting, from);
    if (facts.given + facts.surname > 0 && !((kind & CAPITALS) !== 0 && (tokens.word[from] as string).length > 2)) return say("lexicon-context", 0.5);
    const capitals = (kind & CAPITALS) !== 0 && (tokens.word[from] as string).length > 2;
    return say("lexicon-context", capitals || after === "'s" || before === "the" || before === "at" || speech.has(after) ? 1.05 : 0.7);
  }
  // "MCA deputy president"
  if (kind & CAPITALS && count === 1 && grades.has(after) && to + 2 <= last && titles.has(tokens.lower[to + 2] as string)) return say("officer-after", 1.05);
  // "Dravel's chief executive", "Dravel's shares"
  if (
    after === "'s" &&
    !(count === 1 && headsLast.has(lastWord)) &&
    !(label & (PLACE | DEMONYM)) &&
    factsOf(setting, from).given + factsOf(setting, from).surname === 0 &&
    ownsAsBody(tokens, to + 2)
  )
    return say("owner", from === first && factsOf(setting, from).common > 0 ? 0.7 : 1.05);
  // "the Wam news agency", "the Odebrecht construction company"
  if (
    count <= 3 &&
    to + 2 <= last &&
    calledAfter.has(tokens.lower[to + 2] as string) &&
    !((tokens.kind[to + 1] as number) & CAPITALISED) &&
    factsOf(setting, to + 1).common > 0 &&
    !calledNever.has(after) &&
    factsOf(setting, from).common === 0 &&
    !(label & (PLACE | DEMONYM)) &&
    !setting.technical
  )
    return say("called", 1.05);
  if (bodyAfter.has(after) && !(from === first && factsOf(setting, from).common > 0) && !(label & (PLACE | DEMONYM))) return say("body-after", 1.05);
  if (count === 1) {
    const length = (tokens.word[from] as string).length;
    if (thingLetters.has(lastWord)) return null;
    if (kind & CAPITALS && !(kind & NUMBER) && length >= 2 && length <= 6) {
      // "Bharatiya Janata Party (BJP)", not "content delivery network (CDN)".
      // "(QNA)" at the end of a report, "17 May 2022 (IPS) -" at its start: the agency signs.
      if (before === "(" && after === ")" && isSigned(tokens, from)) return say("agency", 1.2);
      if (before === "(" && after === ")") return say("acronym", from - 2 >= first && (tokens.kind[from - 2] as number) & CAPITALISED ? 0.9 : 0.5);
      if (length === 2 && seats.has(after) && before !== "a" && before !== "an") return say("acronym", 1);
      if (
        length >= 3 &&
        (speech.has(after) || after === "reports" || after === "reported" || (memberAfter.has(after) && before !== "a" && before !== "an") || before === "told")
      )
        return say("acronym", 1);
      // "the US DEA"
      const ofState = from > first && ((labels[from - 1] as number) & (PLACE | DEMONYM)) !== 0 && !titles.has(lastWord);
      return say("acronym", length >= 3 ? ((before === "the" || ofState) && !thingsAfter.has(after) ? (setting.technical ? 0.75 : 1) : 0.6) : 0.3);
    }
    // "Norrbank"
    if (/.(bank|corp|petrol)$/.test(lastWord) && factsOf(setting, from).common === 0) return say("compound", 1);
    if (before === "the" && speech.has(after) && factsOf(setting, from).common === 0 && !(factsOf(setting, from).surname + factsOf(setting, from).given))
      return say("speaks", 0.9);
    if (kind & INNER_CAPITAL && kind & CAPITALISED && !(kind & NUMBER)) return say("inner-capital", 0.6);
    if (speech.has(after) && factsOf(setting, from).common === 0) {
      // "Cevra said in a statement": people speak, bodies state.
      const states = tokens.lower[to + 2] === "in" && tokens.lower[to + 3] === "a" && tokens.lower[to + 4] === "statement";
      return say("speaks", states && factsOf(setting, from).surname + factsOf(setting, from).given === 0 ? 1 : 0.5);
    }
  }
  return null;
}

/** What the words before it name: "the Wam news agency". */
const calledAfter = new Set("agency company companies airline brokerage website newspaper conglomerate subsidiary".split(" "));
/** Between a name and a company that is not it: "told the company", "of a company". */
const calledNever = new Set(
  "a an the its his her their this that said says told of for by to from with in at on and or as is was has had quit left sued joined who which".split(" "),
);

/** Who sits for a party: "DA MP". */
const seats = new Set("mp mps mep meps councillor councillors senator senators lawmaker lawmakers".split(" "));

const ministers = new Set(["minister", "ministers"]);

/** What only a body has: "chief executive", "shareholders". */
function ownsAsBody({ lower }: Tokens, at: number): boolean {
  let i = at;
  while (i < at + 2 && grades.has(lower[i] ?? "")) i++;
  const word = lower[i] ?? "";
  return (i > at && word === "officer") || (lower[i - 1] === "executive" && i > at + 1) || bodyHas.has(word);
}

/** Before an office: "deputy president", "general manager". */
const grades = new Set("deputy vice general executive managing chief senior secretary assistant associate regional".split(" "));

/** After letters that stand for a thing: "the FTO contract". */
const thingsAfter = new Set(
  "contract contracts deal agreement treaty pact talks protocol virus pandemic outbreak test tests vaccine vaccines index rate rates system systems technology format file files server method process standard project programme program route highway gene virus".split(
    " ",
  ),
);

/** Letters in brackets that are a line of their own, or stand between a date or place and a dash. */
function isSigned(tokens: Tokens, at: number): boolean {
  const line = (i: number) => i >= tokens.length || ((tokens.kind[i] as number) & LINE_START) !== 0;
  if (line(at - 1) && line(at + 2)) return true;
  return /^[-–—]+$/.test(tokens.word[at + 2] ?? "") && at > 2 && at < 12 && (((tokens.kind[at - 2] as number) & (NUMBER | CAPITALS)) !== 0 || line(at - 2));
}

/** Newspapers that a word names: "told the Star". */
const papers = new Set("star sun mail globe nation monitor standard citizen record press echo argus examiner sentinel".split(" "));
/** Parts of a company, before "of". */
const parts = new Set(
  "unit units subsidiary subsidiaries division arm affiliate shares shareholders shareholder headquarters customers subscribers merger takeover acquisition".split(
    " ",
  ),
);
/** What companies do to each other, before "by". */
const deals = new Set("acquired owned manufactured operated marketed insured".split(" "));
/** What a company does, after ", which". */
const trades = new Set(
  "makes owns operates runs sells employs manufactures provides supplies produces publishes distributes specialises specializes".split(" "),
);

/** In a technical report these nouns tell of wares. */
const wareNouns = new Set(["platform", "network", "chain", "brand", "unit", "exchange"]);

/** "Dravel, a Lisbon-based maker of kites", "Dravel is an online bank": the noun that says what it is, before anything that belongs to the noun. */
function isDescribed({ tokens, technical }: Setting, to: number, last: number): boolean {
  const mark = tokens.lower[to + 1] ?? "";
  if (to + 3 > last || !(mark === "," || mark === "is" || mark === "was")) return false;
  const article = tokens.lower[to + 2] as string;
  if (article !== "a" && article !== "an" && !(mark === "," && article === "the")) return false;
  let found = false;
  for (let i = to + 3; i <= last && i < to + 11; i++) {
    const word = tokens.lower[i] as string;
    if (bodyNouns.has(word) && !(technical && wareNouns.has(word))) found = true;
    else if (found) return !titles.has(word) && !companyRoles.has(word) && word !== "'s" && !memberAfter.has(word) && word !== "-";
    else if (
      word === "," ||
      word === "." ||
      word === ";" ||
      word === "who" ||
      word === "of" ||
      word === "in" ||
      word === "at" ||
      word === "for" ||
      word === "whose"
    )
      return false;
  }
  return found;
}
