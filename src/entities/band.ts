// Entities stage, data shared by threat actors and malware: the words beside a name that make it a band of people, or a piece of software.

import { CAPITALISED, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";

export const groups: ReadonlySet<string> = wordSet(
  "group groups gang gangs hackers hacker team crew outfit collective actor actors operators operator syndicate cartel apt affiliates cybercriminals hacktivists spies hackergroup hackergroups hackinggroup threatgroup hackteam",
);
/** May stand between a name and its band: "the Conti ransomware group", "TrickBot malware gang". */
export const between: ReadonlySet<string> = wordSet(
  "ransomware malware hacking hacker cybercrime cybercriminal espionage cyberespionage threat hacktivist extortion cyber apt criminal crime intrusion spy",
);
export const software: ReadonlySet<string> = wordSet(
  "ransomware malware backdoor trojan wiper implant rat loader payload payloads botnet worm infostealer stealer spyware rootkit samples sample dropper variant",
);

/** Marks before and behind a name. */
export const openQuotes = wordSet("\" “ ‘ ' «");
export const closeQuotes = wordSet("\" ” ’ ' »");

/** In tokens, what commas put in behind a name. */
const longestAside = 24;
/** "Vosk, a band that analysts link to Iran, took credit": the token behind the comma that closes what the one at `i` opened; `i` itself where none does. */
export function behindAside({ lower, kind }: Tokens, i: number): number {
  if (lower[i] !== ",") return i;
  for (let k = i + 2; k < i + longestAside && k < lower.length; k++) {
    if (lower[k] === ",") return k + 1;
    if (((kind[k] as number) & PUNCTUATION) !== 0 && stops.has(lower[k] as string)) return i;
  }
  return i;
}
const stops = wordSet(". ! ? ; :");

/** The noun after a name says that a band of people is meant: "Conti gang", "Conti ransomware group", "Conti's hackers". */
export function isBand(lower: readonly string[], last: number): boolean {
  let i = last + 1;
  if (lower[i] === "'s") i++;
  while (i < last + 4 && between.has(lower[i] ?? "")) i++;
  return groups.has(lower[i] ?? "") || lower[i - 1] === "apt";
}

/** The noun after a name says that software is meant. */
export function isSoftware(lower: readonly string[], last: number): boolean {
  return software.has(lower[last + 1] ?? "") && !isBand(lower, last);
}

/** Before a word for a band: those whose trade is to fight hackers, those who are hacked, or a thing that is no band. */
export const others: ReadonlySet<string> = wordSet(
  "security research intelligence response defence defense anti counter police rights victim advocacy protection prevention insurance news sharing student server servers computing computer storage hunting policy education awareness law task",
);

const copulas = wordSet("is was , as (");
const stoppers = wordSet("of for to in on by from with that which who used uses");

/** "X is a Russian hacking group", "X, a ransomware gang that …": the predicate after the name's last token says what X is. */
export function isIntroducedAsBand({ lower, kind }: Tokens, end: number, last: number): boolean {
  let i = end + 1;
  if (!copulas.has(lower[i] ?? "") || !/^(an?|the)$/.test(lower[++i] ?? "")) return false;
  let trade = false;
  for (const limit = Math.min(last, i + 7); ++i <= limit; ) {
    const word = lower[i] as string;
    if (groups.has(word) && !between.has(word) && (trade || word === "hackers"))
      return (
        lower[i + 1] !== "'s" &&
        !(lower[end + 1] === "," && /^(said|says|wrote|claimed|claims|added)$/.test(lower[i + 1] ?? "")) &&
        !(i < last && (kind[i + 1] as number) & CAPITALISED)
      );
    // "a group of hackers".
    if (word === "of" && groups.has(lower[i - 1] as string) && /^(hackers|hacktivists|cybercriminals|cyberspies)$/.test(lower[i + 1] ?? "")) return true;
    if (others.has(word)) return false;
    if (between.has(word) || word === "hacking") trade = true;
    else if (word !== "-" && word !== "and" && (kind[i] as number) & PUNCTUATION) return false;
    else if (stoppers.has(word)) return false;
  }
  return false;
}

/** A word that says of what stands beside it that it is a band. */
export function isBandWord(word: string): boolean {
  return groups.has(word) || between.has(word);
}
