// Claims stage: a draft in, the claim as it is published out: fillers, kinds, dates, form, evidence.
import type { Document } from "../document/document.ts";
import type { Quote } from "../document/quotes.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround, placeUpTo } from "../document/spans.ts";
import type { Claim, ClaimForm, Entity, Filler, Span } from "../facts.ts";
import { basisOf } from "./basis-of.ts";
import type { Employment } from "./employers.ts";
import type { Draft } from "./frames/draft.ts";
import type { Phrase } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import { fillerOf, type Party } from "./party.ts";
import { reachOf, type Scene } from "./scene.ts";
import { sourceKindOf } from "./source-kind.ts";
import { datesOf } from "./when.ts";

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
  const own = first !== undefined && draft.actors.some((actor) => actor === first || (actor.entity !== null && actor.entity === first.entity));
  const speaksForAccused =
    first !== undefined &&
    draft.stance === "denies" &&
    draft.actors.some(
      (actor) =>
        actor.entity !== null &&
        [
          first.state?.entity,
          first.entity && employers.get(first.entity)?.body,
          ...[first.phrase, scene.parties.hanging(first.phrase, "for", "of", "at")]
            .flatMap((one) => (one ? [...one.names, ...(one.owner?.names ?? [])] : []))
            .map((one) => one.entity),
        ].some((body) => body && isOf(body, actor.entity as Entity)),
    );
  const { lower } = document.tokens;
  // "…, his lawyer said", "Mr X's spokesman Y said": in a denial, of whoever is cleared, where nothing ties the speaker to anybody else.
  const mouthpiece =
    first !== undefined &&
    draft.stance === "denies" &&
    ((/^(its|his|her|their)$/.test(lower[first.phrase.first] as string) && mouthpieces.test(lower[first.phrase.last] as string)) ||
      (first.name !== null && mouthpieces.test(lower[first.name.first - 1] ?? "") && !employers.get(first.entity as Entity)?.body));
  const sourceKind = !first
    ? draft.voice
    : own || speaksForAccused || mouthpiece
      ? draft.stance === "attributes"
        ? "actor"
        : "accused"
      : first.entity === null && draft.victims.some((one) => one.phrase === first.phrase)
        ? "victim"
        : sourceKindOf(first, first.entity ? employers.get(first.entity) : undefined, hit, document.tokens.lower);
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
    incident: draft.incident ? { ...span(draft.incident.first, activityEnd(draft.earlier ?? scene, draft.incident, culprits)), incident: null } : null,
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
}

/** Who speaks for others. */
const mouthpieces = /^(spokes(man|woman|person|men|women|people)|lawyers?|attorneys?|solicitors?|embassy)$/;

const dated = (date: Named | undefined) => (date ? { entity: date.entity.id } : null);

/** Whether a body is another one, or a ministry or agency of that country. */
const isOf = (body: Entity, state: Entity) =>
  body === state ||
  (state.type === "country" &&
    state.code !== undefined &&
    body.type === "organisation" &&
    body.country === state.code &&
    /^(government|agency|military)$/.test(body.kind ?? ""));

function quotesIn({ quotes }: Document, sentence: Sentence): Quote[] {
  const inside: Quote[] = [];
  for (let k = Math.max(0, placeUpTo(quotes, sentence.first)); k < quotes.length && (quotes[k] as Quote).start < sentence.end; k++)
    if (sentence.start < (quotes[k] as Quote).end) inside.push(quotes[k] as Quote);
  return inside;
}

/** Last token of the words that describe somebody: "a source close to the investigation", "two officers of the ministry", "researchers who looked at the messages". */
function wordsOf(scene: Scene, party: Party, speaks: boolean, barred: readonly Phrase[]): number {
  const { phrase } = party;
  if (party.name || phrase.list.length > 1) return phrase.last;
  let last = phrase.last;
  const behind = speaks ? (mouthpieces.test(party.head) ? [...speakerPrepositions, "for"] : speakerPrepositions) : bodyPrepositions;
  for (let inner: typeof phrase | undefined = phrase; inner; inner = scene.parties.hanging(inner, ...behind)) {
    if (inner !== phrase && barred.includes(inner)) break;
    if (inner !== phrase && inner.prepositionAt !== last + 1 && !(speaks && inner.prepositionAt === last + 2)) break;
    last = inner.last;
  }
  if (!speaks) return last;
  const clause = scene.verbs.find(
    (verb) => verb.antecedent === phrase && verb.link === "participle" && verb.first === last + 1 && !(verb.form === "gerund" && isA(verb.lemma, "say")),
  );
  return clause ? Math.max(last, reachOf(scene, clause).last) : last;
}
const bodyPrepositions = ["of", "from"];
const speakerPrepositions = ["of", "from", "at", "with", "to", "in", "on"];

/** Last token of the words for the activity, with whom or what it hit: "the hack of the committee", "broke into the mail of the minister". */
function activityEnd(scene: Scene, range: { first: number; last: number }, barred: readonly Phrase[]): number {
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

const levels = ["high", "moderate", "medium", "low"];
const ranked = ["high", "moderate", "moderate", "low"] as const;

/** "with high confidence", "(moderate confidence)", "its confidence was low": only where the words govern the claim. */
function confidenceOf({ document, sentence }: Scene, draft: Draft): Claim["confidence"] {
  if (draft.relation === "affiliation" && draft.sources.length === 0) return null;
  const { lower } = document.tokens;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (lower[i] !== "confidence") continue;
    for (const k of [i - 1, i - 2, i - 3, i + 2, i + 1]) {
      const level = levels.find((one) => one === lower[k]);
      // "moderate to high confidence": the lower of two.
      const other = level && /^(to|or|and|-|–)$/.test(lower[k - 1] ?? "") ? levels.indexOf(lower[k - 2] ?? "") : -1;
      if (level) return ranked[Math.max(levels.indexOf(level), other)] ?? null;
    }
  }
  return null;
}

const formWords: readonly (readonly [RegExp, ClaimForm])[] = [
  [/^(indictment|indicted|indicts|complaint)$/, "indictment"],
  [/^(tweeted|tweet|tweets|telegram|twitter)$/, "social-post"],
  [/^(interview)$/, "interview"],
  [/^(report|reports|blog|advisory|paper|whitepaper|study|analysis|bulletin)$/, "report"],
  [/^(statement|announcement)$/, "statement"],
];

/** How it was made public, when the sentence says so, or the one before it in which the source is named. */
function formOf(document: Document, { sentence }: Scene, draft: Draft): ClaimForm {
  const { lower } = document.tokens;
  if (draft.legal)
    return /sanction|list/.test(lower[draft.verb?.at ?? 0] as string)
      ? "sanction"
      : /^(charge|indict)/.test(draft.verb?.lemma ?? "")
        ? "indictment"
        : "unspecified";
  // "imposed sanctions on"
  if (draft.verb?.objects.some((one) => /^sanctions?$/.test(lower[one.last] as string))) return "sanction";
  const source = draft.sources[0]?.phrase;
  if (!source) return "unspecified";
  // "leaked files show", "according to documents leaked by an insider"
  if (lower.slice(source.first, source.last + 2).includes("leaked")) return "leak";
  if (draft.sources.length > 1)
    for (let i = sentence.first; i < sentence.last; i++) if (/^(joint|jointly|coordinated)$/.test(lower[i] as string)) return "joint-statement";
  const form = formIn(document, sentence);
  const earlier = form === "unspecified" && source.last < sentence.first ? document.sentences[placeAround(document.sentences, source.first)] : undefined;
  return earlier ? formIn(document, earlier) : form;
}

function formIn({ tokens: { lower } }: Document, sentence: Sentence): ClaimForm {
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (lower[i] === "press" && lower[i + 1] === "release") return "press-release";
    for (const [words, form] of formWords)
      if (words.test(lower[i] as string) && !(form === "report" && /^(crash|annual)$/.test(lower[i - 1] ?? ""))) return form;
  }
  return "unspecified";
}
