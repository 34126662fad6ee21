// Claims stage, frames: ACTOR claims it for itself: "claimed responsibility", "the breach was claimed by", "boasted of", "We hacked …".

import { isIdiom } from "../deeds.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { sentenceSpeaker, standingOf } from "../standing.ts";
import { agentOf, type Desk, headWord, incidentOf, isEvent, rangeOf, stand, tell } from "./draft.ts";
import { felled } from "./event/weight.ts";
import * as words from "./words.ts";

export function selfClaim(scene: Scene, verb: Verb, desk: Desk) {
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  const { sentence } = scene;
  // "We hacked the registry," the group wrote.
  const we = verb.subject[0] && words.speakersSelves.has(lower[verb.subject[0].first] as string) && ownDeed(scene, verb);
  if (we && !verb.negated && !verb.modal) {
    const speaker = sentenceSpeaker(scene, verb.at)?.parties[0] ?? scene.speakerIn(verb.at);
    if (speaker && speaker.role === "group" && (inContext(scene) || scene.cyber === 2 || isA(verb.lemma, "strong"))) {
      desk.told.add(verb);
      desk.add({
        sources: [speaker],
        actors: [speaker],
        incident: { first: verb.at, last: verb.last },
        verb,
        cues: [verb.at],
      });
    }
    return;
  }
  const own = (verb.lemma === "plead" && lower[verb.at + 1] === "guilty") || words.owning.has(verb.lemma);
  const noun = [...verb.subject, ...verb.objects, ...verb.complements].find((one) => words.claims.has(headWord(scene, one)));
  if (noun && !own) return claimOf(scene, verb, noun, desk);
  if (!own || (verb.subject[0] && !verb.passive && words.noSubjects.has(lower[verb.subject[0].first] as string))) return;
  const subjects = parties.all(verb.passive ? agentOf(verb) : verb.subject);
  const self = subjects.filter(
    (party) =>
      party.role === "group" ||
      (words.confessing.has(verb.lemma) && (party.role === "people" || party.role === "person")) ||
      (party.role === "state" && verb.lemma === "claim" && party.entity?.kind === "military"),
  );
  if (self.length === 0) return;
  if (otherMatter(scene) || !(cyberWeight(scene, sentence.first, sentence.last) === 2 || inContext(scene) || scene.cyber === 2))
    return desk.reject(verb.at, "nothing cyber about it");
  const object = verb.passive ? verb.subject[0] : verb.objects[0];
  const word = object ? headWord(scene, object) : "";
  const credit = words.credits.has(word);
  if (words.taking.has(verb.lemma) && !credit) return;
  if (words.posting.has(verb.lemma)) {
    // "listed the law firm on its leak site".
    const site = verb.complements.some(
      (one) =>
        (headWord(scene, one) === "list" && words.hers.has(lower[one.first] as string) && headWord(scene, parties.hanging(one, "of") ?? one) === "victims") ||
        (words.sites.has(headWord(scene, one)) && /leak|extortion|tor|dark/.test(lower.slice(one.first, one.last + 1).join(" "))),
    );
    if (!site || verb.passive || verb.negated) return;
  } else {
    const gerund = scene.verbs.find(
      (one) =>
        one.parent === verb &&
        ((one.link === "gerund" && words.gerundOpeners.has(one.opener)) || (one.link === "infinitive" && (one.perfect || isResponsible(scene, one)))),
    );
    const event = object && isEvent(scene, object);
    const on = verb.complements.find((one) => isEvent(scene, one));
    // "pleaded guilty to conspiracy to commit computer fraud".
    const count =
      verb.lemma === "plead" && scene.verbs.some((one) => one.parent === verb && one.link === "infinitive" && one.objects.some((what) => isEvent(scene, what)));
    if (!credit && !event && !gerund && !count && !(on && verb.lemma !== "claim")) return;
    if (gerund && !event && !credit) {
      if (
        !(
          isA(gerund.lemma, "strong", "attack") ||
          cyberWeight(scene, gerund.first, Math.min(gerund.last + 10, sentence.last)) === 2 ||
          (isA(gerund.lemma, "act") && scene.cyber === 2)
        )
      )
        return desk.reject(verb.at, "what is claimed is no cyber act");
      tell(scene, gerund, desk);
    }
  }
  // "will plead guilty to hacking": what is agreed on with the court.
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: verb.lemma === "plead" && verb.modal === "unreal" });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (credit && !(inContext(scene) || cyberWeight(scene, sentence.first, sentence.last) === 2) && scene.cyber < 2) return;
  const incident =
    (object && isEvent(scene, object) ? { range: rangeOf(object), phrase: object, verb: null } : null) ??
    incidentOf(scene, verb, ["for", "of", "over", "to", "on"]);
  const actors: readonly Party[] = self.filter(canAct);
  if (actors.length === 0) return;
  desk.add({
    ...stand(standing),
    stance: verb.negated ? "withholds" : "attributes",
    certainty: "asserted",
    sources: actors,
    reportedBy: standing.sources.filter((one) => !actors.includes(one)),
    actors,
    incident: incident?.range ?? null,
    verb,
    cues: [verb.at],
  });
}

/** "We hacked the port", "We took down the site", "We did it". */
function ownDeed(scene: Scene, verb: Verb): boolean {
  if (isA(verb.lemma, "strong", "attack") || isIdiom(scene, verb) || felled(scene, verb)) return true;
  return verb.lemma === "do" && verb.objects[0] !== undefined && words.pronouns.has(headWord(scene, verb.objects[0]));
}

/** "claims to be responsible for". */
function isResponsible(scene: Scene, verb: Verb): boolean {
  return verb.lemma === "be" && verb.objects[0] !== undefined && headWord(scene, verb.objects[0]) === "responsible";
}

/** "Turla's claim of responsibility for the hack", "a claim of responsibility from Killnet". */
function claimOf(scene: Scene, verb: Verb, noun: Phrase, desk: Desk) {
  const { parties } = scene;
  if (/^no$/.test(scene.document.tokens.lower[noun.first] as string) || verb.negated) return;
  const by = noun.owner ?? parties.hanging(noun, "by", "from");
  const actors = by ? parties.all(membersOf(by)).filter((party) => party.role === "group" && canAct(party)) : [];
  const of = parties.hanging(noun, "of");
  const credit = of && words.credits.has(headWord(scene, of)) ? of : undefined;
  if (actors.length === 0 || !credit) return;
  const about = parties.hanging(credit, "for");
  if (!(about && isEvent(scene, about)) && !inContext(scene) && scene.cyber < 2) return;
  desk.add({
    sources: actors,
    actors,
    incident: about ? rangeOf(about) : null,
    verb,
    cues: [noun.last],
  });
}
