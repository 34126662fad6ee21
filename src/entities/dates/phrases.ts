// Dates, first pass: the rules, compiled into one tree of words and slots (tree.ts), are followed from each token that may open one; the longest
// phrasing wins. No phrasing repeats anything, so the work at a token has a bound that the text cannot move.

import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { wordTable } from "../../document/words.ts";
import { lists } from "./contexts.ts";
import { afterArticles } from "./phrase-words.ts";
import type { Meant } from "./rule.ts";
import { bareOf, type Reader, readerOf, slotsBegunBy } from "./slots.ts";
import { classes, classOf, meanings, nodes, root, slots as slotNames, words } from "./tree.ts";
import { wordSlots } from "./words.ts";

/** A phrasing found, before an anchor makes it a value. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: Meant;
  /** What its slots stand for. */
  readonly slots: Readonly<Record<string, string>>;
}

const readers: readonly Reader[] = slotNames.map((slot) => readerOf(bareOf(slot)));

/** What a word may be in a phrasing: its number among the words, 0 for none, and the slots it may begin, joined by spaces. */
interface Use {
  readonly word: number;
  readonly begins: string;
}

/** All uses that were met, and the number of each by what it is; 0 is to be of no use. */
const met: Use[] = [{ word: 0, begins: "" }];
const numbers = new Map<string, number>([["0 ", 0]]);
/** A phrasing may open with it … */
const OPENS = 1;
/** … but never end with it: one of the words that FOLLOWS must come next. The bits above are the number of its use. */
const LEADS = 2;
const FOLLOWS = 4;
const BITS = 3;
const articles = wordSet("a an the");

const uses = wordTable(({ lower }) => {
  const word = words.get(lower) ?? 0;
  const listed = classOf.get(lower);
  const begins = listed !== undefined ? (classes[listed] as string) : /^'|\d/.test(lower) ? slotsBegunBy(lower) : "";
  const key = `${word} ${begins}`;
  let use = numbers.get(key);
  if (use === undefined) {
    use = met.push({ word, begins }) - 1;
    numbers.set(key, use);
  }
  const opens = waysFrom(opening, use).length > 0 ? OPENS : 0;
  const leads = articles.has(lower) || leadsOn(waysFrom(opening, use)) ? LEADS : 0;
  const follows = use > 0 || afterArticles.has(lower) ? FOLLOWS : 0;
  return (use << BITS) | opens | leads | follows;
});

/** Whether the branches take the word alone, and none of them ends with it. */
function leadsOn(branches: readonly number[]): boolean {
  for (let i = 0; i < branches.length; i += 3) if (branches[i] !== -1 || nodes[branches[i + 2] as number] !== 0) return false;
  return true;
}

/** By the place of a node's branches, and by use: the branches that a word of that use may take, as they stand in the node. */
const ways: (readonly number[])[][] = [];
/** Where the branches of a node begin. */
const branchesOf = (node: number): number => node + 1 + (nodes[node] as number);
const opening = branchesOf(root);

/** Three numbers a branch: the slot, or -1 for a word; 1 when it must stand right behind what is before it; its node. */
function waysFrom(place: number, use: number): readonly number[] {
  ways[place] ??= [];
  const ofNode = ways[place] as (readonly number[])[];
  let found = ofNode[use];
  if (found === undefined) {
    const { word, begins } = met[use] as Use;
    const begun = new Set(begins.split(" "));
    const slots = place + 1 + 3 * (nodes[place] as number);
    const rows = (from: number) =>
      Array.from({ length: nodes[from] as number }, (_, i) => nodes.slice(from + 1 + 3 * i, from + 4 + 3 * i) as [number, number, number]);
    found = [
      ...rows(place).flatMap(([one, glued, node]) => (one === word ? [-1, glued, node] : [])),
      ...rows(slots).flatMap(([slot, glued, node]) => (begun.has(bareOf(slotNames[slot] as string)) ? [slot, glued, node] : [])),
    ];
    ofNode[use] = found;
  }
  return found;
}

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases(document: Document): Found[] {
  const { id, length, lower, words } = document.tokens;
  const used = uses.of(words);
  const walk = new Walk(document, used);
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    const use = used[id[i] as number] as number;
    if ((use & OPENS) === 0) continue;
    if (use & LEADS && (i + 1 === length || ((used[id[i + 1] as number] as number) & FOLLOWS) === 0)) continue;
    const one = walk.from(i);
    if (one === null) continue;
    if (one.rule.splits) found.push(...split(one, lower));
    else found.push(one);
    i = one.last;
  }
  return found;
}

/** "26 and 31 October": the two dates of a phrasing that joins them, each with its own slots. */
function split({ first, last, rule, slots }: Found, lower: readonly string[]): Found[] {
  let at = first;
  while (!joiners.has(lower[at] as string)) at++;
  const own = Object.entries(slots).flatMap(([slot, value]) => (slot.endsWith("2") ? [[slot.slice(0, -1), value]] : []));
  return [
    { first, last: at - 1, rule, slots },
    { first: at + 1, last, rule, slots: { ...slots, ...Object.fromEntries(own) } },
  ];
}

/** What stands between two dates said as one. */
const joiners = wordSet("and or to through until till &");

/** A slot that was filled on the way, and the one before it. */
interface Fill {
  readonly slot: string;
  readonly value: string;
  readonly before: Fill | null;
}

/** The ways down the tree from a token, and the longest phrasing met. */
class Walk {
  private readonly document: Document;
  private readonly uses: Int32Array;
  private first = 0;
  /** The longest so far. */
  private last = -1;
  private rule: Meant | null = null;
  private fill: Fill | null = null;

  constructor(document: Document, uses: Int32Array) {
    this.document = document;
    this.uses = uses;
  }

  from(token: number): Found | null {
    this.first = token;
    this.last = -1;
    this.rule = null;
    this.branch(opening, token, null);
    return this.rule && { first: token, last: this.last, rule: this.rule, slots: slotsOf(this.fill) };
  }

  private enter(node: number, at: number, fill: Fill | null): void {
    const { document, first } = this;
    const branches = branchesOf(node);
    if (branches > node + 1 && at - 1 > this.last) {
      const edged = hasEdge(fill);
      for (let place = node + 1; place < branches; place++) {
        const rule = meanings[nodes[place] as number] as Meant;
        if (!allowed(rule, document, first, at - 1, edged)) continue;
        if (rule.splits && !rises(fill)) continue;
        this.last = at - 1;
        this.rule = rule;
        this.fill = fill;
        break;
      }
    }
    if (at < document.tokens.length && !breaks(document, at)) this.branch(branches, at, fill);
  }

  /** Goes on with a token; `place` is where the branches of a node begin. */
  private branch(place: number, at: number, fill: Fill | null): void {
    const { document, uses } = this;
    const { id, kind } = document.tokens;
    const use = uses[id[at] as number] as number;
    if (use < 1 << BITS) return;
    const branches = waysFrom(place, use >> BITS);
    for (let next = 0; next < branches.length; next += 3) {
      const slot = branches[next] as number;
      if (branches[next + 1] === 1 && (kind[at] as number) & SPACED) continue;
      if (slot < 0) {
        this.enter(branches[next + 2] as number, at + 1, fill);
        continue;
      }
      const filled = (readers[slot] as Reader)(document, at);
      if (filled) this.enter(branches[next + 2] as number, filled.end, { slot: slotNames[slot] as string, value: filled.value, before: fill });
    }
  }
}

function slotsOf(last: Fill | null): Record<string, string> {
  const slots = last === null ? {} : slotsOf(last.before);
  if (last !== null) slots[last.slot] = last.value;
  return slots;
}

/** Of the two days that are said as one, the second comes later. */
function rises(last: Fill | null): boolean {
  const { day, day2 } = slotsOf(last);
  return day === undefined || day < (day2 as string);
}

function hasEdge(last: Fill | null): boolean {
  for (let fill = last; fill !== null; fill = fill.before) if (fill.slot === "edge" || fill.slot === "partEdge") return true;
  return false;
}

/** A blank line stands before the token: no phrasing reaches over it. */
function breaks({ text, tokens }: Document, at: number): boolean {
  const from = tokens.end[at - 1] as number;
  const to = tokens.start[at] as number;
  if (to - from < 2) return false;
  const gap = text.slice(from, Math.min(to, from + 100));
  return gap.indexOf("\n") !== gap.lastIndexOf("\n");
}

function allowed(rule: Meant, { tokens }: Document, first: number, last: number, edged: boolean): boolean {
  const holds = (names: readonly string[], i: number) => names.some((name) => lists[name]?.has(tokens.lower[i] ?? ""));
  if (rule.after && !edged && !holds(rule.after, first - 1)) return false;
  if (rule.notAfter?.includes("version") && isVersion(tokens, first - 1)) return false;
  if (rule.before && !holds(rule.before, last + 1)) return false;
  if (rule.notAfter && holds(rule.notAfter, first - 1) && !(first > 0 && ends(tokens.lower[first - 1] as string, "", tokens.kind[first] as number)))
    return false;
  if (rule.notBefore && holds(rule.notBefore, last + 1) && !ends(tokens.lower[last + 1] ?? "", tokens.lower[last + 2] ?? "", tokens.kind[last + 2] ?? SPACED))
    return false;
  if (rule.notBeforeName && holds(rule.notBeforeName, last) && isName(tokens, last + 1)) return false;
  // A word glued on by a hyphen or a point makes it part of something else: "Storm-2016", "May-Brit".
  const opening = tokens.kind[first] as number;
  if (first > 0 && (opening & SPACED) === 0 && /^[-./_@#\\:=&%]$/.test(tokens.lower[first - 1] as string) && opening & (NUMBER | CAPITALISED)) return false;
  // … as does a number behind it: the month of "2021-03-02_copy.zip".
  const joined = tokens.lower[last + 1] === "-" && !((tokens.kind[last + 1] as number) & SPACED) && (tokens.kind[last] as number) & NUMBER;
  if (joined && ((tokens.kind[last + 2] ?? SPACED) & (NUMBER | SPACED)) === NUMBER) return false;
  // … or an underscore: "May 18_Image 1".
  return !(
    /^[_@\\=&]$/.test(tokens.lower[last + 1] ?? "") &&
    ((tokens.kind[last + 2] ?? SPACED) & SPACED) === 0 &&
    ((tokens.kind[last + 1] as number) & SPACED) === 0
  );
}

/** In tokens: how far back a list of versions is followed. */
const listed = 12;

/** "Windows Server 2012, 2016 and 2019": years in a list that begins with a version. */
function isVersion({ kind, lower }: Document["tokens"], at: number): boolean {
  let i = at;
  for (; i > 0 && i > at - listed && (versionJoiners.has(lower[i] as string) || ((kind[i] as number) & NUMBER && release.test(lower[i] as string))); i--);
  return i < at && i >= 0 && yearLike.test(lower[i + 1] as string) && lists.version?.has(lower[i] as string) === true;
}
const versionJoiners = wordSet(", / and or &");
const yearLike = /^(?:19|20)\d\d$/;
/** "2008 R2" */
const release = /^(?:r\d|(?:19|20)\d\d)$/;

const isName = ({ kind, lower }: Document["tokens"], i: number): boolean =>
  i < lower.length && ((kind[i] as number) & CAPITALISED) !== 0 && !wordSlots.month?.has(lower[i] as string);

/** A full stop or colon before white space or a closing mark ends what went before, and is not part of a number. */
const ends = (mark: string, next: string, nextKind: number): boolean => /^[.:/_=-]$/.test(mark) && ((nextKind & SPACED) !== 0 || closing.test(next));
const closing = /^(?:["”’')\]*]|'')$/;
