// Claims stage, standing: an infinitive or gerund under a verb that neither says nor judges: "planned to hack", "managed to hack", "cautioned against blaming".
import { wordSet } from "../../document/word-list.ts";
import { hiring, papering } from "../grammar/closed-class.ts";
import type { Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { goOn, isSpokenOf, type Step, spokenOf, stopAt } from "./step.ts";
import { deny, doersOf, readGroup, speak, type Tally, turn, weaken } from "./tally.ts";
import { turnOfAdjective } from "./turns.ts";

/** "never engaged in hacking": what is done in the gerund behind them. */
const partaking = wordSet("engage participate involve partake");
/** "admitted to hacking". */
const owning = wordSet("admit confess");
const gerundOpeners = wordSet("of for");

/** Whether a clause is what its verb says, wants or does: "denied hacking", "accused of hacking", "engaged in hacking". */
export function isContent(here: Verb, parent: Verb): boolean {
  if (here.link !== "gerund") return here.link === "complement" || here.link === "infinitive";
  return (
    here.opener === "" ||
    gerundOpeners.has(here.opener) ||
    (here.opener === "in" && partaking.has(parent.lemma)) ||
    (here.opener === "to" && owning.has(parent.lemma))
  );
}

const opposing = wordSet("stop refrain shy avoid resist oppose fight combat condemn ban prohibit prevent consider outlaw counter deter");

const letting = wordSet("allow enable let permit help");
/** "the backdoor could enable Turla to steal mail", "is meant to allow it to hide": not done so far; but "may have allowed Turla to steal it". */
const letsOnly = (here: Verb, { lemma, modal, perfect, link, parent }: Verb): boolean =>
  here.link === "infinitive" &&
  letting.has(lemma) &&
  ((modal !== "" && !perfect) || (link === "infinitive" && parent !== null && parent.passive && intending.has(parent.lemma)));
const intending = wordSet("mean design intend");

const judging = wordSet("hard harder difficult easy easier impossible possible tricky");
/** "making it hard to tell Turla from APT28". */
const isHardOrEasy = ({ scene }: Tally, { lemma, objects: [it, judged] }: Verb): boolean =>
  making.has(lemma) &&
  it !== undefined &&
  judged !== undefined &&
  scene.document.tokens.lower[it.last] === "it" &&
  judging.has(scene.document.tokens.lower[judged.last] as string);

const plainly = wordSet("clear plain known public");

/** "managed to hack", "denied hacking": done, or only wanted. */
export function deed(tally: Tally, here: Verb, parent: Verb): Step {
  const { lemma } = parent;
  if (isSpokenOf(here, parent)) return spokenOf;
  const clause = here.link === "complement";
  if (!clause && ((isA(lemma, "unreal") && !isA(lemma, "real")) || opposing.has(lemma))) return "planned, wanted or refused, not done";
  if (!clause && letsOnly(here, parent)) return "what something lets them do";
  if (here.link === "infinitive" && isHardOrEasy(tally, parent)) return "how hard it is, and not done";
  if (!clause && parent.negated) deny(tally);
  // "made it clear that"
  if (clause && lemma === "make" && parent.objects.some((one) => plainly.has(tally.scene.document.tokens.lower[one.last] as string)))
    speak(tally, parent.subject, parent.at);
  if (clause && making.has(lemma)) readMind(tally, parent);
  const reason = readGroup(tally, parent, false);
  if (reason) return reason;
  // "issued an advisory to warn that": who issued it warns.
  const warns = papering.has(lemma) && isA(here.lemma, "say");
  const hires = hiring.has(lemma) && (parent.passive || parent.objects.length > 0) && isA(here.lemma, "strong", "attack");
  // "has reason to believe that", "gives us grounds to suspect that".
  const reasoned = isA(here.lemma, "say") && parent.objects.some((one) => reasons.has(tally.scene.document.tokens.lower[one.last] as string));
  return here.link === "infinitive" && !isA(lemma, "real") && !warns && !hires && !reasoned ? "an aim, not a deed" : goOn(parent);
}

const reasons = wordSet("reason reasons grounds cause");
const making = wordSet("make leave render keep");
/** "makes us confident that", "left analysts convinced that": what somebody is led to believe. */
function readMind(tally: Tally, parent: Verb): void {
  const mind = parent.objects.at(-1);
  const found = mind && turnOfAdjective(tally.scene.document.tokens.lower[mind.last] as string);
  if (!mind || !found || parent.objects.length < 2) return;
  turn(tally, found, mind.last, parent.negated);
  speak(tally, parent.objects.slice(0, 1), parent.at);
}

const counselling = wordSet("advise tell warn urge counsel caution instruct ask order");
const linking = wordSet("link tie connect attribute ascribe blame accuse point pin name assign");
/** "were advised not to link it to Russia": caution, and no link. */
export function counselled(tally: Tally, here: Verb, parent: Verb): Step {
  const not = here.negated || tally.scene.document.tokens.lower[here.first - 1] === "not";
  if (here.link !== "infinitive" || !not || !counselling.has(parent.lemma) || !linking.has(here.lemma)) return null;
  tally.denied = true;
  weaken(tally, "possible", parent.at);
  if (!speak(tally, doersOf(parent), parent.at)) tally.unnamed = true;
  return goOn(parent);
}

/** Gerunds that tell of another event than their verb: nobody speaks of them there. */
const looseOpeners = wordSet("by after before since while without in despite");

/** "cautioned against blaming Moscow", "urged caution about linking it to Moscow"; any other gerund is the top of its walk. */
export function gerund(tally: Tally, here: Verb, parent: Verb): Step {
  if (here.link !== "gerund") return null;
  // "nothing to show that China had caused the outage by hacking the grid": the means stands where the deed does.
  if (here.opener === "by" && parent.form === "finite" && parent.at < here.at && !parent.passive) {
    if (parent.negated) deny(tally);
    return readGroup(tally, parent, false) ?? goOn(parent);
  }
  if (!isCautious(tally, parent, here.opener)) return stopAt(here, looseOpeners.has(here.opener));
  deny(tally);
  weaken(tally, "possible", parent.at);
  if (parent.link !== "infinitive") speak(tally, parent.subject, parent.at);
  return goOn(parent);
}

const cautioning = wordSet("caution warn advise argue");
const urging = wordSet("urge advise counsel");
const cautionOpeners = wordSet("about in over before of");
const cautions = wordSet("caution restraint care prudence");
const careful = wordSet("careful cautious wary");

/** Whether a verb advises against what hangs on it by a preposition. */
function isCautious({ scene }: Tally, { lemma, objects }: Verb, opener: string): boolean {
  const word = scene.document.tokens.lower[objects.at(-1)?.last ?? -1] ?? "";
  if (opener === "against") return cautioning.has(lemma) || (word === "caution" && urging.has(lemma));
  if (!cautionOpeners.has(opener)) return false;
  return urging.has(lemma) ? cautions.has(word) : lemma === "be" && careful.has(word);
}
