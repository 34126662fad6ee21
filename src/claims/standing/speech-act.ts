// Claims stage, standing: an accusation in the infinitive, under a verb that says how it came about: "was prompted to blame", "did not hesitate to name", "is inclined to think".
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { naming } from "../withholding/words.ts";
import { goOn, type Step } from "./step.ts";
import { readGroup, speak, type Tally, weaken } from "./tally.ts";

/** Whoever these happen to, or who does them, accuses: "prompted ESET to blame", "chose to blame", "took to Twitter to blame". */
const bringing = wordSet("prompt push move drive spur compel force impel oblige induce persuade convince embolden cause bring inspire");
const going = wordSet(
  "choose elect opt decide proceed venture presume hasten hurry rush use take appear return step stand rise hold convene post interrupt break",
);
/** And with "not", whoever does not do these. */
const shying = wordSet("hesitate shy flinch shrink blush");
/** Who does these is near to it, and says so. */
const leaning = wordSet("incline tempt tend lean");
/** In "was enough to attribute", "was sure enough to blame". */
const enough = wordSet("enough sufficient sufficiently");
const inclined = wordSet("inclined tempted minded");
/** "had no choice but to blame". */
const ways = wordSet("choice alternative option qualms hesitation");

/** Whether a clause accuses or says something. */
const accuses = ({ link, lemma }: Verb): boolean => link === "infinitive" && (naming.has(lemma) || isA(lemma, "say"));

/** What the verb above an accusation makes of it; null where it makes nothing of its own. */
export function speechAct(tally: Tally, here: Verb, parent: Verb): Step {
  if (!accuses(here) || here.negated || here.at < parent.at) return null;
  const { lemma, negated } = parent;
  const { lower } = tally.scene.document.tokens;
  const between = lower.slice(parent.last + 1, here.first);
  if (lemma === "be") {
    if (negated && between[0] === "able" && naming.has(here.lemma)) return "not able to, which clears nobody";
    if (negated) return null;
    if (between.some((word) => inclined.has(word))) return lean(tally, here, parent);
    return between.some((word) => enough.has(word)) ? brought(tally, here, parent) : null;
  }
  if (lemma === "have")
    return between.some((word) => ways.has(word)) && (between.includes("no") || between.includes("but")) ? brought(tally, here, parent) : null;
  if (leaning.has(lemma)) return negated ? null : lean(tally, here, parent);
  if (shying.has(lemma)) return negated ? brought(tally, here, parent) : null;
  return !negated && (bringing.has(lemma) || (going.has(lemma) && !parent.passive)) ? brought(tally, here, parent) : null;
}

/** It was done; who did it is the clause's own matter, but for "The code was enough for ESET to blame Turla". */
function brought(tally: Tally, here: Verb, parent: Verb): Step {
  const reason = readGroup(tally, parent, false);
  if (reason) return reason;
  const by = parent.lemma === "be" ? parent.complements.find((one) => one.preposition === "for" && one.last < here.first) : undefined;
  if (by) speak(tally, [by], here.at);
  return goOn(parent);
}

function lean(tally: Tally, here: Verb, parent: Verb): Step {
  weaken(tally, "probable", parent.at);
  return brought(tally, here, parent);
}
