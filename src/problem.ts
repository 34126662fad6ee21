// Problems: bad input as data. Takes nothing, gives the closed list of codes; line, column and caret are added only when printed.

/** Every code a problem can have, with what it means for the run. */
export const problemCodes = {
  "bad-argument": "a flag or a value that cannot be used, or is of no use",
  "not-found": "no such file or folder",
  "not-readable": "the file is there but cannot be read",
  "no-input": "nothing to read was found",
  empty: "the input holds no text",
  binary: "the input is not text",
  markup: "the input is HTML, XML, JSON or a web archive, and no plain text",
  encoding: "some bytes of the input are no text in its encoding",
  "too-large": "one document is larger than the limit",
  "bad-json": "a line of a JSON Lines input is not valid JSON",
  "bad-record": "a record lacks its text, or a field has the wrong type",
  "bad-archive": "a compressed input is damaged",
  "bad-lexicon": "a row of a lexicon file is wrong",
  "bad-gold": "a file of expected facts is wrong, or holds none",
  "ambiguous-date": "a date such as 03/04/2021 that the document does not settle",
  "not-written": "the output could not be written",
  "not-resumed": "the output to go on with was not made from these inputs",
  "too-many-errors": "more inputs failed than were allowed",
  interrupted: "a signal ended the run",
  internal: "a fault of this program",
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** A located complaint. `span` is a place in the file's text (or in `line`, when that is given), half-open, in UTF-16 code units. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly span?: { readonly start: number; readonly end: number };
}

/** What the system's codes mean to a reader. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than is allowed",
  EIO: "the disk has a fault",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** Why the system refused: "permission denied (EACCES)". */
export function reasonOf(error: unknown): string {
  const { code = "unknown" } = error as { code?: string };
  return reasons[code] ? `${reasons[code]} (${code})` : code;
}
