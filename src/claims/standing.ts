// Claims stage: a verb that may make a claim in, its standing out: who says it, how sure, whether it is affirmed, denied or left open, or
// why it is no claim at all. One walk up the clauses, for all rules; no rule knows of "allegedly" or of quotation marks.
import { wordSet } from "../document/word-list.ts";
import type { Certainty, SourceKind, Stance } from "../facts.ts";
import type { Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import { weaker } from "./hedges.ts";
import type { Party } from "./party.ts";
import { quoteAt, type Scene } from "./scene.ts";
import { citedBy, lastSpeakers } from "./source-of.ts";
import { counselled, deed, gerund, isContent } from "./standing/deed.ts";
import { described, presupposed } from "./standing/described.ts";
import { conditions, isInverted, isMadeUp, isSupposed, isTakenBack, openConditions, supposing } from "./standing/no-claim.ts";
import { emergedEvidence, judgedEndeavour, judgedTale, nounClause } from "./standing/noun-clause.ts";
import { predicateClause } from "./standing/predicate.ts";
import { judgement, question, refusal, report } from "./standing/reporting.ts";
import { isImpersonal, type Speaker, sentenceSpeaker, weightOf } from "./standing/sentence-speaker.ts";
import { speechAct } from "./standing/speech-act.ts";
import { goOn, type Step, stopAt } from "./standing/step.ts";
import { isOwnDocument, type Judged, newTally, readGroup, speak, type Tally } from "./standing/tally.ts";
import { ownFindings, tidings } from "./standing/turns.ts";

export { withheldBy } from "./standing/no-claim.ts";
export { charging, sentenceSpeaker } from "./standing/sentence-speaker.ts";

export interface Standing {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly sources: readonly Party[];
  readonly reportedBy: readonly Party[];
  /** Who speaks where no source is named: the writer, or nobody ("is believed to"). */
  readonly voice: Extract<SourceKind, "author" | "unknown">;
  /** Whose claim it is that is denied. */
  readonly judged?: Judged | undefined;
  /** Tokens that decided it: reporting verbs, hedges, negations. */
  readonly cues: readonly number[];
}

interface Options {
  /** The verb's own words are the rule's matter. */
  readonly skipOwn?: boolean;
  /** A participle is told by whoever tells of the noun it describes. */
  readonly embedded?: boolean;
}

/** A reading of what stands above a claim, or the reason why it is none. `from` is a token of the claim. */
export function standingOf(scene: Scene, verb: Verb, from: number, certainty: Certainty = "asserted", options: Options = {}): Standing | string {
  if (isQuestion(scene)) return "a question";
  const tally = newTally(scene, certainty);
  const own = options.skipOwn ? null : readGroup(tally, verb, true);
  if (own) return own;
  const end = climb(tally, verb, options.embedded ?? false);
  if (typeof end === "string") return end;
  const { top, loose } = end;
  if ((top !== verb && conditions.has(top.opener)) || isInverted(scene, top)) return "a condition";
  if (!loose && verb.modal === "may" && tally.sources.length === 0 && isSupposed(scene)) return "a condition";
  hearSentence(tally, from, loose);
  // "He found two things. Firstly, that …": whoever spoke before.
  if (tally.sources.length === 0 && !tally.unnamed && isFragment(scene, top)) tally.sources = lastSpeakers(scene);
  if (verb.opener === "why" && tally.sources.length === 0) return "asks why";
  if (isMadeUp(scene, [...tally.sources, ...tally.reportedBy])) return "a story";
  if (isTakenBack(scene, [...tally.sources, ...tally.reportedBy], top)) return "what the paper takes back";
  return {
    stance: tally.withheld ? "withholds" : tally.denied ? "denies" : "attributes",
    certainty: tally.withheld ? "asserted" : tally.certain,
    sources: tally.sources,
    reportedBy: tally.reportedBy,
    voice: tally.unnamed ? "unknown" : "author",
    judged: tally.judged ?? undefined,
    cues: tally.cues,
  };
}

/** "Firstly, that it was new.": a clause of what somebody says, and no verb that says it. */
const isFragment = ({ verbs, document, sentence }: Scene, { opener, link, parent, noun }: Verb): boolean =>
  opener === "that" &&
  link === "complement" &&
  !parent &&
  !noun &&
  document.tokens.lower[sentence.first] !== "that" &&
  verbs.every((one) => one.link !== "root" && one.link !== "coordinate");

/** Whether a sentence asks. */
export function isQuestion({ document, sentence }: Scene): boolean {
  const { lower } = document.tokens;
  const mark = lower[sentence.last] === "?" ? sentence.last : lower[sentence.last - 1] === "?" ? sentence.last - 1 : -1;
  return mark > sentence.first && lower[mark - 1] !== ".";
}

/** In clauses. */
const climbingReach = 12;

/** Walks from a verb to the top of what is said of it; gives back where that is, or why there is no claim. */
function climb(tally: Tally, verb: Verb, embedded: boolean): { top: Verb; loose: boolean } | string {
  let at = verb;
  for (let steps = 0; steps < climbingReach; steps++) {
    const step = stepUp(tally, at, embedded && at === verb);
    if (typeof step === "string") return step;
    if (step === null) return { top: at, loose: false };
    if ("top" in step) return { top: step.top, loose: step.loose ?? false };
    at = step.on;
  }
  return { top: at, loose: false };
}

/** One clause up. The readings are asked in order: a clause that spells out a noun is that first, whatever verb the noun belongs to. */
function stepUp(tally: Tally, here: Verb, embedded: boolean): Step {
  const { parent } = here;
  if (conditions.has(here.opener)) return "a condition";
  if (here.opener === "whether" && !parent) return "a question";
  // "decide whether to blame Iran": nobody does yet.
  if (here.link === "infinitive" && isWeighedUp(tally.scene, here)) return "a question that is left open";
  if (parent && isSupposition(tally.scene, parent)) return "a condition";
  const spelled = nounClause(tally, here) ?? judgedTale(tally, here) ?? judgedEndeavour(tally, here);
  if (spelled) return spelled;
  if (!parent) {
    if (here.link === "adverbial" && isRule(tally.scene, here)) return "what they do as a rule";
    // "Researchers note that the campaign run by X hit banks": told with the clause whose subject it describes.
    const told = embedded ? presupposed(tally, here) : null;
    if (told && typeof told !== "string" && "on" in told) return told;
    hearOrigin(tally, here);
    return stopAt(here);
  }
  return (
    emergedEvidence(tally, here, parent) ??
    judgement(tally, here, parent) ??
    counselled(tally, here, parent) ??
    content(tally, here, parent) ??
    (embedded ? presupposed(tally, here) : null) ??
    described(tally, here, parent) ??
    gerund(tally, here, parent) ??
    adverbial(here, parent)
  );
}

/** What a verb says, judges, wants or does. */
function content(tally: Tally, here: Verb, parent: Verb): Step {
  if (!isContent(here, parent)) return null;
  return (
    speechAct(tally, here, parent) ??
    predicateClause(tally, here, parent) ??
    refusal(tally, here, parent) ??
    question(tally, here, parent) ??
    report(tally, here, parent) ??
    deed(tally, here, parent)
  );
}

const isWeighedUp = ({ document: { tokens } }: Scene, { first }: Verb): boolean =>
  tokens.lower[first - 1] === "whether" || (tokens.lower[first - 1] === "to" && tokens.lower[first - 2] === "whether");

const isSupposition = ({ document, sentence }: Scene, verb: Verb): boolean =>
  verb.at === sentence.first && supposing.has(document.tokens.lower[verb.at] as string);

/** "said that police looked closer after the gang infected the shop": what a time clause tells is told too. */
const adverbial = (here: Verb, parent: Verb): Step => {
  if (here.link !== "adverbial") return goOn(parent);
  if (openConditions.has(here.opener)) return "a condition";
  // "only a matter of time before Turla hacks the port".
  return here.present && beforehand.has(here.opener) ? "not yet done" : goOn(parent);
};
const repeated = wordSet("when once whenever");
/** "When the group has got in, it would look for other ways": what happens each time; but "once it had got in, it would". */
const isRule = ({ verbs, document }: Scene, { opener, perfect, first, last }: Verb): boolean => {
  const now = perfect && document.tokens.lower[first] !== "had";
  const main = repeated.has(opener) && now ? verbs.find((one) => one.at > last && one.form === "finite") : undefined;
  return main !== undefined && !main.negated && !isA(main.lemma, "say") && main.modal === "unreal";
};
const beforehand = wordSet("before until till");

/** "the information linking the hack to Russia came from Mandiant". */
function hearOrigin(tally: Tally, here: Verb): void {
  const { scene } = tally;
  const news = here.link === "participle" ? here.antecedent : null;
  if (!news || !tidings.has(scene.document.tokens.lower[news.last] as string) || news.verb?.lemma !== "come") return;
  const from = news.verb.complements.find((one) => one.preposition === "from");
  if (from && scene.parties.of(from).entity !== null) speak(tally, [from], news.verb.at);
}

/** In tokens: a quotation that is longer is somebody's words, and not a word somebody uses. */
const wordsQuoted = 6;

/** Who the sentence says speaks, else who speaks in the quotation, else whoever spoke before and goes on. */
function hearSentence(tally: Tally, from: number, loose: boolean): void {
  const { scene } = tally;
  const quote = quoteAt(scene.document, from);
  const said = !loose || (quote !== undefined && quote.last - quote.first > wordsQuoted) ? sentenceSpeaker(scene, from) : null;
  // "…, it is believed, …": whoever speaks.
  const known = scene.verbs.find((one) => one.tag && one.subject.length === 0);
  if (known) {
    tally.certain = weaker(tally.certain, weightOf(known.lemma) ?? "asserted");
    tally.cues.push(known.at);
  }
  if (said) hearSpeaker(tally, said, from);
  if (tally.sources.length > 0 || tally.unnamed) return;
  const speaker = scene.speakerIn(from);
  if (speaker) tally.sources = [speaker];
  else if (lastSpeakers(scene).length > 0 && isImpersonal(scene)) tally.sources = lastSpeakers(scene);
  else if (known?.passive) tally.unnamed = true;
}

const isPaper = ({ entity }: Party): boolean => entity?.type === "organisation" && entity.kind === "media";

function hearSpeaker(tally: Tally, said: Speaker, from: number): void {
  // "Our investigation found it …, the treasury said"; but "according to two people, an assessment concludes".
  if (isOwnDocument(tally, (word) => ownFindings.has(word))) tally.sources = [];
  const { sources } = tally;
  if (said.parties.length === 0) {
    if (said.certainty) tally.certain = weaker(tally.certain, said.certainty);
    return;
  }
  // "Reuters reported that Turla did it, according to Mandiant": the paper passes on what it was told.
  if (sources.length > 0 && sources.every(isPaper) && said.at > from && !said.parties.some(isPaper)) {
    tally.reportedBy.push(...sources);
    tally.sources = said.parties;
    tally.cues.push(said.at);
    return;
  }
  if (sources.length > 0) {
    const known = said.parties.some((party) => sources.some((one) => one === party || (one.entity !== null && one.entity === party.entity)));
    if (!known) tally.reportedBy.push(...said.parties);
    return;
  }
  const cited = citedBy(tally.scene, said.parties);
  tally.sources = cited.length > 0 ? cited : said.parties;
  if (cited.length > 0) tally.reportedBy.push(...said.parties);
  if (said.certainty && !tally.unnamed) tally.certain = weaker(tally.certain, said.certainty);
  tally.cues.push(said.at);
}
