// Batch: the threads, and what each of them does with a batch. The library is loaded only when an input is worth a thread.
import { type Batch, type Packed, pack, unpack } from "./batches.ts";
import { type Answer, createWork, type Settings } from "./work.ts";

export interface Pool {
  run(batch: Batch): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts `jobs` threads, each of which loads `script` and calls its `work`. */
export async function createPool(script: string, settings: Settings, jobs: number): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  // A small young generation: it is collected more often, which costs nothing here and saves 30 MB a thread.
  const pool = new Tinypool({ filename: script, name: "work", minThreads: jobs, maxThreads: jobs, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  return {
    run: (batch) => {
      const packed = pack(batch);
      return pool.run({ settings, packed } satisfies Task, { transferList: [packed.memory.buffer as ArrayBuffer] });
    },
    close: () => pool.destroy(),
  };
}

interface Task {
  readonly settings: Settings;
  readonly packed: Packed;
}

let ready: ReturnType<typeof createWork> | undefined;

/** A thread's answer to a batch. The settings are those of the first batch, since a thread serves one run. */
export async function work({ settings, packed }: Task): Promise<Answer> {
  ready ??= createWork(settings);
  return (await ready)(unpack(packed));
}
