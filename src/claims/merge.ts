// Claims stage: drafts of one sentence in, the claims it makes out: two cues of one judgement are one claim, and what is denied is none.
import type { Draft } from "./frames/draft.ts";
import type { Party } from "./party.ts";

const same = (a: Party, b: Party) => a === b || (a.entity !== null && a.entity === b.entity);
const share = (a: readonly Party[], b: readonly Party[]) => a.some((one) => b.some((other) => same(one, other)));
const alike = (a: readonly Party[], b: readonly Party[]) => (a.length === 0 && b.length === 0) || share(a, b);

/** `lower` are the words of the document. */
export function merge(all: readonly Draft[], lower: readonly string[]): Draft[] {
  const kept: Draft[] = [];
  const drafts = all.map((draft) => saidByTie(draft, all));
  for (const draft of drafts) {
    if (draft.actors.length === 0 && draft.stance !== "withholds") continue;
    if (isToldByDeed(draft, drafts) || drafts.some((other) => tellsDeed(other, draft))) continue;
    if (draft.stance === "attributes" && draft.relation === "responsibility" && drafts.some((other) => other !== draft && answersWithin(other, draft)))
      continue;
    const at = kept.findIndex(
      (other) =>
        other.stance === draft.stance &&
        other.relation === draft.relation &&
        (draft.stance === "withholds" ||
          (alike(other.actors, draft.actors) && (draft.relation === "responsibility" || isOneSponsor(other.sponsor, draft.sponsor)))) &&
        !apart(draft, other) &&
        !(draft.relation === "responsibility" && tellsOfAnother(draft.verb, lower) !== tellsOfAnother(other.verb, lower)),
    );
    const other = kept[at];
    if (other) kept[at] = join(other, draft);
    else kept.push(draft);
  }
  return kept.map(described);
}

/** "China-linked groups were seen": whoever is described so is tied to the state, and not the state to itself. */
const described = (draft: Draft): Draft =>
  draft.relation === "affiliation" && draft.sponsor?.entity && draft.actors.some(({ entity }) => entity === draft.sponsor?.entity)
    ? { ...draft, actors: draft.actors.map((party) => (party.entity === draft.sponsor?.entity ? { ...party, entity: null } : party)) }
    : draft;

/** "Hackers tied to Iran dump files": who they are is told of by what they did, where they have no name of their own. */
const isToldByDeed = ({ relation, sponsor, actors, sources }: Draft, drafts: readonly Draft[]): boolean =>
  relation === "affiliation" &&
  sponsor?.entity != null &&
  actors.every((one) => one.entity === sponsor.entity) &&
  drafts.some((other) => other.relation === "responsibility" && other.stance === "attributes" && share(other.actors, actors) && alike(other.sources, sources));

/** "Actors tied to the Uzbek service hacked a port": who did it is described by the state already, and nobody says so but who tells the deed. */
const tellsDeed = (deed: Draft, tie: Draft): boolean =>
  deed.relation === "responsibility" &&
  tie.relation === "affiliation" &&
  tie.actors.every((party) => isUnnamed(party) && deed.actors.some((other) => other.phrase === party.phrase && isByState(other, party, deed, tie))) &&
  (tie.sources.length === 0 || share(tie.sources, deed.sources));

/** "hackers", "a hacking group": people described, and no name. */
const isUnnamed = ({ entity, name }: Party): boolean => entity === null || name?.form === "description";
/** The one who did it is held for the state that the tie tells; a group described does itself what the clause says. */
const isByState = (doer: Party, { entity, phrase }: Party, { verb }: Draft, { sponsor }: Draft): boolean =>
  doer.entity !== null && (entity === null || (doer.entity !== entity && doer.entity === sponsor?.entity && verb?.subject.includes(phrase) === true));

/** Whether a verb says what the people of a tie did: "hackers who work for Iran copied them", "were copied by hackers who work for Iran". */
const doneBy = (verb: Draft["verb"], { actors }: Draft): boolean =>
  verb !== null && verb.link !== "relative" && actors.every(({ phrase }) => (verb.passive ? verb.complements : verb.subject).includes(phrase));

/** "Hackers who officials say work for Iran copied the files": nobody but the officials says that Iran's hackers did. */
function saidByTie(deed: Draft, drafts: readonly Draft[]): Draft {
  if (deed.relation !== "responsibility" || deed.stance !== "attributes" || deed.sources.length > 0) return deed;
  const tie = drafts.find(
    (other) => other.sources.length > 0 && other.stance === "attributes" && doneBy(deed.verb, other) && tellsDeed({ ...deed, sources: other.sources }, other),
  );
  return tie ? { ...deed, sources: tie.sources, reportedBy: tie.reportedBy, cues: [...deed.cues, ...tie.cues] } : deed;
}

/** "a state-backed group that works for India": the state that nobody names is the one that is named. */
const isOneSponsor = (a: Party | null, b: Party | null): boolean => a !== null && b !== null && (same(a, b) || (a.entity === null) !== (b.entity === null));

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
    sponsor: main.sponsor?.entity ? main.sponsor : (other.sponsor ?? main.sponsor),
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
