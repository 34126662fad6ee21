// Claims stage, parties: the phrases of a sentence in, the party of each out, read when it is asked for and once.
import type { Document } from "../../document/document.ts";
import { CAPITALISED } from "../../document/tokens.ts";
import type { Entity } from "../../facts.ts";
import { speakersSelves } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Parties, Party } from "../party.ts";
import { readDescribed } from "./described.ts";
import { describedAs, type Head, readHead } from "./head.ts";
import { readName, readPeople } from "./names.ts";
import { aliasesIn, type Parsed, type Reading } from "./parsed.ts";
import { boasting, openers, plain } from "./words.ts";

/** `focus` is the threat actor last spoken of before the sentence that `first` opens. */
export function readParties(document: Document, first: number, focus: Entity | null, phrases: readonly Phrase[], verbs: readonly Verb[]): Parties {
  const { lower, kind } = document.tokens;
  const read = new Map<Phrase, Party>();
  const open = new Set<Phrase>();
  const hung = new Map<Phrase, Phrase[]>();
  const renaming = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    if (phrase.on) hung.set(phrase.on, [...(hung.get(phrase.on) ?? []), phrase]);
    if (phrase.renames && !renaming.has(phrase.renames)) renaming.set(phrase.renames, phrase);
  }
  const aliases = aliasesIn(verbs, lower);
  const hanging: Parties["hanging"] = (phrase, ...prepositions) => hung.get(phrase)?.find((one) => prepositions.includes(one.preposition));
  const of = (phrase: Phrase): Party => {
    const old = read.get(phrase);
    if (old) return old;
    // Two phrases that describe each other: the second one asked stands for itself.
    read.set(phrase, { phrase, entity: null, name: null, head: "", role: "thing", state: null, tie: null, hedge: "asserted", described: false });
    open.add(phrase);
    const { entity, name, head, role, state, tie, hedge } = readPhrase(sentence, phrase);
    open.delete(phrase);
    const party: Party = { phrase, entity, name, head, role, state, tie, hedge, described: isDescribed(phrase) };
    read.set(phrase, party);
    return party;
  };
  const sentence: Parsed = {
    lower,
    kind,
    phrases,
    verbs,
    first,
    focus,
    of,
    hanging,
    isOpen: (phrase) => open.has(phrase),
    isBare: (phrase) => !hung.has(phrase),
    isNamed: (phrase) => aliases.has(phrase),
    renaming: (phrase) => renaming.get(phrase),
    alias: (phrase) => {
      const alias = aliases.get(phrase) ?? renaming.get(phrase);
      return alias && (read.get(alias) ?? (alias.first > phrase.last ? of(alias) : undefined));
    },
  };
  /** A capitalised word before the last one tells who they are. */
  const isDescribed = (phrase: Phrase): boolean => {
    for (let i = phrase.first + (openers.has(lower[phrase.first] as string) ? 1 : 0); i < phrase.last; i++)
      if ((kind[i] as number) & CAPITALISED && !(phrase.first === i && (i === first || lower[i - 1] === ":")) && !plain.has(lower[i] as string)) return true;
    return false;
  };
  return {
    of,
    hanging,
    all: (list) => list.map(of),
    at(token) {
      const phrase = phrases.find((one) => one.first <= token && token <= one.last);
      return phrase && of(phrase);
    },
  };
}

function readPhrase(sentence: Parsed, phrase: Phrase): Reading {
  const head = readHead(sentence, phrase);
  const before = readOfTwo(sentence, head);
  if (before) return before;
  if (head.name) return head.name.form === "demonym" ? readPeople(sentence, head, head.name) : readName(sentence, head, head.name);
  return readPronoun(sentence, head) ?? readDescribed(sentence, head);
}

/** "the latter", "the former": of those named before in the sentence. */
function readOfTwo({ of, phrases }: Parsed, { phrase, word }: Head): Reading | null {
  if (word !== "latter" && word !== "former") return null;
  const before = phrases
    .filter((one) => one.last < phrase.first)
    .map(of)
    .filter((one) => one.entity !== null);
  const meant = before.at(word === "latter" ? -1 : -2);
  return meant ? { ...meant, phrase, name: null, head: "", hedge: "asserted" } : null;
}

/** "It", "They" that opens a sentence and does not speak: the attackers last spoken of. */
function readPronoun({ first, focus, lower, phrases }: Parsed, head: Head): Reading | null {
  const { phrase, at, word } = head;
  const { verb } = phrase;
  // "They believe": who speaks is no attacker.
  const speaks = verb !== null && isA(verb.lemma, "say") && !isA(verb.lemma, "deny", "doubt") && !boasting.has(verb.lemma);
  if (!focus || speaks || at !== phrase.first || (word !== "it" && word !== "they")) return null;
  // "We assess that it works for the state"; but "we believe it was Turla".
  const assessed =
    verb !== null &&
    verb.lemma !== "be" &&
    verb.link === "complement" &&
    (verb.parent?.subject ?? []).some((one) => speakersSelves.has(lower[one.last] as string));
  if (phrase.first !== first && !assessed) return null;
  // "We considered FIN7 and found no evidence that it was involved".
  const named = phrases.findLast((one) => one.last < phrase.first && one.names.at(-1)?.entity.type === "threat-actor")?.names.at(-1);
  return describedAs(head, "group", named?.entity ?? focus, { state: null, tie: null });
}
