// Claims stage, frames: the attackers are said to be of a band, often by themselves: "The hackers belonged to X", "said they were from a group calling itself X".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { isBand, isDefinite, type Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { actorsOf, headWord } from "./draft.ts";
import { nobody, type Way } from "./held.ts";
import { ownSpeaker } from "./spoken-for.ts";

/** What somebody is of a band. */
const shares = both("member part affiliate");
/** Verbs by which somebody gives a name to himself. */
const presenting = wordSet("identify describe introduce present");
const themselves = wordSet("themselves itself");
/** Those who break in, where no party tells it: "the thieves". */
const intruders = both("thief thieves intruder extortionist blackmailer");

/** "The hackers belonged to Sandworm", "the intruders said they were from Lazarus", "they were members of Killnet". */
export const belonged: Way = (scene, verb) => {
  if (!(verb.lemma === "belong" || verb.lemma === "be" || verb.lemma === "come") || !verb.subject[0]) return null;
  const band = bandOf(scene, verb);
  if (!band) return null;
  const speakers = ownSpeaker(scene, verb);
  const attackers = (speakers ?? scene.parties.all(verb.subject)).filter((party) => isAttacker(party));
  if (attackers.length === 0) return null;
  const actors = actorsOf(scene, [band]).filter((party) => speakers !== null || attackers.every(({ entity }) => entity !== party.entity));
  return actors.length > 0 ? { actors, cue: verb.at, target: null, incident: null } : nobody;
};

/** The band behind "belonged to", "were from", "were members of". */
function bandOf(scene: Scene, verb: Verb): Phrase | undefined {
  const { lemma, objects, complements } = verb;
  const ofBand = (one: Phrase | undefined) => one !== undefined && isBand(scene.parties.of(one));
  const from = complements.find((one) =>
    lemma === "belong" ? one.preposition === "to" && ofBand(one) : one.preposition === "from" && isBandOrService(scene.parties.of(one)),
  );
  const share = lemma === "be" && isSaid(verb) ? objects.find((one) => shares.has(headWord(scene, one))) : undefined;
  const whole = share && scene.parties.hanging(share, "of");
  return from ?? (ofBand(whole) ? whole : undefined);
}

/** Of a state no more than the service that has hackers: "came from the GRU"; from Russia many come. */
const isBandOrService = (party: Party): boolean => isBand(party) || (party.role === "state" && party.entity?.type === "organisation");

/** In a main clause, or what somebody says: "claimed to be part of"; not in passing. */
const isSaid = ({ link, parent }: Verb): boolean =>
  link === "root" || link === "coordinate" || link === "complement" || (link === "infinitive" && parent?.lemma === "claim" && parent.form === "finite");

/** Those of no name who attacked. */
const isAttacker = ({ role, head, name }: Party): boolean => (role === "group" && (name === null || name.form === "description")) || intruders.has(head);

/** "The hackers identified themselves as the Guardians of Peace". */
export const calledThemselves: Way = (scene, verb) => {
  const [self] = verb.objects;
  if (!presenting.has(verb.lemma) || verb.passive || !isSaid(verb) || !self || !themselves.has(headWord(scene, self))) return null;
  const attackers = scene.parties.all(verb.subject).filter(isAttacker);
  const name = verb.complements.find((one) => one.preposition === "as");
  const actors = name && attackers.length > 0 ? actorsOf(scene, [name]).filter((party) => isDefinite(party) && isBand(party)) : [];
  return actors.length > 0 ? { actors, cue: verb.at, target: null, incident: null, speakers: attackers } : nobody;
};
