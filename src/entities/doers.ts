// Entities stage, part of the threat actors: tokens in, unknown names out that stand where only a hacker or a band of hackers does:
// "hacked by Vosk", "Vosk Sparrows defaced the site", "the hacker group "Vosk Falcons"", the title "Vosk vs. Orrel Bank".
import type { Sentence } from "../document/sentences.ts";
import { PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Owners, type UnknownName, unknownNames } from "./actor-name.ts";
import { behindAside, between, closeQuotes, groups, isIntroducedAsBand, isSoftware, openQuotes } from "./band.ts";
import { after, before, COINED, LONG, ODD, PLAIN, versus } from "./doer-contexts.ts";
import { byOpening, fill, type Ground, slotsOf } from "./doer-slots.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

const beforesAt = byOpening(() =>
  before.map((row) => ({ ...row, slots: slotsOf(row.words).reverse(), earlier: row.earlier ? slotsOf(row.earlier)[0] : undefined })),
);
const aftersAt = byOpening(() => after.map((row) => ({ ...row, slots: slotsOf(row.words), later: row.later ? slotsOf(row.later)[0] : undefined })));
const versusSlots = slotsOf(versus);

/** A text of a sentence or two, in tokens. */
const shortText = 120;
/** What follows a name that ends its clause. */
const closers = wordSet("and or in on at by from with as who which that when while during after since for");
/** A word of computers. */
const computing = /^(?:cyber.*|hack.*|ddos|defac.*|intrusions?|phishing|malware|ransomware|spyware|espionage|websites?|servers?|online|data|networks?)$/;
const attacks = /^(?:(?:cyber)?-?attacks?|hack(?:s|ing)?|ddos|defacements?|responsibility|intrusions?|espionage|campaigns?|operations?)$/;
const joins = wordSet(", and &");
/** Behind a title's name, where the title holds nothing more: "Voskrel APT." */
const titleEnds = wordSet("apt group . , : ( ) -");
const articles = wordSet("the this");
/** A band without a name. */
const nameless = wordSet("group gang hackers attackers crew apt");
/** "Vosk Sparrows and its allies". */
const fellowship = wordSet("its their other several");
const allies = wordSet("allies members partners groups affiliates supporters hackers");
const dashes = wordSet(", – — -");
/** A group that nobody knew: "a previously unknown group, Vosk Sparrows, said". */
const obscure = wordSet("unknown little-known obscure shadowy self-styled unheard-of");
const crowds = wordSet("hackers hacktivists attackers");
/** Bands that wield software of their name; "Emotet affiliates" are whoever wields it. */
const wielders = wordSet("gang group crew cartel");
const outlaws = wordSet("hackers hacktivists apt gang");

/** The text that names are looked for in. */
interface Field extends Ground {
  readonly sentences: readonly Sentence[];
  /** It holds a sentence or two. */
  readonly brief: boolean;
}

/** `peoples` marks demonyms. */
export function findDoers(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, owners: Owners, peoples: ReadonlySet<number>): Span[] {
  const found: Span[] = [];
  const field = { tokens, sentences, owners, peoples, brief: tokens.length <= shortText };
  for (const sentence of sentences) {
    const names = unknownNames(tokens, sentence, lexicon, owners);
    const doers = new Set(names.filter((name) => isDoer(field, name, sentence)));
    if (doers.size === 0) continue;
    if (names.length > doers.size) addFellows(field, names, doers, sentence);
    for (const name of names) if (doers.has(name)) found.push({ first: name.first, last: name.last });
  }
  return found;
}

function isDoer(field: Field, name: UnknownName, { first, last }: Sentence): boolean {
  const { tokens, sentences, brief } = field;
  const { word, lower } = tokens;
  const quoted = openQuotes.has(word[name.first - 1] ?? "") && closeQuotes.has(word[name.last + 1] ?? "");
  const left = quoted ? name.first - 2 : name.first - 1;
  const right = quoted ? name.last + 2 : name.last + 1;
  const place = brief ? (first === 0 ? "title" : "text") : undefined;
  const near = told(field, beyond(tokens, right, last), last, name.titled, place);
  // "a spokesman for Vosk Sparrows, Ivan Petrov, took credit": of what is put in behind it the name must be the subject.
  const far = lower[right] === "," && isSubject(lower, left, first) ? behindAside(tokens, right) : right;
  const says = near.most === 0 && far > right && far <= last ? told(field, far, last, name.titled, place) : near;
  const tier = quoted ? Math.max(name.tier, LONG) : name.tier;
  if (isLed(field, name, { first, left, right, last, quoted, tier, most: says.most })) return true;
  const deed = tier >= LONG && says.enough <= tier && !(isSoftware(lower, name.last) && tier >= COINED) && word[name.first - 1] !== "-";
  if (deed && (!name.owned || (tier >= COINED && name.looks))) return true;
  if (name.owned) return false;
  if (first === 0 && name.first <= 1 && fill(field, versusSlots, right, 1, last)) return true;
  if (heads(field, name, sentences[0])) return true;
  return tier >= LONG && !name.titled && (isInserted(tokens, name, first) || isIntroducedAsBand(tokens, name.last, last) || isFollowed(field, name));
}

/** A name's place in its sentence. */
interface Place {
  readonly first: number;
  /** The tokens beside the name, and its quotation marks if it has any. */
  readonly left: number;
  readonly right: number;
  readonly last: number;
  readonly quoted: boolean;
  readonly tier: number;
  /** The most that the words behind it say. */
  readonly most: number;
}

/** Whether a name opens its sentence, or its clause: nothing that governs it stands before. */
const isSubject = (lower: readonly string[], left: number, first: number): boolean =>
  left < first || (lower[left] === "the" && left === first) || lower[left] === "that";

/** The words before the name lead to whoever did it. */
function isLed(field: Field, name: UnknownName, { first, left, right, last, quoted, tier, most }: Place): boolean {
  const { lower } = field.tokens;
  return beforesAt(lower[left] ?? "").some(
    (row) =>
      tier >= row.takes &&
      most >= (row.needs ?? 0) &&
      (!name.owned || row.sure) &&
      (!name.titled || name.tier >= COINED || quoted || (row.needs ?? 0) > 0 || (lower[left] === "by" && tier > PLAIN)) &&
      fill(field, row.slots, left, -1, first) &&
      (!row.brief || field.brief) &&
      (!row.attack || (isSpoken(lower, attacks, first, left) && (field.brief || isSpoken(lower, computing, first, left)))) &&
      (!row.earlier || comes(lower, row.earlier.words, Math.max(first, left - 15), left)) &&
      (!row.closed || (!name.software && isClosed(field.tokens, right, last))),
  );
}

/** What one of a list did the others did, too: "Vosk, Orrel and Sparrow hack into …", "defaced by Vosk and Orrel". */
function addFellows(field: Field, names: readonly UnknownName[], doers: Set<UnknownName>, sentence: Sentence) {
  const starts = new Map(names.map((name) => [name.first, name]));
  const ends = new Map(names.map((name) => [name.last, name]));
  for (const name of [...doers])
    for (const fellow of [...fellows(field, name, starts, 1, sentence), ...fellows(field, name, ends, -1, sentence)]) doers.add(fellow);
}

/** The names listed with one. `at` holds the names by the token that the list comes to first. */
function fellows({ tokens, owners }: Field, name: UnknownName, at: ReadonlyMap<number, UnknownName>, step: 1 | -1, { first, last }: Sentence): UnknownName[] {
  const { lower } = tokens;
  const row: UnknownName[] = [];
  let joined = false;
  let i = step > 0 ? name.last + 1 : name.first - 1;
  while (row.length < 8) {
    const from = i;
    while (Math.abs(i - from) < 2 && joins.has(lower[i] ?? "")) {
      joined ||= lower[i] !== ",";
      i += step;
    }
    if (i === from) break;
    for (let known = 0; known < 8 && owners.taken[i]; known++) i += step;
    const next = at.get(i);
    if (!next || next.tier < LONG || (next.owned && !next.looks) || next.software) {
      if (step > 0 && next) row.pop();
      break;
    }
    row.push(next);
    i = step > 0 ? next.last + 1 : next.first - 1;
  }
  const end = row.at(-1);
  if (!joined || !end) return [];
  return (step > 0 ? isClosed(tokens, end.last + 1, last) : end.first === first || row.every((one) => one.tier >= COINED)) ? row : [];
}

/** The title "Voskrel." or "Voskrel APT." over a note in which "the group" has no other name. */
function heads({ tokens: { lower, length }, owners, brief }: Field, { first, last, tier, software }: UnknownName, title: Sentence | undefined): boolean {
  if (!brief || !title || first !== 0 || tier < COINED || software || owners.taken.includes(1)) return false;
  for (let i = last + 1; i <= title.last; i++) if (!titleEnds.has(lower[i] as string) && !/^\d+$/.test(lower[i] as string)) return false;
  for (let i = title.last + 1; i < length - 1; i++) if (articles.has(lower[i] as string) && nameless.has(lower[i + 1] as string)) return true;
  return false;
}

/** What the words from token `i` on say: the most that any row says, and the least tier of names for which they are enough. */
function told(field: Field, i: number, last: number, titled: boolean, brief: "text" | "title" | undefined): { most: number; enough: number } {
  const { lower } = field.tokens;
  let most = 0;
  let enough = Number.POSITIVE_INFINITY;
  for (const row of aftersAt(lower[i] ?? "")) {
    if (row.says <= most && (row.says < 3 || (row.takes ?? LONG) >= enough)) continue;
    if ((titled && row.says === 3 && !row.title) || (row.brief && !(row.brief === "title" ? brief === "title" : brief))) continue;
    if (!fill(field, row.slots, i, 1, last) || (row.later && !comes(lower, row.later.words, i, Math.min(last, i + (row.within ?? 25))))) continue;
    if (row.cyber && !brief && !isSpoken(lower, computing, i, Math.min(last, i + 24) + 1)) continue;
    most = Math.max(most, row.says);
    if (row.says === 3) enough = Math.min(enough, row.takes ?? LONG);
  }
  return { most, enough };
}

/** "Vosk Sparrows (also known as …) stole", "Vosk Sparrows and its allies stole": where the predicate starts. */
function beyond({ word, lower }: Tokens, i: number, last: number): number {
  if (word[i] === "(") for (let k = i + 1; k < last && k < i + 14; k++) if (word[k] === ")") return k + 1;
  if (lower[i] === "and" && fellowship.has(lower[i + 1] ?? ""))
    for (let k = i + 2; k < last && k < i + 6; k++) if (allies.has(lower[k] as string)) return k + 1;
  return i;
}

/** Nothing goes on with a name that ends before token `i`. */
function isClosed({ lower, kind }: Tokens, i: number, last: number): boolean {
  return i > last || closers.has(lower[i] as string) || ((kind[i] as number) & PUNCTUATION) !== 0;
}

function comes(lower: readonly string[], wanted: ReadonlySet<string>, from: number, last: number): boolean {
  for (let i = from + 1; i <= last; i++) if (wanted.has(lower[i] as string)) return true;
  return false;
}

function isSpoken(lower: readonly string[], wanted: RegExp, first: number, last: number): boolean {
  for (let i = Math.max(first, last - 25); i < last; i++) if (wanted.test(lower[i] as string)) return true;
  return false;
}

/** "a hacktivist group, Vosk Sparrows, took credit", "the hackers – Vosk Sparrows – left". */
function isInserted({ word }: Tokens, name: UnknownName, first: number): boolean {
  const mark = word[name.first - 1] ?? "";
  if (!dashes.has(mark) || word[name.last + 1] !== mark || name.first - 2 <= first) return false;
  const band = word[name.first - 2] as string;
  const trade = word[name.first - 3] ?? "";
  return crowds.has(band) || (groups.has(band) && (between.has(trade) || trade === "hacking" || obscure.has(trade)));
}

/** "The Vosk Sparrows ransomware group", "the Vosk Sparrows group hit the port": a band in lower case behind it. */
function isFollowed(field: Field, { first, last, tier, software }: UnknownName): boolean {
  const { word } = field.tokens;
  let i = last + 1;
  while (between.has(word[i] ?? "")) i++;
  const band = word[i] ?? "";
  if (!groups.has(band)) return false;
  // "Arabic hackers", "Korean hacking group": where they are from.
  if (first === last && tier < ODD && (band.startsWith("hack") || (/(?:an|ese|ish|ic)$/.test(word[last] as string) && word[last + 1] !== "ransomware")))
    return false;
  if (software && !wielders.has(band)) return false;
  return i > last + 1 || told(field, i + 1, i + 12, false, undefined).most >= 2 || (tier >= ODD && outlaws.has(band));
}
