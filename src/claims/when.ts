// Claims stage: a draft in, the dates of its sentence that belong to it out: when it was said, and when it happened.
import type { Draft } from "./frames/draft.ts";
import type { Named } from "./named.ts";
import type { Scene } from "./scene.ts";

/** What a date right behind it dates as said. */
const publications = /^(report|statement|interview|briefing|indictment|post|tweet|advisory)$/;
const undated = new Set(["PRESENT_REF", "PAST_REF", "FUTURE_REF"]);

/** When it was said: the date beside the reporting verb. When it happened: the date that opens the sentence of the act, or stands behind its words. */
export function datesOf(scene: Scene, draft: Draft): { claimed: Named | undefined; occurred: Named | undefined } {
  const { named, sentence, verbs } = scene;
  const { lower } = scene.document.tokens;
  const dates = named.filter(({ entity }) => entity.type === "date" && entity.kind !== "DURATION" && entity.kind !== "SET" && !undated.has(entity.value ?? ""));
  let claimed: Named | undefined;
  let occurred: Named | undefined;
  if (dates.length === 0) return { claimed, occurred };
  const said = draft.sources.length > 0;
  const speaking = new Set(draft.cues.filter((cue) => draft.verb && cue !== draft.verb.at));
  const ownAct = draft.rule === "attribution/event-verb" || draft.rule === "attribution/self-claim";
  if (draft.verb && !ownAct && said) speaking.add(draft.verb.at);
  const tag = draft.sources[0]?.phrase.verb;
  if (tag) speaking.add(tag.at);
  const act = draft.incident;
  const deed = act && verbs.find((verb) => verb.at === act.first || verb.first === act.first);
  const distance = (date: Named, token: number) => (date.first > token ? date.first - token : token - date.last);
  for (const date of dates) {
    // "In May X hacked Y", "Since 2006, …": what opens the sentence dates its main verb.
    const opens = !verbs.some((verb) => verb.at < date.first);
    if (opens && deed && deed === verbs.find((verb) => verb.form === "finite" && !verb.tag && (verb.link === "root" || verb.link === "coordinate"))) {
      occurred ??= date;
      continue;
    }
    // "in its report last week".
    if (said && publications.test(lower[date.first - 1] ?? "")) {
      claimed ??= date;
      continue;
    }
    // "…, and officials on Wednesday urged …": another matter; so is the date beside the writer's own description of a group.
    const next = verbs.find((verb) => verb.first === date.last + 1 && verb.form === "finite");
    if (next && next !== deed && next !== draft.verb && !speaking.has(next.at)) continue;
    if (draft.relation === "affiliation" && !said) continue;
    // "malware like that deployed in May": the clause that describes something else.
    const last = verbs.findLast((verb) => verb.at < date.first);
    if (last && last !== deed && last !== draft.verb && !speaking.has(last.at) && last.link === "participle" && deed && last.at > deed.at) continue;
    const toSpeech = Math.min(...[...speaking].map((token) => distance(date, token)), 99);
    const toAct = act ? (date.first > act.last ? date.first - act.last : (act.first - date.last) * 1.5) : draft.verb ? distance(date, draft.verb.at) : 99;
    if (said && toSpeech <= 6 && toSpeech <= toAct) claimed ??= date;
    else if (toAct <= 14 && !(lower[date.first - 1] === "since" && date.first - 1 > sentence.first)) occurred ??= date;
  }
  return { claimed, occurred };
}
