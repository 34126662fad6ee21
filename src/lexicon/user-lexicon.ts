// Lexicon stage: a user's own lexicon files, given as text (own rows, an ATT&CK STIX 2.1 bundle, a MISP galaxy cluster), in; rows and
// located problems out; and the lexicon with those rows laid over the built-in one.
import { CAPITALISED, INNER_CAPITAL, NUMBER, tokenise } from "../document/tokens.ts";
import type { EntityType, MentionForm } from "../facts.ts";
import type { Problem } from "../problem.ts";
import type { Hit, Lexicon, LexiconEntry, Term } from "./lexicon.ts";
import { phrasesOf } from "./names.ts";
import { foldText } from "./table.ts";

/** One thing a user adds or changes; with `silence`, names that mean nothing any more. */
export interface LexiconRow {
  readonly entry?: LexiconEntry;
  readonly ambiguous?: readonly string[];
  readonly silence?: readonly string[];
}

type Json = Record<string, unknown>;
const types = new Set<string>(["organisation", "person", "threat-actor", "country", "place", "malware", "incident"]);
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string" && item.trim() !== "") : [];
const slug = (name: string) => foldText(name).replaceAll(/[^a-z0-9]+/g, "-");

/**
 * Reads a lexicon file. Own rows are JSON Lines or a JSON array of `{ type, name, aliases?, acronym?, kind?, country?, code?, refs?, key?,
 * ambiguous? }` or `{ silence: [names] }`; a row with the key of a built-in entry replaces it. A STIX bundle gives its intrusion sets, malware
 * and tools; a MISP cluster its values. What is wrong is a problem with its line; the other rows are read.
 */
export function readLexicon(name: string, text: string): { rows: LexiconRow[]; problems: Problem[] } {
  const rows: LexiconRow[] = [];
  const problems: Problem[] = [];
  const complain = (message: string, line: number, start: number, end: number) =>
    problems.push({
      code: "bad-lexicon",
      message,
      file: name,
      line,
      span: { start, end },
      hint: 'A row is {"type":"threat-actor","name":"…","aliases":["…"]}.',
    });
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    whole = undefined;
  }
  if (isObject(whole) && whole["type"] === "bundle" && Array.isArray(whole["objects"])) return { rows: fromStix(whole["objects"]), problems };
  if (isObject(whole) && Array.isArray(whole["values"])) return { rows: fromMisp(whole, whole["values"]), problems };
  if (Array.isArray(whole)) {
    whole.forEach((value, i) => {
      const row = fromRow(value);
      if (typeof row === "string") complain(`row ${i + 1}: ${row}`, 1, 0, 0);
      else rows.push(row);
    });
    return { rows, problems };
  }
  let at = 0;
  text.split("\n").forEach((line, i) => {
    const start = at;
    at += line.length + 1;
    if (line.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      complain("this line is not valid JSON", i + 1, start, start + line.length);
      return;
    }
    const row = fromRow(value);
    if (typeof row === "string") complain(row, i + 1, start, start + line.length);
    else rows.push(row);
  });
  return { rows, problems };
}

/** The row, or what is wrong with it. */
function fromRow(value: unknown): LexiconRow | string {
  if (!isObject(value)) return "a row must be an object";
  const silence = strings(value["silence"]);
  if (silence.length > 0) return { silence };
  const { type, name } = value;
  if (typeof name !== "string" || name.trim() === "") return "a row needs a name";
  if (typeof type !== "string" || !types.has(type)) return `"${String(type)}" is no type of entity`;
  if (value["aliases"] !== undefined && !Array.isArray(value["aliases"])) return "aliases must be a list of names";
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
    ...(isObject(value["refs"]) && { refs: value["refs"] as Record<string, string> }),
  };
  return { entry, ambiguous: strings(value["ambiguous"]) };
}

function fromStix(objects: readonly unknown[]): LexiconRow[] {
  const rows: LexiconRow[] = [];
  for (const object of objects) {
    if (!isObject(object) || object["revoked"] === true || object["x_mitre_deprecated"] === true || typeof object["name"] !== "string") continue;
    const type = object["type"] === "intrusion-set" ? "threat-actor" : object["type"] === "malware" || object["type"] === "tool" ? "malware" : undefined;
    if (!type) continue;
    const references = Array.isArray(object["external_references"]) ? object["external_references"].filter(isObject) : [];
    const attack = references.find((reference) => reference["source_name"] === "mitre-attack")?.["external_id"];
    const name = object["name"];
    const aliases = [...strings(object["aliases"]), ...strings(object["x_mitre_aliases"])].filter((alias) => alias !== name);
    rows.push({ entry: { key: `${type}/${slug(name)}`, type, name, aliases, ...(typeof attack === "string" && { refs: { attack } }) } });
  }
  return rows;
}

function fromMisp(cluster: Json, values: readonly unknown[]): LexiconRow[] {
  const type = /actor|group|intrusion/.test(String(cluster["type"])) ? "threat-actor" : "malware";
  const rows: LexiconRow[] = [];
  for (const value of values) {
    if (!isObject(value) || typeof value["value"] !== "string") continue;
    const meta = isObject(value["meta"]) ? value["meta"] : {};
    const country = typeof meta["country"] === "string" && /^[A-Z]{2}$/.test(meta["country"]) ? { country: meta["country"] } : {};
    const name = value["value"].replace(/ - [GS]\d{4}$/, "");
    rows.push({ entry: { key: `${type}/${slug(name)}`, type, name, aliases: strings(meta["synonyms"]).map((alias) => alias.trim()), ...country } });
  }
  return rows;
}

/** The base with rows laid over it: later rows win, a silenced name is found no more, an added name wins over the base's. */
export function createLexicon(base: Lexicon, rows: readonly LexiconRow[]): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  const phrases = new Map<string, Term[]>();
  const prefixes = new Set<string>();
  const silenced = new Set<string>();
  for (const { entry, ambiguous, silence } of rows) {
    for (const name of silence ?? []) {
      for (const phrase of phrasesOf(name)) {
        silenced.add(phrase);
        phrases.delete(phrase);
      }
    }
    if (!entry) continue;
    // A name the base already knows keeps its entry, so that a newer bundle adds aliases and makes no double.
    const known = base
      .find(tokenise(entry.name))
      .find((hit) => hit.first === 0)
      ?.terms.find((term) => base.entry(term.key)?.name === entry.name && base.entry(term.key)?.type === entry.type);
    const key = base.entry(entry.key) ? entry.key : (known?.key ?? entry.key);
    const older = entries.get(key) ?? base.entry(key);
    entries.set(key, { ...older, ...entry, key, aliases: [...new Set([...(older?.aliases ?? []), ...(entry.aliases ?? [])])] });
    const names: [string, MentionForm][] = [[entry.name, "name"], ...(entry.aliases ?? []).map((alias): [string, MentionForm] => [alias, "alias"])];
    if (entry.acronym) names.push([entry.acronym, "acronym"]);
    for (const [name, form] of names) {
      for (const phrase of phrasesOf(name)) {
        if (phrase === "") continue;
        silenced.delete(phrase);
        phrases.set(phrase, [{ key, form, ambiguous: (ambiguous ?? []).includes(name) }]);
        for (let at = phrase.lastIndexOf(" "); at > 0; at = phrase.lastIndexOf(" ", at - 1)) prefixes.add(phrase.slice(0, at));
      }
    }
  }
  return {
    find(tokens) {
      const own: Hit[] = [];
      for (let i = 0; i < tokens.length; i++) {
        if (!((tokens.kind[i] as number) & (CAPITALISED | NUMBER | INNER_CAPITAL))) continue;
        let phrase = "";
        for (let j = i; j < tokens.length && j < i + 12; j++) {
          phrase += (j > i ? " " : "") + foldText(tokens.word[j] as string);
          const terms = phrases.get(phrase);
          if (terms) own.push({ first: i, last: j, terms });
          if (!prefixes.has(phrase)) break;
        }
      }
      const added = new Set(own.map((hit) => `${hit.first} ${hit.last}`));
      const kept = base.find(tokens).filter((hit) => {
        if (added.has(`${hit.first} ${hit.last}`)) return false;
        return (
          silenced.size === 0 ||
          !silenced.has(
            tokens.word
              .slice(hit.first, hit.last + 1)
              .map(foldText)
              .join(" "),
          )
        );
      });
      return [...kept, ...own].sort((a, b) => a.first - b.first || b.last - a.last);
    },
    entry: (key) => entries.get(key) ?? base.entry(key),
    word: (word) => base.word(word),
    list: (name) => base.list(name),
  };
}
