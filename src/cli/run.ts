// CLI: inputs and flags in; facts to the output, problems to standard error, an exit status out.
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { loadFormat } from "../batch/formats.ts";
import type { Progress } from "../batch/progress.ts";
import { createRunner } from "../batch/run.ts";
import { addTally } from "../batch/tally.ts";
import { type Complaints, createComplaints } from "./complaints.ts";
import { createDocuments } from "./documents.ts";
import { nothingDone, report, statusOf } from "./ending.ts";
import type { Flags } from "./flags.ts";
import { Unusable } from "./problems.ts";
import { gateProblems, givesMany, lexiconProblems, nameInputs, settingsOf, start } from "./setting-up.ts";
import { isTerminal } from "./terminal.ts";

/** Reads every input and prints its facts; gives the exit status. */
export async function run(names: readonly string[], flags: Flags): Promise<number> {
  const complaints = createComplaints(flags);
  try {
    return await runAll(nameInputs(names, flags), flags, complaints);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    complaints.one(error.problem);
    return nothingDone;
  }
}

async function runAll(names: readonly string[], flags: Flags, complaints: Complaints): Promise<number> {
  const began = process.uptime();
  const settings = settingsOf(names, flags);
  const rows = lexiconProblems(settings.lexicon);
  for (const problem of [...rows, ...gateProblems(flags, settings)]) complaints.one(problem);
  let bytes = 0;
  const { output, inputs, tally } = await start(names, flags, settings, (taken) => {
    bytes += taken;
  });
  const documents = createDocuments(output, await loadFormat(settings.format, settings.page), givesMany(names, flags));
  const jobs = flags.jobs ?? availableParallelism();
  const mostErrors = flags.strict ? 0 : (flags.maxErrors ?? Number.POSITIVE_INFINITY);
  let progress: Progress | undefined;
  let signal: NodeJS.Signals | undefined;
  const runner = createRunner(settings, jobs, import.meta.filename, () => {
    // See bin/extract.js.
    setFlagsFromString("--sparkplug");
    setFlagsFromString("--parallel-scavenge");
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => void interrupt(name));
    if (flags.quiet || !isTerminal(2)) return;
    void showProgress(flags.filesFrom ? [] : names).then((bar) => {
      progress = bar;
      complaints.to(bar.log);
    });
  });
  const interrupt = async (name: NodeJS.Signals) => {
    signal = name;
    // A piece that is being written is finished first; then the loop below sees the signal.
    if (!output.busy()) process.exit(await finish());
  };
  const howToGoOn =
    flags.output !== undefined && settings.format === "ndjson"
      ? "To go on: the same command with --resume."
      : "With -o FILE and --format ndjson a run that was stopped can go on: --resume.";
  const finish = async (stopped?: "errors"): Promise<number> => {
    progress?.stop();
    complaints.to(null);
    await documents.end();
    if (signal) complaints.one({ code: "interrupted", message: `stopped by ${signal} after ${tally.documents} documents; they are whole`, hint: howToGoOn });
    if (stopped) {
      const message = mostErrors === 0 ? "stopped at the first input that failed" : `stopped: more than ${mostErrors} inputs failed`;
      complaints.one({ code: "too-many-errors", message, hint: `Mend it. ${howToGoOn}` });
    }
    const told = report(tally, flags, bytes, process.uptime() - began, complaints);
    output.close();
    return signal ? 128 + (signal === "SIGINT" ? 2 : 15) : stopped ? nothingDone : statusOf(tally, flags, rows.length + (told ? 0 : 1));
  };
  try {
    for await (const { batch, answer } of runner.answers(inputs)) {
      const stopAt = answer.failures[mostErrors - tally.failed]?.at;
      // What stands before the input that is one too many is answered by itself, so that the output does not depend on the batches.
      const { printed, failures, tally: part } = stopAt === undefined ? answer : await runner.again(batch.inputs.slice(0, stopAt));
      for (const { problem, evidence } of stopAt === undefined ? failures : answer.failures.slice(0, mostErrors - tally.failed + 1))
        complaints.one(problem, evidence);
      for (const claim of part.watched) complaints.say(`extract: ${claim.document}: a claim about ${claim.actor}: ${claim.evidence}`, { watched: claim });
      addTally(tally, part);
      await documents.write(printed, part.documents + part.failed);
      if (signal || stopAt !== undefined) return await finish(stopAt === undefined ? undefined : "errors");
      progress?.update(tally, bytes);
    }
    if (tally.documents + tally.failed === 0 && !flags.shard) complaints.one({ code: "no-input", message: "nothing to read was found" });
    return await finish();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    progress?.stop();
    complaints.to(null);
    throw new Unusable({ ...error.problem, hint: `What was written are whole documents. ${howToGoOn}` });
  } finally {
    progress?.stop();
    await runner.close();
  }
}

async function showProgress(names: readonly string[]): Promise<Progress> {
  const { createProgress, totalSize } = await import("../batch/progress.ts");
  return createProgress(process.stderr, await totalSize(names));
}
