// Link stage, last step: what the words right beside a name say of it ("French cybersecurity agency X", "X, a Ukrainian bank") in, its kind and country out.
import type { Document } from "../document/document.ts";
import { wordList, wordSet } from "../document/word-list.ts";
import type { Mention } from "../entities/mention.ts";
import type { Thing } from "./thing.ts";
import { articles } from "./words.ts";

const rows: Record<string, string> = {
  agency: "agency watchdog regulator service directorate bureau cert csirt police",
  government: "ministry department government council parliament",
  military: "army navy unit",
  company:
    "company firm bank giant maker manufacturer provider operator airline retailer insurer startup carrier conglomerate chain supplier subsidiary exchange",
  media: "newspaper broadcaster magazine outlet newsroom daily tabloid website",
  research: "university institute think-tank laboratory",
  party: "party",
  organisation: "organisation organization charity hospital nonprofit federation association",
};
const kinds = new Map(Object.entries(rows).flatMap(([kind, words]) => wordList(words).map((word) => [word, kind] as const)));
const bands = wordSet("group gang hackers crew collective team actor apt outfit unit");
const ties = wordSet("linked backed sponsored aligned nexus affiliated based supported owned");
/** A company of this trade is a vendor in claims. */
const security = wordSet("security cybersecurity cyber-security cyber infosec antivirus anti-virus threat forensics");

/** Companies whose trade stands before them. */
const firms = wordSet("firm company startup start-up vendor consultancy maker provider specialist outfit");
/** Between a name and what it is. */
const tellers = wordSet(", is was");
/** In tokens: how far the words for a trade go. */
const describing = 5;

/** Signs and words that what tells of a name does not go beyond. */
const ends = wordSet(", . ; : ( ) and 's");

/** Fills the kind and the country of an organisation or a group where the lexicon has said nothing. `named` holds what each mention names. Linear in the mentions. */
export function describeByWords({ tokens }: Document, mentions: readonly Mention[], named: readonly Thing[]): void {
  const { lower } = tokens;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const { type } = mention;
    if (type !== "organisation" && type !== "threat-actor") continue;
    const thing = named[i] as Thing;
    if (thing.kind !== undefined && thing.country !== undefined) continue;
    if (type === "organisation" && thing.kind === undefined && isInSecurity(mention)) thing.kind = "vendor";
    // "Ukrainian bank X", "the China-linked group X", "the Tallinn-based bank X"
    const before = mentions[i - 1];
    if (before && mention.first - before.last <= 6 && leads(before)) read(i - 1, before.last + 1, mention.first - 1, thing);
    // "X, a Ukrainian bank"
    const opens = lower[mention.last + 1] === "," && articles.has(lower[mention.last + 2] ?? "");
    const after = mentions[i + 1];
    if (opens && after?.first === mention.last + 3 && leads(after)) read(i + 1, after.last + 1, after.last + 6, thing);
  }

  /** "The security firm X", "X, a threat intelligence company", "X is a cybersecurity startup": without a country. */
  function isInSecurity({ first, last }: Mention): boolean {
    if (firms.has(lower[first - 1] ?? "")) return security.has(lower[first - 2] ?? "") || security.has(lower[first - 3] ?? "");
    if (!tellers.has(lower[last + 1] ?? "") || !articles.has(lower[last + 2] ?? "")) return false;
    let trade = false;
    for (let i = last + 3; i <= last + 3 + describing && i < lower.length; i++) {
      const word = lower[i] as string;
      if (ends.has(word)) return false;
      if (trade && firms.has(word)) return true;
      trade ||= security.has(word);
    }
    return false;
  }
  /** A country's adjective, or a country or place with a tie: but not "anti-Russian" and "Russian-speaking". */
  function leads({ type, form, first, last }: Mention): boolean {
    if (lower[first - 1] === "-") return false;
    if (lower[last + 1] === "-") return ties.has(lower[last + 2] ?? "") && (type === "country" || (type === "place" && lower[last + 2] === "based"));
    return type === "country" && form === "demonym";
  }
  function read(state: number, from: number, to: number, thing: Thing): void {
    let trade = false;
    for (let j = from; j <= to && j < lower.length; j++) {
      const word = lower[j] as string;
      if (ends.has(word)) return;
      if (security.has(word)) trade = true;
      const kind = thing.type === "threat-actor" ? (bands.has(word) ? "band" : undefined) : kinds.get(word);
      if (!kind) continue;
      const owner = named[state] as Thing;
      thing.country ??= owner.code ?? owner.country;
      if (kind !== "band" && kind !== "organisation") thing.kind ??= kind === "company" && trade ? "vendor" : kind;
      return;
    }
  }
}
