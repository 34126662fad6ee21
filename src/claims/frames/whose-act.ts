// Claims stage, frames: whose act a phrase tells by its own words, where no "by" stands behind it: "Killnet attack on the port", "Russian attempts to hack", "the malicious cyber activity of the FSB".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { isBand, type Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { actorsOf, asState, headWord, isEvent } from "./draft.ts";
import * as words from "./words.ts";

/** "the Russian cyberattack on", "Chinese espionage against": the people right before an act that only attackers do. */
function peopleOf(scene: Scene, phrase: Phrase) {
  const people = phrase.names.findLast((one) => one.form === "demonym" && one.entity.type === "country" && one.last < phrase.last);
  if (!people) return undefined;
  const { lower } = scene.document.tokens;
  const trades = lower.slice(people.last + 1, phrase.last);
  const act = headWord(scene, phrase);
  const plain = words.plainActs.has(act);
  return trades.every((word) => words.actTrades.has(word)) && (plain || (words.vagueActs.has(act) && trades.some((word) => !words.stateTrades.has(word))))
    ? people
    : undefined;
}

/** "Killnet attack on the port", "a campaign of APT28 against ministries": a band's act with whom it hit; without, it is a name for all they do. */
export function bandOf(scene: Scene, phrase: Phrase): Party[] {
  const { parties } = scene;
  const before = phrase.owner ? undefined : phrase.names.findLast((one) => one.entity.type === "threat-actor" && one.last < phrase.last);
  const of = parties.hanging(phrase, "of");
  const band = of && isBand(parties.of(of)) ? of : undefined;
  const target = ["on", "against", "at", "into", "targeting"].some((word) => parties.hanging(phrase, word) || (band && parties.hanging(band, word)));
  if (band && target) return actorsOf(scene, membersOf(band));
  // "an espionage campaign of Chinese hackers".
  const nation = of && words.campaigns.has(headWord(scene, phrase)) ? actorsOf(scene, membersOf(of)).filter(isNational) : [];
  if (nation.length > 0 && (target || (of && ["on", "against"].some((word) => parties.hanging(of, word))))) return nation;
  // "Russian attempts to hack three think tanks".
  const demonym = phrase.names.findLast((one) => one.form === "demonym" && one.entity.type === "country" && one.last === phrase.last - 1);
  const tried = demonym && words.tries.has(headWord(scene, phrase));
  const aim = tried ? scene.verbs.find((one) => one.link === "infinitive" && one.first === phrase.last + 1 && attacks(scene, one)) : undefined;
  if (demonym && aim) return [asState(parties.of(phrase), demonym)];
  const doers = of && isMalicious(scene, phrase) ? actorsOf(scene, membersOf(of)).filter((party) => party.role === "state" && party.entity !== null) : [];
  if (doers.length > 0) return doers;
  const people = phrase.owner ? undefined : peopleOf(scene, phrase);
  const strikes = phrase.verb && !phrase.verb.passive && phrase.verb.subject[0] === phrase && isA(phrase.verb.lemma, "strong", "attack");
  // "Chinese Espionage in Germany": a heading.
  const headed = people && scene.verbs.length === 0 && words.plainActs.has(headWord(scene, phrase)) && parties.hanging(phrase, "in");
  if (people && (target || strikes || headed || (of && !isEvent(scene, of)))) return [asState(parties.of(phrase), people)];
  if (!before || !(target || (of && !isEvent(scene, of)))) return [];
  return [{ ...parties.of(phrase), entity: before.entity, name: before, head: "", role: "group" }];
}

const isNational = ({ role, entity }: Party): boolean => role === "group" && entity?.type === "country";

/** "the malicious cyber activity of the FSB": whose it is, and nobody's whom it hit. */
function isMalicious({ document: { tokens } }: Scene, phrase: Phrase): boolean {
  // "condemned the malicious activity of China": told by the verb.
  if (!words.ownActs.has(tokens.lower[phrase.last] as string) || words.condemning.has(phrase.verb?.lemma ?? "")) return false;
  return tokens.lower.slice(phrase.first, phrase.last).some((word) => words.malice.has(word));
}

/** "to hack", "to launch cyberattacks". */
export const attacks = (scene: Scene, { lemma, objects }: Verb): boolean =>
  isA(lemma, "strong", "attack") || (isA(lemma, "act") && objects[0] !== undefined && isEvent(scene, objects[0]));
