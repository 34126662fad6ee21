// Claims stage: document and entities in, claims out. A document without a word of cyber activity costs one look at its tokens.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import type { Claim, ClaimForm, Entity, Filler, Span } from "../facts.ts";
import { basisOf } from "./basis-of.ts";
import { type Draft, type Rejection, readFrames } from "./frames.ts";
import { rules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import { sourceKindOf } from "./source-words.ts";
import { fillerOf, findParties, type Named, type Party, placeMentions } from "./units.ts";
import { contextWords, strongNouns, verbs, weakNouns } from "./words.ts";

export { rules as claimRules } from "./rules.ts";

/** A candidate sentence that gave nothing at one of its cues, and why. */
export interface NearClaim {
  readonly sentence: Span;
  readonly cue: Span;
  readonly frame: string;
  readonly why: string;
}

/** Finds who says that whom did it; claims come in order of their evidence: c1, c2 … */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  return explainClaims(document, entities).claims;
}

/** The claims, and the cues that nearly gave one. */
export function explainClaims(document: Document, entities: readonly Entity[]): { claims: Claim[]; near: NearClaim[] } {
  const claims: Claim[] = [];
  const near: NearClaim[] = [];
  const cyber = speaksOfCyber(document, entities);
  if (cyber === 0) return { claims, near };
  const named = placeMentions(document, entities);
  const outside = asideWalk(document);
  let at = 0;
  let recent: Entity | null = null;
  for (const sentence of document.sentences) {
    while (at < named.length && (named[at] as Named).last < sentence.first) at++;
    let end = at;
    while (end < named.length && (named[end] as Named).first <= sentence.last) end++;
    const inside = named.slice(at, end);
    if (sentence.last - sentence.first < longestSentence && !outside(sentence)) {
      const parties = findParties(document, sentence, inside, recent);
      if (parties.length > 0 || inside.length > 0 || sentence.last - sentence.first > 3) {
        const headline = sentence.first === 0 || !/[.!?”"]$/.test(document.text.slice(sentence.start, sentence.end));
        const scene: Scene = { document, sentence, parties, named: inside, cyber: cyber === 2, headline };
        const { drafts, rejected } = readFrames(scene);
        for (const draft of merge(drafts)) claims.push(toClaim(scene, draft, `c${claims.length + 1}`));
        for (const one of rejected) near.push(toNear(document, sentence, one));
      }
    }
    for (const one of inside) if (one.entity.type === "threat-actor") recent = one.entity;
  }
  tieAnswers(claims);
  tieIncidents(claims);
  return { claims, near };
}

/** How much a document speaks of cyber activity: 0 not at all, 1 in passing, 2 it is what it is about (one word in 200 or more). */
function speaksOfCyber(document: Document, entities: readonly Entity[]): 0 | 1 | 2 {
  let words = 0;
  let context = 0;
  let weak = false;
  let before = "";
  for (const word of document.tokens.lower) {
    if (strongNouns.has(word) || gate.has(word) || verbs.get(word)?.has("strong") || (before === "threat" && word.startsWith("actor"))) words++;
    else if (contextWords.has(word)) context++;
    else if (weakNouns.has(word)) weak = true;
    before = word;
  }
  // A raid or a theft among servers and accounts, in a text that speaks of little else.
  if (weak && context * 60 >= document.tokens.length) words += context;
  for (const entity of entities) if (entity.type === "threat-actor" || entity.type === "malware" || entity.type === "incident") words += entity.mentions.length;
  return words === 0 ? 0 : words * 200 >= document.tokens.length ? 2 : 1;
}

const gate = new Set(["breach", "breaches", "leak", "leaks", "espionage", "blackout", "outage", "compromise", "sabotage"]);
/** In tokens. No writer's sentence is longer: lists and tables without a full stop are, and the grammar below would take their square in time. */
const longestSentence = 250;
const asides = new Set(["teaser", "paywall", "byline", "credit", "caption", "newsletter", "share", "metadata"]);

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

/** One claim where two cues give the same stance, relation and actor in one sentence (claims.md: one passage, many cues). */
function merge(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // What is denied or withheld is no claim of its own: "denied being behind the attack".
    if (
      draft.stance === "attributes" &&
      drafts.some(
        (other) =>
          other !== draft &&
          other.stance !== "attributes" &&
          other.cue < draft.cue &&
          (other.stance === "withholds"
            ? other.sources.some((s) => draft.actors.includes(s)) || draft.actors.every((a) => a.entity === null)
            : other.actors.some((a) => draft.actors.some((b) => a === b || (a.entity !== null && a.entity === b.entity)))) &&
          !((/^(attribute|accuse)$/.test(draft.frame) && draft.sources.length > 0) || (draft.frame === "attribute" && draft.voice === "unknown")),
      )
    )
      continue;
    const same = kept.findIndex(
      (other) =>
        other.stance === draft.stance &&
        other.relation === draft.relation &&
        ((other.actors.length === 0 && draft.actors.length === 0) ||
          other.actors.some((a) => draft.actors.some((b) => a === b || (a.entity !== null && a.entity === b.entity)))),
    );
    if (same < 0) {
      kept.push(draft);
      continue;
    }
    const other = kept[same] as Draft;
    // Two judgements by two speakers are two claims; a cue without a source joins the one that has it.
    if (other.sources.length > 0 && draft.sources.length > 0 && other.sources[0] !== draft.sources[0]) kept.push(draft);
    else if (other.voice === "unknown" && draft.voice === "author") kept.push(draft);
    else if (other.sources.length === 0 && draft.sources.length > 0) kept[same] = { ...draft, victims: draft.victims.length ? draft.victims : other.victims };
    else if (other.victims.length === 0 && draft.victims.length > 0) kept[same] = { ...other, victims: draft.victims };
  }
  return kept;
}

const described =
  /^(officials?|researchers?|experts?|analysts?|specialists?|investigators?|prosecutors?|lawmakers?|senators?|firms?|companies|company|people|sources?|diplomats?|nationals?|officers?|men|man|citizens?|agencies|source|spokes\w+)$/;

/** Who a party is: "Russian officials" are nobody in particular, "the Russian government" is Russia, "FBI officials" the FBI. */
function entityOf(party: Party): Entity | null {
  if (!party.entity) return null;
  if (party.head && party.entity.type === "country" && described.test(party.head)) return null;
  if (party.head && party.entity.type === "organisation" && /^(nationals?|officers?)$/.test(party.head)) return null;
  return party.entity;
}

function toClaim(scene: Scene, draft: Draft, id: string): Claim {
  const { document, sentence, named } = scene;
  const filler = (party: Party): Filler => fillerOf(document, party, entityOf(party));
  const span = (first: number, last: number): Span => {
    const start = document.tokens.start[first] as number;
    const end = document.tokens.end[last] as number;
    return { start, end, text: document.text.slice(start, end) };
  };
  const first = draft.sources[0];
  const same = first !== undefined && draft.actors.some((actor) => actor === first || (actor.entity !== null && actor.entity === first.entity));
  const sourceKind = !first ? (draft.voice ?? "author") : same ? (draft.stance === "attributes" ? "actor" : "accused") : sourceKindOf(first);
  const sponsor = draft.sponsor
    ? filler(draft.sponsor)
    : draft.sponsorEntity
      ? (() => {
          const mention = named.find((one) => one.entity === draft.sponsorEntity);
          return mention ? { entity: mention.entity.id, ...span(mention.first, mention.last) } : null;
        })()
      : null;
  const dates = named.filter((one) => one.entity.type === "date" && one.entity.kind !== "DURATION" && one.entity.kind !== "SET");
  const occurred = draft.incident
    ? dates.find((one) => one.first > (draft.incident as { last: number }).last && one.first - (draft.incident as { last: number }).last <= 12)
    : undefined;
  // A date beside the reporting verb is the claim's own: "officially attributed, on 3 May, …".
  const spoken = draft.sources.length > 0 && /^(accuse|attribute|deny|withhold)$/.test(draft.frame);
  const claimed = spoken ? dates.find((one) => one !== occurred && Math.abs(one.first - draft.cue) <= 5) : undefined;
  const once = (fillers: Filler[]) => fillers.filter((one, i) => one.entity === null || fillers.findIndex((other) => other.entity === one.entity) === i);
  const sources = once(draft.sources.map(filler));
  return {
    id,
    stance: draft.stance,
    relation: draft.relation,
    sources,
    sourceKind,
    reportedBy: [],
    actors: once(draft.actors.map(filler)),
    sponsor,
    incident: draft.incident ? { ...span(draft.incident.first, draft.incident.last), incident: null } : null,
    victims: draft.victims.filter((victim) => !draft.actors.includes(victim) && !draft.sources.includes(victim)).map(filler),
    certainty: draft.stance === "withholds" ? "asserted" : (confidenceCertainty(confidenceOf(document, sentence)) ?? draft.certainty),
    confidence: confidenceOf(document, sentence),
    form: formOf(document, sentence),
    claimed: claimed ? { entity: claimed.entity.id } : null,
    occurred: occurred ? { entity: occurred.entity.id } : null,
    basis: basisOf(sourceKind, first?.entity ?? null, draft.victims[0]?.entity ?? null),
    answers: [],
    evidence: {
      start: sentence.start,
      end: sentence.end,
      text: document.text.slice(sentence.start, sentence.end),
      cues: [span(draft.cue, draft.cue)],
      quotes: document.quotes.filter((quote) => quote.start < sentence.end && sentence.start < quote.end).map((quote) => span(quote.first, quote.last)),
    },
    rule:
      (rules.find((rule) => rule.frame === draft.frame && rule.stance === draft.stance) ?? rules.find((rule) => rule.frame === draft.frame))?.id ?? draft.frame,
  };
}

function confidenceOf(document: Document, sentence: Sentence): Claim["confidence"] {
  const { lower } = document.tokens;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (lower[i] !== "confidence") continue;
    for (let k = Math.max(sentence.first, i - 3); k <= Math.min(sentence.last, i + 2); k++)
      if (/^(high|moderate|medium|low)$/.test(lower[k] as string)) return lower[k] === "medium" ? "moderate" : (lower[k] as "high" | "moderate" | "low");
  }
  return null;
}

function confidenceCertainty(confidence: Claim["confidence"]): Claim["certainty"] | null {
  return confidence === null ? null : confidence === "high" ? "probable" : "possible";
}

const formWords = new Map<string, ClaimForm>([
  ["indictment", "indictment"],
  ["indicted", "indictment"],
  ["charged", "indictment"],
  ["sanctioned", "sanction"],
  ["sanctions", "sanction"],
  ["tweeted", "social-post"],
  ["telegram", "social-post"],
  ["tweet", "social-post"],
  ["report", "report"],
  ["blog", "report"],
  ["statement", "statement"],
  ["interview", "interview"],
  ["press", "press-release"],
  ["advisory", "report"],
]); // prettier-ignore

function formOf(document: Document, sentence: Sentence): ClaimForm {
  for (let i = sentence.first; i <= sentence.last; i++) {
    const form = formWords.get(document.tokens.lower[i] as string);
    if (form && (form !== "press-release" || document.tokens.lower[i + 1] === "release")) return form;
  }
  return "unspecified";
}

/** A denial answers the claims before it that hold the same actor responsible. */
function tieAnswers(claims: Claim[]): void {
  for (const [i, claim] of claims.entries()) {
    if (claim.stance !== "denies") continue;
    const cleared = new Set(claim.actors.map((actor) => actor.entity));
    for (const earlier of claims.slice(0, i))
      if (earlier.stance === "attributes" && earlier.actors.some((actor) => actor.entity !== null && cleared.has(actor.entity))) claim.answers.push(earlier.id);
  }
}

/** Claims whose words for the activity share a head noun and an actor speak of one incident. */
function tieIncidents(claims: Claim[]): void {
  const ids = new Map<string, string>();
  for (const claim of claims) {
    if (!claim.incident) continue;
    const key = `${claim.incident.text.toLowerCase().split(/\s+/).at(-1)} ${claim.actors[0]?.entity ?? claim.actors[0]?.text ?? ""}`;
    const id = ids.get(key) ?? `i${ids.size + 1}`;
    ids.set(key, id);
    claim.incident.incident = id;
  }
}

function toNear(document: Document, sentence: Sentence, one: Rejection): NearClaim {
  const cue = { start: document.tokens.start[one.cue] as number, end: document.tokens.end[one.cue] as number };
  return {
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    cue: { ...cue, text: document.text.slice(cue.start, cue.end) },
    frame: one.frame,
    why: one.why,
  };
}
