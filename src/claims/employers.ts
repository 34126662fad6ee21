// Claims stage: placed mentions in, what the text says each person is out: "Costin Raiu, … at Kaspersky", "Microsoft president Brad Smith".
import type { Document } from "../document/document.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity, SourceKind } from "../facts.ts";
import type { Named } from "./named.ts";
import { endOfTitle, isOwnerOfOffice, isPosting, isTitled, type Names, stops, titleOf, titleReach } from "./titles.ts";

/** What a person is, as far as the text tells. */
export interface Employment {
  /** The body or the state that the person works for. */
  readonly body: Entity | null;
  /** Kind of source that the title alone makes: "security researcher", "professor". */
  readonly title: SourceKind | null;
}

/** Between a body and a person, these part them: neither employs the other. */
const parting = wordSet(", said says told and that by in to on . with from when but as ; : which was is");
/** Before a body, these say that somebody works there no more: "a former FBI agent now with Flashpoint". */
const past = wordSet("former formerly ex once previously");

/** In tokens: from a word of the past to the body, from a body to a name behind it, from a body to "its", and from a demonym to its body. */
const pastReach = 4;
const aheadReach = 9;
const ownerReach = 25;
const demonymReach = 4;

/** The body or state that stands nearest to a person's name as its employer, and the title; the first place that tells decides each. */
export function employersOf({ tokens }: Document, named: readonly Named[]): ReadonlyMap<Entity, Employment> {
  const names: Names = { tokens, named };
  const employers = new Map<Entity, Employment>();
  for (const [i, person] of named.entries()) {
    if (person.entity.type !== "person" || person.form === "pronoun") continue;
    const known = employers.get(person.entity);
    if (known?.body) continue;
    const end = endOfTitle(names, i);
    const body = behind(names, i, end) ?? ahead(names, i, employers) ?? ownerBefore(names, i);
    const title = known?.title ?? titleOf(names, person, end, body);
    if (body || title) employers.set(person.entity, { body, title });
  }
  return employers;
}

const employs = (one: Named | undefined): boolean => one?.entity.type === "organisation" || one?.entity.type === "country";

/** ", director of research at Flashpoint," and "of Emsisoft"; of somebody's bodies the one of today, where there is one. */
function behind({ tokens: { lower }, named }: Names, i: number, end: number): Entity | null {
  const person = named[i] as Named;
  let left: Entity | null = null;
  for (let k = i + 1; k < named.length; k++) {
    const one = named[k] as Named;
    if (one.first > end) return left;
    if (!employs(one)) {
      // "the chief technology officer of CrowdStrike": the words of the title may stand for the person themselves.
      if (one.entity.type === "date" || one.entity.type === "place" || one.form === "description") continue;
      return left;
    }
    if (isPast(lower, person, one)) {
      left ??= one.entity;
      continue;
    }
    const next = named[k + 1];
    // "at the Dutch NCSC"
    if (one.form === "demonym" && next && employs(next) && next.first - one.last < demonymReach) continue;
    // "X, Microsoft's president": a body right behind the comma employs only with a title of its own.
    return lower[one.first - 1] !== "," || one.last < end ? one.entity : left;
  }
  return left;
}

function isPast(lower: readonly string[], person: Named, body: Named): boolean {
  for (let t = body.first - 1; t > person.last && t >= body.first - pastReach; t--) {
    if (past.has(lower[t] as string)) return true;
    if (lower[t] === "now") return false;
  }
  return false;
}

/** "Microsoft president Brad Smith", "Kremlin spokesman Dmitry Peskov", "Britain's minister Ben Wallace", "the company's Mr X". */
function ahead(names: Names, i: number, employers: ReadonlyMap<Entity, Employment>): Entity | null {
  const { named } = names;
  const { lower } = names.tokens;
  const { first } = named[i] as Named;
  const nearest = named[i - 1];
  if (!nearest) return null;
  const titled = isTitled(names, i);
  // "The head of the NCSC, X".
  if (titled && employs(nearest) && nearest.last === first - 2 && isOwnerOfOffice(lower, nearest)) return nearest.entity;
  // "The Russian ambassador to Oslo, X": where an envoy is sent employs nobody.
  const one = titled && isPosting(lower, nearest) ? named[i - 2] : nearest;
  if (!one || first - one.last > aheadReach) return null;
  // "The Kremlin's spokesman, Dmitry Peskov", "the Chinese ambassador, Feng Rui".
  const apart = lower[first - 1] === "," && (lower[one.last + 1] === "'s" || (one.form === "demonym" && titled));
  const until = apart ? (one === nearest ? first : nearest.first - 1) - 1 : first;
  for (let t = one.last + 1; t < until; t++) if (parting.has(lower[t] as string)) return null;
  // "Mr X's spokesman Y" works for whom Mr X works for.
  if (one.entity.type === "person") return lower[one.last + 1] === "'s" ? (employers.get(one.entity)?.body ?? null) : null;
  return employs(one) && first - one.last > 1 ? one.entity : null;
}

/** "Brinair was hacked, its founder, X, said": the body named last before "its". */
function ownerBefore({ tokens: { lower }, named }: Names, i: number): Entity | null {
  const { first } = named[i] as Named;
  let t = lower[first - 1] === "," ? first - 2 : first - 1;
  while (t > 0 && first - t < titleReach && !stops.has(lower[t] as string) && lower[t] !== "its") t--;
  if (lower[t] !== "its") return null;
  for (let k = i - 1; k >= 0 && t - (named[k] as Named).last < ownerReach; k--)
    if ((named[k] as Named).entity.type === "organisation") return (named[k] as Named).entity;
  return null;
}
