// Claims stage, grammar: what is said about somebody whom an insertion describes: "believes X, which is tied to Y, is behind it".
import { type Chunk, membersOf, type Phrase, type Verb } from "../parts.ts";
import { isA, noClause } from "../verbs.ts";
import { hasVerbBehindComma } from "./ahead.ts";
import type { ClauseReader } from "./reader.ts";

/** The object of a verb of speech that the open insertion describes: the subject of a clause without "that"; `closed`: a comma ends all that was inserted. */
export function toldOf({ stack }: ClauseReader, closed = false): { host: Verb; phrase: Phrase } | null {
  for (let k = stack.length - 1; k > 0; k--) {
    const one = stack[k];
    const antecedent = one?.antecedent;
    if (!one || !antecedent || (one.link !== "relative" && one.link !== "participle")) continue;
    const { parent } = one;
    if (!parent || parent.passive || !isA(parent.lemma, "say") || noClause.has(parent.lemma)) {
      if (closed) continue;
      return null;
    }
    const object = parent.objects.at(-1);
    if (!object) return null;
    // "says hackers from X, who …, broke in".
    const meant = object === antecedent || antecedent.on === object || (antecedent.renames !== null && membersOf(object).includes(antecedent.renames));
    return meant ? { host: parent, phrase: object } : null;
  }
  return null;
}

/** "said hackers, using a hole in …, broke in": at the first comma, the object is the subject of what is said, if behind a later comma there is a verb for it. */
export function openToldClause(reader: ClauseReader, i: number): void {
  const host = reader.top.verb;
  const phrase = host?.objects[0];
  if (!host || !phrase || host.objects.length > 1 || host.passive || !isA(host.lemma, "say") || noClause.has(host.lemma)) return;
  if (host.form !== "finite" && host.form !== "gerund" && host.form !== "infinitive") return;
  if (!isPlain(reader, host, phrase, i) || isFiniteVerb(reader.next(i + 1)) || !hasVerbBehindComma(reader, i)) return;
  host.objects.length = 0;
  reader.push("complement", "", host, null);
  reader.top.subject = membersOf(phrase);
}

/** Whether between a verb and the comma at chunk `i` there is nothing but its object and what hangs on it. */
function isPlain({ chunks }: ClauseReader, host: Verb, phrase: Phrase, i: number): boolean {
  const list = membersOf(phrase);
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "verb") return chunk.at === host.at;
    if (chunk.kind === "phrase" ? !list.includes(chunk) && !chunk.on : chunk.kind !== "preposition" && chunk.kind !== "coordinator" && chunk.kind !== "comma")
      return false;
  }
  return false;
}

const isFiniteVerb = (chunk: Chunk | undefined): boolean => chunk?.kind === "verb" && chunk.form === "finite";

/** The same where commas hold no clause: "said Chinese hackers, sometimes with inside help, had broken in". */
export function toldBeforeAside({ chunks, top }: ClauseReader, i: number): { host: Verb; phrase: Phrase } | null {
  const host = top.verb;
  const phrase = host?.objects.at(-1);
  if (!host || !phrase || host.passive || !isA(host.lemma, "say") || noClause.has(host.lemma) || chunks[i - 1]?.kind !== "comma") return null;
  let comma = -1;
  for (let k = i - 2; k > 0 && chunks[k] !== phrase; k--) {
    const { kind } = chunks[k] as Chunk;
    if (kind === "verb" || kind === "coordinator" || kind === "mark") return null;
    if (kind === "comma") comma = k;
  }
  return comma > 0 ? { host, phrase } : null;
}
