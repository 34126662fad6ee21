// Render stage: a fact document in, JSON out.
import type { FactDocument } from "../facts.ts";

/** Indented by two, for people and for one document. */
export function renderJson(facts: FactDocument): string {
  return JSON.stringify(facts, null, 2);
}

/** On one line, without its line break. */
export function renderNdjson(facts: FactDocument): string {
  return JSON.stringify(facts);
}
