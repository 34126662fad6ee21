// Claims stage, grammar: the chunks of a headline in, the same with the "is" that it leaves out: "Russia behind cyberattack", "Denmark: Russia to blame for hack".
import { wordSet } from "../../../document/word-list.ts";
import { PARTICIPLE, THIRD } from "../inflect.ts";
import type { Chunk, VerbGroup } from "../parts.ts";

/** Behind these a clause begins. */
const saying = wordSet("say claim allege believe think fear suggest confirm insist");

/** What a state does with a group. */
const backing = wordSet("back sponsor support fund finance direct control run order steer");

/** A name that opens a headline or one of its clauses, and no verb to follow, want one. */
export function withCopula(chunks: readonly Chunk[], lower: readonly string[]): readonly Chunk[] {
  for (let k = 0; k + 1 < chunks.length; k++) {
    const subject = chunks[k] as Chunk;
    if (opensClause(chunks[k - 1]) && isOpenState(chunks, k, lower)) return [...chunks.slice(0, k), copulaAt(subject.first), ...chunks.slice(k)];
    if (subject.kind !== "phrase" || !opensClause(chunks[k - 1])) continue;
    const backed = passiveBehind(chunks, k + 1);
    if (backed) return [...chunks.slice(0, k + 1), backed, ...chunks.slice(chunks.findIndex((one) => one.last === backed.last) + 1)];
    // "NSA's hacking unit behind attack".
    if (subject.names.length === 0 && !subject.owner?.names.length) continue;
    const next = chunks[k + 1]?.kind === "quote" ? k + 2 : k + 1;
    const predicate = chunks[next];
    if (predicate && wantsCopula(chunks, next, predicate, lower)) return [...chunks.slice(0, k + 1), copulaAt(predicate.first), ...chunks.slice(k + 1)];
  }
  return chunks;
}

/** "Ransomware gang likely backed by Beijing: official": the passive of a headline. */
function passiveBehind(chunks: readonly Chunk[], from: number): VerbGroup | null {
  const at = chunks[from]?.kind === "adverb" ? from + 1 : from;
  const [group, by] = [chunks[at], chunks[at + 1]];
  if (group?.kind !== "verb" || !group.unsure || !(group.bits & PARTICIPLE) || !backing.has(group.lemma)) return null;
  if (by?.kind !== "preposition" || by.word !== "by" || verbFollows(chunks, at + 1)) return null;
  return { ...group, first: (chunks[from] as Chunk).first, form: "finite", unsure: false, passive: true };
}

/** "Too early to say who did it", "Unclear who did it": a headline leaves out "it is". */
function isOpenState(chunks: readonly Chunk[], k: number, lower: readonly string[]): boolean {
  const [state, then] = [chunks[k] as Chunk, chunks[k + 1] as Chunk];
  const word = lower[state.first] as string;
  if (word === "too") return earlies.has(lower[then.first] as string) && chunks[k + 2]?.kind === "verb";
  return state.first === state.last && openStates.has(word) && then.kind === "subordinator";
}
const earlies = wordSet("early soon");
const openStates = wordSet("unclear unknown uncertain unsure");

function opensClause(before: Chunk | undefined): boolean {
  return before === undefined || before.kind === "mark" || before.kind === "quote" || (before.kind === "verb" && saying.has(before.lemma));
}

/** "behind the hack", "responsible for", "to blame for". */
function wantsCopula(chunks: readonly Chunk[], at: number, predicate: Chunk, lower: readonly string[]): boolean {
  if (predicate.kind === "verb") return predicate.form === "infinitive" && predicate.lemma === "blame";
  const behind = predicate.kind === "preposition" && predicate.word === "behind";
  const responsible = predicate.kind === "phrase" && predicate.first === predicate.last && lower[predicate.first] === "responsible";
  return (behind || responsible) && !verbFollows(chunks, at);
}

/** "Hackers behind attack arrested": the verb that what was said before is the subject of. */
function verbFollows(chunks: readonly Chunk[], from: number): boolean {
  for (let k = from; k < chunks.length; k++) {
    const { kind } = chunks[k] as Chunk;
    if (kind === "verb") return true;
    if (kind === "comma" || kind === "mark" || kind === "relative") return false;
  }
  return false;
}

function copulaAt(token: number): VerbGroup {
  return {
    kind: "verb",
    first: token,
    at: token,
    last: token,
    lemma: "be",
    bits: THIRD,
    form: "finite",
    unsure: false,
    passive: false,
    negated: false,
    modal: "",
    perfect: false,
    progressive: false,
    present: true,
  };
}
