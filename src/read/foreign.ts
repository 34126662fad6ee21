// Read stage: bytes in; what they are out, where they are of a format that is no plain text and would be read as if its marks were words.
import type { Problem } from "../problem.ts";

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
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200))
    .toString("latin1")
    .replace(/^\xEF\xBB\xBF/, "");
  const found = formats.find(({ opens }) => opens.test(head));
  return found ? { code: found.code, message: `this is ${found.kind}, not plain text`, hint: found.hint } : null;
}
