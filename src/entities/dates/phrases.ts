// Dates, first pass: rules compiled into one tree of words and slots; at a token, the longest phrasing wins. No phrasing repeats anything,
// so the work at a token has a bound that the text cannot move. The tree grows where texts lead: one article meets a small part of it.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import { type WordTable, wordTable } from "../../document/words.ts";
import type { DateRule } from "./rule.ts";
import { allSlots, isSlot, mayOpen, type Reader, readerOf } from "./slots.ts";
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
  /** Those of the slots that a word of a class may begin, kept once they are asked for. */
  readonly opened: (readonly Branch[] | undefined)[];
  /** Rules whose phrasing ends here, in order. */
  readonly rules: DateRule[];
}

const createNode = (places: Place[]): Node => ({ places, words: new Map(), slots: [], opened: [], rules: [] });

export interface Phrases {
  readonly root: Node;
  /** What a word may be in a phrasing: its class times two, one more where a rule has the word itself; 0 when it may be nothing. */
  readonly uses: WordTable;
  /** The slots that the words of a class may begin. */
  readonly classes: readonly ReadonlySet<string>[];
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
  const literals = new Set(places.flatMap(({ phrasing }) => phrasing.parts));
  const numbers = new Map<string, number>([["", 0]]);
  const classes: ReadonlySet<string>[] = [new Set()];
  const uses = wordTable(({ lower }) => {
    const slots = allSlots.filter((slot) => mayOpen(slot, lower));
    let number = numbers.get(slots.join(" "));
    if (number === undefined) {
      number = classes.push(new Set(slots)) - 1;
      numbers.set(slots.join(" "), number);
    }
    return number * 2 + (literals.has(lower) ? 1 : 0);
  });
  return { root: createNode(places), uses, classes };
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
  const bare = slot ? bareOf(word) : "";
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

/** The slot without the number that tells it from another of the same phrasing: "day2". */
const bareOf = (slot: string) => slot.replace(/\d$/, "");

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases(phrases: Phrases, document: Document): Found[] {
  const { id, length, lower, words } = document.tokens;
  const uses = phrases.uses.of(words);
  const walk = new Walk(document, phrases, uses);
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    if (uses[id[i] as number] === 0) continue;
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
const joiners = new Set(["and", "or", "to", "through", "until", "till", "&"]);

/** A slot that was filled on the way, and the one before it. */
interface Fill {
  readonly slot: string;
  readonly value: string;
  readonly before: Fill | null;
}

/** The ways down the tree from a token, and the longest phrasing met. */
class Walk {
  private readonly document: Document;
  private readonly phrases: Phrases;
  private readonly uses: Int32Array;
  private first = 0;
  /** The longest so far. */
  private last = -1;
  private rule: DateRule | null = null;
  private fill: Fill | null = null;

  constructor(document: Document, phrases: Phrases, uses: Int32Array) {
    this.document = document;
    this.phrases = phrases;
    this.uses = uses;
  }

  from(token: number): Found | null {
    this.first = token;
    this.last = -1;
    this.rule = null;
    const { root } = this.phrases;
    if (root.places !== null) grow(root);
    this.branch(root, token, null);
    return this.rule && { first: token, last: this.last, rule: this.rule, slots: slotsOf(this.fill) };
  }

  private enter(node: Node, at: number, fill: Fill | null): void {
    const { document, first } = this;
    if (node.places !== null) grow(node);
    if (node.rules.length > 0 && at - 1 > this.last) {
      const edged = hasEdge(fill);
      for (const rule of node.rules) {
        if (!allowed(rule, document, first, at - 1, edged)) continue;
        if (rule.splits && !rises(fill)) continue;
        this.last = at - 1;
        this.rule = rule;
        this.fill = fill;
        break;
      }
    }
    if (at < document.tokens.length && !breaks(document, at)) this.branch(node, at, fill);
  }

  private branch(node: Node, at: number, fill: Fill | null): void {
    const { document, uses } = this;
    const { tokens } = document;
    const use = uses[tokens.id[at] as number] as number;
    if (use === 0) return;
    const joined = ((tokens.kind[at] as number) & SPACED) === 0;
    const words = use & 1 ? node.words.get(tokens.lower[at] as string) : undefined;
    if (words !== undefined) for (const branch of words) if (!branch.glued || joined) this.enter(branch.node, at + 1, fill);
    for (const branch of this.open(node, use >> 1)) {
      if (branch.glued && !joined) continue;
      const filled = (branch.read as Reader)(document, at);
      if (filled) this.enter(branch.node, filled.end, { slot: branch.word, value: filled.value, before: fill });
    }
  }

  /** The slots of a node that a word of a class may begin. */
  private open(node: Node, number: number): readonly Branch[] {
    let open = node.opened[number];
    if (open === undefined) {
      const slots = this.phrases.classes[number] as ReadonlySet<string>;
      open = node.slots.filter(({ word }) => slots.has(bareOf(word)));
      node.opened[number] = open;
    }
    return open;
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
  for (let fill = last; fill !== null; fill = fill.before) if (fill.slot === "edge") return true;
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
