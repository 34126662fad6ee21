// Document stage, part of the tokeniser: a place of a text with "&" or "<" in; where the mark of HTML that opens there ends, and what it stands for, out.
// Texts that were cut out of web pages keep some: "Orrel &amp; Sons said &quot;no&quot;", "<b>Orrel</b>".
import { wordSet } from "./word-list.ts";

export interface Mark {
  /** The place after it. */
  readonly end: number;
  /** One character, a line break for a tag that starts a paragraph, or nothing. */
  readonly stands: string;
}

const characters: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  apos: "'",
  "#39": "'",
  "#039": "'",
  "#34": '"',
  "#38": "&",
  "#8216": "‘",
  "#8217": "'",
  "#8220": "“",
  "#8221": "”",
  "#8211": "–",
  "#8212": "—",
  "#8230": "…",
  lsquo: "‘",
  rsquo: "'",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  nbsp: " ",
  "#160": " ",
  shy: "",
  lt: "<",
  gt: ">",
};
const inline = wordSet("a b i u em strong span font sub sup small mark abbr cite img q");
const block = wordSet("p br div h1 h2 h3 h4 h5 h6 ul ol li table tbody thead tr td th blockquote figure figcaption section article header footer hr");

/** What is no mark of HTML gives null: "R&D", "a < b". Looks a few hundred characters ahead at the most. */
export function readMarkup(text: string, at: number): Mark | null {
  return text[at] === "&" ? readCharacter(text, at) : readTag(text, at);
}

function readCharacter(text: string, at: number): Mark | null {
  const end = text.slice(at + 1, at + 9).indexOf(";");
  if (end < 2) return null;
  const stands = characters[text.slice(at + 1, at + 1 + end).toLowerCase()];
  return stands === undefined ? null : { end: at + 2 + end, stands };
}

function readTag(text: string, at: number): Mark | null {
  const found = /^<\/?([a-z][a-z0-9]{0,10})(?:[\s/][^<>]*)?>/i.exec(text.slice(at, at + 400));
  const name = found?.[1]?.toLowerCase();
  if (!found || name === undefined) return null;
  if (block.has(name)) return { end: at + found[0].length, stands: "\n" };
  return inline.has(name) ? { end: at + found[0].length, stands: "" } : null;
}
