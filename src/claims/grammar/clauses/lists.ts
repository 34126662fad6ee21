// Claims stage, grammar: phrases joined by "and" in; each of them knowing the whole list out.
import { wordSet } from "../../../document/word-list.ts";
import type { Chunk, Mark, Phrase } from "../parts.ts";
import { isA } from "../verbs.ts";
import { isAside } from "./reader.ts";

/** Coordinators that join clauses and no phrases. */
const clauseCoordinators = wordSet("but yet nor");

/** Verbs that hardly ever have an object other than a clause. */
const holding = wordSet("say believe think suspect allege insist argue maintain");

/** What a list has come to while it is followed. */
interface Run {
  readonly members: Phrase[];
  /** Chunk of the last member. */
  last: number;
  joined: boolean;
  comma: boolean;
  commaBeforeAnd: boolean;
}

/** Joins "A, B and C". Phrases with a verb or another preposition between them are no list. */
export function joinLists(chunks: readonly Chunk[], lower: readonly string[]): void {
  for (let i = 0; i < chunks.length; i++) {
    const head = chunks[i] as Chunk;
    if (head.kind !== "phrase" || isFronted(chunks, i, lower)) continue;
    const run = follow(chunks, i, head);
    const { members } = run;
    if (members.length > 1 && restSpeaks(chunks, i, run)) members.shift();
    if (members.length < 2 || !(run.joined || hasCoordinator(chunks, i, run.last) || isBareList(chunks, i, run, lower))) continue;
    if (lastOpensClause(chunks, i, run)) {
      members.pop();
      run.last = chunks.indexOf(members.at(-1) as Phrase);
    }
    if (members.length < 2) continue;
    for (const member of members) member.list = members;
    i = run.last;
  }
}

/** The phrases that commas and coordinators join to the one at chunk `from`. */
function follow(chunks: readonly Chunk[], from: number, head: Phrase): Run {
  const run: Run = { members: [head], last: from, joined: false, comma: false, commaBeforeAnd: false };
  for (let k = from + 1; k < chunks.length; ) {
    const width = step(chunks, k, from, run);
    if (width === 0) break;
    k += width;
  }
  return run;
}

/** How many chunks from `k` on belong to the list; 0 where it ends. */
function step(chunks: readonly Chunk[], k: number, from: number, run: Run): number {
  const chunk = chunks[k] as Chunk;
  if (chunk.kind === "comma") {
    if (run.comma) return 0;
    run.comma = true;
    return 1;
  }
  if (chunk.kind === "coordinator") {
    // "Turla, and not the gang that claimed it, …"
    if (run.joined || clauseCoordinators.has(chunk.word) || wordOf(chunks[k + 1]) === "not") return 0;
    run.joined = true;
    run.commaBeforeAnd = run.comma;
    return 1;
  }
  if (chunk.kind === "preposition" && isEmployed(chunks, k, run)) return 2;
  if (chunk.kind === "quote" || (chunk.kind === "adverb" && run.comma)) return 1;
  if (chunk.kind === "mark" && chunk.word === "(") {
    // "Canada (with Japan and France) blamed".
    if (wordOf(chunks[k + 1]) === "with" && k === from + 1) {
      run.joined = true;
      return 2;
    }
    return wordOf(chunks[k + 2]) === ")" ? 3 : 0;
  }
  return chunk.kind === "phrase" && (run.comma || run.joined) && addMember(chunks, k, chunk, run) ? 1 : 0;
}

const employing = wordSet("of at from with");

/** "Ana Holt of Emsisoft and Karl Lind of Dragos": each with the body that employs them. */
function isEmployed(chunks: readonly Chunk[], k: number, { members }: Run): boolean {
  if (!employing.has(wordOf(chunks[k]) ?? "") || !isPerson(members.at(-1))) return false;
  const body = chunks[k + 1];
  if (body?.kind !== "phrase" || body.names.at(-1)?.entity.type === "person") return false;
  const then = chunks[k + 2]?.kind === "comma" && chunks[k + 3]?.kind === "coordinator" ? k + 4 : k + 3;
  return (chunks[k + 2]?.kind === "comma" || chunks[k + 2]?.kind === "coordinator") && isPerson(chunks[then]);
}

/** A phrase that ends in the name of a person. */
export const isPerson = (chunk: Chunk | undefined): boolean => chunk?.kind === "phrase" && chunk.names.at(-1)?.entity.type === "person";

/** Adds a member; false where it was the last one. */
function addMember(chunks: readonly Chunk[], k: number, phrase: Phrase, run: Run): boolean {
  run.members.push(phrase);
  run.last = k;
  if (run.joined) {
    // "A, B, as well as C": more may follow the first "and".
    const further = chunks[k + 1];
    if (further?.kind !== "coordinator" && !(further?.kind === "comma" && chunks[k + 2]?.kind === "coordinator")) return false;
    run.joined = false;
  }
  run.comma = false;
  return true;
}

const wordOf = (chunk: Chunk | undefined) => (chunk as Mark | undefined)?.word;

/** "UK, US accuse Russia": a headline joins names by a comma alone, and the verb is in the plural. */
function isBareList(chunks: readonly Chunk[], i: number, { members, last }: Run, lower: readonly string[]): boolean {
  const verb = chunks[last + 1];
  if (i > 0 || verb?.kind !== "verb" || verb.form !== "finite" || verb.first !== verb.at || !verb.present || lower[verb.at] !== verb.lemma) return false;
  return members.every((member) => member.names.length > 0);
}

/** "London blamed the GRU, and Paris blamed …": the last one opens a clause of its own. */
function lastOpensClause(chunks: readonly Chunk[], i: number, run: Run): boolean {
  const before = chunks[i - 1];
  if (before?.kind !== "verb" && before?.kind !== "preposition") return false;
  // "said Turla and another group broke in": both did.
  if (before.kind === "verb" && !run.commaBeforeAnd && holding.has(before.lemma) && !before.passive) return false;
  let k = run.last + 1;
  while (k < chunks.length && isAside(chunks[k] as Chunk)) k++;
  // "the evidence was thin, and some inside the bureau are not convinced": where they are stands before their verb.
  const placed = run.commaBeforeAnd && run.members.length === 2 && chunks[k]?.kind === "preposition" && chunks[k + 1]?.kind === "phrase";
  const later = placed ? chunks[k + 2] : undefined;
  if (later?.kind === "verb" && later.form === "finite" && !later.unsure) return true;
  const follows = chunks[k];
  return follows?.kind === "verb" && follows.form === "finite" && (run.commaBeforeAnd || !follows.unsure) && !isInsideSubject(chunks, i);
}

/** "The attack was carried out by Iran, the FBI, the NSA and CISA said": whoever speaks at the end is no member of the list before the comma. */
function restSpeaks(chunks: readonly Chunk[], i: number, { joined, last }: Run): boolean {
  const verb = chunks[last + 1];
  if (!joined || chunks[i + 1]?.kind !== "comma" || verb?.kind !== "verb" || verb.form !== "finite" || verb.passive || !isA(verb.lemma, "say")) return false;
  // "Turla, the FBI and CISA said, hacked the port".
  const then = chunks[last + 2]?.kind === "comma" ? chunks[last + 3] : undefined;
  if (then?.kind === "verb" && then.form === "finite") return true;
  const before = chunks[i - 1];
  // "hacked its ministry, the FBI and CISA said": a verb with an object is no participle; "firms hacked by Russia, China and Iran said" has one.
  const told =
    before?.kind === "verb"
      ? before.form === "finite"
      : before?.kind === "preposition" &&
        chunks.slice(0, i).some((one) => one.kind === "verb" && one.form === "finite" && !(one.unsure && one.first === one.last));
  return told && endsSentence(chunks, last + 2);
}

/** Nothing but where and when stands from chunk `k` on. */
function endsSentence(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k]?.kind;
  if (next === "phrase") return false;
  return !chunks
    .slice(k)
    .some((one) => one.kind === "subordinator" || one.kind === "relative" || (one.kind === "verb" && one.form === "finite" && !one.unsure));
}

/** "In a report, Microsoft and Mandiant attributed …": what stands before a subject is no member of its list. "In Poland, Latvia and Estonia, hackers …" is one. */
function isFronted(chunks: readonly Chunk[], i: number, lower: readonly string[]): boolean {
  if (i !== 1 || chunks[0]?.kind !== "preposition" || chunks[2]?.kind !== "comma") return false;
  let joined = false;
  for (let k = 3; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "verb") return joined && chunk.form === "finite";
    if (chunk.kind === "coordinator") joined = true;
    // "…, each in its own way, …" stands between subject and verb.
    else if (chunk.kind === "phrase" && joined && chunks[k - 1]?.kind === "comma" && lower[chunk.first] !== "each") return false;
    else if (chunk.kind === "subordinator" || chunk.kind === "relative") return false;
  }
  return false;
}

function hasCoordinator(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((chunks[k] as Chunk).kind === "coordinator") return true;
  return false;
}

/** Whether a phrase behind a preposition belongs to a subject: "hackers in Russia and China have …". */
function isInsideSubject(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i - 1]?.kind !== "preposition") return false;
  for (let k = i - 2; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    // "A campaign with malware known as Wipbot and Kazuar has hit": what describes the subject is part of it.
    if (chunk.kind === "verb" && (chunk.form === "finite" || chunk.unsure)) return false;
  }
  return true;
}
