// Claims stage, grammar, second pass: a sentence in, its chunks out: noun phrases, verb groups, and the small words and marks between them.
//
// From left to right, and at each token the first of these that applies:
//   1. what is no part of the sentence: the address of a link, square brackets, the words of a title
//   2. a noun phrase                  chunks/noun-phrases.ts; with the phrase that owns it, "Iran" in "Iran's hack"
//   3. a verb group                   chunks/verb-groups.ts
//   4. a date, a coordinator or a preposition of several words          chunks/prepositions.ts
//   5. a single word or mark
// A headline's missing "is" is put in afterwards: chunks/copula.ts.

import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { wordSet } from "../../document/word-list.ts";
import type { Named } from "../named.ts";
import { endOfPhrase, type NamesAt } from "./chunks/noun-phrases.ts";
import { isLongPreposition, joiningPhrase } from "./chunks/prepositions.ts";
import { readVerbGroup } from "./chunks/verb-groups.ts";
import type { Chunk, Mark, Phrase } from "./parts.ts";
import type { Line } from "./tags/line.ts";
import { Kept, Tag } from "./tags/tag.ts";
import { tagTokens } from "./tags.ts";

/** What a title in quotation marks follows. */
const titling = wordSet("entitled titled headlined subtitled");
/** How the address of a link begins. */
const schemes = wordSet("http https www");

const markKinds: ReadonlyMap<number, Mark["kind"]> = new Map([
  [Tag.comma, "comma"],
  [Tag.quote, "quote"],
  [Tag.coordinator, "coordinator"],
  [Tag.subordinator, "subordinator"],
  [Tag.relative, "relative"],
  [Tag.preposition, "preposition"],
  [Tag.date, "date"],
  [Tag.adverb, "adverb"],
]);

/** Reads the chunks of a sentence, from its first token to its last. `named` holds the mentions inside it, in order. */
export function readChunks(document: Document, first: number, last: number, named: readonly Named[]): { chunks: Chunk[]; tags: Uint8Array } {
  const names = new Map<number, Named>();
  const keeps = new Uint8Array(last - first + 1);
  for (const one of named) {
    const keep = one.entity.type === "date" ? Kept.date : one.form === "demonym" ? Kept.demonym : Kept.name;
    for (let i = one.first; i <= one.last; i++) {
      names.set(i, one);
      if (i >= first) keeps[i - first] = keep;
    }
  }
  const line = tagTokens(document.tokens, first, last, keeps);
  const chunker = new Chunker(line, document.quotes, named, names);
  for (let i = first; i <= last; ) i = chunker.read(i);
  return { chunks: chunker.chunks, tags: line.tags };
}

class Chunker {
  readonly chunks: Chunk[] = [];
  private readonly line: Line;
  private readonly quotes: Document["quotes"];
  private readonly named: readonly Named[];
  private readonly names: NamesAt;
  /** The phrase that owns the next one: "Iran" in "Iran's hack". */
  private owner: Phrase | null = null;

  constructor(line: Line, quotes: Document["quotes"], named: readonly Named[], names: NamesAt) {
    this.line = line;
    this.quotes = quotes;
    this.named = named;
    this.names = names;
  }

  /** Reads what stands at a token, and gives the token behind it. */
  read(i: number): number {
    const { line } = this;
    const outside = this.skip(i) || this.readTitle(i);
    if (outside > 0) return outside;
    const tag = line.tag(i);
    const long = i < line.last && isLongPreposition(line, i);
    if (!long && (tag === Tag.nominal || tag === Tag.determiner || tag === Tag.pronoun)) return this.readPhrase(i);
    this.owner = null;
    const chunk = tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.infinitive ? readVerbGroup(line, i) : this.markAt(i, tag, long);
    this.chunks.push(chunk);
    return chunk.last + 1;
  }

  /** The token behind the address of a link, "[words](https://…)", or a square bracket; 0 where none stands. */
  private skip(i: number): number {
    const { line } = this;
    const word = line.word(i);
    if (word === "[" || word === "]") return i + 1;
    if (word !== "(" || i === line.last || !schemes.has(line.word(i + 1))) return 0;
    let k = i;
    while (k <= line.last && line.word(k) !== ")") k++;
    return k + 1;
  }

  /** "a report titled “…”": the words of a title are no words of the sentence. 0 where none stands. */
  private readTitle(i: number): number {
    const { line, quotes } = this;
    const word = line.word(i);
    if (!titling.has(word) || line.tag(i + 1) !== Tag.quote) return 0;
    const title = quotes[placeAround(quotes, i + 1)];
    if (!title || title.first !== i + 1 || title.last > line.last) return 0;
    this.chunks.push({ kind: "adverb", first: i, last: title.last, word });
    return title.last + 1;
  }

  private readPhrase(i: number): number {
    const { line } = this;
    const phrase = this.phraseAt(i);
    const behind = phrase.last + 1;
    this.owner = null;
    if (line.tag(behind) !== Tag.genitive || !mayBeOwned(line.tag(behind + 1))) {
      this.chunks.push(phrase);
      return line.tag(behind) === Tag.genitive ? behind + 1 : behind;
    }
    let owned = behind + 1;
    while (owned < line.last && isBesideNouns(line.tag(owned))) owned++;
    if (line.tag(owned) === Tag.nominal) this.owner = phrase;
    else this.chunks.push(phrase);
    return owned;
  }

  private phraseAt(i: number): Phrase {
    const last = endOfPhrase(this.line, i, this.names);
    return {
      kind: "phrase",
      first: i,
      last,
      names: this.named.filter((one) => one.first >= i && one.last <= last && one.entity.type !== "date"),
      owner: this.owner,
      list: [],
      preposition: "",
      prepositionAt: -1,
      renames: null,
      on: null,
      verb: null,
    };
  }

  private markAt(i: number, tag: number, long: boolean): Mark {
    const { line } = this;
    const word = line.word(i);
    const kind = markKinds.get(tag) ?? "mark";
    const date = kind === "date" ? this.names.get(i) : undefined;
    if (date) {
      const last = Math.min(date.last, line.last);
      // "for last year's hack": it stands between the preposition and its noun as an adjective does.
      const owns = last < line.last && line.tag(last + 1) === Tag.genitive;
      return owns ? { kind: "adverb", first: i, last: last + 1, word } : { kind, first: i, last, word };
    }
    const joins = (kind === "preposition" || kind === "adverb" || kind === "coordinator") && word !== "rather" && i > line.first;
    const joined = joins ? joiningPhrase(line, i) : undefined;
    if (joined) return { kind: "coordinator", first: i, last: i + joined.length - 1, word: joined.join(" ") };
    if (word === "according" && line.word(i + 1) === "to") return { kind: "preposition", first: i, last: i + 1, word: "according to" };
    return long ? { kind: "preposition", first: i, last: i + 1, word } : { kind, first: i, last: i, word };
  }
}

const mayBeOwned = (tag: number) => tag === Tag.nominal || isBesideNouns(tag);

/** What stands between an owner and what it owns: "Iran's own “army”", "Iran's 2020 hack". */
const isBesideNouns = (tag: number) => tag === Tag.adverb || tag === Tag.quote || tag === Tag.date;
