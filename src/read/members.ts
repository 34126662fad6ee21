// Read stage: a zip or tar archive in, its members out one after the other, each with its bytes as a stream. Nothing is written to disk.
import { decompressed } from "./compressed.ts";

/** A file in an archive. Its content must be read, or left, before the next member is asked for. */
export interface Member {
  readonly name: string;
  readonly size: number;
  content(): Promise<AsyncIterable<Uint8Array>>;
}

/** A zip's members in the order of its directory. */
export async function* zipMembers(file: string): AsyncGenerator<Member> {
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      yield { name: entry.fileName, size: entry.uncompressedSize, content: () => zip.openReadStreamPromise(entry) };
    }
  } finally {
    zip.close();
  }
}

/** A tar's members in its order; the tar may be compressed. */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const [{ createTarDecoder }, { ReadableStream }] = await Promise.all([import("modern-tar"), import("node:stream/web")]);
  const bytes = ReadableStream.from(decompressed(chunks)) as unknown as globalThis.ReadableStream<Uint8Array>;
  for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
    let taken = false;
    if (header.type === "file" || header.type === undefined) {
      yield {
        name: header.name,
        size: header.size,
        content: async () => {
          taken = true;
          return body as unknown as AsyncIterable<Uint8Array>;
        },
      };
    }
    if (!taken) await body.cancel();
  }
}
