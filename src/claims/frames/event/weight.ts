// Claims stage, frames, events: whether what a verb says is an attack, and a cyber one, by the verb, its words and what the text is about.
import { wordSet } from "../../../document/word-list.ts";
import { attackersBehind, isIdiom } from "../../deeds.ts";
import type { Phrase, Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { both } from "../../nouns.ts";
import { isBand, type Party } from "../../party.ts";
import { cyberWeight, inContext, reachOf, type Scene, spokenOf } from "../../scene.ts";
import { plots, strikesInCourt } from "../court.ts";
import { headWord, isEvent, type Range } from "../draft.ts";
import { gapOf, isActOrWork, isMalware, isSeized, isTool, wieldsTool } from "../tools.ts";
import * as words from "../words.ts";
import { areHackers, type Meant, spies } from "./doers.ts";

/** What in a verb may tell of an attack, whoever did it. */
export interface Signs {
  readonly scene: Scene;
  readonly verb: Verb;
  /** A verb of attack, or of doing anything. */
  readonly known: boolean;
  /** An act is its subject: "the hack was carried out". */
  readonly told: boolean;
  /** Whom "fell victim to" names. */
  readonly attackers: readonly Phrase[] | null;
  /** "taking aim at dozens of hospitals". */
  readonly idiom: boolean;
  /** "took the site offline". */
  readonly fells: boolean;
  /** "tracked dissidents with spyware". */
  readonly armed: boolean;
}

/** What of that a verb holds. */
export function signsOf(scene: Scene, verb: Verb): Signs {
  const { passive, lemma } = verb;
  const attackers = attackersBehind(scene, verb);
  return {
    scene,
    verb,
    known: isA(lemma, "strong", "attack", "act"),
    told:
      passive &&
      (verb.link !== "participle" || verb.opener !== ",") &&
      verb.subject.some((one) => isActOrWork(scene, verb, one)) &&
      !isA(lemma, "say", "deny", "doubt") &&
      !words.attributing.has(lemma),
    attackers,
    idiom: attackers !== null || isIdiom(scene, verb),
    fells: felled(scene, verb),
    armed: !passive && verb.objects.length > 0 && verb.complements.some((one) => one.preposition === "with" && isTool(scene, one)),
  };
}

/** Whether a verb is worth asking who did it. */
export function isCandidate({ scene, verb, known, told, idiom, fells, armed }: Signs): boolean {
  if (known || told || idiom || fells || (armed && words.following.has(verb.lemma))) return true;
  return isDeed(scene, verb) || plots(scene, verb, scene.parties.all(verb.subject));
}

/** What somebody did, before it is weighed. */
export interface Deed extends Signs, Meant {
  /** The verb whose subject counts itself among the doers. */
  readonly among: Verb | null;
  /** The first of the actors, who stands for all. */
  readonly actor: Party;
  /** The actor is a band. */
  readonly group: boolean;
  readonly strong: boolean;
  /** To what it was done. */
  readonly thing: Phrase | undefined;
}

/** A deed with what tells whether it was a cyber attack. */
export interface Weighed extends Deed {
  readonly reach: Range;
  /** The act that is the subject of a passive. */
  readonly act: Phrase | undefined;
  /** What was made or given another name. */
  readonly made: Phrase | null;
  readonly access: boolean;
  readonly seized: boolean;
  readonly wields: boolean;
  readonly attack: boolean;
  /** Its words, or the text around them, are about computers. */
  readonly near: boolean;
}

/** Weighs a deed: the same object with more to it, since the engine draws a plan of its own for each copy of a large one. */
export function weigh(deed: Deed): Weighed {
  const { scene, verb, group, fells } = deed;
  const { passive } = verb;
  const reach = reachOf(scene, verb);
  const own = isOfComputers(scene, verb, reach);
  const act = passive ? verb.subject.find((one) => isActOrWork(scene, verb, one)) : undefined;
  const made = verb.objects[0] ?? gapOf(verb);
  const access = hasAccess(scene, verb);
  const seized = isSeized(scene, verb);
  const wields = wieldsTool(scene, verb);
  const attack = (scene.cyber === 2 || own) && (access || seized || wields || isAttack(deed, made));
  const near =
    own ||
    fells ||
    (scene.cyber === 2 && strikesInCourt(scene, verb, deed.thing)) ||
    act !== undefined ||
    isToolTold(deed) ||
    isBriefAttack(deed, attack) ||
    (spies(deed.actor, scene.document.tokens.lower) && words.spyVerbs.has(verb.lemma) && spokenOf(scene)) ||
    (passive && group && scene.cyber === 2 && verb.subject[0] !== undefined && words.pointing.has(headWord(scene, verb.subject[0])));
  return Object.assign(deed, { reach, act, made, access, seized, wields, attack, near });
}

/** Whether the words that belong to a verb speak of computers. */
function isOfComputers(scene: Scene, verb: Verb, { first, last }: Range): boolean {
  // "the attack that Turla carried out"
  const before = verb.passive ? verb.subject[0] : (gapOf(verb) ?? undefined);
  if (!verb.passive && verb.objects.some((one) => isLaced(scene, one))) return true;
  return (before !== undefined && inContext(scene, before.first, before.last)) || cyberWeight(scene, first, last) === 2 || inContext(scene, first, last);
}

const lacing = wordSet("malicious booby-trapped weaponised weaponized trojanised trojanized malware-laced infected");
const laced = both("link pdf document file attachment message archive spreadsheet macro app application installer update image");
/** "malicious links", "booby-trapped PDFs". */
const isLaced = (scene: Scene, phrase: Phrase): boolean =>
  laced.has(headWord(scene, phrase)) && scene.document.tokens.lower.slice(phrase.first, phrase.last).some((word) => lacing.has(word));

/** Whether a verb with these doers tells of an attack, in a text where it may be one. */
function isAttack({ scene, verb, actors, actor, armed, idiom, fells, group, known, told }: Deed, made: Phrase | null): boolean {
  const { passive, lemma } = verb;
  if (isA(lemma, "attack") || armed || idiom || fells || (group && !known && !told)) return true;
  // "the defendants scanned the networks", "the indictment alleged that they worked with hackers to profit from intrusions".
  if ((actors.every((party) => words.inCourt.has(party.head)) && words.intruding.has(lemma)) || plots(scene, verb, actors)) return true;
  if (passive) return false;
  if (scene.brief && areHackers(actor) && verb.objects.length > 0 && words.onTheLoose.has(lemma)) return true;
  // "Alla Witte helped develop the ransomware": whoever makes it.
  return actor.role === "person" && words.coding.has(lemma) && made !== null && isMalware(scene, made);
}

const toolNouns = both("tool toolkit toolset utility sample");
/** "said the tools were used by Turla": those of the attack just told of. */
const isToolTold = ({ scene, verb, group }: Deed): boolean =>
  verb.passive &&
  group &&
  verb.link !== "participle" &&
  verb.link !== "relative" &&
  words.havingTools.has(verb.lemma) &&
  spokenOf(scene) &&
  scene.cyber === 2 &&
  verb.subject.some((one) => toolNouns.has(headWord(scene, one)) && words.definites.has(scene.document.tokens.lower[one.first] as string));

/** In a text of a sentence or two about an attack, what somebody in particular does; a state may do it with soldiers. */
const isBriefAttack = ({ scene, verb, particular, actor }: Deed, attack: boolean): boolean =>
  scene.brief && attack && particular && !(actor.role === "state" && words.martial.has(verb.lemma) && !inContext(scene));

/** Whether it weighs enough: a band needs less, a person an attack. */
export function isEnough({ scene, verb, strong, group, actor, attack, near, act }: Weighed): boolean {
  if (strong) return true;
  if (group) return near || (attack && (scene.cyber === 2 || inContext(scene)));
  return near && (attack || (actor.role !== "person" && (act !== undefined || hasEventObject(scene, verb))));
}

const amounts = both("ten dozen score hundred thousand million");

/** "launched a cyberattack", "carried out thousands of attacks", "the cyberattack that it launched": the object names the act. */
export function hasEventObject(scene: Scene, verb: Verb): boolean {
  const gap = verb.passive ? null : gapOf(verb);
  return (gap !== null && isEvent(scene, gap)) || verb.objects.some((one) => isEvent(scene, countedIn(scene, one)));
}

/** "tens of thousands of attacks": what there are so many of. */
function countedIn(scene: Scene, phrase: Phrase): Phrase {
  let at = phrase;
  for (let of: Phrase | undefined = at; of && amounts.has(headWord(scene, at)); at = of ?? at) of = scene.parties.hanging(at, "of");
  return at;
}

/** "took the bookings offline", "brought down the portal". */
export function felled(scene: Scene, verb: Verb): boolean {
  if (!words.felling.has(verb.lemma)) return false;
  const { lower } = scene.document.tokens;
  for (let i = verb.at + 1; i <= Math.min(verb.at + 9, scene.sentence.last); i++) if (words.downs.has(lower[i] as string)) return true;
  return false;
}

/** "have had access to the network", "has a foothold". */
const hasAccess = (scene: Scene, verb: Verb): boolean =>
  verb.lemma === "have" && !verb.passive && verb.objects[0] !== undefined && words.holds.has(headWord(scene, verb.objects[0]));

/** What somebody makes or puts forward, and nobody is hit. */
const utterances = both("claim assertion statement allegation appeal denial announcement remark apology");

/** Any other deed of a named group in the past or under way, with an object from the world of computers. */
function isDeed(scene: Scene, verb: Verb): boolean {
  if (hasAccess(scene, verb)) return true;
  if (verb.passive || scene.cyber < 2 || words.idling.has(verb.lemma) || isA(verb.lemma, "say", "unreal", "deny", "doubt")) return false;
  if (!scene.parties.all(verb.subject).some((party) => isBand(party) || areHackers(party))) return false;
  const object = verb.objects[0] ?? verb.complements.find((one) => one.preposition === "into");
  if (object && utterances.has(headWord(scene, object))) return false;
  return object !== undefined && inContext(scene);
}
