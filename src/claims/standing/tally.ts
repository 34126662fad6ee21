// Claims stage, standing: what the walk up the clauses has gathered so far: who speaks, how surely, whether it is turned round; and the words that decided it.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { indefinite } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { citedBy, documents, quotersOf, speakersOf } from "../source-of.ts";
import { nothingToShow } from "../turned.ts";
import { isMistaken } from "./no-claim.ts";
import type { Turn } from "./turns.ts";

/** Changed by the steps of one walk, and by nothing else. */
export interface Tally {
  readonly scene: Scene;
  denied: boolean;
  withheld: boolean;
  certain: Certainty;
  /** The innermost who speak. */
  sources: readonly Party[];
  /** It is said that nobody in particular says so: "is believed to". */
  unnamed: boolean;
  readonly reportedBy: Party[];
  readonly cues: number[];
  /** Whose claim it is that others judge. */
  judged: Judged | null;
}

/** "The bloggers' claim that … is far-fetched": those who claim it, and how surely they do. */
export interface Judged {
  readonly sources: readonly Party[];
  readonly certainty: Certainty;
}

export const newTally = (scene: Scene, certainty: Certainty): Tally => ({
  scene,
  denied: false,
  withheld: false,
  certain: certainty,
  sources: [],
  unnamed: false,
  reportedBy: [],
  cues: [],
  judged: null,
});

/** Takes certainty away; a word above the speaker weakens the speaker's words and not the claim, so it is not counted. */
export function weaken(tally: Tally, weight: Certainty | undefined, at: number): void {
  if (!weight || tally.sources.length > 0) return;
  if (weaker(tally.certain, weight) !== tally.certain || weight === tally.certain) tally.cues.push(at);
  tally.certain = weaker(tally.certain, weight);
}

/** Turns the claim round; what is denied twice is affirmed. */
export function deny(tally: Tally): void {
  tally.denied = !tally.denied;
}

/** What an adjective or noun above the claim makes of it. */
export function turn(tally: Tally, found: Turn, at: number, negated: boolean): void {
  if (found === "reported") return;
  if (found.stance === "withholds" && !negated) tally.withheld = true;
  else if (found.stance === "denies" && negated) weaken(tally, found.certainty === "possible" ? "probable" : undefined, at);
  else if (found.stance === "denies" || negated) {
    deny(tally);
    weaken(tally, negated ? "possible" : found.certainty, at);
  } else weaken(tally, found.certainty, at);
  tally.cues.push(at);
}

/** Subjects, and the words that open them, that are nobody: "no evidence", "nobody at the agency". */
export const nobodies = wordSet("nothing none nobody no");
/** Pronouns that speak for nobody by themselves, and what somebody has who speaks. */
const pronouns = wordSet("it there this that which who one they he she we i everyone everybody anything something confidence certainty");
const theWords = wordSet("the this that");

/** Takes phrases for who speaks, or for who reports it where somebody speaks already; false where they are nobody. */
export function speak(tally: Tally, all: readonly Phrase[], at: number): boolean {
  const { scene } = tally;
  const { lower } = scene.document.tokens;
  const phrases = all.filter((one) => !nobodies.has(lower[one.first] as string));
  const said = speakersOf(scene, scene.parties.all(phrases)).filter((party) => !pronouns.has(party.head) || party.entity);
  if (said.length === 0) return false;
  // "told Reuters his review indicates", "said initial analysis shows".
  if (isOwnDocument(tally, (word) => !theWords.has(word))) tally.sources = [];
  hear(tally, said, at);
  return true;
}

/** The same of parties. */
function hear(tally: Tally, said: readonly Party[], at: number): void {
  if (tally.sources.length > 0) {
    tally.reportedBy.push(...said);
    return;
  }
  const cited = citedBy(tally.scene, said);
  tally.sources = cited.length > 0 ? cited : said;
  tally.reportedBy.push(...(cited.length > 0 ? said : quotersOf(tally.scene, said)));
  tally.cues.push(at);
}

const inquiries = wordSet("investigation inquiry probe");
/** Whether all that speaks so far is a document, and its first word is one of its speaker's own. */
export function isOwnDocument({ scene, sources }: Tally, isOwn: (word: string) => boolean): boolean {
  const [only, ...more] = sources;
  if (only?.entity !== null || more.length > 0 || only.phrase.owner !== null) return false;
  const { lower } = scene.document.tokens;
  // "a preliminary analysis"
  const told = lower[indefinite.has(lower[only.phrase.first] as string) ? only.phrase.first + 1 : only.phrase.first] as string;
  return (documents.has(only.head) && isOwn(told)) || inquiries.has(only.head);
}

/** Who does what a verb says; the by-phrase of a passive. */
export const doersOf = (verb: Verb): readonly Phrase[] => (verb.passive ? verb.complements.filter((one) => one.preposition === "by") : verb.subject);

/** Why a modal makes no claim. */
export const notHappened = "will, would, can, should: it has not happened";
const traceable = wordSet("trace attribute link tie connect");

/** The words of a verb's own group: modal, negation, hedges; gives back why there is no claim, or null. */
export function readGroup(tally: Tally, verb: Verb, own: boolean): string | null {
  const { scene } = tally;
  if (isMistaken(scene, verb)) return "said to be wrong";
  const unshown = own && verb.link === "relative" && verb.antecedent !== null && nothingToShow(scene, verb.antecedent);
  // "can be traced to Turla" has happened, "can hack" has not.
  const able = verb.modal === "can" && own && !(verb.passive && traceable.has(verb.lemma));
  const inferred = isInferred(scene, verb);
  if (inferred) weaken(tally, "probable", verb.first);
  else if ((verb.modal === "unreal" || able) && !unshown && !(verb.negated && isA(verb.lemma, "say"))) return notHappened;
  // "could not have been Turla" leaves nothing open.
  if (verb.modal === "may" && !(verb.negated && scene.document.tokens.lower[verb.first] === "could")) weaken(tally, "possible", verb.first);
  if (verb.negated && own) deny(tally);
  readHedges(tally, verb);
  return null;
}

/** "can only have been carried out by Turla", "must have been the work of Turla": nothing else is left. */
function isInferred({ document }: Scene, { first }: Verb): boolean {
  const [modal, next, last] = document.tokens.lower.slice(first, first + 3);
  return (modal === "must" && (next === "have" || last === "have")) || (modal === "can" && next === "only" && last === "have");
}

const sentenceAdverbs = wordSet("perhaps maybe");
const degrees = wordSet("almost very not most more");
const isAdverb = (word: string) => word.endsWith("ly");

function readHedges(tally: Tally, verb: Verb): void {
  const { lower } = tally.scene.document.tokens;
  const hedgeAt = (i: number) => weaken(tally, lower[i] === "certainly" && lower[i - 1] === "almost" ? "probable" : hedgeOf(lower[i] as string), i);
  for (let i = verb.first; i <= verb.at; i++) {
    hedgeAt(i);
    likelihoodAt(tally, i);
  }
  // "was almost certainly behind", "was “almost certainly” behind": the adverbs of a predicate.
  const behind = verb.last + (/^["“‘]$/.test(lower[verb.last + 1] ?? "") ? 2 : 1);
  if (verb.lemma === "be") for (let i = behind; i < behind + 3 && (isAdverb(lower[i] ?? "") || degrees.has(lower[i] ?? "")); i++) hedgeAt(i);
  // "was, in all likelihood, behind it".
  if (verb.lemma === "be") for (let i = verb.last + 1; i <= verb.last + 5; i++) likelihoodAt(tally, i);
  // "Possibly Iran hacked …", "Lazarus allegedly stole …".
  const subject = verb.subject[0]?.first ?? verb.first;
  const head = Math.min(subject, verb.first);
  for (let i = Math.max(tally.scene.sentence.first, head - 2); i < head; i++)
    if (isAdverb(lower[i] as string) || sentenceAdverbs.has(lower[i] as string)) weaken(tally, hedgeOf(lower[i] as string), i);
    else likelihoodAt(tally, i);
  const last = verb.subject.at(-1)?.last ?? verb.first;
  if (last >= verb.first) return;
  if (verb.first - last <= 4)
    for (let i = last + 1; i < verb.first; i++) {
      weaken(tally, hedgeOf(lower[i] as string), i);
      likelihoodAt(tally, i);
    }
  // "Turla, a group linked to the FSB, allegedly stole …": what is put in parts the subject from its verb, and the adverb stays with the verb.
  else for (let i = verb.first - 1; isAdverb(lower[i] as string) || sentenceAdverbs.has(lower[i] as string); i--) weaken(tally, hedgeOf(lower[i] as string), i);
}

const likelihoods = wordSet("likelihood probability");
/** "In all likelihood X hacked Y", "X in all probability hacked Y". */
function likelihoodAt(tally: Tally, i: number): void {
  const { lower } = tally.scene.document.tokens;
  if (likelihoods.has(lower[i] as string) && lower[i - 1] === "all") weaken(tally, "probable", i);
}
