// Claims stage, frames: ties of a group to a state: "run by", "works for", "an arm of". To whom, and whose tie it is, is read in the folder of its name.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import type { Verb } from "../grammar/parts.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import { both } from "../nouns.ts";
import type { Saying } from "../parties/said-of.ts";
import { holding } from "../parties/words.ts";
import { isBand, type Party } from "../party.ts";
import { inContext, type Scene } from "../scene.ts";
import { type Standing, standingOf } from "../standing.ts";
import { agentOf, type Desk, stand } from "./draft.ts";
import { heldBy, isAll, isNaming, isPunishedFor, type Judged, judgedBy, membersTied, partOf } from "./tie/members.ts";
import { predicatesOf, rowsOf, sponsorIn, type Tied, tiedTo } from "./tie/sponsor.ts";
import * as words from "./words.ts";

/** These say what somebody is. */
const saying = wordSet(
  "be call describe consider become remain identify expose unmask reveal name have act serve operate function count regard see treat list classify place put sanction designate blacklist add",
);
/** What a person is who belongs to a state: a person that merely "works for" one is no hacker. */
const ranks = both(
  "officer member front arm agent operative programmer developer engineer hacker specialist employee colonel major captain lieutenant sergeant general",
);

/** Those of whom a clause says for whom they work, and who are no hackers: "a contractor working for the navy". */
const helpers = both("contractor");

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
  if (members.length === 0 || isSaidTwice(members, sponsor) || members.every(isTeam)) return;
  // "The defendants associated with Neva Systems used stolen passwords": which of them.
  if (verb.link === "participle" && sponsor.role !== "state" && members.every((party) => words.inCourt.has(party.head)))
    return desk.reject(cue, "some of those in court");
  if (!members.some(isBand) && !inContext(scene) && scene.cyber < 2) return;
  if (verb.link === "participle" && members.every(({ head, entity }) => entity === null && helpers.has(head)))
    return desk.reject(cue, "who works for a body is no band");
  if (members.every((party) => party.role === "person") && !ranks.has(lower[cue] as string) && !isPunishedFor(verb)) return;
  // "is widely regarded as an arm of", "consider it a front for": believed.
  const held = tied.noun && holding.has(verb.lemma) ? "probable" : "asserted";
  const standing = being ? standingAbove(scene, being, verb) : (heldStanding(scene, verb) ?? standingOf(scene, verb, verb.at, held));
  if (typeof standing === "string") return desk.reject(cue, standing);
  claim(
    { scene, verb, tied, members, judged, aside: !being && !isAll(scene, verb) && (verb.link === "participle" || (verb.link === "relative" && !verb.gap)) },
    standing,
    desk,
  );
}

/**
 * "Turla is a gang believed to work for the FSB, ESET said": what the clause says of the gang, and what the verb above says of Turla. Who speaks in the
 * clause is the innermost.
 */
function standingAbove(scene: Scene, being: Saying, verb: Verb): Standing | string {
  const outer = standingOf(scene, being.verb, verb.at, holding.has(being.verb.lemma) ? "probable" : "asserted");
  if (typeof outer === "string" || verb.antecedent) return outer;
  const inner = standingOf(scene, verb, verb.at);
  if (typeof inner === "string") return inner;
  const spoken = inner.sources.length > 0;
  return {
    ...outer,
    certainty: weaker(outer.certainty, inner.certainty),
    ...(spoken && { sources: inner.sources, reportedBy: outer.sources.filter((one) => !inner.sources.includes(one)) }),
    voice: inner.voice === "unknown" ? "unknown" : outer.voice,
    cues: [...inner.cues, ...outer.cues],
  };
}

/** "accused Turla of working for the FSB": the accusation's own standing, and whose it is. */
function heldStanding(scene: Scene, verb: Verb): Standing | string | null {
  const holder = heldBy(verb);
  if (!holder) return null;
  const standing = standingOf(scene, holder, verb.at, holder.lemma === "suspect" ? "possible" : "asserted");
  if (typeof standing === "string") return standing;
  if (standing.stance !== "attributes") return "nobody accuses";
  const said = scene.parties.all(holder.passive ? agentOf(holder) : holder.subject);
  if (said.length === 0) return { ...standing, voice: "unknown" };
  return { ...standing, sources: said, reportedBy: standing.sources.filter((one) => !said.includes(one)), voice: "author" };
}

/** "Chinese hackers working for the state": the state is in the description already. */
const isSaidTwice = (members: readonly Party[], sponsor: Party): boolean =>
  members.every((party) => party.entity?.type === "country") && (sponsor.entity === null || members.some((party) => party.entity === sponsor.entity));

/** "The team, which is part of a research institute": who looks into it, and no band. */
const isTeam = ({ entity, head, phrase }: Party): boolean => entity === null && head === "team" && phrase.last - phrase.first < 2;

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
  // "run by the Hainan office of the FSB": no source.
  const agents = verb.passive
    ? scene.parties
        .all(agentOf(verb))
        .filter((party) => party !== sponsor && party.entity !== sponsor.entity && sponsorIn(scene, party.phrase)?.entity !== sponsor.entity)
    : [];
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
