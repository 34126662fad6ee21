// Claims stage, victims: a noun for an act in, whom it hit out: "the hack of X", "the X hack", "a campaign that targeted X", "X suffered an attack".

import { NUMBER } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { headWord, isEvent } from "../frames/draft.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import type { Named } from "../named.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { attacks, hitAll, hurts, type Reading, undergoing } from "./reading.ts";
import { isPlace, isProper, standIn } from "./wording.ts";
import * as words from "./words.ts";

const pointing = wordSet("the this that");

/** Whom a noun for an act says it hit. */
export function ofAct(reading: Reading, phrase: Phrase): Party[] {
  const { scene } = reading;
  if (reading.seen.has(phrase)) return [];
  reading.seen.add(phrase);
  const behind = scene.phrases.filter(
    (one) =>
      one.on === phrase ||
      (one.on?.on === phrase && (one.on.preposition === "by" || one.on.preposition === "from") && words.against.has(one.preposition)) ||
      (one.on === null && one.verb !== null && one.verb === phrase.verb && one.first > phrase.last),
  );
  const said = [
    ...behind.flatMap((one) => hanging(reading, phrase, one)),
    ...scene.verbs.flatMap((one) => ofClause(reading, phrase, one)),
    ...hitAll(reading, sufferersOf(reading, phrase)),
  ];
  for (const read of [named, earlier]) if (said.length === 0) said.push(...read(reading, phrase));
  // "the blackout in Ukraine": the country, where nobody nearer is named.
  return said.length > 0
    ? said
    : hitAll(
        reading,
        behind
          .filter((one) => one.on === phrase && one.preposition === "in")
          .flatMap(membersOf)
          .filter((one) => isCountry(scene, one)),
      );
}

/** "the hack of X", "a theft from X", "attacks on X, including the breach of Y". */
function hanging(reading: Reading, act: Phrase, phrase: Phrase): Party[] {
  const { scene, lower } = reading;
  const { preposition } = phrase;
  const own = phrase.on === act;
  if (isEvent(scene, phrase)) {
    const before = lower[phrase.prepositionAt - 1];
    const another = preposition === act.preposition && (before === "including" || before === "and");
    if (another) return reading.ofAct(phrase);
    if (!own && preposition !== "including") return [];
  }
  const goes =
    words.against.has(preposition) ||
    preposition === "including" ||
    (own && preposition === "of" && !words.tools.has(headWord(scene, act))) ||
    (own && preposition === "from" && words.thefts.has(headWord(scene, act))) ||
    (preposition === "to" && words.doneTo.has(headWord(scene, act))) ||
    (preposition === "in" && !isPlace(scene, phrase));
  return goes ? reading.listed(membersOf(phrase)) : [];
}

/** "a hack that targeted X", "a campaign aimed at X", "an attack suffered by X", "attacks starting in May against X"; "the attack crippled X". */
function ofClause(reading: Reading, act: Phrase, verb: Verb): Party[] {
  const { scene } = reading;
  const told = verb.antecedent === act || verb.subject.includes(act) || (verb.link === "gerund" && verb.at === act.last + 2);
  if (!told || reading.seen.has(verb)) return [];
  if (!verb.passive && verb.lemma !== "aim" && hurts(scene, verb)) return reading.ofVerb(verb);
  const aimed = (preposition: string) => preposition === "against" || (words.aiming.has(verb.lemma) && words.aimedAt.has(preposition));
  const by = verb.passive && words.suffering.has(verb.lemma) ? agentOf(verb) : [];
  return hitAll(reading, [...by, ...verb.complements.filter((one) => aimed(one.preposition)).flatMap(membersOf)]);
}

/** "X suffered an attack", "X was the target of an attack", "X was hit by an attack", "X was hit in a campaign". */
export function sufferersOf(reading: Reading, act: Phrase): readonly Phrase[] {
  const { scene } = reading;
  const { verb, on } = act;
  return [
    ...(verb && !verb.passive && verb.objects.includes(act) && words.suffering.has(verb.lemma) ? verb.subject : []),
    ...(on && words.targets.has(headWord(scene, on)) ? (on.verb?.subject ?? []) : []),
    ...scene.verbs
      .filter(
        (one) => one.passive && hurts(scene, one) && one.complements.some((each) => words.hitThrough.has(each.preposition) && membersOf(each).includes(act)),
      )
      .flatMap((one) => undergoing(scene, one)),
  ];
}

/** "the Sony hack", "the Ukraine attacks", "the Ukrainian blackout", "the firm's outage", "the Harbour Bank heist" that is an incident's name. */
function named(reading: Reading, act: Phrase): Party[] {
  const { scene, lower } = reading;
  const word = headWord(scene, act);
  if (act.owner && words.suffered.has(word)) return reading.hit(act.owner);
  if (!words.namedAfterVictim.has(word) && !words.suffered.has(word)) return [];
  const incident = act.names.findLast((one) => one.entity.type === "incident" && one.last === act.last);
  if (incident) return inName(scene, act, incident);
  const name = act.names.findLast((one) => one.last < act.last && act.last - one.last <= 3);
  if (name) {
    const demonym = name.form === "demonym";
    const { type } = name.entity;
    const victim =
      type === "country" ? (demonym ? words.suffered : words.namedAfterCountry).has(word) : !demonym && (type === "organisation" || type === "place");
    return victim ? [standIn(scene, act, name.entity, name)] : [];
  }
  // A name that nothing else tells of.
  const first = act.first + 1;
  if (lower[act.first] !== "the" || act.last - first < 2 || act.names.length > 0 || !isProper(scene, first, act.last - 1)) return [];
  return [{ ...scene.parties.of(act), phrase: { ...act, first, last: act.last - 1, list: [], owner: null }, entity: null, role: "body" }];
}

/** Who of the document stands in the name of an incident: "the Harbour Bank heist", "the 2007 cyberattacks on Estonia". */
function inName(scene: Scene, act: Phrase, { first, last }: Named): Party[] {
  const { lower } = scene.document.tokens;
  const on = lower.slice(first, last).indexOf("on");
  const from = on > 0 ? first + on + 1 : ((scene.document.tokens.kind[first] as number) & NUMBER) !== 0 ? first + 1 : first;
  for (let end = on > 0 ? last : last - 1; end >= from; end--) {
    const entity = scene.called(lower.slice(from, end + 1).join(" "));
    if (entity) return [{ ...standIn(scene, act, entity, null), phrase: { ...act, first: from, last: end, list: [], owner: null } }];
  }
  return [];
}

/** "X was hacked, and Germany blamed Y for the attack". */
function earlier(reading: Reading, act: Phrase): Party[] {
  const { scene, lower } = reading;
  if (!pointing.has(lower[act.first] as string)) return [];
  const before = scene.verbs.find((one) => one.at < act.first && one.passive && attacks(one) && !reading.seen.has(one));
  return before ? hitAll(reading, undergoing(scene, before)) : [];
}

const isCountry = (scene: Scene, phrase: Phrase) => {
  const { name } = scene.parties.of(phrase);
  return name?.entity.type === "country" && name.last === phrase.last;
};
