// Claims stage, grammar: what stands between two commas, dashes or brackets and says how it is known, taken out of the chunks before the clauses are read:
// "was carried out - it is widely believed - by X", "was, officials say, launched by X", "was, in their view, launched by X". The verb that it parts from its auxiliary is put together again.
import { wordSet } from "../../../document/word-list.ts";
import { beForms, canModals, haveForms, mayModals, negations, unrealModals } from "../closed-class.ts";
import { GERUND, PARTICIPLE } from "../inflect.ts";
import type { Chunk, VerbGroup } from "../parts.ts";
import { isAside } from "./reader.ts";
import { isSpeech } from "./speech.ts";

/** What closes which sign. */
const closings: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["-", "-"],
  ["–", "–"],
  ["—", "—"],
  ["--", "--"],
  ["(", ")"],
]);
/** Verbs by which a thing is known to nobody in particular: "it seems", "it later emerged". */
const showing = wordSet("seem appear emerge transpire");
/** Verbs of belief that are no verbs of speech elsewhere. */
const holding = wordSet("understand rumour rumor");

/** The chunks without what is set aside, and each of those clauses. */
export interface SetAside {
  readonly rest: readonly Chunk[];
  readonly asides: readonly (readonly Chunk[])[];
}

/** Linear in the chunks. */
export function setAside(chunks: readonly Chunk[], lower: readonly string[]): SetAside {
  const rest: Chunk[] = [];
  const asides: (readonly Chunk[])[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const held = heldAs(chunks, i, lower);
    if (held) {
      asides.push(held);
      i += held.length;
      continue;
    }
    // Few chunks are signs, so whether one is comes before all else.
    const opens = rest.length > 0 && closings.has(signOf(chunk));
    const auxiliary = opens ? auxiliaryBefore(rest, lower) : null;
    const end = opens ? Math.max(auxiliary ? endOfView(chunks, i, lower, auxiliary) : -1, endOfAside(chunks, i, lower, auxiliary !== null)) : -1;
    if (end < 0) {
      rest.push(chunk);
      continue;
    }
    const aside = chunks.slice(i + 1, end);
    if (!isPassing(aside)) asides.push(aside);
    i = end;
    // The full stop stays.
    if (chunks[end] && !isClosing(chunks[end] as Chunk, signOf(chunk))) i--;
    else if (auxiliary) i = joinVerb(rest, auxiliary, chunks, end, lower);
  }
  return { rest, asides };
}

/** "in what officials believe was a hack by X", "in what the police describe as a raid": who holds it for that, without the "what"; null for anything else. */
function heldAs(chunks: readonly Chunk[], i: number, lower: readonly string[]): readonly Chunk[] | null {
  const opener = chunks[i] as Chunk;
  const before = chunks[i - 1];
  if (before?.kind !== "preposition" || before.word !== "in" || lower[opener.first] !== "what") return null;
  const own = opener.kind === "phrase" && opener.first < opener.last;
  const [speaker, says, then] = own ? [{ ...opener, first: opener.first + 1 }, chunks[i + 1], chunks[i + 2]] : chunks.slice(i + 1, i + 4);
  if (speaker?.kind !== "phrase" || says?.kind !== "verb" || says.form !== "finite" || says.passive || says.negated || !isSpeech(says)) return null;
  const links = then?.kind === "verb" ? then.lemma === "be" && then.first === then.last : then?.kind === "preposition" && then.word === "as";
  return links ? (own ? [speaker, says] : [opener, speaker, says]) : null;
}

const signOf = (chunk: Chunk): string => (chunk.kind === "comma" || chunk.kind === "mark" ? chunk.word : "");
const isClosing = (chunk: Chunk, opening: string): boolean => signOf(chunk) === closings.get(opening);

/** The place of the sign that closes what the sign at chunk `i` opens; the sentence's end closes "…, it is believed". -1 where nothing is set aside. */
function endOfAside(chunks: readonly Chunk[], i: number, lower: readonly string[], parted: boolean): number {
  const opening = signOf(chunks[i] as Chunk);
  let k = i + 1;
  while (isIntroduction(chunks[k])) k++;
  const speaker = chunks[k];
  if (speaker?.kind !== "phrase") return -1;
  k++;
  while (chunks[k]?.kind === "adverb") k++;
  const verb = chunks[k];
  if (verb?.kind !== "verb" || verb.form !== "finite") return -1;
  const nobody = speaker.first === speaker.last && lower[speaker.first] === "it";
  if (nobody ? !isKnown(verb) : !parted || ((!isSpeech(verb) || verb.passive) && !isPassing(chunks.slice(i + 1, k + 1)))) return -1;
  for (k++; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (isClosing(chunk, opening)) return k;
    // "it was claimed by X": of the attack.
    if (chunk.kind === "preposition" ? chunk.word === "by" : chunk.kind !== "phrase" && !isAside(chunk)) break;
  }
  return nobody && (chunks[k] === undefined || signOf(chunks[k] as Chunk) === ".") ? k : -1;
}

const inView = wordSet("preposition phrase adverb date coordinator");
/** "was, according to officials, launched", "was, in our view, launched": the place of the sign behind a few words without a verb, where the auxiliary's verb follows; else -1. */
function endOfView(chunks: readonly Chunk[], i: number, lower: readonly string[], auxiliary: VerbGroup): number {
  if (chunks[i + 1]?.kind !== "preposition") return -1;
  let k = i + 1;
  while (chunks[k] && inView.has((chunks[k] as Chunk).kind)) k++;
  if (!chunks[k] || !isClosing(chunks[k] as Chunk, signOf(chunks[i] as Chunk))) return -1;
  const verb = chunks.slice(k + 1).find(({ kind }) => kind !== "adverb");
  return verb?.kind === "verb" && joinedVerb(auxiliary, verb, lower) ? k : -1;
}

const meanwhile = wordSet("as while when");
/** "was, as he spoke, inside": of the time, and nobody's word. */
const isPassing = (aside: readonly Chunk[]): boolean => {
  const [opener] = aside;
  const verb = aside.find(({ kind }) => kind === "verb");
  return opener !== undefined && opener.kind !== "phrase" && opener.kind !== "verb" && meanwhile.has(opener.word) && verb?.kind === "verb" && !isSpeech(verb);
};

const introductions = wordSet("as so or while when");
/** "as officials say", "so it is believed", "or so it seems". */
const isIntroduction = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.kind !== "phrase" && chunk.kind !== "verb" && introductions.has(chunk.word);

/** "it is believed", "it seems". */
const isKnown = (verb: VerbGroup): boolean => (verb.passive ? isSpeech(verb) || holding.has(verb.lemma) : showing.has(verb.lemma));

/** The auxiliary without a verb that ends what was read so far: "was", "has", "may". */
function auxiliaryBefore(rest: readonly Chunk[], lower: readonly string[]): VerbGroup | null {
  const group = rest.findLast((one) => one.kind !== "adverb");
  return group?.kind === "verb" && group.form === "finite" && auxiliaries.has(lower[group.last] as string) ? group : null;
}
const auxiliaries: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...mayModals, ...canModals, ...unrealModals]);

/** Puts an auxiliary together with the verb behind what was set aside; gives the last chunk read. */
function joinVerb(rest: Chunk[], auxiliary: VerbGroup, chunks: readonly Chunk[], end: number, lower: readonly string[]): number {
  let k = end + 1;
  let { negated } = auxiliary;
  for (let one = chunks[k]; one?.kind === "adverb"; one = chunks[++k]) negated ||= negations.has(one.word);
  const verb = chunks[k];
  const joined = verb?.kind === "verb" ? joinedVerb({ ...auxiliary, negated }, verb, lower) : null;
  // "was, officials say, not behind it": the verb stays as it is.
  if (!joined && negated === auxiliary.negated) return end;
  rest.length = rest.lastIndexOf(auxiliary);
  rest.push(joined ?? { ...auxiliary, negated });
  return joined ? k : end;
}

/** "was … launched", "has … stolen", "may … have been hit"; null where the auxiliary is a verb by itself: "was, officials say, behind it". */
function joinedVerb(auxiliary: VerbGroup, verb: VerbGroup, lower: readonly string[]): VerbGroup | null {
  const word = lower[auxiliary.last] as string;
  const participle = verb.first === verb.at && (verb.bits & PARTICIPLE) !== 0;
  const being = beForms.has(word);
  const gerund = being && !participle && (verb.bits & GERUND) !== 0;
  const passive = being && participle;
  if (being ? !participle && !gerund : haveForms.has(word) ? !participle && !verb.passive : verb.form !== "finite" && verb.form !== "infinitive") return null;
  return {
    kind: "verb",
    first: auxiliary.first,
    at: verb.at,
    last: verb.last,
    lemma: verb.lemma,
    bits: verb.bits,
    form: "finite",
    unsure: false,
    passive: passive || verb.passive,
    negated: auxiliary.negated || verb.negated,
    modal: auxiliary.modal || verb.modal,
    perfect: auxiliary.perfect || verb.perfect || haveForms.has(word),
    progressive: gerund || verb.progressive,
    present: false,
  };
}
