// Claims stage, frames: whether a verb's subject is nobody: "No agency has accused Russia", "Nobody has blamed Turla", "None of the firms linked it to Iran".
import { wordSet } from "../../document/word-list.ts";
import type { Verb } from "../grammar/parts.ts";
import type { Scene } from "../scene.ts";

const nobodies = wordSet("nobody none no-one noone");

/** Who accuses nobody, or is nobody; "no evidence" is a thing that shows nothing, and asked elsewhere. */
export function saysNobody(scene: Scene, { passive, subject: [first] }: Verb): boolean {
  if (!first || passive) return false;
  const { lower } = scene.document.tokens;
  const word = lower[first.first] as string;
  const noOne = word === "no" && lower[first.first + 1] === "one";
  return nobodies.has(word) || noOne || (word === "no" && scene.parties.of(first).role !== "thing");
}
