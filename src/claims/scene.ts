// Claims stage: one sentence with its parties in, the grammatical look-ups that all frames share: subject, object, by-phrase, verb group, speaker.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { NUMBER, PUNCTUATION } from "../document/tokens.ts";
import type { Certainty } from "../facts.ts";
import type { Named, Party } from "./units.ts";
import {
  auxiliaries,
  BASE,
  beForms,
  clauseWords,
  contextWords,
  GERUND,
  negations,
  otherSense,
  PARTICIPLE,
  possible,
  prepositions,
  probable,
  strongNouns,
  THIRD,
  verbs,
  weakNouns,
} from "./words.ts";

export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly parties: readonly Party[];
  readonly named: readonly Named[];
  /** True when the document speaks of computers at all. */
  readonly cyber: boolean;
  readonly headline: boolean;
}

/** A verb with what stands before it. */
export interface VerbGroup {
  readonly at: number;
  /** First auxiliary or adverb. */
  readonly first: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "can", "should", "if": no statement. */
  readonly unreal: boolean;
  readonly certainty: Certainty;
  readonly present: boolean;
  readonly gerund: boolean;
}

const adverb = (word: string) =>
  (word.endsWith("ly") && word.length > 4) ||
  word === "also" ||
  word === "now" ||
  word === "later" ||
  word === "since" ||
  word === "once" ||
  word === "already" ||
  word === "widely" ||
  word === "been" ||
  word === "to" ||
  word === "have" ||
  word === "had" ||
  word === "has";
const rank = { asserted: 2, probable: 1, possible: 0 } as const;
export const weaker = (a: Certainty, b: Certainty): Certainty => (rank[a] <= rank[b] ? a : b);

/** Reads the auxiliaries and adverbs before a verb: its voice, its negation, its hedges. */
export function verbGroup({ document, sentence }: Scene, at: number, bits: number): VerbGroup {
  const lower = document.tokens.lower;
  let first = at;
  let be = false;
  let negated = false;
  let unreal = false;
  let aux = false;
  let have = false;
  let modal = false;
  let certainty: Certainty = "asserted";
  for (let i = at - 1; i >= sentence.first && at - i <= 9; i--) {
    const word = lower[i] as string;
    const near =
      auxiliaries.has(word) ||
      negations.has(word) ||
      adverb(word) ||
      probable.has(word) ||
      possible.has(word) ||
      word === "attempted" ||
      word === "managed" ||
      word === "helped" ||
      word === "tried" ||
      word === "began";
    if (!near) break;
    if (word === "'s" && !beForms.has(lower[i + 1] as string)) break;
    if (beForms.has(word) && first - i <= 2) be ||= !aux || i === first - 1;
    if (word === "have" || word === "has" || word === "had") have = true;
    if (auxiliaries.has(word)) aux = true;
    if (negations.has(word) && !(word === "not" && lower[i + 1] === "only")) negated = true;
    if (word === "will" || word === "would" || word === "can" || word === "should" || word === "must") modal = true;
    if (word === "could" || word === "may" || word === "might") modal = false;
    if (probable.has(word)) certainty = weaker(certainty, "probable");
    if (possible.has(word)) certainty = weaker(certainty, "possible");
    if (word === "to" && !have) {
      const before = lower[i - 1] ?? "";
      if (
        !probable.has(before) &&
        !possible.has(before) &&
        !/^(managed|attempted|tried|helped|began|continued|alleged|said|found|known|used|able)$/.test(before)
      )
        unreal = true;
    }
    first = i;
  }
  if (modal) unreal = true;
  const participle = (bits & PARTICIPLE) !== 0;
  const reduced =
    participle && !aux && (lower[at + 1] === "by" || (at > sentence.first && lower[at - 1] === "," && /^(to|on|for|of|with)$/.test(lower[at + 1] ?? "")));
  return {
    at,
    first,
    passive: participle && ((be && !(have && !lower.slice(first, at).includes("been"))) || reduced),
    negated,
    unreal,
    certainty,
    present: !aux && (bits & (BASE | THIRD)) !== 0 && (bits & PARTICIPLE) === 0,
    gerund: (bits & GERUND) !== 0 && !be,
  }; // prettier-ignore
}

const partyAt = (scene: Scene, token: number) => scene.parties.find((party) => party.first <= token && token <= party.last);

/** The party that does the verb at `from`: the nearest on the left that is not inside a prepositional phrase or an insertion. */
export function subjectOf(scene: Scene, from: number): Party | null {
  const { document, sentence } = scene;
  const { lower, kind } = document.tokens;
  let fallback: Party | null = null;
  for (let i = from - 1; i >= sentence.first; i--) {
    const word = lower[i] as string;
    const party = partyAt(scene, i);
    if (party) {
      const before = lower[party.first - 1] ?? "";
      if (before === "not" || before === "than") {
        i = party.first;
        continue;
      }
      // "X told Reuters his review indicates": the one who told, not the one who was told.
      if ((before === "told" || before === "tells") && party.first - 1 > sentence.first) return subjectOf(scene, party.first - 1);
      const owned = lower[party.last + 1] === "'s";
      if (owned || (prepositions.has(before) && party.first > sentence.first)) {
        if (!owned) fallback ??= party;
        i = party.first;
        continue;
      }
      return party;
    }
    if (word === ";" || word === ":") break;
    if (word === "who" || word === "which" || word === "that") {
      // A relative pronoun stands for the party before it; "said that" opens a clause with no subject of its own left.
      const before = partyAt(scene, lower[i - 1] === "," ? i - 2 : i - 1);
      return before ?? (word === "that" ? fallback : null);
    }
    if (word === ")" || word === "—" || word === "–") {
      const open = word === ")" ? "(" : word;
      let k = i - 1;
      while (k > sentence.first && lower[k] !== open) k--;
      if (k > sentence.first) i = k;
      continue;
    }
    if (word === ",") {
      for (let k = i - 1; k > sentence.first && i - k < 40; k--) {
        if (lower[k] !== ",") continue;
        const opener = lower[k + 1] as string;
        if (
          /^(which|who|whose|a|an|the|as|along|also|according|each|one|formerly|where)$/.test(opener) ||
          verbs.has(opener) ||
          scene.parties.some((p) => p.first === k + 1 && verbs.get(lower[p.last + 1] ?? "")?.has("say"))
        ) {
          i = k;
          break;
        }
      }
      continue;
    }
    if (i === from - 1 && (word === "and" || word === "then")) {
      // "broke in and stole": the subject of the verb before.
      for (let k = i - 1; k >= sentence.first; k--)
        if (verbs.has(lower[k] as string) && !partyAt(scene, k) && !((kind[k] as number) & NUMBER))
          return subjectOf(scene, groupStart(lower, k, sentence.first));
    }
  }
  return fallback;
}

function groupStart(lower: readonly string[], at: number, floor: number): number {
  let first = at;
  while (first > floor && (auxiliaries.has(lower[first - 1] as string) || (lower[first - 1] as string).endsWith("ly"))) first--;
  return first;
}

const joiners = new Set([",", "and", "or", "&", "as", "well", "along", "with", "the", "both", "its", "either", "together", "(", "plus", ")", "other"]);

/** A party and those joined to it by commas and "and", in order. */
export function listOf(scene: Scene, party: Party): Party[] {
  const { lower } = scene.document.tokens;
  const at = scene.parties.indexOf(party);
  const joined = (a: Party, b: Party) => {
    let link = false;
    let word = false;
    for (let i = a.last + 1; i < b.first; i++) {
      const one = lower[i] as string;
      if (!joiners.has(one)) return false;
      link = true;
      if (one !== "," && one !== "the") word = true;
    }
    return link ? (word ? 2 : 1) : 0;
  };
  let from = at;
  let to = at;
  let firm = false;
  for (let k = joined(scene.parties[to] as Party, scene.parties[to + 1] ?? (scene.parties[to] as Party)); to + 1 < scene.parties.length && k; ) {
    firm ||= k === 2;
    to++;
    k = to + 1 < scene.parties.length ? joined(scene.parties[to] as Party, scene.parties[to + 1] as Party) : 0;
  }
  while (from > 0) {
    const k = joined(scene.parties[from - 1] as Party, scene.parties[from] as Party);
    if (!k) break;
    firm ||= k === 2;
    from--;
  }
  return firm ? scene.parties.slice(from, to + 1) : [party];
}

const skippable = (word: string) =>
  auxiliaries.has(word) || word === "the" || word === "a" || word === "an" || word === "that" || word === "out" || word === "both" || adverb(word);

/** The party that starts right after token `at`, small words aside. */
export function objectOf(scene: Scene, at: number, reach = 3): Party | null {
  const { lower } = scene.document.tokens;
  for (let i = at + 1; i <= Math.min(at + 1 + reach, scene.sentence.last); i++) {
    const party = partyAt(scene, i);
    if (party) return party.first > at ? party : null;
    const word = lower[i] as string;
    if (skippable(word) || word === "“" || word === '"') continue;
    if (prepositions.has(word) || clauseWords.has(word) || (scene.document.tokens.kind[i] as number) & PUNCTUATION || word === "and" || word === "'s")
      return null;
  }
  return null;
}

/** The party of the first phrase after `from` that opens with one of `openers`. */
export function phraseParty(scene: Scene, from: number, openers: ReadonlySet<string>, reach = 30, nouns = 5): { party: Party; at: number } | null {
  const { lower } = scene.document.tokens;
  const end = Math.min(from + reach, scene.sentence.last);
  for (let i = from + 1; i <= end; i++) {
    const word = lower[i] as string;
    if (word === ";" || word === "which" || word === "who" || word === "although" || word === "but" || word === "while") return null;
    if (!openers.has(word)) continue;
    for (let k = i + 1; k <= Math.min(i + nouns, scene.sentence.last); k++) {
      const party = partyAt(scene, k);
      if (party) return { party, at: i };
      if (prepositions.has(lower[k] as string) || lower[k] === ",") break;
    }
  }
  return null;
}

/** Whether the words between two tokens, both inclusive, speak of a cyber act: 2 for certain, 1 when the document has to say so, 0. */
export function cyberWeight(scene: Scene, first: number, last: number): number {
  const { lower } = scene.document.tokens;
  let weak = 0;
  for (let i = Math.max(first, scene.sentence.first); i <= Math.min(last, scene.sentence.last); i++) {
    const word = lower[i] as string;
    if (otherSense.has(word)) return 0;
    if (strongNouns.has(word) || verbs.get(word)?.has("strong")) weak = 2;
    else if (weakNouns.has(word)) weak = Math.max(weak, 1);
  }
  if (weak === 1 && scene.cyber) return 2;
  return weak;
}

/** Whether a sentence holds a word of computers. */
export function inContext(scene: Scene): boolean {
  const { lower } = scene.document.tokens;
  let found = false;
  for (let i = scene.sentence.first; i <= scene.sentence.last; i++) {
    const word = lower[i] as string;
    if (otherSense.has(word)) return false;
    if (strongNouns.has(word) || contextWords.has(word) || verbs.get(word)?.has("strong")) found = true;
  }
  return found;
}

/** Who says it: the speaker whose reporting words govern the stretch, or null for the author. */
export function speakerFor(scene: Scene, first: number, last: number): { party: Party; at: number; certainty: Certainty } | null {
  const { lower, kind } = scene.document.tokens;
  const { sentence } = scene;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (lower[i] === "according" && lower[i + 1] === "to") {
      const said = phraseParty(scene, i, new Set(["to"]), 2, 8);
      if (said && !(said.party.first <= first && first <= said.party.last)) {
        const inner = innerSpeaker(scene, said.party.last + 1, first);
        return inner ?? { party: said.party, at: i, certainty: "asserted" };
      }
    }
  }
  const before = innerSpeaker(scene, sentence.first, first);
  if (before) return before;
  for (let i = last + 1; i <= sentence.last; i++) {
    const reading = verbs.get(lower[i] as string)?.get("say");
    if (!reading || reading.bits & GERUND || partyAt(scene, i)) continue;
    const quoted = /["”,'’)—]/.test(lower[i - 1] as string) || (kind[i - 1] as number) & PUNCTUATION;
    if (quoted) {
      const after = objectOf(scene, i, 1);
      if (after) return { party: after, at: i, certainty: strength(lower[i] as string) };
    }
    const subject = subjectOf(scene, groupStart(lower, i, sentence.first));
    if (subject && subject.first > last - 1 && hasComma(lower, last, subject.first)) return { party: subject, at: i, certainty: strength(lower[i] as string) };
  }
  return null;
}

function hasComma(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lower[i] === "," || lower[i] === "”" || lower[i] === '"') return true;
  return false;
}

function innerSpeaker(scene: Scene, from: number, to: number): { party: Party; at: number; certainty: Certainty } | null {
  const { lower } = scene.document.tokens;
  for (let i = to - 1; i >= from; i--) {
    const word = lower[i] as string;
    if (word === ";" || word === "although" || word === "though" || word === "but" || word === "while") return null;
    const reading = verbs.get(word)?.get("say");
    if (!reading || reading.bits & GERUND || partyAt(scene, i)) continue;
    const group = verbGroup(scene, i, reading.bits);
    if (group.passive) {
      const by = phraseParty(scene, i, new Set(["by"]), 3);
      if (by) return { party: by.party, at: i, certainty: strength(word) };
      continue;
    }
    if (closesInsertion(lower, scene.sentence.first, i, to)) continue;
    const subject = subjectOf(scene, group.first);
    if (!subject || subject.last >= to) continue;
    return { party: subject, at: i, certainty: weaker(strength(word), group.certainty) };
  }
  return null;
}

/** Whether a comma closes, between the verb and the claim, a relative clause that opened before the verb. */
function closesInsertion(lower: readonly string[], floor: number, verb: number, to: number): boolean {
  let open = false;
  for (let i = verb - 1; i >= floor && verb - i < 8; i--)
    if ((lower[i] === "which" || lower[i] === "who" || lower[i] === "as") && lower[i - 1] === ",") open = true;
  if (!open) return false;
  for (let i = verb + 1; i < to; i++) if (lower[i] === ",") return true;
  return false;
}

export function strength(word: string): Certainty {
  return possible.has(word) ? "possible" : probable.has(word) ? "probable" : "asserted";
}

/** The noun phrase around an event noun, as tokens. */
export function phraseAround(scene: Scene, at: number): { first: number; last: number } {
  const { lower, kind } = scene.document.tokens;
  let first = at;
  while (first > scene.sentence.first && at - first < 5) {
    const word = lower[first - 1] as string;
    if ((kind[first - 1] as number) & PUNCTUATION && word !== "-") break;
    if (
      prepositions.has(word) ||
      auxiliaries.has(word) ||
      clauseWords.has(word) ||
      word === "and" ||
      (verbs.has(word) && !word.endsWith("ed") && !weakNouns.has(word) && !strongNouns.has(word))
    )
      break;
    first--;
    if (word === "the" || word === "a" || word === "an" || word === "this" || word === "these" || word === "that") break;
  }
  return { first, last: at };
}
