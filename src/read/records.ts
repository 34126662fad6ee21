// Read stage: a stream of JSON Lines in, records out, one line at a time. A line is bounded, so memory is too.
import { createHash } from "node:crypto";
import type { DocumentInput } from "../document/document.ts";
import type { Problem } from "../problem.ts";
import { largestDocument, tooLarge } from "./text.ts";

/** Which fields of a record hold what. */
export interface Fields {
  readonly text: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** An input that was read: its text, and the hash of its bytes. */
export interface ReadInput {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly about: DocumentInput;
}

/** An input that was read, or the problem that kept it from being read. */
export type Input = ReadInput | { readonly id: string; readonly problem: Problem };

const NEWLINE = 10;

/** Splits a stream of bytes into lines without their breaks; of a line above the limit only the size comes. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ bytes: Buffer; size: number }> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = () => {
    const line = { bytes: size > largestDocument ? Buffer.alloc(0) : Buffer.concat(parts), size };
    parts = [];
    size = 0;
    return line;
  };
  const hold = (part: Buffer) => {
    size += part.length;
    if (size <= largestDocument) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      hold(rest.subarray(0, at));
      yield take();
      rest = rest.subarray(at + 1);
    }
    hold(rest);
  }
  if (size > 0) yield take();
}

/** Reads one line of JSON Lines; null for an empty one. Lines count from 1. */
export function readRecord({ bytes, size }: { bytes: Buffer; size: number }, file: string, line: number, fields: Fields): Input | null {
  const id = `${file}:${line}`;
  if (size > largestDocument) return { id, problem: { ...tooLarge(size, file), line } };
  const source = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (source.trim() === "") return null;
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message);
    const start = Math.max(0, Math.min(at ? Number(at[1]) : source.length, source.length - 1));
    return { id, problem: { code: "bad-json", message: "the line is not valid JSON", file, line, span: { start, end: Math.min(source.length, start + 12) } } };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return { id, problem: { code: "bad-record", message: "the line is not a JSON object", file, line } };
  }
  const values = record as Record<string, unknown>;
  const given = values[fields.id];
  const name = typeof given === "string" || typeof given === "number" ? String(given) : id;
  const text = values[fields.text];
  if (typeof text !== "string") {
    return {
      id: name,
      problem: {
        code: "bad-record",
        message: `there is no text in the field "${fields.text}"`,
        hint: "Name the field that holds it with --text-field.",
        file,
        line,
      },
    };
  }
  const title = values[fields.title];
  const date = values[fields.date];
  const day = typeof date === "string" ? /^\d{4}(-\d\d(-\d\d)?)?/.exec(date)?.[0] : undefined;
  return {
    id: name,
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    about: {
      id: name,
      title: typeof title === "string" ? title : null,
      published: day ? { value: day, basis: "metadata" } : null,
      url: typeof values.url === "string" ? values.url : null,
    },
  };
}
