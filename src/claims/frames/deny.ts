// Claims stage, frames: ACTOR denies, rejects, dismisses what it is accused of; somebody else clears it, disputes the accusation, or warns against it.

import { callsBaseless, chargeOf, charges } from "../baseless.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { actNamedNear, cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { sentenceSpeaker, standingOf } from "../standing.ts";
import { tell } from "./accuse.ts";
import { actorsOf, agentOf, type Desk, headWord, isEvent, type Range, rangeOf, stand } from "./draft.ts";
import { clearedBy, ownSpeaker, standsAccused, theAccused, theySaid } from "./spoken-for.ts";

export function deny(scene: Scene, told0: Verb, desk: Desk) {
  // "has in the past denied": the auxiliary stands apart.
  const split = told0.passive && told0.subject.length === 0 && told0.parent?.lemma === "have" && told0.parent.objects.length === 0;
  const verb: Verb = split ? { ...told0, passive: false, subject: told0.parent?.subject ?? [] } : told0;
  const frame = desk.rule.frame;
  if (frame.kind !== "deny" || desk.told.has(told0)) return;
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  // "does not accept the accusation": refused by its negation.
  const unaccepted = /^(accept|recognise|recognize)$/.test(verb.lemma);
  if (unaccepted ? !verb.negated : verb.negated || lower[verb.first - 1] === "nor") return unaccepted ? undefined : desk.reject(verb.at, "did not deny");
  if (/^(pour|heap)$/.test(verb.lemma) && !verb.objects.some((one) => /^(scorn|ridicule|water|derision)$/.test(headWord(scene, one)))) return;
  const twin = scene.verbs.findLast((one) => one.at < verb.at);
  if (/^(or|nor)$/.test(lower[verb.first - 1] ?? "") && twin?.lemma === "confirm") return desk.reject(verb.at, "neither confirmed nor denied");
  // "denied it, calling the accusation absurd": told by the denial.
  if (verb.link === "gerund" && verb.parent && scene.verbs.some((one) => one.at < verb.at && isA(one.lemma, "deny") && !one.negated)) return;
  if (phrasal.test(verb.lemma) && !/^(off|aside|away|back)$/.test(lower[verb.at + 1] ?? "")) return;
  const objects: readonly Phrase[] = /^(scoff|bristle|push|hit|pour|heap)$/.test(verb.lemma)
    ? verb.complements.filter((one) => /^(at|against|on)$/.test(one.preposition))
    : verb.passive
      ? verb.subject
      : verb.gap && verb.antecedent
        ? [verb.antecedent]
        : verb.objects;
  const called = objects.length === 0 ? calledSo(scene, told0) : null;
  if (called) desk.told.add(called.verb);
  const object = objects[0] ?? called?.words;
  const plea = verb.lemma === "plead";
  const children = scene.verbs.filter(
    (one) => one.parent === told0 && one !== told0 && (one.link === "gerund" || one.link === "infinitive" || one.link === "complement"),
  );
  const gerund = children.find((one) => one.link === "gerund" && ((one.opener === "" && one.first === verb.last + 1) || (plea && one.opener === "to")));
  const clause = children.find((one) => one.link === "complement" && one.noun === null && one !== called?.verb);
  const deniers = verb.passive ? agentOf(verb) : verb.subject;
  const subjects = (verb.passive ? null : (ownSpeaker(scene, verb) ?? theySaid(scene, verb))) ?? parties.all(deniers);
  if (plea && !/\bnot guilty\b/.test(lower.slice(verb.at, verb.at + 4).join(" "))) return;
  const near = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || (scene.cyber === 2 && !otherMatter(scene));
  if (!near || otherMatter(scene)) return desk.reject(verb.at, "nothing cyber about it");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (/^(cast|throw|raise)$/.test(verb.lemma)) return castDoubt(scene, verb, desk);
  // "Accusations were voiced by Norway against Turla".
  if (/^(voice|express)$/.test(verb.lemma) && object && charges.test(headWord(scene, object))) return desk.reject(verb.at, "an accusation, and no doubt");
  // "called the report baseless", "dismissed as slander", "called the accusation a fabrication".
  const words = [...verb.objects, ...verb.complements.filter((one) => one.preposition === "as")];
  const judged =
    words.some((one) => callsBaseless(scene, one.first, one.last)) ||
    (object !== undefined &&
      /^(call|brand|describe|label|term|deem|consider)$/.test(verb.lemma) &&
      callsBaseless(scene, object.last + 1, Math.min(object.last + 4, scene.sentence.last)));
  if (/^(call|brand|describe|label|term|condemn|characterise|characterize|deem|consider|regard|portray|slam)$/.test(verb.lemma) && !judged) return;
  if (/^(maintain|protest|proclaim|insist)$/.test(verb.lemma) && !(object && headWord(scene, object) === "innocence")) return;
  if (/^(distance|dissociate)$/.test(verb.lemma)) return keepsAway(scene, verb, desk);
  const weak = isA(verb.lemma, "doubt") && !isA(verb.lemma, "deny");
  let accused: readonly Party[] = [];
  let incident: Range | null = null;
  /** Whose accusation it is that is spelled out and denied. */
  let accuser: Phrase | null = null;
  const list = (one: Phrase | undefined) => (one ? membersOf(one) : []);

  if (gerund) {
    // "denied hacking the parliament", "denied being behind it".
    if (
      !(
        cyberWeight(scene, gerund.first, Math.min(gerund.last + 12, scene.sentence.last)) === 2 ||
        (isA(gerund.lemma, "spying") && inContext(scene)) ||
        /\b(behind|responsible|involved|role|part|to do with)\b/.test(lower.slice(gerund.at, gerund.at + 6).join(" "))
      )
    )
      return desk.reject(verb.at, "what is denied is not who did it");
    tell(scene, gerund, desk);
    accused = subjects;
    incident = { first: gerund.at, last: gerund.last };
  } else if (clause) {
    const own = clause.subject[0];
    const it = own && /^(it|they|he|she)$/.test(headWord(scene, own));
    // "denied that it had been hacked": whom it was done to.
    if (it && clause.passive && isA(clause.lemma, "strong", "attack")) return desk.reject(verb.at, "what is denied is not who did it");
    const who =
      it || (own && /^(its|his|her|their)$/.test(lower[own.first] as string))
        ? subjects
        : actorsOf(scene, clause.passive && clause.lemma !== "involve" ? agentOf(clause) : clause.subject);
    if (who.length === 0) return desk.reject(verb.at, "what is denied is not who did it");
    if (!guilt(lower, clause) && cyberWeight(scene, clause.first, Math.min(clause.last + 12, scene.sentence.last)) < 2)
      return desk.reject(verb.at, "what is denied is not who did it");
    desk.told.add(clause);
    accused = who;
    incident = { first: clause.at, last: clause.last };
  } else if (object) {
    const head = chargeOf(scene, object);
    if (
      /^(denounce|decry|slam|ridicule|condemn)$/.test(verb.lemma) &&
      !/^(indictment|charges?|accusations?|allegations?|reports?|claims?|findings?|attributions?)$/.test(head)
    )
      return;
    const own =
      charges.test(head) ||
      called !== null ||
      head === "innocence" ||
      (/^(disavow|disown|disclaim)$/.test(verb.lemma) && isEvent(scene, object) && subjects.some(canAct)) ||
      (isEvent(scene, object) && subjects.some((party) => canAct(party)) && !/^(breach|breaches|leak|leaks|attack|outage|theft|hack)$/.test(head));
    const inner = parties.hanging(object, "in", "of", "over", "for", "behind");
    if (!own && !(inner && isEvent(scene, inner) && charges.test(head))) {
      if (!(/^(denounce|decry|slam)$/.test(verb.lemma) && /^(indictment|charges?|accusations?|allegations?|report|claims?)$/.test(head)))
        return desk.reject(verb.at, "what is denied is not who did it");
    }
    // "denied the claims": of a company or a person nobody accuses, a denial of what happened.
    const named = /^(involvement|responsibility|blame|role|part|hand|links?|ties|accusations?|allegations?|complicity|innocence|guilt)$/.test(head);
    if (
      !named &&
      !clearedBy(scene, subjects).some((party) => (party.role === "state" && (party.entity ?? party.state) !== null) || party.role === "group") &&
      !standsAccused(scene, clearedBy(scene, subjects)) &&
      verb.lemma !== "plead" &&
      !aboutWho(scene, object, verb) &&
      !judged &&
      !weak
    )
      return desk.reject(verb.at, "what is denied is not who did it");
    // "denied the claim", in a sentence that says no more: of what was spoken of before.
    const bare = !inner && !inContext(scene) && !scene.verbs.some((one) => one.noun === object);
    const other = scene.cyber < 2 || scene.accused.length > 0;
    if (bare && other && !scene.brief && !actNamedNear(scene) && !standsAccused(scene, clearedBy(scene, subjects)))
      return desk.reject(verb.at, "what is denied is not who did it");
    if (inner && !isEvent(scene, inner) && /^(data|ransom|payment|misuse|negligence)$/.test(headWord(scene, inner)))
      return desk.reject(verb.at, "what is denied is not who did it");
    // "rejected the attribution of the campaign to Lazarus": somebody else is cleared.
    const target =
      parties.hanging(object, "to", "against", "on") ??
      verb.complements.find((one) => /^(to|against)$/.test(one.preposition) && actorsOf(scene, list(one)).length > 0);
    const cleared = actorsOf(scene, list(target));
    const party = parties.of(object);
    const involved = /^(involvement|role|part|hand|links?)$/.test(head)
      ? object.owner
        ? actorsOf(scene, [object.owner])
        : party.state && party.state.entity.type === "country"
          ? [{ ...party, entity: party.state.entity, name: party.state, head: "", role: "state" as const }]
          : []
      : [];
    accused = cleared.length > 0 ? cleared : involved.length > 0 ? involved : subjects;
    incident = inner && isEvent(scene, inner) ? rangeOf(inner) : null;
    // "It denied any link with a government": its ties, not its deed.
    const bond = /^(links?|ties|connections?|affiliation|relationship)$/.test(head) ? parties.hanging(object, "with", "to") : undefined;
    const patron = bond && parties.of(bond);
    if (
      bond &&
      patron &&
      (patron.role === "state" || /^(government|state|country|agency|service|authorities)s?$/.test(headWord(scene, bond))) &&
      subjects[0]?.role === "group"
    )
      return desk.add({
        ...stand(standing),
        stance: "denies",
        relation: "affiliation",
        sources: subjects,
        reportedBy: standing.sources,
        actors: subjects,
        sponsor: patron.entity ? patron : null,
        verb,
        cues: [verb.at],
      });
    const spelled = scene.verbs.find((one) => one.noun === object);
    if (spelled) {
      const who = actorsOf(scene, spelled.passive ? agentOf(spelled) : spelled.subject);
      const it = spelled.subject[0] && /^(it|they|he|she)$/.test(headWord(scene, spelled.subject[0]));
      // "denied reports that data had been stolen": nobody is said to have done it.
      if (
        who.length === 0 &&
        !it &&
        !subjects.some((party) => party.role === "state" || party.role === "group") &&
        !standsAccused(scene, clearedBy(scene, subjects))
      )
        return desk.reject(verb.at, "what is denied is not who did it");
      if (who.length > 0 && !it) accused = who;
      incident = { first: spelled.at, last: spelled.last };
      // "denied the claim that it had lost the village".
      const deed = scene.cyber === 2 && isA(spelled.lemma, "strong", "attack");
      if (!guilt(lower, spelled) && !deed && cyberWeight(scene, spelled.first, Math.min(spelled.last + 12, scene.sentence.last)) < 2)
        return desk.reject(verb.at, "what is denied is not who did it");
      accuser = object.owner ?? parties.hanging(object, "by", "from") ?? null;
      if (accused === subjects || subjects.some((one) => who.some((other) => one.entity !== null && one.entity === other.entity))) accused = subjects;
    }
  } else if (!(plea || (verb.lemma === "deny" && verb.at >= scene.sentence.last - 2))) return desk.reject(verb.at, "what is denied is not said");
  else accused = subjects;

  const source =
    subjects.length > 0 ? speakersOf(scene, subjects) : standing.sources.length > 0 ? standing.sources : (sentenceSpeaker(scene, verb.at)?.parties ?? []);
  // "called the firm's report delusional": an outsider's verdict clears whom the report accuses.
  if (
    accused === subjects &&
    judged &&
    object &&
    /^(reports?|findings?|attributions?|conclusions?|theory|analysis|assessment|arguments?)$/.test(chargeOf(scene, object))
  ) {
    const own = clearedBy(scene, subjects);
    if (!own.some((party) => party.role === "state" || party.role === "group")) accused = standsAccused(scene, own) ? own : theAccused(scene, subjects);
    if (accused.length === 0) return desk.reject(verb.at, "whom the verdict clears is not said");
  }
  // A vendor or a company that "denied" is no accused; a victim's denial is about the damage.
  const real = accused.filter((party) => canAct(party) || party.role === "body" || party.role === "people" || party.role === "person");
  if (real.length === 0) return desk.reject(verb.at, "nobody is cleared");
  if (accused === subjects && weak) {
    // "two others doubted it": of the last one held responsible.
    const it =
      object !== undefined && /^(it|this|that|conclusions?|attribution|findings?|theory|assessment)$/.test(headWord(scene, object)) && scene.cyber === 2;
    accused = it ? theAccused(scene, subjects) : [];
    if (accused.length === 0) return desk.reject(verb.at, "whom the doubt clears is not said");
  }
  const others =
    accuser && standing.stance === "attributes" ? parties.all(membersOf(accuser)).filter((party) => party.entity !== null && !subjects.includes(party)) : [];
  if (object && others.length > 0)
    desk.add({
      certainty: /^(allegations?|suspicions?|suggestions?|insinuations?)$/.test(chargeOf(scene, object)) ? "possible" : "asserted",
      stance: "attributes",
      sources: others,
      actors: accused === subjects ? cleared(scene, real) : accused.filter((party) => real.includes(party)),
      incident,
      verb: null,
      cues: [object.last],
    });
  desk.add({
    ...stand(standing, weak ? "possible" : "asserted"),
    stance: "denies",
    sources: source,
    reportedBy: standing.sources,
    voice: source.length > 0 ? "author" : "unknown",
    actors: accused === subjects ? cleared(scene, real) : accused.filter((party) => real.includes(party) || weak),
    incident,
    legal: plea,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** Whether a clause says who did it without a word of the act: "that it was behind it". */
const guilt = (lower: readonly string[], clause: Verb): boolean =>
  clause.lemma === "involve" ||
  (helping.test(clause.lemma) && lower.slice(clause.at, clause.at + 6).some((word) => /^(hackers?|hacktivists?|attackers?|intruders?)$/.test(word))) ||
  /\b(behind|responsible|involved|role|part|connections?|links?|ties|hand|knowledge|nothing to do)\b/.test(lower.slice(clause.at, clause.at + 6).join(" "));
/** What is done for attackers. */
const helping = /^(help|aid|assist|support|back|sponsor|fund|finance|hire|employ|order|direct|control|run|harbour|harbor|shelter|protect)$/;

/** "rejected what it called smears": the verb that names what is refused, and the name that it gives. */
function calledSo(scene: Scene, verb: Verb): { verb: Verb; words: Phrase } | null {
  const naming = scene.verbs.find((one) => one.parent === verb && one.opener === "what" && /^(call|describe|term|label|brand|dub|see|regard)$/.test(one.lemma));
  const words = naming && (naming.objects[0] ?? naming.complements.find((one) => one.preposition === "as"));
  return naming && words && (callsBaseless(scene, words.first, words.last) || charges.test(headWord(scene, words))) ? { verb: naming, words } : null;
}

/** Verbs that refuse with a particle: "brushed off", "waved away". */
const phrasal = /^(brush|shrug|laugh|wave|bat|push|hit|swat)$/;

/** The state that speakers speak for; they themselves where they speak for nobody. */
function cleared(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const own = clearedBy(scene, parties);
  return own.length > 0 ? own : parties;
}

/** Whether a denied claim is spelled out as one of who did it: "the claim that Turla …", "the attribution to Turla". */
function aboutWho(scene: Scene, object: Phrase, verb: Verb): boolean {
  if (scene.verbs.some((one) => one.noun === object)) return true;
  return [scene.parties.hanging(object, "to", "against", "on"), ...verb.complements].some((one) => one !== undefined && actorsOf(scene, [one]).length > 0);
}

/** "distanced itself from the attack". */
function keepsAway(scene: Scene, verb: Verb, desk: Desk) {
  const from = verb.complements.find((one) => one.preposition === "from" && isEvent(scene, one));
  const actors = clearedBy(scene, scene.parties.all(verb.subject)).filter(canAct);
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (!from || actors.length === 0 || typeof standing === "string") return;
  desk.add({ ...stand(standing), stance: "denies", sources: actors, reportedBy: standing.sources, actors, incident: rangeOf(from), verb, cues: [verb.at] });
}

/** "cast doubt on the report that …": whom the doubted words accuse. */
function castDoubt(scene: Scene, verb: Verb, desk: Desk) {
  const doubt = verb.objects.find((one) => /^(doubts?|questions?)$/.test(headWord(scene, one)));
  if (!doubt) return;
  const on = scene.parties.hanging(doubt, "on", "about", "over") ?? verb.complements.find((one) => /^(on|about|over)$/.test(one.preposition));
  if (!on) return;
  const said = scene.verbs
    .filter((one) => one.at > on.last)
    .map((one) => actorsOf(scene, one.passive ? agentOf(one) : one.subject).filter((party) => party.entity !== null || party.state !== null));
  const target = scene.parties.hanging(on, "to", "against", "of", "on");
  const named = scene.phrases
    .filter((one) => one.first > on.last)
    .map(scene.parties.of)
    .find((party) => party.entity !== null && (party.role === "group" || party.role === "state"));
  const own = on.owner ? actorsOf(scene, [on.owner]) : [];
  const spoken = said.find((parties) => parties.length > 0) ?? (target ? actorsOf(scene, [target]) : []);
  const report = /^(reports?|claims?|attributions?|theory|findings?|assessment|conclusions?|narrative|allegations?|accusations?)$/.test(headWord(scene, on));
  const accused =
    spoken.length > 0 ? spoken : named && report ? [named] : own.length > 0 && !report ? [] : report ? theAccused(scene, scene.parties.all(verb.subject)) : [];
  const near = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene);
  if (accused.length === 0 || !near) return desk.reject(verb.at, "whom the doubt clears is not said");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({
    ...stand(standing),
    stance: "denies",
    certainty: "possible",
    sources: scene.parties.all(verb.subject),
    reportedBy: standing.sources,
    actors: accused,
    verb,
    cues: [verb.at, doubt.last],
  });
}

/** "cleared X of the hack", "ruled out Russia", "cautioned against blaming Moscow", "no evidence of Russian involvement". */
export function clear(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "accuse") return;
  const { lower } = scene.document.tokens;
  if (verb.lemma === "rule" && lower[verb.at + 1] !== "out") return;
  const suspects = verb.lemma === "suspect";
  if (suspects && !verb.negated) return;
  const objects = verb.passive ? verb.subject : verb.objects.slice(0, 1).flatMap((one) => membersOf(one));
  const actors = actorsOf(scene, objects);
  // "ruled out Iran as the culprit": of what was told before.
  const culprit = verb.complements.some(
    (one) => one.preposition === "as" && /^(culprit|perpetrator|source|author|attacker|suspect)s?$/.test(headWord(scene, one)),
  );
  if (
    actors.length === 0 ||
    !(cyberWeight(scene, verb.last, scene.sentence.last) === 2 || (scene.cyber === 2 && inContext(scene)) || (culprit && spokenOf(scene)))
  )
    return desk.reject(verb.at, "nobody is cleared of a cyber act");
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const sources = scene.parties.all(verb.passive ? agentOf(verb) : verb.subject);
  const incident = verb.complements.find((one) => isEvent(scene, one));
  const open = verb.negated && !suspects;
  desk.add({
    ...stand(standing, open ? "possible" : suspects ? "probable" : "asserted"),
    stance: open ? "attributes" : "denies",
    sources: sources.length > 0 ? sources : standing.sources,
    reportedBy: sources.length > 0 ? standing.sources : [],
    actors,
    incident: incident ? rangeOf(incident) : null,
    verb,
    cues: [verb.at],
  });
}
