// Claims stage, grammar: whether a past or participle ("stolen") is a verb here or an adjective.
import { wordSet } from "../../../document/word-list.ts";
import { particles } from "../closed-class.ts";
import { formOf, isA, isPastOnly } from "../verbs.ts";
import type { Line } from "./line.ts";
import { Kept, Tag } from "./tag.ts";
import { DETERMINER, PRONOUN, SUBORDINATOR } from "./word-classes.ts";

/** Participles that stand before nouns as adjectives do: "two stolen mailboxes", "suspected hackers". */
const hedgeAdjectives = wordSet(
  "suspected alleged purported presumed supposed reputed believed accused known unknown unidentified unnamed leaked stolen declassified compromised infected hacked",
);

/** "a Chinese state sponsored group", "nation state backed hackers": written without their hyphen. */
const tyingAdjectives = wordSet("sponsored backed linked affiliated aligned directed supported");
const isOfState = (line: Line, at: number): boolean => line.word(at) === "state" && (line.word(at - 1) === "nation" || line.kept(at - 1) === Kept.demonym);
/** Participles that do so behind a name, with a hyphen or without. */
const relatedAdjectives = wordSet("related aligned affiliated");
const ofState = wordSet("state government");

/** "Winnti", "Iranian", "Iranian-state". */
function isBehindName(line: Line, left: number): boolean {
  if (line.kept(left) === Kept.name || line.kept(left) === Kept.demonym) return true;
  return ofState.has(line.word(left)) && line.tag(left - 1) === Tag.hyphen;
}

/** Whether a past or participle is a verb here. */
export function isVerbPast(line: Line, i: number): boolean {
  const { prev, left } = line;
  const next = i + 1;
  // A noun behind it, and nothing that opens a phrase of its own: what an adjective describes.
  if (!line.opensPhrase(next) || line.bits(next) & (DETERMINER | PRONOUN)) return true;
  const adjacent = left === i - 1;
  const noun = line.kept(next) === Kept.nothing;
  // "carried out the raid".
  if (particles.has(line.word(next))) return true;
  // "uses advanced phishing"; but "who they believe stole files".
  if (prev === Tag.verb && adjacent && noun && !isAskedOf(line, left)) return false;
  if (hedgeAdjectives.has(line.word(i)) && describesNext(line, i)) return false;
  if (tyingAdjectives.has(line.word(i)) && adjacent && isOfState(line, left) && noun) return false;
  // "two Winnti related drivers", "the Iranian-state aligned group": a name before it, and a bare noun behind.
  if (relatedAdjectives.has(line.word(i)) && adjacent && noun && isBehindName(line, left)) return false;
  // "a North Korean advanced persistent threat group".
  if (line.kept(left) === Kept.demonym && adjacent && noun && !line.isCapitalised(next) && !line.isNumber(next)) return false;
  // "Declassified intercepts show": an adjective opens the sentence.
  return !(left < line.first && noun && !(line.bits(next) & (SUBORDINATOR | PRONOUN)));
}

/** In tokens, from "who" to the verb of what somebody believes of him. */
const askingReach = 6;
/** "who they believe", "which group it says": the verb behind is what is believed. */
function isAskedOf(line: Line, verb: number): boolean {
  if (!isA(formOf(line.word(verb))?.lemma ?? "", "say")) return false;
  for (let k = verb - 1; k >= line.first && verb - k < askingReach; k--) {
    if (line.tag(k) === Tag.verb) return false;
    if (line.word(k) === "who" || line.word(k) === "which") return true;
  }
  return false;
}

/** "newly leaked files", "said suspected spies": no subject waits for it. */
function describesNext(line: Line, i: number): boolean {
  const { prev, left } = line;
  if (prev === Tag.nominal) return line.tag(i - 1) === Tag.nominal && line.kept(left) === Kept.demonym && line.kept(i + 1) === Kept.nothing;
  if (prev === Tag.pronoun || prev === Tag.relative || line.leftWord === "who") return false;
  // "a man from Perm, accused X of".
  if (line.word(i) === "accused" && (prev === Tag.date || (prev === Tag.comma && line.kept(i + 1) !== Kept.nothing))) return false;
  return !(prev === Tag.comma && wantsVerb(line, left));
}

/** "The hackers, known as Vosk, leaked files", "Vosk, the FBI said, hacked ports": behind the second comma, and no verb yet but that of the aside. */
function wantsVerb(line: Line, comma: number): boolean {
  let open = false;
  for (let k = comma - 1; k > line.first; k--) {
    const tag = line.tag(k);
    if (tag === Tag.comma) {
      open = true;
      continue;
    }
    if ((tag === Tag.verb || tag === Tag.auxiliary) && (open || !(isAsideVerb(line, k) || (k === comma - 1 && isA(formOf(line.word(k))?.lemma ?? "", "say")))))
      return false;
    if (tag === Tag.mark || tag === Tag.quote || tag === Tag.subordinator || (tag === Tag.preposition && open)) return false;
  }
  return open;
}

function isAsideVerb(line: Line, verb: number): boolean {
  // "believed to be a gang": its infinitive too.
  const before = line.tag(line.before(verb));
  return before === Tag.infinitive || (isPastOnly(line.word(verb)) && before === Tag.comma);
}
