// Entities stage, places: capitals in, places out whose first or last word says so: "Tarnholt Airport", "Ras Tarnholt", "St. Catherine".

import { NUMBER, type Tokens } from "../../document/tokens.ts";
import { headsLast, namedAfter, openers, particles, posted, thingsFirst, titles } from "../names/words.ts";
import { type Ground, KNOWN, TAKEN } from "./ground.ts";
import { articles, built, locative, loose, named, placesFirst, placesOf, plurals, saints, sided, sites, within } from "./words.ts";

/** "King Orrel International Airport", "the Tarn Street Bridge", "Hugh Orrel Drive": what the last word says is a place, however long its name. */
export function addFacilities(ground: Ground): void {
  for (const i of ground.starts) if (!ground.is(i, TAKEN)) addFacility(ground, i);
}

function addFacility(ground: Ground, from: number): void {
  const { tokens, lexicon } = ground;
  const { word, lower, length } = tokens;
  if (addSided(ground, from)) return;
  let i = openers.has(lower[from] as string) ? from + 1 : from;
  let last = i;
  while (last < i + 5 && ground.goesOn(last + 1) && !ground.is(last + 1, TAKEN)) last++;
  if (last === i || last >= length || ground.goesOn(last + 1) || !ground.capital(i)) return;
  if (!named.has(word[last] as string) && !isBuilt(ground, i, last)) return;
  // "Mayor Ana Orrel Street" hardly; "Governor Orrel Province" not at all.
  while (i < last && titles.has(lower[i] as string) && !namedAfter.has(lower[i] as string) && !ground.is(i, KNOWN)) i++;
  if (i === last || (lower[i] === "wall" && lower[last] === "street") || posted.has(lower[last - 1] as string)) return;
  let isName = false;
  for (let at = i; at < last; at++) isName ||= ground.is(at, KNOWN) || lexicon.wordAt(tokens, at).common === 0;
  const before = lower[i - 1] ?? "";
  // "at Aldermoor Junction and Deep Creek"
  const placed = before === "the" || locative.has(before) || (before === "and" && ground.is(i - 2, TAKEN));
  if (!isName && (loose.has(word[last] as string) || !placed)) return;
  ground.add(i, last, "place/pattern", 0.65);
}

/** "the Ana Orrel Bridge", "Tarnholt Camp", "near Tarnholt Market", but "the Money Market". */
function isBuilt(ground: Ground, first: number, last: number): boolean {
  const { tokens, lexicon } = ground;
  const closing = tokens.word[last] as string;
  // "in Tarnholt City", but "at Orrel City": a club.
  if (closing === "City") return last === first + 1 && within.has(tokens.lower[first - 1] ?? "") && !ground.is(first, KNOWN);
  if (!built.has(closing) || last > first + 1) return built.has(closing);
  const { common, given } = lexicon.wordAt(tokens, first);
  return common === 0 && (closing === "Market" ? locative.has(tokens.lower[first - 1] ?? "") : given < 3 && sites.has(closing));
}

/** "the Southern Province", "Zambia's Eastern Province": a side of the compass and a part of a state. */
function addSided(ground: Ground, from: number): boolean {
  const { word, lower } = ground.tokens;
  const at = lower[from] === "the" ? from + 1 : from;
  if (
    !ground.isSide(at) ||
    !ground.goesOn(at) ||
    !ground.goesOn(at + 1) ||
    ground.goesOn(at + 2) ||
    ground.is(at + 1, TAKEN) ||
    !sided.has(word[at + 1] as string)
  )
    return false;
  ground.add(at, at + 1, "place/pattern", 0.65);
  return true;
}

/** "to Ras Tarnholt", "in Villa Drenmoor": the first word says that it is a place. */
export function addOpened(ground: Ground): void {
  const { tokens, starts } = ground;
  for (const i of starts) if (i > 0 && !ground.is(i, TAKEN) && opensPlace(tokens, i)) addOpening(ground, i);
}

function opensPlace({ lower }: Tokens, i: number): boolean {
  const word = lower[i] as string;
  return thingsFirst.has(word) || placesFirst.has(word) || word === "st" || (placesOf.has(word) && lower[i + 1] === "of");
}

function addOpening(ground: Ground, i: number): void {
  const { word, lower } = ground.tokens;
  if (lower[i] === "banco" || lower[i] === "banque") return;
  // "St. Catherine", "St Ann's Bay"
  const saint = saints.has(lower[i] as string);
  let last = saint && word[i + 1] === "." && ground.capital(i + 2) ? i + 2 : i;
  for (let to = nextIn(ground, i, last); to > last && to < i + 5; to = nextIn(ground, i, last)) last = to;
  if (lower[last + 1] === "'s" && ground.goesOn(last + 2) && named.has(word[last + 2] as string)) last += 2;
  // "St. Mary's Hospital"
  if (saint && lower[last + 1] === "'s" && ground.goesOn(last + 2)) return;
  const before = lower[i - 1] as string;
  const placed = (locative.has(before) && !(saint && before === "to")) || before === "the" || before === "of";
  if (last === i || ground.goesOn(last + 1) || !placed || ground.is(i, KNOWN) || headsLast.has(lower[last] as string)) return;
  const alone = placesFirst.has(lower[i] as string);
  // "the Khan family", "the Bay Area"
  if (alone && !locative.has(before === "the" ? (lower[i - 2] ?? "") : before)) return;
  ground.add(i, last, "place/pattern", alone ? 0.7 : 0.6);
}

/** Where the name that opens at `first` goes on behind `last`: "Plaza de la Tarn", "Plaza 5 de Tarn", "Isle of Tarn", "Ain el-Tarn"; else `last`. */
function nextIn(ground: Ground, first: number, last: number): number {
  const { lower, kind } = ground.tokens;
  const joined = ground.nameEnd(last, 1);
  if (joined > last) return joined;
  if (ground.goesOn(last + 1)) return last + 1;
  let at = last + 1;
  if (last === first && lower[at] === "of" && placesOf.has(lower[first] as string)) return ground.capital(at + 1) ? at + 1 : last;
  if (last === first && ((kind[at] ?? 0) & NUMBER) !== 0 && lower[at + 1] === "de") at++;
  if (!particles.has(lower[at] ?? "") && !plurals.has(lower[at] ?? "")) return last;
  if (articles.has(lower[at + 1] ?? "")) at++;
  return ground.capital(at + 1) ? at + 1 : last;
}
