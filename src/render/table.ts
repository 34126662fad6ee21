// Render stage: a fact document in, a page for a reader out: claims first, then entities by type, then dates in order.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Entity, EntityType, FactDocument } from "../facts.ts";
import { claimGroups, describeClaims } from "./claim-lines.ts";
import { dateRows, daysOf } from "./date-lines.ts";
import { clean, dot, type Paint, plain } from "./paint.ts";

const headings: Record<Exclude<EntityType, "date">, string> = {
  "threat-actor": "Threat actors",
  organisation: "Organisations",
  person: "People",
  country: "Countries",
  place: "Places",
  malware: "Malware",
  incident: "Incidents",
};

/** Renders one document for a terminal `width` columns wide. Control and invisible characters of the article are made visible as "·". */
export function renderTable(facts: FactDocument, width: number, paint: Paint = plain): string {
  const columns = Math.max(20, Math.min(width, 120));
  const out: string[] = [];
  const lines = (words: string, indent = 0, hanging = indent) => out.push(...wrap(words, columns, indent, hanging));
  const headed = (words: string) => {
    out.push("");
    lines(paint.bold(words));
  };
  const { title, id, published } = facts.document;
  lines(paint.bold(clean(title ?? id)));
  const dates = facts.entities.filter((entity) => entity.type === "date");
  const unknown = dates.some((date) => daysOf(date) === null && date.kind === "DATE")
    ? "publication date unknown: --published gives it"
    : "publication date unknown";
  lines(paint.dim(clean([title ? id : "", published ? `published ${published.value} (${published.basis})` : unknown].filter(Boolean).join(" · "))));

  const groups = claimGroups(facts.claims);
  const different = groups.length < facts.claims.length ? `, ${groups.length} different` : "";
  if (groups.length > 0) headed(`Claims (${facts.claims.length}${different})`);
  groups.forEach((group, i) => {
    const { mark, head, words } = describeClaims(group, groups, facts.entities, paint);
    const number = `${i + 1}`.padStart(`${groups.length}`.length);
    const indent = number.length + 3;
    lines(`${number} ${mark} ${head}`, 0, indent);
    for (const piece of words) lines(paint.dim(piece), indent + 2);
  });

  for (const [type, heading] of Object.entries(headings)) {
    const entities = facts.entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
    if (entities.length === 0) continue;
    headed(`${heading} (${entities.length})`);
    lines(entities.map(describeEntity).join(dot), 2);
  }

  if (dates.length > 0) headed(`Dates (${dates.length})`);
  const rows = dateRows(dates);
  const room = Math.max(...rows.map(([label]) => label.length));
  for (const [label, words] of rows) lines(`${label.padEnd(room)}  ${words}`, 2, room + 4 < columns / 2 ? room + 4 : 4);

  if (facts.problems.length > 0) out.push("");
  for (const problem of facts.problems) lines(clean(`problem: ${problem.message} [${problem.code}]`));
  return `${out.join("\n")}\n`;
}

/** "Internal Security Agency (ABW, PL) ×2". */
function describeEntity(entity: Entity): string {
  const about = [entity.acronym === entity.name ? undefined : entity.acronym, entity.country ?? entity.code, ...otherNames(entity)].filter(Boolean).join(", ");
  return clean(`${entity.name}${about && ` (${about})`}${entity.mentions.length > 1 ? ` ×${entity.mentions.length}` : ""}`);
}

/** Names of a group that a reader of the article could take for another's. */
function otherNames({ type, name, mentions }: Entity): string[] {
  if (type !== "threat-actor") return [];
  const aliases = mentions.filter(({ form, text }) => form === "alias" && !name.toLowerCase().includes(text.toLowerCase()));
  return aliases.length > 0 ? [`here also ${[...new Set(aliases.map(({ text }) => text))].join(", ")}`] : [];
}

/** Breaks at spaces, and inside words that are longer than the line; later lines hang. Only padding at the start is kept. */
function wrap(words: string, columns: number, indent: number, hanging: number): string[] {
  const fits = stringWidth(words) <= columns - indent;
  const [first = "", ...rest] = fits ? [words] : wrapAnsi(words, columns - Math.max(indent, hanging), { hard: true }).split("\n");
  return [" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(hanging) + line)].map((line) => line.replaceAll("\u00a0", " "));
}
