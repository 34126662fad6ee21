// Claims stage: a party in, its kind as a source out, by what the entity is and by the words that describe it.
import type { Entity, SourceKind } from "../facts.ts";
import type { Party } from "./party.ts";

const words = (text: string) => text.split(/\s+/);
const plural = (word: string) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /man$/.test(word) ? `${word.slice(0, -2)}en` : `${word}s`);

/** Heads of described sources, by the kind they give. */
const rows: readonly (readonly [SourceKind, string])[] = [
  [
    "official",
    "official minister spokesman spokeswoman spokesperson president ambassador senator lawmaker mayor secretary chancellor diplomat adviser advisor general envoy premier congressman congresswoman commissioner legislator governor admiral colonel officer",
  ],
  ["anonymous", "source people person"],
  ["court", "prosecutor jury court indictment complaint judge attorney affidavit filing warrant lawyer"],
  ["experts", "expert analyst specialist researcher observer critic community hunter"],
  ["agency", "police agency investigator service regulator centre center bureau detective watchdog directorate intelligence authority-security cyber-agency"],
  ["government", "government ministry authority administration embassy parliament council state country nation capital regime bloc"],
  ["media", "newspaper outlet magazine broadcaster site journalist reporter paper"],
  ["researcher", "professor academic scholar university scientist institute"],
  ["vendor", "vendor company-security"],
  ["victim", "company hospital airport operator bank victim party campaign association federation camp firm retailer utility carrier provider"],
  ["actor", "gang group hacker crew collective hacktivist"],
];
const byHead = new Map<string, SourceKind>(
  rows.flatMap(([kind, heads]) => words(heads).flatMap((head) => [[head, kind] as const, [plural(head), kind] as const])),
);

const byKind: Readonly<Record<string, SourceKind>> = {
  agency: "agency",
  government: "government",
  military: "government",
  international: "international",
  vendor: "vendor",
  media: "media",
  research: "researcher",
  court: "court",
  company: "victim",
  party: "victim",
  other: "victim",
};

/** Kind of a source; `employer` is the body that the text ties a person to, where it does. */
export function sourceKindOf(party: Party, employer: Entity | null, hit: boolean): SourceKind {
  const { entity, head, state } = party;
  if (hit && entity?.type === "organisation" && !/^(agency|government|military|international|vendor)$/.test(entity.kind ?? "")) return "victim";
  const body = entity?.type === "organisation" ? entity : state?.entity.type === "organisation" ? state.entity : null;
  if (head) {
    const kind = byHead.get(head);
    // "Kaspersky researchers", "FBI officials", "a Microsoft spokesman".
    if (body && (kind === "experts" || kind === "official" || kind === undefined || kind === "victim")) {
      const of = byKind[body.kind ?? "other"] ?? "victim";
      return kind === "official" && of === "government" ? "official" : kind === "experts" && of === "victim" ? "experts" : of;
    }
    if (kind && !(entity && entity.type !== "country" && kind === "victim")) return kind;
    if (/^(report|study|analysis|blog|advisory|research|investigation)s?$/.test(head) && body) return byKind[body.kind ?? "other"] ?? "unknown";
  }
  if (!entity) return state?.entity.type === "country" ? "government" : "unknown";
  switch (entity.type) {
    case "organisation":
      return byKind[entity.kind ?? "other"] ?? "victim";
    case "country":
    case "place":
      return "government";
    case "threat-actor":
      return "actor";
    case "person": {
      if (!employer) return "official";
      const of = byKind[employer.kind ?? "other"] ?? "victim";
      return of === "agency" || of === "government" || employer.type === "country" ? "official" : of === "international" ? "official" : of;
    }
    default:
      return "unknown";
  }
}
