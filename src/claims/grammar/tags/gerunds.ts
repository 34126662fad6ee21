// Claims stage, grammar: whether a form in -ing is a verb here or a noun ("a hacking group", "accused of hacking").

import { wordSet } from "../../../document/word-list.ts";
import { both, roles } from "../../nouns.ts";
import { possessives } from "../closed-class.ts";
import { PAST, THIRD } from "../inflect.ts";
import { formOf, isA, nounGerunds, verbForms } from "../verbs.ts";
import type { Line } from "./line.ts";
import { attributing } from "./small-words.ts";
import { Kept, Tag } from "./tag.ts";
import { DETERMINER, PREPOSITION } from "./word-classes.ts";

/** Prepositions that govern a gerund. */
const governing = wordSet("of for by in with from about to without before after over against on since while as despite through");
/** Behind a preposition and a gerund that is a noun as well, these show the noun: "of hacking attacks", "by phishing and". */
const behindNoun = new Set([
  ...both("attack campaign email operation group tool incident technique"),
  ...wordSet(", . and or by of in from at on to scheme activity effort efforts wave"),
]);
/** And these the verb all the same: "of hacking into". */
const behindHacking = wordSet("into , .");
/** How much there was of it: "years of snooping". */
const spells = both("day week month year decade spate wave spell string bout act series case");
/** What phishing and its like describe: "sent phishing emails". */
const described = both("email message attack campaign link lure page site document operation tool kit e-mail");
/** "a gang operating out of Russia". */
const operatingFrom = wordSet("in out from under as on at");
/** How somebody acts: of an "acting director" none of these follows. */
const actingIn = wordSet("in on with for as under at together");
/** What is aimed at somebody: "activity targeting banks". */
const aimed = both("activity campaign operation attack cyberattack hack intrusion effort malware ransomware spyware wiper spree wave email phishing espionage");
/** What a trade's name stands before. */
const firms = both("company firm group house conglomerate giant business industry sector platform subsidiary arm");
/** Nouns, whatever stands before them in the plural. */
const nounsFirst = wordSet("hacking phishing");

/** "accused of hacking the bank" against "a wave of hacking attacks". */
export function gerundIsVerbBehindPreposition(line: Line, i: number): boolean {
  if (!governing.has(line.leftWord)) return false;
  const word = line.word(i);
  const next = i + 1 < line.tokens.length ? line.word(i + 1) : ".";
  // "blamed four years of snooping in its mail on X": how much there was of it.
  const measured = line.leftWord === "of" && spells.has(line.word(line.before(line.left)));
  if (measured && isA(formOf(word)?.lemma ?? "", "strong", "attack") && behindNoun.has(next)) return false;
  if (!nounGerunds.has(word)) return true;
  const noun = i + 1 > line.last || behindNoun.has(next);
  return !noun || (word === "hacking" && behindHacking.has(next));
}

/** Anywhere else. */
export function gerundIsVerb(line: Line, i: number): boolean {
  const { prev } = line;
  if (prev === Tag.nominal) return isVerbBehindNoun(line, i);
  if (prev === Tag.comma || prev === Tag.coordinator || prev === Tag.mark || prev === Tag.subordinator || prev === Tag.date || line.left < line.first)
    return opensClause(line, i);
  if (prev === Tag.verb) return isVerbBehindVerb(line, i);
  return prev === Tag.pronoun;
}

/** "hackers targeting banks" against "a targeting list". */
function isVerbBehindNoun(line: Line, i: number): boolean {
  const word = line.word(i);
  const next = i + 1;
  // "a Canadian acting in concert with them".
  if (word === "acting" && actingIn.has(line.word(next))) return true;
  if (line.kept(line.left) === Kept.demonym) return false;
  if (word === "operating" && roles.has(line.leftWord) && operatingFrom.has(line.word(next))) return true;
  if (!nounGerunds.has(word)) return true;
  const opens = line.opensPhrase(next);
  const noun = opens && !(line.bits(next) & DETERMINER) && !possessives.has(line.word(next)) && line.kept(next) === Kept.nothing;
  const plural = line.leftWord.endsWith("s");
  if (word === "targeting") return !noun || plural || aimed.has(line.leftWord) || roles.has(line.leftWord);
  if (opens && !noun) return true;
  return word !== "regarding" && plural && noun && !nounsFirst.has(word);
}

/** "Hacking into the network, they …" against "Hacking is …". */
function opensClause(line: Line, i: number): boolean {
  const word = line.word(i);
  const next = i + 1;
  if (!nounGerunds.has(word)) return true;
  // "the media and publishing company".
  if (line.prev === Tag.coordinator && firms.has(line.word(next))) return false;
  const noun = !line.opensPhrase(next) || ((verbForms.get(line.word(next))?.bits ?? 0) & (PAST | THIRD)) !== 0;
  return !noun || (word === "hacking" && line.word(next) === "into");
}

/** "denied hacking the bank" against "attributed phishing against officials to the GRU", "sent phishing emails", "targeted manufacturing firms". */
function isVerbBehindVerb(line: Line, i: number): boolean {
  const next = i + 1;
  if (!nounGerunds.has(line.word(i))) return true;
  if (attributing.has(line.leftWord) && line.bits(next) & PREPOSITION) return false;
  if (described.has(line.word(next))) return false;
  return !(line.opensPhrase(next) && isA(formOf(line.leftWord)?.lemma ?? "", "strong", "attack"));
}
