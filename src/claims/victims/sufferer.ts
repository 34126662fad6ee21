// Claims stage, victims: a noun phrase in, whom it stands for as a victim out: itself, or whoever has what it names: "X's networks", "servers
// used by X", "data stolen from X", "dozens of X", "the U.S. election".
import { CAPITALISED, CAPITALS } from "../../document/tokens.ts";
import type { Entity } from "../../facts.ts";
import { type Draft, headWord, isEvent } from "../frames/draft.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Named } from "../named.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import * as words from "./words.ts";

/** What is known of a claim before its victims are. */
export type Event = Pick<Draft, "incident" | "verb" | "actors" | "sponsor" | "relation" | "sources">;

/**
 * Who may be meant in a place of the sentence: behind "hacked" anyone, behind "published" only the owner of something, behind "used" only the
 * holder of what can be got into.
 */
export type Meant = "anyone" | "owner" | "holder";

export interface Sufferers {
  hit(phrase: Phrase, meant?: Meant): Party[];
  /** The victims of a list: "X, Y and other companies" are all of them, "research, education and other organisations" are one. */
  listed(members: readonly Phrase[], meant?: Meant): Party[];
  /** A phrase as the words for an entity that it stands for. */
  standIn(phrase: Phrase, entity: Entity, name: Party["name"]): Party;
  /** Whether a verb does harm to its object. */
  hurts(verb: Verb): boolean;
  isPlace(phrase: Phrase): boolean;
  /** Whether nothing but capitalised words stand between two tokens, both inclusive. */
  isProper(first: number, last: number): boolean;
}

/** What can be hit. */
const beings: ReadonlySet<string> = new Set(["organisation", "country", "person", "place", "threat-actor"]);
const whereabouts = new Set(["in", "on", "about"]);
const isPlaced = ({ entity }: Named) => entity.type === "country" || entity.type === "place";

export const same = (a: Party, b: Party) => a === b || (a.entity !== null && a.entity === b.entity) || a.phrase.first === b.phrase.first;

/** `ofAct` reads the victims of a phrase that names an act; `seen` holds what has been read, so that no way leads in a circle. */
export function readSufferers(scene: Scene, { actors, sources }: Event, seen: Set<Phrase | Verb>, ofAct: (phrase: Phrase) => Party[]): Sufferers {
  const { parties, phrases, verbs } = scene;
  const { lower, kind } = scene.document.tokens;
  const hurts = (verb: Verb) =>
    (isA(verb.lemma, "strong", "attack") && !words.posing.has(verb.lemma)) ||
    words.hurting.has(verb.lemma) ||
    (words.listing.has(verb.lemma) && verb.complements.some((one) => words.leakSites.has(headWord(scene, one))));
  const possessive = (phrase: Phrase) => words.possessives.has(lower[phrase.first] as string);

  function hit(phrase: Phrase, meant: Meant = "anyone"): Party[] {
    const party = parties.of(phrase);
    const word = headOf(phrase);
    if (party.name && party.name.last >= phrase.last) {
      const { entity } = party;
      if (entity?.type === "incident") return ofAct(phrase);
      return meant === "anyone" && entity && beings.has(entity.type) ? [party] : [];
    }
    if (words.holdings.has(word) && !(words.sufferers.has(word) && !phrase.owner)) return ofThing(phrase, party, false);
    if (words.loot.has(word)) return meant === "holder" ? [] : ofThing(phrase, party, true);
    if (words.occasions.has(word)) return ofState(phrase, party);
    // "said Turla had attacked it": whoever speaks of itself.
    if (phrase.first === phrase.last && (word === "it" || word === "them") && meant === "anyone") return ownerOf(phrase).filter((one) => !observes(one));
    // "broke into 40 networks, including that of X".
    const that = word === "that" || word === "those" ? parties.hanging(phrase, "of") : undefined;
    if (that) return listed(membersOf(that), meant);
    const counted = words.counts.has(word) ? parties.hanging(phrase, "of", "than", "from") : undefined;
    if (counted) return ofCount(phrase, counted, meant);
    if (isEvent(scene, phrase) && !(word === "campaign" && meant === "anyone" && isElectoral(phrase))) return ofAct(phrase);
    return meant === "anyone" ? ofPeople(phrase, party, word) : [];
  }

  /** A body, people, a country's people: themselves, in the words that describe them. */
  function ofPeople(phrase: Phrase, party: Party, word: string): Party[] {
    if (words.attackers.has(word)) return party.entity?.type === "threat-actor" || words.peaceful.has(lower[phrase.last - 1] as string) ? [party] : [];
    // "230,000 Ukrainians".
    const demonym = party.state?.form === "demonym" && party.state.last === phrase.last && phrase.first < phrase.last;
    if (demonym && word.endsWith("s") && lower[phrase.first] !== "the") return [{ ...describe(phrase), entity: null }];
    // "encrypted its scans": whatever it is, it is theirs.
    if (!words.sufferers.has(word) && !titled(phrase)) return possessive(phrase) && phrase.preposition === "" ? ownerOf(phrase) : [];
    if (lower[phrase.first] === "no") return [];
    if (party.entity && party.role !== "group") return [party];
    return words.vagueSufferers.has(word) && isBare(phrase) && !phrase.owner ? [] : [describe(phrase)];
  }

  /** "dozens of banks": one description; "dozens of servers of X", "several of X and Y": whoever the rest tells. */
  function ofCount(phrase: Phrase, counted: Phrase, meant: Meant): Party[] {
    const one = membersOf(counted).length === 1 && meant === "anyone" && words.vagueSufferers.has(headWord(scene, counted));
    const found = one ? [describe(counted)] : listed(membersOf(counted), meant);
    const only = found[0];
    return found.length === 1 && only && only.entity === null && only.phrase.first === counted.first ? [describe(counted, phrase)] : found;
  }

  /** What is held or taken stands for whoever it is of. */
  function ofThing(phrase: Phrase, party: Party, taken: boolean): Party[] {
    if (seen.has(phrase)) return [];
    seen.add(phrase);
    if (possessive(phrase)) return ownerOf(phrase);
    if (phrase.owner) return ofOwner(phrase, phrase.owner);
    const more = words.entry.has(headWord(scene, phrase)) ? ["to", "into", "over"] : taken ? ["about", "on"] : ["in"];
    const of = parties.hanging(phrase, "of", "at", "from", "inside", "within", "for", ...more);
    const from = taken && of && of.preposition !== "from" ? parties.hanging(of, "from") : undefined;
    const behind = [of, from].flatMap((one) => (one && !(whereabouts.has(one.preposition) && isPlace(one)) ? listed(membersOf(one)) : []));
    const clauses = verbs.filter((one) => one.antecedent === phrase && !seen.has(one)).flatMap(holderIn);
    if (clauses.length + behind.length > 0) return [...behind, ...clauses];
    const name = phrase.names.findLast(
      (one) => one.last < phrase.last && one.form !== "demonym" && (one.entity.type === "organisation" || one.entity.type === "person"),
    );
    if (name && lower[name.first - 1] !== "-") return [standIn(phrase, name.entity, name)];
    if (taken) return [];
    // "a federal court filing system", "Polish government websites", "networks in Poland".
    for (let i = phrase.first; i < phrase.last; i++) {
      const word = lower[i] as string;
      if (words.services.has(word) || (words.sufferers.has(word) && !words.vagueSufferers.has(word))) return [describe(phrase)];
    }
    const placed = phrases.some((one) => one.on === phrase && one.preposition === "in" && one.names.some(({ entity }) => entity.type === "country"));
    return party.state?.entity.type === "country" || placed ? [describe(phrase)] : [];
  }

  /** "servers used by X", "networks belonging to X", "files stolen from X". */
  function holderIn(clause: Verb): Party[] {
    if (clause.passive && words.having.has(clause.lemma)) return agentOf(clause).flatMap((one) => hit(one));
    const belongs = clause.lemma === "belong";
    if (!belongs && !hurts(clause)) return [];
    const holders = clause.complements.filter((one) => one.preposition === (belongs ? "to" : "from"));
    return holders.flatMap(membersOf).flatMap((one) => hit(one));
  }

  /** "Norway's power grid" is said of Norway in all its words, "the bank's servers" of the bank. */
  function ofOwner(phrase: Phrase, owner: Phrase): Party[] {
    const own = parties.of(owner);
    if (words.anonymous.has(own.head)) return [];
    if (own.name && own.entity?.type === "country") return [{ ...standIn(phrase, own.entity, null), state: own.name }];
    const found = hit(owner);
    return found.length > 0 || !words.vagueSufferers.has(headWord(scene, owner)) ? found : [describe(owner)];
  }

  /** "the U.S. election": the country that holds it. */
  function ofState(phrase: Phrase, party: Party): Party[] {
    const names = [...(party.state ? [party.state] : []), ...(phrase.owner?.names ?? []), ...(parties.hanging(phrase, "of", "in")?.names ?? [])];
    const state = names.find(({ entity }) => entity.type === "country");
    return state ? [standIn(phrase, state.entity, null)] : [];
  }

  /** Whose "its" and "their" are: the subject of a clause around, whoever is not accused; else the source. */
  function ownerOf(phrase: Phrase): Party[] {
    const source = sources.find((one) => (one.role === "body" || one.role === "state") && !accused(one));
    if (lower[phrase.first] === "our") return [scene.speakerIn(phrase.first) ?? source].flatMap((one) => one ?? []);
    let at: Verb | null = phrase.verb ?? phrase.on?.verb ?? phrase.on?.on?.verb ?? verbs.find((one) => one.subject.includes(phrase)) ?? null;
    for (let steps = 0; at && steps < 6; steps++, at = at.parent) {
      const subjects = parties.all(at.subject).filter((one) => one.phrase !== phrase && words.holders.has(one.role) && !accused(one));
      const own = subjects.find((one) => one.entity !== null || words.sufferers.has(one.head));
      if (own) return [own];
    }
    return source ? [source] : [];
  }
  /** Those who tell of what befell others. */
  const observes = ({ entity }: Party) => entity?.type === "organisation" && words.observers.has(entity.kind ?? "");
  const accused = (party: Party) => actors.some((actor) => same(actor, party));

  function listed(members: readonly Phrase[], meant: Meant = "anyone"): Party[] {
    const last = members.at(-1);
    if (last && members.length > 1 && words.sufferers.has(headWord(scene, last)) && members.slice(0, -1).every(isModifier))
      return hit(last, meant).length > 0 ? [describe(last, members[0])] : [];
    const read = members.map((one) => hit(one, meant));
    // A name that nothing else tells of, in a list of victims.
    const known = members.length > 1 && read.some((found) => found.some(({ entity }) => entity?.type === "organisation"));
    return members.flatMap((one, i) => {
      const found = read[i] as Party[];
      const unknown = known && found.length === 0 && one.names.length === 0 && one.owner === null && isProper(one.first, one.last);
      return unknown ? [describe(one)] : found;
    });
  }
  /** "research" in "research, education and other organisations". */
  const isModifier = (phrase: Phrase, i: number) => {
    const word = lower[phrase.last] as string;
    const joined = phrase.last - phrase.first === 2 && lower[phrase.first + 1] === "-";
    const short = joined || phrase.last - phrase.first === (i === 0 && lower[phrase.first] === "the" ? 1 : 0);
    // "British and American athletes".
    const adjective = phrase.names.every((one) => one.form === "demonym" && one.first === phrase.first && !word.endsWith("s"));
    return short && adjective && !(word.endsWith("s") && words.sufferers.has(word));
  };

  function standIn(phrase: Phrase, entity: Entity, name: Party["name"]): Party {
    const role = entity.type === "country" ? "state" : "body";
    return { ...parties.of(phrase), phrase: { ...phrase, list: [] }, entity, name, head: "", role, state: null };
  }

  /** The words that describe a victim, with where it is or what it does: "banks in Kenya and Peru", "countries involved in the search". */
  function describe(phrase: Phrase, from: Phrase = phrase): Party {
    let { last } = phrase;
    for (let steps = 0; steps < 4; steps++) {
      const next = phrases.find((one) => one.prepositionAt === last + 1 && isPlacing(one)) ?? boundBy(last);
      if (!next) break;
      last = Math.max(last, (next.list.at(-1) ?? next).last);
    }
    const party = parties.of(phrase);
    const whole = { ...phrase, first: from.owner?.first ?? from.first, last, list: [], owner: null };
    return { ...party, ...(party.role === "group" && { entity: null }), phrase: whole };
  }
  const isPlacing = (phrase: Phrase) =>
    phrase.preposition === "of" ||
    (phrase.preposition === "such" && phrase.names.length === 0) ||
    (words.placing.has(phrase.preposition) && (phrase.names.some(isPlaced) || words.somewhere.has(headWord(scene, phrase))));
  /** What a reduced clause right behind a token ends with. */
  const boundBy = (last: number) => {
    const clause = verbs.find((one) => one.antecedent?.last === last && one.link === "participle" && one.first === last + 1 && !hurts(one));
    return clause && phrases.find((one) => one.prepositionAt === clause.last + 1);
  };

  /** The noun itself in "targets worldwide". */
  const headOf = (phrase: Phrase) =>
    phrase.last > phrase.first && words.trailing.has(lower[phrase.last] as string) ? (lower[phrase.last - 1] as string) : headWord(scene, phrase);
  const isProper = (first: number, last: number) => {
    for (let i = first; i <= last; i++) if (((kind[i] as number) & (CAPITALISED | CAPITALS)) !== CAPITALISED) return false;
    return true;
  };
  /** "the software firm Nordwerk": a name that nothing but the noun before it explains. */
  const titled = (phrase: Phrase) => {
    if (((kind[phrase.last] as number) & CAPITALISED) === 0) return false;
    for (let i = phrase.first; i < phrase.last; i++) if (words.sufferers.has(lower[i] as string)) return true;
    return false;
  };
  const isPlace = (phrase: Phrase) => {
    const { name, head } = parties.of(phrase);
    return name ? isPlaced(name) : words.somewhere.has(head);
  };
  /** Whether nothing before or behind the noun says which. */
  const isBare = (phrase: Phrase) =>
    !phrases.some((one) => one.prepositionAt === phrase.last + 1 && words.placing.has(one.preposition)) &&
    !verbs.some((one) => one.antecedent === phrase && one.first === phrase.last + 1) &&
    phrase.last - phrase.first < (words.openers.has(lower[phrase.first] as string) ? 2 : 1);
  /** "the presidential campaign". */
  const isElectoral = (phrase: Phrase) =>
    words.electoral.has(lower[phrase.last - 1] as string) || phrase.owner !== null || phrase.names.some(({ entity }) => entity.type === "person");

  return { hit, listed, standIn, hurts, isPlace, isProper };
}
