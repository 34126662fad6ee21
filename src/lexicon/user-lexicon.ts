// Lexicon stage: the built-in lexicon and a user's rows in, a lexicon with those rows laid over it out.
import { CAPITALISED, INNER_CAPITAL, NUMBER, tokenise } from "../document/tokens.ts";
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

/** The base with rows laid over it: later rows win, a silenced name is found no more, an added name wins over the base's. */
export function createLexicon(base: Lexicon, rows: readonly LexiconRow[]): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  const phrases = new Map<string, Term[]>();
  const prefixes = new Set<string>();
  const silenced = new Set<string>();
  const small = new Set<string>();
  for (const { entry, ambiguous, silence, loaded } of rows) {
    for (const name of silence ?? []) {
      for (const phrase of phrasesOf(name)) {
        silenced.add(phrase);
        phrases.delete(phrase);
      }
    }
    if (!entry) continue;
    const key = base.entry(entry.key) ? entry.key : (sameThing(base, entry, loaded === true) ?? entry.key);
    const older = entries.get(key) ?? base.entry(key);
    // Public data takes no name from another entry: vendors disagree, and the built-in rows keep apart what some of them join.
    const given = [entry.name, ...(entry.aliases ?? [])].filter(
      (name) => !loaded || termsOf(base, name).every((term) => term.key === key || isOther(term, entry)),
    );
    const aliases = [...new Set([...(older?.aliases ?? []), ...given])];
    // Public data adds to what is known; a user's own row says how it is.
    const name = loaded ? (older?.name ?? entry.name) : entry.name;
    entries.set(key, { ...older, ...entry, key, name, aliases: aliases.filter((alias) => alias !== name) });
    const names = given.map((given): [string, MentionForm] => [given, given === entry.name ? "name" : "alias"]);
    if (entry.acronym) names.push([entry.acronym, "acronym"]);
    for (const [name, form] of names) {
      for (const phrase of phrasesOf(name)) {
        if (phrase === "") continue;
        silenced.delete(phrase);
        if (/^\p{Ll}/u.test(name)) small.add(name.split(/[\s-]/)[0] as string);
        phrases.set(phrase, [{ key, type: typeOfKey(key), form, ambiguous: (ambiguous ?? []).includes(name) }]);
        for (let at = phrase.lastIndexOf(" "); at > 0; at = phrase.lastIndexOf(" ", at - 1)) prefixes.add(phrase.slice(0, at));
      }
    }
  }
  return {
    find(tokens) {
      const own: Hit[] = [];
      for (let i = 0; i < tokens.length; i++) {
        if (!((tokens.kind[i] as number) & (CAPITALISED | NUMBER | INNER_CAPITAL)) && !small.has(tokens.word[i] as string)) continue;
        let phrase = "";
        for (let j = i; j < tokens.length && j < i + 12; j++) {
          phrase += (j > i ? " " : "") + foldText(tokens.word[j] as string);
          const terms = phrases.get(phrase);
          if (terms) own.push(createHit(i, j, terms));
          if (!prefixes.has(phrase)) break;
        }
      }
      const added = new Set(own.map((hit) => `${hit.first} ${hit.last}`));
      const kept = base.find(tokens).filter((hit) => {
        if (added.has(`${hit.first} ${hit.last}`)) return false;
        return (
          silenced.size === 0 ||
          !silenced.has(
            tokens.word
              .slice(hit.first, hit.last + 1)
              .map(foldText)
              .join(" "),
          )
        );
      });
      return [...kept, ...own].sort((a, b) => a.first - b.first || b.last - a.last);
    },
    entry: (key) => entries.get(key) ?? base.entry(key),
    word: (word) => base.word(word),
    wordAt: (tokens, i) => base.wordAt(tokens, i),
    list: (name) => base.list(name),
  };
}

/** What the whole of a name means in the base. */
function termsOf(base: Lexicon, name: string): readonly Term[] {
  const tokens = tokenise(name);
  return base.find(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1)?.terms ?? [];
}

function isOther(term: Term, entry: LexiconEntry): boolean {
  return term.type !== entry.type;
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
