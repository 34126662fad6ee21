// Claims stage: document and entities in, claims out.
import type { Document } from "../document/document.ts";
import type { Claim, Entity } from "../facts.ts";

/** Finds who says that whom did it; claims come in order of their evidence: c1, c2 … */
export function findClaims(_document: Document, _entities: readonly Entity[]): Claim[] {
  return [];
}
