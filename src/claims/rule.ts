// Claims stage: what a rule may say. A rule is a row of data with its examples; the engine in frames.ts knows the grammar for all of them.
import type { Certainty, Relation, Stance } from "../facts.ts";

/** Which grammatical place holds which role. `frames.ts` has one function for each. */
export type Frame =
  | "event-verb"
  | "event-noun"
  | "accuse"
  | "attribute"
  | "behind"
  | "deny"
  | "withhold"
  | "affiliation"
  | "compound"
  | "self-claim"
  | "suspect"
  | "evidence";

export interface ClaimRule {
  /** Same as its path below claims/: "attribution/accuse". */
  readonly id: string;
  readonly says: string;
  readonly frame: Frame;
  readonly stance: Stance;
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly examples: {
    /** Sentences with roles in braces; each must give exactly one claim that holds them. */
    readonly finds: readonly string[];
    /** Sentences that must give nothing. */
    readonly leaves: readonly string[];
    /** Known failures: the day one works, the suite asks for its promotion. */
    readonly misses?: readonly string[];
  };
}

/** Declares a rule; gives it back as it is. */
export const claimRule = (rule: ClaimRule): ClaimRule => rule;
