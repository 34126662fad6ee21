// Claims stage, parties: what the readers of a phrase are handed: the sentence it stands in, and how its phrases hang together.
import type { Document } from "../../document/document.ts";
import type { Entity } from "../../facts.ts";
import { reflexives } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import { naming } from "./words.ts";

/** What is read of a phrase before it is asked whether an adjective describes it. */
export type Reading = Omit<Party, "described">;

/** A sentence whose phrases are read for their parties. */
export interface Parsed {
  readonly lower: Document["tokens"]["lower"];
  readonly kind: Document["tokens"]["kind"];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
  /** First token of the sentence. */
  readonly first: number;
  /** The threat actor last spoken of before the sentence. */
  readonly focus: Entity | null;
  of(phrase: Phrase): Party;
  /** What a phrase was read as, or is so far. */
  known(phrase: Phrase): Party | undefined;
  /** Phrases that hang on a phrase by a preposition: "of the PLA" on "members". */
  hanging(phrase: Phrase, ...prepositions: string[]): Phrase | undefined;
  /** Whether nothing hangs on a phrase. */
  isBare(phrase: Phrase): boolean;
  /** Whether a verb of the sentence gives it a name. */
  isNamed(phrase: Phrase): boolean;
  /** The first phrase that renames another one: "a group run by the FSB" after "Gamaredon,". */
  renaming(phrase: Phrase): Phrase | undefined;
  /** Whom the sentence names or renames it as: "a group known as X"; one that stands before it only where it is read already. */
  alias(phrase: Phrase): Party | undefined;
}

/** Who is given which name by a verb of the sentence: "hackers going by the handle X", "a group dubbed X". */
export function aliasesIn(verbs: readonly Verb[], lower: readonly string[]): ReadonlyMap<Phrase, Phrase> {
  const aliases = new Map<Phrase, Phrase>();
  for (const verb of verbs) {
    if (verb.lemma === "go" && verb.antecedent) {
      const handle = verb.complements.find((one) => one.preposition === "by");
      if (handle) aliases.set(verb.antecedent, handle);
    }
    if (!naming.has(verb.lemma)) continue;
    const [object] = verb.objects;
    // "The hackers, calling themselves X, said": whoever gives himself a name bears it.
    const self = object?.first === object?.last && reflexives.has(lower[object?.last ?? -1] ?? "") ? verb.subject[0] : undefined;
    const own = verb.antecedent ?? self ?? (verb.objects.length > 1 ? object : undefined) ?? (verb.passive ? verb.subject[0] : undefined);
    const alias = verb.complements.find((one) => one.preposition === "as") ?? (verb.passive ? verb.objects[0] : verb.objects.at(-1));
    if (own && alias && own !== alias) aliases.set(own, alias);
  }
  return aliases;
}
