// Claims stage: document and entities in, claims out. cyber.ts says first whether there can be any; the command loads the rest only then.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround, placeUpTo } from "../document/spans.ts";
import type { Claim, Entity, Span } from "../facts.ts";
import { chargedBy } from "./charges.ts";
import { toClaim } from "./claim.ts";
import { classesOfWords } from "./cyber.ts";
import { CUE, RULE } from "./cyber-words.ts";
import { withEarlierEvent } from "./earlier-event.ts";
import { employersOf } from "./employers.ts";
import type { Draft, Rejection } from "./frames/draft.ts";
import { readFrames } from "./frames.ts";
import { tieIncidents } from "./incidents.ts";
import { merge } from "./merge.ts";
import { type Named, placeMentions } from "./named.ts";
import type { Party } from "./party.ts";
import { type Background, readScene, type Scene, type Spoken } from "./scene.ts";
import { authorsOf, documents, employersIn } from "./source-of.ts";
import { mainSpeakers, quoteSpeakers, turnSpeakers } from "./speakers.ts";
import { struckBodies } from "./struck.ts";
import { tieAnswers } from "./ties.ts";

export { rules as claimRules } from "./rules.ts";

/** A candidate sentence that gave nothing at one of its cues, and why. */
export interface NearClaim {
  readonly sentence: Span;
  readonly cue: Span;
  readonly rule: string;
  readonly why: string;
}

/** Finds who says that whom did it, in a document that speaks of `cyber` activity; claims come in order of their evidence: c1, c2 … */
export function findClaims(document: Document, entities: readonly Entity[], cyber: 1 | 2): Claim[] {
  return explainClaims(document, entities, cyber).claims;
}

/** In tokens. No writer's sentence is longer: lists and tables without a full stop are, and the grammar takes more than linear time in a sentence. */
const longestSentence = 250;
/** In sentences. */
const focusReach = 4;
/** How many of those held responsible are kept in mind. */
const accusedKept = 8;
const asides = new Set(["teaser", "paywall", "byline", "credit", "caption", "newsletter", "share", "metadata"]);

/** Words of a text that corrects another one. */
const corrections = new Set("correction corrections corrected clarification clarifications erratum amended apologise apologize".split(" "));

/** The claims, and the cues that nearly gave one. */
export function explainClaims(document: Document, entities: readonly Entity[], cyber: 1 | 2): { claims: Claim[]; near: NearClaim[] } {
  const claims: Claim[] = [];
  const near: NearClaim[] = [];
  const found: { scene: Scene; draft: Draft }[] = [];
  const named = placeMentions(document, entities);
  const outside = asideWalk(document);
  const scenes = new Map<Sentence, Scene>();
  const authors = new Map<string, Party>();
  const staff: Party[] = [];
  const accused: Entity[] = [];
  const charged: Party[] = [];
  /** The bodies last held responsible, and the sentence that did. */
  let held: { by: readonly Entity[]; at: number } = { by: [], at: -1 };
  let spoken: Spoken = { parties: [], last: -1 };
  /** A sentence that holds no claim is read for its speakers only when somebody asks. */
  let unread: Sentence | null = null;
  const hear = (scene: Scene) => {
    const parties = mainSpeakers(scene);
    if (parties) spoken = { parties, last: scene.sentence.last };
  };
  const spoke = () => {
    const scene = unread && sceneOf(unread);
    unread = null;
    if (scene) hear(scene);
    return spoken;
  };
  const mentions = new Map<Sentence, Named[]>();
  const { sentences } = document;
  let at = 0;
  for (const sentence of sentences) {
    const inside: Named[] = [];
    while (at < named.length && (named[at] as Named).last < sentence.first) at++;
    for (let k = at; k < named.length && (named[k] as Named).first <= sentence.last; k++)
      if ((named[k] as Named).last <= sentence.last) inside.push(named[k] as Named);
    mentions.set(sentence, inside);
  }
  const sceneOf = (sentence: Sentence): Scene | null => {
    if (sentence.last - sentence.first >= longestSentence) return null;
    let scene = scenes.get(sentence);
    if (!scene) {
      scene = readScene(document, sentence, mentions.get(sentence) ?? [], focusOf(sentence), background);
      scenes.set(sentence, scene);
    }
    return scene;
  };
  /** The threat actor named last before a sentence, not further back than a paragraph or two, or the body held responsible there; nobody where that sentence names two. */
  const focusOf = (sentence: Sentence): Entity | null => {
    const at = placeUpTo(sentences, sentence.first);
    for (let i = at - 1; i >= 0 && at - i <= focusReach; i--) {
      const actors = new Set((mentions.get(sentences[i] as Sentence) ?? []).filter((one) => one.entity.type === "threat-actor").map((one) => one.entity));
      if (actors.size > 0) return actors.size === 1 ? ([...actors][0] as Entity) : null;
    }
    return at - held.at <= focusReach && held.by.length === 1 ? (held.by[0] as Entity) : null;
  };
  const sceneAt = (token: number) => {
    const sentence = sentences[placeAround(sentences, token)];
    return sentence ? sceneOf(sentence) : null;
  };
  const quoted = quoteSpeakers(document, sceneAt);
  const turn = turnSpeakers(document, named, sceneAt);
  const speakerIn = (token: number) => quoted(token) ?? turn(token);
  const employers = employersOf(document, named);
  const countries = new Map(entities.filter((entity) => entity.type === "country" && entity.code).map((entity) => [entity.code as string, entity]));
  let byName: Map<string, Entity> | null = null;
  const called = (name: string) => {
    byName ??= new Map(
      entities
        .filter((entity) => entity.type === "organisation" || entity.type === "country" || entity.type === "place")
        .flatMap((entity) => [entity.name, ...(entity.acronym ? [entity.acronym] : []), ...(entity.aliases ?? [])].map((one) => [one.toLowerCase(), entity])),
    );
    return byName.get(name);
  };
  let takesBack: boolean | null = null;
  const corrects = () => {
    takesBack ??= document.tokens.lower.some((word) => corrections.has(word));
    return takesBack;
  };
  const background: Background = { cyber, authors, staff, employers, countries, called, corrects, accused, charged, spoke, speakerIn };
  const isIdle = idleness(document, cyber, mentions);
  /** The last sentence of the text itself. */
  let heard = -1;
  for (const [number, sentence] of sentences.entries()) {
    if (outside(sentence)) continue;
    const before = heard === number - 1 ? sentences[heard] : undefined;
    heard = number;
    if (isIdle(number)) continue;
    if (!(isCandidate(document, sentence, mentions.get(sentence) ?? []) || sentences.length <= 2)) {
      unread = sentence;
      continue;
    }
    const scene = sceneOf(sentence);
    if (!scene) continue;
    const { drafts, rejected } = readFrames(scene);
    for (const told of merge(drafts, document.tokens.lower)) {
      const draft = withEarlierEvent(scene, told, () => (before ? sceneOf(before) : null));
      found.push({ scene, draft });
      const doers = draft.actors.flatMap((party) => party.entity ?? []);
      if (draft.stance !== "withholds")
        accused.splice(0, accused.length, ...doers, ...(draft.sponsor?.entity ? [draft.sponsor.entity] : []), ...accused.slice(0, accusedKept));
      const inCourt = chargedBy(scene, draft);
      if (inCourt.length > 0 && (draft.legal || !charged.some(isPerson) || inCourt.some(isPerson))) charged.splice(0, charged.length, ...inCourt);
      if (draft.stance === "attributes" && draft.relation === "responsibility")
        held = { by: doers.filter((entity) => entity.type === "organisation"), at: number };
    }
    for (const one of rejected) near.push(toNear(scene, one));
    spoke();
    hear(scene);
    for (const phrase of scene.phrases) {
      const party = scene.parties.of(phrase);
      const author = documents.has(party.head) ? authorsOf(scene, party)[0] : undefined;
      if (author) authors.set(party.head, author);
      const bodies = employersIn(scene, party);
      if (bodies.length > 1 || bodies.some(({ entity }) => !staff.some((one) => one.entity === entity))) staff.splice(0, staff.length, ...bodies);
    }
  }
  const hit = struckBodies(document, named);
  for (const { draft } of found) for (const { entity } of draft.victims) if (entity) hit.add(entity);
  for (const { scene, draft } of found) claims.push(toClaim(scene, draft, `c${claims.length + 1}`, employers, hit));
  tieAnswers(claims, entities, countries);
  tieIncidents(claims, document, entities);
  return { claims, near };
}

const isPerson = ({ entity }: Party): boolean => entity?.type === "person";

/** A sentence may hold a claim when it names or describes somebody: a mention, or a word for attackers or for those who name nobody. */
function isCandidate(document: Document, sentence: Sentence, mentions: readonly Named[]): boolean {
  if (sentence.first === 0 && mentions.some((one) => one.entity.type === "threat-actor")) return true;
  if (sentence.last - sentence.first < 2) return false;
  if (mentions.some((one) => one.entity.type !== "date")) return true;
  const classes = classesOfWords.of(document.tokens.words);
  const { id } = document.tokens;
  for (let i = sentence.first; i <= sentence.last; i++) if ((classes[id[i] as number] as number) & CUE) return true;
  return false;
}

/**
 * Tells of a sentence by its number whether it can neither hold a claim nor say who speaks in the next one that does: in a document that speaks of
 * cyber activity in passing, one without a word of it, of those who do it, and of denial or doubt, and without such a name.
 */
function idleness({ tokens, sentences }: Document, cyber: 1 | 2, mentions: ReadonlyMap<Sentence, readonly Named[]>): (number: number) => boolean {
  const classes = classesOfWords.of(tokens.words);
  const known = new Map<number, boolean>();
  const holdsCue = (number: number): boolean => {
    let cue = known.get(number);
    const sentence = sentences[number];
    if (cue === undefined && sentence) {
      cue = (mentions.get(sentence) ?? []).some(({ entity }) => cuesByName.has(entity.type));
      for (let i = sentence.first; i <= sentence.last && !cue; i++) cue = ((classes[tokens.id[i] as number] as number) & ~RULE) !== 0;
      known.set(number, cue);
    }
    return cue ?? false;
  };
  return (number) => cyber === 1 && !holdsCue(number) && !holdsCue(number + 1);
}

const cuesByName: ReadonlySet<string> = new Set(["threat-actor", "malware", "incident"]);
/** Tells, for sentences asked in order, which lie in an aside; one walk over the regions for the whole document. */
function asideWalk(document: Document): (sentence: Sentence) => boolean {
  const regions = document.regions.filter((region) => asides.has(region.kind)).sort((a, b) => a.start - b.start);
  let next = 0;
  return (sentence) => {
    while (next < regions.length && (regions[next] as { end: number }).end <= sentence.start) next++;
    for (let i = next; i < regions.length && (regions[i] as { start: number }).start < sentence.end; i++)
      if (sentence.start < (regions[i] as { end: number }).end) return true;
    return false;
  };
}

function toNear({ document, sentence }: Scene, one: Rejection): NearClaim {
  const cue = { start: document.tokens.start[one.cue] as number, end: document.tokens.end[one.cue] as number };
  return {
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    cue: { ...cue, text: document.text.slice(cue.start, cue.end) },
    rule: one.rule,
    why: one.why,
  };
}
