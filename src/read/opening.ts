// Read stage: the first bytes of an input in; what it is by them out, where its name does not say it, or says something else.
import type { Problem } from "../problem.ts";

/** How many bytes tell. */
export const headSize = 300;

const saveAsText = "Save its text as a .txt file and give that.";
const saveArticles = "Give the text of each article as a .txt file, or as a record of JSON Lines.";

/** Formats that would be read as if their marks were words, by what they begin with. */
const formats: readonly { readonly opens: RegExp; readonly code: "binary" | "markup"; readonly kind: string; readonly hint: string }[] = [
  { opens: /^%PDF-/, code: "binary", kind: "a PDF", hint: saveAsText },
  { opens: /^\{\\rtf/, code: "binary", kind: "RTF", hint: saveAsText },
  {
    opens: /^PK\p{Cc}{2}/u,
    code: "binary",
    kind: "a zip archive or an office document",
    hint: "An archive is named with its ending .zip, and not read from a pipe. Of a document save the text as a .txt file.",
  },
  { opens: /^\s*<(!doctype html|html|head|body)[\s>]/i, code: "markup", kind: "HTML", hint: saveAsText },
  { opens: /^\s*<(\?xml|rss|feed)[\s>]/i, code: "markup", kind: "XML", hint: saveArticles },
  { opens: /^WARC\/\d/, code: "markup", kind: "a web archive", hint: saveArticles },
  { opens: /^\s*\[\s*\{\s*"/, code: "markup", kind: "a list in JSON", hint: "Give its records one a line: jq -c '.[]' FILE | extract" },
  {
    opens: /^\s*\{\s*"/,
    code: "markup",
    kind: "an object in JSON",
    hint: "Records stand one a line in a file named .jsonl, or come through a pipe: jq -c . FILE | extract",
  },
];

/** What is wrong with an input of such a format; null when it may be plain text. */
export function foreignFormat(bytes: Uint8Array): Omit<Problem, "file"> | null {
  const head = opening(bytes);
  const found = formats.find(({ opens }) => opens.test(head));
  return found ? { code: found.code, message: `this is ${found.kind}, not plain text`, hint: found.hint } : null;
}

/** Whether these are records: an object in JSON that does not go on over lines. */
export function opensRecords(bytes: Uint8Array): boolean {
  return /^\s*\{[^\r\n]/.test(opening(bytes));
}

export function isTar(bytes: Uint8Array): boolean {
  return opening(bytes).slice(257, 262) === "ustar";
}

/** The first bytes, one a character, without a mark of UTF-8. */
function opening({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, Math.min(length, headSize))
    .toString("latin1")
    .replace(/^\xEF\xBB\xBF/, "");
}
