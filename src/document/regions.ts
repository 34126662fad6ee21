// Document stage: tokens and sentences in, regions out: title, dateline, byline, teaser, paywall line and the like.
import type { Region } from "../facts.ts";
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** Finds the parts of a text that are not the article's own sentences. */
export function findRegions(_text: string, _tokens: Tokens, _sentences: readonly Sentence[]): Region[] {
  return [];
}
