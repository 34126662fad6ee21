// Claims stage, frames: "the regime" in, the state that was held responsible before out: what those call it who have one in mind and no other.
import { wordSet } from "../../document/word-list.ts";
import type { Entity } from "../../facts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";

/** Of those held responsible before, the state spoken of last, itself or by a group or a body of its. */
export const stateAccused = ({ accused, countries }: Scene): Entity | undefined =>
  accused.map((one) => (one.type === "country" ? one : one.country && countries.get(one.country))).find((one) => one) || undefined;

const regimes = wordSet("regime mullahs junta");
const homes = wordSet("country nation homeland motherland");
const owns = wordSet("his her my our");
/** "It was the regime", and not "the regime in Damascus", "a regime"; another country named shortly before may be the one that was hit. */
export function meantByRegime(scene: Scene, party: Party): Party | null {
  const { phrase, name, entity } = party;
  const { lower } = scene.document.tokens;
  if ((entity !== null && name?.form !== "description") || phrase.last !== phrase.first + 1) return null;
  const [first, last] = [lower[phrase.first] as string, lower[phrase.last] as string];
  // "Pinning it on her country was absurd": whoever says so speaks for the one accused.
  const home = owns.has(first) && homes.has(last);
  if (!home && (!regimes.has(last) || first !== "the" || scene.parties.hanging(phrase, "in", "of"))) return null;
  const state = stateAccused(scene);
  return state ? { ...party, entity: state, name: null, head: "", role: "state" } : null;
}
