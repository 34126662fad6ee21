// Claims stage, frames: SOURCE gives an act the name of who does it: "activity that Mandiant tracks as UNC3886", "the break-ins, tracked under the label APT41".
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { isBand, type Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { standingOf } from "../standing.ts";
import { agentOf, type Desk, headWord, rangeOf, stand } from "./draft.ts";

/** Acts that are tracked under the name of those who do them; a "ransomware operation" is itself a band. */
const acts = both("activity intrusion campaign attack cyberattack break-in hack breach compromise exploitation incident wave spree espionage");
/** Before the name. */
const labelling = wordSet("as under");
/** How names of acts open. */
const actNames = wordSet("operation campaign");
/** What is named, and not what was done: "such activity". */
const kinds = wordSet("such any most all no");

export function track(scene: Scene, verb: Verb, desk: Desk) {
  if (desk.rule.frame.kind !== "track" || scene.cyber < 2 || verb.negated) return;
  const described = verb.link === "relative" || verb.link === "participle";
  const thing =
    described && (verb.gap || verb.passive) ? actAbove(scene, verb.antecedent) : actAbove(scene, (verb.passive ? verb.subject : verb.objects)[0] ?? null);
  const named = verb.complements.find((one) => labelling.has(one.preposition)) ?? labelsUsed(scene, verb);
  if (!thing || !named || kinds.has(scene.document.tokens.lower[thing.first] as string)) return;
  const actors = membersOf(named).flatMap((one) => bandIn(scene, one));
  if (actors.length === 0) return;
  // "TA406 is one of the actors behind the activity tracked as Kimsuky": names for names.
  if (scene.named.some((one) => one.last < thing.first && one.entity.type === "threat-actor")) return desk.reject(verb.at, "one group's names");
  if (otherMatter(scene)) return desk.reject(verb.at, "another matter");
  const standing = standingOf(scene, verb, verb.at, "asserted", { embedded: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  const agents = speakersOf(scene, scene.parties.all(verb.passive ? agentOf(verb) : verb.subject)).filter((party) => party.role !== "thing");
  desk.add({
    ...stand(standing),
    sources: agents.length > 0 ? agents : standing.sources,
    voice: agents.length > 0 || !verb.passive ? "author" : "unknown",
    actors,
    incident: rangeOf(thing),
    verb,
    cues: [verb.at, named.first],
  });
}

/** Of a phrase and those it hangs on, the one that names an act; "the intrusion to APT28 (also tracked as Sednit)" tells of APT28. */
function actAbove(scene: Scene, phrase: Phrase | null): Phrase | null {
  for (let at = phrase; at && !namesBand(at); at = at.on) if (acts.has(headWord(scene, at))) return at;
  return null;
}

const namesBand = ({ names, last }: Phrase): boolean => names.some((one) => one.last === last && one.entity.type === "threat-actor");

/** "have tracked using the labels APT41 and Barium". */
const labelsUsed = ({ verbs }: Scene, verb: Verb): Phrase | undefined =>
  verbs.find((one) => one.lemma === "use" && one.first === verb.last + 1 && one.form === "gerund")?.objects[0];

function bandIn(
  {
    parties,
    document: {
      tokens: { lower },
    },
  }: Scene,
  phrase: Phrase,
): Party[] {
  const party = parties.of(phrase);
  // "tracked as Operation Ghoul": the act's own name.
  if (party.name && actNames.has(lower[party.name.first] as string)) return [];
  return isBand(party) ? [party] : [];
}
