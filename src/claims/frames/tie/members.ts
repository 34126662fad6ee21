// Claims stage, frames, ties: who is tied to a state by a verb, and who judges that they are.
import { wordSet } from "../../../document/word-list.ts";
import type { Certainty } from "../../../facts.ts";
import { reflexives } from "../../grammar/closed-class.ts";
import { membersOf, type Phrase, type Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { actorNouns, both, suspectNouns } from "../../nouns.ts";
import { type Saying, saidOf } from "../../parties/said-of.ts";
import { calling, holding } from "../../parties/words.ts";
import { isBand, type Party } from "../../party.ts";
import type { Scene } from "../../scene.ts";
import { headWord } from "../draft.ts";
import { standsAccused } from "../spoken-for.ts";
import * as words from "../words.ts";
import type { Tied } from "./sponsor.ts";

const isMember = (party: Party): boolean => party.role === "group" || (party.role === "person" && party.entity !== null);
/** A company that hides a state, or one held responsible that works for it. */
export const isFront = (scene: Scene, party: Party, word: string): boolean =>
  party.role === "body" &&
  party.entity?.type === "organisation" &&
  !words.noFronts.has(party.entity.kind ?? "") &&
  scene.cyber === 2 &&
  (words.fronts.has(word) ||
    (words.frontHeads.has(word) &&
      (standsAccused(scene, [party]) || scene.verbs.some((verb) => verb.subject.includes(party.phrase) && isA(verb.lemma, "strong", "attack")))));

/** What somebody is of a group, who is then what the group is. */
const belonging = wordSet("part member members one");

/**
 * The verb that says who is what a clause describes: "The defendants were part of a group run by the GRU", "Turla is a gang that works for the FSB",
 * "Turla is believed to be a gang which officials say is run by the FSB".
 */
export function partOf(scene: Scene, verb: Verb): Saying | null {
  // "a gang believed to work for", "a gang which officials say works for"
  const outer = verb.antecedent === null && verb.parent !== null && (verb.link === "complement" || verb.link === "infinitive") ? verb.parent : verb;
  const { link, antecedent } = outer;
  if (!antecedent || (link !== "participle" && link !== "relative")) return null;
  if (outer.opener === "whose" && !verb.subject.some((phrase) => isPeople(scene.document.tokens.lower[phrase.last] as string))) return null;
  const said = whoIs(scene, antecedent);
  if (said) return said;
  const whole = link === "participle" && antecedent.preposition === "of" ? antecedent.on : null;
  return whole && belonging.has(headWord(scene, whole)) ? whoIs(scene, whole) : null;
}

/** Whom a phrase says something of, but for what their namers call them, whose words those are: `judgedBy`. */
function whoIs(scene: Scene, phrase: Phrase): Saying | null {
  // "A gang called Mofang believed to work for China": the name is the gang's, and says nothing of it.
  const said = scene.parties.of(phrase).name ? null : saidOf(scene.verbs, phrase, scene.document.tokens.lower);
  return said?.called ? null : said;
}

/** Whether a verb's subject calls its object what the tie says: "describes X as an officer of". */
export const isNaming = (verb: Verb, { cue }: Tied): boolean =>
  verb.lemma !== "be" && !verb.passive && (verb.objects.length > 1 || (verb.objects.length === 1 && !isObject(verb, cue)));

/** Those whom a verb ties to somebody. */
export function membersTied(scene: Scene, verb: Verb, tied: Tied, being: Saying | null, judged: Judged | null): readonly Party[] {
  const { parties } = scene;
  const members = being ? parties.all(being.verb.subject).filter(isMember) : ownMembers(scene, verb, tied);
  const meant =
    judged && members.every((party) => party.entity === null || party.entity === party.state?.entity)
      ? parties.all(membersOf(judged.verb.objects[0] as Phrase)).filter(isMember)
      : [];
  // A person counts as a member only where the text is about hackers.
  return (meant.length > 0 ? meant : members).filter((party) => party.entity !== null || party.role === "group");
}

/** The members among those in the verb's own words, or those whose it is: "a group whose hackers work for". */
function ownMembers(scene: Scene, verb: Verb, tied: Tied): readonly Party[] {
  const { parties, document } = scene;
  const { sponsor, noun, cue } = tied;
  const word = noun || verb.lemma === "be" ? (document.tokens.lower[noun ? cue : (middleOf(scene, verb)?.last ?? cue)] as string) : "";
  // "hackers who officials say work for Iran": nobody's but for what is said of them.
  const told =
    isAll(scene, verb) || (verb.parent?.link === "relative" && (verb.link === "complement" || verb.link === "infinitive") && isA(verb.parent.lemma, "say"));
  const members = parties
    .all(subjectOf(verb, tied))
    .map((party) => (told && party.head !== "" && party.entity === sponsor.entity ? { ...party, entity: null } : party))
    .filter(
      (party) =>
        (isMember(party) || isFront(scene, party, word) || (isPunishedFor(verb) && party.role === "body" && party.entity !== null)) &&
        party !== sponsor &&
        party.entity !== sponsor.entity,
    );
  if (members.some(({ entity }) => entity !== null)) return members;
  const before = bandBefore(scene, verb);
  if (before) return [before];
  const theirs = subjectOf(verb, tied).flatMap((phrase) => bandOfPeople(scene, phrase) ?? []);
  if (theirs.length > 0) return theirs;
  // "a group whose hackers work for", and none whose victims do.
  if (!subjectOf(verb, tied).some((phrase) => isPeople(document.tokens.lower[phrase.last] as string))) return members;
  const own = verb.opener === "whose" && verb.antecedent ? [parties.of(verb.antecedent)].filter(isMember) : [];
  if (own.length > 0) return own;
  const whose = scene.verbs.find((one) => one.opener === "whose" && one.at < verb.at && one === verb.parent);
  const owner = whose?.antecedent ? [parties.of(whose.antecedent)].filter(isMember) : [];
  return owner.length > 0 ? owner : members;
}

const punishing = wordSet("sanction designate blacklist charge indict");
/** "was designated for having acted on behalf of the FSB": the tie is what the law acts for. */
export const isPunishedFor = ({ link, opener, parent }: Verb): boolean =>
  link === "gerund" && (opener === "for" || opener === "with") && parent !== null && punishing.has(parent.lemma);

/** "Hospital gang likely backed by China: official": a title that says nothing else. */
export const isAll = ({ headline, verbs }: Scene, verb: Verb): boolean =>
  headline && verb.link === "participle" && verbs.every((one) => one === verb || one.tag || one.link === "participle");

/** The band that "it" and "them" stand for as objects: the one named before. */
export function bandMeant(scene: Scene, phrase: Phrase): Party {
  const { parties, named, focus } = scene;
  const party = parties.of(phrase);
  if (!words.itOrThem.has(headWord(scene, phrase)) || party.entity !== null) return party;
  const band = named.findLast((one) => one.last < phrase.first && one.entity.type === "threat-actor")?.entity ?? focus;
  return band?.type === "threat-actor" ? { ...party, entity: band, role: "group" } : party;
}

/** "Handala calls itself a band of activists, but ESET says it is run by Iran": the subject of the clause before, where somebody else says "it". */
function bandBefore({ parties, verbs, document }: Scene, { subject, parent, link }: Verb): Party | null {
  const [one, ...more] = subject;
  const it = one !== undefined && more.length === 0 && words.pointing.has(document.tokens.lower[one.last] as string) && one.first === one.last;
  if (!it || link !== "complement" || parent?.link !== "coordinate" || !isA(parent.lemma, "say")) return null;
  const band = verbs.find((verb) => verb.link === "root" && verb.at < parent.at)?.subject[0];
  return band && isBand(parties.of(band)) ? parties.of(band) : null;
}

/** Those of whom a band is made. */
const folk = new Set([...both("member hacker operator leader founder developer individual person actor"), ...wordSet("people men those")]);

const isPeople = (word: string): boolean => folk.has(word) || actorNouns.has(word) || suspectNouns.has(word);

/** "Its members", "the people behind Turla": the band whose they are. */
function bandOfPeople({ parties, focus, document }: Scene, phrase: Phrase): Party | null {
  if (!folk.has(document.tokens.lower[phrase.last] as string)) return null;
  const whose = phrase.owner ?? parties.hanging(phrase, "behind", "of", "in");
  if (whose) return [parties.of(whose)].find(isBand) ?? null;
  const own = words.theirs.has(document.tokens.lower[phrase.first] as string);
  return own && focus?.type === "threat-actor" ? { ...parties.of(phrase), entity: focus, role: "group" } : null;
}

/** The phrases of whom the tie is told: the subject, unless the verb's object is called so or a clause describes them. */
function subjectOf(verb: Verb, tied: Tied): readonly Phrase[] {
  const { antecedent, subject, gap } = verb;
  if (tied.active) return membersOf(verb.objects[0] as Phrase);
  if (tied.noun && gap && antecedent) return [antecedent];
  if (tied.noun && isNaming(verb, tied)) return membersOf(verb.objects[0] as Phrase);
  return subject.length === 0 && antecedent ? [antecedent] : subject;
}

/** "on the payroll", "in the pay". */
const middleOf = (scene: Scene, verb: Verb): Phrase | undefined => verb.complements.find((one) => words.fronts.has(headWord(scene, one)));

/** Whether a noun is the verb's own object, and not what its object is said to be: "describes X as an officer". */
function isObject(verb: Verb, at: number): boolean {
  const object = verb.objects[0] as Phrase;
  return object.first <= at && at <= object.last;
}

/** A verb by which somebody holds them for what they are, and how surely. */
export interface Judged {
  readonly verb: Verb;
  readonly certainty: Certainty;
}

/** "specialists consider APT31 a group working for …": the judgement that a reduced clause spells out. */
export function judgedBy(verb: Verb, lower: readonly string[]): Judged | null {
  if (verb.link !== "participle" || !verb.antecedent) return null;
  for (let at: Phrase | null = verb.antecedent; at; at = at.on) {
    const host = at.verb;
    const predicate =
      host && host !== verb && !host.passive && host.objects[0] && host.objects[0] !== at && (at.preposition === "as" || host.objects.includes(at));
    // "a group calling itself X, linked to Y": nobody else's judgement.
    const itself = host?.objects[0]?.first === host?.objects[0]?.last && reflexives.has(lower[host?.objects[0]?.last ?? -1] ?? "");
    if (predicate && !itself && calling.has(host.lemma)) return { verb: host, certainty: holding.has(host.lemma) ? "probable" : "asserted" };
  }
  return null;
}

/** Verbs by which somebody is accused of a tie, or described "as" having one. */
const accusing = wordSet("accuse suspect");
const picturing = wordSet("portray depict paint present cast expose unmask");

/** "accused Turla of working for the FSB", "described it as having ties to the FSB": the verb whose subject says so. */
export function heldBy({ link, opener, parent, at }: Verb): Verb | null {
  if (link !== "gerund" || !parent || parent.at > at) return null;
  if (opener === "of") return accusing.has(parent.lemma) ? parent : null;
  return opener === "as" && (calling.has(parent.lemma) || picturing.has(parent.lemma)) ? parent : null;
}
