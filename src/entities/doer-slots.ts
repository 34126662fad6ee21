// Entities stage, part of the threat actors: rows of slots ("hacked by CAP? NUMBER") as data in, whether the words beside a name fill them out.
import { CAPITALISED, INNER_CAPITAL, NUMBER, type Tokens } from "../document/tokens.ts";
import type { Owners } from "./actor-name.ts";
import { wordClasses } from "./doer-contexts.ts";

export interface Slot {
  readonly words: ReadonlySet<string>;
  readonly capital: boolean;
  readonly people: boolean;
  readonly actor: boolean;
  readonly number: boolean;
  readonly optional: boolean;
  /** How many words it takes at most. */
  readonly most: number;
}

/** The slots read, by how they are written: the same ones stand in many rows. */
const known = new Map<string, Slot>();

/** The slots of a row, in its order; "?" and "*" behind one say that it may stay empty, and that it takes up to four words. */
export const slotsOf = (row: string): Slot[] =>
  row.split(" ").map((written) => {
    let slot = known.get(written);
    if (slot === undefined) {
      slot = slotOf(written);
      known.set(written, slot);
    }
    return slot;
  });

function slotOf(written: string): Slot {
  const isRepeated = written.endsWith("*");
  const optional = isRepeated || written.endsWith("?");
  const words = (optional ? written.slice(0, -1) : written).split("|");
  const only = words.length === 1 ? wordClasses[words[0] as string] : undefined;
  return {
    words: only ?? new Set(words.flatMap((word) => [...(wordClasses[word] ?? [word])])),
    capital: words.includes("CAP"),
    people: words.includes("PEOPLE"),
    actor: words.includes("ACTOR"),
    number: words.includes("NUMBER"),
    optional,
    most: isRepeated ? 4 : 1,
  };
}

/** The words that may stand first in some slots; null where any may. */
function openingOf(slots: readonly Slot[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { words: own, capital, people, actor, number, optional } of slots) {
    if (capital || people || actor || number) return null;
    if (words.size === 0 && !optional) return own;
    for (const word of own) words.add(word);
    if (!optional) return words;
  }
  return null;
}

/** The rows that the word beside a name lets in, in their order: few of the many. They are read when the first unknown name comes. */
export function byOpening<Row extends { readonly slots: readonly Slot[] }>(read: () => readonly Row[]): (word: string) => readonly Row[] {
  const open: Row[] = [];
  const opened = new Map<string, Row[] | null>();
  let rows: readonly Row[] = [];
  let openings: (ReadonlySet<string> | null)[] | undefined;
  return (word) => {
    if (openings === undefined) {
      rows = read();
      openings = rows.map(({ slots }) => openingOf(slots));
      for (const [i, words] of openings.entries()) {
        if (words === null) open.push(rows[i] as Row);
        else for (const one of words) opened.set(one, null);
      }
    }
    let fitting = opened.get(word);
    if (fitting === null) {
      fitting = rows.filter((_, i) => openings?.[i]?.has(word) ?? true);
      opened.set(word, fitting);
    }
    return fitting ?? open;
  };
}

/** Where slots are held against words. */
export interface Ground {
  readonly tokens: Tokens;
  readonly owners: Owners;
  /** Tokens of demonyms. */
  readonly peoples: ReadonlySet<number>;
}

/** Whether the slots fit the words from token `i` on, in one direction, as far as `end`. */
export function fill(ground: Ground, slots: readonly Slot[], i: number, step: 1 | -1, end: number, at = 0): boolean {
  const slot = slots[at];
  if (!slot) return true;
  let taken = 0;
  while (taken < slot.most && (step > 0 ? i + taken <= end : i - taken >= end) && takes(ground, slot, i + step * taken)) taken++;
  for (const least = slot.optional ? 0 : 1; taken >= least; taken--) if (fill(ground, slots, i + step * taken, step, end, at + 1)) return true;
  return false;
}

function takes({ tokens: { lower, kind }, owners, peoples }: Ground, slot: Slot, i: number): boolean {
  return (
    slot.words.has(lower[i] as string) ||
    (slot.capital && ((kind[i] as number) & (CAPITALISED | INNER_CAPITAL)) !== 0) ||
    (slot.people && peoples.has(i)) ||
    (slot.actor && owners.taken[i] === 1) ||
    (slot.number && ((kind[i] as number) & NUMBER) !== 0)
  );
}
