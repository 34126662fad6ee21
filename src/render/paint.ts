// Render stage: how words are painted on a terminal, and how the article's own words are made safe for it.

/** How words are painted; the plain one leaves them as they are. */
export interface Paint {
  bold(words: string): string;
  dim(words: string): string;
  /** The words that make a sentence a claim. */
  cue(words: string): string;
  attributes(words: string): string;
  denies(words: string): string;
  withholds(words: string): string;
}

const same = (words: string) => words;

export const plain: Paint = { bold: same, dim: same, cue: same, attributes: same, denies: same, withholds: same };

/** Stands between parts of a line, and never at the start of one: `clean` leaves no other no-break space. */
export const dot = "\u00a0· ";

/** On one line; control characters, lone surrogates, and the characters that reorder or hide text become "·". */
export function clean(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·");
}
