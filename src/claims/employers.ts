// Claims stage: placed mentions in, what the text says each person is out: "Costin Raiu, … at Kaspersky", "Microsoft president Brad Smith".
import type { Document } from "../document/document.ts";
import { CAPITALISED } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { titles as offices } from "../entities/names/words.ts";
import type { Entity, SourceKind } from "../facts.ts";
import type { Named } from "./named.ts";
import { both, byWord, securityTrade } from "./nouns.ts";

/** What a person is, as far as the text tells. */
export interface Employment {
  /** The body or the state that the person works for. */
  readonly body: Entity | null;
  /** Kind of source that the title alone makes: "security researcher", "professor". */
  readonly title: SourceKind | null;
}

/** Tokens that may lie between a person and the employer. */
const reach = 16;
/** Words that no title goes beyond. */
const stops = wordSet("said says told wrote added who which . called was is has had believes warned that ; :");
/** Behind "who", these tell of somebody's work, and so belong to the title. */
const working = wordSet("now once works worked leads led heads headed runs ran directs directed advises advised teaches taught studies researches tracks");
/** Behind the comma after a name, these open no title. */
const joining = wordSet("and or but as when while ,");
/** Between a body and a person, these part them: neither employs the other. */
const parting = wordSet(", said says told and that by in to on . with from when but as ; : which was is");
/** Between an envoy and the country or city that the envoy is sent to; and between an office and whose it is. */
const posted = wordSet("to in");
const officeOf = wordSet("of for at");
const employing = new Set(["of", "at", "with", "for", "from", "to", "by", "in"]);

/** Before a body, these say that somebody works there no more: "a former FBI agent now with Flashpoint". */
const past = wordSet("former formerly ex once previously");
/** Tokens between these words and the body. */
const pastReach = 4;

/** In tokens, before a name: how far its title goes, and how far before "its" the owner stands. */
const titleReach = 7;
const ownerReach = 25;

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
/** What a vendor's officer is the head of: "director of research", "head of threat analysis". */
const departments = wordSet("research threat malware");
/** Owners of a title, by what they make of its holder. */
export const owners = byWord<SourceKind>([
  ["victim", "hospital company bank airline operator manufacturer maker retailer airport group utility clinic school carrier chain provider publisher"],
  ["researcher", "university institute"],
]);
/** With a word of the security trade before it, a vendor whatever its name. */
const firms = wordSet("firm company vendor startup start-up consultancy provider outfit specialist group giant business");

/** The body or state that stands nearest to a person's name as its employer, and the title; the first place that tells decides each. */
export function employersOf(document: Document, named: readonly Named[]): ReadonlyMap<Entity, Employment> {
  const { lower, kind: shape } = document.tokens;
  const employers = new Map<Entity, Employment>();
  for (const [i, person] of named.entries()) {
    if (person.entity.type !== "person" || person.form === "pronoun") continue;
    const known = employers.get(person.entity);
    if (known?.body) continue;
    const end = endOfTitle(person);
    const body = behind(i, end) ?? ahead(i, person) ?? ownerBefore(i, person);
    const title =
      known?.title ??
      ownerIn(person) ??
      (end > person.last ? titleIn(person.last + 1, end, body) : null) ??
      titleIn(titleStart(person), person.first - 1, body);
    if (body || title) employers.set(person.entity, { body: body ?? null, title });
  }
  return employers;

  function employs(one: Named): boolean {
    return one.entity.type === "organisation" || one.entity.type === "country";
  }
  /** "The hospital's director, Marta Rivas": what the owner of the title is. */
  function ownerIn(person: Named): SourceKind | null {
    if (lower[person.first - 1] !== ",") return null;
    for (let t = person.first - 2; t > person.first - 9 && t > 0; t--) {
      if (stops.has(lower[t] as string) || lower[t] === ",") return null;
      if (lower[t] === "'s")
        return securityTrade.has(lower[t - 2] ?? "") && firms.has(lower[t - 1] as string) ? "vendor" : (owners.get(lower[t - 1] as string) ?? null);
    }
    return null;
  }
  /** "The Chinese ambassador, Feng Rui": an office stands before the comma before the name. */
  function isTitled(person: Named): boolean {
    const at = named.indexOf(person) - 1;
    const before = named[at]?.last === person.first - 2 ? named[at] : undefined;
    const parted = before && (isPosting(before) || officeOf.has(lower[before.first - 1] ?? ""));
    const last = parted ? before.first - 2 : person.first - 2;
    return lower[person.first - 1] === "," && offices.has(lower[last] ?? "");
  }
  function isPosting(one: Named): boolean {
    return posted.has(lower[one.first - 1] ?? "") && offices.has(lower[one.first - 2] ?? "");
  }
  /** Last token of the words that may tell of a person behind the name. */
  function endOfTitle(person: Named): number {
    const opener = lower[person.last + 1];
    // "The bloc's policy chief, X, condemned": the title is over before the name.
    if (opener === "," && isTitled(person)) return person.last;
    if (opener !== "," && opener !== "(" && !employing.has(opener ?? "")) return person.last;
    let last = person.last + 1;
    // "X, and Microsoft said": what is joined to a person is no title.
    if (joining.has(lower[last + 1] ?? "")) return person.last;
    for (; last + 1 < lower.length && last - person.last < reach; last++) {
      const next = lower[last + 1] as string;
      if (next === "who" && working.has(lower[last + 2] ?? "")) continue;
      if (stops.has(next) || (next === "," && opener === ",") || (next === ")" && opener === "(")) break;
    }
    return last;
  }
  /** First token of the words that may be a title before the name: "independent security researcher". */
  function titleStart(person: Named): number {
    let first = person.first;
    while (
      first > 0 &&
      person.first - first < 5 &&
      /^[a-z][a-z-]*$/.test(lower[first - 1] as string) &&
      !stops.has(lower[first - 1] as string) &&
      !employing.has(lower[first - 1] as string)
    )
      first--;
    return first;
  }
  function titleIn(first: number, last: number, body: Entity | null): SourceKind | null {
    let kind: SourceKind | null = null;
    let leads = false;
    const isFirm = body?.type === "organisation" && (body.kind === undefined || body.kind === "company");
    for (let t = first; t <= last; t++) {
      const word = lower[t] as string;
      if (firms.has(word) && (securityTrade.has(lower[t - 1] ?? "") || securityTrade.has(lower[t - 2] ?? ""))) return "vendor";
      if (isDepartment(t) || (isFirm && kind === null && studying.has(word))) return "vendor";
      leads ||= leaders.has(word) || (word === "executive" && lower[t - 1] === "chief");
      kind ??= titles.get(word) ?? owners.get(word) ?? (word === "tank" ? "researcher" : null);
    }
    return kind ?? (leads ? "vendor" : null);
  }
  /** "Director of research", "a threat analyst with Orrelsec": what the department of a vendor is called. */
  function isDepartment(t: number): boolean {
    if (!departments.has(lower[t] as string)) return false;
    if (lower[t - 1] === "of" || lower[t - 2] === "of") return true;
    return titles.get(lower[t + 1] ?? "") === "researcher" && employing.has(lower[t + 2] ?? "") && ((shape[t + 3] ?? 0) & CAPITALISED) !== 0;
  }
  /** ", director of research at Flashpoint," and "of Emsisoft"; of somebody's bodies the one of today, where there is one. */
  function behind(i: number, end: number): Entity | null {
    let left: Entity | null = null;
    for (let k = i + 1; k < named.length; k++) {
      const one = named[k] as Named;
      if (one.first > end) return left;
      if (!employs(one)) {
        if (one.entity.type === "date" || one.entity.type === "place") continue;
        return left;
      }
      if (isPast(named[i] as Named, one)) {
        left ??= one.entity;
        continue;
      }
      if (one.form === "demonym" && named[k + 1] && employs(named[k + 1] as Named) && (named[k + 1] as Named).first - one.last < 4) continue;
      // "X, Microsoft's president": a body right behind the comma employs only with a title of its own.
      return lower[one.first - 1] !== "," || one.last < end ? one.entity : left;
    }
    return left;
  }
  /** "Brinair was hacked, its founder, X, said": the body named last before "its". */
  function ownerBefore(i: number, person: Named): Entity | null {
    let t = lower[person.first - 1] === "," ? person.first - 2 : person.first - 1;
    while (t > 0 && person.first - t < titleReach && !stops.has(lower[t] as string) && lower[t] !== "its") t--;
    if (lower[t] !== "its") return null;
    for (let k = i - 1; k >= 0 && t - (named[k] as Named).last < ownerReach; k--)
      if ((named[k] as Named).entity.type === "organisation") return (named[k] as Named).entity;
    return null;
  }
  function isPast(person: Named, body: Named): boolean {
    for (let t = body.first - 1; t > person.last && t >= body.first - pastReach; t--) {
      if (past.has(lower[t] as string)) return true;
      if (lower[t] === "now") return false;
    }
    return false;
  }
  /** "Microsoft president Brad Smith", "Kremlin spokesman Dmitry Peskov", "Britain's minister Ben Wallace", "the company's Mr X". */
  function ahead(i: number, person: Named): Entity | null {
    const nearest = named[i - 1];
    if (nearest && employs(nearest) && nearest.last === person.first - 2 && isTitled(person) && officeOf.has(lower[nearest.first - 1] ?? ""))
      return nearest.entity;
    // "The Russian ambassador to Oslo, X": where an envoy is sent employs nobody.
    const one = nearest && isTitled(person) && isPosting(nearest) ? named[i - 2] : nearest;
    if (!one || person.first - one.last > 9) return null;
    // "The Kremlin's spokesman, Dmitry Peskov", "the Chinese ambassador, Feng Rui".
    const apart = lower[person.first - 1] === "," && (lower[one.last + 1] === "'s" || (one.form === "demonym" && isTitled(person)));
    const until = apart ? (!nearest || one === nearest ? person.first : nearest.first - 1) - 1 : person.first;
    for (let t = one.last + 1; t < until; t++) if (parting.has(lower[t] as string)) return null;
    // "Mr X's spokesman Y" works for whom Mr X works for.
    if (one.entity.type === "person") return lower[one.last + 1] === "'s" ? (employers.get(one.entity)?.body ?? null) : null;
    return employs(one) && person.first - one.last > 1 ? one.entity : null;
  }
}
