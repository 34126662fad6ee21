// Read stage: bytes in, text out. UTF-8 is tried first; other encodings load their library only when met.
import type { Problem } from "../problem.ts";
import { compressionOf, decompress, NoZstd, noZstd } from "./compressed.ts";
import { foreignFormat } from "./opening.ts";

/** Larger than any article, small enough that one bad file cannot take the run down: a claim in every sentence of it takes some 1.3 GB of memory. In bytes. */
export const largestDocument = 4 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly doubt?: Problem;
}

/** Decodes an article. A byte-order mark is left out; everything else of the text stands as it is, so offsets are those of the decoded file. */
export async function decode(bytes: Uint8Array, file: string): Promise<Decoded | { readonly problem: Problem }> {
  const compression = compressionOf(bytes);
  if (compression) {
    try {
      return await decode(await decompress(bytes, compression, largestDocument), file);
    } catch (error) {
      if (error instanceof NoZstd) return { problem: noZstd(file) };
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") return { problem: tooLarge(largestDocument, file) };
      return { problem: { code: "bad-archive", message: "the compressed data is damaged or cut short", file } };
    }
  }
  if (bytes.length > largestDocument) return { problem: tooLarge(bytes.length, file) };
  if (isUtf32(bytes)) return checked((await import("iconv-lite")).default.decode(bufferOf(bytes), "utf-32"), file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(new TextDecoder("utf-16le").decode(bytes), file);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(new TextDecoder("utf-16be").decode(bytes), file);
  const foreign = foreignFormat(bytes);
  if (foreign) return { problem: { ...foreign, file } };
  if (looksBinary(bytes)) {
    const wide = wideEncoding(bytes);
    if (wide) return checked(new TextDecoder(wide).decode(bytes), file);
    return {
      problem: { code: "binary", message: "this is not text", hint: "Give a text file or a JSON Lines archive; either may be compressed with gzip.", file },
    };
  }
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch {
    const damaged = decodeDamaged(bytes, file);
    if (damaged) return damaged;
    const [{ default: chardet }, { default: iconv }] = await Promise.all([import("chardet"), import("iconv-lite")]);
    const guess = chardet.detect(bytes) ?? "windows-1252";
    // The WHATWG Encoding Standard reads ISO-8859-1 as Windows-1252, since that is what such files hold.
    const encoding = guess === "UTF-8" || guess.startsWith("ISO-8859-1") || !iconv.encodingExists(guess) ? "windows-1252" : guess;
    return checked(iconv.decode(bufferOf(bytes), encoding), file);
  }
}

/** Text in UTF-8 with some bytes that are none, as where it was cut in the middle of a character; null for text in another encoding. */
function decodeDamaged(bytes: Uint8Array, file: string): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let whole = 0;
  let broken = 0;
  for (const [char] of text.matchAll(/[^\0-\x7f]/g)) {
    if (char === "\ufffd") broken++;
    else whole++;
  }
  return whole < broken ? null : { text, doubt: notUtf8(file) };
}

/** The doubt of a text with bytes that are no UTF-8. */
export function notUtf8(file: string): Problem {
  return { code: "encoding", message: "some bytes are no UTF-8; they stand as U+FFFD", hint: "Save it as UTF-8.", file };
}

function isUtf32([a, b, c, d]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The problem of an input above the limit; `size` in bytes. */
export function tooLarge(size: number, file: string): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return {
    code: "too-large",
    message: `${megabytes(size)} MB is more than one document may have (${megabytes(largestDocument)} MB)`,
    hint: "Split it into articles: one file each, or one JSON record a line.",
    file,
  };
}

function checked(text: string, file: string): { text: string } | { problem: Problem } {
  return text.trim() === "" ? { problem: { code: "empty", message: "there is no text in it", file } } : { text };
}

/** A NUL byte, or many control characters, in the first 4 kB. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > head.length / 20;
}

/** UTF-16 without a mark: every second byte of Western text is 0. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i & 1) odd++;
    else even++;
  }
  const pairs = head.length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.05 ? "utf-16be" : null;
}
