// Entities stage, part of the threat actors: the lexicon's hits in, those that name a band out. A name that is also a word ("Play", "Anonymous")
// or its band's malware ("REvil") counts where the words beside it, or the document elsewhere, say that the band is meant.
import type { Sentence } from "../document/sentences.ts";
import { INNER_CAPITAL, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { type Hit, type Lexicon, type Term, termOf, typeBits } from "../lexicon/lexicon.ts";
import { doubles, isCulprit, isInTheDock, isNamed, isPeople, isPresented, isTool, type Setting, strikes } from "./actor-evidence.ts";
import { isBand, isSoftware } from "./band.ts";
import { isStriking } from "./striking-ransomware.ts";

export interface KnownActor {
  readonly first: number;
  readonly last: number;
  readonly term: Term;
  readonly kind: string | undefined;
}

/** A hit as a band. */
interface Candidate {
  readonly hit: Hit;
  readonly term: Term;
  /** The band under this one of its names. */
  readonly name: string;
  /** No word, and no malware. */
  readonly clear: boolean;
}

/** What the document as a whole says of the names in it. */
interface Settled {
  /** Bands that it surely names, and doubtful names that it calls a band. */
  readonly accepted: ReadonlySet<string>;
  /** Doubtful names that it says did it, once. */
  readonly told: ReadonlySet<string>;
  /** Those that it says are a band, once. */
  readonly shown: ReadonlySet<string>;
  /** By band: places that treat its name as people, less those that treat it as software. */
  readonly votes: ReadonlyMap<string, number>;
  /** First and last tokens of clear names. */
  readonly clear: ReadonlySet<number>;
  /** Names of one word that stand inside a sentence: at a sentence's start they are names, too. */
  readonly inside: ReadonlySet<string>;
}

/** What spies leave behind is called by their name, too: "a Winnti sample"; the Winnti malware is no band. */
const artefacts = wordSet("sample samples payload payloads loader dropper variant implant");
const joins = wordSet("and or , / &");

/** In order, not overlapping. `cyber` says that the document speaks of such things at all. */
export function findKnownActors(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, hits: readonly Hit[], cyber: boolean): KnownActor[] {
  // No `filter` and `map`: what they make is of another kind once V8 has compiled this, and the reading of threat actors was compiled thrice for it.
  const candidates: Candidate[] = [];
  for (const hit of hits) if ((hit.types & typeBits["threat-actor"]) !== 0) candidates.push(candidateOf(tokens, hit));
  if (candidates.length === 0) return [];
  const setting = { tokens, lexicon, starts: new Set(sentences.map(({ first }) => first)), cyber };
  const settled = settle(setting, candidates);
  const found: KnownActor[] = [];
  let end = -1;
  for (const candidate of candidates) {
    const { hit, term } = candidate;
    if (hit.first <= end) continue;
    const kind = lexicon.entry(term.key)?.kind;
    if (!isMeant(setting, settled, candidate, kind === "state-sponsored")) continue;
    found.push({ first: hit.first, last: hit.last, term, kind });
    end = hit.last;
  }
  return found;
}

function candidateOf({ lower }: Tokens, hit: Hit): Candidate {
  const term = termOf(hit.terms, "threat-actor") as Term;
  return { hit, term, name: `${term.key} ${lower[hit.first]}`, clear: !term.ambiguous && !doubles(hit) };
}

/** The clear places settle the doubtful ones. */
function settle(setting: Setting, candidates: readonly Candidate[]): Settled {
  const { tokens, starts, cyber } = setting;
  const accepted = new Set<string>();
  const told = new Set<string>();
  const shown = new Set<string>();
  const votes = new Map<string, number>();
  const clear = new Set<number>();
  for (const candidate of candidates) {
    const { hit, term, name } = candidate;
    const presented = isPresented(tokens, hit);
    if (presented) shown.add(name);
    votes.set(term.key, (votes.get(term.key) ?? 0) + (presented ? 3 : voteOf(tokens, hit)));
    if (candidate.clear) {
      accepted.add(term.key);
      clear.add(hit.first).add(hit.last);
    } else if (isBand(tokens.lower, hit.last)) accepted.add(name);
    else if (cyber && !doubles(hit) && isInTheDock(setting, hit)) told.add(name);
  }
  const inside = new Set<string>();
  for (const { hit, term } of candidates)
    if (accepted.has(term.key) && hit.first === hit.last && !starts.has(hit.first)) inside.add(tokens.word[hit.first] as string);
  return { accepted, told, shown, votes, clear, inside };
}

function voteOf(tokens: Tokens, hit: Hit): number {
  if (isPeople(tokens, hit) || isCulprit(tokens, hit)) return 1;
  return isSoftware(tokens.lower, hit.last) || isTool(tokens, hit) ? -1 : 0;
}

/** `spies`: the band is a state's. */
function isMeant(setting: Setting, settled: Settled, candidate: Candidate, spies: boolean): boolean {
  const { tokens, cyber } = setting;
  const { hit, term } = candidate;
  if (isStrikingGang(setting, hit)) return term.ambiguous || cyber || !isPlain(setting, hit);
  const software = (hit.types & typeBits.malware) !== 0 && isSoftware(tokens.lower, hit.last);
  if (software && !(spies && artefacts.has(tokens.lower[hit.last + 1] as string))) return false;
  if (doubles(hit) && !spies && !isBandRather(setting, settled, candidate)) return false;
  return isSure(setting, settled, candidate) && (term.ambiguous || cyber || !isPlain(setting, hit));
}

/** "encrypted by the Conti ransomware": a ransomware that strikes is its gang; of a name that is a word, only where the noun is there. */
function isStrikingGang({ tokens, lexicon }: Setting, { first, last, terms }: Hit): boolean {
  const ransomware = terms.find(({ type, key }) => type === "malware" && lexicon.entry(key)?.kind === "ransomware");
  return ransomware !== undefined && (!ransomware.ambiguous || isSoftware(tokens.lower, last)) && isStriking(tokens, first, last);
}

/** A state's spies share their names with their tools; of a gang and its malware the document's own usage decides. */
function isBandRather(setting: Setting, settled: Settled, { hit, term }: Candidate): boolean {
  return isPeople(setting.tokens, hit) || isBesideClear(setting.tokens, settled, hit) || isInTheDock(setting, hit) || (settled.votes.get(term.key) ?? 0) > 0;
}

function isSure(setting: Setting, settled: Settled, { hit, term, name }: Candidate): boolean {
  const { tokens, starts, cyber } = setting;
  const { accepted, told, shown, inside } = settled;
  if (!term.ambiguous || isBand(tokens.lower, hit.last) || accepted.has(name)) return true;
  if ((told.has(name) && isNamed(setting, hit, false)) || (shown.has(name) && isNamed(setting, hit, true))) return true;
  if (isBesideClear(tokens, settled, hit) || (cyber && strikes(setting, hit)) || isInTheDock(setting, hit)) return true;
  const word = tokens.word[hit.first] as string;
  if (accepted.has(term.key) && (!starts.has(hit.first) || inside.has(word))) return true;
  return cyber && hit.first === hit.last && word.length > 4 && word === word.toUpperCase();
}

/** "APT33 and Gorgon": a doubtful name in a list with a clear one is a name too. */
function isBesideClear({ lower }: Tokens, { clear }: Settled, { first, last }: Hit): boolean {
  return (clear.has(first - 2) && joins.has(lower[first - 1] as string)) || (clear.has(last + 2) && joins.has(lower[last + 1] as string));
}

/** A single ordinary word or name of a person; in a text of other things it is no band. */
function isPlain({ tokens, lexicon }: Setting, { first, last }: Hit): boolean {
  if (first !== last || /\d/.test(tokens.word[last] as string) || ((tokens.kind[last] as number) & INNER_CAPITAL) !== 0) return false;
  const { common, given, surname } = lexicon.wordAt(tokens, first);
  return common + given + surname > 0;
}
