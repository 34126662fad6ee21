// The whole pipeline on one screen: document → mentions → entities → claims → fact document.
import { findClaims } from "./claims/index.ts";
import { createDocument, type Document, type DocumentInput } from "./document/document.ts";
import { findMentions } from "./entities/index.ts";
import type { FactDocument } from "./facts.ts";
import { builtInLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import { link } from "./link/index.ts";

export interface ExtractOptions extends DocumentInput {
  /** Defaults to the built-in lexicon. */
  lexicon?: Lexicon;
  /** False leaves the claims out. */
  claims?: boolean;
}

/** Reads the facts off a text. Any string is accepted; the same string and options always give the same facts. */
export function extract(text: string, options: ExtractOptions = {}): FactDocument {
  return extractDocument(createDocument(text, options), options);
}

/** The same for a Document made beforehand. */
export function extractDocument(document: Document, options: Pick<ExtractOptions, "lexicon" | "claims"> = {}): FactDocument {
  const lexicon = options.lexicon ?? builtInLexicon();
  const { mentions, published } = findMentions(document, lexicon);
  const entities = link(document, mentions, lexicon);
  const claims = options.claims === false ? [] : findClaims(document, entities);
  return {
    schema: "news-facts/1",
    document: {
      id: document.id,
      title: document.title,
      published,
      sha256: null,
      length: document.text.length,
      regions: [...document.regions],
    },
    entities,
    claims,
    problems: [],
  };
}
