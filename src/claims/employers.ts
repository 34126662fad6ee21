// Claims stage: placed mentions in, whom the text ties each person to out: "Costin Raiu, … at Kaspersky", "Microsoft president Brad Smith".
import type { Document } from "../document/document.ts";
import type { Entity } from "../facts.ts";
import type { Named } from "./named.ts";

/** Tokens that may lie between a person and the employer. */
const reach = 14;

/** The body or state that stands nearest to a person's name as its employer; the first place that tells decides. */
export function employersOf(document: Document, named: readonly Named[]): ReadonlyMap<Entity, Entity> {
  const { lower } = document.tokens;
  const employers = new Map<Entity, Entity>();
  for (const [i, person] of named.entries()) {
    if (person.entity.type !== "person" || employers.has(person.entity) || person.form === "pronoun") continue;
    const after = behind(i, person);
    const before = ahead(i, person);
    const found = after ?? before;
    if (found) employers.set(person.entity, found);
  }
  return employers;

  function employs(one: Named): boolean {
    return one.entity.type === "organisation" || one.entity.type === "country";
  }
  /** ", director of research at Flashpoint," and "of Emsisoft". */
  function behind(i: number, person: Named): Entity | null {
    const opener = lower[person.last + 1];
    if (opener !== "," && opener !== "of" && opener !== "from" && opener !== "at" && opener !== "with" && opener !== "(") return null;
    for (let k = i + 1; k < named.length; k++) {
      const one = named[k] as Named;
      if (one.first - person.last > reach) return null;
      if (!employs(one)) {
        if (one.entity.type === "date" || one.entity.type === "place") continue;
        return null;
      }
      for (let t = person.last + 1; t < one.first; t++)
        if (/^(said|says|told|and|wrote|added|who|which|\.|called|was|is|has|had|believes|warned)$/.test(lower[t] as string)) return null;
      if (one.form === "demonym" && named[k + 1] && employs(named[k + 1] as Named) && (named[k + 1] as Named).first - one.last < 4) continue;
      return one.entity;
    }
    return null;
  }
  /** "Microsoft president Brad Smith", "Kremlin spokesman Dmitry Peskov", "Britain's minister Ben Wallace", "the company's Mr X". */
  function ahead(i: number, person: Named): Entity | null {
    const one = named[i - 1];
    if (!one || !employs(one) || person.first - one.last > 9) return null;
    for (let t = one.last + 1; t < person.first; t++)
      if (/^(,|said|says|told|and|that|by|in|to|on|\.|with|from|when|but|as|;|:|which|was|is)$/.test(lower[t] as string)) return null;
    return person.first - one.last > 1 ? one.entity : null;
  }
}
