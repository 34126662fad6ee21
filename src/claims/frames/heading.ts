// Claims stage, frames: a title that is a group's name and nothing else, over a short text that tells of an attack: the group did it.
import { PUNCTUATION } from "../../document/tokens.ts";
import { classesOfWords } from "../cyber.ts";
import { ACT } from "../cyber-words.ts";
import { both } from "../nouns.ts";
import { otherMatter, type Scene } from "../scene.ts";
import type { Desk } from "./draft.ts";

/** What may stand beside the name: what it is, and what it does. */
const besides = both(
  "group gang apt hacker team actor threat the aka alias also known as campaign attack hack operation espionage cyberespionage spying surveillance cyber domestic intelligence gathering activity cyberattack intrusion of by and",
);

export function heading(scene: Scene, desk: Desk) {
  const { sentence, named, document, parties } = scene;
  if (sentence.first !== 0 || !scene.brief || scene.cyber < 2 || document.sentences.length < 2) return;
  const { lower, kind, length, id, words } = document.tokens;
  const names = named.filter((one) => one.entity.type === "threat-actor");
  const entity = names[0]?.entity;
  if (!entity || names.some((one) => one.entity !== entity)) return;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const inside = named.some((one) => one.first <= i && i <= one.last && (one.entity === entity || one.entity.type === "date"));
    if (!inside && !besides.has(lower[i] as string) && !((kind[i] as number) & PUNCTUATION)) return;
  }
  let act = false;
  const classes = classesOfWords.of(words);
  for (let i = sentence.last + 1; i < length && !act; i++) act = ((classes[id[i] as number] as number) & ACT) !== 0;
  if (!act || otherMatter(scene)) return;
  const party = parties.at(names[0]?.first ?? 0);
  if (!party) return;
  desk.add({ actors: [{ ...party, entity, name: names[0] ?? null, head: "", role: "group" }], victims: [], cues: [names[0]?.first ?? 0] });
}
