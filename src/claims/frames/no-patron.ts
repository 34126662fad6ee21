// Claims stage, frames: ACTOR says that it serves nobody, or SOURCE that nobody stands behind it: "not affiliated with any government", "worked for no flag",
// "had no ties to the state", "received no orders from the Kremlin".

import { wordList, wordSet } from "../../document/word-list.ts";
import { bondWords, serving, servingPrepositions } from "../denial/words.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { nothingToShow } from "../turned.ts";
import { type Desk, headWord, stand } from "./draft.ts";
import { ownSpeaker, theAccused } from "./spoken-for.ts";

/** Whether a verb tells that somebody has no patron; the claim is made then. */
export function noPatron(scene: Scene, verb: Verb, desk: Desk): boolean {
  const unbound = isUnbound(scene, verb);
  if (unbound || takesNoOrders(scene, verb)) {
    denyTie(scene, verb, desk, null);
    return true;
  }
  const bond = bondless(scene, verb);
  if (bond) return denyTie(scene, verb, desk, bond);
  const patron = stateless(scene, verb);
  if (patron) denyPatron(scene, verb, desk, patron);
  return patron !== undefined;
}

const backing = new Set([...both("link"), ...wordList("direction involvement backing sponsorship support control ties role")]);
const stateWords = wordSet("state government foreign official");

/** "seen no evidence of state direction": of those held responsible, who are nobody's then. */
function stateless(scene: Scene, verb: Verb): Phrase | undefined {
  const { lower } = scene.document.tokens;
  const proof = verb.objects.find((one) => nothingToShow(scene, one));
  const of = proof && scene.parties.hanging(proof, "of", "for");
  return of && backing.has(headWord(scene, of)) && stateWords.has(lower[of.last - 1] ?? "") ? of : undefined;
}

function denyPatron(scene: Scene, verb: Verb, desk: Desk, patron: Phrase) {
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string" || standing.stance !== "attributes") return;
  const sources = ownSpeaker(scene, verb) ?? scene.parties.all(verb.subject);
  const actors = theAccused(scene, sources).filter((party) => party.role === "group");
  if (actors.length === 0) return desk.reject(verb.at, "nobody is cleared");
  desk.add({
    stance: "denies",
    relation: "affiliation",
    certainty: "possible",
    sources,
    reportedBy: standing.sources.filter((one) => !sources.includes(one)),
    actors,
    verb,
    cues: [verb.at, patron.last],
  });
}

const patrons = new Set([...both("government state agency service flag country master regime"), ...wordList("apparatus intelligence anyone anybody")]);
const nobody = wordSet("nobody no-one none");
const no = wordSet("no");

/** "not affiliated with any government", "is not linked to the state", "worked for no flag". */
function isUnbound(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (!serving.has(verb.lemma)) return false;
  const negated = verb.negated || lower[verb.first - 1] === "not";
  return verb.complements.some((one) => {
    if (!servingPrepositions.has(one.preposition)) return false;
    const none = no.has(lower[one.first] as string);
    return (negated !== none && patrons.has(headWord(scene, one))) || (!negated && nobody.has(headWord(scene, one)));
  });
}

const having = wordSet("have maintain");
/** "had no ties to the Russian government", "does not work for Moscow": the patron that a group does not have, where it is named. */
function bondless(scene: Scene, verb: Verb): Phrase | undefined {
  const { lower } = scene.document.tokens;
  if (serving.has(verb.lemma) && verb.negated)
    return verb.complements.find((one) => servingPrepositions.has(one.preposition) && scene.parties.of(one).role === "state");
  const bond = having.has(verb.lemma) ? verb.objects.find((one) => bondWords.has(headWord(scene, one))) : undefined;
  if (!bond || !(verb.negated || no.has(lower[bond.first] as string))) return undefined;
  const to = scene.parties.hanging(bond, "to", "with") ?? verb.complements.find((one) => servingPrepositions.has(one.preposition));
  return to && (scene.parties.of(to).role === "state" || patrons.has(headWord(scene, to))) ? to : undefined;
}

const taking = wordSet("receive take get accept have follow");
const support = wordSet("order orders instruction instructions money funding support backing direction help");
const givers = wordSet("from by");

/** "received no orders from the Kremlin": whoever is given none acts for itself. */
function takesNoOrders(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (verb.passive || !taking.has(verb.lemma)) return false;
  return verb.objects.some((one) => {
    if (!support.has(headWord(scene, one)) || !(verb.negated || no.has(lower[one.first] as string))) return false;
    const from = scene.parties.hanging(one, "from") ?? verb.complements.find((other) => givers.has(other.preposition));
    return from !== undefined && (scene.parties.of(from).role === "state" || patrons.has(headWord(scene, from)));
  });
}

/** False where those who say so are no group. */
function denyTie(scene: Scene, verb: Verb, desk: Desk, patron: Phrase | null): boolean {
  const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
  if (typeof standing === "string") {
    desk.reject(verb.at, standing);
    return true;
  }
  const own = ownSpeaker(scene, verb) ?? scene.parties.all(verb.subject);
  const actors = [...own, ...(patron ? [] : standing.sources)].filter((party) => party.role === "group").slice(0, 1);
  const sources = standing.sources.length > 0 ? standing.sources : actors;
  if (actors.length === 0 || standing.stance !== "attributes") return false;
  const sponsor: Party | null = patron ? scene.parties.of(patron) : null;
  desk.add({
    ...stand(standing),
    stance: "denies",
    relation: "affiliation",
    sources,
    actors,
    sponsor: sponsor?.entity ? sponsor : null,
    verb,
    cues: [verb.at, ...standing.cues],
  });
  return true;
}
