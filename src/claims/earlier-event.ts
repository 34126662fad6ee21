// Claims stage: a draft whose act is only "it" in; the same with the words for the act out of the sentence before: "A wave of hacks hit two ports. It was
// carried out by Turla."
import { wordSet } from "../document/word-list.ts";
import { type Draft, headWord, isEvent, rangeOf } from "./frames/draft.ts";
import { cyberWeight, type Scene } from "./scene.ts";
import { victimsOf } from "./victims/victims.ts";

const pronouns = wordSet("it this they these");

/** The draft with the act told in the sentence before, and whom that sentence says it hit; the draft as it is where its own sentence names the act. */
export function withEarlierEvent(scene: Scene, draft: Draft, sceneBefore: () => Scene | null): Draft {
  const { verb, incident } = draft;
  const subject = verb?.subject[0];
  if (!verb?.passive || !subject || !pronouns.has(headWord(scene, subject)) || subject.first !== subject.last) return draft;
  // "The Kremlin said it was not involved": who has a part in an act, and no act.
  if (verb.lemma === "involve" || verb.lemma === "implicate") return draft;
  if (draft.relation !== "responsibility" || (incident !== null && incident.first !== verb.at && incident.first !== subject.first)) return draft;
  // Read only now: few drafts come so far.
  const before = sceneBefore();
  if (!before) return draft;
  const acts = before.phrases.filter((phrase) => isEvent(before, phrase) && cyberWeight(before, phrase.first, phrase.last) > 0);
  const act = acts.find((phrase) => before.verbs.some((one) => one.subject.includes(phrase))) ?? acts.at(-1);
  if (!act) return draft;
  const told = { ...draft, incident: rangeOf(act), verb: null };
  return { ...draft, earlier: before, incident: told.incident, victims: draft.victims.length > 0 ? draft.victims : victimsOf(before, told) };
}
