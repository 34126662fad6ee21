// Claims stage, frames: it was made to look like ACTOR: "may be a false flag", "made to look like the work of ACTOR", "planted to frame ACTOR".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, stand } from "./draft.ts";

const feigning = /^(make|design|intend|dress|manipulate|craft|disguise|mean|appear|want|try|attempt|seek|stage|set|build|write|modify)$/;
const planting = /^(plant|leave|insert|design|forge|fake|use|place|attempt|try|seek|stage|add|fabricate|intend|mean|want|make|build|write|copy|embed|try|bid)$/;

export function falseFlag(scene: Scene, verb: Verb, desk: Desk) {
  if (verb.negated) return;
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  let framed: Party[] = [];
  if (verb.lemma === "look" && verb.parent && feigning.test(verb.parent.lemma)) {
    const like = verb.complements.find((one) => /^(like|as)$/.test(one.preposition));
    const clause = scene.verbs.find(
      (one) => one.parent === verb || (one.at > verb.last && one.at - verb.last < 8 && one.subject[0] !== undefined && one.subject[0].first > verb.last),
    );
    framed = like ? namedIn(scene, like) : clause ? actorsOf(scene, clause.subject) : [];
  } else if (
    /^(frame|implicate|incriminate|scapegoat)$/.test(verb.lemma) &&
    (verb.link === "infinitive" || verb.link === "gerund") &&
    verb.parent &&
    planting.test(verb.parent.lemma)
  ) {
    framed = actorsOf(scene, verb.objects);
  } else {
    const isFlag = (one: Phrase) => isFalseFlag(lower, one);
    const flag = verb.objects.find(isFlag) ?? verb.complements.find(isFlag) ?? verb.subject.find(isFlag);
    if (!flag) return;
    const subject = verb.subject[0];
    const copular = /^(be|seem|appear|look|resemble|represent)$/.test(verb.lemma);
    if (copular && subject && subject !== flag) framed = namedIn(scene, subject);
    const doer = !copular && !isA(verb.lemma, "say") && verb.lemma !== "raise" && verb.lemma !== "point" && flag !== subject;
    const entity = scene.accused[0];
    if (framed.length === 0 && entity && !doer && (!copular || subject?.names.length === 0))
      framed = [{ ...parties.of(flag), entity, name: null, head: "", role: "group" }];
  }
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
