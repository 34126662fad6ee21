// Claims stage, victims: a verb in, whom it says was hit out: "hacked X", "X was hacked", "used a tool to track X".
import { wordSet } from "../../document/word-list.ts";
import { attackersBehind } from "../deeds.ts";
import { headWord, isEvent } from "../frames/draft.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Party } from "../party.ts";
import { hitAll, hurts, type Meant, type Reading, undergoing } from "./reading.ts";
import { isElectoral, isPlace } from "./wording.ts";
import * as words from "./words.ts";

const coordinators = wordSet("and or");
/** What makes a thing look like another one. */
const dressing = wordSet("disguise dress mask camouflage cloak pose masquerade");
const relatives = wordSet("who which what that");

/** Whom a verb says was hit. */
export function ofVerb(reading: Reading, verb: Verb): Party[] {
  const { scene } = reading;
  if (reading.seen.has(verb)) return [];
  reading.seen.add(verb);
  // "fell victim to X", "has been the target of X".
  if (attackersBehind(scene, verb) !== null) return hitAll(reading, verb.subject);
  const meant: Meant = hurts(scene, verb) ? "anyone" : words.moving.has(verb.lemma) ? "owner" : "holder";
  // "the election, which was meant to …" was not hit.
  const objects = verb.passive ? [words.intending.has(verb.lemma) ? [] : undergoing(scene, verb)] : objectsOf(reading, verb).map(membersOf);
  const wields = !verb.passive && words.wielding.has(verb.lemma);
  const read = objects.map((list) => reading.listed(wields ? list.filter((one) => isEvent(scene, one)) : list, meant));
  const direct = read.find((found) => found.length > 0) ?? [];
  const open = objects.flat();
  const free = (one: Phrase) => one.on === null || (open.includes(one.on) && one.preposition !== "in") || isEvent(scene, one.on);
  const behind = verb.complements.filter((one) => (direct.length === 0 ? free(one) : one.preposition === "during" && isEvent(scene, one)));
  const own = [...direct, ...behind.flatMap((one) => ofComplement(reading, verb, one))];
  if (own.length > 0 || hurts(scene, verb)) own.push(...included(reading, verb));
  const found = own.length > 0 ? own : besides(reading, verb);
  return found.length > 0 ? found : atHead(reading, verb);
}

/** "At a chain of clinics, APT41 stole data": where it was, before all else. */
function atHead(reading: Reading, verb: Verb): Party[] {
  const { scene } = reading;
  const [head] = scene.phrases;
  const opens = head?.preposition === "at" && head.prepositionAt === scene.sentence.first && head.last < verb.first && verb.link === "root";
  return opens && hurts(scene, verb) ? reading.listed(membersOf(head)) : [];
}

/** The objects of a verb; a noun right behind it that the grammar gave to another one: "was seen targeting X came as a surprise". */
function objectsOf(reading: Reading, verb: Verb): readonly Phrase[] {
  const { scene } = reading;
  // "phished their way into two banks": nobody is hit but who stands behind "into".
  if (verb.objects.some((one) => headWord(scene, one) === "way")) return [];
  if (verb.objects.length > 0) return verb.objects;
  const near = (one: Phrase) => one.first === verb.last + 1 || (one.verb === null && one.first > verb.last && one.first <= verb.last + 3);
  const next = scene.phrases.find((one) => one.preposition === "" && near(one));
  return next ? [next] : [];
}

function ofComplement(reading: Reading, verb: Verb, phrase: Phrase): Party[] {
  const { scene } = reading;
  const { preposition } = phrase;
  const { lemma } = verb;
  if (preposition === "by") return [];
  // "as part of a campaign against X".
  const whole = words.partsOfActs.has(headWord(scene, phrase)) ? scene.parties.hanging(phrase, "of") : undefined;
  if (whole && isEvent(scene, whole)) return reading.ofAct(whole);
  const votes = headWord(scene, phrase) === "campaign" && isElectoral(scene, phrase);
  if (isEvent(scene, phrase) && !votes) return words.throughAct.has(preposition) ? reading.ofAct(phrase) : [];
  // "went after X"
  if (lemma === "go" && preposition === "after") return reading.listed(membersOf(phrase));
  // "imposed sanctions on X" hits nobody.
  const moves = hurts(scene, verb) || words.moving.has(lemma);
  const does = moves || isA(lemma, "act") || words.receiving.has(lemma) || words.merely.has(lemma);
  if (!(does || preposition === "against") || (phrase.on && words.measures.has(headWord(scene, phrase.on)))) return [];
  const goes =
    words.against.has(preposition) ||
    (preposition === "from" && moves) ||
    (preposition === "with" && lemma === "tamper") ||
    (preposition === "to" && words.receiving.has(lemma)) ||
    (preposition === "in" && !isPlace(scene, phrase));
  // "a study on North Korea" is no harm to it, "a backdoor on the ministry's servers" is.
  const aside = phrase.on !== null && verb.objects.includes(phrase.on) && (preposition === "on" || preposition === "at" || preposition === "across");
  return goes ? reading.listed(membersOf(phrase), aside ? "owner" : "anyone") : [];
}

function included(reading: Reading, verb: Verb): Party[] {
  const { scene } = reading;
  return verb.complements
    .filter(
      (one) =>
        !isEvent(scene, one) && (one.preposition === "including" || ((one.preposition === "such" || one.preposition === "like") && one.names.length > 0)),
    )
    .flatMap((one) => reading.listed(membersOf(one)));
}

/** Where a verb itself has nobody: the verbs beside it and below it. */
function besides(reading: Reading, verb: Verb): Party[] {
  const { scene, lower } = reading;
  // "stole and published the records".
  const twin = verb.objects.length === 0 && coordinators.has(lower[verb.last + 1] ?? "") && scene.verbs.find((one) => one.first === verb.last + 2);
  if (twin) return reading.ofVerb(twin);
  // "hacking X and leaking their files".
  const before = verb.opener === "and" && scene.verbs.findLast((one) => one.at < verb.at && one.parent === verb.parent && one.link === "gerund");
  if (before) return reading.ofVerb(before);
  return scene.verbs.flatMap((one) => {
    if (one.at < verb.at || accusing(reading, one)) return [];
    // "used the tool to track X", "stole it by tricking X", "would not say who hacked X"; "used a tool called Y to track X".
    const below = one.parent === verb && (one.link === "gerund" || one.link === "infinitive" || relatives.has(one.opener));
    if (below || (one.link === "infinitive" && one.parent?.parent === verb && one.parent.link === "participle")) return reading.ofVerb(one);
    // "malware known as Y against X", "malware disguised as invoices to X".
    const naming = one.parent === verb && one.link === "participle" && (words.merely.has(one.lemma) || dressing.has(one.lemma));
    return naming ? one.complements.flatMap((each) => ofComplement(reading, verb, each)) : [];
  });
}

/** "imposed sanctions on X, targeting Y": what the accuser does. */
const accusing = (reading: Reading, verb: Verb) =>
  verb.subject.some((one) => reading.event.sources.some(({ phrase }) => phrase === one) && !reading.event.actors.some(({ phrase }) => phrase === one));
