// Document stage: lists of words as data. A row of words with spaces between them in, the words out; whoever corrects a list needs no more than that.

/** The words of a row, in its order. */
export const wordList = (row: string): string[] => row.split(/\s+/).filter(Boolean);

/** The same as a set to ask. */
export const wordSet = (row: string): ReadonlySet<string> => new Set(wordList(row));
