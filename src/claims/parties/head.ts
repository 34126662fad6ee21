// Claims stage, parties: a phrase in, its head out, with what the words before it say: of which state it is, how tied to it, how surely.
import type { Certainty } from "../../facts.ts";
import type { Phrase } from "../grammar/parts.ts";
import { hedgeOf } from "../hedges.ts";
import type { Named } from "../named.ts";
import { actorNouns } from "../nouns.ts";
import { isState, type Party } from "../party.ts";
import type { Parsed, Reading } from "./parsed.ts";
import { behindHead, closingSigns, hyphens, stateWords, sympathies, ties } from "./words.ts";

/** The head of a phrase, and what stands before it. */
export interface Head {
  readonly phrase: Phrase;
  /** Token of the head noun. */
  readonly at: number;
  /** The head noun in lower case. */
  readonly word: string;
  /** The name that is the head, and the names before it. */
  readonly name: Named | null;
  readonly others: readonly Named[];
  /** The name that owns it: "Iran" in "Iran's hackers". */
  readonly owner: Named | null;
  readonly state: Named | null;
  readonly tie: Party["tie"];
  readonly hedge: Certainty;
}

const isNumber = (word: string) => /^\d+$/.test(word);

/** Reads a head from the end of its phrase. */
export function readHead({ lower }: Parsed, phrase: Phrase): Head {
  let at = phrase.last;
  while (at > phrase.first && (closingSigns.has(lower[at] as string) || behindHead.has(lower[at] as string))) at--;
  // "Unit 3390"
  if (isNumber(lower[at] as string) && at > phrase.first && actorNouns.has(lower[at - 1] as string)) at--;
  const name = phrase.names.findLast((one) => one.last >= at) ?? null;
  const others = phrase.names.filter((one) => one !== name);
  const owner = phrase.owner ? (phrase.owner.names.at(-1) ?? null) : null;
  const sympathises = (first: number) => hyphens.has(lower[first - 1] ?? "") && sympathies.has(lower[first - 2] ?? "");
  // "the Oslo-based group": where it sits, and nobody's.
  const seated = (one: Named) => one.form === "metonym" && hyphens.has(lower[one.last + 1] ?? "") && lower[one.last + 2] === "based";
  const state = others.findLast((one) => isState(one.entity) && !sympathises(one.first) && !seated(one)) ?? null;
  let tie: Party["tie"] = null;
  let hedge: Certainty = "asserted";
  for (let i = phrase.first; i <= at; i++) {
    const word = lower[i] as string;
    const strength = ties.get(word);
    // "Iran-aligned", "Iranian-state aligned", "Iranian state aligned", "Iranian aligned".
    const tied =
      hyphens.has(lower[i - 1] ?? "") || (stateWords.has(lower[i - 1] ?? "") && (tie !== null || hyphens.has(lower[i - 2] ?? ""))) || state?.last === i - 1;
    if (strength && tied) tie = { certainty: strength, at: i };
    else if (stateWords.has(word) && state && state.last < i && !tie) tie = { certainty: "asserted", at: i };
    const doubt = hedgeOf(word);
    if (doubt && i < at && !(name && name.first <= i)) hedge = hedge === "possible" ? hedge : doubt;
  }
  return { phrase, at, word: lower[at] as string, name, others, owner, state, tie, hedge };
}

/** A described party: what its head says, and whatever else is known. */
export function describedAs({ phrase, word, state, tie, hedge }: Head, role: Party["role"], entity: Party["entity"], more: Partial<Reading> = {}): Reading {
  return {
    phrase,
    entity,
    name: more.name ?? null,
    head: more.head ?? word,
    role,
    state: more.state === undefined ? state : more.state,
    tie: more.tie === undefined ? tie : more.tie,
    hedge: more.hedge ?? hedge,
  };
}
