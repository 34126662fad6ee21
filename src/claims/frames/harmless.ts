// Claims stage, frames: verbs of attack that tell of none, by their object: "struck a deal", "shut down its operations", "sent invoices".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Scene } from "../scene.ts";
import { headWord, isEvent } from "./draft.ts";
import { isTool } from "./tools.ts";
import * as words from "./words.ts";

/** What is struck, hit, broken or dropped and belongs to nobody. */
const nobodys = wordSet(
  "deal deals agreement agreements bargain talks headlines silence tie ties negotiation negotiations alliance alliances partnership partnerships balance record pose contact promise promises law laws rule rules news milestone snag limit chord cover purpose purposes attention",
);
/** What a band has of its own. */
const ownThings = both("operation demand silence coffer rank brand affiliate member promise tool tactic partner negotiator activity rebranding doors");
const showing = wordSet("exhibit display possess demonstrate showcase develop build improve");
const abilities = both("ability capability skill expertise sophistication proficiency");
/** "broke up", "broke off talks". */
const parting = wordSet("up off apart away ranks");
const partable = wordSet("break split drop pull");
/** "dropped the company from its leak site". */
const lists = both("site blog list portal page");

/** Whether what an attacker does is done to nobody: to a thing of its own, or to no thing at all. */
export function hitsNobody(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (partable.has(verb.lemma) && parting.has(lower[verb.at + 1] ?? "")) return true;
  const [object] = verb.objects;
  if (verb.lemma === "drop" && verb.complements.some((one) => one.preposition === "from" && lists.has(headWord(scene, one)))) return true;
  if (!object) return false;
  // "making it hard to tell them apart"
  if (verb.lemma === "make" && verb.objects.length > 1 && words.pointing.has(lower[object.last] as string)) return true;
  const head = headWord(scene, object);
  if (!isA(verb.lemma, "strong") && nobodys.has(head)) return true;
  // "has exhibited its ability to breach banks"
  if (showing.has(verb.lemma) && abilities.has(head)) return true;
  // "conducted its own campaign" hits whom it may.
  if (!isA(verb.lemma, "attack") || !words.theirs.has(lower[object.first] as string)) return false;
  return lower[object.first + 1] === "own" || ownThings.has(head) || (lists.has(head) && lower[object.last - 1] === "leak");
}

/** "sent invoices with an archive": neither who got it nor what only attackers send. */
export const sentToNobody = (scene: Scene, verb: Verb, thing: Phrase): boolean =>
  verb.objects.length < 2 &&
  !words.definites.has(scene.document.tokens.lower[thing.first] as string) &&
  !verb.complements.some((one) => words.towards.has(one.preposition)) &&
  scene.parties.hanging(thing, ...words.towards) === undefined &&
  !isEvent(scene, thing) &&
  !isTool(scene, thing);
