// Entities stage: a name that the lexicon knows in, the same name out, given to the state whose body it is in the text.

import type { Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { type Hit, type Lexicon, typeBits } from "../lexicon/lexicon.ts";
import type { Name } from "./names/name.ts";

/** Kinds of bodies that a state has: "Germany's Amazon" stays the one Amazon. */
export const ofStates = wordSet("government agency military court");

export type OwnedName = Name & { readonly country?: string };

/**
 * "Kenya's Security Service" is not Britain's: a body of a state that the text gives to another state than the lexicon does becomes the body of
 * that name which the other state has, or one that the lexicon does not list. Where only the other state is about, the bare name means it, too.
 */
export function foreignBodies(tokens: Tokens, names: readonly Name[], lexicon: Lexicon, hits: readonly Hit[]): (name: Name) => OwnedName {
  const homeOf = ({ key }: Name): string | undefined => {
    const entry = key === undefined ? undefined : lexicon.entry(key);
    return entry?.kind && ofStates.has(entry.kind) ? entry.country : undefined;
  };
  if (!names.some(homeOf)) return (name) => name;
  const states = new Map<number, string>();
  for (const { last, terms, types } of hits) {
    if ((types & typeBits.country) === 0) continue;
    for (const { key, type, ambiguous, form } of terms) if (type === "country" && !ambiguous && form !== "metonym") states.set(last, key.slice(8));
  }
  if (states.size === 0) return (name) => name;
  const about = new Set(states.values());
  const owners = new Map<string, string>();
  const ownerOf = (name: Name): string | undefined => {
    const home = homeOf(name);
    const owner = home && states.get(name.first - (tokens.lower[name.first - 1] === "'s" ? 2 : 1));
    if (owner === home) return undefined;
    return owner ?? (home && !about.has(home) ? owners.get(name.key as string) : undefined);
  };
  for (const name of names) {
    const owner = ownerOf(name);
    if (owner) owners.set(name.key as string, owner);
  }
  const ending = new Map(owners.size > 0 ? hits.map(({ last, terms }) => [last, terms]) : []);
  return (name) => {
    const country = owners.size > 0 ? ownerOf(name) : undefined;
    if (!country) return name;
    const own = ending.get(name.last)?.find(({ key, type }) => type === "organisation" && lexicon.entry(key)?.country === country);
    return { ...name, key: own?.key ?? `${name.key}-${country}`, country };
  };
}
