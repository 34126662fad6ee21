// Evaluate stage: the shape of expected facts, as a record of a JSON Lines archive holds them beside its text.
import type { Certainty, ClaimForm, EntityType, Published, Relation, SourceKind, Stance } from "../facts.ts";

/** Countries and places together, without demonyms: what sets of plain newswire annotate. */
export type GoldType = EntityType | "location";

/** One mention expected. Mentions of one thing share their id; `optional` ones are neither asked for nor held against whoever finds them. */
export interface GoldMention {
  id: string;
  type: GoldType;
  start: number;
  end: number;
  text: string;
  value?: string;
  optional?: boolean;
}

/** The id of a gold entity; or, after a "~", words that name nobody in particular. */
export type GoldReference = string;

export interface GoldClaim {
  stance: Stance;
  relation: Relation;
  certainty: Certainty;
  sourceKind: SourceKind;
  form: ClaimForm;
  confidence: "high" | "moderate" | "low" | null;
  sources: GoldReference[];
  reportedBy: GoldReference[];
  actors: GoldReference[];
  victims: GoldReference[];
  sponsor: GoldReference | null;
  incident: { text: string } | null;
  claimed: GoldReference | null;
  occurred: GoldReference | null;
  evidence: { start: number; end: number; text: string };
}

export interface Gold {
  id: string;
  title?: string | null;
  /** The day of publication: handed to the extractor, or, when `published.basis` is another than "given", to be found by it. */
  published?: string | null;
  text: string;
  gold: { types: GoldType[]; entities: GoldMention[]; claims?: GoldClaim[]; published?: Published };
}
