// Claims stage, frames, self-claims: attackers put whom they hit on a list or a site of theirs: "added the port to its list of victims", "the port appeared on Akira's leak site".
import { wordSet } from "../../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../../grammar/parts.ts";
import { isBand, type Party } from "../../party.ts";
import { otherMatter, type Scene } from "../../scene.ts";
import { standingOf } from "../../standing.ts";
import { agentOf, type Desk, headWord, stand } from "../draft.ts";
import * as words from "../words.ts";

/** Verbs whose subject is what comes to be seen there. */
const appearing = wordSet("appear surface emerge show pop turn");
/** What makes a site one where stolen data is shown, before its noun. */
const shady = /^(?:leaks?|leaked|dataleak|extortion|tor|onion|dark|darknet|dark-web|shame|shaming|victims?)$/;

/** Whether a verb may put somebody on such a list, or have him there. */
export const mayPost = ({ lemma }: Verb): boolean => words.posting.has(lemma) || appearing.has(lemma);

/** A verb by which a band shows whom it hit. */
export function post(scene: Scene, verb: Verb, desk: Desk) {
  const place = verb.negated ? undefined : verb.complements.find((one) => isPlace(scene, verb, one));
  if (!place || otherMatter(scene)) return;
  const bands = postersOf(scene, verb, place);
  if (bands.length === 0) return;
  const standing = standingOf(scene, verb, verb.at);
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  desk.add({
    ...stand(standing),
    certainty: "asserted",
    sources: bands,
    reportedBy: standing.sources.filter((one) => !bands.some((band) => band === one || band.entity === one.entity)),
    actors: bands,
    verb,
    cues: [verb.at],
  });
}

/** Whoever posts, or whose place it is. */
function postersOf({ parties }: Scene, verb: Verb, place: Phrase): Party[] {
  const groups = (phrases: readonly Phrase[]) => parties.all(phrases).filter(({ role }) => role === "group");
  const doers = groups(verb.passive ? agentOf(verb) : verb.subject);
  if (doers.length > 0 || !(verb.passive || appearing.has(verb.lemma))) return doers;
  const victims = parties.hanging(place, "of");
  const hosts = [place.owner, victims, victims?.owner, victims && parties.hanging(victims, "of")];
  return groups(hosts.flatMap((one) => (one ? membersOf(one) : []))).filter(isBand);
}

/** "on its leak site", "to its list of victims", "among its victims", "as a victim". */
function isPlace(scene: Scene, verb: Verb, phrase: Phrase): boolean {
  const { document, parties } = scene;
  const { lower } = document.tokens;
  const head = headWord(scene, phrase);
  if (words.sites.has(head)) return lower.slice(phrase.first, phrase.last).some((word) => shady.test(word));
  // "The response team listed the port as a victim": only a band by name shows whom it hit itself.
  if (words.sufferers.has(head)) return phrase.preposition === "among" ? isTheirs(scene, verb, phrase) : phrase.preposition === "as" && isBands(scene, verb);
  const of = head === "list" ? parties.hanging(phrase, "of") : undefined;
  return of !== undefined && words.sufferers.has(headWord(scene, of)) && (isTheirs(scene, verb, phrase) || of.owner !== null);
}

const isBands = ({ parties }: Scene, verb: Verb): boolean => parties.all(verb.passive ? agentOf(verb) : verb.subject).some(isBand);
const isTheirs = ({ document }: Scene, verb: Verb, { first, owner }: Phrase): boolean =>
  owner !== null || verb.passive || words.hers.has(document.tokens.lower[first] as string);
