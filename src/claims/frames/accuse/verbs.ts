// Claims stage, frames, accusations: which verbs accuse at all, by the words beside them, and which are passives that leave out their auxiliary.
import { wordSet } from "../../../document/word-list.ts";
import { accusesOfLying } from "../../baseless.ts";
import type { Verb } from "../../grammar/parts.ts";
import type { Scene } from "../../scene.ts";
import { facesCourt, isBlacklist, isFoundGuilty, isGuilty, isPunishing, isSanction } from "../court.ts";
import { headWord, incidentOf } from "../draft.ts";
import * as words from "../words.ts";
import { objectsOf } from "./accused.ts";

/** "Three people were held over the hack". */
const isHeldFor = ({ passive, complements }: Verb): boolean => passive && complements.some((one) => one.preposition === "over");
/** Verbs whose subject is the one who is punished. */
const suffering = wordSet("face receive");
/** The verb as an accusation: "China blamed for parliament hack" leaves out the auxiliary; whoever "faces charges of hacking" is charged. */
export const asAccusing = (scene: Scene, verb: Verb): Verb =>
  headlinePassive(scene, verb) || suffering.has(verb.lemma) || isFoundGuilty(scene, verb) ? { ...verb, passive: true } : verb;

/** Verbs that accuse with some words beside them only, and whether these are there. */
const onlyWith: Readonly<Record<string, (scene: Scene, verb: Verb, told: Verb) => boolean>> = {
  // "Macau, which they blamed on the gang": what is blamed on somebody is not accused.
  blame: (_, verb) => !(verb.gap && verb.complements.some((one) => one.preposition === "on")),
  // "assets held there" accuses nobody, "held him liable" does.
  hold: ({ document, sentence }, verb) =>
    isHeldFor(verb) ||
    document.tokens.lower.slice(verb.at, sentence.last).some((word, i, all) => words.liables.has(word) || (word === "account" && all[i - 1] === "to")),
  // "picked up a student on suspicion of it", "took him into custody over it".
  pick: ({ document }, verb) => document.tokens.lower[verb.at + 1] === "up",
  take: (scene, verb) => verb.complements.some((one) => one.preposition === "into" && scene.document.tokens.lower[one.last] === "custody"),
  // "The measures target two officers over the hack": anybody else who targets somebody accuses nobody.
  target: (scene, verb) => verb.subject.some((one) => words.measures.has(headWord(scene, one))),
  // "The firm had been warned about a flaw": only a state or a band is warned over what it did itself.
  warn: (scene, verb) => scene.parties.all(objectsOf(verb)).every((party) => party.role !== "body" && party.role !== "thing"),
  face: (scene, _, told) => facesCourt(scene, told),
  find: isGuilty,
  hand: isPunishing,
  give: isPunishing,
  receive: isPunishing,
  // "designated two officers for the hack": whoever gives a name to a group says for nothing that he does.
  designate: (scene, _, told) => incidentOf(scene, told, ["for", "over"]) !== null,
};

/** "puts two officers on its blacklist over the hack", "placed them under sanctions". */
const isBlacklisting = (scene: Scene, verb: Verb): boolean =>
  verb.complements.some(
    (one) => ((one.preposition === "on" || one.preposition === "to") && isBlacklist(scene, one)) || (one.preposition === "under" && isSanction(scene, one)),
  );

/** Whether a verb accuses; `told` is the verb as its clause has it. */
export const isAccusing = (scene: Scene, verb: Verb, told: Verb): boolean =>
  (onlyWith[verb.lemma]?.(scene, verb, told) ?? true) &&
  (!words.listing.has(verb.lemma) || isBlacklisting(scene, verb)) &&
  // "accused Estonia of making it up": an answer, and no accusation.
  !accusesOfLying(scene, verb);

/** "Three Iranians charged with hacking a plant", "China blamed for parliament hack". */
function headlinePassive(scene: Scene, verb: Verb): boolean {
  const gerund = scene.verbs.find((one) => one.parent === verb && one.link === "gerund" && one.first === verb.last + 2);
  const over = verb.complements[0]?.preposition ?? gerund?.opener ?? "";
  return (
    !verb.passive &&
    verb.unsure &&
    verb.objects.length === 0 &&
    verb.link === "root" &&
    // "Dragos warned of a new campaign": only some are accused of something.
    (words.headlinePrepositions.has(over) || (over === "of" && words.accusingOf.has(verb.lemma))) &&
    (gerund !== undefined || verb.complements[0]?.prepositionAt === verb.last + 1) &&
    (scene.headline || (verb.lemma === "blame" && over === "for"))
  );
}
