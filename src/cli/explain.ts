// CLI: inputs in, the reasons for each claim and near miss as lines for a reader out; and the list of the rules.

import { emptyTally } from "../batch/tally.ts";
import { loadLexicon, optionsOf } from "../batch/work.ts";
import type { NearClaim } from "../claims/index.ts";
import type { ClaimRule } from "../claims/rule.ts";
import { explain } from "../extract.ts";
import type { FactDocument, Filler, Span } from "../facts.ts";
import { rawInputs } from "../read/inputs.ts";
import { readRaw } from "../read/raw.ts";
import { createComplaints } from "./complaints.ts";
import { statusOf } from "./ending.ts";
import type { Flags } from "./flags.ts";
import { openOutput } from "./output.ts";
import { lexiconProblems, settingsOf } from "./setting-up.ts";

/** Explains one input after the other, in this thread. */
export async function runExplain(names: readonly string[], flags: Flags): Promise<number> {
  const settings = settingsOf(names, flags);
  const complaints = createComplaints(flags);
  const rows = lexiconProblems(settings.lexicon);
  for (const problem of rows) complaints.one(problem);
  const lexicon = loadLexicon(settings.lexicon);
  const output = openOutput(flags.output);
  const tally = emptyTally();
  for await (const raw of rawInputs(names, { stdin: () => process.stdin })) {
    if (raw === "pause") continue;
    const input = await readRaw(raw, settings.fields);
    if ("problem" in input) {
      tally.failed++;
      complaints.one(input.problem, input.evidence);
      continue;
    }
    tally.documents++;
    const { facts, near } = explain(input.text, optionsOf(input, settings, lexicon));
    await output.write(describeReasons(facts, near));
  }
  output.close();
  return statusOf(tally, flags, rows.length);
}

/** For each claim its rule, its slots with their words, its cues; for each cue that gave nothing, why. */
function describeReasons(facts: FactDocument, near: readonly NearClaim[]): string {
  const byId = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  const place = ({ start, end, text }: Span) => `"${oneLine(text)}" [${start}-${end}]`;
  const filler = (one: Filler) => `${place(one)}${one.entity ? ` = ${oneLine(byId.get(one.entity) ?? "")}` : ""}`;
  const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;
  const out: string[] = [`${facts.document.id}: ${count(facts.claims.length, "claim")}, ${count(near.length, "cue")} that gave none`];
  for (const claim of facts.claims) {
    out.push("", `${claim.id}  ${claim.rule}  ${claim.stance}, ${claim.relation}, ${claim.certainty}, source: ${claim.sourceKind}`);
    out.push(`    in         ${place(claim.evidence)}`);
    const slots: [string, readonly Filler[]][] = [
      ["source", claim.sources],
      ["reported by", claim.reportedBy],
      ["actor", claim.actors],
      ["sponsor", claim.sponsor ? [claim.sponsor] : []],
      ["victim", claim.victims],
    ];
    for (const [name, fillers] of slots) for (const one of fillers) out.push(`    ${name.padEnd(10)} ${filler(one)}`);
    if (claim.incident) out.push(`    incident   ${place(claim.incident)}`);
    for (const cue of claim.evidence.cues) out.push(`    cue        ${place(cue)}`);
    for (const id of claim.answers) out.push(`    answers    ${id}`);
  }
  for (const one of near) out.push("", `--  ${one.rule}: ${one.why}`, `    cue        ${place(one.cue)}`, `    in         ${place(one.sentence)}`);
  return `${out.join("\n")}\n`;
}

/** Every rule with what it says and its examples. */
export function describeRules(rules: readonly ClaimRule[]): string {
  const out: string[] = [];
  for (const { id, says, examples } of rules) {
    out.push(id, `    ${says}`);
    for (const [name, sentences] of Object.entries(examples)) for (const sentence of sentences) out.push(`    ${name.padEnd(7)}${sentence}`);
    out.push("");
  }
  return out.join("\n");
}

function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\s]+/gu, " ");
}
