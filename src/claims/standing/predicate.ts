// Claims stage, standing: a clause that hangs on a predicate: "it is unlikely that …", "the conclusion is that …", "is too thin to blame …".
import { wordSet } from "../../document/word-list.ts";
import { callsWrong, isScorned } from "../baseless.ts";
import { linkingVerbs, possessives, ranks } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { isHouses, isOurs } from "../source-of.ts";
import { naming, untimely } from "../withholding/words.ts";
import { goOn, isSpokenOf, type Step, spokenOf } from "./step.ts";
import { readGroup, speak, type Tally, turn, weaken } from "./tally.ts";
import { believers, certainties, noneWords, type Turn, turnOf, turnOfAdjective } from "./turns.ts";

const early = wordSet("soon early");

/** Reads a clause whose verb is one of being or seeming. */
export function predicateClause(tally: Tally, here: Verb, parent: Verb): Step {
  if (!linkingVerbs.has(parent.lemma)) return null;
  const { scene } = tally;
  const { lower } = scene.document.tokens;
  if (wavers(tally, here, parent)) {
    turn(tally, { stance: "denies", certainty: "possible" }, parent.at, false);
    speak(tally, parent.subject, parent.at);
    return goOn(parent);
  }
  const predicate = parent.objects.at(-1);
  // "Whether Turla was behind it is for the police to say".
  if (here.opener === "whether" && here.at < parent.at) tally.withheld = true;
  // "The main hypothesis is that …", "The conclusion of the agency is that …".
  const held = predicate || here.link !== "complement" ? undefined : parent.subject[0];
  const word = predicate ? (lower[predicate.last] as string) : (adverbBehind(tally, parent) ?? (held ? (lower[held.last] as string) : ""));
  const found = turnOf(word);
  const near = predicate?.last ?? held?.last ?? parent.last;
  const { lemma } = parent;
  const scolded = isScolded(tally, here, parent);
  if (here.link === "infinitive" && parent.present && lower[parent.last + 1] === "able") return "able to, which is not done";
  if (word === "doubt" && predicate && lower[predicate.first] === "no") tally.cues.push(near);
  else if (found && !scolded) turn(tally, found, near, parent.negated || (predicate !== undefined && noneWords.has(lower[predicate.first] as string)));
  else if (lemma !== "be") weaken(tally, "probable", parent.at);
  else if (certainties.has(word) && parent.negated) tally.withheld = true;
  else if (scolded) turn(tally, { stance: "denies", certainty: "possible" }, near, false);
  else if (isSpokenOf(here, parent) && !approving.has(word)) return spokenOf;
  else if (here.link === "infinitive" && isAim(tally, here, parent, predicate, word)) return "an aim, not a deed";
  if (here.link === "infinitive") readTooMuch(tally, here, parent);
  else if (!parent.negated) readSureness(tally, here, parent);
  const reason = readGroup(tally, parent, false);
  if (reason && !scolded) return reason;
  const holder = held && found ? (held.owner ?? scene.parties.hanging(held, "of", "by", "from", "among")) : null;
  if (holder) speak(tally, [holder], held?.last ?? near);
  // "Our assessment is that …".
  else if (found && held && isOurs(scene, held) && isHouses(scene, held.first)) speak(tally, [held], near);
  if (parent.subject.length > 0 && (found ? believers.has(word) : isAssured(tally, parent, word))) speak(tally, parent.subject, near);
  return goOn(parent);
}

const hardly = wordSet("less hardly scarcely barely far anything none");
const trusting = wordSet("sure certain convinced persuaded confident");
/** "are less sure that", "is far from convinced that": those who doubt it. */
function wavers({ scene }: Tally, here: Verb, parent: Verb): boolean {
  if (here.link !== "complement" || parent.negated || parent.lemma !== "be") return false;
  const between = scene.document.tokens.lower.slice(parent.last + 1, Math.min(here.first, parent.last + 1 + surenessReach));
  const at = between.findIndex((word) => hardly.has(word));
  return at >= 0 && between.slice(at + 1).some((word) => trusting.has(word)) && !pointers.has(scene.document.tokens.lower[parent.subject[0]?.last ?? -1] ?? "");
}

const pointers = wordSet("it that this");
/** "The minister is certain that …": as sure as can be, and of no weight for the claim. */
const assured = wordSet("sure certain adamant positive");
function isAssured({ scene }: Tally, { subject: [first] }: Verb, word: string): boolean {
  const { lower } = scene.document.tokens;
  // "His government is certain" is said by him.
  return assured.has(word) && first !== undefined && !pointers.has(lower[first.last] as string) && !possessives.has(lower[first.first] as string);
}

/** What lays an act at somebody's door, and is no word of saying. */
const linking = wordSet("link tie connect attribute ascribe pin name assign hold point");
/** "It is a stretch to say that …", "it would be hasty to blame Turla", "Blaming Turla would be a mistake". */
function isScolded({ scene }: Tally, here: Verb, parent: Verb): boolean {
  const it = here.at > parent.at && pointers.has(scene.document.tokens.lower[parent.subject[0]?.last ?? -1] ?? "");
  const clause = here.link === "infinitive" ? it || here.at < parent.at : here.link === "gerund" && here.at < parent.at;
  if (!clause || !(isA(here.lemma, "say") || linking.has(here.lemma)) || !callsWrong(scene, parent)) return false;
  // "It would be premature to blame Iran" leaves it open.
  const said = scene.document.tokens.lower.slice(parent.last + 1, parent.last + 1 + judgedReach);
  return isScorned(said) || !said.some((word) => untimely.has(word)) || !naming.has(here.lemma);
}
/** In tokens, from a copula to the end of what it says of a clause. */
const judgedReach = 4;

/** What makes an accusation that is only spoken of one that is made. */
const approving = wordSet("right justified fair correct accurate warranted reasonable legitimate logical");

const reasons = wordSet("reason reasons cause grounds room");

/** Predicates whose infinitive tells what was done: "was the first to hack", "is said to have hacked". */
const doneWords = wordSet("first last one said known able thought believed quick swift");

function isAim({ scene }: Tally, here: Verb, parent: Verb, predicate: Phrase | undefined, word: string): boolean {
  const { lower } = scene.document.tokens;
  // "There are reasons to doubt that …".
  if (predicate && isA(here.lemma, "doubt") && reasons.has(word)) return noneWords.has(lower[predicate.first] as string);
  if (word === "" || doneWords.has(word) || isTooLittle(lower, here, parent) || lower.slice(parent.at, here.at).includes("too")) return false;
  // "the first of two groups": the ordinal may end what is read as its phrase.
  return !(predicate && lower.slice(predicate.first, predicate.last + 2).some((one) => ranks.has(one)));
}

const little = wordSet("insufficient inadequate");
const plenty = wordSet("enough sufficient");
const pointing = wordSet("it");
/** "is insufficient to conclude", "was not enough to blame": said of what there is to go by. */
function isTooLittle(lower: readonly string[], here: Verb, { at, negated, subject: [first] }: Verb): boolean {
  const between = lower.slice(at + 1, here.first);
  const scarce = between.some((word) => little.has(word)) || (negated && between.some((word) => plenty.has(word)));
  return scarce && first !== undefined && !pointing.has(lower[first.last] as string);
}

/** "too thin to blame", "too early to attribute". */
function readTooMuch(tally: Tally, here: Verb, parent: Verb): void {
  const { lower } = tally.scene.document.tokens;
  if (isTooLittle(lower, here, parent)) {
    tally.denied = true;
    weaken(tally, "possible", parent.at);
    return;
  }
  const too = lower.slice(parent.at, here.at).indexOf("too");
  if (too < 0) return;
  if (early.has(lower[parent.at + too + 1] ?? "")) tally.withheld = true;
  else {
    tally.denied = true;
    weaken(tally, "possible", parent.at + too);
  }
}

/** What stands beside "certain" and falls short of it: "almost certain", "as sure as possible". */
const nearly = wordSet("almost nearly virtually practically all fairly pretty reasonably quite as close");
const sure = wordSet("sure certain");

/** "Is almost certain that", "was as sure as it can be that": whoever is sure of it says so. */
function readSureness(tally: Tally, here: Verb, parent: Verb): void {
  const { lower } = tally.scene.document.tokens;
  for (let i = parent.last + 1; i < here.first && i <= parent.last + surenessReach; i++) {
    if (!sure.has(lower[i] as string)) continue;
    if (lower.slice(parent.last + 1, i).some((one) => nearly.has(one))) weaken(tally, "probable", i);
    // "Said his government was sure": the one who says so is sure.
    const own = possessives.has(lower[parent.subject[0]?.first ?? -1] ?? "");
    if (parent.subject.length > 0 && !(own && parent.parent)) speak(tally, parent.subject, i);
    return;
  }
}
/** In tokens, from the copula to "sure". */
const surenessReach = 5;

/** In tokens, from a copula or "considers it" to the adjective. */
const adjectiveReach = 3;
function adverbBehind({ scene }: Tally, verb: Verb): string | undefined {
  const { lower } = scene.document.tokens;
  for (let i = verb.last + 1; i <= Math.min(verb.last + adjectiveReach, scene.sentence.last); i++) if (turnOfAdjective(lower[i] as string)) return lower[i];
  return undefined;
}

/** "considers it unlikely that …": what the adjective between verb and clause does. */
export function judgedBetween({ scene }: Tally, here: Verb, parent: Verb): readonly { readonly turn: Turn; readonly at: number }[] {
  const { lower } = scene.document.tokens;
  if (lower[parent.last + 1] !== "it") return [];
  const found: { turn: Turn; at: number }[] = [];
  for (let i = parent.last + 2; i < here.first && i < parent.last + 2 + adjectiveReach; i++) {
    const turn = turnOfAdjective(lower[i] as string);
    if (turn) found.push({ turn, at: i });
  }
  return found;
}
