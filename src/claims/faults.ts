// Claims stage: a verb in, the words in which it finds fault out: "found holes in the report", "called the finding into question".
import { wordSet } from "../document/word-list.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { both } from "./nouns.ts";
import type { Scene } from "./scene.ts";

const finding = wordSet("find see spot identify note poke pick point highlight expose");
const holes = both("hole flaw fault error mistake gap weakness inconsistency contradiction");
const inWords = wordSet("in with");
const questioning = wordSet("call bring throw");
const tearing = wordSet("pick pull take tear rip");
const pieces = wordSet("pieces shreds bits");
const demolishing = wordSet("debunk demolish dismantle discredit");

/** What a verb finds fault with; undefined for any other verb. */
export function faultedBy(scene: Scene, verb: Verb): Phrase | undefined {
  const { lower } = scene.document.tokens;
  if (verb.negated || verb.modal) return undefined;
  const object = verb.passive ? verb.subject[0] : verb.objects[0];
  if (demolishing.has(verb.lemma)) return object;
  if (questioning.has(verb.lemma)) {
    const into = verb.complements.find((one) => one.preposition === "into" && lower[one.prepositionAt + 1] === "question");
    // "called into question the findings": read with "question".
    return into && (into.last > into.prepositionAt + 1 ? into : object);
  }
  if (tearing.has(verb.lemma) && object) {
    const torn = lower[object.last] === "apart" || lower[verb.last + 1] === "apart";
    if (torn || verb.complements.some((one) => one.preposition === "to" && pieces.has(lower[one.last] as string))) return object;
  }
  if (!finding.has(verb.lemma)) return undefined;
  const hole = [...verb.objects, ...verb.complements].find((one) => holes.has(lower[one.last] as string));
  if (!hole || lower[hole.first] === "no") return undefined;
  return verb.complements.find((one) => one.first > hole.last && inWords.has(one.preposition)) ?? scene.parties.hanging(hole, "in", "with");
}
