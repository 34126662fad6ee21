// Claims stage, grammar: the verb that says who speaks: inserted (", the FBI said, …"), behind a quotation, or before its speaker ("…," said the minister).
import { wordSet } from "../../../document/word-list.ts";
import { notices, roles } from "../../nouns.ts";
import { type Chunk, membersOf, type Phrase, type Verb, type VerbGroup } from "../parts.ts";
import { isA } from "../verbs.ts";
import { type ClauseReader, isAside } from "./reader.ts";

/** Verbs that stand behind a quotation with their speaker: "…," said the minister. */
const tells = wordSet(
  `say write add note explain report warn argue claim insist state conclude believe think admit announce declare comment remark reply recall confirm assert suggest allege estimate acknowledge maintain caution stress
  reveal predict ask continue read boast brag`,
);
/** Pronouns that speak. */
const speakingPronouns = wordSet("he she they");
/** In chunks, from a closing quotation mark to the verb of its speaker. */
const longestSpeaker = 16;

/** Whether a verb says something, and denies nothing. */
export function isSpeech(group: VerbGroup): boolean {
  return isA(group.lemma, "say") && !isA(group.lemma, "deny", "doubt");
}

/** Finite, and active: "known for", "was told" tell nothing. */
function maySpeak(group: VerbGroup): boolean {
  return isSpeech(group) && !group.passive && group.form === "finite";
}

/** "After the hack, analysts pointed to Iran": at somebody, and to no words before. */
function isPointingTo({ chunks }: ClauseReader, { lemma }: VerbGroup, i: number): boolean {
  const next = chunks[i + 1];
  return lemma === "point" && next?.kind === "preposition" && next.word === "to";
}

/** ", the FBI said, …" or "…, the FBI said." */
export function readInsertion(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { fresh, top } = reader;
  if (isPointingTo(reader, group, i)) return false;
  const described = maySpeak(group) ? describedSpeaker(reader, i) : null;
  if (described) {
    reader.popTo((one) => one !== top);
    described.renames = null;
    insert(reader, speakerVerb(reader, group, described), reader.chunks.indexOf(described), i);
    return true;
  }
  if (!fresh || !maySpeak(group) || !isInsertion(reader, fresh, i)) return false;
  const isSubject = !top.verb && top.subject.includes(fresh);
  if (isSubject && !endsAfter(reader, i)) return false;
  // “…,” he told the paper, without offering evidence; “…,” they wrote on their channel, where they said: what follows is of whoever told it.
  if (!isSubject && !endsAfter(reader, i) && isBehindQuote(reader, openingOf(reader, fresh)) && !isResumed(reader, i + 1)) {
    closeWith(reader, speakerVerb(reader, group, fresh));
    return true;
  }
  insert(reader, speakerVerb(reader, group, fresh), openingOf(reader, fresh), i);
  if (isSubject) top.subject = [];
  // "…, a gang run by the GRU, ESET said": the speaker is no other name of the GRU.
  else fresh.renames = null;
  return true;
}

/** "…, a person involved in the inquiry said.": behind a comma and a whole clause, somebody whom a participle describes. */
function describedSpeaker(reader: ClauseReader, i: number): Phrase | null {
  const { chunks, top } = reader;
  const speaker = top.link === "participle" ? (top.verb?.antecedent ?? null) : null;
  const last = reader.previous(i - 1);
  if (!speaker?.renames || !isSpeaker(reader, speaker) || last?.kind !== "phrase" || !endsAfter(reader, i)) return null;
  // "the work of Turla, a gang run by the FSB, ESET said": ESET does.
  if (chunks[chunks.indexOf(last) - 1]?.kind === "comma") return null;
  const at = chunks.indexOf(speaker);
  return chunks[at - 1]?.kind === "comma" && chunks.slice(0, at).some((one) => one.kind === "verb" && one.form === "finite") ? speaker : null;
}

/** "…," Vitali Kremez, director of research, told Threatpost: the phrase right behind the quotation speaks. */
export function readBehindQuote(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const speaker = maySpeak(group) && !isOfSpeaker(reader, i) ? afterQuote(reader, i) : null;
  if (!speaker) return false;
  const verb = speakerVerb(reader, group, speaker);
  if (isResumed(reader, i + 1)) insert(reader, verb, reader.chunks.indexOf(speaker), i);
  else closeWith(reader, verb);
  return true;
}

/** "…, Guna Ozols, a researcher, said." : who speaks at the end is named, and then described. */
export function readDescribedSpeaker(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  const { chunks } = reader;
  if (!maySpeak(group) || reader.top.verb === null || chunks[i - 1]?.kind !== "comma" || !isEnd(reader, i + 1)) return false;
  let k = i - 2;
  while (k > 0 && i - k < longestSpeaker && isPart(chunks[k])) k--;
  const speaker = chunks[k - 1];
  if (chunks[k]?.kind !== "comma" || k === i - 2 || speaker?.kind !== "phrase" || chunks[k - 2]?.kind !== "comma" || !isSpeaker(reader, speaker)) return false;
  closeWith(reader, speakerVerb(reader, group, speaker));
  return true;
}

const isPart = (chunk: Chunk | undefined): boolean => chunk?.kind === "phrase" || chunk?.kind === "preposition" || chunk?.kind === "adverb";
const isEnd = ({ chunks }: ClauseReader, at: number): boolean => chunks[at] === undefined || (chunks[at].kind === "mark" && chunks[at].word === ".");

/** "…," said the minister: the speaker stands behind the verb. */
export function readInversion(reader: ClauseReader, group: VerbGroup, i: number): boolean {
  if (!tells.has(group.lemma) || !maySpeak(group)) return false;
  if (reader.previous(i - 1)?.kind !== "comma" && !isBehindQuote(reader, i)) return false;
  if (reader.top.verb === null && reader.top.subject.length === 0 && i >= 3) return false;
  const speaker = reader.next(i + 1);
  if (speaker?.kind !== "phrase" || !isSpeaker(reader, speaker)) return false;
  const at = reader.chunks.indexOf(speaker);
  if (!lacksVerb(reader, i) && !(isSaid(reader) && isDescribedBehind(reader, at))) return false;
  const resumed = isResumed(reader, at + 1);
  if (!resumed && isSaidOfOther(reader, speaker)) return false;
  const verb = speakerVerb(reader, group, speaker);
  if (resumed) insert(reader, verb, i, at);
  else closeWith(reader, verb);
  return true;
}

function speakerVerb(reader: ClauseReader, group: VerbGroup, speaker: Phrase): Verb {
  const verb = reader.make(group, "root", membersOf(speaker), null, "", null);
  verb.tag = true;
  reader.verbs.push(verb);
  return verb;
}

/** What stands from chunk `from` to chunk `to` says who speaks; the sentence goes on behind as if it were not there. */
function insert(reader: ClauseReader, verb: Verb, from: number, to: number): void {
  const { chunks } = reader;
  let comma = from - 1;
  while (comma > 0 && (isAside(chunks[comma] as Chunk) || chunks[comma]?.kind === "preposition")) comma--;
  const behind = reader.previous(comma - 1);
  reader.speaking = verb;
  reader.fresh = null;
  reader.inserted = { behind: behind?.kind === "phrase" ? behind : null, last: to };
  const then = chunks[to + 1]?.kind === "comma" ? reader.next(to + 2) : undefined;
  // "The evidence, experts say, points to": whoever waited for a verb waits still.
  if (behind?.kind === "phrase" && behind.preposition === "" && then?.kind === "verb" && then.form === "finite") reader.fresh = behind;
}

/** Whether what was said goes on behind the speaker at chunk `k`: "…," said the minister, "that …"; "the evidence, say experts, points to". */
function isResumed({ chunks }: ClauseReader, from: number): boolean {
  let k = from;
  while (chunks[k]?.kind === "phrase" || chunks[k]?.kind === "preposition" || chunks[k]?.kind === "date" || chunks[k]?.kind === "adverb") k++;
  if (chunks[k]?.kind !== "comma") return false;
  const then = chunks[k + 1];
  return then?.kind === "quote" || (k === from && ((then?.kind === "verb" && then.form === "finite") || (then?.kind === "preposition" && then.word === "of")));
}

/** What was said ends with the verb that says who said it. */
function closeWith(reader: ClauseReader, verb: Verb): void {
  reader.restart("");
  reader.top.verb = verb;
  reader.fresh = null;
}

/** First phrase between a closing quotation mark and a verb, where no other verb stands between. */
function afterQuote(reader: ClauseReader, i: number): Phrase | null {
  const { chunks } = reader;
  let first: Phrase | null = null;
  for (let k = i - 1; k >= 0 && i - k < longestSpeaker; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "quote") {
      const behind = k > 1 && (chunks[k - 1] as Chunk).kind !== "preposition" && reader.previous(k - 1)?.kind === "comma";
      return first && first !== chunks[i - 1] && behind ? first : null;
    }
    // "…,” Park, the officer who led the inquiry, told reporters"
    if (chunk.kind === "verb" && chunks[k - 1]?.kind === "relative") k--;
    else if ((chunk.kind === "verb" && !isOfSpeaker(reader, k)) || chunk.kind === "subordinator" || chunk.kind === "relative") return null;
    if (chunk.kind === "phrase") first = chunk;
  }
  return null;
}

/** "…," a person briefed on the breach told Reuters: a participle, behind which the verb of its speaker comes. */
function isOfSpeaker({ chunks }: ClauseReader, i: number): boolean {
  const group = chunks[i] as VerbGroup;
  if (!group.unsure || chunks[i + 1]?.kind !== "preposition") return false;
  let k = i + 1;
  while (isPart(chunks[k])) k++;
  const then = chunks[k];
  return then?.kind === "verb" && maySpeak(then) && chunks[k - 1]?.kind === "phrase";
}

function isBehindQuote({ chunks }: ClauseReader, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "quote") return true;
    if (chunk.kind !== "adverb" && chunk.kind !== "comma" && chunk.kind !== "date") return false;
  }
  return false;
}

/** Whether a comma, a dash or a quotation mark parts the speaker from what is said. */
function isInsertion(reader: ClauseReader, speaker: Phrase, i: number): boolean {
  const { chunks } = reader;
  if (reader.previous(i - 1)?.kind !== "phrase") return false;
  let k = openingOf(reader, speaker) - 1;
  let as = false;
  for (; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "quote") return endsAfter(reader, i) || chunks[i + 1]?.kind === "preposition" || hasShortTail(reader, i);
    if (chunk.kind === "preposition" && chunk.word === "as") as = true;
    else if (chunk.kind !== "adverb" && chunk.kind !== "date") break;
  }
  const left = chunks[k];
  if (left?.kind !== "comma" && !(left?.kind === "mark" && /^[—–-]/.test(left.word))) return false;
  return endsAfter(reader, i) || as || (k > 0 && hasShortTail(reader, i));
}

/** The chunk of a phrase, or of the first one of its list. */
const openingOf = ({ chunks }: ClauseReader, phrase: Phrase): number => chunks.indexOf(membersOf(phrase)[0] as Phrase);

/** The verb closes the insertion: a comma, a mark or the end follows. */
export function endsAfter({ chunks }: ClauseReader, i: number): boolean {
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "date" || chunk.kind === "adverb") continue;
    return chunk.kind === "comma" ? !goesOn(chunks, k) : chunk.kind === "mark" || chunk.kind === "quote";
  }
  return true;
}

/** "decided, on Tuesday, to publish": behind a date between commas the verb's own infinitive. */
export function goesOn(chunks: readonly Chunk[], comma: number): boolean {
  let k = comma + 1;
  while (chunks[k]?.kind === "preposition" || chunks[k]?.kind === "date") k++;
  const then = chunks[k + 1];
  return k > comma + 1 && chunks[k]?.kind === "comma" && then?.kind === "verb" && then.form === "infinitive";
}

/** "…, Group-IB said in its report." : nothing but phrases behind prepositions until the sentence ends. */
function hasShortTail(reader: ClauseReader, i: number): boolean {
  const { chunks } = reader;
  let governed = false;
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "preposition") governed = true;
    else if (chunk.kind === "phrase") {
      if (!governed && !(k === i + 1 && (chunks[i] as VerbGroup).lemma === "tell")) return false;
      governed = false;
    } else if (chunk.kind === "mark") return k === chunks.length - 1 || chunk.word === ".";
    else if (chunk.kind === "verb" && !governed && k > i + 1 && describes(reader, chunk, k)) continue;
    else if (chunk.kind === "comma") return k > i + 1;
    else if (chunk.kind === "verb" || chunk.kind === "subordinator" || chunk.kind === "relative") return false;
  }
  return true;
}

/** "said in a report seen by Reuters". */
function describes(reader: ClauseReader, group: VerbGroup, k: number): boolean {
  return (group.form === "participle" || group.unsure) && reader.nextIs(k + 1, "preposition");
}

/** Whether a phrase may be somebody who speaks: a name, or a word for one. */
function isSpeaker({ lower }: ClauseReader, phrase: Phrase): boolean {
  const head = lower[phrase.last] as string;
  return (
    phrase.names.some(({ entity }) => entity.type !== "malware" && entity.type !== "incident") ||
    roles.has(head) ||
    notices.has(head) ||
    speakingPronouns.has(head)
  );
}

/** "CERT-UA, the response team, said UAC-0056 …": a speaker waits for the verb, and what follows is no person. */
function isSaidOfOther(reader: ClauseReader, phrase: Phrase): boolean {
  if (phrase.names.some(({ entity }) => entity.type === "person")) return false;
  return reader.stack.some(({ verb, subject }) => !verb && subject.some((one) => isSpeaker(reader, one)));
}

/** Whether what stands before is a clause of its own: nobody waits for a verb. */
const isSaid = ({ stack }: ClauseReader): boolean => stack.every(({ verb, subject }) => verb !== null || subject.length === 0);

/** "…, said a diplomat briefed on it", "said an officer now advising the bank": behind the speaker a participle, and to the end of the clause no other verb. */
function isDescribedBehind({ chunks, lower }: ClauseReader, at: number): boolean {
  let k = at + 1;
  while (isPart(chunks[k]) || chunks[k]?.kind === "date") k++;
  const group = chunks[k];
  if (group?.kind !== "verb" || group.negated || !roles.has(lower[(chunks[at] as Phrase).last] as string)) return false;
  if (group.form === "gerund") return true;
  const after = chunks[k + 1];
  if (!(group.form === "participle" || group.unsure)) return false;
  return after === undefined || after.kind === "preposition" || after.kind === "mark" || (after.kind === "verb" && after.form === "infinitive");
}

/** "…," said the minister, who …: a phrase, and then no verb of its own. */
function lacksVerb({ chunks }: ClauseReader, i: number): boolean {
  for (let k = i + 1; k < chunks.length; k++) {
    const { kind } = chunks[k] as Chunk;
    if (kind !== "phrase" && kind !== "adverb" && kind !== "date" && kind !== "preposition") return kind !== "verb";
  }
  return true;
}
