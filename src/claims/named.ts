// Claims stage: entities with their mentions in, the mentions placed on the tokens out.
import type { Document } from "../document/document.ts";
import type { Entity, MentionForm } from "../facts.ts";

/** A mention with its first and last token, both inclusive. */
export interface Named {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly first: number;
  readonly last: number;
}

/** All mentions with their tokens, in order, none inside another; dates too. Cost: one sort of the mentions and one pass over the tokens. */
export function placeMentions(document: Document, entities: readonly Entity[]): Named[] {
  const { tokens } = document;
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const placed: Named[] = [];
  let at = 0;
  let end = -1;
  for (const { entity, mention } of all) {
    while (at < tokens.length && (tokens.end[at] as number) <= mention.start) at++;
    if (at >= tokens.length) break;
    if (at <= end) continue;
    let last = at;
    while (last + 1 < tokens.length && (tokens.start[last + 1] as number) < mention.end) last++;
    end = last;
    placed.push({ entity, form: mention.form, first: at, last });
  }
  return placed;
}
