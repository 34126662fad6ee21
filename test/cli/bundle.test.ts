// What V8 compiled, kept beside the bundle: it saves time and changes nothing else, whatever state it is in.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "extract-bundle-"));
for (const part of ["bin", "dist", "package.json"]) cpSync(part, join(folder, part), { recursive: true });
symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
const article = join(folder, "article.txt");
writeFileSync(article, "The FBI blamed North Korea for the hack of Sony Pictures.");
const compiled = join(folder, "dist/compiled");
const extract = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/extract.js"), article, ...args], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
};
const parts = ["claims", "cli"];
const kept = (part = "cli") => join(compiled, readdirSync(compiled).find((name) => name.startsWith(`${part}-`)) as string);
const expected = extract();

afterAll(() => rmSync(folder, { recursive: true }));

it("is of a bundle in ASCII, which is read as such", () => {
  for (const part of parts) expect(readFileSync(`dist/${part}.cjs`).every((byte) => byte < 128)).toBe(true);
});

it("is made by a run that finds none, and is left alone by the next", () => {
  rmSync(compiled, { recursive: true, force: true });
  expect(extract()).toBe(expected);
  expect(readdirSync(compiled).map((name) => name.split("-")[0])).toEqual(parts);
  const bytes = parts.map((part) => readFileSync(kept(part)));
  for (const one of bytes) expect(one.length).toBeGreaterThan(50_000);
  expect(extract()).toBe(expected);
  expect(parts.map((part) => readFileSync(kept(part)))).toEqual(bytes);
});

it("is left alone by a long run, which forgets again what it compiled", () => {
  const bytes = () => Buffer.concat(parts.map((part) => readFileSync(kept(part))));
  const before = bytes();
  const text = readFileSync("fixtures/articles/agency-news.txt", "utf8");
  const archive = join(folder, "archive.jsonl");
  writeFileSync(archive, `${JSON.stringify({ text })}\n`.repeat(400));
  const args = [join(folder, "bin/extract.js"), archive, "-o", join(folder, "facts.ndjson"), "--jobs", "1"];
  expect(spawnSync(process.execPath, args).status).toBe(0);
  expect(bytes().equals(before)).toBe(true);
});

it.each(parts)("does without the one of %s when it is damaged or missing, and mends it", (part) => {
  const damages = [() => truncateSync(kept(part), 50_000), () => writeFileSync(kept(part), "not what V8 compiled"), () => rmSync(kept(part))];
  for (const damage of damages) {
    damage();
    expect(extract()).toBe(expected);
    expect(readFileSync(kept(part)).length).toBeGreaterThan(100_000);
  }
});

it("keeps another for other flags of V8", () => {
  process.env.NODE_OPTIONS = "--max-old-space-size=500";
  expect(extract()).toBe(expected);
  delete process.env.NODE_OPTIONS;
  expect(readdirSync(compiled)).toHaveLength(2 * parts.length);
  rmSync(compiled, { recursive: true });
  extract();
});

it("makes another when the bundle is younger", () => {
  utimesSync(kept(), 0, 0);
  extract();
  expect(readFileSync(kept()).length).toBeGreaterThan(100_000);
});

it("does without one where it cannot write", () => {
  rmSync(compiled, { recursive: true });
  writeFileSync(compiled, "no folder");
  expect(extract()).toBe(expected);
  rmSync(compiled);
});

it("lets what is loaded later be loaded", () => {
  extract();
  expect(extract("--format", "table")).toContain("North Korea");
});
