// The benchmark (`npm run bench`): ours, compromise and chrono-node in turn on the same text in one run, printed as ratios, since machines drift.
// `npm run bench -- --keep` writes the result, with machine and day, to test/bench/results/.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { createDocument } from "../../src/document/document.ts";
import { findDates } from "../../src/entities/dates/index.ts";
import { extract } from "../../src/extract.ts";
import { article, corpus, records } from "../batch/corpus.ts";
import { hostile } from "./hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-bench-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
/** Milliseconds: of the clock for other processes, of this process's own time for what runs in it, which a busy machine does not change. */
const byClock = () => performance.now();
const byProcess = () => process.cpuUsage().user / 1000;
/** Times several works in turn, so that the machine's drift meets all alike; the medians in milliseconds. */
const inTurn = (rounds: number, now: () => number, ...works: (() => void)[]) => {
  for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const start = now();
      work();
      times[i]?.push(now() - start);
    }
  }
  return times.map(median);
};

// Node 20 spends 50 ms on extra certificates at every start, ours or not.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const node = (...args: string[]) => spawnSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 1e9 });
/** Peak memory of a whole process, threads included, in MB. Linux tells it of the program alone; elsewhere what started it may count. */
const tell = `import { existsSync, readFileSync } from "node:fs";
  process.on("exit", () => {
    const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
    process._rawDebug("peak", /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
  });`;
const peak = (...args: string[]) => {
  const { stderr } = node("--import", `data:text/javascript,${encodeURIComponent(tell)}`, "bin/extract.js", ...args);
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
};

const plainNews = file(
  "plain.txt",
  "The council of Lisbon opened a new library on Monday. Its director, Anna Berger, said that 4,000 books had been moved in a week.\n",
);
const claimNews = file("claims.txt", article(0));
const [bare, plain, claims] = inTurn(
  15,
  byClock,
  () => node("-e", "0"),
  () => node("bin/extract.js", plainNews, "--format", "json"),
  () => node("bin/extract.js", claimNews, "--format", "json"),
) as [number, number, number];

const texts = [...corpus(60_000)];
const size = texts.reduce((sum, text) => sum + text.length, 0);
const [own, names] = inTurn(
  3,
  byProcess,
  () => texts.map((text) => JSON.stringify(extract(text))),
  () => texts.map((text) => [nlp(text).people().json(), nlp(text).organizations().json(), nlp(text).places().json()]),
) as [number, number];
const [dates, casual] = inTurn(
  5,
  byProcess,
  () => texts.map((text) => findDates(createDocument(text))),
  () => texts.map((text) => chrono.casual.parse(text)),
) as [number, number];

const growthOf = (text: (size: number) => string) => {
  const [small, large] = [text(100_000), text(1_000_000)];
  const [one, ten] = inTurn(
    3,
    byProcess,
    () => extract(small),
    () => extract(large),
  ) as [number, number];
  // Below 5 ms the clock says more than the work.
  return ten / Math.max(one, 5);
};
const news = growthOf((length) => [...corpus(length)].join("\n\n"));
const worst = Object.entries(hostile)
  .map(([name, unit]): [string, number] => [name, growthOf((length) => unit.repeat(Math.ceil(length / unit.length)))])
  .sort(([, a], [, b]) => b - a)[0] as [string, number];

const archive = file("archive.jsonl", [...records(Number(process.env.BENCH_BYTES ?? 4_000_000))].join(""));
const run = (jobs: string) => node("bin/extract.js", archive, "-o", join(folder, "facts.ndjson"), "--jobs", jobs);
const [one, two] = inTurn(
  2,
  byClock,
  () => run("1"),
  () => run("2"),
) as [number, number];
const articlePeak = peak(claimNews, "--format", "json");
const archivePeak = peak(archive, "-o", join(folder, "facts.ndjson"), "--jobs", "2");
rmSync(folder, { recursive: true });

const ratio = (value: number) => `${value.toFixed(2)} ×`;
const speed = (milliseconds: number) => `${(size / milliseconds / 1000).toFixed(2)} MB/s`;
const rows: [string, string, string][] = [
  ["start-up without candidates, to node -e 0", ratio(plain / bare), "≤ 2 ×, aim 1.5"],
  ["start-up with claims, to node -e 0", ratio(claims / bare), "≤ 4 ×, aim 2"],
  ["full extraction, to compromise with names", ratio(names / own), "≥ 30 ×, aim 100"],
  ["dates only, to chrono-node casual", ratio(casual / dates), "≥ 1 ×, aim 2"],
  ["growth 1 MB / 100 kB, news", news.toFixed(1), "≤ 12, aim 10.5"],
  [`growth 1 MB / 100 kB, worst hostile text (${worst[0]})`, worst[1].toFixed(1), "≤ 12, aim 10.5"],
  ["peak memory, one article", `${articlePeak.toFixed(0)} MB`, "≤ 90, aim 60"],
  ["peak memory, archive, 2 threads", `${archivePeak.toFixed(0)} MB`, "≤ 400, aim 250"],
  ["two threads, to one", ratio(one / two), "≥ 1.7 ×, aim 1.9"],
  ["full extraction", speed(own), `compromise ${speed(names)}`],
  ["dates only", speed(dates), `chrono-node ${speed(casual)}`],
];
const head = `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`;
const lines = [head, ...rows.map(([what, value, bar]) => `${what.padEnd(58)}${value.padStart(11)}   ${bar}`)];
console.log(lines.join("\n"));
if (process.argv.includes("--keep")) {
  mkdirSync("test/bench/results", { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(`test/bench/results/${day}.txt`, `${day}, ${lines.join("\n")}\n`);
}
