// Entities stage, names: a candidate in, what the rows of `contexts.ts` say of it out.
import { CAPITALS, INNER_CAPITAL } from "../../document/tokens.ts";
import { type Context, type Phrase, phrasesAfter, phrasesBefore } from "./contexts.ts";
import { isCapital } from "./runs.ts";
import { factsOf, type Setting, type Verdict } from "./setting.ts";
import { folks, headsLast, openers, thingsLast, titles } from "./words.ts";

/** Weighs a name that no list knows by the words around it; null when no row speaks of them. */
export function weighAround(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  const { tokens, labels } = setting;
  const { lower } = tokens;
  const leading = from > first ? phrasesBefore(lower[from - 1] as string) : undefined;
  const following = to < last ? phrasesAfter(lower[to + 1] as string) : undefined;
  if ((!leading && !following) || to - from > 2) return null;
  let listed = false;
  for (let i = from; i <= to; i++) {
    if (labels[i] !== 0 || !isCapital(tokens, i)) return null;
    const { given, surname, common } = factsOf(setting, i);
    if (common > 0 && (i === to || i === from)) return null;
    listed ||= given + surname > 0;
  }
  const word = lower[to] as string;
  if (from === to && folks.has(word)) return null;
  if (setting.ordinary.has(word) || thingsLast.has(word) || headsLast.has(word) || openers.has(word) || titles.has(word)) return null;
  // "the Zionist regime"
  const creed = /(?:ist|ite)$/.test(word);
  const letters = ((tokens.kind[from] as number) & (CAPITALS | INNER_CAPITAL)) !== 0;
  const fits = (context: Context) =>
    !(listed && context.type === "organisation" && !context.anyName) &&
    !(context.plainly && setting.technical) &&
    !((letters || creed) && context.type === "person");
  for (const { context, words } of leading ?? []) if (fits(context) && spells(words, from - 1, -1)) return verdictOf(context);
  for (const { context, words } of following ?? []) if (fits(context) && spells(words, to + 1, 1)) return verdictOf(context);
  return null;

  function spells(words: Phrase["words"], at: number, step: number): boolean {
    for (const [n, word] of words.entries()) {
      const i = at + n * step;
      if (i < first || i > last) return false;
      if (word === "{Name}" ? !isCapital(tokens, i) : lower[i] !== word) return false;
      if (word !== "{Name}" && isCapital(tokens, i) && lower[i] !== "tv") return false;
    }
    return true;
  }
}

function verdictOf({ type, rule, weight }: Context): Verdict {
  return { type, rule, weight };
}
