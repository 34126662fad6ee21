// Claims stage: one sentence, read: its clauses, its parties, and how much it speaks of cyber activity. What every frame is handed.
import { afterDateline } from "../document/dateline.ts";
import type { Document } from "../document/document.ts";
import type { Quote } from "../document/quotes.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround, placeUpTo } from "../document/spans.ts";
import { LINE_START, SPACED } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import { classesOfWords, shortText } from "./cyber.ts";
import { ATTACK_VERB, CONTEXT, EVERYDAY, GATE, HACKER, OTHER_SENSE, STRONG_EVENT, STRONG_VERB, VAGUE_EVENT, WEAK_EVENT } from "./cyber-words.ts";
import type { Employment } from "./employers.ts";
import { withCopula } from "./grammar/chunks/copula.ts";
import { readChunks } from "./grammar/chunks.ts";
import { type Reading, readClauses } from "./grammar/clauses.ts";
import type { Verb } from "./grammar/parts.ts";
import type { Named } from "./named.ts";
import { otherOffences } from "./nouns.ts";
import { readParties } from "./parties/parties.ts";
import type { Parties, Party } from "./party.ts";

/** Who spoke in a sentence, by its last token. */
export interface Spoken {
  readonly parties: readonly Party[];
  readonly last: number;
}

/** What a sentence is read against: the rest of its document. */
export interface Background {
  /** How much the document speaks of cyber activity: 1 in passing, 2 it is what it is about. */
  readonly cyber: 1 | 2;
  /** Whose report, statement or press release was last spoken of, by the document's noun. */
  readonly authors: ReadonlyMap<string, readonly Party[]>;
  /** The bodies whose researchers were last spoken of together; none after those of another one. */
  readonly staff: readonly Party[];
  /** What the text says each person is. */
  readonly employers: ReadonlyMap<Entity, Employment>;
  /** The countries of the document by their code. */
  readonly countries: ReadonlyMap<string, Entity>;
  /** The organisation, country or place of the document that bears a name, given in lower case. */
  called(name: string): Entity | undefined;
  /** Who was held responsible or cleared in the sentences before, the last one first. */
  readonly accused: readonly Entity[];
  /** Whom a court, the police or a treasury was last said to charge. */
  readonly charged: readonly Party[];
  /** The people charged in the text so far, where it tells of one case: "the defendants". */
  readonly defendants: readonly Party[];
  /** Whether the text is one that takes something back: a correction, a clarification. */
  corrects(): boolean;
  /** Who spoke last in the sentences before, and the last token of that sentence. */
  spoke(): Spoken;
  /** Who speaks in a quotation, where the text says so: asked by token. */
  speakerIn(token: number): Party | null;
  /** The name of the house that publishes the document, where that is plain. */
  house(): Named | null;
}

/** A sentence as every frame sees it. */
export interface Scene extends Reading, Background {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly named: readonly Named[];
  /** Of these, malware and incidents: whatever names one speaks of a cyber act. */
  readonly tools: readonly Named[];
  readonly parties: Parties;
  /** The threat actor last spoken of before the sentence, or the body held responsible there. */
  readonly focus: Entity | null;
  readonly matter: Matter;
  /** It goes on with the other matter that the sentences before speak of: whatever it calls an attack is none on computers. */
  readonly elsewhere: boolean;
  readonly headline: boolean;
  /** A text of a sentence or two, which says nothing around it. */
  readonly brief: boolean;
}

/** What the whole sentence speaks of; every rule asks it of every verb, so it is worked out once. */
export interface Matter {
  readonly cyber: 0 | 1 | 2;
  /** A word of computers, or a name from their world. */
  readonly context: boolean;
  /** A word of another sense. */
  readonly other: boolean;
}

/** `focus` is the threat actor last spoken of, `named` the mentions in the sentence. */
export function readScene(document: Document, sentence: Sentence, named: readonly Named[], focus: Entity | null, background: Background): Scene {
  const { chunks } = readChunks(document, afterOpening(document, sentence), sentence.last, named);
  const headline = sentence.first === 0 || !closing.has(document.text.charAt(sentence.end - 1));
  const { phrases, verbs } = readClauses(headline ? withCopula(chunks, document.tokens.lower) : chunks, document.tokens.lower);
  const tools = named.filter(({ entity }) => entity.type === "malware" || entity.type === "incident");
  const elsewhere = tools.length === 0 && !named.some(({ entity }) => entity.type === "threat-actor") && goesOnElsewhere(document, sentence);
  const words: Words = { document, sentence, cyber: background.cyber, tools, elsewhere };
  const { first, last } = sentence;
  const matter: Matter = { cyber: weigh(words, first, last), context: speaksOfComputers(words, first, last), other: ofAnotherSense(words) };
  return {
    cyber: background.cyber,
    authors: background.authors,
    staff: background.staff,
    employers: background.employers,
    countries: background.countries,
    called: background.called,
    accused: background.accused,
    charged: background.charged,
    defendants: background.defendants,
    corrects: background.corrects,
    spoke: background.spoke,
    speakerIn: background.speakerIn,
    house: background.house,
    chunks,
    phrases,
    verbs,
    document,
    sentence,
    named,
    tools,
    matter,
    elsewhere,
    focus,
    parties: readParties(document, sentence.first, focus, phrases, verbs),
    brief: document.tokens.length <= shortText,
    headline,
  };
}

/** In sentences. */
const matterReach = 3;
/** Whether a sentence without a word of its own for a cyber act follows one about missiles, doping, tariffs: "Kyiv blamed Moscow for the attack". */
function goesOnElsewhere({ tokens, sentences }: Document, sentence: Sentence): boolean {
  const { id, words } = tokens;
  const classes = classesOfWords.of(words);
  const speaks = ({ first, last }: Sentence): "cyber" | "other" | null => {
    let other = false;
    for (let i = first; i <= last; i++) {
      const bits = classes[id[i] as number] as number;
      if (bits & (STRONG_EVENT | STRONG_VERB | HACKER) || (bits & CONTEXT && !(bits & EVERYDAY))) return "cyber";
      if (bits & OTHER_SENSE) other = true;
    }
    return other ? "other" : null;
  };
  if (speaks(sentence) !== null) return false;
  const at = placeUpTo(sentences, sentence.first);
  for (let i = at - 1; i >= Math.max(0, at - matterReach); i--) {
    const matter = speaks(sentences[i] as Sentence);
    if (matter) return matter === "other";
  }
  return false;
}

/** What a sentence of the text ends with, and a headline does not. */
const closing = new Set('.!?”"»)');

/** First token behind the number of a list ("1.", "(2)", "3 -"), or behind a dateline. */
function afterOpening(document: Document, sentence: Sentence): number {
  const { word, kind } = document.tokens;
  const at = word[sentence.first] === "(" ? sentence.first + 1 : sentence.first;
  const label = ((kind[sentence.first] as number) & LINE_START) !== 0 && /^\d{1,2}$/.test(word[at] as string);
  if (label && at + 2 < sentence.last && /^([.):]|[-–—]+)$/.test(word[at + 1] as string) && (kind[at + 2] as number) & SPACED) return at + 2;
  const version = afterVersion(document, sentence);
  if (version > sentence.first) return version;
  return afterDateline(document, sentence);
}

const versions = wordSet("lead ld urgent update updated exclusive wrapup rpt refile corrected");
/** "(LEAD) Police say", "(2nd LD)", "UPDATE 1-Police say": first token behind what an agency calls this version of its report. */
function afterVersion({ tokens: { word, lower } }: Document, { first, last }: Sentence): number {
  if (word[first] === "(") {
    const close = [first + 2, first + 3].find((at) => word[at] === ")");
    return close !== undefined && close < last && versions.has(lower[close - 1] as string) ? close + 1 : first;
  }
  if (!versions.has(lower[first] as string)) return first;
  const mark = /^\d+$/.test(word[first + 1] ?? "") ? first + 2 : first + 1;
  // "EXCLUSIVE-", "Exclusive:".
  const sign = word[first] === word[first]?.toUpperCase() ? /^[-–—:]+$/ : /^:$/;
  return mark < last && sign.test(word[mark] as string) ? mark + 1 : first;
}

/** The quotation around a token. */
export function quoteAt(document: Document, token: number): Quote | undefined {
  return document.quotes[placeAround(document.quotes, token)];
}

/** The quotations that a sentence has a part of. */
export function quotesIn({ quotes }: Document, sentence: Sentence): Quote[] {
  const inside: Quote[] = [];
  for (let k = Math.max(0, placeUpTo(quotes, sentence.first)); k < quotes.length && (quotes[k] as Quote).start < sentence.end; k++)
    if (sentence.start < (quotes[k] as Quote).end) inside.push(quotes[k] as Quote);
  return inside;
}

/** What the weight of words depends on. */
type Words = Pick<Scene, "document" | "sentence" | "cyber" | "tools" | "elsewhere">;

/**
 * Whether the words between two tokens, both inclusive, name a cyber act: 2 for certain, 1 when only a document about computers makes it
 * one, 0 not at all. A word of another sense ("gas leak") takes it back.
 */
export function cyberWeight(scene: Scene, first: number, last: number): 0 | 1 | 2 {
  return first <= scene.sentence.first && last >= scene.sentence.last ? scene.matter.cyber : weigh(scene, first, last);
}

function weigh(scene: Words, first: number, last: number): 0 | 1 | 2 {
  const { lower } = scene.document.tokens;
  let weight: 0 | 1 | 2 = 0;
  let other = scene.elsewhere;
  let strong = false;
  let context = false;
  const { id, words } = scene.document.tokens;
  const classes = classesOfWords.of(words);
  for (let i = Math.max(first, scene.sentence.first); i <= Math.min(last, scene.sentence.last); i++) {
    const bits = classes[id[i] as number] as number;
    if (bits & OTHER_SENSE && !isCompared(lower, i)) other = true;
    if (bits & CONTEXT) context = !scene.elsewhere;
    if (weight === 2) continue;
    if (isBreakIn(lower, i)) weight = scene.cyber === 2 ? 2 : 1;
    if (bits & (STRONG_EVENT | STRONG_VERB)) {
      weight = 2;
      strong = true;
    } else if (bits & WEAK_EVENT && !otherOffences.has(lower[i - 1] as string))
      weight = bits & VAGUE_EVENT && scene.cyber < 2 ? weight : scene.cyber === 2 ? 2 : 1;
  }
  if (other && !strong && !(weight === 2 && context)) return 0;
  if (weight === 1 && context) return 2;
  return namesTool(scene, first, last) ? 2 : weight;
}

const ofOne = wordSet("a an any the");
/** "cheaper than a missile": what something is compared with is no other matter. */
const isCompared = (lower: readonly string[], i: number): boolean => lower[i - (ofOne.has(lower[i - 1] ?? "") ? 2 : 1)] === "than";

/** Whether a stretch names a cyber act outright: "hacked", "ransomware", a piece of malware. */
export function namesAct(scene: Scene, first: number, last: number): boolean {
  const { id, words } = scene.document.tokens;
  const classes = classesOfWords.of(words);
  for (let i = first; i <= last; i++) if ((classes[id[i] as number] as number) & (STRONG_EVENT | STRONG_VERB | HACKER)) return true;
  return namesTool(scene, first, last);
}

/** Whether a stretch holds the name of malware or of an incident. */
function namesTool({ tools }: Words, first: number, last: number): boolean {
  return tools.some((one) => one.first >= first && one.last <= last);
}

/** "break-in", "break-ins": three tokens. */
const isBreakIn = (lower: readonly string[], i: number) => lower[i] === "break" && lower[i + 1] === "-" && /^ins?$/.test(lower[i + 2] ?? "");

/** Whether a stretch, or the sentence, holds a word of computers, or a name from their world. */
export function inContext(scene: Scene, first?: number, last?: number): boolean {
  if (first === undefined || last === undefined) return scene.matter.context;
  return speaksOfComputers(scene, first, last);
}

function speaksOfComputers(scene: Words, first: number, last: number): boolean {
  if (scene.elsewhere) return false;
  const { lower, id, words } = scene.document.tokens;
  const classes = classesOfWords.of(words);
  for (let i = first; i <= last; i++) {
    if ((classes[id[i] as number] as number) & (CONTEXT | STRONG_EVENT) || isBreakIn(lower, i)) return true;
  }
  return namesTool(scene, first, last);
}

/** Whether a word of another sense stands in the sentence and none of computers. */
export function otherMatter({ matter }: Scene): boolean {
  return matter.other && !matter.context;
}

function ofAnotherSense({ document, sentence, elsewhere }: Words): boolean {
  if (elsewhere) return true;
  const { id, words, lower } = document.tokens;
  const classes = classesOfWords.of(words);
  for (let i = sentence.first; i <= sentence.last; i++) if ((classes[id[i] as number] as number) & OTHER_SENSE && !isCompared(lower, i)) return true;
  return false;
}

/** Sentences looked back to, the tokens from which on one counts ("It does." says nothing), and how many are looked at in all. */
const backTo = 3;
const sayingMuch = 6;
const mostBack = 8;

/** Whether the sentences before spoke of a cyber act by name: what a sentence that says no more leaves to be understood ("The minister blamed Iran"). */
export function spokenOf(scene: Scene, reach = backTo): boolean {
  const { sentences } = scene.document;
  if (scene.cyber < 2 || otherMatter(scene)) return false;
  const here = placeUpTo(sentences, scene.sentence.first);
  let at = here;
  for (let left = reach; left > 0 && at > Math.max(0, here - mostBack); at--) {
    const { first, last } = sentences[at - 1] as Sentence;
    if (last - first >= sayingMuch) left--;
  }
  const before = sentences[at];
  return before !== undefined && before !== scene.sentence && inContext(scene, before.first, scene.sentence.first - 1);
}

const accusing = wordSet("accuse accuses accused accusing blame blames blamed blaming");
const ofWhat = wordSet("of for over");
const pointers = wordSet("it this that them behind responsible involvement doing role complicity");
const ANY_ACT = STRONG_EVENT | STRONG_VERB | HACKER | GATE | CONTEXT | WEAK_EVENT | ATTACK_VERB;
/** In tokens, from "accused" to "of". */
const accusedReach = 10;

/** "accused Beijing of dumping cheap cars. Beijing rejected the charge": whether the last accusation before a token, in this sentence or the three before, is of another matter. */
export function accusedOfOther(scene: Scene, before: number): boolean {
  const { tokens, sentences } = scene.document;
  const { lower, id, words } = tokens;
  const here = placeUpTo(sentences, scene.sentence.first);
  const first = (sentences[Math.max(0, here - matterReach)] as Sentence).first;
  let at = before - 1;
  while (at >= first && !accusing.has(lower[at] as string)) at--;
  if (at < first) return false;
  const until = Math.min(before - 1, (sentences[placeUpTo(sentences, at)] as Sentence).last);
  let of = at + 1;
  while (of <= Math.min(until, at + accusedReach) && !ofWhat.has(lower[of] as string)) of++;
  if (of > Math.min(until, at + accusedReach)) return false;
  const classes = classesOfWords.of(words);
  for (let i = of + 1; i <= until; i++) if ((classes[id[i] as number] as number) & ANY_ACT || pointers.has(lower[i] as string)) return false;
  return true;
}

/** Whether one of the two sentences before, or this one, names a cyber act outright. */
export function actNamedNear(scene: Scene): boolean {
  const { sentences } = scene.document;
  const before = sentences[Math.max(0, placeUpTo(sentences, scene.sentence.first) - 2)];
  return namesAct(scene, before?.first ?? scene.sentence.first, scene.sentence.last);
}

/** Links of the verbs that hang on another one as its objects do; "posted what it said were e-mails" has two. */
const reaching = wordSet("gerund infinitive complement");

/** First and last token of a verb with all that hangs on it. */
export function reachOf(scene: Scene, verb: Verb): { first: number; last: number } {
  let first = verb.first;
  let last = verb.last;
  for (const phrase of [...verb.objects, ...verb.complements]) {
    last = Math.max(last, (phrase.list.at(-1) ?? phrase).last);
    first = Math.min(first, phrase.first);
  }
  for (const other of scene.verbs)
    if (other.parent === verb && other.at > verb.at && (reaching.has(other.link) || (other.link === "coordinate" && other.opener === "what")))
      last = Math.max(last, reachOf(scene, other).last);
  return { first, last };
}
