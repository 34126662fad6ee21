// Lexicon stage, at build time: the rows of data/ in, compiled.ts out (`npm run lexicon`). ASCII only; prints what it wrote.
import { readFileSync, writeFileSync } from "node:fs";
import { tokenise } from "../document/tokens.ts";
import { caseRule, type NameRow, phrasesOf } from "./names.ts";
import { bucketOf, type Compiled, foldText, hashStart, hashWord, type ListName } from "./table.ts";

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  ambiguous?: string[];
  acronym?: string;
  acronymDefault?: boolean;
  native?: string;
  kind?: string;
  country?: string;
  refs?: Record<string, string>;
  tier?: number;
  official?: string;
  demonyms?: string[];
  prefixes?: string[];
  metonyms?: Record<string, string>;
  ambiguousMetonyms?: string[];
  abbreviation?: string;
  /** What only this body of its country does: "military intelligence". */
  describes?: string[];
}

const folder = new URL("./data/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8").split("\n").filter(Boolean);
const rows = (file: string) => read(`${file}.jsonl`).map((line) => JSON.parse(line) as Row);
const columns = (file: string) => read(`${file}.tsv`).map((line) => line.split("\t"));

const common = new Map(columns("common-words").map(([word, level]) => [word as string, Number(level)]));
const classes = [0, 10, 20, 35, 40, 50, 55, 60];
/** "María" and "Maria" fold to one word: the more frequent one gives the weight. */
const weights = (list: string) => {
  const found = new Map<string, number>();
  for (const [name, weight] of columns(list)) {
    const word = foldText(name as string);
    found.set(word, Math.max(found.get(word) ?? 0, Number(weight)));
  }
  return found;
};
const given = weights("given-names");
const surname = weights("surnames");

const lines = new Map<string, { facts: string; more: boolean; terms: string[] }>();
const line = (phrase: string) => {
  let found = lines.get(phrase);
  if (!found) {
    found = { facts: "", more: false, terms: [] };
    lines.set(phrase, found);
  }
  return found;
};
const entries: string[] = [];
/** All texts are of ASCII alone, so that an offset counts bytes and characters alike. */
const ascii = (json: string) => json.replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const formCodes = { name: "n", alias: "a", acronym: "c", demonym: "d", metonym: "m" } as Record<string, string>;

function add(key: string, entry: Record<string, unknown>, names: NameRow[]): void {
  const index = entries.length;
  for (const field of Object.keys(entry)) if (entry[field] === undefined) delete entry[field];
  entries.push(`${key}\t${ascii(JSON.stringify(entry))}`);
  lines.set(`@${foldText(key)}`, { facts: "", more: false, terms: [String(index)] });
  const seen = new Set<string>();
  for (const { text, form, ambiguous } of names) {
    const rule = caseRule(text, ambiguous, (word) => common.has(word) || (given.get(word) ?? 0) > 2);
    for (const phrase of phrasesOf(text)) {
      const single = !phrase.includes(" ");
      if (single && phrase.length < 2) continue;
      if (seen.has(phrase + form + rule)) continue;
      seen.add(phrase + form + rule);
      const written = rule === "E" ? `=${ascii(tokenise(text).word.join(" "))}` : "";
      line(phrase).terms.push(`${index}${formCodes[form]}${rule}${ambiguous ? "?" : ""}${written}`);
      for (let at = phrase.lastIndexOf(" "); at > 0; at = phrase.lastIndexOf(" ", at - 1)) line(phrase.slice(0, at)).more = true;
    }
  }
}

const isAcronym = (text: string) => /^[A-Z][A-Z0-9&/-]{1,7}$/.test(text);
const wordLike = (text: string) => {
  const lower = text.toLowerCase();
  return !text.includes(" ") && (common.get(lower) ?? 99) <= 50;
};
function names(row: Row, extra: NameRow[] = []): NameRow[] {
  const doubtful = new Set(row.ambiguous ?? []);
  const made = [row.name, ...(row.aliases ?? [])].map(
    (text, i): NameRow => ({
      text,
      form: i === 0 ? "name" : isAcronym(text) ? "acronym" : "alias",
      ambiguous: doubtful.has(text),
    }),
  );
  if (row.acronym && row.acronym !== row.name) made.push({ text: row.acronym, form: "acronym", ambiguous: doubtful.has(row.acronym) });
  if (row.native) made.push({ text: row.native, form: "alias", ambiguous: false });
  return [...made, ...extra];
}
const shown = (row: Row, type: string, more: Record<string, unknown> = {}) => ({
  type,
  name: row.name,
  acronym: row.acronym,
  aliases: row.aliases,
  kind: row.kind,
  country: row.country,
  refs: row.refs,
  ...more,
});

/** The press writes OceanLotus as "Ocean Lotus", too; apart, the words may be ordinary ones. */
const apart = (row: Row): NameRow[] =>
  [row.name, ...(row.aliases ?? [])]
    .filter((text) => /^[A-Z][a-z]{2,}[A-Z][a-z]{2,}$/.test(text))
    .map((text) => ({ text: text.replace(/(?<=[a-z])(?=[A-Z])/, " "), form: "alias", ambiguous: true }));
/** It writes GALLIUM as "Gallium", too; so written it may be the metal. */
const softened = (row: Row): NameRow[] =>
  [row.name, ...(row.aliases ?? [])]
    .filter((text) => /^[A-Z]{6,}$/.test(text))
    .map((text) => ({ text: text.charAt(0) + text.slice(1).toLowerCase(), form: "alias", ambiguous: true }));
for (const row of rows("threat-actors")) add(`threat-actor/${row.id}`, shown(row, "threat-actor"), names(row, [...apart(row), ...softened(row)]));
const countries = new Map(rows("countries").map((row) => [row.id, row]));
/** "Russia's military intelligence", "Russian military intelligence": the press says what a service does. */
const told = ({ describes = [], country }: Row): NameRow[] => {
  const { name, aliases = [], demonyms = [] } = countries.get(country ?? "") ?? { name: "" };
  const owners = name ? [...[name, ...aliases].map((text) => `${text}'s`), ...demonyms] : [];
  return owners.flatMap((owner) => describes.map((what): NameRow => ({ text: `${owner} ${what}`, form: "alias", ambiguous: false })));
};
for (const row of rows("agencies")) add(`organisation/${row.id}`, shown(row, "organisation", { acronymDefault: row.acronymDefault }), names(row, told(row)));
for (const file of ["international", "companies", "media"]) {
  for (const row of rows(file)) add(`organisation/${row.id}`, shown(row, "organisation"), names(row));
}
for (const [name, aliases, kind, country] of columns("bodies") as [string, string, string, string][]) {
  const all = [name, ...aliases.split("|").filter(Boolean)];
  // "Celtic", "Shell" and "Ajax" are words, people and towns too.
  const ambiguous = all.filter(
    (text) => !text.includes(" ") && (common.has(foldText(text)) || (given.get(foldText(text)) ?? 0) + (surname.get(foldText(text)) ?? 0) > 0),
  );
  const row = { id: foldText(name).replaceAll(/[^a-z0-9]+/g, "-"), name, aliases: all.slice(1), ambiguous, kind, ...(country && { country }) };
  add(`organisation/${row.id}`, shown(row, "organisation"), names(row));
}
for (const row of rows("countries")) {
  const metonyms = row.metonyms ?? {};
  const doubtful = new Set(row.ambiguousMetonyms ?? []);
  const extra: NameRow[] = [
    ...(row.official ? [{ text: row.official, form: "alias" as const, ambiguous: false }] : []),
    ...(row.demonyms ?? []).map((text) => ({ text, form: "demonym" as const, ambiguous: wordLike(text) && /^[a-z]/.test(text) })),
    ...(row.prefixes ?? []).map((text) => ({ text, form: "demonym" as const, ambiguous: true })),
    ...Object.keys(metonyms).map((text) => ({ text, form: "metonym" as const, ambiguous: doubtful.has(text) })),
  ];
  add(`country/${row.id}`, { type: "country", name: row.name, aliases: row.aliases, code: row.id, metonyms }, names(row, extra));
}
for (const row of rows("regions")) add(`place/${row.id}`, shown(row, "place", { kind: row.kind ?? "region" }), names(row));
for (const row of rows("us-states")) {
  const abbreviation = row.abbreviation;
  const extra: NameRow[] = abbreviation ? [{ text: abbreviation.replace(/\.$/, ""), form: "acronym", ambiguous: true }] : [];
  add(
    `place/us-${row.id.toLowerCase()}`,
    shown(row, "place", { kind: "state", country: "US" }),
    names({ ...row, ambiguous: row.name === "Washington" || row.name === "Georgia" ? [row.name] : [] }, extra),
  );
}
/** The smaller a town, the less it takes for its name to need a context. */
const doubtfulPlace = (name: string, inhabitants: number): boolean => {
  const word = foldText(name);
  // "The Villages" is filed without its article, and is any villages then.
  if (word.startsWith("the ") && common.has(word.slice(4))) return true;
  // "Vicente Guerrero" is a town, and a man first.
  if (name.includes(" ")) return inhabitants < 1_000_000 && (given.get(word.slice(0, word.indexOf(" "))) ?? 0) >= 2;
  if (common.has(word) || word.length < 4) return true;
  const asGiven = given.get(word) ?? 0;
  const asSurname = surname.get(word) ?? 0;
  if (inhabitants >= 1_000_000) return false;
  return inhabitants >= 100_000 ? asGiven >= 3 || asSurname >= 4 : asGiven >= 1 || asSurname >= 1 || word.length < 5;
};
const placed = new Set<string>();
for (const [name, country, population, capital] of columns("cities") as [string, string, string, string][]) {
  const id = `${foldText(name).replaceAll(/[^a-z0-9]+/g, "-")}-${country.toLowerCase()}`;
  if (placed.has(id)) continue;
  placed.add(id);
  add(`place/${id}`, { type: "place", name, kind: "city", country, population: Number(population) }, [
    { text: name, form: "name", ambiguous: doubtfulPlace(name, capital ? 1_000_000 : Number(population)) },
  ]);
}
for (const row of rows("malware"))
  add(
    `malware/${row.id}`,
    shown(row, "malware", { tier: row.tier }),
    names({ ...row, ambiguous: row.tier === 3 ? [row.name, ...(row.aliases ?? [])] : (row.ambiguous ?? []) }),
  );
for (const row of rows("incidents")) add(`incident/${row.id}`, shown(row, "incident"), names(row));

const digit = (weight: number | undefined) => String(Math.min(9, weight ?? 0));
for (const word of new Set([...common.keys(), ...given.keys(), ...surname.keys()])) {
  if (word.includes(" ")) continue;
  line(foldText(word)).facts = `#${digit(given.get(word))}${digit(surname.get(word))}${Math.max(0, classes.indexOf(common.get(word) ?? 0))}`;
}

let size = 1024;
while (size * 6 < lines.size) size *= 2;
const inBuckets: string[] = new Array(size).fill("");
for (const phrase of [...lines.keys()].sort()) {
  const { facts, more, terms } = lines.get(phrase) as { facts: string; more: boolean; terms: string[] };
  inBuckets[bucketOf(hashWord(hashStart, phrase), size)] += `${phrase}\t${facts}${more ? ">" : ""}${terms.join("|")}\n`;
}
const blob = inBuckets.join("");
const buckets = new Int32Array(size + 1);
for (const [bucket, held] of inBuckets.entries()) buckets[bucket + 1] = (buckets[bucket] as number) + held.length;
let entryBlob = "";
const offsets = new Int32Array(entries.length + 1);
entries.forEach((entry, i) => {
  offsets[i] = entryBlob.length;
  entryBlob += `${entry}\n`;
});
offsets[entries.length] = entryBlob.length;
const list = (file: string, keep: (row: string[]) => boolean = () => true) =>
  [
    ...new Set(
      columns(file)
        .filter(keep)
        .map((row) => tokenise((row[0] as string).replace(/\.$/, "")).lower.join(" ")),
    ),
  ]
    .sort()
    .join("|");
const lists: Record<ListName, string> = {
  "job-title": list("job-titles"),
  "title-modifier": list("title-modifiers"),
  honorific: list("honorifics"),
  "legal-form": list("legal-forms"),
  "organisation-prefix": list("organisation-heads", (row) => row[1] === "prefix"),
  "organisation-suffix": list("organisation-heads", (row) => row[1] === "suffix"),
  "agency-head": list("agency-heads"),
};
const integers = (values: Int32Array) => `integers("${Buffer.from(values.buffer).toString("base64")}")`;
const text = (value: unknown) => ascii(JSON.stringify(value));
const tables: Record<keyof Compiled, string> = {
  lines: "(from, to) => lines.subarray(from, to)",
  buckets: integers(buckets),
  entries: "(from, to) => entries.slice(from, to)",
  offsets: integers(offsets),
  lists: text(lists),
};
const source = Object.entries(tables)
  .map(([name, value]) => `  ${name}: ${value},\n`)
  .join("");
writeFileSync(
  new URL("./compiled.ts", import.meta.url),
  `// Written by compile.ts from data/; do not edit.\nimport { bytes, type Compiled, integers } from "./table.ts";\nconst lines = bytes(${text(blob)});\nconst entries = ${text(entryBlob)};\nexport const compiled: Compiled = {\n${source}};\n`,
);
console.log(`lexicon: ${entries.length} entries, ${lines.size} phrases, ${Math.round((blob.length + source.length + entryBlob.length) / 1024)} kB`);
