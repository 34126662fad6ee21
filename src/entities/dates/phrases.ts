// Dates, first pass: rules compiled into one tree of words and slots; at a token, the longest phrasing wins. No phrasing repeats anything,
// so the work at a token has a bound that the text cannot move. The tree grows where texts lead: one article meets a small part of it.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import type { DateRule } from "./rule.ts";
import { isSlot, mayOpen, mayOpenNumber, openers, type Reader, readerOf } from "./slots.ts";
import { lists, wordSlots } from "./words.ts";

/** A phrasing found, before an anchor makes it a value. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: DateRule;
  /** What its slots stand for. */
  readonly slots: Readonly<Record<string, string>>;
}

/** One way to word a rule. */
interface Phrasing {
  readonly rule: DateRule;
  /** Words, slots in braces, spaces, brackets and bars. */
  readonly parts: readonly string[];
  /** For a bracket or bar, the next bar or bracket of its pair. */
  readonly next: readonly number[];
}

/** A place in a phrasing: before a part, and whether a space came last. */
interface Place {
  readonly phrasing: Phrasing;
  readonly at: number;
  readonly spaced: boolean;
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
  /** Where the phrasings stand that lead here; null once the rest is grown from them. */
  places: Place[] | null;
  readonly words: Map<string, Branch[]>;
  readonly slots: Branch[];
  /** For each word met here, the slots that it may fill. */
  readonly fitting: Map<string, readonly Branch[]>;
  /** Rules whose phrasing ends here, in order. */
  readonly rules: DateRule[];
}

const createNode = (places: Place[]): Node => ({ places, words: new Map(), slots: [], fitting: new Map(), rules: [] });

/** The slots of a node that a token may fill: of all words in a text, few fill any. All numbers share one list. */
function slotsFor(node: Node, word: string, isNumber: boolean): readonly Branch[] {
  if (node.slots.length === 0 || (!isNumber && !openers.has(word))) return none;
  const key = isNumber ? "" : word;
  let slots = node.fitting.get(key);
  if (slots === undefined) {
    slots = node.slots.filter(({ word: slot }) => (isNumber ? mayOpenNumber : mayOpen)(slot.replace(/\d$/, ""), word));
    node.fitting.set(key, slots);
  }
  return slots;
}

const none: readonly Branch[] = [];

export interface Phrases {
  readonly root: Node;
  /** For each word that can open a phrasing, the slots of the root that it may fill; undefined for another word. */
  readonly opens: (word: string) => readonly Branch[] | undefined;
}

/** Compiles rules. Throws on a rule that names no known list, or later on a phrasing with an unknown slot: faults of the rules, met by the tests. */
export function compile(rules: readonly DateRule[]): Phrases {
  const places: Place[] = [];
  for (const rule of rules) {
    for (const list of [rule.after, rule.notAfter, rule.before, rule.notBefore, rule.notBeforeName].flatMap((names) => names ?? [])) {
      if (!lists[list]) throw new Error(`${rule.id}: no word list named ${list}`);
    }
    for (const words of rule.words) places.push({ phrasing: parse(rule, rule.edges ? `[{edge}] ${words}` : words), at: 0, spaced: true });
  }
  const root = createNode(places);
  grow(root);
  const known = new Map<string, readonly Branch[] | null>([...root.words.keys(), ...openers].map((word) => [word, null]));
  const opens = (word: string) => {
    let slots = known.get(word);
    if (slots === null) {
      slots = slotsFor(root, word, false);
      known.set(word, slots);
    }
    return slots;
  };
  return { root, opens };
}

function parse(rule: DateRule, words: string): Phrasing {
  const parts = words.match(/\{\w+\}|'s|[a-z0-9]+(?:'(?!s\b)[a-z]+)?|[\s\S]/g) ?? [];
  const next: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === "]" || part === ")" || part === "|") next[open.pop() as number] = at;
    if (part === "[" || part === "(" || part === "|") open.push(at);
  }
  return { rule, parts, next };
}

/** Gives a node its branches: what may come next, in the order of the rules and, in a phrasing, from left to right. */
function grow(node: Node): void {
  const places = node.places as Place[];
  node.places = null;
  for (let i = 0; i < places.length; ) {
    const { phrasing } = places[i] as Place;
    const steps: Place[] = [];
    for (; places[i]?.phrasing === phrasing; i++) reach(places[i] as Place, steps);
    for (const step of steps.sort((a, b) => a.at - b.at)) {
      if (step.at < phrasing.parts.length) branchOff(node, step);
      else if (!node.rules.includes(phrasing.rule)) node.rules.push(phrasing.rule);
    }
  }
}

/** Adds the places before the words, slots and ends that follow a place, through its brackets. */
function reach({ phrasing, at, spaced }: Place, steps: Place[]): void {
  const { parts, next } = phrasing;
  const part = parts[at];
  const on = (at: number) => reach({ phrasing, at, spaced }, steps);
  if (part === " ") reach({ phrasing, at: at + 1, spaced: true }, steps);
  else if (part === "[" || part === "(") {
    if (part === "[") on(behind(phrasing, at));
    let to = at;
    do {
      on(to + 1);
      to = next[to] as number;
    } while (parts[to] === "|");
  } else if (part === "|") on(behind(phrasing, at));
  else if (part === "]" || part === ")") on(at + 1);
  else if (!steps.some((step) => step.at === at && step.spaced === spaced)) steps.push({ phrasing, at, spaced });
}

/** The place behind the bracket that closes what a bracket or bar stands in. */
function behind({ parts, next }: Phrasing, at: number): number {
  let to = next[at] as number;
  while (parts[to] === "|") to = next[to] as number;
  return to + 1;
}

function branchOff(node: Node, { phrasing, at, spaced }: Place): void {
  const part = phrasing.parts[at] as string;
  const slot = part.startsWith("{");
  const word = slot ? part.slice(1, -1) : part;
  const bare = slot ? word.replace(/\d$/, "") : "";
  if (slot && !isSlot(bare)) throw new Error(`${phrasing.rule.id}: no slot named ${word}`);
  const glued = !spaced && part !== ",";
  const siblings = slot ? node.slots : (node.words.get(word) ?? []);
  const place = { phrasing, at: at + 1, spaced: false };
  const branch = siblings.find((one) => one.word === word && one.glued === glued);
  if (branch) (branch.node.places as Place[]).push(place);
  else {
    siblings.push({ word, read: slot ? readerOf(bare) : null, glued, node: createNode([place]) });
    if (!slot) node.words.set(word, siblings);
  }
}

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases({ root, opens }: Phrases, document: Document): Found[] {
  const { lower, kind, length } = document.tokens;
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    const slots = (kind[i] as number) & NUMBER ? slotsFor(root, "", true) : opens(lower[i] as string);
    if (slots === undefined) continue;
    const walk = new Walk(document, i);
    walk.branch(root, slots, i, noSlots);
    if (!walk.best) continue;
    if (walk.best.rule.splits) found.push(...split(walk.best, lower));
    else found.push(walk.best);
    i = walk.best.last;
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
const joiners = new Set(["and", "or", "to", "through", "until", "till", "&"]);

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
    if (node.places !== null) grow(node);
    if (node.rules.length > 0 && at - 1 > (best === null ? -1 : best.last)) {
      for (const rule of node.rules) {
        if (!allowed(rule, document, first, at - 1, slots.edge !== undefined)) continue;
        if (rule.splits && slots.day !== undefined && slots.day >= (slots.day2 as string)) continue;
        this.best = { first, last: at - 1, rule, slots };
        break;
      }
    }
    const { tokens } = document;
    if (at >= tokens.length || breaks(document, at)) return;
    this.branch(node, slotsFor(node, tokens.lower[at] as string, ((tokens.kind[at] as number) & NUMBER) !== 0), at, slots);
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
