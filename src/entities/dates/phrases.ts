// Dates, first pass: rules compiled into one tree of words and slots; at a token, the longest phrasing wins. No phrasing repeats anything,
// so the work at a token has a bound that the text cannot move.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import { type WordTable, wordTable } from "../../document/words.ts";
import type { DateRule } from "./rule.ts";
import { isSlot, mayOpen, mayOpenWithDigits, openers, type Reader, readerOf } from "./slots.ts";
import { lists, wordSlots } from "./words.ts";

/** A phrasing found, before an anchor makes it a value. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: DateRule;
  /** What its slots stand for. */
  readonly slots: Readonly<Record<string, string>>;
}

interface Branch {
  /** A word, or a slot with its number ("day2") when `read` is given. */
  readonly word: string;
  readonly read: Reader | null;
  /** Must stand right behind what is before it. */
  readonly glued: boolean;
  readonly node: Node;
}

interface Node {
  readonly words: Map<string, Branch[]>;
  readonly slots: Branch[];
  /** Those of the slots that digits may fill. */
  readonly numeric: Branch[];
  /** The ways on by the number that `known` gives a word, words before slots; worked out when they are first asked for. */
  readonly ways: Map<number, readonly Branch[]>;
  /** Rules whose phrasing ends here, in order. */
  readonly rules: DateRule[];
}

const createNode = (): Node => ({ words: new Map(), slots: [], numeric: [], ways: new Map(), rules: [] });

export interface Phrases {
  readonly root: Node;
  /** The number, from 1, of a word that any phrasing holds or any slot may begin with. At all others every phrasing ends. */
  readonly known: WordTable;
}

/** Compiles rules. Throws on a phrasing that names no known slot or list: a fault of the rules, met by any test. */
export function compile(rules: readonly DateRule[]): Phrases {
  const root = createNode();
  const words = new Set(openers);
  for (const rule of rules) {
    for (const list of [rule.after, rule.notAfter, rule.before, rule.notBefore, rule.notBeforeName].flatMap((names) => names ?? [])) {
      if (!lists[list]) throw new Error(`${rule.id}: no word list named ${list}`);
    }
    for (const phrasing of rule.words) grow(root, rule, rule.edges ? `[{edge}] ${phrasing}` : phrasing, words);
  }
  const numbers = new Map([...words].map((word, i) => [word, i + 1]));
  return { root, known: wordTable(({ lower }) => numbers.get(lower) ?? 0) };
}

/** The name of a slot without its number. */
const bareName = (word: string) => word.replace(/\d$/, "");

/** Where a phrasing may stand while the tree grows: one node for each way through its brackets, and whether a space came last. */
interface End {
  readonly node: Node;
  readonly spaced: boolean;
}

/** Adds a phrasing to the tree, and its words to `words`. */
function grow(root: Node, rule: DateRule, phrasing: string, words: Set<string>): void {
  const parts = phrasing.match(/\{\w+\}|'s|[a-z0-9]+(?:'(?!s\b)[a-z]+)?|[\s\S]/g) ?? [];
  let at = 0;
  const sequence = (from: readonly End[]): readonly End[] => {
    let ends = from;
    while (at < parts.length && !"])|".includes(parts[at] as string)) {
      const part = parts[at++] as string;
      if (part === " ") ends = distinct(ends.map(({ node }) => ({ node, spaced: true })));
      else if (part === "[" || part === "(") {
        const before = ends;
        const after = part === "[" ? [...before] : [];
        do after.push(...sequence(before));
        while (parts[at++] === "|");
        ends = distinct(after);
      } else {
        if (!part.startsWith("{")) words.add(part);
        ends = distinct(ends.map((end) => ({ node: child(end, part, rule), spaced: false })));
      }
    }
    return ends;
  };
  for (const { node } of sequence([{ node: root, spaced: true }])) if (!node.rules.includes(rule)) node.rules.push(rule);
}

const distinct = (ends: readonly End[]): End[] =>
  ends.filter((end, i) => ends.findIndex(({ node, spaced }) => node === end.node && spaced === end.spaced) === i);

function child({ node, spaced }: End, part: string, rule: DateRule): Node {
  const slot = part.startsWith("{");
  const word = slot ? part.slice(1, -1) : part;
  const bare = slot ? bareName(word) : "";
  if (slot && !isSlot(bare)) throw new Error(`${rule.id}: no slot named ${word}`);
  const glued = !spaced && part !== ",";
  const siblings = slot ? node.slots : (node.words.get(word) ?? []);
  let branch = siblings.find((one) => one.word === word && one.glued === glued);
  if (!branch) {
    branch = { word, read: slot ? readerOf(bare) : null, glued, node: createNode() };
    siblings.push(branch);
    if (!slot) node.words.set(word, siblings);
    else if (mayOpenWithDigits(bare)) node.numeric.push(branch);
  }
  return branch.node;
}

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases({ root, known }: Phrases, document: Document): Found[] {
  const { kind, id, length, words } = document.tokens;
  const numbers = known.of(words);
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    if (numbers[id[i] as number] === 0 && !((kind[i] as number) & NUMBER)) continue;
    const best = longestAt(root, numbers, document, i);
    if (!best) continue;
    found.push(best);
    i = best.last;
  }
  return found;
}

function longestAt(root: Node, numbers: Int32Array, document: Document, i: number): Found | null {
  const walk = new Walk(document, i, numbers);
  walk.branch(root, i, noSlots);
  return walk.best;
}

const none: readonly Branch[] = [];

/** The ways on from a node at a word. */
function waysAt(node: Node, number: number, word: string): readonly Branch[] {
  const ways = [...(node.words.get(word) ?? none), ...node.slots.filter((branch) => mayOpen(bareName(branch.word), word))];
  node.ways.set(number, ways);
  return ways;
}

const noSlots: Readonly<Record<string, string>> = {};

/** One way down the tree from a token, and the longest phrasing met. */
class Walk {
  best: Found | null = null;
  readonly document: Document;
  readonly first: number;
  readonly numbers: Int32Array;
  constructor(document: Document, first: number, numbers: Int32Array) {
    this.document = document;
    this.first = first;
    this.numbers = numbers;
  }

  enter(node: Node, at: number, slots: Found["slots"]): void {
    const { document, first, best } = this;
    if (node.rules.length > 0 && at - 1 > (best === null ? -1 : best.last)) {
      for (const rule of node.rules) {
        if (!allowed(rule, document, first, at - 1, slots.edge !== undefined)) continue;
        this.best = { first, last: at - 1, rule, slots };
        break;
      }
    }
    if (at < document.tokens.length && !breaks(document, at)) this.branch(node, at, slots);
  }

  branch(node: Node, at: number, slots: Found["slots"]): void {
    const { tokens } = this.document;
    const bits = tokens.kind[at] as number;
    const number = this.numbers[tokens.id[at] as number] as number;
    if (number > 0)
      this.follow(
        bits & NUMBER ? (node.words.get(tokens.lower[at] as string) ?? none) : (node.ways.get(number) ?? waysAt(node, number, tokens.lower[at] as string)),
        at,
        slots,
      );
    if (bits & NUMBER) this.follow(node.numeric, at, slots);
  }

  private follow(ways: readonly Branch[], at: number, slots: Found["slots"]): void {
    const joined = ((this.document.tokens.kind[at] as number) & SPACED) === 0;
    for (const { word, read, glued, node } of ways) {
      if (glued && !joined) continue;
      if (read === null) this.enter(node, at + 1, slots);
      else {
        const filled = read(this.document, at);
        if (filled) this.enter(node, filled.end, { ...slots, [word]: filled.value });
      }
    }
  }
}

/** A blank line stands before the token: no phrasing reaches over it. */
function breaks({ text, tokens }: Document, at: number): boolean {
  const from = tokens.end[at - 1] as number;
  const to = tokens.start[at] as number;
  if (to - from < 2) return false;
  const gap = text.slice(from, Math.min(to, from + 100));
  return gap.indexOf("\n") !== gap.lastIndexOf("\n");
}

function allowed(rule: DateRule, { tokens }: Document, first: number, last: number, edged: boolean): boolean {
  const holds = (names: readonly string[], i: number) => names.some((name) => lists[name]?.has(tokens.lower[i] ?? ""));
  if (rule.after && !edged && !holds(rule.after, first - 1)) return false;
  if (rule.before && !holds(rule.before, last + 1)) return false;
  if (rule.notAfter && holds(rule.notAfter, first - 1) && !(first > 0 && ends(tokens.lower[first - 1] as string, "", tokens.kind[first] as number)))
    return false;
  if (rule.notBefore && holds(rule.notBefore, last + 1) && !ends(tokens.lower[last + 1] ?? "", tokens.lower[last + 2] ?? "", tokens.kind[last + 2] ?? SPACED))
    return false;
  if (rule.notBeforeName && holds(rule.notBeforeName, last) && isName(tokens, last + 1)) return false;
  // A word glued on by a hyphen or a point makes it part of something else: "Storm-2016", "May-Brit".
  const opening = tokens.kind[first] as number;
  if (first > 0 && (opening & SPACED) === 0 && /^[-./_@#\\:=&%]$/.test(tokens.lower[first - 1] as string) && opening & (NUMBER | CAPITALISED)) return false;
  // … as does an underscore behind it: "May 18_Image 1".
  return !(
    /^[_@\\=&]$/.test(tokens.lower[last + 1] ?? "") &&
    ((tokens.kind[last + 2] ?? SPACED) & SPACED) === 0 &&
    ((tokens.kind[last + 1] as number) & SPACED) === 0
  );
}

const isName = ({ kind, lower }: Document["tokens"], i: number): boolean =>
  i < lower.length && ((kind[i] as number) & CAPITALISED) !== 0 && !wordSlots.month?.has(lower[i] as string);

/** A full stop or colon before white space or a closing mark ends what went before, and is not part of a number. */
const ends = (mark: string, next: string, nextKind: number): boolean => /^[.:/_=-]$/.test(mark) && ((nextKind & SPACED) !== 0 || closing.test(next));
const closing = /^(?:["”’')\]*]|'')$/;
