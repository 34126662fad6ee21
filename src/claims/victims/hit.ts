// Claims stage, victims: a noun phrase in, whom it stands for as a victim out: itself, or whoever has what it names, "dozens of X", "the U.S. election".
import { wordSet } from "../../document/word-list.ts";
import { headWord, isEvent } from "../frames/draft.ts";
import { membersOf, type Phrase } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import type { Meant, Reading } from "./reading.ts";
import { observes, ofThing, ownerOf } from "./things.ts";
import { describe, headOf, isBare, isElectoral, isProper, possessive, standIn, titled } from "./wording.ts";
import * as words from "./words.ts";

/** What can be hit. */
const beings: ReadonlySet<string> = wordSet("organisation country person place threat-actor");

/** Whom a phrase stands for. */
export function hit(reading: Reading, phrase: Phrase, meant: Meant = "anyone"): Party[] {
  const { scene } = reading;
  const party = scene.parties.of(phrase);
  const word = headOf(scene, phrase);
  if (party.name && party.name.last >= phrase.last) {
    const { entity } = party;
    if (entity?.type === "incident") return reading.ofAct(phrase);
    return meant === "anyone" && entity && beings.has(entity.type) ? [party] : [];
  }
  if (words.holdings.has(word) && !(words.sufferers.has(word) && !phrase.owner)) return ofThing(reading, phrase, party, false);
  if (words.loot.has(word)) return meant === "holder" ? [] : ofThing(reading, phrase, party, true);
  if (words.occasions.has(word)) return ofState(scene, phrase, party);
  // "said Turla had attacked it": whoever speaks of itself.
  if (phrase.first === phrase.last && (word === "it" || word === "them") && meant === "anyone") return ownerOf(reading, phrase).filter((one) => !observes(one));
  // "broke into 40 networks, including that of X".
  const that = word === "that" || word === "those" ? scene.parties.hanging(phrase, "of") : undefined;
  if (that) return reading.listed(membersOf(that), meant);
  const counted = words.counts.has(word) ? scene.parties.hanging(phrase, "of", "than", "from") : undefined;
  if (counted) return ofCount(reading, phrase, counted, meant);
  if (isEvent(scene, phrase) && !(word === "campaign" && meant === "anyone" && isElectoral(scene, phrase))) return reading.ofAct(phrase);
  return meant === "anyone" ? ofPeople(reading, phrase, party, word) : [];
}

/** A body, people, a country's people: themselves, in the words that describe them. */
function ofPeople(reading: Reading, phrase: Phrase, party: Party, word: string): Party[] {
  const { scene, lower } = reading;
  if (words.attackers.has(word)) return party.entity?.type === "threat-actor" || words.peaceful.has(lower[phrase.last - 1] as string) ? [party] : [];
  // "230,000 Ukrainians".
  const demonym = party.state?.form === "demonym" && party.state.last === phrase.last && phrase.first < phrase.last;
  if (demonym && word.endsWith("s") && lower[phrase.first] !== "the") return [{ ...describe(scene, phrase), entity: null }];
  // "encrypted its scans": whatever it is, it is theirs.
  if (!words.sufferers.has(word) && !titled(scene, phrase)) return possessive(scene, phrase) && phrase.preposition === "" ? ownerOf(reading, phrase) : [];
  if (lower[phrase.first] === "no") return [];
  if (party.entity && party.role !== "group") return [party];
  return words.vagueSufferers.has(word) && isBare(scene, phrase) && !phrase.owner ? [] : [describe(scene, phrase)];
}

/** "dozens of banks": one description; "dozens of servers of X", "several of X and Y": whoever the rest tells. */
function ofCount(reading: Reading, phrase: Phrase, counted: Phrase, meant: Meant): Party[] {
  const { scene } = reading;
  const one = membersOf(counted).length === 1 && meant === "anyone" && words.vagueSufferers.has(headWord(scene, counted));
  const found = one ? [describe(scene, counted)] : reading.listed(membersOf(counted), meant);
  const only = found[0];
  return found.length === 1 && only && only.entity === null && only.phrase.first === counted.first ? [describe(scene, counted, phrase)] : found;
}

/** Whom the phrases of a list stand for: "research, education and other organisations" are one. */
export function listed(reading: Reading, members: readonly Phrase[], meant: Meant = "anyone"): Party[] {
  const { scene } = reading;
  const last = members.at(-1);
  if (last && members.length > 1 && words.sufferers.has(headWord(scene, last)) && members.slice(0, -1).every((one, i) => isModifier(reading, one, i)))
    return reading.hit(last, meant).length > 0 ? [describe(scene, last, members[0])] : [];
  // "ten ministries and agencies in Kenya"
  if (last && meant === "anyone" && isCountedAsOne(reading, members)) return [describe(scene, last, members[0])];
  const read = members.map((one) => reading.hit(one, meant));
  // A name that nothing else tells of, in a list of victims.
  const known = members.length > 1 && read.some((found) => found.some(({ entity }) => entity?.type === "organisation"));
  return members.flatMap((one, i) => {
    const found = read[i] as Party[];
    const unknown = known && found.length === 0 && one.names.length === 0 && one.owner === null && isProper(scene, one.first, one.last);
    return unknown ? [describe(scene, one)] : found;
  });
}

/** One number counts them all, and nothing else tells any of them apart. */
function isCountedAsOne({ scene, lower }: Reading, [first, ...others]: readonly Phrase[]): boolean {
  if (!first || others.length === 0 || !words.sufferers.has(headWord(scene, first))) return false;
  const number = lower[first.first] as string;
  if (!words.numbers.has(number) && !/^\d+$/.test(number)) return false;
  return others.every(
    (one) => one.first === one.last && one.names.length === 0 && words.sufferers.has(headWord(scene, one)) && headWord(scene, one).endsWith("s"),
  );
}

/** "research" in "research, education and other organisations". */
const isModifier = (reading: Reading, phrase: Phrase, i: number) => {
  const word = reading.lower[phrase.last] as string;
  const joined = phrase.last - phrase.first === 2 && reading.lower[phrase.first + 1] === "-";
  const short = joined || phrase.last - phrase.first === (i === 0 && words.mostly.has(reading.lower[phrase.first] as string) ? 1 : 0);
  // "British and American athletes".
  const adjective = phrase.names.every((one) => one.form === "demonym" && one.first === phrase.first && !word.endsWith("s"));
  return short && adjective && !(word.endsWith("s") && words.sufferers.has(word));
};

/** "the U.S. election": the country that holds it. */
function ofState(scene: Scene, phrase: Phrase, party: Party): Party[] {
  const names = [...(party.state ? [party.state] : []), ...(phrase.owner?.names ?? []), ...(scene.parties.hanging(phrase, "of", "in")?.names ?? [])];
  const state = names.find(({ entity }) => entity.type === "country");
  return state ? [standIn(scene, phrase, state.entity, null)] : [];
}
