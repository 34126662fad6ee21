// Claims stage, frames: whoever is said to be one of those who did it: "Park was a member of the team that wrote WannaCry".
import { wordSet } from "../../document/word-list.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Scene } from "../scene.ts";
import { headWord } from "./draft.ts";

/** What somebody is of a team. */
const shares = wordSet("member members part one leader leaders head chief boss founder founders associate associates officer officers");
const becoming = wordSet("be become");
/** "belonged to the team that". */
const belonging = wordSet("belong work serve");
const teamPrepositions = wordSet("to for in with");
/** Those a clause tells a deed of, without a name. */
const teams = wordSet("team group gang crew unit ring those hackers");

/** The people, and the verb of the clause that counts them among the nameless doers of a relative clause; null where none does. */
export function membersAmong(scene: Scene, { link, gap, antecedent, passive }: Verb): { readonly people: readonly Phrase[]; readonly told: Verb } | null {
  if (link !== "relative" || gap || passive || !antecedent || antecedent.names.length > 0 || !teams.has(headWord(scene, antecedent))) return null;
  for (const verb of scene.verbs) {
    const { lemma, subject, objects, complements } = verb;
    const share = becoming.has(lemma) && objects.some((one) => shares.has(headWord(scene, one)) && scene.parties.hanging(one, "of") === antecedent);
    if (share || (belonging.has(lemma) && teamPrepositions.has(antecedent.preposition) && complements.includes(antecedent)))
      return { people: subject, told: verb };
  }
  return null;
}
