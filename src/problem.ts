// Problems: bad input as data. Takes nothing, gives the closed list of codes; line, column and caret are added only when printed.

/** Every code a problem can have, with what it means for the run. */
export const problemCodes = {
  "bad-argument": "a flag or a value that cannot be used",
  "not-found": "no such file or folder",
  "not-readable": "the file is there but cannot be read",
  "no-input": "nothing to read was found",
  empty: "the input holds no text",
  binary: "the input is not text",
  "too-large": "one document is larger than the limit",
  "bad-json": "a line of a JSON Lines input is not valid JSON",
  "bad-record": "a record lacks its text, or a field has the wrong type",
  "bad-archive": "a compressed input is damaged",
  "bad-lexicon": "a row of a lexicon file is wrong",
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
