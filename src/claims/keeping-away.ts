// Claims stage: a verb and what it is said of in, whether its words keep away from that out: "backed away from the claim", "threw cold water on the idea".
import { wordSet } from "../document/word-list.ts";
import type { Certainty } from "../facts.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import type { Scene } from "./scene.ts";

/** One way: its verbs, the prepositions of what they keep away from, and the word that must stand between the two. */
interface Way {
  readonly verbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly beside: ReadonlySet<string> | null;
  readonly certainty: Certainty;
}
const way = (verbs: string, prepositions: string, beside: string, certainty: Certainty): Way => ({
  verbs: wordSet(verbs),
  prepositions: wordSet(prepositions),
  beside: beside === "" ? null : wordSet(beside),
  certainty,
});

const ways: readonly Way[] = [
  way("distance dissociate disassociate retreat recoil shrink resile dissent demur depart diverge", "from", "", "possible"),
  way("back move step shy walk edge pull draw row turn steer shift", "from on", "away back off down", "possible"),
  way("backtrack backpedal renege", "on from over", "", "possible"),
  way("disagree differ quibble dissent", "with over", "", "possible"),
  way("argue warn caution counsel advise speak militate", "against", "", "possible"),
  way("push hit", "against on at", "back", "asserted"),
  way("bristle balk baulk bridle scoff laugh sneer jeer snort", "at", "", "asserted"),
  // "took issue with it", "threw cold water on it", "gave short shrift to it", "put paid to it".
  way("take", "with to at", "issue exception umbrage", "possible"),
  way("pour throw heap", "on", "water scorn ridicule derision", "possible"),
  way("give", "to", "shrift lie", "asserted"),
  way("pay", "to", "paid", "asserted"),
  // "gives little credence to it", "puts no stock in it", "found no basis for it".
  way("give lend attach put place set", "to in on by", "credence credibility weight stock store faith", "possible"),
  way("find see have", "for in to", "basis support merit substance truth foundation grounds justification", "possible"),
];
const lacking = wordSet("credence credibility weight stock store faith basis support merit substance truth foundation grounds justification");
const noneWords = wordSet("no little scant any not");

/** How surely; null where it does not keep away from it. */
export function keepsAwayFrom({ document }: Scene, verb: Verb, { preposition, prepositionAt }: Phrase): Certainty | null {
  const { lower } = document.tokens;
  const between = lower.slice(verb.at, prepositionAt);
  for (const { verbs, prepositions, beside, certainty } of ways) {
    if (!verbs.has(verb.lemma) || !prepositions.has(preposition)) continue;
    const word = beside ? between.find((one) => beside.has(one)) : "";
    // "gave weight to it": only where there is none of it.
    if (word === undefined || (lacking.has(word) && !between.some((one) => noneWords.has(one)))) continue;
    // "paid to see it".
    if (word === "paid" && lower[verb.at - 1] !== "put") continue;
    return certainty;
  }
  return null;
}
