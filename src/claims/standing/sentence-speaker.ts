// Claims stage, standing: who the sentence itself says speaks: "…, the FBI said", "Kyiv: …", "in the ministry's view", "according to X".
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { membersOf, type Phrase } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both, speakerNouns } from "../nouns.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { isCourtPaper } from "../source-kind.ts";
import { authorsOf, isHouses, isOurs, speakersOf, views } from "../source-of.ts";

/** Who speaks, the token that says so, and how surely they do. */
export interface Speaker {
  readonly parties: readonly Party[];
  readonly at: number;
  readonly certainty?: Certainty;
}

/** `from` is a token of the claim: whoever it names does not speak of it. */
export function sentenceSpeaker(scene: Scene, from: number): Speaker | null {
  return tagSpeaker(scene, from) ?? colonSpeaker(scene, from) ?? viewHolder(scene, from) ?? accordingTo(scene, from) ?? asReported(scene, from);
}

/** What a court's own words allege, it holds for a fact. */
export const charging = wordSet("indictment complaint prosecutor prosecutors prosecution jury court filing");

/** The certainty that a verb of speech leaves: "suspects", "believes". */
export const weightOf = (lemma: string): Certainty | undefined => (isA(lemma, "possible") ? "possible" : isA(lemma, "probable") ? "probable" : undefined);

/** "…, the FBI said, …". */
function tagSpeaker(scene: Scene, from: number): Speaker | null {
  for (const verb of scene.verbs) {
    if (!verb.tag || verb.subject.length === 0) continue;
    const parties = scene.parties
      .all(verb.subject)
      .filter((party) => party.role !== "thing" || party.phrase.owner !== null || party.name !== null || party.head.length > 0);
    if (parties.length === 0 || verb.subject.some((one) => one.first <= from && from <= one.last)) continue;
    const charged = verb.lemma === "allege" && charging.has(parties[0]?.head ?? "");
    const certainty = charged ? undefined : weightOf(verb.lemma);
    return { parties: speakersOf(scene, parties), at: verb.at, ...(certainty && { certainty }) };
  }
  return null;
}

const colonRoles = wordSet("state body person people");

/** Headlines: "Russia hacked election website: FBI", "Kyiv: Moscow behind blackout". */
function colonSpeaker(scene: Scene, from: number): Speaker | null {
  if (!scene.headline && !scene.brief) return null;
  // "Russia hacked port: FBI"; "Russia hacked port - sources".
  const last = scene.chunks.length - 2;
  const isMark = (at: number, sign: RegExp) => scene.chunks[at]?.kind === "mark" && sign.test(scene.chunks[at].word);
  const colon = scene.chunks.findIndex((_, i) => isMark(i, /^:$/));
  const at = colon < 0 && scene.headline && isMark(last, /^[-–—]+$/) ? last : colon;
  if (at < 0) return null;
  const before = scene.chunks.slice(0, at);
  const after = scene.chunks.slice(at + 1).filter((chunk) => !(chunk.kind === "mark" && chunk.word === "."));
  const alone = after.length === 1 ? after[0] : before.length === 1 ? before[0] : undefined;
  if (alone?.kind !== "phrase" || (alone.first <= from && from <= alone.last)) return null;
  const party = scene.parties.of(alone);
  return (party.name !== null || speakerNouns.has(party.head)) && colonRoles.has(party.role) ? { parties: [party], at: alone.first } : null;
}

/** "in the ministry's view", "in the eyes of the ministry": what somebody judges. */
function viewHolder(scene: Scene, from: number): Speaker | null {
  for (const view of scene.phrases) {
    if (view.preposition !== "in" || !views.has(scene.document.tokens.lower[view.last] as string)) continue;
    if (isOurs(scene, view) && isHouses(scene, view.first))
      return { parties: speakersOf(scene, [scene.parties.of(view)]), at: view.prepositionAt, certainty: "probable" };
    // "in its view": whoever was heard already.
    if (theirs.has(scene.document.tokens.lower[view.first] as string)) return { parties: [], at: view.prepositionAt, certainty: "probable" };
    const holder = view.owner ?? scene.parties.hanging(view, "of");
    if (!holder || (view.first <= from && from <= holder.last)) continue;
    // "in the words of the minister": he says so, and no less.
    const certainty = scene.document.tokens.lower[view.last] === "words" ? undefined : "probable";
    return { parties: scene.parties.all(membersOf(holder)), at: view.prepositionAt, ...(certainty && { certainty }) };
  }
  return null;
}

const theirs = wordSet("its their his her");

function accordingTo(scene: Scene, from: number): Speaker | null {
  const phrase = scene.phrases.find((one) => (one.preposition === "according to" || isAlleged(scene, one)) && !(one.first <= from && from <= one.last));
  const speakers = phrase?.preposition === "in" ? [phrase] : phrase && membersOf(paperOf(scene, phrase));
  if (!phrase || !speakers) return null;
  const rumoured = speakers.some((one) => one.names.length === 0 && rumours.has(scene.document.tokens.lower[one.last] as string));
  // "According to this information": nobody's in particular.
  const told = speakers.filter((one) => one.names.length > 0 || one.owner !== null || !tidings.has(headOf(scene, one)));
  return { parties: scene.parties.all(told), at: phrase.prepositionAt, ...(rumoured && { certainty: "possible" as const }) };
}

const reporting = wordSet("reported confirmed noted documented described disclosed revealed claimed stated announced observed");
const grounds = both("observation finding report advisory analysis statement research investigation bulletin alert study assessment");
/** "as reported by Mandiant", "based on observations by Mandiant", "based on an advisory issued by CISA". */
function asReported(scene: Scene, from: number): Speaker | null {
  const { lower } = scene.document.tokens;
  for (const phrase of scene.phrases) {
    const { preposition, prepositionAt, first, last } = phrase;
    const told = preposition === "as" && first === last && reporting.has(lower[last] as string);
    const based = preposition === "on" && lower[prepositionAt - 1] === "based" && grounds.has(lower[last] as string);
    if ((!told && !based) || (first <= from && from <= last)) continue;
    const by = scene.parties.hanging(phrase, "by");
    const parties = by ? scene.parties.all(membersOf(by)) : based ? authorsOf(scene, scene.parties.of(phrase)) : [];
    if (parties.length > 0 && parties.every(({ entity }) => entity?.type === "organisation" || entity?.type === "country"))
      return { parties: speakersOf(scene, parties), at: told ? first : prepositionAt - 1 };
  }
  return null;
}

const tidings = wordSet("information data");
const contents = both("allegation charge claim accusation detail account finding statement information version evidence");
/** "According to the allegations in the indictment": what the indictment says. */
function paperOf(scene: Scene, phrase: Phrase): Phrase {
  const paper = contents.has(headOf(scene, phrase)) ? scene.parties.hanging(phrase, "in") : undefined;
  return paper && (charging.has(headOf(scene, paper)) || isCourtPaper(scene.parties.of(paper), scene.document.tokens.lower)) ? paper : phrase;
}
const headOf = ({ document }: Scene, { last }: Phrase): string => document.tokens.lower[last] as string;

const rumours = wordSet("rumour rumours rumor rumors speculation gossip suspicion suspicions theory theories");
const alleging = wordSet("alleged described outlined detailed stated charged forth out");
/** "As alleged in the indictment", "as set forth in court documents". */
function isAlleged({ document: { tokens } }: Scene, { preposition, prepositionAt }: Phrase): boolean {
  if (preposition !== "in" || !alleging.has(tokens.lower[prepositionAt - 1] ?? "")) return false;
  return tokens.lower[prepositionAt - 2] === "as" || tokens.lower[prepositionAt - 3] === "as";
}

const adding = wordSet("specify state add say explain note write read indicate");

/** "…, it is specified": the document last spoken of goes on. */
export function isImpersonal(scene: Scene): boolean {
  const { lower } = scene.document.tokens;
  return scene.verbs.some(
    (verb) =>
      verb.passive &&
      (verb.tag || verb.link === "coordinate") &&
      adding.has(verb.lemma) &&
      lower[verb.first - 1] === "it" &&
      verb.complements.length === 0 &&
      !scene.verbs.some((one) => one.parent === verb),
  );
}
