// Claims stage: what a rule may say. A rule is a row of data with its examples; the frames know the grammar for all of them.
import type { Certainty, Relation, Stance } from "../facts.ts";

/** Which grammatical place holds which role; word lists are infinitives or singular nouns, parted by spaces. */
export type Frame =
  /** SOURCE verb ACTOR (preposition INCIDENT); the passive turns them round. */
  | { readonly kind: "accuse"; readonly verbs: string; readonly over: string; readonly legal?: true }
  /** SOURCE verb INCIDENT to ACTOR; a group linked to a state is an affiliation. With `noun`, that noun is the verb's object: "laid the blame for I on A";
   *  with `over`, the incident must stand behind one of these; with `people`, ACTOR may be people of no name and no state; with `through`, ACTOR owns
   *  one of these: "laid at the door of A"; with OBJECT for `to`, ACTOR is the object: "suggest an operation of A"; with `particle`, that word stands before "to": "put down to A". */
  | {
      readonly kind: "attribute";
      readonly verbs: string;
      readonly to: string;
      readonly noun?: string;
      readonly over?: string;
      readonly people?: true;
      readonly through?: string;
      readonly particle?: string;
    }
  /** SOURCE verb ACTOR as the one behind INCIDENT. */
  | { readonly kind: "identify"; readonly verbs: string }
  /** ACTOR did it: an active verb, or a passive with "by". */
  | { readonly kind: "event" }
  /** ACTOR is behind, responsible for, the culprit; the passive of "consider" too. */
  | { readonly kind: "predicate"; readonly words: string }
  /** It was ACTOR, an ACTOR operation; ACTOR did it. */
  | { readonly kind: "it-was" }
  /** the hack by ACTOR, ACTOR's role in it. */
  | { readonly kind: "nominal"; readonly nouns: string; readonly place: "by" | "owner" | "of" | "work" | "between" | "on" | "under" | "ties" | "behind" }
  /** SOURCE tracks INCIDENT as ACTOR. */
  | { readonly kind: "track"; readonly verbs: string }
  /** What was done is like what ACTOR does. */
  | { readonly kind: "likeness"; readonly verbs: string }
  /** SOURCE supports a finding told of before. */
  | { readonly kind: "endorse"; readonly verbs: string }
  /** ACTOR's victims include VICTIM. */
  | { readonly kind: "targets" }
  /** The title ACTOR vs. VICTIM. */
  | { readonly kind: "versus" }
  /** The title ACTOR. */
  | { readonly kind: "heading" }
  /** ACTOR claims it for itself. */
  | { readonly kind: "self-claim" }
  /** ACTOR runs for SPONSOR: a verb with its preposition, or a predicate noun, parted by commas; words joined by "/" may stand for each other.
   *  DEMONYM and SERVICE: the predicate is the state, or the state's service, itself. */
  | { readonly kind: "tie"; readonly phrases: string }
  /** ACTOR, an arm of SPONSOR: head nouns of what is put beside the name. */
  | { readonly kind: "apposition"; readonly nouns: string }
  /** ACTOR has a state for a sponsor, and nobody says which. */
  | { readonly kind: "patron" }
  /** SPONSOR is behind ACTOR, is its master, uses it. */
  | { readonly kind: "keeper" }
  /** the SPONSOR-linked ACTOR. */
  | { readonly kind: "compound" }
  /** ACTOR denies. */
  | { readonly kind: "deny"; readonly verbs: string }
  /** ACTOR had no part in it. */
  | { readonly kind: "no-part" }
  /** Nothing was shown that ACTOR did it, says ACTOR. */
  | { readonly kind: "no-proof" }
  /** ACTOR answers in a word or two. */
  | { readonly kind: "retort" }
  /** What ACTOR is accused of is baseless: "these claims are slander". */
  | { readonly kind: "verdict" }
  /** SOURCE finds fault with what accuses ACTOR. */
  | { readonly kind: "fault"; readonly verbs: string }
  /** What points at ACTOR may be chance, or forged. */
  | { readonly kind: "chance"; readonly verbs: string }
  /** Somebody else may have done what ACTOR is accused of. */
  | { readonly kind: "alternative"; readonly verbs: string }
  /** There was no act, says ACTOR. */
  | { readonly kind: "no-act"; readonly verbs: string }
  /** ACTOR, who stands accused, turns it away in an idiom. */
  | { readonly kind: "rebuff"; readonly verbs: string }
  /** ACTOR had no means or no motive. */
  | { readonly kind: "no-cause"; readonly verbs: string }
  /** Made to look like ACTOR: a false flag. */
  | { readonly kind: "false-flag" }
  /** Read off the claims of a sentence: whom the words around their actor set against it. */
  | { readonly kind: "contrast" }
  /** SOURCE names nobody. */
  | { readonly kind: "withhold" };

export interface ClaimRule {
  /** Same as its path below claims/: "attribution/accuse". */
  readonly id: string;
  readonly says: string;
  readonly frame: Frame;
  readonly stance: Stance;
  readonly relation: Relation;
  /** Certainty where nothing weakens it. */
  readonly certainty: Certainty;
  readonly examples: {
    /** Sentences with roles in braces; each must give a claim of this rule that holds them. */
    readonly finds: readonly string[];
    /** Sentences that must give nothing. */
    readonly leaves: readonly string[];
    /** Known failures: the day one works, the suite asks for its promotion. */
    readonly misses?: readonly string[];
  };
}

/** Declares a rule; gives it back as it is. */
export const claimRule = (rule: ClaimRule): ClaimRule => rule;
