// Claims stage, frames: what they share: the draft of a claim, and the readings of incident and victim off the words around a cue.

import { wordSet } from "../../document/word-list.ts";
import type { Certainty, Relation, SourceKind, Stance } from "../../facts.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { actorNouns, both, otherOffences, strongEvents, tangible, weakEvents } from "../nouns.ts";
import { canAct, isDefinite, type Party } from "../party.ts";
import type { ClaimRule } from "../rule.ts";
import { cyberWeight, type Scene } from "../scene.ts";
import type { Judged } from "../standing/tally.ts";
import type { Standing } from "../standing.ts";
import { meantInCourt } from "./charged.ts";
import { ofEachState } from "./nations.ts";
import { meantByRegime } from "./regime.ts";
import * as words from "./words.ts";

export { agentOf };

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A claim before its entities are settled. */
export interface Draft {
  readonly rule: string;
  readonly stance: Stance;
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly sources: readonly Party[];
  readonly reportedBy: readonly Party[];
  readonly actors: readonly Party[];
  readonly sponsor: Party | null;
  readonly victims: readonly Party[];
  readonly incident: Range | null;
  readonly voice: Extract<SourceKind, "author" | "unknown">;
  readonly legal: boolean;
  /** The sentence before, where that names the act: "A wave of hacks hit two ports. It was carried out by Turla." */
  readonly earlier?: Scene | undefined;
  /** Whose claim it denies, in a sentence that tells both. */
  readonly judged?: Judged | undefined;
  /** Verb it stands on; null for what stands inside a noun phrase. */
  readonly verb: Verb | null;
  readonly cues: readonly number[];
}

/** Why a cue gave nothing; `explain` prints it. */
export interface Rejection {
  readonly rule: string;
  readonly cue: number;
  readonly why: string;
}

/** What a frame is handed beside the scene: where to put what it finds, and which verbs another claim has already told. */
export interface Desk {
  readonly rule: ClaimRule;
  add(draft: Partial<Draft> & Pick<Draft, "actors" | "cues">): void;
  reject(cue: number, why: string): void;
  /** Verbs that spell out the incident of a claim: no claims of their own. */
  readonly told: Set<Verb>;
}

/** Marks a verb and all that hangs on it as told by this claim. */
export function tell(scene: Scene, verb: Verb, desk: Desk) {
  desk.told.add(verb);
  for (const other of scene.verbs)
    if (other.parent === verb && other !== verb && !desk.told.has(other) && (other.link === "gerund" || other.link === "infinitive")) tell(scene, other, desk);
}

/** A draft's fields out of a standing. */
export const stand = (standing: Standing, certainty: Certainty = "asserted") => ({
  stance: standing.stance,
  certainty: standing.stance === "withholds" ? ("asserted" as const) : weaker(standing.certainty, certainty),
  sources: standing.sources,
  reportedBy: standing.reportedBy,
  voice: standing.voice,
  judged: standing.judged,
});

export const rangeOf = (phrase: Phrase): Range => ({ first: phrase.owner?.first ?? phrase.first, last: phrase.last });

/** The state whose name stands in a party's words, in place of the party: "the Russian operation", "a Chinese hack". */
export const asState = (party: Party, name: Named): Party => ({ ...party, entity: name.entity, name, head: "", role: "state", state: null });

/** Taking what belongs to others, which may be no data. */
const takings = both("theft heist robbery plunder raid seizure");

/** Words before "operations" that make them what everybody has. */
const everydayActs = wordSet("business commercial trading daily day-to-day banking mining drilling rescue manufacturing production");

/** What is one, where the word before it names an act. */
const cases = both("case");

/** Whether a phrase's head names a cyber act. */
export function isEvent(scene: Scene, phrase: Phrase): boolean {
  // The head first, which a look tells: few heads are events.
  const { lower } = scene.document.tokens;
  // "the attack case", "a hacking incident".
  const head = cases.has(lower[phrase.last] as string) && phrase.last > phrase.first ? (lower[phrase.last - 1] as string) : headWord(scene, phrase);
  if (!strongEvents.has(head) && !weakEvents.has(head) && !scene.tools.some((one) => one.last === phrase.last)) return false;
  // "business operations": nobody's attack.
  if (words.ownActs.has(head) && everydayActs.has(lower[phrase.last - 1] as string)) return false;
  if (words.offences.has(head) && otherOffences.has(lower[phrase.last - 1] as string)) return false;
  // "the theft of the grain".
  if (takings.has(head) && scene.phrases.some((one) => one.on === phrase && one.preposition === "of" && tangible.has(headWord(scene, one)))) return false;
  return cyberWeight(scene, phrase.first, phrase.last) > 0;
}

/** Head noun of a phrase, in lower case; "break-in" is one word. */
export function headWord(scene: Scene, phrase: Phrase): string {
  const { lower } = scene.document.tokens;
  const word = lower[phrase.last] as string;
  return lower[phrase.last - 1] === "-" && words.particles.has(word) ? `${lower[phrase.last - 2]}-${word}` : word;
}

/** The words for an activity: a phrase, or a verb. */
export interface Incident {
  readonly range: Range;
  readonly phrase: Phrase | null;
  readonly verb: Verb | null;
}

/** The words for the activity behind one of a verb's prepositions, or the verb that hangs on it: "for the breach", "of hacking". */
export function incidentOf(scene: Scene, verb: Verb, prepositions: readonly string[]): Incident | null {
  for (const other of scene.verbs) {
    if (other.parent !== verb || other.at < verb.at || other.link !== "gerund" || !(prepositions.includes(other.opener) || other.opener === "and")) continue;
    return { range: { first: other.at, last: other.last }, phrase: null, verb: other };
  }
  const fitting = verb.complements.filter((one) => prepositions.includes(one.preposition));
  const phrase =
    fitting.find((one) => isEvent(scene, one)) ??
    fitting.find((one) => cyberWeight(scene, one.first, one.last) > 0) ??
    fitting.find((one) => words.incidentPrepositions.has(one.preposition));
  return phrase ? { range: rangeOf(phrase), phrase, verb: null } : null;
}

/** "a Russian operation", "a Chinese state hack", "a Turla operation": the people or the band whose act it was. */
export function doerOfAct(scene: Scene, phrase: Phrase): Party | null {
  const people = phrase.names.findLast(
    ({ form, entity, last }) => last < phrase.last && (entity.type === "threat-actor" || (form === "demonym" && entity.type === "country")),
  );
  if (!people || !isEvent(scene, phrase) || scene.parties.hanging(phrase, "against", "on")) return null;
  const between = scene.document.tokens.lower.slice(people.last + 1, phrase.last);
  if (!between.every((word) => words.operationTrades.has(word))) return null;
  const party = asState(scene.parties.of(phrase), people);
  return people.entity.type === "threat-actor" ? { ...party, role: "group" } : party;
}

const anAct = wordSet("a an another");
const hands = wordSet("hand hands involvement participation complicity");
/** "points to a Russian operation", "to a Chinese hand": who is found in such an act did it; "the Estonian attack" may be one on Estonia. */
function doerFound(scene: Scene, { phrase, role, state }: Party): Party | null {
  if (role !== "thing" || state === null || state.first < phrase.first) return null;
  const { lower } = scene.document.tokens;
  if (hands.has(lower[phrase.last] as string))
    return state.last === phrase.last - 1 && state.entity.type === "country" ? asState(scene.parties.of(phrase), state) : null;
  return anAct.has(lower[phrase.first] as string) ? doerOfAct(scene, phrase) : null;
}

/** The parties of a subject or object that can be held responsible; the rest of a list goes with them. */
export function actorsOf(scene: Scene, phrases: readonly Phrase[]): Party[] {
  const parties = scene.parties
    .all(phrases.flatMap((phrase) => namesOf(scene, phrase)))
    .flatMap((party) => meantInCourt(scene, party) ?? meantByRegime(scene, party) ?? doerFound(scene, party) ?? party);
  return parties.filter(canAct).flatMap((party) => ofEachState(scene, ofItsState(stateOfDescribed(scene, party))));
}

/** "a group of hackers affiliated with China": who is described by a state, and named elsewhere if at all, is held for the state's. */
function stateOfDescribed(scene: Scene, party: Party): Party {
  const { name, state } = party;
  const described = party.role === "group" && name?.form === "description" && /^an?$/.test(scene.document.tokens.lower[name.first] as string);
  return described && state?.entity.type === "country" ? { ...party, entity: state.entity } : party;
}

/** "US and UK agencies", "Italian officers": people of a state act for it; its services are the state. */
function ofItsState(party: Party): Party {
  if (party.role === "people" && party.entity === null && party.state?.entity.type === "country" && words.services.has(party.head))
    return { ...party, entity: party.state.entity, role: "state" };
  return party.role === "people" && party.entity === null && party.state?.entity.type === "country" && words.officials.has(party.head)
    ? { ...party, entity: party.state.entity }
    : party;
}

/** "such as" is "such" to the grammar. */
const exemplifying = wordSet("such like including");
/** "groups linked to China, such as APT17 and APT15", "groups like Turla": the bands named as examples, where all of them are. */
export function instancesOf(scene: Scene, phrase: Phrase): readonly Phrase[] | undefined {
  const { lower } = scene.document.tokens;
  if (!scene.phrases.some(({ preposition }) => exemplifying.has(preposition))) return undefined;
  // "groups from China, such as": behind what hangs on them.
  const end = scene.phrases.findLast((one) => one.on === phrase && !exemplifying.has(one.preposition))?.last ?? phrase.last;
  const behind = (at: number) => at === end + 1 || (at === end + 2 && lower[end + 1] === ",");
  const example = scene.phrases.find((one) => exemplifying.has(one.preposition) && (one.on === phrase || behind(one.prepositionAt)));
  const all = example && membersOf(example);
  return all?.every((one) => scene.parties.of(one).entity?.type === "threat-actor") ? all : undefined;
}

/** "the groups they call Cozy Bear and Fancy Bear", "two groups – Cozy Bear and Fancy Bear –", "groups like Turla": the names behind a description. */
function namesOf(scene: Scene, phrase: Phrase): readonly Phrase[] {
  const verb = scene.verbs.find((one) => one.antecedent === phrase && words.nicknaming.has(one.lemma));
  const names = verb?.objects.at(-1);
  if (names && names.list.length > 1) return names.list;
  if (!actorNouns.has(headWord(scene, phrase))) return [phrase];
  const instances = instancesOf(scene, phrase);
  if (instances) return instances;
  const named = scene.phrases.find((one) => one.renames === phrase && one.list.length > 1);
  return named?.list.every((one) => one.names.some(({ entity }) => entity.type === "threat-actor")) ? named.list : [phrase];
}

/** The same, companies and other bodies included: who is accused may be anybody. */
export function accusedOf(scene: Scene, phrases: readonly Phrase[]): Party[] {
  const parties = scene.parties
    .all(phrases.flatMap((phrase) => namesOf(scene, phrase)))
    .flatMap((party) => meantInCourt(scene, party) ?? meantByRegime(scene, party) ?? party);
  return parties
    .filter((party) => isDefinite(party) && (canAct(party) || (party.role === "body" && party.entity !== null)))
    .flatMap((party) => ofEachState(scene, party));
}
