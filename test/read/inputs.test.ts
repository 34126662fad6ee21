// Raw inputs: whatever holds them, they come one by one and in order, and damage costs no more than what it hit.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rawInputs, type Sources } from "../../src/read/inputs.ts";
import { readRaw } from "../../src/read/raw.ts";
import { tar, tarGz, zip } from "./archives.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-read-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const fields = { text: "text", id: "id", title: "title", date: "published" };
const texts = async (names: readonly string[], sources: Partial<Sources> = {}) => {
  const out: string[] = [];
  for await (const raw of rawInputs(names, { stdin: () => Readable.from([]), ...sources })) {
    if (raw === "pause") continue;
    const input = await readRaw(raw, fields);
    out.push("problem" in input ? `${input.problem.code} ${input.id.replace(`${folder}/`, "")}` : input.text);
  }
  return out;
};
const records = '{"text":"one"}\n\n  \n{"text":"two"}\n{"text":"three"}';
const files = { "a/1.txt": "first", "a/2.jsonl": records, "a/picture.png": "x", "b.txt.gz": gzipSync("last") };
const all = ["first", "one", "two", "three", "last"];

describe("inputs", () => {
  it("reads a folder in order, and nothing that is neither text nor archive", async () => {
    for (const [name, content] of Object.entries(files)) file(`folder/${name}`, content);
    symlinkSync(join(folder, "folder"), join(folder, "folder/again"));
    expect(await texts([join(folder, "folder")])).toEqual(all);
    expect(await texts([join(folder, "folder/**/*.{txt,jsonl}")])).toEqual(["first", "one", "two", "three"]);
  });

  it("reads zip and tar, plain, compressed and from standard input", async () => {
    expect(await texts([file("n.zip", zip(files))])).toEqual(all);
    expect(await texts([file("n.tar", await tar(files))])).toEqual(all);
    expect(await texts([file("n.tgz", await tarGz(files))])).toEqual(all);
    const piped = await tarGz(files);
    expect(await texts(["-"], { stdin: () => Readable.from([piped]) })).toEqual(all);
  });

  it("names the members of an archive after it", async () => {
    expect(await texts([file("x.zip", zip({ "d/e.txt": " ", "d/f.jsonl": "{}" }))])).toEqual(["empty x.zip/d/e.txt", "bad-record x.zip/d/f.jsonl:1"]);
  });

  it("says that an archive holds no text, as it does of a folder", async () => {
    expect(await texts([file("none.zip", zip({ "a.png": "x" })), file("after.txt", "after")])).toEqual(["no-input none.zip", "after"]);
  });

  it.each([
    ["gzip records", async () => ["cut.jsonl.gz", gzipSync(`${records}\n`.repeat(3000)).subarray(0, 200)]],
    ["a tar.gz", async () => ["cut.tgz", (await tarGz({ ...files, "z.txt": "z".repeat(1e6) })).subarray(0, 700)]],
    ["a zip", async () => ["cut.zip", zip(files).subarray(0, 100)]],
    ["no tar at all", async () => ["no.tar", Buffer.alloc(5000, 65)]],
  ] as [string, () => Promise<[string, Uint8Array]>][])("says that %s is damaged, and goes on", async (_name, make) => {
    const found = await texts([file(...(await make())), file("after.txt", "after")]);
    expect(found.at(-1)).toBe("after");
    expect(found.filter((words) => words.startsWith("bad-archive")).length).toBeGreaterThan(0);
  });

  it("damage in one member of a zip costs that member", async () => {
    const bytes = zip({ "1.txt": "first", "2.txt": "second ".repeat(20), "3.txt": "third" });
    bytes.fill(0xff, bytes.indexOf("2.txt") + 5, bytes.indexOf("2.txt") + 12);
    expect(await texts([file("hurt.zip", bytes)])).toEqual(["first", "bad-archive hurt.zip/2.txt", "third"]);
  });

  it("does not read the file that is being written", async () => {
    const { statSync } = await import("node:fs");
    file("own/a.txt", "a");
    const output = statSync(file("own/facts.ndjson", "{}"));
    expect(await texts([join(folder, "own")], { output: () => output })).toEqual(["a"]);
  });

  it("says where a line is no JSON", async () => {
    const lines = ['{"text":"cut of', '{"a":tru}', "[1]", `${"[".repeat(100_000)}`];
    const problems = [];
    for await (const raw of rawInputs([file("bad.jsonl", lines.join("\n"))], { stdin: () => Readable.from([]) })) {
      if (raw === "pause") continue;
      const input = await readRaw(raw, fields);
      if ("problem" in input) problems.push({ ...input.problem, words: input.evidence?.words.slice(input.evidence.start, input.evidence.end) });
    }
    expect(problems).toMatchObject([
      { code: "bad-json", message: "JSON string is not closed", line: 1, span: { start: 8, end: 15 }, words: '"cut of' },
      { code: "bad-json", line: 2, words: "tru" },
      { code: "bad-record", line: 3 },
      { code: "bad-json", line: 4 },
    ]);
  });

  it("gives records as they come, with a pause where the stream may wait", async () => {
    const kinds = [];
    for await (const raw of rawInputs(["-"], { stdin: () => Readable.from([Buffer.from('{"text":"one"}\n{"te'), Buffer.from('xt":"two"}\n')]) }))
      kinds.push(raw === "pause" ? raw : "record");
    expect(kinds).toEqual(["record", "pause", "record", "pause"]);
  });
});
