// Claims stage, frames: ACTOR is behind, responsible for, the culprit of INCIDENT; "considered the main perpetrators"; "the work of ACTOR".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { isDefinite, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { accusedOf, actorsOf, agentOf, type Desk, headWord, isEvent, type Range, rangeOf, stand } from "./draft.ts";
import { ownSpeaker } from "./spoken-for.ts";

export function predicate(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "predicate") return;
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  const words = frame.words.split(" ");
  const has = (phrase: Phrase) => words.includes(headWord(scene, phrase)) || words.includes(headWord(scene, phrase).replace(/s$/, ""));
  const copula =
    verb.lemma === "be" ||
    (/^(believe|consider|think|regard|deem|presume|hold|name|suspect|judge|see|call|view|remain|seem|appear|look|stand)$/.test(verb.lemma) &&
      (verb.passive || verb.objects.length > 1 || /^(remain|seem|appear|look|stand|hold|suspect)$/.test(verb.lemma)));
  const involved = verb.lemma === "involve" && verb.passive && words.includes("behind");
  const partaking = /^(have|take|play)$/.test(verb.lemma);
  // "participated in the attack", "joined the attacks".
  const joined =
    /^(participate|partake|join)$/.test(verb.lemma) && words.includes("behind") && !verb.passive
      ? [...verb.objects, ...verb.complements].find((one) => (one.preposition === "" || one.preposition === "in") && isEvent(scene, one))
      : undefined;
  // "the attack came from Russia", and not "from servers in Russia".
  const came =
    /^(come|originate|emanate)$/.test(verb.lemma) &&
    words.includes("behind") &&
    !verb.passive &&
    verb.subject[0] !== undefined &&
    isEvent(scene, verb.subject[0])
      ? verb.complements.find((one) => one.preposition === "from")
      : undefined;
  // "the hackers belonged to Sandworm", "the intruders were from Lazarus".
  const band =
    words.includes("behind") && /^(belong|be|come)$/.test(verb.lemma) && verb.subject[0] && parties.of(verb.subject[0]).role === "group"
      ? verb.complements.find((one) => one.preposition === (verb.lemma === "belong" ? "to" : "from") && parties.of(one).entity?.type === "threat-actor")
      : undefined;
  // "Russia was to blame for the hack".
  const blamed =
    verb.lemma === "be" && words.includes("behind")
      ? scene.verbs.find((one) => one.parent === verb && one.lemma === "blame" && one.link === "infinitive" && one.objects.length === 0)
      : undefined;
  if (!copula && !involved && !partaking && !joined && !came && !band) return;

  let actors: Party[] = [];
  let cue = -1;
  let incident: Range | null = null;
  let target: Phrase | null = null;
  const behind = verb.complements.find((one) => one.preposition === "behind");
  const noun = verb.objects.find(has) ?? verb.complements.find((one) => /^(as|of|like)$/.test(one.preposition) && has(one));
  const share = partaking && words.includes("behind") ? verb.objects.find((one) => /^(involvement|role|part|hand)$/.test(headWord(scene, one))) : undefined;
  if (band) {
    actors = actorsOf(scene, [band]).filter((party) => party.entity !== parties.of(verb.subject[0] as Phrase).entity);
    if (actors.length === 0) return;
    cue = verb.at;
  } else if (blamed) {
    actors = accusedOf(scene, verb.subject);
    cue = blamed.at;
    target = blamed.complements.find((one) => one.preposition === "for") ?? null;
    incident = target ? rangeOf(target) : null;
    desk.told.add(blamed);
  } else if (came) {
    actors = actorsOf(scene, membersOf(came)).filter(
      (party) => party.name !== null && (party.entity?.type === "country" || party.entity?.type === "threat-actor"),
    );
    if (actors.length === 0) return;
    cue = verb.at;
    target = verb.subject[0] as Phrase;
    incident = rangeOf(target);
  } else if (joined) {
    actors = accusedOf(scene, verb.subject).filter((party) => party.entity?.type === "threat-actor");
    if (actors.length === 0) return;
    cue = verb.at;
    target = joined;
    incident = rangeOf(joined);
  } else if (involved) {
    // "was involved in the attack", "was not involved".
    const inner = verb.complements.find((one) => one.preposition === "in");
    if (!inner && !verb.negated && !verb.noun && !spokenOf(scene)) return;
    actors = accusedOf(scene, verb.subject);
    cue = verb.at;
    target = inner ?? null;
    incident = inner ? rangeOf(inner) : null;
  } else if (share) {
    // "had a hand in the attack".
    const inner = parties.hanging(share, "in", "behind");
    // "no evidence that APT41 took part".
    if (!inner && !(verb.noun && headWord(scene, share) === "part")) return;
    actors = accusedOf(scene, verb.subject);
    cue = share.last;
    target = inner ?? null;
    incident = inner ? rangeOf(inner) : null;
  } else if (behind && words.includes("behind")) {
    const subject = verb.subject.length > 0 ? verb.subject : verb.objects;
    actors = accusedOf(scene, subject);
    if (idle(lower, behind)) return desk.reject(behind.prepositionAt, "another sense of behind");
    cue = behind.prepositionAt;
    target = behind;
    incident = rangeOf(behind);
    if (actors.length === 0) actors = itself(scene, verb);
    // "it was X that was behind it".
    if (actors.length === 0 && verb.antecedent) actors = actorsOf(scene, membersOf(verb.antecedent));
  } else if (noun) {
    cue = noun.last;
    const word = headWord(scene, noun);
    const inner =
      parties.hanging(noun, "of", "for", "in", "behind") ?? verb.complements.find((one) => one !== noun && /^(of|for|in|behind)$/.test(one.preposition));
    if (word === "work" || word === "handiwork" || word === "doing" || word === "job") {
      const by = parties.hanging(noun, "of");
      actors = by ? actorsOf(scene, membersOf(by)) : noun.owner ? actorsOf(scene, [noun.owner]) : [];
      const what = verb.subject[0];
      incident = what ? rangeOf(what) : null;
      target = what ?? null;
    } else {
      const left = verb.objects.length > 1 && noun !== verb.objects[0] && !verb.passive ? membersOf(verb.objects[0] as Phrase) : verb.subject;
      actors = accusedOf(scene, left);
      if (actors.length === 0 && left === verb.subject) actors = itself(scene, verb);
      // "an attack in which X was considered the main perpetrator".
      target = inner ?? (verb.antecedent && verb.opener.startsWith("in ") && isEvent(scene, verb.antecedent) ? verb.antecedent : null);
      incident = target ? rangeOf(target) : null;
    }
  } else if (
    verb.lemma === "be" &&
    words.includes("behind") &&
    verb.subject.length === 0 &&
    verb.objects.length > 0 &&
    scene.verbs.some((one) => one.parent === verb && /^(who|what)$/.test(one.opener) && (isA(one.lemma, "strong", "attack") || scene.cyber === 2))
  ) {
    // "Who emptied the wallets was X".
    const clause = scene.verbs.find((one) => one.parent === verb && /^(who|what)$/.test(one.opener)) as Verb;
    actors = verb.objects.flatMap((one) => actorsOf(scene, membersOf(one)));
    cue = verb.at;
    incident = { first: clause.at, last: clause.last };
  } else if (
    verb.lemma === "be" &&
    words.includes("behind") &&
    inside(scene, verb) &&
    actorsOf(scene, verb.subject).some((party) => party.entity?.type === "threat-actor")
  ) {
    // "Volt Typhoon was inside the networks".
    actors = actorsOf(scene, verb.subject);
    cue = verb.at;
    target = inside(scene, verb) as Phrase;
    incident = rangeOf(target);
  } else if (
    verb.lemma === "be" &&
    words.includes("behind") &&
    verb.subject[0] &&
    isEvent(scene, verb.subject[0]) &&
    agentOf(verb).length > 0 &&
    agentOf(verb)[0]?.on === null &&
    actorsOf(scene, agentOf(verb)).length > 0
  ) {
    // "the attack was by X".
    actors = actorsOf(scene, agentOf(verb));
    cue = verb.at;
    target = verb.subject[0];
    incident = rangeOf(verb.subject[0]);
  } else {
    // "the culprit was X", "the attackers were from …".
    const subject = verb.subject[0];
    // "The group behind the attack is Killnet", "behind the attack is Killnet".
    const those = words.includes("behind") && subject && (subject.preposition === "behind" || parties.hanging(subject, "behind"));
    if (!subject || verb.lemma !== "be" || !(has(subject) || those) || /^(responsible|behind|work)$/.test(headWord(scene, subject))) return;
    actors = verb.objects.flatMap((one) => actorsOf(scene, membersOf(one)));
    // "The author is an engineer": of the article.
    if (headWord(scene, subject).startsWith("author")) actors = actors.filter(isDefinite);
    cue = subject.last;
    const inner = subject.preposition === "behind" ? subject : parties.hanging(subject, "of", "for", "in", "behind");
    target = inner ?? null;
    incident = inner ? rangeOf(inner) : null;
  }
  if (cue < 0) return;
  if (actors.length === 0) return desk.reject(cue, "nobody who could have done it");
  const about = target
    ? share
      ? isEvent(scene, target)
      : isEvent(scene, target) || cyberWeight(scene, target.first, Math.min(target.last + 8, scene.sentence.last)) > 0
    : cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2;
  const groups = actors.some((party) => party.entity?.type === "threat-actor");
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && /^(for|of|in)$/.test(one.opener));
  if (otherMatter(scene)) return desk.reject(cue, "another matter");
  if (
    !about &&
    !(
      scene.cyber === 2 &&
      (groups || (inContext(scene) && target === null) || (target !== null && /^(it|this|them|all|that)$/.test(headWord(scene, target))))
    ) &&
    !(gerund && cyberWeight(scene, gerund.at, gerund.last + 10) === 2) &&
    !(scene.cyber === 2 && target === null)
  )
    return desk.reject(cue, "what they are behind is no cyber act");
  // "took part in an operation against LockBit".
  const foe = (target && parties.hanging(target, "against", "on")) ?? verb.complements.find((one) => one.preposition === "against");
  if (foe && parties.of(foe).entity?.type === "threat-actor" && !groups) return desk.reject(cue, "a deed against a group");
  if (duty(scene, noun ?? null, verb)) return desk.reject(cue, "a duty, not a deed");
  // "It was not a prank but the work of Turla": what is denied is the prank.
  const instead = noun !== undefined && verb.negated && lower[noun.first - 1] === "but";
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: instead });
  if (typeof standing === "string") return desk.reject(cue, standing);
  if (gerund) desk.told.add(gerund);
  // "were considered the main perpetrators", "is believed by X to be".
  const raised = verb.lemma !== "be" && !partaking && !joined && !involved && !came && !band ? certaintyOf(verb.lemma) : desk.rule.certainty;
  const agents = verb.passive ? parties.all(agentOf(verb)) : verb.lemma !== "be" && verb.objects.length > 1 ? parties.all(verb.subject) : [];
  const suspects =
    /^(suspects?|candidates?)$/.test(noun ? headWord(scene, noun) : "") ||
    (noun && /^(possible|likely|prime|main|chief)$/.test(lower[noun.last - 1] ?? "") && /suspect/.test(headWord(scene, noun)));
  desk.add({
    ...stand(standing, suspects ? "possible" : raised),
    sources: agents.length > 0 ? agents : standing.sources,
    voice: agents.length > 0 ? "author" : verb.passive && verb.lemma !== "be" && !involved && !came ? "unknown" : standing.voice,
    actors,
    incident: gerund ? { first: gerund.at, last: gerund.last } : incident,
    verb,
    cues: [cue, ...standing.cues],
  });
}

/** "Killnet said it was behind the outage": the group that speaks. */
const itself = (scene: Scene, verb: Verb): Party[] => (ownSpeaker(scene, verb) ?? []).filter((party) => party.role === "group" && isDefinite(party));

function inside(scene: Scene, verb: Verb): Phrase | undefined {
  return verb.complements.find(
    (one) => one.preposition === "inside" || (one.preposition === "in" && /^(networks?|systems?|servers?)$/.test(headWord(scene, one))),
  );
}

function certaintyOf(lemma: string) {
  return lemma === "suspect" ? ("possible" as const) : /^(name|hold|call)$/.test(lemma) ? ("asserted" as const) : ("probable" as const);
}

/** "behind schedule", "behind bars". */
function idle(lower: readonly string[], phrase: Phrase): boolean {
  return /^(schedule|bars|wheel|scenes|times|counter|curtain|firewall|doors|desk|paywall|rivals?|peers?|him|her|us|me|you)$/.test(lower[phrase.last] as string);
}

/** "is responsible for protecting networks", "the agency responsible for cyber security". */
function duty(scene: Scene, noun: Phrase | null, verb: Verb): boolean {
  if (!noun || headWord(scene, noun) !== "responsible") return false;
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && one.opener === "for");
  if (gerund)
    return (
      cyberWeight(scene, gerund.at, gerund.at + 1) === 0 &&
      /^(protect|secure|defend|oversee|guard|ensure|coordinate|investigat|monitor|manag|run|maintain|handl|safeguard|fight|counter|prevent)/.test(gerund.lemma)
    );
  return /^(security|cybersecurity|defence|defense|protection|safety)$/.test(
    scene.document.tokens.lower[(scene.parties.hanging(noun, "for") ?? noun).last] as string,
  );
}
