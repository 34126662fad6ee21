// Claims stage, frames: somebody else may have done what ACTOR is accused of: "could just as well belong to ordinary fraudsters", "another group has not been ruled out".
import { wordList, wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { actorNouns, both, suspectNouns } from "../nouns.ts";
import { otherMatter, type Scene, spokenOf } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { type Desk, headWord, stand } from "./draft.ts";
import { accusedHere, accusedNearby, standsAccused } from "./spoken-for.ts";
import { definites } from "./words.ts";

/** Who it may have been instead. */
const others = new Set([
  ...actorNouns,
  ...suspectNouns,
  ...both("copycat imitator impostor imposter outsider fraudster thief crook amateur country state nation government"),
  ...wordList("anyone anybody someone somebody else"),
]);
const anybody = wordSet("anyone anybody someone somebody else");
/** Words before them by which they are another one than the accused. */
const elseWords = wordSet("another other others different else third ordinary common mere simple lone rival unrelated");
const indefinites = wordSet("a an any some another other ordinary common mere simple lone rival others");
const excluding = wordSet("exclude discount eliminate dismiss");
/** Verbs by which an act is somebody's. */
const owning = wordSet("be belong come stem originate emanate");
const equally = wordSet("well easily readily equally plausibly");
/** In tokens, from the modal to "just as well". */
const equallyReach = 6;

export function alternative(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.accused.length === 0 || scene.cyber < 2 || otherMatter(scene)) return;
  const other = leftOpen(scene, verb) ?? asWell(scene, verb);
  if (!other || !(spokenOf(scene) || accusedNearby(scene))) return;
  const standing = standingOf(scene, verb, verb.at, "possible", { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  const quoted = standing.sources.length === 0 ? scene.speakerIn(verb.at) : null;
  const own = verb.passive || verb.modal === "may" ? [] : scene.parties.all(verb.subject);
  const sources = quoted ? [quoted] : standing.sources.length > 0 ? standing.sources : own;
  if (sources.length === 0 || standsAccused(scene, sources)) return desk.reject(verb.at, "nobody says so");
  desk.told.add(verb);
  desk.add({
    ...stand(standing, "possible"),
    stance: "denies",
    sources,
    actors: accusedHere(scene, sources),
    verb,
    cues: [verb.at, other.last, ...standing.cues],
  });
}

/** "had not been excluded", "did not rule out another group". */
function leftOpen(scene: Scene, verb: Verb): Phrase | undefined {
  const out = verb.lemma === "rule" && scene.document.tokens.lower[verb.at + 1] === "out";
  if (!verb.negated || !(out || excluding.has(verb.lemma))) return undefined;
  return (verb.passive ? verb.subject : verb.objects).find((one) => isOther(scene, one, indefinites));
}

/** "could just as well belong to ordinary fraudsters", "might have been anyone". */
function asWell(scene: Scene, verb: Verb): Phrase | undefined {
  if (verb.modal !== "may" || verb.negated) return undefined;
  const acts = owning.has(verb.lemma) || (verb.passive && isA(verb.lemma, "act", "strong", "attack"));
  if (!acts) return undefined;
  const { lower } = scene.document.tokens;
  const even = lower.slice(verb.first + 1, verb.first + equallyReach).some((word) => equally.has(word));
  const behind = verb.passive ? verb.complements.filter((one) => one.preposition === "by") : [...verb.objects, ...verb.complements];
  const work = verb.objects[0] && scene.parties.hanging(verb.objects[0], "of");
  return [...behind, ...(work ? [work] : [])].flatMap(membersOf).find((one) => isOther(scene, one, even ? indefinites : elseWords, even));
}

/** Whether a phrase means somebody of no name, and not the one accused. */
function isOther(scene: Scene, phrase: Phrase, openers: ReadonlySet<string>, plural = false): boolean {
  const { lower } = scene.document.tokens;
  const head = headWord(scene, phrase);
  if (phrase.names.length > 0 || !others.has(head) || scene.parties.of(phrase).entity !== null) return false;
  if (anybody.has(head)) return true;
  const first = lower[phrase.first] as string;
  return openers.has(first) || openers.has(lower[phrase.first + 1] as string) || (plural && head.endsWith("s") && !definites.has(first));
}
