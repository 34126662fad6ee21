// Claims stage, grammar: a look ahead: how many verbs of the sentence are still to come that want a subject from before.
import { wordSet } from "../../../document/word-list.ts";
import { speakerNouns } from "../../nouns.ts";
import type { Chunk, VerbGroup } from "../parts.ts";
import { isA } from "../verbs.ts";
import { isProVerb } from "./inversion.ts";
import type { ClauseReader } from "./reader.ts";

/** With an infinitive behind them, a past that is no participle: "attempted to". */
const endeavouring = wordSet("attempt try manage fail begin start seek refuse decide continue decline");
/** "spied on", "broke into": no participle. */
const intoWords = wordSet("on into");
const closing = wordSet("; :");
/** What nothing is done by: their past is no participle. */
export const staying = wordSet("spend sit stay remain lurk linger lie dwell live sleep roam wander crawl creep come go become succeed fail begin vanish");
/** Verbs that stand before whoever speaks: "…, said the minister". */
const saying = wordSet("say add note explain warn write");

/** How many finite verbs without a subject of their own follow chunk `i` in the sentence. */
export function finitesLater(reader: ClauseReader, i: number): number {
  const { chunks } = reader;
  let count = 0;
  /** The next phrase is governed by a preposition or a verb, and no subject. */
  let governed = true;
  let relatives = 0;
  const aside = chunks[i - 1]?.kind === "comma";
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "subordinator" || (chunk.kind === "mark" && closing.has(chunk.word))) break;
    if (chunk.kind === "relative") relatives++;
    else if (chunk.kind === "preposition") {
      // "as did the Netherlands".
      if (chunk.word === "as" && isProVerb(chunks[k + 1])) break;
      governed = true;
    } else if (chunk.kind === "phrase") {
      if (chunk.list.length > 0 && chunk.list[0] !== chunk) continue;
      // "…, the ministry said": a clause of its own begins.
      if (!governed && reader.previous(k - 1)?.kind === "comma" && reader.nextIs(k + 1, "verb")) {
        // "The tools, the ministry said on Monday, point to": an insertion, behind which the sentence goes on.
        const end = endOfInsertion(chunks, k + 1);
        if (end < 0) break;
        k = end;
        continue;
      }
      governed = false;
    } else if (chunk.kind === "verb") {
      // "…,” said the minister": what stood in quotation marks is over.
      if (chunks[k - 2]?.kind === "comma" && chunks[k - 1]?.kind === "quote" && isA(chunk.lemma, "say") && reader.nextIs(k + 1, "phrase")) break;
      // "They worked for the service, said two officials."
      if (!aside && isSaidAtEnd(reader, chunk, k)) break;
      if (!isSurelyFinite(reader, chunk, k, relatives, aside)) governed = true;
      else if (relatives > 0) relatives--;
      // "which the US says is run by": of the antecedent.
      else if (isToldOfAntecedent(reader, k)) continue;
      else if (reader.previous(k - 1)?.kind === "coordinator") break;
      else count++;
    } else if (chunk.kind === "coordinator" && reader.nextIs(k + 1, "verb")) break;
  }
  return count;
}

/** "…, said two officials familiar with it.": behind a comma the verb and whoever speaks, and no other verb that is surely one. */
function isSaidAtEnd({ chunks, lower }: ClauseReader, { lemma, first, at }: VerbGroup, k: number): boolean {
  const speaker = chunks[k + 1];
  if (first !== at || !saying.has(lemma) || chunks[k - 1]?.kind !== "comma" || speaker?.kind !== "phrase") return false;
  if (!speakerNouns.has(lower[speaker.last] as string) && speaker.names.at(-1)?.entity.type !== "person") return false;
  for (let j = k + 2; j < chunks.length; j++) {
    const { kind } = chunks[j] as Chunk;
    if (kind === "comma") return chunks[j + 1]?.kind !== "verb";
    if (kind === "mark" || kind === "quote" || kind === "relative") return true;
    if (kind === "verb" && !(chunks[j] as VerbGroup).unsure && (chunks[j] as VerbGroup).form === "finite") return false;
  }
  return true;
}

/** The comma behind a verb of speech, where a finite verb without a subject follows it; -1 where none does. */
function endOfInsertion(chunks: readonly Chunk[], says: number): number {
  const verb = chunks[says];
  if (verb?.kind !== "verb" || !isA(verb.lemma, "say")) return -1;
  let k = says + 1;
  while (k < says + 5 && (chunks[k]?.kind === "preposition" || chunks[k]?.kind === "phrase" || chunks[k]?.kind === "date" || chunks[k]?.kind === "adverb")) k++;
  const then = chunks[k + 1];
  return chunks[k]?.kind === "comma" && then?.kind === "verb" && then.form === "finite" ? k : -1;
}

/** Whether the next comma behind chunk `i` has a finite verb behind it: of whoever waits for one. */
export function hasVerbBehindComma(reader: ClauseReader, i: number): boolean {
  let comma = i + 1;
  while (comma < reader.chunks.length && reader.chunks[comma]?.kind !== "comma") comma++;
  const verb = reader.next(comma + 1);
  return verb?.kind === "verb" && verb.form === "finite";
}

/** The same as `next`; "on Friday" stands aside. */
function behindDate(reader: ClauseReader, from: number): Chunk | undefined {
  const { chunks } = reader;
  const dated = chunks[from]?.kind === "preposition" && chunks[from + 1]?.kind === "date";
  return reader.next(dated ? from + 2 : from);
}

function isToldOfAntecedent({ chunks }: ClauseReader, k: number): boolean {
  const says = chunks[k - 1];
  return says?.kind === "verb" && isA(says.lemma, "say") && chunks[k - 2]?.kind === "phrase" && chunks[k - 3]?.kind === "relative";
}

/** Whether a verb is finite for certain: by its form, or, outside a relative clause, by what stands behind it. */
function isSurelyFinite(reader: ClauseReader, group: VerbGroup, k: number, relatives: number, aside: boolean): boolean {
  if (group.form !== "finite" || !group.unsure) return group.form === "finite";
  // "Hackers linked to Iran spent five months inside the network": nobody is spent.
  if (staying.has(group.lemma) && relatives === 0 && reader.previous(k - 1)?.kind !== "coordinator") return true;
  const after = behindDate(reader, k + 1);
  // "The ministry, asked about it, dismissed as …": behind the comma that ends an aside.
  if (aside && relatives === 0 && reader.chunks[k - 1]?.kind === "comma") return true;
  // "published on Friday what they said were files".
  const what = after?.kind === "subordinator" && after.word === "what";
  const taking = after?.kind === "phrase" || what || isEndeavour(group, after) || goesInto(group, after);
  return taking && relatives === 0 && reader.previous(k - 1)?.kind !== "coordinator";
}

/** "attempted to hack". */
export function isEndeavour(group: VerbGroup, follows: Chunk | undefined): boolean {
  return follows?.kind === "verb" && follows.form === "infinitive" && endeavouring.has(group.lemma);
}

function goesInto(group: VerbGroup, follows: Chunk | undefined): boolean {
  return follows?.kind === "preposition" && intoWords.has(follows.word) && isA(group.lemma, "strong", "attack");
}
