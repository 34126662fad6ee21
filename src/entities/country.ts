// Entities stage: the lexicon's hits in, mentions of countries out: names, demonyms and capitals that stand for their government.

import type { Document } from "../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, PUNCTUATION, type Tokens, tokenise, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { wordTable } from "../document/words.ts";
import { type Hit, type Lexicon, type Term, typeBits } from "../lexicon/lexicon.ts";
import { unglue } from "./glued.ts";
import { longerNames } from "./longer-name.ts";
import { type Finder, type Mention, mentionOf, type Scene } from "./mention.ts";
import { isGovernment } from "./metonym.ts";

/** What each rule finds and what it leaves alone. */
export const examples = [
  {
    rule: "country/name",
    finds: ["Officials in {France} warned {Germany}.", "The {U.S.} sent help."],
    leaves: [
      "They told us to leave.",
      "Jordan Miller said so.",
      "It cost US$50 in all.",
      "The channel Germany Vandaag was sold.",
      "She was named Miss Verano Ghana.",
    ],
  },
  {
    rule: "country/demonym",
    finds: [
      "{Ukrainian} officials said so.",
      "Two {Russians} were charged.",
      "{S. Korean} police met {N. Korean} envoys.",
      "A {Korean} company said so.",
      "The {Russian} military intelligence agency denied it.",
      "{South Korean} police said so.",
      "It was {German} parliament business.",
      "Ships left {Chinese} waters in {Russian} hands.",
      "The {French} TV network said so.",
    ],
    leaves: [
      "She left to polish the silver.",
      "A Russian-speaking gang wrote on a Chinese-language forum.",
      "They wrote in English, and spoke Russian.",
      "It was translated from German by a clerk.",
      "The note was in broken English.",
      "He does not speak English as a first language.",
      "Ofer Israeli, the chief executive, said so.",
      "It was Dacian Moldovan-Hayes.",
      "Latin American banks closed, and so did South American ports.",
    ],
  },
  {
    rule: "country/korea",
    finds: ["{North Korea} fired it. The {North} said it was a test; the {South}'s army saw it.", "{Pyongyang} denied it, and the {North} stayed silent."],
    leaves: ["The North lost the war. The South won.", "North Korea met at the North Sea, and north of the South China Sea."],
  },
  {
    rule: "country/glued",
    finds: ["{NorthKorea} denied it.", "The {Libyan}hackers left a message."],
    leaves: ["The SouthGate hackers left a message."],
  },
  {
    rule: "country/small",
    finds: ["The {swedish} hackers left a message.", "{North korean} hackers left it."],
    leaves: ["She wanted to polish hacker slang."],
  },
  {
    rule: "country/metonym",
    finds: [
      "{Moscow} denied the accusation.",
      "The minister accused {Beijing} of spying.",
      "It drew a denial from {Moscow}.",
      "So far {Madrid} was rather reluctant to answer.",
      "{Tehran} was blamed for the outage.",
      "It was the work of the {Tehran} regime.",
      "The raid was blamed on {Moscow}.",
      "The minister said {Beijing} was behind it.",
      "{Ottawa}, which had waited for a year, accused a neighbour.",
      "The paper says {Minsk} orchestrated the affair.",
      "There was no word from {Pyongyang}, which has repeatedly denied it.",
      "The envoy said that {Moscow} does not meddle in elections.",
      "{Seoul}'s National Intelligence Service spoke of a new unit.",
      "Asked about the intrusion, {Beijing} said nothing.",
      "The minister called {Beijing} out over the intrusion.",
      "{London}, {Berlin} and {Ottawa} blamed a neighbour.",
      "{Berlin} and {London} did so within the hour.",
      "{Pyongyang} routinely dismisses it.",
      "The worry is that {Beijing} unfairly subsidises its ports.",
      "It was the year when hackers whom {Berlin} later accused broke in.",
      "Does {Moscow} give the orders?",
      "A small state has fewer answers than {Washington} does.",
      "The government believed {Moscow} to be responsible.",
      "After a careful look {Washington} can say so.",
      "The spokesman said {Moscow} was “unaware” of it.",
      "The group has ties to {Beijing}, and no interest in {Pyongyang}'s missiles.",
      "They would follow {Canberra}, which last year, with seven partners, put its name to it.",
      "Or {Prague}, which in May blamed a neighbour.",
      "It was a quarrel between {Paris} and {Moscow}.",
      "{Paris} used to look away.",
      "{Taipei} has long suspected {Beijing} of it; {Warsaw} was quick to agree.",
      "The ministry did not say whether {Pyongyang} was involved.",
      "{Prague}'s National Cyber Agency said so.",
      "They sought to curb {Pyongyang}'s ability to strike.",
    ],
    leaves: [
      "He was born in Moscow.",
      "By noon Madrid was very hot.",
      "A court in Paris heard the case.",
      "The train from Warsaw was late.",
      "Shops on Berlin streets closed.",
      "In Madrid and Rome sources accused the club.",
      "Diplomats in London and Berlin said so.",
      "A Moscow-based firm and a London-based channel said so.",
      "He said Paris was cold.",
      "They met at Moscow's circus.",
    ],
  },
] as const;

/** Behind a language and a hyphen. */
const tongues = wordSet("speaking language speaker speakers");
const languageNouns = wordSet("language languages speaker speakers translation subtitles grammar alphabet proverb");
/** Before a language that nothing goes on with. */
const languageBefore = wordSet(
  "in into from fluent broken poor perfect good bad written plain spoken idiomatic native flawless accented halting learn learned learnt understand",
);
const speaking = wordSet("speak speaks spoke spoken speaking");
const behindLanguages = wordSet("and or by but with as when which that who on for is was at because");

/** Before "American" they say of which America. */
const halves: ReadonlySet<string> = new Set(["Latin", "North", "South", "Central"]);
const moneys = wordSet("dollar dollars pound pounds cents");
/** Where they are named, Georgia is the state of the US. */
const townsOfGeorgia = wordSet("Atlanta Savannah Ga");

/** After a people, also in small letters. */
const nationals = wordSet("hackers hacker hacktivists hacktivist hackergroup government intelligence military army regime gchq apt spies hacking state");

/** Stands after a people, also one in small letters. */
const NATIONAL = 1;
/** May be a people and its hackers run together. */
const GLUED = 2;
const classes = wordTable(({ lower }) => (nationals.has(lower) ? NATIONAL : 0) | (/.hack(?:er|tivist)/.test(lower) ? GLUED : 0));

/** Whether a word stands there that follows a people's name. */
function isNational({ id, words, length }: Tokens, i: number): boolean {
  return i < length && ((classes.of(words)[id[i] as number] as number) & NATIONAL) !== 0;
}

/** Whether two words may be run together there. */
function isGlued({ id, kind, words }: Tokens, i: number): boolean {
  return ((kind[i] as number) & INNER_CAPITAL) !== 0 || ((classes.of(words)[id[i] as number] as number) & GLUED) !== 0;
}

/** Tokens that may be a people in small letters, or words run together. */
function oddlyWritten({ id, kind, words, length }: Tokens): number[] {
  const bits = classes.of(words);
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    const here = bits[id[i] as number] as number;
    const next = i + 1 < length ? (bits[id[i + 1] as number] as number) : 0;
    if (next & NATIONAL || here & GLUED || (kind[i] as number) & INNER_CAPITAL) found.push(i);
  }
  return found;
}

export const findCountries: Finder = (document, scene) => {
  const mentions: Mention[] = [];
  readListed(document, scene, mentions);
  readOddlyWritten(document.tokens, scene, mentions);
  if (mentions.some(({ key }) => key === koreas.north)) readKoreas(document.tokens, mentions);
  return mentions;
};

const koreas = { north: "country/KP", south: "country/KR" } as const;

/** Adds "the North" and "the South" where North Korea is about. */
function readKoreas(tokens: Tokens, mentions: Mention[]): void {
  const { lower, word, kind, length } = tokens;
  for (let i = 1; i < length; i++) {
    const half = lower[i] as string;
    if ((half !== "north" && half !== "south") || lower[i - 1] !== "the" || word[i] === half || (kind[i] as number) & CAPITALS) continue;
    const next = kind[i + 1] ?? PUNCTUATION;
    if (next & CAPITALISED || word[i + 1] === "-" || lower[i + 1] === "of") continue;
    mentions.push(mentionOf(tokens, i, i, "country", "country/korea", 0.9, { form: "alias", key: koreas[half] }));
  }
}

/** Adds the countries that the lexicon finds. */
function readListed(document: Document, { lexicon, hits }: Scene, mentions: Mention[]): void {
  const { tokens } = document;
  const longer = longerNames(document, lexicon, hits);
  /** Georgia is the state when its towns are about. */
  let isAmerican: boolean | undefined;
  /** The last token of the last capital that stood for its government. */
  let government = -1;
  let end = -1;
  for (const hit of hits) {
    if (hit.first <= end || (hit.types & typeBits.country) === 0) continue;
    const { last } = hit;
    const term = countryOf(hit);
    // "mainland China" is China.
    const first = last > hit.first && tokens.word[hit.first] === "mainland" ? hit.first + 1 : hit.first;
    if (term.form === "metonym") {
      // "between Paris and Moscow": what stands beside a government is one.
      const beside = government >= 0 && government === hit.first - 2 && tokens.lower[hit.first - 1] === "and";
      if (isOwnBody(document, lexicon, hit, term) || !(beside || isGovernment(tokens, hit))) continue;
      government = last;
      mentions.push(mentionOf(tokens, first, last, "country", "country/metonym", 0.85, term));
    } else if (term.form === "demonym") {
      if ((term.ambiguous && tokens.lower[last + 1] !== "-") || isLanguage(tokens, first, last)) continue;
      // "Latin American banks": of the continent.
      if (term.key === "country/US" && halves.has(tokens.word[first - 1] ?? "")) continue;
      mentions.push(mentionOf(tokens, first, last, "country", "country/demonym", 0.8, term));
    } else {
      if (isOtherwise(tokens, lexicon, hit, term) || (term.form !== "acronym" && longer(hit.first, last))) continue;
      if (term.key === "country/GE") {
        isAmerican ??= tokens.word.some((word) => townsOfGeorgia.has(word));
        if (isAmerican) continue;
      }
      mentions.push(mentionOf(tokens, first, last, "country", "country/name", 0.8, term));
    }
    end = last;
  }
}

/** Of a hit's countries the one that is named; a people's name before a capital's. */
function countryOf({ terms }: Hit): Term {
  const countries = terms.filter((term) => term.type === "country");
  return countries.find(({ form }) => form !== "demonym" && form !== "metonym") ?? countries.find(({ form }) => form === "demonym") ?? (countries[0] as Term);
}

/** "The Kremlin": no town, and not the whole of the government; the organisations take it. */
function isOwnBody({ text, tokens }: Document, lexicon: Lexicon, { first, last, types }: Hit, { key }: Term): boolean {
  if ((types & typeBits.place) !== 0) return false;
  const stands = lexicon.entry(key)?.metonyms?.[text.slice(tokens.start[first], tokens.end[last])];
  return stands !== undefined && stands !== "government";
}

/** "Russian-speaking", "fluent English", "translated from German by": what is spoken there. */
function isLanguage({ word, lower, kind, length }: Tokens, first: number, last: number): boolean {
  if (word[last + 1] === "-") return tongues.has(lower[last + 2] ?? "");
  const before = lower[first - 1] ?? "";
  const ends = last + 1 >= length || ((kind[last + 1] as number) & PUNCTUATION) !== 0 || behindLanguages.has(lower[last + 1] as string);
  return (ends && languageBefore.has(before)) || languageNouns.has(lower[last + 1] ?? "") || (speaking.has(before) && (ends || lower[last + 1] === "as"));
}

/** "the U.S. Open", "tell us", "US$50", "the Singapore dollar", "Jordan Miller": a country's name that is something else there. */
function isOtherwise({ word, lower, kind }: Tokens, lexicon: Lexicon, { first, last }: Hit, { form, ambiguous }: Term): boolean {
  if (form === "acronym" && (word[last + 1] === "Open" || (lower[first] === "us" && word[first] !== "US"))) return true;
  if (word[last + 1] === "$" || moneys.has(lower[last + 1] ?? "")) return true;
  if (!ambiguous) return false;
  // "Jordan Miller", "Michael Jordan".
  const previous = word[first - 1] ?? "";
  if (((kind[last + 1] ?? 0) & CAPITALISED) !== 0 && lexicon.word(word[last + 1] as string).surname > 0) return true;
  return /^[A-Z]/.test(previous) && lexicon.word(previous).given > 2;
}

/** Adds the countries whose words stand in small letters or are run together: "swedish hackers", "NorthKorea", "IndianHacker", "Libyanhackers". */
function readOddlyWritten(tokens: Tokens, { lexicon, hits }: Scene, mentions: Mention[]): void {
  let named: ReadonlySet<number> | undefined;
  for (const i of oddlyWritten(tokens)) {
    if (isNational(tokens, i + 1) && tokens.word[i] === tokens.lower[i] && tokens.lower[i] !== "polish" && (tokens.kind[i] as number) & WORD) {
      const word = tokens.word[i] as string;
      // "North korean hackers"
      const half = word === "korean" && /^(?:north|south)$/.test(tokens.lower[i - 1] ?? "") ? `${tokens.lower[i - 1]} ` : "";
      const hit = lexicon.find(tokenise(half.charAt(0).toUpperCase() + half.slice(1) + (word[0] as string).toUpperCase() + word.slice(1)))[0];
      const term = hit?.terms.find(({ type, form, ambiguous }) => type === "country" && form === "demonym" && !ambiguous);
      if (term) mentions.push(mentionOf(tokens, half ? i - 1 : i, i, "country", "country/small", 0.7, term));
      continue;
    }
    named ??= new Set(hits.map((hit) => hit.first));
    if (named.has(i) || !isGlued(tokens, i)) continue;
    const glued = unglue(tokens.word[i] as string, lexicon);
    const term = glued?.terms.find(({ type, form }) => type === "country" && form !== "metonym");
    if (!glued || !term) continue;
    const mention = mentionOf(tokens, i, i, "country", "country/glued", 0.8, term);
    mentions.push({ ...mention, end: mention.start + glued.length });
  }
}
