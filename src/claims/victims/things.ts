// Claims stage, victims: a phrase for what somebody holds, or what was taken, in, whoever it is of out: "X's networks", "servers used by X", "data stolen from X".
import { wordSet } from "../../document/word-list.ts";
import { headWord } from "../frames/draft.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import { hurts, type Reading, same } from "./reading.ts";
import { describe, isPlace, possessive, standIn } from "./wording.ts";
import * as words from "./words.ts";

const whereabouts = wordSet("in on about");

/** What is held or taken stands for whoever it is of. */
export function ofThing(reading: Reading, phrase: Phrase, party: Party, taken: boolean): Party[] {
  const { scene, lower } = reading;
  if (reading.seen.has(phrase)) return [];
  reading.seen.add(phrase);
  if (possessive(scene, phrase)) return ownerOf(reading, phrase);
  if (phrase.owner) return ofOwner(reading, phrase, phrase.owner);
  const more = words.entry.has(headWord(scene, phrase)) ? ["to", "into", "over"] : taken ? ["about", "on"] : ["in"];
  const of = scene.parties.hanging(phrase, "of", "at", "from", "inside", "within", "for", ...more);
  const from = taken && of && of.preposition !== "from" ? scene.parties.hanging(of, "from") : undefined;
  const behind = [of, from].flatMap((one) => (one && !(whereabouts.has(one.preposition) && isPlace(scene, one)) ? reading.listed(membersOf(one)) : []));
  const clauses = scene.verbs.filter((one) => one.antecedent === phrase && !reading.seen.has(one)).flatMap((one) => holderIn(reading, one));
  if (clauses.length + behind.length > 0) return [...behind, ...clauses];
  const name = phrase.names.findLast(
    (one) => one.last < phrase.last && one.form !== "demonym" && (one.entity.type === "organisation" || one.entity.type === "person"),
  );
  if (name && lower[name.first - 1] !== "-") return [standIn(scene, phrase, name.entity, name)];
  if (taken) return [];
  // "a federal court filing system", "Polish government websites", "networks in Poland".
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = lower[i] as string;
    if (words.services.has(word) || (words.sufferers.has(word) && !words.vagueSufferers.has(word))) return [describe(scene, phrase)];
  }
  const placed = scene.phrases.some((one) => one.on === phrase && one.preposition === "in" && one.names.some(({ entity }) => entity.type === "country"));
  return party.state?.entity.type === "country" || placed ? [describe(scene, phrase)] : [];
}

/** "servers used by X", "networks belonging to X", "accounts associated with X", "files stolen from X". */
function holderIn(reading: Reading, clause: Verb): Party[] {
  const { scene } = reading;
  if (clause.passive && words.having.has(clause.lemma)) return agentOf(clause).flatMap((one) => reading.hit(one));
  const belongs = clause.lemma === "belong" || (clause.passive && words.belonging.has(clause.lemma));
  if (!belongs && !hurts(scene, clause)) return [];
  const holders = clause.complements.filter(({ preposition }) => (belongs ? preposition === "to" || preposition === "with" : preposition === "from"));
  return holders.flatMap(membersOf).flatMap((one) => reading.hit(one));
}

/** "Norway's power grid" is said of Norway in all its words, "the bank's servers" of the bank. */
function ofOwner(reading: Reading, phrase: Phrase, owner: Phrase): Party[] {
  const { scene } = reading;
  const own = scene.parties.of(owner);
  if (words.anonymous.has(own.head)) return [];
  if (own.name && own.entity?.type === "country") return [{ ...standIn(scene, phrase, own.entity, null), state: own.name }];
  const found = reading.hit(owner);
  return found.length > 0 || !words.vagueSufferers.has(headWord(scene, owner)) ? found : [describe(scene, owner)];
}

/** Whose "its" and "their" are: the subject of a clause around, whoever is not accused; else the source. */
export function ownerOf(reading: Reading, phrase: Phrase): Party[] {
  const { scene, lower } = reading;
  const source = reading.event.sources.find((one) => (one.role === "body" || one.role === "state") && !accused(reading, one));
  if (lower[phrase.first] === "our") return [scene.speakerIn(phrase.first) ?? source].flatMap((one) => one ?? []);
  let at: Verb | null = phrase.verb ?? phrase.on?.verb ?? phrase.on?.on?.verb ?? scene.verbs.find((one) => one.subject.includes(phrase)) ?? null;
  for (let steps = 0; at && steps < 6; steps++, at = at.parent) {
    const subjects = scene.parties.all(at.subject).filter((one) => one.phrase !== phrase && words.holders.has(one.role) && !accused(reading, one));
    const own = subjects.find((one) => one.entity !== null || words.sufferers.has(one.head));
    if (own) return [employerOf(reading, phrase, own)];
  }
  return source ? [source] : [];
}

/** "his network" is the company's that he works for. */
function employerOf({ scene }: Reading, phrase: Phrase, own: Party): Party {
  const body = own.entity?.type === "person" && words.ofEmployer.has(headWord(scene, phrase)) ? scene.employers.get(own.entity)?.body : null;
  return body?.type === "organisation" ? standIn(scene, own.phrase, body, null) : own;
}

/** Those who tell of what befell others. */
export const observes = ({ entity }: Party) => entity?.type === "organisation" && words.observers.has(entity.kind ?? "");

const accused = (reading: Reading, party: Party) => reading.event.actors.some((actor) => same(actor, party));
