// Document stage: lists of words as data. A row of words with spaces between them in, the words out; whoever corrects a list needs no more than that.

/** The words of a row, in its order. */
export const wordList = (row: string): string[] => {
  const trimmed = row.trim();
  return trimmed === "" ? [] : trimmed.split(/\s+/);
};

/** The same as a set to ask; `part` makes the words of the row. */
export const wordSet = (row: string, part: (row: string) => readonly string[] = wordList): ReadonlySet<string> => new WordSet(row, part);

/** A set that is made by whoever asks it first: there are a thousand rows, and one article asks few of them. */
class WordSet implements ReadonlySet<string> {
  private readonly row: string;
  private readonly part: (row: string) => readonly string[];
  private made: Set<string> | null = null;

  constructor(row: string, part: (row: string) => readonly string[]) {
    this.row = row;
    this.part = part;
  }

  has(word: string): boolean {
    return (this.made ?? this.make()).has(word);
  }

  get size(): number {
    return (this.made ?? this.make()).size;
  }

  forEach(visit: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) visit(word, word, this);
  }

  entries() {
    return (this.made ?? this.make()).entries();
  }

  keys() {
    return (this.made ?? this.make()).keys();
  }

  values() {
    return (this.made ?? this.make()).values();
  }

  [Symbol.iterator]() {
    return (this.made ?? this.make())[Symbol.iterator]();
  }

  private make(): Set<string> {
    this.made = new Set(this.part(this.row));
    return this.made;
  }
}
