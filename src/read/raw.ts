// Read stage: one input as it lies in its file (bytes, not yet read) in, its text out, or the problem that kept it from being read.
import type { FailedInput, Fields, Input, Raw } from "./input.ts";
import { readRecord } from "./records.ts";
import { sha256 } from "./sha256.ts";
import { decode, tooLarge } from "./text.ts";

/** Reads one raw input; what went wrong before comes out as it is. */
export async function readRaw(raw: Raw | FailedInput, fields: Fields): Promise<Input> {
  if ("problem" in raw) return raw;
  const { file, line, bytes, size } = raw;
  const id = line === undefined ? file : `${file}:${line}`;
  if (size > bytes.length) return { id, problem: { ...tooLarge(size, file), ...(line !== undefined && { line }) } };
  if (line !== undefined) return readRecord(bytes, file, line, fields);
  const decoded = await decode(bytes, file);
  if ("problem" in decoded) return { id, problem: decoded.problem };
  return { id, text: decoded.text, sha256: sha256(bytes), about: { id }, ...(decoded.doubt && { doubt: decoded.doubt }) };
}
