// Claims stage, grammar: the parts of speech that a word is tagged with.

/** Part of speech, as far as the grammar needs it. */
export const Tag = {
  /** Noun, adjective, number, name: whatever a noun phrase is made of. */
  nominal: 0,
  determiner: 1,
  pronoun: 2,
  /** The possessive 's, or the apostrophe after a plural. */
  genitive: 3,
  verb: 4,
  auxiliary: 5,
  /** "to" before an infinitive. */
  infinitive: 6,
  adverb: 7,
  preposition: 8,
  coordinator: 9,
  subordinator: 10,
  relative: 11,
  comma: 12,
  /** Brackets, dashes, colons, semicolons, full stops. */
  mark: 13,
  quote: 14,
  /** A hyphen inside a word. */
  hyphen: 15,
  /** A date used as an adverb: "on Tuesday", "last month". */
  date: 16,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** What is known of a token before tagging. */
export const Kept = {
  nothing: 0,
  /** A name, whose words must not be read as verbs. */
  name: 1,
  /** "Russian": a name, and an adjective or a noun. */
  demonym: 2,
  date: 3,
} as const;
export type Kept = (typeof Kept)[keyof typeof Kept];
