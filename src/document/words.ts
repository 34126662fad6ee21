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

/** Whether the answer for any of the words has one of the bits. */
export function anyHas(ids: Int32Array, answers: Int32Array, bits: number): boolean {
  for (let i = 0; i < ids.length; i++) if ((answers[ids[i] as number] as number) & bits) return true;
  return false;
}

/** Words kept, and characters of theirs; then it starts afresh, so that an archive of any size takes the same memory. */
const most = 1 << 15;
const mostCharacters = 1 << 20;
/** Slots looked at for a word. Words made to fall into one slot are kept twice instead of costing more than linear time. */
const reach = 32;
let now: Words | undefined;

/** The words met so far. A document holds on to the ones that its numbers belong to. */
export class Words {
  readonly list: Word[] = [];
  /** The answers to the questions that were asked. */
  private tables: (Int32Array | undefined)[] = [];
  private hashes = new Int32Array(1 << 9);
  /** Open addressing: number + 1, or 0. */
  private slots = new Int32Array(1 << 11);
  private characters = 0;

  /** Those that the next text goes on with. */
  static forNextText(): Words {
    if (now === undefined || now.list.length > most || now.characters > mostCharacters) now = new Words();
    return now;
  }

  /** The number of the word at a place of a text. */
  at(text: string, start: number, end: number): number {
    const { list, hashes, slots } = this;
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ straight(text.charCodeAt(i)), 0x01000193);
    const mask = slots.length - 1;
    const home = hash ^ (hash >>> 15);
    for (let step = 0; step < reach; step++) {
      const number = (slots[(home + step) & mask] as number) - 1;
      if (number < 0) break;
      if (hashes[number] === hash && stands((list[number] as Word).written, text, start, end)) return number;
    }
    return this.add(text.slice(start, end), hash);
  }

  private add(text: string, hash: number): number {
    const number = this.list.length;
    if (number === this.hashes.length) this.grow();
    const written = own(text.replaceAll("\u2019", "'"));
    const lower = written.toLowerCase();
    const word = { written, lower: lower === written ? written : own(lower) };
    this.list.push(word);
    this.characters += written.length;
    this.hashes[number] = hash;
    this.file(number);
    for (let question = 0; question < this.tables.length; question++) {
      const table = this.tables[question];
      if (table) table[number] = (questions[question] as Question)(word);
    }
    return number;
  }

  /** The answers for all words there are; a longer table takes its place as words are added. */
  answers(question: number): Int32Array {
    let table = this.tables[question];
    if (!table) {
      table = new Int32Array(this.hashes.length);
      for (let number = 0; number < this.list.length; number++) table[number] = (questions[question] as Question)(this.list[number] as Word);
      this.tables[question] = table;
    }
    return table;
  }

  private file(number: number): void {
    const hash = this.hashes[number] as number;
    const mask = this.slots.length - 1;
    const home = hash ^ (hash >>> 15);
    for (let step = 0; step < reach; step++) {
      const slot = (home + step) & mask;
      if (this.slots[slot] !== 0) continue;
      this.slots[slot] = number + 1;
      return;
    }
  }

  private grow(): void {
    this.hashes = twice(this.hashes);
    this.tables = this.tables.map((table) => table && twice(table));
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.list.length; number++) this.file(number);
  }
}

const straight = (code: number) => (code === 0x2019 ? 39 : code);

function twice(table: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(table.length * 2);
  longer.set(table);
  return longer;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== straight(text.charCodeAt(start + i))) return false;
  return true;
}

/** The engine keeps one copy of a string that is the name of a property, and compares such by address; nor does it hold the text, as a slice does. */
function own(text: string): string {
  return text.length > 64 ? text : (Object.keys({ [text]: 0 })[0] as string);
}
