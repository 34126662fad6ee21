// Claims stage, frames: SOURCE finds fault with what accuses ACTOR: "found holes in the firm's report", "called into question the firm that blamed Russia".
import { wordList } from "../../document/word-list.ts";
import { doubtedWorks, judgedWorks } from "../denial/words.ts";
import { faultedBy } from "../faults.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { actorsOf, agentOf, type Desk, headWord, stand } from "./draft.ts";
import { theAccused } from "./spoken-for.ts";

/** What accuses somebody, where an outsider finds fault with it. */
const faultable: ReadonlySet<string> = new Set([...judgedWorks, ...doubtedWorks, ...wordList("reasoning case evidence logic")]);

/** An outsider finds fault with what accuses somebody. */
export function fault(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.cyber < 2 || otherMatter(scene)) return;
  const faulted = faultedBy(scene, verb);
  if (!faulted) return;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const own = scene.parties.all(verb.passive ? agentOf(verb) : verb.subject).filter((party) => party.role !== "thing");
  const sources = own.length > 0 ? own : standing.sources;
  const actors = accusedBy(scene, faulted, sources);
  if (actors.length === 0 || standing.stance !== "attributes") return desk.reject(verb.at, "whom the fault clears is not said");
  desk.add({ ...stand(standing, "possible"), stance: "denies", sources, actors, verb, cues: [verb.at, ...standing.cues] });
}

/** Whom the faulted words accuse: "the firm, which blamed Russia", "its report". */
function accusedBy(scene: Scene, faulted: Phrase, sources: readonly Party[]): readonly Party[] {
  const relative = scene.verbs.find((one) => one.antecedent === faulted && one.link === "relative");
  const said = relative ? actorsOf(scene, [...relative.objects, ...relative.complements].flatMap(membersOf)).filter((party) => party.entity !== null) : [];
  if (said.length > 0) return said;
  // "picked the report apart": read with the noun.
  const word = headWord(scene, faulted);
  const work = word === "apart" ? scene.document.tokens.lower[faulted.last - 1] : word;
  if (!faultable.has(work ?? "") || isOfAnother(scene, faulted)) return [];
  return scene.accused.length > 0 ? theAccused(scene, sources) : [];
}

/** "the report on flooding", "the annual report": no accusation. */
const isOfAnother = (scene: Scene, faulted: Phrase): boolean =>
  ["on", "about", "of", "into"].some((word) => scene.parties.hanging(faulted, word)) || faulted.last - faulted.first > 3;
