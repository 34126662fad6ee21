// Claims stage, frames: what was done here was done as ACTOR does it: "the methods Cobalt used in Europe matched those used in Taiwan", "the tactics
// resemble those of Turla". Of two bands it says nothing.
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { otherMatter, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { agentOf, asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";

/** What attackers are known by. */
export const manners: ReadonlySet<string> = new Set([
  ...both("method technique tactic tool procedure pattern trick lure approach trait habit routine note"),
  ...wordSet("code malware ransomware infrastructure tooling ttps tradecraft style"),
]);
/** "is identical to", "are the same as". */
const alike = wordSet("identical same similar akin consistent");
/** What acts are of: "fits the pattern of earlier heists". */
const patterns = both("pattern mould mold playbook profile");
const towards = wordSet("to as with");
const using = wordSet("use employ deploy see observe apply know favour favor");

/** A side of the comparison: whose it is, and the clause that says so. */
interface Side {
  readonly phrase: Phrase | null;
  readonly band: Party | null;
  readonly clause: Verb | null;
}

/** What was done is said to be like what a band does. */
export function likeness(scene: Scene, verb: Verb, desk: Desk) {
  const [subject] = verb.subject;
  if (desk.rule.frame.kind !== "likeness" || scene.cyber < 2 || verb.passive || !subject || !(manners.has(mannerOf(scene, subject)) || isEvent(scene, subject)))
    return;
  const compared = comparedTo(scene, verb);
  if (compared === undefined) return;
  const left = sideOf(scene, subject);
  const right = compared ? sideOf(scene, compared, verb) : unnamed(scene, verb);
  const band = left.band ?? right.band ?? (compared ? doerIn(scene, compared) : null);
  if (!band || (left.band && right.band)) return desk.reject(verb.at, "nobody's, or two bands' alike");
  const here = left.band ? right : left;
  // What is like theirs was used somewhere, or is what the text speaks of.
  if (!here.clause && here.phrase?.owner === null && !spokenOf(scene)) return desk.reject(verb.at, "like theirs, and used on nobody");
  if (verb.negated) return desk.reject(verb.at, "not alike");
  if (otherMatter(scene)) return desk.reject(verb.at, "another matter");
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  for (const { clause } of [left, right]) if (clause) desk.told.add(clause);
  desk.add({ ...stand(standing, desk.rule.certainty), actors: [band], incident: rangeOf(here.phrase ?? subject), verb, cues: [verb.at, ...standing.cues] });
}

/** The noun of a side; "the methods Turla used" is read as one phrase. */
function mannerOf(scene: Scene, phrase: Phrase): string {
  const name = phrase.names.at(-1);
  return name?.last === phrase.last && name.entity.type === "threat-actor" ? (scene.document.tokens.lower[name.first - 1] as string) : headWord(scene, phrase);
}

/** What the subject is said to be like; null where "that used by X" leaves no phrase, undefined where it is like nothing. */
function comparedTo(scene: Scene, verb: Verb): Phrase | null | undefined {
  const pattern = verb.objects.find((one) => patterns.has(headWord(scene, one)));
  if (pattern) return scene.parties.hanging(pattern, "of") ?? pattern;
  if (verb.lemma === "overlap") return verb.complements.find((one) => towards.has(one.preposition));
  if (verb.lemma === "fit") return undefined;
  if (verb.lemma !== "be") return verb.objects[0] ?? (scene.document.tokens.lower[verb.last + 1] === "that" ? null : undefined);
  const [as] = verb.objects;
  return as && alike.has(headWord(scene, as)) ? verb.complements.find((one) => towards.has(one.preposition)) : undefined;
}

/** "those of Turla", "the methods that Turla used", "those seen in Dhaka". */
function sideOf(scene: Scene, phrase: Phrase, host?: Verb): Side {
  const { parties, phrases, verbs } = scene;
  const clause =
    verbs.find((one) => one.antecedent === phrase && using.has(one.lemma)) ??
    verbs.find((one) => host && one.parent === host && one.opener === "which" && using.has(one.lemma)) ??
    null;
  // "the methods the Cobalt group used": no word opens the clause.
  const beside = phrases.find((one) => one.first === phrase.last + 1 && one.preposition === "");
  // "overlaps with that of Turla"
  const of = parties.hanging(phrase, "of") ?? host?.complements.find((one) => one.preposition === "of" && one.first > phrase.last);
  const whose = [phrase.owner, of, ...(clause ? (clause.passive ? agentOf(clause) : clause.subject) : []), beside];
  const named = phrase.names.find((one) => one.entity.type === "threat-actor");
  return { phrase, band: bandAmong(scene, named ? [...whose, phrase] : whose), clause };
}

/** "previous North Korean heists", "earlier Turla jobs": whose they were. */
function doerIn(scene: Scene, phrase: Phrase): Party | null {
  const doer = phrase.names.findLast(({ entity, last }) => (entity.type === "country" || entity.type === "threat-actor") && last < phrase.last);
  if (!doer || !isEvent(scene, phrase) || scene.parties.hanging(phrase, "on", "against", "of")) return null;
  const party = asState(scene.parties.of(phrase), doer);
  return doer.entity.type === "threat-actor" ? { ...party, role: "group" } : party;
}

/** "matched that used by Turla in an earlier hack". */
function unnamed(scene: Scene, verb: Verb): Side {
  const clause = scene.verbs.find((one) => one.first === verb.last + 2 && one.link === "participle" && using.has(one.lemma)) ?? null;
  return { phrase: null, band: clause && bandAmong(scene, agentOf(clause)), clause };
}

function bandAmong({ parties }: Scene, phrases: readonly (Phrase | null | undefined)[]): Party | null {
  for (const one of phrases) {
    const party = one && parties.of(one);
    if (party?.entity?.type === "threat-actor") return party;
  }
  return null;
}
