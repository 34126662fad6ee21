// Claims stage, frames: ties of a group to a state: "run by", "works for", "an arm of". To whom, and whose tie it is, is read in the folder of its name.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import type { Verb } from "../grammar/parts.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { inContext, type Scene } from "../scene.ts";
import { type Standing, standingOf } from "../standing.ts";
import { agentOf, type Desk, stand } from "./draft.ts";
import { isNaming, type Judged, judgedBy, membersTied, partOf } from "./tie/members.ts";
import { predicatesOf, rowsOf, type Tied, tiedTo } from "./tie/sponsor.ts";
import * as words from "./words.ts";

/** These say what somebody is. */
const saying = wordSet(
  "be call describe consider become remain identify expose unmask reveal name have act serve operate function count regard see treat list classify",
);
/** What a person is who belongs to a state: a person that merely "works for" one is no hacker. */
const ranks = both("officer member front arm agent operative");

/** A verb with its preposition, or a predicate noun: rows "run by", "work for", "arm of". */
export function tie(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "tie") return;
  const { rows, words } = rowsOf(frame.phrases);
  const predicative = verb.objects.length > 1 || verb.passive || saying.has(verb.lemma);
  if (!predicative && !words.has(verb.lemma)) return;
  // Most verbs go no further, so what follows is a function of its own, with all that it makes.
  const tied = tiedTo(scene, verb, rows, predicative ? predicatesOf(scene, verb) : []);
  if (tied) judge(scene, verb, tied, desk);
}

function judge(scene: Scene, verb: Verb, tied: Tied, desk: Desk) {
  const { sponsor, cue } = tied;
  const { lower } = scene.document.tokens;
  const being = partOf(scene, verb);
  const judged = judgedBy(verb, lower);
  const members = membersTied(scene, verb, tied, being, judged);
  if (members.length === 0 || isSaidTwice(members, sponsor)) return;
  // "The defendants associated with Neva Systems used stolen passwords": which of them.
  if (verb.link === "participle" && sponsor.role !== "state" && members.every((party) => words.inCourt.has(party.head)))
    return desk.reject(cue, "some of those in court");
  if (!members.some(isBand) && !inContext(scene) && scene.cyber < 2) return;
  if (members.every((party) => party.role === "person") && !ranks.has(lower[cue] as string)) return;
  const standing = standingOf(scene, being ?? verb, verb.at);
  if (typeof standing === "string") return desk.reject(cue, standing);
  claim({ scene, verb, tied, members, judged, aside: (verb.link === "participle" && !being) || (verb.link === "relative" && !verb.gap) }, standing, desk);
}

/** "Chinese hackers working for the state": the state is in the description already. */
const isSaidTwice = (members: readonly Party[], sponsor: Party): boolean =>
  members.every((party) => party.entity?.type === "country") && (sponsor.entity === null || members.some((party) => party.entity === sponsor.entity));

interface Tie {
  readonly scene: Scene;
  readonly verb: Verb;
  readonly tied: Tied;
  readonly members: readonly Party[];
  readonly judged: Judged | null;
  /** The clause says it in passing, and nobody but the writer says so. */
  readonly aside: boolean;
}

function claim(told: Tie, standing: Standing, desk: Desk) {
  const { scene, verb, tied, members, judged, aside } = told;
  const own = speakersIn(told);
  const certainty = certaintyOf(scene, tied, desk.rule.certainty);
  desk.add({
    // "denied that it had ties to Iran" leaves nothing open, weak as a tie is.
    ...stand(standing, standing.stance === "denies" ? "asserted" : certainty),
    relation: "affiliation",
    ...(judged && { certainty: weaker(certainty, judged.certainty) }),
    sources: judged ? scene.parties.all(judged.verb.subject) : own.length > 0 ? own : aside ? [] : standing.sources,
    voice: own.length > 0 || aside ? "author" : verb.passive && words.looseLinks.has(verb.lemma) ? "unknown" : standing.voice,
    actors: members,
    sponsor: tied.sponsor,
    verb,
    cues: [tied.cue, ...standing.cues],
  });
}

/** Those in the verb's own words who say so: "is described by Kaspersky as", "Kaspersky calls it". */
function speakersIn({ scene, verb, tied, aside }: Tie): readonly Party[] {
  const { sponsor, noun } = tied;
  const agents = verb.passive ? scene.parties.all(agentOf(verb)).filter((party) => party !== sponsor && party.entity !== sponsor.entity) : [];
  if (agents.length > 0 || aside) return agents;
  return noun && (isNaming(verb, tied) || (verb.gap && verb.lemma !== "be")) ? scene.parties.all(verb.subject) : [];
}

/** As sure as the rule is, the sponsor's words are, and the three words before the cue: "probably an arm of". */
function certaintyOf(scene: Scene, { sponsor, cue }: Tied, own: Certainty): Certainty {
  let certainty = weaker(own, sponsor.hedge);
  for (let i = Math.max(scene.sentence.first, cue - 3); i < cue; i++)
    certainty = weaker(certainty, hedgeOf(scene.document.tokens.lower[i] as string) ?? "asserted");
  return certainty;
}
