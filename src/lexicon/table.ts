// Lexicon stage: the form of a phrase in the table, and its hash. The compiler writes with these and the look-up reads with them, so both sides agree.
import type { Tokens } from "../document/tokens.ts";

/** What `compile.ts` writes and `lexicon.ts` reads. The text is bytes of ASCII: making strings of them takes longer than most articles. */
export interface Compiled {
  /**
   * Part of the lines "phrase TAB value NEWLINE", phrases folded, words joined by one space. Value: three digits of word facts, ">" when a longer
   * phrase may go on, terms. Phrases whose hashes fall into one bucket lie together, so that a look-up reads one short piece.
   */
  readonly lines: (from: number, to: number) => Uint8Array;
  /** Where the lines of each bucket begin, and where the last ones end. */
  readonly buckets: Int32Array;
  /** Part of the entries' lines, "key TAB JSON": an article needs few of them. */
  readonly entries: (from: number, to: number) => string;
  /** Where each of those lines begins, and where the last one ends. */
  readonly offsets: Int32Array;
  readonly lists: Readonly<Record<ListName, string>>;
}

/** Reads little-endian 32-bit integers out of base64, for compiled.ts, which is written at build time. @public */
export function integers(base64: string): Int32Array {
  if (typeof Buffer !== "undefined") {
    const bytes = Buffer.from(base64, "base64");
    return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  }
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Int32Array(bytes.buffer);
}

/** The bytes of a text of ASCII, for compiled.ts. @public */
export function bytes(text: string): Uint8Array {
  if (typeof Buffer !== "undefined") return Buffer.from(text, "latin1");
  return new TextEncoder().encode(text);
}

/** Lists of phrases (lower case, words joined by a space) that finders test words against. */
export type ListName = "job-title" | "title-modifier" | "honorific" | "legal-form" | "organisation-prefix" | "organisation-suffix" | "agency-head";

const folded = new Uint16Array(65536);
for (let code = 0; code < 128; code++) folded[code] = code >= 65 && code <= 90 ? code + 32 : code;
const special: Record<string, string> = {
  ß: "s",
  æ: "a",
  œ: "o",
  ø: "o",
  đ: "d",
  ł: "l",
  þ: "t",
  ð: "d",
  ı: "i",
  "’": "'",
  "‘": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "−": "-",
};

/** A character in lower case and without its accent. */
export function fold(code: number): number {
  const known = folded[code] as number;
  if (known !== 0 || code === 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = (special[lower] ?? lower.normalize("NFD")).charCodeAt(0);
  folded[code] = plain;
  return plain;
}

export const hashStart = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of what came before and one word more. */
export function hashWord(hash: number, word: string): number {
  for (let i = 0; i < word.length; i++) hash = step(hash, fold(word.charCodeAt(i)));
  return hash;
}
export const hashSpace = (hash: number) => step(hash, 32);
/** `buckets` is a power of two. */
export const bucketOf = (hash: number, buckets: number) => (hash ^ (hash >>> 15)) & (buckets - 1);

export function foldText(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(fold(text.charCodeAt(i)));
  return out;
}

/** The phrase of a name: its tokens, joined by a space. */
export function phraseOf(tokens: Pick<Tokens, "word">): string {
  return tokens.word.map(foldText).join(" ");
}
