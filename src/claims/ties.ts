// Claims stage: claims in, their ties among each other set: what a denial answers, and which claims speak of one activity.
import type { Claim, Entity } from "../facts.ts";
import { bodyKinds } from "./party.ts";

/**
 * A denial or doubt answers the claims that hold the same actor responsible, or act for the same state, as its own bodies do: those of its own
 * sentence, or, where its sentence makes none, those before it.
 */
export function tieAnswers(claims: Claim[], entities: readonly Entity[]): void {
  const countries = new Map(entities.flatMap(({ type, code, id }) => (type === "country" && code ? [[code, id] as const] : [])));
  /** The state of each of its bodies. */
  const states = new Map(
    entities.flatMap(({ type, kind, country, id }) => {
      const state = type === "organisation" && bodyKinds.has(kind ?? "") && country ? countries.get(country) : undefined;
      return state ? [[id, state] as const] : [];
    }),
  );
  /** Places in `claims` of those that hold an entity responsible, in order. */
  const against = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.stance !== "attributes") continue;
    const held = [...claim.actors, ...(claim.sponsor ? [claim.sponsor] : [])].flatMap(({ entity }) => entity ?? []);
    for (const entity of new Set([...held, ...held.flatMap((one) => states.get(one) ?? [])])) {
      const places = against.get(entity);
      if (places) places.push(i);
      else against.set(entity, [i]);
    }
  }
  for (const claim of claims) {
    if (claim.stance !== "denies") continue;
    const cleared = new Set(claim.actors.flatMap(({ entity }) => entity ?? []));
    const about = [...new Set([...cleared].flatMap((entity) => against.get(entity) ?? []))]
      .sort((a, b) => a - b)
      .map((i) => claims[i] as Claim)
      .filter((other) => other.evidence.start <= claim.evidence.start);
    const beside = about.filter((other) => other.evidence.start === claim.evidence.start);
    claim.answers.push(...(beside.length > 0 ? beside : about).map(({ id }) => id));
  }
}

/** Claims whose words for the activity share a head noun and an actor speak of one incident. */
export function tieIncidents(claims: Claim[]): void {
  const ids = new Map<string, string>();
  for (const claim of claims) {
    if (!claim.incident) continue;
    const key = `${claim.incident.text.toLowerCase().split(/\s+/).at(-1)} ${claim.actors[0]?.entity ?? claim.actors[0]?.text ?? ""}`;
    const id = ids.get(key) ?? `i${ids.size + 1}`;
    ids.set(key, id);
    claim.incident.incident = id;
  }
}
