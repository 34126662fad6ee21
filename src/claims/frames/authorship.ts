// Claims stage, frames: a verb in, whom it says to have done what out, where a predicate says so and no verb of attack: "was behind the hack", "is the culprit",
// "took part in it", "came from Russia". One small function a way of saying it, asked in the order of the list at the end.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { indefinite, ranks } from "../grammar/closed-class.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import { actorNouns, both, suspectNouns } from "../nouns.ts";
import { isBand, isDefinite, type Party } from "../party.ts";
import { actNamedNear, inContext, reachOf, type Scene, spokenOf } from "../scene.ts";
import { sentenceSpeaker } from "../standing.ts";
import { accusedOf, actorsOf, agentOf, headWord, isEvent, type Range, rangeOf } from "./draft.ts";
import { type Held, nobody, type Way } from "./held.ts";
import { belonged, calledThemselves } from "./membership.ts";
import { ownSpeaker } from "./spoken-for.ts";
import { isTool } from "./tools.ts";
import * as words from "./words.ts";

/** Verbs that say what somebody is, in the passive or of an object: "was named as the culprit", "considers it the work of". */
const judging = wordSet(
  "believe consider think regard deem presume hold make name suspect judge see call view identify describe treat portray characterise characterize brand remain seem appear look stand",
);
/** Of these, the ones that do so in the active, without an object. */
const seeming = wordSet("remain seem appear look stand hold suspect");
/** And whose first object is whom they have in mind, or in custody. */
const minding = wordSet("hold suspect");
/** "took part in", "had a hand in", "played a role in". */
const partaking = wordSet("have take play lend");
const shares = wordSet("involvement role part hand");
const joining = wordSet("participate partake join");
const coming = wordSet("come originate emanate stem");
/** Work that is somebody's: "the work of Turla", "Turla's doing". */
const works = wordSet("work handiwork doing job");
/** Nouns that say it of what they describe, and are no name for who did it. */
const noCulprits = wordSet("responsible behind work");
/** What lies behind these is no act: "behind schedule", "behind bars". */
const otherBehinds = wordSet("schedule bars wheel scenes times counter curtain firewall doors desk paywall rival rivals peer peers him her us me you");
/** What software is to what it was before. */
const heirs = both("rebrand rebranding reincarnation successor continuation offshoot spin-off spinoff heir descendant revival relaunch");
const wares = both("ransomware malware strain locker encryptor trojan wiper backdoor botnet stealer loader");
/** "Those", of whom a clause tells what they did. */
const doers = both("one people man group country state party");
/** Those whom an insider lets in. */
const guestNouns = both("attacker hacker intruder cybercriminal");
const networks = both("network system server");
/** Between the noun for somebody and what he did: "the culprit in the hack". */
const aboutPrepositions = wordSet("of for in behind");
/** Verbs that give somebody's name. */
const knowing = wordSet("know name call dub identify track");

export const isCopula = (verb: Verb): boolean =>
  verb.lemma === "be" || (judging.has(verb.lemma) && (verb.passive || judgesObject(verb) || (seeming.has(verb.lemma) && !suspectsOther(verb))));

/** "ESET suspects a state actor behind it": not the one who suspects. */
const suspectsOther = ({ lemma, objects, gap }: Verb): boolean => lemma === "suspect" && (gap || objects.length > 0);

/** "regards the hack as the work of Turla": a noun behind "as", of what the verb's object is. */
const judgesAs = ({ lemma, passive, objects, complements }: Verb): boolean =>
  lemma !== "be" && !passive && objects.length === 1 && complements.some((one) => one.preposition === "as");
/** "considers the hack the work of Turla": what the verb says it says of its object. */
export const judgesObject = (verb: Verb): boolean => judgesAs(verb) || (verb.lemma !== "be" && !verb.passive && verb.objects.length > 1);
export const isInvolved = (verb: Verb): boolean => verb.lemma === "involve" && verb.passive;

/** Whether a phrase's head is one of the nouns, in the singular or the plural. */
const isOne = (scene: Scene, phrase: Phrase, nouns: ReadonlySet<string>): boolean => {
  const word = headWord(scene, phrase);
  return nouns.has(word) || nouns.has(word.replace(/s$/, ""));
};

/** Before a predicate noun. */
const predicative = wordSet("as of like");
/** The predicate noun: "was the culprit", "was named as the culprit". */
export const predicateOf = (scene: Scene, verb: Verb, nouns: ReadonlySet<string>): Phrase | undefined => {
  const behind = (one: Phrase) => (judgesAs(verb) ? one.preposition === "as" : predicative.has(one.preposition));
  const object = judgesAs(verb) ? undefined : verb.objects.find((one) => isOne(scene, one, nouns));
  return object ?? verb.complements.find((one) => behind(one) && isOne(scene, one, nouns));
};

const rangeOrNull = (phrase: Phrase | null | undefined): Range | null => (phrase ? rangeOf(phrase) : null);
/** What a noun of authorship is of: "behind the hack", "responsible for it". */
const aboutOf = (scene: Scene, phrase: Phrase): Phrase | undefined => scene.parties.hanging(phrase, "of", "for", "in", "behind");
/** "Killnet said it was behind the outage": the group that speaks. */
const itself = (scene: Scene, verb: Verb): Party[] => (ownSpeaker(scene, verb) ?? []).filter((party) => party.role === "group" && isDefinite(party));

/** "Russia was to blame for the hack". */
const toBlame: Way = (scene, verb) => {
  if (verb.lemma !== "be") return null;
  const blamed = scene.verbs.find((one) => one.parent === verb && one.lemma === "blame" && one.link === "infinitive" && one.objects.length === 0);
  if (!blamed) return null;
  const target = blamed.complements.find((one) => one.preposition === "for") ?? null;
  return { actors: accusedOf(scene, verb.subject), cue: blamed.at, target, incident: rangeOrNull(target), told: blamed };
};

/** "The attack came from Russia", "originated with Turla", and not "from servers in Russia". */
const cameFrom: Way = (scene, verb) => {
  const target = verb.subject[0];
  if (!coming.has(verb.lemma) || verb.passive || !target || !(isEvent(scene, target) || isWare(scene, target))) return null;
  const origin = verb.complements.find((one) => one.preposition === "from" || (one.preposition === "with" && verb.lemma === "originate"));
  if (!origin) return null;
  const actors = actorsOf(scene, membersOf(origin)).filter((party) => party.name !== null && (party.entity?.type === "country" || isBand(party)));
  return actors.length > 0 ? { actors, cue: verb.at, target, incident: rangeOf(target) } : nobody;
};

/** "It was a wiper, and it came from Russia", where somebody says so of the attack that the clause before names. */
const itCameFrom: Way = (scene, verb) => {
  const [target] = verb.subject;
  if (verb.lemma !== "come" || verb.passive || !target || target.first !== target.last || headWord(scene, target) !== "it" || !spokenOf(scene)) return null;
  const before = scene.verbs.findLast((one) => one.at < verb.at);
  if (!before || ![...before.subject, ...before.objects].some((one) => isEvent(scene, one))) return null;
  const origin = verb.complements.find((one) => one.preposition === "from");
  const actors = origin ? actorsOf(scene, membersOf(origin)).filter((party) => party.entity?.type === "country" || isBand(party)) : [];
  const says = scene.verbs.find((one) => one.at < verb.at && one.link === "root" && one.subject.length > 0 && isA(one.lemma, "say"));
  const said = says !== undefined || verb.parent !== null || scene.speakerIn(verb.at) !== null || sentenceSpeaker(scene, verb.at) !== null;
  if (!said || actors.length === 0) return null;
  return { actors, cue: verb.at, target, incident: rangeOf(target), ...(says && { speakers: scene.parties.all(says.subject) }) };
};

/** "The police believe that an insider let the attackers in"; a fact told so is mostly a mistake of somebody's. */
const letIn: Way = (scene, verb) => {
  const [guests] = verb.objects;
  if (verb.lemma !== "let" || verb.passive || !guests || !guestNouns.has(headWord(scene, guests))) return null;
  const believed = verb.parent !== null && verb.link === "complement" && isA(verb.parent.lemma, "probable", "possible");
  if (!believed || scene.document.tokens.lower[guests.last + 1] !== "in") return null;
  if (scene.verbs.some((one) => one.link === "relative" && one.antecedent !== null && verb.subject.includes(one.antecedent))) return null;
  const actors = scene.parties.all(verb.subject).filter((party) => suspectNouns.has(party.head) || actorNouns.has(party.head) || party.role === "person");
  return actors.length > 0 ? { actors, cue: verb.at, target: null, incident: { first: verb.at, last: guests.last + 1 } } : null;
};

const tying = wordSet("link tie connect associate affiliate align back sponsor run direct base");
/** "is linked to the army and behind a campaign": a second predicate, joined to a passive. */
const alsoBehind: Way = (scene, verb) => {
  if (!verb.passive || !tying.has(verb.lemma)) return null;
  const { lower } = scene.document.tokens;
  const behind = verb.complements.find((one) => one.preposition === "behind" && lower[one.prepositionAt - 1] === "and");
  return behind ? { actors: accusedOf(scene, verb.subject), cue: behind.prepositionAt, target: behind, incident: rangeOf(behind) } : null;
};

/** "participated in the attack", "joined the attacks". */
const joined: Way = (scene, verb) => {
  if (!joining.has(verb.lemma) || verb.passive) return null;
  const target = [...verb.objects, ...verb.complements].find((one) => (one.preposition === "" || one.preposition === "in") && isEvent(scene, one));
  if (!target) return null;
  const actors = accusedOf(scene, verb.subject).filter(isBand);
  return actors.length > 0 ? { actors, cue: verb.at, target, incident: rangeOf(target) } : nobody;
};

/** "was involved in the attack", "was not involved". */
const involved: Way = (scene, verb) => {
  if (!isInvolved(verb)) return null;
  const target = verb.complements.find((one) => one.preposition === "in") ?? null;
  if (!target && !verb.negated && !verb.noun && !spokenOf(scene)) return nobody;
  // "the actors involved in the conflicts": others than those of whom the text has told.
  if (verb.link === "participle" && target && !isEvent(scene, target) && scene.parties.all(verb.subject).some((one) => one.name?.form === "description"))
    return nobody;
  return { actors: accusedOf(scene, verb.subject), cue: verb.at, target, incident: rangeOrNull(target) };
};

/** "had a hand in the attack"; "no evidence that APT41 took part". */
const hadPart: Way = (scene, verb) => {
  const share = partaking.has(verb.lemma) ? verb.objects.find((one) => shares.has(headWord(scene, one))) : undefined;
  if (!share) return null;
  const target = scene.parties.hanging(share, "in", "behind") ?? null;
  // "It said it had lent a hand": in the attack just told of.
  const own = !target && indefinite.has(scene.document.tokens.lower[share.first] as string) && spokenOf(scene) ? itself(scene, verb) : [];
  if (!target && own.length === 0 && !(verb.noun && headWord(scene, share) === "part")) return nobody;
  return { actors: own.length > 0 ? own : accusedOf(scene, verb.subject), cue: share.last, target, incident: rangeOrNull(target), named: true };
};

const bearing = wordSet("bear share carry");
/** "Iran bears responsibility for the attack"; of the one who was hit, that he was careless. */
const boreIt: Way = (scene, verb) => {
  const blame = bearing.has(verb.lemma) && !verb.negated ? verb.objects.find((one) => headWord(scene, one) === "responsibility") : undefined;
  if (!blame || scene.document.tokens.lower[blame.first] === "no") return null;
  const target = scene.parties.hanging(blame, "for") ?? null;
  const actors = accusedOf(scene, verb.subject).filter((party) => party.role === "group" || party.entity?.type === "country");
  return target && isEvent(scene, target) && actors.length > 0 ? { actors, cue: blame.last, target, incident: rangeOf(target) } : null;
};

/** "was behind the attack"; "it was X that was behind it". */
const wasBehind: Way = (scene, verb) => {
  const behind = verb.complements.find((one) => one.preposition === "behind");
  if (!behind) return null;
  if (minding.has(verb.lemma) && !verb.passive && verb.objects.length > 0) return null;
  // "Greenbug is a band with ties to the group behind the wiper": that group is another one.
  if (behind.on && actorNouns.has(headWord(scene, behind.on)) && behind.on.preposition !== "" && !verb.objects.includes(behind.on)) return null;
  const cue = behind.prepositionAt;
  if (otherBehinds.has(scene.document.tokens.lower[behind.last] as string)) return { ...nobody, cue, not: "another sense of behind" };
  let actors = accusedOf(scene, verb.subject.length > 0 ? verb.subject : verb.objects);
  if (actors.length === 0) actors = itself(scene, verb);
  if (actors.length === 0 && verb.antecedent) actors = actorsOf(scene, membersOf(verb.antecedent));
  return { actors, cue, target: behind, incident: rangeOf(behind) };
};

/** "was the work of Turla"; "was named as the culprit"; "an attack in which X was considered the main perpetrator". */
const wasNoun: Way = (scene, verb, nouns) => {
  const { parties } = scene;
  const noun = predicateOf(scene, verb, nouns);
  // "He suspects hackers behind the attack": that is no predicate of his.
  if (!noun || (noun === verb.objects[0] && minding.has(verb.lemma) && !verb.passive && !verb.gap)) return null;
  if (works.has(headWord(scene, noun))) {
    const by = parties.hanging(noun, "of");
    const actors = by ? actorsOf(scene, membersOf(by)) : noun.owner ? actorsOf(scene, [noun.owner]) : [];
    const target = judgedOf(verb, noun)[0] ?? null;
    return { actors, cue: noun.last, target, incident: rangeOrNull(target) };
  }
  const inner = aboutOf(scene, noun) ?? verb.complements.find((one) => one !== noun && aboutPrepositions.has(one.preposition));
  const left = judgedOf(verb, noun);
  let actors = accusedOf(scene, left);
  if (actors.length === 0 && left === verb.subject) actors = itself(scene, verb);
  const target = inner ?? (verb.antecedent && verb.opener.startsWith("in ") && isEvent(scene, verb.antecedent) ? verb.antecedent : null);
  return { actors, cue: noun.last, target, incident: rangeOrNull(target) };
};

/** Whom somebody holds to be the noun: "holds Iran responsible", "Iran, which it holds responsible"; else the subject. */
function judgedOf(verb: Verb, noun: Phrase): readonly Phrase[] {
  if (isOfAbove(verb)) return membersOf(verb.antecedent);
  return judgesObject(verb) && noun !== verb.objects[0] ? membersOf(verb.objects[0] as Phrase) : verb.subject;
}

/** "Iran, which Albania holds responsible": what the verb says it says of the noun above its clause. */
export function isOfAbove(verb: Verb): verb is Verb & { antecedent: Phrase } {
  return verb.gap && verb.antecedent !== null && verb.lemma !== "be" && !verb.passive;
}

/** "The ransomware is a rebrand of Turla's wiper": whose it was before. A band that is another one's heir is told to have done nothing. */
const wasRebrand: Way = (scene, verb) => {
  const noun = [...verb.objects, ...verb.complements].find((one) => heirs.has(headWord(scene, one)));
  const target = verb.subject[0];
  if (!noun || !target || !isWare(scene, target)) return null;
  const before = scene.parties.hanging(noun, "of", "to");
  const owners = before ? [before.owner ?? before, ...scene.phrases.filter((one) => one.on === before && one.preposition === "of")] : [];
  const actors = owners.flatMap((one) => actorsOf(scene, membersOf(one))).filter(isBand);
  return actors.length > 0 ? { actors, cue: noun.last, target, incident: rangeOf(target) } : null;
};

/** Software that only attackers make: "the locker", "a strain called Velour". */
const isWare = (scene: Scene, phrase: Phrase): boolean =>
  scene.parties.of(phrase).role !== "group" &&
  (wares.has(headWord(scene, phrase)) ||
    phrase.names.some((one) => one.entity.type === "malware") ||
    scene.verbs.some(
      (one) => words.nicknaming.has(one.lemma) && one.objects.includes(phrase) && one.subject.some((named) => wares.has(headWord(scene, named))),
    ));

/** "Who emptied the wallets was X". */
const whoWas: Way = (scene, verb) => {
  if (verb.lemma !== "be" || verb.subject.length > 0 || verb.objects.length === 0) return null;
  const asks = (one: Verb) => one.parent === verb && (one.opener === "who" || one.opener === "what");
  const clause = scene.verbs.find(asks);
  if (!clause || !scene.verbs.some((one) => asks(one) && (isA(one.lemma, "strong", "attack") || scene.cyber === 2))) return null;
  const actors = verb.objects.flatMap((one) => actorsOf(scene, membersOf(one)));
  return { actors, cue: verb.at, target: null, incident: { first: clause.at, last: clause.last } };
};

/** "Volt Typhoon was inside the networks". */
const wasInside: Way = (scene, verb) => {
  if (verb.lemma !== "be") return null;
  const target = verb.complements.find((one) => one.preposition === "inside" || (one.preposition === "in" && networks.has(headWord(scene, one))));
  if (!target) return null;
  const actors = actorsOf(scene, verb.subject);
  return actors.some(isBand) ? { actors, cue: verb.at, target, incident: rangeOf(target) } : null;
};

/** Whose hands a tool is in. */
const wielders = both("operator customer client");
/** "APT41 was the operator of the implant", "the operator is a Kazakh agency": whose hands a tool of attackers is in, or one that was spoken of just before. */
const wields: Way = (scene, verb) => {
  const [subject] = verb.lemma === "be" ? verb.subject : [];
  if (!subject) return null;
  const noun = verb.objects.find((one) => wielders.has(headWord(scene, one)));
  const wielder = noun ?? (wielders.has(headWord(scene, subject)) ? subject : undefined);
  if (!wielder) return null;
  const tool = scene.parties.hanging(wielder, "of", "behind") ?? wielder.owner;
  const meant = words.definites.has(scene.document.tokens.lower[wielder.first] as string) && actNamedNear(scene) && scene.parties.of(wielder).entity === null;
  if (tool ? !isTool(scene, tool) : !meant) return null;
  // "an agency of the Kazakh government": whose it is.
  const hosts = verb.objects.flatMap(membersOf).map((one) => (words.services.has(headWord(scene, one)) && scene.parties.hanging(one, "of")) || one);
  const actors = actorsOf(scene, noun ? verb.subject : hosts).filter(isDefinite);
  return actors.length > 0 ? { actors, cue: wielder.last, target: tool, incident: rangeOrNull(tool) } : null;
};

/** "The attack was by X". */
const wasBy: Way = (scene, verb) => {
  const target = verb.subject[0];
  if (verb.lemma !== "be" || !target || !isEvent(scene, target)) return null;
  const agents = agentOf(verb);
  const actors = agents[0]?.on === null ? actorsOf(scene, agents) : [];
  return actors.length > 0 ? { actors, cue: verb.at, target, incident: rangeOf(target) } : null;
};

/** "The culprit was X"; "the group behind the attack is Killnet", "behind the attack is Killnet". */
const culpritWas: Way = (scene, verb, nouns) => {
  const subject = verb.subject[0];
  if (!subject || verb.lemma !== "be") return null;
  const those = subject.preposition === "behind" || scene.parties.hanging(subject, "behind");
  const word = headWord(scene, subject);
  if (!(isOne(scene, subject, nouns) || those) || (noCulprits.has(word) && !saidOfSomebody(scene, subject))) return null;
  let actors = verb.objects.flatMap((one) => actorsOf(scene, membersOf(one)));
  // "The author is an engineer": of the article.
  if (word.startsWith("author")) actors = actors.filter(isDefinite);
  const target = (subject.preposition === "behind" ? subject : aboutOf(scene, subject)) ?? null;
  return { actors, cue: subject.last, target, incident: rangeOrNull(target), certainty: hedgeWithin(scene, subject.first, (target ?? subject).last) };
};

/** "the party responsible", "the group responsible for the hack": and not "the responsible". */
const saidOfSomebody = (scene: Scene, { first, last }: Phrase): boolean => {
  const before = scene.document.tokens.lower[last - 1] as string;
  return scene.document.tokens.lower[last] === "responsible" && last > first && (doers.has(before) || actorNouns.has(before));
};

/** "The group behind the attack is known as Killnet". */
const wasKnownAs: Way = (scene, verb) => {
  const subject = verb.subject[0];
  if (!verb.passive || !knowing.has(verb.lemma) || verb.link === "participle" || verb.link === "relative" || !subject) return null;
  const target = actorNouns.has(headWord(scene, subject)) ? scene.parties.hanging(subject, "behind") : undefined;
  const names = target ? [...verb.complements.filter((one) => one.preposition === "as"), ...verb.objects] : [];
  const actors = names.flatMap((one) => actorsOf(scene, membersOf(one))).filter(isBand);
  if (!target || actors.length === 0) return null;
  return { actors, cue: verb.at, target, incident: rangeOf(target), certainty: hedgeWithin(scene, subject.first, target.first) };
};

/** As sure as the words of a phrase leave it: "the likely culprit", "the group probably behind the hack". */
function hedgeWithin({ document }: Scene, first: number, last: number): Certainty {
  let certainty: Certainty = "asserted";
  for (let i = first; i <= last; i++) certainty = weaker(certainty, hedgeOf(document.tokens.lower[i] as string) ?? "asserted");
  return certainty;
}

/** "The thieves who emptied the wallets were North Korean soldiers": whoever did what the clause on the subject tells. */
const doersWere: Way = (scene, verb) => {
  const clause = verb.lemma === "be" && verb.subject[0] ? deedOf(scene, verb.subject[0]) : null;
  if (!clause) return null;
  const actors = verb.objects.flatMap((one) => actorsOf(scene, membersOf(one))).filter(isDefinite);
  return actors.length > 0 ? { actors, cue: verb.at, target: null, incident: { first: clause.at, last: clause.last } } : null;
};

/** "Russia's spies were the ones who broke in". */
const wereThose: Way = (scene, verb) => {
  const those = verb.lemma === "be" ? verb.objects.find((one) => doers.has(headWord(scene, one))) : undefined;
  const clause = those ? deedOf(scene, those) : null;
  if (!clause) return null;
  const actors = accusedOf(scene, verb.subject);
  return actors.length > 0 ? { actors, cue: verb.at, target: null, incident: { first: clause.at, last: clause.last }, told: clause } : null;
};

/** The attack on computers that a relative clause says a phrase's people made: "who broke in", "the last to break in". */
function deedOf(scene: Scene, phrase: Phrase): Verb | null {
  const clause = scene.verbs.find((one) => (isRelative(one, phrase) || isLast(scene, one, phrase)) && !one.gap && !one.passive && !one.negated);
  if (!clause || !isA(clause.lemma, "strong", "attack")) return null;
  const { first, last } = reachOf(scene, clause);
  return isA(clause.lemma, "strong") || inContext(scene, first, last) || (spokenOf(scene) && last === clause.last) ? clause : null;
}

const isRelative = (verb: Verb, phrase: Phrase): boolean => verb.antecedent === phrase && verb.link === "relative";
/** "the last group to break in" */
const isLast = ({ document }: Scene, verb: Verb, phrase: Phrase): boolean =>
  verb.link === "infinitive" &&
  verb.parent === null &&
  verb.subject.includes(phrase) &&
  document.tokens.lower.slice(phrase.first, phrase.last).some((one) => ranks.has(one));

/** Ways that bring their own verb, before those that need a copula. */
const ownVerb: readonly Way[] = [belonged, calledThemselves, wasKnownAs, toBlame, cameFrom, itCameFrom, letIn, joined, alsoBehind, involved, hadPart, boreIt];
const copular: readonly Way[] = [wasBehind, wasNoun, wasRebrand, wields, whoWas, wasInside, wasBy, wereThose, culpritWas, doersWere];

/** Of these, the ways that say it of the verb's object. */
const ofObject: readonly Way[] = [wasNoun];

/** Whom a verb with its predicate holds to have done what; null where it says nothing of the kind. */
export function authorshipOf(scene: Scene, verb: Verb, nouns: ReadonlySet<string>): Held | null {
  for (const way of ownVerb) {
    const held = way(scene, verb, nouns);
    if (held) return held;
  }
  if (!isCopula(verb) && !partaking.has(verb.lemma)) return null;
  for (const way of judgesAs(verb) ? ofObject : copular) {
    const held = way(scene, verb, nouns);
    if (held) return held;
  }
  return null;
}
