// Link stage, second step: the head of a description ("the group", "the ministry") in, the place before it that it points back at out.
import { CAPITALISED, PUNCTUATION } from "../document/tokens.ts";
import type { Head } from "./heads.ts";
import { alone, lastOf, near, type Place, type Recent, reach, type Walk } from "./walk.ts";
import { afterNaming, beforeNaming, naming, pairing } from "./words.ts";

/** What "the group", "the ministry" or "the minister" points back at; `state` is the demonym before it. */
export function antecedentOf(walk: Walk, head: Head, first: number, state: Place | undefined): Place | undefined {
  const { recent, number, band } = walk;
  const { lower } = walk.document.tokens;
  const suits = (one: Recent) =>
    one.type === head.type &&
    one.form !== "demonym" &&
    fits(head, one) &&
    (!state || state.country === one.country) &&
    (!head.roles || hasRole(walk, one, head.roles)) &&
    // "between Cobalt and the hackers": two parties.
    !(one.last === first - 2 && pairing.has(lower[first - 1] as string));
  if (head.lone) {
    const one = alone(walk, near, (one) => one.type === head.type);
    return one && recent.some((other) => other.thing === one.thing && other.form !== "demonym") ? one : undefined;
  }
  const last = lastOf(walk, suits);
  if (last || head.type !== "threat-actor" || state) return last;
  const among = recent.filter((one) => one.type === "threat-actor" && number - one.sentence <= reach);
  // Several near: "the hackers" may be all of them, "the group" is the one that the document is about.
  const known = band && band.first < first && (among.length === 0 || (!head.word.endsWith("s") && among.some((one) => one.thing === band.thing)));
  return known && !among.some((one) => one.last === first - 2) ? band : undefined;
}

function fits({ kinds, named }: Head, { kind, name, words }: Place): boolean {
  const names = named && ` ${name} ${words} `.toLowerCase();
  if (names && named.some((word) => names.includes(` ${word} `))) return true;
  if (!kinds) return !named;
  return kind === undefined ? kinds.includes("company") : kinds.includes(kind);
}

/** An office or occupation stands beside the name: "Foreign Minister Ana Ruiz", "the minister of the interior, Ana Ruiz,", "Ana Ruiz, a spokesman for". */
function hasRole({ document, ends }: Walk, one: Recent, roles: readonly string[]): boolean {
  const { lower, kind } = document.tokens;
  const renamed = lower[one.first - 1] === "," && lower[one.last + 1] === ",";
  const from = renamed ? one.first - 2 : one.first - 1;
  for (let j = from; j >= 0 && j > from - (renamed ? renamedReach : 5); j--) {
    if (((kind[j] as number) & PUNCTUATION && lower[j] !== "'s") || (!renamed && ends.has(j))) break;
    if (roles.includes(lower[j] as string)) return true;
  }
  if (lower[one.last + 1] !== ",") return false;
  for (let j = one.last + 2; j < lower.length && j < one.last + 14; j++) {
    if ((kind[j] as number) & PUNCTUATION && lower[j] !== "-") return false;
    if (roles.includes(lower[j] as string)) return true;
  }
  return false;
}

/** In tokens: how far before a name between commas its office may stand. */
const renamedReach = 9;

/** Tokens from a head within which its name may follow. */
const namingReach = 9;
/** "The group, also known as X": the name that follows says who it is. `last` is the token of the head. */
export function namedAfter({ document, places, at, sentence }: Walk, last: number, head: Head): Place | undefined {
  const { lower } = document.tokens;
  let p = at;
  let j = last + 1;
  const limit = Math.min(sentence.last, last + namingReach);
  while (j <= limit && !naming.has(lower[j] as string)) {
    while (p < places.length && (places[p] as Place).last < j) p++;
    const over = places[p];
    if (over && over.first <= j && over.type === "organisation") j = over.last + 1;
    else if (beforeNaming.has(lower[j] as string)) j++;
    else return undefined;
  }
  if (j > limit) return undefined;
  j++;
  while (j <= limit && (afterNaming.has(lower[j] as string) || naming.has(lower[j] as string))) j++;
  while (p < places.length && (places[p] as Place).first < j) p++;
  const name = places[p];
  return name?.first === j && name.type === head.type && fits(head, name) ? name : undefined;
}

/** Whether a name stands right behind a token: "the company CrowdStrike", "the company [CrowdStrike](https://…)". */
export function isBesideName({ document }: Walk, last: number, following: number): boolean {
  const { lower, kind } = document.tokens;
  const beside = lower[last + 1] === "[" ? last + 2 : last + 1;
  return following === beside || ((kind[beside] ?? 0) & CAPITALISED) !== 0;
}
