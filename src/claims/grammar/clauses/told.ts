// Claims stage, grammar: what is said about somebody whom an insertion describes: "believes X, which is tied to Y, is behind it".
import { membersOf, type Phrase, type Verb } from "../parts.ts";
import { isA, noClause } from "../verbs.ts";
import type { ClauseReader } from "./reader.ts";

/** The object of a verb of speech that the open insertion describes: the subject of a clause without "that". */
export function toldOf({ stack }: ClauseReader): { host: Verb; phrase: Phrase } | null {
  for (let k = stack.length - 1; k > 0; k--) {
    const one = stack[k];
    const antecedent = one?.antecedent;
    if (!one || !antecedent || (one.link !== "relative" && one.link !== "participle")) continue;
    const { parent } = one;
    if (!parent || parent.passive || !isA(parent.lemma, "say") || noClause.has(parent.lemma)) return null;
    const object = parent.objects.at(-1);
    if (!object) return null;
    const meant = object === antecedent || (antecedent.renames !== null && membersOf(object).includes(antecedent.renames));
    return meant ? { host: parent, phrase: object } : null;
  }
  return null;
}
