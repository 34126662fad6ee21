// Claims stage, victims: a phrase in, the words for a victim out, and whether they say which one.
import { CAPITALISED, CAPITALS } from "../../document/tokens.ts";
import type { Entity } from "../../facts.ts";
import { headWord } from "../frames/draft.ts";
import type { Phrase } from "../grammar/parts.ts";
import type { Named } from "../named.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { hurts } from "./reading.ts";
import * as words from "./words.ts";

const isPlaced = ({ entity }: Named) => entity.type === "country" || entity.type === "place";

/** The words that describe a victim, with where it is or what it does: "banks in Kenya and Peru", "countries involved in the search". */
export function describe(scene: Scene, phrase: Phrase, from: Phrase = phrase): Party {
  let { last } = phrase;
  for (let steps = 0; steps < 4; steps++) {
    const next = scene.phrases.find((one) => one.prepositionAt === last + 1 && isPlacing(scene, one)) ?? boundBy(scene, last);
    if (!next) break;
    last = Math.max(last, (next.list.at(-1) ?? next).last);
  }
  const party = scene.parties.of(phrase);
  const whole = { ...phrase, first: from.owner?.first ?? from.first, last, list: [], owner: null };
  return { ...party, entity: party.role === "group" ? null : party.entity, phrase: whole };
}

const isPlacing = (scene: Scene, phrase: Phrase) =>
  phrase.preposition === "of" ||
  (phrase.preposition === "such" && phrase.names.length === 0) ||
  (words.placing.has(phrase.preposition) && (phrase.names.some(isPlaced) || words.somewhere.has(headWord(scene, phrase))));

/** What a reduced clause right behind a token ends with. */
const boundBy = (scene: Scene, last: number) => {
  const clause = scene.verbs.find((one) => one.antecedent?.last === last && one.link === "participle" && one.first === last + 1 && !hurts(scene, one));
  return clause && scene.phrases.find((one) => one.prepositionAt === clause.last + 1);
};

/** A phrase as the words for an entity that it stands for. */
export function standIn(scene: Scene, phrase: Phrase, entity: Entity, name: Party["name"]): Party {
  const role = entity.type === "country" ? "state" : "body";
  return { ...scene.parties.of(phrase), phrase: { ...phrase, list: [] }, entity, name, head: "", role, state: null };
}

/** Whether nothing but capitalised words stand between two tokens, both inclusive. */
export const isProper = (scene: Scene, first: number, last: number) => {
  for (let i = first; i <= last; i++) if (((scene.document.tokens.kind[i] as number) & (CAPITALISED | CAPITALS)) !== CAPITALISED) return false;
  return true;
};

/** Whether a phrase says where: "in Kenya", "in the region". */
export const isPlace = (scene: Scene, phrase: Phrase) => {
  const { name, head } = scene.parties.of(phrase);
  return name ? isPlaced(name) : words.somewhere.has(head);
};

/** "the software firm Nordwerk": a name that nothing but the noun before it explains. */
export const titled = (scene: Scene, phrase: Phrase) => {
  if (((scene.document.tokens.kind[phrase.last] as number) & CAPITALISED) === 0) return false;
  for (let i = phrase.first; i < phrase.last; i++) if (words.sufferers.has(scene.document.tokens.lower[i] as string)) return true;
  return false;
};

/** Whether nothing before or behind the noun says which. */
export const isBare = (scene: Scene, phrase: Phrase) =>
  !scene.phrases.some((one) => one.prepositionAt === phrase.last + 1 && words.placing.has(one.preposition)) &&
  !scene.verbs.some((one) => one.antecedent === phrase && one.first === phrase.last + 1) &&
  phrase.last - phrase.first < (words.openers.has(scene.document.tokens.lower[phrase.first] as string) ? 2 : 1);

/** The noun itself in "targets worldwide". */
export const headOf = (scene: Scene, phrase: Phrase) =>
  phrase.last > phrase.first && words.trailing.has(scene.document.tokens.lower[phrase.last] as string)
    ? (scene.document.tokens.lower[phrase.last - 1] as string)
    : headWord(scene, phrase);

/** "the presidential campaign". */
export const isElectoral = (scene: Scene, phrase: Phrase) =>
  words.electoral.has(scene.document.tokens.lower[phrase.last - 1] as string) ||
  phrase.owner !== null ||
  phrase.names.some(({ entity }) => entity.type === "person") ||
  words.runners.has(headOf(scene, scene.parties.hanging(phrase, "of") ?? phrase));

/** Whether it is somebody's own: "its servers". */
export const possessive = (scene: Scene, phrase: Phrase) => words.possessives.has(scene.document.tokens.lower[phrase.first] as string);
