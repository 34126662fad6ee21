// Claims stage, frames, events: what speaks against a deed's being a claim, in the order in which it is asked: before it is weighed, once it is, and once
// it is known who says so.
import { wordSet } from "../../../document/word-list.ts";
import { speakersSelves } from "../../grammar/closed-class.ts";
import type { Phrase, Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { isBand, isState, type Party } from "../../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene } from "../../scene.ts";
import type { Standing } from "../../standing.ts";
import { agentOf, headWord, isEvent, type Range } from "../draft.ts";
import { everyday, general, habit } from "../habits.ts";
import { sentToNobody } from "../harmless.ts";
import type { Objection } from "../objection.ts";
import { isMalware, isTool } from "../tools.ts";
import * as words from "../words.ts";
import { isPolice } from "./doers.ts";
import { type Deed, hasEventObject, isEnough, type Weighed } from "./weight.ts";

/** "rents its software": what it is done to is the doer's own. */
const ownsThing = ({ scene, verb, thing }: Deed): boolean => {
  if (thing === undefined || verb.passive) return false;
  const whole = scene.parties.hanging(thing, "of");
  // "all of its systems".
  return [thing, ...(whole ? [whole] : [])].some((one) => words.theirs.has(scene.document.tokens.lower[one.first] as string));
};

/** A town or street by its name, and no hackers from it. */
const isPlace = ({ entity, role }: Party): boolean => entity?.type === "place" && role === "state";

const closing = wordSet(", . ; : ! ?");
/** "Red Cross Hacked, Files Leaked": a headline leaves out the "was". */
function isHeadlineOfHit({ scene, verb }: Deed): boolean {
  if (verb.passive || !verb.unsure || verb.first !== verb.at || verb.gap || verb.link === "relative" || !isA(verb.lemma, "strong", "attack")) return false;
  return verb.objects.length === 0 && verb.complements.length === 0 && closing.has(scene.document.tokens.lower[verb.at + 1] ?? ".");
}

const lands = wordSet("country neighbour neighbor territory peninsula region homeland nation");
const isLand = (scene: Scene, phrase: Phrase): boolean => {
  const { entity, role } = scene.parties.of(phrase);
  return lands.has(headWord(scene, phrase)) || (role === "state" && (entity?.type === "country" || entity?.type === "place"));
};

/** Where somebody is who operates there. */
const within = wordSet("inside within in against");
const skilled = wordSet("efficient adept skilled skilful skillful good proficient effective experienced capable expert");
/** "are efficient at". */
const isSkill = (scene: Scene, { objects, complements }: Verb): boolean => {
  const skill = objects.at(-1);
  return (
    skill !== undefined &&
    skilled.has(headWord(scene, skill)) &&
    complements.some((one) => one.on === skill && (one.preposition === "at" || one.preposition === "of"))
  );
};

const listed = wordSet("in into on onto");

/** Asked by the words alone. */
export const beforeWeighing: readonly Objection<Deed>[] = [
  {
    why: "a person at no cyber act",
    holds: ({ scene, verb, actor }) => actor.role === "person" && actor.name?.form === "pronoun" && !inContext(scene, verb.first, scene.sentence.last),
  },
  {
    why: "attackers' tools brought to light",
    holds: ({ scene, verb, actor }) =>
      words.hurting.has(verb.lemma) && !verb.passive && actor.role !== "group" && verb.objects[0] !== undefined && isTool(scene, verb.objects[0]),
  },
  {
    // "targeted the city of Riga stealing data", "used Google Drive to drop spyware": the town was hit, and of the name with a street's word nothing is told.
    why: "a place, and nobody there",
    holds: ({ verb, actor, actors }) => actors.length === 1 && isPlace(actor) && !verb.passive && verb.form !== "finite",
  },
  { why: "a headline of those who were hit", holds: isHeadlineOfHit },
  {
    // "on the day Russian forces invaded the country".
    why: "a war",
    holds: ({ scene, verb, thing, actor }) => verb.lemma === "invade" && !isBand(actor) && thing !== undefined && isLand(scene, thing),
  },
  {
    // "U.S. and Dutch authorities disrupted the Qakbot botnet".
    why: "attackers' malware taken down",
    holds: ({ scene, verb, actor, thing }) =>
      actor.role !== "group" && actor.role !== "person" && thing !== undefined && words.policing.has(verb.lemma) && isMalware(scene, thing),
  },
  {
    // "The railway was hacked, bringing its ticket machines down".
    why: "what befell whom was hit",
    holds: ({ verb: { link, opener, parent, passive, subject } }) =>
      link === "gerund" && opener === "" && parent?.passive === true && !passive && isA(parent.lemma, "strong", "attack") && subject[0] === parent.subject[0],
  },
  { why: "a purchase, and nobody hit", holds: ({ verb, actor }) => actor.role !== "group" && actor.role !== "person" && words.purchasing.has(verb.lemma) },
  { why: "what the law does", holds: ({ verb: { link, parent } }) => link === "gerund" && parent !== null && words.lawVerbs.has(parent.lemma) },
  // "charged him with conspiring to damage plants": what for, the charge's own rule weighs.
  {
    why: "what somebody is charged with",
    holds: ({ verb: { link, parent } }) => link === "infinitive" && parent?.link === "gerund" && parent.opener === "with" && parent.parent?.lemma === "charge",
  },
  {
    why: "a name, and no deed",
    holds: ({ scene, verb, thing }) =>
      thing !== undefined &&
      words.havingTools.has(verb.lemma) &&
      scene.document.tokens.lower.slice(thing.first, thing.last + 1).some((word) => words.bynames.has(word)),
  },
  {
    // "The Mandiant team is monitoring the campaign", "ESET came across a scheme to attack banks".
    why: "a vendor at its work",
    holds: ({ verb, actor }) =>
      actor.entity?.kind === "vendor" && (!isA(verb.lemma, "strong", "attack") || words.watching.has(verb.lemma) || verb.link === "infinitive"),
  },
  // "LockBit launched in 2019 as a ransomware operation"
  { why: "a beginning, and nobody hit", holds: ({ verb }) => verb.lemma === "launch" && !verb.passive && verb.objects.length === 0 && !verb.gap },
  {
    // "a group that has operated since 2009"
    why: "what a group is, and no deed",
    holds: ({ verb }) =>
      verb.lemma === "operate" &&
      !verb.passive &&
      !verb.gap &&
      verb.objects.length === 0 &&
      (verb.link === "relative" || verb.perfect) &&
      !verb.complements.some((one) => within.has(one.preposition)),
  },
  {
    // "are efficient at finding victims and using tools", "is adept at hiding".
    why: "what they are good at",
    holds: ({ scene, verb }) => verb.link === "gerund" && verb.parent?.lemma === "be" && isSkill(scene, verb.parent),
  },
  {
    // "uses services like Dropbox to host malware": who uses them does.
    why: "what it is used for",
    holds: ({ verb: { link, parent, subject }, actor }) =>
      link === "infinitive" && actor.entity?.type === "place" && actor.name?.form === "name" && !parent?.subject.some((one) => subject.includes(one)),
  },
  {
    // "were setting up new infrastructure"
    why: "care for what is their own",
    holds: ({ scene, verb, thing }) =>
      thing !== undefined &&
      words.settingUp.has(verb.lemma) &&
      words.footing.has(headWord(scene, thing)) &&
      cyberWeight(scene, thing.first, thing.last - 1) === 0 &&
      thing.names.length === 0 &&
      !thing.owner &&
      scene.parties.hanging(thing, "of", "at") === undefined,
  },
  { why: "a trade in what is their own", holds: (deed) => words.trading.has(deed.verb.lemma) && ownsThing(deed) },
  { why: "care for what is their own", holds: (deed) => words.housekeeping.has(deed.verb.lemma) && ownsThing(deed) },
  {
    // "entered the flaw into its catalogue", "the flaws that CISA entered into its catalogue".
    why: "an entry in a list",
    holds: ({ verb }) => verb.lemma === "enter" && (verb.objects.length > 0 || verb.gap) && verb.complements.some((one) => listed.has(one.preposition)),
  },
  {
    // "the documents leaked by Edward Snowden": by one who had them.
    why: "an insider's leak",
    holds: ({ verb, actor }) => actor.role === "person" && verb.lemma === "leak" && verb.passive && verb.link === "participle",
  },
  {
    why: "a method, and nobody hit",
    holds: ({ scene, verb, thing }) => thing !== undefined && !verb.passive && words.sending.has(verb.lemma) && sentToNobody(scene, verb, thing),
  },
  { why: "a fight, and nothing cyber about it", holds: ({ scene, actor, strong }) => actor.role === "body" && !strong && !inContext(scene) },
];

/** Asked of what may be a cyber attack. */
export const onceWeighed: readonly Objection<Weighed>[] = [
  { why: "nothing cyber about the verb", holds: (deed) => !isEnough(deed) },
  {
    // What a known band does to somebody is no other matter, whatever else the sentence speaks of.
    why: "another matter",
    holds: ({ scene, verb, actor, idiom }) => otherMatter(scene) && !(!verb.passive && isBand(actor) && (idiom || isA(verb.lemma, "strong", "attack"))),
  },
  {
    why: "a state at its everyday business",
    holds: ({ scene, verb, group, actor, attack, act, wields }) =>
      !group && actor.role === "state" && isA(verb.lemma, "act") && !attack && !act && !hasEventObject(scene, verb) && !wields,
  },
  {
    why: "a state against a group",
    // "Cyber Command operators", too.
    holds: (deed) => {
      const state = deed.actor.role === "state";
      if (state && isBandsOwn(deed)) return true;
      return (state || (deed.actor.entity?.type === "organisation" && isState(deed.actor.entity))) && (struckBy(deed).some(isBand) || isOfMalware(deed));
    },
  },
  {
    why: "the police at work",
    holds: (deed) => {
      const { scene, verb, act, actor } = deed;
      if (!isPolice(actor, scene.document.tokens.lower)) return false;
      // "an operation led by Europol", "the raids were coordinated by Europol".
      if (verb.passive && act && words.raids.has(headWord(scene, act)) && (verb.link === "participle" || words.heading.has(verb.lemma))) return true;
      return words.policing.has(verb.lemma) || struckBy(deed).some((party) => words.outlaws.has(party.head));
    },
  },
  { why: "what they might do", holds: ({ verb }) => verb.modal === "may" && !verb.perfect && !verb.progressive },
];

/** Whom an active verb's object or complement names, with who uses it or owns it: "blocked servers used by Gamaredon". */
function struckBy({ scene, verb }: Deed): Party[] {
  const hit = verb.objects[0] ?? verb.complements[0];
  if (!hit || verb.passive) return [];
  const { parties } = scene;
  const owner = parties.hanging(hit, "of");
  const users = scene.verbs.filter((one) => one.antecedent === hit).flatMap(holderOf);
  return [...parties.all(users), parties.of(hit), ...(owner ? [parties.of(owner)] : [])];
}

/** "modified the configuration of Qakbot", "disrupted the Qakbot botnet": what belongs to malware is that of the attackers. */
function isOfMalware({ scene, verb }: Deed): boolean {
  const acts = [verb, ...scene.verbs.filter((one) => one.parent === verb && one.link === "gerund")];
  return acts.some(({ objects: [hit], passive, lemma }) => {
    if (!hit || passive || words.wielding.has(lemma) || isMalware(scene, { ...hit, names: [] })) return false;
    const of = scene.parties.hanging(hit, "of");
    return (
      isTheirs(hit, hit.last - 1) ||
      (hit.owner !== null && isTheirs(hit.owner, hit.owner.last)) ||
      (of !== undefined && !isTool(scene, hit) && isTheirs(of, of.last))
    );
  });
}

const theirs: ReadonlySet<string> = new Set(["malware", "threat-actor"]);
/** A phrase names malware or a band no further behind than a token. */
const isTheirs = ({ names }: Phrase, last: number): boolean => names.some((one) => theirs.has(one.entity.type) && one.last <= last);

/** Whose a clause says that a thing is: "servers used by Gamaredon", "servers that belonged to Gamaredon". */
const holderOf = (verb: Verb): readonly Phrase[] =>
  verb.passive ? agentOf(verb) : verb.lemma === "belong" ? verb.complements.filter((one) => one.preposition === "to") : [];

/** "a gang may have rebranded after the agency disrupted its servers": the gang's. */
function isBandsOwn({ scene, verb }: Deed): boolean {
  const hit = verb.objects[0] ?? verb.complements[0];
  return (
    hit !== undefined &&
    words.theirs.has(scene.document.tokens.lower[hit.first] as string) &&
    scene.phrases.some((one) => one.last < verb.first && isBand(scene.parties.of(one)))
  );
}

/** A deed with who says so. */
export interface Heard extends Weighed {
  readonly standing: Standing;
  /** Somebody says so, and not the writer. */
  readonly said: boolean;
}

const asARule = "present tense: what a group does as a rule";

/** Asked once it is known who says so. */
export const onceHeard: readonly Objection<Heard>[] = [
  {
    why: "nobody says that they were among them",
    holds: ({ among, actor, standing }) => among !== null && actor.role === "person" && standing.sources.length === 0,
  },
  {
    // "could not say whether the two groups had divided up the work".
    why: "what is not told is not who did it",
    holds: ({ standing, known, idiom }) => standing.stance === "withholds" && !known && !idiom,
  },
  { why: "the writer's own negation", holds: ({ standing }) => standing.stance === "denies" && standing.sources.length === 0 },
  {
    why: "what was left undone",
    // "The intrusion was not carried out by Turla" says whose it was not.
    holds: ({ standing, verb, strong, attack }) =>
      standing.stance === "denies" && verb.negated && isA(verb.lemma, "act") && !strong && !attack && !(verb.passive && agentOf(verb).length > 0),
  },
  { why: "what they could do", holds: ({ access, verb, actors }) => access && verb.present && !actors.some(isBand) },
  {
    why: "a tool made, and nobody hit",
    holds: (deed) => !deed.said && deed.group && !deed.verb.passive && words.making.has(deed.verb.lemma) && !renames(deed),
  },
  { why: asARule, holds: isRule },
  { why: asARule, holds: ({ scene, verb, said }) => !said && general(scene, verb) },
  { why: "named in passing", holds: isUsedInPassing },
  { why: "how it was done, and not by whom", holds: (deed) => isUntold(deed) && !namesVictim(deed) },
  {
    why: "a habit",
    holds: (deed) =>
      habit(deed.scene, deed.verb) ||
      (famedFor(deed.verb) && !namesAny(deed.scene, deed.reach)) ||
      (famedTo(deed.verb) && !namesVictim(deed) && !deed.verb.complements.some((one) => isEvent(deed.scene, one))) ||
      isTrend(deed.scene, deed.verb),
  },
  {
    why: "named in passing",
    holds: ({ verb: { link, opener, parent }, said }) =>
      link === "gerund" && words.namingPrepositions.has(opener) && !said && !(parent && words.owningUp.has(parent.lemma)),
  },
  {
    why: "what a speaker says of others",
    holds: ({ actor, verb, standing }) => actor.role === "person" && verb.link === "gerund" && standing.sources.some((one) => one.entity === actor.entity),
  },
];

/** "The intruders had used a stolen password", "They spent weeks in the network": whoever they were; but "the group", and "the attackers, known as X". */
function isUntold({ scene, actor, verb, standing }: Heard): boolean {
  const { phrase, name } = actor;
  if (standing.certainty !== "asserted" || scene.verbs.some((one) => one.antecedent === phrase && one !== verb)) return false;
  // "the hackers of Killnet", "the attackers from Belarus"
  if (scene.phrases.some((one) => one.on === phrase)) return false;
  const first = scene.document.tokens.lower[phrase.first] as string;
  if (phrase.first === phrase.last) return words.itOrThey.has(first) && standing.sources.length === 0;
  return (
    words.intruders.has(scene.document.tokens.lower[phrase.last] as string) &&
    words.definites.has(first) &&
    (name === null || name.form === "description") &&
    phrase.names.every(({ form }) => form === "description")
  );
}

/** Somebody is named who was hit. */
const namesVictim = ({ scene, verb, reach }: Heard): boolean =>
  scene.named.some(({ first, last, entity }) => first > verb.last && last <= reach.last && hittable.has(entity.type));

const hittable: ReadonlySet<string> = new Set(["organisation", "country", "person", "place"]);

/** "rebrands its ransomware as X": whose it was and is. */
const renames = ({ scene, verb, made }: Heard): boolean =>
  words.renaming.has(verb.lemma) && made !== null && isMalware(scene, made) && verb.complements.some((one) => words.newNames.has(one.preposition));

/** "targets ports", of no day and no victim: a verb in the present tense, where neither a headline nor a find makes it news. */
function isRule(deed: Heard): boolean {
  const { scene, verb, strong, attack, said, reach } = deed;
  if (!verb.present || verb.progressive || scene.headline || verb.link === "infinitive" || wasSeen(verb) || renames(deed)) return false;
  // "the ministry that runs such operations": what a state does, in a clause on it.
  if (scene.brief && !(verb.link === "relative" && deed.actor.role === "state") && (strong || attack || hasEventObject(scene, verb)) && !habit(scene, verb))
    return false;
  return !isFound(scene, verb, reach) && (!said || everyday(scene, verb));
}

const seeing = wordSet("observe see spot catch watch");
/** "observed Turla pose as reporters": an infinitive, whatever it looks like. */
const wasSeen = ({ link, opener, parent }: Verb): boolean =>
  link === "complement" && opener === "" && parent !== null && !parent.present && !parent.negated && seeing.has(parent.lemma);

/** "a tool used by APT41", "malware that Turla has used in many attacks". */
function isUsedInPassing({ scene, verb, seized }: Heard): boolean {
  if (seized || !words.havingTools.has(verb.lemma)) return false;
  const { link } = verb;
  // "The actors are known to use CrimsonRAT": of no day, and against nobody.
  if (
    link === "infinitive" &&
    verb.parent?.lemma === "know" &&
    !verb.complements.some((one) => againstWhom(scene, one)) &&
    !scene.verbs.some((one) => one.parent === verb)
  )
    return true;
  // "a tool that has been observed being used by APT41"
  if (verb.passive) return link === "gerund" || link === "participle" || link === "relative" || (link === "infinitive" && verb.parent?.lemma === "know");
  return (
    link === "relative" &&
    verb.gap &&
    !verb.complements.some((one) => againstWhom(scene, one)) &&
    !scene.verbs.some((one) => one.parent === verb && one.link === "infinitive")
  );
}

/** "against two ports", "in the hack of the port": where somebody was hit. */
const againstWhom = (scene: Scene, one: Phrase): boolean =>
  one.preposition === "against" ||
  (isEvent(scene, one) && (one.names.length > 0 || scene.phrases.some((hit) => hit.on === one && words.againsts.has(hit.preposition))));

/** "is known for using stolen certificates", "has been known to use them"; but "is known to have hacked the port". */
const famedFor = ({ link, opener, parent, perfect }: Verb): boolean =>
  parent !== null &&
  ((link === "gerund" && opener === "for" && words.famed.has(parent.lemma)) ||
    (link === "infinitive" && parent.lemma === "know" && parent.passive && !perfect));

/** "is known to distribute loaders"; but "is known to have hacked the port". */
const famedTo = ({ link, parent, perfect }: Verb): boolean => link === "infinitive" && !perfect && parent?.passive === true && words.famed.has(parent.lemma);
/** "a trend of Chinese hackers using loaders": what there is more and more of. */
const isTrend = (scene: Scene, { link, antecedent }: Verb): boolean =>
  (link === "participle" || link === "gerund") && antecedent?.on != null && antecedent.preposition === "of" && trends.has(headWord(scene, antecedent.on));
const trends = wordSet("trend trends habit pattern tendency practice culture tradition history");

/** Whether a stretch holds a name, other than at its beginning, or a date. */
const namesAny = (scene: Scene, { first, last }: Range): boolean => scene.named.some((one) => one.first > first && one.last <= last);

/** "Our analysis shows that X targets ports", "we provide evidence that X runs campaigns against them": what the writer has found out of somebody who was hit. */
function isFound(scene: Scene, verb: Verb, { last }: Range): boolean {
  const { parent } = verb;
  const { lower } = scene.document.tokens;
  const finds = parent && verb.opener === "that" && (isA(parent.lemma, "say") || words.proving.has(verb.noun ? headWord(scene, verb.noun) : ""));
  if (!finds || !parent.subject.some((one) => speakersSelves.has(lower[one.last] as string) || words.speakersOwn.has(lower[one.first] as string))) return false;
  const hits = isA(verb.lemma, "strong", "attack") || hasEventObject(scene, verb);
  return hits && (scene.named.some((one) => one.first > verb.at && one.last <= last) || verb.complements.some((one) => words.againsts.has(one.preposition)));
}
