// Document stage: tokens in, direct speech out. Only the outermost quotes, one pass, no nesting to follow: depth costs nothing.
import { lineBreaks } from "./lines.ts";
import { LINE_START, PUNCTUATION, SPACED, type Tokens } from "./tokens.ts";

export interface Quote {
  /** Place in the text, marks included, half-open. */
  readonly start: number;
  readonly end: number;
  /** First and last token, marks included. */
  readonly first: number;
  readonly last: number;
  /** False when its paragraph ended first: the speaker goes on in the next one. */
  readonly closed: boolean;
}

const closing: Record<string, string> = { "“": "”", '"': '"', "«": "»", "„": "“", "‘": "’", "'": "'" };

/** Finds quotations. A quote never runs past the end of its line, so one lost mark spoils one paragraph at the most. */
export function findQuotes(text: string, tokens: Tokens): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let close = "";
  const finish = (last: number, closed: boolean) => {
    quotes.push({ start: tokens.start[open] as number, end: tokens.end[last] as number, first: open, last, closed });
    open = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (open >= 0 && kind & LINE_START && endsParagraph(text, tokens, i)) {
      // A lost straight mark would swallow the paragraph; a curly one opens a speech that goes on.
      if (close === "”" || close === "»") finish(i - 1, false);
      else open = -1;
    }
    if (!(kind & PUNCTUATION)) continue;
    const mark = tokens.word[i] as string;
    if (open >= 0) {
      if (mark !== close && !(close === "”" && mark === '"')) continue;
      if ((mark === "'" || mark === "’") && !closesSingle(tokens, i)) continue;
      finish(i, true);
    } else {
      const other = closing[mark];
      if (other === undefined) continue;
      if ((mark === "'" || mark === "‘") && !opensSingle(tokens, i)) continue;
      open = i;
      close = other;
    }
  }
  if (open >= 0 && (close === "”" || close === "»")) finish(tokens.length - 1, false);
  return quotes;
}

/** A single mark opens a quote when a space stands before it and none after. */
function opensSingle(tokens: Tokens, i: number): boolean {
  return ((tokens.kind[i] as number) & SPACED) !== 0 && i + 1 < tokens.length && ((tokens.kind[i + 1] as number) & SPACED) === 0;
}

function closesSingle(tokens: Tokens, i: number): boolean {
  if ((tokens.kind[i] as number) & SPACED) return false;
  return i + 1 >= tokens.length || ((tokens.kind[i + 1] as number) & (SPACED | PUNCTUATION)) !== 0;
}

function endsParagraph(text: string, tokens: Tokens, i: number): boolean {
  const from = tokens.end[i - 1] as number;
  const breaks = lineBreaks(text, from, tokens.start[i] as number);
  return breaks === 2 || (breaks === 1 && '.!?”"'.includes(text[from - 1] as string));
}
