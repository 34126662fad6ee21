// Claims stage: claims in, their ties among each other set: what a denial answers, and which claims speak of one activity.
import type { Claim } from "../facts.ts";

/** A denial or doubt answers the claims that hold the same actor responsible: those before it, or in its own sentence. */
export function tieAnswers(claims: Claim[]): void {
  for (const claim of claims) {
    if (claim.stance !== "denies") continue;
    const cleared = new Set(claim.actors.map((actor) => actor.entity));
    for (const other of claims)
      if (
        other.stance === "attributes" &&
        other.evidence.start <= claim.evidence.start &&
        other.actors.some((actor) => actor.entity !== null && cleared.has(actor.entity))
      )
        claim.answers.push(other.id);
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
