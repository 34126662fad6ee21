// Entities stage, part of the threat actors: names that the text itself coins ("a group that we call X", "tracked as X, Y and Z"), given the
// known ones, in; first and last tokens of the new names out.
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { wordTable } from "../document/words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { surnamesOfActors } from "./actor-patterns.ts";
import { between, groups, isBand, isIntroducedAsBand, openQuotes } from "./band.ts";
import { afterFresh, isDescribedBefore, isDescribedBehind } from "./described-band.ts";
import { kindOf } from "./organisation-kind.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

const naming = wordSet(
  "dubbed nicknamed christened styling called calls call calling naming identifying named codenamed known tracked tracks track labelled labeled labels identified aka",
);
/** Verbs that give a band its name, which may look like a person's: "tracked as Amber Vosk". */
const vendors = wordSet("dubbed nicknamed christened codenamed tracked tracks track");
/** Bands between a naming verb and the name: "researchers call the group Vosk". */
const called = wordSet("group gang attackers hackers actor crew outfit cluster");
/** Nouns that name as those verbs do: "a hacker by the name of Vosk", "under the handle Vosk". */
const nameNouns = wordSet("name names handle handles alias aliases moniker nickname pseudonym");
/** Bands, too, before a naming verb: "the attackers, identified as Vosk". */
const strangers = wordSet("attackers attacker intruders perpetrators cyberspies cluster clusters");
/** What may stand between the band and the naming verb: anything else is another thing that is named ("the operators have a tool called …"). */
const bridge = wordSet(
  ", ( - – is was are were been being be has have had also now then later since previously formerly originally first sometimes often commonly widely better publicly internally collectively otherwise variously using under with going goes go which that who whom it they we he she the its our researchers analysts experts firm company vendor vendors industry community by and in",
);
const lead = wordSet(
  "as only simply online the itself themselves himself by under alias aliases handle handles name names moniker monikers nickname also publicly ( \" “ ‘ ' *",
);
/** Bands that a name may end with: "Vosk Security Team"; "Vosk Group" is Vosk. */
const troops = wordSet("team crew collective squad cartel syndicate");
const wrappers = wordSet("\" “ ” ‘ ’ ' * [ ]");
const separators = wordSet(", / and or & ;");
/** After the last name of a list; a verb of speech would make it the next clause's subject. */
const closers = wordSet(". , ; ) ( : / - – — and or in by since is was are were has have had which who that from to with for on at because but");
/** Names that say themselves that they are software: "OrrelLoader". */
const softwareName = /(?:Loader|Locker|Pack|RAT|Bot|Stealer|Miner|Wiper|Dropper)$/;

/** Before a name at a title's start. */
const presenters = wordSet("meet introducing inside tracking unmasking exposing uncovering hunting profiling");
/** At a sentence's start, and no part of a name. */
const openers = wordSet("the a an this that when while throughout after before in on at by for from as but and if since because although according like");
/** "going by Vosk". */
const goings = wordSet("go goes going");
const articles = wordSet("the this");
/** "an intrusion set". */
const sets = wordSet("activity intrusion");
/** Words that a name may follow. */
const cues = wordTable(({ lower }) => (nameNouns.has(lower) || naming.has(lower) || lower === "claiming" || goings.has(lower) ? 1 : 0));

/** `taken` marks the tokens of known threat actors, `owned` those of anything else that the lexicon knows. */
export function findCoined(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, taken: Uint8Array, owned: Uint8Array): Span[] {
  const { kind, id } = tokens;
  const isCue = cues.of(tokens.words);
  const field = { tokens, lexicon, taken, owned, found: [] };
  for (const { first, last } of sentences)
    for (let i = first; i <= last; i++)
      if (isCue[id[i] as number] || (kind[i] as number) & (CAPITALISED | INNER_CAPITAL)) i = Math.max(i, readAt(field, i, first, last));
  return field.found;
}

/** The text that names are looked for in, and those found. */
interface Field {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly taken: Uint8Array;
  readonly owned: Uint8Array;
  readonly found: Span[];
}

/** Reads the names that token `i` opens or leads to; gives the last token read. */
function readAt(field: Field, i: number, first: number, last: number): number {
  const { tokens, taken } = field;
  const { lower } = tokens;
  const word = lower[i] as string;
  const next = lower[i + 1] ?? "";
  const names = naming.has(word);
  if (nameNouns.has(word) && i > first && !naming.has(lower[i - 1] as string) && bandBefore(field, i, first))
    return readNames(field, next === "of" ? i + 2 : i + 1, last);
  if (goings.has(word) && next === "by" && bandBefore(field, i, first)) return readNames(field, i + 2, last);
  if (word === "claiming" && next === "to" && lower[i + 2] === "be" && bandBefore(field, i, first)) return readNames(field, i + 3, last);
  if (names && articles.has(next)) {
    const band = afterFresh(tokens, i + 2);
    if (called.has(lower[band] ?? "")) return readNames(field, band + 1, last);
  }
  if (names && (bandBefore(field, i, first) || (taken[i - 1] && word === "aka"))) return readNames(field, i + 1, last, vendors.has(word) || next === "itself");
  if (!isNameable(field, i)) return i;
  const end = nameEnd(field, i, last);
  if (!isDescribed(field, i, end, first, last) && !isIntroduced(field, i, end, first, last)) return i;
  field.found.push({ first: i, last: end });
  return end;
}

/** "the hacking group Vosk", "the Vosk ransomware group", "Vosk is a hacking group". */
function isIntroduced(field: Field, i: number, end: number, first: number, last: number): boolean {
  const { tokens, lexicon } = field;
  const { lower, kind } = tokens;
  const before = lower[i - 1] as string;
  const { common } = lexicon.wordAt(tokens, i);
  if (end === i && common > 0 && common <= 20) return false;
  // "Threat Actor X", but not the headline "Threat Actors Spoof Banks".
  const headline = (kind[i - 1] as number) & CAPITALISED && (before.endsWith("s") || common > 0);
  const apposed = i > first && groups.has(before) && !headline && between.has(lower[i - 2] ?? "");
  const followed = before === "the" && end === i && isBand(lower, end) && between.has(lower[end + 1] ?? "");
  return (apposed || followed || ((common === 0 || common > 35) && isIntroducedAsBand(tokens, end, last))) && isUnknown(field, i, end);
}

/** Reads the names after a naming verb; gives the last token read. `surely`: a name of several words needs no quotation marks. */
function readNames(field: Field, from: number, last: number, surely = false): number {
  const { lower } = field.tokens;
  let i = afterTracker(field.tokens, from, last);
  while (i <= last && i < from + 9 && lead.has(lower[i] as string)) i++;
  for (let count = 0; count < 12 && i <= last; count++) {
    const quoted = openQuotes.has(lower[i] as string) || openQuotes.has(lower[i - 1] as string);
    while (i <= last && wrappers.has(lower[i] as string)) i++;
    const end = readName(field, i, last, quoted, surely, count > 0);
    if (end < 0) return i - 1;
    i = end + 1;
    while (i <= last && (wrappers.has(lower[i] as string) || groups.has(lower[i] as string))) i++;
    // "X by Microsoft and Y by Mandiant", "Microsoft tracks as X and Mandiant as Y"
    if (lower[i] === "by") i = afterCapitals(field.tokens, i + 1, last);
    if (!separators.has(lower[i] as string)) return i - 1;
    while (i <= last && separators.has(lower[i] as string)) i++;
    const vendor = afterCapitals(field.tokens, i, last);
    if (vendor > i && lower[vendor] === "as") i = vendor + 1;
  }
  return i - 1;
}

/** "tracked by Microsoft as": where the names may start. */
function afterTracker(tokens: Tokens, i: number, last: number): number {
  const tracker = tokens.lower[i] === "by" ? afterCapitals(tokens, i + 1, last) : i;
  return tracker > i + 1 && tokens.lower[tracker] === "as" ? tracker : i;
}

/** Reads one name of a list; its last token, or -1 where token `i` opens none. `later`: others stand before it. */
function readName(field: Field, i: number, last: number, quoted: boolean, surely: boolean, later: boolean): number {
  const { tokens, taken, owned, found } = field;
  if (i > last) return -1;
  if (taken[i]) {
    let end = i;
    while (end < last && taken[end + 1]) end++;
    return end;
  }
  if (!isNameable(field, i)) return -1;
  const end = nameEnd(field, i, last);
  const next = tokens.lower[end + 1] ?? ".";
  if (!(quoted || (surely && end > i && !owned[i]) || isUnknown(field, i, end))) return -1;
  if (later && end < last && !closers.has(next) && !wrappers.has(next) && !groups.has(next)) return -1;
  found.push({ first: i, last: end });
  return end;
}

/** The words beside the whole of a name describe it as a band: "Meet Vosk Heron, the gang that". */
function isDescribed(field: Field, i: number, end: number, first: number, last: number): boolean {
  const { tokens, lexicon, owned } = field;
  const { lower } = tokens;
  if ((i > first && isNameable(field, i - 1) && !owned[i - 1] && !presenters.has(lower[i - 1] as string)) || openers.has(lower[i] as string)) return false;
  if (end > i && presenters.has(lower[i] as string)) return false;
  if (!isUnknown(field, i, end) || kindOf(tokens, i, end) !== undefined) return false;
  const { common, given } = lexicon.wordAt(tokens, i);
  if (end === i && common > 0 && common <= 35) return false;
  const personal = given > 0 && end > i && lexicon.wordAt(tokens, end).surname > 0;
  return isDescribedBehind(tokens, end, last, first === 0, personal) || isDescribedBefore(tokens, i, end, first, last, personal);
}

function afterCapitals({ kind }: Tokens, from: number, last: number): number {
  let i = from;
  while (i <= last && i < from + 4 && (kind[i] as number) & CAPITALISED) i++;
  return i;
}

function isNameable({ tokens: { lower, kind }, taken }: Field, i: number): boolean {
  const bits = kind[i] as number;
  return !taken[i] && (bits & (CAPITALISED | INNER_CAPITAL)) !== 0 && !(bits & PUNCTUATION) && !/^i('|$)/.test(lower[i] as string);
}

/** Last token of the name that token `i` opens. */
function nameEnd({ tokens, taken, owned }: Field, i: number, last: number): number {
  const { word, lower, kind, start } = tokens;
  let end = i;
  while (end < i + 5 && end < last && !taken[end + 1]) {
    // "NN-Crew", but not "Vosk – Orrel".
    const hyphened = word[end + 1] === "-" && end + 2 <= last && start[end + 2] === (tokens.end[end] as number) + 1;
    if (hyphened ? !((kind[end + 2] as number) & CAPITALISED) : end >= i + 3 || !continues(tokens, end + 1)) break;
    end += hyphened ? 2 : 1;
  }
  // "Sword of Vosk", "Unit-58".
  if (end < last - 1 && lower[end + 1] === "of" && !owned[end + 2] && (kind[end + 2] as number) & CAPITALISED) end += 2;
  if (end === i && word[i + 1] === "-" && /^\d{2,4}$/.test(word[i + 2] ?? "")) end += 2;
  return end;
}

/** "Velvet Ant", "Guccifer 2.0"; "Group" is no part of it. */
function continues({ lower, kind }: Tokens, i: number): boolean {
  const bits = kind[i] as number;
  const word = lower[i] as string;
  if ((bits & CAPITALISED) !== 0) return !groups.has(word) || troops.has(word);
  return (bits & NUMBER) !== 0 && !(bits & WORD) && word.length <= 4 && !/^(?:19|20)\d\d$/.test(word);
}

/** Nothing else that is known bears the name. */
function isUnknown({ tokens, lexicon, owned }: Field, first: number, last: number): boolean {
  if (first === last && surnamesOfActors.has(tokens.lower[first] as string)) return false;
  return !owned[first] && !softwareName.test(tokens.word[last] as string) && lexicon.wordAt(tokens, first).given <= 3;
}

/** The words before the naming verb speak of a band: "the group, which Microsoft tracks as", "activity" of a known actor aside. */
function bandBefore({ tokens: { lower, kind }, taken }: Field, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i > at - 12; i--) {
    const word = lower[i] as string;
    // "an intrusion set that we call".
    if (word === "set") return sets.has(lower[i - 1] ?? "");
    if (groups.has(word) || strangers.has(word) || taken[i]) return true;
    if (!bridge.has(word) && !((kind[i] as number) & CAPITALISED)) return false;
  }
  return false;
}
