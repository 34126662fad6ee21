// Entities stage, part of the threat actors: names that the text itself coins ("a group that we call X", "tracked as X, Y and Z"), given the
// known ones, in; first and last tokens of the new names out.
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { wordTable } from "../document/words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { surnamesOfActors } from "./actor-patterns.ts";
import { between, groups, isBand, isIntroducedAsBand } from "./band.ts";
import { afterFresh, isDescribedBefore, isDescribedBehind } from "./described-band.ts";
import { kindOf } from "./organisation-kind.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

const naming = new Set(
  "dubbed nicknamed called calls call calling naming identifying named codenamed known tracked tracks track labelled labeled labels identified aka".split(" "),
);
/** Verbs that give a band its name, which may look like a person's: "tracked as Amber Vosk". */
const vendors = wordSet("dubbed nicknamed codenamed tracked tracks track");
/** Bands between a naming verb and the name: "researchers call the group Vosk". */
const called = wordSet("group gang attackers hackers actor crew outfit cluster");
/** Nouns that name as those verbs do: "a hacker by the name of Vosk", "under the handle Vosk". */
const nameNouns = new Set("name names handle handles alias aliases moniker nickname pseudonym".split(" "));
/** Bands, too, before a naming verb: "the attackers, identified as Vosk". */
const strangers = wordSet("attackers attacker intruders perpetrators cyberspies cluster clusters");
/** What may stand between the band and the naming verb: anything else is another thing that is named ("the operators have a tool called …"). */
const bridge = new Set(
  ", ( - – is was are were been being be has have had also now then later since previously formerly originally first sometimes often commonly widely better publicly internally collectively otherwise variously using under with going goes go which that who whom it they we he she the its our researchers analysts experts firm company vendor vendors industry community by and in".split(
    " ",
  ),
);
const lead = new Set(
  "as online the itself themselves himself by under alias aliases handle handles name names moniker monikers nickname also publicly ( \" “ ‘ ' *".split(" "),
);
/** Bands that a name may end with: "Vosk Security Team"; "Vosk Group" is Vosk. */
const troops = new Set("team crew collective squad cartel syndicate".split(" "));
const wrappers = new Set("\" “ ” ‘ ’ ' * [ ]".split(" "));
const quotes = new Set("\" “ ‘ '".split(" "));
const separators = new Set([",", "/", "and", "or", "&", ";"]);
/** After the last name of a list; a verb of speech would make it the next clause's subject. */
const closers = new Set(". , ; ) ( : / - – — and or in by since is was are were has have had which who that from to with for on at because but".split(" "));
/** Names that say themselves that they are software: "OrrelLoader". */
const softwareName = /(?:Loader|Locker|Pack|RAT|Bot|Stealer|Miner|Wiper|Dropper)$/;

/** Before a name at a title's start. */
const presenters = wordSet("meet introducing inside tracking unmasking exposing uncovering hunting profiling");
/** At a sentence's start, and no part of a name. */
const openers = wordSet("the a an this that when while throughout after before in on at by for from as but and if since because although according like");
/** Words that a name may follow. */
const cues = wordTable(({ lower }) => (nameNouns.has(lower) || naming.has(lower) || lower === "claiming" || /^go(es|ing)?$/.test(lower) ? 1 : 0));

/** `taken` marks the tokens of known threat actors, `owned` those of anything else that the lexicon knows. */
export function findCoined(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, taken: Uint8Array, owned: Uint8Array): Span[] {
  const { word, lower, kind, id } = tokens;
  const isCue = cues.of(tokens.words);
  const found: Span[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i <= last; i++) {
      if (!isCue[id[i] as number] && !((kind[i] as number) & (CAPITALISED | INNER_CAPITAL))) continue;
      if (nameNouns.has(lower[i] as string) && i > first && !naming.has(lower[i - 1] as string) && bandBefore(i, first))
        i = Math.max(i, list(lower[i + 1] === "of" ? i + 2 : i + 1, last));
      else if (/^go(es|ing)?$/.test(lower[i] as string) && lower[i + 1] === "by" && bandBefore(i, first)) i = Math.max(i, list(i + 2, last));
      else if (lower[i] === "claiming" && lower[i + 1] === "to" && lower[i + 2] === "be" && bandBefore(i, first)) i = Math.max(i, list(i + 3, last));
      else if (naming.has(lower[i] as string) && /^(the|this)$/.test(lower[i + 1] ?? "") && called.has(lower[afterFresh(tokens, i + 2)] ?? ""))
        i = Math.max(i, list(afterFresh(tokens, i + 2) + 1, last));
      else if (naming.has(lower[i] as string) && (bandBefore(i, first) || (taken[i - 1] && lower[i] === "aka")))
        i = Math.max(i, list(i + 1, last, vendors.has(lower[i] as string) || lower[i + 1] === "itself"));
      else if (nameable(i)) {
        const end = nameEnd(i, last);
        const before = lower[i - 1] as string;
        // "Threat Actor X", but not the headline "Threat Actors Spoof Banks".
        const headline = (kind[i - 1] as number) & CAPITALISED && (before.endsWith("s") || lexicon.wordAt(tokens, i).common > 0);
        const apposed = i > first && groups.has(before) && !headline && between.has(lower[i - 2] ?? "");
        const followed = before === "the" && end === i && isBand(lower, end) && between.has(lower[end + 1] ?? "");
        const plain = lexicon.wordAt(tokens, i).common;
        if (isDescribed(i, end, first, last)) {
          found.push({ first: i, last: end });
          i = end;
          continue;
        }
        if (
          !(apposed || followed || ((plain === 0 || plain > 35) && isIntroducedAsBand(tokens, end, last))) ||
          !unknown(i, end) ||
          (plain > 0 && plain <= 20 && end === i)
        )
          continue;
        found.push({ first: i, last: end });
        i = end;
      }
    }
  }
  return found;

  /** Reads the names after a naming verb; gives the last token read. */
  function list(from: number, last: number, surely = false): number {
    let i = from;
    // "tracked by Microsoft as".
    const tracker = lower[i] === "by" ? afterCapitals(i + 1, last) : i;
    if (tracker > i + 1 && lower[tracker] === "as") i = tracker;
    while (i <= last && i < from + 9 && lead.has(lower[i] as string)) i++;
    for (let count = 0; count < 12 && i <= last; count++) {
      const quoted = quotes.has(lower[i] as string) || quotes.has(lower[i - 1] as string);
      while (i <= last && wrappers.has(lower[i] as string)) i++;
      let end = i;
      if (i <= last && taken[i]) while (end < last && taken[end + 1]) end++;
      else {
        if (i > last || !nameable(i)) return i - 1;
        end = nameEnd(i, last);
        const next = lower[end + 1] ?? ".";
        if (
          !(quoted || (surely && end > i && !owned[i]) || unknown(i, end)) ||
          (count > 0 && end < last && !closers.has(next) && !wrappers.has(next) && !groups.has(next))
        )
          return i - 1;
        found.push({ first: i, last: end });
      }
      i = end + 1;
      while (i <= last && (wrappers.has(lower[i] as string) || groups.has(lower[i] as string))) i++;
      // "X by Microsoft and Y by Mandiant", "Microsoft tracks as X and Mandiant as Y"
      if (lower[i] === "by") i = afterCapitals(i + 1, last);
      if (!separators.has(lower[i] as string)) return i - 1;
      while (i <= last && separators.has(lower[i] as string)) i++;
      const vendor = afterCapitals(i, last);
      if (vendor > i && lower[vendor] === "as") i = vendor + 1;
    }
    return i - 1;
  }
  /** The words beside the whole of a name describe it as a band: "Meet Vosk Heron, the gang that". */
  function isDescribed(i: number, end: number, first: number, last: number): boolean {
    if ((i > first && nameable(i - 1) && !owned[i - 1] && !presenters.has(lower[i - 1] as string)) || openers.has(lower[i] as string)) return false;
    if (end > i && presenters.has(lower[i] as string)) return false;
    if (!unknown(i, end) || kindOf(tokens, i, end) !== undefined) return false;
    const { common, given } = lexicon.wordAt(tokens, i);
    if (end === i && common > 0 && common <= 35) return false;
    const personal = given > 0 && end > i && lexicon.wordAt(tokens, end).surname > 0;
    const title = first === 0;
    return isDescribedBehind(tokens, end, last, title, personal) || isDescribedBefore(tokens, i, end, first, last, personal);
  }
  function afterCapitals(from: number, last: number): number {
    let i = from;
    while (i <= last && i < from + 4 && (kind[i] as number) & CAPITALISED) i++;
    return i;
  }
  function nameable(i: number): boolean {
    const bits = kind[i] as number;
    return !taken[i] && (bits & (CAPITALISED | INNER_CAPITAL)) !== 0 && !(bits & PUNCTUATION) && !/^i('|$)/.test(lower[i] as string);
  }
  function nameEnd(i: number, last: number): number {
    let end = i;
    while (end < i + 5 && end < last && !taken[end + 1]) {
      // "NN-Crew", but not "Vosk – Orrel".
      const hyphened = word[end + 1] === "-" && end + 2 <= last && tokens.start[end + 2] === (tokens.end[end] as number) + 1;
      if (hyphened ? !((kind[end + 2] as number) & CAPITALISED) : end >= i + 3 || !continues(end + 1)) break;
      end += hyphened ? 2 : 1;
    }
    // "Sword of Vosk", "Unit-58".
    if (end < last - 1 && lower[end + 1] === "of" && !owned[end + 2] && (kind[end + 2] as number) & CAPITALISED) end += 2;
    if (end === i && word[i + 1] === "-" && /^\d{2,4}$/.test(word[i + 2] ?? "")) end += 2;
    return end;
  }
  /** "Velvet Ant", "Guccifer 2.0"; "Group" is no part of it. */
  function continues(i: number): boolean {
    const bits = kind[i] as number;
    return (bits & CAPITALISED) !== 0
      ? !groups.has(lower[i] as string) || troops.has(lower[i] as string)
      : (bits & NUMBER) !== 0 && !(bits & WORD) && (lower[i] as string).length <= 4 && !/^(?:19|20)\d\d$/.test(lower[i] as string);
  }
  function unknown(first: number, last: number): boolean {
    if (first === last && surnamesOfActors.has(lower[first] as string)) return false;
    return !owned[first] && !softwareName.test(word[last] as string) && lexicon.wordAt(tokens, first).given <= 3;
  }
  /** The words before the naming verb speak of a band: "the group, which Microsoft tracks as", "activity" of a known actor aside. */
  function bandBefore(at: number, first: number): boolean {
    for (let i = at - 1; i >= first && i > at - 12; i--) {
      // "an intrusion set that we call".
      if (lower[i] === "set") return /^(activity|intrusion)$/.test(lower[i - 1] ?? "");
      if (groups.has(lower[i] as string) || strangers.has(lower[i] as string) || taken[i]) return true;
      if (!bridge.has(lower[i] as string) && !((kind[i] as number) & CAPITALISED)) return false;
    }
    return false;
  }
}
