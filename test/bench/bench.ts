// The benchmark (`npm run bench`): ours, compromise and chrono-node in turn on the same text in one run, printed as ratios, since machines drift.
// It is bundled before it runs: tsx, which would run the sources as they are, sets a name on every function each time it is made, and that takes
// longer than our work. `npm run bench -- --keep` writes the result, with machine and day, to test/bench/results/.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { createDocument } from "../../src/document/document.ts";
import { findDates } from "../../src/entities/dates/index.ts";
import { extract } from "../../src/extract.ts";
import { article, corpus, newsArchive, records } from "../batch/corpus.ts";
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

const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
/** MB a second of this process's time over several passes, the first of which does not count. */
const speedOf = (texts: readonly string[], works: Record<string, (text: string) => unknown>, rounds: number) => {
  const size = sizeOf(texts);
  const runs = Object.values(works).map((work) => () => {
    for (const text of texts) work(text);
  });
  const times = inTurn(rounds, byProcess, ...runs);
  return Object.fromEntries(Object.keys(works).map((name, i) => [name, size / (times[i] as number) / 1000]));
};
const withNames = (text: string) => {
  const read = nlp(text);
  return [read.people().json(), read.organizations().json(), read.places().json()];
};
const facts = (text: string) => JSON.stringify(extract(text));
const onlyDates = (text: string) => findDates(createDocument(text));

// An archive from its first article on, the engine's warming up included, as whoever runs it once sees it: the whole of it for ours, and as much
// of the same for compromise as it does in some ten seconds.
const news5 = [...newsArchive(5_000_000)];
const part = [...newsArchive(300_000)];
const once = (texts: readonly string[], work: (text: string) => unknown) => {
  const start = byProcess();
  for (const text of texts) work(text);
  return sizeOf(texts) / (byProcess() - start) / 1000;
};
const archived = once(news5, facts);
const archivedNames = once(part, withNames);
// The same once both are warm, on plain news and on nothing but reports of attacks, the most work that a text can give.
const steady = speedOf([...newsArchive(200_000)], { own: facts, names: withNames }, 3) as Record<"own" | "names", number>;
const attacks = speedOf([...corpus(100_000)], { own: facts, names: withNames }, 3) as Record<"own" | "names", number>;
const dates = speedOf([...newsArchive(200_000)], { own: onlyDates, casual: (text) => chrono.casual.parse(text) }, 5) as Record<"own" | "casual", number>;

/** Ten times the time of a text of 1 MB to the time of ten texts of 100 kB: work on as much text, so that the collector of garbage has its share in
 *  both. A single short text is often read without it, and then the ratio tells of the collector. */
const growthOf = (text: (size: number) => string) => {
  const [small, large] = [text(100_000), text(1_000_000)];
  const [parts, whole] = inTurn(
    3,
    byProcess,
    () => {
      for (let i = 0; i < 10; i++) extract(small);
    },
    () => extract(large),
  ) as [number, number];
  // Below 5 ms the clock says more than the work.
  return (10 * whole) / Math.max(parts, 5);
};
const news = growthOf((length) => [...corpus(length)].join("\n\n"));
const worst = Object.entries(hostile)
  .map(([name, unit]): [string, number] => [name, growthOf((length) => unit.repeat(Math.ceil(length / unit.length)))])
  .sort(([, a], [, b]) => b - a)[0] as [string, number];

// Long, because what a thread spends on warming up it spends once.
const bytes = Number(process.env.BENCH_BYTES ?? 40_000_000);
const archive = file("archive.jsonl", [...records(bytes, newsArchive(bytes))].join(""));
const run = (jobs: string) => {
  const start = byClock();
  node("bin/extract.js", archive, "-o", join(folder, "facts.ndjson"), "--jobs", jobs);
  return byClock() - start;
};
const [one, two] = [run("1"), run("2")];
const articlePeak = peak(claimNews, "--format", "json");
const archivePeak = peak(archive, "-o", join(folder, "facts.ndjson"), "--jobs", "2");
rmSync(folder, { recursive: true });

const ratio = (value: number) => `${value.toFixed(2)} ×`;
const speed = (megabytes: number) => `${megabytes.toFixed(2)} MB/s`;
const rows: [string, string, string][] = [
  ["start-up without candidates, to node -e 0", ratio(plain / bare), "≤ 2 ×, aim 1.5"],
  ["start-up with claims, to node -e 0", ratio(claims / bare), "≤ 4 ×, aim 2"],
  ["news archive of 5 MB from its start, to compromise with names", ratio(archived / archivedNames), "≥ 30 ×, aim 100"],
  ["news, both warm", ratio(steady.own / steady.names), ""],
  ["reports of attacks alone, both warm", ratio(attacks.own / attacks.names), ""],
  ["dates only, to chrono-node casual", ratio(dates.own / dates.casual), "≥ 1 ×, aim 2"],
  ["growth 1 MB / 100 kB, news", news.toFixed(1), "≤ 12, aim 10.5"],
  [`growth 1 MB / 100 kB, worst hostile text (${worst[0]})`, worst[1].toFixed(1), "≤ 12, aim 10.5"],
  ["peak memory, one article", `${articlePeak.toFixed(0)} MB`, "≤ 90, aim 60"],
  ["peak memory, archive, 2 threads", `${archivePeak.toFixed(0)} MB`, "≤ 400, aim 250"],
  ["two threads, to one", ratio(one / two), "≥ 1.7 ×, aim 1.9"],
  ["news archive of 5 MB from its start", speed(archived), `compromise ${speed(archivedNames)}`],
  ["news, warm", speed(steady.own), `compromise ${speed(steady.names)}`],
  ["reports of attacks alone, warm", speed(attacks.own), `compromise ${speed(attacks.names)}`],
  ["dates only", speed(dates.own), `chrono-node ${speed(dates.casual)}`],
  ["archive through the command, one thread", speed(bytes / one / 1000), `two ${speed(bytes / two / 1000)}`],
];
const head = `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`;
const lines = [head, ...rows.map(([what, value, bar]) => `${what.padEnd(64)}${value.padStart(11)}   ${bar}`)];
console.log(lines.join("\n"));
if (process.argv.includes("--keep")) {
  mkdirSync("test/bench/results", { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(`test/bench/results/${day}.txt`, `${day}, ${lines.join("\n")}\n`);
}
