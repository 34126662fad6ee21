// Claims stage: who speaks and who was hit in, the EuRepoC-style class of the attribution out.
import type { Basis, Entity, SourceKind } from "../facts.ts";

/** The class of an attribution; needs the countries of source and victim to tell the receiver's government from a third one. */
export function basisOf(kind: SourceKind, source: Entity | null, victim: Entity | null): Basis {
  const country = (entity: Entity | null) => entity?.code ?? entity?.country;
  if (kind === "government" || kind === "agency" || kind === "official" || kind === "court") {
    const of = country(source);
    return of !== undefined && of === country(victim) ? "receiver-government" : "third-government";
  }
  if (kind === "international") return "international-organisation";
  if (kind === "vendor" || kind === "researcher" || kind === "experts") return "it-security-community";
  if (kind === "actor" || kind === "accused") return "attacker";
  if (kind === "media" || kind === "author") return "media";
  return kind === "victim" || kind === "anonymous" ? kind : "unknown";
}
