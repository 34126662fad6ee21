// Document stage: text and what its record says of it in, a Document out: tokens, sentences, quotes and regions, all with exact places.
import type { Published, Region } from "../facts.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { findRegions } from "./regions.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** What a caller knows of a text beside the text itself. */
export interface DocumentInput {
  /** The path as given, or the record's id. */
  id?: string;
  title?: string | null;
  /** ISO 8601 date of publication; `basis` says who said so: the user, or the record. */
  published?: Published | null;
  url?: string | null;
}

export interface Document {
  readonly id: string;
  readonly text: string;
  /** As given, else the first line when it reads like a headline, else null. */
  readonly title: string | null;
  /** As given by the caller; what the text itself says is found with the dates. */
  readonly published: Published | null;
  readonly url: string | null;
  readonly tokens: Tokens;
  /** In order, without gaps between their tokens: every token belongs to exactly one. */
  readonly sentences: readonly Sentence[];
  /** Outermost direct speech, in order. */
  readonly quotes: readonly Quote[];
  /** Parts that are not the article's own sentences, in order, not overlapping. */
  readonly regions: readonly Region[];
}

/** Builds the Document of a text. Any string is accepted, the empty one included. */
export function createDocument(text: string, input: DocumentInput = {}): Document {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  const regions = findRegions(text, tokens, sentences);
  const found = regions.find((region) => region.kind === "title");
  return {
    id: input.id ?? "text",
    text,
    title: input.title ?? (found ? text.slice(found.start, found.end) : null),
    published: input.published ?? null,
    url: input.url ?? null,
    tokens,
    sentences,
    quotes: findQuotes(text, tokens),
    regions,
  };
}
