// Entities stage, names: one candidate in, what speaks for a person out.

import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import type { WordFacts } from "../../lexicon/lexicon.ts";
import { technicalAcronyms } from "../technical-words.ts";
import { thingRule } from "./contexts.ts";
import { isCredited } from "./credits.ts";
import { isOffice } from "./holders.ts";
import { apposition, isAged, isIntroduced, isSpeaker, livesAsPerson } from "./person-around.ts";
import { DEMONYM, factsOf, isSyllable, OTHER_NAME, PLACE, type Setting, type Verdict, WIDE } from "./setting.ts";
import { styleEnd } from "./styles.ts";
import {
  bodyBefore,
  bodyNouns,
  clippedNames,
  easternSurnames,
  folks,
  headsLast,
  honorifics,
  humans,
  legalForms,
  namedAfter,
  officeHeads,
  openers,
  openingHonorifics,
  particles,
  sons,
  speech,
  statesmen,
  thingsFirst,
  thingsLast,
  titles,
} from "./words.ts";

/** A candidate, what its first and last words are, and where its sentence begins and ends. */
interface Named {
  readonly setting: Setting;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly opening: WordFacts;
  readonly closing: WordFacts;
  /** Words with a capital; of those, parts of people's names; and ordinary words. */
  readonly words: number;
  readonly known: number;
  readonly ordinary: number;
  /** After a form of address 2, after an office or an occupation 1. */
  readonly titled: number;
  /** Whether it is the name of a place as well. */
  readonly place: boolean;
}

const person = (rule: string, weight: number): Verdict => ({ type: "person", rule: `person/${rule}`, weight });

/** Weighs a candidate as a person; null when nothing speaks for one. */
export function weighPerson(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  const { tokens, labels } = setting;
  if (to - from > 11) return null;
  const counts = countWords(setting, from, to);
  if (!counts) return null;
  const { words } = counts;
  const lastWord = tokens.lower[to] as string;
  if (words > 1 && labels[from] === 0 && labels[to] === 0 && isCredited(tokens, from, to, first, last)) return person("byline", 1.4);
  if (words > 1 && (headsLast.has(lastWord) || legalForms.has(lastWord) || seated.has(lastWord))) return null;
  // "the General Staff", "Orrel Staff"
  if (lastWord === "staff" && (words > 1 || tokens.lower[from - 1] === "general")) return null;
  // "a Cisco ASA VPN account"
  if (words > 1 && technicalAcronyms.has(tokens.word[to] as string) && (tokens.kind[from] as number) & CAPITALS) return null;
  // "the MP for Orrelton West"
  if (from - 2 >= first && tokens.lower[from - 1] === "for" && sitters.has(tokens.lower[from - 2] as string)) return null;
  if (styleEnd(tokens, from, to) > from) return thingsLast.has(lastWord) ? null : person("honorific", 2);
  if (from === to && from > first && storms.has(tokens.lower[from - 1] as string)) return { type: "organisation", rule: thingRule, weight: 0.2 };
  const titled = afterTitle(setting, from, first);
  const opening = factsOf(setting, from);
  if (titled === 2) {
    const before = tokens.lower[from - 1] as string;
    const thing = thingsLast.has(tokens.lower[from] as string);
    // "Miss Universe", "Miss Ghana"
    if (before === "miss" && ((labels[from] as number) & PLACE || thing || (opening.common > 0 && opening.surname === 0))) return null;
    // "Queen Bridge", "Prince Street"
    if (words === 1 && thingsLast.has(lastWord) && namedAfter.has(before)) return null;
    return person("honorific", 2);
  }
  if (words === 1 && folks.has(lastWord)) return null;
  if ((labels[to] as number) & DEMONYM) return isCalledSo(setting, from, to, last) ? person("apposition", 1.2) : null;
  if (from > first && taking.has(tokens.lower[from - 1] as string)) return null;
  // "the Tarnholt-Drenmoor road"
  if (to === from + 2 && tokens.word[from + 1] === "-" && ways.has(tokens.lower[to + 1] ?? "")) return null;
  const place = ((labels[from] as number) & (labels[to] as number) & (words > 1 ? WIDE : PLACE)) !== 0;
  const named: Named = { setting, from, to, first, last, opening, closing: factsOf(setting, to), ...counts, titled, place };
  if (words === 1) return weighSingle(named);
  const shape = weighShape(named);
  return shape === neither ? null : (shape ?? weighFull(named));
}

/** What the words of a candidate are; null when one of them is in no person's name. */
function countWords(setting: Setting, from: number, to: number): Pick<Named, "words" | "known" | "ordinary"> | null {
  const { tokens, labels } = setting;
  let words = 0;
  let known = 0;
  let ordinary = 0;
  for (let i = from; i <= to; i++) {
    const kind = tokens.kind[i] as number;
    if (kind & NUMBER || joining.has(tokens.lower[i] as string)) return null;
    if (!(kind & CAPITALISED)) continue;
    // "Andrei Moldovan", "Andrei Moldovan-Hayes"
    if ((labels[i] as number) & DEMONYM && words > 0 && !(words === 1 && (i === to || (i === to - 2 && tokens.word[i + 1] === "-")))) return null;
    words++;
    const facts = factsOf(setting, i);
    if (facts.given + facts.surname > 0) known++;
    else if (facts.common > 0) ordinary++;
  }
  return words === 0 || words > 8 ? null : { words, known, ordinary };
}

/** "Ofer Israeli, the chief,": a people's name behind a given one, of whom something is said. */
function isCalledSo(setting: Setting, from: number, to: number, last: number): boolean {
  const { tokens, labels } = setting;
  if (to !== from + 1 || labels[from] !== 0 || (tokens.kind[from] as number) & CAPITALS) return false;
  const { common, given } = factsOf(setting, from);
  if (common > 0 && given < 3) return false;
  return apposition(tokens, to, last) || (given > 0 && to < last && speech.has(tokens.lower[to + 1] as string));
}

/** What is done to towns: "retook Adan Tarnholt". */
const taking = wordSet("retook recaptured shelled bombarded besieged overran encircled raided");

/** Who sits for a place. */
const sitters = wordSet("mp mps mep meps senator councillor candidate lawmaker");

/** "a Tory MP" */
const seated = wordSet("mp mps mep meps");

/** Between two places. */
const ways = wordSet("road highway route border railway line corridor motorway expressway ferry pipeline section stretch");

/** "Hurricane Ana" */
const storms = wordSet("hurricane cyclone typhoon storm superstorm ss");

/** In names of bodies and things, and of no person. */
const joining = wordSet("& of for and the");

/** One word alone: "Ostrak". */
function weighSingle({ setting, from, to, first, last, closing, titled, place }: Named): Verdict | null {
  const { tokens, labels } = setting;
  const { lower } = tokens;
  const word = lower[to] as string;
  const kind = tokens.kind[from] as number;
  const ordinary = setting.ordinary.has(word) || thingsLast.has(word) || headsLast.has(word);
  const before = from > first ? (lower[from - 1] as string) : "";
  // "Ambassador Extraordinary and …", "Chairman Head of …"
  const goesOn = closing.common > 0 && (lower[to + 1] === "of" || lower[to + 1] === "and");
  // "three major APTs"
  const plural = /^\p{Lu}{2,}s$/u.test(tokens.word[from] as string);
  // "her husband Orrel", though a town is called so
  if (titled === 1 && place && from - 2 >= first && kinsmen.has(lower[from - 1] as string) && owning.has(lower[from - 2] as string) && !(kind & CAPITALS))
    return person("kin", 1.2);
  // "a man surnamed Yeh", "by her surname, Lo,", "Ana Orrel, alias Vosk,"
  if (
    before === "surnamed" ||
    (before === "alias" && !setting.technical && !bodyNouns.has(lower[from - 2] ?? "")) ||
    (before === "," && lower[from - 2] === "surname")
  )
    return person("named", 1.5);
  if (titled === 1 && !place && !ordinary && !goesOn && !plural)
    return person("title", closing.common > 0 && closing.common <= 35 && !((tokens.kind[from - 1] as number) & CAPITALISED) ? 0.9 : 1.2);
  if (ordinary || place || (labels[from] as number) & OTHER_NAME) return null;
  if (statesmen.has(word) && !(kind & CAPITALS)) return person("statesman", 1);
  if (kind & (CAPITALS | INNER_CAPITAL)) return null;
  // "a resident named Sin"
  if (before === "named" && humans.has(lower[from - 2] ?? "") && !openers.has(word)) return person("named", 1.05);
  const name = Math.max(closing.surname, closing.given);
  if (closing.common === 0 && isIntroduced(tokens, from, to, first)) return person("introduced", 1.05);
  if (closing.common > 0) return name > 0 ? person("single", 0.3) : null;
  // "was identified as Murad"
  if (before === "nicknamed" || (before === "named" && !bodyNouns.has(lower[from - 2] ?? "")) || (before === "as" && lower[from - 2] === "identified"))
    return person("named", 1.05);
  if (isAged(tokens, to, last)) return person("aged", 1.25);
  // "Villagers in Orrel said", "the mayor of Orrel said"
  const speaks = to < last && speech.has(lower[to + 1] as string) && !inside.has(before) && before !== "of";
  if (name > 0 && speaks) return person("speaks", 1);
  if (before !== "the" && name > 0 && livesAsPerson(tokens, to, last)) return person("lives", 1);
  if (name >= 4) return person("single", closing.surname >= 5 || closing.given >= 5 ? 1 : 0.85);
  if (before !== "the" && isSpeaker(tokens, from, to, first, last)) return person("speaks", 1);
  if (before !== "the" && livesAsPerson(tokens, to, last)) return person("lives", 0.85);
  // "Kanaani said": unknown to every list, and it speaks.
  if (before !== "the" && !soundsLikeBody.test(word) && speaks && !(lower[to + 2] === "in" && lower[to + 4] === "statement")) return person("speaks", 1);
  return name > 0 ? person("single", name >= 2 ? 0.8 : 0.3) : null;
}

const kinsmen = wordSet(
  "wife widow husband son daughter father mother brother sister uncle aunt niece cousin nephew friend girlfriend boyfriend grandson granddaughter",
);
const owning = wordSet("his her their my our 's elder eldest younger youngest late");

/** How made-up names of companies end. */
const soundsLikeBody = /(bank|tech|soft|corp|net|gas|tel)$/;

/** Several words whose shape tells a person: initials, and the syllables of East Asia. */
function weighShape({ setting, from, to, closing, words, place }: Named): Verdict | null {
  const { tokens, labels } = setting;
  const { word, lower, kind } = tokens;
  const lettered = (kind[from] as number) & CAPITALS && (tokens.end[from] as number) - (tokens.start[from] as number) > (word[from] as string).length;
  const clipped = clippedNames.has(lower[from] as string) && word[from + 1] === "." && !((kind[from] as number) & CAPITALS);
  const initial = (word[from] as string).length === 1 || lettered || clipped;
  if (initial && word[from + 1] !== "-" && !place) {
    if (((word[from] as string).length === 1 && word[from + 1] !== ".") || (kind[to] as number) & CAPITALS) return neither;
    return person("initials", word[from] === "US" || word[from] === "UK" ? 0 : 1.1);
  }
  // "Múte B. Orrel"
  if (words === 3 && to === from + 3 && (word[from + 1] as string).length === 1 && word[from + 2] === "." && !place && closing.common === 0)
    return person("initials", 1.1);
  // "Jin-ho Baek"
  if (to === from + 3 && word[from + 1] === "-" && word[from + 2] === lower[from + 2] && easternSurnames.has(lower[to] as string))
    return person("eastern", 1.1);
  const eastern = easternSurnames.has(lower[from] as string);
  // "Lo Chung-mau", "Park Hoon"
  const syllabic = to - from === 3 && word[to - 1] === "-" && (kind[to] as number) & WORD && word[to] === lower[to];
  if (
    (eastern || (syllabic && isSyllable(setting, from) && isSyllable(setting, from + 1))) &&
    (syllabic || (to === from + 1 && closing.common === 0 && (word[to] as string).length < 9)) &&
    (labels[from + 1] as number) === 0 &&
    !headsLast.has(lower[to] as string) &&
    !((kind[to] as number) & (CAPITALS | INNER_CAPITAL))
  )
    return person("eastern", 1.1);
  // "Park Jin Hyok": three syllables, each with a capital.
  const three = words === 3 && to === from + 2 && isSyllable(setting, from + 1) && isSyllable(setting, to) && !((kind[from] as number) & CAPITALS);
  return three && eastern ? person("eastern", 1.1) : null;
}

/** Letters that are no initials. */
const neither = person("initials", 0);

/** Several words by what the lists know of them, and by what stands around them. */
function weighFull(named: Named): Verdict | null {
  const { setting, from, to, first, last, opening, closing, words, known, ordinary, titled, place } = named;
  const { tokens, labels } = setting;
  const { lower } = tokens;
  const lastWord = lower[to] as string;
  if (ordinary === words) return null;
  if (titled === 1 && !place) return person("title", 1.5);
  if (thingsFirst.has(lower[from] as string) || (from > first && inside.has(lower[from - 1] as string) && opening.given < 4)) return null;
  if ((tokens.kind[to] as number) & CAPITALS && (tokens.word[to] as string).length > 3) return null;
  if (place) return null;
  if ((labels[to] as number) & PLACE && closing.surname < 3 && !(opening.given >= 2 && opening.common === 0 && !((labels[from] as number) & PLACE)))
    return null;
  if (opening.common === 0 && closing.common === 0 && words < 4 && isIntroduced(tokens, from, to, first)) return person("introduced", 1.1);
  const speaks = to < last && speech.has(lower[to + 1] as string);
  // "Al Hashemi said", "Bin Salman told"
  const articled = articles.has(lower[from] as string);
  if (words === 2 && (articled || lower[from] === "al" || lower[from] === "bin") && closing.common === 0 && speaks) return person("speaks", 1);
  // "Bin Orrel met him"
  if (words === 2 && to === from + 1 && sons.has(lower[from] as string) && closing.common === 0) return person("particle", 1);
  // "El Hariq", "La Invernada", "Banyana Banyana"
  if (articled || (lower[from] === "al" && closing.surname === 0) || (words === 2 && lower[from] === lastWord)) return null;
  const apposed = apposition(tokens, to, last);
  return weighGiven(named, apposed) ?? weighSurnames(named, apposed, speaks, known);
}

/** By its given name: "Bill Ostrander". */
function weighGiven({ setting, from, to, first, opening, closing, words }: Named, apposed: boolean): Verdict | null {
  const { tokens } = setting;
  // A very frequent given name before a word that is nothing else.
  if (opening.given >= 4 && from > first && words <= 3 && (closing.common === 0 || (words === 2 && closing.common >= 35))) return person("given-surname", 1.3);
  // "Bob Wickman hit", "Larry Fine" on a line of its own: at the start a capital says less, so the second word must be nothing else.
  const pair = words === 2 && to === from + 1 && from === first;
  if (opening.given >= 4 && pair && (isPlain(setting, to, to) || (isLine(tokens, from, to) && closing.surname > 0))) return person("given-surname", 1.1);
  if (opening.given >= 2 && (opening.common === 0 || opening.common > 35 || closing.surname > 0)) {
    if (closing.surname > 0 || closing.common === 0) return person("given-surname", 1.3);
    return person("given-surname", apposed || (opening.given >= 3 && !setting.ordinary.has(tokens.lower[to] as string)) ? 1.2 : 0.8);
  }
  if (opening.common === 0 && opening.given === 1 && (closing.common === 0 || closing.surname > 0)) return person("given-surname", 1.1);
  return null;
}

/** By its other names, its particles and what is said of it. */
function weighSurnames({ setting, from, to, first, opening, closing, words }: Named, apposed: boolean, speaks: boolean, known: number): Verdict | null {
  const { tokens } = setting;
  if (closing.surname >= 2 && opening.surname >= 2 && opening.common === 0 && closing.common === 0) return person("surnames", 1);
  if (closing.given >= 3 && opening.surname >= 1 && opening.common === 0) return person("surname-first", 1);
  if (hasParticle(tokens, from, to)) return person("particle", 1);
  if (opening.common > 0) return null;
  if (apposed) return person("apposition", 1);
  if (speaks && closing.common === 0) return person("speaks", 1);
  // "Altaf Hussain Lone": a given name in the middle bears a last name that is a word.
  if (words === 3 && to === from + 2 && factsOf(setting, from + 1).given >= 3 && closing.given + closing.surname > 0) return person("known-part", 1);
  if (known > 0 && (closing.common === 0 || (closing.surname >= 4 && !setting.ordinary.has(tokens.lower[to] as string))))
    return person("known-part", words <= 3 ? 1 : 0.6);
  if (words > 3 || !isPlain(setting, from, to)) return null;
  const before = from > first ? (tokens.lower[from - 1] as string) : "";
  return beforeThings.has(before) || bodyBefore.has(before) ? null : person("unknown-words", 1);
}

/** Before a place, and hardly before a person. */
const inside = wordSet("in at near outside inside");

/** Before two unknown words that may be anything. */
const beforeThings = wordSet("the in at near a from to on");

const articles = wordSet("el la le les los las il");

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
    const apostrophe = kind & INNER_CAPITAL && /^\p{Lu}['’]/u.test(tokens.word[i] as string);
    if ((kind & (CAPITALS | INNER_CAPITAL) && !apostrophe) || (labels[i] as number) !== 0 || !/^.\p{Ll}.|^.['’]/u.test(tokens.word[i] as string)) return false;
    if (lexicon.wordAt(tokens, i).common > 0 || headsLast.has(tokens.lower[i] as string)) return false;
  }
  return true;
}

/** 2 after a form of address, 1 after an office or an occupation, 0 else. */
function afterTitle(setting: Setting, from: number, first: number): number {
  const { tokens, labels } = setting;
  let before = from - 1;
  if (before < first) return 0;
  if (tokens.word[before] === "." && before > first) before--;
  const lower = tokens.lower[before] as string;
  if ((honorifics.has(lower) || openingHonorifics.has(lower)) && (tokens.kind[before] as number) & CAPITALISED) return 2;
  if (before === from - 1 && titles.has(lower)) return 1;
  if (factsOf(setting, from).common === 0 && isBehindField(tokens, from, first)) return 1;
  // "the President of Kenya Ana Orrel"
  let place = from;
  while (place > from - 4 && (labels[place - 1] as number) & PLACE) place--;
  return place < from && place > first && isOffice(tokens, place) ? 1 : 0;
}

/** "Head of Communications Ana Orrel", "Minister of Fisheries Ana Orrel": what the office is for stands between. */
function isBehindField({ lower, kind }: Tokens, from: number, first: number): boolean {
  let i = from - 1;
  while (i > first + 1 && i > from - 9 && ((kind[i] as number) & CAPITALISED || lower[i] === "and" || lower[i] === ",")) i--;
  return i < from - 1 && (lower[i] === "of" || lower[i] === "for") && officeHeads.has(lower[i - 1] as string);
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
