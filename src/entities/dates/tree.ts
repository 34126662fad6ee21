// Dates, the phrasings of all rules as one tree of words and slots, written as numbers: data alone, which cli/bundle.ts works out at build time.

import { lists } from "./contexts.ts";
import { phrasesByFirst } from "./phrase-words.ts";
import type { DateRule, Meant } from "./rule.ts";
import { rules } from "./rules.ts";
import { bareOf, isSlot, slotsBegunBy } from "./slots.ts";
import { numberOpeners, wordSlots } from "./words.ts";

/** The words that stand in phrasings, with their numbers, from 1. */
export const words = new Map<string, number>();
/** The slots, each name once for each of its numbers in a phrasing ("day", "day2"). */
export const slots: string[] = [];
/** The rules, in their order. */
export const meanings: readonly Meant[] = rules.map(({ words, examples, ...rule }) => rule);
/**
 * The nodes, one behind the other; a node is known by the place of its first number. It holds how many rules have a phrasing that ends there, and
 * their places; how many words may follow, and for each its number, 1 when it must stand right behind what is before it, and its node; the same
 * for slots.
 */
export const nodes: number[] = [];

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

/** What may come next. */
interface Branch {
  /** A word, or a slot with its number ("day2"). */
  readonly word: string;
  /** Must stand right behind what is before it. */
  readonly glued: boolean;
  readonly node: Node;
}

interface Node {
  /** Where the phrasings stand that lead here; null once the rest is grown from them. */
  places: Place[] | null;
  readonly words: Map<string, Branch[]>;
  readonly slots: Branch[];
  /** Rules whose phrasing ends here, in order. */
  readonly rules: DateRule[];
}

const createNode = (places: Place[]): Node => ({ places, words: new Map(), slots: [], rules: [] });

/** The slots of what may stand before a phrasing and belong to it. */
const edgeSlots = { all: "edge", parts: "partEdge" } as const;

/** Throws on a rule that names a list or a slot that there is not: faults of the rules, met by the tests. */
function opening(): Node {
  const places: Place[] = [];
  for (const rule of rules) {
    for (const list of [rule.after, rule.notAfter, rule.before, rule.notBefore, rule.notBeforeName].flatMap((names) => names ?? [])) {
      if (!lists[list]) throw new Error(`${rule.id}: no word list named ${list}`);
    }
    for (const words of rule.words) places.push({ phrasing: parse(rule, rule.edges ? `[{${edgeSlots[rule.edges]}}] ${words}` : words), at: 0, spaced: true });
  }
  return createNode(places);
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
    siblings.push({ word, glued, node: createNode([place]) });
    if (!slot) node.words.set(word, siblings);
  }
}

const written = new Map<string, number>();

/** Writes a node and all that follows from it; gives its place. What is written already is not written again. */
function write(node: Node): number {
  grow(node);
  const numbers = (branches: readonly Branch[], numberOf: (word: string) => number) => [
    branches.length,
    ...branches.flatMap(({ word, glued, node }) => [numberOf(word), glued ? 1 : 0, write(node)]),
  ];
  const ending = node.rules.map((rule) => rules.indexOf(rule));
  const row = [ending.length, ...ending, ...numbers([...node.words.values()].flat(), wordNumber), ...numbers(node.slots, slotNumber)];
  const place = written.get(row.join(" ")) ?? nodes.length;
  if (place === nodes.length) nodes.push(...row);
  written.set(row.join(" "), place);
  return place;
}

function wordNumber(word: string): number {
  const number = words.get(word) ?? words.size + 1;
  words.set(word, number);
  return number;
}

function slotNumber(slot: string): number {
  const number = slots.indexOf(slot);
  return number < 0 ? slots.push(slot) - 1 : number;
}

/** Where all phrasings begin. */
export const root = write(opening());

/** The words that may begin a slot, numbers in digits aside, each with its class: words that begin the same slots are of one. */
export const classOf = new Map<string, number>();
/** The slots that the words of a class may begin, joined by spaces; those of class 0 begin none. */
export const classes: string[] = [""];
const tables = [...Object.values(wordSlots), ...phrasesByFirst.values()];
for (const word of new Set([...tables.flatMap((table) => [...table.keys()]), ...numberOpeners])) {
  const begun = slotsBegunBy(word);
  if (!classes.includes(begun)) classes.push(begun);
  classOf.set(word, classes.indexOf(begun));
}
