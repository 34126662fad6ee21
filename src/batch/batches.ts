// Batch: raw inputs in, batches of about 128 kB out: one input a task would cost a worker more in messages than it gains.
import type { FailedInput, Raw } from "../read/input.ts";

/** Inputs that are worked on together. */
export interface Batch {
  readonly inputs: readonly (Raw | FailedInput)[];
  /** Whether it is large enough that a thread of its own gains something; the last of a run never is. */
  readonly large: boolean;
}

/** In bytes. */
export const batchSize = 128 * 1024;

/** Gathers inputs in order; "pause" ends a batch, so that nobody waits for an answer that could be given. */
export async function* inBatches(inputs: AsyncIterable<Raw | FailedInput | "pause">): AsyncGenerator<Batch> {
  let held: (Raw | FailedInput)[] = [];
  let size = 0;
  for await (const input of inputs) {
    const paused = input === "pause";
    if (held.length > 0 && (paused || size >= batchSize)) {
      yield { inputs: held, large: size >= batchSize / 4 };
      held = [];
      size = 0;
    }
    if (paused) continue;
    held.push(input);
    // What an input costs beside its text; 50,000 empty files are no single batch.
    size += 100 + ("bytes" in input ? input.bytes.length : 0);
  }
  if (held.length > 0) yield { inputs: held, large: false };
}

/** A batch as it goes to another thread: one piece of memory that is handed over, and where in it each input lies. */
export interface Packed {
  readonly memory: Uint8Array;
  readonly inputs: readonly (FailedInput | (Omit<Raw, "bytes"> & { readonly start: number; readonly end: number }))[];
}

export function pack(inputs: Batch["inputs"]): Packed {
  const memory = new Uint8Array(inputs.reduce((sum, input) => sum + ("bytes" in input ? input.bytes.length : 0), 0));
  let end = 0;
  return {
    memory,
    inputs: inputs.map((input) => {
      if (!("bytes" in input)) return input;
      const { bytes, ...rest } = input;
      const start = end;
      memory.set(bytes, start);
      end += bytes.length;
      return { ...rest, start, end };
    }),
  };
}

export function unpack({ memory, inputs }: Packed): (Raw | FailedInput)[] {
  return inputs.map((input) => {
    if (!("start" in input)) return input;
    const { start, end, ...rest } = input;
    return { ...rest, bytes: memory.subarray(start, end) };
  });
}
