// Claims stage: document and entities in, claims out. cyber.ts says first whether there can be any; the command loads the rest only then.
import type { Document } from "../document/document.ts";
import type { Claim, Entity, Span } from "../facts.ts";
import { readerOf } from "./background.ts";
import { asideWalk, idleness, isCandidate, mentionsIn } from "./candidates.ts";
import { type Found, nameCharged } from "./charges.ts";
import { toClaim } from "./claim.ts";
import { withEarlierEvent } from "./earlier-event.ts";
import { employersOf } from "./employers.ts";
import type { Rejection } from "./frames/draft.ts";
import { readFrames } from "./frames.ts";
import { tieIncidents } from "./incidents.ts";
import { keepAccused, keepAuthors, keepSpeakers, newMemory } from "./memory.ts";
import { merge } from "./merge.ts";
import { placeMentions } from "./named.ts";
import type { Scene } from "./scene.ts";
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
  return readClaims(document, entities, cyber).claims;
}

/** The claims, and the cues that nearly gave one. */
export function explainClaims(document: Document, entities: readonly Entity[], cyber: 1 | 2): { claims: Claim[]; near: NearClaim[] } {
  const { claims, rejected } = readClaims(document, entities, cyber);
  return { claims, near: rejected.flatMap(([scene, all]) => all.map((one) => toNear(scene, one))) };
}

type Rejected = readonly [Scene, readonly Rejection[]];

function readClaims(document: Document, entities: readonly Entity[], cyber: 1 | 2): { claims: Claim[]; rejected: Rejected[] } {
  const named = placeMentions(document, entities);
  const mentions = mentionsIn(document, named);
  const employers = employersOf(document, named);
  const countries = new Map(entities.filter((entity) => entity.type === "country" && entity.code).map((entity) => [entity.code as string, entity]));
  const memory = newMemory();
  const { sceneOf, spoke } = readerOf({ document, entities, cyber, named, mentions, employers, countries }, memory);
  const isAside = asideWalk(document);
  const isIdle = idleness(document, cyber, mentions);
  const found: Found[] = [];
  const turnedDown: Rejected[] = [];
  const { sentences } = document;
  /** The last sentence of the text itself. */
  let heard = -1;
  for (const [number, sentence] of sentences.entries()) {
    if (isAside(sentence)) continue;
    const before = heard === number - 1 ? sentences[heard] : undefined;
    heard = number;
    if (isIdle(number)) continue;
    if (!isCandidate(document, sentence, mentions)) {
      memory.unread = sentence;
      continue;
    }
    const scene = sceneOf(sentence);
    if (!scene) continue;
    const { drafts, rejected } = readFrames(scene);
    for (const told of merge(drafts, document.tokens.lower)) {
      const draft = withEarlierEvent(scene, told, () => (before ? sceneOf(before) : null));
      found.push({ scene, draft });
      keepAccused(memory, scene, draft, number);
    }
    turnedDown.push([scene, rejected]);
    // The sentence before, where nobody has asked yet: it speaks before this one.
    spoke();
    keepSpeakers(memory, scene);
    keepAuthors(memory, scene);
  }
  nameCharged(found, document.tokens.lower);
  const hit = struckBodies(document, named);
  for (const { draft } of found) for (const { entity } of draft.victims) if (entity) hit.add(entity);
  const claims = found.map(({ scene, draft }, i) => toClaim(scene, draft, `c${i + 1}`, employers, hit));
  tieAnswers(claims, entities, countries);
  tieIncidents(claims, document, entities);
  return { claims, rejected: turnedDown };
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
