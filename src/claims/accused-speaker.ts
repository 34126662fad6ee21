// Claims stage: a denial in, whether its source speaks for whoever is cleared out: the state's own ministry, "its spokesman", "his lawyer".

import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import { ownWords } from "./denial/words.ts";
import type { Employment } from "./employers.ts";
import type { Draft } from "./frames/draft.ts";
import { bodyKinds } from "./party.ts";
import type { Scene } from "./scene.ts";

/** Who speaks for others. */
export const mouthpieces = wordSet(
  "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople lawyer lawyers attorney attorneys solicitor solicitors embassy",
);

export function speaksForAccused(scene: Scene, { sources: [first], stance, actors }: Draft, employers: ReadonlyMap<Entity, Employment>): boolean {
  if (!first || stance !== "denies") return false;
  const { lower } = scene.document.tokens;
  const { phrase, name, entity, state } = first;
  const employer = entity ? employers.get(entity)?.body : null;
  const named = [phrase, scene.parties.hanging(phrase, "for", "of", "at")].flatMap((one) => (one ? [...one.names, ...(one.owner?.names ?? [])] : []));
  const bodies = [state?.entity, employer, ...named.map((one) => one.entity)];
  if (actors.some((actor) => actor.entity && bodies.some((body) => body && isOf(body, actor.entity as Entity)))) return true;
  // "…, his lawyer said", "Mr X's spokesman Y said": of whoever is cleared, where nothing ties the speaker to anybody else.
  if (ownWords.has(lower[phrase.first] as string) && mouthpieces.has(lower[phrase.last] as string)) return true;
  return name !== null && mouthpieces.has(lower[name.first - 1] ?? "") && !employer;
}

/** Whether a body is another one, or a ministry or agency of that country. */
const isOf = (body: Entity, state: Entity) =>
  body === state ||
  (state.type === "country" && state.code !== undefined && body.type === "organisation" && body.country === state.code && bodyKinds.has(body.kind ?? ""));
