// CLI: the counts of a run in, the lines of --summary out.
import { duration } from "../batch/progress.ts";
import type { Tally } from "../batch/tally.ts";

/** Counts of a whole run, as --summary-json writes them. Actors come in the order of their claims. */
export function summarise(tally: Tally, bytes: number, seconds: number): object {
  const { documents, failed, entities, claims, problems, watched } = tally;
  return {
    documents,
    failed,
    entities: sorted(entities),
    claims: sorted(claims),
    actors: Object.fromEntries(byClaims(tally)),
    problems: sorted(problems),
    watched,
    bytes,
    seconds: round(seconds),
  };
}

/** The same for a reader. */
export function describeSummary(tally: Tally, bytes: number, seconds: number): string {
  const counts = (list: Record<string, number>) =>
    Object.entries(sorted(list))
      .map(([name, number]) => `${name} ${format(number)}`)
      .join(" · ") || "none";
  const actors = byClaims(tally);
  const rows = [
    ["documents", `${format(tally.documents)}, ${format(tally.failed)} failed`],
    ["entities", counts(tally.entities)],
    ["claims", counts(tally.claims)],
    ...actors.slice(0, 10).map(([name, stances], i) => [i === 0 ? "actors" : "", `${name}: ${counts(stances)}`]),
    ...(actors.length > 10 ? [["", `and ${format(actors.length - 10)} more (--summary-json has them all)`]] : []),
    ...(Object.keys(tally.problems).length > 0 ? [["problems", counts(tally.problems)]] : []),
    ["time", `${seconds < 10 ? `${round(seconds)} s` : duration(seconds)}, ${round(bytes / 1e6)} MB, ${round(bytes / 1e6 / Math.max(seconds, 0.001))} MB/s`],
  ];
  return rows.map(([name, value]) => `${(name as string).padEnd(11)}${value}`).join("\n");
}

function byClaims({ actors }: Tally): [string, Record<string, number>][] {
  const all = (stances: Record<string, number>) => Object.values(stances).reduce((sum, number) => sum + number, 0);
  return Object.entries(actors)
    .map(([name, stances]): [string, Record<string, number>] => [name, sorted(stances)])
    .sort(([a, one], [b, other]) => all(other) - all(one) || (a < b ? -1 : 1));
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function format(number: number): string {
  return number.toLocaleString("en");
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
