// The public API, and nothing else: one call, or a document and a lexicon of one's own.

export { claimRules, type NearClaim } from "./claims/index.ts";
export { createDocument, type Document, type DocumentInput } from "./document/document.ts";
export { type ExtractOptions, explain, extract, extractDocument } from "./extract.ts";
export type { Claim, Entity, FactDocument, Filler, Published, Region, Span } from "./facts.ts";
export { builtInLexicon, type Lexicon, type LexiconEntry } from "./lexicon/lexicon.ts";
export { readLexicon } from "./lexicon/lexicon-file.ts";
export { createLexicon, type LexiconRow } from "./lexicon/user-lexicon.ts";
export type { Problem, ProblemCode } from "./problem.ts";
