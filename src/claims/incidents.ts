// Claims stage: claims in, which of them speak of one activity set: "the attack" is the one told of before, two acts on one victim are one act.
import type { Document } from "../document/document.ts";
import { wordSet } from "../document/word-list.ts";
import type { Claim, Entity } from "../facts.ts";
import { both } from "./nouns.ts";

/** Nouns for an act that point back at one with "the", "this". */
const acts = both("attack cyberattack cyber-attack hack hacking breach break-in intrusion compromise leak theft operation campaign incident");
/** Words that point back; alone, the last ones do. */
const pointers = wordSet("the this that these those such");
const alone = wordSet("it this that");
/** Words between them that tell no act from another. */
const neutral = wordSet("cyber latest recent alleged digital online massive same entire");
/** Words that tell of an activity beside the one before: "a similar attack", "another breach". */
const more = wordSet("a an another earlier previous separate");

/** An activity as far as the claims before tell. */
interface Told {
  readonly id: string;
  /** Where its words were last. */
  start: number;
  end: number;
  readonly states: Set<string>;
  readonly victims: Set<string>;
  readonly heads: Set<string>;
  /** First and last day that a date of it allows. */
  from: string | undefined;
  to: string | undefined;
}

/** How many activities are kept in mind. */
const kept = 32;

/** Gives the incident of each claim its id: i1, i2 … in the order of their first claims. */
export function tieIncidents(claims: readonly Claim[], { text }: Document, entities: readonly Entity[]): void {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  /** The last ones, so that a long document takes no more than linear time. */
  const incidents: Told[] = [];
  let number = 0;
  let last: Told | undefined;
  for (const claim of claims) {
    const { incident } = claim;
    if (!incident) continue;
    const words = incident.text.toLowerCase().split(/\s+/);
    const own = describe(claim, known, words.at(-1) as string, `i${number + 1}`);
    const agrees = (other: Told) => agree(other.states, own.states) && !apart(other, own);
    const one =
      incidents.findLast((other) => other.start < own.end && own.start < other.end) ??
      deniedBy(claim, own) ??
      (last && agrees(last) && pointsBack(words) && !tellsOfAnother(text.slice(last.end, own.start)) ? last : undefined) ??
      incidents.findLast((other) => agrees(other) && shares(other.victims, own.victims)) ??
      incidents.findLast((other) => agrees(other) && shares(other.heads, own.heads) && !differ(other.victims, own.victims));
    if (one) add(one, own);
    else {
      number++;
      incidents.push(own);
      if (incidents.length > kept) incidents.shift();
    }
    last = one ?? own;
    incident.incident = last.id;
  }

  /** A denial that tells nothing of the act itself is about the one that it answers. */
  function deniedBy({ stance, answers }: Claim, own: Told): Told | undefined {
    if (stance !== "denies" || own.victims.size > 0 || own.from !== undefined) return undefined;
    const answered = new Set(answers.slice(-kept).map((id) => ids.get(id)?.incident?.incident));
    return answered.size === 1 ? incidents.find(({ id }) => answered.has(id)) : undefined;
  }
}

/** What a claim tells of its activity. A country is no victim here: many acts hit it. */
function describe({ incident, actors, sponsor, victims, occurred }: Claim, known: ReadonlyMap<string, Entity>, head: string, id: string): Told {
  const date = occurred ? known.get(occurred.entity) : undefined;
  const entityOf = ({ entity }: { entity: string | null }) => (entity === null ? undefined : known.get(entity));
  const states = [...actors, ...(sponsor ? [sponsor] : [])].map((one) => {
    const entity = entityOf(one);
    return entity?.code ?? entity?.country ?? entity?.id ?? one.text;
  });
  const hit = victims.flatMap((one) => {
    const entity = entityOf(one);
    return entity?.type === "country" ? [] : [entity?.id ?? one.text.toLowerCase()];
  });
  const { start, end } = incident as NonNullable<Claim["incident"]>;
  const by = actors[0]?.entity ?? actors[0]?.text ?? "";
  return { id, start, end, states: new Set(states), victims: new Set(hit), heads: new Set([`${head} ${by}`]), from: date?.from, to: date?.to };
}

function add(one: Told, { start, end, states, victims, heads, from, to }: Told): void {
  Object.assign(one, { start, end, from: one.from ?? from, to: one.to ?? to });
  for (const state of states) one.states.add(state);
  for (const victim of victims) one.victims.add(victim);
  for (const head of heads) one.heads.add(head);
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...b].some((one) => a.has(one));
/** The same culprits, as far as both tell; two bodies of one state are the same. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === 0 || b.size === 0 || shares(a, b);
/** Both tell who was hit, and it is not the same. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && !shares(a, b);
/** On other days. */
const apart = (a: Told, b: Told) => a.from !== undefined && b.from !== undefined && ((a.to ?? a.from) < b.from || (b.to ?? b.from) < a.from);

/** "this attack", "the latest cyber attack", "it"; "was behind any such attacks". */
function pointsBack(words: readonly string[]): boolean {
  const head = words.at(-1) as string;
  if (alone.has(head)) return true;
  const from = words.findLastIndex((word) => pointers.has(word));
  return from >= 0 && acts.has(head) && words.slice(from + 1, -1).every((word) => neutral.has(word));
}

/** Whether a stretch of text tells of an act that was not told before: "a similar attack". In words, from the article to the act. */
const stretch = 4;
function tellsOfAnother(text: string): boolean {
  let since = stretch + 1;
  for (const [word] of text.toLowerCase().matchAll(/[\w’'-]+/g)) {
    if (more.has(word)) since = 0;
    else since++;
    if (since > 0 && since <= stretch && acts.has(word)) return true;
  }
  return false;
}
