// Entities stage, names: one candidate in, the evidence for a person and for an organisation out, with the rule that weighs most.
// 1 and more decides alone; less is a hint that another mention in the document may turn into a name.

import { wordSet } from "../../document/word-list.ts";
import { weighAround } from "./around.ts";
import { weighOrganisation } from "./body-evidence.ts";
import { groupRule } from "./contexts.ts";
import { weighPerson } from "./person-evidence.ts";
import { factsOf, OTHER_NAME, type Setting, type Verdict } from "./setting.ts";
import { headsFirst, legalForms, posted, thingsLast } from "./words.ts";

/** Weighs a candidate; null when nothing speaks for a name. `first` and `last` bound the sentence. */
export function weigh(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  if ((setting.labels[from] as number) & (setting.labels[to] as number) & OTHER_NAME) return null;
  if (to > from + 1 && posts.has(setting.tokens.lower[to] as string) && posted.has(setting.tokens.lower[to - 1] as string))
    return { type: "organisation", rule: "organisation/post", weight: 1.5 };
  if (to > from && thingsLast.has(setting.tokens.lower[to] as string) && !legalForms.has(setting.tokens.lower[to] as string) && !opensBody(setting, from)) {
    const opening = factsOf(setting, from);
    if (!(opening.given >= 4 && opening.common === 0 && to === from + 1 && surnameThings.has(setting.tokens.lower[to] as string))) return null;
  }
  const person = weighPerson(setting, from, to, first, last);
  const body = weighOrganisation(setting, from, to, first, last);
  const best = body && person ? (body.weight >= person.weight ? body : person) : (body ?? person);
  // "The union Dravel said": what stands around an unknown name outweighs that it speaks.
  if (best && best.weight >= 1 && !doubtful.has(best.rule)) return best;
  const around = weighAround(setting, from, to, first, last);
  if (around?.rule === groupRule && best?.type === "person") return around;
  return around && around.weight >= (best?.weight ?? 0) ? around : best;
}

/** "University of Cape Coast": what it is, before the name of its place. */
function opensBody({ tokens: { lower } }: Setting, from: number): boolean {
  return lower[from + 1] === "of" && headsFirst.has(lower[from] as string);
}

/** Rules that say little of a name that nobody knows. */
const doubtful = wordSet("person/speaks person/unknown-words person/lives person/known-part organisation/acronym organisation/inner-capital");

/** Where a force has its people, and what part of it they are. */
const posts = wordSet("district station division unit command section team");

/** Things that people are called after: "Ben Hall". */
const surnameThings = wordSet("hall day lake park castle street bridge rivers forest house tower weeks temple march may valley island");
