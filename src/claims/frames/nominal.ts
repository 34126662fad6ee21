// Claims stage, frames: claims inside noun phrases: "the hack by ACTOR", "ACTOR's role in INCIDENT", "SOURCE's attribution of INCIDENT to ACTOR",
// "blame for INCIDENT fell on ACTOR", "a link between INCIDENT and ACTOR", "fingerprints of ACTOR".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase } from "../grammar/parts.ts";
import { isBand, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, type Scene, spokenOf } from "../scene.ts";
import { nothingToShow, turnedBy } from "../turned.ts";
import { type Desk, headWord, isEvent, stand } from "./draft.ts";
import { marks, places } from "./nominal-places.ts";
import { phraseStanding } from "./phrase-standing.ts";
import * as words from "./words.ts";

/** `event`: the phrase names a cyber act, and the rule asks for one. */
export function nominal(scene: Scene, phrase: Phrase, event: boolean, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "nominal") return;
  const word = headWord(scene, phrase);
  const told = places[frame.place](scene, phrase, event);
  if (!told || told.actors.length === 0) return;
  const { actors, about, sponsor = null } = told;
  if (told.verb) desk.told.add(told.verb);
  if (otherMatter(scene)) return desk.reject(phrase.last, "another matter");
  const group = actors.some((party) => isBand(party) || (party.role === "group" && party.state !== null));
  // "their ties to Iran gave them a licence to hack": what the sentence is about, the ties themselves do not tell.
  const cyber = sponsor
    ? scene.matter.cyber
    : event
      ? cyberWeight(scene, phrase.first, Math.min(phrase.last + 8, scene.sentence.last))
      : about && marks.has(word) && inContext(scene, about.first, about.last)
        ? 2
        : about
          ? cyberWeight(scene, about.first, Math.min(about.last + 8, scene.sentence.last))
          : 0;
  // "approaches by Turla": of anybody else these may be anything.
  if (!event && frame.place === "by" && !group) return desk.reject(phrase.last, "nothing cyber about it");
  // "no indication of Russian involvement": in what was told before.
  const unshown = !about && !event && spokenOf(scene) && turnedBy(scene, phrase)?.stance === "denies";
  if (cyber < 2 && !unshown && !(group && scene.cyber === 2) && !(word === "attributable" && scene.cyber === 2 && !otherMatter(scene)))
    return desk.reject(phrase.last, "nothing cyber about it");
  if (frame.place === "on" && !(about && isEvent(scene, about)) && !inContext(scene) && word !== "attributable" && scene.cyber < 2)
    return desk.reject(phrase.last, "nothing cyber about it");
  if (event && isStudied(scene, phrase)) return desk.reject(phrase.last, "what somebody studies");
  const standing = phraseStanding(scene, phrase);
  if (typeof standing === "string") return desk.reject(phrase.last, standing);
  const none =
    (frame.place === "between" || frame.place === "of" || frame.place === "ties") &&
    !turnedBy(scene, phrase) &&
    (scene.document.tokens.lower[phrase.first] === "no" || (standing.stance === "attributes" && nothingToShow(scene, phrase)));
  // "detected no attacks by Turla", "protection against attacks by Turla".
  if (event && frame.place === "by" && (words.noOne.has(scene.document.tokens.lower[phrase.first] as string) || wardedOff(scene, phrase)))
    return desk.reject(phrase.last, "attacks that were not made, or not yet");
  if (event && frame.place === "by" && standing.stance !== "attributes" && !words.thwartable.has(word))
    return desk.reject(phrase.last, "what is denied or left open lies elsewhere");
  // "It is unclear whether there is a link between Turla and the FSB".
  if ((frame.place === "ties" || frame.place === "between") && phrase.verb?.opener === "whether") return desk.reject(phrase.last, "left open");
  const hedge = actors[0]?.hedge ?? "asserted";
  const own = scene.parties.of(phrase).hedge;
  // "took issue with CrowdStrike's attribution": whoever does so.
  const source = standing.stance === "denies" && standing.sources.length > 0 ? null : told.source;
  const certainty = hedge !== "asserted" ? hedge : own !== "asserted" ? own : desk.rule.certainty;
  desk.add({
    ...stand(standing, certainty),
    ...(none && { stance: standing.stance === "denies" ? ("attributes" as const) : ("denies" as const), certainty: "possible" as const }),
    ...(source && { sources: seconded(scene, phrase, source), voice: "author" as const }),
    ...(!source && trusting(scene, phrase)),
    ...(!source && frame.place === "on" && isSeconded(phrase) && { sources: scene.parties.all(phrase.verb?.subject ?? []), voice: "author" as const }),
    // "Turla, the group behind the hack, wrote": that it writes is the clause's, and not that it is behind it.
    ...(frame.place === "behind" && standing.sources.some((one) => one.entity === actors[0]?.entity) && { sources: [], voice: "author" as const }),
    // "fell under suspicion": nobody's in particular.
    ...(!source && frame.place === "under" && standing.sources.length === 0 && { voice: "unknown" as const }),
    ...(phrase.on && words.rumours.has(headWord(scene, phrase.on)) && standing.sources.length === 0 && { voice: "unknown" as const }),
    actors,
    sponsor,
    incident: sponsor ? null : told.incident,
    verb: null,
    cues: [phrase.last, ...standing.cues],
  });
}

const studying = wordSet("study research teach cover specialise specialize");
/** "who studies Iranian cyber operations at Leiden": a trade, and no act. */
const isStudied = ({ document }: Scene, { verb, last }: Phrase): boolean =>
  verb?.present === true && studying.has(verb.lemma) && (document.tokens.lower[last] as string).endsWith("s");

const wards = wordSet("protection defence defences defense defenses safeguard safeguards shield immunity");
const warding = wordSet("protect defend guard shield insure");

/** Whether an act is only what somebody is protected from. */
const wardedOff = (scene: Scene, { preposition, on, verb }: Phrase): boolean =>
  (preposition === "against" || preposition === "from") && ((on !== null && wards.has(headWord(scene, on))) || (verb !== null && warding.has(verb.lemma)));

/** "Canada backed Britain's attribution": both say it. */
function seconded(scene: Scene, phrase: Phrase, source: Party): Party[] {
  return isSeconded(phrase) ? [...scene.parties.all(phrase.verb?.subject ?? []), source] : [source];
}

/** "endorsed the attribution": it is then their own. */
const isSeconded = (phrase: Phrase): boolean =>
  phrase.verb !== null &&
  !phrase.verb.negated &&
  !phrase.verb.passive &&
  phrase.verb.subject.length > 0 &&
  phrase.verb.objects.includes(phrase) &&
  words.seconding.has(phrase.verb.lemma);

/** "has high confidence in the attribution": who has it says so. */
function trusting(scene: Scene, phrase: Phrase) {
  const { verb, on } = phrase;
  return verb && on && headWord(scene, on) === "confidence" && verb.subject.length > 0 ? { sources: scene.parties.all(verb.subject) } : {};
}
