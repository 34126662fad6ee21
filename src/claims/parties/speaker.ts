// Claims stage, parties: a phrase for somebody who speaks in, for whom out: "the Russian government" is the state, "Kaspersky researchers" are the company.
import type { Entity } from "../../facts.ts";
import type { Phrase } from "../grammar/parts.ts";
import { speakerNouns } from "../nouns.ts";
import { bodyKinds, isState } from "../party.ts";
import { describedAs, type Head } from "./head.ts";
import type { Parsed, Reading } from "./parsed.ts";
import * as words from "./words.ts";

/** Null where the head is nobody who speaks. */
export function readSpeaker(sentence: Parsed, head: Head): Reading | null {
  const { phrase, word, state, others } = head;
  // "Russia's GRU military intelligence service": what stands between tells what it is.
  const called = others.findLast(({ entity }) => bodyKinds.has(entity.kind ?? ""));
  if (called && words.spyBodies.has(word) && isSpying(sentence, head)) return describedAs(head, "state", called.entity, { state: called });
  const speaks = speakerNouns.has(word);
  const titled = speaks ? nameBehind(sentence, phrase) : null;
  if (titled) return titled;
  const own = words.ownPeople.has(word);
  if (!speaks && !(own && state)) return null;
  const ofCountry = state?.entity.type === "country";
  // "the Russian military intelligence agency", where the words before the head are the agency's name already.
  if (state && bodyKinds.has(state.entity.kind ?? "") && state.last === head.at - 1 && words.namedBodies.has(word))
    return describedAs(head, "state", state.entity);
  const spies = (own && ofCountry) || (words.spyBodies.has(word) && (!state || ofCountry) && isSpying(sentence, head));
  // "Russia's military intelligence service, the GRU".
  const renaming = spies ? sentence.renaming(phrase) : undefined;
  const name = renaming?.names.length === 1 ? renaming.names[0] : undefined;
  if (name && isState(name.entity) && name.last === renaming?.last) return describedAs(head, "state", name.entity);
  const body = others.findLast((one) => one.entity.type === "organisation") ?? null;
  const whole = spies || words.wholeStates.has(word);
  return describedAs(head, whole ? "state" : "people", spokenFor(), { state: state ?? body });

  function spokenFor(): Entity | null {
    if (whole && state && ofCountry) return state.entity;
    if (words.camps.has(word) && others.some((one) => one.entity.type === "person")) return null;
    if (body && words.bodySpeakers.has(word)) return body.entity;
    return whole && state ? state.entity : null;
  }
}

/** "Minister of State for Security Ben Wallace", "director of research Costin Raiu": the name ends the title. */
function nameBehind({ hanging }: Parsed, phrase: Phrase): Reading | null {
  const next = (one: Phrase) => hanging(one, "of", "for", "at", "in");
  for (let inner = next(phrase); inner; inner = next(inner)) {
    const { first, last, names } = inner;
    const person = names.findLast((one) => one.entity.type === "person" && one.last === last && one.first > first);
    if (person) return { phrase: inner, entity: person.entity, name: person, head: "", role: "person", state: null, tie: null, hedge: "asserted" };
  }
  return null;
}

/** "a Russian military intelligence agency": the state's own spies. */
function isSpying({ lower }: Parsed, { phrase, at }: Head): boolean {
  for (let i = phrase.first; i < at; i++) if (words.spying.has(lower[i] as string)) return true;
  return false;
}
