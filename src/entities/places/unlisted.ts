// Entities stage, places: capitals in, places that nobody listed out, by the words before and behind them.
import { CAPITALS, WORD } from "../../document/tokens.ts";
import { isHolder, isOffice } from "../names/holders.ts";
import { headsLast, institutions, openers, particles } from "../names/words.ts";
import { CLEAR, GEOGRAPHIC, type Ground, KNOWN, TAKEN } from "./ground.ts";
import {
  alongside,
  articles,
  calledSo,
  calling,
  days,
  describing,
  distances,
  ending,
  hailing,
  heads,
  hometown,
  isPeople,
  kinds,
  listed,
  locative,
  movers,
  named,
  parts,
  placing,
  plainly,
  pushers,
  saints,
  sent,
  settled,
  sides,
  taking,
  toward,
  trusting,
  waterside,
  ways,
  within,
  worksFirst,
  worksLast,
} from "./words.ts";

/** "the village of Tarnholt", "Drenmoor province", "nearby Tarnholt", "the Tarnholt-Drenmoor road", "fled to Tarnholt". */
export function addUnlisted(ground: Ground): void {
  const { tokens, starts } = ground;
  for (const start of starts) {
    const i = openers.has(tokens.lower[start] as string) && ground.capital(start + 1) ? start + 1 : start;
    if (i > 0 && !addWay(ground, i) && !ground.is(i, TAKEN)) addOne(ground, i);
  }
}

function addOne(ground: Ground, i: number): void {
  const { tokens, lexicon } = ground;
  const { word, lower, kind } = tokens;
  if (isPeople(lower[i] as string) || !((kind[i] as number) & WORD) || (kind[i] as number) & CAPITALS || saints.has(lower[i] as string)) return;
  const last = ground.nameEnd(i, 3);
  const before = lower[i - 1] as string;
  const before2 = lower[i - 2] ?? "";
  const next = lower[last + 1] ?? "";
  const { common, given } = lexicon.wordAt(tokens, i);
  if (common > 0 && last === i && !(before === "of" && settled.has(before2))) return;
  // "a State of Public Emergency"
  if (before === "of" && before2 === "state" && lexicon.wordAt(tokens, last).common > 0) return;
  const smallSide = sides.has(before2) && ((kind[i - 2] as number) & WORD) !== 0 && !ground.capital(i - 2);
  // "the mayor of Tarnholt Ana Orrel"
  if (
    last > i &&
    common === 0 &&
    kinds.has(before2) &&
    isOffice(tokens, i) &&
    isHolder(tokens, lexicon, i + 1) &&
    (last > i + 1 || lexicon.wordAt(tokens, last).given > 2)
  )
    ground.add(i, i, "place/pattern", 0.7);
  else if (before === "of" && (kinds.has(before2) || smallSide)) ground.add(i, last, "place/pattern", 0.7);
  else if (heads.has(next) && last - i < 2 && !openers.has(lower[last] as string) && (parts.has(next) || !ground.claimed(last)))
    ground.add(i, last, "place/pattern", last > i ? 0.7 : 0.6);
  else if (last - i < 2 && worksFirst.has(next) && worksLast.has(lower[last + 2] ?? "") && isUnknown(ground, i, last))
    ground.add(i, last, "place/pattern", 0.55);
  else if (last - i < 2 && isDescribed(ground, last) && isUnknown(ground, i, last)) ground.add(i, last, "place/pattern", 0.6);
  else if (before === "nearby" || before === "neighbouring" || before === "neighboring") ground.add(i, last, "place/pattern", 0.5);
  else if (last === i && next === "-" && lower[last + 2] === "based" && given < 3 && !ground.is(i, KNOWN)) ground.add(i, last, "place/pattern", 0.5);
  else if (next === "'s" && ground.capital(last + 2) && heads.has(lower[ground.nameEnd(last + 2, 2) + 1] ?? "")) ground.add(i, last, "place/pattern", 0.55);
  else if (
    (locative.has(before) || (before === "of" && before2 === ",")) &&
    word[last + 1] === "," &&
    ground.is(last + 2, GEOGRAPHIC) &&
    last - i < 2 &&
    given < 3
  )
    ground.add(i, last, "place/pattern", 0.55);
  else if ((isReached(ground, i) || isTold(ground, i)) && isUnknown(ground, i, last)) ground.add(i, last, "place/pattern", 0.55);
}

/** "the Tarnholt-Drenmoor road": a place either side of the hyphen. */
function addWay(ground: Ground, i: number): boolean {
  const { tokens } = ground;
  const { word, lower } = tokens;
  if (word[i + 1] !== "-" || !ground.capital(i + 2) || !ways.has(lower[i + 3] ?? "")) return false;
  for (const at of [i, i + 2]) if (!ground.is(at, TAKEN) && !ground.is(at, KNOWN)) ground.add(at, at, "place/pattern", 0.55);
  return true;
}

/** "two hamlets, Tarnholt", "cities such as Tarnholt", "the city called Tarnholt", "shelled Tarnholt", "farmers from Ain el-Tarnholt" before token `i`. */
function isTold(ground: Ground, i: number): boolean {
  const { lower } = ground.tokens;
  const before = lower[i - 1] as string;
  const before2 = lower[i - 2] ?? "";
  if (opensList(ground, i) || before2 === "landfall" || (before === "as" && before2 === "far")) return true;
  if (before === "the") return alongside.has(before2) && waterside.has(lower[i - 3] ?? "");
  if (calling.has(before)) return calledSo.has(before2);
  return taking.has(before) || (before === "from" && (hailing.has(before2) || before2 === "old"));
}

/** "Tarnholt, the capital of", "Tarnholt is a small town in": what a place is, behind its name. */
function isDescribed(ground: Ground, last: number): boolean {
  const { lower } = ground.tokens;
  if (!/^(,|is|was)$/.test(lower[last + 1] ?? "") || !/^(a|an|the)$/.test(lower[last + 2] ?? "")) return false;
  for (let noun = last + 3; noun < last + 6; noun++) if (describing.has(lower[noun] ?? "")) return placing.has(lower[noun + 1] ?? "");
  return false;
}

/** "two hamlets, Tarnholt and Drenmoor", "cities such as Tarnholt": whether a list of places opens at a token. */
export function opensList(ground: Ground, i: number): boolean {
  const { lower } = ground.tokens;
  const before = lower[i - 1] as string;
  const before2 = lower[i - 2] ?? "";
  if (before === "," || before === "including" || before === "like") return listed.has(before2) || (before2 === "," && listed.has(lower[i - 3] ?? ""));
  return before === "as" && before2 === "such" && listed.has(lower[i - 3] ?? "");
}

/** "fled to", "the road to", "sent two squads to", "40 km from" before token `i`. */
function isReached(ground: Ground, i: number): boolean {
  const { lower } = ground.tokens;
  const before = lower[i - 1] as string;
  const before2 = lower[i - 2] ?? "";
  if (before === "from") return distances.has(before2) || (before2 === "away" && distances.has(lower[i - 3] ?? ""));
  if (!toward.has(before)) return false;
  // "flew to Aldermoor and to Tarnholt", "from Aldermoor to Tarnholt"
  if (before2 === "and" && ground.is(i - 3, TAKEN)) return true;
  if (before === "to" && isFrom(ground, i - 2)) return true;
  if (movers.has(before2) || before2 === "back" || (before !== "for" && pushers.has(before2))) return true;
  return sent.has(before2) && (movers.has(lower[i - 3] ?? "") || movers.has(lower[i - 4] ?? ""));
}

/** "from Aldermoor": a place that ends at a token, and "from" before it. */
function isFrom(ground: Ground, last: number): boolean {
  const { lower } = ground.tokens;
  let at = last;
  while (at > last - 3 && ground.is(at, TAKEN | CLEAR)) at--;
  return at < last && lower[at] === "from";
}

/** A name of which no list knows anything, and which the document takes for nothing else. */
function isUnknown(ground: Ground, first: number, last: number): boolean {
  const { tokens, lexicon } = ground;
  for (let i = first; i <= last; i++) {
    if (tokens.word[i] === "-") continue;
    const { common, given, surname } = lexicon.wordAt(tokens, i);
    if (common > 0 || given > 2 || surname > 2 || ground.is(i, KNOWN) || !ground.plain(i)) return false;
  }
  const closing = tokens.lower[last] as string;
  return (
    !ground.claimed(last) &&
    !headsLast.has(closing) &&
    !days.has(closing) &&
    (tokens.end[last] as number) - (tokens.start[first] as number) > 3 &&
    tokens.lower[last + 1] !== "'s"
  );
}

/** "In Tarnholt": a word that is nothing else, after "in" or "near", with nothing that goes on. */
export function addPlain(ground: Ground): void {
  const { tokens, lexicon } = ground;
  const { word, lower, length } = tokens;
  for (let i = 1; i < length; i++) {
    if (!ground.capital(i) || ground.is(i, TAKEN) || !ground.plain(i) || !(plainly.has(lower[i - 1] as string) || isAround(ground, i))) continue;
    let last = ground.nameEnd(i, 1);
    if (ground.goesOn(last + 1) || ground.is(last, TAKEN)) continue;
    const { common, given, surname } = lexicon.wordAt(tokens, i);
    const namesake = last === i && isNamesake(ground, i);
    if (last === i && (common > 0 || ((given > 2 || surname > 2) && !namesake))) continue;
    if (ground.is(i, KNOWN) || (word[i] as string).length < 4) continue;
    if (isPeople(lower[i] as string) || word[last + 1] === "-" || lower[last + 1] === "'s" || days.has(lower[i] as string)) continue;
    if (!within.has(lower[i - 1] as string) && ground.claimed(last)) continue;
    // "at Hani i Hotit": the name goes on.
    if (last === i && ground.capital(i + 2) && (lower[i + 1] === "i" || particles.has(lower[i + 1] as string))) last = i + 2;
    ground.add(i, last, "place/pattern", namesake ? 0.55 : 0.45);
    if (lower[i - 1] === "from") addEnd(ground, last);
  }
}

/** "from Tarnholt to Drenmoor", of which no list knows either. */
function addEnd(ground: Ground, last: number): void {
  const { tokens } = ground;
  const at = last + 2;
  if (tokens.lower[last + 1] !== "to" || !ground.capital(at) || ground.is(at, TAKEN)) return;
  const end = ground.nameEnd(at, 1);
  if (!ground.goesOn(end + 1) && isUnknown(ground, at, end)) ground.add(at, end, "place/pattern", 0.45);
}

/** "a man from Geraldine", "stayed in Mina": a given name, and nobody's in this text. */
function isNamesake(ground: Ground, i: number): boolean {
  const { lower } = ground.tokens;
  if (!hometown.has(lower[i - 1] as string) || ground.peopled(i)) return false;
  const before2 = lower[i - 2] ?? "";
  return lower[i - 1] === "in"
    ? !trusting.has(before2)
    : hailing.has(before2) || before2 === "be" || before2 === "was" || before2 === "is" || before2 === "old";
}

/** "in the Tarnholts on Friday": an article before a name that stands alone and that nothing knows. */
function isAround(ground: Ground, i: number): boolean {
  const { tokens, lexicon } = ground;
  const { lower } = tokens;
  if (lower[i - 1] !== "the" || !(within.has(lower[i - 2] ?? "") || lower[i - 2] === "across") || !ending.has(lower[i + 1] ?? "")) return false;
  const { given, surname } = lexicon.wordAt(tokens, i);
  return (
    given + surname === 0 &&
    (lower[i] as string).length > 5 &&
    !institutions.has(lower[i] as string) &&
    !headsLast.has(lower[i] as string) &&
    !ground.claimed(i)
  );
}

/** "in Klein Tarnholt": two or three words that are nothing else. */
export function addWide(ground: Ground): void {
  const { tokens, lexicon, starts } = ground;
  const { word, lower } = tokens;
  for (const i of starts) {
    // "stopped at Al Hazmah"
    if (addSidedName(ground, i)) continue;
    const placed = within.has(lower[i - 1] ?? "") || (plainly.has(lower[i - 1] ?? "") && articles.has(lower[i] as string));
    if (i === 0 || ground.is(i, TAKEN) || !placed) continue;
    let last = i;
    while (last < i + 2 && ground.goesOn(last + 1)) last++;
    if (last === i || ground.goesOn(last + 1) || headsLast.has(lower[last] as string) || isPeople(lower[i] as string)) continue;
    let unknown = true;
    for (let at = i; at <= last; at++) {
      const { common, given } = lexicon.wordAt(tokens, at);
      const closes = at === last && at > i && named.has(word[at] as string);
      unknown &&= !ground.is(at, TAKEN) && !ground.is(at, KNOWN) && ground.plain(at) && (closes || (common === 0 && given < 3));
    }
    if (unknown) ground.add(i, last, "place/pattern", 0.45);
  }
}

/** "in Middle Tarnholt", "from Upper Drenmoor": a side of a place that nobody listed. */
function addSidedName(ground: Ground, i: number): boolean {
  const { tokens } = ground;
  if (i === 0 || !ground.isSide(i) || !locative.has(tokens.lower[i - 1] as string) || !ground.goesOn(i + 1) || ground.is(i + 1, TAKEN) || ground.goesOn(i + 2))
    return false;
  if (!isUnknown(ground, i + 1, i + 1)) return false;
  ground.add(i, i + 1, "place/pattern", 0.55);
  return true;
}
