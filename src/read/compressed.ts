// Read stage: compressed bytes in, the bytes themselves out: of a stream as a stream, of one document at once and bounded.
import type { Problem } from "../problem.ts";

/** Node's zlib, loaded when it is needed; zstd came with Node 22.15, which @types/node for Node 20 does not know. */
const load = async () =>
  (await import("node:zlib")) as typeof import("node:zlib") & {
    createZstdDecompress?: () => NodeJS.ReadWriteStream;
    zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  };

/** Thrown where this Node has no zstd. */
export class NoZstd extends Error {}

export function noZstd(file: string): Problem {
  const hint = "Use Node.js 22.15 or newer, or decompress it first: zstd -dc FILE | extract";
  return { code: "not-readable", message: "this Node.js reads no zstd", hint, file };
}

/** How bytes are compressed, by the first four; null for plain ones. */
export function compressionOf(bytes: Uint8Array): "gzip" | "zstd" | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd ? "zstd" : null;
}

/** Decompresses one document; throws when it would be larger than `largest` bytes. */
export async function decompress(bytes: Uint8Array, kind: "gzip" | "zstd", largest: number): Promise<Uint8Array> {
  const { gunzipSync, zstdDecompressSync } = await load();
  const one = kind === "gzip" ? gunzipSync : zstdDecompressSync;
  if (!one) throw new NoZstd();
  return one(bytes, { maxOutputLength: largest });
}

/** Decompresses a stream when its first bytes say that it is compressed; damage is thrown where it lies. */
export async function* decompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(chunks);
  const kind = compressionOf(first);
  if (!kind) {
    yield* all;
    return;
  }
  const [{ createGunzip, createZstdDecompress }, { pipeline, Readable }] = await Promise.all([load(), import("node:stream")]);
  const unzip = kind === "gzip" ? createGunzip() : createZstdDecompress?.();
  if (!unzip) throw new NoZstd();
  // An error reaches the reader through the last stream, which it iterates.
  yield* pipeline(Readable.from(all), unzip, () => {}) as unknown as AsyncIterable<Uint8Array>;
}

/** The first chunk of a stream, and the stream as if nothing had been taken. */
export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first: Uint8Array = done ? new Uint8Array() : value;
  const all = (async function* () {
    yield first;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { first, all };
}
