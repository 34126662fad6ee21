// Claims stage, frames: what the law does to people: whom it charges, of what, and who charges.
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both, suspectNouns } from "../nouns.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, reachOf, type Scene } from "../scene.ts";
import { isCourtPaper } from "../source-kind.ts";
import { charging } from "../standing.ts";
import { meantInCourt } from "./charged.ts";
import { agentOf, headWord, type Incident, isEvent, rangeOf } from "./draft.ts";
import { ofEachState } from "./nations.ts";
import * as words from "./words.ts";

/** "was indicted by a grand jury and charged with hacking": who indicts charges, too. */
export function agentsOf(scene: Scene, verb: Verb): readonly Phrase[] {
  const own = agentOf(verb);
  const twin =
    own.length > 0 ? undefined : scene.verbs.find((one) => one !== verb && one.passive && one.subject[0] === verb.subject[0] && indicting.has(one.lemma));
  return twin ? agentOf(twin) : own;
}
const indicting = wordSet("indict charge arrest sanction");

/** "faces charges of hacking", "faces up to 20 years in prison for it". */
export function facesCourt(scene: Scene, verb: Verb): boolean {
  if (scene.parties.all(verb.subject).some((party) => party.role === "body")) return false;
  // "If convicted, they face five years": what may come, and nobody charges them there.
  if (scene.verbs.some((one) => verdicts.has(one.lemma) && scene.document.tokens.lower[one.first - 1] === "if")) return false;
  // "charges of insider trading over the breach", "trial for fraud".
  const offences = verb.complements.filter((one) => one.preposition === "of" || words.offences.has(headWord(scene, one)));
  if (offences.some((one) => !isEvent(scene, one) || !inContext(scene, one.first, one.last))) return false;
  return [...verb.objects, ...verb.complements].some((one) => courtroom.has(headWord(scene, one)));
}
const verdicts = wordSet("convict find sentence");
const courtroom = wordSet("charge charges count counts trial prosecution extradition indictment prison jail");

/** "found him guilty of hacking", and not "not guilty". */
export function isGuilty(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  const guilty = verb.objects.find((one) => lower[one.last] === "guilty");
  return guilty !== undefined && !lower.slice(verb.at, guilty.last).includes("not");
}

const sentences = both("sentence term fine");
const prisons = wordSet("prison jail custody probation");
/** "handed him a four-year sentence for it", "was given two years in prison for it", "received a suspended sentence"; not "received the news in prison". */
export function isPunishing(scene: Scene, { passive, lemma, objects, complements }: Verb): boolean {
  const others = passive || lemma === "receive" ? objects : objects.slice(1);
  if (others.some((one) => sentences.has(headWord(scene, one)))) return true;
  return others.length === 0 && complements.some((one) => prisons.has(headWord(scene, one)));
}

const measures = both("sanction embargo");
/** "placed the gang under sanctions". */
export const isSanction = (scene: Scene, phrase: Phrase): boolean => measures.has(headWord(scene, phrase));

/** "added to its blacklist", "to the list of Specially Designated Nationals". */
export function isBlacklist(scene: Scene, phrase: Phrase): boolean {
  const word = headWord(scene, phrase);
  if (word === "blacklist") return true;
  const { lower } = scene.document.tokens;
  const of = scene.parties.hanging(phrase, "of");
  return (
    word === "list" &&
    (lower.slice(phrase.first, phrase.last).some((one) => lists.has(one)) ||
      (of !== undefined && lower.slice(of.first, of.last + 1).some((one) => listed.has(one))))
  );
}
/** Words before "list" that make it one of those: "its sanctions list", "the FBI's most wanted list". */
const lists = wordSet("sanctions sanction black wanted asset-freeze sdn nationals");
/** Words behind "list of" that do so: "the list of Specially Designated Nationals". */
const listed = wordSet("designated sanctioned blacklisted");

/** The accused of a legal act: people in court need no state and no name. */
export function suspectsOf(scene: Scene, phrases: readonly Phrase[]): Party[] {
  return scene.parties
    .all(phrases)
    .flatMap((party) => meantInCourt(scene, party) ?? nationalOf(scene, party) ?? party)
    .filter(
      (party) =>
        canAct(party) ||
        party.role === "body" ||
        (party.role === "people" && party.head === "officials" && serves(scene, party)) ||
        (party.role === "people" && (suspectNouns.has(party.head) || words.anyPeople.has(party.head))) ||
        (party.state?.entity.type === "country" && words.firms.has(party.head)) ||
        /(^|-)olds?$/.test(party.head),
    )
    .flatMap((party) => ofEachState(scene, party));
}

/** "Spain arrests Ukrainian over hack": a headline leaves out the article. */
function nationalOf(scene: Scene, party: Party): Party | null {
  const { phrase, state, entity } = party;
  const bare = scene.headline && phrase.first === phrase.last && entity === null && state?.first === phrase.first;
  return bare && state.form === "demonym" && !phrase.owner ? { ...party, role: "people", head: "national" } : null;
}

/** "six officials of the GRU's cyber command": people of a body that can act. */
function serves(scene: Scene, { phrase }: Party): boolean {
  const of = scene.parties.hanging(phrase, "of", "in", "from", "at");
  return of !== undefined && (scene.parties.of(of).role === "state" || (of.owner !== null && scene.parties.of(of.owner).role === "state"));
}

/** "Hacker found guilty over attacks": a headline leaves out the auxiliary. */
export const isFoundGuilty = (scene: Scene, { lemma, passive, objects, subject }: Verb): boolean =>
  lemma === "find" && !passive && scene.headline && subject.length > 0 && objects[0] !== undefined && headWord(scene, objects[0]) === "guilty";

/** "sanctions spies behind the hack of a minister's emails": the act, and not what was hacked. */
export function actAbove(scene: Scene, incident: Incident | null): Incident | null {
  if (!incident?.phrase || isEvent(scene, incident.phrase)) return incident;
  for (let at = incident.phrase.on; at; at = at.on) if (isEvent(scene, at)) return { range: rangeOf(at), phrase: at, verb: null };
  return incident;
}

const reaching = wordSet("charge indict sanction arrest detain blacklist designate convict name");
/** "the man was suspected of hacking", "prosecutors accused two men of hacking": a suspect needs no name where the act is plain. */
export function isPlain(scene: Scene, verb: Verb, told: Verb): boolean {
  const court = verb.subject.some((one) => charging.has(headWord(scene, one)));
  // "sanctioned six hackers whom it accuses of breaking in": those whom the law has reached already.
  const reached = verb.antecedent?.verb?.objects.includes(verb.antecedent) === true && reaching.has(verb.antecedent.verb.lemma);
  if (verb.lemma !== "suspect" && !(verb.lemma === "accuse" && (verb.passive || court || reached))) return false;
  const hacks = (one: Verb) =>
    isA(one.lemma, "strong") || ((court || reached) && isA(one.lemma, "attack") && inContext(scene, one.first, reachOf(scene, one).last));
  return (
    scene.verbs.some((one) => one.parent === told && one.link === "gerund" && hacks(one)) ||
    verb.complements.some((one) => one.preposition === "of" && isEvent(scene, one) && cyberWeight(scene, one.first, one.last) === 2)
  );
}

const conspiracies = both("conspiracy plot");
/** "charged with conspiracy to damage computers". */
export function isConspiracy(scene: Scene, verb: Verb, phrase: Phrase): boolean {
  if (!conspiracies.has(headWord(scene, phrase))) return false;
  const aim = scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && one.first === phrase.last + 1);
  return aim !== undefined && isA(aim.lemma, "strong", "attack") && inContext(scene, aim.first, reachOf(scene, aim).last);
}

/** "The complaint says the hackers broke in": of those of whom a court speaks it knows who they are. */
export function isCharged(scene: Scene, { role, phrase }: Party): boolean {
  return role === "group" && words.definites.has(scene.document.tokens.lower[phrase.first] as string) && courtSpeaks(scene);
}

/** Whether a sentence tells what an indictment or a prosecutor says. */
function courtSpeaks(scene: Scene): boolean {
  return scene.phrases.some((one) => {
    if (!charging.has(headWord(scene, one)) && !isCourtPaper(scene.parties.of(one), scene.document.tokens.lower)) return false;
    // "…, the authorities alleged in an indictment".
    if (one.preposition === "in" && one.verb !== null && isA(one.verb.lemma, "say") && !one.verb.negated) return true;
    return one.preposition === "according to" || (one.verb !== null && !one.verb.passive && isA(one.verb.lemma, "say") && one.verb.subject.includes(one));
  });
}

const sufferers = wordSet("people body state");
/** "The pair targeted companies in eleven countries, according to the indictment": in its mouth an attack on somebody needs no word of computers. */
export function strikesInCourt(scene: Scene, verb: Verb, hit: Phrase | undefined): boolean {
  return hit !== undefined && (isA(verb.lemma, "attack") || deceives(scene, verb)) && sufferers.has(scene.parties.of(hit).role) && courtSpeaks(scene);
}

const approaching = wordSet("text phone call email e-mail message contact write approach");
const deceiving = wordSet("pose masquerade impersonate pretend");
/** "texted employees while posing as the help desk". */
const deceives = (scene: Scene, verb: Verb): boolean =>
  approaching.has(verb.lemma) &&
  scene.verbs.some((one) => one.link === "gerund" && deceiving.has(one.lemma) && one.first > verb.at && (one.parent === verb || one.parent === null));

const venues = both("forum marketplace market shop");
/** What people do who have a part in a crime: no word of an attack, where its object or its aim is none. */
const plotting = wordSet("conduct work conspire collude run operate lead manage oversee administer maintain host supply write scan");
/** And what those who are charged have done for it. */
const preparing = wordSet("create register rent lease buy purchase send develop design build program install set obtain use");
/** "The indictment alleged that Ivan Petrov worked with hackers to profit from intrusions": a part in a cyber act, whatever the verb. */
export function plots(scene: Scene, verb: Verb, actors: readonly Party[]): boolean {
  // "admitted in court that he ran the hacking forum": where others met.
  if (verb.objects.some((one) => venues.has(headWord(scene, one)))) return false;
  if (verb.passive || !actors.some(({ role, entity, head }) => (role === "person" && entity !== null) || words.inCourt.has(head)) || !courtSpeaks(scene))
    return false;
  if (scene.cyber === 2 && deceives(scene, verb)) return true;
  if (!plotting.has(verb.lemma) && !preparing.has(verb.lemma)) return false;
  const { last } = reachOf(scene, verb);
  if (plotting.has(verb.lemma) && cyberWeight(scene, verb.last + 1, last) === 2) return true;
  // "Li, who is charged, maintained the servers": his part in it.
  const charged = verb.form === "finite" && actors.every(({ entity }) => entity !== null && scene.defendants.some((one) => one.entity === entity));
  return charged && scene.cyber === 2 && inContext(scene, verb.last + 1, last);
}

const accesses = wordSet("access foothold entry");
/** "to gain access", "to break into the network". */
export function getsIn(scene: Scene, { objects, complements }: Verb): boolean {
  if (objects.some((one) => accesses.has(headWord(scene, one)))) return true;
  return complements.some((one) => one.preposition === "into" && inContext(scene, one.first, one.last));
}

const charters = wordSet("indictment complaint");
const bystanders = both("victim witness target informant");
/** "The indictment named two officers of the GRU": whoever is named there is charged, but for whom it names as a victim. */
export function isNamedThere(scene: Scene, verb: Verb): boolean {
  if (verb.lemma !== "name" || verb.passive || verb.negated || scene.cyber < 2 || !verb.subject.some((one) => charters.has(headWord(scene, one)))) return false;
  return !verb.complements.some((one) => one.preposition === "as" && bystanders.has(headWord(scene, one)));
}
