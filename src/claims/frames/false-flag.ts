// Claims stage, frames: it was made to look like ACTOR: "may be a false flag", "made to look like the work of ACTOR", "planted to frame ACTOR".
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, stand } from "./draft.ts";

const feigning = wordSet("make design intend dress manipulate craft disguise mean appear want try attempt seek stage set build write modify");
const planting = wordSet(
  "plant leave insert design forge fake use place attempt try seek stage add fabricate intend mean want make build write copy embed bid",
);
const framing = wordSet("frame implicate incriminate scapegoat");
const copulas = wordSet("be seem appear look resemble represent");

/** Whom a verb says it was pinned on: those it was made to look like, framed, or named beside the words "false flag". */
function framedBy(scene: Scene, verb: Verb): readonly Party[] {
  const { parent } = verb;
  if (verb.lemma === "look" && parent && feigning.has(parent.lemma)) {
    const like = verb.complements.find((one) => one.preposition === "like" || one.preposition === "as");
    if (like) return namedIn(scene, like);
    const clause = scene.verbs.find(
      (one) => one.parent === verb || (one.at > verb.last && one.at - verb.last < 8 && one.subject[0] !== undefined && one.subject[0].first > verb.last),
    );
    return clause ? actorsOf(scene, clause.subject) : [];
  }
  if (framing.has(verb.lemma) && (verb.link === "infinitive" || verb.link === "gerund") && parent && planting.has(parent.lemma))
    return actorsOf(scene, verb.objects);
  return flagged(scene, verb);
}

/** "The Lazarus code could be a false flag", "said it was a false flag". */
function flagged(scene: Scene, verb: Verb): readonly Party[] {
  const isFlag = (one: Phrase) => isFalseFlag(scene.document.tokens.lower, one);
  const flag = verb.objects.find(isFlag) ?? verb.complements.find(isFlag) ?? verb.subject.find(isFlag);
  if (!flag) return [];
  const subject = verb.subject[0];
  const copular = copulas.has(verb.lemma);
  const named = copular && subject && subject !== flag ? namedIn(scene, subject) : [];
  if (named.length > 0) return named;
  // "staged a false flag": done by its subject.
  const doer = !copular && !isA(verb.lemma, "say") && verb.lemma !== "raise" && verb.lemma !== "point" && flag !== subject;
  const entity = scene.accused[0];
  const last = entity && !doer && (!copular || subject?.names.length === 0);
  return last ? [{ ...scene.parties.of(flag), entity, name: null, head: "", role: "group" }] : [];
}

export function falseFlag(scene: Scene, verb: Verb, desk: Desk) {
  if (verb.negated) return;
  const framed = framedBy(scene, verb);
  if (framed.length === 0) return;
  if (otherMatter(scene) || !(cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || scene.cyber === 2))
    return desk.reject(verb.at, "nothing cyber about it");
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string" && standing !== "an aim, not a deed") return desk.reject(verb.at, standing);
  const above = typeof standing === "string" ? standingOf(scene, verb.parent as Verb, verb.at, "possible") : standing;
  if (typeof above === "string") return desk.reject(verb.at, above);
  const quoted = above.sources.length === 0 ? scene.speakerIn(verb.at) : null;
  if (above.sources.length === 0 && !quoted && above.voice === "author") return desk.reject(verb.at, "nobody says so");
  desk.told.add(verb);
  desk.add({
    ...stand(above, "possible"),
    stance: above.stance === "denies" ? "attributes" : "denies",
    certainty: "possible",
    ...(quoted && { sources: [quoted] }),
    actors: framed,
    verb,
    cues: [verb.at, ...above.cues],
  });
}

function isFalseFlag(lower: readonly string[], { first, last }: Phrase): boolean {
  for (let i = first; i < last; i++) if ((lower[i] as string).endsWith("false")) return /\bfalse[ -]+flags?\b/.test(lower.slice(first, last + 1).join(" "));
  return false;
}

/** The groups and states named in a phrase or behind its "of": "the work of North Korea", "the Lazarus code". */
function namedIn(scene: Scene, phrase: Phrase): Party[] {
  const inner = scene.parties.hanging(phrase, "of", "by", "to", "from");
  for (const one of inner ? [inner, phrase] : [phrase]) {
    const whole = actorsOf(scene, membersOf(one)).filter((party) => party.entity !== null);
    if (whole.length > 0) return whole;
    const name = [...one.names, ...(one.owner?.names ?? [])].find((each) => each.entity.type === "threat-actor" || each.entity.type === "country");
    if (name) return [{ ...scene.parties.of(one), entity: name.entity, name, head: "", role: name.entity.type === "country" ? "state" : "group" }];
  }
  return [];
}
