// Dates, first pass: the rules, compiled into one tree of words and slots (tree.ts), are followed from each token that may open one; the longest
// phrasing wins. No phrasing repeats anything, so the work at a token has a bound that the text cannot move.
import type { Document } from "../../document/document.ts";
import { CAPITALISED, NUMBER, SPACED } from "../../document/tokens.ts";
import { wordTable } from "../../document/words.ts";
import type { Meant } from "./rule.ts";
import { bareOf, type Reader, readerOf, slotsBegunBy } from "./slots.ts";
import { classes, classOf, meanings, nodes, root, slots as slotNames, words } from "./tree.ts";
import { lists, wordSlots } from "./words.ts";

/** A phrasing found, before an anchor makes it a value. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: Meant;
  /** What its slots stand for. */
  readonly slots: Readonly<Record<string, string>>;
}

const readers: readonly Reader[] = slotNames.map((slot) => readerOf(bareOf(slot)));

/** The classes of tree.ts, and those of the numbers in digits that were met. */
const allClasses = [...classes];
/** What a word may be in a phrasing: its class times this, and its number; 0 when it may be nothing. */
const CLASS = 1 << 12;
const uses = wordTable(({ lower }) => {
  let number = classOf.get(lower) ?? 0;
  if (number === 0 && /^'|\d/.test(lower)) {
    const begun = slotsBegunBy(lower);
    number = allClasses.indexOf(begun);
    if (number < 0) number = allClasses.push(begun) - 1;
  }
  return number * CLASS + (words.get(lower) ?? 0);
});

/** By the place of its slots in a node, and by class: those of them that a word of the class may begin, as they stand in the node. */
const opened: (readonly number[] | undefined)[][] = new Array(nodes.length);

function open(place: number, number: number): readonly number[] {
  const ofNode = opened[place] ?? [];
  opened[place] = ofNode;
  let open = ofNode[number];
  if (open === undefined) {
    const begun = new Set((allClasses[number] as string).split(" "));
    const all = nodes.slice(place + 1, place + 1 + 3 * (nodes[place] as number));
    open = all.filter((_, i) => begun.has(bareOf(slotNames[all[i - (i % 3)] as number] as string)));
    ofNode[number] = open;
  }
  return open;
}

/** Finds all phrasings of a document, leftmost and longest, none overlapping. */
export function findPhrases(document: Document): Found[] {
  const { id, length, lower, words } = document.tokens;
  const used = uses.of(words);
  const walk = new Walk(document, used);
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    if (used[id[i] as number] === 0) continue;
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
    this.branch(root + 1 + (nodes[root] as number), token, null);
    return this.rule && { first: token, last: this.last, rule: this.rule, slots: slotsOf(this.fill) };
  }

  private enter(node: number, at: number, fill: Fill | null): void {
    const { document, first } = this;
    const branches = node + 1 + (nodes[node] as number);
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
    const { tokens } = document;
    const use = uses[tokens.id[at] as number] as number;
    if (use === 0) return;
    const joined = ((tokens.kind[at] as number) & SPACED) === 0;
    const word = use & (CLASS - 1);
    const slots = place + 1 + 3 * (nodes[place] as number);
    if (word !== 0) {
      for (let next = place + 1; next < slots; next += 3)
        if (nodes[next] === word && (joined || nodes[next + 1] === 0)) this.enter(nodes[next + 2] as number, at + 1, fill);
    }
    if (use < CLASS || nodes[slots] === 0) return;
    const begun = open(slots, Math.floor(use / CLASS));
    for (let next = 0; next < begun.length; next += 3) {
      if (begun[next + 1] === 1 && !joined) continue;
      const slot = begun[next] as number;
      const filled = (readers[slot] as Reader)(document, at);
      if (filled) this.enter(begun[next + 2] as number, filled.end, { slot: slotNames[slot] as string, value: filled.value, before: fill });
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
