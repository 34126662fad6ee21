// The command from outside: what it prints, what it says, how it ends.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "extract-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const extract = (args: readonly string[], input?: string | Uint8Array) => {
  const result = spawnSync(process.execPath, ["bin/extract.js", ...args], { encoding: "utf8", ...(input !== undefined && { input }), maxBuffer: 1e9 });
  return { status: result.status, out: result.stdout, err: result.stderr };
};
const story = "The FBI blamed North Korea for the hack of Sony Pictures.";

beforeAll(() => {
  expect(extract(["--version"]).out, "build it first: npm run build").toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("extract", () => {
  it("prints one document for one file, and the hash of its bytes", () => {
    const { status, out } = extract([file("a.txt", story)]);
    const facts = JSON.parse(out);
    expect(status).toBe(0);
    expect(facts.schema).toBe("news-facts/1");
    expect(facts.document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(facts.entities.map((entity: { name: string }) => entity.name)).toContain("North Korea");
  });

  it("prints an array for several, in order, and goes on after a failure", () => {
    const { status, out, err } = extract([file("a.txt", story), join(folder, "none.txt"), file("b.txt", "Nothing happened.")]);
    const list = JSON.parse(out);
    expect(status).toBe(1);
    expect(list).toHaveLength(3);
    expect(list[1].problems[0].code).toBe("not-found");
    expect(err).toContain("[not-found]");
  });

  it("reads standard input as text and as records", () => {
    expect(JSON.parse(extract([], story).out).document.length).toBe(story.length);
    const { out } = extract(["-", "--format", "ndjson"], `${JSON.stringify({ id: "r1", text: story, published: "2014-12-19" })}\n\n{"text": 3}\n`);
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first.document).toMatchObject({ id: "r1", published: { value: "2014-12-19", basis: "metadata" } });
    expect(second.problems[0]).toMatchObject({ code: "bad-record", line: 3 });
  });

  it("reads archives, compressed ones too, with fields of other names", () => {
    const lines = `${JSON.stringify({ key: "k", body: story })}\nnot json\n`;
    for (const path of [file("a.jsonl", lines), file("b.jsonl.gz", gzipSync(lines))]) {
      const { status, out, err } = extract([path, "--text-field", "body", "--id-field", "key"]);
      const [first, second] = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(status).toBe(1);
      expect(first.document.id).toBe("k");
      expect(second.problems[0]).toMatchObject({ code: "bad-json", line: 2 });
      expect(err).toContain(":2:");
    }
  });

  it.each([
    ["utf-8 with a mark", Buffer.from(`\uFEFFCafé: ${story}`)],
    ["utf-16le with a mark", Buffer.from(`\uFEFFCafé: ${story}`, "utf16le")],
    ["utf-32le with a mark", Buffer.from([...`\uFEFFCafé: ${story}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8, 0, 0]))],
    ["utf-16le without", Buffer.from(`Café: ${story}`, "utf16le")],
    ["utf-16be with a mark", Buffer.from(`\uFEFFCafé: ${story}`, "utf16le").swap16()],
    ["windows-1252", Buffer.from(`Caf\u00e9: ${story}`, "latin1")],
  ])("decodes %s and keeps offsets exact", (_name, bytes) => {
    const facts = JSON.parse(extract([file("encoded.txt", bytes), "--text"]).out);
    expect(facts.document.text).toBe(`Café: ${story}`);
    const country = facts.entities.find((entity: { code?: string }) => entity.code === "KP").mentions[0];
    expect(facts.document.text.slice(country.start, country.end)).toBe("North Korea");
  });

  it("reads UTF-8 with damaged bytes as UTF-8, and says so", () => {
    const cut = Buffer.from(`“Café”: ${story} – naïve “`).subarray(0, -1);
    const record = Buffer.concat([Buffer.from('{"text":"Caf'), Buffer.from([0xe9]), Buffer.from(`: ${story}"}`)]);
    for (const [bytes, text] of [
      [cut, `“Café”: ${story} – naïve \ufffd`],
      [record, `Caf\ufffd: ${story}`],
    ] as const) {
      const { status, out, err } = extract(["-", "--text"], bytes);
      const [facts] = [JSON.parse(out)].flat();
      expect(facts.document.text).toBe(text);
      expect(facts.problems[0].code).toBe("encoding");
      expect(err).toContain("of those read, 1 have bytes that are no UTF-8");
      expect(status).toBe(0);
    }
  });

  it.each([
    ["empty", "", "empty"],
    ["blank", " \n\n", "empty"],
    ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 255, 254, 0]), "binary"],
    ["50 MB of one line", Buffer.alloc(50 * 1024 * 1024, 97), "too-large"],
    ["damaged gzip", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), "bad-archive"],
  ])("says what is wrong with an input that is %s, and reads the others", (_name, bytes, code) => {
    const { status, out, err } = extract([file("bad.txt", bytes), file("a.txt", story)]);
    expect(status).toBe(1);
    expect(err).toContain(`[${code}]`);
    expect(JSON.parse(out)[0].problems[0].code).toBe(code);
    expect(JSON.parse(out)[1].entities.length).toBeGreaterThan(0);
  });

  it("bounds a line of an archive too", () => {
    const { status, out } = extract([file("long.jsonl", `{"text":"${"a".repeat(20 * 1024 * 1024)}"}\n${JSON.stringify({ text: story })}\n`)]);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).problems[0]?.code),
    ).toEqual(["too-large", undefined]);
  });

  it("ends with 2 when nothing could be read or the usage is wrong", () => {
    expect(extract([join(folder, "none.txt")]).status).toBe(2);
    expect(extract(["--nonsense"]).status).toBe(2);
    expect(extract(["--published", "2021-02-30", file("a.txt", story)]).err).toContain("YYYY-MM-DD");
    expect(extract(["--types", "cats", file("a.txt", story)]).err).toContain("no entity type");
  });

  it("ends with 1 when the summary that was asked for could not be written", () => {
    const { status, out, err } = extract([file("a.txt", story), "--summary-json", join(folder, "none/s.json")]);
    expect(err).toContain("the summary cannot be written: no such file or folder (ENOENT) [not-written]");
    expect(JSON.parse(out).claims).toHaveLength(1);
    expect(status).toBe(1);
  });

  it("refuses a gate that could never close", () => {
    const { status, out, err } = extract([file("a.txt", story), "--no-claims", "--fail-on-actor", "KP"]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("[bad-argument]");
  });

  it.each([
    ["a PDF", "%PDF-1.7\n1 0 obj\n<< /Title (Russia) >>\n", "binary"],
    ["RTF", "{\\rtf1\\ansi The FBI blamed North Korea.}", "binary"],
    ["a zip archive or an office document", "PK\u0003\u0004\u0014\u0000", "binary"],
    ["HTML", `\uFEFF\n<!DOCTYPE html>\n<title>${story}</title>`, "markup"],
    ["XML", `<?xml version="1.0"?><rss><item>${story}</item></rss>`, "markup"],
    ["a web archive", "WARC/1.0\r\nWARC-Type: response\r\n", "markup"],
    ["a list in JSON", JSON.stringify([{ text: story }], null, 1), "markup"],
    ["an object in JSON", JSON.stringify({ text: story }), "markup"],
  ])("says that %s is no plain text", (kind, content, code) => {
    const { status, err } = extract([file("report.txt", content)]);
    expect(err).toContain(`this is ${kind}, not plain text [${code}]\n    `);
    expect(status).toBe(2);
  });

  it.each(["[Update] ", "<b>", "PK: "])("takes a text that begins with %j for one", (opening) => {
    expect(JSON.parse(extract(["-"], opening + story).out).claims).toHaveLength(1);
  });

  it("says how to give a record that stands on several lines", () => {
    const { err } = extract(["-"], JSON.stringify({ text: story }, null, 1));
    expect(err).toMatch(/^extract: standard input: this is an object in JSON, not plain text \[markup\]\n.*jq -c \. FILE \| extract\n$/);
  });

  it("reads records from a file of any other name and from a named pipe", () => {
    const records = ["a", "b"].map((id) => JSON.stringify({ id, text: story })).join("\n");
    const ids = (out: string) => JSON.parse(out).map(({ document }: { document: { id: string } }) => document.id);
    expect(ids(extract([file("archive.json", records)]).out)).toEqual(["a", "b"]);
    const piped = `"${process.execPath}" bin/extract.js <(cat "${file("some.records", records)}")`;
    expect(ids(spawnSync("bash", ["-c", piped], { encoding: "utf8" }).stdout)).toEqual(["a", "b"]);
  });

  it("takes no misspelt command for an input", () => {
    for (const [wrong, meant] of [
      ["explian", "explain"],
      ["explan", "explain"],
      ["schemas", "schema"],
      ["rukes", "rules"],
    ] as const) {
      const { status, out, err } = extract([wrong, "a.txt"]);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toContain(`${wrong}: no such command, file or folder [bad-argument]\n    Did you mean: extract ${meant} a.txt`);
    }
    expect(extract(["explosion"]).err).toContain("explosion: no such file or folder [not-found]");
  });

  it("refuses a flag that a command would not heed", () => {
    expect(extract(["explain", file("a.txt", story), "--format", "json"])).toMatchObject({ status: 2, out: "" });
    expect(extract(["schema", "-o", join(folder, "schema.json")])).toMatchObject({ status: 0, out: "", err: "" });
    expect(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")).type).toBe("object");
  });

  it("tells a lexicon that cannot be read, and an output that cannot be opened, whatever the command", () => {
    for (const command of [[], ["explain"]]) {
      const one = extract([...command, file("a.txt", story), "--lexicon", join(folder, "none.jsonl")]);
      expect(one).toMatchObject({ status: 2, out: "" });
      expect(one.err).toContain("the lexicon cannot be read: no such file or folder (ENOENT) [not-readable]");
      expect(extract([...command, file("a.txt", story), "-o", folder]).err).toContain("the output cannot be opened: it is a folder (EISDIR) [not-written]");
    }
  });

  it("takes no day from a record that names none, and says so", () => {
    const dates = ["2024-05-14T23:00:00+02:00", "2024-05", "", null, "2024-02-31", "20240514", "14 May 2024", 1715644800];
    const { out, err, status } = extract(["-f", "ndjson"], dates.map((published) => `${JSON.stringify({ text: story, published })}\n`).join(""));
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ document, problems }) => document.published?.value ?? problems[0]?.message ?? null);
    const none = 'the field "published" is no ISO 8601 date';
    expect(found).toEqual(["2024-05-14", "2024-05", null, null, none, none, none, none]);
    expect(err).toContain('of those read, 4 have a date in the field "published" that is not used');
    expect(status).toBe(0);
  });

  it("prints what was asked for alone", () => {
    const path = file("a.txt", story);
    const countries = JSON.parse(extract([path, "--types", "country", "--no-claims"]).out);
    expect(countries.claims).toEqual([]);
    expect(new Set(countries.entities.map((entity: { type: string }) => entity.type))).toEqual(new Set(["country"]));
    expect(extract([path, "-o", join(folder, "out.json")])).toMatchObject({ status: 0, out: "" });
    expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")).document.id).toBe(path);
  });

  it("draws a table without colour or control characters", () => {
    const { out } = extract([file("evil.txt", `${story} \u001b[31mRed\u202e ${story}`), "--format", "table"]);
    expect(out).toContain("Countries");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("explains its claims, and lists the rules behind them", () => {
    const { status, out } = extract(["explain", file("a.txt", story)]);
    expect(status).toBe(0);
    expect(out).toMatch(/c1 {2}attribution\/\w+ /);
    expect(out).toContain('"North Korea" [');
    expect(extract(["rules"]).out).toContain("attribution/accuse\n");
  });

  it("takes names from the lexicon fixtures: own rows, a STIX bundle, a MISP cluster", () => {
    const text = "The hackers of Harbour Moth, Amber Vole, Vosk Lynx and Fen Ostrak hacked Norvik Water with VoskLoader.";
    const files = ["own.jsonl", "attack.json", "misp.json"].flatMap((name) => ["--lexicon", `fixtures/lexicon/${name}`]);
    const { status, out } = extract([file("own.txt", text), ...files]);
    expect(status).toBe(0);
    const { entities } = JSON.parse(out) as { entities: { type: string; name: string; country?: string }[] };
    expect(entities.map(({ type, name, country }) => [type, name, country])).toEqual([
      ["threat-actor", "Gravel Ostrak", "RU"],
      ["threat-actor", "APT28", "RU"],
      ["threat-actor", "Ostrak Lynx", undefined],
      ["threat-actor", "Marsh Ostrak", "CN"],
      ["organisation", "Norvik Water", "EE"],
      ["malware", "VoskLoader", undefined],
    ]);
  });
  it("takes names from a user's own lexicon, and locates what is wrong in it", () => {
    const lexicon = file("own.jsonl", '{"type":"threat-actor","name":"Velvet Heron","country":"KP"}\n{"type":"cat"}\n');
    const { status, out, err } = extract([file("heron.txt", "The agency blamed Velvet Heron for the hack."), "--lexicon", lexicon]);
    expect(status).toBe(1);
    expect(JSON.parse(out).entities).toContainEqual(expect.objectContaining({ type: "threat-actor", name: "Velvet Heron", country: "KP" }));
    expect(err).toContain("own.jsonl:2");
    expect(extract([file("a.txt", story), "--lexicon", join(folder, "none.jsonl")]).status).toBe(2);
  });

  it("prints a JSON Schema that names every part", () => {
    const schema = JSON.parse(extract(["schema"]).out);
    expect(Object.keys(schema.properties)).toEqual(["schema", "document", "entities", "claims", "problems"]);
  });

  it("gives the same bytes for one file alone and in a run", () => {
    const path = file("a.txt", story);
    const alone = extract([path, "--format", "ndjson"]).out;
    expect(extract([file("b.txt", "Other news."), path, "--format", "ndjson"]).out.endsWith(alone)).toBe(true);
  });
});
