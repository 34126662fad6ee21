// Claims stage, standing: what makes a claim none: a condition, a mistake, what the paper takes back.
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { quoteAt, type Scene } from "../scene.ts";

/** Words that open a clause of what is only supposed. */
export const conditions = wordSet("if unless lest");
/** And of what happens whenever, or may happen yet: no event that somebody tells of. */
export const openConditions = wordSet("if unless whether lest once whenever");
/** How a sentence opens that only supposes what follows: "Assuming that China …". */
export const supposing = wordSet("assuming supposing suppose imagine presuming");
const maybeOpeners = wordSet("if assuming supposing");
const invertedOpeners = wordSet("should had were");
/** In tokens, from "Should" to the verb whose condition it is. */
const invertedReach = 8;

/** "Should China …", "Had APT28 broken in …": an inverted condition. */
export function isInverted({ document, sentence }: Scene, verb: Verb): boolean {
  return invertedOpeners.has(document.tokens.lower[sentence.first] as string) && verb.first <= sentence.first + invertedReach;
}

/** "If …, Turla may be behind it". */
export const isSupposed = ({ document, sentence }: Scene): boolean => maybeOpeners.has(document.tokens.lower[sentence.first] as string);

/** Works of fiction, and what is only played through. */
const fictions = both("film movie novel thriller screenplay sitcom musical exercise drill scenario simulation wargame storyline");
/** "In the film, a Russian hacker …", "The novel tells how Chinese hackers …": nobody says that it happened. */
export function isMadeUp({ document, phrases, sentence }: Scene, speakers: readonly Party[]): boolean {
  const { lower } = document.tokens;
  const opening = phrases.find((one) => one.preposition === "in" && one.prepositionAt === sentence.first);
  if (opening && fictions.has(lower[opening.last] as string) && lower[opening.last + 1] === ",") return true;
  return speakers.some(({ entity, head }) => entity === null && fictions.has(head));
}

const grounds = wordSet("reason reasons cause grounds room basis");
const noWords = wordSet("no little never scant any");
/** "has no reason to doubt that …", "sees little cause to question it": no doubt at all. */
export function isUndoubting({ document: { tokens } }: Scene, { link, first }: Verb): boolean {
  const { lower } = tokens;
  const noun = lower[first] === "to" ? first - 1 : first - 2;
  return link === "infinitive" && grounds.has(lower[noun] ?? "") && (noWords.has(lower[noun - 1] ?? "") || noWords.has(lower[noun - 2] ?? ""));
}

const wrongs = wordSet("mistaken wrong incorrect");
const erring = wordSet("err misspeak blunder regret apologise apologize");
/** "was mistaken when it said that …", "was wrong to blame Iran", "erred in saying that …". */
export function isRegretted({ document: { tokens } }: Scene, { parent, link, opener, first }: Verb): boolean {
  if (!parent || !(link === "infinitive" || link === "gerund" || opener === "when")) return false;
  // "It is wrong to blame Iran": nobody has yet.
  if (tokens.lower[parent.subject[0]?.last ?? -1] === "it") return false;
  return erring.has(parent.lemma) || (parent.lemma === "be" && !parent.negated && tokens.lower.slice(parent.last + 1, first).some((one) => wrongs.has(one)));
}

const mistaken = wordSet("wrongly incorrectly mistakenly erroneously falsely inaccurately wrongfully");
/** "wrongly said that", "was mistakenly blamed": the text itself says that it is not so. */
export function isMistaken(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  for (let i = verb.first - 1; i <= verb.last + 1; i++) if (mistaken.has(lower[i] ?? "")) return true;
  return false;
}

/** A paper's own texts. */
const ownTexts = both("version article story report column caption headline item piece");
const printing = wordSet("report say write state publish");

/** "An earlier version of this article said that …", and in a column of corrections "we reported that …": what is said there is not so. */
export function isTakenBack(scene: Scene, speakers: readonly Party[], top: Verb): boolean {
  const { lower } = scene.document.tokens;
  const texts = speakers.filter((party) => party.entity === null && ownTexts.has(party.head));
  if (texts.some((party) => party.head === "version")) return true;
  if (!scene.corrects()) return false;
  const we = top.subject.some((one) => one.first === one.last && lower[one.last] === "we") && printing.has(top.lemma);
  return texts.length > 0 || (we && quoteAt(scene.document, top.at) === undefined);
}

const withholdingVerbs = wordSet("say confirm know establish determine draw tell reveal disclose specify identify name comment speculate decide clear");
const inquiring = wordSet("investigate examine probe look");
const refusing = wordSet("decline refuse fail");

/** Whether a verb says that something is not told: "would not say", "declined to confirm", "is still investigating". */
export function withheldBy(verb: Verb): boolean {
  if (verb.negated && withholdingVerbs.has(verb.lemma)) return true;
  if (inquiring.has(verb.lemma) && verb.progressive) return true;
  return verb.link === "infinitive" && verb.parent !== null && refusing.has(verb.parent.lemma);
}
