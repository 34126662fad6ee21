// Batch: many inputs in, their answers out in the same order, whoever worked on them.
import type { FailedInput, Raw } from "../read/input.ts";
import { type Batch, inBatches } from "./batches.ts";
import { inOrder } from "./in-order.ts";
import type { Pool } from "./pool.ts";
import { type Answer, createWork, type Settings } from "./work.ts";

export interface Answered {
  readonly batch: Batch;
  readonly answer: Answer;
}

export interface Runner {
  /** Answers every batch, in order. */
  answers(inputs: AsyncIterable<Raw | FailedInput | "pause">): AsyncGenerator<Answered>;
  /** Answers these inputs alone, in this thread. */
  again(inputs: Batch["inputs"]): Promise<Answer>;
  close(): Promise<void>;
}

/** Works in this thread until a batch is large; from then on in `jobs` threads that run `script`. `grew` is called once, at that moment. */
export function createRunner(settings: Settings, jobs: number, script: string, grew: () => void): Runner {
  let here: ReturnType<typeof createWork> | undefined;
  let pool: Promise<Pool> | undefined;
  let large = false;
  const again = async (inputs: Batch["inputs"]) => {
    here ??= createWork(settings);
    return (await here)(inputs);
  };
  const answer = async (batch: Batch): Promise<Answer> => {
    if (batch.large && !large) {
      large = true;
      grew();
    }
    if (large && jobs > 1) {
      pool ??= import("./pool.ts").then(({ createPool }) => createPool(script, settings, jobs));
      return (await pool).run(batch);
    }
    // A turn of the event loop, so that a signal is heard between batches.
    if (large) await new Promise((resume) => setImmediate(resume));
    return again(batch.inputs);
  };
  async function* tasks(inputs: AsyncIterable<Raw | FailedInput | "pause">) {
    for await (const batch of inBatches(inputs)) yield async () => ({ batch, answer: await answer(batch) });
  }
  return {
    // Four batches a thread: one under way, one waiting, so that no thread waits for the reader, and two that a slower batch before them holds up.
    answers: (inputs) => inOrder(tasks(inputs), jobs === 1 ? 1 : jobs * 4),
    again,
    close: async () => (await pool)?.close(),
  };
}
