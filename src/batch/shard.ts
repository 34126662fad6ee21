// Batch: which part of the inputs one of several jobs takes.
import type { FailedInput, Raw } from "../read/input.ts";

/** Part `index`, from 1, of `total`. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** Where CI systems and job arrays say which of how many jobs this is; `first` is the number of the first job. */
const environments: readonly { readonly index: string; readonly total: string; readonly first: number | string }[] = [
  { index: "CI_NODE_INDEX", total: "CI_NODE_TOTAL", first: 1 }, // GitLab
  { index: "CIRCLE_NODE_INDEX", total: "CIRCLE_NODE_TOTAL", first: 0 },
  { index: "BUILDKITE_PARALLEL_JOB", total: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  { index: "BITBUCKET_PARALLEL_STEP", total: "BITBUCKET_PARALLEL_STEP_COUNT", first: 0 },
  { index: "SEMAPHORE_JOB_INDEX", total: "SEMAPHORE_JOB_COUNT", first: 1 },
  { index: "SYSTEM_JOBPOSITIONINPHASE", total: "SYSTEM_TOTALJOBSINPHASE", first: 1 }, // Azure Pipelines
  { index: "SLURM_ARRAY_TASK_ID", total: "SLURM_ARRAY_TASK_COUNT", first: "SLURM_ARRAY_TASK_MIN" },
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", total: "AWS_BATCH_JOB_ARRAY_SIZE", first: 0 },
];

/** Reads "2/8", or "auto" from the environment of the usual CI systems and job arrays; null when that says nothing. */
export function parseShard(words: string, environment: NodeJS.ProcessEnv): Shard | null {
  const found = /^(\d{1,9})\/(\d{1,9})$/.exec(words);
  if (found) return valid(Number(found[1]), Number(found[2]));
  if (words !== "auto") return null;
  for (const { index, total, first } of environments) {
    const [at, of] = [environment[index], environment[total]];
    if (!at || !of) continue;
    return valid(Number(at) - Number(typeof first === "string" ? (environment[first] ?? 0) : first) + 1, Number(of));
  }
  return null;
}

function valid(index: number, total: number): Shard | null {
  return Number.isInteger(index) && Number.isInteger(total) && index >= 1 && index <= total ? { index, total } : null;
}

/** Whether an input falls into the shard: a record by its bytes, a file by its name. What else there is changes nothing. */
export function inShard(input: Raw | FailedInput, { index, total }: Shard): boolean {
  const key = "problem" in input ? input.id : input.line !== undefined && input.bytes.length > 0 ? input.bytes : input.file;
  // Loaded when it is needed: it takes 2 ms.
  return process.getBuiltinModule("node:crypto").createHash("sha1").update(key).digest().readUInt32BE() % total === index - 1;
}
