// Claims stage, frames: the accusation is untrue: "These claims are baseless", "This is slander", "the report is pure fabrication".

import { callsBaseless, charges } from "../baseless.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, headWord, stand } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused, theAccused } from "./spoken-for.ts";

export function verdict(scene: Scene, verb: Verb, desk: Desk) {
  if (unsure(scene, verb)) return doubts(scene, verb, desk);
  const unproven = unsupported(scene, verb);
  if (!unproven && (verb.lemma !== "be" || verb.negated || verb.modal)) return;
  const subject = verb.subject[0];
  const predicate = verb.objects[0] ?? verb.complements.find((one) => /^(without|beyond)$/.test(one.preposition));
  if (!subject) return;
  const { lower } = scene.document.tokens;
  const word = headWord(scene, subject);
  const bare =
    /^(it|this|that|these|those|they|all)$/.test(word) && !(predicate && charges.test(headWord(scene, predicate)) && headWord(scene, predicate) !== word);
  const groundless =
    predicate?.preposition === "without"
      ? /^(foundation|basis|merit|grounds?|substance)$/.test(headWord(scene, predicate))
      : callsBaseless(scene, verb.last + 1, predicate?.last ?? verb.last + 3);
  if (!(groundless || unproven) || !(charges.test(word) || /^arguments?$/.test(word))) return;
  if (otherMatter(scene)) return;
  const about = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || spokenOf(scene);
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  const quoted = scene.speakerIn(verb.at);
  const sources = standing.sources.length > 0 ? standing.sources : quoted ? [quoted] : [];
  const target = scene.parties.hanging(subject, "against", "to", "about");
  const accused = target ? actorsOf(scene, [target]).filter((party) => party.entity !== null) : [];
  const own = clearedBy(scene, sources);
  const cleared =
    accused.length > 0 ? accused : own.filter((party) => standsAccused(scene, [party]) || (about && !bare && party.role !== "body" && party.role !== "person"));
  // An outsider's verdict on a report clears whom the report accuses.
  if (
    cleared.length === 0 &&
    !bare &&
    about &&
    own.every((party) => party.role !== "body") &&
    /^(reports?|claims?|findings?|attributions?|conclusions?|theory|assessment|analysis)$/.test(word)
  )
    cleared.push(...theAccused(scene, sources));
  if (cleared.length === 0) return desk.reject(verb.at, "whom it clears is not said");
  // "The claim that Iran hacked it is false": the clause itself tells.
  if (scene.verbs.some((one) => one.noun === subject) && accused.length === 0 && lower[subject.first] !== "such") return;
  desk.add({ ...stand(standing), stance: "denies", sources, actors: cleared, verb, cues: [verb.at, predicate?.last ?? verb.at, ...standing.cues] });
}

/** "are not supported by evidence", "lack any basis". */
function unsupported(scene: Scene, verb: Verb): boolean {
  if (verb.lemma === "lack" || (verb.lemma === "have" && verb.objects[0] !== undefined && scene.document.tokens.lower[verb.objects[0].first] === "no"))
    return !verb.negated && verb.objects.some((one) => /^(basis|evidence|proof|foundation|grounds?|substance|merit)$/.test(headWord(scene, one)));
  return verb.negated && verb.passive && /^(support|back|substantiate|prove|corroborate|justify|found)$/.test(verb.lemma);
}

/** "are not so sure", "remain unconvinced", with nothing behind it: of what was said before. */
function unsure(scene: Scene, verb: Verb): boolean {
  if (scene.cyber < 2 || scene.accused.length === 0) return false;
  const { lower } = scene.document.tokens;
  // "does not agree with that assessment", "disagrees with this conclusion".
  if (verb.lemma === "disagree" ? !verb.negated : verb.lemma === "agree" && verb.negated) {
    const held = verb.complements.find(
      (one) => one.preposition === "with" && /^(assessment|attribution|conclusions?|findings?|theory|verdict|judge?ment)$/.test(headWord(scene, one)),
    );
    return held !== undefined && !scene.parties.hanging(held, "of", "on") && scene.accused.length > 0;
  }
  if (/^(convince|persuade|sway)$/.test(verb.lemma) && !verb.passive) return unmoved(scene, verb) !== undefined;
  if (/^(convince|persuade)$/.test(verb.lemma))
    return (
      (verb.negated || lower[verb.first - 1] === "not") &&
      !scene.verbs.some((one) => one.parent === verb && one.link === "complement") &&
      verb.complements.every(
        (one) =>
          /^(by|of)$/.test(one.preposition) &&
          /^(it|this|that|evidence|attribution|findings?|reports?|argument|theory|explanation|conclusions?)$/.test(headWord(scene, one)),
      )
    );
  if (!/^(be|remain)$/.test(verb.lemma)) return false;
  const last = verb.objects[0]?.last ?? verb.last + 1;
  const word = lower[last] as string;
  if (!(verb.negated ? /^(sure|convinced|certain|persuaded)$/ : /^(unconvinced|sceptical|skeptical|unpersuaded)$/).test(word)) return false;
  return !/^(that|who|what|how|if|whether|of|about|when|why|where|to|it|the)$/.test(lower[last + 1] ?? "");
}

/** "the story did not convince him", "neither story convinced him": who is not convinced. */
function unmoved(scene: Scene, verb: Verb): Phrase | undefined {
  const [story] = verb.subject;
  if (
    verb.passive ||
    !story ||
    !/^(story|stories|explanations?|evidence|arguments?|reports?|attribution|theory|theories|case|conclusions?|findings?|analysis|proof)$/.test(
      headWord(scene, story),
    )
  )
    return undefined;
  return verb.negated || /^(neither|no)$/.test(scene.document.tokens.lower[story.first] as string) ? verb.objects[0] : undefined;
}

function doubts(scene: Scene, verb: Verb, desk: Desk) {
  const { parties } = scene;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return;
  const him = unmoved(scene, verb);
  const those = him ? (/^(him|her|them|me|us)$/.test(headWord(scene, him)) ? standing.sources : parties.all(membersOf(him))) : null;
  const sources = (those ?? ownSpeaker(scene, verb) ?? parties.all(verb.subject)).filter((party) => /^(people|body|person|state)$/.test(party.role));
  if (sources.length === 0) return;
  desk.add({ stance: "denies", certainty: "possible", sources, reportedBy: standing.sources, actors: theAccused(scene, sources), verb, cues: [verb.at] });
}
