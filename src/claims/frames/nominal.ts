// Claims stage, frames: claims inside noun phrases: "the hack by ACTOR", "ACTOR's role in INCIDENT", "SOURCE's attribution of INCIDENT to ACTOR",
// "blame for INCIDENT fell on ACTOR", "a link between INCIDENT and ACTOR", "fingerprints of ACTOR".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import { both } from "../nouns.ts";
import { isDefinite, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, reachOf, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { type Standing, standingOf } from "../standing.ts";
import { type Turned, turnedBy } from "../turned.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import * as words from "./words.ts";

/** `event`: the phrase names a cyber act, and the rule asks for one. */
export function nominal(scene: Scene, phrase: Phrase, event: boolean, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "nominal") return;
  const word = headWord(scene, phrase);
  const { parties } = scene;
  const list = (one: Phrase | undefined) => (one ? membersOf(one) : []);
  let actors: Party[] = [];
  let source: Party | null = null;
  let sponsor: Party | null = null;
  let incident = rangeOf(phrase);
  let about: Phrase | null = phrase;
  switch (frame.place) {
    case "by": {
      const by =
        parties.hanging(phrase, "by") ??
        (/^(from)$/.test(parties.hanging(phrase, "from")?.preposition ?? "") && /attack|hack|intrusion|campaign|email|scheme/.test(word)
          ? parties.hanging(phrase, "from")
          : undefined) ??
        deeper(scene, phrase, "by");
      // "indicted for the attack by the US", "an effort by the US to cut the number of attacks": whose act the words tell is another one.
      if (by && phrase.verb?.passive && phrase.preposition && words.legal.has(phrase.verb.lemma) && by.preposition === "by") return;
      const aim = words.efforts.has(word) ? scene.verbs.find((one) => one.link === "infinitive" && one.first > phrase.last) : undefined;
      if (aim && !(attacks(scene, aim) && (isA(aim.lemma, "strong") || inContext(scene, aim.first, reachOf(scene, aim).last)))) return;
      const compared =
        (phrase.preposition === "with" && scene.phrases.some((one) => one.last < phrase.first && words.traits.has(headWord(scene, one)))) ||
        (phrase.on !== null && words.comparisons.has(phrase.preposition) && likenesses.has(headWord(scene, phrase.on)));
      if (compared) return;
      actors = actorsOf(scene, list(by)).filter((party) => party.role !== "person" && isDefinite(party));
      if (!by) actors = bandOf(scene, phrase);
      if (actors.some((party) => party.role === "state") && by?.preposition === "from")
        actors = actors.filter((party) => party.entity?.type === "country" || party.role === "group");
      break;
    }
    case "owner": {
      // "its suspected role in the hack": its is the subject's.
      const own = scene.document.tokens.lower[phrase.first] as string;
      // "Washington … for their role": a state is no "they".
      const several = phrase.verb !== null && (phrase.verb.subject.length > 1 || parties.of(phrase.verb.subject[0] ?? phrase).role !== "state");
      const its = !event && (own === "its" || own === "their");
      // "charged two men over their role": theirs who are charged.
      const charged = its ? chargedWith(scene, phrase) : undefined;
      const owner = phrase.owner ?? (its ? (charged ?? (own === "its" || several ? phrase.verb?.subject[0] : null) ?? null) : null);
      if (owner === phrase) return;
      if (owner) actors = actorsOf(scene, list(owner)).filter(isDefinite);
      if (event && owner) {
        // "Iran's hack of …": a state's own railway is hacked too; the victim behind "of" decides.
        const target = parties.hanging(phrase, "of", "on", "against", "into");
        if (!target || (actors.some((party) => party.role !== "group") && !/^(hack|hacking|cyberattack|hacks|cyberattacks|intrusion|breach|spying)/.test(word)))
          return;
        if (owner.preposition && words.againsts.has(owner.preposition)) return;
      }
      if (!event) {
        about = parties.hanging(phrase, "in", "of", "for", "behind") ?? null;
        const gerund = about
          ? undefined
          : scene.verbs.find((one) => one.link === "gerund" && one.opener === "in" && one.first > phrase.last && one.first - phrase.last <= 3);
        if (gerund) {
          desk.told.add(gerund);
          incident = { first: gerund.at, last: gerund.last };
          about = gerund.objects[0] ?? phrase;
          if (cyberWeight(scene, gerund.first, Math.min(gerund.last + 8, scene.sentence.last)) < 2 && !isA(gerund.lemma, "strong", "attack")) return;
        } else if (!about) {
          // "Allegations of Iranian involvement in the hack".
          return;
        }
        if (!gerund) incident = rangeOf(about as Phrase);
      }
      break;
    }
    case "of": {
      // "involvement of X in Y", "Iranian involvement in Y", "the handiwork of X".
      const of = parties.hanging(phrase, "of", "by");
      actors = actorsOf(scene, list(of)).filter(isDefinite);
      if (actors.length === 0) {
        const party = parties.of(phrase);
        const state = party.state ?? null;
        if (state && (state.entity.type === "country" || state.entity.type === "threat-actor"))
          actors = [{ ...party, entity: state.entity, name: state, head: "", role: "state" }];
      }
      about = parties.hanging(phrase, "in", "on", "behind", "over") ?? deeper(scene, phrase, "in") ?? allOver(scene, phrase);
      if (about) incident = rangeOf(about);
      break;
    }
    case "ties": {
      const to = parties.hanging(phrase, "to", "with");
      sponsor = to ? parties.of(to) : null;
      if (sponsor?.role !== "state" || sponsor.entity === null || !phrase.owner) return;
      actors = actorsOf(scene, list(phrase.owner)).filter((party) => party.entity?.type === "threat-actor");
      break;
    }
    case "under": {
      // "North Korea fell under suspicion", "China in the sights of France".
      if (!words.unders.has(phrase.preposition)) return;
      const who = phrase.on ? [phrase.on] : (phrase.verb?.subject ?? []);
      actors = actorsOf(
        scene,
        who.flatMap((one) => list(one)),
      ).filter(isDefinite);
      const of = parties.hanging(phrase, "of");
      if (of) source = parties.of(of);
      about = scene.phrases.find((one) => isEvent(scene, one)) ?? null;
      if (!about) return;
      incident = rangeOf(about);
      break;
    }
    case "between": {
      const between = parties.hanging(phrase, "between", "to", "with");
      const members = list(between);
      actors = members.flatMap((one) => (isEvent(scene, one) ? [] : actorsOf(scene, [one]))).filter(isDefinite);
      const like = likenessTo(scene, phrase, word);
      if (like) {
        // "similarities to earlier campaigns of Sandworm": what they are similar to was done by others, and by whom.
        actors = like;
        about = phrase;
        break;
      }
      about = members.find((one) => isEvent(scene, one)) ?? null;
      if (about) incident = rangeOf(about);
      else return;
      break;
    }
    case "on": {
      // "attribution of I to A", "accusations against A", "suspicion of A".
      const trait = words.traits.has(word);
      const like = trait
        ? (parties.hanging(phrase, "with", "of") ?? phrase.verb?.complements.find((one) => one.first > phrase.last && /^(with|of)$/.test(one.preposition)))
        : undefined;
      if (trait) {
        // "consistent with earlier operations by APT41".
        if (!like) return;
        const by = parties.hanging(like, "by", "of", "from");
        actors = [...actorsOf(scene, list(like)), ...(by ? actorsOf(scene, list(by)) : []), ...(like.owner ? actorsOf(scene, [like.owner]) : [])]
          .filter(isDefinite)
          .slice(0, 1);
        about = phrase.verb?.subject[0] ?? null;
        if (about) incident = rangeOf(about);
        break;
      }
      const on = parties.hanging(phrase, "to", "on", "against", "at", "upon") ?? deeper(scene, phrase, "to", "against", "on");
      actors = actorsOf(scene, list(on)).filter(isDefinite);
      about = parties.hanging(phrase, "of", "for", "over") ?? null;
      if (about && isEvent(scene, about)) incident = rangeOf(about);
      if (phrase.owner) source = parties.of(phrase.owner);
      break;
    }
  }
  if (actors.length === 0) return;
  if (otherMatter(scene)) return desk.reject(phrase.last, "another matter");
  const group = actors.some((party) => party.entity?.type === "threat-actor" || (party.role === "group" && party.state !== null));
  const cyber = event
    ? cyberWeight(scene, phrase.first, Math.min(phrase.last + 8, scene.sentence.last))
    : about && marks.has(word) && inContext(scene, about.first, about.last)
      ? 2
      : about
        ? cyberWeight(scene, about.first, Math.min(about.last + 8, scene.sentence.last))
        : 0;
  if (cyber < 2 && !(group && scene.cyber === 2) && !(word === "attributable" && scene.cyber === 2 && !otherMatter(scene)))
    return desk.reject(phrase.last, "nothing cyber about it");
  if (frame.place === "on" && !(about && isEvent(scene, about)) && !inContext(scene) && word !== "attributable" && scene.cyber < 2)
    return desk.reject(phrase.last, "nothing cyber about it");
  const standing = phraseStanding(scene, phrase);
  if (typeof standing === "string") return desk.reject(phrase.last, standing);
  const none =
    !turnedBy(scene, phrase) && /^no$/.test(scene.document.tokens.lower[phrase.first] as string) && (frame.place === "between" || frame.place === "of");
  if (event && frame.place === "by" && standing.stance !== "attributes" && !words.thwartable.has(word))
    return desk.reject(phrase.last, "what is denied or left open lies elsewhere");
  const hedge = actors[0]?.hedge ?? "asserted";
  const own = parties.of(phrase).hedge;
  const certainty = hedge !== "asserted" ? hedge : own !== "asserted" ? own : desk.rule.certainty;
  desk.add({
    ...stand(standing, certainty),
    ...(none && { stance: standing.stance === "denies" ? ("attributes" as const) : ("denies" as const), certainty: "possible" as const }),
    ...(source && { sources: seconded(scene, phrase, source), voice: "author" as const }),
    ...(!source && trusting(scene, phrase)),
    // "fell under suspicion": nobody's in particular.
    ...(!source && frame.place === "under" && standing.sources.length === 0 && { voice: "unknown" as const }),
    ...(phrase.on && words.rumours.has(headWord(scene, phrase.on)) && standing.sources.length === 0 && { voice: "unknown" as const }),
    actors,
    sponsor,
    incident: sponsor ? null : incident,
    verb: null,
    cues: [phrase.last, ...standing.cues],
  });
}

/** What those leave who did it. */
const marks = both("fingerprint hallmark");

/** "Fingerprints of the SVR are all over the tooling": where they are. */
function allOver(scene: Scene, phrase: Phrase): Phrase | null {
  const verb = scene.verbs.find((one) => one.subject[0] === phrase && (one.lemma === "be" || one.passive));
  return verb?.complements.find((one) => (one.preposition === "over" || one.preposition === "on") && inContext(scene, one.first, one.last)) ?? null;
}

/** What an act has with another one of the same hands. */
const likenesses = both("similarity overlap resemblance parallel commonality");

/** The band behind the act that another one is like: "overlaps with intrusions by APT28". */
function likenessTo(scene: Scene, phrase: Phrase, word: string): Party[] | null {
  const other = likenesses.has(word) ? scene.parties.hanging(phrase, "to", "with") : undefined;
  if (!other || !isEvent(scene, other)) return null;
  const by = other.owner ?? scene.parties.hanging(other, "of", "by", "from");
  const named = by
    ? actorsOf(scene, membersOf(by))
    : other.names.flatMap((name) => (name.entity.type === "threat-actor" ? [{ ...asState(scene.parties.of(other), name), role: "group" as const }] : []));
  const bands = named.filter((party) => party.entity?.type === "threat-actor");
  return bands.length > 0 ? bands : null;
}

/** Whom the verb above a phrase charges: "charged two men over their role", "imposed sanctions on two men for their role". */
function chargedWith(scene: Scene, { verb }: Phrase): Phrase | undefined {
  const object = verb && !verb.passive ? verb.objects[0] : undefined;
  if (!verb || !object) return undefined;
  if (words.charging.has(verb.lemma)) return object;
  return words.penalties.has(headWord(scene, object)) ? scene.parties.hanging(object, "on", "against") : undefined;
}

/** "the Russian cyberattack on", "Chinese espionage against": the people right before an act that only attackers do. */
function peopleOf(scene: Scene, phrase: Phrase) {
  const people = phrase.names.findLast((one) => one.form === "demonym" && one.entity.type === "country" && one.last < phrase.last);
  if (!people) return undefined;
  const { lower } = scene.document.tokens;
  const trades = lower.slice(people.last + 1, phrase.last);
  const act = headWord(scene, phrase);
  const plain = words.plainActs.has(act);
  return trades.every((word) => words.actTrades.has(word)) && (plain || (words.vagueActs.has(act) && trades.some((word) => !words.stateTrades.has(word))))
    ? people
    : undefined;
}

/** "Killnet attack on the port", "a campaign of APT28 against ministries": a band's act with whom it hit; without, it is a name for all they do. */
function bandOf(scene: Scene, phrase: Phrase): Party[] {
  const { parties } = scene;
  const before = phrase.owner ? undefined : phrase.names.findLast((one) => one.entity.type === "threat-actor" && one.last < phrase.last);
  const of = parties.hanging(phrase, "of");
  const band = of && parties.of(of).entity?.type === "threat-actor" ? of : undefined;
  const target = ["on", "against", "at", "into", "targeting"].some((word) => parties.hanging(phrase, word) || (band && parties.hanging(band, word)));
  if (band && target) return actorsOf(scene, membersOf(band));
  // "Russian attempts to hack three think tanks".
  const demonym = phrase.names.findLast((one) => one.form === "demonym" && one.entity.type === "country" && one.last === phrase.last - 1);
  const tried = demonym && words.tries.has(headWord(scene, phrase));
  const aim = tried ? scene.verbs.find((one) => one.link === "infinitive" && one.first === phrase.last + 1 && attacks(scene, one)) : undefined;
  if (demonym && aim) return [asState(parties.of(phrase), demonym)];
  const people = phrase.owner ? undefined : peopleOf(scene, phrase);
  const strikes = phrase.verb && !phrase.verb.passive && phrase.verb.subject[0] === phrase && isA(phrase.verb.lemma, "strong", "attack");
  if (people && (target || strikes || (of && !isEvent(scene, of)))) return [asState(parties.of(phrase), people)];
  if (!before || !(target || (of && !isEvent(scene, of)))) return [];
  return [{ ...parties.of(phrase), entity: before.entity, name: before, head: "", role: "group" }];
}

/** "to hack", "to launch cyberattacks". */
const attacks = (scene: Scene, { lemma, objects }: Verb): boolean =>
  isA(lemma, "strong", "attack") || (isA(lemma, "act") && objects[0] !== undefined && isEvent(scene, objects[0]));

/** "Canada backed Britain's attribution": both say it. */
function seconded(scene: Scene, phrase: Phrase, source: Party): Party[] {
  const { verb } = phrase;
  return verb && !verb.negated && !verb.passive && verb.objects.includes(phrase) && words.seconding.has(verb.lemma)
    ? [...scene.parties.all(verb.subject), source]
    : [source];
}

/** "has high confidence in the attribution": who has it says so. */
function trusting(scene: Scene, phrase: Phrase) {
  const { verb, on } = phrase;
  return verb && on && headWord(scene, on) === "confidence" && verb.subject.length > 0 ? { sources: scene.parties.all(verb.subject) } : {};
}

/** The standing of a noun phrase: that of the clause it stands in. */
export function phraseStanding(scene: Scene, phrase: Phrase): Standing | string {
  const verb = verbOf(scene, phrase);
  const bare: Standing = { stance: "attributes", certainty: "asserted", sources: [], reportedBy: [], voice: "author", cues: [] };
  const turned = turnedBy(scene, phrase);
  if (turned) return turnedStanding(scene, turned, phrase);
  if (!verb) return bare;
  const aware = verb.lemma === "be" ? verb.objects.find((one) => words.awareness.has(headWord(scene, one))) : undefined;
  if (aware && (verb.negated || headWord(scene, aware) === "unaware")) {
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    const own = scene.parties.all(verb.subject).filter((party) => !words.pronouns.has(party.head) || party.entity !== null);
    return {
      ...above,
      stance: "denies",
      certainty: "possible",
      sources: own.length > 0 && !own.every((party) => party.role === "state" && above.sources.length > 0) ? own : above.sources,
      cues: [verb.at],
    };
  }
  const inObject = verb.subject[0] !== phrase;
  // "could not confirm a link between the hack and Russia".
  if (inObject && !verb.passive && verb.negated && words.confirming.has(verb.lemma)) return "not confirmed";
  if (inObject && !verb.passive && (isA(verb.lemma, "deny") || isA(verb.lemma, "doubt"))) {
    if (verb.negated) return "not denied, which says nothing";
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    return {
      ...above,
      stance: "denies",
      certainty: isA(verb.lemma, "doubt") && !isA(verb.lemma, "deny") ? "possible" : "asserted",
      sources: scene.parties.all(verb.subject),
      cues: [verb.at],
    };
  }
  if (inObject && !verb.passive && isA(verb.lemma, "say") && verb.subject.length > 0 && !verb.tag && !verb.negated) {
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    const own = scene.parties.all(verb.subject).filter((party) => party.role !== "thing" || party.phrase.owner !== null);
    const weight = isA(verb.lemma, "possible") ? ("possible" as const) : isA(verb.lemma, "probable") ? ("probable" as const) : ("asserted" as const);
    if (own.length > 0) return { ...above, certainty: weight, sources: own, reportedBy: above.sources, cues: [verb.at] };
  }
  // "thwarted an attempt to break in": the infinitive belongs to the noun.
  const host = verb.link === "infinitive" && verb.subject.includes(phrase) && verb.parent ? verb.parent : verb;
  const above = standingOf(scene, host, phrase.first);
  // A denied or conditional clause about the hack says nothing against its author.
  return typeof above === "string"
    ? above === "a question" || above === "a condition"
      ? above
      : bare
    : { ...above, stance: "attributes", certainty: above.stance === "attributes" ? above.certainty : "asserted" };
}

/** "no evidence of X's role", "cast doubt on X's role": whoever is the subject of the words above says so. */
function turnedStanding(scene: Scene, { stance, certainty, verb, cue }: Turned, phrase: Phrase): Standing | string {
  const above = verb ? standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true }) : null;
  if (typeof above === "string") return above;
  const subject = verb && (verb.passive ? agentOf(verb) : verb.subject);
  const own = subject
    ? scene.parties.all(subject).filter((party) => !words.expletives.has(party.head) && (party.role !== "thing" || party.phrase.owner !== null))
    : [];
  const sources = own.length > 0 ? speakersOf(scene, own) : (above?.sources ?? []);
  return {
    stance: above?.stance === "denies" ? (stance === "denies" ? "attributes" : "denies") : stance,
    certainty: weaker(certainty, above?.certainty ?? "asserted"),
    sources,
    reportedBy: own.length > 0 ? (above?.sources ?? []) : (above?.reportedBy ?? []),
    voice: verb?.passive ? "unknown" : (above?.voice ?? "author"),
    cues: [cue, ...(above?.cues ?? [])],
  };
}

function verbOf(scene: Scene, phrase: Phrase): Verb | null {
  let at: Phrase | null = phrase;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.verb) return at.verb;
    at = at.on ?? at.renames;
  }
  return scene.verbs.find((verb) => verb.subject.includes(phrase)) ?? null;
}

/** "the attack on X by Y": the phrase one step further on. */
function deeper(scene: Scene, phrase: Phrase, ...prepositions: string[]): Phrase | undefined {
  for (const first of ["of", "on", "against", "in", "into", "at"]) {
    const middle = scene.parties.hanging(phrase, first);
    if (!middle || scene.phrases.indexOf(middle) - scene.phrases.indexOf(phrase) > 2) continue;
    const far = scene.parties.hanging(middle, ...prepositions);
    if (far) return far;
  }
  return undefined;
}
