// Claims stage, parties: a phrase whose head is a name in, the party out: "the Russian agency FSB", "Lyceum", "the Russians", "two Iranians".
import { wordSet } from "../../document/word-list.ts";
import type { Entity } from "../../facts.ts";
import { indefinite } from "../grammar/closed-class.ts";
import type { Named } from "../named.ts";
import { actorNouns } from "../nouns.ts";
import { bodyKinds, isState, type Party } from "../party.ts";
import { boundTo } from "./bonds.ts";
import { describedAs, type Head } from "./head.ts";
import type { Parsed, Reading } from "./parsed.ts";
import { someOf } from "./words.ts";

/** Reads a phrase whose head is the name of one thing. */
export function readName(sentence: Parsed, head: Head, name: Named): Reading {
  const { lower } = sentence;
  const { phrase, owner } = head;
  const { entity } = name;
  const role = roleOf(entity);
  let { state, tie } = head;
  // "Lyceum, an Iranian threat actor": a name that nothing else places.
  if (role === "body" || role === "thing") {
    const renamed = sentence.renaming(phrase);
    const country = renamed && actorNouns.has(lower[renamed.last] as string) ? renamed.names.find((one) => one.entity.type === "country") : undefined;
    if (country) return describedAs(head, "group", entity.type === "organisation" ? entity : country.entity, { name, head: "", state: country });
  }
  if (!state && role === "group" && name.form === "description") {
    const bound = boundTo(sentence, phrase);
    state = bound?.state ?? null;
    tie ??= bound?.tie ?? null;
  }
  // "the GRU's 85th Main Centre": its owner is its state.
  if (!state && owner && isState(owner.entity) && role === "group") state = owner;
  return describedAs(head, role, entity, { name, head: "", state, tie });
}

function roleOf({ type, kind }: Entity): Party["role"] {
  if (type === "threat-actor") return "group";
  if (type === "country" || type === "place") return "state";
  if (type === "person") return "person";
  if (type !== "organisation") return "thing";
  return bodyKinds.has(kind ?? "") ? "state" : "body";
}

/** Before those who did something. */
const governing = wordSet("of by on to");

/** A people: the state where they are meant as one, and otherwise nobody in particular. */
export function readPeople({ lower }: Parsed, head: Head, name: Named): Reading {
  const { phrase, at, word } = head;
  const first = lower[phrase.first] as string;
  const bare = at === phrase.first || phrase.names[0] === name;
  const plural = word.endsWith("s");
  // "two Iranians", "an Iranian": some of them, and not their state.
  const some = name.first > phrase.first && (plural ? someOf.has(first) || /^\d+$/.test(first) : indefinite.has(first));
  // "the work of North Koreans": people of whom the words say no more.
  const unspecified = plural && name.first === phrase.first && governing.has(phrase.preposition);
  if (bare && (some || unspecified)) return describedAs(head, "people", some ? null : name.entity, { head: "nationals", state: name });
  const whole = bare && (plural || word.endsWith("ese") || word.endsWith("ish"));
  return describedAs(head, whole && first === "the" ? "state" : "thing", whole ? name.entity : null, { state: name });
}
