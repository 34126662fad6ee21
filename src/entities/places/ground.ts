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

/** What a name weighs that more than its looks, or a verb behind it, speaks for. */
const sureName = 0.6;

/** What all finders of places ask, and where they put what they find. A class: V8 compiles anew what calls functions that every document makes for itself. */
export class Ground {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly mentions: Mention[] = [];
  /** Where capitals start: nowhere else does a place. */
  readonly starts: readonly number[];
  private readonly marks: Uint8Array;
  private readonly names: readonly Name[];
  private others: Set<string> | undefined;
  private people: Set<string> | undefined;

  constructor({ tokens, sentences }: Document, lexicon: Lexicon, hits: readonly Hit[], names: readonly Name[]) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.names = names;
    this.starts = capitalStarts(tokens);
    this.marks = new Uint8Array(tokens.length);
    for (const { first } of sentences) this.marks[first] = OPENING;
    for (const { first, last, terms, types } of hits) {
      if ((types & typeBits.place) === 0) for (let i = first; i <= last; i++) this.mark(i, KNOWN);
      if (types & (typeBits.place | typeBits.country) && namesGround(terms)) this.mark(first, GEOGRAPHIC);
    }
  }

  add(first: number, last: number, rule: string, weight: number, key?: string): void {
    for (let i = first; i <= last; i++) this.mark(i, TAKEN);
    this.mentions.push(mentionOf(this.tokens, first, last, "place", rule, weight, { key }));
  }

  mark(token: number, bit: number): void {
    this.marks[token] = (this.marks[token] as number) | bit;
  }

  is(token: number, bits: number): boolean {
    return ((this.marks[token] ?? 0) & bits) !== 0;
  }

  capital(token: number): boolean {
    return token >= 0 && token < this.tokens.length && ((this.tokens.kind[token] as number) & CAPITALISED) !== 0;
  }

  /** Whether a name may go on there; it does not in the next sentence. */
  goesOn(token: number): boolean {
    return this.capital(token) && !this.is(token, OPENING);
  }

  /** Nothing but a capital: no letters, no number. */
  plain(token: number): boolean {
    return ((this.tokens.kind[token] as number) & (CAPITALS | NUMBER | INNER_CAPITAL)) === 0;
  }

  /** "Northern", with a capital, before a place. */
  isSide(token: number): boolean {
    return this.capital(token) && sides.has(this.tokens.lower[token] as string) && !((this.tokens.kind[token] as number) & CAPITALS);
  }

  /** Whether the document surely takes the word for a person or a body somewhere. */
  claimed(token: number): boolean {
    const { word } = this.tokens;
    if (!this.others) {
      this.others = new Set();
      for (const { first, last, type, weight } of this.names)
        if (weight >= sureName && (type === "person" || first === last)) this.others.add(word[last] as string);
    }
    return this.others.has(word[token] as string);
  }

  /** Whether the document anywhere takes the word for a person, but behind "in" and "from". */
  peopled(token: number): boolean {
    const { word, lower } = this.tokens;
    if (!this.people) {
      this.people = new Set();
      for (const { first, last, type } of this.names)
        if (type === "person" && !(first === last && hometown.has(lower[first - 1] ?? ""))) this.people.add(word[first] as string).add(word[last] as string);
    }
    return this.people.has(word[token] as string);
  }

  /** The last token of the name that opens at `first`, `most` words long at the most; hyphens join. */
  nameEnd(first: number, most: number): number {
    const { kind, length } = this.tokens;
    let last = first;
    for (let words = 1; last + 1 < length; ) {
      const joined = this.joinedEnd(last);
      if (joined > last && !this.is(joined, TAKEN)) last = joined;
      else if (words < most && this.goesOn(last + 1) && !this.is(last + 1, TAKEN) && !((kind[last + 1] as number) & CAPITALS)) {
        last++;
        words++;
      } else break;
    }
    return last;
  }

  /** Where a name goes on behind a hyphen: "Aix-Tarnholt", "Port-au-Tarnholt", "Ain el-Tarnholt"; else the token itself. */
  private joinedEnd(last: number): number {
    const { word, lower } = this.tokens;
    if (this.hyphen(last + 1)) {
      if (this.capital(last + 2)) return last + 2;
      if (inner.has(lower[last + 2] as string) && this.hyphen(last + 3) && this.capital(last + 4)) return last + 4;
    }
    return arabic.has(word[last + 1] as string) && this.hyphen(last + 2) && this.capital(last + 3) ? last + 3 : last;
  }

  private hyphen(token: number): boolean {
    return this.tokens.word[token] === "-" && this.tied(token) && this.tied(token + 1);
  }

  private tied(token: number): boolean {
    return token < this.tokens.length && ((this.tokens.kind[token] as number) & SPACED) === 0;
  }
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
