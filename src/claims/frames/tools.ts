// Claims stage, frames: what only attackers use, "spyware", "Pegasus"; and their tools in the hands of others, "seized domains used by APT28 to steal passwords".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Scene } from "../scene.ts";
import { getsIn } from "./court.ts";
import { headWord, isEvent } from "./draft.ts";
import * as words from "./words.ts";

/** "spyware", "Pegasus", "FinFisher, a spyware": what only attackers use. */
export function isTool(scene: Scene, phrase: Phrase): boolean {
  if (phrase.names.some((one) => one.entity.type === "malware")) return true;
  const { lower } = scene.document.tokens;
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (words.spyTools.has(lower[i] as string)) return true;
    if (words.toolKinds.has(lower[i] as string) && words.toolHeads.has(lower[i + 1] ?? "")) return true;
    if (lower[i] === "zero" && lower[i + 1] === "-" && /^days?$/.test(lower[i + 2] ?? "")) return true;
  }
  const renamed = scene.phrases.find((one) => one.renames === phrase && one !== phrase);
  return renamed !== undefined && isTool(scene, renamed);
}

/** "deployed a wiper", "used the flaw to spy on ports", "poses as reporters to spy on them". */
export function wieldsTool(scene: Scene, verb: Verb): boolean {
  const [object] = verb.objects;
  const poses = words.posing.has(verb.lemma) && verb.complements.some((one) => one.preposition === "as");
  // "Spyware was used by Rwanda to spy on reporters".
  if (verb.passive) {
    const [tool] = verb.subject;
    if (tool === undefined || !words.wielding.has(verb.lemma) || !isTool(scene, tool)) return false;
    return scene.verbs.some((one) => one.parent === verb && one.link === "infinitive" && isA(one.lemma, "strong", "spying"));
  }
  if (!poses && !(object && words.wielding.has(verb.lemma))) return false;
  if (object && isTool(scene, object)) return true;
  return scene.verbs.some(
    (one) =>
      one.parent === verb &&
      one.link === "infinitive" &&
      (isA(one.lemma, "strong", "spying") ||
        (isA(one.lemma, "attack") && getsIn(scene, one)) ||
        (isA(one.lemma, "attack", "act") && one.objects[0] !== undefined && isTool(scene, one.objects[0]))),
  );
}

/** What nobody makes but to attack with it. */
export function isMalware(scene: Scene, phrase: Phrase): boolean {
  if (phrase.names.some((one) => one.entity.type === "malware")) return true;
  const { lower } = scene.document.tokens;
  for (let i = phrase.first; i <= phrase.last; i++) if (words.malwares.has(lower[i] as string)) return true;
  return false;
}

/** "the ransomware that he is believed to have helped develop", "the hack that Kyiv says Russia carried out": the object that a relative clause is about. */
export function gapOf(verb: Verb): Phrase | null {
  let at = verb;
  while (at.parent && at.link === "infinitive") at = at.parent;
  return at.link === "relative" || at.gap ? at.antecedent : null;
}

/** An act, or malware or bait of which it is told who made it: "the locker was written by Turla", "the phishing pages were set up by Kimsuky". */
export const isActOrWork = (scene: Scene, verb: Verb, phrase: Phrase): boolean =>
  isEvent(scene, phrase) || (words.coding.has(verb.lemma) && isMalware(scene, phrase)) || (preparing.has(verb.lemma) && isBait(scene, phrase));

const preparing = wordSet("make craft prepare set design author register host create");
const baits = wordSet("phishing spear-phishing spearphishing malicious booby-trapped trojanised trojanized weaponised weaponized poisoned");
const isBait = ({ document }: Scene, { first, last }: Phrase): boolean => document.tokens.lower.slice(first, last).some((word) => baits.has(word));

const seizing = wordSet("seize take transfer confiscate disable block disrupt dismantle sinkhole shut suspend gain");
const seizures = both("seizure takedown control ownership disruption network");
const seizable = both("domain site website server botnet infrastructure account router page");
const purposes = wordSet("in for against");

/** "seized two domains used by APT29 to spread malware", "took control of sites that APT31 used in attacks on ministries": a deed, though it is told in passing. */
export function isSeized(scene: Scene, verb: Verb): boolean {
  const held = verb.antecedent;
  if (!held || !words.havingTools.has(verb.lemma) || !seizable.has(headWord(scene, held)) || !isTaken(scene, held)) return false;
  return (
    scene.verbs.some(
      (one) => one.parent === verb && one.link === "infinitive" && (isA(one.lemma, "strong", "attack") || one.objects.some((what) => isTool(scene, what))),
    ) || verb.complements.some((one) => purposes.has(one.preposition) && isEvent(scene, one))
  );
}

function isTaken(scene: Scene, held: Phrase): boolean {
  for (let at: Phrase | null = held; at; at = at.on)
    if ((at.verb && seizing.has(at.verb.lemma)) || (at !== held && seizures.has(headWord(scene, at)))) return true;
  return false;
}
