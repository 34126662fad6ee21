// Entities stage, part of the threat actors: tokens in, names of several words and of capitals alone out that stand where only a band of
// hackers does: "Vosk Sparrows vs. Orrel Bank", "hacked by the group Vosk Sparrows", "Vosk Sparrows defaced the site".
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, INNER_CAPITAL, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { between, groups, isIntroducedAsBand } from "./band.ts";
import { kindOf } from "./organisation-kind.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const versus = list("vs versus");
/** In a title, before "vs.": "Vosk Sparrows DDoS vs. Orrel Bank". */
const attacks = list("attack attacks hack ddos defacement leak");
/** Before "by": the one after it did it. */
const passives = list("hacked defaced doxed doxxed ddosed ddos'd");
/** What only hackers do, and the objects that tell it from a headline on the victim. */
const blows = list("hack hacks hacked deface defaces defaced dox doxed doxxed ddos ddosed");
const objects = list("the a an into its his her their several some many more over two three four five six seven eight nine ten hundreds thousands dozens");
const deeds = list(
  "attacked targeted compromised breached leaked claimed launched stole knocked hit struck posted has have took takes targets attacks claims leaks",
);
const credits = list("responsibility credit");
const adverbs = list("has have had also then later reportedly allegedly again successfully recently");
/** Those after whom the band is named. */
const hackers = list("hackers hacktivists cybercriminals");
const joints = list("of the");
const openQuotes = list("\" “ ‘ ' «");
const closeQuotes = list("\" ” ’ ' »");

/** `owned` marks the tokens of what the lexicon knows and of people, `peoples` the demonyms. */
export function findLongDoers(
  tokens: Tokens,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  taken: Uint8Array,
  owned: Uint8Array,
  peoples: ReadonlySet<number>,
): Span[] {
  const { word, lower, kind } = tokens;
  const found: Span[] = [];
  for (const { first, last } of sentences) {
    const titled = inTitleCase(first, last);
    for (let i = first; i <= last; i++) {
      if (!nameable(i) || (i > first && nameable(i - 1))) continue;
      const start = i > first || !/^(the|a|an)$/.test(lower[i] as string) ? i : i + 1;
      const end = runEnd(start, last, titled);
      if (end < start) continue;
      if (
        inTitle(start, end, first) ||
        suffers(start, end, first) ||
        (!titled &&
          end > start &&
          (strikes(start, end, last) ||
            belongs(start, first) ||
            apposed(start, end, first) ||
            followed(end) ||
            inserted(start, end, first) ||
            isIntroducedAsBand(tokens, end, last)))
      ) {
        found.push({ first: start, last: end });
        i = end;
      }
    }
  }
  return found;

  /** Last token of the name from `i` on, -1 where its words are known or those of another kind of body. */
  function runEnd(i: number, last: number, titled: boolean): number {
    let end = i - 1;
    for (let k = i; k <= last && k < i + 6; k++) {
      if (nameable(k) && !(titled && (versus.has(lower[k] as string) || blows.has(lower[k] as string)))) {
        if (owned[k] && k > i && joints.has(lower[k - 1] as string)) break;
        if (owned[k]) return -1;
        end = k;
      } else if (end < i || !(word[k] === "-" || joints.has(lower[k] as string)) || k === last) break;
    }
    if (end > i && lower[end] === "group") end--;
    if (end < i || (end === i && !isAcronym(i))) return -1;
    if (/^(the|a|an)$/.test(lower[i] as string)) return -1;
    const body = kindOf(tokens, i, end);
    return body !== undefined && body !== "military" ? -1 : end;
  }
  /** The title "Vosk Sparrows vs. Orrel Bank". */
  function inTitle(start: number, end: number, first: number): boolean {
    return first === 0 && start <= 1 && versus.has(lower[attacks.has(lower[end + 1] ?? "") ? end + 2 : end + 1] ?? "");
  }
  /** "hacked by Vosk Sparrows", "defaced by the group "Vosk Sparrows"". */
  function suffers(start: number, end: number, first: number): boolean {
    let k = start - 1;
    if (openQuotes.has(word[k] ?? "")) {
      if (!closeQuotes.has(word[end + 1] ?? "")) return false;
      k--;
    } else if (nameable(end + 1)) return false;
    while (
      k > first &&
      k > start - 6 &&
      (groups.has(lower[k] as string) || between.has(lower[k] as string) || peoples.has(k) || /^(the|an?)$/.test(lower[k] as string))
    )
      k--;
    return lower[k] === "by" && passives.has(lower[k - 1] ?? "");
  }
  /** "Vosk Sparrows have defaced the site", "Vosk Sparrows claimed responsibility for the leak". */
  function strikes(start: number, end: number, last: number): boolean {
    let i = end + 1;
    while (i < end + 4 && adverbs.has(lower[i] ?? "")) i++;
    if (i >= last || word[start - 1] === "-") return false;
    if (/^(claims?|claimed|takes?|took)$/.test(lower[i] as string)) return credits.has(lower[i + 1] as string) && lower[i + 2] === "for";
    if (/^leak(s|ed)$/.test(lower[i] as string) && /^(data|files|documents|e?mails|details)$/.test(lower[i + 1] as string)) return true;
    return blows.has(lower[i] as string) && (objects.has(lower[i + 1] as string) || /^\d/.test(lower[i + 1] as string));
  }
  /** "hacktivists of Vosk Sparrows", "members of the collective Vosk Sparrows"; a union has members, too. */
  function belongs(start: number, first: number): boolean {
    let k = start - 1;
    let band = false;
    while (k > first && k > start - 4 && (groups.has(lower[k] as string) || between.has(lower[k] as string) || lower[k] === "the")) {
      band ||= groups.has(lower[k] as string);
      k--;
    }
    return lower[k] === "of" && (hackers.has(lower[k - 1] ?? "") || (band && lower[k - 1] === "members"));
  }
  /** "the Iranian group Vosk Sparrows hit the port": a people and a band in lower case before it, a deed behind. */
  function apposed(start: number, end: number, first: number): boolean {
    let k = start - 1;
    if (k <= first || !groups.has(word[k] as string) || /s$/.test(word[k] as string)) return false;
    for (k--; k >= first && between.has(lower[k] as string); ) k--;
    return peoples.has(k) && (deeds.has(lower[end + 1] ?? "") || blows.has(lower[end + 1] ?? ""));
  }
  /** "a hacktivist group, Vosk Sparrows, took credit", "the hackers – Vosk Sparrows – left". */
  function inserted(start: number, end: number, first: number): boolean {
    const mark = word[start - 1] ?? "";
    if (!/^[,–—-]$/.test(mark) || word[end + 1] !== mark || start - 2 <= first) return false;
    const band = word[start - 2] as string;
    return /^(hackers|hacktivists|attackers)$/.test(band) || (groups.has(band) && (between.has(word[start - 3] ?? "") || word[start - 3] === "hacking"));
  }
  /** "The Vosk Sparrows ransomware group", "the Vosk Sparrows group hit the port": a band in lower case behind it. */
  function followed(end: number): boolean {
    let i = end + 1;
    while (between.has(word[i] ?? "")) i++;
    return groups.has(word[i] ?? "") && (i > end + 1 || deeds.has(lower[i + 1] ?? "") || blows.has(lower[i + 1] ?? ""));
  }
  /** Three capitals and more that nothing knows. */
  function isAcronym(i: number): boolean {
    const facts = lexicon.word(word[i] as string);
    return /^[A-Z]{3,8}$/.test(word[i] as string) && facts.common + facts.given + facts.surname === 0;
  }
  function nameable(i: number): boolean {
    const bits = kind[i] ?? PUNCTUATION;
    return !taken[i] && (bits & (CAPITALISED | INNER_CAPITAL)) !== 0 && !(bits & PUNCTUATION);
  }
  /** Most of the longer words have a capital: where names end, they do not tell. */
  function inTitleCase(first: number, last: number): boolean {
    let all = 0;
    let capitals = 0;
    for (let i = first; i <= last; i++) {
      if ((word[i] as string).length < 4 || (kind[i] as number) & PUNCTUATION) continue;
      all++;
      if ((kind[i] as number) & CAPITALISED) capitals++;
    }
    return capitals * 10 > all * 7;
  }
}
