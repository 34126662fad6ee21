// Claims stage, frames, accusations: who is accused, and of what.
import { membersOf, type Phrase, type Verb } from "../../grammar/parts.ts";
import type { Party } from "../../party.ts";
import { inContext, type Scene } from "../../scene.ts";
import { actAbove, isNamedThere, isPlain, suspectsOf } from "../court.ts";
import { accusedOf, actorsOf, asState, headWord, type Incident, incidentOf, isEvent } from "../draft.ts";
import * as words from "../words.ts";

/** A verb that accuses, with what its rule says. */
export interface Accusing {
  readonly scene: Scene;
  /** With its voice as it is meant. */
  readonly verb: Verb;
  /** As its clause has it: what hangs on it hangs on this. */
  readonly told: Verb;
  /** An act of the law. */
  readonly legal: boolean;
  /** Prepositions before what somebody is accused of. */
  readonly over: readonly string[];
}

/** An accusation, before it is weighed. */
export interface Accusation extends Accusing {
  readonly accused: readonly Party[];
  readonly incident: Incident | null;
  /** An indictment names them. */
  readonly named: boolean;
}

/** Who is accused and of what, by the verb's words. */
export function accusationOf(asked: Accusing): Accusation {
  const { scene, verb } = asked;
  const named = isNamedThere(scene, verb);
  const { accused, incident } = read(asked);
  return Object.assign(asked, { accused: named ? accused.filter((party) => party.role !== "body") : accused, incident, named });
}

type Read = Pick<Accusation, "accused" | "incident">;

function read(asked: Accusing): Read {
  const { scene, verb, told } = asked;
  const objects = objectsOf(verb);
  const accused = namedBy(asked, objects);
  const incident = actAbove(scene, incidentOf(scene, told, asked.over));
  const [object] = objects;
  if (accused.length === 0 && !verb.passive && object && isEvent(scene, object)) return { accused: doersOf(scene, object), incident: itself(object) };
  // "summoned the Russian ambassador over the hack": whom the envoy speaks for.
  if (words.envoyVerbs.has(verb.lemma) && incident?.phrase && isEvent(scene, incident.phrase) && accused.every((party) => party.entity === null))
    return { accused: statesOf(scene, objects), incident };
  return (accused.length === 0 && calledOn(scene, verb)) || { accused, incident };
}

/** The phrases of those whom a verb accuses. */
export const objectsOf = (verb: Verb): readonly Phrase[] =>
  verb.passive
    ? verb.subject
    : verb.gap && verb.antecedent && verb.objects.length === 0
      ? membersOf(verb.antecedent)
      : verb.objects.slice(0, 1).flatMap((one) => membersOf(one));

const itself = (act: Phrase): Incident => ({ range: { first: act.first, last: act.last }, phrase: act, verb: null });

/** The parties that these phrases name, or that their pronouns stand for. */
function namedBy({ scene, verb, told, legal }: Accusing, objects: readonly Phrase[]): Party[] {
  const accused = legal || isPlain(scene, verb, told) ? suspectsOf(scene, objects) : accusedOf(scene, objects);
  if (accused.length > 0 || !objects[0]) return accused;
  const word = headWord(scene, objects[0]);
  return words.itOrThem.has(word) ? earlier(scene, verb) : words.people.has(word) ? personBefore(scene, verb) : accused;
}

/** "condemned China's hacking of its network", "denounced the Russian cyberattack": who did the act that is condemned. */
function doersOf(scene: Scene, act: Phrase): Party[] {
  if (act.owner) return actorsOf(scene, [act.owner]);
  const { parties } = scene;
  const of = parties.hanging(act, "of", "on", "against");
  const by = parties.hanging(act, "by") ?? (of && parties.hanging(of, "by"));
  return by ? actorsOf(scene, membersOf(by)) : of ? whoseActs(scene, act, of) : [];
}

/** "the malicious cyber activity of the Russian Federation", "the cyberattacks of North Korea on banks": whose acts these are, and not whom they hit. */
function whoseActs(scene: Scene, act: Phrase, of: Phrase): Party[] {
  const own =
    words.ownActs.has(headWord(scene, act)) || scene.parties.hanging(of, "on", "against") !== undefined || scene.parties.hanging(act, "on", "against");
  if (of.preposition !== "of" || !own || !inContext(scene, act.first, act.last)) return [];
  return actorsOf(scene, membersOf(of)).filter((party) => party.entity?.type === "country" || party.role === "state");
}

/** The states of envoys. */
const statesOf = ({ parties }: Scene, phrases: readonly Phrase[]): Party[] =>
  parties.all(phrases).flatMap((party) => (words.envoys.has(party.head) && party.state?.entity.type === "country" ? asState(party, party.state) : []));

/** "called on Moscow to stop its hacking". */
export function calledOn(scene: Scene, verb: Verb): Read | null {
  if (verb.lemma !== "call") return null;
  const on = verb.complements.find((one) => one.preposition === "on");
  const stop = scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && words.stopping.has(one.lemma));
  const object = stop?.objects[0];
  return on && object && isEvent(scene, object) ? { accused: accusedOf(scene, [on]), incident: itself(object) } : null;
}

/** "He is wanted by the FBI, which accuses him of hacking a bank": the person named before in the sentence. */
function personBefore(scene: Scene, verb: Verb): Party[] {
  const before = scene.phrases.filter((phrase) => phrase.last < verb.first).map(scene.parties.of);
  const person = before.findLast((party) => party.role === "person" && party.entity !== null && !verb.subject.includes(party.phrase));
  return person ? [person] : [];
}

/** "have linked Fancy Bear to the state and have blamed it for …": the group named before in the sentence. */
function earlier(scene: Scene, verb: Verb): Party[] {
  const before = scene.phrases.filter((phrase) => phrase.last < verb.first).map(scene.parties.of);
  const focus: Party | undefined =
    scene.focus?.type === "threat-actor" && verb.objects[0] ? { ...scene.parties.of(verb.objects[0]), entity: scene.focus, role: "group" } : undefined;
  // "Together with Denmark, Norway holds it responsible": who accuses along with the subject is not accused.
  const accuses = ({ phrase }: Party) => verb.subject.includes(phrase) || words.alongside.has(phrase.preposition);
  const group =
    before.findLast((party) => party.role === "group" && party.entity !== null) ??
    focus ??
    before.findLast((party) => party.role === "state" && party.entity !== null && !accuses(party));
  return group ? [group] : [];
}
