// Claims stage, frames, events: who did what a verb says, who had it done, and what kind of people they are.
import { wordSet } from "../../../document/word-list.ts";
import { articles, hiring } from "../../grammar/closed-class.ts";
import type { Phrase, Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { suspectNouns } from "../../nouns.ts";
import { canAct, isBand, isDefinite, type Party } from "../../party.ts";
import type { Scene } from "../../scene.ts";
import { publishersOf } from "../../source-of.ts";
import { isCharged } from "../court.ts";
import { actorsOf, agentOf, headWord, isEvent } from "../draft.ts";
import * as words from "../words.ts";

/** Those in a verb's words who may have done it: `idiom` are the attackers of "fell victim to", `among` counts its subject among the doers. */
export function doersOf(scene: Scene, verb: Verb, idiom: readonly Phrase[] | null, among: Verb | null): Party[] {
  const doers = idiom ?? (verb.passive ? sharedAgent(scene, verb) : (among?.subject ?? verb.subject));
  const own = verb.passive ? null : itsHackers(scene, doers);
  if (own) return [own];
  const hosts = speakersOwn(scene, verb, doers) ?? hirersOf(scene, verb) ?? doers;
  return [...actorsOf(scene, hosts), ...scene.parties.all(hosts).filter((party) => party.role === "body")].filter((party) =>
    party.role !== "body" && party.role !== "people" ? true : words.accusedHeads.has(party.head) || strikes(scene, verb, party),
  );
}

/** "Qatar paid a firm to hack his mail", "Stonecrop was hired by Qatar to steal it": whoever had it done, and whoever was to do it, where they have a name. */
function hirersOf(scene: Scene, { parent, link, lemma, objects }: Verb): readonly Phrase[] | null {
  if (link !== "infinitive" || !parent || !hiring.has(parent.lemma) || !isA(lemma, "strong", "attack")) return null;
  const hired = parent.passive ? parent.subject : parent.objects;
  // "paid a firm to hack its own network": a test.
  const own = objects[0] !== undefined && words.theirs.has(scene.document.tokens.lower[objects[0].first] as string);
  if (hired.length === 0 || own) return null;
  return [...(parent.passive ? agentOf(parent) : parent.subject), ...hired.filter(isNamedHimself)];
}

/** "the firm Stonecrop", and not "Israeli contractors". */
const isNamedHimself = ({ names, last }: Phrase): boolean => names.some((one) => one.last === last && one.form !== "demonym");

export interface Meant {
  readonly actors: readonly Party[];
  readonly sponsor: Party | null;
  /** Somebody in particular did it, or had it done. */
  readonly particular: boolean;
}

/** Of those who may have done it, the ones that a claim can be about; nobody in particular may do where it is told who had it done. */
export function meantOf(scene: Scene, verb: Verb, doers: readonly Party[]): Meant {
  const definite = doers.filter(isDefinite);
  // "a Turla persona, “Karl Lind, a fellow in Oslo,” sent the mail": a name that the band goes by.
  const masks = definite.some(isBand) ? definite.filter(({ role, phrase }) => role === "person" && isQuoted(scene, phrase)) : [];
  const named = definite.filter((one) => !masks.includes(one));
  const sponsor = sponsorOf(scene, verb);
  if (named.length > 0) return { actors: named, sponsor, particular: true };
  if (!sponsor) return { actors: doers.filter((party) => words.inCourt.has(party.head) || isCharged(scene, party)), sponsor, particular: false };
  // "was hit by spyware at the request of Iran": the one who asked for it.
  const asked = verb.passive && doers.length === 0 && sponsor.role === "state" && isA(verb.lemma, "strong", "attack");
  return asked ? { actors: [sponsor], sponsor: null, particular: true } : { actors: doers, sponsor, particular: true };
}

const quotes = wordSet("\" “ ‘ « '");
const isQuoted = ({ document }: Scene, { first }: Phrase): boolean => quotes.has(document.tokens.lower[first - 1] ?? "");

/** "The group said it had shut down …": whoever speaks of its own deed; "it" and "they" are no one person that speaks. */
function speakersOwn(scene: Scene, { passive, parent, link }: Verb, [doer]: readonly Phrase[]): readonly Phrase[] | null {
  if (passive || !doer || doer.names.length > 0 || link !== "complement" || !parent || !isA(parent.lemma, "say")) return null;
  const word = headWord(scene, doer);
  const speakers = whoSays(scene, parent);
  // "Two agencies said that it had hacked": another one.
  if (word === "it" && speakers.length > 1) return null;
  const person = speakers.length === 1 && speakers.some((one) => scene.parties.of(one).role === "person");
  return words.pronouns.has(word) && !(person && words.itOrThey.has(word)) ? speakers : null;
}

/** "“…,” they wrote on their channel, where they said": who "they" are that say so, by the verb above. */
function whoSays(scene: Scene, said: Verb): readonly Phrase[] {
  // "released a video saying that it had hacked": whoever released it.
  const [paper] = said.link === "participle" || said.link === "relative" ? said.subject : [];
  const publishers = paper ? publishersOf(scene, scene.parties.of(paper)).map(({ phrase }) => phrase) : [];
  if (publishers.length > 0) return publishers;
  const above = said.link === "adverbial" && said.opener === "where" && said.parent && isA(said.parent.lemma, "say") ? said.parent.subject : [];
  const again = said.subject.length === 1 && said.subject.every((one) => one.names.length === 0 && words.pronouns.has(headWord(scene, one)));
  return again && above.length > 0 ? above : said.subject;
}

/** "Its hackers broke into …": those of the state held responsible last. */
function itsHackers(scene: Scene, [doer]: readonly Phrase[]): Party | null {
  const entity = scene.accused[0];
  const own = doer && words.theirs.has(scene.document.tokens.lower[doer.first] as string) && words.spyHeads.has(headWord(scene, doer));
  return own && entity?.type === "country" ? { ...scene.parties.of(doer), entity } : null;
}

/** "was planned and carried out by Turla": the agent of a passive, or of the one joined to it. */
function sharedAgent(scene: Scene, verb: Verb): readonly Phrase[] {
  const own = agentOf(verb);
  if (own.length > 0) return own;
  const { lower } = scene.document.tokens;
  const next = scene.verbs.find((one) => one.at > verb.at);
  return next?.passive && next.form !== "infinitive" && next.first === verb.last + 2 && lower[verb.last + 1] === "and" ? agentOf(next) : [];
}

/** "on behalf of the SVR", "under the direction of the MSS". */
function sponsorOf(scene: Scene, verb: Verb): Party | null {
  const { lower } = scene.document.tokens;
  for (const phrase of verb.complements) {
    if (!words.commands.has(lower[phrase.last] as string)) continue;
    const inner = scene.parties.hanging(phrase, "of", "from");
    const party = phrase.owner ? scene.parties.of(phrase.owner) : inner ? scene.parties.of(inner) : null;
    if (party && (party.role === "state" || party.role === "body" || party.role === "person")) return party;
  }
  const service = verb.complements.find((one) => one.preposition === "for");
  const party = service && scene.parties.of(service);
  // "for #Op Free Palestine": a cause.
  if (party?.name && service && lower.slice(service.first, party.name.first).some((word) => !articles.has(word))) return null;
  // "as payback for Mumbai": a town has no hackers.
  return party && isA(verb.lemma, "strong") && party.role === "state" && party.entity?.type !== "place" && canAct(party) ? party : null;
}

/** "Hezbollah hacked the phones", "officers of the GRU stole the mail": bodies that fight, and the people of a state's own, where the verb is plain. */
function strikes(scene: Scene, verb: Verb, party: Party): boolean {
  if (verb.form === "gerund" || !(verb.passive || verb.objects.length > 0 || verb.complements.some((one) => one.preposition === "into"))) return false;
  // "Two Chinese engineers hacked the port".
  if (party.entity === null) return party.state?.form === "demonym" && suspectNouns.has(party.head) && isA(verb.lemma, "strong");
  // "Kenyan police hacked the phone", "British intelligence officers sabotaged the website": what the police attack may be anything.
  if (
    party.role === "people" &&
    ofService(party, scene.document.tokens.lower) &&
    isA(verb.lemma, "act") &&
    (verb.passive ? verb.subject : verb.objects).some((one) => isEvent(scene, one))
  )
    return true;
  if (party.role === "people")
    return isA(verb.lemma, "strong", "spying")
      ? party.entity.type === "organisation" || party.tie !== null || party.head === "police"
      : party.tie !== null && isA(verb.lemma, "attack");
  if (words.peaceful.has(party.entity.kind ?? "")) return false;
  return party.entity.kind === "other" || party.entity.kind === "party" ? isA(verb.lemma, "strong", "attack") : isA(verb.lemma, "strong");
}

/** "officers of the GRU", "members of the SVR": of a service that is no police, they have carried out the intrusion where it is said of them. */
const ofService = (party: Party, lower: readonly string[]): boolean =>
  party.entity?.type === "organisation" && (party.entity.kind === "agency" || party.entity.kind === "military") && !isPolice(party, lower);

/** "the Chilean army", "Ukrainian government organisations", "Australian secret agents": what every state has. */
export const isEveryday = ({ document }: Scene, { head, phrase }: Party): boolean =>
  words.everydayBodies.has(head) && !document.tokens.lower.slice(phrase.first, phrase.last).some((word) => /^(?:hack|cyber|threat|troll)/.test(word));

/** "Iranian hackers", "a Chinese APT": they do little else. */
export function areHackers(party: Party): boolean {
  return party.role === "group" && party.state !== null && words.trades.has(party.head);
}

/** A service that attacks computers where the text speaks of little else. */
export const spies = (party: Party, lower: readonly string[]): boolean =>
  party.entity?.type === "organisation" && party.entity.kind === "agency" && !isPolice(party, lower);

/** "the police", "Dutch law enforcement agencies", "the FBI", "Europol": those who go after attackers. */
export const isPolice = ({ entity, head, phrase }: Party, lower: readonly string[]): boolean =>
  head === "police" ||
  (entity?.type !== "threat-actor" && lower.slice(phrase.first, phrase.last + 1).some((word) => words.lawful.has(word))) ||
  (entity?.type === "organisation" &&
    /\b(?:police|polizei|gendarmerie|carabinieri|guardia|investigations?|crime|europol|interpol|justice|constabulary|sheriff)\b/i.test(entity.name));
