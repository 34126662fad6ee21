// Claims stage, frames: ACTOR claims it for itself: "claimed responsibility", "the breach was claimed by", "boasted of", "We hacked …".

import { isIdiom } from "../deeds.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, isMovement, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { agentOf, type Desk, headWord, incidentOf, isEvent, rangeOf, stand, tell } from "./draft.ts";
import { felled } from "./event/weight.ts";
import { explains, inOwnWords, isOwnDeed, saysSo } from "./self-claim/own-words.ts";
import { mayPost, post } from "./self-claim/posting.ts";
import * as words from "./words.ts";

/** A verb by which somebody owns up to an act. */
export function selfClaim(scene: Scene, verb: Verb, desk: Desk) {
  const { lower } = scene.document.tokens;
  const [subject] = verb.subject;
  if (isOwnDeed(scene, verb)) return inOwnWords(scene, verb, desk);
  if (saysSo(scene, verb, desk) || explains(scene, verb, desk)) return;
  // "claimed the port as its latest victim".
  if (verb.lemma === "claim" && verb.complements.some((one) => one.preposition === "as" && words.sufferers.has(headWord(scene, one))))
    return post(scene, verb, desk);
  const own = isOwning(scene, verb);
  const noun = own ? undefined : [...verb.subject, ...verb.objects, ...verb.complements].find((one) => words.claims.has(headWord(scene, one)));
  if (noun) return claimOf(scene, verb, noun, desk);
  if (mayPost(verb)) return post(scene, verb, desk);
  if (!own || (subject && !verb.passive && words.noSubjects.has(lower[subject.first] as string))) return;
  const self = claimants(scene, verb);
  if (self.length === 0) return;
  if (otherMatter(scene) || !(isCyber(scene) || scene.cyber === 2)) return desk.reject(verb.at, "nothing cyber about it");
  const object = verb.passive ? verb.subject[0] : verb.objects[0];
  const credit = object !== undefined && words.credits.has(headWord(scene, object));
  if (words.taking.has(verb.lemma) && !credit) return;
  if (!credit && !ownsAct(scene, verb, object, desk)) return;
  // "will plead guilty to hacking": what is agreed on with the court.
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: verb.lemma === "plead" && verb.modal === "unreal" });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const actors = self.filter((party) => canAct(party) || party.role === "body");
  if (actors.length === 0) return;
  desk.add({
    ...stand(standing),
    stance: verb.negated ? "withholds" : "attributes",
    certainty: "asserted",
    sources: actors,
    reportedBy: standing.sources.filter((one) => !actors.includes(one)),
    actors,
    incident: object && isEvent(scene, object) ? rangeOf(object) : (incidentOf(scene, verb, ["for", "of", "over", "to", "on"])?.range ?? null),
    verb,
    cues: [verb.at],
  });
}

/** "claimed", "pleaded guilty", "owned up". */
function isOwning({ document }: Scene, { lemma, at }: Verb): boolean {
  const behind = document.tokens.lower[at + 1];
  return words.owning.has(lemma) || (lemma === "plead" && behind === "guilty") || (lemma === "own" && behind === "up");
}

/** Those who claim it: a band, people where the verb confesses, an army where it claims. */
const claimants = (scene: Scene, verb: Verb): Party[] =>
  scene.parties
    .all(verb.passive ? agentOf(verb) : verb.subject)
    .filter(
      ({ role, entity }) =>
        role === "group" ||
        (words.confessing.has(verb.lemma) && (role === "people" || role === "person")) ||
        (role === "state" && verb.lemma === "claim" && entity?.kind === "military") ||
        (role === "body" && verb.lemma === "claim" && entity !== null && isMovement(entity) && isCyber(scene) && takesCredit(scene, verb)),
    );

/** A party or a militia may claim much: "claimed responsibility for the hack". */
const takesCredit = (scene: Scene, { passive, objects: [object] }: Verb): boolean =>
  !passive && object !== undefined && words.credits.has(headWord(scene, object));

const isCyber = (scene: Scene): boolean => cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene);

/** Whether what somebody owns up to is a cyber act: a noun for one, or a verb that hangs on his. */
function ownsAct(scene: Scene, verb: Verb, object: Phrase | undefined, desk: Desk): boolean {
  if (object && isEvent(scene, object)) return true;
  const hanging = scene.verbs.filter((one) => one.parent === verb);
  const act = hanging.find(
    (one) => (one.link === "gerund" && words.gerundOpeners.has(one.opener)) || (one.link === "infinitive" && (one.perfect || isResponsible(scene, one))),
  );
  if (!act) {
    // "pleaded guilty to conspiracy to commit computer fraud".
    const count = verb.lemma === "plead" && hanging.some((one) => one.link === "infinitive" && one.objects.some((what) => isEvent(scene, what)));
    return count || (verb.lemma !== "claim" && verb.complements.some((one) => isEvent(scene, one)));
  }
  const { last } = scene.sentence;
  if (
    !isA(act.lemma, "strong", "attack") &&
    !isIdiom(scene, act) &&
    !felled(scene, act) &&
    cyberWeight(scene, act.first, Math.min(act.last + 10, last)) < 2 &&
    !(isA(act.lemma, "act") && scene.cyber === 2)
  ) {
    desk.reject(verb.at, "what is claimed is no cyber act");
    return false;
  }
  tell(scene, act, desk);
  return true;
}

/** "claims to be responsible for". */
function isResponsible(scene: Scene, verb: Verb): boolean {
  return verb.lemma === "be" && verb.objects[0] !== undefined && headWord(scene, verb.objects[0]) === "responsible";
}

/** "Turla's claim of responsibility for the hack", "a claim of responsibility from Killnet". */
function claimOf(scene: Scene, verb: Verb, noun: Phrase, desk: Desk) {
  const { parties } = scene;
  // "Turla's claim could not be verified" is made all the same.
  if (/^no$/.test(scene.document.tokens.lower[noun.first] as string) || (verb.negated && !words.verifying.has(verb.lemma))) return;
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
