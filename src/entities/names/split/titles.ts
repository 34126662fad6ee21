// Entities stage, names: a run that is being cut and a token in; where somebody's title stands there and belongs to no name, the run is cut behind it.
import { CAPITALISED, SPACED, type Tokens } from "../../../document/tokens.ts";
import { wordSet } from "../../../document/word-list.ts";
import { isCapital, offices, quotes } from "../runs.ts";
import { DEMONYM, factsOf, type Setting } from "../setting.ts";
import { easternSurnames, headsLast, honorifics, innerTitles, namedAfter, openingHonorifics, titleParts, titles } from "../words.ts";
import { type Cut, closeBeforeTitle, isHead } from "./cut.ts";

/** What an "Executive Committee" is. */
const boards = wordSet("committee board council office secretariat branch");
const genitives = wordSet("' 's ’ ’s");

/** Cuts behind a title at token `i`; gives the token to go on with. */
export function readTitle(cut: Cut, i: number): number {
  const { setting, to } = cut;
  const { tokens } = setting;
  if (isHeld(cut, i)) {
    let at = i;
    while (at < to && titles.has(tokens.lower[at + 1] as string)) at++;
    return at + 1;
  }
  if (!isTitle(cut, i)) return i + 1;
  // "Russian President Vladimir Putin": what stands before the title is no part of the name.
  closeBeforeTitle(cut, i - 1);
  cut.start = i + 1;
  if (cut.start <= to && tokens.word[cut.start] === ".") cut.start++;
  return cut.start;
}

/** "the Office of the Attorney General", "the Executive Committee", "the Prime Minister's Office": the title is a part of the body's name. */
function isHeld({ setting: { tokens }, to, start }: Cut, i: number): boolean {
  const { lower } = tokens;
  if (lower[i] === "executive" && boards.has(lower[i + 1] ?? "")) return true;
  if (i > start + 1) {
    if ((lower[i - 1] === "the" || lower[i - 1] === "of") && !isNameNext(tokens, i, to)) return true;
    if (lower[start] === "office" && lower[start + 1] === "of" && isCapital(tokens, i - 1)) return true;
  }
  return opensOffice(tokens, i, to);
}

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
  return at > i && at < to && genitives.has(lower[at] as string) && offices.has(lower[at + 1] ?? "");
}

/** Whether a title or a form of address stands at token `i`, and no part of a name. */
function isTitle({ setting, to, start }: Cut, i: number): boolean {
  const { tokens, labels } = setting;
  const lower = tokens.lower[i] as string;
  if (!(titles.has(lower) || (i < to && (honorifics.has(lower) || (i === start && openingHonorifics.has(lower)))))) return false;
  if (!((tokens.kind[i] as number) & CAPITALISED)) return false;
  // "Ana Orrel-Cardinal"
  if (i > start + 1 && tokens.word[i - 1] === "-" && !((tokens.kind[i] as number) & SPACED) && !titleParts.has(tokens.lower[i - 2] as string)) return false;
  // "Son Heung-min"
  if (easternSurnames.has(lower) && i + 3 <= to && tokens.word[i + 2] === "-" && tokens.word[i + 3] === tokens.lower[i + 3]) return false;
  // "Ri Son-gwon"
  if (i > start && easternSurnames.has(tokens.lower[i - 1] as string) && tokens.word[i + 1] === "-" && tokens.word[i + 2] === tokens.lower[i + 2]) return false;
  // "General Motors Company", "American General Hospital".
  if (lower === "general" && i < to && headsLast.has(tokens.lower[to] as string) && (i === start || (labels[i - 1] as number) & DEMONYM)) return false;
  // "King Orrel University"
  if (namedAfter.has(lower) && closesBody(tokens, i + 1, to)) return false;
  if (i === start) return true;
  // "Tanawat “Pope” Orrel", "Hassan Sheikh Omar"
  if (quotes.has(tokens.word[i - 1] as string) || (innerTitles.has(lower) && i === start + 1 && isGivenAlone(setting, start))) return false;
  if (i < to) return true;
  // "Ana Baron": behind a given name alone it is a surname.
  return !headsLast.has(lower) && (i > start + 2 || factsOf(setting, start).given < 4 || titleParts.has(tokens.lower[i - 1] as string));
}

/** Whether a head closes the run, or a part of it, soon: "King Orrel University Hospital". */
function closesBody({ lower }: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to && i < from + 4; i++) {
    const word = lower[i] as string;
    if (titles.has(word)) return false;
    if (i > from && isHead(word)) return true;
  }
  return false;
}

function isGivenAlone(setting: Setting, i: number): boolean {
  const { given, common } = factsOf(setting, i);
  return given >= 3 && common === 0 && setting.labels[i] === 0;
}
