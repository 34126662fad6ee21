// Read stage: a stream of bytes in, its lines out as raw records. A line is bounded, so memory is too.
import type { Raw } from "./input.ts";
import { largestDocument } from "./text.ts";

const NEWLINE = 10;

/** Splits a stream into the lines that hold anything, without their breaks; of a line above the limit only the size comes. */
export async function* rawRecords(chunks: AsyncIterable<Uint8Array>, file: string, pauses = false): AsyncGenerator<Raw | "pause"> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  const hold = (part: Uint8Array) => {
    size += part.length;
    if (size <= largestDocument) parts.push(part);
    else parts = [];
  };
  const take = (): Raw | null => {
    line++;
    const [first] = parts;
    const bytes = parts.length === 1 && first ? first : Buffer.concat(parts);
    const raw = bytes.length < size || bytes.some((byte) => byte > 32) ? { file, line, bytes, size } : null;
    parts = [];
    size = 0;
    return raw;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      const raw = take();
      if (raw) yield raw;
    }
    hold(chunk.subarray(from));
    if (pauses) yield "pause";
  }
  const last = size > 0 ? take() : null;
  if (last) yield last;
}
