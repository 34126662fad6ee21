// Entities stage, part of the threat actors: tokens in, unknown names out that stand where only a hacker or a band of hackers does:
// "hacked by Vosk", "Vosk Sparrows defaced the site", "the hacker group "Vosk Falcons"", the title "Vosk vs. Orrel Bank".
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Owners, type UnknownName, unknownNames } from "./actor-name.ts";
import { between, groups, isIntroducedAsBand, isSoftware } from "./band.ts";
import { after, before, COINED, LONG, ODD, PLAIN, versus, wordClasses } from "./doer-contexts.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly capital: boolean;
  readonly people: boolean;
  readonly actor: boolean;
  readonly number: boolean;
  readonly optional: boolean;
  /** How many words it takes at most. */
  readonly most: number;
}

const slotsOf = (row: string): Slot[] =>
  row.split(" ").map((slot) => {
    const words = slot.replace(/[?*]$/, "").split("|");
    return {
      words: new Set(words.flatMap((word) => [...(wordClasses[word] ?? [word])])),
      capital: words.includes("CAP"),
      people: words.includes("PEOPLE"),
      actor: words.includes("ACTOR"),
      number: words.includes("NUMBER"),
      optional: /[?*]$/.test(slot),
      most: slot.endsWith("*") ? 4 : 1,
    };
  });
const befores = () => before.map((row) => ({ ...row, slots: slotsOf(row.words).reverse(), earlier: row.earlier ? slotsOf(row.earlier)[0] : undefined }));
const afters = () => after.map((row) => ({ ...row, slots: slotsOf(row.words), later: row.later ? slotsOf(row.later)[0] : undefined }));
const versusSlots = slotsOf(versus);

/** The words that may stand first in some slots; null where any may. */
function openingOf(slots: readonly Slot[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { words: own, capital, people, actor, number, optional } of slots) {
    if (capital || people || actor || number) return null;
    for (const word of own) words.add(word);
    if (!optional) return words;
  }
  return null;
}

/** The rows that the word beside a name lets in, in their order: few of the many. They are read when the first unknown name comes. */
function byOpening<Row extends { readonly slots: readonly Slot[] }>(read: () => readonly Row[]): (word: string) => readonly Row[] {
  const open: Row[] = [];
  const opened = new Map<string, Row[] | null>();
  let rows: readonly Row[] = [];
  let openings: (ReadonlySet<string> | null)[] | undefined;
  return (word) => {
    if (openings === undefined) {
      rows = read();
      openings = rows.map(({ slots }) => openingOf(slots));
      for (const [i, words] of openings.entries()) {
        if (words === null) open.push(rows[i] as Row);
        else for (const one of words) opened.set(one, null);
      }
    }
    let fitting = opened.get(word);
    if (fitting === null) {
      fitting = rows.filter((_, i) => openings?.[i]?.has(word) ?? true);
      opened.set(word, fitting);
    }
    return fitting ?? open;
  };
}
const beforesAt = byOpening(befores);
const aftersAt = byOpening(afters);

const openQuotes = new Set(['"', "“", "‘", "'", "«"]);
const closeQuotes = new Set(['"', "”", "’", "'", "»"]);
/** A text of a sentence or two, in tokens. */
const shortText = 120;
/** What follows a name that ends its clause. */
const closers = new Set("and or in on at by from with as who which that when while during after since for".split(" "));
/** A word of computers. */
const computing = /^(?:cyber.*|hack.*|ddos|defac.*|intrusions?|phishing|malware|ransomware|spyware|espionage|websites?|servers?|online|data|networks?)$/;
const attacks = /^(?:(?:cyber)?-?attacks?|hack(?:s|ing)?|ddos|defacements?|responsibility|intrusions?|espionage|campaigns?|operations?)$/;

/** `peoples` marks demonyms. */
export function findDoers(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, owners: Owners, peoples: ReadonlySet<number>): Span[] {
  const { word, lower, kind } = tokens;
  const found: Span[] = [];
  const brief = tokens.length <= shortText;
  for (const sentence of sentences) {
    const { first, last } = sentence;
    const names = unknownNames(tokens, sentence, lexicon, owners);
    const doers = new Set(names.filter((name) => isDoer(name, first, last)));
    if (doers.size === 0) continue;
    if (names.length > doers.size) {
      const starts = new Map(names.map((name) => [name.first, name]));
      const ends = new Map(names.map((name) => [name.last, name]));
      for (const name of [...doers]) {
        for (const fellow of [...fellows(name, starts, 1, first, last), ...fellows(name, ends, -1, first, last)]) doers.add(fellow);
      }
    }
    for (const name of names) if (doers.has(name)) found.push({ first: name.first, last: name.last });
  }
  return found;

  function isDoer(name: UnknownName, first: number, last: number): boolean {
    const quoted = openQuotes.has(word[name.first - 1] ?? "") && closeQuotes.has(word[name.last + 1] ?? "");
    const left = quoted ? name.first - 2 : name.first - 1;
    const right = quoted ? name.last + 2 : name.last + 1;
    const says = told(beyond(right, last), last, name.titled, brief ? (first === 0 ? "title" : "text") : undefined);
    const tier = quoted ? Math.max(name.tier, LONG) : name.tier;
    const led = beforesAt(lower[left] ?? "").some(
      (row) =>
        tier >= row.takes &&
        says.most >= (row.needs ?? 0) &&
        (!name.owned || row.sure) &&
        (!name.titled || name.tier >= COINED || quoted || (row.needs ?? 0) > 0 || (lower[left] === "by" && tier > PLAIN)) &&
        goes(row.slots, left, -1, first) &&
        (!row.brief || brief) &&
        (!row.attack || (spoken(attacks, first, left) && (brief || spoken(computing, first, left)))) &&
        (!row.earlier || comes(row.earlier.words, Math.max(first, left - 15), left)) &&
        (!row.closed || (!name.software && closes(right, last))),
    );
    if (led) return true;
    const deed = tier >= LONG && says.enough <= tier && !(isSoftware(lower, name.last) && tier >= COINED) && word[name.first - 1] !== "-";
    if (deed && (!name.owned || (tier >= COINED && name.looks))) return true;
    if (name.owned) return false;
    if (first === 0 && name.first <= 1 && goes(versusSlots, right, 1, last)) return true;
    if (heads(name, sentences)) return true;
    return tier >= LONG && !name.titled && (inserted(name.first, name.last, first) || isIntroducedAsBand(tokens, name.last, last) || followed(name));
  }
  /** "Vosk, Orrel and Sparrow hack into …", "defaced by Vosk and Orrel": what one of a list did the others did, too. `at` holds the names by the
   *  token that the list comes to first. */
  function fellows(name: UnknownName, at: ReadonlyMap<number, UnknownName>, step: 1 | -1, first: number, last: number): UnknownName[] {
    const row: UnknownName[] = [];
    let joined = false;
    let i = step > 0 ? name.last + 1 : name.first - 1;
    while (row.length < 8) {
      const from = i;
      while (Math.abs(i - from) < 2 && /^(,|and|&)$/.test(lower[i] ?? "")) {
        joined ||= lower[i] !== ",";
        i += step;
      }
      if (i === from) break;
      for (let known = 0; known < 8 && owners.taken[i]; known++) i += step;
      const next = at.get(i);
      if (!next || next.tier < LONG || (next.owned && !next.looks) || next.software) {
        if (step > 0 && next) row.pop();
        break;
      }
      row.push(next);
      i = step > 0 ? next.last + 1 : next.first - 1;
    }
    const end = row.at(-1);
    if (!joined || !end) return [];
    return (step > 0 ? closes(end.last + 1, last) : end.first === first || row.every((one) => one.tier >= COINED)) ? row : [];
  }
  /** The title "Voskrel." or "Voskrel APT." over a note in which "the group" has no other name. */
  function heads({ first, last, tier, software }: UnknownName, sentences: readonly Sentence[]): boolean {
    const title = sentences[0];
    if (!brief || !title || first !== 0 || tier < COINED || software || owners.taken.includes(1)) return false;
    for (let i = last + 1; i <= title.last; i++) if (!/^(apt|group|[.,:()-]|\d+)$/.test(lower[i] as string)) return false;
    for (let i = title.last + 1; i < tokens.length - 1; i++)
      if (/^(the|this)$/.test(lower[i] as string) && /^(group|gang|hackers|attackers|crew|apt)$/.test(lower[i + 1] as string)) return true;
    return false;
  }

  /** What the words from token `i` on say: the most that any row says, and the least tier of names for which they are enough. */
  function told(i: number, last: number, titled: boolean, brief: "text" | "title" | undefined): { most: number; enough: number } {
    let most = 0;
    let enough = Number.POSITIVE_INFINITY;
    for (const row of aftersAt(lower[i] ?? "")) {
      if (row.says <= most && (row.says < 3 || (row.takes ?? LONG) >= enough)) continue;
      if ((titled && row.says === 3 && !row.title) || (row.brief && !(row.brief === "title" ? brief === "title" : brief))) continue;
      if (!goes(row.slots, i, 1, last) || (row.later && !comes(row.later.words, i, Math.min(last, i + (row.within ?? 25))))) continue;
      if (row.cyber && !brief && !spoken(computing, i, Math.min(last, i + 24) + 1)) continue;
      most = Math.max(most, row.says);
      if (row.says === 3) enough = Math.min(enough, row.takes ?? LONG);
    }
    return { most, enough };
  }
  /** "Vosk Sparrows (also known as …) stole", "Vosk Sparrows and its allies stole": where the predicate starts. */
  function beyond(i: number, last: number): number {
    if (word[i] === "(") for (let k = i + 1; k < last && k < i + 14; k++) if (word[k] === ")") return k + 1;
    if (lower[i] === "and" && /^(its|their|other|several)$/.test(lower[i + 1] ?? ""))
      for (let k = i + 2; k < last && k < i + 6; k++)
        if (/^(allies|members|partners|groups|affiliates|supporters|hackers)$/.test(lower[k] as string)) return k + 1;
    return i;
  }
  function closes(i: number, last: number): boolean {
    return i > last || closers.has(lower[i] as string) || ((kind[i] as number) & PUNCTUATION) !== 0;
  }
  /** The slots fit the words from token `i` on, in one direction, as far as `end`. */
  function goes(slots: readonly Slot[], i: number, step: 1 | -1, end: number, at = 0): boolean {
    const slot = slots[at];
    if (!slot) return true;
    let taken = 0;
    while (taken < slot.most && (step > 0 ? i + taken <= end : i - taken >= end) && fits(slot, i + step * taken)) taken++;
    for (const least = slot.optional ? 0 : 1; taken >= least; taken--) if (goes(slots, i + step * taken, step, end, at + 1)) return true;
    return false;
  }
  function fits(slot: Slot, i: number): boolean {
    return (
      slot.words.has(lower[i] as string) ||
      (slot.capital && ((kind[i] as number) & (CAPITALISED | INNER_CAPITAL)) !== 0) ||
      (slot.people && peoples.has(i)) ||
      (slot.actor && owners.taken[i] === 1) ||
      (slot.number && ((kind[i] as number) & NUMBER) !== 0)
    );
  }
  function comes(wanted: ReadonlySet<string>, from: number, last: number): boolean {
    for (let i = from + 1; i <= last; i++) if (wanted.has(lower[i] as string)) return true;
    return false;
  }
  function spoken(wanted: RegExp, first: number, last: number): boolean {
    for (let i = Math.max(first, last - 25); i < last; i++) if (wanted.test(lower[i] as string)) return true;
    return false;
  }
  /** "a hacktivist group, Vosk Sparrows, took credit", "the hackers – Vosk Sparrows – left". */
  function inserted(start: number, end: number, first: number): boolean {
    const mark = word[start - 1] ?? "";
    if (!/^[,–—-]$/.test(mark) || word[end + 1] !== mark || start - 2 <= first) return false;
    const band = word[start - 2] as string;
    return /^(hackers|hacktivists|attackers)$/.test(band) || (groups.has(band) && (between.has(word[start - 3] ?? "") || word[start - 3] === "hacking"));
  }
  /** "The Vosk Sparrows ransomware group", "the Vosk Sparrows group hit the port": a band in lower case behind it. */
  function followed({ first: start, last: end, tier, software }: UnknownName): boolean {
    let i = end + 1;
    while (between.has(word[i] ?? "")) i++;
    if (!groups.has(word[i] ?? "")) return false;
    // "Arabic hackers", "Korean hacking group": where they are from.
    if (start === end && tier < ODD && (/^hack/.test(word[i] as string) || (/(?:an|ese|ish|ic)$/.test(word[end] as string) && word[end + 1] !== "ransomware")))
      return false;
    // "Emotet affiliates": whoever wields it.
    if (software && !/^(gang|group|crew|cartel)$/.test(word[i] as string)) return false;
    return i > end + 1 || told(i + 1, i + 12, false, undefined).most >= 2 || (tier >= ODD && /^(hackers|hacktivists|apt|gang)$/.test(word[i] as string));
  }
}
