// The benchmark (`npm run bench`): start-up of the command against bare Node, extraction against compromise on the same text, growth with size.
// Everything is measured in one run and printed as a ratio, since machines drift; the text is made of our own fixtures.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import nlp from "compromise";
import { extract } from "../../src/extract.ts";

const folder = "fixtures/articles/";
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(folder + name, "utf8"));

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
const timed = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
// Node 20 spends 50 ms on extra certificates at every start, ours or not.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: "" };
const started = (args: string[]) => median(Array.from({ length: 15 }, () => timed(() => spawnSync(process.execPath, args, { env }))));

const bare = started(["-e", "0"]);
const quiet = started(["bin/extract.js", "package.json", "--no-claims", "--format", "json"]);
const claims = started(["bin/extract.js", `${folder}agency-news.txt`, "--format", "json"]);

/** Text of at least `size` UTF-16 code units, the fixtures over and over. */
const repeated = (size: number) => {
  let text = "";
  for (let i = 0; text.length < size; i++) text += `${articles[i % articles.length]}\n\n`;
  return text;
};
const corpus = Array.from({ length: Math.ceil(300 / articles.length) }, () => articles).flat();
const size = corpus.reduce((sum, text) => sum + text.length, 0);
const ours = () => corpus.map((text) => JSON.stringify(extract(text)));
ours();
const own = median([timed(ours), timed(ours), timed(ours)]);
const sample = articles.slice(0, 4);
const theirs = () => sample.map((text) => [nlp(text).people().json(), nlp(text).organizations().json(), nlp(text).places().json()]);
theirs();
const sampleSize = sample.reduce((sum, text) => sum + text.length, 0);
const other = median([timed(theirs), timed(theirs), timed(theirs)]);
const small = repeated(100_000);
const large = repeated(1_000_000);
extract(small);
const growth = median([0, 1, 2].map(() => timed(() => extract(large)))) / median([0, 1, 2].map(() => timed(() => extract(small))));

const speed = size / own / 1000;
const otherSpeed = sampleSize / other / 1000;
const rows = [
  ["start-up without claims, to node -e 0", `${(quiet / bare).toFixed(2)} ×`, "at least ≤ 2 ×"],
  ["start-up with claims, to node -e 0", `${(claims / bare).toFixed(2)} ×`, "at least ≤ 4 ×"],
  ["full extraction, to compromise with names", `${(speed / otherSpeed).toFixed(1)} ×`, "at least ≥ 30 ×"],
  ["growth, 1 MB to 100 kB", growth.toFixed(1), "at least ≤ 12"],
  ["full extraction", `${speed.toFixed(2)} MB/s`, `compromise ${otherSpeed.toFixed(3)} MB/s`],
];
console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
for (const [what, value, bar] of rows) console.log(`${(what as string).padEnd(44)}${(value as string).padStart(12)}   ${bar}`);
