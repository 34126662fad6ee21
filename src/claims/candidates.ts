// Claims stage: a document's sentences in, those that may hold a claim out: none of an aside, none without anybody named.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { wordSet } from "../document/word-list.ts";
import { classesOfWords } from "./cyber.ts";
import { CUE, RULE } from "./cyber-words.ts";
import type { Named } from "./named.ts";

/** The mentions within each sentence. */
export type Mentions = ReadonlyMap<Sentence, readonly Named[]>;

/** A mention that goes beyond its sentence is in none. */
export function mentionsIn({ sentences }: Document, named: readonly Named[]): Mentions {
  const mentions = new Map<Sentence, Named[]>();
  let at = 0;
  for (const sentence of sentences) {
    const inside: Named[] = [];
    while (at < named.length && (named[at] as Named).last < sentence.first) at++;
    for (let k = at; k < named.length && (named[k] as Named).first <= sentence.last; k++)
      if ((named[k] as Named).last <= sentence.last) inside.push(named[k] as Named);
    mentions.set(sentence, inside);
  }
  return mentions;
}

/** A sentence may hold a claim when it names or describes somebody: a mention, or a word for attackers or for those who name nobody. */
export function isCandidate({ tokens, sentences }: Document, sentence: Sentence, mentions: Mentions): boolean {
  if (sentences.length <= 2) return true;
  const inside = mentions.get(sentence) ?? [];
  if (sentence.first === 0 && inside.some((one) => one.entity.type === "threat-actor")) return true;
  if (sentence.last - sentence.first < 2) return false;
  if (inside.some((one) => one.entity.type !== "date")) return true;
  const classes = classesOfWords.of(tokens.words);
  for (let i = sentence.first; i <= sentence.last; i++) {
    if ((classes[tokens.id[i] as number] as number) & CUE) return true;
    if (tokens.lower[i] === "which" && i < sentence.last && doersAsked.has(tokens.lower[i + 1] as string)) return true;
  }
  return false;
}

/** "It did not say which one." */
const doersAsked = wordSet("one ones state country government nation");

/** Names of these kinds speak of a cyber act whatever stands around them. */
const cuesByName = wordSet("threat-actor malware incident");
/**
 * Tells of a sentence by its number whether it can neither hold a claim nor say who speaks in the next one that does: in a document that speaks of
 * cyber activity in passing, one without a word of it, of those who do it, and of denial or doubt, and without such a name.
 */
export function idleness({ tokens, sentences }: Document, cyber: 1 | 2, mentions: Mentions): (number: number) => boolean {
  const classes = classesOfWords.of(tokens.words);
  const known = new Map<number, boolean>();
  const holdsCue = (number: number): boolean => {
    let cue = known.get(number);
    const sentence = sentences[number];
    if (cue === undefined && sentence) {
      cue = (mentions.get(sentence) ?? []).some(({ entity }) => cuesByName.has(entity.type));
      for (let i = sentence.first; i <= sentence.last && !cue; i++) cue = ((classes[tokens.id[i] as number] as number) & ~RULE) !== 0;
      known.set(number, cue);
    }
    return cue ?? false;
  };
  return (number) => cyber === 1 && !holdsCue(number) && !holdsCue(number + 1);
}

const asides = wordSet("teaser paywall byline credit caption newsletter share metadata");
/** Tells, for sentences asked in order, which lie in an aside; one walk over the regions for the whole document. */
export function asideWalk(document: Document): (sentence: Sentence) => boolean {
  const regions = document.regions.filter((region) => asides.has(region.kind)).sort((a, b) => a.start - b.start);
  let next = 0;
  return (sentence) => {
    while (next < regions.length && (regions[next] as { end: number }).end <= sentence.start) next++;
    for (let i = next; i < regions.length && (regions[i] as { start: number }).start < sentence.end; i++)
      if (sentence.start < (regions[i] as { end: number }).end) return true;
    return false;
  };
}
