// Claims stage: a scene in, drafts of its claims out: every verb and noun phrase is shown to the rules whose words it holds.

import { accuse } from "./frames/accuse.ts";
import { alternative } from "./frames/alternative.ts";
import { attribute } from "./frames/attribute.ts";
import { chance } from "./frames/chance.ts";
import { clear } from "./frames/clear.ts";
import { apposed, compound } from "./frames/compound.ts";
import { contrast } from "./frames/contrast.ts";
import { deny } from "./frames/deny.ts";
import { type Desk, type Draft, headWord, isEvent, type Rejection } from "./frames/draft.ts";
import { endorse } from "./frames/endorse.ts";
import { event } from "./frames/event.ts";
import { falseFlag } from "./frames/false-flag.ts";
import { fault } from "./frames/fault.ts";
import { heading } from "./frames/heading.ts";
import { identify } from "./frames/identify.ts";
import { itWas } from "./frames/it-was.ts";
import { keeper } from "./frames/keeper.ts";
import { likeness } from "./frames/likeness.ts";
import { noAct } from "./frames/no-act.ts";
import { noCause } from "./frames/no-cause.ts";
import { noPart } from "./frames/no-part.ts";
import { noProof } from "./frames/no-proof.ts";
import { nominal } from "./frames/nominal.ts";
import { patron } from "./frames/patron.ts";
import { predicate } from "./frames/predicate.ts";
import { rebuffs } from "./frames/rebuff.ts";
import { retort } from "./frames/retort.ts";
import { selfClaim } from "./frames/self-claim.ts";
import { targets } from "./frames/targets.ts";
import { tie } from "./frames/tie.ts";
import { track } from "./frames/track.ts";
import { verdict } from "./frames/verdict.ts";
import { versus } from "./frames/versus.ts";
import { withhold } from "./frames/withhold.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { both } from "./nouns.ts";
import type { ClaimRule } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import { speakersOf } from "./source-of.ts";
import { victimsOf } from "./victims/victims.ts";

export interface Drafts {
  readonly drafts: Draft[];
  readonly rejected: Rejection[];
}

type VerbFrame = (scene: Scene, verb: Verb, desk: Desk) => void;

const frames: Record<string, VerbFrame> = {
  accuse,
  attribute,
  identify,
  event,
  predicate,
  tie,
  keeper,
  deny,
  withhold,
  verdict,
  "it-was": itWas,
  "no-part": noPart,
  "no-proof": noProof,
  retort,
  "false-flag": falseFlag,
  "self-claim": selfClaim,
  targets,
  endorse,
  fault,
  chance,
  alternative,
  rebuff: rebuffs,
  "no-act": noAct,
  "no-cause": noCause,
  track,
  likeness,
  patron,
};

/** A rule with its frame and its place among the rules. */
interface Asked {
  readonly rule: ClaimRule;
  readonly at: number;
  readonly frame: VerbFrame;
}

/** Rules asked about the verbs they name, about every verb, and about every verb once all others were asked. */
const byLemma = new Map<string, Asked[]>();
const everyVerb: Asked[] = [];
const lastOfAll: Asked[] = [];
/** Rules asked about noun phrases, a bit each, by the nouns they speak of; EVENT is the many that name one. */
const ofPhrases: Pick<Asked, "rule" | "at">[] = [];
const byNoun = new Map<string, number>();
const ofCompounds: Pick<Asked, "rule" | "at">[] = [];
const ofAppositions: Pick<Asked, "rule" | "at">[] = [];
const ofTitles: Pick<Asked, "rule" | "at">[] = [];
for (const [at, rule] of rules.entries()) {
  const { frame } = rule;
  const asked = { rule, at, frame: frame.kind === "accuse" && rule.stance === "denies" ? clear : (frames[frame.kind] as VerbFrame) };
  if ("verbs" in frame)
    for (const lemma of frame.verbs.split(/\s+/)) {
      const held = byLemma.get(lemma);
      if (held) held.push(asked);
      else byLemma.set(lemma, [asked]);
    }
  else if (frame.kind === "nominal") {
    for (const noun of both(frame.nouns)) byNoun.set(noun, (byNoun.get(noun) ?? 0) | (1 << ofPhrases.length));
    ofPhrases.push(asked);
  } else if (frame.kind === "compound") ofCompounds.push(asked);
  else if (frame.kind === "apposition") ofAppositions.push(asked);
  else if (frame.kind === "versus" || frame.kind === "heading") ofTitles.push(asked);
  else if (frame.kind === "event") lastOfAll.push(asked);
  else if (frame.kind !== "contrast") everyVerb.push(asked);
}
const events = byNoun.get("EVENT") ?? 0;
const noneAsked: readonly Asked[] = [];

/** "The bloggers' claim that Iran did it is far-fetched": what is denied there is claimed there, too. */
const claimed = ({ judged, ...draft }: Draft): Draft[] =>
  judged && draft.stance === "denies" ? [{ ...draft, stance: "attributes", ...judged, reportedBy: [], voice: "author" }] : [];

/** Where a rule puts what it finds in a scene. A class: a scene has a desk for every rule that asks anything of it, and functions would be made for each. */
class RuleDesk implements Desk {
  readonly rule: ClaimRule;
  readonly told: Set<Verb>;
  private readonly scene: Scene;
  private readonly found: Drafts;

  constructor(rule: ClaimRule, told: Set<Verb>, scene: Scene, found: Drafts) {
    this.rule = rule;
    this.told = told;
    this.scene = scene;
    this.found = found;
  }

  add(given: Parameters<Desk["add"]>[0]) {
    const { id, stance, relation, certainty } = this.rule;
    // Field by field: all drafts are of one make, which whoever reads them is compiled for.
    const draft: Omit<Draft, "victims"> = {
      rule: given.rule ?? id,
      stance: given.stance ?? stance,
      relation: given.relation ?? relation,
      certainty: given.certainty ?? certainty,
      // "it", "the report", "researchers at Kaspersky": whoever stands behind these, for all frames alike.
      sources: given.sources ? speakersOf(this.scene, given.sources) : [],
      reportedBy: given.reportedBy ?? [],
      actors: given.actors,
      sponsor: given.sponsor ?? null,
      incident: given.incident ?? null,
      voice: given.voice ?? "author",
      legal: given.legal ?? false,
      earlier: given.earlier,
      judged: given.judged,
      verb: given.verb ?? null,
      cues: given.cues,
    };
    const whole: Draft = Object.assign(draft, { victims: given.victims ?? victimsOf(this.scene, draft) });
    this.found.drafts.push(whole, ...claimed(whole));
  }

  reject(cue: number, why: string) {
    this.found.rejected.push({ rule: this.rule.id, cue, why });
  }
}

type DeskOf = (asked: Pick<Asked, "rule" | "at">) => Desk;

export function readFrames(scene: Scene): Drafts {
  const found: Drafts = { drafts: [], rejected: [] };
  const told = new Set<Verb>();
  const desks = new Array<Desk | undefined>(rules.length).fill(undefined);
  const deskOf: DeskOf = ({ rule, at }) => {
    const desk = desks[at] ?? new RuleDesk(rule, told, scene, found);
    desks[at] = desk;
    return desk;
  };
  askOfVerbs(scene, told, deskOf);
  for (const phrase of scene.phrases) askOfNoun(scene, phrase, deskOf);
  for (const asked of ofTitles) (asked.rule.frame.kind === "versus" ? versus : heading)(scene, deskOf(asked));
  for (const phrase of scene.phrases) {
    for (const asked of ofAppositions) apposed(scene, phrase, deskOf(asked));
    for (const asked of ofCompounds) {
      if (phrase.owner) compound(scene, phrase.owner, deskOf(asked), found.drafts);
      compound(scene, phrase, deskOf(asked), found.drafts);
    }
  }
  return { drafts: contrast(scene, found.drafts), rejected: found.rejected };
}

/** What a verb of accusation tells of is no claim of its own, so the plain events come last. */
function askOfVerbs(scene: Scene, told: ReadonlySet<Verb>, deskOf: DeskOf) {
  for (const verb of scene.verbs) {
    for (const asked of byLemma.get(verb.lemma) ?? noneAsked) asked.frame(scene, verb, deskOf(asked));
    for (const asked of everyVerb) if (!told.has(verb)) asked.frame(scene, verb, deskOf(asked));
  }
  for (const verb of scene.verbs) for (const asked of lastOfAll) asked.frame(scene, verb, deskOf(asked));
}

function askOfNoun(scene: Scene, phrase: Phrase, deskOf: DeskOf) {
  const named = byNoun.get(headWord(scene, phrase)) ?? 0;
  const acts = isEvent(scene, phrase) ? events : 0;
  for (let i = 0, left = named | acts; left !== 0; i++, left >>>= 1)
    if (left & 1) nominal(scene, phrase, ((acts >> i) & 1) !== 0, deskOf(ofPhrases[i] as Asked));
}
