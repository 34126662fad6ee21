// Evaluate stage: a marked article in (fixtures/gold), its text and its expected facts out. Spans are written into the text, so nobody counts characters.
import {
  type Certainty,
  type ClaimForm,
  certainties,
  claimForms,
  type EntityType,
  entityTypes,
  type Published,
  type Relation,
  relations,
  type SourceKind,
  type Stance,
  sourceKinds,
  stances,
} from "../facts.ts";
import type { Gold, GoldClaim, GoldMention } from "./gold.ts";

/**
 * Reads a marked article: the text with `{type:key words}` at an entity's first mention and `{key words}` at later ones (`{type?:key words}` is optional,
 * a date's key is its value), then `=== published DATE BASIS`, `=== types …` and `=== claims`. Throws on whatever it does not understand.
 *
 * @example readMarked("x", "{country:us Washington} spoke.\n\n=== types country\n").text === "Washington spoke.\n"
 */
export function readMarked(id: string, marked: string): Gold {
  const [body = "", ...sections] = marked.split(/^=== /m);
  const { text, mentions } = readMarks(id, body.replace(/\n+$/, "\n"));
  const known = new Set(mentions.map((mention) => mention.id));
  let published: Published | undefined;
  let types: EntityType[] = [];
  let claims: GoldClaim[] | undefined;
  for (const section of sections) {
    const [head = "", ...lines] = section.split("\n");
    const [name, ...values] = head.split(" ");
    if (name === "published") published = { value: values[0] as string, basis: values[1] as Published["basis"] };
    else if (name === "types") types = values.map((value) => oneOf(id, value, entityTypes));
    else if (name === "claims")
      claims = lines
        .join("\n")
        .split(/\n(?=\w)/)
        .filter((block) => block.trim())
        .map((block) => readClaim(id, block, text, known));
    else throw new Error(`${id}: no section is called "${name}"`);
  }
  if (types.length === 0 && !claims) throw new Error(`${id}: it holds no expected facts: no section "types" or "claims"`);
  return {
    id,
    published: published?.basis === "given" ? published.value : null,
    text,
    gold: { types, entities: mentions, ...(claims && { claims }), ...(published && { published }) },
  };
}

function readMarks(id: string, body: string): { text: string; mentions: GoldMention[] } {
  const typeOf = new Map<string, EntityType>();
  const mentions: GoldMention[] = [];
  let text = "";
  for (const part of body.split(/(\{[^{}]*\})/)) {
    const mark = /^\{(?:([a-z-]+)(\??):)?(\S+) ([^{}]+)\}$/.exec(part);
    if (!mark) {
      if (/[{}]/.test(part)) throw new Error(`${id}: a mark is not closed: ${part}`);
      text += part;
      continue;
    }
    const [, type, optional, key = "", words = ""] = mark;
    const ofType = type ? oneOf(id, type, entityTypes) : typeOf.get(key);
    if (!ofType) throw new Error(`${id}: "${key}" is used before its type is said: ${part}`);
    typeOf.set(key, ofType);
    mentions.push({
      id: key,
      type: ofType,
      start: text.length,
      end: text.length + words.length,
      text: words,
      ...(ofType === "date" && { value: key }),
      ...(optional && { optional: true }),
    });
    text += words;
  }
  return { text, mentions };
}

function readClaim(id: string, block: string, text: string, known: ReadonlySet<string>): GoldClaim {
  const [head = "", ...lines] = block.trim().split("\n");
  const [stance, relation, certainty, sourceKind, form] = head.split(" ");
  const fields = new Map(
    lines.map((line) => {
      const [, name = "", value = ""] = /^ {2}(\w+) ?(.*)$/.exec(line) ?? [];
      return [name, value] as const;
    }),
  );
  const one = (name: string) => references(name)[0] ?? null;
  const references = (name: string) =>
    [...(fields.get(name) ?? "").matchAll(/"([^"]+)"|(\S+)/g)].map(([, words, key]) => {
      if (words) {
        if (!text.includes(words)) throw new Error(`${id}: the article does not say "${words}"`);
        return `~${words}`;
      }
      if (!known.has(key as string)) throw new Error(`${id}: "${key}" is not marked in the article`);
      return key as string;
    });
  for (const name of fields.keys()) if (!claimFields.includes(name)) throw new Error(`${id}: a claim has no "${name}"`);
  const incident = fields.get("incident");
  return {
    stance: oneOf<Stance>(id, stance, stances),
    relation: oneOf<Relation>(id, relation, relations),
    certainty: oneOf<Certainty>(id, certainty, certainties),
    sourceKind: oneOf<SourceKind>(id, sourceKind, sourceKinds),
    form: oneOf<ClaimForm>(id, form ?? "unspecified", claimForms),
    confidence: fields.has("confidence") ? oneOf(id, fields.get("confidence"), ["high", "moderate", "low"] as const) : null,
    sources: references("sources"),
    reportedBy: references("reportedBy"),
    actors: references("actors"),
    victims: references("victims"),
    sponsor: one("sponsor"),
    incident: incident ? { text: incident } : null,
    claimed: one("claimed"),
    occurred: one("occurred"),
    evidence: readEvidence(id, fields.get("evidence") ?? "", text),
  };
}

const claimFields = ["confidence", "sources", "reportedBy", "actors", "victims", "sponsor", "incident", "claimed", "occurred", "evidence"];

/** `first words … last words`, or all the words: the place where they stand. */
function readEvidence(id: string, words: string, text: string): GoldClaim["evidence"] {
  const [first = "", last] = words.split(" … ");
  const start = text.indexOf(first);
  const end = last === undefined ? start + first.length : text.indexOf(last, start + first.length) + last.length;
  if (!first || start < 0 || end <= start) throw new Error(`${id}: the article does not say "${words}"`);
  if (text.indexOf(first, start + 1) >= 0) throw new Error(`${id}: "${first}" stands in the article twice`);
  return { start, end, text: text.slice(start, end) };
}

function oneOf<T extends string>(id: string, value: string | undefined, list: readonly T[]): T {
  const found = list.find((one) => one === value);
  if (!found) throw new Error(`${id}: "${value}" is none of ${list.join(", ")}`);
  return found;
}
