// Claims stage, frames: a noun phrase in, its standing out: that of the clause in which it stands, or of the words right above it.
import { wordSet } from "../../document/word-list.ts";
import { links, verdictOf } from "../baseless.ts";
import { linkingVerbs } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { weaker } from "../hedges.ts";
import type { Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { turnOfAdjective } from "../standing/turns.ts";
import { type Standing, sentenceSpeaker, standingOf } from "../standing.ts";
import { nothingToShow, type Turned, turnedBy } from "../turned.ts";
import { agentOf, headWord } from "./draft.ts";
import * as words from "./words.ts";

/** The standing of a noun phrase: that of the clause it stands in. */
export function phraseStanding(scene: Scene, phrase: Phrase): Standing | string {
  const verb = verbOf(scene, phrase);
  const turned = turnedBy(scene, phrase);
  if (turned) return turnedStanding(scene, turned, phrase);
  if (!verb) return saidAround(scene, phrase);
  const judged = judgedStanding(scene, verb, phrase);
  if (judged) return judged;
  const unshown = verb.subject[0] === phrase ? undefined : nothingAbove(scene, verb);
  if (unshown) return turnedStanding(scene, { stance: "denies", certainty: "possible", verb: unshown.verb, cue: unshown.last }, phrase);
  const thin = verb.subject[0] === phrase ? null : tooThinFor(scene, verb);
  if (thin) return turnedStanding(scene, { stance: "denies", certainty: "possible", verb: thin, cue: thin.at }, phrase);
  const aware = verb.lemma === "be" ? verb.objects.find((one) => words.awareness.has(headWord(scene, one))) : undefined;
  if (aware && (verb.negated || headWord(scene, aware) === "unaware")) {
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    const own = scene.parties.all(verb.subject).filter((party) => !words.pronouns.has(party.head) || party.entity !== null);
    return {
      ...above,
      stance: "denies",
      certainty: "possible",
      sources: own.length > 0 && !own.every((party) => party.role === "state" && above.sources.length > 0) ? own : above.sources,
      cues: [verb.at],
    };
  }
  const inObject = verb.subject[0] !== phrase;
  // "could not confirm a link between the hack and Russia".
  if (inObject && !verb.passive && verb.negated && words.confirming.has(verb.lemma)) return "not confirmed";
  if (inObject && !verb.passive && (isA(verb.lemma, "deny") || isA(verb.lemma, "doubt"))) {
    if (verb.negated) return "not denied, which says nothing";
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    return {
      ...above,
      stance: "denies",
      certainty: isA(verb.lemma, "doubt") && !isA(verb.lemma, "deny") ? "possible" : "asserted",
      sources: scene.parties.all(verb.subject),
      cues: [verb.at],
    };
  }
  if (inObject && !verb.passive && (isA(verb.lemma, "say") || words.watching.has(verb.lemma)) && verb.subject.length > 0 && !verb.tag && !verb.negated) {
    const above = standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true });
    if (typeof above === "string") return above;
    const own = speakersOf(scene, scene.parties.all(verb.subject)).filter((party) => party.role !== "thing" || party.phrase.owner !== null);
    const weight = isA(verb.lemma, "possible") ? ("possible" as const) : isA(verb.lemma, "probable") ? ("probable" as const) : ("asserted" as const);
    if (own.length > 0) return { ...above, certainty: weight, sources: own, reportedBy: above.sources, cues: [verb.at] };
  }
  if (isFeared(scene, phrase, verb)) return "what may yet come";
  // "thwarted an attempt to break in": the infinitive belongs to the noun.
  const host = verb.link === "infinitive" && verb.subject.includes(phrase) && verb.parent ? verb.parent : verb;
  const above = standingOf(scene, host, phrase.first);
  // A denied or conditional clause about the hack says nothing against its author.
  return typeof above === "string"
    ? above === "a question" || above === "a condition"
      ? above
      : saidAround(scene, phrase)
    : { ...above, stance: "attributes", certainty: above.stance === "attributes" ? above.certainty : "asserted" };
}

/** In tokens, from the copula to the adjective: "is, to us, highly unlikely". */
const judgementReach = 4;
/** "A Russian role is unlikely", "The involvement of Turla, which many suspect, appears doubtful": what the adjective makes of the phrase. */
function judgedStanding(scene: Scene, verb: Verb, phrase: Phrase): Standing | string | null {
  const over = scene.verbs.find((one) => one.subject[0] === phrase && linkingVerbs.has(one.lemma) && one.link !== "relative") ?? verb;
  if (over.subject[0] !== phrase) return null;
  const { lower } = scene.document.tokens;
  // "The attribution of the hack to Turla is wrong": and not who did it.
  const wrong = links.has(headWord(scene, phrase)) ? verdictOf(scene, over) : null;
  if (!wrong && !linkingVerbs.has(over.lemma)) return null;
  if (wrong) {
    const above = standingOf(scene, over, phrase.first, "asserted", { skipOwn: true });
    return typeof above === "string" ? above : { ...above, stance: "denies", certainty: weaker(wrong, above.certainty), cues: [over.at, ...above.cues] };
  }
  let at = over.last + 1;
  while (at <= over.last + judgementReach && !turnOfAdjective(lower[at] ?? "")) at++;
  const turn = turnOfAdjective(lower[at] ?? "");
  // "is unlikely to be the last": of something else.
  const other = scene.verbs.some((one) => one.link === "infinitive" && (one.first === at + 1 || one.first === at + 2));
  if (!turn || turn === "reported" || other) return null;
  const above = standingOf(scene, over, phrase.first, "asserted", { skipOwn: true });
  if (typeof above === "string" || above.stance === "withholds") return above;
  const doubted = (turn.stance === "denies") !== over.negated;
  const stance = turn.stance === "withholds" && !over.negated ? "withholds" : doubted === (above.stance === "denies") ? "attributes" : "denies";
  const certainty = over.negated ? "possible" : turn.certainty;
  return { ...above, stance, certainty: stance === "withholds" ? "asserted" : weaker(certainty, above.certainty), cues: [at, ...above.cues] };
}

/** "nothing that would suggest a Russian role", "no evidence to support a Russian role": what there is none of. */
function nothingAbove(scene: Scene, verb: Verb): Phrase | undefined {
  const shown = verb.link === "infinitive" && verb.parent ? verb.parent.objects.at(-1) : (verb.noun ?? verb.antecedent);
  return showing.has(verb.lemma) && !verb.negated && shown && nothingToShow(scene, shown) ? shown : undefined;
}
const showing = wordSet("suggest indicate show prove support confirm imply substantiate corroborate establish demonstrate point back");

const scarce = wordSet("too insufficient inadequate");
/** "The evidence was too thin to support the link to Moscow", "not enough to support it": the clause that says so. */
function tooThinFor({ document }: Scene, verb: Verb): Verb | null {
  const { parent } = verb;
  if (verb.link !== "infinitive" || verb.negated || !showing.has(verb.lemma) || parent?.lemma !== "be") return null;
  const between = document.tokens.lower.slice(parent.at + 1, verb.first);
  return between.some((word) => scarce.has(word)) || (parent.negated && between.includes("enough")) ? parent : null;
}

/** Verbs of those who arm themselves. */
const guarding = wordSet("prevent protect defend guard counter withstand repel deter stop fight combat shield secure brace prepare");
/** "protect our networks against attacks by Russia", "our job is to prevent attacks by Iran": no attack that there was. */
function isFeared({ document: { tokens } }: Scene, phrase: Phrase, verb: Verb): boolean {
  const bare = !words.definites.has(tokens.lower[phrase.first] as string) && phrase.owner === null && (tokens.lower[phrase.last] as string).endsWith("s");
  return bare && guarding.has(verb.lemma) && (verb.form !== "finite" || verb.modal !== "" || verb.present);
}

/** "We will disrupt the hacking of our firms by members of the PLA, the minister said": whatever is said of the act, whoever speaks takes it for a fact. */
function saidAround(scene: Scene, phrase: Phrase): Standing {
  const said = sentenceSpeaker(scene, phrase.first);
  const quoted = said ? null : scene.speakerIn(phrase.first);
  const sources = said?.parties ?? (quoted ? [quoted] : []);
  return { stance: "attributes", certainty: "asserted", sources, reportedBy: [], voice: "author", cues: said ? [said.at] : [] };
}

/** "no evidence of X's role", "cast doubt on X's role": whoever is the subject of the words above says so. */
function turnedStanding(scene: Scene, { stance, certainty, verb, cue, predicated }: Turned, phrase: Phrase): Standing | string {
  const above = verb ? standingOf(scene, verb, phrase.first, "asserted", { skipOwn: true }) : null;
  if (typeof above === "string") return above;
  // "appears unlikely to the agency".
  const held = predicated && verb ? verb.complements.filter((one) => one.preposition === "to") : null;
  const subject = held ?? (verb && (verb.passive ? agentOf(verb) : verb.subject));
  const own = subject
    ? scene.parties.all(subject).filter((party) => !words.expletives.has(party.head) && (party.role !== "thing" || party.phrase.owner !== null))
    : [];
  const sources = own.length > 0 ? speakersOf(scene, own) : (above?.sources ?? []);
  return {
    stance: above?.stance === "denies" ? (stance === "denies" ? "attributes" : "denies") : stance,
    certainty: weaker(certainty, above?.certainty ?? "asserted"),
    sources,
    reportedBy: own.length > 0 ? (above?.sources ?? []) : (above?.reportedBy ?? []),
    voice: verb?.passive ? "unknown" : (above?.voice ?? "author"),
    cues: [cue, ...(above?.cues ?? [])],
  };
}

function verbOf(scene: Scene, phrase: Phrase): Verb | null {
  let at: Phrase | null = phrase;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.verb) return at.verb;
    at = at.on ?? at.renames;
  }
  return scene.verbs.find((verb) => verb.subject.includes(phrase)) ?? null;
}
