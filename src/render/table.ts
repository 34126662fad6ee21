// Render stage: a fact document in, a page for a reader out: claims first, then entities by type, then dates in order.
import type { Claim, Entity, EntityType, FactDocument, Filler } from "../facts.ts";

/** How words are painted; the plain one leaves them as they are. */
export interface Paint {
  bold(words: string): string;
  dim(words: string): string;
  attributes(words: string): string;
  denies(words: string): string;
  withholds(words: string): string;
}

export const plain: Paint = { bold: (w) => w, dim: (w) => w, attributes: (w) => w, denies: (w) => w, withholds: (w) => w };

const headings: Record<Exclude<EntityType, "date">, string> = {
  "threat-actor": "Threat actors",
  organisation: "Organisations",
  person: "People",
  country: "Countries",
  place: "Places",
  malware: "Malware",
  incident: "Incidents",
};

const says = { attributes: "says it was", denies: "denies it was", withholds: "does not say who" };

/** Renders one document for a terminal `width` columns wide. Control and bidirectional characters of the article are made visible as "·". */
export function renderTable(facts: FactDocument, width: number, paint: Paint = plain): string {
  const columns = Math.max(40, Math.min(width, 160));
  const byId = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const out: string[] = [];
  const { title, id, published } = facts.document;
  out.push(...wrap(clean(title ?? id), columns, "").map((line) => paint.bold(line)));
  out.push(
    paint.dim(
      clean([title ? id : "", published ? `published ${published.value} (${published.basis})` : "publication date unknown"].filter(Boolean).join(" · ")),
    ),
    "",
  );
  if (facts.claims.length > 0) {
    out.push(paint.bold(`Claims (${facts.claims.length})`));
    for (const claim of facts.claims) out.push(...renderClaim(claim, byId, columns, paint));
    out.push("");
  }
  for (const [type, heading] of Object.entries(headings)) {
    const entities = facts.entities.filter((entity) => entity.type === type);
    if (entities.length === 0) continue;
    out.push(paint.bold(`${heading} (${entities.length})`), ...wrap(entities.map(describe).join(" · "), columns, "  "), "");
  }
  const dates = facts.entities.filter((entity) => entity.type === "date").sort(byDay);
  if (dates.length > 0)
    out.push(paint.bold(`Dates (${dates.length})`), ...dates.flatMap((date) => wrap(`${date.value ?? "?"}  ${clean(date.name)}`, columns, "  ")), "");
  for (const problem of facts.problems) out.push(...wrap(clean(`problem: ${problem.message} [${problem.code}]`), columns, ""));
  return `${out.join("\n").trimEnd()}\n`;
}

function renderClaim(claim: Claim, byId: ReadonlyMap<string, Entity>, columns: number, paint: Paint): string[] {
  const name = (filler: Filler) => {
    const entity = filler.entity ? byId.get(filler.entity) : undefined;
    return clean(entity ? (entity.acronym ?? entity.name) : filler.text);
  };
  const names = (fillers: readonly Filler[]) => fillers.map(name).join(", ");
  const source = names(claim.sources) || `(${claim.sourceKind})`;
  const reporter = claim.reportedBy.length > 0 ? ` (via ${names(claim.reportedBy)})` : "";
  const actor = claim.actors.length > 0 ? ` ${names(claim.actors)}` : claim.stance === "withholds" ? "" : " (unnamed)";
  const sponsor = claim.sponsor ? ` for ${name(claim.sponsor)}` : "";
  const verb = claim.relation === "affiliation" && claim.stance === "attributes" ? "ties" : says[claim.stance];
  const when = claim.claimed ? byId.get(claim.claimed.entity)?.value : undefined;
  const details = [
    `${claim.certainty}${claim.confidence ? ` (${claim.confidence} confidence)` : ""}`,
    when ? `on ${when}` : "",
    claim.incident ? clean(claim.incident.text) : "",
    claim.victims.length > 0 ? `against ${names(claim.victims)}` : "",
  ];
  const head = wrap(`${source}${reporter} ${verb}${actor}${sponsor} · ${details.filter(Boolean).join(" · ")}`, columns - 2, "");
  return [
    ...head.map((line, i) =>
      i === 0 ? `${paint[claim.stance](claim.stance === "denies" ? "✗" : claim.stance === "withholds" ? "?" : "•")} ${paint.bold(line)}` : `  ${line}`,
    ),
    ...wrap(clean(claim.evidence.text), columns, "    ").map((line) => paint.dim(line)),
  ];
}

function describe(entity: Entity): string {
  const country = entity.country ? `, ${entity.country}` : "";
  const acronym = entity.acronym && entity.acronym !== entity.name ? ` (${entity.acronym}${country})` : country ? ` (${country.slice(2)})` : "";
  return `${clean(entity.name)}${acronym} ×${entity.mentions.length}`;
}

function byDay(a: Entity, b: Entity): number {
  const first = a.from ?? a.value ?? "";
  const second = b.from ?? b.value ?? "";
  return first < second ? -1 : first > second ? 1 : 0;
}

// C0 and C1 controls, and the characters that reorder or hide text on a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function clean(words: string): string {
  return words.replace(/\s+/g, " ").replace(unsafe, "·");
}

/** Breaks at spaces; a word longer than the line is cut. */
function wrap(words: string, columns: number, indent: string): string[] {
  const room = columns - indent.length;
  const out: string[] = [];
  let line = "";
  for (let word of words.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      out.push(indent + line);
      line = "";
    }
    while (word.length > room) {
      out.push(indent + word.slice(0, room));
      word = word.slice(room);
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") out.push(indent + line);
  return out;
}
