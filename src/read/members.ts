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
  const decoder = createTarDecoder({ strict: true });
  const bytes = ReadableStream.from(decompressed(chunks)) as unknown as globalThis.ReadableStream<Uint8Array>;
  // Damage shows here alone: a member that was cut short would be waited for without end.
  const damage = bytes.pipeTo(decoder.writable).then(() => new Promise<never>(() => {}));
  damage.catch(() => {});
  const members = decoder.readable.getReader();
  for (;;) {
    const { value, done } = await Promise.race([members.read(), damage]);
    if (done) return;
    const { header, body } = value;
    const reader = body.getReader();
    if (header.type === "file" || header.type === undefined) yield { name: header.name, size: header.size, content: async () => readAll(reader, damage) };
    await Promise.race([reader.cancel(), damage]);
  }
}

async function* readAll(reader: ReadableStreamDefaultReader<Uint8Array>, damage: Promise<never>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { value, done } = await Promise.race([reader.read(), damage]);
    if (done) return;
    yield value;
  }
}
