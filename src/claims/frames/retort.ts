// Claims stage, frames: short answers of those accused, which no verb of denial tells: “Absolute nonsense,” X said; "accusing X without proof is slander".
import { wordSet } from "../../document/word-list.ts";
import { callsBaseless, charges } from "../baseless.ts";
import { calling } from "../denial/words.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { otherMatter, quotesIn, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, type Desk, headWord, isEvent, stand } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused } from "./spoken-for.ts";

export function retort(scene: Scene, verb: Verb, desk: Desk) {
  if (otherMatter(scene)) return;
  if (verb.lemma === "be") scoldsAccusers(scene, verb, desk);
  if (scene.accused.length === 0) return;
  if (verb.lemma === "be") return answersWith(scene, verb, desk);
  if (stopping.has(verb.lemma)) return callsForAnEnd(scene, verb, desk);
  if (opposing.has(verb.lemma)) return opposesSmears(scene, verb, desk);
  // "calling the accusation “a baseless invention”": a denial of its own.
  if (calling.has(verb.lemma)) return;
  speaksOfSlander(scene, verb, desk);
  if (isA(verb.lemma, "say") && !isA(verb.lemma, "deny", "doubt") && !verb.passive) snaps(scene, verb, desk);
}

/** In tokens: longer ones have a verb of their own. */
const longestSnap = 8;
/** In tokens, from a quotation to the verb that tells whose it is. */
const quoteReach = 12;

/** “Absolute nonsense,” said the spokesman: a quotation without a verb that calls it untrue. */
function snaps(scene: Scene, verb: Verb, desk: Desk) {
  const quote = quotesIn(scene.document, scene.sentence).find(
    ({ first, last }) =>
      last - first <= longestSnap &&
      (last < verb.at ? verb.at - last <= quoteReach : first > verb.at && first - verb.at <= quoteReach) &&
      !scene.verbs.some((one) => one.at > first && one.at < last),
  );
  if (!quote || !isRefusal(scene, quote.first, quote.last)) return;
  // "called it “absolute nonsense”", "condemned the “malicious behaviour”": told by that verb, and no answer.
  const held = scene.phrases.filter((one) => one.last >= quote.first && one.first <= quote.last);
  if (held.some((one) => (one.first < quote.first && !one.renames) || one.last > quote.last)) return;
  if (held.some((one) => one.verb !== null && one.verb !== verb && !one.verb.tag)) return;
  const sources = scene.parties.all(verb.subject);
  const actors = clearedBy(scene, ownSpeaker(scene, verb) ?? sources);
  if (sources.length === 0 || !standsAccused(scene, actors)) return desk.reject(verb.at, "the speaker is not accused");
  desk.add({ sources, actors, verb, cues: [verb.at, quote.first + 1] });
}

const answers = wordSet("answer reply response retort reaction comment message verdict");
/** "The embassy's answer was short: “Nonsense.”", “Rubbish,” was the reply of the ministry. */
function answersWith(scene: Scene, verb: Verb, desk: Desk) {
  const answer = [...verb.subject, ...verb.objects].find((one) => answers.has(headWord(scene, one)));
  const by = answer && (answer.owner ?? scene.parties.hanging(answer, "of", "from", "by"));
  const quote = by && quotesIn(scene.document, scene.sentence).find(({ first, last }) => last - first <= longestSnap && isRefusal(scene, first, last));
  if (!by || !quote || verb.negated) return;
  const sources = [scene.parties.of(by)];
  const actors = clearedBy(scene, sources);
  if (!standsAccused(scene, actors)) return desk.reject(verb.at, "the speaker is not accused");
  desk.add({ sources, actors, verb, cues: [quote.first + 1] });
}

const ourselves = wordSet("us our ours me mine guilty so true we");
/** In tokens, from "Not" to the word that it is not. */
const notReach = 3;
/** “Nonsense”, “Not us”. */
function isRefusal(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.document.tokens;
  const not = lower.slice(first, first + 2).includes("not") && lower.slice(first, Math.min(last, first + notReach) + 1).some((word) => ourselves.has(word));
  return not || callsBaseless(scene, first, last);
}

const stopping = wordSet("stop cease refrain desist quit halt end");
const smearing = wordSet("smear slander vilify defame blame accuse attack malign demonise demonize discredit hound");
const opposing = wordSet("oppose object");
/** "is opposed to smearing others without evidence". */
function opposesSmears(scene: Scene, verb: Verb, desk: Desk) {
  const smear = scene.verbs.some((one) => one.parent === verb && one.link === "gerund" && one.opener === "to" && smearing.has(one.lemma));
  const speakers = ownSpeaker(scene, verb) ?? scene.parties.all(verb.subject);
  const own = clearedBy(scene, speakers);
  if (!smear || verb.negated || !standsAccused(scene, own)) return;
  desk.add({ sources: speakers, actors: own, verb, cues: [verb.at] });
}

/** "urged the Dutch to stop smearing China". */
function callsForAnEnd(scene: Scene, verb: Verb, desk: Desk) {
  const smear = scene.verbs.find(
    (one) => one.parent === verb && one.link === "gerund" && (smearing.has(one.lemma) || one.objects.some((each) => isSlander(scene, each))),
  );
  const speaker = verb.parent?.subject ?? [];
  const accused = smear ? actorsOf(scene, smear.objects) : [];
  const own = clearedBy(scene, scene.parties.all(speaker));
  const meant =
    smear?.objects.some((each) => isSlander(scene, each)) || accused.some((party) => own.some((one) => one.entity !== null && one.entity === party.entity));
  if (!smear || verb.negated || !meant || !standsAccused(scene, own)) return;
  desk.add({ sources: scene.parties.all(speaker), actors: own, verb, cues: [smear.at] });
}

const ties = both("link code connection tie role part hand");
/** "the groundless accusation", and no "malicious link". */
const isSlander = (scene: Scene, one: Phrase): boolean =>
  charges.has(headWord(scene, one)) && !ties.has(headWord(scene, one)) && one.last > one.first && callsBaseless(scene, one.first, one.last - 1);

/** "expressed dissatisfaction with the groundless accusation": those accused call it so in passing. */
function speaksOfSlander(scene: Scene, verb: Verb, desk: Desk) {
  if (isA(verb.lemma, "deny", "doubt") || verb.passive || verb.subject.length === 0) return;
  const named = [...verb.objects, ...verb.complements].flatMap((one) => [one, scene.parties.hanging(one, "with", "of", "over", "about", "at")]);
  // "spoke of another Russophobic invention".
  const spoken = speaking.has(verb.lemma) ? verb.complements.find((one) => one.preposition === "of" && callsBaseless(scene, one.first, one.last)) : undefined;
  const slander = named.find((one) => one !== undefined && isSlander(scene, one)) ?? spoken;
  if (!slander) return;
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string" || standing.stance !== "attributes") return;
  const subjects = ownSpeaker(scene, verb) ?? scene.parties.all(verb.subject);
  // "regretted that Latvia had resorted to baseless accusations": of whoever says so.
  const sources = standsAccused(scene, clearedBy(scene, subjects)) ? subjects : standing.sources;
  const actors = clearedBy(scene, sources);
  if (!standsAccused(scene, actors)) return;
  desk.add({ ...stand(standing), stance: "denies", sources, reportedBy: standing.sources, actors, verb, cues: [slander.last] });
}

const speaking = wordSet("speak talk");

const isOfAttack = (scene: Scene, blame: Verb): boolean => blame.complements.some((one) => isEvent(scene, one));

const blaming = wordSet("accuse blame fault smear vilify slander link tie attribute point label level throw make pin ascribe assign trace connect associate");
const onWhom = new Set(["on", "to", "with"]);
const untrue = wordSet("irresponsible unprofessional wrong unacceptable unfair absurd");

/** "To blame China without evidence is irresponsible", "it is slander to accuse China". */
function scoldsAccusers(scene: Scene, verb: Verb, desk: Desk) {
  const predicate = verb.objects[0];
  if (verb.negated || verb.modal || !predicate) return;
  const { lower } = scene.document.tokens;
  if (!callsBaseless(scene, verb.last + 1, predicate.last) && !untrue.has(lower[predicate.last] as string)) return;
  const blame = scene.verbs.find(
    (one) => (one === verb.parent || one.parent === verb) && blaming.has(one.lemma) && (one.link === "gerund" || one.link === "infinitive"),
  );
  if (!blame) return;
  // "accusing China without proof is slander" takes China for the subject of what is said of it.
  const blamed: readonly Phrase[] = blame === verb.parent ? verb.subject : blame.objects;
  // "pinning the hack on China"
  const direct = actorsOf(scene, blamed);
  const accused: readonly Party[] =
    direct.length > 0
      ? direct
      : actorsOf(
          scene,
          blame.complements.filter((one) => onWhom.has(one.preposition)),
        );
  const above = blame === verb.parent ? blame : verb;
  const standing = standingOf(scene, above, above.at, "asserted", { skipOwn: true });
  const quoted = scene.speakerIn(verb.at);
  const told = typeof standing === "string" ? [] : standing.sources;
  const sources =
    told.length > 0 ? told : quoted ? [quoted] : scene.parties.all(above.parent?.subject ?? (above.subject !== verb.subject ? above.subject : []));
  if (sources.length === 0) return desk.reject(verb.at, "nobody says so");
  const own = clearedBy(scene, sources);
  // "said linking Iran to the attack was ridiculous": accused in the same breath.
  const theirs = accused.some(({ entity }) => own.some((party) => entity !== null && party.entity === entity)) && isOfAttack(scene, blame);
  if (!theirs && !(standsAccused(scene, accused) && standsAccused(scene, own))) return desk.reject(verb.at, "the speaker is not accused");
  desk.add({ ...(typeof standing === "string" ? {} : stand(standing)), stance: "denies", sources, actors: accused, verb, cues: [verb.at, predicate.last] });
}
