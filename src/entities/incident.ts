// Entities stage: the lexicon's hits in, mentions of named incidents out.
import { termOf, typeBits } from "../lexicon/lexicon.ts";
import { type Finder, type Mention, mentionOf } from "./mention.ts";

export const examples = [{ rule: "incident/lexicon", finds: ["Spies ran {Moonlight Maze} for years."], leaves: ["NotPetya spread fast."] }] as const;

export const findIncidents: Finder = (document, { hits, types }) => {
  const { tokens } = document;
  const mentions: Mention[] = [];
  let end = -1;
  if ((types & typeBits.incident) === 0) return mentions;
  for (const hit of hits) {
    const term = termOf(hit.terms, "incident");
    // A single word is rather the malware or the company than the event.
    if (!term || term.ambiguous || hit.first <= end || hit.first === hit.last) continue;
    mentions.push(mentionOf(tokens, hit.first, hit.last, "incident", "incident/lexicon", 0.8, term));
    end = hit.last;
  }
  return mentions;
};
