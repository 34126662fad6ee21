// Entities stage, places: a document and the lexicon's hits in, what the finders of places share out: marks on the tokens, and the list that they add to.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, SPACED, type Tokens } from "../../document/tokens.ts";
import { type Hit, type Lexicon, type Term, typeBits } from "../../lexicon/lexicon.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Name } from "../names/name.ts";
import { arabic, hometown, inner, sides } from "./words.ts";

/** Part of a place that is found. */
export const TAKEN = 1;
/** The lexicon knows it as something else than a place. */
export const KNOWN = 2;
/** The lexicon's name of a place or country begins there. */
export const GEOGRAPHIC = 4;
/** A sentence begins there. */
const OPENING = 8;
/** A country is named there. */
export const CLEAR = 16;

/** What all finders of places ask, and where they put what they find. */
export interface Ground {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly mentions: Mention[];
  /** Where capitals start: nowhere else does a place. */
  readonly starts: readonly number[];
  add(first: number, last: number, rule: string, weight: number, key?: string): void;
  mark(token: number, bit: number): void;
  is(token: number, bits: number): boolean;
  capital(token: number): boolean;
  /** Whether a name may go on there; it does not in the next sentence. */
  goesOn(token: number): boolean;
  /** Nothing but a capital: no letters, no number. */
  plain(token: number): boolean;
  /** "Northern", with a capital, before a place. */
  isSide(token: number): boolean;
  /** Whether the document surely takes the word for a person or a body somewhere. */
  claimed(token: number): boolean;
  /** Whether the document anywhere takes the word for a person, but behind "in" and "from". */
  peopled(token: number): boolean;
  /** The last token of the name that opens at `first`, `most` words long at the most; hyphens join. */
  nameEnd(first: number, most: number): number;
}

/** What a name weighs that more than its looks, or a verb behind it, speaks for. */
const sureName = 0.6;

export function groundOf({ tokens, sentences }: Document, lexicon: Lexicon, hits: readonly Hit[], names: readonly Name[]): Ground {
  const { word, lower, kind, length } = tokens;
  const marks = new Uint8Array(length);
  const mentions: Mention[] = [];
  for (const { first } of sentences) marks[first] = OPENING;
  for (const { first, last, terms, types } of hits) {
    if ((types & typeBits.place) === 0) for (let i = first; i <= last; i++) marks[i] = (marks[i] as number) | KNOWN;
    if (types & (typeBits.place | typeBits.country) && namesGround(terms)) marks[first] = (marks[first] as number) | GEOGRAPHIC;
  }
  let others: Set<string> | undefined;
  let people: Set<string> | undefined;
  const is = (i: number, bits: number) => ((marks[i] ?? 0) & bits) !== 0;
  const capital = (i: number) => i >= 0 && i < length && ((kind[i] as number) & CAPITALISED) !== 0;
  const goesOn = (i: number) => capital(i) && !is(i, OPENING);
  const tied = (i: number) => i < length && ((kind[i] as number) & SPACED) === 0;
  const hyphen = (i: number) => word[i] === "-" && tied(i) && tied(i + 1);
  /** Where a name goes on behind a hyphen: "Aix-Tarnholt", "Port-au-Tarnholt", "Ain el-Tarnholt"; else the token itself. */
  const joinedEnd = (last: number) => {
    if (hyphen(last + 1)) {
      if (capital(last + 2)) return last + 2;
      if (inner.has(lower[last + 2] as string) && hyphen(last + 3) && capital(last + 4)) return last + 4;
    }
    return arabic.has(word[last + 1] as string) && hyphen(last + 2) && capital(last + 3) ? last + 3 : last;
  };
  return {
    tokens,
    lexicon,
    mentions,
    starts: capitalStarts(tokens),
    is,
    capital,
    goesOn,
    add(first, last, rule, weight, key) {
      for (let i = first; i <= last; i++) marks[i] = (marks[i] as number) | TAKEN;
      mentions.push(mentionOf(tokens, first, last, "place", rule, weight, { key }));
    },
    mark(token, bit) {
      marks[token] = (marks[token] as number) | bit;
    },
    plain: (i) => ((kind[i] as number) & (CAPITALS | NUMBER | INNER_CAPITAL)) === 0,
    isSide: (i) => i >= 0 && sides.has(lower[i] as string) && capital(i) && !((kind[i] as number) & CAPITALS),
    claimed(token) {
      if (!others) {
        others = new Set();
        for (const { first, last, type, weight } of names) if (weight >= sureName && (type === "person" || first === last)) others.add(word[last] as string);
      }
      return others.has(word[token] as string);
    },
    peopled(token) {
      if (!people) {
        people = new Set();
        for (const { first, last, type } of names)
          if (type === "person" && !(first === last && hometown.has(lower[first - 1] ?? ""))) people.add(word[first] as string).add(word[last] as string);
      }
      return people.has(word[token] as string);
    },
    nameEnd(first, most) {
      let last = first;
      for (let words = 1; last + 1 < length; ) {
        const joined = joinedEnd(last);
        if (joined > last && !is(joined, TAKEN)) last = joined;
        else if (words < most && goesOn(last + 1) && !is(last + 1, TAKEN) && !((kind[last + 1] as number) & CAPITALS)) {
          last++;
          words++;
        } else break;
      }
      return last;
    },
  };
}

function namesGround(terms: readonly Term[]): boolean {
  for (const { type, form } of terms) if ((type === "place" || type === "country") && form !== "demonym") return true;
  return false;
}

function capitalStarts({ kind, length }: Tokens): number[] {
  const starts: number[] = [];
  let before = 0;
  for (let i = 0; i < length; i++) {
    const capital = (kind[i] as number) & CAPITALISED;
    if (capital !== 0 && before === 0) starts.push(i);
    before = capital;
  }
  return starts;
}
