// Dates, first pass: rules compiled into one tree of words and slots; at a token, the longest phrasing wins. No phrasing repeats anything,
// so the work at a token has a bound that the text cannot move.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import type { DateRule } from "./rule.ts";
import { isSlot, mayOpen, openers, type Reader, readerOf } from "./slots.ts";
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
  /** Rules whose phrasing ends here, in order. */
  readonly rules: DateRule[];
}

const createNode = (): Node => ({ words: new Map(), slots: [], rules: [] });

export interface Phrases {
  readonly root: Node;
  /** For each word that can open a phrasing, the slots of the root that it may fill. */
  readonly opens: ReadonlyMap<string, readonly Branch[]>;
}

/** Compiles rules. Throws on a phrasing that names no known slot or list: a fault of the rules, met by any test. */
export function compile(rules: readonly DateRule[]): Phrases {
  const root = createNode();
  for (const rule of rules) {
    for (const list of [rule.after, rule.notAfter, rule.before, rule.notBefore, rule.notBeforeName].flatMap((names) => names ?? [])) {
      if (!lists[list]) throw new Error(`${rule.id}: no word list named ${list}`);
    }
    for (const words of rule.words) grow(root, rule, rule.edges ? `[{edge}] ${words}` : words);
  }
  const bare = (branch: Branch) => branch.word.replace(/\d$/, "");
  const words = [...root.words.keys(), ...openers];
  return { root, opens: new Map(words.map((word) => [word, root.slots.filter((branch) => mayOpen(bare(branch), word))])) };
}

/** Where a phrasing may stand while the tree grows: one node for each way through its brackets, and whether a space came last. */
interface End {
  readonly node: Node;
  readonly spaced: boolean;
}

function grow(root: Node, rule: DateRule, phrasing: string): void {
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
      } else ends = distinct(ends.map((end) => ({ node: child(end, part, rule), spaced: false })));
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
  const bare = slot ? word.replace(/\d$/, "") : "";
  if (slot && !isSlot(bare)) throw new Error(`${rule.id}: no slot named ${word}`);
  const glued = !spaced && part !== ",";
  const siblings = slot ? node.slots : (node.words.get(word) ?? []);
  let branch = siblings.find((one) => one.word === word && one.glued === glued);
  if (!branch) {
    branch = { word, read: slot ? readerOf(bare) : null, glued, node: createNode() };
    siblings.push(branch);
    if (!slot) node.words.set(word, siblings);
  }
  return branch.node;
}

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases({ root, opens }: Phrases, document: Document): Found[] {
  const { lower, kind, length } = document.tokens;
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    const slots = (kind[i] as number) & NUMBER ? root.slots : opens.get(lower[i] as string);
    if (slots === undefined) continue;
    const walk = new Walk(document, i);
    walk.branch(root, slots, i, noSlots);
    if (!walk.best) continue;
    found.push(walk.best);
    i = walk.best.last;
  }
  return found;
}

const noSlots: Readonly<Record<string, string>> = {};

/** One way down the tree from a token, and the longest phrasing met. */
class Walk {
  best: Found | null = null;
  readonly document: Document;
  readonly first: number;
  constructor(document: Document, first: number) {
    this.document = document;
    this.first = first;
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
    if (at < document.tokens.length && !breaks(document, at)) this.branch(node, node.slots, at, slots);
  }

  branch(node: Node, open: readonly Branch[], at: number, slots: Found["slots"]): void {
    const { tokens } = this.document;
    const joined = ((tokens.kind[at] as number) & SPACED) === 0;
    const words = node.words.get(tokens.lower[at] as string);
    if (words !== undefined) for (const branch of words) if (!branch.glued || joined) this.enter(branch.node, at + 1, slots);
    for (const branch of open) {
      if (branch.glued && !joined) continue;
      const filled = (branch.read as Reader)(this.document, at);
      if (filled) this.enter(branch.node, filled.end, { ...slots, [branch.word]: filled.value });
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
