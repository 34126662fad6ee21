// CLI: inputs and flags in; facts to the output, problems to standard error, an exit status out.
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { loadFormat } from "../batch/formats.ts";
import type { Progress } from "../batch/progress.ts";
import { type Answered, createRunner, type Runner } from "../batch/run.ts";
import { addTally } from "../batch/tally.ts";
import { createComplaints } from "./complaints.ts";
import { createDocuments } from "./documents.ts";
import { describeStop, howToGoOn, report, type Stop, statusOf } from "./ending.ts";
import type { Flags } from "./flags.ts";
import { Unusable } from "./problems.ts";
import { gateProblems, givesMany, lexiconProblems, nameInputs, settingsOf } from "./setting-up.ts";
import { start } from "./starting.ts";
import { isTerminal } from "./terminal.ts";

/** Reads every input and prints its facts; gives the exit status. */
export async function run(given: readonly string[], flags: Flags): Promise<number> {
  const began = process.uptime();
  const complaints = createComplaints(flags);
  const names = nameInputs(given, flags);
  const settings = settingsOf(names, flags);
  const rows = lexiconProblems(settings.lexicon);
  for (const problem of [...rows, ...gateProblems(flags, settings)]) complaints.one(problem);
  let bytes = 0;
  const { output, inputs, tally } = await start(names, flags, settings, (taken) => {
    bytes += taken;
  });
  const documents = createDocuments(output, await loadFormat(settings.format, settings.page), givesMany(names, flags));
  const mostErrors = flags.strict ? 0 : (flags.maxErrors ?? Number.POSITIVE_INFINITY);
  let progress: Progress | undefined;
  let stop: Stop | undefined;
  const clear = () => {
    progress?.stop();
    complaints.to(null);
  };
  const finish = async (): Promise<number> => {
    clear();
    await documents.end();
    if (stop) complaints.one(describeStop(stop, tally, mostErrors, howToGoOn(flags, settings)));
    const told = report(tally, flags, bytes, process.uptime() - began, complaints);
    output.close();
    return statusOf(tally, flags, rows.length + (told ? 0 : 1), stop);
  };
  const runner = createRunner(settings, flags.jobs ?? availableParallelism(), import.meta.filename, () => {
    // See bin/extract.js.
    setFlagsFromString("--sparkplug");
    setFlagsFromString("--parallel-scavenge");
    setFlagsFromString("--regexp-tier-up-ticks=1");
    const interrupt = async (signal: NodeJS.Signals) => {
      stop = signal;
      // A piece that is being written is finished first; then the loop below sees the signal.
      if (!output.busy()) process.exit(await finish());
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void interrupt(signal));
    if (flags.quiet || !isTerminal(2)) return;
    void showProgress(flags.filesFrom ? [] : names).then((bar) => {
      progress = bar;
      complaints.to(bar.log);
    });
  });
  try {
    for await (const answered of runner.answers(inputs)) {
      const { answer, failures, isLast } = await upTo(mostErrors - tally.failed, answered, runner);
      for (const { problem, evidence } of failures) complaints.one(problem, evidence);
      for (const claim of answer.tally.watched)
        complaints.say(`extract: ${claim.document}: a claim about ${claim.actor}: ${claim.evidence}`, { watched: claim });
      addTally(tally, answer.tally);
      await documents.write(answer.printed, answer.tally.documents + answer.tally.failed);
      if (isLast) stop ??= "errors";
      if (stop) break;
      progress?.update(tally, bytes);
    }
    if (!stop && tally.documents + tally.failed === 0 && !flags.shard) complaints.one({ code: "no-input", message: "nothing to read was found" });
    return await finish();
  } catch (error) {
    clear();
    if (!(error instanceof Unusable)) throw error;
    throw new Unusable({ ...error.problem, hint: `What was written are whole documents. ${howToGoOn(flags, settings)}` });
  } finally {
    await runner.close();
  }
}

/**
 * What is printed of an answer when `allowed` more inputs may fail, and the failures that are told. What stands before an input that is one too many
 * is answered by itself, so that the output does not depend on the batches.
 */
async function upTo(allowed: number, { batch, answer }: Answered, runner: Runner) {
  const at = answer.failures[allowed]?.at;
  if (at === undefined) return { answer, failures: answer.failures, isLast: false };
  return { answer: await runner.again(batch.inputs.slice(0, at)), failures: answer.failures.slice(0, allowed + 1), isLast: true };
}

async function showProgress(names: readonly string[]): Promise<Progress> {
  const { createProgress, totalSize } = await import("../batch/progress.ts");
  return createProgress(process.stderr, await totalSize(names));
}
