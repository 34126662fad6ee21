// Lexicon stage: names whose words stand in the text in, those whose letters stand there as the name demands out: "APT" is no "apt".
import { CAPITALISED, INNER_CAPITAL, LINE_START, NUMBER, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";

/** A name, and how it is written: by its rule "U" all in capitals, "E" exactly so. */
export interface Cased {
  readonly rule: string;
  readonly written: string;
}

/** Words inside a name that need no capital. */
const small = wordSet(
  "of the and for de la le les du des di da do del della von van der den al el on in to at y e et und a 's bin ibn ul ur i o os as sur upon sous am an",
);

/** The terms whose letters stand as the names demand; mostly all, and then the list itself. */
export function fitting<Name extends Cased>(terms: readonly Name[], tokens: Tokens, first: number, last: number): readonly Name[] {
  for (const term of terms) if (!fits(term, tokens, first, last)) return terms.filter((term) => fits(term, tokens, first, last));
  return terms;
}

/** Whether the letters stand as the name demands. */
function fits(term: Cased, tokens: Tokens, first: number, last: number): boolean {
  if (term.rule === "U") {
    for (let i = first; i <= last; i++) if ((tokens.word[i] as string) !== (tokens.word[i] as string).toUpperCase()) return false;
    return true;
  }
  if (term.rule === "E") {
    let written = "";
    for (let i = first; i <= last; i++) written += (i > first ? " " : "") + tokens.word[i];
    return (
      written === term.written ||
      (written[0]?.toLowerCase() === term.written[0] && written.slice(1) === term.written.slice(1) && ((tokens.kind[first] as number) & LINE_START) !== 0)
    );
  }
  for (let i = first; i <= last; i++) {
    const bits = tokens.kind[i] as number;
    if (!(bits & WORD) || bits & (CAPITALISED | INNER_CAPITAL) || small.has(tokens.word[i] as string)) continue;
    // "ta505" in an address is no name; "8base" may open with its digit.
    if (!(bits & NUMBER) || (tokens.word[i] as string) > ":") return false;
  }
  return true;
}
