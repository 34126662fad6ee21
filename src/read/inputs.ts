// Read stage: what the user named (files, folders, globs, "-") in, inputs out, one by one and in order.
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Problem } from "../problem.ts";
import { type Fields, type Input, lines, readRecord } from "./records.ts";
import { decode, isGzip, largestDocument, tooLarge } from "./text.ts";

const archive = /\.(jsonl|ndjson)(\.gz)?$/i;
const article = /\.(txt|text|md)(\.gz)?$/i;

/** Expands folders (their articles and archives, sorted, recursively) and globs. A name that leads to nothing gives a problem in its place. */
export async function* expand(names: readonly string[]): AsyncGenerator<string | { id: string; problem: Problem }> {
  for (const name of names) {
    if (name === "-") yield name;
    else if (existsSync(name)) {
      if (!statSync(name).isDirectory()) {
        yield name;
        continue;
      }
      const files = filesIn(name);
      const hint = "Articles end in .txt, .text or .md, archives in .jsonl or .ndjson; each may be compressed (.gz).";
      if (files.length === 0) yield { id: name, problem: { code: "no-input", message: "the folder holds no text", hint, file: name } };
      yield* files;
    } else if (/[*?[{]/.test(name)) {
      const { glob } = await import("tinyglobby");
      const files = (await glob(name, { onlyFiles: true, expandDirectories: false })).sort();
      if (files.length === 0) yield { id: name, problem: { code: "not-found", message: "no file fits this pattern", file: name } };
      yield* files;
    } else yield { id: name, problem: { code: "not-found", message: "no such file or folder", file: name } };
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return archive.test(entry.name) || article.test(entry.name) ? [path] : [];
    });
}

/** Whether a name is that of an archive of records, which gives many documents. */
export function isArchive(name: string): boolean {
  return archive.test(name);
}

/** Reads one named input: an article gives one Input, an archive one a record. What goes wrong comes as a problem, nothing is thrown. */
export async function* readInput(name: string, stdin: () => Readable, fields: Fields): AsyncGenerator<Input> {
  try {
    if (name === "-") yield* readStream(stdin(), fields);
    else if (archive.test(name)) yield* readRecords(open(name), name, fields);
    else if (statSync(name).size > largestDocument) yield { id: name, problem: tooLarge(statSync(name).size, name) };
    else yield await readArticle(readFileSync(name), name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    const damaged = code.startsWith("Z_");
    const message = damaged ? "the gzip data is damaged or cut short" : `it cannot be read (${code})`;
    yield { id: name, problem: { code: damaged ? "bad-archive" : "not-readable", message, file: name } };
  }
}

async function readArticle(bytes: Uint8Array, name: string): Promise<Input> {
  const decoded = await decode(bytes, name);
  if ("problem" in decoded) return { id: name, problem: decoded.problem };
  return { id: name, text: decoded.text, sha256: createHash("sha256").update(bytes).digest("hex"), about: { id: name } };
}

async function* open(name: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(name, { highWaterMark: 1 << 18 });
  if (/\.gz$/i.test(name)) yield* unzip(file);
  else yield* file;
}

async function* unzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { Readable, pipeline }] = await Promise.all([import("node:zlib"), import("node:stream")]);
  // The error reaches the reader through the gunzip stream, which it iterates.
  yield* pipeline(Readable.from(chunks), createGunzip(), () => {});
}

async function* readRecords(chunks: AsyncIterable<Uint8Array>, name: string, fields: Fields): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of lines(chunks)) {
    const record = readRecord(line, name, ++number, fields);
    if (record) yield record;
  }
}

/** Standard input: records when it opens like a JSON object, answered line by line as they come; else one article. */
async function* readStream(stdin: AsyncIterable<Uint8Array>, fields: Fields): AsyncGenerator<Input> {
  const iterator = stdin[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first: Uint8Array = done ? new Uint8Array() : value;
  const all = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (isGzip(first)) yield* readStream(unzip(all), fields);
  else if (
    Buffer.from(first)
      .toString("utf8", 0, 64)
      .replace(/^\uFEFF/, "")
      .trimStart()
      .startsWith("{")
  )
    yield* readRecords(all, "-", fields);
  else {
    const held: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of all) {
      size += chunk.length;
      if (size <= largestDocument) held.push(chunk);
    }
    yield size > largestDocument ? { id: "-", problem: tooLarge(size, "-") } : await readArticle(Buffer.concat(held), "-");
  }
}
