// Batch: the bar of a long run on a terminal: records, MB/s, claims, failures, time left.
import { statSync } from "node:fs";
import { expand } from "../read/names.ts";
import type { Tally } from "./tally.ts";

export interface Progress {
  update(tally: Tally, bytes: number): void;
  /** Prints above the bar. */
  log(words: string): void;
  stop(): void;
}

/** Starts a bar over `total` bytes; where the total is not known (0) it only counts. */
export async function createProgress(stream: NodeJS.WriteStream, total: number): Promise<Progress> {
  const { MultiBar, Format } = (await import("cli-progress")).default;
  const started = performance.now();
  const bars = new MultiBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    format: (options, { progress }, { documents, failed, claims, megabytes }) => {
      const seconds = (performance.now() - started) / 1000;
      const bar = total > 0 ? `${Format.BarFormat(progress, options)} ${Math.floor(progress * 100)} % · ` : "";
      const left = total > 0 && progress > 0 ? ` · ${duration((seconds / progress) * (1 - progress))} left` : "";
      const records = `${Number(documents ?? 0).toLocaleString("en")} documents`;
      return `${bar}${records} · ${(Number(megabytes ?? 0) / seconds).toFixed(1)} MB/s · ${claims ?? 0} claims · ${failed ?? 0} failed${left}`;
    },
    barsize: 20,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  const bar = bars.create(total || 1, 0);
  return {
    update: ({ documents, failed, claims }, bytes) => {
      const all = Object.values(claims).reduce((sum, number) => sum + number, 0);
      bar.update(Math.min(bytes, total), { documents, failed, claims: all, megabytes: bytes / 1e6 });
    },
    log: (words) => bars.log(`${words}\n`),
    stop: () => bars.stop(),
  };
}

/** How many bytes the named files hold; 0 where that cannot be known beforehand. */
export async function totalSize(names: readonly string[]): Promise<number> {
  let total = 0;
  for await (const name of expand(names)) {
    if (name === "-") return 0;
    if (typeof name === "string") total += statSync(name, { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}

/** Seconds for a reader: "12 s", "3 min 5 s", "2 h 10 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
