// Claims stage, frames: SOURCE attributes, links, traces INCIDENT to ACTOR; and "laid the blame for INCIDENT on ACTOR", "the finger was pointed at ACTOR".
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { both, suspectNouns } from "../nouns.ts";
import { canAct, isDefinite, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { authorsOf, speakersOf } from "../source-of.ts";
import { type Standing, standingOf } from "../standing.ts";
import { actorsOf, agentOf, asState, type Desk, headWord, incidentOf, isEvent, rangeOf, stand } from "./draft.ts";
import * as words from "./words.ts";

/** Verbs whose subject shows by its marks whose it is, and the nouns for these marks. */
const marking = wordSet("bear carry have match resemble");
/** What things are to somebody without his doing. */
const concerns = wordSet("interest value use importance threat danger service benefit access relevance");
const marks = both("hallmark fingerprint signature stamp mark handwriting");

/** "of interest", and no "Norway's health service". */
const isConcern = (scene: Scene, phrase: Phrase | null): boolean => phrase !== null && phrase.first === phrase.last && concerns.has(headWord(scene, phrase));

/** Verbs with whoever is held responsible behind "on". */
const onWhom = wordSet("blame pin");

/** "attributed the attack on its ministry to APT31", "blamed the attack on its ministry on APT31": who was hit may stand behind "on", too. */
function targetOf(scene: Scene, { lemma }: Verb, targets: readonly Phrase[]): Phrase | undefined {
  const able = targets.filter((one) => actorsOf(scene, membersOf(one)).length > 0);
  return (onWhom.has(lemma) ? able.findLast((one) => one.preposition === "on") : able.find((one) => one.preposition === "to")) ?? able[0];
}

export function attribute(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "attribute") return;
  const { parties } = scene;
  // "Fake newspapers traced to Russian contractor": a headline leaves out the auxiliary.
  const bare = scene.headline && verb.unsure && verb.objects.length === 0 && verb.complements[0]?.prepositionAt === verb.last + 1;
  const passive = verb.passive || (bare && frame.noun === undefined);
  const nouns = frame.noun?.split(" ");
  const objects = passive ? verb.subject : verb.objects;
  const cueNoun = nouns && objects.find((one) => nouns.includes(headWord(scene, one).replace(/s$/, "")));
  const subjectNoun = nouns && !cueNoun ? verb.subject.find((one) => nouns.includes(headWord(scene, one).replace(/s$/, ""))) : undefined;
  // "Security firms pointed to Lazarus."
  const pointing =
    verb.lemma === "point" && !passive && desk.rule.certainty === "possible" && parties.all(verb.subject).some((one) => words.somebody.has(one.role));
  if (nouns && !cueNoun && !subjectNoun && !pointing) return;
  if (marking.has(verb.lemma) && !(cueNoun && marks.has(headWord(scene, cueNoun)))) return;
  const wanted = frame.to.split(" ");
  // "An indictment against two officers was unsealed".
  const against = frame.people && passive && cueNoun ? parties.hanging(cueNoun, ...wanted, "of") : undefined;
  // "associated with banks of interest to the group": whose interest it is, and nobody's deed.
  const own = verb.complements.filter((one) => wanted.includes(one.preposition) && !isConcern(scene, one.on));
  const behind = [...own, ...(against ? [against] : [])];
  const targets = frame.through ? ownersOf(scene, behind, frame.through.split(" ")) : behind;
  if (frame.through && targets.length === 0) return;
  if (frame.particle && !targets.some((one) => scene.document.tokens.lower[one.prepositionAt - 1] === frame.particle)) return;
  let target = targetOf(scene, verb, targets);
  const cluster = target ? undefined : targets.find((one) => aliasOf(scene, one) !== null);
  let actors = target ? actorsOf(scene, membersOf(target)) : cluster ? [aliasOf(scene, cluster) as Party] : [];
  target ??= cluster;
  // "carries Turla's signature", "bears Russian fingerprints": whose mark it is stands before it.
  const marker = target || !cueNoun || !marking.has(verb.lemma) ? null : markOf(scene, cueNoun);
  if (marker) {
    actors = [marker];
    target = cueNoun;
  }
  // The incident: what is attributed. "a cyberattack on a party that it blames on Russia": not the party.
  const gapped = verb.gap && verb.antecedent ? [eventAbove(scene, verb.antecedent)] : [];
  const thing: Phrase | undefined = nouns
    ? undefined
    : ((verb.gap ? gapped[0] : passive ? (verb.subject[0] ?? verb.antecedent ?? undefined) : verb.objects[0]) ?? undefined);
  if (!nouns && verb.opener.startsWith("to ") && verb.antecedent) {
    // "APT15, to which Belgium attributes the breach".
    actors = actorsOf(scene, [verb.antecedent]);
    target = verb.antecedent;
  }
  // "imposed sanctions on four people": the law needs no name and no state.
  const punished = frame.people === true;
  // "imposed new measures on its staff".
  if (punished) actors = actors.filter(({ phrase }) => !words.hers.has(scene.document.tokens.lower[phrase.first] as string));
  if (punished && actors.length === 0) {
    target = targets.find((one) => !isEvent(scene, one) && parties.all(membersOf(one)).some((party) => words.anyPeople.has(party.head)));
    actors = target ? parties.all(membersOf(target)).filter((party) => party.role !== "state") : [];
  }
  const thingParty = thing && parties.of(thing);
  if (!affiliates(desk) || thing === undefined || parties.of(thing).role !== "group") actors = actors.filter((party) => isDefinite(party) || punished);
  if (!target || actors.length === 0) {
    // "X has been linked to the attack": the group is the subject, the act behind "to".
    const event = targets.find(
      (one) => isEvent(scene, one) || (!countsGroups(scene, one) && cyberWeight(scene, one.first, one.last + 8) === 2 && !parties.of(one).entity),
    );
    const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && wanted.includes(one.opener));
    const none = thing !== undefined && words.noOne.has(scene.document.tokens.lower[thing.first] as string);
    const suspects = thing && !none ? actorsOf(scene, membersOf(thing)) : [];
    if ((event || gerund) && suspects.length > 0 && desk.rule.certainty === "possible" && !nouns)
      return linkedTo(scene, verb, desk, suspects, event ?? null, gerund ?? null);
    return desk.reject(verb.at, "nobody who could have done it behind the preposition");
  }
  // "Canada joined Britain in attributing it".
  const company = verb.link === "gerund" && verb.parent?.lemma === "join" ? verb.parent.objects.flatMap(membersOf) : [];
  const agents = passive
    ? agentOf(verb).filter((one) => one !== target)
    : company.length > 0
      ? [...(verb.parent?.subject ?? []), ...company]
      : verb.subject.filter((one) => one !== subjectNoun);
  const affiliation =
    !nouns &&
    thingParty !== undefined &&
    thingParty.role === "group" &&
    !isEvent(scene, thing as Phrase) &&
    actors.every((party) => party.role === "state" || party.role === "body" || (party.role === "group" && party.entity?.type === "country"));
  if (
    !nouns &&
    thing !== target &&
    thing &&
    countsGroups(scene, thing) &&
    !isEvent(scene, thing) &&
    actors.every((party) => party.role === "group" && party.entity?.type !== "country")
  )
    return desk.reject(verb.at, "one group tied to another");
  // "suspects believed to be linked to the gang were detained": people, and no act.
  const event = thing !== undefined && isEvent(scene, thing);
  if (
    !nouns &&
    !affiliation &&
    thingParty &&
    !event &&
    affiliates(desk) &&
    groups(actors) &&
    (suspectNouns.has(thingParty.head) || thingParty.role === "person")
  )
    return desk.reject(verb.at, "people tied to a group");
  const incident = nouns ? (incidentOf(scene, verb, ["for", "over", "of", "after", "in"])?.range ?? null) : thing && !affiliation ? rangeOf(thing) : null;
  const about = nouns
    ? cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene) || (incident === null && !marker && spokenOf(scene))
    : thing
      ? isEvent(scene, thing) ||
        cyberWeight(scene, thing.first, Math.min(thing.last + 6, scene.sentence.last)) === 2 ||
        (groups(actors) && inContext(scene, thing.first, thing.last))
      : false;
  if (frame.over !== undefined && !incidentOf(scene, verb, frame.over.split(" "))?.phrase) return desk.reject(verb.at, "ties cut over something else");
  // "sanctions on a man accused of sending IT workers abroad": people of no name and no state are told by what they did.
  if (punished && actors.every((party) => party.entity === null && party.state === null) && cyberWeight(scene, verb.last + 1, scene.sentence.last) < 2)
    return desk.reject(verb.at, "what the blame is for is no cyber act");
  if (nouns && !about) return desk.reject(verb.at, "what the blame is for is no cyber act");
  if (!affiliation && !about && !(scene.cyber === 2 && (thing === undefined || pronoun(scene, thing) || groups(actors)) && !otherMatter(scene)))
    return desk.reject(verb.at, "what is attributed is no cyber act");
  // "linked the handle to Turla".
  if (!nouns && thing && words.bynames.has(headWord(scene, thing))) return desk.reject(verb.at, "a name, and no deed");
  if (verb.link === "participle" && thing && isTopic(scene, thing)) return desk.reject(verb.at, "what a report is about");
  if (otherMatter(scene)) return desk.reject(verb.at, "another matter");
  const found = standingOf(scene, verb, verb.at, "asserted", { embedded: true });
  if (typeof found === "string") return desk.reject(verb.at, found);
  // "Nothing points to Russia".
  const nothing = verb.subject[0] !== undefined && words.nothings.has(scene.document.tokens.lower[verb.subject[0].first] as string);
  const standing: Standing = nothing && found.stance === "attributes" ? { ...found, stance: "denies", certainty: "possible" } : found;
  // "has not been attributed to any group" clears nobody.
  if (standing.stance === "denies" && !affiliation && !actors.some(isDefinite)) return desk.reject(verb.at, "nobody in particular is cleared");
  // "the trail did not lead to Turla": what is seen clears it, what is said does not.
  const seen = verb.subject.length > 0 && parties.all(verb.subject).every((party) => party.role === "thing" && party.head !== "it");
  if (verb.negated && !passive && !affiliation && !seen && standing.stance === "denies") {
    // "did not attribute it to Russia" names nobody.
    desk.add({
      ...stand(standing),
      stance: "withholds",
      certainty: "asserted",
      sources: parties.all(verb.subject),
      actors: definite(actors),
      incident,
      verb,
      cues: [verb.at],
    });
    return;
  }
  const speakers = speakersOf(
    scene,
    parties
      .all(nothing ? [] : agents)
      .filter((party) => party.role !== "thing" || words.pronouns.has(party.head) || party.phrase.owner || words.findings.has(party.head)),
  );
  const authors = subjectNoun ? authorsOf(scene, parties.of(subjectNoun)) : [];
  const real = authors.length > 0 ? authors : speakers.filter((party) => party.role !== "thing");
  desk.add({
    ...stand(standing, desk.rule.certainty),
    sources: real.length > 0 ? real : passive && !verb.tag && standing.sources.length === 0 ? [] : standing.sources,
    reportedBy: real.length > 0 ? [...standing.sources, ...standing.reportedBy] : standing.reportedBy,
    voice:
      real.length > 0 ||
      (!passive && (!nouns || (desk.rule.certainty === "possible" && !(subjectNoun && words.falling.has(headWord(scene, subjectNoun)))))) ||
      (affiliation && verb.link === "participle")
        ? "author"
        : "unknown",
    relation: affiliation ? "affiliation" : "responsibility",
    ...(affiliation && { rule: "affiliation/linked-to" }),
    actors: affiliation ? parties.all(membersOf(thing as Phrase)).filter((party) => party.role === "group") : actors,
    sponsor: affiliation ? (actors[0] ?? null) : null,
    incident,
    verb,
    cues: [verb.at, target.prepositionAt >= 0 ? target.prepositionAt : verb.at, ...standing.cues],
  });
}

const reporting = wordSet("describe discuss examine cover detail analyse analyze summarise summarize outline explore review present share look");
/** "In this report we describe the campaigns associated with Turla": acts in the plural, of which nothing more is said. */
function isTopic(scene: Scene, thing: Phrase): boolean {
  let whole = thing;
  while (whole.on) whole = whole.on;
  const { verb } = whole;
  return (
    verb !== null &&
    reporting.has(verb.lemma) &&
    headWord(scene, thing).endsWith("s") &&
    verb.subject.some((one) => words.speakersSelves.has(headWord(scene, one)) || words.papers.has(headWord(scene, one)))
  );
}

/** Attackers, or some of them: "both of the groups". */
const countsGroups = ({ parties }: Scene, phrase: Phrase): boolean =>
  parties.of(phrase).role === "group" ||
  membersOf(phrase).some((one) => {
    const of = parties.hanging(one, "of");
    return of !== undefined && parties.of(of).role === "group";
  });

/** "at the door of the GRU", "at Moscow's door": whose door it is. */
const ownersOf = (scene: Scene, phrases: readonly Phrase[], doors: readonly string[]): Phrase[] =>
  phrases.flatMap((one) => (doors.includes(headWord(scene, one)) ? (one.owner ?? scene.parties.hanging(one, "of") ?? []) : []));

function linkedTo(scene: Scene, verb: Verb, desk: Desk, actors: readonly Party[], event: Phrase | null, gerund: Verb | null) {
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (otherMatter(scene)) return desk.reject(verb.at, "another matter");
  // "found nothing that links Turla to the hack", "evidence that links it": whoever found it says so.
  const agents = scene.parties.all(verb.passive ? agentOf(verb) : verb.subject).filter(({ role, head }) => role !== "thing" && head !== "nothing");
  const speakers = agents.length > 0 ? agents : standing.sources;
  if (gerund) desk.told.add(gerund);
  desk.add({
    ...stand(standing, desk.rule.certainty),
    sources: speakers,
    voice: speakers.length > 0 ? "author" : "unknown",
    actors,
    incident: event ? rangeOf(event) : gerund ? { first: gerund.at, last: gerund.last } : null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}

/** Whose mark a phrase names: "Turla's signature", "Russian fingerprints". */
function markOf(scene: Scene, phrase: Phrase): Party | null {
  const owner = phrase.owner ? actorsOf(scene, [phrase.owner])[0] : undefined;
  if (owner) return owner.entity !== null && owner.role !== "person" ? owner : null;
  const name = phrase.names.at(-1);
  if (name?.last !== phrase.last - 1) return null;
  if (name.entity.type === "threat-actor") return { ...asState(scene.parties.of(phrase), name), role: "group" };
  return name.form === "demonym" && name.entity.type === "country" ? asState(scene.parties.of(phrase), name) : null;
}

/** "a cluster it tracks as UNC6201": the name behind the description. */
function aliasOf(scene: Scene, phrase: Phrase): Party | null {
  const verb = scene.verbs.find((one) => one.antecedent === phrase && words.naming.has(one.lemma));
  if (!verb) return null;
  const alias = verb.complements.find((one) => one.preposition === "as") ?? verb.objects.at(-1);
  const party = alias && scene.parties.of(alias);
  return party && canAct(party) ? party : null;
}

/** Of a phrase and those it hangs on, the one that names an act; else the phrase. */
function eventAbove(scene: Scene, phrase: Phrase): Phrase {
  for (let at: Phrase | null = phrase; at; at = at.on) if (isEvent(scene, at)) return at;
  return phrase;
}

const affiliates = (desk: Desk) => desk.rule.certainty === "possible";
const pronoun = (scene: Scene, phrase: Phrase) => words.pointed.has(headWord(scene, phrase));
const groups = (parties: readonly Party[]) => parties.some((party) => party.entity?.type === "threat-actor");
const definite = (parties: readonly Party[]) => parties.filter((party) => party.entity !== null);
