// Claims stage: document and entities in; how much the text speaks of cyber activity out. Asked of every document, and nothing else of this stage is
// where the answer is "not at all": most news is of other matters.
import type { Document } from "../document/document.ts";
import { wordTable } from "../document/words.ts";
import type { Entity } from "../facts.ts";
import { ACTOR, ATTACK_VERB, CONTEXT, cyberWords, GATE, HACKER, OTHER_SENSE, STRONG_EVENT, STRONG_VERB, WEAK_EVENT } from "./cyber-words.ts";

/** What the words of a document say of cyber activity: bits of cyber-words.ts, 0 for nothing. */
export const classesOfWords = wordTable(({ lower, written }) =>
  // "IT", and no "it".
  lower === "it" && written !== "IT" ? 0 : (cyberWords.get(lower) ?? 0) | (lower.startsWith("actor") ? ACTOR : 0),
);

/** In tokens. A text of a sentence or two says nothing around it. */
export const shortText = 120;

/** Counts the words by which a document speaks of cyber activity: 0 not at all, 1 in passing, 2 it is what it is about. */
export function speaksOfCyber(document: Document, entities: readonly Entity[]): 0 | 1 | 2 {
  let words = 0;
  let context = 0;
  let weak = false;
  let other = false;
  let any = false;
  const { tokens } = document;
  const { id, lower, length } = tokens;
  const classes = classesOfWords.of(tokens.words);
  for (let i = 0; i < length; i++) {
    const bits = classes[id[i] as number] as number;
    if (bits === 0) continue;
    any = true;
    if (bits & OTHER_SENSE) other = true;
    if (bits & (STRONG_EVENT | STRONG_VERB | HACKER | GATE) || (bits & ACTOR && lower[i - 1] === "threat")) words++;
    else if (bits & CONTEXT) context++;
    else if (bits & (WEAK_EVENT | ATTACK_VERB)) weak = true;
  }
  for (const { type, mentions } of entities) if (type === "threat-actor" || type === "malware" || type === "incident") words += mentions.length;
  // A sentence or two come without the text that would say more: an attack somebody is blamed for is taken for what this program is about. Without a
  // name or a word that any claim has, there is none.
  if (length <= shortText && !other && (length <= shortText / 2 || words + context > 0)) return any || words > 0 ? 2 : 0;
  // A raid or a theft among servers and accounts, in a text that speaks of little else.
  if (weak && context * 100 >= length) words += context;
  return words === 0 ? 0 : words * 200 >= length ? 2 : 1;
}
