// Entities stage, names: document and the lexicon's hits in, names of people and organisations out. First every capitalised run is weighed
// where it stands; then one decision for the whole document: a name seen clearly once decides its unclear mentions everywhere.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, type Tokens, WORD } from "../../document/tokens.ts";
import type { MentionForm } from "../../facts.ts";
import type { Hit, Lexicon } from "../../lexicon/lexicon.ts";
import { DEMONYM, factsOf, MAYBE_BODY, type NameType, OTHER_NAME, PLACE, type Setting, type Verdict, WIDE, weigh } from "./evidence.ts";
import { findRuns, isCapital, saysNothing } from "./runs.ts";
import {
  compounds,
  headsFirst,
  headsLast,
  honorifics,
  legalForms,
  locative,
  namesPart,
  openers,
  peoples,
  platformAfter,
  platformBefore,
  platforms,
  products,
  speech,
  sports,
  statesmen,
  teamAfter,
  teamBefore,
  technical,
  thingsLast,
  titleParts,
  titles,
} from "./words.ts";

/** A name of a person or an organisation: first and last token, how it was found, and the lexicon's key where it is known. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly rule: string;
  readonly form: MentionForm;
  readonly weight: number;
  readonly key?: string;
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly verdict: Verdict | null;
  readonly opensSentence: boolean;
}

interface Known {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
  readonly form: MentionForm;
}

/** Finds the names of people and organisations. Linear in the tokens. */
export function recogniseNames(document: Document, lexicon: Lexicon, hits: readonly Hit[]): Name[] {
  const { tokens, sentences } = document;
  const labels = new Uint8Array(tokens.length);
  const bodies = readHits(tokens, lexicon, hits, labels);
  const setting: Setting = { tokens, lexicon, labels, ordinary: ordinaryWords(tokens), technical: isTechnical(tokens) };
  const names: Name[] = [];
  const candidates: Candidate[] = [];
  const silent: { first: number; last: number }[] = [];

  for (const sentence of sentences) {
    const quiet = saysNothing(tokens, sentence.first, sentence.last);
    if (quiet) silent.push(sentence);
    for (const run of findRuns(tokens, sentence.first, sentence.last)) {
      for (const part of splitRun(setting, run.first, run.last, sentence.first, bodies, quiet ? null : names)) {
        if (quiet && part.last - part.first > 3) continue;
        const verdict = weigh(setting, part.first, part.last, sentence.first, sentence.last);
        if (quiet && !(verdict?.rule === "person/given-surname" && verdict.weight > 1.2)) continue;
        const first = verdict?.rule === "organisation/head" ? coordinated(setting, part.first, sentence.first) : part.first;
        candidates.push({ first, last: part.last, words: joinWords(tokens, first, part.last), verdict, opensSentence: part.first === sentence.first });
      }
    }
  }

  const known = decide(candidates, tokens, labels);
  // "Jennie Michelin … Michelin said": the person named in full takes the surname from the firm.
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name;
    if (name.first === name.last && name.form !== "acronym" && known.get(tokens.word[name.first] as string)?.form === "surname")
      names[i] = { first: name.first, last: name.last, type: "person", rule: "person/surname", form: "surname", weight: 0.5 };
  }
  const things = readAcronyms(tokens, names, candidates, known);
  for (const candidate of candidates) {
    if (things.has(candidate.words)) continue;
    const decided = known.get(candidate.words) ?? alone(candidate);
    if (decided)
      names.push({
        first: candidate.first,
        last: candidate.last,
        type: decided.type,
        rule: decided.rule,
        form: decided.form,
        weight: Math.min(1, decided.weight / 2),
      });
  }
  nameTeams(document, labels, [...hits, ...candidates.filter(({ words, verdict }) => !known.has(words) && (verdict === null || verdict.weight < 1))], names);
  for (const line of silent) nameHeadline(tokens, line.first, line.last, known, names);
  return names;
}

/** Marks the tokens that name something else, and returns the organisations the lexicon knows, by their first token. */
function readHits(tokens: Tokens, lexicon: Lexicon, hits: readonly Hit[], labels: Uint8Array): Map<number, Name> {
  const bodies = new Map<number, Name>();
  let covered = -1;
  for (const hit of hits) {
    if (hit.first <= covered) continue;
    let bits = 0;
    for (const term of hit.terms) {
      const type = term.key.slice(0, term.key.indexOf("/"));
      if (type === "organisation") {
        const single = hit.last === hit.first && !((tokens.kind[hit.first] as number) & (CAPITALS | INNER_CAPITAL));
        // "Australian" and "Atlantic" are newspapers only where something says so.
        if (single && hit.terms.some((other) => other.form === "demonym")) continue;
        // "on Facebook", "a Twitter account": the service.
        if (platforms.has(tokens.lower[hit.last] as string) && isService(tokens, hit.first, hit.last)) continue;
        const everyday = lexicon.word(tokens.word[hit.first] as string).common;
        if ((term.ambiguous && hit.last === hit.first) || (single && everyday > 0 && everyday <= 20)) {
          bits |= MAYBE_BODY;
          continue;
        }
        // "The Guardian" is named Guardian; "The National Bank" is not "The National".
        const owner =
          hit.last > hit.first + 2 && tokens.lower[hit.first + 1] === "'s" && !peoples.has(tokens.lower[hit.first] as string) ? hit.first + 2 : hit.first;
        const first = hit.last > hit.first && tokens.lower[hit.first] === "the" ? hit.first + 1 : owner;
        const article = first > hit.first && first === hit.last && lexicon.word(tokens.word[first] as string).common > 0;
        if (article && (!isCapital(tokens, hit.first) || (tokens.kind[hit.first] as number) & LINE_START || '.”"'.includes(tokens.word[hit.first - 1] ?? ".")))
          continue;
        if (!isCapital(tokens, first) || (first > hit.first && first === hit.last && first + 1 < tokens.length && isCapital(tokens, first + 1))) continue;
        if (!bodies.has(first)) bodies.set(first, { first, last: hit.last, type, rule: "organisation/lexicon", form: term.form, weight: 0.9, key: term.key });
      } else if (
        term.form === "metonym" &&
        !hit.terms.some(({ key }) => key.startsWith("place/") || key.startsWith("organisation/")) &&
        isSeat(lexicon, term.key, joinWords(tokens, hit.first, hit.last))
      ) {
        bodies.set(hit.first, { first: hit.first, last: hit.last, type: "organisation", rule: "organisation/seat", form: "metonym", weight: 0.95 });
      } else if (type === "threat-actor" && hit.last > hit.first) bits |= OTHER_NAME;
      else if (type === "place" && term.ambiguous && !isPlaced(tokens, hit)) continue;
      else if (type === "country" || type === "place") bits |= term.form === "demonym" ? DEMONYM : hit.last > hit.first ? PLACE | WIDE : PLACE;
      else if (!term.ambiguous) bits |= OTHER_NAME;
    }
    if (bits === 0 && !bodies.has(hit.first) && !bodies.has(hit.first + 1) && !bodies.has(hit.first + 2)) continue;
    for (let i = hit.first; i <= hit.last; i++) labels[i] = (labels[i] as number) | bits;
    covered = hit.last;
  }
  return bodies;
}

function isService(tokens: Tokens, first: number, last: number): boolean {
  return tokens.lower[last] === "gmail" || platformBefore.has(tokens.lower[first - 1] ?? "") || platformAfter.has(tokens.lower[last + 1] ?? "");
}

/** A place's name that is also a person's or a word is a place after "in" and the like, and before a comma and another name. */
function isPlaced(tokens: Tokens, { first, last }: Hit): boolean {
  return locative.has(tokens.lower[first - 1] ?? "") || (tokens.word[last + 1] === "," && last + 2 < tokens.length && isCapital(tokens, last + 2));
}

/** "White House", "Kremlin", "Pentagon": buildings that name the body inside. A capital city is no such name. */
function isSeat(lexicon: Lexicon, key: string, words: string): boolean {
  const meant = lexicon.entry(key)?.metonyms?.[words];
  return meant !== undefined && meant !== "government" && meant.toUpperCase() !== meant && !lexicon.word(words).given;
}

/** Cuts a run at titles, sentence openers and names that the lexicon knows; known organisations go straight to `names`. */
function splitRun(
  setting: Setting,
  from: number,
  to: number,
  sentenceFirst: number,
  bodies: ReadonlyMap<number, Name>,
  names: Name[] | null,
): { first: number; last: number }[] {
  const { tokens, labels } = setting;
  const parts: { first: number; last: number }[] = [];
  let start = from;
  const flush = (end: number) => {
    let a = start;
    let b = end;
    while (b >= a && !isCapital(tokens, b) && tokens.word[b] !== "." && !(tokens.word[b - 1] === "-" && b - 3 >= a)) b--;
    if (tokens.word[b] === "." && b > a && (tokens.lower[b - 1] as string).length < 2) b--;
    while (a <= b && !isCapital(tokens, a)) a++;
    if (a <= b) parts.push({ first: a, last: b });
  };
  for (let i = from; i <= to; i++) {
    const lower = tokens.lower[i] as string;
    const body = bodies.get(i);
    const personal = body && body.last === i && i < to && i === start && !((tokens.kind[i] as number) & CAPITALS) && isNamed(setting, i);
    if (body && !personal && (i === start || body.last > i || (labels[i - 1] as number) & DEMONYM) && names !== null) {
      // "Microsoft Corp": the run is longer than what the lexicon knows; its own head decides.
      const rest = tokens.lower[to] as string;
      if (body.last >= to || !(headsLast.has(rest) || legalForms.has(rest) || tokens.lower[to] === ".")) {
        // "Windhoek High Court": of that place, and no other one.
        if (i > start && body.last > i && headsLast.has(tokens.lower[body.last] as string) && allPlaces(labels, start, i - 1)) {
          names.push({ first: start, last: body.last, type: "organisation", rule: "organisation/head", form: "name", weight: 0.9 });
          i = body.last;
          start = i + 1;
          continue;
        }
        // "Supreme National Security Council": ordinary words before a body with a head belong to it.
        if (i > start && body.last > i && headsLast.has(tokens.lower[body.last] as string) && areOrdinary(setting, start, i - 1)) {
          names.push({ first: start, last: body.last, type: "organisation", rule: "organisation/head", form: "name", weight: 0.9 });
          i = body.last;
          start = i + 1;
          continue;
        }
        if (i > start) flush(i - 1);
        // "Microsoft Exchange" is a product and no organisation.
        if (body.last >= to || !products.has(tokens.lower[body.last + 1] as string)) names.push(body);
        else if (body.last < to) {
          start = to + 1;
          break;
        }
        i = body.last;
        start = i + 1;
        continue;
      }
    }
    const wordBefore = i === start;
    if (
      wordBefore &&
      openers.has(lower) &&
      (i === sentenceFirst || lower.length > 2 || ((tokens.kind[i] as number) & CAPITALS) === 0) &&
      !isAcronymOf(tokens, i)
    ) {
      if (namesPart.has(lower) && i < to && headsFirst.has(tokens.lower[i + 1] as string) && (tokens.lower[i + 2] === "of" || tokens.lower[i + 2] === "for"))
        continue;
      // "Western Cape High Court Judge X"
      if (namesPart.has(lower) && i + 4 <= to && [2, 3].some((by) => headsLast.has(tokens.lower[i + by] as string)) && (labels[i + 1] as number) & PLACE)
        continue;
      if (namesPart.has(lower) && (headsLast.has(tokens.lower[to] as string) || legalForms.has(tokens.lower[tokens.word[to] === "." ? to - 1 : to] as string)))
        continue;
      start = i + 1;
      continue;
    }
    // "ILO Maria Brandt", "Principal Joan Mercer": a given name after a head, a title's part, a place or an acronym opens a person.
    if (i > start && i < to && to - i <= 5 && opensPerson(setting, i, to)) {
      if (!titlesOnly(tokens, labels, start, i - 1)) flush(trimTitle(tokens, labels, start, i - 1));
      start = i;
      continue;
    }
    // "While in Saudi Arabia Biden said": a place ends where a person's name starts.
    if (
      i > start &&
      (labels[i - 1] as number) & PLACE &&
      !(labels[i] as number) &&
      allPlaces(labels, start, i - 1) &&
      !lexiconGiven(setting, i - 1) &&
      to - i <= 2
    ) {
      const { given, surname, common } = factsOf(setting, i);
      const rest = tokens.lower[to] as string;
      const person = i === to ? given + surname > 0 : !headsLast.has(rest) && !thingsLast.has(rest) && factsOf(setting, to).common === 0 && !labels[to];
      if (common === 0 && (person || statesmen.has(lower)) && (i - start > 1 || ((tokens.kind[start] as number) & CAPITALS) !== 0)) {
        start = i;
        continue;
      }
    }
    // "Submissions Xulu made": an ordinary word has its capital from the sentence.
    if (i === sentenceFirst && i === start && to === i + 1 && isPlainOpening(setting, i)) {
      start = i + 1;
      continue;
    }
    // "Russian President Vladimir Putin": what stands before the title is no part of the name.
    const general = lower === "general" && i < to && headsLast.has(tokens.lower[to] as string) && (i === start || ((labels[i - 1] as number) & DEMONYM) !== 0);
    const title = !general && (titles.has(lower) || (honorifics.has(lower) && i < to)) && !(i === to && i === start + 1 && factsOf(setting, start).given >= 4);
    if (title && (tokens.kind[i] as number) & CAPITALISED && !(i === to && i > start && headsLast.has(lower))) {
      if (i > start && !titlesOnly(tokens, labels, start, i - 1)) flush(trimTitle(tokens, labels, start, i - 1));
      start = i + 1;
      if (tokens.word[start] === "." && start <= to) start++;
    }
  }
  if (start <= to) {
    // "Chinese hackers" is a demonym; "Chinese Ministry of State Security" is one organisation.
    while (start < to && (labels[start] as number) & DEMONYM && !bodyFollows(tokens, start + 1, to)) start++;
    flush(to);
  }
  return parts;
}

function allPlaces(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!((labels[i] as number) & PLACE)) return false;
  return true;
}

/** Capitalised words that are ordinary ones: no title, no sentence's opening, no name. */
function areOrdinary(setting: Setting, from: number, to: number): boolean {
  const { lower, kind } = setting.tokens;
  for (let i = from; i <= to; i++) {
    const word = lower[i] as string;
    const { common, given } = factsOf(setting, i);
    if (common === 0 || given > 2 || setting.labels[i] !== 0 || (kind[i] as number) & CAPITALS) return false;
    if (openers.has(word) || titles.has(word) || titleParts.has(word) || honorifics.has(word) || headsLast.has(word) || thingsLast.has(word)) return false;
  }
  return true;
}

function isPlainOpening(setting: Setting, i: number): boolean {
  const opening = factsOf(setting, i);
  const next = factsOf(setting, i + 1);
  return opening.common > 0 && opening.given === 0 && opening.surname === 0 && next.common === 0 && next.surname + next.given > 0 && setting.labels[i] === 0;
}

function opensPerson(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  const facts = factsOf(setting, i);
  if (facts.given < 3 || (facts.common > 0 && facts.common <= 35)) return false;
  if (headsLast.has(tokens.lower[tokens.length > i + 1 ? i + 1 : i] as string)) return false;
  const before = tokens.lower[i - 1] as string;
  if (before === "-" || before === "." || before === "&") return false;
  const acronym = ((tokens.kind[i - 1] as number) & CAPITALS) !== 0 && ((tokens.kind[i] as number) & CAPITALS) === 0;
  const word = lexiconGiven(setting, i - 1);
  const previous = factsOf(setting, i - 1);
  const ordinary =
    previous.common > 0 &&
    previous.given === 0 &&
    previous.surname < 3 &&
    !headsLast.has(setting.tokens.lower[to] as string) &&
    !thingsLast.has(setting.tokens.lower[to] as string);
  return (
    headsLast.has(before) ||
    titleParts.has(before) ||
    ordinary ||
    ((labels[i - 1] as number) & (PLACE | DEMONYM) && !word) !== 0 ||
    (acronym && before.length >= 2 && before.length < 6 && tokens.word[i - 2] !== ".")
  );
}

/** "Aman Russell", where Aman alone is an agency. */
function isNamed(setting: Setting, i: number): boolean {
  const { given, surname } = factsOf(setting, i);
  const next = factsOf(setting, i + 1);
  return given > 0 && given + surname > 1 && next.given + next.surname > 0 && !headsLast.has(setting.tokens.lower[i + 1] as string);
}

function lexiconGiven(setting: Setting, i: number): boolean {
  return factsOf(setting, i).given >= 3;
}

/** Words that stand somewhere in lower case. */
function ordinaryWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind & WORD && !(kind & (CAPITALISED | NUMBER))) words.add(tokens.word[i] as string);
  }
  return words;
}

function isAcronymOf(tokens: Tokens, i: number): boolean {
  return ((tokens.kind[i] as number) & CAPITALS) !== 0 && (tokens.word[i] as string).length > 3;
}

function bodyFollows(tokens: Tokens, from: number, to: number): boolean {
  if (headsLast.has(tokens.lower[to] as string)) return true;
  for (let i = from; i <= to && i < from + 3; i++) if (headsFirst.has(tokens.lower[i] as string)) return true;
  return false;
}

function titlesOnly(tokens: Tokens, labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const lower = tokens.lower[i] as string;
    if (!titleParts.has(lower) && !titles.has(lower) && !((labels[i] as number) & (DEMONYM | PLACE)) && lower !== "-" && lower !== ".") return false;
  }
  return true;
}

function trimTitle(tokens: Tokens, labels: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (titleParts.has(tokens.lower[end] as string) || (labels[end] as number) & DEMONYM)) end--;
  return end;
}

/** "the Food and Agriculture Organization", "the Trade Promotion and Monitoring Board": what "and" joins to the words before a head belongs to the body. */
function coordinated(setting: Setting, first: number, sentenceFirst: number): number {
  const { tokens, labels } = setting;
  if (first - 2 <= sentenceFirst || tokens.lower[first - 1] !== "and" || !isCapital(tokens, first - 2)) return first;
  let at = first - 2;
  while (at - 1 > sentenceFirst && isCapital(tokens, at - 1)) at--;
  const before = tokens.lower[at - 1] as string;
  if ((before !== "the" && before !== "'s") || headsLast.has(tokens.lower[first - 2] as string) || (tokens.kind[first - 2] as number) & CAPITALS) return first;
  const ordinary = factsOf(setting, first - 2).common > 0 && factsOf(setting, first).common > 0;
  return ordinary || ((labels[first - 2] as number) & (labels[first] as number) & PLACE) !== 0 ? at : first;
}

/** One decision per document: the best verdict on each wording, and the surnames of the people it names. */
function decide(candidates: readonly Candidate[], tokens: Tokens, labels: Uint8Array): Map<string, Known> {
  const known = new Map<string, Known>();
  const counts = new Map<string, number>();
  for (const { words, opensSentence } of candidates) if (!opensSentence) counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const candidate of candidates) {
    const { verdict, words } = candidate;
    if (!verdict) continue;
    // Twice inside sentences is more than once.
    const weight = verdict.weight + ((counts.get(words) ?? 0) > 1 ? 0.2 : 0);
    if (weight < 1) continue;
    const before = known.get(words);
    if (!before || before.weight < weight) known.set(words, { type: verdict.type, rule: verdict.rule, weight, form: "name" });
  }
  // "Melvin Ostrak … Ostrak said": a last word that speaks alone is a surname.
  const speakers = new Set<string>();
  for (const { first, last, words } of candidates)
    if (
      first === last &&
      (speech.has(tokens.lower[last + 1] ?? "") || speech.has(tokens.lower[first - 1] ?? "")) &&
      !((tokens.kind[first] as number) & CAPITALS)
    )
      speakers.add(words);
  for (const { first, last, words, verdict } of candidates) {
    if (last === first || last - first > 4 || known.has(words) || !speakers.has(tokens.word[last] as string)) continue;
    if (verdict?.type === "organisation" || (labels[last] as number) & (PLACE | OTHER_NAME)) continue;
    known.set(words, { type: "person", rule: "person/surname-repeated", weight: 1.1, form: "name" });
  }
  const people: Candidate[] = [];
  for (const candidate of candidates) if (candidate.last > candidate.first && known.get(candidate.words)?.type === "person") people.push(candidate);
  for (const { first, last } of people) {
    // "David Liang Chong-hou": the surname stands before the given name of two syllables.
    const eastern = last - 3 > first && tokens.word[last - 1] === "-" && !isCapital(tokens, last) ? [tokens.word[last - 3] as string] : [];
    for (const word of [tokens.word[last] as string, joinWords(tokens, surnameStart(tokens, first, last), last), ...eastern, tokens.word[first] as string]) {
      if (
        word.length < 2 ||
        (word.length === 2 && (openers.has(word.toLowerCase()) || word === word.toUpperCase() || !/^\p{Lu}/u.test(word))) ||
        (word === tokens.word[first] && (labels[first] as number) & PLACE)
      )
        continue;
      const before = known.get(word);
      const surname = word !== tokens.word[first];
      if (!before || (before.type === "organisation" && before.weight < 1.15))
        known.set(word, { type: "person", rule: surname ? "person/surname" : "person/first-name", weight: 1, form: "surname" });
    }
  }
  return known;
}

function surnameStart(tokens: Tokens, first: number, last: number): number {
  let at = last;
  while (at - 1 > first && (!isCapital(tokens, at - 1) || tokens.word[at - 1] === "-") && tokens.word[at - 1] !== ".") at--;
  if (at > first + 1 && tokens.word[at] === "-") at--;
  return at;
}

function alone(candidate: Candidate): Known | null {
  const { verdict } = candidate;
  return verdict && verdict.weight >= 1 ? { type: verdict.type, rule: verdict.rule, weight: verdict.weight, form: "name" } : null;
}

/** "National Agency for the Security of Information Systems (Anssi)": what stands in brackets after a name names the same thing. */
function readAcronyms(tokens: Tokens, names: Name[], candidates: readonly Candidate[], known: Map<string, Known>): Set<string> {
  const things = new Set<string>();
  const endsAt = new Map<number, Candidate>();
  for (const candidate of candidates) endsAt.set(candidate.last, candidate);
  const bodyEnds = new Map<number, Name>();
  for (const name of names) bodyEnds.set(name.last, name);
  for (const short of candidates) {
    if (tokens.word[short.first - 1] !== "(" || tokens.word[short.last + 1] !== ")" || short.first !== short.last) continue;
    const long = endsAt.get(short.first - 2) ?? bodyEnds.get(short.first - 2);
    if (!long || long.last === long.first) continue;
    const clipped = (tokens.lower[short.first] as string).length > 4 && (tokens.lower[short.first] as string)[0] === (tokens.lower[long.first] as string)[0];
    const thing =
      "verdict" in long && thingsLast.has(tokens.lower[short.first - 2] as string) && initials(tokens, short.first - 2, tokens.lower[short.first] as string);
    if (!thing && !clipped && !spells(tokens, long.first, long.last, tokens.lower[short.first] as string) && !hasList(tokens, long.first, long.last)) continue;
    const wording = joinWords(tokens, long.first, long.last);
    if ("verdict" in long && known.get(wording)?.type !== "organisation") {
      // "African Energy Week (AEW)", "Andres Lopez (AL)": what the letters stand for is no body.
      if (known.get(short.words)?.rule === "organisation/acronym") things.add(short.words);
      continue;
    }
    known.set(short.words, { type: "organisation", rule: "organisation/acronym", weight: 1.5, form: "acronym" });
  }
  return things;
}

/** Whether the words up to `end` begin with the letters of `short`, one each. */
function initials(tokens: Tokens, end: number, short: string): boolean {
  const first = end - short.length + 1;
  for (let i = end; i >= first; i--) if (i < 0 || (tokens.lower[i] as string)[0] !== short[i - first]) return false;
  return true;
}

/** A comma inside the name: the run was joined because these very brackets follow, so a translated name may keep its foreign acronym. */
function hasList(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (tokens.word[i] === "," && !legalForms.has(tokens.lower[i + 1] as string)) return true;
  return false;
}

/** Whether the letters of `short` are initials of the words, in order, the first among them. */
function spells(tokens: Tokens, first: number, last: number, short: string): boolean {
  let at = 0;
  for (let i = first; i <= last && at < short.length; i++) if ((tokens.lower[i] as string)[0] === short[at]) at++;
  return at >= short.length - 1 && at >= 2;
}

/** In a headline capitals say nothing: only names decided elsewhere in the document are found there. */
function nameHeadline(tokens: Tokens, first: number, last: number, known: ReadonlyMap<string, Known>, names: Name[]): void {
  for (let i = first; i <= last; i++) {
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

/** In a report on sport the name of a place that plays, scores or is beaten is a team. */
function nameTeams({ tokens }: Document, labels: Uint8Array, spans: readonly { first: number; last: number }[], names: Name[]): void {
  let told = 0;
  for (let i = 0; i < tokens.length && told < 5; i++) if (sports.has(tokens.lower[i] as string) || (isScore(tokens, i) && isScore(tokens, i + 2))) told++;
  if (told < 5) return;
  const plays = new Map<string, number>();
  const places: { first: number; last: number; words: string; plain: boolean }[] = [];
  const seen = new Uint8Array(tokens.length);
  for (const { first, last } of spans) {
    const label = labels[first] as number;
    if (seen[first] || label & (DEMONYM | OTHER_NAME) || !isCapital(tokens, first) || last - first > 3 || openers.has(tokens.lower[first] as string)) continue;
    seen[first] = 1;
    const words = joinWords(tokens, first, last).toLowerCase();
    const before = tokens.lower[first - 1] ?? "";
    const after = tokens.lower[last + 1] ?? "";
    const score = last + 1 < tokens.length && /^\d{1,3}$/.test(after) && before !== "in";
    // "ATLANTA AT CHICAGO": a list of fixtures in capitals.
    const fixture = tokens.word[last + 1] === "AT" || tokens.word[first - 1] === "AT";
    const team = score || fixture || ((teamBefore.has(before) || teamAfter.has(after)) && before !== "in" && before !== "at" && before !== "(");
    if (team) plays.set(words, (plays.get(words) ?? 0) + 1);
    places.push({
      first,
      last,
      words,
      plain: !team && (before === "in" || before === "at" || before === "(" || before === "from" || before === "near" || before === "," || after === ","),
    });
  }
  for (const { first, last, words, plain } of places)
    if (plays.has(words) && !plain) names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  nameNicknames(tokens, labels, names);
}

/** "the Kansas City Royals … the Royals": in a report on sport, a place and a plural with a capital, and then the plural alone. */
function nameNicknames(tokens: Tokens, labels: Uint8Array, names: Name[]): void {
  const add = (first: number, last: number) => names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  const called = new Set<string>();
  const named = new Set(names.map((name) => name.last));
  for (let i = 1; i < tokens.length; i++) {
    if (!isNickname(tokens, labels, i)) continue;
    let first = i;
    while (first > 0 && (labels[first - 1] as number) & PLACE && isCapital(tokens, first - 1) && first > i - 4) first--;
    if (first === i) continue;
    called.add(tokens.word[i] as string);
    named.add(i);
    add(first, i);
  }
  for (let i = 1; i < tokens.length; i++)
    if (
      !named.has(i) &&
      isNickname(tokens, labels, i) &&
      (called.has(tokens.word[i] as string) || (tokens.lower[i - 1] === "the" && teamAfter.has(tokens.lower[i + 1] ?? "")))
    )
      add(i, i);
}

function isNickname(tokens: Tokens, labels: Uint8Array, i: number): boolean {
  const lower = tokens.lower[i] as string;
  if (!(lower.endsWith("s") || lower === "sox") || lower.length < 3 || lower === "'s" || !isCapital(tokens, i) || (labels[i] as number) & (PLACE | DEMONYM))
    return false;
  return (
    !((tokens.kind[i] as number) & CAPITALS) &&
    !thingsLast.has(lower) &&
    !openers.has(lower) &&
    !(i + 1 < tokens.length && isCapital(tokens, i + 1)) &&
    !compounds.has(lower)
  );
}

/** "Bradford 1" */
function isScore(tokens: Tokens, i: number): boolean {
  return (
    i + 1 < tokens.length &&
    isCapital(tokens, i) &&
    (tokens.lower[i] as string).length > 2 &&
    /^\d{1,2}$/.test(tokens.word[i + 1] as string) &&
    !openers.has(tokens.lower[i] as string)
  );
}

function capitalise(wording: string): string {
  return wording.toLowerCase().replace(/(^|[ '-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function joinWords(tokens: Tokens, first: number, last: number): string {
  let words = tokens.word[first] as string;
  for (let i = first + 1; i <= last; i++) words += ` ${tokens.word[i]}`;
  return words;
}

/** Whether a report tells of malware at work. */
function isTechnical(tokens: Tokens): boolean {
  let told = 0;
  for (let i = 0; i < tokens.length && told < 5; i++) if (technical.has(tokens.lower[i] as string)) told++;
  return told >= 5;
}
