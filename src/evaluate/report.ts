// Evaluate stage: files of expected facts in, their score as a page for a reader out.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { extract } from "../extract.ts";
import { f1, type Score } from "./count.ts";
import type { Gold } from "./gold.ts";
import { readMarked } from "./marked.ts";
import { score } from "./score.ts";

/** Reads marked articles (.txt) and JSON Lines archives with `gold` (.jsonl); a folder means all that it holds of one of these. */
export function readGold(path: string): Gold[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`${path}: no such file or folder`);
  if (found.isDirectory())
    return readdirSync(path)
      .filter((name) => /\.(txt|jsonl)$/.test(name))
      .sort()
      .flatMap((name) => readGold(join(path, name)));
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".jsonl")) return [readMarked(basename(path, ".txt"), content)];
  return content
    .split("\n")
    .flatMap((line, index) => (line.trim() ? [readGoldLine(line, `${path}:${index + 1}`)] : []))
    .filter((record) => record.gold?.entities);
}

function readGoldLine(line: string, place: string): Gold {
  try {
    return JSON.parse(line) as Gold;
  } catch {
    throw new Error(`${place}: the line is not valid JSON`);
  }
}

/** Extracts the facts of every gold text and scores them. */
export function scoreGold(golds: readonly Gold[]): Score {
  return score(
    golds.map((gold) => {
      const published = gold.published ? { value: gold.published, basis: "given" as const } : null;
      return [gold, extract(gold.text, { id: gold.id, title: gold.title ?? null, published })] as const;
    }),
  );
}

/** Precision, recall and F1 by kind, one a line, then up to `errors` misses of each sort. */
export function describeScore({ counts, misses }: Score, errors = 0): string {
  const percent = (right: number, all: number) => (all === 0 ? "–" : ((100 * right) / all).toFixed(1)).padStart(7);
  const rows = [...counts].map(([name, one]) =>
    [name.padEnd(24), percent(one.right, one.said), percent(one.right, one.gold), (100 * f1(one)).toFixed(1).padStart(7), String(one.gold).padStart(7)].join(
      "",
    ),
  );
  const shown = [...new Set(misses.map((miss) => miss.what))].sort().flatMap((what) => {
    const ofKind = misses.filter((miss) => miss.what === what);
    return ["", `${what} (${ofKind.length})`, ...ofKind.slice(0, errors).map(({ id, words }) => `  ${id}: ${words}`)];
  });
  return [`${"".padEnd(24)}      P      R     F1   gold`, ...rows, ...(errors > 0 ? shown : [])].join("\n");
}
