// Claims stage: a party in, its kind as a source out, by what the entity is and by the words that describe it.
import type { SourceKind } from "../facts.ts";
import type { Party } from "./units.ts";

const byHead: readonly (readonly [RegExp, SourceKind])[] = [
  [
    /^(officials?|minister|ministers|spokesman|spokeswoman|spokesperson|president|ambassador|senators?|lawmakers?|mayor|secretary|chancellor|diplomats?|advisers?|advisors?|general|officers?)$/,
    "official",
  ],
  [/^(sources?|people|persons?)$/, "anonymous"],
  [/^(prosecutors?|jury|court|indictment|complaint|courts)$/, "court"],
  [/^(experts?|analysts?|specialists?|researchers?|observers?|critics?|community)$/, "experts"],
  [/^(police|agency|agencies|investigators?|service|services|regulator|centre|center)$/, "agency"],
  [/^(government|governments|ministry|authorities|authority|administration|embassy|envoy|parliament|council)$/, "government"],
  [/^(newspaper|outlet|outlets)$/, "media"],
  [/^(professor|university)$/, "researcher"],
  [/^(vendors?|team|firms?)$/, "vendor"],
  [/^(company|companies|hospital|airport|operators?|banks?|victims?|party|campaign|association|federation|camp)$/, "victim"],
  [/^(gang|group|hackers?|crew|collective)$/, "actor"],
];

const byKind: Record<string, SourceKind> = {
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
}; // prettier-ignore

/** Kind of a source; "unknown" when neither entity nor words tell. */
export function sourceKindOf(party: Party): SourceKind {
  const entity = party.entity;
  if (party.head && (!entity || entity.type === "country")) {
    for (const [words, kind] of byHead) if (words.test(party.head)) return kind;
  }
  if (!entity) return "unknown";
  if (party.head && /^(officials?|spokes\w+)$/.test(party.head) && /^(government|military|agency)$/.test(entity.kind ?? ""))
    return entity.kind === "agency" ? "agency" : "official";
  if (entity.type === "organisation") return byKind[entity.kind ?? "other"] ?? "victim";
  if (entity.type === "country" || entity.type === "place") return "government";
  if (entity.type === "threat-actor") return "actor";
  return entity.type === "person" ? "official" : "unknown";
}
