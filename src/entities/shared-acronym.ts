// Entities stage: an acronym that bodies of several countries share ("NCSC", "MSS", "NIS") in, the body that is meant here out.
import { CAPITALS, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { type Hit, type Lexicon, type LexiconEntry, typeBits } from "../lexicon/lexicon.ts";

export interface MeantBody {
  /** Key of the lexicon, or a made one for a body of a country that the lexicon does not list. */
  readonly key: string;
  /** ISO 3166-1 alpha-2, where the words beside it say so. */
  readonly country?: string;
  /** Of a body that the lexicon does not list: what those are that share its letters. */
  readonly kind?: string | undefined;
  /** A country stands right beside it: it is a body, whatever else its letters may mean. */
  readonly told: boolean;
}

/** What a state's body is called before its letters. */
const trades = wordSet(
  "national federal state military domestic foreign civil secret spy intelligence counter-intelligence counterintelligence security cyber cybersecurity signals police service services agency centre center directorate department bureau office authority watchdog",
);
/** In tokens: how far these go. */
const describing = 4;

/**
 * By the first token of each such acronym, whom it means: the body of the country right beside it ("the Irish NCSC", "the NIS in South Korea"),
 * else of the country told elsewhere in the document, else the one whose full name the document gives, else the one the press means by it. Where
 * only other countries are about, it is not that one, and nothing says which it is.
 */
export function readSharedAcronyms(tokens: Tokens, lexicon: Lexicon, hits: readonly Hit[]): Map<number, MeantBody> {
  const meant = new Map<number, MeantBody>();
  if (!hits.some(({ first, last, types }) => first === last && types & typeBits.organisation && (tokens.kind[first] as number) & CAPITALS)) return meant;
  const shared: { at: number; bodies: LexiconEntry[] }[] = [];
  const countries = new Map<number, { last: number; code: string }>();
  const ends = new Map<number, string>();
  const spelled = new Set<string>();
  const codes = new Set<string>();
  for (const { first, last, terms, types } of hits) {
    if ((types & (typeBits.country | typeBits.organisation)) === 0) continue;
    const bodies: LexiconEntry[] = [];
    for (const term of terms) {
      const entry = term.type === "country" || term.type === "organisation" ? lexicon.entry(term.key) : undefined;
      if (!entry) continue;
      if (entry.type === "country" && entry.code) {
        if (!countries.has(first)) countries.set(first, { last, code: entry.code });
        ends.set(last, entry.code);
        codes.add(entry.code);
      } else if (entry.type === "organisation") {
        if (last > first) spelled.add(term.key);
        else if (term.ambiguous && entry.acronym === tokens.word[first]) bodies.push(entry);
      }
    }
    if (bodies.length > 0 && (tokens.kind[first] as number) & CAPITALS) shared.push({ at: first, bodies });
  }
  const told = new Map<string, string>();
  for (const { at } of shared) {
    const country = beside(at);
    if (country) told.set(tokens.word[at] as string, country);
  }
  for (const { at, bodies } of shared) {
    const own = beside(at);
    const country = own ?? told.get(tokens.word[at] as string);
    const body = country ? bodies.find((one) => one.country === country) : (bodies.find((one) => spelled.has(one.key)) ?? usual(bodies));
    const kind = bodies[0]?.kind;
    if (body) meant.set(at, { key: body.key, told: own !== undefined });
    else if (country) meant.set(at, { key: `organisation/${tokens.word[at]}-${country}`, country, kind, told: own !== undefined });
    else if (codes.size > 0 && bodies.some(({ acronymDefault }) => acronymDefault))
      meant.set(at, { key: `organisation/${tokens.word[at]}`, kind, told: false });
  }
  return meant;

  /** The country before it or before what it is ("the Norwegian security police PST"), as adjective or possessor, or right after "in" or "of". */
  function beside(at: number): string | undefined {
    let i = at - 1;
    while (at - i <= describing && trades.has(tokens.lower[i] ?? "")) i--;
    const before = ends.get(i) ?? (tokens.lower[i] === "'s" ? ends.get(i - 1) : undefined);
    if (before) return before;
    const link = tokens.lower[at + 1];
    return link === "in" || link === "of" ? countries.get(at + 2)?.code : undefined;
  }
  /** The press's default, unless the document names only other countries. */
  function usual(bodies: readonly LexiconEntry[]): LexiconEntry | undefined {
    const here = bodies.filter((one) => one.country && codes.has(one.country));
    const usually = bodies.find((one) => one.acronymDefault);
    return usually && (codes.size === 0 || here.includes(usually)) ? usually : here.length === 1 ? here[0] : undefined;
  }
}
