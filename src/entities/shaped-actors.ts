// Entities stage, part of the threat actors: tokens and the lexicon's hits in; out come names that say themselves that hackers bear them:
// "Orrel Cyber Army", "Vosk Hack Team", "Team V0sk", "Anonymous Italy".

import type { Sentence } from "../document/sentences.ts";
import { isTitleCase } from "../document/title-case.ts";
import { CAPITALISED, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { allBits, wordTable } from "../document/words.ts";
import { type Hit, typeBits } from "../lexicon/lexicon.ts";
import { isLeet, read } from "./leet.ts";

export interface Shaped {
  readonly first: number;
  readonly last: number;
  /** ISO 3166-1 alpha-2, of a country in the name. */
  readonly country?: string;
}

/** What the band does, before the noun for the band: "Cyber Army", "Hacking Crew". */
const trades = wordSet("cyber electronic");
const hackTrades = wordSet("hack hacks hacking hacker hackers hacker's haxor haxors hackerz hacktivist hacktivists");
/** Fighters of the first trades; states have cyber commands, units, teams and forces. */
const fighters = wordSet(
  "army armies warriors soldiers troops fighters partisans legion brigade brigades caliphate jihad mafia resistance avengers hunters mujahideen commandos rebels crew gang vandals pirates attackers guerrillas squad spetsnaz",
);
/** Bands of the second. */
const bands = wordSet("team crew squad group army brigade legion collective union club gang alliance security clan mafia cell warriors");
/** The whole name may end with them. */
const people = wordSet("hackers haxors haxor hackerz hacktivists");
/** Known by their place: "Anonymous Italy". */
const branching = wordSet("anonymous lulzsec anonghost ghostsec antisec");
/** Bodies of states. */
const bodies = wordSet(
  "command defence defense emergency response police national mission protection operations center centre academy school university training royal us navy marine force ministry department federal intelligence crime unit headquarters",
);
/** In a headline, where every word has a capital, the name starts after them. */
const stops = wordSet(
  "by from of and with the to in on at for as is are was were after over against via hits hit says vs group hacker hackers hacktivist hacktivists targets",
);
/** Capitalised at the start of a sentence, and no part of a name. */
const openers = wordSet("the a an in on at by for from after before when while as since today yesterday but and meanwhile however last then also this");
/** Sorts of hackers, not bands of them: "White Hat Hackers", "State Hackers". */
const sorts = wordSet(
  "white ethical state government elite young military foreign teenage computer chief top national unknown unidentified unnamed undisclosed",
);

const quotes = wordSet("\" “ ” ‘ ’ '");
/** Before one of those: "White Hat Hackers". */
const hats = wordSet("white grey gray");
/** "Anonymous Russian hackers". */
const crowds = wordSet("hacker hackers hacktivist hacktivists group");

/** A word that a name can be known by: its trade, "team" before a leet word, or a band that has branches. */
const CUE = 1;
/** Letters and digits as hackers mix them. */
const LEET = 2;
const classes = wordTable(({ written, lower }) => {
  const trade = read(written);
  const cue = trades.has(trade) || hackTrades.has(trade) || people.has(trade) || /^(?:cyber|hack)[a-z]/.test(trade) || branching.has(lower) || lower === "team";
  return (cue ? CUE : 0) | (isLeet(written) ? LEET : 0);
});

/** Whether a word speaks of a name that says itself what its bearers are. */
export function mayBeShaped({ id, words }: Tokens): boolean {
  return (allBits(id, classes.of(words)) & CUE) !== 0;
}

/** What the names are read from. */
interface Field {
  readonly tokens: Tokens;
  /** CUE and LEET, by the number of a word. */
  readonly bits: Int32Array;
  /** Known actors, which a branch's name begins with and no other does. */
  readonly taken: Uint8Array;
  /** Countries by their first token. */
  readonly states: ReadonlyMap<number, State>;
  /** Last tokens of countries. */
  readonly stateEnds: ReadonlySet<number>;
  /** First tokens of organisations. */
  readonly owned: ReadonlySet<number>;
}

interface State {
  readonly last: number;
  readonly code: string;
  readonly demonym: boolean;
}

/** `taken` marks known actors. */
export function findShaped(tokens: Tokens, sentences: readonly Sentence[], hits: readonly Hit[], taken: Uint8Array): Shaped[] {
  const found: Shaped[] = [];
  if (!mayBeShaped(tokens)) return found;
  const field = fieldOf(tokens, hits, taken);
  const { bits } = field;
  for (const { first, last } of sentences) {
    let headline: boolean | undefined;
    for (let i = first; i <= last; i++) {
      if (!((bits[tokens.id[i] as number] as number) & CUE) || !isNamed(field, i)) continue;
      headline ??= isTitleCase(tokens, first, last);
      const span = branchAt(field, i, last) ?? teamAt(tokens, i, last) ?? bandAt(field, i, first, last, headline);
      if (!span) continue;
      found.push(span);
      i = span.last;
    }
  }
  return found;
}

function fieldOf(tokens: Tokens, hits: readonly Hit[], taken: Uint8Array): Field {
  const states = new Map<number, State>();
  const stateEnds = new Set<number>();
  const owned = new Set<number>();
  for (const { first, last, terms, types } of hits) {
    if ((types & (typeBits.country | typeBits.organisation)) === 0) continue;
    for (const { key, type, form, ambiguous } of terms) {
      if (type === "country" && form !== "metonym") {
        states.set(first, { last, code: key.slice(8), demonym: form === "demonym" });
        stateEnds.add(last);
      }
      if (!ambiguous && type === "organisation") owned.add(first);
    }
  }
  return { tokens, bits: classes.of(tokens.words), taken, states, stateEnds, owned };
}

/** "Anonymous Italy", "LulzSec Peru", but not "Anonymous Russian hackers". */
function branchAt(field: Field, i: number, last: number): Shaped | null {
  const { lower } = field.tokens;
  if (!branching.has(lower[i] as string)) return null;
  const state = field.states.get(i + 1);
  if (!state || state.last > last || isNamed(field, state.last + 1) || (state.demonym && crowds.has(lower[state.last + 1] ?? ""))) return null;
  return { first: i, last: state.last, country: state.code };
}

/** "Team V0sk": a word spelled so says enough. */
function teamAt({ word, lower }: Tokens, i: number, last: number): Shaped | null {
  return lower[i] === "team" && i < last && isLeet(word[i + 1] as string) ? { first: i, last: i + 1 } : null;
}

/** The name that has its trade and its noun at token `i`. */
function bandAt(field: Field, i: number, from: number, last: number, headline: boolean): Shaped | null {
  const { tokens, states, owned } = field;
  const { word, lower } = tokens;
  const noun = bandEnd(field, i, last);
  if (noun < 0) return null;
  const start = bandStart(field, i, from, headline);
  const of = lower[noun + 1] === "of" && fighters.has(lower[noun] as string) && isNamed(field, noun + 2);
  if (!of && start === i) return null;
  const end = of ? (states.get(noun + 2)?.last ?? noun + 2) : noun;
  for (let at = start; at <= end; at++) if (bodies.has(lower[at] as string)) return null;
  if (owned.has(start) || (!headline && isNamed(field, end + 1) && bodies.has(lower[end + 1] as string))) return null;
  const quoted = quotes.has(word[start - 1] ?? "") && quotes.has(word[end + 1] ?? "");
  if (end === i && !quoted && (headline || isSort(field, i - 1))) return null;
  return { first: start, last: end, ...countryIn(field, start, end) };
}

/** "Ethical", "White Hat", "Turkish" before "Hackers". */
function isSort({ tokens: { lower }, stateEnds }: Field, i: number): boolean {
  return sorts.has(lower[i] as string) || hats.has(lower[i - 1] ?? "") || stateEnds.has(i);
}

/** First token of the name whose trade stands at `i`: to the left as far as the capitals go; in a headline three words at most. */
function bandStart(field: Field, i: number, from: number, headline: boolean): number {
  const { tokens, states } = field;
  const { lower } = tokens;
  let start = i;
  while (start > from && start > i - (headline ? 3 : 5)) {
    const before = start - 1;
    const step = lower[before] === "'s" ? before - 1 : before;
    if (step < from || !continues(field, step, headline)) break;
    start = step;
  }
  if (start === from && start < i && openers.has(lower[start] as string)) start++;
  // A people before the name proper is no part of it: "Turkish Orrel Hack Team", but "Syrian Electronic Army".
  const people = states.get(start);
  return people?.demonym && people.last + 1 < i ? people.last + 1 : start;
}

function continues(field: Field, i: number, headline: boolean): boolean {
  const lower = field.tokens.lower[i] as string;
  return isNamed(field, i) && !field.taken[i] && !stops.has(lower) && !(headline && (lower.endsWith("ed") || lower.endsWith("ing")));
}

/** Last token of the trade and the noun from `i` on, -1 when there is none. */
function bandEnd(field: Field, i: number, last: number): number {
  const { word, lower, kind } = field.tokens;
  const trade = read(word[i] as string);
  const next = word[i + 1] === "-" || lower[i + 1] === "'s" ? i + 2 : i + 1;
  const noun = next <= last && isNamed(field, next) ? read(word[next] as string) : "";
  if (trades.has(trade)) return fighters.has(noun) ? next : -1;
  if (hackTrades.has(trade)) {
    if (noun === "security" && isNamed(field, next + 1) && bands.has(read(word[next + 1] as string))) return next + 1;
    if (bands.has(noun)) return next;
  }
  const glued = /^(?:cyber|hack)([a-z]+)$/.exec(trade);
  if (glued && fighters.has(glued[1] as string) && !/\d/.test(word[i] as string)) return i;
  return people.has(trade) && !((kind[i + 1] ?? 0) & CAPITALISED) ? i : -1;
}

function countryIn({ tokens: { lower }, states }: Field, start: number, end: number): { country?: string } {
  for (let i = start; i <= end; i++) {
    const state = states.get(i);
    if (state && state.last <= end && lower[i - 2] !== "anti") return { country: state.code };
  }
  return {};
}

function isNamed({ tokens: { kind, id }, bits }: Field, i: number): boolean {
  const marks = kind[i] ?? PUNCTUATION;
  if ((marks & (CAPITALISED | INNER_CAPITAL)) !== 0) return true;
  return (marks & (WORD | NUMBER)) === (WORD | NUMBER) && ((bits[id[i] as number] as number) & LEET) !== 0;
}
