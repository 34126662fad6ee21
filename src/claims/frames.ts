// Claims stage: a scene in, drafts of its claims out: every verb and noun phrase is shown to the rules whose words it holds.

import { accuse } from "./frames/accuse.ts";
import { attribute } from "./frames/attribute.ts";
import { contrast } from "./frames/contrast.ts";
import { clear, deny } from "./frames/deny.ts";
import { type Desk, type Draft, headWord, isEvent, type Rejection } from "./frames/draft.ts";
import { event } from "./frames/event.ts";
import { falseFlag } from "./frames/false-flag.ts";
import { identify } from "./frames/identify.ts";
import { noPart } from "./frames/no-part.ts";
import { nominal } from "./frames/nominal.ts";
import { predicate } from "./frames/predicate.ts";
import { selfClaim } from "./frames/self-claim.ts";
import { compound, tie } from "./frames/tie.ts";
import { verdict } from "./frames/verdict.ts";
import { versus } from "./frames/versus.ts";
import { withhold } from "./frames/withhold.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import type { ClaimRule } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import { victimsOf } from "./victims/victims.ts";

export interface Drafts {
  readonly drafts: Draft[];
  readonly rejected: Rejection[];
}

type VerbFrame = (scene: Scene, verb: Verb, desk: Desk) => void;

/** Verbs that a rule is asked about: its own words, or every verb. */
const byLemma = new Map<string, ClaimRule[]>();
const everyVerb: ClaimRule[] = [];
/** Rules that are asked about noun phrases, with the nouns they speak of; EVENT is the many that name one. */
const ofPhrases: { readonly rule: ClaimRule; readonly nouns: ReadonlySet<string> }[] = [];
const ofCompounds: ClaimRule[] = [];
const ofTitles: ClaimRule[] = [];
for (const rule of rules) {
  const { frame } = rule;
  if ("verbs" in frame) for (const lemma of frame.verbs.split(/\s+/)) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), rule]);
  else if (frame.kind === "nominal") ofPhrases.push({ rule, nouns: new Set(frame.nouns.split(" ")) });
  else if (frame.kind === "compound") ofCompounds.push(rule);
  else if (frame.kind === "versus") ofTitles.push(rule);
  else if (frame.kind !== "contrast") everyVerb.push(rule);
}
const frames: Record<string, VerbFrame> = {
  accuse,
  attribute,
  identify,
  event,
  predicate,
  tie,
  deny,
  withhold,
  verdict,
  "no-part": noPart,
  "false-flag": falseFlag,
  "self-claim": selfClaim,
};

export function readFrames(scene: Scene): Drafts {
  const drafts: Draft[] = [];
  const rejected: Rejection[] = [];
  const told = new Set<Verb>();
  const desks = new Map<ClaimRule, Desk>();
  const deskOf = (rule: ClaimRule): Desk => {
    const desk = desks.get(rule) ?? newDesk(rule);
    desks.set(rule, desk);
    return desk;
  };
  const newDesk = (rule: ClaimRule): Desk => ({
    rule,
    told,
    add: (given) => {
      const draft: Omit<Draft, "victims"> = {
        rule: rule.id,
        stance: rule.stance,
        relation: rule.relation,
        certainty: rule.certainty,
        sources: [],
        reportedBy: [],
        sponsor: null,
        incident: null,
        voice: "author",
        legal: false,
        verb: null,
        ...given,
      };
      drafts.push({ ...draft, victims: given.victims ?? victimsOf(scene, draft) });
    },
    reject: (cue, why) => rejected.push({ rule: rule.id, cue, why }),
  });
  const ask = (rule: ClaimRule, verb: Verb) => {
    if (rule.frame.kind === "accuse" && rule.stance === "denies") clear(scene, verb, deskOf(rule));
    else frames[rule.frame.kind]?.(scene, verb, deskOf(rule));
  };
  // What a verb of accusation tells of is no claim of its own, so the plain events come last.
  for (const verb of scene.verbs) {
    for (const rule of byLemma.get(verb.lemma) ?? []) ask(rule, verb);
    for (const rule of everyVerb) if (rule.frame.kind !== "event" && !told.has(verb)) ask(rule, verb);
  }
  for (const verb of scene.verbs) for (const rule of everyVerb) if (rule.frame.kind === "event") ask(rule, verb);
  for (const phrase of scene.phrases) {
    const word = headWord(scene, phrase);
    const single = word.endsWith("s") ? word.slice(0, -1) : word;
    const act = isEvent(scene, phrase);
    for (const { rule, nouns } of ofPhrases) {
      const event = act && nouns.has("EVENT");
      if (event || nouns.has(word) || nouns.has(single)) nominal(scene, phrase, event, deskOf(rule));
    }
  }
  for (const rule of ofTitles) versus(scene, deskOf(rule));
  for (const phrase of withOwners(scene.phrases)) for (const rule of ofCompounds) compound(scene, phrase, deskOf(rule), drafts);
  return { drafts: contrast(scene, drafts), rejected };
}

function withOwners(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => (phrase.owner ? [phrase.owner, phrase] : [phrase]));
}
