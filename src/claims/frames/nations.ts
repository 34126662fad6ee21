// Claims stage, frames: attackers of several states in, one party a state out: "hackers from Iran and Syria", "Russian or Chinese hackers".
import { membersOf, type Phrase } from "../grammar/parts.ts";
import type { Named } from "../named.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";

/** The party, and one more for each further state that its words tell it is of. */
export function ofEachState(scene: Scene, party: Party): readonly Party[] {
  const { role, entity, state, phrase, head } = party;
  if ((role !== "group" && role !== "state" && role !== "people") || head === "") return [party];
  if (!state || entity?.type !== "country" || entity !== state.entity) return [party];
  const behind = state.first > phrase.last ? scene.phrases.find((one) => one.on === phrase && one.names.includes(state)) : undefined;
  const others = behind ? membersOf(behind) : phrase.list.slice(0, phrase.list.indexOf(phrase));
  const more = others.flatMap((one): Party[] => {
    const name = behind ? stateAtEnd(one) : bareDemonym(one);
    return name && name.entity !== entity ? [{ ...party, phrase: one, entity: name.entity, name, state: name }] : [];
  });
  return behind ? [party, ...more] : [...more, party];
}

/** "Iran" of "from Iran and Syria". */
const stateAtEnd = ({ names, last }: Phrase): Named | null => names.find((one) => one.entity.type === "country" && one.last === last) ?? null;

/** "Russian" of "Russian or Chinese hackers": an adjective that shares the noun of the last one. */
const bareDemonym = ({ names, first, last }: Phrase): Named | null =>
  names.find((one) => one.form === "demonym" && one.entity.type === "country" && one.first === first && one.last === last) ?? null;
