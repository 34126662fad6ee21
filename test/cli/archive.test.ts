// Long runs from outside: threads, order, resuming after a kill, full disks, closed pipes, signals, gates, a co-process.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { records } from "../batch/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-archive-"));
const path = (name: string) => join(folder, name);
const file = (name: string, content: string) => {
  writeFileSync(path(name), content);
  return path(name);
};
const extract = (args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}) => {
  const options = { encoding: "utf8" as const, ...(input !== undefined && { input }), env: { ...process.env, ...env }, maxBuffer: 1e9 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/extract.js", ...args], options);
  return { status, out: stdout, err: stderr };
};
const started = (args: readonly string[]) => spawn(process.execPath, ["bin/extract.js", ...args], { stdio: ["pipe", "pipe", "pipe"] });
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on("close", resolve));
const lines = (words: string) => words.trimEnd().split("\n");

const bad = '{"id":"bad","text":"The NCSC sa\n';
let archive = "";
let facts = "";

beforeAll(() => {
  const all = [...records(300_000)];
  all.splice(100, 0, bad, '{"id":"none"}\n');
  archive = file("archive.jsonl", all.join(""));
  expect(extract([archive, "-o", path("facts.ndjson"), "--jobs", "1", "-q"]).status).toBe(1);
  facts = readFileSync(path("facts.ndjson"), "utf8");
  expect(lines(facts)).toHaveLength(all.length);
});

describe("a long run", () => {
  it.each(["2", "3"])("gives the same bytes with %s threads", (jobs) => {
    expect(extract([archive, "--jobs", jobs, "-q"]).out === facts).toBe(true);
    expect(
      extract(["--jobs", jobs, "-q", "-f", "ndjson"], readFileSync(archive, "utf8"))
        .out.replaceAll('"-:', `"${archive}:`)
        .replaceAll('"file":"-"', `"file":"${archive}"`) === facts,
    ).toBe(true); // prettier-ignore
  });

  it("is one valid list as JSON, whatever the number of threads", () => {
    const { out } = extract([archive, "-q", "-f", "json", "--jobs", "2"]);
    expect(JSON.parse(out)).toEqual(lines(facts).map((line) => JSON.parse(line)));
  });

  it("says where an input failed, what it did, and counts at the end", () => {
    const { err } = extract([archive, "-o", path("again.ndjson")]);
    expect(err).toContain(
      `extract: ${archive}:101:20: JSON string is not closed [bad-json]\n  101 | {"id":"bad","text":"The NCSC sa\n      |                    ^^^^^^^^^^^^\n`,
    );
    expect(err).toMatch(/extract: 2 failed, [\d,]+ were read\. To stop at the first, use --strict\.\n$/);
    const json = lines(extract([archive, "-o", path("again.ndjson"), "--errors", "json"]).err).map((line) => JSON.parse(line));
    expect(json).toMatchObject([{ code: "bad-json", line: 101 }, { code: "bad-record", line: 102 }, { failed: 2 }]);
  });

  it("stops where too many inputs failed, at the same place with any number of threads, and goes on when they are mended", () => {
    for (const jobs of ["1", "2"]) {
      const out = path(`strict${jobs}.ndjson`);
      const { status, err } = extract([archive, "-o", out, "--strict", "--jobs", jobs]);
      expect(status).toBe(2);
      expect(err).toContain("[too-many-errors]");
      expect(readFileSync(out, "utf8")).toBe(`${lines(facts).slice(0, 100).join("\n")}\n`);
    }
    expect(extract([archive, "-o", path("one.ndjson"), "--max-errors", "1"]).status).toBe(2);
    expect(lines(readFileSync(path("one.ndjson"), "utf8"))).toHaveLength(101);
    expect(extract([archive, "-o", path("two.ndjson"), "--max-errors", "2"]).status).toBe(1);
    expect(extract([archive, "-o", path("strict1.ndjson"), "--resume", "-q"]).status).toBe(1);
    expect(readFileSync(path("strict1.ndjson"), "utf8") === facts).toBe(true);
  });
});

describe("resuming", () => {
  const out = path("resumed.ndjson");
  const resume = (jobs: string) => extract([archive, "-o", out, "--resume", "--jobs", jobs, "-q"]).status;

  it("gives the bytes of an uninterrupted run, wherever the output was cut", () => {
    const bytes = Buffer.from(facts);
    const half = bytes.length >> 1;
    const cuts = [0, bytes.indexOf(10), bytes.indexOf(10) + 1, half, bytes.length - 1, bytes.length];
    for (const [i, cut] of cuts.entries()) {
      writeFileSync(out, bytes.subarray(0, cut));
      expect(resume(i % 2 ? "1" : "2")).toBe(1);
      expect(readFileSync(out, "utf8") === facts, `cut at ${cut}`).toBe(true);
    }
  });

  // EXTRACT_KILLS=100 kills a hundred runs.
  it("survives kill -9, again and again", { timeout: 3_600_000 }, async () => {
    const wanted = Number(process.env.EXTRACT_KILLS ?? 4);
    let kills = 0;
    for (let round = 0; kills < wanted; round++) {
      rmSync(out, { force: true });
      for (let finished = false; !finished; ) {
        const child = started([archive, "-o", out, "--resume", "--jobs", round % 2 ? "1" : "2", "-q"]);
        // Half of the kills come at a moment of the clock, half the moment that the file grows.
        const before = existsSync(out) ? statSync(out).size : 0;
        const delay = 20 + ((kills * 7919) % 400);
        const timer = setInterval(() => {
          if (kills < wanted && kills % 2 && existsSync(out) && statSync(out).size > before) child.kill("SIGKILL");
        }, 1);
        const alarm = setTimeout(() => kills < wanted && kills % 2 === 0 && child.kill("SIGKILL"), delay);
        const status = await ended(child);
        clearInterval(timer);
        clearTimeout(alarm);
        if (status === null) kills++;
        else finished = true;
      }
      expect(readFileSync(out, "utf8") === facts, `after ${kills} kills`).toBe(true);
    }
    expect(kills).toBe(wanted);
  });

  it("counts what the earlier run did", () => {
    const summary = (name: string) => ({ ...JSON.parse(readFileSync(path(name), "utf8")), seconds: 0, bytes: 0 });
    extract([archive, "-o", out, "-q", "--summary-json", path("whole.json")]);
    writeFileSync(out, facts.slice(0, facts.length / 3));
    extract([archive, "-o", out, "-q", "--resume", "--summary-json", path("parts.json")]);
    expect(summary("parts.json")).toEqual(summary("whole.json"));
  });

  it("refuses an output that was not made from these inputs, and leaves it as it is", () => {
    const other = file("other.jsonl", '{"id":"x","text":"Nothing happened."}\n');
    for (const content of [facts, "a,b\n"]) {
      file("resumed.ndjson", content);
      const { status, err } = extract([other, "-o", out, "--resume"]);
      expect(status).toBe(2);
      expect(err).toContain("[not-resumed]");
      expect(readFileSync(out, "utf8") === content).toBe(true);
    }
    expect(extract([other, "--resume"]).status).toBe(2);
    expect(extract([other, "--resume", "-o", path("x.json"), "-f", "json"]).status).toBe(2);
  });
});

describe("what stops a run", () => {
  it("not a document that takes more memory than there is: that alone fails", { timeout: 300_000 }, () => {
    const sentence = "The FBI blamed North Korea for the hack of Sony Pictures. ";
    const texts = [...Array(200).fill(sentence.repeat(10)), sentence.repeat(12_000), ...Array(20).fill(sentence)];
    const hungry = file("hungry.jsonl", texts.map((text, i) => `${JSON.stringify({ id: `h${i}`, text })}\n`).join(""));
    const { status, out, err } = extract([hungry, "--jobs", "2"], undefined, { NODE_OPTIONS: "--max-old-space-size=60" });
    expect(err).toContain("hungry.jsonl:201: it takes more memory than there is [too-large]\n    Give more");
    expect(status).toBe(1);
    expect(lines(out).map((line) => JSON.parse(line).claims.length)).toEqual([...Array(200).fill(10), 0, ...Array(20).fill(1)]);
  });

  it("a full disk: the message says how to go on", () => {
    for (const args of [["-o", "/dev/full"], [">"]]) {
      const command = `"${process.execPath}" bin/extract.js "${archive}" -q ${args[0] === ">" ? "> /dev/full" : args.join(" ")}`;
      expect(spawnSync("bash", ["-c", command]).status).toBe(2);
    }
    // A limit on the size of files is a disk that fills up on the way.
    const command = `ulimit -f ${Math.floor((facts.length * 0.7) / 1024)}; "${process.execPath}" bin/extract.js "${archive}" -o "${path("cut.ndjson")}"`;
    const { status, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot be written: the file would be larger than is allowed \(EFBIG\) \[not-written\]\n {4}.*--resume/);
    const written = readFileSync(path("cut.ndjson"), "utf8");
    expect(written.length).toBeGreaterThan(0);
    expect(facts.startsWith(written) && written.endsWith("\n")).toBe(true);
  });

  it("a reader that has enough: that is no failure", () => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", `"${process.execPath}" bin/extract.js "${archive}" -q | head -1; exit $\{PIPESTATUS[0]}`], {
      encoding: "utf8",
    }); // prettier-ignore
    expect([status, stderr]).toEqual([0, ""]);
    expect(facts.startsWith(stdout)).toBe(true);
  });

  it("Ctrl-C: whole lines, and how to go on", async () => {
    const out = path("interrupted.ndjson");
    // Standard input stays open, so that the run cannot end before the signal comes.
    const child = started([archive, "-", "-o", out, "--jobs", "2"]);
    let err = "";
    child.stderr.on("data", (words) => {
      err += words;
    });
    let sent = false;
    const timer = setInterval(() => {
      if (sent || !existsSync(out) || statSync(out).size === 0) return;
      sent = child.kill("SIGINT");
    }, 2);
    const status = await ended(child);
    clearInterval(timer);
    expect(status).toBe(130);
    expect(err).toMatch(/stopped by SIGINT after \d+ documents; they are whole \[interrupted\]\n {4}.*--resume/);
    const written = readFileSync(out, "utf8");
    expect(facts.startsWith(written) && written.endsWith("\n")).toBe(true);
  });
});

describe("in a pipe and in CI", () => {
  it("answers each record before the next is sent", async () => {
    const child = started(["-f", "ndjson"]);
    for (const id of ["a", "b", "c"]) {
      const answer = new Promise<string>((resolve) => child.stdout.once("data", (bytes) => resolve(String(bytes))));
      child.stdin.write(`${JSON.stringify({ id, text: "The FBI blamed North Korea for the hack." })}\n`);
      expect(JSON.parse(await answer)).toMatchObject({ document: { id }, claims: [{ stance: "attributes" }] });
    }
    child.stdin.end();
    expect(await ended(child)).toBe(0);
  });

  it("takes the names of its inputs from a list", () => {
    const names = ["a", "b"].map((name) => file(`${name}.txt`, `News ${name}.`));
    const list = `${names[0]}\n\n${names[1]}\n`;
    expect(lines(extract(["--files-from", "-"], list).out)).toHaveLength(2);
    expect(lines(extract(["--files-from", file("list", list)]).out)).toHaveLength(2);
    expect(extract(["--files-from", path("no list")]).status).toBe(2);
  });

  it("shares the inputs out among shards: each goes to one, and none is an error when empty", () => {
    const parts = [1, 2, 3].flatMap((index) => lines(extract([archive, "--shard", `${index}/3`, "-q"]).out));
    expect(parts.sort()).toEqual(lines(facts).sort());
    const env = { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "3" };
    expect(extract([archive, "--shard", "auto", "-q"], undefined, env).out).toBe(extract([archive, "--shard", "2/3", "-q"]).out);
    const single = file("single.txt", "News.");
    expect([1, 2].map((index) => extract([single, "--shard", `${index}/2`]).status)).toEqual([0, 0]);
    expect(extract([single, "--shard", "3/2"]).status).toBe(2);
  });

  it("ends with 3 when a claim is about a watched actor, by any of its names", () => {
    const story = file("story.txt", "The FBI blamed APT28 for the hack of the party.");
    for (const name of ["APT28", "fancy bear"]) {
      const { status, err } = extract([story, "--fail-on-actor", name]);
      expect(status).toBe(3);
      expect(err).toContain("a claim about APT28: The FBI blamed APT28");
    }
    expect(extract([story, "--fail-on-actor", "APT29"])).toMatchObject({ status: 0, err: "" });
  });

  it("warns of a gate whose name nobody knows", () => {
    const story = file("story.txt", "The FBI blamed APT28 for the hack of the party.");
    const known = ["APT28", "apt28", "Fancy bear", "RU", "kp", "gru", "North Korea"].flatMap((name) => ["--fail-on-actor", name]);
    const { status, err } = extract([story, ...known, "--fail-on-actor", "APT-Twentyeight"]);
    expect(status).toBe(3);
    expect(err.match(/the lexicon knows no "[^"]+" \[bad-argument\]/g)).toEqual(['the lexicon knows no "APT-Twentyeight" [bad-argument]']);
  });

  it("sums up for a reader and for a program", () => {
    const { err } = extract([archive, "-o", path("again.ndjson"), "--summary", "--summary-json", path("summary.json"), "-q"]);
    const { documents, failed, entities, claims, actors } = JSON.parse(readFileSync(path("summary.json"), "utf8"));
    const all = lines(facts).map((line) => JSON.parse(line));
    expect([documents, failed]).toEqual([all.length - 2, 2]);
    expect(entities.country).toBe(all.flatMap((one) => one.entities).filter(({ type }) => type === "country").length);
    expect(claims.attributes).toBe(all.flatMap((one) => one.claims).filter(({ stance }) => stance === "attributes").length);
    expect(Object.keys(actors).length).toBeGreaterThan(0);
    expect(err).toMatch(/documents .*2 failed\nentities .*country/);
  });

  it("never writes over one of its inputs", () => {
    const before = readFileSync(archive, "utf8");
    expect(extract([archive, "-o", archive]).status).toBe(2);
    expect(readFileSync(archive, "utf8") === before).toBe(true);
  });
});
