// Batch: the threads, and what each of them does with a batch. The library is loaded only when an input is worth a thread.
import type { FailedInput, Raw } from "../read/input.ts";
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
  const send = (inputs: Batch["inputs"]): Promise<Answer> => {
    const packed = pack(inputs);
    return pool.run({ settings, packed } satisfies Task, { transferList: [packed.memory.buffer as ArrayBuffer] });
  };
  const survives = (input: Raw | FailedInput): Promise<boolean> =>
    send([input]).then(
      () => true,
      (error) => {
        if (isOutOfMemory(error)) return false;
        throw error;
      },
    );
  return {
    run: async ({ inputs }) => {
      try {
        return await send(inputs);
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        // The thread is gone, and another in its place; each input is tried alone, so that only the one that takes too much fails.
        const checked: (Raw | FailedInput)[] = [];
        for (const input of inputs) checked.push("problem" in input || (await survives(input)) ? input : tooHungry(input));
        return send(checked);
      }
    },
    close: () => pool.destroy(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooHungry({ file, line }: Raw): FailedInput {
  const where = line === undefined ? { file } : { file, line };
  const hint = "Give more, as with NODE_OPTIONS=--max-old-space-size=4000 (megabytes), or split it.";
  return { id: Object.values(where).join(":"), problem: { code: "too-large", message: "it takes more memory than there is", hint, ...where } };
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
