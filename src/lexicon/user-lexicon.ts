// Lexicon stage: the built-in lexicon and a user's rows in, a lexicon with those rows laid over it out.
import { CAPITALISED, INNER_CAPITAL, NUMBER, type Tokens, tokenise } from "../document/tokens.ts";
import type { MentionForm } from "../facts.ts";
import { createHit, type Hit, type Lexicon, type LexiconEntry, type Term, typeOfKey } from "./lexicon.ts";
import { phrasesOf } from "./names.ts";
import { foldText } from "./table.ts";

/** One thing a user adds or changes; with `silence`, names that mean nothing any more. */
export interface LexiconRow {
  readonly entry?: LexiconEntry;
  readonly ambiguous?: readonly string[];
  readonly silence?: readonly string[];
  /** From public data, a STIX bundle or a MISP cluster: it adds to what is known and replaces nothing. */
  readonly loaded?: true;
}

/** What the rows add and take away. */
interface Overlay {
  readonly entries: Map<string, LexiconEntry>;
  /** Added names, folded. */
  readonly phrases: Map<string, readonly Term[]>;
  /** The beginnings of those of several words. */
  readonly prefixes: Set<string>;
  readonly silenced: Set<string>;
  /** Words in lower case that open an added name. */
  readonly small: Set<string>;
}

/** The base with rows laid over it: later rows win, a silenced name is found no more, an added name wins over the base's. */
export function createLexicon(base: Lexicon, rows: readonly LexiconRow[]): Lexicon {
  const overlay: Overlay = { entries: new Map(), phrases: new Map(), prefixes: new Set(), silenced: new Set(), small: new Set() };
  for (const row of rows) {
    for (const name of row.silence ?? []) silence(overlay, name);
    if (row.entry) addEntry(overlay, base, row.entry, row);
  }
  return {
    find(tokens) {
      const own = findOwn(overlay, tokens);
      const added = new Set(own.map(({ first, last }) => `${first} ${last}`));
      const kept = base.find(tokens).filter((hit) => !added.has(`${hit.first} ${hit.last}`) && !isSilenced(overlay, tokens, hit));
      return [...kept, ...own].sort((a, b) => a.first - b.first || b.last - a.last);
    },
    entry: (key) => overlay.entries.get(key) ?? base.entry(key),
    word: (word) => base.word(word),
    wordAt: (tokens, i) => base.wordAt(tokens, i),
    list: (name) => base.list(name),
  };
}

function silence({ silenced, phrases }: Overlay, name: string): void {
  for (const phrase of phrasesOf(name)) {
    silenced.add(phrase);
    phrases.delete(phrase);
  }
}

function addEntry(overlay: Overlay, base: Lexicon, entry: LexiconEntry, { ambiguous = [], loaded }: LexiconRow): void {
  const { entries } = overlay;
  const key = base.entry(entry.key) ? entry.key : (sameThing(base, entry, loaded === true) ?? entry.key);
  const older = entries.get(key) ?? base.entry(key);
  // Public data takes no name from another entry: vendors disagree, and the built-in rows keep apart what some of them join.
  const given = [entry.name, ...(entry.aliases ?? [])].filter(
    (name) => !loaded || termsOf(base, name).every((term) => term.key === key || term.type !== entry.type),
  );
  const aliases = new Set([...(older?.aliases ?? []), ...given]);
  // Public data adds to what is known; a user's own row says how it is.
  const name = loaded ? (older?.name ?? entry.name) : entry.name;
  aliases.delete(name);
  entries.set(key, { ...older, ...entry, key, name, aliases: [...aliases] });
  for (const alias of given) addName(overlay, key, alias, alias === entry.name ? "name" : "alias", ambiguous.includes(alias));
  if (entry.acronym) addName(overlay, key, entry.acronym, "acronym", ambiguous.includes(entry.acronym));
}

function addName({ phrases, prefixes, silenced, small }: Overlay, key: string, name: string, form: MentionForm, ambiguous: boolean): void {
  for (const phrase of phrasesOf(name)) {
    if (phrase === "") continue;
    silenced.delete(phrase);
    if (/^\p{Ll}/u.test(name)) small.add(name.split(/[\s-]/)[0] as string);
    phrases.set(phrase, [{ key, type: typeOfKey(key), form, ambiguous }]);
    for (let at = phrase.lastIndexOf(" "); at > 0; at = phrase.lastIndexOf(" ", at - 1)) prefixes.add(phrase.slice(0, at));
  }
}

function findOwn({ phrases, prefixes, small }: Overlay, { word, kind, length }: Tokens): Hit[] {
  const own: Hit[] = [];
  for (let i = 0; i < length; i++) {
    if (!((kind[i] as number) & (CAPITALISED | NUMBER | INNER_CAPITAL)) && !small.has(word[i] as string)) continue;
    let phrase = "";
    for (let j = i; j < length && j < i + 12; j++) {
      phrase += (j > i ? " " : "") + foldText(word[j] as string);
      const terms = phrases.get(phrase);
      if (terms) own.push(createHit(i, j, terms));
      if (!prefixes.has(phrase)) break;
    }
  }
  return own;
}

function isSilenced({ silenced }: Overlay, { word }: Tokens, { first, last }: Hit): boolean {
  if (silenced.size === 0) return false;
  const words = word.slice(first, last + 1);
  return silenced.has(words.map(foldText).join(" "));
}

/** What the whole of a name means in the base. */
function termsOf(base: Lexicon, name: string): readonly Term[] {
  const tokens = tokenise(name);
  return base.find(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1)?.terms ?? [];
}

/** The key of the built-in entry that is the same thing: of one type, with the same name or the same ATT&CK id; for public data also by a clear alias. */
function sameThing(base: Lexicon, entry: LexiconEntry, loaded: boolean): string | undefined {
  for (const term of termsOf(base, entry.name)) {
    const known = base.entry(term.key);
    if (known?.type !== entry.type) continue;
    const [theirs, ours] = [entry.refs?.["attack"], known.refs?.["attack"]];
    if (theirs && ours ? theirs === ours : known.name === entry.name || (loaded && !term.ambiguous)) return term.key;
  }
  return undefined;
}
