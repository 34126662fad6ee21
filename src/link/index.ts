// Link stage: mentions in, entities out: aliases, acronyms, surnames, demonyms, "the group" and pronouns join the thing they name.
import type { Document } from "../document/document.ts";
import type { Mention } from "../entities/mention.ts";
import type { Entity } from "../facts.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Groups mentions into entities, in order of their first mention: e1, e2 … */
export function link(document: Document, mentions: readonly Mention[], lexicon: Lexicon): Entity[] {
  const byKey = new Map<string, Entity>();
  for (const mention of mentions) {
    const words = document.text.slice(mention.start, mention.end);
    const entry = mention.key ? lexicon.entry(mention.key) : undefined;
    const key = mention.key ?? `${mention.type} ${mention.date?.value ?? words}`;
    let entity = byKey.get(key);
    if (!entity) {
      entity = { id: `e${byKey.size + 1}`, type: mention.type, name: entry?.name ?? mention.name ?? words, mentions: [] };
      const kind = entry?.kind ?? mention.kind ?? mention.date?.kind;
      if (kind) entity.kind = kind;
      const country = entry?.country ?? mention.country;
      if (country) entity.country = country;
      if (entry?.code) entity.code = entry.code;
      if (entry?.acronym) entity.acronym = entry.acronym;
      if (entry?.aliases) entity.aliases = [...entry.aliases];
      if (entry?.refs) entity.refs = { ...entry.refs };
      if (mention.date) {
        const { value, mod, quant, freq, from, to } = mention.date;
        Object.assign(entity, { value, ...(mod && { mod }), ...(quant && { quant }), ...(freq && { freq }), ...(from && { from }), ...(to && { to }) });
      }
      byKey.set(key, entity);
    }
    entity.mentions.push({ start: mention.start, end: mention.end, text: words, form: mention.form, rule: mention.rule });
  }
  return [...byKey.values()];
}
