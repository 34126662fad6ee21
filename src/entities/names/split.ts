// Entities stage, names: a run of capitalised words in, its parts out: cut at titles, sentence openers and known bodies.
import { CAPITALISED, CAPITALS, type Tokens } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { isHolder, isOffice as isSeated } from "./holders.ts";
import type { Name } from "./name.ts";
import { isCapital } from "./runs.ts";
import { DEMONYM, factsOf, isSyllable, MAYBE_BODY, PLACE, type Setting, WIDE } from "./setting.ts";
import { styleEnd } from "./styles.ts";
import {
  beforeMonths,
  bodyBefore,
  easternSurnames,
  headsFirst,
  headsLast,
  honorifics,
  innerTitles,
  legalForms,
  monthlyGiven,
  months,
  namedAfter,
  namesPart,
  openers,
  openingHonorifics,
  particles,
  products,
  sons,
  statesmen,
  thingsLast,
  titleParts,
  titles,
} from "./words.ts";

/** Words for bodies that open names of bodies: "Daily Orrel". */
const mastheads = wordSet("daily weekly group platform studio label newspaper");

/** Cuts a run at titles, sentence openers and names that the lexicon knows; known organisations go straight to `names`. */
export function splitRun(
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
    // "the Board of Directors of the Tarnian newspaper"
    if (b > a + 2 && (labels[b] as number) & DEMONYM && !((labels[b] as number) & PLACE) && tokens.lower[b - 1] === "the" && tokens.lower[b - 2] === "of")
      b -= 3;
    if (a <= b) parts.push({ first: a, last: b });
  };
  // "the President of Kenya Ana Orrel"
  if ((labels[from] as number) & PLACE && isSeated(tokens, from)) {
    let end = from;
    while (end < to && (labels[from] as number) & (labels[end + 1] as number) & WIDE) end++;
    if (isHolder(tokens, setting.lexicon, end + 1)) start = end + 1;
  }
  for (let i = start; i <= to; i++) {
    const lower = tokens.lower[i] as string;
    const body = bodies.get(i);
    const personal = body && body.last === i && i < to && i === start && !((tokens.kind[i] as number) & CAPITALS) && isNamed(setting, i);
    // "Supreme Court of Appeal": the lexicon knows a part of it.
    // "Federation of Red Cross and Red Crescent Societies", "Office of the UN High Commissioner": it stands inside a longer one.
    const goesOn =
      body && ((body.last + 1 < to && tokens.lower[body.last + 1] === "of" && courts.has(tokens.lower[body.last] as string)) || isInside(tokens, start, i));
    if (body && !goesOn && !personal && (i === start || body.last > i || (labels[i - 1] as number) & DEMONYM) && names !== null) {
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
        // "Digicel Fiji": the branch there.
        if (body.last + 1 === to && isBranch(setting, body, to)) {
          names.push({ first: body.first, last: to, type: "organisation", rule: "organisation/branch", form: "name", weight: 0.9 });
          start = to + 1;
          break;
        }
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
    // "Developer Orrel Properties said": the first word says what it is, and has its capital from the sentence.
    if (i === sentenceFirst && i === start && i < to && sorts.has(lower)) {
      start = i + 1;
      continue;
    }
    // "IGP Benazir Ahmed": letters before a person's names are an office or a body.
    if (i === start && i + 2 <= to && i + 3 >= to && isLettersBeforeName(setting, i, to)) {
      flush(i);
      start = i + 1;
      continue;
    }
    // "Datuk Seri Orrel": the style is a part of the name.
    if (i === start && i < to) {
      const behind = styleEnd(tokens, i, to);
      if (behind > i) {
        i = behind - 1;
        continue;
      }
    }
    const wordBefore = i === start;
    if (
      wordBefore &&
      openers.has(lower) &&
      !isMonthlyGiven(setting, i, to) &&
      !(i > sentenceFirst && opensName(setting, i, to)) &&
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
    // "Royal New Zealand Air Force Hercules": a body ends at its head, what follows is a name of its own.
    if (i > start + 2 && closing.has(tokens.lower[i - 1] as string) && isNameOnly(setting, i, to)) {
      flush(i - 1);
      start = i;
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
    // "Secretary for Health Lo Chung-mau"
    if (
      i > start &&
      i + 3 === to &&
      easternSurnames.has(lower) &&
      tokens.word[i + 2] === "-" &&
      tokens.word[to] === tokens.lower[to] &&
      isPlainWord(setting, i - 1)
    ) {
      if (!titlesOnly(tokens, labels, start, i - 1)) flush(trimTitle(tokens, labels, start, i - 1));
      start = i;
      break;
    }
    // "Minister of National Defence Andris Sprudzis": the office's field ends where words begin that are nothing else.
    if (i > start && i < to && to - i <= 4 && isOffice(tokens, start) && isNameOnly(setting, i, to) && areFields(setting, start, i - 1)) {
      start = i;
      break;
    }
    // "Minister of Trade Truong Dinh Tuyen": three syllables, the surname first.
    if (i > start && i + 2 === to && easternSurnames.has(lower) && isPlainWord(setting, i - 1) && isGivenSyllable(setting, i + 1) && isSyllable(setting, to)) {
      if (!titlesOnly(tokens, labels, start, i - 1)) flush(trimTitle(tokens, labels, start, i - 1));
      start = i;
      break;
    }
    // "of Mongolia S.Amarsaikhan"
    if (i > start && i < to && (tokens.word[i] as string).length === 1 && tokens.word[i + 1] === "." && allPlaces(labels, start, i - 1)) start = i;
    // "Drugmaker Dravel said": what it is, and its name.
    if (i === start && i < to && to - i < 4 && bodyBefore.has(lower) && !mastheads.has(lower) && factsOf(setting, i + 1).common === 0) {
      start = i + 1;
      continue;
    }
    // "Submissions Xulu made", "Said Xulu:": an ordinary word has its capital from the sentence.
    if (i === sentenceFirst && i === start && to === i + 1 && (isPlainOpening(setting, i) || isInverted(tokens, i))) {
      start = i + 1;
      continue;
    }
    // "Russian President Vladimir Putin": what stands before the title is no part of the name.
    const general = lower === "general" && i < to && headsLast.has(tokens.lower[to] as string) && (i === start || ((labels[i - 1] as number) & DEMONYM) !== 0);
    // "King Orrel University", "Hassan Sheikh Omar": part of the body's name, or of the person's.
    // "the Office of the Attorney General", "the Executive Committee", "the Prime Minister's Office"
    const held =
      (i > start + 1 && (tokens.lower[i - 1] === "the" || tokens.lower[i - 1] === "of") && !isNameNext(tokens, i, to)) ||
      (lower === "executive" && boards.has(tokens.lower[i + 1] ?? "")) ||
      (i > start + 1 && tokens.lower[start] === "office" && tokens.lower[start + 1] === "of" && isCapital(tokens, i - 1)) ||
      opensOffice(tokens, i, to);
    if (held) {
      while (i < to && titles.has(tokens.lower[i + 1] as string)) i++;
      continue;
    }
    const own = (namedAfter.has(lower) && closesBody(tokens, i + 1, to)) || (innerTitles.has(lower) && i === start + 1 && isGivenAlone(setting, start));
    // "Tanawat “Pope” Orrel"
    const quoted = i > start && /^["“”]$/.test(tokens.word[i - 1] as string);
    const title =
      !general &&
      !quoted &&
      !own &&
      (titles.has(lower) || (honorifics.has(lower) && i < to) || (i === start && openingHonorifics.has(lower) && i < to)) &&
      !(i === to && i > start && i <= start + 2 && factsOf(setting, start).given >= 4 && !titleParts.has(tokens.lower[i - 1] as string));
    if (title && (tokens.kind[i] as number) & CAPITALISED && !(i === to && i > start && headsLast.has(lower))) {
      if (i > start && !titlesOnly(tokens, labels, start, i - 1)) flush(trimTitle(tokens, labels, start, i - 1));
      start = i + 1;
      if (tokens.word[start] === "." && start <= to) start++;
    }
  }
  // "the US DEA"
  if (
    start + 1 === to &&
    (labels[start] as number) & PLACE &&
    (tokens.kind[start] as number) & (tokens.kind[to] as number) & CAPITALS &&
    !openers.has(tokens.lower[to] as string)
  )
    start = to;
  if (start <= to) {
    // "Chinese hackers" is a demonym; "Chinese Ministry of State Security" is one organisation.
    while (start < to && (labels[start] as number) & DEMONYM && !bodyFollows(tokens, start + 1, to)) start++;
    flush(to);
  }
  return parts;
}

/** Heads of bodies that are made up of others, or stand for them. */
const unions = wordSet("federation confederation association office union alliance institute committee council society");

/** "Federation of", "Office of the" before token `i`, in the same run. */
function isInside({ lower }: Tokens, start: number, i: number): boolean {
  const of = lower[i - 1] === "the" ? i - 2 : i - 1;
  return of > start && lower[of] === "of" && unions.has(lower[of - 1] as string);
}

/** A company or society, and the country or town of its branch. */
function isBranch({ tokens, labels }: Setting, body: Name, to: number): boolean {
  return (
    ((labels[to] as number) & (PLACE | DEMONYM)) === PLACE &&
    !((tokens.kind[to] as number) & CAPITALS) &&
    tokens.lower[to + 1] !== "'s" &&
    body.form !== "metonym"
  );
}

/** "June Carter", not "in June Carter said" and "5 May". */
function isMonthlyGiven(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  if (!monthlyGiven.has(tokens.lower[i] as string) || to > i + 2 || to === i || (tokens.kind[i] as number) & CAPITALS) return false;
  const before = tokens.lower[i - 1] ?? "";
  if (beforeMonths.has(before) || /^\d/.test(before)) return false;
  const closing = tokens.lower[to] as string;
  if (labels[to] || headsLast.has(closing) || thingsLast.has(closing) || titles.has(closing) || headsLast.has(tokens.lower[to + 1] ?? "")) return false;
  const { surname, common } = factsOf(setting, to);
  return common === 0 ? surname > 0 : surname >= 4;
}

/** Heads of bodies behind which no name of a body goes on with a proper name. */
const closing = wordSet(
  "police army navy force forces guard university ministry council committee commission authority agency association federation party court parliament",
);

/** Words that are names and nothing else, none of them a head. */
function isNameOnly(setting: Setting, from: number, to: number): boolean {
  const { lower } = setting.tokens;
  for (let i = from; i <= to; i++) {
    const word = lower[i] as string;
    if (word === "-" && i > from && i < to) continue;
    if (
      !isCapital(setting.tokens, i) ||
      (factsOf(setting, i).common > 0 && factsOf(setting, i).common < 50) ||
      headsLast.has(word) ||
      thingsLast.has(word) ||
      titles.has(word) ||
      titleParts.has(word)
    )
      return false;
  }
  return true;
}

const sorts = wordSet(
  "developer retailer automaker carmaker chipmaker drugmaker steelmaker planemaker brewer miner insurer lender broadcaster airline telecom startup shipbuilder refiner grocer bookmaker",
);

function isLettersBeforeName(setting: Setting, i: number, to: number): boolean {
  const { tokens } = setting;
  const { length } = tokens.word[i] as string;
  if (!((tokens.kind[i] as number) & CAPITALS) || length < 3 || length > 5 || tokens.word[i + 1] === "." || tokens.word[i + 1] === "-") return false;
  let listed = false;
  for (let k = i + 1; k <= to; k++) {
    const { common, given, surname } = factsOf(setting, k);
    if (!isCapital(tokens, k) || (tokens.kind[k] as number) & CAPITALS || common > 0 || setting.labels[k]) return false;
    listed ||= given + surname > 0;
  }
  return listed;
}

/** "Minister of", "Secretary for" before token `i`. */
function isOffice({ lower }: Tokens, i: number): boolean {
  return (lower[i - 1] === "of" || lower[i - 1] === "for") && titles.has(lower[i - 2] ?? "");
}

function areFields(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (factsOf(setting, i).common === 0 && setting.tokens.lower[i] !== "and") return false;
  return true;
}

/** "Jan Ostrak", "Will Dravelo", inside a sentence. */
function opensName(setting: Setting, i: number, to: number): boolean {
  if (i >= to || to > i + 2 || ((setting.tokens.kind[i] as number) | (setting.tokens.kind[i + 1] as number)) & CAPITALS || factsOf(setting, i).given < 3)
    return false;
  if (months.has(setting.tokens.lower[i] as string) && setting.tokens.lower[i] !== "jan") return false;
  const { common, given, surname } = factsOf(setting, i + 1);
  return (
    (common === 0 || given + surname >= 4) &&
    setting.labels[i + 1] === 0 &&
    !headsLast.has(setting.tokens.lower[to] as string) &&
    !thingsLast.has(setting.tokens.lower[to] as string)
  );
}

/** What an "Executive Committee" is. */
const boards = wordSet("committee board council office secretariat branch");
/** Heads of the lexicon's bodies that go on: "Supreme Court of Appeal". */
const courts = wordSet("court courts service ministry department");

/** "of Attorney General Ana Orrel": titles, and then a capital. */
function isNameNext(tokens: Tokens, i: number, to: number): boolean {
  let at = i;
  while (at <= to && titles.has(tokens.lower[at] as string)) at++;
  return at <= to && isCapital(tokens, at);
}

/** "Prime Minister's Office": titles, and then the office they hold. */
function opensOffice({ lower }: Tokens, i: number, to: number): boolean {
  let at = i;
  while (at < to && (titles.has(lower[at] as string) || titleParts.has(lower[at] as string))) at++;
  return at > i && at < to && /^['’]s?$/.test(lower[at] as string) && (lower[at + 1] === "office" || lower[at + 1] === "chambers" || lower[at + 1] === "court");
}

/** Whether a head closes the run, or a part of it, soon: "King Orrel University Hospital". */
function closesBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to && i < from + 4; i++) {
    const lower = tokens.lower[i] as string;
    if (titles.has(lower)) return false;
    if (i > from && (headsLast.has(lower) || thingsLast.has(lower))) return true;
  }
  return false;
}

function isGivenAlone(setting: Setting, i: number): boolean {
  const { given, common } = factsOf(setting, i);
  return given >= 3 && common === 0 && setting.labels[i] === 0;
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
    if (common === 0 || given > 2 || ((setting.labels[i] as number) & ~MAYBE_BODY) !== 0 || (kind[i] as number) & CAPITALS) return false;
    if (
      (openers.has(word) && !opensBody.has(word)) ||
      titles.has(word) ||
      (titleParts.has(word) && !ofStates.has(word)) ||
      honorifics.has(word) ||
      headsLast.has(word) ||
      thingsLast.has(word)
    )
      return false;
  }
  return true;
}

/** Parts of titles that open the names of a state's bodies, too: "National Security Service". */
const ofStates = wordSet("national federal supreme state");
/** Openers of sentences that open such names as well: "Central Electoral Commission". */
const opensBody = wordSet("central");

function isPlainOpening(setting: Setting, i: number): boolean {
  const opening = factsOf(setting, i);
  const next = factsOf(setting, i + 1);
  if (sons.has(setting.tokens.lower[i] as string)) return false;
  return opening.common > 0 && opening.given === 0 && opening.surname === 0 && next.common === 0 && next.surname + next.given > 0 && setting.labels[i] === 0;
}

/** "Said Xulu: …" */
function isInverted({ lower, word }: Tokens, i: number): boolean {
  return (lower[i] === "said" || lower[i] === "says") && /^[:.,]$/.test(word[i + 2] ?? "");
}

function opensPerson(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  const facts = factsOf(setting, i);
  if (facts.given < 3 || (facts.common > 0 && facts.common <= 35)) return false;
  if (headsLast.has(tokens.lower[tokens.length > i + 1 ? i + 1 : i] as string)) return false;
  const before = tokens.lower[i - 1] as string;
  if (before === "-" || before === "." || before === "&" || particles.has(before)) return false;
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

function isPlainWord(setting: Setting, i: number): boolean {
  const { given, surname, common } = factsOf(setting, i);
  return common > 0 && given === 0 && surname < 3;
}

/** "Nguyen Van Hieu": the middle name is an English word. */
function isGivenSyllable(setting: Setting, i: number): boolean {
  return setting.tokens.lower[i] === "van" || isSyllable(setting, i);
}

function lexiconGiven(setting: Setting, i: number): boolean {
  return factsOf(setting, i).given >= 3;
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
