// Entities stage, names: a run that is being cut and a token behind a part's first in; where another name begins there, the part before it ends.
import type { Tokens } from "../../../document/tokens.ts";
import { wordSet } from "../../../document/word-list.ts";
import { isCapital } from "../runs.ts";
import { DEMONYM, factsOf, isSyllable, PLACE, type Setting, WIDE } from "../setting.ts";
import { easternSurnames, headsLast, honorifics, officeHeads, particles, statesmen, titleParts, titles } from "../words.ts";
import { arePlaces, type Cut, closeBeforeTitle, closePart, isAllCapitals, isHead, isPlainWord } from "./cut.ts";

/** Heads of bodies behind which no name of a body goes on with a proper name. */
const lastHeads = wordSet(
  "police army navy force forces guard university ministry council committee commission authority agency association federation party court parliament",
);

/** Begins a part at a token that opens another name; the token to go on with, 0 where none opens. */
export function readInner(cut: Cut, i: number): number {
  const { setting, to, start } = cut;
  const { tokens } = setting;
  // "Royal New Zealand Air Force Hercules": a body ends at its head, what follows is a name of its own.
  if (i > start + 2 && lastHeads.has(tokens.lower[i - 1] as string) && isNameOnly(setting, i, to)) {
    closePart(cut, i - 1);
    cut.start = i;
    return i + 1;
  }
  if (i < to && to - i <= 5 && opensPerson(setting, i, to)) {
    closeBeforeTitle(cut, i - 1);
    cut.start = i;
    return i + 1;
  }
  if (isBehindPlace(cut, i)) {
    cut.start = i;
    return i + 1;
  }
  // "Minister of National Defence Andris Sprudzis": the office's field ends where words begin that are nothing else.
  if (i < to && to - i <= 4 && isBehindOffice(tokens, start) && isNameOnly(setting, i, to) && areFields(setting, start, i - 1)) {
    cut.start = i;
    return to + 1;
  }
  if (isEastern(setting, i, to)) {
    closeBeforeTitle(cut, i - 1);
    cut.start = i;
    return to + 1;
  }
  // "of Mongolia S.Amarsaikhan"
  if (i < to && (tokens.word[i] as string).length === 1 && tokens.word[i + 1] === "." && arePlaces(setting, start, i - 1)) cut.start = i;
  return 0;
}

/** Words that are names and nothing else, none of them a head. */
function isNameOnly(setting: Setting, from: number, to: number): boolean {
  const { tokens } = setting;
  for (let i = from; i <= to; i++) {
    const word = tokens.lower[i] as string;
    if (word === "-" && i > from && i < to) continue;
    const { common, surname } = factsOf(setting, i);
    const ordinary = common > 0 && common < 50 && !(i === to && i > from && surname >= 3);
    if (!isCapital(tokens, i) || ordinary || (honorifics.has(word) && !isAllCapitals(tokens, i)) || isHead(word) || titles.has(word) || titleParts.has(word))
      return false;
  }
  return true;
}

/** "ILO Maria Brandt", "Principal Joan Mercer": a given name after a head, a title's part, a place or an acronym opens a person. */
function opensPerson(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  const { given, common } = factsOf(setting, i);
  if (given < 3 || (common > 0 && common <= 35) || headsLast.has(tokens.lower[i + 1] as string)) return false;
  const before = tokens.lower[i - 1] as string;
  // "Ras Al Orrel Police"
  if ((labels[i - 1] as number) & (labels[i] as number) & WIDE) return false;
  if (before === "-" || before === "." || before === "&" || particles.has(before)) return false;
  return (
    headsLast.has(before) ||
    titleParts.has(before) ||
    (isPlainWord(setting, i - 1) && !isHead(tokens.lower[to] as string)) ||
    ((labels[i - 1] as number) & (PLACE | DEMONYM)) !== 0 ||
    (isAllCapitals(tokens, i - 1) && !isAllCapitals(tokens, i) && before.length >= 2 && before.length < 6 && tokens.word[i - 2] !== ".")
  );
}

/** "While in Saudi Arabia Biden said": a place ends where a person's name starts. */
function isBehindPlace({ setting, to, start }: Cut, i: number): boolean {
  const { tokens, labels } = setting;
  if (to - i > 2 || labels[i] || !arePlaces(setting, start, i - 1) || factsOf(setting, i - 1).given >= 3) return false;
  if (i - start === 1 && !isAllCapitals(tokens, start)) return false;
  const { given, surname, common } = factsOf(setting, i);
  if (common > 0) return false;
  if (statesmen.has(tokens.lower[i] as string)) return true;
  return i === to ? given + surname > 0 : !isHead(tokens.lower[to] as string) && factsOf(setting, to).common === 0 && !labels[to];
}

/** "Secretary for Health Lo Chung-mau", "Minister of Trade Truong Dinh Tuyen": the surname first, and two syllables. */
function isEastern(setting: Setting, i: number, to: number): boolean {
  const { word, lower } = setting.tokens;
  if (!easternSurnames.has(lower[i] as string) || !isPlainWord(setting, i - 1)) return false;
  if (i + 3 === to) return word[i + 2] === "-" && word[to] === lower[to];
  // "Nguyen Van Hieu": the middle name is an English word.
  return i + 2 === to && (lower[i + 1] === "van" || isSyllable(setting, i + 1)) && isSyllable(setting, to);
}

/** "Minister of", "Minister of Digitalisation and" before token `i`. */
function isBehindOffice(tokens: Tokens, i: number): boolean {
  const { lower } = tokens;
  let of = i - 1;
  while (of > 1 && of > i - 8 && (isCapital(tokens, of) || lower[of] === "and" || lower[of] === ",")) of--;
  return (lower[of] === "of" || lower[of] === "for") && (titles.has(lower[of - 1] ?? "") || officeHeads.has(lower[of - 1] ?? ""));
}

function areFields(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (factsOf(setting, i).common === 0 && setting.tokens.lower[i] !== "and") return false;
  return true;
}
