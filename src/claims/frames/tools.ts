// Claims stage, frames: what attackers wield: whether a phrase names malware or another tool of theirs, and whether a verb tells that they used one.
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Scene } from "../scene.ts";
import { getsIn } from "./court.ts";
import { isEvent } from "./draft.ts";
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

/** "the ransomware that he is believed to have helped develop": the object that a relative clause is about. */
export function gapOf(verb: Verb): Phrase | null {
  let at = verb;
  while (at.parent && at.link === "infinitive") at = at.parent;
  return at.link === "relative" ? at.antecedent : null;
}

/** An act, or malware of which it is told who made it: "the locker was written by Turla". */
export const isActOrWork = (scene: Scene, verb: Verb, phrase: Phrase): boolean =>
  isEvent(scene, phrase) || (words.coding.has(verb.lemma) && isMalware(scene, phrase));
