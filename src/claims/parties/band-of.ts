// Claims stage, parties: a phrase for attackers in, the band that a phrase or a reduced clause counts them to out: "hackers belonging to Turla", "a hacker
// by the name of Vosk", "hackers using the handle Vosk".
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Named } from "../named.ts";
import type { Parsed } from "./parsed.ts";
import * as words from "./words.ts";

const memberOf = new Set(["to", "with", "for", "under", "as"]);
const bandIn = (phrase: Phrase | undefined) => phrase?.names.findLast((name) => name.entity.type === "threat-actor") ?? null;

/** Who is `described` by a state already is no more than tied to a band: "Russian hackers linked to Turla". */
export function bandOf(sentence: Parsed, phrase: Phrase, described: boolean): Named | null {
  const { lower, hanging, verbs } = sentence;
  for (const preposition of ["by", "with", "under"]) {
    const handle = hanging(phrase, preposition);
    if (!handle) continue;
    for (let i = handle.first; i <= handle.last; i++) if (words.handles.has(lower[i] as string)) return bandIn(handle) ?? bandIn(hanging(handle, "of"));
  }
  for (const verb of verbs) {
    const band = verb.antecedent === phrase && verb.link === "participle" ? bandBehind(verb, verbs, described) : null;
    if (band) return band;
  }
  return null;
}

function bandBehind(verb: Verb, verbs: readonly Verb[], described: boolean): Named | null {
  const { lemma, objects, complements } = verb;
  const member = words.belonging.has(lemma) || (!described && words.counting.has(lemma));
  const target = member ? complements.find((one) => memberOf.has(one.preposition)) : undefined;
  // "using tools similar to Turla's": what is used says who they are, and not what it is like.
  const used = words.goingBy.has(lemma) ? [...objects, ...(lemma === "use" ? [] : complements)].find(bandIn) : undefined;
  // "hackers claiming to be part of Killnet"
  const being = lemma === "claim" ? verbs.find((one) => one.parent === verb && one.lemma === "be") : undefined;
  const part = being && [...being.objects, ...being.complements].find(bandIn);
  return bandIn(target) ?? bandIn(used) ?? bandIn(part);
}
