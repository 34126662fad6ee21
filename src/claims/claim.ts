// Claims stage: a draft in, the claim as it is published out: fillers, kinds, dates, form, evidence.
import type { Claim, Entity, Filler, SourceKind, Span } from "../facts.ts";
import { speaksForAccused } from "./accused-speaker.ts";
import { basisOf } from "./basis-of.ts";
import type { Employment } from "./employers.ts";
import { confidenceOf, formOf } from "./form-of.ts";
import type { Draft } from "./frames/draft.ts";
import type { Named } from "./named.ts";
import { fillerOf, type Party } from "./party.ts";
import { quotesIn, type Scene } from "./scene.ts";
import { sourceKindOf } from "./source-kind.ts";
import { datesOf } from "./when.ts";
import { activityEnd, wordsOf } from "./wording.ts";

export function toClaim(scene: Scene, draft: Draft, id: string, employers: ReadonlyMap<Entity, Employment>, hit: ReadonlySet<Entity>): Claim {
  const { document, sentence } = scene;
  const evidenceStart = (draft.earlier ?? scene).sentence.start;
  const span = (first: number, last: number): Span => {
    const start = document.tokens.start[first] as number;
    const end = document.tokens.end[last] as number;
    return { start, end, text: document.text.slice(start, end) };
  };
  // "blamed the attack on Storm-0978": who did it belongs neither to the attack nor to the speaker.
  const culprits = draft.actors.map((party) => party.phrase);
  const filler = (party: Party, speaks = false): Filler => fillerOf(document, party, wordsOf(scene, party, speaks, speaks ? culprits : []));
  const once = (parties: readonly Party[], speak = false) => {
    const fillers = parties.map((party) => filler(party, speak));
    return fillers.filter((one, i) => fillers.findIndex((other) => (one.entity !== null ? other.entity === one.entity : other.start === one.start)) === i);
  };
  const first = draft.sources[0];
  const sourceKind = kindOfSource();
  const confidence = confidenceOf(scene, draft);
  const certainty = draft.stance === "withholds" || confidence === null ? draft.certainty : confidence === "high" ? "probable" : "possible";
  const { claimed, occurred } = datesOf(scene, draft);
  return {
    id,
    stance: draft.stance,
    relation: draft.relation,
    sources: once(draft.sources, true),
    sourceKind,
    reportedBy: once(
      draft.reportedBy.filter((party) => !draft.sources.some((source) => source === party || (source.entity !== null && source.entity === party.entity))),
    ),
    actors: once(draft.actors),
    sponsor: draft.sponsor ? filler(draft.sponsor) : null,
    incident: draft.incident && Object.assign(span(draft.incident.first, activityEnd(draft.earlier ?? scene, draft.incident, culprits)), { incident: null }),
    victims: once(draft.victims),
    certainty,
    confidence,
    form: formOf(document, scene, draft),
    claimed: dated(claimed ?? (draft.earlier && datesOf(draft.earlier, draft).claimed)),
    occurred: dated(occurred),
    basis: basisOf(sourceKind, first?.entity ?? null, draft.victims[0]?.entity ?? null),
    answers: [],
    evidence: {
      start: evidenceStart,
      end: sentence.end,
      text: document.text.slice(evidenceStart, sentence.end),
      cues: [...new Set(draft.cues)].sort((a, b) => a - b).map((cue) => span(cue, cue)),
      quotes: quotesIn(document, sentence).map((quote) => span(quote.first, quote.last)),
    },
    rule: draft.rule,
  };

  function kindOfSource(): SourceKind {
    // "We hold Russia responsible": whoever writes.
    const we = draft.verb?.subject.some((one) => one.first === one.last && document.tokens.lower[one.last] === "we");
    if (!first) return we ? "author" : draft.voice;
    const own = draft.actors.some((actor) => actor === first || (actor.entity !== null && actor.entity === first.entity));
    if (own || speaksForAccused(scene, draft, employers)) return draft.stance === "attributes" ? "actor" : "accused";
    if (first.entity === null && draft.victims.some((one) => one.phrase === first.phrase)) return "victim";
    return sourceKindOf(first, first.entity ? employers.get(first.entity) : undefined, hit, document.tokens.lower);
  }
}

const dated = (date: Named | undefined) => (date ? { entity: date.entity.id } : null);
