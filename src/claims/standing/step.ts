// Claims stage, standing: what one step up the clauses comes to.
import type { Verb } from "../grammar/parts.ts";

/** The verb to go on from; the top of the walk; why there is no claim. Null where another reading of the step is to be tried. */
export type Step = { readonly on: Verb } | { readonly top: Verb; readonly loose?: boolean } | string | null;

/** Reads what a clause makes of the one that hangs on it. */
export const goOn = (verb: Verb): Step => ({ on: verb });
/** `loose`: the clause does not stand in what the sentence says at its top, so nobody speaks of it there. */
export const stopAt = (verb: Verb, loose = false): Step => ({ top: verb, loose });

/** "Blaming Russia has become routine": an act that the main verb speaks of, and that nobody need have done. */
export const isSpokenOf = (here: Verb, parent: Verb): boolean => here.at < parent.at && (here.link === "gerund" || here.link === "infinitive");
export const spokenOf = "an accusation that is spoken of, and not made";
