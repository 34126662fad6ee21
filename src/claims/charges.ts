// Claims stage: a claim in, whom it charges before the law out: of whom the sentences after it speak as "the men", "the officers", "the pair",
// and the headline before it as "two Iranian nationals".
import { wordSet } from "../document/word-list.ts";
import { counts } from "./frames/charged.ts";
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

/** A claim and the sentence that makes it. */
export interface Found {
  readonly scene: Scene;
  draft: Draft;
}

/** "Two Iranians charged with hacking" over a text that charges two people by name, and nobody before these: the headline speaks of them. */
export function nameCharged(found: readonly Found[], lower: readonly string[]): void {
  const title = found[0];
  if (!title?.draft.legal || !title.scene.headline) return;
  const [described] = title.draft.actors;
  if (!described || title.draft.actors.length > 1 || described.entity !== null || described.role !== "people") return;
  const { phrase } = described;
  const count = counts.get(lower[phrase.first] as string) ?? (described.head.endsWith("s") || described.head === "men" ? 0 : 1);
  const named = found.find(({ draft }) => draft.legal && draft.stance === "attributes" && draft.actors.some(isPerson));
  if (named?.draft.actors.length !== count || !named.draft.actors.every(isPerson)) return;
  title.draft = { ...title.draft, actors: named.draft.actors.map((meant) => ({ ...meant, phrase, name: null, head: described.head })) };
}

const isPerson = ({ entity }: Party): boolean => entity?.type === "person";
