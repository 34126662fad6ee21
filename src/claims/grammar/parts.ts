// Claims stage, grammar: the parts that a sentence is read into: phrases, verb groups, marks, and verbs with their arguments.
import type { Named } from "../named.ts";

/** A noun phrase without the phrases that hang on it. */
export interface Phrase {
  readonly kind: "phrase";
  /** First and last token, both inclusive, determiner included. */
  readonly first: number;
  readonly last: number;
  /** Names inside it, dates aside, in order. */
  readonly names: readonly Named[];
  /** "Iran" in "Iran's hack of …"; itself no chunk. */
  readonly owner: Phrase | null;
  /** Phrases joined to it by "and", itself included, in order; set by the clause reader. */
  list: readonly Phrase[];
  /** Preposition that governs it, with its token; "" where none does. */
  preposition: string;
  prepositionAt: number;
  /** Phrase that it renames or describes further: "a group run by the FSB" after "Gamaredon,". */
  renames: Phrase | null;
  /** Noun phrase that its "of", "in", "at" … hangs on. */
  on: Phrase | null;
  /** Verb whose subject, object or complement it is. */
  verb: Verb | null;
}

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  readonly kind: "verb";
  readonly first: number;
  /** Token of the verb itself. */
  readonly at: number;
  readonly last: number;
  readonly lemma: string;
  readonly bits: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** A past tense that could be a participle too: "linked" in "hackers linked to". */
  readonly unsure: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** may, might, could · can, must · will, would, should · none. */
  readonly modal: "may" | "can" | "unreal" | "";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly present: boolean;
}

/** A small word, a sign, or a date. */
export interface Mark {
  readonly kind: "comma" | "mark" | "quote" | "coordinator" | "subordinator" | "relative" | "preposition" | "adverb" | "date";
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

export type Chunk = Phrase | VerbGroup | Mark;

/** How a verb hangs on what stands before it. */
export type Link = "root" | "complement" | "infinitive" | "gerund" | "relative" | "participle" | "adverbial" | "coordinate";

/** A verb in its clause. */
export interface Verb extends VerbGroup {
  subject: readonly Phrase[];
  objects: Phrase[];
  /** Phrases behind a preposition, in order. */
  readonly complements: Phrase[];
  parent: Verb | null;
  link: Link;
  /** Word that opens its clause: "that", "if", "because", "by"; "" where none does. */
  opener: string;
  /** Phrase that its relative or reduced clause describes. */
  readonly antecedent: Phrase | null;
  /** Noun that its that-clause spells out: "the claim that …", "no evidence that …". */
  noun: Phrase | null;
  /** True when the gap of a relative clause is not its subject: "the breach, which Ottawa blames on China". */
  gap: boolean;
  /** An insertion that says who speaks: "…, the FBI said, …". */
  tag: boolean;
}

/** The phrases of a list, or the one phrase. */
export const membersOf = (phrase: Phrase): readonly Phrase[] => (phrase.list.length > 0 ? phrase.list : [phrase]);
