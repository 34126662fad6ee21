// Claims stage: one sentence, read: its clauses, its parties, and how much it speaks of cyber activity. What every frame is handed.
import type { Document } from "../document/document.ts";
import type { Quote } from "../document/quotes.ts";
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, CAPITALS, NUMBER, PUNCTUATION, SPACED } from "../document/tokens.ts";
import type { Entity } from "../facts.ts";
import { readChunks } from "./grammar/chunks.ts";
import { type Reading, readClauses } from "./grammar/clauses.ts";
import type { Verb } from "./grammar/parts.ts";
import { isA, verbForms } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import { contextWords, otherSense, strongEvents, vagueEvents, weakEvents } from "./nouns.ts";
import { type Parties, type Party, readParties } from "./party.ts";

/** What a sentence is read against: the rest of its document. */
export interface Background {
  /** How much the document speaks of cyber activity: 1 in passing, 2 it is what it is about. */
  readonly cyber: 1 | 2;
  /** Whose report, statement or press release was last spoken of, by the document's noun. */
  readonly authors: ReadonlyMap<string, Party>;
  /** Whom the text ties a person to. */
  readonly employers: ReadonlyMap<Entity, Entity>;
  /** The countries of the document by their code. */
  readonly countries: ReadonlyMap<string, Entity>;
  /** Who was held responsible or cleared in the sentences before, the last one first. */
  readonly accused: readonly Entity[];
  /** Who speaks in a quotation, where the text says so: asked by token. */
  speakerIn(token: number): Party | null;
}

export interface Scene extends Reading, Background {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly named: readonly Named[];
  readonly parties: Parties;
  readonly headline: boolean;
  /** A text of a sentence or two, which says nothing around it. */
  readonly brief: boolean;
}

export function readScene(document: Document, sentence: Sentence, named: readonly Named[], focus: Entity | null, background: Background): Scene {
  const reading = readClauses(readChunks(document, { ...sentence, first: afterDateline(document, sentence) }, named).chunks, document.tokens.lower);
  const text = document.text.slice(sentence.start, sentence.end);
  return {
    ...reading,
    ...background,
    document,
    sentence,
    named,
    parties: readParties(document, sentence.first, focus, reading.phrases, reading.verbs),
    brief: document.tokens.length <= shortText,
    headline: sentence.first === 0 || !/[.!?”"»)]$/.test(text),
  };
}

/** First token behind a dateline: "WASHINGTON/SAN FRANCISCO (Reuters) - ". */
function afterDateline(document: Document, sentence: Sentence): number {
  const { word, kind } = document.tokens;
  let names = 0;
  for (let i = sentence.first; i < sentence.last && i - sentence.first < 16; i++) {
    const spaced = ((kind[i] as number) & SPACED) !== 0 && ((kind[i + 1] as number) & SPACED) !== 0;
    if (/^[-–—]+$/.test(word[i] as string) && (spaced || word[i] === "—") && names > 0) return i + 1;
    if (!((kind[i] as number) & (CAPITALISED | NUMBER | PUNCTUATION))) return sentence.first;
    if ((kind[i] as number) & CAPITALS) names++;
  }
  return sentence.first;
}

/** The quotation around a token. */
export function quoteAt(document: Document, token: number): Quote | undefined {
  return document.quotes.find((quote) => quote.first <= token && token <= quote.last);
}

/**
 * Whether the words between two tokens, both inclusive, name a cyber act: 2 for certain, 1 when only a document about computers makes it
 * one, 0 not at all. A word of another sense ("gas leak") takes it back.
 */
export function cyberWeight(scene: Scene, first: number, last: number): 0 | 1 | 2 {
  const { lower } = scene.document.tokens;
  let weight: 0 | 1 | 2 = 0;
  let other = false;
  let strong = false;
  let context = false;
  for (let i = Math.max(first, scene.sentence.first); i <= Math.min(last, scene.sentence.last); i++) {
    const word = lower[i] as string;
    if (otherSense.has(word)) other = true;
    if (contextWords.has(word)) context = true;
    if (weight === 2) continue;
    const form = verbForms.get(word);
    if (word === "break" && lower[i + 1] === "-" && /^ins?$/.test(lower[i + 2] ?? "")) weight = scene.cyber === 2 ? 2 : 1;
    if (strongEvents.has(word) || (form && isA(form.lemma, "strong"))) {
      weight = 2;
      strong = true;
    } else if (weakEvents.has(word)) weight = vagueEvents.has(word) && scene.cyber < 2 ? weight : scene.cyber === 2 ? 2 : 1;
  }
  if (other && !strong && !(weight === 2 && context)) return 0;
  if (weight === 1 && context) return 2;
  const named = scene.named.some((one) => (one.entity.type === "malware" || one.entity.type === "incident") && one.first >= first && one.last <= last);
  return named ? 2 : weight;
}

/** Whether a stretch holds a word of computers, or a name from their world. */
export function inContext(scene: Scene, first = scene.sentence.first, last = scene.sentence.last): boolean {
  const { lower } = scene.document.tokens;
  for (let i = first; i <= last; i++) {
    const word = lower[i] as string;
    if (contextWords.has(word) || strongEvents.has(word) || (word === "break" && lower[i + 1] === "-" && /^ins?$/.test(lower[i + 2] ?? ""))) return true;
  }
  return scene.named.some((one) => (one.entity.type === "malware" || one.entity.type === "incident") && one.first >= first && one.last <= last);
}

/** Whether a word of another sense stands in the sentence and none of computers. */
export function otherMatter(scene: Scene): boolean {
  const { lower } = scene.document.tokens;
  for (let i = scene.sentence.first; i <= scene.sentence.last; i++) if (otherSense.has(lower[i] as string)) return !inContext(scene);
  return false;
}

/** First and last token of a verb with all that hangs on it. */
export function reachOf(scene: Scene, verb: Verb): { first: number; last: number } {
  let first = verb.first;
  let last = verb.last;
  for (const phrase of [...verb.objects, ...verb.complements]) {
    last = Math.max(last, (phrase.list.at(-1) ?? phrase).last);
    first = Math.min(first, phrase.first);
  }
  for (const other of scene.verbs)
    if (other.parent === verb && other.at > verb.at && (other.link === "gerund" || other.link === "infinitive" || other.link === "complement"))
      last = Math.max(last, reachOf(scene, other).last);
  return { first, last };
}

/** Counts the words by which a document speaks of cyber activity: 0 not at all, 1 in passing, 2 it is what it is about. */
export function speaksOfCyber(document: Document, entities: readonly Entity[]): 0 | 1 | 2 {
  let words = 0;
  let context = 0;
  let weak = false;
  let before = "";
  for (const word of document.tokens.lower) {
    const form = verbForms.get(word);
    if (
      strongEvents.has(word) ||
      word === "hackers" ||
      word === "hacker" ||
      (form && isA(form.lemma, "strong")) ||
      (before === "threat" && word.startsWith("actor"))
    )
      words++;
    else if (gate.has(word)) words++;
    else if (contextWords.has(word)) context++;
    else if (weakEvents.has(word) || (form && isA(form.lemma, "attack"))) weak = true;
    before = word;
  }
  // A sentence or two come without the text that would say more: an attack somebody is blamed for is taken for what this program is about.
  if (document.tokens.length <= shortText && !document.tokens.lower.some((word) => otherSense.has(word))) return 2;
  // A raid or a theft among servers and accounts, in a text that speaks of little else.
  if (weak && context * 60 >= document.tokens.length) words += context;
  for (const entity of entities) if (entity.type === "threat-actor" || entity.type === "malware" || entity.type === "incident") words += entity.mentions.length;
  return words === 0 ? 0 : words * 200 >= document.tokens.length ? 2 : 1;
}

/** In tokens. */
const shortText = 120;
const gate = new Set(["breach", "breaches", "breached", "leak", "leaks", "espionage", "blackout", "outage", "compromise", "compromised", "sabotage", "cyber"]);
