// Claims stage, frames: what the ways of saying who did it share: whom a predicate holds to have done what.
import type { Certainty } from "../../facts.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import type { Range } from "./draft.ts";

/** Who is held to have done it, by which word, and what. */
export interface Held {
  readonly actors: readonly Party[];
  /** Token of the word that says so; -1 where the words are those of the way and nobody fits them: no other way is asked then. */
  readonly cue: number;
  /** The phrase that tells what was done, which must be a cyber act. */
  readonly target: Phrase | null;
  readonly incident: Range | null;
  /** Why it is nothing after all. */
  readonly not?: string;
  /** The act must be named by a noun for it. */
  readonly named?: true;
  /** Who says so, where the clause itself has nobody. */
  readonly speakers?: readonly Party[];
  /** How sure the words for him leave it: "the likely culprit". */
  readonly certainty?: Certainty;
  /** A verb that belongs to the predicate and is no claim of its own. */
  readonly told?: Verb;
}

/** A verb and the nouns of the rule that may tell it; null where the words are not of this way. */
export type Way = (scene: Scene, verb: Verb, nouns: ReadonlySet<string>) => Held | null;

export const nobody: Held = { actors: [], cue: -1, target: null, incident: null };
