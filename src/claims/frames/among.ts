// Claims stage, frames: whoever is said to be one of those who did it: "X was among the groups that broke in", "Park was a member of the team that
// wrote WannaCry".
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import type { Scene } from "../scene.ts";
import { headWord } from "./draft.ts";
import * as words from "./words.ts";

/** What somebody is of a team. */
const shares = wordSet("member members part leader leaders head chief boss founder founders associate associates officer officers");
const becoming = wordSet("be become");
/** "belonged to the team that". */
const belonging = wordSet("belong work serve");
const teamPrepositions = wordSet("to for in with");
/** Those a clause tells a deed of, without a name. */
const teams = wordSet("team group gang crew unit ring those hackers");

/** The verb whose subject another clause counts among the doers of a relative clause; null where none does. */
export function countedAmong(scene: Scene, { link, gap, antecedent, passive }: Verb): Verb | null {
  if (link !== "relative" || gap || passive || !antecedent) return null;
  const one = antecedent.preposition === "among" ? antecedent : antecedent.preposition === "of" ? antecedent.on : null;
  if (one && (one === antecedent || words.oneOf.has(headWord(scene, one)))) return one.verb?.lemma === "be" && !one.verb.negated ? one.verb : null;
  if (antecedent.names.length > 0 || !teams.has(headWord(scene, antecedent))) return null;
  const share = one && shares.has(headWord(scene, one)) ? one : null;
  return (
    scene.verbs.find(
      ({ lemma, objects, complements }) =>
        (share && becoming.has(lemma) && objects.includes(share)) ||
        (belonging.has(lemma) && teamPrepositions.has(antecedent.preposition) && complements.includes(antecedent)),
    ) ?? null
  );
}
