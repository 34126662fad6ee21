// Claims stage, data: what an accusation is called, and what is said of one that is held to be untrue.
import { wordSet } from "../document/word-list.ts";
import type { Certainty } from "../facts.ts";
import { particles } from "./denial/words.ts";
import { infinitivesOf } from "./grammar/inflect.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { hedgeOf, weaker } from "./hedges.ts";
import type { Scene } from "./scene.ts";

/** What can be denied about who did it. */
export const charges = wordSet(
  `accusation accusations allegation allegations claim claims charge charges attribution attributions involvement responsibility blame link links tie ties connection connections role part hand report reports assertion assertions suggestion suggestions suspicion suspicions finding findings conclusion conclusions knowledge it them that this any these those such wrongdoing complicity everything indictment assessment insinuation insinuations participation speculation rumour rumours rumor rumors theory notion idea narrative statement statements guilt culpability affiliation`,
);
/** Of these, what ties somebody to an act, and is no rumour about a firm. */
export const links = wordSet("link links connection connections tie ties overlap overlaps similarity similarities conclusion conclusions attribution theory");
const verdicts = wordSet(
  `baseless groundless unfounded absurd empty false fabricated fabrication fabrications delusional ridiculous slander slanderous slanders nonsense lie lies ludicrous unsubstantiated fiction fake preposterous malicious smear smears disinformation invention inventions untrue laughable unacceptable libel calumny hoax myth propaganda misinformation rubbish bogus unproven unwarranted far-fetched irresponsible fictitious concocted hypocritical hysteria paranoia defamation defamatory fantasy nonsensical incorrect wrong farce rumour-mongering insinuation insinuations motivated comedy circus stunt hallucination hallucinations figment pretext flawed inaccurate mistaken implausible unconvincing fantasies tale tales fairytale fairytales fairy-tale provocation provocations absurdity absurdities fetched trumped hollow joke jokes novel thriller fairy bunk bunkum hogwash tosh claptrap drivel garbage gibberish balderdash poppycock hokum twaddle
  hysterical outlandish scurrilous spurious specious risible farcical crazy insane idiotic stupid silly foolish childish russophobic anti-russian anti-chinese politicised politicized tendentious deceitful unjustified unjust ungrounded unsupported unfair
  lunacy madness stupidity idiocy fearmongering scaremongering witch-hunt delusion delusions imaginary contrived cooked-up made-up trumped-up ill-founded illogical baloney malarkey vilification falsehood falsehoods untruth untruths slur slurs
  mendacious untenable unbelievable trash mania russophobia`,
);
/** Accusations that a verdict may stand behind in one phrase: "the allegations “pure fiction”". */
const judgeable = wordSet("accusations allegations claims report reports findings charges");

/** Whether words from one token to another call something untrue. */
export function callsBaseless(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.document.tokens;
  for (let i = first; i <= last; i++) if (verdicts.has(lower[i] as string) || isPloy(lower, i)) return true;
  return false;
}

/** Whether words from one token to another call something an attempt to mislead. */
export function callsPloy({ document: { tokens } }: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isPloy(tokens.lower, i)) return true;
  return false;
}

const ploys = wordSet(
  "attempt attempts effort efforts bid ploy ploys tactic trick manoeuvre maneuver campaign move way aimed meant intended designed calculated",
);
const towards = wordSet("to at of");
const distracting = wordSet(
  "distract divert deflect smear slander vilify defame malign demonise demonize discredit denigrate tarnish besmirch blacken sully scapegoat frame stoke whip mislead deceive cover incite inflame foment stir",
);

/** "an attempt to distract the French", "aimed at smearing Iran": what those accused call an accusation. */
function isPloy(lower: readonly string[], i: number): boolean {
  if (!ploys.has(lower[i] as string)) return false;
  // "“a wicked attempt” to tarnish it".
  const to = /\w/.test(lower[i + 1] ?? "") ? i + 1 : i + 2;
  return towards.has(lower[to] ?? "") && infinitivesOf(lower[to + 1] ?? "").some((lemma) => distracting.has(lemma));
}

/** The noun of "the hacking allegations absurd", where the verdict behind it was read into its phrase. */
export function chargeOf(scene: Scene, phrase: Phrase): string {
  const { lower } = scene.document.tokens;
  let at = phrase.last;
  // "the allegations “pure fiction”".
  for (let i = phrase.first; i < phrase.last; i++) if (judgeable.has(lower[i] as string) && callsBaseless(scene, i + 1, phrase.last)) return lower[i] as string;
  // "waved the allegations away".
  if (at > phrase.first && particles.has(lower[at] as string)) at--;
  while (at > phrase.first && (verdicts.has(lower[at] as string) || !/\w/.test(lower[at] as string))) at--;
  return lower[at] as string;
}

/** What is said of an accusation that is badly made, and need not be untrue. */
const weak = wordSet(
  "flawed unconvincing implausible premature hasty rash speculative speculation guesswork conjecture questionable dubious shaky thin flimsy weak circumstantial tenuous overblown exaggerated overstated stretch leap mistake error simplistic thinner weaker flimsier shakier",
);
/** Whether words from one token to another call something badly made. */
export const callsWeak = ({ document }: Scene, first: number, last: number): boolean =>
  document.tokens.lower.slice(first, last + 1).some((word) => weak.has(word));

const guessing = wordSet("speculation guesswork conjecture");
const scorning = wordSet("pure mere sheer wild idle malicious groundless complete utter");
/** "pure speculation": what those accused call it; "speculation" alone may only be left open. */
export const isScorned = (said: readonly string[]): boolean => said.some((word, i) => guessing.has(word) && scorning.has(said[i - 1] ?? ""));

const copulas = wordSet("be seem appear look sound remain prove");
/** In tokens, from a copula to the last word of what it says. */
const predicateReach = 7;
const closers = new Set([",", ";", ":", "(", "”", "’"]);
/** "does not hold water", "would not stand up". */
const holding = wordSet("hold add stand stack wash withstand survive bear ring convince fly");
/** "falls apart", "strains credulity", "defies logic". */
const failing = wordSet("fall collapse crumble unravel");
const apart = wordSet("apart short flat down");
const straining = wordSet("strain stretch defy beggar lack");
const credit = wordSet("credulity belief logic credibility reason sense");
/** "rests on guesswork". */
const resting = wordSet("rest base build rely depend");
const guesses = wordSet("guesswork speculation conjecture nothing assumption assumptions hearsay coincidence coincidences");

/** "without foundation", "has no basis". */
const foundations = wordSet("foundation foundations basis merit merits ground grounds substance truth reality");
const proofs = wordSet("ground grounds basis evidence proof foundation substance merit credibility");
const supporting = wordSet("support back substantiate prove corroborate justify found bear");
const inventing = wordSet("fabricate invent concoct falsify");
const cooking = wordSet("make cook dream trump");
/** Said of what does not convince. */
const strong = wordSet("conclusive convincing compelling persuasive credible solid watertight airtight ironclad definitive sound");
const farFrom = wordSet("far less anything hardly");

/** "were made up", "is without foundation", "has no basis". */
export function isInvented(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (verb.negated || verb.modal) return false;
  if (verb.passive) return inventing.has(verb.lemma) || (cooking.has(verb.lemma) && lower[verb.at + 1] === "up");
  if (verb.lemma === "have") return verb.objects.some((one) => lower[one.first] === "no" && foundations.has(lower[one.last] as string));
  return verb.lemma === "be" && verb.complements.some((one) => one.preposition === "without" && foundations.has(lower[one.last] as string));
}

/** "are not supported by evidence", "lack any proof". */
export function isUnsupported(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  const bare = verb.lemma === "lack" || (verb.lemma === "have" && lower[verb.objects[0]?.first ?? -1] === "no");
  return bare ? !verb.negated && verb.objects.some((one) => proofs.has(lower[one.last] as string)) : verb.negated && verb.passive && supporting.has(verb.lemma);
}

const turning = wordSet("turn prove");
const shown = wordSet("find show prove reveal expose");

/** How surely a verb says of its subject, an accusation, that it is untrue or badly made: "is false", "does not hold water"; null where it does not. */
export function verdictOf(scene: Scene, verb: Verb): Certainty | null {
  const { lower } = scene.document.tokens;
  if (isInvented(scene, verb)) return "asserted";
  if (isUnsupported(scene, verb) || isFarFromProven(scene, verb)) return "possible";
  if (verb.lemma === "flaw" && verb.passive && !verb.negated) return "possible";
  if (copulas.has(verb.lemma)) return verb.negated || verb.modal === "unreal" || verb.modal === "can" ? null : predicateVerdict(scene, verb);
  if (holding.has(verb.lemma)) return verb.negated && !verb.passive ? "possible" : null;
  if (verb.negated || verb.modal) return null;
  // "turned out to be false", "was shown to be false".
  const being = (verb.passive ? shown : turning).has(verb.lemma)
    ? scene.verbs.find((one) => one.parent === verb && one.link === "infinitive" && one.lemma === "be")
    : undefined;
  if (being) return verdictOf(scene, being);
  if (resting.has(verb.lemma)) return verb.complements.some((one) => isGuess(lower, one)) ? "possible" : null;
  if (failing.has(verb.lemma)) return apart.has(lower[verb.at + 1] ?? "") || verb.lemma !== "fall" ? "possible" : null;
  return straining.has(verb.lemma) && verb.objects.some((one) => credit.has(lower[one.last] as string)) ? "possible" : null;
}

/** Whether a copula calls its subject, something said or done, wrong, if only it were said: "would be premature". */
export const callsWrong = (scene: Scene, verb: Verb): boolean => copulas.has(verb.lemma) && !verb.negated && predicateVerdict(scene, verb) !== null;

/** "is far from conclusive", "was not convincing". */
function isFarFromProven({ document: { tokens } }: Scene, { lemma, last, negated }: Verb): boolean {
  const ahead = tokens.lower.slice(last + 1, last + 1 + strengthReach);
  return copulas.has(lemma) && (negated || farFrom.has(ahead[0] ?? "")) && ahead.some((word) => strong.has(word));
}
/** In tokens, from a copula to the adjective in "far from conclusive". */
const strengthReach = 4;

const isGuess = (lower: readonly string[], { preposition, first, last }: Phrase): boolean =>
  preposition === "on" && (guesses.has(lower[last] as string) || guesses.has(lower[first] as string));

/** Of a copula: the words behind it, as far as the next clause, "premature and probably inaccurate". */
function predicateVerdict({ document, sentence, verbs }: Scene, verb: Verb): Certainty | null {
  const { lower } = document.tokens;
  const behind = verb.complements.find((one) => one.prepositionAt > verb.at)?.prepositionAt ?? sentence.last + 1;
  const next = Math.min(behind, verbs.find((one) => one.at > verb.at)?.first ?? sentence.last + 1);
  let hedge: Certainty = verb.modal === "may" ? "possible" : verb.lemma === "be" || verb.lemma === "prove" ? "asserted" : "probable";
  let found: Certainty | null = null;
  for (let i = verb.last + 1; i < Math.min(next, verb.last + 1 + predicateReach) && !closers.has(lower[i] as string); i++) {
    const word = lower[i] as string;
    hedge = weaker(hedge, hedgeOf(word) ?? "asserted");
    if (weak.has(word)) found ??= "possible";
    else if (verdicts.has(word) || isPloy(lower, i)) return hedge;
  }
  return found;
}

const lying = wordSet(
  "lie invent fabricate concoct slander smear defame vilify scapegoat malign libel falsify peddle manufacture fantasise fantasize scaremonger",
);
const accusing = wordSet("accuse blame condemn denounce criticise criticize");
const making = wordSet("make cook dream think");
const slanders = wordSet(
  "lies lying slander libel hysteria paranoia hypocrisy russophobia scaremongering propaganda disinformation defamation fabrication provocation inventing fabricating concocting smearing scapegoating",
);

const campaigns = wordSet("campaign campaigns");
const smears = wordSet("smear slander defamation vilification");

/** "accused Estonia of making it up", "of slander": of nothing but the accusation itself. */
export function accusesOfLying(scene: Scene, verb: Verb): boolean {
  if (!accusing.has(verb.lemma) || verb.passive || verb.negated) return false;
  const { lower } = scene.document.tokens;
  // "of slander", "of a smear campaign".
  const isSlander = (last: number) => slanders.has(lower[last] as string) || (campaigns.has(lower[last] as string) && smears.has(lower[last - 1] as string));
  if (verb.complements.some(({ preposition, last }) => (preposition === "of" || preposition === "for") && isSlander(last))) return true;
  const told = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && one.at > verb.at);
  if (!told) return false;
  // "making it all up": read with what is made.
  const up = lower.slice(told.at + 1, told.at + 4).includes("up");
  return lying.has(told.lemma) || (making.has(told.lemma) && (up || told.objects.some((one) => callsBaseless(scene, one.first, one.last))));
}
