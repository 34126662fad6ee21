// Claims stage: a party in, its kind as a source out, by what the entity is and by the words that describe it.
import { wordSet } from "../document/word-list.ts";
import type { Entity, SourceKind } from "../facts.ts";
import type { Employment } from "./employers.ts";
import { byWord, securityTrade } from "./nouns.ts";
import type { Party } from "./party.ts";
import { owners, studying } from "./titles.ts";

/** Heads of described sources, by the kind they give. */
const byHead = byWord<SourceKind>([
  [
    "official",
    "official chief head director boss minister spokesman spokeswoman spokesperson president ambassador senator lawmaker mayor secretary chancellor diplomat adviser advisor general envoy premier congressman congresswoman commissioner legislator governor admiral colonel officer",
  ],
  ["anonymous", "source people person"],
  ["court", "prosecutor prosecution jury court indictment complaint sheet judge attorney affidavit filing warrant lawyer"],
  ["experts", "expert analyst specialist researcher observer critic community hunter sleuth"],
  [
    "agency",
    "authority inquiry enquiry commission panel taskforce police agency investigator service regulator centre center bureau detective watchdog directorate intelligence",
  ],
  ["government", "government ministry treasury authorities administration embassy parliament council state country nation capital regime bloc"],
  ["media", "media press channel television newspaper outlet magazine broadcaster site journalist reporter paper"],
  ["researcher", "professor academic scholar university scientist institute"],
  ["vendor", "vendor"],
  [
    "victim",
    "insurer lender brewery museum clinic port municipality body district committee league club company hospital airport operator bank victim party campaign association federation camp firm retailer utility carrier provider",
  ],
  ["actor", "gang group hacker crew collective hacktivist attacker intruder"],
]);

const byKind: Readonly<Record<string, SourceKind>> = {
  agency: "agency",
  government: "government",
  military: "government",
  international: "international",
  vendor: "vendor",
  media: "media",
  research: "researcher",
  court: "court",
};
/** What a body is where it speaks: one that makes no trade of attacks speaks of those on itself. */
const kindOfBody = ({ kind }: Entity): SourceKind => byKind[kind ?? ""] ?? "victim";

/** What a body publishes: it speaks as the body does. */
const papers = wordSet("report reports study analysis blog blogs advisory research investigation investigations");
/** Papers that are a court's where such a word is before them: "court documents". */
const filed = wordSet("document documents paper papers record records file files filing filings");
const courtly = wordSet("court charging legal");
/** "court documents". */
export const isCourtPaper = ({ head, phrase }: Party, lower: readonly string[]): boolean => filed.has(head) && courtly.has(lower[phrase.last - 1] ?? "");

/** Bodies that are what they are even where they were hit themselves. */
const standing = wordSet("agency government military vendor");
/** Kind of a source; `employment` is what the text says of a person, `hit` tells which entities were attacked, `lower` are the document's words. */
export function sourceKindOf(party: Party, employment: Employment | undefined, hit: ReadonlySet<Entity>, lower: readonly string[]): SourceKind {
  const { entity, head, state } = party;
  const body = entity?.type === "organisation" ? entity : state?.entity.type === "organisation" ? state.entity : null;
  if (entity?.type === "organisation" && hit.has(entity) && !standing.has(entity.kind ?? "")) return "victim";
  if (head) {
    const found = isCourtPaper(party, lower) ? "court" : byHead.get(head);
    const specialised = securityTrade.has(lower[party.phrase.last - 1] ?? "");
    // "the hospital group", and not "the hacking group".
    if (head === "group" && owners.has(lower[party.phrase.last - 1] ?? "")) return "victim";
    // "the UN panel"
    if (found === "agency" && body?.kind === "international") return "international";
    const kind = specialised && found === "victim" ? "vendor" : specialised && found === "government" && head.startsWith("authorit") ? "agency" : found;
    // "Kaspersky researchers", "FBI officials", "a Microsoft spokesman".
    if (body && studying.has(head) && !hit.has(body) && kindOfBody(body) === "victim") return "vendor";
    if (body && (kind === "experts" || kind === "official" || kind === undefined || kind === "victim")) {
      const of = kindOfBody(body);
      return kind === "official" && of === "government" ? "official" : kind === "experts" && of === "victim" ? "experts" : of;
    }
    if (kind && !(entity && entity.type !== "country" && kind === "victim")) return kind;
    if (papers.has(head) && body) return kindOfBody(body);
  }
  // "the ministry's IT office": what its owner is.
  if (!entity && party.phrase.owner)
    return byHead.get(lower[party.phrase.owner.last] as string) ?? (state?.entity.type === "country" ? "government" : "unknown");
  if (!entity) return state?.entity.type === "country" ? "government" : "unknown";
  switch (entity.type) {
    case "organisation":
      return kindOfBody(entity);
    case "country":
    case "place":
      return "government";
    case "threat-actor":
      return "actor";
    case "person": {
      const employer = employment?.body;
      if (!employer) return employment?.title ?? "official";
      if (hit.has(employer) && employer.type === "organisation" && !standing.has(employer.kind ?? "")) return "victim";
      const of = kindOfBody(employer);
      if (of === "agency" || of === "government" || of === "international" || employer.type === "country") return employment?.title ?? "official";
      return of === "victim" ? (employment?.title ?? of) : of;
    }
    default:
      return "unknown";
  }
}
