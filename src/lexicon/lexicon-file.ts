// Lexicon stage: the text of a user's lexicon file in (own rows, a STIX 2.1 bundle such as ATT&CK's, a MISP galaxy cluster), rows and located problems out.
import { wordSet } from "../document/word-list.ts";
import type { EntityType } from "../facts.ts";
import type { Problem } from "../problem.ts";
import type { LexiconEntry } from "./lexicon.ts";
import { foldText } from "./table.ts";
import type { LexiconRow } from "./user-lexicon.ts";

type Json = Record<string, unknown>;
const types = wordSet("organisation person threat-actor country place malware incident");
const fields = wordSet("type name aliases ambiguous acronym kind country code refs key silence source");
const stixTypes: Record<string, EntityType> = {
  "intrusion-set": "threat-actor",
  "threat-actor": "threat-actor",
  malware: "malware",
  tool: "malware",
  campaign: "incident",
};
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string" && item.trim() !== "") : [];
const slug = (name: string) => foldText(name).replaceAll(/[^a-z0-9]+/g, "-");

/**
 * Reads a lexicon file. Own rows are JSON Lines or a JSON array of `{ type, name, aliases?, acronym?, kind?, country?, code?, refs?, key?,
 * ambiguous? }` or `{ silence: [names] }`; a row with the key or the name of a built-in entry changes it. A STIX bundle gives its intrusion sets,
 * threat actors, malware, tools and campaigns; a MISP cluster its values. What is wrong is a problem with its place; the other rows are read.
 */
export function readLexicon(name: string, text: string): { rows: LexiconRow[]; problems: Problem[] } {
  const rows: LexiconRow[] = [];
  const problems: Problem[] = [];
  const complain = (message: string, place: Pick<Problem, "line" | "span"> = {}, hint = 'A row is {"type":"threat-actor","name":"…","aliases":["…"]}.') =>
    problems.push({ code: "bad-lexicon", message, file: name, ...place, hint });
  const take = (value: unknown, where: string, place?: Pick<Problem, "line" | "span">) => {
    const row = fromRow(value);
    if (typeof row === "string") complain(where + row, place);
    else rows.push(row);
  };
  const source = text.replace(/^\ufeff/, "");
  const whole = parse(source);
  if (isObject(whole.value) && (whole.value["type"] === "bundle" || "objects" in whole.value)) {
    const { objects } = whole.value;
    if (Array.isArray(objects)) rows.push(...fromStix(objects));
    else complain('a STIX bundle needs a list of "objects"', {}, "Give the whole bundle as MITRE publishes it.");
  } else if (isObject(whole.value) && "values" in whole.value) {
    const { values } = whole.value;
    if (Array.isArray(values)) rows.push(...fromMisp(whole.value, values));
    else complain('a MISP cluster needs a list of "values"', {}, "Give the cluster file, from the folder clusters/ of misp-galaxy.");
  } else if (Array.isArray(whole.value)) {
    for (const [i, value] of whole.value.entries()) take(value, `row ${i + 1}: `);
  } else {
    const lines = source.split("\n");
    const first = lines.find((line) => line.trim() !== "") ?? "";
    // One document over many lines, damaged: one problem, not one a line.
    if (lines.length > 1 && /^\s*[{[]\s*\S*$/.test(first) && parse(first).at !== undefined) {
      complain("the file is not valid JSON", placeOf(source, whole.at ?? 0), "It may be cut off; fetch it again.");
      return { rows, problems };
    }
    lines.forEach((line, i) => {
      if (line.trim() === "") return;
      const { value, at } = parse(line);
      if (at !== undefined) complain("this line is not valid JSON", { line: i + 1, span: { start: at, end: line.length } });
      else take(value, "", { line: i + 1, span: { start: 0, end: line.length } });
    });
  }
  if (rows.length === 0 && problems.length === 0) complain("no names were found in the lexicon");
  return { rows, problems };
}

/** The value, or where the text stops being JSON. */
function parse(text: string): { value?: unknown; at?: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { at: Math.max(0, Math.min(whereItStops(text, (error as Error).message), text.length - 1)) };
  }
}

/** Node tells the place as a number, or by the ten characters on both sides of the token, or not at all when the text is cut off. */
function whereItStops(text: string, message: string): number {
  const number = /position (\d+)/.exec(message);
  if (number) return Number(number[1]);
  const words = /^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!words) return text.length - 1;
  const [, token, cut, excerpt] = words as unknown as [string, string, string | undefined, string];
  return text.indexOf(excerpt) + (cut ? 10 : excerpt.indexOf(token));
}

function placeOf(text: string, at: number): Pick<Problem, "line" | "span"> {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return { line: text.slice(0, start).split("\n").length, span: { start: at - start, end: at - start + 1 } };
}

/** The row, or what is wrong with it. */
function fromRow(value: unknown): LexiconRow | string {
  if (!isObject(value)) return "a row must be an object";
  const unknown = Object.keys(value).find((field) => !fields.has(field));
  if (unknown !== undefined) return `"${unknown}" is no field of a row`;
  for (const field of ["aliases", "ambiguous", "silence"]) {
    const list = value[field];
    if (list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === "string" && item.trim() !== "")))
      return `${field} must be a list of names`;
  }
  if (value["silence"] !== undefined) return { silence: strings(value["silence"]) };
  const { type, name } = value;
  if (typeof name !== "string" || name.trim() === "") return "a row needs a name";
  if (typeof type !== "string" || !types.has(type)) return `"${String(type)}" is no type of entity`;
  for (const field of ["acronym", "kind", "country", "code", "key"])
    if (value[field] !== undefined && typeof value[field] !== "string") return `${field} must be a text`;
  for (const field of ["country", "code"])
    if (typeof value[field] === "string" && !/^[A-Z]{2}$/.test(value[field])) return `${field} must be two capitals of ISO 3166-1, such as "FR"`;
  const text = (field: string) => (typeof value[field] === "string" ? { [field]: value[field] as string } : {});
  const entry: LexiconEntry = {
    key: typeof value["key"] === "string" ? value["key"] : `${type}/${slug(name)}`,
    type: type as EntityType,
    name,
    aliases: strings(value["aliases"]),
    ...text("acronym"),
    ...text("kind"),
    ...text("country"),
    ...text("code"),
    ...(type === "malware" && { tier: 1 }),
    ...(isObject(value["refs"]) && { refs: value["refs"] as Record<string, string> }),
  };
  return { entry, ambiguous: strings(value["ambiguous"]) };
}

function fromStix(objects: readonly unknown[]): LexiconRow[] {
  const rows: LexiconRow[] = [];
  for (const object of objects) {
    if (!isObject(object) || object["revoked"] === true || object["x_mitre_deprecated"] === true || typeof object["name"] !== "string") continue;
    const type = stixTypes[String(object["type"])];
    if (!type) continue;
    const references = Array.isArray(object["external_references"]) ? object["external_references"].filter(isObject) : [];
    const attack = references.find((reference) => reference["source_name"] === "mitre-attack")?.["external_id"];
    const name = object["name"];
    const aliases = [...strings(object["aliases"]), ...strings(object["x_mitre_aliases"])].filter((alias) => alias !== name);
    const entry = { key: `${type}/${slug(name)}`, type, name, aliases, ...(type === "malware" && { tier: 1 }) };
    rows.push({ loaded: true, entry: { ...entry, ...(typeof attack === "string" && { refs: { attack } }) } });
  }
  return rows;
}

function fromMisp(cluster: Json, values: readonly unknown[]): LexiconRow[] {
  const type: EntityType = /actor|group|intrusion/.test(String(cluster["type"])) ? "threat-actor" : "malware";
  const rows: LexiconRow[] = [];
  for (const value of values) {
    if (!isObject(value) || typeof value["value"] !== "string") continue;
    const meta = isObject(value["meta"]) ? value["meta"] : {};
    const country = typeof meta["country"] === "string" && /^[A-Z]{2}$/.test(meta["country"]) ? { country: meta["country"] } : {};
    const name = value["value"].replace(/ - [GS]\d{4}$/, "");
    const aliases = strings(meta["synonyms"]).map((alias) => alias.trim());
    rows.push({ loaded: true, entry: { key: `${type}/${slug(name)}`, type, name, aliases, ...country, ...(type === "malware" && { tier: 1 }) } });
  }
  return rows;
}
