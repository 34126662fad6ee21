// Entities stage: tokens in, a mark on those that no sentence holds: web addresses, paths of files and the registry, rows of technique tables.
// Names there are parts of an address or entries of a list: "en.wikipedia.org/wiki/X", "HKLM\Software\Microsoft", "| T1059 | X uses …".
import { LINE_START, NUMBER, SPACED, type Tokens, WORD } from "../document/tokens.ts";
import { allBits, wordTable } from "../document/words.ts";

/** What an address, a path or a row of a table cannot do without; most articles have none. */
const signs = wordTable(({ lower }) => (lower === "/" || lower === "www" || lower === "\\" || lower === "|" ? 1 : 0));

/** One entry a token, 1 where the text is for machines. Linear. */
export function markMachineText({ lower, kind, length, id, words }: Tokens): Uint8Array {
  const marks = new Uint8Array(length);
  if (allBits(id, signs.of(words)) === 0) return marks;
  for (let i = 0; i < length; ) {
    let end = i + 1;
    while (end < length && !((kind[end] as number) & (SPACED | LINE_START))) end++;
    const from = addressIn(i, end);
    if (from >= 0) marks.fill(1, from, end);
    i = end;
  }
  for (let i = 0; i < length; i++) {
    if (lower[i] !== "|" || !((kind[i] as number) & LINE_START)) continue;
    let end = i + 1;
    let technique = false;
    while (end < length && !((kind[end] as number) & LINE_START)) {
      if (/^t1\d{3}$/.test(lower[end] as string) && lower[end - 1] === "|") technique = true;
      end++;
    }
    if (technique) marks.fill(1, i, end);
    i = end - 1;
  }
  return marks;

  /** First token of the address or path in a run without spaces; -1 when there is none. */
  function addressIn(first: number, end: number): number {
    let slash = -1;
    let slashes = 0;
    for (let i = first; i < end; i++) {
      if (lower[i] === ":" && lower[i + 1] === "/" && lower[i + 2] === "/" && i > first && i + 2 < end) return i - 1;
      if (lower[i] === "www" && lower[i + 1] === ".") return i;
      // A backslash before a sign is Markdown's way to write that sign.
      if (lower[i] === "\\" && i > first && i + 1 < end && (kind[i + 1] as number) & (WORD | NUMBER)) return first;
      if (lower[i] === "/" && slash < 0) slash = i;
      if (lower[i] === "/" && ++slashes > 3) return slash;
    }
    return -1;
  }
}
