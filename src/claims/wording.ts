// Claims stage: a party or an act of a sentence in, the last token of the words for it out, with what hangs on them.

import { mouthpieces } from "./accused-speaker.ts";
import { inCourt } from "./frames/words.ts";
import type { Phrase } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Party } from "./party.ts";
import { reachOf, type Scene } from "./scene.ts";

/** Last token of the words that describe somebody: "a source close to the investigation", "two officers of the ministry", "researchers who looked at the messages". */
export function wordsOf(scene: Scene, party: Party, speaks: boolean, barred: readonly Phrase[]): number {
  const { phrase } = party;
  if (party.name || phrase.list.length > 1) return phrase.last;
  let last = phrase.last;
  const behind = speaks ? (mouthpieces.has(party.head) ? [...speakerPrepositions, "for"] : speakerPrepositions) : bodyPrepositions;
  for (let inner: typeof phrase | undefined = phrase; inner; inner = scene.parties.hanging(inner, ...behind)) {
    if (inner !== phrase && barred.includes(inner)) break;
    if (inner !== phrase && inner.prepositionAt !== last + 1 && !(speaks && inner.prepositionAt === last + 2)) break;
    last = inner.last;
  }
  // "The defendants associated with Neva Systems used …": which of them.
  if (!speaks && !inCourt.has(party.head)) return last;
  const clause = scene.verbs.find(
    (verb) => verb.antecedent === phrase && verb.link === "participle" && verb.first === last + 1 && !(verb.form === "gerund" && isA(verb.lemma, "say")),
  );
  return clause ? Math.max(last, reachOf(scene, clause).last) : last;
}
const bodyPrepositions = ["of", "from"];
const speakerPrepositions = ["of", "from", "at", "with", "to", "in", "on"];

/** Last token of the words for the activity, with whom or what it hit: "the hack of the committee", "broke into the mail of the minister". */
export function activityEnd(scene: Scene, range: { first: number; last: number }, barred: readonly Phrase[]): number {
  const phrase = scene.phrases.find((one) => one.last === range.last);
  if (phrase) {
    let last = phrase.last;
    for (
      let inner = scene.parties.hanging(phrase, ...hitPrepositions);
      inner && !barred.includes(inner);
      inner = scene.parties.hanging(inner, "of", "in", "at")
    )
      last = (inner.list.at(-1) ?? inner).last;
    return last;
  }
  const verb = scene.verbs.find((one) => one.at === range.first);
  if (!verb || verb.passive) return range.last;
  const hit = verb.objects.at(-1) ?? verb.complements[0];
  if (!hit || hit.first < verb.last) return range.last;
  let last = (hit.list.at(-1) ?? hit).last;
  const inner = scene.parties.hanging(hit, "of", "at", "in");
  if (inner) last = (inner.list.at(-1) ?? inner).last;
  return last;
}
const hitPrepositions = ["of", "on", "against", "into", "at", "targeting"];
