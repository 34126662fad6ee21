// Claims stage, frames: ties of a group to a state inside a noun phrase: "the China-linked group", "Sandworm, a unit of the GRU".

import { wordSet } from "../../document/word-list.ts";
import type { Phrase } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { actorNouns, suspectNouns } from "../nouns.ts";
import { type Saying, saidOf } from "../parties/said-of.ts";
import { holding } from "../parties/words.ts";
import { isBand, type Party } from "../party.ts";
import { inContext, quoteAt, type Scene } from "../scene.ts";
import { isMute } from "../standing/reporting.ts";
import { isQuestion, standingOf } from "../standing.ts";
import { agentOf, type Desk, type Draft, headWord, instancesOf, stand } from "./draft.ts";
import { isEveryday } from "./event/doers.ts";
import { bandMeant, isFront } from "./tie/members.ts";
import { sponsorIn, stateOf } from "./tie/sponsor.ts";
import * as words from "./words.ts";

/** "a unit of the GRU", "a group under the GRU". */
const under = ["under", "within", "inside"] as const;
const armed = ["of", "for", "in", ...under] as const;

/** "Sandworm, a unit of the GRU": what is put beside the name of a group. */
export function apposed(scene: Scene, phrase: Phrase, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "apposition") return;
  const isArm = frame.nouns.split(" ").includes(headWord(scene, phrase));
  if (!isArm && !actorNouns.has(headWord(scene, phrase))) return;
  // "a unit of the SVR known as X": the unit bears the name itself.
  const group = scene.parties.of(phrase.renames ?? phrase);
  if (!phrase.renames && (group.name !== null || saidOf(scene.verbs, phrase, scene.document.tokens.lower))) return;
  const of = scene.parties.hanging(phrase, ...(isArm ? armed : under));
  const sponsor = of && sponsorIn(scene, of);
  if ((group.entity?.type !== "threat-actor" && !isFront(scene, group, headWord(scene, phrase))) || !sponsor || isBand(sponsor)) return;
  if (sponsor.role !== "state" && !inContext(scene) && scene.cyber < 2) return;
  desk.add({
    relation: "affiliation",
    actors: [group],
    sponsor,
    certainty: weaker(desk.rule.certainty, sponsor.hedge),
    voice: "author",
    verb: null,
    cues: [phrase.last],
  });
}

/** Noun phrases with a state before their head or name. */
export function compound(scene: Scene, phrase: Phrase, desk: Desk, drafts: readonly Draft[]) {
  const own = scene.parties.of(phrase);
  // "Earth Lusca (China-linked)", "Mandiant calls it China-nexus": the tie stands behind the name.
  const whose = own.role === "thing" && own.tie && own.state ? (phrase.renames ?? saidOf(scene.verbs, phrase, scene.document.tokens.lower)?.of) : undefined;
  const behind = whose ? bandMeant(scene, whose) : null;
  // "the Iran-aligned APT42 campaigns": the tie stands right before the name, whatever the name stands before.
  const inner = own.role === "thing" && own.tie && own.state ? bandBehind(scene, phrase, own.tie.at) : undefined;
  const party = behind
    ? { ...behind, state: own.state, tie: own.tie, hedge: weaker(behind.hedge, own.hedge) }
    : inner
      ? { ...own, entity: inner.entity, name: inner, head: "", role: "group" as const }
      : own;
  const { state, tie: bond } = party;
  if (party.role !== "group" || !state || state.entity === party.entity) {
    if (party.role !== "group" || !state || !bond || drafts.some((draft) => draft.actors.includes(party))) return;
  }
  const threat = isBand(party);
  if (!threat && !bond) return;
  // "The North Korean hackers had posed as recruiters": a band told of before, by nothing but its people.
  if (threat && !bond && state?.form === "demonym" && party.name?.form === "description" && words.trades.has(headWord(scene, phrase))) return;
  // What a clause ties them to is told by that clause.
  if (bond && (bond.at < phrase.first || bond.at > phrase.last) && !behind) return;
  if (!threat && !inContext(scene) && scene.cyber < 2) return;
  const { lower } = scene.document.tokens;
  const hyphened = bond !== null && /^[-‑–]$/.test(lower[bond.at - 1] ?? "");
  if (!threat && !hyphened && (isEveryday(scene, party) || isHit(phrase))) return;
  if (state.entity.type === "threat-actor") return;
  if (words.noTies.has(lower[state.last + 2] ?? "") && /^[-‑–]$/.test(lower[state.last + 1] ?? "")) return;
  if (!bond && state.form !== "demonym" && state.entity.type !== "country" && phrase.owner?.names.at(-1) !== state) return;
  if (lower[state.first - 1] === "-" && words.sympathies.has(lower[state.first - 2] ?? "")) return;
  const quote = quoteAt(scene.document, phrase.first);
  const quoted = quote !== undefined && quote.first < phrase.first && phrase.last < quote.last && quote.last - quote.first > 8;
  const speaker = quoted ? (sentenceQuote(scene, phrase) ?? null) : null;
  // "Mustang Panda is a Chinese state-sponsored group": of the one it is said of, and by whom.
  const said = threat && own.name !== null ? null : named(scene, phrase);
  // "Guccifer is a Romanian hacker": of which people somebody is.
  if (said && !bond && (suspectNouns.has(party.head) || people.has(party.head))) return;
  const standing = said && standingOf(scene, said.verb, phrase.first, holding.has(said.verb.lemma) ? "probable" : "asserted");
  // "Is Turla an Iranian state group?": of nobody told of so far.
  if (typeof standing === "string" || (!threat && isQuestion(scene))) return;
  const certainty = weaker(bond?.certainty ?? "asserted", party.hedge);
  const namers = said ? namersOf(scene, said) : [];
  desk.add({
    ...(standing ? stand(standing, certainty) : { certainty, sources: speaker ? [speaker] : [], voice: "author" as const }),
    ...(namers.length > 0 && { sources: namers, voice: "author" as const }),
    relation: "affiliation",
    actors: said ? [bandMeant(scene, said.of)] : [...membersMeant(scene, party, state), ...othersOf(scene, phrase)],
    sponsor: stateOf(phrase, state),
    verb: null,
    cues: [bond?.at ?? state.first],
  });
}

/** "the Chinese groups APT27 and APT41": what a plural says of the first of a list it says of all that stand there by their names alone. */
function othersOf({ document, parties }: Scene, phrase: Phrase): readonly Party[] {
  const many = phrase.list[0] === phrase && document.tokens.lower.slice(phrase.first, phrase.last).some((word) => word.endsWith("s") && actorNouns.has(word));
  return many ? parties.all(phrase.list.slice(1)).filter((one) => isBand(one) && one.state === null && one.name !== null) : [];
}

/** "spied on Ukrainian government actors": whom others hit. */
const isHit = ({ verb, preposition, first }: Phrase): boolean =>
  verb !== null && !verb.passive && isA(verb.lemma, "strong", "attack") && (preposition === "on" || verb.objects.some((one) => one.first === first));

/** "China-linked groups such as APT17 and APT15": those. "Chinese-backed hackers found a flaw": those whom China backs are not China. */
function membersMeant(scene: Scene, party: Party, state: Named): readonly Party[] {
  const instances = instancesOf(scene, party.phrase);
  return instances ? scene.parties.all(instances) : [party.entity === state.entity ? { ...party, entity: null } : party];
}

/** The band whose name follows a tie, with or without a word for bands between: "-linked group Turla". */
const bandBehind = ({ document }: Scene, { names }: Phrase, at: number): Named | undefined =>
  names.find(
    ({ entity, first }) =>
      entity.type === "threat-actor" && (first === at + 1 || (first === at + 2 && actorNouns.has(document.tokens.lower[at + 1] as string))),
  );

/** Single people, who have a people and not a state. */
const people = wordSet(
  "hacker spy agent operative criminal cybercriminal crook fraudster spammer attacker intruder troll mercenary activist hacktivist operator contractor",
);

/** The band that a phrase says something of: the subject of "is", the object of "describes as". */
function named(scene: Scene, phrase: Phrase): Saying | null {
  const said = saidOf(scene.verbs, phrase, scene.document.tokens.lower);
  return said && bandMeant(scene, said.of).entity?.type === "threat-actor" ? said : null;
}

/** "ESET describes Turla as", "is considered by ESET": whose words they are. */
const namersOf = ({ parties, document }: Scene, { verb, called }: Saying): readonly Party[] =>
  parties.all(called ? verb.subject : verb.passive ? agentOf(verb) : []).filter((party) => party.role !== "thing" && !isMute(party, document.tokens.lower));

function sentenceQuote(scene: Scene, phrase: Phrase): Party | null {
  return scene.speakerIn(phrase.first);
}
