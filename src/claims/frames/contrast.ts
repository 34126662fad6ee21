// Claims stage, frames: what a claim says in the same breath of somebody else: "X, not Y", "not Y but X", "X rather than Y" clears Y.
import type { Phrase } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { actorsOf, type Draft } from "./draft.ts";

/** Prepositions that set somebody against what was said. */
const contrasting: ReadonlySet<string> = new Set(["rather than", "instead of", "not"]);

const rule = "denial/contrast";

/** The drafts, with one more for everybody whom the words around an actor set against it. */
export function contrast(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.stance !== "attributes" || draft.actors.length === 0) return [draft];
    const actor = draft.actors[0] as Party;
    // "APT31, not APT27, was behind it": the nearer name took the verb.
    const turned = clearedAt(scene, actor.phrase) ? before(scene, actor.phrase) : null;
    if (turned) return [{ ...draft, actors: [turned] }, against(draft, [actor])];
    const others = draft.actors.flatMap((one) => set(scene, one.phrase));
    return others.length > 0 ? [draft, against(draft, others)] : [draft];
  });
}

const against = (draft: Draft, actors: readonly Party[]): Draft => ({
  ...draft,
  rule,
  stance: "denies",
  actors,
  sponsor: null,
  cues: [...draft.cues, ...actors.map((one) => one.phrase.first - 1)],
});

/** Whether "not", "rather than" or "instead of" stands right before a phrase. */
function clearedAt(scene: Scene, phrase: Phrase): boolean {
  const { lower } = scene.document.tokens;
  const at = phrase.prepositionAt >= 0 && phrase.preposition ? phrase.prepositionAt : phrase.first;
  for (const from of [phrase.first, at]) {
    const one = lower[from - 1];
    const two = lower[from - 2];
    if (one === "not" && two !== "only" && two !== "if") return true;
    if ((one === "than" && two === "rather") || (one === "of" && two === "instead")) return true;
  }
  return contrasting.has(phrase.preposition);
}

/** Those set against a phrase, before or behind it. */
function set(scene: Scene, phrase: Phrase): Party[] {
  const { lower } = scene.document.tokens;
  const at = scene.phrases.indexOf(phrase);
  const next = scene.phrases[at + 1];
  const last = scene.phrases[at - 1];
  const near: Phrase[] = [];
  if (next && next.first - phrase.last <= 4 && clearedAt(scene, next)) near.push(next);
  // "not China but Russia", "not the work of China but of Russia".
  if (last && clearedAt(scene, last)) {
    const between = lower.slice(last.last + 1, phrase.first);
    if (between.length <= 4 && between.includes("but")) near.push(last);
  }
  return actorsOf(scene, near).filter((party) => party.entity !== null);
}

function before(scene: Scene, phrase: Phrase): Party | null {
  const last = scene.phrases[scene.phrases.indexOf(phrase) - 1];
  return last && phrase.first - last.last <= 4 ? (actorsOf(scene, [last]).find((party) => party.entity !== null) ?? null) : null;
}
