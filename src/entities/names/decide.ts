// Entities stage, names: the weighed candidates of a document in, one decision for each wording out. What is seen clearly once decides
// its unclear mentions: surnames, acronyms in brackets, and headlines, where capitals say nothing.

import { CAPITALISED, CAPITALS, NUMBER, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { groupRule, thingRule } from "./contexts.ts";
import { type Candidate, joinWords, type Known, type Name } from "./name.ts";
import { nameRepeated } from "./repeated.ts";
import { isCapital } from "./runs.ts";
import { DEMONYM, factsOf, OTHER_NAME, PLACE, type Setting } from "./setting.ts";
import { isAcronym } from "./spelled.ts";
import { styleEnd } from "./styles.ts";
import { folks, headsLast, legalForms, namesPart, openers, particles, speech, thingLetters, thingsLast, titles, trades } from "./words.ts";

/** What a name is by its looks alone. */
const doubtful = wordSet("person/known-part person/unknown-words person/speaks");

export interface Decided {
  /** By its words, what each name is. */
  readonly known: Map<string, Known>;
  /** What is a people's, a place's or a thing's name somewhere, and so no person's by its looks. */
  readonly groups: ReadonlySet<string>;
  /** What is a storm's or a ship's name somewhere, and nobody's. */
  readonly things: ReadonlySet<string>;
}

/** One decision per document: the best verdict on each wording, and the surnames of the people it names. */
export function decide(setting: Setting, candidates: readonly Candidate[], isOrdinary: (word: string) => boolean): Decided {
  /** "Ngati Orrel have", "five Ngati Orrel": no person, wherever it stands. */
  const groups = new Set<string>();
  const things = new Set<string>();
  for (const { verdict, words } of candidates) {
    if (verdict?.rule === groupRule) groups.add(words);
    else if (verdict?.rule === thingRule) things.add(words);
  }
  const known = new Map<string, Known>();
  const decided = { known, groups, things };
  weighWordings(candidates, decided);
  nameSpeakers(setting, candidates, decided);
  const people = candidates.filter(({ first, last, words }) => last > first && known.get(words)?.type === "person");
  for (const person of people) shortenPerson(setting, person, known);
  shortenBodies(setting, candidates, known, isOrdinary);
  nameRepeated({ setting, candidates, known });
  for (const person of people) nameMiddle(setting, person, known, isOrdinary);
  return decided;
}

/** Takes the best verdict on each wording. */
function weighWordings(candidates: readonly Candidate[], { known, groups, things }: Decided): void {
  const counts = new Map<string, number>();
  for (const { words, opensSentence } of candidates) if (!opensSentence) counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const { verdict, words } of candidates) {
    if (!verdict || things.has(words) || (groups.has(words) && doubtful.has(verdict.rule))) continue;
    // Twice inside sentences is more than once.
    const weight = verdict.weight + ((counts.get(words) ?? 0) > 1 ? 0.2 : 0);
    if (weight < 1) continue;
    const before = known.get(words);
    if (!before || before.weight < weight) known.set(words, { type: verdict.type, rule: verdict.rule, weight, form: "name" });
  }
}

/** "Melvin Ostrak … Ostrak said": a last word that speaks alone is a surname. */
function nameSpeakers({ tokens, labels }: Setting, candidates: readonly Candidate[], { known, groups }: Decided): void {
  const { word, lower, kind } = tokens;
  const speakers = new Set<string>();
  for (const { first, last, words } of candidates) {
    if (first < last || (kind[first] as number) & CAPITALS) continue;
    if (speech.has(lower[last + 1] ?? "") || speech.has(lower[first - 1] ?? "")) speakers.add(words);
  }
  for (const { first, last, words, verdict } of candidates) {
    if (last === first || last - first > 4 || known.has(words) || groups.has(words) || !speakers.has(word[last] as string)) continue;
    if (verdict?.type === "organisation" || (labels[last] as number) & (PLACE | OTHER_NAME)) continue;
    known.set(words, { type: "person", rule: "person/surname-repeated", weight: 1.1, form: "name" });
  }
}

/** "Ana Orrel … Orrel … Ana": the shorter names that the document may call a person by. */
function shortenPerson({ tokens, labels }: Setting, { first: start, last: end, words }: Candidate, known: Map<string, Known>): void {
  const { word } = tokens;
  const first = styleEnd(tokens, start, end);
  const last = familyEnd(tokens, first, end);
  const surname = joinWords(tokens, surnameStart(tokens, first, last), last);
  const shorter = [word[last] as string, surname];
  // "Datuk Seri Ana Orrel … Ana Orrel"
  if (first > start) shorter.push(joinWords(tokens, first, end));
  // "Mohammed bin Salman … Bin Salman"
  if (/^\p{Ll}/u.test(surname)) shorter.push((surname[0] as string).toUpperCase() + surname.slice(1));
  // "Ismael Zambada Imperial … Zambada Imperial"
  if (last - first > 1 && isCapital(tokens, last - 1) && ((word[last - 1] as string).length > 2 || particles.has(tokens.lower[last - 1] as string)))
    shorter.push(joinWords(tokens, last - 1, last));
  // "Ólafur Þór Orrel … Ólafur Þór"
  if (last === first + 2 && isCapital(tokens, first + 1) && word[first + 1] !== "-") shorter.push(joinWords(tokens, first, first + 1));
  // "David Liang Chong-hou": the surname stands before the given name of two syllables.
  if (last - 3 > first && word[last - 1] === "-" && !isCapital(tokens, last)) shorter.push(word[last - 3] as string);
  // "Cofinec Rally" of which nothing is known gives no first name.
  const given = word[first] as string;
  if (known.get(words)?.rule !== "person/unknown-words") shorter.push(given);
  for (const name of shorter) {
    if (!isNameAlone(name) || (name === given && (labels[first] as number) & PLACE)) continue;
    const before = known.get(name);
    if (
      !before ||
      (before.type === "organisation" && (before.weight < 1.15 || before.rule === "organisation/lexicon-context" || before.rule === "organisation/speaks"))
    )
      known.set(name, { type: "person", rule: name === given ? "person/first-name" : "person/surname", weight: 1, form: "surname" });
  }
}

/** Two letters are a name where they are neither an acronym nor a small word: "Lo", "Xi". */
function isNameAlone(name: string): boolean {
  if (folks.has(name.toLowerCase())) return false;
  if (name.length !== 2) return name.length > 2;
  return !openers.has(name.toLowerCase()) && name !== name.toUpperCase() && /^\p{Lu}/u.test(name);
}

/** "Robert Verrano Ostrak … Verrano said": of three names the middle one may be the one that people use. */
function nameMiddle({ tokens, labels }: Setting, { first, last }: Candidate, known: Map<string, Known>, isOrdinary: (word: string) => boolean): void {
  for (let i = first + 1; i < last; i++) {
    const word = tokens.word[i] as string;
    if (word.length < 4 || !isCapital(tokens, i) || (tokens.kind[i] as number) & CAPITALS || labels[i] !== 0 || known.has(word)) continue;
    if (tokens.word[i - 1] === "-" || tokens.word[i + 1] === "-" || isOrdinary(word)) continue;
    known.set(word, { type: "person", rule: "person/middle-name", weight: 1, form: "surname" });
  }
}

/** "Al Rawabi Logistics … Al Rawabi", "Brackley Group … Brackley": a company is called without the word for its trade. */
function shortenBodies(setting: Setting, candidates: readonly Candidate[], known: Map<string, Known>, isOrdinary: (word: string) => boolean): void {
  const { tokens, labels } = setting;
  const { word, lower } = tokens;
  let inside: Set<string> | undefined;
  for (const { first, last: end, words } of candidates) {
    const body = known.get(words);
    if (body?.type !== "organisation" || end === first || body.weight < 1.4 || (labels[first] as number) & (PLACE | OTHER_NAME | DEMONYM)) continue;
    let last = word[end] === "." ? end - 1 : end;
    while (last > first && (trades.has(lower[last] as string) || legalForms.has(lower[last] as string))) last--;
    if (last === end || !isCapital(tokens, last)) continue;
    const short = joinWords(tokens, first, last);
    if (last - first < 3 && short.length > 2 && !(last === first && isOrdinary(word[first] as string))) nameShort(first, last, short);
    if (body.rule !== "organisation/legal-form") continue;
    // "Harbor Freight Tools Inc. … Harbor": everyday words, which the text has nowhere else but as a name inside a sentence.
    inside ??= namedInside(candidates, labels);
    if (lower[first - 1] === "'s" || (first > 0 && isCapital(tokens, first - 1))) continue;
    for (; last >= first && isCapital(tokens, last); last--) {
      const prefix = joinWords(tokens, first, last);
      if (inside.has(prefix) && isCalledSo(setting, first, last)) nameShort(first, last, prefix);
      if (factsOf(setting, last).common === 0) break;
    }
  }

  function nameShort(first: number, last: number, short: string): void {
    // "Brackley confirmed it" sounds like a person, but for the company named before.
    const before = known.get(short);
    if (before && !(before.type === "person" && doubtful.has(before.rule))) return;
    if (last > first && headsLast.has(lower[last] as string)) return;
    known.set(short, { type: "organisation", rule: "organisation/short", weight: 1, form: "name" });
  }
}

/** What stands inside a sentence and is neither a place nor a people. */
function namedInside(candidates: readonly Candidate[], labels: Uint8Array): Set<string> {
  const words = new Set<string>();
  for (const { first, words: name, opensSentence } of candidates)
    if (!opensSentence && !((labels[first] as number) & (PLACE | DEMONYM | OTHER_NAME))) words.add(name);
  return words;
}

/** Whether a company may go by the words alone that its name opens with: by "Harbor", not by "First" or "National". */
function isCalledSo({ tokens, ordinary, labels }: Setting, first: number, last: number): boolean {
  const word = tokens.lower[first] as string;
  if (last > first) return true;
  return (
    !ordinary.has(word) && labels[first] === 0 && word.length > 2 && !openers.has(word) && !namesPart.has(word) && !headsLast.has(word) && !titles.has(word)
  );
}

/** Behind a surname: "Ostrak Jr.", "Ostrak III". */
const generations = wordSet("jr sr ii iii iv .");

/** Where the family name ends. */
function familyEnd({ lower }: Tokens, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && generations.has(lower[end] as string)) end--;
  return end;
}

function surnameStart(tokens: Tokens, first: number, last: number): number {
  let at = last;
  while (at - 1 > first && (!isCapital(tokens, at - 1) || tokens.word[at - 1] === "-") && tokens.word[at - 1] !== ".") at--;
  if (at > first + 1 && tokens.word[at] === "-") at--;
  return at;
}

export function alone({ verdict, words }: Candidate, { groups, things }: Decided): Known | null {
  return verdict && verdict.weight >= 1 && !things.has(words) && !(groups.has(words) && doubtful.has(verdict.rule))
    ? { type: verdict.type, rule: verdict.rule, weight: verdict.weight, form: "name" }
    : null;
}

/** "National Agency for the Security of Information Systems (Anssi)": what stands in brackets after a name names the same thing. */
export function readAcronyms(setting: Setting, names: Name[], candidates: readonly Candidate[], known: Map<string, Known>): Set<string> {
  const { tokens } = setting;
  const things = new Set<string>();
  const bracketed = candidates.filter(({ first, last }) => first === last && tokens.word[first - 1] === "(" && tokens.word[last + 1] === ")");
  if (bracketed.length === 0) return things;
  const endsAt = new Map<number, Candidate>();
  for (const candidate of candidates) if ((endsAt.get(candidate.last)?.first ?? tokens.length) > candidate.first) endsAt.set(candidate.last, candidate);
  const bodyEnds = new Map<number, Name>();
  for (const name of names) bodyEnds.set(name.last, name);
  for (const short of bracketed) {
    // "the Orrel Research Council's (ORC) head"
    const end = tokens.lower[short.first - 2] === "'s" ? short.first - 3 : short.first - 2;
    const long = endsAt.get(end) ?? bodyEnds.get(end);
    if (!long || long.last === long.first) continue;
    const clipped = (tokens.lower[short.first] as string).length > 4 && (tokens.lower[short.first] as string)[0] === (tokens.lower[long.first] as string)[0];
    const thing = "verdict" in long && thingsLast.has(tokens.lower[end] as string) && initials(tokens, end, tokens.lower[short.first] as string);
    const wording = joinWords(tokens, long.first, long.last);
    // "the Tarnholt Harbour Office (HVT)": a translated name may keep its foreign acronym.
    const foreign = isAcronym(tokens, short.first) && ("verdict" in long ? (known.get(wording)?.weight ?? 0) >= 1.5 : true);
    if (!thing && !clipped && !foreign && !spells(tokens, long.first, long.last, tokens.lower[short.first] as string)) continue;
    if ("verdict" in long && !known.has(wording) && isInitialled(long, short)) {
      known.set(wording, { type: "organisation", rule: "organisation/initialled", weight: 1.1, form: "name" });
      known.set(short.words, { type: "organisation", rule: "organisation/acronym", weight: 1.1, form: "acronym" });
      continue;
    }
    if ("verdict" in long && known.get(wording)?.type !== "organisation") {
      // "Andrés Manuel Lobo Orrego (AMLO)": the letters are the person.
      if (
        "verdict" in long &&
        known.get(wording)?.type === "person" &&
        isAcronym(tokens, short.first) &&
        initialled(tokens, long, tokens.lower[short.first] as string)
      ) {
        known.set(short.words, { type: "person", rule: "person/acronym", weight: 1.5, form: "acronym" });
        continue;
      }
      // "African Energy Week (AEW)", "Andres Lopez (AL)": what the letters stand for is no body.
      if (known.get(short.words)?.rule === "organisation/acronym") things.add(short.words);
      continue;
    }
    known.set(short.words, { type: "organisation", rule: "organisation/acronym", weight: 1.5, form: "acronym" });
  }
  return things;

  /** "Emirates Steel Orrel (ESO)": three names and more that spell their letters, one of them no everyday word. */
  function isInitialled({ first, last, words }: Candidate, short: Candidate): boolean {
    const letters = tokens.lower[short.first] as string;
    if (setting.technical || last - first < 2 || letters.length < 3 || thingsLast.has(tokens.lower[last] as string) || !isAcronym(tokens, short.first))
      return false;
    if (words.includes(" of ") || !initials(tokens, last, letters) || last - letters.length + 1 !== first) return false;
    for (let i = first; i <= last; i++) if (setting.labels[i] !== 0 || factsOf(setting, i).common === 0) return true;
    return false;
  }
}

/** "the Orrel Electricity Authority … OEA said": letters that no list knows, and that a body of the text has for initials. */
export function readInitials({ tokens, labels }: Setting, names: readonly Name[], candidates: readonly Candidate[], known: Map<string, Known>): void {
  const bare = candidates.filter(
    ({ first, last, words }) =>
      first === last && words.length > 2 && labels[first] === 0 && tokens.word[first - 1] !== "/" && isAcronym(tokens, first) && !known.has(words),
  );
  if (bare.length === 0) return;
  const spelled = new Set<string>();
  const spell = (words: string) => {
    const capitals = words.split(" ").filter((word) => /^\p{Lu}/u.test(word));
    if (capitals.length > 2) spelled.add(capitals.map((word) => word[0]).join(""));
  };
  for (const [words, { type }] of known) if (type === "organisation") spell(words);
  for (const { first, last, type } of names) if (type === "organisation") spell(joinWords(tokens, first, last));
  for (const { words } of bare)
    if (spelled.has(words) && !thingLetters.has(words.toLowerCase()))
      known.set(words, { type: "organisation", rule: "organisation/acronym", weight: 1.1, form: "acronym" });
}

/** Whether `short` has the initials of a person's names, with the particles or without them. */
function initialled(tokens: Tokens, { first, last }: Candidate, short: string): boolean {
  let all = "";
  let capitals = "";
  for (let i = first; i <= last; i++) {
    if (!((tokens.kind[i] as number) & WORD)) continue;
    all += (tokens.lower[i] as string)[0];
    if (isCapital(tokens, i)) capitals += (tokens.lower[i] as string)[0];
  }
  return short.length > 2 && (short === all || short === capitals);
}

/** Whether the words up to `end` begin with the letters of `short`, one each. */
function initials(tokens: Tokens, end: number, short: string): boolean {
  const first = end - short.length + 1;
  for (let i = end; i >= first; i--) if (i < 0 || (tokens.lower[i] as string)[0] !== short[i - first]) return false;
  return true;
}

/** Whether the letters of `short` are initials of the words, in order, the first among them. */
function spells(tokens: Tokens, first: number, last: number, short: string): boolean {
  let at = 0;
  for (let i = first; i <= last && at < short.length; i++) if ((tokens.lower[i] as string)[0] === short[at]) at++;
  return at >= short.length - 1 && at >= 2;
}

/** In a headline capitals say nothing: only names decided elsewhere in the document are found there. `told` has the last tokens of names found already, by the first. */
export function nameHeadline(
  tokens: Tokens,
  first: number,
  last: number,
  known: ReadonlyMap<string, Known>,
  told: ReadonlyMap<number, number>,
  names: Name[],
): void {
  for (let i = first; i <= last; i++) {
    const named = told.get(i);
    if (named !== undefined) {
      i = named;
      continue;
    }
    const kind = tokens.kind[i] as number;
    if (!(kind & WORD) || !(kind & CAPITALISED) || kind & NUMBER) continue;
    for (let end = Math.min(last, i + 4); end >= i; end--) {
      const wording = joinWords(tokens, i, end);
      const decided = known.get(wording) ?? (kind & CAPITALS ? known.get(capitalise(wording)) : undefined);
      if (!decided) continue;
      names.push({ first: i, last: end, type: decided.type, rule: decided.rule, form: decided.form, weight: 0.5 });
      i = end;
      break;
    }
  }
}

function capitalise(wording: string): string {
  return wording.toLowerCase().replace(/(^|[ '-])\p{L}/gu, (letter) => letter.toUpperCase());
}
