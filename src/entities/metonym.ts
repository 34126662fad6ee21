// Entities stage, part of the countries: a capital in, whether its words mean the government there out: "Moscow denied it", "a denial from Moscow".
import { CAPITALISED, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Hit } from "../lexicon/lexicon.ts";
import { openQuotes } from "./band.ts";

/** Before a place where something happens: "a court in Paris". */
const locative = wordSet("in near from at outside around to into across inside toward towards via through north south east west of");
/** What states do and say. */
const acts = wordSet(
  `said says denied denies accused accuses rejected rejects blamed blames insisted insists warned warns announced announces condemned condemns called calls responded responds replied
  replies claims claimed attributed attributes maintained maintains believed believes considered considers saw sees wanted wants dismissed dismisses admitted admits acknowledged
  acknowledges summoned summons expelled expels imposed imposes ordered sought seeks demanded demands vowed vows pledged pledges alleges alleged suspects suspected pinned traced laid
  pointed points endorsed endorses backed confirmed confirms issued scoffed scoffs shrugged shrugs brushed brushes laughed ridiculed ridicules mocked mocks slammed slams retorted retorts
  countered counters disputed disputes protested protests threatened threatens opposed opposes agreed agrees refused refuses declined declines proposed proposes argued argues suggested
  suggests signalled signaled hinted hints fears hoped hopes expects asserted asserts contended contends complained complains objected objects recognised recognises recognized recognizes
  sanctioned subsidised subsidises subsidized subsidizes bankrolled bankrolls deployed deploys pursued pursues negotiated joined deplored deplores welcomed welcomes praised praises
  reiterated reiterates reaffirmed reaffirms tolerated tolerates harboured harbored shelters harbours concealed conceals resisted resists prefers preferred regarded regards criticised
  criticises criticized criticizes denounced denounces appealed conceded concedes treats lifted lifts froze withdrew withdraws chose chooses kept keeps insists`,
);
/** The same behind "does", "can" and the like. */
const bareActs = wordSet(
  `say deny accuse reject blame insist warn announce condemn call respond reply claim attribute maintain believe consider see want dismiss admit acknowledge summon expel impose order
  seek demand vow pledge allege suspect pin point endorse back confirm scoff mock threaten oppose support agree refuse decline propose argue suggest recognise recognize sanction tolerate
  give know need try care choose risk afford spy hack attack meddle interfere direct control run sponsor fund trust deter retaliate`,
);
/** What towns do, too: "Madrid has to answer". */
const everyday = wordSet("has had have would will");
/** Before what a state does: "Washington can say"; and, before the state, of a question: "Does Moscow give …?" */
const modals = wordSet("can could may might must should shall cannot would will did does");
/** Between the state and its deed, as words in "-ly" do: "Berlin later said". */
const asides = wordSet("later then also still never now soon long once again itself always often has had");
/** So end words that are none. */
const noAdverbs = wordSet("family daily weekly monthly yearly quarterly elderly early only assembly supply rally monopoly");
/** Before a clause whose subject it is: "worries that Beijing unfairly subsidises"; before one that is asked. */
const clauseOpeners = wordSet("that whether if because although though unless while when who whom which what why how as than");
/** Who thinks so of a state: "the government believed Moscow to be responsible". */
const beliefs = wordSet(
  "believed believes believe considered considers consider held holds suspected suspects thought thinks found deemed deems showed shows knew knows",
);
/** What a state does to another one. */
const speakers = wordSet("accused blamed accuses blames condemned denied denies rejected attributed summoned expelled sanctioned recalled");
const auxiliaries = wordSet("does did do");
/** What no town does. */
const deeds = wordSet(
  "robbed hacked breached stole infiltrated orchestrated severed recalled retaliated launched ordered carried targeted spied attacked waged directed",
);
/** Before it: "accused Beijing", "talks with Tehran". */
const aimed = wordSet(
  "accused accuse accuses accusing blamed blame blames blaming condemned condemn condemns urged urges pressed pressured sanctioned angered angers antagonise antagonize appease confront confronted provoke provoked infuriated irked embarrass embarrassed punish punished deter defied defy implicates implicated by against between with linked",
);
/** What has a state at its other end: "ties to Beijing", "sanctions on Pyongyang", "an ally of Moscow". */
const bonds = wordSet(
  "ties links connections allegiance loyal beholden answerable friendly hostile concessions allegiances linked sanctions pressure ally allies orders behest behalf instructions funding support backing opponents critics interests rivals relations approval dependence",
);
const bondWords = wordSet("to on of from for with");
/** What comes from a government: "a denial from Moscow". */
const replies = wordSet("denial denials rebuttal protest protests rebuke retort");
/** What a state is and a town is not, after "is" and adverbs: "Paris is usually very discreet". */
const attitudes = wordSet(
  "quick slow unlikely likely withdrawn discreet reluctant reticent unwilling willing ready prepared eager keen wary cautious silent adamant convinced determined worried concerned angry furious suspicious committed responsible accused suspected hostile opposed open",
);
const beings = wordSet("is was remains remained seems appears stays stayed");
const adverbs = wordSet(
  "usually very often generally rather quite still also now increasingly normally traditionally so too more less particularly deeply not",
);
/** What is done to a state, or what a state is, after "was": "Moscow was blamed", "Beijing was the architect". */
const blamed = wordSet(
  "involved blamed accused fingered suspected held condemned behind responsible sanctioned urged architect culprit author mastermind perpetrator suspect",
);
/** Between the state and that: "Moscow has been publicly". */
const beforeBlamed = wordSet('is was has had been be not widely publicly the probably likely almost certainly “ " fully directly');
/** What hackers do for a state: "works for Beijing". */
const serving = wordSet(
  "work works worked working spy spies spied spying hack hacks hacked hacking act acts acted acting moonlight moonlights moonlighted moonlighting",
);
/** Words that lead to whoever is blamed: "the blame for it fell on Moscow". */
const leading = wordSet(
  "blame blamed blames attributed attributes attribute pinned pins traced linked tied finger fingers accusation accusations suspicion attribution pointing pointed points",
);
const onto = wordSet("on to at against");
/** What a state says that it does not do. */
const conduct = wordSet("meddle interfere hack spy engage recognise recognize intend seek comment respond attribute conduct sponsor support");
/** "Moscow-backed". */
const tied = wordSet("backed linked sponsored aligned affiliated controlled supported led nexus run directed funded");
/** "Moscow's denial". */
const ofState = wordSet(
  `answer reply retort government intelligence military ambassador embassy envoy policy hackers spies regime leaders leadership denial response accusation accusations allegation allegations
  claim claims attribution charge charges ability weapons missiles missile arsenal troops forces army nuclear ally allies interests sovereignty invasion aggression goals aims demands
  stance involvement hand meddling propaganda ambitions behaviour behavior threats cyber diplomacy diplomats sanctions agents operatives`,
);
/** Of an office that only a state has. */
const offices = wordSet("cyber intelligence ministry security foreign spy defence defense");
const told = wordSet("said says added");

/** Whether the words around a capital speak of the state and not of the town. */
export function isGovernment(tokens: Tokens, { first, last }: Hit): boolean {
  const { lower } = tokens;
  const before = lower[first - 1] ?? "";
  return (
    aimed.has(before) ||
    (before === "called" && lower[last + 1] === "out") ||
    (beliefs.has(before) && lower[last + 1] === "of") ||
    (before === "on" && lower[first - 2] === "called" && lower[last + 1] === "to") ||
    (before === "from" && replies.has(lower[first - 2] ?? "")) ||
    // "works for Beijing"; "works for Paris Orrel" is a firm.
    (before === "for" && serving.has(lower[first - 2] ?? "") && ((tokens.kind[last + 1] ?? PUNCTUATION) & CAPITALISED) === 0) ||
    isLedTo(lower, first) ||
    isItself(lower, first, last) ||
    ownsOfState(tokens, last + 1) ||
    acting(tokens, first, last) ||
    isListed(tokens, first, last) ||
    feels(lower, last + 1) ||
    isBlamed(lower, last + 1) ||
    isAside(lower, last + 1) ||
    abstains(lower, last + 1) ||
    (bondWords.has(before) && bonds.has(lower[first - 2] ?? "")) ||
    isSubject(tokens, first, last)
  );
}

/** Small words around it make it whoever acts, thinks or is thought of: "Does Moscow give", "than Washington does", "believed Moscow to be", "that Beijing unfairly subsidises". */
function isSubject({ lower, word, kind }: Tokens, first: number, last: number): boolean {
  const before = lower[first - 1] ?? "";
  const after = lower[last + 1] ?? "";
  const next = lower[last + 2] ?? "";
  if (locative.has(before) || ((kind[last + 1] ?? PUNCTUATION) & (CAPITALISED | PUNCTUATION)) !== 0) return false;
  if (before === "does" || before === "did") return true;
  if (before === "than" && auxiliaries.has(after)) return true;
  if (beliefs.has(before) && after === "to" && (next === "be" || next === "have")) return true;
  if (modals.has(after) && bareActs.has(lower[afterAdverbs(lower, last + 2)] ?? "")) return true;
  if (after === "used" && next === "to") return true;
  const opened = clauseOpeners.has(before) || told.has(before);
  if (opened && (after === "was" || after === "is") && openQuotes.has(word[last + 2] ?? "")) return true;
  return opened && isAdverb(after) && !beings.has(next) && ((kind[last + 2] ?? PUNCTUATION) & (CAPITALISED | PUNCTUATION)) === 0;
}

function isAdverb(word: string): boolean {
  return word.endsWith("ly") && !noAdverbs.has(word);
}

/** "Moscow-backed", "the Moscow regime", "Moscow's envoy", "Seoul's National Intelligence Service" from the mark at token `i` on. */
function ownsOfState({ lower, kind }: Tokens, i: number): boolean {
  if (lower[i] === "-") return tied.has(lower[i + 1] ?? "");
  // "the Tehran regime"
  if (lower[i] === "regime") return true;
  if (lower[i] !== "'s") return false;
  if (ofState.has(lower[i + 1] ?? "")) return true;
  for (let at = i + 1; at < i + 4 && ((kind[at] ?? 0) & CAPITALISED) !== 0; at++) if (offices.has(lower[at] as string)) return true;
  return false;
}

const its = wordSet("it this that");
const wasIt = wordSet("was is 's were been be");
/** “It was Moscow,” “this is Beijing.”: somebody who does things, where nothing more is said of it. */
function isItself(lower: Tokens["lower"], first: number, last: number): boolean {
  let at = first - 1;
  while (lower[at]?.endsWith("ly") || sureness.has(lower[at] ?? "")) at--;
  if (!wasIt.has(lower[at] ?? "")) return false;
  while (wasIt.has(lower[at] ?? "") || sureness.has(lower[at] ?? "") || possibly.has(lower[at] ?? "")) at--;
  return its.has(lower[at] ?? "") && closing.has(lower[last + 1] ?? ".") && /^["”»’]$|^$/.test(lower[last + 2] ?? "");
}
const sureness = wordSet("probably likely almost certainly clearly obviously again well");
const possibly = wordSet("may might could must have not");
const closing = wordSet(", . ! ;");

/** It does what states do: "Beijing repeatedly denied", "…, Beijing said.", "Moscow charged that". */
function acting(tokens: Tokens, first: number, last: number): boolean {
  const { lower, word } = tokens;
  const before = lower[first - 1] ?? "";
  const after = lower[last + 1] ?? "";
  if (after === "charged" && lower[last + 2] === "that") return true;
  if (before === "," && told.has(after) && /^[.,]$/.test(word[last + 2] ?? ".")) return true;
  if (locative.has(before)) return false;
  // "Moscow did it"
  if (deeds.has(after) || (after === "did" && its.has(lower[last + 2] ?? ""))) return true;
  // "Asked about it, Beijing said": what stands before the comma is no name of a place.
  if (before === "," && isCapital(tokens, first - 2)) return false;
  // "diplomats in London and Berlin said"
  if (before === "and" && isCapital(tokens, first - 2) && locative.has(lower[listStart(tokens, first) - 1] ?? "")) return false;
  return everyday.has(after) || acts.has(lower[afterAdverbs(lower, last + 1)] ?? "");
}

function afterAdverbs(lower: Tokens["lower"], from: number): number {
  let i = from;
  while (lower[i]?.endsWith("ly") || asides.has(lower[i] ?? "")) i++;
  return i;
}

function isCapital({ kind }: Tokens, i: number): boolean {
  return ((kind[i] ?? 0) & CAPITALISED) !== 0;
}

function isLink({ lower }: Tokens, i: number): boolean {
  return lower[i] === "," || lower[i] === "and";
}

/** "Paris, Berlin and Warsaw blamed": capitals in a list, and behind it what states do. */
function isListed(tokens: Tokens, first: number, last: number): boolean {
  let at = last + 1;
  let members = 1;
  while (isLink(tokens, at) && at - last < 12) {
    while (isLink(tokens, at)) at++;
    if (!isCapital(tokens, at)) return false;
    while (isCapital(tokens, at)) at++;
    members++;
  }
  const start = listStart(tokens, first);
  if (start < first) members++;
  const verb = tokens.lower[at] ?? "";
  return members > 1 && (acts.has(verb) || everyday.has(verb) || auxiliaries.has(verb)) && !locative.has(tokens.lower[start - 1] ?? "");
}

/** Where the list of capitals begins that goes on with token `first`: "Paris, Berlin and Warsaw". */
function listStart(tokens: Tokens, first: number): number {
  let before = first - 1;
  while (isLink(tokens, before) && isCapital(tokens, before - 1) && first - before < 12) {
    while (isLink(tokens, before)) before--;
    while (isCapital(tokens, before)) before--;
  }
  return before + 1;
}

/** A verb of being, adverbs, and an attitude from token `i` on. */
function feels(lower: Tokens["lower"], i: number): boolean {
  if (!beings.has(lower[i] ?? "")) return false;
  let at = i + 1;
  while (at < i + 4 && adverbs.has(lower[at] ?? "")) at++;
  return attitudes.has(lower[at] ?? "");
}

/** "was blamed", "has been accused", "was behind", "was the architect" from token `i` on. */
function isBlamed(lower: Tokens["lower"], i: number): boolean {
  let at = i;
  while (at < i + 5 && beforeBlamed.has(lower[at] ?? "")) at++;
  return at > i && blamed.has(lower[at] ?? "");
}

/** "blamed on", "fell on", "attributed to" before token `i`, the word of blame not far. */
function isLedTo(lower: Tokens["lower"], i: number): boolean {
  if (!onto.has(lower[i - 1] ?? "")) return false;
  for (let at = i - 2; at > i - 9 && at >= 0; at--) if (leading.has(lower[at] as string)) return true;
  return false;
}

/** "Ottawa, which …, accused", "Pyongyang, which has repeatedly denied", "Ottawa, which last year put its name to": a relative clause, and in it or behind it a verb of a state. */
function isAside(lower: Tokens["lower"], i: number): boolean {
  if (lower[i] !== "," || lower[i + 1] !== "which") return false;
  let said = afterAdverbs(lower, i + 2);
  // "which in May blamed", "which last year, with seven partners, put".
  if (lower[said] === "in" || lower[said] === "last" || lower[said] === "on") said = afterAdverbs(lower, said + 2);
  if (lower[said] === ",") for (let at = said + 1; at < said + 6; at++) if (lower[at] === ",") said = at + 1;
  if (speakers.has(lower[said] ?? "") || (lower[said] === "put" && lower[said + 1] === "its")) return true;
  for (let at = i + 2; at < i + 16; at++) if (lower[at] === "," && speakers.has(lower[at + 1] ?? "")) return true;
  return false;
}

/** "Moscow does not meddle". */
function abstains(lower: Tokens["lower"], i: number): boolean {
  return (lower[i] === "does" || lower[i] === "did") && lower[i + 1] === "not" && conduct.has(lower[i + 2] ?? "");
}
