// Claims stage, grammar: the verb that the second half of a sentence leaves out, from the first half.
import type { Verb } from "../parts.ts";
import type { ClauseReader } from "./reader.ts";

/** "London blamed the GRU for the intrusion, and Paris the SVR": the verb that is left out; null where none is. */
export function gappedVerb(reader: ClauseReader): Verb | null {
  const { chunks, verbs } = reader;
  let end = chunks.length - 1;
  while (end > 0 && chunks[end]?.kind === "mark") end--;
  const object = chunks[end];
  const subject = chunks[end - 1];
  if (object?.kind !== "phrase" || subject?.kind !== "phrase" || subject.names.length === 0 || object.names.length === 0) return null;
  if (reader.previous(end - 2)?.kind !== "coordinator") return null;
  const twin = verbs.findLast((verb) => !verb.tag && (verb.link === "root" || verb.link === "coordinate") && verb.objects.length > 0 && !verb.passive);
  return twin ? { ...twin, subject: [subject], objects: [object], link: "coordinate" } : null;
}
