// Link stage, second step: the document and who is named where in, further mentions out: "the group", "the researchers", "it", "he".
import type { Document } from "../document/document.ts";
import { CAPITALISED, PUNCTUATION } from "../document/tokens.ts";
import type { EntityType, MentionForm } from "../facts.ts";
import { heads, impersonal, modifiers, restrictors, thinking } from "./heads.ts";

/** A thing named at some tokens, and what is known of it. */
export interface Place {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly kind: string | undefined;
  /** ISO 3166-1 alpha-2: of a country its own, of another thing the one it belongs to. */
  readonly country: string | undefined;
}

/** Words that stand for a thing named before. */
export interface Reference {
  readonly thing: number;
  readonly first: number;
  readonly last: number;
  readonly form: "pronoun" | "description";
  readonly rule: string;
}

const headOf = new Map(heads.map((head) => [head.word, head]));
/** Sentences that a description may look back, and those that a person's pronoun may. */
const reach = 8;
const near = 2;
/** Names kept in mind; bounds the look-back. */
const kept = 24;

/** "that" before a word in the plural opens a clause more often than not: "said that hackers …". */
const determiners = new Set(["the", "this", "that", "these"]);
/** After a name that opens its sentence and yet is no subject of its own: "Estonia's bank", "Estonia-based", "Estonia and Latvia". */
const shared = new Set(["'s", "-", "and"]);

interface Recent extends Place {
  readonly sentence: number;
  readonly subject: boolean;
}

/** Finds descriptions and pronouns with a clear antecedent; whatever is in doubt is left alone. Linear in the tokens. */
export function findReferences({ tokens, sentences, quotes }: Document, places: readonly Place[]): Reference[] {
  const { lower, kind } = tokens;
  const found: Reference[] = [];
  let recent: Recent[] = [];
  let researchers: { thing: number; sentence: number } | undefined;
  let subject: Recent | undefined;
  let at = 0;
  let quote = 0;

  for (const [number, sentence] of sentences.entries()) {
    let own: Recent | undefined;
    let opened = false;
    const see = (place: Place) => {
      const opens = place.first - sentence.first <= 2 && !opened;
      opened = true;
      const one = { ...place, sentence: number, subject: opens && place.form !== "demonym" && !shared.has(lower[place.last + 1] ?? "") };
      if (one.subject) own = one;
      if (recent.length > 2 * kept) recent = recent.slice(-kept);
      recent.push(one);
    };
    const refer = (place: Omit<Recent, "sentence" | "subject">, first: number, last: number, form: Reference["form"], rule: string) => {
      found.push({ thing: place.thing, first, last, form, rule });
      see({ ...place, first, last, form });
    };
    for (let i = sentence.first; i <= sentence.last; i++) {
      const place = places[at];
      if (place && place.first <= i) {
        see(place);
        if (place.type === "organisation" && (lower[place.last + 1] === "researchers" || researchersOf(lower, i)))
          researchers = { thing: place.thing, sentence: number };
        i = place.last;
        at++;
        continue;
      }
      const word = lower[i] as string;
      // Every word that can open a reference is this short: most tokens are done here.
      if (word.length > 5) continue;
      while (quote < quotes.length && (quotes[quote]?.last ?? 0) < i) quote++;
      const spoken = (quotes[quote]?.first ?? Infinity) <= i;
      const opens = i === sentence.first;
      if (determiners.has(word)) {
        // "the Russian hacking group": the demonym must fit, and stays a mention of its own.
        const state = places[at]?.first === i + 1 && places[at]?.form === "demonym" ? places[at] : undefined;
        const first = state ? state.last + 1 : i;
        let last = state ? first : i + 1;
        while (last < sentence.last && last - first <= 2 && modifiers.has(lower[last] as string)) last++;
        const next = lower[last + 1] ?? "";
        const following = places[state ? at + 1 : at]?.first ?? Infinity;
        const named = following === last + 1 || ((kind[last + 1] ?? 0) & CAPITALISED) !== 0;
        if (last > sentence.last || following <= last || restrictors.has(next) || (named && last < sentence.last)) continue;
        if (lower[last] === "researchers") {
          const theirs = researchers && number - researchers.sentence <= reach ? recent.findLast((one) => one.thing === researchers?.thing) : undefined;
          const body = theirs ?? pick(recent, number, (one) => one.type === "organisation" && (one.kind === "vendor" || one.kind === "research"));
          if (body && !state) {
            refer(body, i, last, "description", "coref/researchers");
            i = last;
          }
          continue;
        }
        const head = headOf.get(lower[last] as string);
        if (!head || (word === "that" && head.word.endsWith("s"))) continue;
        const antecedent = pick(
          recent,
          number,
          (one) => one.type === head.type && one.form !== "demonym" && fits(head.kinds, one.kind) && (!state || state.country === one.country),
        );
        if (!antecedent) continue;
        if (state) {
          see(state);
          at++;
        }
        refer(antecedent, first, last, "description", `coref/${head.word}`);
        i = last;
      } else if (spoken) {
        // A speaker's "he" and "it" point at what the speaker has in mind.
      } else if (word === "it" && !impersonal.has(lower[i + 1] ?? "")) {
        const owner = opens ? subject : own && i > own.last && thinking.has(lower[i - 1] as string) && i - own.last <= 4 ? own : undefined;
        if (owner && (owner.type === "organisation" || owner.type === "country" || owner.type === "threat-actor")) refer(owner, i, i, "pronoun", "coref/it");
      } else if (word === "he" || word === "she") {
        const people = recent.filter((one) => one.type === "person" && number - one.sentence <= near);
        const last = people.at(-1);
        if (last && people.every((one) => one.thing === last.thing)) refer(last, i, i, "pronoun", `coref/${word}`);
      } else if (word === "they" && opens && subject?.type === "threat-actor") refer(subject, i, i, "pronoun", "coref/they");
    }
    // A line of punctuation does not end the focus.
    if (sentence.last > sentence.first || !((kind[sentence.first] as number) & PUNCTUATION)) subject = own;
  }
  return found;
}

function fits(kinds: readonly string[] | undefined, kind: string | undefined): boolean {
  return !kinds || (kind === undefined ? kinds.includes("company") : kinds.includes(kind));
}

/** The last one that fits; in a sentence that names two, the one that is its subject, and nobody when neither is. */
function pick(recent: readonly Recent[], sentence: number, suits: (one: Recent) => boolean): Recent | undefined {
  const fitting = recent.filter((one) => sentence - one.sentence <= reach && suits(one));
  const last = fitting.at(-1);
  if (!last) return undefined;
  const beside = fitting.filter((one) => one.sentence === last.sentence);
  return beside.every((one) => one.thing === last.thing) ? last : beside.find((one) => one.subject);
}

/** "researchers at X", "researchers from the X". */
function researchersOf(lower: readonly string[], i: number): boolean {
  const before = lower[i - 1] === "the" ? i - 2 : i - 1;
  return /^(at|from|with)$/.test(lower[before] ?? "") && lower[before - 1] === "researchers";
}
