// Batch: the formats of the output: how a document is drawn in each, and what stands before, between and after documents.
import type { FactDocument } from "../facts.ts";
import { renderJson, renderNdjson } from "../render/json.ts";

export interface Format {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** Where one document alone is written otherwise: what follows it, with nothing before. */
  readonly alone?: string;
  render(facts: FactDocument): string;
}

/** What a drawing may depend on beside the facts. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
}

/** Each format loads what it needs, so that none pays for the others. */
const formats = {
  ndjson: async (): Promise<Format> => ({ open: "", between: "", close: "", render: (facts) => `${renderNdjson(facts)}\n` }),
  json: async (): Promise<Format> => ({ open: "[\n", between: ",\n", close: "\n]\n", alone: "\n", render: renderJson }),
  table: async ({ width, colour }: Page): Promise<Format> => {
    const [{ renderTable }, { Chalk }] = await Promise.all([import("../render/table.ts"), import("chalk")]);
    const chalk = new Chalk(colour ? {} : { level: 0 });
    const paint = { bold: chalk.bold, dim: chalk.dim, cue: chalk.underline, attributes: chalk.red, denies: chalk.green, withholds: chalk.yellow };
    return { open: "", between: "\n", close: "", render: (facts) => renderTable(facts, width, paint) };
  },
};

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export function loadFormat(name: FormatName, page: Page): Promise<Format> {
  return formats[name](page);
}
