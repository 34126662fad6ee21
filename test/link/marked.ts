// Reads a text with {marked} words and links it: marked names that the lexicon knows, or that a type is given for ("{person Ana Ruiz}"), are the mentions.
import { createDocument } from "../../src/document/document.ts";
import type { Mention } from "../../src/entities/mention.ts";
import { type EntityType, entityTypes } from "../../src/facts.ts";
import { builtInLexicon } from "../../src/lexicon/lexicon.ts";
import { link } from "../../src/link/index.ts";

export function linkMarked(example: string) {
  let text = "";
  const spans: { start: number; end: number; type: EntityType | undefined }[] = [];
  for (const part of example.split(/(\{[^}]*\})/)) {
    if (!part.startsWith("{")) {
      text += part;
      continue;
    }
    const type = entityTypes.find((one) => part.startsWith(`{${one} `));
    const words = part.slice(type ? type.length + 2 : 1, -1);
    spans.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  const document = createDocument(text);
  const lexicon = builtInLexicon();
  const { tokens } = document;
  const hits = lexicon.find(tokens);
  const mentions = spans.flatMap(({ start, end, type }): Mention[] => {
    const first = tokens.start.indexOf(start);
    const last = tokens.end.indexOf(end);
    const place = { start, end, first, last, rule: "test/marked", weight: 1 };
    if (type) return [{ ...place, type, form: "name" }];
    // The names stand before the words that point back at them; only names in capitals are looked up.
    const term = hits.find((hit) => hit.last === last && hit.first - first <= 1 && hit.first >= first)?.terms[0];
    const entry = term && lexicon.entry(term.key);
    return term && entry ? [{ ...place, type: entry.type, form: term.form, key: term.key }] : [];
  });
  return { entities: link(document, mentions, lexicon), marked: spans.map(({ start, end }) => text.slice(start, end)), text };
}
