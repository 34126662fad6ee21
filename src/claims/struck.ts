// Claims stage: placed mentions in, the organisations that the text says were attacked out, whether a claim tells of it or not: who speaks of an attack on themselves.
import type { Document } from "../document/document.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import { articles } from "./grammar/closed-class.ts";
import type { Named } from "./named.ts";
import { both } from "./nouns.ts";

/** "the attack on X", "a breach at X". */
const acts = both("attack cyberattack cyber-attack hack breach intrusion break-in compromise raid");
const against = wordSet("on of at against into");
/** "X was hacked", "hackers breached X". */
const struck = wordSet("attacked hacked hit breached compromised infiltrated targeted penetrated");
const copulas = wordSet("was were been being");
/** "stole 2 million records from X" */
const taking = wordSet("stole steal stolen stealing theft exfiltrated siphoned");
/** In tokens, from the theft to the body. */
const takingReach = 10;

/** One pass over the mentions. */
export function struckBodies({ tokens: { lower } }: Document, named: readonly Named[]): Set<Entity> {
  const found = new Set<Entity>();
  for (const { entity, first, last } of named) {
    if (entity.type !== "organisation") continue;
    const before = articles.has(lower[first - 1] ?? "") ? first - 2 : first - 1;
    const word = lower[before] ?? "";
    const isObject = struck.has(word) && !copulas.has(lower[before - 1] ?? "") && lower[last + 1] !== "'s";
    const isHit = copulas.has(lower[last + 1] ?? "") && struck.has(lower[last + 2] ?? "");
    const isRobbed = word === "from" && lower.slice(Math.max(0, before - takingReach), before).some((one) => taking.has(one));
    if (isObject || isHit || isRobbed || (against.has(word) && acts.has(lower[before - 1] ?? ""))) found.add(entity);
  }
  return found;
}
