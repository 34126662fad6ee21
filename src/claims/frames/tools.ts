// Claims stage, frames: what only attackers use, "spyware", "Pegasus"; and their tools in the hands of others, "seized domains used by APT28 to steal passwords".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Scene } from "../scene.ts";
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

/** What nobody makes but to attack with it. */
export function isMalware(scene: Scene, phrase: Phrase): boolean {
  if (phrase.names.some((one) => one.entity.type === "malware")) return true;
  const { lower } = scene.document.tokens;
  for (let i = phrase.first; i <= phrase.last; i++) if (words.malwares.has(lower[i] as string)) return true;
  return false;
}

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
