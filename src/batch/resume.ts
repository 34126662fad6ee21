// Batch: the output of a run that was interrupted in, what of it stands and what it counts out. One line is one document, so the output is its own checkpoint.
import { closeSync, openSync, readSync } from "node:fs";
import type { FactDocument } from "../facts.ts";
import type { FailedInput, Fields, Raw } from "../read/input.ts";
import { readRaw } from "../read/raw.ts";
import { count, emptyTally, type Tally } from "./tally.ts";

/** What an earlier run wrote. */
export interface Written {
  /** Bytes of whole lines; what follows is half a line. */
  readonly bytes: number;
  readonly tally: Tally;
  /** The last document. */
  readonly last: FactDocument["document"] | null;
}

/** Reads an output of one document a line. Throws where a line is no fact document: then it is not an output of ours. */
export function readWritten(file: string, watch: ReadonlySet<string>): Written {
  const tally = emptyTally();
  let bytes = 0;
  let last: FactDocument["document"] | null = null;
  for (const line of wholeLines(file)) {
    const facts = JSON.parse(line.toString("utf8")) as FactDocument;
    if (!facts?.schema?.startsWith("news-facts/")) throw new SyntaxError("no fact document");
    count(tally, facts, watch);
    bytes += line.length + 1;
    last = facts.document;
  }
  return { bytes, tally, last };
}

/** The lines that end in a line break, without it. */
function* wholeLines(file: string): Generator<Buffer> {
  const handle = openSync(file, "r");
  try {
    let parts: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 18);
      const size = readSync(handle, chunk, 0, chunk.length, null);
      if (size === 0) return;
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0 && at < size; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)]);
        parts = [];
        from = at + 1;
      }
      parts.push(chunk.subarray(from, size));
    }
  } finally {
    closeSync(handle);
  }
}

/** Takes the inputs whose documents were written; false when the last of them is not the one that the output ends with. */
export async function skipWritten(inputs: AsyncIterator<Raw | FailedInput | "pause">, { tally, last }: Written, fields: Fields): Promise<boolean> {
  for (let left = tally.documents + tally.failed; left > 0; ) {
    const { value, done } = await inputs.next();
    if (done) return false;
    if (value === "pause" || --left > 0) continue;
    const input = await readRaw(value, fields);
    return input.id === last?.id && ("problem" in input ? null : input.sha256) === last.sha256;
  }
  return true;
}
