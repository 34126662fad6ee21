// Entities stage, part of the threat actors: tokens in, unknown names out that stand where only a hacker or a band of hackers does:
// "hacked by Vosk", "Vosk defaced the site", "hackergroup Vosk", "the hacker group "Vosk Falcons"", the title "Vosk vs. Orrel Bank".
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { between, groups, isSoftware } from "./band.ts";
import { unglue } from "./glued.ts";
import { isLeet } from "./leet.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** What only hackers do, and what it is done to; the noun is needed, since "Orrel Bank hacked" is the victim. */
const blows = new Set("hack hacks hacked deface defaces defaced dox doxes doxed doxxes doxxed ddos ddoses ddosed".split(" "));
/** With "into", or "down", or "a DDoS": "breaks into", "took down". */
const phrases = new Map(
  Object.entries({
    into: "break breaks broke broken",
    down: "take takes took bring brings brought knock knocks knocked shut shuts",
    offline: "take takes took drive drives drove knock knocks knocked",
    ddos: "launch launches launched conduct conducts conducted start starts started",
    responsibility: "claim claims claimed took takes",
    credit: "claim claims claimed took takes",
  }).map(([word, verbs]) => [word, new Set(verbs.split(" "))]),
);
/** In a title: "Vosk DDoS vs. Orrel Bank". */
const attacks = new Set("attack attacks hack ddos defacement".split(" "));
const objects = new Set("the a an into its their his her several some many more over all two three four five six website websites site sites".split(" "));
const deeds = new Set("attacked targeted compromised breached leaked claimed launched stole posted said targets attacks claims".split(" "));
const adverbs = new Set("has have had also then later reportedly allegedly again successfully recently just".split(" "));
/** Before "by": the one after it did it. */
const passives = new Set("hacked defaced doxed doxxed ddosed ddos'd ddos hijacked".split(" "));
const campaigns = new Set("campaign campaigns attack attacks cyberattack cyberattacks operation operations hack defacement intrusion".split(" "));
/** After the name: it has ended. */
const closers = new Set(
  ". , ; : ! ) ( \" ” ’ ' - – — and or in on at for to with from against over after during as who which that while when claims has have had is was".split(" "),
);
/** The noun says on its own that it speaks of hackers. */
const hackerNouns = new Set("hackergroup hackergroups hackinggroup apt hacker hackers hacktivist hacktivists hackers' hackerteam threatgroup".split(" "));
/** Members, after which the band is named. */
const members = new Set("hackers hacktivists members member hacker".split(" "));
const openQuotes = new Set(['"', "“", "‘", "'", "«"]);
const closeQuotes = new Set(['"', "”", "’", "'", "»"]);

/** `taken` marks the tokens of known threat actors, `owned` those of anything else that the lexicon or the recognition of names knows, `bodies`
 *  those of organisations and countries among them. */
export function findDoers(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, taken: Uint8Array, owned: Uint8Array, bodies: Uint8Array): Span[] {
  const { word, lower, kind } = tokens;
  const found: Span[] = [];
  const titleEnd = sentences[0]?.last ?? -1;
  for (const { first, last } of sentences) {
    for (let i = first; i <= last; i++) {
      const quoted = openQuotes.has(word[i] as string) ? inQuotes(i, last) : null;
      if (quoted) {
        found.push(quoted);
        i = quoted.last;
        continue;
      }
      if (!nameable(i)) continue;
      const leet = isLeet(word[i] as string);
      const coined = leet || isCoined(i);
      if (!coined && !(i === 0 && rare(i)) && !surely(i, first)) continue;
      const end = i;
      if (coined && isSoftware(lower, end)) continue;
      if (
        (coined &&
          (suffers(i) ||
            (strikes(end, last) && !named(i - 1)) ||
            listed(end, last) ||
            followed(i) ||
            charged(i) ||
            (i > first && (apposed(i, leet) || belongs(i, leet))))) ||
        surely(i, first) ||
        (i === 0 && end < titleEnd && /^(vs|versus)$/.test(lower[attacks.has(lower[end + 1] as string) ? end + 2 : end + 1] ?? ""))
      ) {
        found.push({ first: i, last: end });
        i = end;
      }
    }
  }
  return found;

  /** "hacked by Vosk", "was taken down by Vosk", "claimed by Vosk". */
  function suffers(i: number): boolean {
    if (lower[i - 1] !== "by") return false;
    const before = lower[i - 2] ?? "";
    // "a new campaign by vOrrel": a word that no company's name is written like, or few.
    if (campaigns.has(before) && (isLeet(word[i] as string) || /^[a-z]+[A-Z][a-z]+$/.test(word[i] as string))) return true;
    if (!closes(i + 1)) return false;
    if (passives.has(before)) return true;
    if (before === "claimed" || before === "leaked") return isLeet(word[i] as string) || (before === "claimed" && /^(was|were|been)$/.test(lower[i - 3] ?? ""));
    return (before === "down" || before === "offline") && /^(taken|brought|knocked)$/.test(lower[i - 3] ?? "");
  }
  /** "Vosk hacked the bank", "Vosk has allegedly broken into …", "Vosk claimed responsibility for …". */
  function strikes(end: number, last: number): boolean {
    let i = end + 1;
    while (i < end + 4 && adverbs.has(lower[i] ?? "")) i++;
    if (i >= last) return false;
    if (/^leak(s|ed)?$/.test(lower[i] as string) && ((kind[end] as number) & INNER_CAPITAL || isLeet(word[end] as string)))
      return objects.has(lower[i + 1] as string) || /^(data|files|documents|e?mails|information|details)$/.test(lower[i + 1] as string);
    if (blows.has(lower[i] as string)) return objects.has(lower[i + 1] as string) || (/s$/.test(lower[i] as string) && named(i + 1));
    for (let at = i + 1; at <= Math.min(i + 4, last); at++) if (phrases.get(lower[at] as string)?.has(lower[i] as string)) return true;
    return false;
  }
  /** "Vosk and Orrel hack into …": the second strikes. */
  function listed(end: number, last: number): boolean {
    return /^(and|&)$/.test(lower[end + 1] ?? "") && nameable(end + 2) && isCoined(end + 2) && strikes(end + 2, last);
  }
  /** "hackergroup Vosk", "hacker Vosk"; a leet word after any band: "the group V0sk". */
  function apposed(i: number, leet: boolean): boolean {
    const before = lower[i - 1] ?? "";
    if (!(hackerNouns.has(before) || (leet && groups.has(before)))) return false;
    return closes(i + 1) || !named(i + 1);
  }
  /** "hackers of Vosk", "members of the hacker group Vosk" is apposed; after "from" a place may stand. */
  function belongs(i: number, leet: boolean): boolean {
    const the = lower[i - 1] === "the" ? 1 : 0;
    const link = lower[i - 1 - the];
    if (!members.has(lower[i - 2 - the] ?? "") || named(i + 1)) return false;
    return link === "of" ? true : link === "from" && (leet || ((kind[i] as number) & INNER_CAPITAL) !== 0);
  }
  /** "VoskHeron hackers", "the VoskHeron gang", "the group VoskHeron leaked": a word coined of two, beside a band in lower case. */
  function followed(i: number): boolean {
    if (!((kind[i] as number) & INNER_CAPITAL)) return false;
    if (/^(hackers|hacktivists|apt|gang)$/i.test(lower[i + 1] ?? "") && !named(i - 1)) return true;
    return groups.has(word[i - 1] ?? "") && !/s$/.test(word[i - 1] as string) && (deeds.has(lower[i + 1] ?? "") || adverbs.has(lower[i + 1] ?? ""));
  }
  /** "the attack was attributed to VoskHeron", "VoskHeron is behind the attack". */
  function charged(i: number): boolean {
    if (!((kind[i] as number) & INNER_CAPITAL)) return false;
    if (/^(is|was|were)$/.test(lower[i + 1] ?? "") && lower[i + 2] === "behind" && !named(i - 1)) return true;
    return lower[i - 1] === "to" && /^attribut(ed|es)$/.test(lower[i - 2] ?? "") && closes(i + 1);
  }
  /** "the hacktivist group Phoenix attacked": between a band in lower case and a verb, a word or a town is a name, too. */
  function surely(i: number, first: number): boolean {
    if (i < first + 2 || !groups.has(word[i - 1] as string) || !between.has(word[i - 2] as string) || /s$/.test(word[i - 1] as string)) return false;
    const after = lower[i + 1] ?? "";
    return !bodies[i] && (blows.has(after) || adverbs.has(after) || deeds.has(after));
  }
  /** A band of hackers and its name in quotation marks from token `i` on. */
  function inQuotes(i: number, last: number): Span | null {
    const before = lower[i - 1] ?? "";
    const trade = hackerNouns.has(lower[i - 2] ?? "") || between.has(lower[i - 2] ?? "");
    if (!(hackerNouns.has(before) || (groups.has(before) && trade))) return null;
    let end = i + 1;
    while (end <= last && end < i + 6 && (nameable(end) || (end > i + 1 && /^(of|the|\.|!|-|\d{1,4})$/.test(lower[end] as string)))) end++;
    // "hacker "vosk33"": a handle may do without a capital.
    if (end === i + 1 && closeQuotes.has(word[end + 1] ?? "") && /^[a-z][a-z\d]{3,}$/.test(word[end] ?? "") && lexicon.word(word[end] as string).common === 0)
      return { first: end, last: end };
    if (end === i + 1 || !closeQuotes.has(word[end] ?? "") || !nameable(end - 1)) return null;
    return { first: i + 1, last: end - 1 };
  }
  function closes(i: number): boolean {
    return i >= tokens.length || closers.has(lower[i] as string) || ((kind[i] as number) & PUNCTUATION) !== 0;
  }
  function named(i: number): boolean {
    return ((kind[i] ?? 0) & (CAPITALISED | INNER_CAPITAL)) !== 0;
  }
  function nameable(i: number): boolean {
    const bits = kind[i] ?? PUNCTUATION;
    return !taken[i] && (named(i) || ((bits & WORD) !== 0 && (bits & NUMBER) !== 0 && isLeet(word[i] as string)));
  }
  /** No word, no name of a person, nothing that is known otherwise; capitals alone are a body's. */
  function isCoined(i: number): boolean {
    const facts = lexicon.word(word[i] as string);
    return unowned(i) && (word[i] as string).length > 3 && facts.common + facts.given + facts.surname === 0;
  }
  function rare(i: number): boolean {
    const facts = lexicon.word(word[i] as string);
    return unowned(i) && (facts.common === 0 || facts.common > 35) && facts.given + facts.surname === 0;
  }
  /** "Cyberspies" are anybody's, and "NorthKorea" is a state. */
  function unowned(i: number): boolean {
    const bits = kind[i] as number;
    if (owned[i] || bits & CAPITALS || (/^(?:cyber|hack)/.test(lower[i] as string) && !(bits & INNER_CAPITAL))) return false;
    return !(bits & INNER_CAPITAL) || unglue(word[i] as string, lexicon) === null;
  }
}
