// Entities stage, names: the styles that the press writes as a part of a name, "Datuk Seri Orrel", "Tan Sri Orrel", "Begum Orrel": a token in, where the bare name begins out.
import type { Tokens } from "../../document/tokens.ts";
import { isCapital } from "./runs.ts";
import { innerStyles, styles } from "./words.ts";

/** The token behind the style that opens at `first`; `first` where there is none, or nothing behind it. */
export function styleEnd(tokens: Tokens, first: number, last: number): number {
  const { lower } = tokens;
  const opens = styles.has(lower[first] as string) || (lower[first] === "tan" && lower[first + 1] === "sri");
  if (!opens || !isCapital(tokens, first)) return first;
  let at = first + 1;
  while (at < last && innerStyles.has(lower[at] as string)) at++;
  return at <= last && isCapital(tokens, at) ? at : first;
}
