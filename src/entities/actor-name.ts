// Entities stage, part of the threat actors: a sentence in, the runs of capitalised words in it that no list knows out, with how much each says
// for itself. What else must be said for one to be a band, its finder knows.
import type { Sentence } from "../document/sentences.ts";
import { isTitleCase } from "../document/title-case.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { between, groups } from "./band.ts";
import { COINED, LONG, ODD, PLAIN, wordClasses } from "./doer-contexts.ts";
import { unglue } from "./glued.ts";
import { isLeet } from "./leet.ts";
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
const titles = wordSet("president minister mr mrs ms dr sheikh ayatollah general colonel king prince ceo");
const numbered = wordSet("team crew group hackers army squad");

/** The names, left to right; they do not overlap. */
export function unknownNames(tokens: Tokens, { first, last }: Sentence, lexicon: Lexicon, owners: Owners): UnknownName[] {
  const { word, lower, kind } = tokens;
  const { taken, states, bodies, known, names } = owners;
  const found: UnknownName[] = [];
  let titled: boolean | undefined;
  for (let i = first; i <= last; i++) {
    if (!opens(i)) continue;
    titled ??= isTitleCase(tokens, first, last);
    const run = extent(i);
    const name = proper(i, run);
    if (name) {
      const { first, last, tier, owned, looks } = name;
      found.push({ first, last, tier, owned, looks, software: owners.software.has(first), titled });
    }
    i = run;
  }
  return found;

  function opens(i: number): boolean {
    const bits = kind[i] as number;
    if (bits & PUNCTUATION) return false;
    if (nameable(i)) return true;
    if (bits & WORD) return isHandle(i);
    return numbered.has(lower[i + 1] ?? "") && nameable(i + 1) && /^\d{2,4}$/.test(word[i] as string);
  }
  /** "the hacker "vosk33"": in quotation marks, a handle may do without a capital. */
  function isHandle(i: number): boolean {
    if (
      taken[i] ||
      !((kind[i - 1] ?? 0) & PUNCTUATION) ||
      !/^["“‘']$/.test(word[i - 1] as string) ||
      !/^["”’']$/.test(word[i + 1] ?? "") ||
      !groups.has(lower[i - 2] ?? "")
    )
      return false;
    return /^[a-z][a-z\d_]{3,}$/.test(word[i] as string) && lexicon.wordAt(tokens, i).common === 0;
  }
  function nameable(i: number): boolean {
    const bits = kind[i] ?? PUNCTUATION;
    if (i > last || taken[i] || bits & PUNCTUATION) return false;
    if (bits & (CAPITALISED | INNER_CAPITAL)) return !(lower[i] as string).startsWith("i'");
    return (bits & (WORD | NUMBER)) === (WORD | NUMBER) && isLeet(word[i] as string) && !(lower[i] as string).startsWith("i'");
  }
  /** Last token of the run of capitals from `i` on, with small words inside it and a number behind it. */
  function extent(i: number): number {
    let end = i;
    for (let k = i + 1; k <= last && k < i + 7; k++) {
      // "0rrel$".
      if (word[k] === "$" && k === end + 1 && tokens.start[k] === tokens.end[end]) end = k;
      else if (nameable(k) && !(titled && ends.has(lower[k] as string))) end = k;
      else if (k > end + 2 || !(word[k] === "-" || joints.has(lower[k] as string))) {
        if (k === end + 1 && /^\d{1,4}$/.test(word[k] as string) && !/^(19|20)\d\d$/.test(word[k] as string)) return k;
        if (k === end + 2 && word[end + 1] === "-" && /^\d{1,4}$/.test(word[k] as string)) return k;
        break;
      }
    }
    return end;
  }
  /** The name in the run, without what only leads to it; null where its words are known, or another kind of body's. */
  function proper(from: number, to: number): Omit<UnknownName, "titled" | "software"> | null {
    let start = from;
    let end = to;
    while (start < end && ((start === first && openers.has(lower[start] as string)) || /^(the|a|an)$/.test(lower[start] as string))) start++;
    while (start < end && joints.has(lower[start] as string)) start++;
    // "Pro-Russian Vosk Sparrows".
    if (/^(pro|anti)$/.test(lower[start] as string) && word[start + 1] === "-" && states[start + 2] && start + 2 < end) start += 3;
    while (start < end && nameable(start + 1) && (leads.has(lower[start] as string) || (states[start] && leads.has(lower[start + 1] as string)))) start++;
    // "Iranian Vosk Sparrows", but "Turkish Ghosts", "Indian Cyber Force", "Iran Dark Coders".
    while (states[start] === 2 && !names[start] && start + 1 < end && !/^(cyber|black|white|grey|gray|dark)$/.test(lower[start + 1] as string)) start++;
    for (let k = start + 1; k <= end; k++) {
      if ((!known[k] || known[k] === PERSON) && bodies[k] !== 1) continue;
      if (joints.has(lower[k - 1] as string)) {
        if (titled || bodies[k] === 1) end = k - 1 - (joints.has(lower[k - 2] as string) ? 1 : 0) - 1;
        break;
      }
      return null;
    }
    while (end > start && trails.has(lower[end] as string)) end--;
    while (end > start && (joints.has(lower[end] as string) || word[end] === "-")) end--;
    if (end < start || bodies[start] === 1 || (start === end && bodies[start]) || (known[start] && known[start] !== PERSON && !states[start] && start < end))
      return null;
    if (states[start] && (start === end || (end === start + 1 && groups.has(lower[end] as string)))) return null;
    if (start < end && !(end === start + 1 && word[end] === "$")) {
      const body = kindOf(tokens, start, end);
      if ((body !== undefined && body !== "military") || sorts.has(lower[end] as string)) return null;
      let person = false;
      for (let k = start; k <= end; k++) person ||= known[k] === PERSON;
      if (person && titles.has(lower[start] as string)) return null;
      return { first: start, last: end, tier: LONG, owned: person, looks: false };
    }
    const tier = kindOf(tokens, start, start) === undefined ? tierOf(start) : 0;
    if (tier === 0) return null;
    const { owned, looks } = standing(start);
    return { first: start, last: end, tier, owned, looks };
  }
  function standing(i: number): { owned: boolean; looks: boolean } {
    const sure = Boolean(known[i]) || isPersons(i);
    const looks = Boolean(names[i]) && !introduced(i);
    return { owned: sure || looks, looks: !sure && looks };
  }
  /** "The group Vosk" looks like any body, "the hacker Vosk" like a person. */
  function introduced(i: number): boolean {
    return groups.has(lower[/^["“‘']$/.test(word[i - 1] ?? "") ? i - 2 : i - 1] ?? "");
  }
  /** A given name or a surname: "hacked by John". */
  function isPersons(i: number): boolean {
    const facts = lexicon.wordAt(tokens, i);
    return facts.given + facts.surname > 0;
  }
  function tierOf(i: number): number {
    const bits = kind[i] as number;
    const facts = lexicon.wordAt(tokens, i);
    const unknown = facts.common + facts.given + facts.surname === 0;
    if (isLeet(word[i] as string) || isHandle(i)) return ODD;
    if (openers.has(lower[i] as string) || groups.has(lower[i] as string) || between.has(lower[i] as string) || events.has(lower[i] as string)) return 0;
    if (bits & CAPITALS) return unknown && /^[A-Z]{3,8}$/.test(word[i] as string) && !technicalAcronyms.has(word[i] as string) ? LONG : 0;
    // "Cyberspies" are anybody's, and "NorthKorea" is a state.
    if (/^(?:cyber|hack)/.test(lower[i] as string) && !(bits & INNER_CAPITAL)) return 0;
    if (bits & INNER_CAPITAL) return unglue(word[i] as string, lexicon) === null ? ODD : 0;
    if (unknown && (word[i] as string).length > 3) return COINED;
    return PLAIN;
  }
}
