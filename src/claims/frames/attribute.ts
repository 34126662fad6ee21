// Claims stage, frames: SOURCE attributes, links, traces INCIDENT to ACTOR; and "laid the blame for INCIDENT on ACTOR", "the finger was pointed at ACTOR".
// What is attributed to whom, and what speaks against it, is in the folder of its name.
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isDefinite, type Party } from "../party.ts";
import { cyberWeight, otherMatter, type Scene } from "../scene.ts";
import { authorsOf, documents, speakersOf } from "../source-of.ts";
import { type Standing, standingOf } from "../standing.ts";
import { type Attribution, attributionOf } from "./attribute/attribution.ts";
import { countsGroups, objections, type Weighed, weigh } from "./attribute/objections.ts";
import { actorsOf, agentOf, type Desk, headWord, isEvent, rangeOf, stand } from "./draft.ts";
import { objectionTo } from "./objection.ts";
import * as words from "./words.ts";

/** A verb that lays an act at somebody's door, or ties a group to a state. */
export function attribute(scene: Scene, verb: Verb, desk: Desk) {
  const { frame } = desk.rule;
  if (frame.kind !== "attribute") return;
  const attribution = attributionOf(scene, verb, desk.rule, frame);
  if (!attribution) return;
  const { target } = attribution;
  if (!target || attribution.actors.length === 0) return turnedRound(attribution, desk);
  const weighed = weigh(attribution, target);
  const why = objectionTo(weighed, objections);
  if (why) return desk.reject(verb.at, why);
  const standing = judged(weighed);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance === "denies" && isUnsaid(weighed)) return withhold(weighed, standing, desk);
  claim(weighed, standing, desk);
}

/** "Nothing points to Russia", "No evidence links Turla to it". */
const isNothing = ({ document }: Scene, { subject: [first] }: Verb): boolean =>
  first !== undefined && words.nothings.has(document.tokens.lower[first.first] as string);

/** What stands above the verb; "Nothing points to Russia" denies. "has not been attributed to any group" clears nobody. */
function judged({ scene, verb, affiliation, actors }: Weighed): Standing | string {
  const found = standingOf(scene, verb, verb.at, "asserted", { embedded: true });
  if (typeof found === "string") return found;
  const nothing = isNothing(scene, verb);
  const standing: Standing = nothing && found.stance === "attributes" ? { ...found, stance: "denies", certainty: "possible" } : found;
  return standing.stance === "denies" && !affiliation && !actors.some(isDefinite) ? "nobody in particular is cleared" : standing;
}

/** "did not attribute it to Russia" names nobody; "the trail did not lead to Turla": what is seen clears it, what is said does not. */
function isUnsaid({ scene, verb, passive, affiliation }: Weighed): boolean {
  const seen = verb.subject.length > 0 && scene.parties.all(verb.subject).every((party) => party.role === "thing" && party.head !== "it");
  return verb.negated && !passive && !affiliation && !seen;
}

function withhold({ scene, verb, actors, incident }: Weighed, standing: Standing, desk: Desk) {
  desk.add({
    ...stand(standing),
    stance: "withholds",
    certainty: "asserted",
    sources: scene.parties.all(verb.subject),
    actors: actors.filter((party) => party.entity !== null),
    incident,
    verb,
    cues: [verb.at],
  });
}

function claim(weighed: Weighed, standing: Standing, desk: Desk) {
  const { scene, verb, frame, loose, passive, subjectNoun, target, thing, actors, affiliation, incident } = weighed;
  // "hackers tied to the Uzbek service": described by the very tie.
  const members = (affiliation && thing ? scene.parties.all(membersOf(thing)) : [])
    .filter((party) => party.role === "group")
    .map((party) => (party.entity?.type === "country" || party.entity === actors[0]?.entity ? { ...party, entity: null } : party));
  const real = speakersIn(weighed);
  // "Suspicion fell on Turla": nobody says whose.
  const falls = subjectNoun !== undefined && words.falling.has(headWord(scene, subjectNoun));
  const ownWords = !passive && (frame.noun === undefined || (loose && !falls));
  desk.add({
    // "denied that it was linked to Iran" leaves nothing open, weak as a link is.
    // "does not bear the hallmarks of Turla" leaves it open.
    ...stand(standing, standing.stance === "denies" && verb.lemma !== "bear" && frame.to !== "OBJECT" ? "asserted" : desk.rule.certainty),
    sources: real.length > 0 ? real : standing.sources,
    reportedBy: real.length > 0 ? [...standing.sources, ...standing.reportedBy] : standing.reportedBy,
    voice: real.length > 0 || ownWords || (affiliation && verb.link === "participle") ? "author" : "unknown",
    relation: affiliation ? "affiliation" : "responsibility",
    ...(affiliation && { rule: "affiliation/linked-to" }),
    actors: affiliation ? members : actors,
    sponsor: affiliation ? (actors[0] ?? null) : (weighed.sponsor ?? null),
    incident,
    verb,
    cues: [verb.at, target.prepositionAt >= 0 ? target.prepositionAt : verb.at, ...standing.cues],
  });
}

/** Those in the verb's own words who attribute it: authors of the finding, or its agents. */
function speakersIn({ scene, verb, passive, subjectNoun, target }: Weighed): readonly Party[] {
  const { parties } = scene;
  const authors = subjectNoun ? authorsOf(scene, parties.of(subjectNoun)) : [];
  if (authors.length > 0) return authors;
  // "Canada joined Britain in attributing it".
  const joined = verb.link === "gerund" && verb.parent?.lemma === "join" ? verb.parent : null;
  const company = joined ? joined.objects.flatMap(membersOf) : [];
  const agents = passive
    ? agentOf(verb).filter((one) => one !== target)
    : joined && company.length > 0
      ? [...joined.subject, ...company]
      : verb.subject.filter((one) => one !== subjectNoun);
  return speakersOf(
    scene,
    parties
      .all(agents)
      .filter(
        ({ role, head, phrase }) =>
          role !== "thing" ||
          words.pronouns.has(head) ||
          words.selves.has(head) ||
          words.pairs.has(head) ||
          phrase.owner ||
          documents.has(head) ||
          words.findings.has(head),
      ),
  ).filter((party) => party.role !== "thing");
}

/** "X has been linked to the attack": the group is the subject, the act behind "to". */
function turnedRound({ scene, verb, frame, loose, targets, thing }: Attribution, desk: Desk) {
  const event = targets.find(
    (one) => isEvent(scene, one) || (!countsGroups(scene, one) && cyberWeight(scene, one.first, one.last + 8) === 2 && !scene.parties.of(one).entity),
  );
  const wanted = frame.to.split(" ");
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && wanted.includes(one.opener));
  const none = thing !== undefined && words.noOne.has(scene.document.tokens.lower[thing.first] as string);
  // "The hackers linked to the leak": of nobody in particular.
  const suspects = thing && !none ? actorsOf(scene, membersOf(thing)).filter((party) => party.role !== "group" || isDefinite(party)) : [];
  if ((event || gerund) && suspects.length > 0 && loose) return linkedTo(scene, verb, desk, suspects, event ?? null, gerund ?? null);
  desk.reject(verb.at, "nobody who could have done it behind the preposition");
}

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
    // "No evidence links Turla to the hack".
    ...(isNothing(scene, verb) && standing.stance === "attributes" && { stance: "denies" as const, certainty: "possible" as const }),
    sources: speakers,
    voice: speakers.length > 0 ? "author" : "unknown",
    actors,
    incident: event ? rangeOf(event) : gerund ? { first: gerund.at, last: gerund.last } : null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
}
