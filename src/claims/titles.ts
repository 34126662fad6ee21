// Claims stage: the words beside a person's name in, what the title among them makes of that person out: "Costin Raiu, a researcher at …", "the hospital's director, Marta Rivas".
import { CAPITALISED, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { titles as offices } from "../entities/names/words.ts";
import type { Entity, SourceKind } from "../facts.ts";
import type { Named } from "./named.ts";
import { both, byWord, securityTrade } from "./nouns.ts";

/** The words of a document, and whom they name. */
export interface Names {
  readonly tokens: Tokens;
  readonly named: readonly Named[];
}

/** Words that no title goes beyond. */
export const stops = wordSet("said says told wrote added who which . called was is has had believes warned that ; :");
/** Behind "who", these tell of somebody's work, and so belong to the title. */
const working = wordSet("now once works worked leads led heads headed runs ran directs directed advises advised teaches taught studies researches tracks");
/** Behind the comma after a name, these open no title. */
const joining = wordSet("and or but as when while ,");
/** Between an envoy and the country or city that the envoy is sent to; between an office and whose it is; between a title and a body. */
const posted = wordSet("to in");
const officeOf = wordSet("of for at");
const employing = wordSet("of at with for from to by in");

/** In tokens: how far a title goes behind a name, before it, and before the comma in front of it; and the whole of one whose owner is told. */
const behindReach = 16;
const beforeReach = 5;
export const titleReach = 7;
const ownerReach = 9;

/** Words of a title, by what they make of somebody whom no body employs. */
const titles = byWord<SourceKind>([
  ["researcher", "researcher expert analyst professor academic scholar scientist specialist consultant fellow lecturer historian"],
  ["court", "judge prosecutor"],
  ["media", "journalist reporter columnist editor correspondent newspaper broadcaster magazine"],
]);
/** Whoever leads a company that was not hit itself, and says who hit another one, has made that a trade. */
const leaders = wordSet("ceo cto founder co-founder cofounder");
/** Whoever employs these has made attacks its trade, unless the text says what else it is. */
export const studying = both("researcher analyst hunter");
/** Behind "who", what they do there. */
const following = wordSet("studies researches tracks");
/** What a vendor's officer is the head of: "director of research", "head of threat analysis". */
const departments = wordSet("research threat malware");
/** Owners of a title, by what they make of its holder. */
export const owners = byWord<SourceKind>([
  [
    "victim",
    "hospital company bank airline operator manufacturer maker retailer airport group utility clinic school carrier chain provider publisher exchange insurer broker casino port shipyard brewery",
  ],
  ["researcher", "university institute"],
]);
/** With a word of the security trade before it, a vendor whatever its name. */
const firms = wordSet("firm company vendor startup start-up consultancy provider outfit specialist group giant business");

/** What a person's title alone makes of them; `end` is the last token that may tell of them behind the name, `body` who employs them. */
export function titleOf({ tokens }: Names, person: Named, end: number, body: Entity | null): SourceKind | null {
  return (
    ownerIn(tokens, person) ??
    (end > person.last ? titleIn(tokens, person.last + 1, end, body) : null) ??
    titleIn(tokens, titleStart(tokens, person), person.first - 1, body)
  );
}

/** "The hospital's director, Marta Rivas": what the owner of the title is. */
function ownerIn({ lower }: Tokens, { first }: Named): SourceKind | null {
  if (lower[first - 1] !== ",") return null;
  // "The founder of the hacked exchange, Dan X".
  const of = owners.get(lower[first - 2] ?? "");
  if (of && lower.slice(Math.max(0, first - titleReach), first - 2).includes("of")) return of;
  for (let t = first - 2; t > first - ownerReach && t > 0; t--) {
    if (stops.has(lower[t] as string) || lower[t] === ",") return null;
    if (lower[t] === "'s")
      return securityTrade.has(lower[t - 2] ?? "") && firms.has(lower[t - 1] as string) ? "vendor" : (owners.get(lower[t - 1] as string) ?? null);
  }
  return null;
}

/** "The Chinese ambassador, Feng Rui": an office stands before the comma before the name. */
export function isTitled({ tokens: { lower }, named }: Names, i: number): boolean {
  const { first } = named[i] as Named;
  if (lower[first - 1] !== ",") return false;
  const before = named[i - 1]?.last === first - 2 ? named[i - 1] : undefined;
  const parted = before && (isPosting(lower, before) || isOwnerOfOffice(lower, before));
  return offices.has(lower[parted ? before.first - 2 : first - 2] ?? "");
}

/** "The ambassador to Oslo": where an envoy is sent. */
export const isPosting = (lower: readonly string[], { first }: Named): boolean => posted.has(lower[first - 1] ?? "") && offices.has(lower[first - 2] ?? "");

/** "The head of the NCSC": whose the office is. */
export const isOwnerOfOffice = (lower: readonly string[], { first }: Named): boolean => officeOf.has(lower[first - 1] ?? "");

/** Last token of the words that may tell of a person behind the name. */
export function endOfTitle(names: Names, i: number): number {
  const { lower } = names.tokens;
  const end = (names.named[i] as Named).last;
  const opener = lower[end + 1] ?? "";
  // "The bloc's policy chief, X, condemned": the title is over before the name.
  if (opener === "," && isTitled(names, i)) return end;
  if (opener !== "," && opener !== "(" && !employing.has(opener)) return end;
  // "X, and Microsoft said": what is joined to a person is no title.
  if (joining.has(lower[end + 2] ?? "")) return end;
  let last = end + 1;
  for (; last + 1 < lower.length && last - end < behindReach; last++) {
    const next = lower[last + 1] as string;
    if (next === "who" && working.has(lower[last + 2] ?? "")) continue;
    if (stops.has(next) || (next === "," && opener === ",") || (next === ")" && opener === "(")) break;
  }
  return last;
}

/** First token of the words that may be a title before the name: "independent security researcher". */
function titleStart({ lower }: Tokens, person: Named): number {
  let first = person.first;
  while (first > 0 && person.first - first < beforeReach && isOfTitle(lower[first - 1] as string)) first--;
  return first;
}

const isOfTitle = (word: string): boolean => /^[a-z][a-z-]*$/.test(word) && !stops.has(word) && !employing.has(word);

/** What the words between two tokens make of their bearer. */
function titleIn(tokens: Tokens, first: number, last: number, body: Entity | null): SourceKind | null {
  const { lower } = tokens;
  let kind: SourceKind | null = null;
  let leads = false;
  const isFirm = body?.type === "organisation" && (body.kind === undefined || body.kind === "company");
  for (let t = first; t <= last; t++) {
    const word = lower[t] as string;
    if (firms.has(word) && (securityTrade.has(lower[t - 1] ?? "") || securityTrade.has(lower[t - 2] ?? ""))) return "vendor";
    if (isDepartment(tokens, t) || (isFirm && kind === null && (studying.has(word) || following.has(word)))) return "vendor";
    leads ||= leaders.has(word) || (word === "executive" && lower[t - 1] === "chief");
    kind ??= titles.get(word) ?? owners.get(word) ?? (word === "tank" ? "researcher" : null);
  }
  return kind ?? (leads ? "vendor" : null);
}

/** "Director of research", "a threat analyst with Orrelsec": what the department of a vendor is called. */
function isDepartment({ lower, kind }: Tokens, t: number): boolean {
  if (!departments.has(lower[t] as string)) return false;
  if (lower[t - 1] === "of" || lower[t - 2] === "of") return true;
  return titles.get(lower[t + 1] ?? "") === "researcher" && employing.has(lower[t + 2] ?? "") && ((kind[t + 3] ?? 0) & CAPITALISED) !== 0;
}
