// Lexicon stage: what the gazetteer knows and how it is asked. Takes rows compiled at build time (and a user's own rows), gives look-ups
// that cost one pass over the tokens however many names there are.

import { CAPITALISED, INNER_CAPITAL, NUMBER, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { type Words, wordTable } from "../document/words.ts";
import type { EntityType, MentionForm } from "../facts.ts";
import { compiled } from "./compiled.ts";
import { type Cased, fitting } from "./letters.ts";
import { bucketOf, type Compiled, fold, hashSpace, hashStart, hashWord, type ListName } from "./table.ts";

/** What the lexicon knows of one thing. */
export interface LexiconEntry {
  /** Stable key: "threat-actor/apt28", "country/CN", "organisation/us-fbi". */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  /** Of an organisation: agency, government, military, international, vendor, media, platform, company, research, court, party, other. Of a threat actor: state-sponsored, criminal, hacktivist … Of a place: region, state, city. */
  readonly kind?: string;
  /** ISO 3166-1 alpha-2: where it belongs, or whom it is suspected to work for. */
  readonly country?: string;
  /** ISO 3166-1 alpha-2, of a country itself. */
  readonly code?: string;
  readonly refs?: Readonly<Record<string, string>>;
  /** Of a city: inhabitants. */
  readonly population?: number;
  /** Of a country: what its metonyms stand for: { "Kremlin": "presidency" }. Of malware: 3 needs context. */
  readonly metonyms?: Readonly<Record<string, string>>;
  readonly tier?: number;
  /** Of an agency: its acronym means this one where nothing says otherwise. */
  readonly acronymDefault?: boolean;
}

/** One name of one entry. */
export interface Term {
  readonly key: string;
  /** What the key begins with. */
  readonly type: EntityType;
  readonly form: MentionForm;
  /** True when the words are also something else ("Play", "Georgia", "May"): the finder asks for context. */
  readonly ambiguous: boolean;
}

/** A place where the tokens spell names of the lexicon. */
export interface Hit {
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
  /** The types of its terms: bits of `typeBits`. */
  readonly types: number;
}

/** A bit for each type, so that a pass asks of a hit, and of all hits of a document, by one number what they may name. */
export const typeBits = {
  country: 1,
  place: 2,
  organisation: 4,
  "threat-actor": 8,
  malware: 16,
  incident: 32,
  person: 64,
  date: 128,
} as const satisfies Record<EntityType, number>;

export function createHit(first: number, last: number, terms: readonly Term[]): Hit {
  let types = 0;
  for (const { type } of terms) types |= typeBits[type];
  return { first, last, terms, types };
}

/** The first of the terms that is of a type. */
export function termOf(terms: readonly Term[], type: EntityType): Term | undefined {
  for (const term of terms) if (term.type === type) return term;
  return undefined;
}

/** The type that a key begins with: "threat-actor/apt28". */
export const typeOfKey = (key: string): EntityType => key.slice(0, key.indexOf("/")) as EntityType;

/** What is known of a single word as a part of people's names, and as an ordinary word. Weights 0 (unknown) to 6 (very frequent). */
export interface WordFacts {
  readonly given: number;
  readonly surname: number;
  /** 0 = no ordinary word; otherwise the SCOWL class: 10 = most frequent … 60 = rare. */
  readonly common: number;
}

export interface Lexicon {
  /** All hits, left to right, longest first at each start; hits may overlap. */
  find(tokens: Tokens): readonly Hit[];
  entry(key: string): LexiconEntry | undefined;
  /** Facts of a word as written, first letter in upper case or not. */
  word(word: string): WordFacts;
  /** The same of a token's word, with less work. */
  wordAt(tokens: Tokens, i: number): WordFacts;
  /** Phrases in lower case, words joined by one space. */
  list(name: ListName): ReadonlySet<string>;
}

type CasedTerm = Term & Cased;

/** What the table says of a single word, kept while words come again. */
interface Word {
  readonly hash: number;
  /** The names that the word is or opens; null when there are none. */
  readonly line: Line | null;
  readonly facts: WordFacts;
}

interface Line {
  readonly terms: readonly CasedTerm[];
  readonly more: boolean;
}

const classes = [0, 10, 20, 35, 40, 50, 55, 60];
const forms: Record<string, MentionForm> = { n: "name", a: "alias", c: "acronym", d: "demonym", m: "metonym" };
const noFacts: WordFacts = { given: 0, surname: 0, common: 0 };

/** Words kept; then it starts afresh, so that an archive of any size takes the same memory. */
const keptWords = 1 << 15;

const [TAB, NEWLINE] = [9, 10];

/** The text between two places in bytes of ASCII; never a long one. */
const textOf = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

let builtIn: Lexicon | undefined;

/** The lexicon that comes with the program. */
export function builtInLexicon(): Lexicon {
  builtIn ??= new CompiledLexicon(compiled);
  return builtIn;
}

/** Compiled tables; nothing is parsed before it is asked for. */
class CompiledLexicon implements Lexicon {
  private readonly tables: Compiled;
  private readonly parsed = new Map<string, Line>();
  private readonly known = new Map<string, LexiconEntry>();
  private readonly facts = new Map<string, WordFacts>();
  private readonly words = new Map<string, Word>();
  private readonly lists = new Map<string, ReadonlySet<string>>();
  /** An article asks for the lines of some buckets; whoever asks more often is given all of them. */
  private asked = 0;
  private all: Uint8Array | undefined;
  /** What the table says of words, by the numbers that the last text's words have; asked when it is needed. */
  private numbering: Words | undefined;
  private numbered: (Word | undefined)[] = [];

  constructor(tables: Compiled) {
    this.tables = tables;
  }

  find(tokens: Tokens): readonly Hit[] {
    const { word, kind, id, length } = tokens;
    const lowerStart = lowerStarts.of(tokens.words);
    const table = this.tableFor(tokens);
    const hits: Hit[] = [];
    for (let i = 0; i < length; i++) {
      const bits = kind[i] as number;
      if (!(bits & (CAPITALISED | NUMBER | INNER_CAPITAL)) && !lowerStart[id[i] as number]) continue;
      if (bits & NUMBER && !(bits & WORD) && (word[i] as string).length > 4) continue;
      const opening = this.wordIn(table, tokens, i);
      if (opening.line) this.follow(tokens, i, opening.line, opening.hash, hits);
    }
    return hits;
  }

  entry(key: string): LexiconEntry | undefined {
    const old = this.known.get(key);
    if (old) return old;
    const value = this.valueAt(hashWord(hashStart, `@${key}`), [`@${key}`], 0, 0);
    if (value === null) return undefined;
    const entry = { key, ...JSON.parse(this.rowOf(Number(value))[1]) } as LexiconEntry;
    this.known.set(key, entry);
    return entry;
  }

  word(text: string): WordFacts {
    return this.wordOf(text).facts;
  }

  wordAt(tokens: Tokens, i: number): WordFacts {
    return this.wordIn(this.tableFor(tokens), tokens, i).facts;
  }

  list(name: ListName): ReadonlySet<string> {
    let set = this.lists.get(name);
    if (!set) {
      set = new Set(this.tables.lists[name].split("|"));
      this.lists.set(name, set);
    }
    return set;
  }

  /** The value of the line for words[from..to], or null. */
  private valueAt(hash: number, words: readonly string[], from: number, to: number): string | null {
    const { lines, buckets } = this.tables;
    const bucket = bucketOf(hash, buckets.length - 1);
    const start = buckets[bucket] as number;
    const end = buckets[bucket + 1] as number;
    if (this.asked++ === 500) this.all = lines(0, buckets[buckets.length - 1] as number);
    const held = this.all ?? lines(start, end);
    const after = this.all ? end : held.length;
    for (let line = this.all ? start : 0; line < after; ) {
      let at = line;
      let same = true;
      for (let i = from; same && i <= to; i++) {
        if (i > from && held[at++] !== 32) same = false;
        const word = words[i] as string;
        for (let k = 0; same && k < word.length; k++) if (held[at++] !== fold(word.charCodeAt(k))) same = false;
      }
      if (same && held[at] === TAB) return textOf(held, at + 1, held.indexOf(NEWLINE, at));
      // Lines are short: a call to look for the next one would take longer.
      while (held[line++] !== NEWLINE);
    }
    return null;
  }

  /** Key and JSON of an entry. */
  private rowOf(index: number): [key: string, json: string] {
    const { entries, offsets } = this.tables;
    return entries(offsets[index] as number, offsets[index + 1] as number).split("\t") as [string, string];
  }

  private parse(value: string): Line {
    const old = this.parsed.get(value);
    if (old) return old;
    let from = value[0] === "#" ? 4 : 0; // "#" and the three digits of word facts
    const more = value[from] === ">";
    if (more) from++;
    const named = value.slice(from);
    const line = { terms: named ? named.split("|").map((term) => this.termOf(term)) : [], more };
    this.parsed.set(value, line);
    return line;
  }

  private termOf(written: string): CasedTerm {
    const [, index, form, rule, mark, cased] = /^(\d+)(.)(.)(\??)=?(.*)$/.exec(written) as unknown as string[];
    const [key] = this.rowOf(Number(index));
    return {
      key,
      type: typeOfKey(key),
      form: forms[form as string] as MentionForm,
      ambiguous: mark === "?",
      rule: rule as string,
      written: (cased as string).replaceAll(/\\u(.{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    };
  }

  private factsOf(value: string): WordFacts {
    if (value[0] !== "#") return noFacts;
    const digits = value.slice(1, 4);
    let found = this.facts.get(digits);
    if (!found) {
      found = { given: Number(digits[0]), surname: Number(digits[1]), common: classes[Number(digits[2])] as number };
      this.facts.set(digits, found);
    }
    return found;
  }

  private wordOf(text: string): Word {
    let word = this.words.get(text);
    if (!word) {
      const hash = hashWord(hashStart, text);
      const value = this.valueAt(hash, [text], 0, 0);
      const line = value === null ? null : this.parse(value);
      word = { hash, line: line && (line.more || line.terms.length > 0) ? line : null, facts: value === null ? noFacts : this.factsOf(value) };
      if (this.words.size === keptWords) this.words.clear();
      this.words.set(text, word);
    }
    return word;
  }

  private tableFor({ words }: Tokens): (Word | undefined)[] {
    if (words !== this.numbering) {
      this.numbering = words;
      this.numbered = [];
    }
    const { numbered } = this;
    for (let number = numbered.length; number < words.written.length; number++) numbered.push(undefined);
    return numbered;
  }

  private wordIn(table: (Word | undefined)[], { id, word }: Tokens, i: number): Word {
    const number = id[i] as number;
    let found = table[number];
    if (found === undefined) {
      found = this.wordOf(word[i] as string);
      table[number] = found;
    }
    return found;
  }

  /** Adds the names that begin with token `i`, the longest first. */
  private follow(tokens: Tokens, i: number, opening: Line, opened: number, hits: Hit[]): void {
    const { word, length } = tokens;
    const start = hits.length;
    let hash = opened;
    let line = opening;
    for (let j = i; ; ) {
      if (line.terms.length > 0) {
        const terms = fitting(line.terms, tokens, i, j);
        if (terms.length > 0) hits.push(createHit(i, j, terms));
      }
      if (!line.more || ++j === length || j === i + 12) break;
      hash = hashWord(hashSpace(hash), word[j] as string);
      const value = this.valueAt(hash, word, i, j);
      if (value === null) break;
      line = this.parse(value);
    }
    for (let a = start, b = hits.length - 1; a < b; a++, b--) [hits[a], hits[b]] = [hits[b] as Hit, hits[a] as Hit];
  }
}

/** Words in lower case that open a name: "mnemonic", "the West" is filed without its article, "dpa". */
const lowerStartWords = wordSet("dpa mnemonic eset xHunt al el mainland eBay iSoon i puNK abuse");
const lowerStarts = wordTable(({ written }) => (lowerStartWords.has(written) ? 1 : 0));
