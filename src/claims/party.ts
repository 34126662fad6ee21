// Claims stage: what a party is, the person, group, state or thing that a noun phrase stands for; what it can do, and its words. parties/ reads them.
import type { Document } from "../document/document.ts";
import type { Certainty, Entity, Filler } from "../facts.ts";
import type { Phrase } from "./grammar/parts.ts";
import type { Named } from "./named.ts";
import { suspectNouns } from "./nouns.ts";
import { behindHead, movementKinds, officers, stateServants } from "./parties/words.ts";

/** Whom or what a noun phrase stands for. */
export interface Party {
  readonly phrase: Phrase;
  /** The thing meant; null when the words name nobody in particular. */
  readonly entity: Entity | null;
  /** The name that is its head, where a name is. */
  readonly name: Named | null;
  /** Head noun in lower case; "" where a name is the head. */
  readonly head: string;
  /** What it is in the drama: a group of attackers, a state or its body, a person, a body of another kind, described people, or a thing. */
  readonly role: "group" | "state" | "body" | "person" | "people" | "thing";
  /** State or agency that stands before the head or the name: "Russian", "Kremlin". */
  readonly state: Named | null;
  /** How the words tie it to that state: "-linked" is possible, "government" asserted; null for a bare demonym. */
  readonly tie: { readonly certainty: Certainty; readonly at: number } | null;
  /** Certainty that an adjective takes away: "suspected". */
  readonly hedge: Certainty;
  /** A capitalised adjective tells who they are: "Eastern European criminals", "Russian-speaking hackers". */
  readonly described: boolean;
}

/** The parties of a sentence, each read when it is asked for. */
export interface Parties {
  of(phrase: Phrase): Party;
  /** The parties of a list, or of one phrase. */
  all(phrases: readonly Phrase[]): readonly Party[];
  /** Phrases that hang on a phrase by a preposition: "of the PLA" on "members". */
  hanging(phrase: Phrase, ...prepositions: string[]): Phrase | undefined;
  /** The party around a token, or undefined. */
  at(token: number): Party | undefined;
}

/** Kinds of organisations that are a state's own. */
export const bodyKinds = new Set(["agency", "government", "military"]);

/** A country, or a body of one. */
export const isState = (entity: Entity): boolean => entity.type === "country" || (entity.type === "organisation" && bodyKinds.has(entity.kind ?? ""));

/** A militia, a party: bodies that are no state and fight like one. */
export const isMovement = (entity: Entity): boolean => entity.type === "organisation" && movementKinds.has(entity.kind ?? "");

/** Whether a party can be held responsible for an attack. */
export function canAct({ entity, role, head, tie, state }: Party): boolean {
  // "traced to East Asia": a part of the world does nothing.
  if (entity?.type === "place" && entity.kind === "region") return false;
  if (role === "group" || role === "state" || role === "person") return true;
  if (role !== "people") return false;
  // "British intelligence officers", "Iranian officials".
  return suspectNouns.has(head) || (tie !== null && officers.has(head)) || (state !== null && stateServants.has(head));
}

/** A group of attackers by name. */
export const isBand = ({ entity }: Party): boolean => entity?.type === "threat-actor";

/** Whether a party means somebody in particular: a name, or people described by a state or a name. */
export function isDefinite(party: Party): boolean {
  return party.entity !== null || party.state !== null || party.described;
}

/** The words of a party as a filler: the name where a name is the head, else the whole phrase. */
export function fillerOf(document: Document, party: Party, until?: number): Filler {
  const { tokens, text } = document;
  const first = party.name?.first ?? party.phrase.owner?.first ?? party.phrase.first;
  let last = party.name?.last ?? until ?? party.phrase.last;
  while (last > first && behindHead.has(tokens.lower[last] as string)) last--;
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
  return { entity: party.entity?.id ?? null, start, end, text: text.slice(start, end) };
}
