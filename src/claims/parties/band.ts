// Claims stage, parties: a phrase for attackers in, who they are out: the group that is named with them, the state they are of, the group last spoken of.
import type { Certainty } from "../../facts.ts";
import { weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { actorNouns } from "../nouns.ts";
import { isMovement, type Party } from "../party.ts";
import { believedToBe, boundTo, seenAs } from "./bonds.ts";
import { describedAs, type Head } from "./head.ts";
import type { Parsed, Reading } from "./parsed.ts";
import { saidOf, sureness } from "./said-of.ts";
import { pointing } from "./words.ts";

/** `group` is the band that its own words name. */
export function readBand(sentence: Parsed, told: Head, group: Named | null): Reading {
  const { phrase, word } = told;
  const placed = told.state === null && actorNouns.has(word) ? readBonds(sentence, told) : { head: told, judged: "asserted" as const };
  if ("role" in placed) return { ...placed, entity: subjectOf(sentence, told)?.entity ?? placed.entity };
  const { head } = placed;
  const { state, tie } = head;
  const as = (one: Party) => describedAs(head, "group", one.entity);
  // "hackers from Sandworm", "hackers from a group named Turla", "hackers from Hamas".
  const from = sentence.hanging(phrase, "from");
  const home = from ? sentence.of(from) : null;
  if (home?.entity && (home.role === "group" || (home.role === "body" && isMovement(home.entity)))) return as(home);
  const of = sentence.hanging(phrase, "of");
  const whole = of ? sentence.of(of) : null;
  const alias = sentence.alias(phrase);
  const hidden = sentence.hanging(phrase, "behind")?.names.findLast((one) => one.entity.type === "threat-actor") ?? group;
  if (hidden) return describedAs(head, "group", hidden.entity);
  if (alias?.entity && (alias.role === "group" || (alias.role === "body" && !state)))
    return describedAs(head, "group", alias.entity, { state: state ?? alias.state, tie: tie ?? alias.tie });
  // "The Lazarus Group, a nation-state level of attacker": of whom the whole is said.
  const renamed = phrase.renames ?? (phrase.preposition === "of" ? phrase.on?.renames : null);
  const before = renamed ? sentence.of(renamed) : null;
  if (before?.entity && before.role === "group") return as(before);
  const subject = subjectOf(sentence, head);
  if (subject) return subject;
  if (whole && (whole.entity || whole.state)) {
    const role = whole.role === "person" || whole.role === "people" ? whole.role : "group";
    return describedAs(head, role, whole.entity, { state: state ?? whole.state ?? whole.name, tie: tie ?? whole.tie });
  }
  return readUnnamed(sentence, head, placed.judged);
}

/** "Turla is a gang of spies", "analysts call Turla a gang": the band that the verb says it of, as surely as it does. */
function subjectOf(sentence: Parsed, head: Head): Reading | null {
  const said = saidOf(sentence.verbs, head.phrase, sentence.lower);
  const sure = said && sureness(sentence, said, head.phrase);
  const party = said && sure && sentence.of(said.of);
  return party?.role === "group" && party.entity?.type === "threat-actor"
    ? describedAs(head, "group", party.entity, { hedge: weaker(head.hedge, sure ?? "asserted") })
    : null;
}

/** The state that the words behind attackers tie them to, or whom they are held to be. */
function readBonds(sentence: Parsed, head: Head): Reading | { head: Head; judged: Certainty } {
  const seen = seenAs(sentence, head.phrase);
  if (seen) return describedAs(head, "group", seen.state.entity, seen);
  const meant = believedToBe(sentence, head.phrase);
  if (meant)
    return {
      ...meant.party,
      phrase: head.phrase,
      name: null,
      head: head.word,
      role: "group",
      state: meant.party.state ?? meant.party.name,
      hedge: meant.hedge,
    };
  const bound = boundTo(sentence, head.phrase);
  return bound ? { head: { ...head, state: bound.state, tie: head.tie ?? bound.tie }, judged: bound.judged } : { head, judged: "asserted" };
}

/** Attackers with no name: "the group", "these attackers" are the actor last spoken of, where nothing tells them apart; others the state they are of. */
function readUnnamed(sentence: Parsed, head: Head, judged: Certainty): Reading {
  const { focus, lower, verbs } = sentence;
  const { phrase, at, state, tie, hedge } = head;
  const body = head.others.findLast((one) => one.entity.type === "organisation") ?? null;
  const ofFocus = !state || (state.entity.type === "country" && state.entity.code === focus?.country);
  // "the group", "the Iran-aligned group".
  const near = at - phrase.first <= 2 || (tie !== null && state?.first === phrase.first + 1);
  const points = near && pointing.has(lower[phrase.first] as string);
  const last = focus && ofFocus && !body && points && sentence.isBare(phrase) && !verbs.some((verb) => verb.antecedent === phrase) ? focus : null;
  const sure = last ? hedge : weaker(hedge, judged);
  return describedAs(head, "group", last ?? state?.entity ?? body?.entity ?? null, { state: state ?? body, hedge: sure });
}
