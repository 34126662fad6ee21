// Entities stage: what a mention is, and the one interface of all finders.
import type { Document } from "../document/document.ts";
import type { Tokens } from "../document/tokens.ts";
import type { DateKind, DateMod, EntityType, MentionForm } from "../facts.ts";
import type { Hit, Lexicon } from "../lexicon/lexicon.ts";
import type { Name } from "./names/name.ts";

/** The TIMEX3 reading of a date mention. */
export interface DateValue {
  readonly kind: DateKind;
  /** TIMEX3 value; a leading XXXX where the year cannot be known. */
  readonly value: string;
  readonly mod: DateMod | undefined;
  readonly quant: string | undefined;
  readonly freq: string | undefined;
  /** First and last day that the words allow, ISO 8601; undefined when nobody can know. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A span that names something. */
export interface Mention {
  /** Place in the text, half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Id of the rule that found it: "person/title", "date/weekday". */
  readonly rule: string;
  /** How sure the finder is, 0 to 1: between overlapping mentions the resolver weighs length and this. */
  readonly weight: number;
  /** Key of the lexicon's entry, when the lexicon knows the thing. */
  readonly key: string | undefined;
  /** What the finder read off the words around it; the linker passes it on. */
  readonly kind: string | undefined;
  readonly country: string | undefined;
  readonly date: DateValue | undefined;
}

/** What a finder may tell of a mention beside its place. */
export type Told = Partial<Pick<Mention, "form" | "key" | "kind" | "country" | "date">>;

/** A mention of the tokens `first` to `last`; a name where nothing else is told. All mentions are of one shape, which the passes over them are compiled for. */
export function mentionOf({ start, end }: Tokens, first: number, last: number, type: EntityType, rule: string, weight: number, told: Told = nothing): Mention {
  const { form = "name", key, kind, country, date } = told;
  return { start: start[first] as number, end: end[last] as number, first, last, type, form, rule, weight, key, kind, country, date };
}

const nothing: Told = {};

/** What every finder is given beside the document. */
export interface Scene {
  readonly lexicon: Lexicon;
  /** The lexicon's hits in this document: looked up once, shared by all finders. */
  readonly hits: readonly Hit[];
  /** The types of all of them: bits of the lexicon's `typeBits`. */
  readonly types: number;
  /** People and organisations, decided once for the whole document. */
  readonly names: readonly Name[];
}

/** Finds the mentions of one kind; finders know nothing of each other. */
export type Finder = (document: Document, scene: Scene) => Mention[];
