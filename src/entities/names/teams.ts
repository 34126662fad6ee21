// Entities stage, names: a report on sport in, names of teams out: places that play, and nicknames in the plural.
import type { Document } from "../../document/document.ts";
import { CAPITALS, type Tokens } from "../../document/tokens.ts";
import { DEMONYM, OTHER_NAME, PLACE } from "./evidence.ts";
import { joinWords, type Name } from "./name.ts";
import { isCapital } from "./runs.ts";
import { compounds, openers, sports, teamAfter, teamBefore, thingsLast } from "./words.ts";

/** In a report on sport the name of a place that plays, scores or is beaten is a team. */
export function nameTeams({ tokens }: Document, labels: Uint8Array, spans: readonly { first: number; last: number }[], names: Name[]): void {
  let told = 0;
  for (let i = 0; i < tokens.length && told < 5; i++) if (sports.has(tokens.lower[i] as string) || (isScore(tokens, i) && isScore(tokens, i + 2))) told++;
  if (told < 5) return;
  const plays = new Map<string, number>();
  const places: { first: number; last: number; words: string; plain: boolean }[] = [];
  const seen = new Uint8Array(tokens.length);
  for (const { first, last } of spans) {
    const label = labels[first] as number;
    if (seen[first] || label & (DEMONYM | OTHER_NAME) || !isCapital(tokens, first) || last - first > 3 || openers.has(tokens.lower[first] as string)) continue;
    seen[first] = 1;
    const words = joinWords(tokens, first, last).toLowerCase();
    const before = tokens.lower[first - 1] ?? "";
    const after = tokens.lower[last + 1] ?? "";
    const score = last + 1 < tokens.length && /^\d{1,3}$/.test(after) && before !== "in";
    // "ATLANTA AT CHICAGO": a list of fixtures in capitals.
    const fixture = tokens.word[last + 1] === "AT" || tokens.word[first - 1] === "AT";
    const team = score || fixture || ((teamBefore.has(before) || teamAfter.has(after)) && before !== "in" && before !== "at" && before !== "(");
    if (team) plays.set(words, (plays.get(words) ?? 0) + 1);
    places.push({
      first,
      last,
      words,
      plain: !team && (before === "in" || before === "at" || before === "(" || before === "from" || before === "near" || before === "," || after === ","),
    });
  }
  for (const { first, last, words, plain } of places)
    if (plays.has(words) && !plain) names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  nameNicknames(tokens, labels, names);
}

/** "the Kansas City Royals … the Royals": in a report on sport, a place and a plural with a capital, and then the plural alone. */
function nameNicknames(tokens: Tokens, labels: Uint8Array, names: Name[]): void {
  const add = (first: number, last: number) => names.push({ first, last, type: "organisation", rule: "organisation/team", form: "name", weight: 0.95 });
  const called = new Set<string>();
  const named = new Set(names.map((name) => name.last));
  for (let i = 1; i < tokens.length; i++) {
    if (!isNickname(tokens, labels, i)) continue;
    let first = i;
    while (first > 0 && (labels[first - 1] as number) & PLACE && isCapital(tokens, first - 1) && first > i - 4) first--;
    if (first === i) continue;
    called.add(tokens.word[i] as string);
    named.add(i);
    add(first, i);
  }
  for (let i = 1; i < tokens.length; i++)
    if (
      !named.has(i) &&
      isNickname(tokens, labels, i) &&
      (called.has(tokens.word[i] as string) || (tokens.lower[i - 1] === "the" && teamAfter.has(tokens.lower[i + 1] ?? "")))
    )
      add(i, i);
}

function isNickname(tokens: Tokens, labels: Uint8Array, i: number): boolean {
  const lower = tokens.lower[i] as string;
  if (!(lower.endsWith("s") || lower === "sox") || lower.length < 3 || lower === "'s" || !isCapital(tokens, i) || (labels[i] as number) & (PLACE | DEMONYM))
    return false;
  return (
    !((tokens.kind[i] as number) & CAPITALS) &&
    !thingsLast.has(lower) &&
    !openers.has(lower) &&
    !(i + 1 < tokens.length && isCapital(tokens, i + 1)) &&
    !compounds.has(lower)
  );
}

/** "Bradford 1" */
function isScore(tokens: Tokens, i: number): boolean {
  return (
    i + 1 < tokens.length &&
    isCapital(tokens, i) &&
    (tokens.lower[i] as string).length > 2 &&
    /^\d{1,2}$/.test(tokens.word[i + 1] as string) &&
    !openers.has(tokens.lower[i] as string)
  );
}
