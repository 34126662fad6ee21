// Claims stage: a draft and its sentence in, the date when it was said and the date when it happened out.
import { afterDateline } from "../document/dateline.ts";
import { wordSet } from "../document/word-list.ts";
import type { Draft } from "./frames/draft.ts";
import type { Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import type { Scene } from "./scene.ts";

interface When {
  /** When the source spoke. */
  readonly claimed: Named | undefined;
  /** When it happened. */
  readonly occurred: Named | undefined;
}

/** In tokens: how far a date may stand from the word of speech, and from the words for the act; and further than any of them. */
const reach = { speech: 6, act: 14, clause: 20 };
const far = 99;

/** A draft and the words that it is told with. */
interface Telling {
  readonly scene: Scene;
  readonly draft: Draft;
  /** Verb of which its source is the subject. */
  readonly tag: Verb | null | undefined;
  /** Its words of speech. */
  readonly speech: ReadonlySet<number>;
  /** Its verb is the act itself: "hacked". */
  readonly isAct: boolean;
  /** "Russia was blamed on Tuesday": somebody spoke then, whoever it was. */
  readonly isAgentless: boolean;
}

/** When it was said: the date beside the reporting verb. When it happened: the date behind the words for the act. What lasts, a tie between two parties, has no day. */
export function datesOf(scene: Scene, draft: Draft): When {
  const { lower } = scene.document.tokens;
  const telling = tellingOf(scene, draft);
  const happened = draft.relation === "responsibility" && draft.stance === "attributes";
  let claimed: Named | undefined;
  let occurred: Named | undefined;
  let nearest = reach.act + 1;
  // "SEOUL, May 21 (Yonhap) -- ": the day of the report.
  const opening = afterDateline(scene.document, scene.sentence);
  for (const date of scene.named) {
    if (date.last < opening || !isPoint(date, lower, telling.speech)) continue;
    const owner = ownerOf(date, scene.verbs, lower);
    const toAct = awayFromAct(telling, date, owner);
    // "It has been spying since May": no day of an act; "Since May it has hit two ports" begins with one.
    const lasts = lower[date.first - 1] === "since" && date.first - 1 > scene.sentence.first;
    if (isOfSpeech(telling, date, owner, toAct)) claimed ??= date;
    else if (happened && toAct < nearest && !lasts) [occurred, nearest] = [date, toAct];
  }
  return { claimed, occurred };
}

function tellingOf(scene: Scene, draft: Draft): Telling {
  const { verb, sources, cues } = draft;
  const tag = sources[0]?.phrase.verb;
  const speech = new Set(verb ? cues.filter((cue) => cue !== verb.at) : []);
  const ownAct = draft.rule === "attribution/event-verb" || draft.rule === "attribution/self-claim";
  // "claimed responsibility on Thursday": of one's own act, but a word of speech.
  const speaks = verb !== null && sources.length > 0 && (!ownAct || (draft.rule === "attribution/self-claim" && isA(verb.lemma, "say")));
  const isAgentless = verb !== null && sources.length === 0 && !ownAct && verb.passive && (verb.form === "finite" || verb.link === "coordinate");
  if (verb && speaks) speech.add(verb.at);
  if (tag) speech.add(tag.at);
  return { scene, draft, tag, speech, isAct: ownAct && !speaks, isAgentless };
}

/** Whether a date tells when somebody spoke, and not when it happened, from which it is `toAct` tokens away. */
function isOfSpeech(telling: Telling, date: Named, owner: Verb | undefined, toAct: number): boolean {
  const { scene, draft, isAgentless } = telling;
  const { lower } = scene.document.tokens;
  // "last week's attack" tells when it happened, "last week's report" when it was told.
  const owned = lower[date.last + 1] === "'s" && !speechNouns.has(lower[date.last + 2] as string);
  if (owned || lasting.has(lower[date.first - 1] as string)) return false;
  if (draft.sources.length > 0) {
    if (isOfPaper(telling, date, owner)) return true;
    const toSpeech = awayFromSpeech(telling, date, owner);
    return toSpeech <= reach.speech && toSpeech <= toAct;
  }
  if (!isAgentless || !owner || owner !== draft.verb || date.first <= owner.at || date.first - owner.at > reach.speech) return false;
  // "was blamed for an attack on Tuesday"
  return !(draft.incident && draft.incident.first > owner.at && draft.incident.first < date.first);
}

/** "in its report last week", "in a report published on Tuesday", "a letter dated May 2", "according to a report on Tuesday". */
function isOfPaper({ scene, draft }: Telling, date: Named, owner: Verb | undefined): boolean {
  const { lower } = scene.document.tokens;
  const before = lower[date.first - 1] as string;
  const paper = owner?.link === "participle" && date.first - owner.at <= reach.speech ? owner.antecedent : null;
  return (
    speechNouns.has(before) ||
    (paper !== null && speechNouns.has(lower[paper.last] as string) && paper.preposition !== "") ||
    before === "dated" ||
    (before === "on" && speechNouns.has(lower[date.first - 2] as string)) ||
    draft.sources.some(({ phrase }) => lower[phrase.first - 2] === "according" && isWithin(date, phrase.last, lower))
  );
}

/** In tokens. */
function awayFromSpeech({ scene, draft, tag, speech }: Telling, date: Named, owner: Verb | undefined): number {
  const { verbs } = scene;
  const { lower } = scene.document.tokens;
  // "In 2016, the report said, hackers broke in": what is put in says nothing of the date before it.
  if (tag?.tag && date.last < tag.first) return far;
  const ways = [...speech].map((token) => distance(date, token));
  if (owner) {
    if (describesActor(owner, draft) || describesSource(owner, draft, speech)) return far;
    // "In October the minister, who …, said": however far behind a date that opens the clause.
    // "said at a conference in Prague on May 2 that": however far behind one that what is said follows.
    if (speech.has(owner.at) && (date.last < owner.first || opensClause(date, owner, verbs, lower))) return 1;
    if (governs(owner, draft)) ways.push(distance(date, owner.at));
  }
  return Math.min(...ways, far);
}

/** Whether a verb is what the draft's own speaker does: "The agency decided on Tuesday to go public, saying that …", "The FBI, which raided the firm in April, said". */
function governs(owner: Verb, { sources, verb }: Draft): boolean {
  const subject = owner.subject[0];
  const itsSpeaker =
    subject !== undefined &&
    !owner.antecedent &&
    sources.some(({ phrase, entity }) => phrase === subject || subject.names.some((name) => name.entity === entity));
  return verb === null ? itsSpeaker : (itsSpeaker || isA(owner.lemma, "say")) && isAbove(owner, verb);
}

/** "according to a report published on Tuesday by a vendor, …": before the comma. */
const isWithin = (date: Named, from: number, lower: readonly string[]): boolean =>
  date.first > from && date.first - from <= reach.speech && !lower.slice(from, date.first).includes(",");

const distance = (date: Named, token: number): number => (date.first > token ? date.first - token : token - date.last);

/** A date that names a time: no length, nothing that recurs, no "in the past", but "recently"; "now" right before who speaks. */
function isPoint({ entity, last }: Named, lower: readonly string[], speech: ReadonlySet<number>): boolean {
  if (entity.type !== "date" || entity.kind === "DURATION" || entity.kind === "SET") return false;
  if (entity.value === "PAST_REF") return lower[last] !== "past";
  return !entity.value?.endsWith("_REF") || (entity.value === "PRESENT_REF" && speech.has(last + 1));
}

/** "since 2006", "throughout 2021": nobody speaks for so long. */
const lasting = wordSet("since throughout during between until");
/** What follows a date that tells when somebody spoke: "on Tuesday for the attack". */
const behindSpeech = wordSet("for over of with");
/** "in its report last week" */
const speechNouns = wordSet("report statement interview announcement briefing post tweet advisory letter speech release conference indictment hearing");
/** What stands for a deed that is likened to this one. */
const likenings = wordSet("that those");

/** The verb that a date tells the time of: the last before it, or, where none is, the first behind it. */
function ownerOf(date: Named, verbs: readonly Verb[], lower: readonly string[]): Verb | undefined {
  let last: Verb | undefined;
  for (const verb of verbs) {
    // "Killnet, which hit a port in May, claimed": the clause on a name has the dates up to its comma.
    const aside = verb.antecedent !== null && (verb.first > date.last || lower.slice(verb.at, date.first).includes(","));
    if (last === undefined && (aside || (verb.tag && verb.first > date.last))) continue;
    if (verb.first <= date.last) {
      last = verb;
      continue;
    }
    // "officials on Wednesday urged", however the words before it are read.
    if (verb.first === date.last + 1 && verb.form === "finite" && !verb.antecedent) return verb;
    const subject = verb.subject[0];
    if (last === undefined || subject === undefined || subject.first <= last.last) return last ?? verb;
    // "… , and officials on Wednesday urged", "…, and on Wednesday officials urged"
    const opens = [lower[date.first - 1], lower[date.first - 2]].some((word) => word === "," || word === "and" || word === "but");
    const clause =
      !verb.antecedent && verb.opener !== "that" && (subject.first > date.last ? opens && subject.first - date.last <= 2 : date.first - subject.last <= 2);
    return clause ? verb : last;
  }
  return last;
}

/** In tokens. */
function awayFromAct({ scene, draft, speech, isAct }: Telling, date: Named, owner: Verb | undefined): number {
  const { lower } = scene.document.tokens;
  // "the campaign in April, when hackers broke in"
  const whenever = lower[date.last + 1] === "when" || (lower[date.last + 1] === "," && lower[date.last + 2] === "when");
  if (whenever && draft.verb !== null && draft.verb.first > date.last && draft.verb.first - date.last < reach.clause) return 1;
  // "blamed it on Tuesday for the attack": the day of blaming, however near the attack stands.
  if (owner && speech.has(owner.at) && date.first > owner.at && behindSpeech.has(lower[date.last + 1] as string)) return far;
  // "malware similar to that deployed in 2022": the deed it is likened to.
  if (owner?.antecedent && likenings.has(lower[owner.antecedent.last] as string)) return far;
  if (elsewhere(date, owner, draft)) return far;
  return isAct && owner === draft.verb ? 1 : distanceToAct(date, draft, scene.verbs, lower);
}

/** In tokens; what stands before the act is half as far again as what stands behind it. */
function distanceToAct(date: Named, { incident, verb }: Draft, verbs: readonly Verb[], lower: readonly string[]): number {
  if (incident && date.first > incident.last) {
    const away = date.first - incident.last;
    // "an attack on the ports, banks and ministries of two countries in May": nothing but names between them.
    if (away <= reach.act || verbs.some(({ first }) => first > incident.last && first < date.first)) return away;
    return lower.slice(incident.last, date.first).includes(",") ? away : reach.act;
  }
  if (incident) return (incident.first - date.last) * 1.5;
  return verb ? distance(date, verb.at) : far;
}

/** "They hit hospitals, but officials on Wednesday urged calm", "Lazarus, which hit a bank in 2016, is behind it": the date of another clause. */
function elsewhere(date: Named, owner: Verb | undefined, draft: Draft): boolean {
  const { verb, incident } = draft;
  if (owner === undefined || verb === null || owner === verb) return false;
  // "two notable 2021 campaigns"
  if (incident && date.first >= incident.first - 2 && date.last <= incident.last) return false;
  if (describesActor(owner, draft)) return true;
  // "malware similar to that deployed in May": what describes something else than the act
  const described = owner.link === "participle" && owner.at > verb.at ? owner.antecedent : null;
  if (described && !(incident && described.first <= incident.last && incident.first <= described.last)) return true;
  // Behind a verb that says nothing, what looks like its complement is a clause of its own.
  const main = owner.link === "root" || owner.link === "coordinate" || (owner.link === "complement" && owner.parent === verb && !isA(verb.lemma, "say"));
  return main && !isAbove(owner, verb) && (owner.link === "complement" || !isAbove(verb, owner)) && !(incident && incident.first >= owner.first);
}

/** Whether a verb stands in a relative clause on one who is held responsible, and the claim does not. */
function describesActor(owner: Verb, { verb, actors }: Draft): boolean {
  for (let one: Verb | null = owner, steps = 0; one && steps < 10; one = one.parent, steps++) {
    if (one === verb) return false;
    if (one.antecedent) return actors.some(({ phrase }) => phrase === one?.antecedent);
  }
  return false;
}

/** Whether the clause of what somebody says begins right behind a date. */
const opensClause = ({ last }: Named, owner: Verb, verbs: readonly Verb[], lower: readonly string[]): boolean =>
  lower[last + 1] === "that" &&
  isA(owner.lemma, "say") &&
  verbs.some((one) => one.parent === owner && one.link === "complement" && one.opener === "that" && one.first > last);

/** "The FBI, which raided the firm in April, said": what its speaker did before. */
const describesSource = (owner: Verb, { sources }: Draft, speech: ReadonlySet<number>): boolean =>
  owner.antecedent !== null && owner.link === "relative" && !speech.has(owner.at) && sources.some(({ phrase }) => phrase === owner.antecedent);

/** Whether a verb governs another one: "said that hackers had tried to break in". What "and" joins to it, it does not. */
function isAbove(verb: Verb, inner: Verb | null): boolean {
  for (let one = inner, steps = 0; one && steps < 10; one = one.parent, steps++) {
    if (one === verb) return one !== inner;
    if (one.link === "coordinate") return false;
  }
  return false;
}
