// Claims stage, frames: ties of a group to a state: "run by", "works for", "an arm of", and the compounds "the China-linked group".

import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { actorNouns } from "../nouns.ts";
import type { Party } from "../party.ts";
import { inContext, quoteAt, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { agentOf, type Desk, type Draft, headWord, stand } from "./draft.ts";
import { standsAccused } from "./spoken-for.ts";
import * as words from "./words.ts";

const isSponsor = (party: Party) =>
  party.role === "state" ||
  (party.role === "body" && party.entity !== null) ||
  (party.role === "people" && party.entity !== null) ||
  (party.role === "thing" && party.state !== null && words.stateHeads.has(party.head)); // prettier-ignore
const isMember = (party: Party) => party.role === "group" || (party.role === "person" && party.entity !== null);
/** A company that hides a state, or one held responsible that works for it. */
const isFront = (scene: Scene, party: Party, word: string) =>
  party.role === "body" &&
  party.entity?.type === "organisation" &&
  !words.noFronts.has(party.entity.kind ?? "") &&
  scene.cyber === 2 &&
  (words.fronts.has(word) ||
    (words.frontHeads.has(word) &&
      (standsAccused(scene, [party]) || scene.verbs.some((verb) => verb.subject.includes(party.phrase) && isA(verb.lemma, "strong", "attack")))));

/** What somebody is of a group, who is then what the group is. */
const belonging = wordSet("part member members one");

interface Row {
  readonly word: string;
  readonly rest: readonly string[];
}

interface Rows {
  readonly rows: readonly Row[];
  readonly words: ReadonlySet<string>;
}

const read = new Map<string, Rows>();
/** The rows of a rule, parted once. */
function rowsOf(phrases: string): Rows {
  let known = read.get(phrases);
  if (!known) {
    const rows = phrases.split(",").flatMap((phrase) => {
      // "work/act on orders of" is two rows.
      const parts = phrase
        .trim()
        .split(" ")
        .map((part) => part.split("/"));
      const said = parts.reduce<string[][]>((before, part) => before.flatMap((words) => part.map((word) => [...words, word])), [[]]);
      return said.map(([word = "", ...rest]) => ({ word, rest }));
    });
    known = { rows, words: new Set(rows.map(({ word }) => word)) };
    read.set(phrases, known);
  }
  return known;
}

interface Predicate {
  readonly phrase: Phrase;
  /** Its head. */
  readonly word: string;
}

/** A noun, in the singular or in the plural. */
const isNoun = (word: string, noun: string): boolean => word === noun || (word.length === noun.length + 1 && word.endsWith("s") && word.startsWith(noun));

/** These say what somebody is. */
const calling = new Set(
  "be call describe consider become remain identify expose unmask reveal name have act serve operate function count regard see treat list classify".split(" "),
);

/** A verb with its preposition, or a predicate noun: rows "run by", "work for", "arm of". */
export function tie(scene: Scene, verb: Verb, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "tie") return;
  const { rows, words } = rowsOf(frame.phrases);
  const predicative = verb.objects.length > 1 || verb.passive || calling.has(verb.lemma);
  // Most verbs go no further, so what follows is a function of its own, with all that it makes.
  if (predicative || words.has(verb.lemma)) tieWith(scene, verb, desk, rows, predicative);
}

/** The rows that may hold, by their first word: mostly none of a hundred, and to try one costs more than to ask. */
function rowsFor(rows: readonly Row[], lemma: string, predicates: readonly Predicate[]): Row[] {
  const may: Row[] = [];
  for (const row of rows) if (row.word === lemma || namesTie(predicates, row.word)) may.push(row);
  return may;
}

function namesTie(predicates: readonly Predicate[], noun: string): boolean {
  for (const { word } of predicates) if (isNoun(word, noun)) return true;
  return false;
}

function tieWith(scene: Scene, verb: Verb, desk: Desk, rows: readonly Row[], predicative: boolean) {
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  // The nouns that may tell the tie, with their phrases.
  const predicates: Predicate[] = [];
  if (predicative) {
    for (const one of verb.objects) predicates.push({ phrase: one, word: headWord(scene, one) });
    // "acts as a front", "is little more than a front".
    const more = verb.objects.some((one) => headWord(scene, one) === "more");
    for (const one of verb.complements)
      if (one.preposition === "as" || (more && one.preposition === "than")) predicates.push({ phrase: one, word: headWord(scene, one) });
  }
  let sponsor: Party | null = null;
  let cue = verb.at;
  let noun = false;
  let active = false;
  for (const { word, rest } of rowsFor(rows, verb.lemma, predicates)) {
    if (word === verb.lemma) {
      const preposition = rest.at(-1) ?? "";
      if (rest.length === 1) {
        if (preposition === "by" && !verb.passive) {
          // "the Russian state directs Killnet".
          const own = parties.all(verb.subject).find((party) => party.role === "state" && isSponsor(party));
          if (!own || verb.objects.length === 0 || !parties.all(membersOf(verb.objects[0] as Phrase)).some((party) => party.entity?.type === "threat-actor"))
            continue;
          sponsor = own;
          active = true;
          break;
        }
        const found = verb.complements.filter((one) => one.preposition === preposition);
        sponsor = found.map(parties.of).find(isSponsor) ?? null;
      } else {
        // "work on behalf of": a phrase in between.
        // "takes its orders from": its object.
        const middle = [...verb.complements, ...verb.objects].find((one) => headWord(scene, one) === rest[rest.length - 2]);
        const inner = middle && (middle.owner ?? parties.hanging(middle, preposition, "of", "from"));
        sponsor = inner && isSponsor(parties.of(inner)) ? parties.of(inner) : null;
      }
    } else if (predicative) {
      const predicate = predicates.find((one) => isNoun(one.word, word))?.phrase;
      if (!predicate) continue;
      const own = parties.hanging(predicate, ...rest) ? null : stateIn(scene, predicate);
      const inner = parties.hanging(predicate, ...rest) ?? verb.complements.find((one) => rest.includes(one.preposition));
      sponsor = own ?? (inner && isSponsor(parties.of(inner)) ? parties.of(inner) : null);
      if (sponsor) {
        cue = predicate.last;
        noun = true;
      }
    }
    if (sponsor) break;
  }
  const itself = sponsor ? null : predicates.map(({ phrase }) => namedBy(scene, phrase, verb, rows[0]?.word ?? "")).find((party) => party !== null);
  if (itself) {
    sponsor = itself;
    cue = itself.phrase.last;
    noun = true;
  }
  if (!sponsor) return;
  // "describes X as an officer of": the verb's subject says so of its object.
  const named = verb.lemma !== "be" && !verb.passive && (verb.objects.length > 1 || (verb.objects.length === 1 && !isObject(verb, cue)));
  const subject = active
    ? membersOf(verb.objects[0] as Phrase)
    : noun && verb.gap && verb.antecedent
      ? [verb.antecedent]
      : noun && named
        ? membersOf(verb.objects[0] as Phrase)
        : verb.link === "participle" && verb.antecedent && verb.subject.length === 0
          ? [verb.antecedent]
          : verb.subject;
  const inherited = subject.length === 0 && verb.antecedent ? [verb.antecedent] : subject;
  const word = noun || verb.lemma === "be" ? (lower[noun ? cue : (middleOf(scene, verb)?.last ?? cue)] as string) : "";
  // "hackers who officials say work for Iran": nobody's but for what is said of them.
  const told = verb.parent?.link === "relative" && (verb.link === "complement" || verb.link === "infinitive") && isA(verb.parent.lemma, "say");
  let members = parties
    .all(inherited)
    .map((party) => (told && party.head !== "" && party.entity === sponsor?.entity ? { ...party, entity: null } : party))
    .filter((party) => (isMember(party) || isFront(scene, party, word)) && party !== sponsor && party.entity !== sponsor?.entity);
  if (members.length === 0 && verb.opener === "whose" && verb.antecedent) members = [parties.of(verb.antecedent)].filter(isMember);
  const whose = scene.verbs.find((one) => one.opener === "whose" && one.at < verb.at && (one === verb.parent || one === verb));
  if (members.length === 0 && whose?.antecedent) members = [parties.of(whose.antecedent)].filter(isMember);
  // "The defendants were part of a group run by the GRU": who is part of it.
  const whole = verb.link === "participle" && verb.antecedent?.preposition === "of" ? verb.antecedent.on : null;
  const being = whole && belonging.has(headWord(scene, whole)) && whole.verb?.lemma === "be" && whole.verb.objects.includes(whole) ? whole.verb : null;
  if (being) members = parties.all(being.subject).filter(isMember);
  const judged = judgedBy(verb, lower);
  if (judged && members.every((party) => party.entity === null || party.entity === party.state?.entity)) {
    const meant = parties.all(membersOf(judged.verb.objects[0] as Phrase)).filter(isMember);
    if (meant.length > 0) members = meant;
  }
  // A person counts as a member only where the text is about hackers.
  members = members.filter((party) => party.entity !== null || party.role === "group");
  // "Chinese hackers working for the state": the state is in the description already.
  if (members.every((party) => party.entity?.type === "country") && (sponsor.entity === null || members.some((party) => party.entity === sponsor?.entity)))
    return;
  if (members.length === 0) return;
  // "The defendants associated with Neva Systems used stolen passwords": which of them.
  if (verb.link === "participle" && sponsor.role !== "state" && members.every((party) => words.inCourt.has(party.head)))
    return desk.reject(cue, "some of those in court");
  if (!members.some((party) => party.entity?.type === "threat-actor") && !inContext(scene) && scene.cyber < 2) return;
  if (members.every((party) => party.role === "person") && !/^(officer|member|front|arm|agent|operative)/.test(lower[cue] as string)) return;
  const standing = standingOf(scene, being ?? verb, verb.at);
  if (typeof standing === "string") return desk.reject(cue, standing);
  let certainty: Certainty = weaker(desk.rule.certainty, sponsor.hedge);
  for (let i = Math.max(scene.sentence.first, cue - 3); i < cue; i++) certainty = weaker(certainty, hedgeOf(lower[i] as string) ?? "asserted");
  const agents = verb.passive ? parties.all(agentOf(verb)).filter((party) => party !== sponsor && party.entity !== sponsor?.entity) : [];
  const calls = noun && (named || (verb.gap && verb.lemma !== "be")) ? parties.all(verb.subject) : [];
  const speakers = judged ? parties.all(judged.verb.subject) : agents.length > 0 ? agents : calls.length > 0 ? calls : standing.sources;
  const aside = (verb.link === "participle" && !being) || (verb.link === "relative" && !verb.gap);
  desk.add({
    ...stand(standing, certainty),
    relation: "affiliation",
    ...(judged && { certainty: weaker(certainty, judged.certainty) }),
    sources: judged ? speakers : aside && agents.length === 0 ? [] : speakers,
    voice:
      agents.length > 0 || calls.length > 0
        ? "author"
        : verb.passive && words.looseLinks.has(verb.lemma) && !aside
          ? "unknown"
          : aside
            ? "author"
            : standing.voice,
    actors: members,
    sponsor,
    verb,
    cues: [cue, ...standing.cues],
  });
}

/** The state whose name stands in a phrase, as a party of its own. */
function stateOf(phrase: Phrase, name: Named): Party {
  return { phrase, entity: name.entity, name, head: "", role: "state", state: null, tie: null, hedge: "asserted", described: false };
}

/** "is believed to be North Korean", "exposed APT1 as Unit 61398": the predicate is the state, or the state's service, itself. */
function namedBy(scene: Scene, phrase: Phrase, verb: Verb, what: string): Party | null {
  const name = phrase.names.at(-1);
  if (!name || name.last !== phrase.last) return null;
  if (what === "DEMONYM") return verb.lemma === "be" && name.form === "demonym" && name.first === phrase.first ? stateOf(phrase, name) : null;
  if (what !== "SERVICE" || name.form === "demonym" || name.entity.type !== "organisation") return null;
  const subject = scene.parties.all(verb.link === "relative" && verb.antecedent ? [verb.antecedent] : verb.subject);
  const called = scene.parties.all(verb.objects);
  return words.serviceKinds.has(name.entity.kind ?? "") && [...subject, ...called].some((party) => party.entity?.type === "threat-actor")
    ? scene.parties.of(phrase)
    : null;
}

/** "on the payroll", "in the pay". */
const middleOf = (scene: Scene, verb: Verb): Phrase | undefined => verb.complements.find((one) => words.fronts.has(headWord(scene, one)));

/** "an IRGC persona", "FSB officers": the state whose the noun is, where its name stands right before it. */
function stateIn(scene: Scene, predicate: Phrase): Party | null {
  const owner = predicate.owner && scene.parties.of(predicate.owner);
  if (owner && isSponsor(owner)) return owner;
  const { state } = scene.parties.of(predicate);
  return state && state.last === predicate.last - 1 && state.form !== "demonym" ? stateOf(predicate, state) : null;
}

/** Whether a noun is the verb's own object, and not what its object is said to be: "describes X as an officer". */
function isObject(verb: Verb, at: number): boolean {
  const object = verb.objects[0] as Phrase;
  return object.first <= at && at <= object.last;
}

/** "specialists consider APT31 a group working for …": the judgement that a reduced clause spells out. */
function judgedBy(verb: Verb, lower: readonly string[]): { verb: Verb; certainty: Certainty } | null {
  if (verb.link !== "participle" || !verb.antecedent) return null;
  for (let at: Phrase | null = verb.antecedent; at; at = at.on) {
    const host = at.verb;
    const predicate =
      host && host !== verb && !host.passive && host.objects[0] && host.objects[0] !== at && (at.preposition === "as" || host.objects.includes(at));
    // "a group calling itself X, linked to Y": nobody else's judgement.
    const itself = host?.objects[0]?.first === host?.objects[0]?.last && words.reflexives.has(lower[host?.objects[0]?.last ?? -1] ?? "");
    if (predicate && !itself && words.calling.has(host.lemma)) return { verb: host, certainty: words.holding.has(host.lemma) ? "probable" : "asserted" };
  }
  return null;
}

/** "Sandworm, a unit of the GRU": what is put beside the name of a group. */
export function apposed(scene: Scene, phrase: Phrase, desk: Desk) {
  const frame = desk.rule.frame;
  if (frame.kind !== "apposition" || !phrase.renames || !frame.nouns.split(" ").includes(headWord(scene, phrase))) return;
  const group = scene.parties.of(phrase.renames);
  const of = scene.parties.hanging(phrase, "of", "for", "in", "within");
  const sponsor = of && scene.parties.of(of);
  if (
    (group.entity?.type !== "threat-actor" && !isFront(scene, group, headWord(scene, phrase))) ||
    !sponsor ||
    !isSponsor(sponsor) ||
    sponsor.entity?.type === "threat-actor"
  )
    return;
  if (sponsor.role !== "state" && !inContext(scene) && scene.cyber < 2) return;
  desk.add({
    relation: "affiliation",
    actors: [group],
    sponsor,
    certainty: weaker(desk.rule.certainty, sponsor.hedge),
    voice: "author",
    verb: null,
    cues: [phrase.last],
  });
}

/** Noun phrases with a state before their head or name. */
export function compound(scene: Scene, phrase: Phrase, desk: Desk, drafts: readonly Draft[]) {
  const own = scene.parties.of(phrase);
  // "Earth Lusca (China-linked)": the tie stands behind the name.
  const behind = own.role === "thing" && own.tie && own.state && phrase.renames ? scene.parties.of(phrase.renames) : null;
  // "the Iran-aligned APT42 campaigns": the tie stands right before the name, whatever the name stands before.
  const inner = own.role === "thing" && own.tie && own.state ? bandBehind(scene, phrase, own.tie.at) : undefined;
  const party = behind
    ? { ...behind, state: own.state, tie: own.tie }
    : inner
      ? { ...own, entity: inner.entity, name: inner, head: "", role: "group" as const }
      : own;
  const { state, tie: bond } = party;
  if (party.role !== "group" || !state || state.entity === party.entity) {
    if (party.role !== "group" || !state || !bond || drafts.some((draft) => draft.actors.includes(party))) return;
  }
  const threat = party.entity?.type === "threat-actor";
  if (!threat && !bond) return;
  // "The North Korean hackers had posed as recruiters": a band told of before, by nothing but its people.
  if (threat && !bond && state?.form === "demonym" && party.name?.form === "description" && words.trades.has(headWord(scene, phrase))) return;
  // What a clause ties them to is told by that clause.
  if (bond && (bond.at < phrase.first || bond.at > phrase.last) && !behind) return;
  if (!threat && !inContext(scene) && scene.cyber < 2) return;
  const { lower } = scene.document.tokens;
  // "the Chilean army", "Ukrainian government organisations", "Australian secret agents": what every state has.
  const hyphened = bond !== null && /^[-‑–]$/.test(lower[bond.at - 1] ?? "");
  if (
    !threat &&
    !hyphened &&
    words.everydayBodies.has(party.head) &&
    !lower.slice(phrase.first, phrase.last).some((word) => /^(hack|cyber|threat|troll)/.test(word))
  )
    return;
  if (state.entity.type === "threat-actor") return;
  if (words.noTies.has(lower[state.last + 2] ?? "") && /^[-‑–]$/.test(lower[state.last + 1] ?? "")) return;
  if (!bond && state.form !== "demonym" && state.entity.type !== "country" && phrase.owner?.names.at(-1) !== state) return;
  if (lower[state.first - 1] === "-" && words.sympathies.has(lower[state.first - 2] ?? "")) return;
  const quote = quoteAt(scene.document, phrase.first);
  const quoted = quote !== undefined && quote.first < phrase.first && phrase.last < quote.last && quote.last - quote.first > 8;
  const speaker = quoted ? (sentenceQuote(scene, phrase) ?? null) : null;
  // "Mustang Panda is a Chinese state-sponsored group": of the one it is said of.
  const meant = !threat ? named(scene, phrase) : null;
  // "ESET believes that Turla is a Belarus-aligned group": who says that it is.
  const standing = meant && phrase.verb ? standingOf(scene, phrase.verb, phrase.first) : null;
  if (typeof standing === "string") return;
  const certainty = weaker(bond?.certainty ?? "asserted", party.hedge);
  desk.add({
    ...(standing ? stand(standing, certainty) : { certainty, sources: speaker ? [speaker] : [], voice: "author" as const }),
    relation: "affiliation",
    actors: [meant ?? party],
    sponsor: stateOf(phrase, state),
    verb: null,
    cues: [bond?.at ?? state.first],
  });
}

/** The band whose name follows a tie, with or without a word for bands between: "-linked group Turla". */
const bandBehind = ({ document }: Scene, { names }: Phrase, at: number): Named | undefined =>
  names.find(
    ({ entity, first }) =>
      entity.type === "threat-actor" && (first === at + 1 || (first === at + 2 && actorNouns.has(document.tokens.lower[at + 1] as string))),
  );

/** The group that a phrase says something of: the subject of "is". */
function named(scene: Scene, phrase: Phrase): Party | null {
  const { verb } = phrase;
  const subject = verb?.lemma === "be" && !verb.negated && verb.objects.includes(phrase) ? verb.subject[0] : undefined;
  const party = subject && scene.parties.of(subject);
  return party?.entity?.type === "threat-actor" ? party : null;
}

function sentenceQuote(scene: Scene, phrase: Phrase): Party | null {
  return scene.speakerIn(phrase.first);
}
