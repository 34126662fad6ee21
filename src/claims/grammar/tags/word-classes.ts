// Claims stage, grammar: a word in, the closed classes that it belongs to out, as bits: asked once a word.
import { wordSet } from "../../../document/word-list.ts";
import { type Word, wordTable } from "../../../document/words.ts";
import * as words from "../closed-class.ts";

/** No noun phrase opens with it. */
export const CLOSED = 1;
export const ADVERB = 2;
export const QUOTE = 4;
/** Forms of "be" and "do", and modals. */
export const AUXILIARY = 8;
export const HAVE = 16;
export const DETERMINER = 32;
export const PRONOUN = 64;
export const PREPOSITION = 128;
export const COORDINATOR = 256;
export const SUBORDINATOR = 512;
/** "two", "dozen", "several". */
export const NUMERAL = 1024;

const quoteMarks = new Set(['"', "“", "”", "‘", "’", "«", "»", "„", "'", "*", "_"]);
const relatives = wordSet("that who which 's");
/** Adjectives, too, that stand where adverbs do. */
const adverbsToo = wordSet("likely early");
const auxiliaries: readonly ReadonlySet<string>[] = [words.beForms, words.doForms, words.mayModals, words.canModals, words.unrealModals];
const opensNothing: readonly ReadonlySet<string>[] = [...auxiliaries, words.prepositions, words.coordinators, words.haveForms, relatives];

export const wordClasses = wordTable(classesOf);

function classesOf({ lower }: Word): number {
  const adverb = isAdverb(lower);
  return (
    (adverb || opensNothing.some((forms) => forms.has(lower)) ? CLOSED : 0) |
    (adverb ? ADVERB : 0) |
    (quoteMarks.has(lower) ? QUOTE : 0) |
    (auxiliaries.some((forms) => forms.has(lower)) ? AUXILIARY : 0) |
    (words.haveForms.has(lower) ? HAVE : 0) |
    (words.determiners.has(lower) ? DETERMINER : 0) |
    (words.pronouns.has(lower) ? PRONOUN : 0) |
    (words.prepositions.has(lower) ? PREPOSITION : 0) |
    (words.coordinators.has(lower) ? COORDINATOR : 0) |
    (words.subordinators.has(lower) ? SUBORDINATOR : 0) |
    (words.numerals.has(lower) ? NUMERAL : 0)
  );
}

function isAdverb(word: string): boolean {
  return words.adverbs.has(word) || adverbsToo.has(word) || (word.length > 4 && word.endsWith("ly") && !words.notAdverbs.has(word));
}
