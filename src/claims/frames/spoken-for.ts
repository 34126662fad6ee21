// Claims stage, frames: a speaker in, whom it speaks for out: a spokesman of a state for the state, "it" and "we" for whoever speaks.
import { wordSet } from "../../document/word-list.ts";
import type { Entity } from "../../facts.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { bodyKinds, canAct, type Party } from "../party.ts";
import { quoteAt, type Scene } from "../scene.ts";
import { lastSpeakers, meantBy, speakersOf } from "../source-of.ts";
import { sentenceSpeaker } from "../standing.ts";
import { accusedOf, actorsOf, agentOf } from "./draft.ts";
import { stateAccused } from "./regime.ts";
import * as words from "./words.ts";

/** The state, group or body in whose name a party speaks; null where the text ties it to nobody. */
export function spokenFor(scene: Scene, party: Party): Party | null {
  return principal(scene, party, longestWalk);
}

const offices = wordSet("ministry office department commission council committee embassy consulate mission");
/** "the Chinese Foreign Ministry", "China's Taiwan Affairs Office": the state that an office denies for; null for one that stands accused itself. */
function officeOf(scene: Scene, { phrase, entity, role }: Party): Entity | null {
  if (!entity || scene.accused.includes(entity) || !offices.has(headOf(scene, phrase))) return null;
  const owner = phrase.owner ? scene.parties.of(phrase.owner).entity : null;
  if (owner?.type === "country") return owner;
  return role === "state" && entity.kind === "government" ? stateOf(scene, entity) : null;
}

/** From "Ana Lind (Ана Линд), a spokeswoman for the ministry" over all her names to the state. */
const longestWalk = 4;
/** `steps` bounds the walk from a speaker over its office to its state. */
function principal(scene: Scene, party: Party, steps: number): Party | null {
  if (steps === 0) return null;
  const office = officeOf(scene, party);
  if (office) return { ...party, entity: office, role: "state" };
  if (party.role === "group" || (party.role === "state" && party.entity !== null)) return party;
  // "the Kremlin": a building stands for those who govern from it.
  if (party.role === "body") return party.entity ? (party.name?.form === "metonym" ? { ...party, role: "state" } : party) : null;
  const meant = (entity: Entity): Party => ({ ...party, entity: stateOf(scene, entity), head: "", role: "state" });
  if (party.state && party.state.entity.type !== "place") return { ...meant(party.state.entity), name: party.state };
  const seated = seatOf(scene, party);
  if (seated) return { ...meant(seated), name: null };
  const served = scene.parties.hanging(party.phrase, "for", "of", "to", "at", "from");
  const renaming = scene.phrases.find((phrase) => phrase.renames === party.phrase);
  for (const phrase of [served, renaming]) {
    const found = phrase && principal(scene, scene.parties.of(phrase), steps - 1);
    if (found) return found;
  }
  const employer = party.entity && scene.employers.get(party.entity)?.body;
  return employer ? { ...meant(employer), role: employer.type === "country" ? "state" : "body" } : null;
}

/** "the foreign ministry in Beijing", "officials in Moscow": those who govern, by where they do it; an embassy sits abroad. */
function seatOf(scene: Scene, { phrase, head }: Party): Entity | null {
  if (!words.seats.has(head)) return null;
  const seat = scene.parties.hanging(phrase, "in")?.names.at(-1)?.entity;
  if (!seat || seat.type === "country") return seat ?? null;
  return (seat.country && scene.countries.get(seat.country)) || null;
}

/** The country of a ministry or an agency, where the document names it; "the Foreign Ministry" of nobody in particular is that of the state held responsible. */
function stateOf(scene: Scene, entity: Entity): Entity {
  if (entity.type !== "organisation") return entity;
  if (entity.country) return scene.countries.get(entity.country) ?? entity;
  return (entity.kind === "government" && stateAccused(scene)) || entity;
}

/** Whom a denial by these speakers clears: those they speak for, where these can have done it or stand accused. */
export function clearedBy(scene: Scene, speakers: readonly Party[]): Party[] {
  const own = speakers
    .map(
      (party) =>
        clientOf(scene, party) ??
        accusedState(scene, party) ??
        (party.role === "person" && standsAccused(scene, [party]) ? party : (spokenFor(scene, party) ?? party)),
    )
    .filter((party) => canAct(party) || (party.entity !== null && (party.role === "body" || party.role === "person")));
  const states = own.filter((party) => party.role === "state" || party.role === "group");
  return states.length > 0 ? states : own;
}

const headOf = (scene: Scene, phrase: Phrase): string => scene.document.tokens.lower[phrase.last] as string;
const envoys = wordSet("embassy ambassador consulate envoy mission diplomat diplomats");

/** "The embassy": of the state held responsible last, where nothing says whose it is. */
function accusedState(scene: Scene, party: Party): Party | null {
  const { phrase } = party;
  // "the embassy's spokesman, Denis Modin".
  const office = [phrase, phrase.renames, ...scene.phrases.filter((one) => one.renames === phrase)].flatMap((one) => (one ? [one, one.owner] : []));
  const sent = office.some((one) => one !== null && one.names.length === 0 && envoys.has(headOf(scene, one)));
  if (!sent || spokenFor(scene, party)) return null;
  const state = stateAccused(scene);
  return state ? { ...party, entity: state, name: null, head: "", role: "state" } : null;
}

/** "his lawyer", "a lawyer for Mr Orven": the person accused, whom lawyers speak for. */
function clientOf(scene: Scene, { phrase, head }: Party): Party | null {
  if (!words.counsels.has(head)) return null;
  const client = scene.parties.hanging(phrase, "for", "of") ?? phrase.owner;
  if (client) return scene.parties.of(client).role === "person" ? scene.parties.of(client) : null;
  const own = words.persons.has(scene.document.tokens.lower[phrase.first] as string) && scene.accused[0]?.type === "person";
  return own ? (theAccused(scene, [scene.parties.of(phrase)])[0] ?? null) : null;
}

/** Whether one of these was held responsible before, in the document or the sentence. */
export function standsAccused(scene: Scene, parties: readonly Party[]): boolean {
  return parties.some(
    ({ entity }) =>
      entity !== null &&
      scene.accused.some(
        (one) => one === entity || (entity.type === "country" && entity.code !== undefined && one.country === entity.code) || isBodyOf(entity, one),
      ),
  );
}

/** "the Kremlin", where Russia stands accused. */
const isBodyOf = (body: Entity, state: Entity): boolean =>
  body.type === "organisation" && state.type === "country" && state.code !== undefined && body.country === state.code && bodyKinds.has(body.kind ?? "");

/** Of those held responsible, the one spoken of last, where somebody who is not accused speaks of "it" or "the report"; nobody otherwise. */
export function theAccused(scene: Scene, speakers: readonly Party[]): Party[] {
  const entity = scene.accused[0];
  const speaker = speakers[0];
  const role = entity?.type === "threat-actor" ? "group" : entity?.type === "person" ? "person" : "state";
  return entity && speaker ? [{ ...speaker, entity, name: null, head: "", role }] : [];
}

/** Of those held responsible, the one whom the sentence names, else the one spoken of last: "a gang aping Turla's methods". */
export function accusedHere(scene: Scene, speakers: readonly Party[]): Party[] {
  const name = scene.named.find(({ entity }) => scene.accused.includes(entity) && speakers.every((party) => party.entity !== entity));
  return theAccused(scene, speakers).map((one) =>
    name ? { ...one, entity: name.entity, name, role: name.entity.type === "country" ? ("state" as const) : one.role } : one,
  );
}

/** In characters, how far back the accused was named last. */
const nearby = 600;
/** Whether the one held responsible last was named a sentence or two before. */
export function accusedNearby({ document: { tokens }, sentence, accused: [last] }: Scene): boolean {
  const until = tokens.start[sentence.first] as number;
  const mentions = last?.mentions ?? [];
  // The last mention before the sentence; they stand in the order of the text.
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? until) < until) low = middle + 1;
    else high = middle;
  }
  const before = mentions[low - 1];
  return before !== undefined && before.start >= until - nearby;
}

/** "attributes the lure to Turla, a reading that others doubt": the band or state named last before the words that judge it; undefined where none is. */
export function blamedBefore(scene: Scene, { first }: Phrase, speakers: readonly Party[]): Party[] | undefined {
  const before = scene.phrases.filter((one) => one.first < first && one.verb?.subject.includes(one) !== true);
  const last = before
    .flatMap((one) => actorsOf(scene, one.owner ? [one, one.owner] : [one]))
    .findLast(({ entity, role }) => entity !== null && (role === "group" || role === "state") && speakers.every((party) => party.entity !== entity));
  return last && [last];
}

/** "He denies the charges", "They say they are innocent": those held responsible last, where nobody else speaks; null for any other subject. */
export function theySaid(scene: Scene, verb: Verb): readonly Party[] | null {
  const subject = verb.subject[0];
  const entity = scene.accused[0];
  if (!subject || !entity || subject.first !== subject.last) return null;
  const word = scene.document.tokens.lower[subject.last] as string;
  // "The embassy said … It rejected …": whoever spoke last, where it is accused.
  // "The ambassador was summoned. He rejected it.": the same of whoever was asked.
  const before = word === "it" || words.oneself.has(word) ? lastSpeakers(scene) : [];
  const spoke = before.length === 1 && meantBy(word, before) ? before : [];
  if (spoke.length === 1 && standsAccused(scene, clearedBy(scene, spoke))) return spoke;
  const fits = words.oneself.has(word) ? entity.type === "person" : word === "it" && entity.type !== "person";
  return fits ? theAccused(scene, [scene.parties.of(subject)]) : null;
}

/** "the country", "the gang" as its own spokesman calls it. */
const selfWords: Readonly<Record<"state" | "group", ReadonlySet<string>>> = {
  state: wordSet("country nation kingdom republic state government administration regime"),
  group: wordSet("group gang"),
};
/** Whether "the country" is that of whoever says so. */
function isItself(scene: Scene, verb: Verb, subject: Phrase): boolean {
  const { lower } = scene.document.tokens;
  const role = (["state", "group"] as const).find((one) => selfWords[one].has(lower[subject.last] as string));
  if (!role || lower[subject.first] !== "the" || scene.parties.of(subject).entity !== null) return false;
  return speakersOf(scene, scene.parties.all(reporter(verb)?.subject ?? [])).some(
    (party) => (accusedState(scene, party) ?? spokenFor(scene, party))?.role === role,
  );
}

/** The speaker that "it", "they" or "we" stands for as the subject of a verb; null for any other subject. */
export function ownSpeaker(scene: Scene, verb: Verb): readonly Party[] | null {
  const subject = verb.subject[0];
  const { lower } = scene.document.tokens;
  if (!subject) return null;
  const word = lower[subject.last] as string;
  const own = words.ours.has(lower[subject.first] as string) && words.sides.has(word);
  // "A spokesman for North Korea said that the country had nothing to do with it".
  if (!own && !isItself(scene, verb, subject) && !(subject.first === subject.last && (words.pronouns.has(word) || words.selves.has(word)))) return null;
  const said = reporter(verb);
  if (said && said.subject.length > 0 && !words.selves.has(word)) return scene.parties.all(said.passive ? agentOf(said) : said.subject);
  const quoted = scene.speakerIn(verb.at);
  if (words.selves.has(word) && quoted) return [quoted];
  const speaker = sentenceSpeaker(scene, verb.at)?.parties ?? clauseBefore(scene, subject);
  return speaker ?? (quoted ? [quoted] : said ? scene.parties.all(said.subject) : null);
}

/** "Iran has never admitted this; it has denied any part": the subject of the clause before. */
function clauseBefore(scene: Scene, pronoun: Phrase): readonly Party[] | undefined {
  const { lower } = scene.document.tokens;
  if (!words.itOrThey.has(lower[pronoun.last] as string) || !/^[;:]$/.test(lower[pronoun.first - 1] ?? "")) return undefined;
  const before = scene.verbs.findLast((one) => one.at < pronoun.first && (one.link === "root" || one.link === "coordinate") && one.subject.length > 0);
  const parties = before ? scene.parties.all(before.subject).filter(canAct) : [];
  return parties.length > 0 ? parties : undefined;
}

/** In tokens, from the end of a short quotation to whoever it is of. */
const tellerReach = 2;
/** “I am innocent,” X told the court: whose a quotation is that is too short to be followed further. */
export function tellerBehind(scene: Scene, at: number): Party | null {
  const quote = quoteAt(scene.document, at);
  if (!quote) return null;
  const isBeside = ({ at: said, subject }: Verb) =>
    subject.some(({ first }) => first > quote.last && first - quote.last <= tellerReach) || (said < quote.first && quote.first - said <= tellerReach);
  const told = scene.verbs.find((one) => isA(one.lemma, "say") && !one.passive && one.subject.length > 0 && isBeside(one));
  return told ? (scene.parties.all(told.subject)[0] ?? null) : null;
}

/** The reporting verb that a clause hangs on, however deep. */
function reporter(verb: Verb): Verb | null {
  let at = verb.parent;
  for (let steps = 0; at && steps < 6; steps++, at = at.parent) if (isA(at.lemma, "say") && !at.negated) return at;
  return null;
}

/** "Her client has never hacked anybody," a lawyer said: the person accused whom the lawyer speaks for. */
function client(scene: Scene, verb: Verb): Party | null {
  const subject = verb.subject[0];
  if (!subject || headOf(scene, subject) !== "client") return null;
  const speaker = scene.parties.all(reporter(verb)?.subject ?? [])[0] ?? sentenceSpeaker(scene, verb.at)?.parties[0] ?? scene.speakerIn(verb.at);
  const meant = speaker && clearedBy(scene, [speaker])[0];
  return meant?.role === "person" && standsAccused(scene, [meant]) ? meant : null;
}

const relatives = wordSet("husband wife son daughter brother sister father mother boyfriend girlfriend");
/** "His mother said he could not have done it": the person accused, where somebody else speaks. */
export function defendant(scene: Scene, verb: Verb, speakers: readonly Party[] | null): readonly Party[] | null {
  const [subject] = verb.subject;
  const kin = subject && relatives.has(headOf(scene, subject)) && words.ours.has(scene.document.tokens.lower[subject.first] as string);
  const he = subject && (kin || words.oneself.has(headOf(scene, subject))) && scene.accused[0]?.type === "person";
  return he && !standsAccused(scene, clearedBy(scene, speakers ?? [])) ? theAccused(scene, [scene.parties.of(subject)]) : null;
}

/** Who is the subject of a clause that somebody could have done: by name, or by the words that stand for the speaker or a lawyer's client. */
export function doersOf(scene: Scene, verb: Verb): Party[] {
  const defended = client(scene, verb);
  if (defended) return [defended];
  const own = ownSpeaker(scene, verb);
  const he = defendant(scene, verb, own);
  if (he) return [...he];
  if (own) return clearedBy(scene, own);
  return accusedOf(scene, verb.subject).length > 0 ? accusedOf(scene, verb.subject) : actorsOf(scene, verb.subject);
}
