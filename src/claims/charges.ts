// Claims stage: a claim in, whom it charges before the law out: of whom the sentences after it speak as "the men", "the officers", "the pair".
import { wordSet } from "../document/word-list.ts";
import type { Draft } from "./frames/draft.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";

/** What the law speaks with: a claim in a sentence with one of these is told of a case. */
const courtWords = wordSet(
  "indictment indictments indicted charged charges charging complaint prosecutors prosecutor court jury arrested detained sanctioned sanctions",
);
const bearers = wordSet("person organisation threat-actor");
/** Whom a claim charges, where it is one of a court, the police or a treasury; empty for any other. */
export function chargedBy({ document, sentence }: Scene, draft: Draft): readonly Party[] {
  const { lower } = document.tokens;
  if (draft.stance !== "attributes") return [];
  const legal = draft.legal || lower.slice(sentence.first, sentence.last).some((word) => courtWords.has(word));
  return legal ? draft.actors.filter((party) => party.state !== null || bearers.has(party.entity?.type ?? "")) : [];
}
