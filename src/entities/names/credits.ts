// Entities stage, names: a candidate in, whether it stands among those who are credited with a report out: "By Ana Verrano and Jonas Orrel", "(Reporting by … in Orrel; Editing by …)".
import { CAPITALISED, LINE_START, NUMBER, PUNCTUATION, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { particles } from "./words.ts";

/** What is done for a report, before "by". */
const works = wordSet("reporting editing writing edited reported written compiled translated adapted photographs photography photos illustrations text");
const joins = wordSet(", and & - .");
/** Who is credited and is nobody in particular: "By Orrel Staff". */
const crews = wordSet(
  "staff team reporter reporters correspondent correspondents desk writer writers agencies agency bureau newsroom service wire editor editors news press times",
);

/** In tokens, from the name back to "by". */
const reach = 40;
/** Words in small letters behind the names of a line: "security correspondent". */
const mostSmall = 4;
const longestLine = 40;

/** Whether the capitals from `from` to `to` are a person's who has a part in the report. */
export function isCredited(tokens: Tokens, from: number, to: number, first: number, last: number): boolean {
  const { lower, word, kind } = tokens;
  if (to - from < 1 || to - from > 6 || crews.has(lower[to] as string)) return false;
  let by = from - 1;
  while (by >= first && by > from - reach && lower[by] !== "by") {
    const place = lower[by] === "in" && ((kind[by + 1] as number) & CAPITALISED) !== 0;
    // "Jin-ho", "van den"
    const inside = lower[by - 1] === "-" || particles.has(lower[by] as string);
    if (!joins.has(lower[by] as string) && !place && !inside && !((kind[by] as number) & CAPITALISED)) return false;
    by--;
  }
  if (by < first || lower[by] !== "by") return false;
  if (works.has(lower[by - 1] ?? "")) return true;
  return word[by] === "By" && ((kind[by] as number) & LINE_START) !== 0 && isNameLine(tokens, to, last);
}

/** Nothing but names and a few words follow in a line that is no sentence. */
function isNameLine({ kind, word, lower }: Tokens, to: number, last: number): boolean {
  if (last - to > longestLine || word[last] === ".") return false;
  let small = 0;
  for (let i = to + 1; i <= last; i++) {
    const bits = kind[i] as number;
    if (bits & LINE_START) return true;
    if (bits & WORD && !(bits & (CAPITALISED | NUMBER)) && lower[i] !== "and" && lower[i] !== "in" && !particles.has(lower[i] as string) && ++small > mostSmall)
      return false;
    if (bits & PUNCTUATION && /[?!;:]/.test(word[i] as string)) return false;
  }
  return true;
}
