// Claims stage, frames, attributions: whether what is attributed is a tie or an act, and what speaks against its being a claim, in the order in which it is asked.

import { wordSet } from "../../../document/word-list.ts";
import { speakersSelves } from "../../grammar/closed-class.ts";
import { membersOf, type Phrase } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { actorNouns, both, suspectNouns } from "../../nouns.ts";
import { isBand, type Party } from "../../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../../scene.ts";
import { headWord, incidentOf, isEvent, type Range, rangeOf } from "../draft.ts";
import { saysNobody } from "../nobody.ts";
import type { Objection } from "../objection.ts";
import * as words from "../words.ts";
import type { Attribution } from "./attribution.ts";

/** An attribution with what it weighs. */
export interface Weighed extends Attribution {
  readonly target: Phrase;
  /** What is attributed is an act. */
  readonly act: boolean;
  /** A group is tied to a state, and no act to anybody. */
  readonly affiliation: boolean;
  readonly incident: Range | null;
  /** It is about a cyber act. */
  readonly about: boolean;
}

/** Weighs an attribution to somebody behind `target`. */
export function weigh(attribution: Attribution, target: Phrase): Weighed {
  const { scene, verb, frame, actors, thing, thingParty } = attribution;
  const act = thing !== undefined && isEvent(scene, thing);
  const affiliation =
    thingParty?.role === "group" &&
    !act &&
    actors.every(
      (party) =>
        party.role === "state" || party.role === "body" || (party.role === "group" && (party.entity?.type === "country" || isStateUnit(scene, party, target))),
    );
  const found = frame.noun === undefined ? null : incidentOf(scene, verb, ["for", "over", "of", "after", "in"]);
  const over = found?.phrase && isWhom(scene, found.phrase, target) ? null : found;
  // "The intrusion bears the hallmarks of Turla".
  const pointing = frame.noun !== undefined && !attribution.passive ? verb.subject.find((one) => isEvent(scene, one)) : undefined;
  const told = thing && !affiliation ? thing : pointing;
  const incident = over?.range ?? (told ? rangeOf(told) : null);
  return Object.assign(attribution, { target, act, affiliation, incident, about: isCyber(attribution, act, incident) });
}

/** "the hallmarks of Turla", "Turla, a group of hackers": who it is, and no act. */
const isWhom = (scene: Scene, phrase: Phrase, target: Phrase): boolean =>
  phrase === target || (phrase.on !== null && (phrase.on === target || phrase.on.renames === target) && !isEvent(scene, phrase));

/** "linked Killnet to Sandworm, a unit of the GRU": a band that the sentence itself calls a state's own. */
const isStateUnit = ({ phrases, parties }: Scene, party: Party, target: Phrase): boolean =>
  isBand(party) &&
  phrases.some((one) => {
    const whose = one.renames === target && actorNouns.has(parties.of(one).head) ? parties.hanging(one, "of", "in", "under", "within") : undefined;
    return whose !== undefined && parties.of(whose).role === "state";
  });

/** Whether what is attributed is a cyber act, by its words. */
function isCyber({ scene, frame, actors, thing, marked }: Attribution, act: boolean, incident: Range | null): boolean {
  const { first, last } = scene.sentence;
  if (frame.noun !== undefined) return cyberWeight(scene, first, last) === 2 || inContext(scene) || (incident === null && !marked && spokenOf(scene));
  if (!thing) return false;
  return act || cyberWeight(scene, thing.first, Math.min(thing.last + 6, last)) === 2 || (actors.some(isBand) && inContext(scene, thing.first, thing.last));
}

const noCyberBlame = "what the blame is for is no cyber act";

export const objections: readonly Objection<Weighed>[] = [
  { why: "nobody says so", holds: ({ scene, verb }) => saysNobody(scene, verb) },
  {
    why: "one group tied to another",
    holds: ({ scene, thing, target, act, affiliation, actors }) =>
      thing !== undefined &&
      thing !== target &&
      countsGroups(scene, thing) &&
      !act &&
      !affiliation &&
      actors.every((party) => party.role === "group" && party.entity?.type !== "country"),
  },
  {
    // "suspects believed to be linked to the gang were detained": people, and no act.
    why: "people tied to a group",
    holds: ({ thingParty, affiliation, act, loose, actors }) =>
      thingParty !== undefined && !affiliation && !act && loose && actors.some(isBand) && (suspectNouns.has(thingParty.head) || thingParty.role === "person"),
  },
  {
    why: "ties cut over something else",
    holds: ({ scene, verb, frame }) => frame.over !== undefined && !incidentOf(scene, verb, frame.over.split(" "))?.phrase,
  },
  {
    // "sanctions on a man accused of sending IT workers abroad": people of no name and no state are told by what they did.
    why: noCyberBlame,
    holds: ({ scene, verb, frame, actors }) =>
      frame.people === true &&
      actors.every((party) => party.entity === null && party.state === null) &&
      cyberWeight(scene, verb.last + 1, scene.sentence.last) < 2,
  },
  { why: noCyberBlame, holds: ({ frame, about }) => frame.noun !== undefined && !about },
  {
    why: "what is attributed is no cyber act",
    holds: ({ scene, thing, affiliation, about, actors }) =>
      !affiliation && !about && !(scene.cyber === 2 && (!thing || words.pointed.has(headWord(scene, thing)) || actors.some(isBand)) && !otherMatter(scene)),
  },
  { why: "whose it is that was hit", holds: isWhoseHit },
  // "linked the handle to Turla".
  { why: "a name, and no deed", holds: ({ scene, thing }) => thing !== undefined && words.bynames.has(headWord(scene, thing)) },
  { why: "what a report is about", holds: ({ scene, verb, thing }) => verb.link === "participle" && thing !== undefined && isTopic(scene, thing) },
  {
    // "the TTPs associated with Turla", "payloads associated with it do not change": what a group works with; but "the tools seen in the attack are linked to it".
    why: "methods, and no deed",
    holds: ({ scene, verb, thing, loose, act, actors }) =>
      loose &&
      !act &&
      (verb.link === "participle" || (verb.link === "adverbial" && verb.antecedent === thing)) &&
      actors.every(isBand) &&
      thing !== undefined &&
      methods.has(headWord(scene, thing)) &&
      !isFind(thing),
  },
  {
    // "We look for these tools while attributing attacks to Turla".
    why: "how it is done as a rule",
    holds: ({ scene, verb: { link, first } }) => {
      if (link !== "gerund" || !meanwhile.has(scene.document.tokens.lower[first - 1] ?? "")) return false;
      const main = scene.verbs.findLast((one) => one.at < first && one.form === "finite");
      return main?.present === true && !main.progressive;
    },
  },
  {
    // "a report related with a group", "files related to the ministry": what they are about.
    why: "what it is about, and not whose",
    holds: ({ scene, verb, thing, act, affiliation, actors, thingParty }) =>
      verb.lemma === "relate" &&
      !act &&
      ((thing === undefined && !actors.some((party) => party.role === "group")) ||
        thingParty?.role === "body" ||
        (thing !== undefined &&
          (affiliation
            ? thingParty?.entity === null && bodies.has(headWord(scene, thing))
            : words.papers.has(headWord(scene, thing)) || !actors.some(isBand)))),
  },
  { why: "another matter", holds: ({ scene }) => otherMatter(scene) },
];

const holdings = both("account email e-mail mail mailbox inbox phone device computer laptop network system server site website");
/** "hacked the mailboxes tied to his campaign", "the compromise of accounts associated with the parliament": of whom it was, and no band. */
function isWhoseHit({ scene, verb, passive, actors }: Weighed): boolean {
  const thing = passive && !actors.some(isBand) ? scene.phrases.find((one) => one.last === verb.first - 1) : undefined;
  if (!thing || !holdings.has(headWord(scene, thing))) return false;
  if (verb.lemma === "associate" && thing.on && isEvent(scene, thing.on)) return true;
  const hit = thing.verb;
  return hit !== null && hit !== verb && !hit.passive && isA(hit.lemma, "strong", "attack") && (hit.objects.includes(thing) || hit.complements.includes(thing));
}

/** "found tools linked to Turla in the mail servers": in this case. */
function isFind(thing: Phrase): boolean {
  let at = thing;
  while (at.on) at = at.on;
  return at.verb !== null && at.verb.modal === "" && !at.verb.present && (isA(at.verb.lemma, "say", "attack", "act") || finding.has(at.verb.lemma));
}
const finding = wordSet("recover contain hold load catch come");
const meanwhile = wordSet("while when");
/** What a group has at any time. */
const methods = wordSet("ttps ttp tactics techniques procedures methods payloads tools tooling lures indicators iocs patterns behaviours behaviors");
/** Words for any body of a state. */
const bodies = wordSet("entity entities organisation organisations organization organizations institution institutions");

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
    verb.subject.some((one) => speakersSelves.has(headWord(scene, one)) || words.papers.has(headWord(scene, one)))
  );
}

/** Attackers, or some of them: "both of the groups". */
export const countsGroups = ({ parties }: Scene, phrase: Phrase): boolean =>
  parties.of(phrase).role === "group" ||
  membersOf(phrase).some((one) => {
    const of = parties.hanging(one, "of");
    return of !== undefined && parties.of(of).role === "group";
  });
