// Read stage: what its parts hand each other: an input as it lies in its file, and as it was read.
import type { DocumentInput } from "../document/document.ts";
import type { Problem } from "../problem.ts";

/** The bytes of one article, or of one line of an archive of records; above the limit `bytes` is empty and `size` says how many there are. */
export interface Raw {
  readonly file: string;
  /** The line of a record, from 1; an article has none. */
  readonly line?: number;
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Which fields of a record hold what. */
export interface Fields {
  readonly text: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** An input that was read: its text, and the hash of its bytes. `doubt` is what was wrong with it and did not keep it from being read. */
export interface ReadInput {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly about: DocumentInput;
  readonly doubt?: Problem;
}

/** An input that could not be read. `evidence` is the part of its line that the problem points at, and where in it. */
export interface FailedInput {
  readonly id: string;
  readonly problem: Problem;
  readonly evidence?: { readonly words: string; readonly start: number; readonly end: number };
}

/** An input that was read, or the problem that kept it from being read. */
export type Input = ReadInput | FailedInput;
