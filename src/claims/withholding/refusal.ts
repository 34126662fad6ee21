// Claims stage, withholding: a verb in, the clause above it by which it is not done: "declined to", "has yet to", "it is too soon to", "would not commit to".

import { wordSet } from "../../document/word-list.ts";
import { isScorned } from "../baseless.ts";
import { headWord } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import type { Verb } from "../grammar/parts.ts";
import type { Scene } from "../scene.ts";
import { wordsOf } from "./tells-who.ts";
import { nobody } from "./way.ts";
import { grounds, untimely } from "./words.ts";

/** Who does these does not do what hangs on them. */
const refusing = wordSet("decline refuse fail avoid refrain hesitate shy lack balk baulk resist abstain");
/** Who does not do these does not do what hangs on them either. */
const going = wordSet("commit want wish go try attempt seek rush dare venture manage bring get choose intend plan expect care prepare");
/** A step on the way: "was not able to begin to say". */
const passing = wordSet("able begin start say");
/** Who is still at it has not done it. */
const working = wordSet("work try seek attempt struggle race continue scramble hope look strive move");
const finding = wordSet(
  "establish determine identify find learn figure work understand verify confirm pin trace attribute pinpoint piece ascertain discover know see say",
);
const warning = wordSet("caution warn advise");
const jumping = wordSet("jump leap rush speculate draw");
const allowing = wordSet("allow permit let enable suffice");
const caring = wordSet("choose prefer take decide elect opt seek");
const ownObjects = wordSet("me us");
const little = wordSet("no insufficient little");

/** At most two steps up. */
export function refusalAbove(scene: Scene, verb: Verb): Verb | null {
  for (let at = verb, steps = 0; steps < 2; steps++) {
    const host: Verb | null = at.parent;
    if (!host || (at.link !== "infinitive" && at.link !== "gerund")) return null;
    if (refuses(scene, host, at)) return host;
    if (!(going.has(host.lemma) || passing.has(host.lemma))) return null;
    at = host;
  }
  return null;
}

function refuses(scene: Scene, host: Verb, inner: Verb): boolean {
  const { lower } = scene.document.tokens;
  if (refusing.has(host.lemma)) return !host.negated;
  if (host.lemma === "stop") return lower[host.at + 1] === "short" || lower[host.at + 2] === "short";
  if (host.lemma === "hold") return lower[host.at + 1] === "off" || lower[host.at + 1] === "back";
  if (host.lemma === "fall") return lower[host.at + 1] === "short";
  // "chose not to name it", "took care not to accuse Iran".
  if (lower[inner.first - 1] === "not" && inner.link === "infinitive" && caring.has(host.lemma)) return true;
  // "You will not get me to say it".
  if (host.lemma === "get") return host.negated && host.objects.some((one) => ownObjects.has(headWord(scene, one)));
  // "would leave it to others to say who".
  if (host.lemma === "leave") return host.objects.some((one) => headWord(scene, one) === "it");
  // "The evidence does not allow us to say who".
  if (allowing.has(host.lemma)) return host.negated || host.subject.some((one) => headWord(scene, one) === "nothing");
  if (going.has(host.lemma) && (host.negated || nobody(scene, host.subject[0]))) return true;
  if (working.has(host.lemma) && inner.link === "infinitive" && finding.has(inner.lemma) && !host.negated)
    // "continues to attribute it to Turla" does so.
    return host.progressive || lower.slice(host.first, host.at).includes("still") || (host.lemma === "continue" && inner.complements.length === 0);
  if (warning.has(host.lemma)) return inner.opener === "against" && jumping.has(inner.lemma);
  // "remains to be seen".
  if (host.lemma === "remain") return inner.passive && finding.has(inner.lemma);
  if (host.lemma === "have") return lower[host.last + 1] === "yet" || lacksGrounds(scene, host);
  // "makes no attempt to say".
  if (host.lemma === "make") return host.objects.some((one) => nobody(scene, one) && words.efforts.has(headWord(scene, one)));
  if (host.lemma !== "be") return false;
  // "Blaming Iran now would be premature": the clause is the subject.
  const said = inner.at > host.at ? wordsOf(scene, host.at, inner.at) : wordsOf(scene, host.at, Math.min(host.last + predicateReach, scene.sentence.last));
  if (
    (said.split(" ").some((word) => untimely.has(word)) && !isScorned(said.split(" "))) ||
    /\btoo\b|\bunable\b|\byet\b|\bcareful not\b|\b(reluctant|unwilling|hesitant|loath|wary|chary|leery|cautious)\b/.test(said)
  )
    return true;
  // "It would be wrong of me to point to anyone".
  if (host.modal === "unreal" && inner.link === "infinitive" && /\bwrong\b/.test(said)) return host.subject.every((one) => headWord(scene, one) === "it");
  return (
    host.negated && (/\b(able|ready|prepared|willing|position|liberty|free|authori[sz]ed|allowed|enough|sufficient)\b/.test(said) || lacksGrounds(scene, host))
  );
}

/** In tokens, from a copula to the end of what it says of the clause before it. */
const predicateReach = 4;

/** "did not have enough evidence to attribute", "had too little to go on". */
function lacksGrounds(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  return verb.objects.some((one) => grounds.has(headWord(scene, one)) && (verb.negated || little.has(lower[one.first] as string)));
}
