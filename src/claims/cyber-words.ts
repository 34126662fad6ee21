// Claims stage, data: the words by which a text speaks of cyber activity or may hold a claim, each with bits for what it says. All of it follows
// from nouns.ts, the verbs and the words of the rules, so the bundle holds the result alone.

import { wordList } from "../document/word-list.ts";
import { formsOf } from "./grammar/inflect.ts";
import { type Family, isA, lemmas, verbForms } from "./grammar/verbs.ts";
import { actorNouns, contextWords, everydayContext, otherSense, strongEvents, suspectNouns, vagueEvents, weakEvents } from "./nouns.ts";
import { rules } from "./rules.ts";

export const STRONG_EVENT = 1;
export const STRONG_VERB = 2;
export const HACKER = 4;
export const GATE = 8;
export const CONTEXT = 16;
export const WEAK_EVENT = 32;
export const VAGUE_EVENT = 64;
export const ATTACK_VERB = 128;
export const OTHER_SENSE = 256;
export const ACTOR = 512;
/** Bits of words that name a cyber act. */
export const ACT = STRONG_EVENT | STRONG_VERB | ATTACK_VERB | WEAK_EVENT;
/** Who does it, who names nobody, denial and doubt. */
export const CUE = 1024;
/** A verb or noun that a rule asks for by name. */
export const RULE = 2048;
/** A word of computers that a war or a market has, too. */
export const EVERYDAY = 4096;

/** Words for attackers, or for those who name nobody. */
export const nameless: ReadonlySet<string> = new Set(
  "who attribution attribute attributed attributing origin origins identities conclusions fingers blame name names named naming asked anyone responsibility responsible behind perpetrators culprit culprits suspects hackers attackers defendants defendant indictment charged accused blamed unidentified unknown unclear no-one nobody we side sides whoever identity finger denied denies deny doubted doubt doubts rejected dismissed sure convinced unconvinced sceptical skeptical unaware nothing slander baseless evidence proof trace caution similarities apart holes coincidence coincidental faked forged planted framed scapegoat innocent innocence rubbish allegations allegation accusations accusation denial determined originated accusing blaming silent dodged sidestepped knows commit drawn version theory theories unnamed nameless anonymous whom suspicions authorship claimed unattributed nationality".split(
    " ",
  ),
);

const formsOfAll = (lemmas: readonly string[]) =>
  lemmas.flatMap((lemma) => formsOf(lemma).flatMap(([form]) => (verbForms.get(form)?.lemma === lemma ? form : [])));
const formsOfFamilies = (...families: Family[]) => formsOfAll(lemmas().filter((lemma) => isA(lemma, ...families)));
const frames = rules.map((rule) => rule.frame);
/** Where the verb asks for a noun, that noun, and nothing where the sentence must name the act; these do without: "experts point to Iran", "all this suggests a Russian hand". */
const ruleVerbs = [
  ...["point", "suggest", "indicate"],
  ...frames.flatMap((frame) => ("verbs" in frame && !("noun" in frame || "through" in frame || "particle" in frame) ? wordList(frame.verbs) : [])),
];
/** Nouns of rules that every other sentence holds. */
const everyday = new Set(wordList("all this these it fact factor detail element string setting language pattern method tool number account address"));
const ruleNouns = frames
  .flatMap((frame) =>
    "nouns" in frame ? wordList(frame.nouns) : "words" in frame ? wordList(frame.words) : "noun" in frame && frame.noun ? wordList(frame.noun) : [],
  )
  .filter((noun) => !everyday.has(noun));

const bits: readonly (readonly [number, Iterable<string>])[] = [
  [STRONG_EVENT, strongEvents],
  [STRONG_VERB, formsOfFamilies("strong")],
  [HACKER, ["hacker", "hackers"]],
  [GATE, "breach breaches breached leak leaks espionage blackout outage compromise compromised sabotage cyber".split(" ")],
  [CONTEXT, contextWords],
  [EVERYDAY, everydayContext],
  [WEAK_EVENT, weakEvents],
  [VAGUE_EVENT, vagueEvents],
  [ATTACK_VERB, formsOfFamilies("attack")],
  [OTHER_SENSE, otherSense],
  [CUE, [...actorNouns, ...suspectNouns, ...nameless, "break", ...formsOfFamilies("deny", "doubt")]],
  [RULE, [...formsOfAll(ruleVerbs), ...ruleNouns.flatMap((noun) => [noun, `${noun}s`])]],
];

const classes = new Map<string, number>();
for (const [bit, words] of bits) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);

/** What a word in lower case says: bits; none for all others. */
export const cyberWords: ReadonlyMap<string, number> = classes;
