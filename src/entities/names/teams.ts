// Entities stage, names: a report on sport in, names of teams out: places that play, and nicknames in the plural.
import type { Document } from "../../document/document.ts";
import { CAPITALS, LINE_START, type Tokens } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { wordTable } from "../../document/words.ts";
import type { Term } from "../../lexicon/lexicon.ts";
import { joinWords, type Name } from "./name.ts";
import { isCapital } from "./runs.ts";
import { DEMONYM, OTHER_NAME, PLACE } from "./setting.ts";
import { compounds, openers, sports, teamAfter, teamBefore, thingsLast, tournaments } from "./words.ts";

const SPORT = 1;
/** A team may have scored so many. */
const POINTS = 2;
const classes = wordTable(({ lower }) => (sports.has(lower) ? SPORT : 0) | (/^\d{1,2}$/.test(lower) ? POINTS : 0));

interface Span {
  readonly first: number;
  readonly last: number;
  /** What the lexicon knows of it. */
  readonly terms?: readonly Term[];
}

/** In a report on sport the name of a place that plays, scores or is beaten is a team. */
export function nameTeams({ tokens }: Document, labels: Uint8Array, spans: readonly Span[], names: Name[]): void {
  const plays = nicknamed(tokens, labels);
  const places: { first: number; last: number; words: string; plain: boolean }[] = [];
  const seen = new Uint8Array(tokens.length);
  for (const { first, last, terms } of spans) {
    const label = labels[first] as number;
    if (last > first && terms?.some(({ type }) => type === "organisation")) {
      if (isNickname(tokens, labels, last)) plays.add(joinWords(tokens, first, last - 1).toLowerCase());
      continue;
    }
    if (seen[first] || label & OTHER_NAME || (label & (DEMONYM | PLACE)) === DEMONYM || !isCapital(tokens, first) || last - first > 3) continue;
    if (openers.has(tokens.lower[first] as string) && !(label & PLACE && last > first)) continue;
    // "the U.S. Open"
    if (isCapital(tokens, last + 1) && tournaments.has(tokens.lower[last + 1] as string)) continue;
    seen[first] = 1;
    const words = joinWords(tokens, first, last).toLowerCase();
    const before = tokens.lower[first - 1] ?? "";
    const after = tokens.lower[last + 1] ?? "";
    // "b Ostrak 12", "Ostrak 7-0-29-0": a batsman's and a bowler's figures.
    const figures = dismissing.has(before) || (tokens.word[last + 2] === "-" && tokens.word[last + 4] === "-");
    const score = last + 1 < tokens.length && /^\d{1,3}$/.test(after) && before !== "in" && !figures;
    // "ATLANTA AT CHICAGO": a list of fixtures in capitals. "Spain at Belgium": a line of its own.
    const fixture = tokens.word[last + 1] === "AT" || tokens.word[first - 1] === "AT" || isFixture(tokens, first, last);
    // "took Derbyshire to 471"
    const total = after === "to" && /^\d{2,3}$/.test(tokens.word[last + 2] ?? "") && before !== "from";
    // "Baltimore's Eddie Murray": a town owns players where a country only sends them.
    const owner = after === "'s" && isCapital(tokens, last + 2) && isCapital(tokens, last + 3) && terms !== undefined && !terms.some(isCountry);
    const did = teamAfter.has(/^ha(s|ve|d)$/.test(after) ? (tokens.lower[last + 2] ?? "") : after);
    // "Ana Orrel of Norway beat her": the country of a player.
    const home = before === "of" && first > 1 && isCapital(tokens, first - 2);
    const team = !home && (score || fixture || total || ((owner || did || teamBefore.has(before)) && before !== "in" && before !== "at" && before !== "("));
    if (team) plays.add(words);
    places.push({
      first,
      last,
      words,
      plain:
        !team &&
        (home ||
          dated.test(after) ||
          before === "in" ||
          before === "at" ||
          before === "(" ||
          before === "from" ||
          before === "near" ||
          before === "," ||
          after === ","),
    });
  }
  for (const { first, last, words, plain } of places)
    if (plays.has(words) && !plain && !isNickname(tokens, labels, last + 1))
      names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  nameNicknames(tokens, labels, names);
}

/** Before the name of the player who took a wicket. */
const dismissing = wordSet("b c st lbw");

/** Behind the place of a dateline: "ORRELO 1996-08-30". */
const dated = /^(19|20)\d\d$/;

function isCountry({ type }: Term): boolean {
  return type === "country";
}

/** "Spain at Belgium" on a line of its own, either side of it. */
function isFixture(tokens: Tokens, first: number, last: number): boolean {
  const line = (i: number) => i >= tokens.length || ((tokens.kind[i] as number) & LINE_START) !== 0;
  const opens = (i: number) => line(i) || (i > 0 && line(i - 1)) || (i > 1 && line(i - 2));
  if (tokens.lower[first - 1] === "at" && line(last + 1)) return isCapital(tokens, first - 2) && opens(first - 2);
  if (tokens.lower[last + 1] !== "at" || !line(first)) return false;
  let end = last + 2;
  while (end < last + 5 && end < tokens.length && isCapital(tokens, end)) end++;
  return end > last + 2 && line(end);
}

/** Whether a report is on sport: five words or scores tell, and fewer in a short one. */
export function isSport(tokens: Tokens): boolean {
  const { id, length } = tokens;
  const bits = classes.of(tokens.words);
  let told = 0;
  for (let i = 0; i < length && told < 5; i++) {
    if ((bits[id[i] as number] as number) & SPORT) told++;
    else if (i + 1 < length && (bits[id[i + 1] as number] as number) & POINTS && isScore(tokens, i) && isScore(tokens, i + 2)) told++;
  }
  return told >= 5 || (told >= 3 && tokens.length < 150);
}

/** "the Texas Rangers": the place alone may mean the team, too. */
function nicknamed(tokens: Tokens, labels: Uint8Array): Set<string> {
  const places = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (!isNickname(tokens, labels, i)) continue;
    let first = i;
    while (first > 0 && (labels[first - 1] as number) & PLACE && isCapital(tokens, first - 1) && first > i - 4) first--;
    if (first < i) places.add(joinWords(tokens, first, i - 1).toLowerCase());
  }
  return places;
}

/** "the Kansas City Royals … the Royals": in a report on sport, a place and a plural with a capital, and then the plural alone. */
function nameNicknames(tokens: Tokens, labels: Uint8Array, names: Name[]): void {
  const add = (first: number, last: number) => names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  const called = new Set<string>();
  const named = new Map(names.map((name) => [name.last, name.first]));
  for (let i = 1; i < tokens.length; i++) {
    if (!isNickname(tokens, labels, i)) continue;
    let first = i;
    while (first > 0 && (labels[first - 1] as number) & PLACE && isCapital(tokens, first - 1) && first > i - 4) first--;
    if (first === i) continue;
    called.add(tokens.word[i] as string);
    if ((named.get(i) ?? tokens.length) > first) add(first, i);
    named.set(i, first);
  }
  for (let i = 1; i < tokens.length; i++)
    if (
      !named.has(i) &&
      isNickname(tokens, labels, i) &&
      (called.has(tokens.word[i] as string) || (tokens.lower[i - 1] === "the" && !contests.has(tokens.lower[i] as string)))
    )
      add(i, i);
}

/** Plurals with a capital that sport plays for, and no team. */
const contests = wordSet(
  "ashes finals semifinals quarterfinals playoffs majors masters nationals trials worlds paralympics olympics invictus internationals states nations netherlands philippines maldives bahamas emirates indies democrats republicans tories hindus muslims christians jews catholics protestants alps andes himalayas balkans beatles oscars emmys",
);

function isNickname(tokens: Tokens, labels: Uint8Array, i: number): boolean {
  if (i >= tokens.length) return false;
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
    ((classes.of(tokens.words)[tokens.id[i + 1] as number] as number) & POINTS) !== 0 &&
    !openers.has(tokens.lower[i] as string)
  );
}
