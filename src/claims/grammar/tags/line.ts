// Claims stage, grammar: a sentence while its words are tagged. What every question about a word looks at: the word, its neighbours, and the tags given so far.
import { isTitleCase } from "../../../document/title-case.ts";
import { CAPITALISED, CAPITALS, NUMBER, PUNCTUATION, type Tokens } from "../../../document/tokens.ts";
import { Kept, Tag } from "./tag.ts";
import { ADVERB, CLOSED, QUOTE, wordClasses } from "./word-classes.ts";

/** In tokens, what brackets behind a name may hold. */
const longestAside = 14;

/** Read from left to right; a question may look at the tags on the left, and at the words on both sides. */
export class Line {
  readonly tokens: Tokens;
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly lower: readonly string[];
  /** Written In Capitals As Titles Are. */
  readonly titled: boolean;
  /** By token minus `first`. */
  readonly tags: Uint8Array;
  /** The token that stands before the one being tagged, adverbs and quotation marks aside, and its tag; -1 where the sentence opens. */
  left = -1;
  prev = -1;
  private readonly keeps: Uint8Array;
  private readonly kinds: Tokens["kind"];
  private readonly ids: Tokens["id"];
  private readonly classes: Int32Array;

  constructor(tokens: Tokens, first: number, last: number, keeps: Uint8Array) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.lower = tokens.lower;
    this.titled = isTitleCase(tokens, first, last);
    this.tags = new Uint8Array(last - first + 1);
    this.keeps = keeps;
    this.kinds = tokens.kind;
    this.ids = tokens.id;
    this.classes = wordClasses.of(tokens.words);
  }

  /** The word at a token, in lower case; "" outside the text. */
  word(i: number): string {
    return this.lower[i] ?? "";
  }

  /** The word that stands before the one being tagged, adverbs and quotation marks aside; "" where the sentence opens. */
  get leftWord(): string {
    return this.left >= this.first ? (this.lower[this.left] as string) : "";
  }

  /** The closed classes of the word at a token. */
  bits(i: number): number {
    return i < 0 || i >= this.tokens.length ? 0 : (this.classes[this.ids[i] as number] as number);
  }

  /** The tag of a token; -1 outside the sentence. */
  tag(i: number): number {
    return i < this.first || i > this.last ? -1 : (this.tags[i - this.first] as number);
  }

  kept(i: number): number {
    return i < this.first || i > this.last ? Kept.nothing : (this.keeps[i - this.first] as number);
  }

  isCapitalised(i: number): boolean {
    return this.hasKind(i, CAPITALISED);
  }

  isCapitals(i: number): boolean {
    return this.hasKind(i, CAPITALS);
  }

  isNumber(i: number): boolean {
    return this.hasKind(i, NUMBER);
  }

  isPunctuation(i: number): boolean {
    return this.hasKind(i, PUNCTUATION);
  }

  hasKind(i: number, kind: number): boolean {
    return i >= 0 && i < this.tokens.length && ((this.kinds[i] as number) & kind) !== 0;
  }

  /** Whether one word touches the next: no space between them. */
  touches(i: number): boolean {
    return this.tokens.end[i] === this.tokens.start[i + 1];
  }

  /** Nearest token on the left that is no adverb and no quotation mark. */
  before(i: number): number {
    let k = i - 1;
    while (k >= this.first && (this.tag(k) === Tag.adverb || this.tag(k) === Tag.quote)) k--;
    const tag = this.tag(k);
    // "The firm, however, thinks": an adverb between commas stands aside.
    if (tag === Tag.comma && this.tag(k - 1) === Tag.adverb && this.tag(k - 2) === Tag.comma) return k - 3;
    return tag === Tag.mark && this.lower[k] === ")" ? this.beforeBrackets(k) : k;
  }

  /** "Killnet (a band of hackers) attacks": what brackets hold behind a name stands aside. */
  private beforeBrackets(close: number): number {
    for (let open = close - 1; open > this.first && close - open < longestAside; open--)
      if (this.lower[open] === "(") return this.kept(open - 1) === Kept.name ? open - 1 : close;
    return close;
  }

  /** Nearest token on the right that is no adverb and no quotation mark. */
  after(i: number): number {
    let k = i + 1;
    while (k <= this.last && this.bits(k) & (ADVERB | QUOTE)) k++;
    return k;
  }

  /** Whether a noun phrase may open at a token. */
  opensPhrase(i: number): boolean {
    if (i > this.last) return false;
    const keeps = this.kept(i);
    if (keeps !== Kept.nothing) return keeps !== Kept.date;
    if (this.isPunctuation(i)) return (this.bits(i) & QUOTE) !== 0 && i < this.last && this.opensPhrase(i + 1);
    return !(this.bits(i) & CLOSED);
  }

  /** Whether a name or demonym stands at a token. */
  isNamed(i: number): boolean {
    const keeps = this.kept(i);
    return keeps === Kept.name || keeps === Kept.demonym;
  }

  /** First token of the name that a token lies in. */
  nameStart(i: number): number {
    let k = i;
    while (k > this.first && this.kept(k - 1) === Kept.name) k--;
    return k;
  }
}
