// Claims stage: claims in, what each denial answers set.
import type { Claim, Entity } from "../facts.ts";
import { bodyKinds } from "./party.ts";

/** How many of the claims on each side of a denial are asked of an actor: a long document takes no more than linear time. */
const asked = 32;

/**
 * A denial or doubt answers the claims that hold the same actor responsible, or act for the same state, as its own bodies do: those of its own
 * sentence, or, where its sentence makes none, the last ones before it.
 */
export function tieAnswers(claims: Claim[], entities: readonly Entity[], countries: ReadonlyMap<string, Entity>): void {
  /** The state of each of its bodies. */
  const states = new Map(
    entities.flatMap(({ type, kind, country, id }) => {
      const state = type === "organisation" && bodyKinds.has(kind ?? "") && country ? countries.get(country) : undefined;
      return state ? [[id, state.id] as const] : [];
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
  for (const [i, claim] of claims.entries()) {
    if (claim.stance !== "denies") continue;
    const cleared = new Set(claim.actors.flatMap(({ entity }) => entity ?? []));
    const about = [...new Set([...cleared].flatMap((entity) => around(against.get(entity) ?? [], i)))]
      .sort((a, b) => a - b)
      .map((place) => claims[place] as Claim)
      .filter((other) => other.evidence.start <= claim.evidence.start);
    const beside = about.filter((other) => other.evidence.start === claim.evidence.start);
    claim.answers.push(...(beside.length > 0 ? beside : about).map(({ id }) => id));
    // "attributed this attack to China, although the latter has denied any involvement": in that.
    const same = beside.filter((other) => other.incident !== null && other.relation === claim.relation);
    if (claim.incident === null && same.length === 1 && same[0]?.incident) claim.incident = { ...same[0].incident };
  }
}

/** Of places in order, the last before `place` and the first after it. */
function around(places: readonly number[], place: number): readonly number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - asked), low + asked);
}
