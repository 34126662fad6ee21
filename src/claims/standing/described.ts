// Claims stage, standing: a clause that describes a noun: "no evidence linking …", "it was Turla that …", "an attack carried out by …".
import { wordSet } from "../../document/word-list.ts";
import { condemning } from "../frames/words.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Scene } from "../scene.ts";
import { documents, speakersOf } from "../source-of.ts";
import { nothingToShow } from "../turned.ts";
import { goOn, type Step, stopAt } from "./step.ts";
import { deny, notHappened, readGroup, speak, type Tally, weaken } from "./tally.ts";

const unsaid = wordSet("if unless whether");

/** "said it was the victim of an attack carried out by X": told by whoever tells the rest. */
export function presupposed(tally: Tally, here: Verb): Step {
  const { antecedent } = here;
  const host = antecedent?.verb;
  if (here.link !== "participle" || here.opener === "," || !host || host === here || isA(host.lemma, "deny", "doubt") || host.negated) return null;
  if (host.modal === "unreal" || unsaid.has(host.opener)) return notHappened;
  const told = tellerAbove(host, antecedent);
  if (!told) return stopAt(here);
  const { scene } = tally;
  if (
    told === host &&
    tellsItself(host) &&
    !host.subject.includes(antecedent) &&
    speakersOf(scene, scene.parties.all(host.subject)).some((party) => party.role !== "thing" || documents.has(party.head))
  )
    speak(tally, host.subject, host.at);
  return goOn(told);
}

/** "observed a campaign run by X", "condemns the campaign run by X". */
const tellsItself = ({ lemma }: Verb): boolean => isA(lemma, "say") || condemning.has(lemma);

const naming = wordSet("call name dub style label term");
/** In clauses. */
const tellerReach = 8;

/**
 * The clause above a presupposed act that somebody tells: "said it had shut down sites run by X" gives "had shut down"; a verb that tells by
 * itself, "observed a campaign run by X", stands for itself. Null where nobody does, or where somebody denies it.
 */
function tellerAbove(host: Verb, antecedent: Phrase): Verb | null {
  for (let at: Verb | null = host, steps = 0; at && steps < tellerReach; at = at.parent, steps++) {
    if (at.negated || isA(at.lemma, "deny", "doubt")) return null;
    // "a group calling itself X, linked to Y": gives a name, and tells of nothing.
    if (at === host && naming.has(at.lemma)) return null;
    if (at === host && tellsItself(at) && !at.passive && at.subject.length > 0 && !at.subject.includes(antecedent)) return at;
    if (at.parent && at.link === "complement" && isA(at.parent.lemma, "say")) return at.parent.negated || isA(at.parent.lemma, "deny", "doubt") ? null : at;
  }
  return null;
}

const pointers = wordSet("it that");

/** A relative clause or a participle. */
export function described(tally: Tally, here: Verb, parent: Verb): Step {
  const { antecedent } = here;
  const { lower } = tally.scene.document.tokens;
  if (here.link !== "relative" && here.link !== "participle") return null;
  // "It was a unit of the GRU that hacked": the clause hangs on the last noun.
  let whole = antecedent;
  while (whole?.on && whole.preposition === "of") whole = whole.on;
  if (here.link === "relative" && parent.lemma === "be" && whole && parent.objects.includes(whole)) {
    // "said it was Turla that hacked …": the cleft stands where its copula stands.
    if (pointers.has(lower[parent.subject[0]?.last ?? -1] ?? "")) {
      if (parent.negated && lower[whole.first - 1] !== "but") deny(tally);
      tally.cues.push(parent.at);
      // "It may have been Turla that hacked".
      return readGroup(tally, parent, false) ?? goOn(parent);
    }
  }
  // "ESET published an analysis in which Turla was named": the paper says so.
  if (antecedent && here.opener === "in which" && documents.has(lower[antecedent.last] as string)) speak(tally, [antecedent], antecedent.last);
  const nothing = antecedent && nothingIn(tally.scene, antecedent);
  if (!nothing) return condemned(tally, here) ?? restricted(here, lower) ?? stopAt(here, true);
  // "found no evidence linking Russia to the hack".
  deny(tally);
  weaken(tally, "possible", nothing.last);
  const host: Verb | null = nothing.verb === here ? parent : nothing.verb;
  if (!host) return stopAt(here);
  speak(tally, host.subject, nothing.last);
  return goOn(host);
}

const inWords = wordSet("in of on among about from inside within");
/** "nothing in the code that pointed to Turla": of which there is nothing, where the clause hangs on the last noun; null where there is some. */
function nothingIn(scene: Scene, antecedent: Phrase): Phrase | null {
  for (let one: Phrase | null = antecedent; one; one = inWords.has(one.preposition) ? one.on : null) if (nothingToShow(scene, one)) return one;
  return null;
}

/** "condemned the attack that Turla had carried out": by whoever condemns it. */
function condemned(tally: Tally, { link, antecedent }: Verb): Step {
  const host = antecedent?.verb;
  if (
    link !== "relative" ||
    !host ||
    !condemning.has(host.lemma) ||
    host.passive ||
    !host.objects.includes(antecedent) ||
    tellerAbove(host, antecedent) !== host
  )
    return null;
  speak(tally, host.subject, host.at);
  return goOn(host);
}

/** "said it had shut down servers that Turla used to spy": a clause that tells which is told with the rest; one between commas is put in by the writer. */
function restricted({ link, passive, antecedent }: Verb, lower: readonly string[]): Step {
  const host = antecedent?.verb;
  if (link !== "relative" || passive || !host || lower[antecedent.last + 1] === "," || host.modal === "unreal" || unsaid.has(host.opener)) return null;
  const told = tellerAbove(host, antecedent);
  return told && (told !== host || (told.parent && told.link === "complement")) ? goOn(told) : null;
}
