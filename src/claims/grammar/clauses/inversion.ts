// Claims stage, grammar: subjects behind their verb: "Behind the attack was Sandworm", "as did the Netherlands".
import { wordSet } from "../../../document/word-list.ts";
import { auxiliaryVerbs } from "../closed-class.ts";
import { type Chunk, membersOf, type Phrase, type VerbGroup } from "../parts.ts";
import type { ClauseReader } from "./reader.ts";

/** What opens a sentence whose subject comes last. */
const frontedPrepositions = wordSet("behind among");
const frontedAdjectives = wordSet("responsible");
/** In front of a verb that stands for another one: "as did", "and so has". */
const likewise = wordSet("as so");

/** "did", "has", "is" without a verb of its own. */
export function isProVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite" && chunk.first === chunk.last && auxiliaryVerbs.has(chunk.lemma);
}

/** "Behind the attack, according to Ukraine, was Sandworm"; "Responsible for the breach is APT10". */
export function readInvertedBe(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { top, stack, phrases, lower } = reader;
  if (group.lemma !== "be" || top.verb || stack.length > 1 || reader.next(i + 1)?.kind !== "phrase") return false;
  const opener = reader.next(0);
  const predicate = opener?.kind === "phrase" && frontedAdjectives.has(lower[opener.first] as string) && top.subject[0] === opener ? opener : null;
  if (!predicate && !(opener?.kind === "preposition" && frontedPrepositions.has(opener.word) && top.subject.length === 0)) return false;
  const verb = reader.make(group, "root", [], null, "", null);
  for (const phrase of phrases) {
    if (phrase.first > group.first) break;
    if (phrase.verb) continue;
    if (phrase.preposition) verb.complements.push(phrase);
    else if (phrase === predicate) verb.objects.push(phrase);
    else continue;
    phrase.verb = verb;
  }
  top.subject = [];
  reader.settle(verb);
  reader.inverted = { verb, alike: null };
  return true;
}

/** "Britain accused Russia of the attack, as did the Netherlands": both did. */
export function readLikewise(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { verb: host } = reader.top;
  const before = reader.chunks[i - 1];
  if (!host || !isProVerb(group) || reader.next(i + 1)?.kind !== "phrase") return false;
  if (!((before?.kind === "preposition" || before?.kind === "adverb" || before?.kind === "subordinator") && likewise.has(before.word))) return false;
  const verb = reader.make(group, "adverbial", [], host, before.word, null);
  reader.push("adverbial", before.word, host, null);
  reader.settle(verb);
  reader.inverted = { verb, alike: host };
  return true;
}

/** Gives an inverted verb the subject that stands right behind it. */
export function placeInverted(reader: ClauseReader, phrase: Phrase): boolean {
  if (!reader.inverted) return false;
  const { verb, alike } = reader.inverted;
  reader.inverted = null;
  verb.subject = membersOf(phrase);
  phrase.verb = verb;
  if (alike) alike.subject = [...alike.subject, ...verb.subject];
  return true;
}
