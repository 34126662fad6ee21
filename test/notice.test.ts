// The notices: whatever the bundle holds of others' code has its licence in NOTICE, word for word.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const notice = plain(readFileSync("NOTICE", "utf8"));
const bundled = [...readFileSync("dist/cli.cjs", "utf8").matchAll(/^\/\/ (node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/\n]+)\//gm)];
const folders = [...new Set(bundled.map(([, folder]) => folder as string))];

it("the bundle says what it holds", () => expect(folders).toContain("node_modules/commander"));

it.each(folders)("NOTICE prints the licence of %s", (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) as string;
  expect(notice).toContain(folder.split("/").at(-1));
  // One author's address is written two ways in his packages.
  const written = (text: string) => text.replaceAll("(sindresorhus.com)", "(https://sindresorhus.com)");
  expect(notice).toContain(written(plain(readFileSync(`${folder}/${file}`, "utf8"))));
});

it("NOTICE prints the licence of a package whose data the lexicon holds", () => {
  expect(notice).toContain(plain(readFileSync("node_modules/compromise/LICENSE", "utf8")));
});
