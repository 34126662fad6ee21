// Link stage: what is known of a thing while its mentions are read; in the end it is published as an entity.
import type { Entity, EntityType } from "../facts.ts";

type Unknown<T> = T | undefined;

/** An entity with all its fields, where nothing is known undefined: all things are of one shape, which the passes over them are compiled for. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  name: string;
  acronym: Unknown<string>;
  aliases: Unknown<readonly string[]>;
  kind: Unknown<string>;
  code: Unknown<string>;
  country: Unknown<string>;
  refs: Unknown<Readonly<Record<string, string>>>;
  value: Unknown<string>;
  mod: Entity["mod"] | undefined;
  quant: Unknown<string>;
  freq: Unknown<string>;
  from: Unknown<string>;
  to: Unknown<string>;
  readonly mentions: Entity["mentions"];
}

/** A thing of which no more is known than its name. */
export function createThing(number: number, type: EntityType, name: string): Thing {
  return {
    id: `e${number}`,
    type,
    name,
    acronym: undefined,
    aliases: undefined,
    kind: undefined,
    code: undefined,
    country: undefined,
    refs: undefined,
    value: undefined,
    mod: undefined,
    quant: undefined,
    freq: undefined,
    from: undefined,
    to: undefined,
    mentions: [],
  };
}

/** The entity, its fields in the order in which they are printed: what the thing is, then where it is named. No name of it stands twice. */
export function publish(thing: Thing): Entity {
  const { id, type, name, acronym, kind, code, country, refs, value, mod, quant, freq, from, to, mentions } = thing;
  const aliases = thing.aliases?.filter((alias) => alias !== name && alias !== acronym);
  const entity: Partial<Entity> = { id, type, name };
  if (acronym !== undefined) entity.acronym = acronym;
  if (aliases !== undefined && aliases.length > 0) entity.aliases = aliases;
  if (kind !== undefined) entity.kind = kind;
  if (code !== undefined) entity.code = code;
  if (country !== undefined) entity.country = country;
  if (refs !== undefined) entity.refs = { ...refs };
  if (value !== undefined) entity.value = value;
  if (mod !== undefined) entity.mod = mod;
  if (quant !== undefined) entity.quant = quant;
  if (freq !== undefined) entity.freq = freq;
  if (from !== undefined) entity.from = from;
  if (to !== undefined) entity.to = to;
  entity.mentions = mentions;
  return entity as Entity;
}
