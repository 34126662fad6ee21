// Entities stage, places: capitals in, places out whose first or last word says so: "Tarnholt Airport", "Ras Tarnholt", "St. Catherine".
import { headsLast, openers, particles, posted, thingsFirst, titles } from "../names/words.ts";
import { type Ground, KNOWN, TAKEN } from "./ground.ts";
import { built, locative, loose, named, saints } from "./words.ts";

/** "King Orrel International Airport", "the Tarn Street Bridge", "Hugh Orrel Drive": what the last word says is a place, however long its name. */
export function addFacilities(ground: Ground): void {
  for (const i of ground.starts) if (i > 0 && !ground.is(i, TAKEN)) addFacility(ground, i);
}

function addFacility({ tokens, lexicon, is, goesOn, add }: Ground, from: number): void {
  const { word, lower, length } = tokens;
  let i = openers.has(lower[from] as string) ? from + 1 : from;
  let last = i;
  while (last < i + 5 && goesOn(last + 1) && !is(last + 1, TAKEN)) last++;
  if (last === i || last >= length || goesOn(last + 1)) return;
  // "near Tarnholt Market", but "the Money Market"
  const market = last === i + 1 && word[last] === "Market" && locative.has(lower[i - 1] ?? "") && lexicon.wordAt(tokens, i).common === 0;
  if (!(named.has(word[last] as string) || market || (last > i + 1 && built.has(word[last] as string)))) return;
  // "Mayor Ana Orrel Street" hardly; "Governor Orrel Province" not at all.
  while (i < last && titles.has(lower[i] as string) && !is(i, KNOWN)) i++;
  if (i === last || (lower[i] === "wall" && lower[last] === "street") || posted.has(lower[last - 1] as string)) return;
  let isName = false;
  for (let at = i; at < last; at++) isName ||= is(at, KNOWN) || lexicon.wordAt(tokens, at).common === 0;
  if (!isName && (loose.has(word[last] as string) || lower[i - 1] !== "the")) return;
  add(i, last, "place/pattern", 0.65);
}

/** "to Ras Tarnholt", "in Villa Drenmoor": the first word says that it is a place. */
export function addOpened(ground: Ground): void {
  const { tokens, starts, is } = ground;
  for (const i of starts) if (i > 0 && !is(i, TAKEN) && (thingsFirst.has(tokens.lower[i] as string) || tokens.lower[i] === "st")) addOpening(ground, i);
}

function addOpening({ tokens: { word, lower }, is, capital, goesOn, add }: Ground, i: number): void {
  if (lower[i] === "banco" || lower[i] === "banque") return;
  // "St. Catherine", "St Ann's Bay"
  const saint = saints.has(lower[i] as string);
  let last = saint && word[i + 1] === "." && capital(i + 2) ? i + 2 : i;
  while (last < i + 3 && (goesOn(last + 1) || (particles.has(lower[last + 1] ?? "") && capital(last + 2)))) last++;
  if (lower[last + 1] === "'s" && goesOn(last + 2) && named.has(word[last + 2] as string)) last += 2;
  // "St. Mary's Hospital"
  if (saint && lower[last + 1] === "'s" && goesOn(last + 2)) return;
  const before = lower[i - 1] as string;
  const placed = (locative.has(before) && !(saint && before === "to")) || before === "the" || before === "of";
  if (last > i && !goesOn(last + 1) && placed && !is(i, KNOWN) && !headsLast.has(lower[last] as string)) add(i, last, "place/pattern", 0.6);
}
