// The lexicon: look-up, the shape of its rows, users' own files, and time that grows with the text alone.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/document/tokens.ts";
import { builtInLexicon, type Lexicon } from "../../src/lexicon/lexicon.ts";
import { createLexicon, readLexicon } from "../../src/lexicon/user-lexicon.ts";

const lexicon = builtInLexicon();
const keys = (text: string, of: Lexicon = lexicon) => of.find(tokenise(text)).flatMap((hit) => hit.terms.map((term) => term.key));

describe("look-up", () => {
  it.each(["APT28", "APT 28", "APT-28", "FANCY BEAR", "Fancy Bear"])("knows %s as APT28", (name) =>
    expect(keys(`They blamed ${name}.`)).toContain("threat-actor/apt28"),
  );
  it("minds the letter case", () => {
    expect(keys("They told us to play.")).toEqual([]);
    expect(keys("see ta505 there")).not.toContain("threat-actor/ta505");
    expect(keys("The US and the U.S. agreed.")).toEqual(["country/US", "country/US"]);
  });
  it("looks past accents", () => expect(keys("Sao Paulo")).toEqual(keys("São Paulo")));
  it("gives the longest name first", () => {
    const hits = lexicon.find(tokenise("United States of America"));
    expect(hits[0]).toMatchObject({ first: 0, last: 3 });
  });
  it("knows words", () => {
    expect(lexicon.word("Andrew").given).toBe(6);
    expect(lexicon.word("The").common).toBe(10);
    expect(lexicon.word("Xqzzyv")).toEqual({ given: 0, surname: 0, common: 0 });
  });
  it("opens entries by key", () => {
    expect(lexicon.entry("threat-actor/apt28")).toMatchObject({ country: "RU", refs: { attack: "G0007" } });
    expect(lexicon.entry("nobody/here")).toBeUndefined();
  });
});

describe("rows", () => {
  const folder = new URL("../../src/lexicon/data/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  it("are there", () => expect(files.length).toBeGreaterThan(8));
  it.each(files)("%s: one id a row, sorted, sourced", (file) => {
    const rows = readFileSync(new URL(file, folder), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; source?: string });
    const ids = rows.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(rows.filter((row) => !row.source)).toEqual([]);
  });
  it("give no name to two actors", () => {
    const owners = new Map<string, string>();
    for (const line of readFileSync(new URL("threat-actors.jsonl", folder), "utf8").trim().split("\n")) {
      const row = JSON.parse(line) as { id: string; name: string; aliases?: string[] };
      for (const name of [row.name, ...(row.aliases ?? [])]) {
        expect(owners.get(name) ?? row.id, name).toBe(row.id);
        owners.set(name, row.id);
      }
    }
  });
});

describe("a user's lexicon", () => {
  it("adds, overrides and silences", () => {
    const { rows, problems } = readLexicon(
      "own.jsonl",
      '{"type":"threat-actor","name":"Glass Heron","aliases":["TA-Heron"],"country":"CN"}\n{"silence":["Fancy Bear"]}\n',
    );
    expect(problems).toEqual([]);
    const own = createLexicon(lexicon, rows);
    expect(keys("GLASS HERON", own)).toEqual(["threat-actor/glass-heron"]);
    expect(own.entry("threat-actor/glass-heron")?.country).toBe("CN");
    expect(keys("Fancy Bear", own)).toEqual([]);
    expect(keys("APT28", own)).toEqual(["threat-actor/apt28"]);
  });
  it("locates what is wrong and reads the rest", () => {
    const text = '{"type":"threat-actor","name":"Glass Heron"}\n{"type":"bird","name":"Heron"}\nno json\n';
    const { rows, problems } = readLexicon("own.jsonl", text);
    expect(rows).toHaveLength(1);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["bad-lexicon", 2],
      ["bad-lexicon", 3],
    ]);
    expect(text.slice(problems[1]?.span?.start, problems[1]?.span?.end)).toBe("no json");
  });
  it("reads a STIX bundle", () => {
    const bundle = {
      type: "bundle",
      objects: [
        {
          type: "intrusion-set",
          name: "Glass Heron",
          aliases: ["Glass Heron", "Pale Egret"],
          external_references: [{ source_name: "mitre-attack", external_id: "G9999" }],
        },
        { type: "intrusion-set", name: "Old Heron", revoked: true },
      ],
    };
    const own = createLexicon(lexicon, readLexicon("stix.json", JSON.stringify(bundle)).rows);
    expect(keys("Pale Egret", own)).toEqual(["threat-actor/glass-heron"]);
    expect(own.entry("threat-actor/glass-heron")?.refs).toEqual({ attack: "G9999" });
    expect(keys("Old Heron", own)).toEqual([]);
  });
  it("reads a MISP cluster", () => {
    const cluster = { type: "threat-actor", values: [{ value: "Glass Heron", meta: { country: "IR", synonyms: ["Pale Egret"] } }] };
    const own = createLexicon(lexicon, readLexicon("misp.json", JSON.stringify(cluster)).rows);
    expect(own.entry(keys("Pale Egret", own)[0] as string)).toMatchObject({ country: "IR", name: "Glass Heron" });
  });
});

it("costs time that grows with the text alone", () => {
  const time = (size: number) => {
    const tokens = tokenise("United States of The Bank New York ".repeat(size));
    const start = process.cpuUsage().user;
    lexicon.find(tokens);
    return process.cpuUsage().user - start;
  };
  time(2000);
  expect(time(40000)).toBeLessThan(Math.max(time(4000), 2000) * 40);
});
