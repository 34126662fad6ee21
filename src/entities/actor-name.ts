// Entities stage, part of the threat actors: a sentence in, the runs of capitalised words in it that no list knows out, with how much each says
// for itself. What else must be said for one to be a band, its finder knows.
import type { Sentence } from "../document/sentences.ts";
import { isTitleCase } from "../document/title-case.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { between, closeQuotes, groups, openQuotes } from "./band.ts";
import { COINED, LONG, ODD, PLAIN, wordClasses } from "./doer-contexts.ts";
import { unglue } from "./glued.ts";
import { isLeet } from "./leet.ts";
import { months } from "./names/words.ts";
import { kindOf } from "./organisation-kind.ts";
import { technicalAcronyms } from "./technical-words.ts";

export const PERSON = 2;

/** What the tokens are known as: each array marks its tokens. */
export interface Owners {
  /** Known threat actors. */
  readonly taken: Uint8Array;
  /** Countries and peoples. */
  readonly states: Uint8Array;
  /** Organisations. */
  readonly bodies: Uint8Array;
  /** Whatever else the lexicon surely knows, and people; PERSON where no given name says that it is one. */
  readonly known: Uint8Array;
  /** Malware, by its first token. */
  readonly software: ReadonlySet<number>;
  /** What the recognition of names took for a person or an organisation. */
  readonly names: Uint8Array;
}

export interface UnknownName {
  readonly first: number;
  readonly last: number;
  /** PLAIN to ODD. */
  readonly tier: number;
  /** A town, or what looks like an organisation: surer words are needed beside it. */
  readonly owned: boolean;
  /** Owned for no more than looking like an organisation. */
  readonly looks: boolean;
  /** It is malware's name, too. */
  readonly software: boolean;
  /** It stands in a headline, where every word has a capital. */
  readonly titled: boolean;
}

const events = wordClasses["ATTACK"] as ReadonlySet<string>;
/** Between the words of a name. */
const joints = wordSet("of the");
/** In a headline the name ends before them. */
const ends = wordSet(
  "vs versus hack hacks hacked deface defaces defaced dox doxed ddos ddoses ddosed claim claims claimed attack attacks attacked target targets targeted leak leaks leaked breach breaches breached steal steals stole hit hits take takes took launch launches launched disrupt disrupts disrupted say says threatens website websites data is are was were has have",
);
/** Before the name proper: "Hacktivist Group Vosk". */
const leads = wordSet("group gang apt actor hacker hackers hacktivist hacktivists ransomware threat collective hacking hackergroup attackers");
/** Behind it: "Vosk Ransomware Group". */
const trails = wordSet("group gang apt ransomware");
/** At a sentence's start, in capitals, and no names. */
const openers = wordSet(
  "the a an in on at by for from after before when while as since today yesterday but and meanwhile however last then also this these those it they he she we i that there our his her its their earlier later recently several some many other according one two three four both all members hackers hackers' hacktivists attackers activists website websites sites responsibility data monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);
/** Sorts of people, and of bands, and what bands do: "Turkish Activists", "State-Sponsored", "Espionage Campaign", "Spy Tools". */
const sorts = wordSet(
  "labs lab research campaign campaigns operation operations attack attacks tool tools spyware activists nationalists students protesters citizens users sponsored backed linked aligned affiliated based speaking",
);
const nobodies = wordSet("unknown unidentified unnamed undisclosed");
const articles = wordSet("the a an");
const stances = wordSet("pro anti");
/** Behind a people, words that open a band's own name: "Indian Cyber Force", "Iran Dark Coders". */
const colours = wordSet("cyber black white grey gray dark");
const titles = wordSet("president minister mr mrs ms dr sheikh ayatollah general colonel king prince ceo");
const numbered = wordSet("team crew group hackers army squad");

/** A sentence that names are looked for in. */
interface Line {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly owners: Owners;
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

/** The names, left to right; they do not overlap. */
export function unknownNames(tokens: Tokens, { first, last }: Sentence, lexicon: Lexicon, owners: Owners): UnknownName[] {
  const found: UnknownName[] = [];
  let line: Line | undefined;
  for (let i = first; i <= last; i++) {
    if (!opens(tokens, lexicon, owners.taken, i, last)) continue;
    line ??= { tokens, lexicon, owners, first, last, titled: isTitleCase(tokens, first, last) };
    const end = runEnd(line, i);
    const name = properName(line, i, end);
    if (name) found.push(name);
    i = end;
  }
  return found;
}

function opens(tokens: Tokens, lexicon: Lexicon, taken: Uint8Array, i: number, last: number): boolean {
  const bits = tokens.kind[i] as number;
  if (bits & PUNCTUATION) return false;
  if (isNameable(tokens, taken, i)) return true;
  if (bits & WORD) return !taken[i] && isHandle(tokens, lexicon, i);
  return i < last && numbered.has(tokens.lower[i + 1] as string) && isNameable(tokens, taken, i + 1) && /^\d{2,4}$/.test(tokens.word[i] as string);
}

/** "the hacker "vosk33"": in quotation marks, a handle may do without a capital. */
function isHandle(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  const { word, lower, kind } = tokens;
  if (!((kind[i - 1] ?? 0) & PUNCTUATION) || !openQuotes.has(word[i - 1] as string) || !closeQuotes.has(word[i + 1] ?? "")) return false;
  return groups.has(lower[i - 2] ?? "") && /^[a-z][a-z\d_]{3,}$/.test(word[i] as string) && lexicon.wordAt(tokens, i).common === 0;
}

function isNameable({ word, lower, kind }: Tokens, taken: Uint8Array, i: number): boolean {
  const bits = kind[i] as number;
  if (taken[i] || bits & PUNCTUATION) return false;
  const named = bits & (CAPITALISED | INNER_CAPITAL) || ((bits & (WORD | NUMBER)) === (WORD | NUMBER) && isLeet(word[i] as string));
  return Boolean(named) && !(lower[i] as string).startsWith("i'");
}

/** Last token of the run of capitals from `from` on, with small words inside it and a number behind it. */
function runEnd({ tokens, owners: { taken }, last, titled }: Line, from: number): number {
  const { word, lower } = tokens;
  let end = from;
  for (let i = from + 1; i <= last && i < from + 7; i++) {
    // "0rrel$".
    if (word[i] === "$" && i === end + 1 && tokens.start[i] === tokens.end[end]) end = i;
    else if (isNameable(tokens, taken, i) && !(titled && ends.has(lower[i] as string))) end = i;
    else if (i > end + 2 || !(word[i] === "-" || joints.has(lower[i] as string))) {
      const numeral = /^\d{1,4}$/.test(word[i] as string);
      const behind = (i === end + 1 && !/^(19|20)\d\d$/.test(word[i] as string)) || (i === end + 2 && word[end + 1] === "-");
      return numeral && behind ? i : end;
    }
  }
  return end;
}

/** The name in a run, without what only leads to it; null where its words are known, or another kind of body's. */
function properName(line: Line, from: number, to: number): UnknownName | null {
  const { tokens, owners, titled } = line;
  const { word, lower } = tokens;
  const { states, bodies, known, software } = owners;
  const first = nameStart(line, from, to);
  let last = beforeKnown(line, first, to);
  while (last > first && trails.has(lower[last] as string)) last--;
  while (last > first && (joints.has(lower[last] as string) || word[last] === "-")) last--;
  // "hacked by Unknown Hackers".
  if (nobodies.has(lower[first] as string) && (first === last || groups.has(lower[last] as string))) return null;
  // "On March 3, the same hackers".
  if (last === first + 1 && months.has(lower[first] as string) && (tokens.kind[last] as number) & NUMBER) return null;
  if (last < first || bodies[first] === 1 || (first === last && bodies[first])) return null;
  if (known[first] && known[first] !== PERSON && !states[first] && first < last) return null;
  if (states[first] && (first === last || (last === first + 1 && groups.has(lower[last] as string)))) return null;
  const weighed = first < last && !(last === first + 1 && word[last] === "$") ? weighLong(line, first, last) : weighSingle(line, first);
  return weighed && { first, last, ...weighed, software: software.has(first), titled };
}

/** The token where the name proper begins: "However the Pro-Russian Hacktivist Group Vosk". */
function nameStart({ tokens, owners: { taken, states, names }, first }: Line, from: number, to: number): number {
  const { word, lower } = tokens;
  let start = from;
  while (start < to && ((start === first && openers.has(lower[start] as string)) || articles.has(lower[start] as string))) start++;
  while (start < to && joints.has(lower[start] as string)) start++;
  // "Pro-Russian Vosk Sparrows".
  if (stances.has(lower[start] as string) && word[start + 1] === "-" && states[start + 2] && start + 2 < to) start += 3;
  while (start < to && isNameable(tokens, taken, start + 1) && (leads.has(lower[start] as string) || (states[start] && leads.has(lower[start + 1] as string))))
    start++;
  // "Iranian Vosk Sparrows", but "Turkish Ghosts", "Indian Cyber Force", "Iran Dark Coders".
  while (states[start] === 2 && !names[start] && start + 1 < to && !colours.has(lower[start + 1] as string)) start++;
  return start;
}

/** Where the name ends before a known one: "Sparrows of Microsoft"; -1 where it cannot be told from it. */
function beforeKnown({ tokens: { lower }, owners: { bodies, known }, titled }: Line, first: number, to: number): number {
  for (let i = first + 1; i <= to; i++) {
    const body = bodies[i] === 1;
    if ((!known[i] || known[i] === PERSON) && !body) continue;
    if (!joints.has(lower[i - 1] as string)) return -1;
    if (!titled && !body) return to;
    return i - (joints.has(lower[i - 2] as string) ? 3 : 2);
  }
  return to;
}

type Weighed = Pick<UnknownName, "tier" | "owned" | "looks">;

function weighLong({ tokens, owners: { known } }: Line, first: number, last: number): Weighed | null {
  const body = kindOf(tokens, first, last);
  if ((body !== undefined && body !== "military") || sorts.has(tokens.lower[last] as string)) return null;
  const owned = known.subarray(first, last + 1).includes(PERSON);
  return owned && titles.has(tokens.lower[first] as string) ? null : { tier: LONG, owned, looks: false };
}

function weighSingle({ tokens, lexicon, owners: { known, names } }: Line, i: number): Weighed | null {
  const tier = kindOf(tokens, i, i) === undefined ? tierOf(tokens, lexicon, i) : 0;
  if (tier === 0) return null;
  // A given name or a surname: "hacked by John".
  const { given, surname } = lexicon.wordAt(tokens, i);
  const sure = known[i] !== 0 || given + surname > 0;
  const looks = names[i] !== 0 && !isIntroduced(tokens, i);
  return { tier, owned: sure || looks, looks: !sure && looks };
}

/** "The group Vosk" looks like any body, "the hacker Vosk" like a person. */
function isIntroduced({ word, lower }: Tokens, i: number): boolean {
  return groups.has(lower[openQuotes.has(word[i - 1] ?? "") ? i - 2 : i - 1] ?? "");
}

/** How much a single word says of itself, PLAIN to ODD; 0 where it is no name. */
function tierOf(tokens: Tokens, lexicon: Lexicon, i: number): number {
  const bits = tokens.kind[i] as number;
  const word = tokens.word[i] as string;
  const lower = tokens.lower[i] as string;
  if (isLeet(word) || isHandle(tokens, lexicon, i)) return ODD;
  if (openers.has(lower) || groups.has(lower) || between.has(lower) || events.has(lower)) return 0;
  const { common, given, surname } = lexicon.wordAt(tokens, i);
  const unknown = common + given + surname === 0;
  if (bits & CAPITALS) return unknown && /^[A-Z]{3,8}$/.test(word) && !technicalAcronyms.has(word) ? LONG : 0;
  // "Cyberspies" are anybody's, and "NorthKorea" is a state.
  if ((lower.startsWith("cyber") || lower.startsWith("hack")) && !(bits & INNER_CAPITAL)) return 0;
  if (bits & INNER_CAPITAL) return unglue(word, lexicon) === null ? ODD : 0;
  return unknown && word.length > 3 ? COINED : PLAIN;
}
