// Claims stage, frames, ties: to whom a verb or a noun ties its subject, by the rows of the rule.
import { wordSet } from "../../../document/word-list.ts";
import { indefinite } from "../../grammar/closed-class.ts";
import { membersOf, type Phrase, type Verb } from "../../grammar/parts.ts";
import { verbForms } from "../../grammar/verbs.ts";
import type { Named } from "../../named.ts";
import { actorNouns, both } from "../../nouns.ts";
import { isBand, type Party } from "../../party.ts";
import type { Scene } from "../../scene.ts";
import { agentOf, headWord } from "../draft.ts";
import * as words from "../words.ts";

/** Whether a party may keep hackers. */
export const isSponsor = (party: Party): boolean =>
  party.role === "state" ||
  (party.role === "body" && party.entity !== null) ||
  (party.role === "people" && party.entity !== null) ||
  ((party.role === "thing" || (party.role === "people" && party.entity === null)) && party.state !== null && words.stateHeads.has(party.head));

/** Parts of a state's body, and those who serve there: whose they are stands behind "of". */
const shares = both(
  "department bureau centre center branch office directorate division section element faction wing arm unit part team officer agent operative",
);
const within = ["of", "in", "within"] as const;
/** States that nobody names. */
const unnamed = wordSet("state nation-state nation country government regime");

/** Whom a phrase means who may keep hackers: "the FSB", "a Russian agency, the FSB", "the Kazan office of the FSB", "FSB officers", "a government". */
export function sponsorIn(scene: Scene, phrase: Phrase): Party | null {
  const { parties, phrases } = scene;
  const party = parties.of(phrase);
  const name = party.name ? undefined : phrases.find((one) => one.renames === phrase && one.verb === null);
  const renamed = name && parties.of(name);
  if (renamed?.name && isSponsor(renamed) && !isBand(renamed)) return renamed;
  if (isSponsor(party)) return party;
  if (shares.has(party.head)) {
    const whole = parties.hanging(phrase, ...within);
    if (whole && parties.of(whole).role === "state") return parties.of(whole);
    const { state, tie } = party;
    if (state && (tie || state.form !== "demonym")) return stateOf(phrase, state);
  }
  return isUnnamed(scene, party) ? party : null;
}

/** "a government", "an unknown state". */
export const isUnnamed = ({ document }: Scene, { phrase, head, state }: Party): boolean =>
  unnamed.has(head) && state === null && phrase.names.length === 0 && indefinite.has(document.tokens.lower[phrase.first] as string);

/** "run by" is a row: a verb or a noun, and what must stand behind it. */
export interface Row {
  readonly word: string;
  readonly rest: readonly string[];
}

interface Rows {
  readonly rows: readonly Row[];
  readonly words: ReadonlySet<string>;
}

const read = new Map<string, Rows>();
/** The rows of a rule, parted once. */
export function rowsOf(phrases: string): Rows {
  let known = read.get(phrases);
  if (!known) {
    const rows = phrases.split(",").flatMap((phrase) => {
      // "work/act on orders of" is two rows.
      const parts = phrase
        .trim()
        .split(" ")
        .map((part) => part.split("/"));
      const said = parts.reduce<string[][]>((before, part) => before.flatMap((words) => part.map((word) => [...words, word])), [[]]);
      return said.map(([word = "", ...rest]) => ({ word, rest }));
    });
    known = { rows, words: new Set(rows.map(({ word }) => word)) };
    read.set(phrases, known);
  }
  return known;
}

/** A phrase whose noun may tell the tie. */
export interface Predicate {
  readonly phrase: Phrase;
  /** Its head. */
  readonly word: string;
}

/** A noun, in the singular or in the plural; ACTOR is any for a band. */
const isNoun = (word: string, noun: string): boolean =>
  noun === "ACTOR" ? actorNouns.has(word) : word === noun || (word.length === noun.length + 1 && word.endsWith("s") && word.startsWith(noun));

/** "described as linked to Iran": a participle that was taken for a noun. */
const asVerb = ({ preposition }: Phrase, word: string): string => (preposition === "as" && word.endsWith("ed") ? (verbForms.get(word)?.lemma ?? word) : word);

/** The phrases whose nouns say what somebody is. */
export function predicatesOf(scene: Scene, { objects, complements }: Verb): Predicate[] {
  // "acts as a front", "is little more than a front".
  const more = objects.some((one) => headWord(scene, one) === "more");
  const predicates: Predicate[] = [];
  for (const phrase of objects) predicates.push({ phrase, word: headWord(scene, phrase) });
  for (const phrase of complements)
    if (phrase.preposition === "as" || (more && phrase.preposition === "than")) predicates.push({ phrase, word: asVerb(phrase, headWord(scene, phrase)) });
  return predicates;
}

/** Whom somebody is tied to, and by which word. */
export interface Tied {
  readonly sponsor: Party;
  readonly cue: number;
  /** The word is a noun. */
  readonly noun: boolean;
  /** The sponsor is the subject: "the Russian state directs Killnet". */
  readonly active: boolean;
}

/** Whom the first row that fits ties somebody to. */
export function tiedTo(scene: Scene, verb: Verb, rows: readonly Row[], predicates: readonly Predicate[]): Tied | null {
  for (const row of rowsFor(rows, verb.lemma, predicates)) {
    const tied = row.word === verb.lemma ? byVerb(scene, verb, row.rest) : byNoun(scene, verb, row, predicates);
    if (tied) return tied;
  }
  for (const { phrase } of predicates) {
    const sponsor = namedBy(scene, phrase, verb, rows[0]?.word ?? "");
    if (sponsor) return { sponsor, cue: sponsor.phrase.last, noun: true, active: false };
  }
  return null;
}

/** The rows that may hold, by their first word: mostly none of a hundred, and to try one costs more than to ask. */
function rowsFor(rows: readonly Row[], lemma: string, predicates: readonly Predicate[]): Row[] {
  const may: Row[] = [];
  for (const row of rows) if (row.word === lemma || namesTie(predicates, row.word)) may.push(row);
  return may;
}

function namesTie(predicates: readonly Predicate[], noun: string): boolean {
  for (const { word } of predicates) if (isNoun(word, noun)) return true;
  return false;
}

/** A state, or its body, among phrases: no company keeps hackers. */
export const keeperIn = (scene: Scene, phrases: readonly Phrase[]): Party | undefined =>
  phrases.flatMap((one) => sponsorIn(scene, one) ?? []).find((party) => party.role === "state" || isUnnamed(scene, party));

/** Where hackers sit who are a service's own; others sit inside the ministries they hacked. */
const inner = wordSet("inside within");

/** "run by", "work on behalf of", "takes its orders from". */
function byVerb(scene: Scene, verb: Verb, rest: readonly string[]): Tied | null {
  const { parties } = scene;
  const preposition = rest.at(-1) ?? "";
  const active = rest.length === 1 && preposition === "by" && !verb.passive;
  let sponsor: Party | null | undefined;
  if (active) {
    const [object] = verb.objects;
    if (object && parties.all(membersOf(object)).some(isBand)) sponsor = keeperIn(scene, verb.subject);
  } else if (rest.length === 1)
    sponsor = verb.complements
      .filter((one) => one.preposition === preposition)
      .map((one) => sponsorIn(scene, one))
      .find((party) => party !== null && (!inner.has(preposition) || words.serviceKinds.has(party.entity?.kind ?? "")));
  else {
    const middle = [...verb.complements, ...verb.objects].find((one) => headWord(scene, one) === rest.at(-2));
    const inner = middle && (middle.owner ?? parties.hanging(middle, preposition, ...(preposition === "for" ? [] : ["of", "from"])));
    if (inner) sponsor = sponsorIn(scene, inner);
  }
  return sponsor ? { sponsor, cue: verb.at, noun: false, active } : null;
}

/** "an arm of the FSB", "an IRGC persona". */
function byNoun(scene: Scene, verb: Verb, { word, rest }: Row, predicates: readonly Predicate[]): Tied | null {
  const { parties } = scene;
  const predicate = predicates.find((one) => isNoun(one.word, word))?.phrase;
  if (!predicate) return null;
  const hanging = parties.hanging(predicate, ...rest);
  const inner = hanging ?? verb.complements.find((one) => rest.includes(one.preposition)) ?? wearerOf(scene, predicate);
  const sponsor = (hanging ? null : stateIn(scene, predicate)) ?? (inner ? sponsorIn(scene, inner) : null);
  return sponsor ? { sponsor, cue: predicate.last, noun: true, active: false } : null;
}

const wearing = wordSet("wear use don employ");
/** "a mask worn by the ministry". */
const wearerOf = ({ verbs }: Scene, predicate: Phrase): Phrase | undefined =>
  verbs.filter((one) => one.antecedent === predicate && one.passive && wearing.has(one.lemma)).flatMap(agentOf)[0];

/** The state whose name stands in a phrase, as a party of its own. */
export function stateOf(phrase: Phrase, name: Named): Party {
  return { phrase, entity: name.entity, name, head: "", role: "state", state: null, tie: null, hedge: "asserted", described: false };
}

/** "is believed to be North Korean", "exposed APT1 as Unit 61398": the predicate is the state, or the state's service, itself. */
function namedBy(scene: Scene, phrase: Phrase, verb: Verb, what: string): Party | null {
  const name = phrase.names.at(-1);
  if (!name || name.last !== phrase.last) return null;
  if (what === "DEMONYM") {
    // "identified the hackers as North Korean".
    const says = verb.lemma === "be" || phrase.preposition === "as";
    return says && name.form === "demonym" && name.first === phrase.first ? stateOf(phrase, name) : null;
  }
  if (what !== "SERVICE" || name.form === "demonym" || name.entity.type !== "organisation") return null;
  const subject = scene.parties.all(verb.link === "relative" && verb.antecedent ? [verb.antecedent] : verb.subject);
  const called = scene.parties.all(verb.objects);
  return words.serviceKinds.has(name.entity.kind ?? "") && [...subject, ...called].some(isBand) ? scene.parties.of(phrase) : null;
}

/** Those who serve a state: "Russian intelligence officers". */
const servants = both("officer employee agent operative soldier spy");

/** Whose these are, a people's name says, too: "an Iranian front". */
const covers = both("front proxy cutout cut-out puppet mouthpiece");

/** "an IRGC persona", "FSB officers": the state whose the noun is, where its name stands right before it. */
function stateIn(scene: Scene, predicate: Phrase): Party | null {
  const owner = predicate.owner && scene.parties.of(predicate.owner);
  if (owner && isSponsor(owner)) return owner;
  const { state, tie, head } = scene.parties.of(predicate);
  return state && ((state.last === predicate.last - 1 && (state.form !== "demonym" || covers.has(head))) || (tie && servants.has(head)))
    ? stateOf(predicate, state)
    : null;
}
