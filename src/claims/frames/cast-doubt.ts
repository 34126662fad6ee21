// Claims stage, frames: SOURCE casts doubt on the words that accuse ACTOR: "cast doubt on the report that …", "raised questions about the attribution".
import { casting, doubtedWorks, doubtNouns } from "../denial/words.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import { cyberWeight, inContext, type Scene } from "../scene.ts";
import type { Standing } from "../standing.ts";
import { actorsOf, agentOf, type Desk, headWord, stand } from "./draft.ts";
import { theAccused } from "./spoken-for.ts";

const about: ReadonlySet<string> = new Set(["on", "about", "over"]);

/** `verb` is one of casting. */
export function castDoubt(scene: Scene, verb: Verb, standing: Standing, desk: Desk) {
  const doubt = casting.has(verb.lemma) ? verb.objects.find((one) => doubtNouns.has(headWord(scene, one))) : undefined;
  if (!doubt) return;
  const on = scene.parties.hanging(doubt, ...about) ?? verb.complements.find((one) => about.has(one.preposition));
  if (!on) return;
  const actors = accusedBy(scene, verb, on);
  const near = cyberWeight(scene, scene.sentence.first, scene.sentence.last) === 2 || inContext(scene);
  if (actors.length === 0 || !near) return desk.reject(verb.at, "whom the doubt clears is not said");
  desk.add({
    ...stand(standing),
    stance: "denies",
    certainty: "possible",
    sources: scene.parties.all(verb.subject),
    reportedBy: standing.sources,
    actors,
    verb,
    cues: [verb.at, doubt.last],
  });
}

/** Whom the doubted words accuse: in the clause behind them, behind their "to", by name, or the one held responsible last. */
function accusedBy(scene: Scene, verb: Verb, on: Phrase): readonly Party[] {
  const said = scene.verbs
    .filter((one) => one.at > on.last)
    .map((one) => actorsOf(scene, one.passive ? agentOf(one) : one.subject).filter((party) => party.entity !== null || party.state !== null))
    .find((parties) => parties.length > 0);
  const target = said ? undefined : scene.parties.hanging(on, "to", "against", "of", "on");
  const spoken = said ?? (target ? actorsOf(scene, [target]) : []);
  if (spoken.length > 0) return spoken;
  if (!doubtedWorks.has(headWord(scene, on))) return [];
  const named = scene.phrases
    .filter((one) => one.first > on.last)
    .map(scene.parties.of)
    .find((party) => party.entity !== null && (party.role === "group" || party.role === "state"));
  return named ? [named] : theAccused(scene, scene.parties.all(verb.subject));
}
