// The whole pipeline on one screen: document → mentions → entities → claims → fact document.
import { speaksOfCyber } from "./claims/cyber.ts";
import { explainClaims, findClaims, type NearClaim } from "./claims/index.ts";
import { createDocument, type Document, type DocumentInput } from "./document/document.ts";
import { findMentions } from "./entities/index.ts";
import { recase } from "./entities/recase.ts";
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
  return run(document, options, findClaims);
}

/** The facts, and every cue of a claim that gave none, with the reason: what `extract explain` prints. */
export function explain(text: string, options: ExtractOptions = {}): { facts: FactDocument; near: NearClaim[] } {
  let near: NearClaim[] = [];
  const facts = run(createDocument(text, options), options, (document, entities, cyber) => {
    const found = explainClaims(document, entities, cyber);
    near = found.near;
    return found.claims;
  });
  return { facts, near };
}

function run(given: Document, options: Pick<ExtractOptions, "lexicon" | "claims">, find: typeof findClaims): FactDocument {
  const lexicon = options.lexicon ?? builtInLexicon();
  const document = recase(given, lexicon);
  const { mentions, published, problems } = findMentions(document, lexicon);
  const entities = link(document, mentions, lexicon);
  const cyber = options.claims === false ? 0 : speaksOfCyber(document, entities);
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
    claims: cyber === 0 ? [] : find(document, entities, cyber),
    problems: [...problems],
  };
}
