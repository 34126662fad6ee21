// Claims stage, grammar, third pass: chunks of a sentence in, its verbs with their arguments out: who does what to whom, in which clause, under which verb.
// Voice, relative clauses, insertions, coordination and gaps are settled here, once for all rules.
//
//   1. ages are left out, and phrases joined by "and" learn of their list clauses/ages.ts, clauses/lists.ts
//   2. what says in passing how it is known is read by itself             clauses/set-aside.ts
//   3. from left to right, with a stack of open clauses (clauses/reader.ts), each chunk finds its place:
//        a phrase                                                         clauses/phrases.ts
//        "that", "if", "which", commas and colons                         clauses/openers.ts
//        a verb, by the first of `ways` below that reads it
//   4. the verb that the second half of a sentence leaves out             clauses/gapping.ts

import { wordSet } from "../../document/word-list.ts";
import { withoutAges } from "./clauses/ages.ts";
import { readFinite } from "./clauses/finite.ts";
import { gappedVerb } from "./clauses/gapping.ts";
import { readInvertedBe, readLikewise } from "./clauses/inversion.ts";
import { joinLists } from "./clauses/lists.ts";
import { readGerund, readGoverned, readInfinitive } from "./clauses/nonfinite.ts";
import { readComma, readMark, readRelative, readSubordinator } from "./clauses/openers.ts";
import { readParticiple } from "./clauses/participles.ts";
import { readPhrase } from "./clauses/phrases.ts";
import { ClauseReader } from "./clauses/reader.ts";
import { setAside } from "./clauses/set-aside.ts";
import { readBehindQuote, readDescribedSpeaker, readInsertion, readInversion } from "./clauses/speech.ts";
import { type Chunk, membersOf, type Phrase, type Verb, type VerbGroup } from "./parts.ts";

/** A sentence with its verbs in their clauses; `chunks` as they were read before. */
export interface Reading {
  readonly chunks: readonly Chunk[];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
}

/** How a verb may be read, the first that fits. */
const ways: readonly ((reader: ClauseReader, group: VerbGroup, i: number) => boolean)[] = [
  // "of hacking", "to steal", "blaming Moscow": clauses/nonfinite.ts
  readGoverned,
  readInfinitive,
  readGerund,
  // ", the FBI said, …", "…," said the minister: clauses/speech.ts
  readInsertion,
  readBehindQuote,
  readDescribedSpeaker,
  readInversion,
  // "Behind the attack was X", "as did X": clauses/inversion.ts
  readInvertedBe,
  readLikewise,
  // "hackers linked to": clauses/participles.ts
  readParticiple,
  // All others: clauses/finite.ts
  readFinite,
];

/** Reads the clauses of a sentence. Every chunk is pushed and popped once. */
export function readClauses(chunks: readonly Chunk[], lower: readonly string[]): Reading {
  const ageless = withoutAges(chunks, lower);
  joinLists(ageless, lower);
  const { rest, asides } = setAside(ageless, lower);
  const reader = readAll(rest, lower);
  const gapped = gappedVerb(reader);
  const verbs = gapped ? [...reader.verbs, gapped] : reader.verbs;
  if (asides.length === 0) return { chunks, phrases: reader.phrases, verbs };
  const phrases = chunks.filter((chunk): chunk is Phrase => chunk.kind === "phrase");
  return { chunks, phrases, verbs: [...verbs, ...asides.flatMap((one) => tellers(one, lower))].sort((a, b) => a.at - b.at) };
}

function readAll(chunks: readonly Chunk[], lower: readonly string[]): ClauseReader {
  const reader = new ClauseReader(chunks, lower);
  for (let i = 0; i < chunks.length; i++) readChunk(reader, chunks[i] as Chunk, i);
  return reader;
}

/** The verb of what was set aside; nobody speaks in "it is believed". */
function tellers(aside: readonly Chunk[], lower: readonly string[]): Verb[] {
  // "in their view": read for what hangs on what.
  if (aside.every(({ kind }) => kind !== "verb")) return [...readAll(aside, lower).verbs];
  const said = aside.slice(aside.findIndex(({ kind }) => kind === "phrase"));
  const { verbs } = readAll(said, lower);
  for (const verb of verbs) {
    verb.tag = true;
    if (verb.passive || lower[verb.subject[0]?.last ?? -1] === "it") verb.subject = [];
  }
  return verbs;
}

/** "By then the agency had blamed": what the preposition governs. */
const pointers = wordSet("then now here there");

function readChunk(reader: ClauseReader, chunk: Chunk, i: number): void {
  if (chunk.kind === "phrase") readPhrase(reader, chunk, i);
  else if (chunk.kind === "verb") readVerb(reader, chunk, i);
  else if (chunk.kind === "preposition") reader.preposition = chunk;
  else if (chunk.kind === "subordinator") readSubordinator(reader, chunk, i);
  else if (chunk.kind === "relative") readRelative(reader, chunk, i);
  else if (chunk.kind === "mark") readMark(reader, chunk, i);
  else if (chunk.kind === "comma") readComma(reader, i);
  else if (chunk.kind === "date" || (chunk.kind === "adverb" && pointers.has(chunk.word))) reader.preposition = null;
}

function readVerb(reader: ClauseReader, group: VerbGroup, i: number): void {
  for (const way of ways) if (way(reader, group, i)) break;
  reader.preposition = null;
}

/** The by-phrase of a passive. */
export function agentOf(verb: Verb): readonly Phrase[] {
  const by = verb.complements.find((one) => one.preposition === "by");
  return by ? membersOf(by) : [];
}
