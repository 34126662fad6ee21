// Read stage: what the user named (files, folders, globs, lists, "-") in, the names of single inputs out, in order.
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../problem.ts";
import type { FailedInput } from "./input.ts";

const compressed = "(\\.(gz|zst|zstd))?$";
const records = new RegExp(`\\.(jsonl|ndjson)${compressed}`, "i");
const article = new RegExp(`\\.(txt|text|md)${compressed}`, "i");
const members = /\.(zip|tar|tgz|tar\.(gz|zst|zstd))$/i;

/** What a file holds by its name: one article, records line by line, other files; null when its name says nothing we read. */
export function kindOf(name: string): "article" | "records" | "zip" | "tar" | null {
  if (records.test(name)) return "records";
  if (members.test(name)) return /zip$/i.test(name) ? "zip" : "tar";
  return article.test(name) ? "article" : null;
}

/** Expands folders (what we read in them, sorted, recursively) and globs. A name that leads to nothing gives a problem in its place. */
export async function* expand(names: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string | FailedInput> {
  for await (const name of names) {
    if (name === "-") yield name;
    else if (existsSync(name)) {
      if (statSync(name).isDirectory()) yield* filesIn(name, true);
      else yield name;
    } else if (/[*?[{]/.test(name)) {
      const { glob } = await import("tinyglobby");
      const files = (await glob(name, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })).sort();
      if (files.length === 0) yield { id: name, problem: { code: "not-found", message: "no file fits this pattern", file: name } };
      yield* files;
    } else yield { id: name, problem: { code: "not-found", message: "no such file or folder", file: name } };
  }
}

/** A list of names, one a line. Empty lines count for nothing. */
export async function* namesFrom(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const { createInterface } = await import("node:readline");
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line.trim() !== "") yield line;
}

function* filesIn(folder: string, named: boolean): Generator<string | FailedInput> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { id: folder, problem: { code: "not-readable", message: `the folder cannot be read: ${reasonOf(error)}`, file: folder } };
    return;
  }
  let any = false;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead back here.
    if (!entry.isDirectory() && kindOf(entry.name) === null) continue;
    any = true;
    if (entry.isDirectory()) yield* filesIn(path, false);
    else yield path;
  }
  const hint = "Articles end in .txt, .text or .md, archives in .jsonl, .ndjson, .zip, .tar or .tgz; all but .zip may be compressed (.gz, .zst).";
  if (named && !any) yield { id: folder, problem: { code: "no-input", message: "the folder holds no text", hint, file: folder } };
}
