// Batch: fact documents in, counts out: what --summary prints and what a gate looks at.
import type { Claim, Entity, FactDocument } from "../facts.ts";

/** Counts of a run, or of a part of it. */
export interface Tally {
  documents: number;
  failed: number;
  entities: Record<string, number>;
  /** Claims by stance. */
  claims: Record<string, number>;
  /** Claims by actor, then by stance. */
  actors: Record<string, Record<string, number>>;
  /** Problems, by code, of documents that were read all the same. */
  problems: Record<string, number>;
  /** Claims about an actor that the user watches. */
  watched: { actor: string; document: string; stance: string; evidence: string }[];
}

export function emptyTally(): Tally {
  return { documents: 0, failed: 0, entities: {}, claims: {}, actors: {}, problems: {}, watched: [] };
}

/** Counts one document. `watch` holds names of actors in lower case: a name, alias, acronym or country code. */
export function count(tally: Tally, facts: FactDocument, watch: ReadonlySet<string>): void {
  // Only an input that failed has no hash.
  if (facts.document.sha256 === null) {
    tally.failed++;
    return;
  }
  tally.documents++;
  for (const { type } of facts.entities) add(tally.entities, type, 1);
  for (const { code } of facts.problems) add(tally.problems, code, 1);
  if (facts.claims.length === 0) return;
  const byId = new Map(facts.entities.map((entity) => [entity.id, entity]));
  for (const claim of facts.claims) {
    add(tally.claims, claim.stance, 1);
    for (const actor of actorsOf(claim, byId)) {
      const stances = tally.actors[actor.name] ?? {};
      add(stances, claim.stance, 1);
      tally.actors[actor.name] = stances;
      if (isWatched(actor, watch)) tally.watched.push({ actor: actor.name, document: facts.document.id, stance: claim.stance, evidence: claim.evidence.text });
    }
  }
}

/** Adds the counts of a part to those of the whole. */
export function addTally(whole: Tally, part: Tally): void {
  whole.documents += part.documents;
  whole.failed += part.failed;
  for (const [type, number] of Object.entries(part.entities)) add(whole.entities, type, number);
  for (const [stance, number] of Object.entries(part.claims)) add(whole.claims, stance, number);
  for (const [actor, stances] of Object.entries(part.actors)) {
    const all = whole.actors[actor] ?? {};
    for (const [stance, number] of Object.entries(stances)) add(all, stance, number);
    whole.actors[actor] = all;
  }
  for (const [code, number] of Object.entries(part.problems)) add(whole.problems, code, number);
  whole.watched.push(...part.watched);
}

/** The actors of a claim and whom they act for, each once. */
function actorsOf(claim: Claim, byId: ReadonlyMap<string, Entity>): Set<Entity> {
  const entities = [...claim.actors, claim.sponsor].map((filler) => byId.get(filler?.entity ?? ""));
  return new Set(entities.filter((entity) => entity !== undefined));
}

function isWatched({ name, acronym, code, aliases = [] }: Entity, watch: ReadonlySet<string>): boolean {
  return watch.size > 0 && [name, acronym, code, ...aliases].some((known) => known !== undefined && watch.has(known.toLowerCase()));
}

function add(counts: Record<string, number>, key: string, number: number): void {
  counts[key] = (counts[key] ?? 0) + number;
}
