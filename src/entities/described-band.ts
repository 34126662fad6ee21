// Entities stage, part of the threat actors: a name's tokens in, whether the words right before or behind it describe it as a band of hackers out:
// "Vosk Heron, a China-nexus espionage cluster", "Vosk Heron: a new ransomware crew", "a previously undocumented cluster, Vosk Heron, that".
import { CAPITALISED, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { between, others } from "./band.ts";

/** What a band is called. */
const heads = wordSet("group gang crew actor cluster collective outfit team cartel syndicate apt set bunch ring band mob persona");
/** Before such a noun they say that it lives by hacking; so do the trades of `between`. */
const trades = wordSet("hacking undocumented unreported unattributed nexus activity malicious cyber-espionage cyber-crime adversary motivated");
/** What is said of one that nobody has met: enough before "cluster" and "actor". */
const fresh = wordSet("new unknown unnamed emerging");
const strangers = wordSet("cluster actor");
/** Behind the noun, the one described is a person or a thing of the band's. */
const belongings = wordSet(
  "'s ’s member members leader leaders founder expert experts negotiator victim victims specialist hunter researcher analyst analysts affiliate affiliates tool tools site campaign operation said says wrote claimed claims added told attack attacks infrastructure researchers tracker called dubbed named",
);
/** They go on with the description; anything else may be a verb, whose subject the band is. */
const boundaries = wordSet(
  "against for on at to that which who from with in of and known tracked active linked based operating behind believed first suspected",
);
const articles = wordSet("a an the another this");
const copulas = wordSet("is was");
const doubts = wordSet("likely probably reportedly allegedly apparently believed thought to be");
const stops = wordSet("of for to in on by from with that which who used uses is was are were has have as at into whose said says");
const marks = wordSet("- ’ ' and");
/** Of people, in "a group of hackers"; of what is seen of them, in "a cluster of activity". */
const crowds = wordSet("hackers hacktivists cybercriminals cyberspies extortionists activity intrusions");
/** Between "of" and them: "a gang of Russian-speaking cyber-criminals". */
const crowdReach = 6;
/** What a band whose trade is not told does, as soon as it is named: "the group, Vosk Heron, has stolen". */
const crimes = wordSet(
  "steals stole stolen stealing hacks hacked extorts extorted extorting encrypts encrypted breached breaches compromised phished infected infects targets targeted targeting leaked leaks defaced infiltrated exfiltrated spied blackmailed",
);
const auxiliaries = wordSet("has have had also since");
/** "Vosk Heron, the gang behind", "the syndicate that". */
const preying = wordSet("that which who behind from");
const outlaws = wordSet("gang syndicate cartel");
/** Called by no more than this, where a name follows and a crime or a comma. */
const rogues = wordSet("gang cluster");
const bands = wordSet("gang group crew actor outfit collective");

/** How far a description may go, in tokens. */
const reach = 9;

/** The token after what says of a band in passing that nobody knew it: "the previously unknown actor". */
export function afterFresh({ lower }: Tokens, from: number): number {
  let i = from;
  while (i < from + 4 && (fresh.has(lower[i] ?? "") || trades.has(lower[i] ?? "") || between.has(lower[i] ?? "") || /ly$/.test(lower[i] ?? ""))) i++;
  return i;
}

/** The noun of the band that the words from an article on describe, or -1. */
function bandAt({ word, lower, kind }: Tokens, article: number, last: number): number {
  let trade = false;
  let isNew = lower[article] === "new";
  for (let i = article + 1; i <= last && i <= article + reach; i++) {
    const one = lower[i] as string;
    if (others.has(one) || stops.has(one)) return -1;
    if (heads.has(one) && !(i < last && word[i + 1] === "-")) {
      const next = lower[i + 1] ?? ".";
      if (i < last && (heads.has(next) || between.has(next))) {
        trade ||= between.has(one);
        continue;
      }
      if (next === "of") return trade || isCrowd(lower, i + 2, last) ? i : -1;
      // "a malware cluster" holds no people.
      if (one === "cluster" && lower[i - 1] === "malware") return -1;
      if (one === "set" && !/^(activity|intrusion)$/.test(lower[i - 1] as string)) return -1;
      return trade || one === "apt" || (isNew && strangers.has(one)) ? i : -1;
    }
    if (between.has(one) || trades.has(one)) trade = true;
    else if (fresh.has(one)) isNew = true;
    else if (word[i] === "," ? !/(?:ed|ing|ly|ish|an|ese|ic|ed|new)$/.test(lower[i - 1] as string) : (kind[i] as number) & PUNCTUATION && !marks.has(one))
      return -1;
  }
  return -1;
}

/** "(a gang of) Russian-speaking cyber-criminals" */
function isCrowd(lower: readonly string[], from: number, last: number): boolean {
  for (let i = from; i <= last && i < from + crowdReach && !stops.has(lower[i] as string); i++)
    if (crowds.has(lower[i] as string) || (lower[i] === "criminals" && lower[i - 2] === "cyber")) return true;
  return false;
}

/** The words behind a name's last token say what it is. `personal`: it may be a person's name as well. */
export function isDescribedBehind(tokens: Tokens, end: number, last: number, title: boolean, personal: boolean): boolean {
  const { word, lower, kind } = tokens;
  let i = end + 1;
  if (i >= last) return false;
  const colon = word[i] === ":";
  if (copulas.has(lower[i] as string)) {
    i++;
    while (i < end + 5 && doubts.has(lower[i] as string)) i++;
  } else if (/^[,(:–—]$/.test(word[i] as string)) i++;
  else return false;
  if (!articles.has(lower[i] ?? "") && !(colon && title && lower[i] === "new")) return false;
  if (lower[i] === "the" && outlaws.has(lower[i + 1] ?? "") && preying.has(lower[i + 2] ?? "")) return !personal;
  const head = bandAt(tokens, i, last);
  if (head < 0) return false;
  const next = lower[head + 1] ?? ".";
  if (head < last && (belongings.has(next) || (!title && (kind[head + 1] as number) & CAPITALISED))) return false;
  // "Orrel: a ransomware gang stole our files" quotes somebody, "Vosk Heron: a new ransomware gang preys on schools" names it.
  const sure = !personal && (!colon || fresh.has(lower[i] as string) || fresh.has(lower[i + 1] ?? ""));
  return sure || head === last || boundaries.has(next) || ((kind[head + 1] as number) & PUNCTUATION) !== 0;
}

/** The words before a name's first token say what it is, and a mark closes the name. */
export function isDescribedBefore(tokens: Tokens, start: number, end: number, first: number, last: number, personal: boolean): boolean {
  const { word, lower } = tokens;
  const mark = word[start - 1] ?? "";
  if (start - 2 < first || !/^[,–—]$/.test(mark) || !heads.has(lower[start - 2] as string)) return false;
  const closing = end >= last ? "." : (word[end + 1] as string);
  if (!(closing === mark || closing === "." || closing === ";")) return false;
  for (let i = start - 3; i >= first && i > start - 3 - reach; i--) {
    if (!articles.has(lower[i] as string)) continue;
    if (bandAt(tokens, i, start - 2) === start - 2 && !(personal && lower[start - 2] === "actor")) return true;
    const plain = i === start - 3 || (i === start - 4 && fresh.has(lower[i + 1] as string));
    if (!plain || personal) return false;
    return (rogues.has(lower[start - 2] as string) && closing === ",") || (bands.has(lower[start - 2] as string) && offends(tokens, end + 2, last));
  }
  return false;
}

function offends({ lower }: Tokens, from: number, last: number): boolean {
  let i = from;
  while (i <= last && i < from + 3 && auxiliaries.has(lower[i] as string)) i++;
  if (i > from && lower[i] === "been" && !/ing$/.test(lower[i + 1] ?? "")) return false;
  return crimes.has(lower[lower[i] === "been" ? i + 1 : i] ?? "");
}
