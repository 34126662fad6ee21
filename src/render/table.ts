// Render stage: a fact document in, a page for a reader out: claims first, then entities by type, then dates in order.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Entity, EntityType, FactDocument } from "../facts.ts";
import { claimGroups, describeClaims } from "./claim-lines.ts";
import { clean, type Paint, plain } from "./paint.ts";

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
  const { title, id, published } = facts.document;
  lines(paint.bold(clean(title ?? id)));
  lines(
    paint.dim(
      clean([title ? id : "", published ? `published ${published.value} (${published.basis})` : "publication date unknown"].filter(Boolean).join(" · ")),
    ),
  );

  if (facts.claims.length > 0) out.push("", paint.bold(`Claims (${facts.claims.length})`));
  claimGroups(facts.claims).forEach((group, i, groups) => {
    const { mark, head, words } = describeClaims(group, groups, facts.entities, paint);
    const number = `${i + 1}`.padStart(`${groups.length}`.length);
    const indent = number.length + 3;
    lines(`${number} ${mark} ${head}`, 0, indent);
    for (const piece of words) lines(paint.dim(piece), indent + 2);
  });

  for (const [type, heading] of Object.entries(headings)) {
    const entities = facts.entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
    if (entities.length === 0) continue;
    out.push("", paint.bold(`${heading} (${entities.length})`));
    lines(entities.map(describeEntity).join(" · "), 2);
  }

  const dates = facts.entities.filter((entity) => entity.type === "date").sort(byDay);
  if (dates.length > 0) out.push("", paint.bold(`Dates (${dates.length})`));
  const room = Math.max(...dates.map((date) => date.value?.length ?? 0));
  for (const date of dates) lines(`${(date.value ?? "").padEnd(room)}  ${wordings(date)}${times(date)}`, 2, room + 4 < columns / 2 ? room + 4 : 4);

  if (facts.problems.length > 0) out.push("");
  for (const problem of facts.problems) lines(clean(`problem: ${problem.message} [${problem.code}]`));
  return `${out.join("\n")}\n`;
}

/** "Internal Security Agency (ABW, PL) ×2". */
function describeEntity(entity: Entity): string {
  const about = [entity.acronym === entity.name ? undefined : entity.acronym, entity.country ?? entity.code].filter(Boolean).join(", ");
  return clean(`${entity.name}${about && ` (${about})`}${times(entity)}`);
}

function times({ mentions }: Entity): string {
  return mentions.length > 1 ? ` ×${mentions.length}` : "";
}

/** The different wordings of a date: "March 14, 2024", "Thursday". */
function wordings(date: Entity): string {
  return [...new Set(date.mentions.map((mention) => clean(mention.text)))].join(", ") || clean(date.name);
}

function byDay(a: Entity, b: Entity): number {
  const first = a.from ?? a.value ?? "";
  const second = b.from ?? b.value ?? "";
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Breaks at spaces, and inside words that are longer than the line; later lines hang. Only padding at the start is kept. */
function wrap(words: string, columns: number, indent: number, hanging: number): string[] {
  const text = " ".repeat(indent) + words;
  if (stringWidth(text) <= columns) return [text];
  const [first = "", ...rest] = wrapAnsi(words, columns - Math.max(indent, hanging), { hard: true }).split("\n");
  return [" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(hanging) + line)];
}
