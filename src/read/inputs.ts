// Read stage: names of files in, raw inputs out, one by one and in order, whatever holds them. Nothing is read whole but single articles.
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { type Problem, reasonOf } from "../problem.ts";
import { decompressed, NoZstd, noZstd, peek } from "./compressed.ts";
import type { FailedInput, Raw } from "./input.ts";
import { rawRecords } from "./lines.ts";
import { type Member, tarMembers, zipMembers } from "./members.ts";
import { expand, kindOf } from "./names.ts";
import { headSize, isTar, opensRecords } from "./opening.ts";
import { largestDocument } from "./text.ts";

export interface Sources {
  /** Asked for only when it is read: opening it takes time. */
  readonly stdin: () => Readable;
  /** The file that is being written, which is no input even where it lies in a folder that is. */
  readonly output?: () => { readonly dev: number; readonly ino: number } | null;
  /** Told of the bytes taken from files, as they lie there. */
  readonly took?: (bytes: number) => void;
}

/** Everything that the names lead to. "pause" says that what follows is not there yet, so that what is known can be answered. */
export async function* rawInputs(names: Iterable<string> | AsyncIterable<string>, sources: Sources): AsyncGenerator<Raw | FailedInput | "pause"> {
  for await (const name of expand(names)) {
    if (typeof name !== "string") {
      yield name;
      continue;
    }
    try {
      if (name === "-") yield* fromStream(counted(sources.stdin(), sources), "-");
      else yield* fromFile(name, sources);
    } catch (error) {
      yield { id: name, problem: asProblem(error as Error, name) };
    }
  }
}

async function* fromFile(name: string, sources: Sources): AsyncGenerator<Raw | FailedInput | "pause"> {
  const file = statSync(name);
  const { size, dev, ino } = file;
  const output = sources.output?.();
  if (output?.ino === ino && output.dev === dev) return;
  const stream = () => counted(createReadStream(name, { highWaterMark: 1 << 18 }), sources);
  const kind = kindOf(name);
  // A named pipe, as of "extract <(zcat archive.gz)", has no ending that says what it holds.
  if (!file.isFile()) yield* fromStream(stream(), name);
  else if (kind === "records" || (kind === null && opensRecords(headOf(name)))) yield* rawRecords(decompressed(stream()), name);
  else if (kind === "zip") {
    yield* fromMembers(zipMembers(name), name);
    sources.took?.(size);
  } else if (kind === "tar") yield* fromMembers(tarMembers(stream()), name);
  else {
    sources.took?.(size);
    yield { file: name, bytes: size > largestDocument ? new Uint8Array() : readFileSync(name), size };
  }
}

/** A member that is damaged gives a problem in its place, as far as the archive can be read on. */
async function* fromMembers(members: AsyncIterable<Member>, archive: string): AsyncGenerator<Raw | FailedInput | "pause"> {
  let any = false;
  for await (const { name, size, content } of members) {
    const kind = kindOf(name);
    any ||= kind === "records" || kind === "article";
    const file = `${archive}/${name}`;
    try {
      if (kind === "records") yield* rawRecords(decompressed(await content()), file);
      else if (kind === "article") {
        yield size > largestDocument ? { file, bytes: new Uint8Array(), size } : { file, ...(await collect(await content())) };
      }
    } catch (error) {
      yield { id: file, problem: asProblem(error as Error, file) };
    }
  }
  const hint = "Of an archive the articles (.txt, .text, .md) and records (.jsonl, .ndjson) are read, compressed ones too.";
  if (!any) yield { id: archive, problem: { code: "no-input", message: "the archive holds no text", hint, file: archive } };
}

/** Standard input, or a pipe with a name: records when it opens like a JSON object, given as they come; a tar; else one article. */
async function* fromStream(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Raw | FailedInput | "pause"> {
  const { first, all } = await peek(decompressed(chunks));
  if (opensRecords(first)) yield* rawRecords(all, name, true);
  else if (isTar(first)) yield* fromMembers(tarMembers(all), name);
  else yield { file: name, ...(await collect(all)) };
}

function headOf(name: string): Uint8Array {
  const handle = openSync(name, "r");
  try {
    const head = new Uint8Array(headSize);
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}

/** Holds one article; above the limit only its size. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<{ bytes: Uint8Array; size: number }> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= largestDocument) held.push(chunk);
    else held = [];
  }
  return { bytes: Buffer.concat(held), size };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, { took }: Sources): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    took?.(chunk.length);
    yield chunk;
  }
}

function asProblem(error: Error, file: string): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof NoZstd) return noZstd(file);
  if (code && /^E[A-Z]+$/.test(code)) return { code: "not-readable", message: `it cannot be read: ${reasonOf(error)}`, file };
  return { code: "bad-archive", message: "the archive is damaged or cut short", hint: `What was whole before the damage was read. (${error.message})`, file };
}
