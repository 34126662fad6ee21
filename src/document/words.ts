// Document stage, part of the tokeniser: where a word stands in, its number out, the same for the same word. What a stage asks of words
// (is it a title, may it open a date) is answered once a word, and read by number however often the word comes.

/** A word as written, but with straight apostrophes, and in lower case. */
export interface Word {
  readonly written: string;
  readonly lower: string;
}

/** A stage's answers for the words of a document, by number. */
export interface WordTable {
  of(words: Words): Int32Array;
}

type Question = (word: Word) => number;
const questions: Question[] = [];

/** In characters: what is longer is no word, and every answer for it is 0. */
const longest = 200;

/** Asks a question of all words; the answer is a number, or bits. */
export function wordTable(ask: Question): WordTable {
  const question = questions.push((word) => (word.written.length > longest ? 0 : ask(word))) - 1;
  return { of: (words) => words.answers(question) };
}

/** The bits of the answers for all the words: what none of them has, no pass need look for. */
export function allBits(ids: Int32Array, answers: Int32Array): number {
  let bits = 0;
  for (let i = 0; i < ids.length; i++) bits |= answers[ids[i] as number] as number;
  return bits;
}

/** Words kept, and characters of theirs; then it starts afresh, so that an archive of any size takes the same memory. */
const most = 1 << 15;
const mostCharacters = 1 << 20;
/** Slots looked at for a word. Words made to fall into one slot are kept twice instead of costing more than linear time. */
const reach = 32;
let now: Words | undefined;

/** The words met so far. A document holds on to the ones that its numbers belong to. */
export class Words {
  /** By number: the word as written, and in lower case. */
  readonly written: string[] = [];
  readonly lower: string[] = [];
  /** The answers to the questions that were asked. */
  private readonly tables: (Int32Array | undefined)[] = [];
  /** Open addressing; two integers a slot, which one look at memory brings both: the word's hash, and its number + 1, or 0. */
  private slots = new Int32Array(1 << 12);
  /** The characters of all words one after the other, and where each begins and the last one ends. */
  private characters = new Uint16Array(1 << 13);
  private starts = new Int32Array(1 << 9);

  /** Those that the next text goes on with. */
  static forNextText(): Words {
    if (now === undefined || now.written.length > most || (now.starts[now.written.length] as number) > mostCharacters) now = new Words();
    return now;
  }

  /** The number of the word at a place of a text, whose characters are also in `codes`, with straight apostrophes. */
  at(text: string, codes: Uint16Array, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
    const { slots, starts, characters } = this;
    const mask = slots.length - 1;
    const home = (hash ^ (hash >>> 15)) << 1;
    for (let step = 0; step < 2 * reach; step += 2) {
      const slot = (home + step) & mask;
      const number = (slots[slot + 1] as number) - 1;
      if (number < 0) break;
      if (slots[slot] !== hash) continue;
      const from = starts[number] as number;
      if ((starts[number + 1] as number) - from !== end - start) continue;
      let i = start;
      for (let k = from; i < end && characters[k] === codes[i]; k++) i++;
      if (i === end) return number;
    }
    return this.add(text.slice(start, end), codes.subarray(start, end), hash);
  }

  private add(text: string, codes: Uint16Array, hash: number): number {
    const number = this.written.length;
    if (number + 2 > this.starts.length) this.grow();
    const from = this.starts[number] as number;
    const to = from + codes.length;
    if (to > this.characters.length) {
      const longer = new Uint16Array(2 * to);
      longer.set(this.characters);
      this.characters = longer;
    }
    this.characters.set(codes, from);
    this.starts[number + 1] = to;
    const written = own(text.replaceAll("\u2019", "'"));
    const lower = written.toLowerCase();
    this.written.push(written);
    this.lower.push(lower === written ? written : own(lower));
    file(this.slots, hash, number);
    const word = { written, lower };
    for (const [question, table] of this.tables.entries()) if (table) table[number] = (questions[question] as Question)(word);
    return number;
  }

  /** The answers for all words there are; a longer table takes its place as words are added. */
  answers(question: number): Int32Array {
    // Without holes, and the same list for good: that is what the passes that read it are compiled for.
    while (this.tables.length <= question) this.tables.push(undefined);
    let table = this.tables[question];
    if (!table) {
      table = new Int32Array(this.starts.length);
      const ask = questions[question] as Question;
      for (const [number, written] of this.written.entries()) table[number] = ask({ written, lower: this.lower[number] as string });
      this.tables[question] = table;
    }
    return table;
  }

  private grow(): void {
    this.starts = twice(this.starts);
    for (const [question, table] of this.tables.entries()) this.tables[question] = table && twice(table);
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) file(this.slots, slots[slot] as number, (slots[slot + 1] as number) - 1);
  }
}

function file(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length - 1;
  const home = (hash ^ (hash >>> 15)) << 1;
  for (let step = 0; step < 2 * reach; step += 2) {
    const slot = (home + step) & mask;
    if (slots[slot + 1] !== 0) continue;
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
    return;
  }
}

function twice(table: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(table.length * 2);
  longer.set(table);
  return longer;
}

/** The engine keeps one copy of a string that is the name of a property, and compares such by address; nor does it hold the text, as a slice does. */
function own(text: string): string {
  if (text.length > 64) return text;
  // Without a prototype it is a table of names from the start; of other objects the engine draws a plan for each name.
  const named = Object.create(null) as Record<string, number>;
  named[text] = 0;
  return Object.keys(named)[0] as string;
}
