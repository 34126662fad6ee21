// Entities stage: the lexicon's hits in, mentions of named incidents out.
import { type Finder, type Mention, mentionOf } from "./mention.ts";

export const examples = [{ rule: "incident/lexicon", finds: ["Spies ran {Moonlight Maze} for years."], leaves: ["NotPetya spread fast."] }] as const;

export const findIncidents: Finder = (document, { hits }) => {
  const { tokens } = document;
  const mentions: Mention[] = [];
  let end = -1;
  for (const hit of hits) {
    const term = hit.terms.find((t) => t.key.startsWith("incident/"));
    // A single word is rather the malware or the company than the event.
    if (!term || term.ambiguous || hit.first <= end || hit.first === hit.last) continue;
    mentions.push(mentionOf(tokens, hit.first, hit.last, "incident", "incident/lexicon", 0.8, term));
    end = hit.last;
  }
  return mentions;
};
