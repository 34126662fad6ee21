// Read stage: one line of JSON Lines in, its text and what it says about itself out.
import { isUtf8 } from "node:buffer";
import type { Problem } from "../problem.ts";
import type { Fields, Input } from "./input.ts";
import { sha256 } from "./sha256.ts";
import { notUtf8 } from "./text.ts";

/** Reads one line of JSON Lines. Lines count from 1. */
export async function readRecord(bytes: Uint8Array, file: string, line: number, fields: Fields): Promise<Input> {
  const id = `${file}:${line}`;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const failed = (name: string, problem: Problem): Input => ({
    id: name,
    problem: { ...problem, file, line },
    ...(problem.span && { evidence: around(source, problem.span) }),
  });
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch {
    return failed(id, { code: "bad-json", ...(await whereItBreaks(source)) });
  }
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return failed(id, { code: "bad-record", message: "the line is not a JSON object" });
  const values = record as Record<string, unknown>;
  const given = values[fields.id];
  const name = typeof given === "string" || typeof given === "number" ? String(given) : id;
  const text = values[fields.text];
  if (typeof text !== "string") {
    const hint = "Name the field that holds it with --text-field.";
    return failed(name, { code: "bad-record", message: `there is no text in the field "${fields.text}"`, hint });
  }
  if (text.trim() === "") return failed(name, { code: "empty", message: `the field "${fields.text}" is empty` });
  const title = values[fields.title];
  const date = values[fields.date];
  const day = dayOf(date);
  const undated = day === undefined && date !== undefined && date !== null && date !== "";
  return {
    id: name,
    text,
    sha256: sha256(bytes),
    about: {
      id: name,
      title: typeof title === "string" ? title : null,
      published: day ? { value: day, basis: "metadata" } : null,
      url: typeof values.url === "string" ? values.url : null,
    },
    ...(undated
      ? { doubt: { code: "bad-record", message: `the field "${fields.date}" is no ISO 8601 date`, hint: "Give a day as YYYY-MM-DD.", file, line } as const }
      : text.includes("\ufffd") && !isUtf8(bytes) && { doubt: { ...notUtf8(file), line } }),
  };
}

/** The day that a date and time of ISO 8601 begins with, or its month or year where it says no more; undefined when there is no such day. */
function dayOf(date: unknown): string | undefined {
  const day = typeof date === "string" ? /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?=$|[T\s])/.exec(date)?.[1] : undefined;
  if (day === undefined) return undefined;
  const time = Date.parse(day);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().startsWith(day) ? day : undefined;
}

/** What is wrong with a line that is no JSON, and where: `JSON.parse` does not always say it. */
async function whereItBreaks(source: string): Promise<{ message: string; span: { start: number; end: number } }> {
  const { parse, printParseErrorCode } = await import("jsonc-parser");
  const errors: import("jsonc-parser").ParseError[] = [];
  try {
    parse(source, errors, { disallowComments: true });
  } catch {
    // Nested deeper than the stack: the span is then the whole line.
  }
  const { error, offset, length } = errors[0] ?? { error: undefined, offset: 0, length: source.length };
  const start = Math.min(offset, Math.max(0, source.length - 1));
  const messages: Record<string, string> = {
    UnexpectedEndOfString: "JSON string is not closed",
    InvalidCharacter: "JSON string holds a control character",
    InvalidEscapeCharacter: "JSON string holds an unknown escape",
    InvalidUnicode: "JSON string holds an unknown escape",
    CommaExpected: "a comma is missing in the JSON",
    ColonExpected: "a colon is missing in the JSON",
    CloseBraceExpected: "JSON object is not closed",
    CloseBracketExpected: "JSON list is not closed",
  };
  return {
    message: messages[error === undefined ? "" : printParseErrorCode(error)] ?? "the line is not valid JSON",
    span: { start, end: Math.max(start + 1, Math.min(source.length, start + length)) },
  };
}

/** The words around a place in a line that may be megabytes long, and the place in them. */
function around(source: string, { start, end }: { start: number; end: number }): { words: string; start: number; end: number } {
  const from = Math.max(0, start - 50);
  return { words: source.slice(from, start + 50), start: start - from, end: Math.min(end, start + 50) - from };
}
