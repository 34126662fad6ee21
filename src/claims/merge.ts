// Claims stage: drafts of one sentence in, the claims it makes out: two cues of one judgement are one claim, and what is denied is none.
import type { Draft } from "./frames/draft.ts";
import type { Party } from "./party.ts";

const same = (a: Party, b: Party) => a === b || (a.entity !== null && a.entity === b.entity);
const share = (a: readonly Party[], b: readonly Party[]) => a.some((one) => b.some((other) => same(one, other)));
const alike = (a: readonly Party[], b: readonly Party[]) => (a.length === 0 && b.length === 0) || share(a, b);

/** `lower` are the words of the document. */
export function merge(drafts: readonly Draft[], lower: readonly string[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.actors.length === 0 && draft.stance !== "withholds") continue;
    if (isToldByDeed(draft, drafts)) continue;
    if (draft.stance === "attributes" && draft.relation === "responsibility" && drafts.some((other) => other !== draft && answersWithin(other, draft)))
      continue;
    const at = kept.findIndex(
      (other) =>
        other.stance === draft.stance &&
        other.relation === draft.relation &&
        (draft.stance === "withholds" ||
          (alike(other.actors, draft.actors) &&
            (draft.relation === "responsibility" || (other.sponsor !== null && draft.sponsor !== null && same(other.sponsor, draft.sponsor))))) &&
        !apart(draft, other) &&
        !(draft.relation === "responsibility" && tellsOfAnother(draft.verb, lower) !== tellsOfAnother(other.verb, lower)),
    );
    const other = kept[at];
    if (other) kept[at] = join(other, draft);
    else kept.push(draft);
  }
  return kept;
}

/** "Hackers tied to Iran dump files": who they are is told of by what they did, where they have no name of their own. */
const isToldByDeed = ({ relation, sponsor, actors, sources }: Draft, drafts: readonly Draft[]): boolean =>
  relation === "affiliation" &&
  sponsor?.entity != null &&
  actors.every((one) => one.entity === sponsor.entity) &&
  drafts.some((other) => other.relation === "responsibility" && other.stance === "attributes" && share(other.actors, actors) && alike(other.sources, sources));

/**
 * Two judgements by two speakers are two claims; a cue without a source joins the one that has it. But
 * what a relative or reduced clause says in passing is a claim of its own beside what the sentence says with a source: "Lazarus, which is thought to have robbed Y, hacked Z, the firm said".
 */
function apart(draft: Draft, other: Draft): boolean {
  if (draft.stance === "withholds") return false;
  if (draft.sources.length > 0 && other.sources.length > 0) return !share(draft.sources, other.sources);
  // "The group blamed for X has been breaking into Y": what nobody in particular says, and what the writer says.
  if (draft.sources.length + other.sources.length === 0) return draft.voice !== other.voice && asideOf(draft.verb) !== asideOf(other.verb);
  const [bare, said] = draft.sources.length === 0 ? [draft, other] : [other, draft];
  const aside = asideOf(bare.verb);
  if (bare.voice !== "unknown") return false;
  return aside !== null && aside !== asideOf(said.verb);
}

/** "Akira, the same gang that hit a bank in May": another deed. */
const tellsOfAnother = (verb: Draft["verb"], lower: readonly string[]): boolean =>
  verb?.link === "relative" && verb.antecedent !== null && lower[verb.antecedent.first] === "the" && lower[verb.antecedent.first + 1] === "same";

function asideOf(verb: Draft["verb"]): Draft["verb"] {
  for (let at = verb; at; at = at.parent) if (at.link === "relative" || at.link === "participle") return at;
  return null;
}

/** The fuller of two drafts of one claim, with what the other one knows beside it. */
function join(a: Draft, b: Draft): Draft {
  const [main, other] = a.sources.length === 0 && b.sources.length > 0 ? [b, a] : [a, b];
  return {
    ...main,
    actors: main.actors.length > 0 ? main.actors : other.actors,
    victims: [...main.victims, ...other.victims],
    incident: main.incident ?? other.incident,
    sponsor: main.sponsor ?? other.sponsor,
    legal: main.legal || other.legal,
    cues: [...new Set([...main.cues, ...other.cues])],
  };
}

/** "denied being behind the attack": the denial tells of the same actor's deed, with nobody else to say it. */
function answersWithin(other: Draft, draft: Draft): boolean {
  if (other.stance === "attributes") return false;
  if (draft.sources.length > 0 && !share(draft.sources, other.sources)) return false;
  if (other.stance === "withholds") return share(other.sources, draft.actors) && draft.sources.length === 0 && draft.verb !== null && within(draft, other);
  return share(other.actors, draft.actors) && draft.verb !== null && within(draft, other);
}

function within(draft: Draft, other: Draft): boolean {
  for (let verb = draft.verb; verb; verb = verb.parent) if (verb === other.verb) return true;
  return draft.sources.length > 0 && share(draft.sources, other.sources);
}
