// The lexicon: look-up, the shape of its rows, users' own files, and time that grows with the text alone.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/document/tokens.ts";
import { builtInLexicon, type Lexicon } from "../../src/lexicon/lexicon.ts";
import { readLexicon } from "../../src/lexicon/lexicon-file.ts";
import { createLexicon } from "../../src/lexicon/user-lexicon.ts";

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
  it("knows names that must stand exactly as written", () => expect(keys("a loan from Komerční banka")).toContain("organisation/komercni-banka"));
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
    const [, second] = problems;
    expect(text.split("\n")[2]?.slice(second?.span?.start, second?.span?.end)).toBe("o json");
  });
  it.each([
    ['{"type":"organisation","name":"Norvik","country":"Estonia"}', "country must be two capitals"],
    ['{"type":"organisation","name":"Norvik","alias":["N"]}', '"alias" is no field'],
    ['{"type":"organisation","name":"Norvik","aliases":"N"}', "aliases must be a list"],
    ['{"type":"organisation","name":"Norvik","aliases":[7]}', "aliases must be a list"],
    ['{"type":"organisation","name":" "}', "needs a name"],
    ["[1,2]", "row 1: a row must be an object"],
    ['{"type":"bundle","objects":5}', 'list of "objects"'],
    ['{"type":"threat-actor","values":5}', 'list of "values"'],
    ['{\n "type": "bundle",\n "objects": [\n', "not valid JSON"],
    ["", "no names"],
    ['{"values":[]}', "no names"],
  ])("says what is wrong with %s", (text, message) => {
    const { rows, problems } = readLexicon("own.json", text);
    expect(rows).toEqual([]);
    expect(problems[0]?.message).toContain(message);
    expect(problems.every(({ code, file }) => code === "bad-lexicon" && file === "own.json")).toBe(true);
  });
  it("reports a damaged bundle once, where it stops", () => {
    const { problems } = readLexicon("stix.json", '{\n "type": "bundle",\n "objects": [ { "type": } ]\n}');
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });
  it("finds added malware, names in lower case, and a changed entry by its own name", () => {
    const rows = [
      '{"type":"malware","name":"VoskLoader"}',
      '{"type":"organisation","name":"norvik"}',
      '{"type":"threat-actor","name":"APT28","kind":"criminal","aliases":["Old Ostrak"]}',
    ];
    const own = createLexicon(lexicon, readLexicon("own.jsonl", rows.join("\n")).rows);
    expect(own.entry("malware/voskloader")?.tier).toBe(1);
    expect(keys("They met norvik there.", own)).toEqual(["organisation/norvik"]);
    expect(own.entry(keys("Old Ostrak", own)[0] as string)).toMatchObject({ kind: "criminal", country: "RU", refs: { attack: "G0007" } });
  });
  it("merges public data by ATT&CK id, keeps the built-in name, and takes no name from another entry", () => {
    const external_references = [{ source_name: "mitre-attack", external_id: "G0034" }];
    const bundle = { type: "bundle", objects: [{ type: "intrusion-set", name: "Sandworm Team", aliases: ["Ostrak Worm", "APT28"], external_references }] };
    const own = createLexicon(lexicon, readLexicon("stix.json", JSON.stringify(bundle)).rows);
    const [key] = keys("Ostrak Worm", own);
    expect(own.entry(key as string)).toMatchObject({ name: "Sandworm", country: "RU" });
    expect(keys("Sandworm", own)).toContain(key);
    expect(keys("APT28", own)).toEqual(["threat-actor/apt28"]);
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
