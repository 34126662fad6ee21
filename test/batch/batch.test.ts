// Batches and their order: nothing is lost, doubled or moved, however the inputs are cut and however long a task takes.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchSize, inBatches, pack, unpack } from "../../src/batch/batches.ts";
import { inOrder } from "../../src/batch/in-order.ts";
import { readWritten } from "../../src/batch/resume.ts";
import { inShard, parseShard } from "../../src/batch/shard.ts";
import type { Raw } from "../../src/read/input.ts";

const record = (line: number, size: number): Raw => ({ file: "a.jsonl", line, bytes: Buffer.alloc(size, line), size });
async function* from<T>(items: Iterable<T>) {
  yield* items;
}

describe("batches", () => {
  it("hold every input once, in order, and arrive in another thread as they were", async () => {
    const inputs = fc.array(fc.oneof(fc.integer({ min: 0, max: batchSize }), fc.constant("pause" as const)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(inputs, async (sizes) => {
        const raws = sizes.map((size, i) => (size === "pause" ? size : record(i + 1, size)));
        const back: string[] = [];
        const print = (raw: Raw) => `${raw.line} ${raw.bytes.length} ${raw.bytes[0]} ${raw.bytes.at(-1)}`;
        for await (const batch of inBatches(from(raws))) {
          expect(batch.inputs.reduce((sum, raw) => sum + ("bytes" in raw ? raw.bytes.length : 0), 0)).toBeLessThan(2 * batchSize);
          back.push(...unpack(structuredClone(pack(batch.inputs))).map((raw) => print(raw as Raw)));
        }
        expect(back).toEqual(raws.filter((raw) => raw !== "pause").map(print));
      }),
    );
  });

  it("end at a pause, and are large only when more follows", async () => {
    const cut = [];
    for await (const { inputs, large } of inBatches(from([record(1, 10), "pause" as const, record(2, batchSize), record(3, 10)])))
      cut.push([inputs.length, large]);
    expect(cut).toEqual([
      [1, false],
      [1, true],
      [1, false],
    ]);
  });
});

describe("order", () => {
  it("is that of the tasks, and no more run than allowed", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (list, ahead) => {
        let running = 0;
        let most = 0;
        const tasks = list.map((delay, i) => async () => {
          most = Math.max(most, ++running);
          await new Promise((resume) => setTimeout(resume, delay));
          running--;
          return i;
        });
        const out: number[] = [];
        for await (const one of inOrder(from(tasks), ahead)) out.push(one);
        expect(out).toEqual(list.map((_, i) => i));
        expect(most).toBeLessThanOrEqual(ahead);
      }),
      { numRuns: 40 },
    );
  });

  it("gives a result while the next task is still waited for", async () => {
    let release = () => {};
    async function* slow() {
      yield async () => "first";
      await new Promise<void>((resume) => {
        release = resume;
      });
    }
    const out = inOrder(slow(), 4);
    expect(await out.next()).toEqual({ value: "first", done: false });
    release();
    expect((await out.next()).done).toBe(true);
  });

  it("throws what a task or its source throws", async () => {
    const all = async (tasks: AsyncIterator<() => Promise<number>>) => {
      for await (const _ of inOrder(tasks, ahead));
    };
    let ahead = 3;
    await expect(all(from([async () => 1, async () => Promise.reject(new Error("task"))]))).rejects.toThrow("task");
    // With no room for another task nobody waits for either of the two: a failure must not be left unhandled, which ends the process.
    ahead = 1;
    const late = () => new Promise<number>((_, reject) => setTimeout(() => reject(new Error("late")), 5));
    await expect(all(from([late, async () => 1]))).rejects.toThrow("late");
    await new Promise((resume) => setTimeout(resume, 5));
    const broken = (async function* () {
      yield async () => 1;
      throw new Error("source");
    })();
    await expect(all(broken)).rejects.toThrow("source");
  });
});

describe("shards", () => {
  it("take every input once, and each is about as large as the others", () => {
    const inputs = Array.from({ length: 4000 }, (_, i) => (i % 2 ? record(i, 40) : { file: `n/${i}.txt`, bytes: Buffer.alloc(0), size: 0 }));
    const sizes = [1, 2, 3, 4].map((index) => inputs.filter((input, i) => inShard({ ...input, bytes: Buffer.from(`${i}`) }, { index, total: 4 })).length);
    expect(sizes.reduce((a, b) => a + b)).toBe(4000);
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });

  it("are read from the command line, and from CI when asked", () => {
    expect(parseShard("2/8", {})).toEqual({ index: 2, total: 8 });
    expect(parseShard("0/8", {})).toBeNull();
    expect(parseShard("9/8", {})).toBeNull();
    expect(parseShard("auto", {})).toBeNull();
    expect(parseShard("auto", { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "3" })).toEqual({ index: 2, total: 3 });
    expect(parseShard("auto", { CIRCLE_NODE_INDEX: "0", CIRCLE_NODE_TOTAL: "3" })).toEqual({ index: 1, total: 3 });
    expect(parseShard("auto", { SLURM_ARRAY_TASK_ID: "12", SLURM_ARRAY_TASK_MIN: "10", SLURM_ARRAY_TASK_COUNT: "4" })).toEqual({ index: 3, total: 4 });
  });
});

describe("what is written", () => {
  it("is read up to its last whole line", () => {
    const path = join(mkdtempSync(join(tmpdir(), "extract-written-")), "facts.ndjson");
    const line = (id: string, sha256: string | null) =>
      JSON.stringify({ schema: "news-facts/1", document: { id, sha256 }, entities: [{ type: "country" }], claims: [], problems: [] });
    const whole = `${line("é", "00")}\n${line("b", null)}\n`;
    writeFileSync(path, `${whole}{"schema":"new`);
    const { bytes, tally, last } = readWritten(path, new Set());
    expect(bytes).toBe(Buffer.byteLength(whole));
    expect(tally).toMatchObject({ documents: 1, failed: 1, entities: { country: 1 } });
    expect(last?.id).toBe("b");
    writeFileSync(path, "a,b\n1,2\n");
    expect(() => readWritten(path, new Set())).toThrow(SyntaxError);
  });
});
