// Render stage: claims in, the lines that tell them out: who · says · whom · how sure · when · the words.
import type { Claim, Entity, Filler, SourceKind } from "../facts.ts";
import { clean, type Paint } from "./paint.ts";

/** Who speaks when the claim names nobody. */
const nobody: Partial<Record<SourceKind, string>> = {
  author: "The article",
  unknown: "Source not said",
  anonymous: "Unnamed people",
  experts: "Experts",
};

const says: Record<Claim["stance"], Record<Claim["relation"], Record<Claim["certainty"], string>>> = {
  attributes: {
    responsibility: { asserted: "it was WHO", probable: "it was probably WHO", possible: "it may have been WHO" },
    affiliation: { asserted: "WHO works for WHOM", probable: "WHO probably works for WHOM", possible: "WHO may work for WHOM" },
  },
  denies: {
    responsibility: { asserted: "it was not WHO", probable: "it was probably not WHO", possible: "doubts that it was WHO" },
    affiliation: { asserted: "WHO does not work for WHOM", probable: "WHO probably does not work for WHOM", possible: "doubts that WHO works for WHOM" },
  },
  withholds: {
    responsibility: { asserted: "does not say that it was WHO", probable: "does not say that it was WHO", possible: "does not say that it was WHO" },
    affiliation: {
      asserted: "does not say that WHO works for WHOM",
      probable: "does not say whether WHO works for WHOM",
      possible: "does not say whether WHO works for WHOM",
    },
  },
};

/** What they say of themselves. */
const ownWords: Partial<Record<Claim["stance"], string>> = { attributes: "claims to have done it", denies: "denies having done it" };

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
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  const groups = [...byKey.values()];
  const answers = (group: Claim[]) => new Set(group.flatMap((claim) => claim.answers));
  const out = groups.filter((group) => answers(group).size === 0);
  for (const reply of groups.filter((group) => answers(group).size > 0)) {
    const ids = answers(reply);
    let at = out.findLastIndex((group) => group.some((claim) => ids.has(claim.id)));
    // After the replies that already stand there.
    while (at >= 0 && out[at + 1] && answers(out[at + 1] as Claim[]).size > 0) at++;
    out.splice(at < 0 ? out.length : at + 1, 0, reply);
  }
  return out;
}

/** What one group of equal claims has to show; `groups` are all of them, in their order, so that a reply can say what it answers. */
export function describeClaims(
  group: readonly Claim[],
  groups: readonly Claim[][],
  entities: readonly Entity[],
  paint: Paint,
): { mark: string; head: string; words: string[] } {
  const [claim] = group as [Claim];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const name = ({ entity: id, text }: Filler) => {
    const entity = id ? byId.get(id) : undefined;
    return clean(entity ? (entity.acronym ?? entity.name) : text);
  };
  const names = (fillers: readonly Filler[]) => [...new Set(fillers.map(name))].join(", ");
  const first = <T>(of: (claim: Claim) => T | null): T | null => group.map(of).find((value) => value !== null) ?? null;
  const day = (of: "claimed" | "occurred") => byId.get(first((one) => one[of])?.entity ?? "")?.value;

  const source = names(claim.sources) || nobody[claim.sourceKind] || `Unnamed (${claim.sourceKind})`;
  const reporters = names(group.flatMap((one) => one.reportedBy));
  const self = claim.relation === "responsibility" && names(claim.actors) === source && ownWords[claim.stance];
  const who = names(claim.actors) || "unnamed";
  const unnamed = claim.stance === "withholds" && claim.actors.length === 0;
  const said = unnamed ? "does not say who it was" : self || says[claim.stance][claim.relation][claim.certainty];
  const whom = claim.sponsor ? name(claim.sponsor) : "a state";
  const onBehalf = claim.sponsor && claim.relation === "responsibility" ? `, for ${whom}` : "";
  // One pass, so that a name which itself holds WHO is left alone.
  const sentence = said.replace(/WHOM?/g, (role) => (role === "WHO" ? who : whom)) + onBehalf;
  const sure = claim.stance === "withholds" ? "" : claim.certainty + (claim.confidence ? ` (${claim.confidence} confidence)` : "");
  const claimed = day("claimed");
  const occurred = day("occurred");
  const incident = first((one) => one.incident);
  const victims = names(group.flatMap((one) => one.victims));
  const answered = groups.flatMap((other, i) => (other.some(({ id }) => group.some((one) => one.answers.includes(id))) ? [i + 1] : []));
  const mark = { attributes: "•", denies: "✗", withholds: "?" }[claim.stance];
  return {
    mark: paint[claim.stance](mark),
    head: [
      paint.bold(`${source}${reporters && ` (via ${reporters})`}: ${sentence}`),
      sure,
      claimed && `said ${claimed}`,
      incident && clean(incident.text),
      victims && `against ${victims}`,
      occurred && `happened ${occurred}`,
      answered.length > 0 && `answers ${answered.join(", ")}`,
    ]
      .filter(Boolean)
      .join(" · "),
    words: group.map((one) => quoteEvidence(one, paint)),
  };
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
