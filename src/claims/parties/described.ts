// Claims stage, parties: a phrase whose head is a noun in, the party out: attackers, suspects, those who speak for a state or a body, or a mere thing.
import { CAPITALISED } from "../../document/tokens.ts";
import { actorNouns, suspectNouns } from "../nouns.ts";
import { bodyKinds, isState, type Party } from "../party.ts";
import { readBand } from "./band.ts";
import { bandOf } from "./band-of.ts";
import { describedAs, type Head } from "./head.ts";
import type { Parsed, Reading } from "./parsed.ts";
import { readSpeaker } from "./speaker.ts";
import * as words from "./words.ts";

/** Reads a phrase whose head is a noun. */
export function readDescribed(sentence: Parsed, told: Head): Reading {
  const { phrase, word, others, owner } = told;
  const isActor = actorNouns.has(word);
  const group =
    others.findLast((one) => one.entity.type === "threat-actor") ??
    (owner?.entity.type === "threat-actor" ? owner : null) ??
    (isActor ? bandOf(sentence, phrase, told.state !== null) : null);
  const head = told.state ? told : withState(told, stateBehind(sentence, told));
  if (isActor || (words.counted.has(word) && sentence.isNamed(phrase))) return readBand(sentence, head, group);
  const isSuspect = suspectNouns.has(word);
  const of = sentence.hanging(phrase, "of");
  const some = word === "one" || words.someOf.has(word);
  const whole = of && (isSuspect || words.partsOf.has(word) || some) ? sentence.of(of) : null;
  const alias = isSuspect ? sentence.alias(phrase) : undefined;
  // "members of Killnet defaced", "one of the gangs": what they do the band does.
  const ofBand = (words.memberNouns.has(word) || word === "one") && whole?.role === "group" && whole.entity?.type === "threat-actor";
  if (ofBand && !group) return { ...whole, phrase, name: null, head: word, hedge: head.hedge };
  // "elements of Iran's intelligence services": the state's own.
  const element = of && words.elements.has(word) ? sentence.of(of) : null;
  if (element?.role === "state" && element.entity) return { ...element, phrase, name: null, head: word, hedge: head.hedge };
  // "one of the Iranian hackers"
  const ofNation = word === "one" && whole?.role === "group" && whole.entity?.type === "country" && whole.state !== null;
  if (ofNation && !group) return { ...whole, phrase, name: null };
  // "One of the people said": of the same kind as all of them.
  if (some && whole?.role === "people") return { ...whole, phrase, name: null, head: whole.head, hedge: head.hedge };
  // "two Turla members"; "Ryuk ransomware", "the APT31 operating mode": the tool stands for who wields it.
  if (group && (isSuspect || words.wieldedBy.has(word))) return describedAs(head, "group", group.entity);
  if (isSuspect) return readSuspect(head, whole, alias);
  return readSpeaker(sentence, head) ?? readThing(sentence, head);
}

const withState = ({ phrase, at, word, name, others, owner, tie, hedge }: Head, state: Head["state"]): Head => ({
  phrase,
  at,
  word,
  name,
  others,
  owner,
  state,
  tie,
  hedge,
});

/** The state that its owner gives a phrase, or what stands behind it: "the Government of Canada", "hackers from China", "a group in Iran". */
function stateBehind(sentence: Parsed, { phrase, word, owner }: Head): Party["state"] {
  if (owner && isState(owner.entity)) return owner;
  if (words.governing.has(word)) {
    const of = sentence.hanging(phrase, "of");
    return of?.names.find((one) => one.entity.type === "country" && one.last === of.last) ?? null;
  }
  if (!actorNouns.has(word) && !suspectNouns.has(word)) return null;
  const from = sentence.hanging(phrase, "from", "in", "for");
  if (!from) return null;
  const serves = from.preposition === "for";
  const state = from.names.findLast(({ entity }) => (serves || from.preposition === "from" ? isState(entity) : entity.type === "country"));
  // "hackers from Russia's GRU military intelligence service"
  return state && (from.last === state.last || (from.preposition !== "in" && sentence.of(from).role === "state")) ? state : null;
}

/** People who can be charged: "an individual going by the alias Vosk", "officers of British intelligence". */
function readSuspect(head: Head, whole: Party | null, alias: Party | undefined): Reading {
  const { state, tie, hedge, phrase } = head;
  if (alias?.role === "person" || (alias?.role === "group" && alias.entity?.type === "threat-actor")) return { ...alias, phrase, hedge };
  if (whole?.entity) {
    const serves = whole.role === "state" && words.stateWords.has(whole.head) ? { certainty: "asserted" as const, at: head.at } : null;
    return describedAs(head, "people", whole.entity, { state: state ?? whole.name, tie: tie ?? serves });
  }
  return describedAs(head, "people", state && bodyKinds.has(state.entity.kind ?? "") ? state.entity : null);
}

/** Whatever else: but "a newcomer, Killnet, took credit", "Lyceum, an Iranian threat actor". */
function readThing({ lower, kind, renaming, of }: Parsed, head: Head): Reading {
  // "Voskrel, a front thought to be run by Iran": what a band is under that name.
  const before = words.masks.has(head.word) && head.phrase.renames ? of(head.phrase.renames) : null;
  if (before?.role === "group" && before.entity?.type === "threat-actor") return describedAs(head, "group", before.entity);
  const renamed = renaming(head.phrase);
  const called = renamed?.names.at(-1);
  if (renamed && called?.entity.type === "threat-actor" && called.first === renamed.first && called.last === renamed.last)
    return describedAs(head, "group", called.entity);
  const proper = ((kind[head.at] as number) & CAPITALISED) !== 0;
  const country = renamed && proper && actorNouns.has(lower[renamed.last] as string) ? renamed.names.find((one) => one.entity.type === "country") : undefined;
  if (country) return describedAs(head, "group", country.entity, { state: country });
  return describedAs(head, "thing", null, { state: head.state ?? head.others.at(-1) ?? head.owner });
}
