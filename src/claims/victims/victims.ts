// Claims stage, victims: the words for a cyber event in, whom it hit out: whatever frame gives the event, a verb ("hacked X", "X was hacked") or a
// noun ("the hack of X", "the X hack", "a campaign that targeted X").
import { headWord, isEvent } from "../frames/draft.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { hit, listed } from "./hit.ts";
import { ofAct, sufferersOf } from "./of-act.ts";
import { ofVerb } from "./of-verb.ts";
import { attacks, type Event, hitAll, type Reading, same } from "./reading.ts";
import * as words from "./words.ts";

/** Who was hit by the event of a claim, in the order of the text; those held responsible are none of them. */
export function victimsOf(scene: Scene, event: Event): Party[] {
  if (event.relation === "affiliation") return [];
  const reading: Reading = {
    scene,
    lower: scene.document.tokens.lower,
    event,
    seen: new Set(),
    hit: (phrase, meant) => hit(reading, phrase, meant),
    listed: (members, meant) => listed(reading, members, meant),
    ofVerb: (verb) => ofVerb(reading, verb),
    ofAct: (phrase) => ofAct(reading, phrase),
  };
  const { incident, verb } = event;
  const noun = incident && scene.phrases.find((one) => one.last === incident.last);
  const deed = incident && scene.verbs.find((one) => one.at === incident.first || one.first === incident.first);
  // "ACTOR vs. VICTIM".
  const versus = incident && scene.phrases.find((one) => one.prepositionAt === incident.last);
  let found = deed ? reading.ofVerb(deed) : noun ? ofNoun(reading, noun) : versus ? reading.listed(membersOf(versus)) : [];
  if (found.length === 0 && verb && verb !== deed) found = reading.ofVerb(verb);
  if (found.length === 0 && !deed) found = ofDoers(reading);
  if (found.length === 0 && !deed) found = ofSuffering(reading);
  if (found.length === 0 && !incident) found = ofOccasion(reading);
  const culprits = [...event.actors, ...(event.sponsor ? [event.sponsor] : [])];
  const inside = (one: Party, culprit: Party) => culprit.phrase.first <= one.phrase.first && one.phrase.last <= culprit.phrase.last;
  return found.filter(
    (one, i) =>
      !tellsOfCulprit(scene, event, one) &&
      !culprits.some((culprit) => same(culprit, one) || inside(one, culprit)) &&
      found.findIndex((other) => same(other, one)) === i,
  );
}

/** "the hack was linked to X, a group known for campaigns against Y": what describes a culprit says nothing of this act, unless the act itself stands there. */
function tellsOfCulprit({ verbs }: Scene, { actors, verb, incident }: Event, { phrase }: Party): boolean {
  const aside = verbs.find((one) => {
    const noun = one.antecedent;
    return (
      (one.link === "participle" || one.link === "relative") && noun?.renames && actors.some((actor) => actor.phrase === noun.renames) && one.at < phrase.first
    );
  });
  if (!aside || aside.at === verb?.at || (verb && verb.at > aside.at)) return false;
  return !(incident && incident.first > aside.at);
}

/** A noun that an attribution is about: an act, something inside an act, or what was got into. */
function ofNoun(reading: Reading, phrase: Phrase): Party[] {
  const { scene } = reading;
  if (isEvent(scene, phrase)) return reading.ofAct(phrase);
  if (phrase.on && isEvent(scene, phrase.on)) return reading.ofAct(phrase.on);
  const word = headWord(scene, phrase);
  return words.holdings.has(word) || words.counts.has(word) ? reading.hit(phrase) : [];
}

/** "activists associated with X have attacked Y": what those held responsible do in the same sentence. */
function ofDoers(reading: Reading): Party[] {
  const { scene } = reading;
  const theirs = (outer: Phrase) =>
    reading.event.actors.some(({ phrase }) => phrase === outer || phrase.on === outer || (phrase.verb !== null && phrase.verb.antecedent === outer));
  for (const verb of scene.verbs) {
    if (!attacks(verb) || !(verb.passive ? agentOf(verb) : verb.subject).some(theirs)) continue;
    const found = reading.ofVerb(verb);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Latvia is the target of a cyberattack and has found traces that point to X": who the sentence says suffers one. */
function ofSuffering(reading: Reading): Party[] {
  const { scene } = reading;
  for (const phrase of scene.phrases) {
    const sufferers = isEvent(scene, phrase) ? hitAll(reading, sufferersOf(reading, phrase)) : [];
    if (sufferers.length > 0) return sufferers;
  }
  return [];
}

/** "Following the Siemens hack, it imposed sanctions": what a sentence says something was done over. */
function ofOccasion(reading: Reading): Party[] {
  const { scene } = reading;
  const behind = scene.phrases.find((one) => words.occasioned.has(one.preposition) && isEvent(scene, one));
  const act = behind ?? scene.verbs.find((one) => one.lemma === "follow" && one.form === "gerund")?.objects.find((one) => isEvent(scene, one));
  return act ? reading.ofAct(act) : [];
}
