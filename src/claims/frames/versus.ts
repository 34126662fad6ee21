// Claims stage, frames: the title "ACTOR vs. VICTIM" over a text that tells of an attack: the one named first did it.

import { membersOf } from "../grammar/parts.ts";
import { isBand } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import type { Desk } from "./draft.ts";

export function versus(scene: Scene, desk: Desk) {
  if (!scene.headline || scene.cyber < 2) return;
  const against = scene.phrases.find((phrase) => /^(vs|v|versus)$/.test(phrase.preposition));
  const striker = against && scene.phrases.find((phrase) => phrase.last === against.prepositionAt - 1);
  if (!against || !striker) return;
  const actor = scene.parties.of(striker);
  const victims = membersOf(against).map(scene.parties.of);
  const name = striker.names.findLast((one) => one.entity.type === "threat-actor");
  // "Turkish Hackers vs. Orrel Bank".
  const people = !name && actor.state?.form === "demonym" && /^(hackers?|hacktivists?|activists|cyberspies|hackergroup)$/.test(actor.head) ? actor : null;
  if (!name && !people) return;
  // Two bands side by side are compared.
  if (victims.some(isBand)) return desk.reject(against.prepositionAt, "a comparison of groups");
  if (otherMatter(scene)) return desk.reject(against.prepositionAt, "another matter");
  desk.add({
    actors: [name ? { ...actor, entity: name.entity, name, head: "", role: "group" } : actor],
    victims: victims.filter((party) => party.name !== null || party.entity !== null),
    cues: [against.prepositionAt],
  });
}
