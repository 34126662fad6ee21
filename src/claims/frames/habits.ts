// Claims stage, frames: whether a verb tells what a group does as a rule, and no deed.
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { inContext, type Scene } from "../scene.ts";
import * as words from "./words.ts";

const habits = wordSet("often usually typically generally regularly frequently always sometimes commonly normally traditionally rarely");
/** "often", "usually", beside the verb. */
export function habit(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  for (let i = verb.first - 1; i <= verb.last + 1; i++) if (habits.has(lower[i] ?? "")) return true;
  return false;
}

/** "enables APT10's success, allowing the hackers to move", "After gaining access, the hackers deploy": what hangs on a verb in the present tense happens as a rule. */
export function general(scene: Scene, verb: Verb): boolean {
  if (verb.form === "finite" || scene.headline || scene.brief) return false;
  let host: Verb | null = verb.parent ?? (verb.form === "gerund" ? opened(scene, verb) : null);
  while (host && host.form !== "finite") host = host.parent;
  return host?.present === true && !host.progressive && !words.statal.has(host.lemma);
}

/** The verb of the sentence that a gerund opens, which has the same subject. */
const opened = ({ verbs }: Scene, { at, subject }: Verb): Verb | null =>
  verbs.find((one) => one.at > at && one.form === "finite" && one.subject[0] === subject[0]) ?? null;

/** A method in the present tense, even when somebody says it: "uses", "favours". */
export function everyday(scene: Scene, verb: Verb): boolean {
  return !isA(verb.lemma, "strong", "attack") && !inContext(scene, verb.first, verb.last + 6);
}
