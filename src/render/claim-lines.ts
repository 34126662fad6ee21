// Render stage: claims in, the lines that tell them out: who · says · whom · how sure · when · the words.
import type { Claim, Entity, Filler, SourceKind } from "../facts.ts";
import { whenOf } from "./date-lines.ts";
import { clean, dot, type Paint } from "./paint.ts";

/** Who speaks when the claim names nobody. */
const nobody: Partial<Record<SourceKind, string>> = {
  author: "The article",
  unknown: "Source not said",
  anonymous: "Unnamed people",
  experts: "Experts",
};

/** Of two forms of a verb the second is of several; at the start it goes by who speaks, further on by WHO. */
const says: Record<Claim["stance"], Record<Claim["relation"], Record<Claim["certainty"], string>>> = {
  attributes: {
    responsibility: { asserted: "it was WHO", probable: "it was probably WHO", possible: "it may have been WHO" },
    affiliation: { asserted: "WHO works|work for WHOM", probable: "WHO probably works|work for WHOM", possible: "WHO may work for WHOM" },
  },
  denies: {
    responsibility: { asserted: "it was not WHO", probable: "it was probably not WHO", possible: "doubts|doubt that it was WHO" },
    affiliation: {
      asserted: "WHO does|do not work for WHOM",
      probable: "WHO probably does|do not work for WHOM",
      possible: "doubts|doubt that WHO works|work for WHOM",
    },
  },
  withholds: {
    responsibility: {
      asserted: "does|do not say that it was WHO",
      probable: "does|do not say that it was WHO",
      possible: "does|do not say that it was WHO",
    },
    affiliation: {
      asserted: "does|do not say that WHO works|work for WHOM",
      probable: "does|do not say whether WHO works|work for WHOM",
      possible: "does|do not say whether WHO works|work for WHOM",
    },
  },
};

/** What they say of themselves. */
const ownWords: Partial<Record<Claim["stance"], Record<Claim["relation"], string>>> = {
  attributes: { responsibility: "claims|claim to have done it", affiliation: "claims|claim to work for WHOM" },
  denies: { responsibility: "denies|deny having done it", affiliation: "denies|deny working for WHOM" },
};

const formsOf: Partial<Record<Claim["form"], string>> = {
  statement: "in a statement",
  "joint-statement": "in a joint statement",
  report: "in a report",
  "press-release": "in a press release",
  "social-post": "on social media",
  indictment: "in an indictment",
  sanction: "with sanctions",
  leak: "in a leak",
  interview: "in an interview",
};

/**
 * Claims that say the same (another sentence, the headline) stand together; a reply comes right after the last claim that it answers.
 * Otherwise the order of the article.
 */
export function claimGroups(claims: readonly Claim[]): Claim[][] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([
      claim.stance,
      claim.relation,
      claim.certainty,
      claim.sourceKind,
      keys(claim.sources),
      keys(claim.actors),
      keys(list(claim.sponsor)),
    ]);
    const same = byKey.get(key);
    if (same) same.push(claim);
    else byKey.set(key, [claim]);
  }
  const groups = [...byKey.values()];
  const out = groups.filter((group) => answersOf(group).size === 0);
  for (const reply of groups.filter((group) => answersOf(group).size > 0)) {
    const ids = answersOf(reply);
    let at = out.findLastIndex((group) => group.some((claim) => ids.has(claim.id)));
    // After the replies that already stand there.
    while (at >= 0 && out[at + 1] && answersOf(out[at + 1] as Claim[]).size > 0) at++;
    out.splice(at < 0 ? out.length : at + 1, 0, reply);
  }
  return out;
}

/** The claims that those of a group reply to. */
function answersOf(group: readonly Claim[]): Set<string> {
  return new Set(group.flatMap((claim) => claim.answers));
}

/** What one group of equal claims has to show; `groups` are all of them, in their order, so that it can refer to the others by their numbers. */
export function describeClaims(
  group: readonly Claim[],
  groups: readonly Claim[][],
  entities: readonly Entity[],
  paint: Paint,
): { mark: string; head: string; words: string[] } {
  const [claim] = group as [Claim];
  const names = namesOf(entities);
  const first = <T>(of: (claim: Claim) => T | null): T | null => group.map(of).find((value) => value !== null) ?? null;
  const when = (of: "claimed" | "occurred") => {
    const date = entities.find(({ id }) => id === first((one) => one[of])?.entity);
    return date && whenOf(date);
  };
  const reporters = names(group.flatMap((one) => one.reportedBy));
  const source = sourceOf(claim, names);
  const form = formsOf[claim.form];
  const claimed = when("claimed");
  const occurred = when("occurred");
  const incident = clean(first((one) => one.incident)?.text ?? "");
  const victims = names(group.flatMap((one) => one.victims).filter((victim) => !incident.includes(names([victim]))));
  const replied = answersOf(group);
  const answered = groups.flatMap((other, i) => (other.some(({ id }) => replied.has(id)) ? [i + 1] : []));
  return {
    mark: paint[claim.stance]({ attributes: "•", denies: "✗", withholds: "?" }[claim.stance]),
    head: [
      paint.bold(`${capitalised(source)}${reporters && ` (via ${reporters})`}: ${sentenceOf(claim, names)}`),
      claim.stance === "withholds" ? "" : claim.certainty + (claim.confidence ? ` (${claim.confidence} confidence)` : ""),
      form && !source.includes(form.split(" ").at(-1) as string) && form,
      claimed && `said ${claimed}`,
      incident && `“${incident}”`,
      victims && `against ${victims}`,
      occurred && `happened ${occurred}`,
      answered.length > 0 && `answers ${answered.join(", ")}`,
    ]
      .filter(Boolean)
      .join(dot),
    words: wordsOf(group, groups, paint),
  };
}

type Names = (fillers: readonly Filler[]) => string;

/** The names of those who fill a place, each once; words that name nobody in particular as inside a sentence. */
function namesOf(entities: readonly Entity[]): Names {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Set(entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const name = ({ entity: id, start, text }: Filler) => {
    const entity = id ? byId.get(id) : undefined;
    const words = clean(entity ? (entity.acronym ?? entity.name) : text);
    return entity || named.has(start) || !/^[A-Z](?:[a-z]| )/.test(words) ? words : (words[0] as string).toLowerCase() + words.slice(1);
  };
  return (fillers) => [...new Set(fillers.map(name))].join(", ");
}

function sourceOf({ sources, sourceKind }: Claim, names: Names): string {
  return names(sources) || nobody[sourceKind] || `Unnamed (${sourceKind})`;
}

/** What the source says: "it was probably Sandworm, for Russia". */
function sentenceOf(claim: Claim, names: Names): string {
  const { stance, relation, certainty, actors, sources, sponsor } = claim;
  const own = actors.length > 0 && names(actors) === names(sources) && ownWords[stance]?.[relation];
  const said = stance === "withholds" && actors.length === 0 ? "does|do not say who it was" : own || says[stance][relation][certainty];
  const who = names(actors) || "unnamed";
  const whom = sponsor ? names([sponsor]) : "a state";
  const several = { source: sources.length > 0 ? areSeveral(sources) : /s$|people$/.test(sourceOf(claim, names)), who: areSeveral(actors) };
  // One pass, so that a name which itself holds WHO is left alone.
  const sentence = said.replace(/WHOM?|(\w+)\|(\w+)/g, (role, one, many, at) =>
    role === "WHO" ? who : role === "WHOM" ? whom : several[at === 0 ? "source" : "who"] ? many : one,
  );
  return sentence + (sponsor && relation === "responsibility" ? `, for ${whom}` : "");
}

/** Whether the verb is of several: by their number, and of words by the last before "of", "in", "who" …: "officials in Kyiv", "the analysis". */
function areSeveral(fillers: readonly Filler[]): boolean {
  const [only, ...others] = fillers;
  if (!only || others.length > 0) return others.length > 0;
  const [head = ""] = only.text.split(/,| (?:of|in|from|at|with|for|on|to|who|that|which|and|acting|close|familiar|working|linked|tied) /);
  return only.entity === null && /(?:(?<![isu])s|men|people|police)$/.test(head);
}

function capitalised(words: string): string {
  return /^[a-z]+(?![a-z]*[A-Z])/.test(words) ? (words[0] as string).toUpperCase() + words.slice(1) : words;
}

/** The sentences of a group, each once; of one that stands under another number only that and the cues. */
function wordsOf(group: readonly Claim[], groups: readonly Claim[][], paint: Paint): string[] {
  const words: string[] = [];
  const shown = new Set<number>();
  for (const claim of group) {
    const { start, cues } = claim.evidence;
    if (shown.has(start)) continue;
    shown.add(start);
    const before = groups.findIndex((other) => other.some(({ evidence }) => evidence.start === start));
    const quoted = cues.map((cue) => paint.cue(clean(cue.text))).join(" … ");
    words.push(groups[before] === group ? quoteEvidence(claim, paint) : `The sentence of ${before + 1}${quoted && `: “${quoted}”`}`);
  }
  return words;
}

const longest = 320;

/** The sentence, its cues painted; of a very long one the part around the first cue. */
function quoteEvidence({ evidence }: Claim, paint: Paint): string {
  const { text, start, cues } = evidence;
  const at = Math.max(0, (cues[0]?.start ?? start) - start);
  const from = text.length <= longest || at < longest / 2 ? 0 : Math.max(0, text.indexOf(" ", at - longest / 2) + 1);
  const to = text.length - from <= longest ? text.length : Math.max(text.lastIndexOf(" ", from + longest), from + longest / 2);
  let out = from > 0 ? "… " : "";
  let done = from;
  for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
    const begin = Math.max(cue.start - start, done);
    const end = Math.min(cue.end - start, to);
    if (begin >= end) continue;
    out += clean(text.slice(done, begin)) + paint.cue(clean(text.slice(begin, end)));
    done = end;
  }
  return out + clean(text.slice(done, to)) + (to < text.length ? " …" : "");
}

function keys(fillers: readonly Filler[]): string[] {
  return fillers.map((filler) => filler.entity ?? filler.text).sort();
}

function list<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
