// Entities stage, places: lists in, places out: "Aldermoor, Tarnholt, Essen and Köln": with a known place, what is nothing else is a place too.
import { CAPITALS, NUMBER } from "../../document/tokens.ts";
import { particles } from "../names/words.ts";
import { CLEAR, type Ground, KNOWN, TAKEN } from "./ground.ts";
import { opensList } from "./unlisted.ts";
import { articles, headsOfMany, locative, onward, striking, taking, within } from "./words.ts";

interface Link {
  readonly first: number;
  readonly last: number;
  /** A place already; or nothing else that anything knows. */
  readonly sure: boolean;
  readonly free: boolean;
}

export function addChains(ground: Ground): void {
  let read = -1;
  for (const i of ground.starts) if (i > read) read = addChain(ground, i);
}

/** Before two places that "and" joins: "in Berlin and Tarnholt", "parts of Berlin and Tarnholt". */
const beforePairs = new Set([...within, "from", "to", "of", "at", "between", "as", "around", "across", "like", "through"]);

/** Reads the list that opens at a token; gives the last token read. */
function addChain(ground: Ground, i: number): number {
  const { tokens } = ground;
  const { word, lower, length } = tokens;
  const chain: Link[] = [];
  let closed = false;
  let at = i;
  for (;;) {
    // "in Soweto, Alexandra and Tembisa": behind a place, a given name is one as well.
    const link = linkAt(ground, at, chain.length > 0 && (chain[0] as Link).sure && beforePairs.has(lower[i - 1] ?? ""));
    if (!link) break;
    chain.push(link);
    let next = link.last + 1;
    if (word[next] === ",") next++;
    if (lower[next] === "and" || lower[next] === "or") {
      closed = true;
      next++;
    }
    if (next === link.last + 1 || next >= length || !ground.capital(next)) break;
    at = next;
  }
  const [opening] = chain;
  if (!opening) return i;
  const before = lower[i - 1] ?? "";
  const joins = beforePairs.has(before) || taking.has(before) || striking.has(before) || opensList(ground, i);
  // "Drenmoor and Tarnholt districts"
  const headed = chain.length > 1 && headsOfMany.has(lower[(chain[chain.length - 1] as Link).last + 1] ?? "");
  const pair = chain.length === 2 && joins && word[opening.last + 1] !== ",";
  if (headed || ((chain.length >= 3 || pair) && chain.some(({ sure }) => sure)))
    for (const { first, last, free } of named(chain, closed)) if (free) ground.add(first, last, "place/pattern", 0.55);
  return chain.length > 1 ? (chain[chain.length - 1] as Link).last : i;
}

/** "the mayor of Aldermoor, Maine, Ana Orrel, left": behind a list that no "and" closes, several words may be somebody. */
function named(chain: readonly Link[], closed: boolean): readonly Link[] {
  const { first, last } = chain[chain.length - 1] as Link;
  return closed || last === first ? chain : chain.slice(0, -1);
}

function linkAt(ground: Ground, first: number, among: boolean): Link | null {
  const { tokens, lexicon } = ground;
  const { word, lower, kind, length } = tokens;
  let last = first;
  while (last < first + 2 && last + 1 < length && ground.goesOn(last + 1) && !((kind[last + 1] as number) & (CAPITALS | NUMBER))) last++;
  // "Villa del Tarn", "Tarn de los Orrel"
  if (last === first && particles.has(lower[last + 1] ?? "")) {
    const to = last + (articles.has(lower[last + 2] ?? "") ? 3 : 2);
    if (to < length && ground.goesOn(to)) last = to;
  }
  if (last + 1 < length && ground.goesOn(last + 1)) return null;
  const sure = ground.is(first, TAKEN | CLEAR);
  const { common, given } = lexicon.wordAt(tokens, first);
  // "Al Dhaid", "El Hariq"
  const articled = last > first && articles.has(lower[first] as string);
  const unknown = articled || (common === 0 && (given < 3 || among) && (word[first] as string).length > 2);
  const free = !sure && ground.plain(first) && unknown && !ground.is(first, KNOWN) && !ground.claimed(last);
  return sure || free ? { first, last, sure, free } : null;
}

/** "in Aldermoor, Tarnholt, on Monday": what lies around a place, behind it. */
export function addAround(ground: Ground): void {
  const { tokens, lexicon, mentions } = ground;
  const { word, lower } = tokens;
  for (const { first, last } of [...mentions]) {
    const at = last + 2;
    if (word[last + 1] !== "," || !locative.has(lower[first - 1] ?? "") || !ground.capital(at) || ground.is(at, TAKEN | CLEAR | KNOWN) || !ground.plain(at))
      continue;
    const end = ground.nameEnd(at, 2);
    const after = lower[end + 1] ?? "";
    if (ground.goesOn(end + 1) || ground.claimed(end) || !(after === "." || (after === "," && onward.has(lower[end + 2] ?? "")))) continue;
    const { common, given, surname } = lexicon.wordAt(tokens, at);
    if (common === 0 && given < 3 && (end > at || (surname < 3 && (word[at] as string).length > 3))) ground.add(at, end, "place/pattern", 0.5);
  }
}
