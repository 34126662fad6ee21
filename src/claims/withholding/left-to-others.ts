// Claims stage, withholding: ways of leaving it to others who did it: "a matter for the police", "not for us to say", "makes no judgement as to the perpetrator".
import { wordSet } from "../../document/word-list.ts";
import { headWord } from "../frames/draft.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Scene } from "../scene.ts";
import { asksWho, tellsWho, toldBehind } from "./tells-who.ts";
import { nobody, tellers, type Way } from "./way.ts";
import { authorship } from "./words.ts";

/** What it is to those who are to answer it. */
const matters = wordSet("one matter question issue job task call business thing");
/** Those to whom it is left: people and bodies, and no use that something has. */
const roles = wordSet("people body state person group");
const selves = wordSet("us me him her them it");
const telling = wordSet("say judge speculate determine decide answer comment tell establish conclude");

/** The clause before a verb that asks who did it. */
const askedBefore = (scene: Scene, { at }: Verb): Verb | undefined => scene.verbs.find((one) => one.last < at && asksWho(one) && tellsWho(scene, one));

const forWhom = (scene: Scene, verb: Verb): Phrase | undefined =>
  verb.complements.find((one) => one.preposition === "for" && (roles.has(scene.parties.of(one).role) || selves.has(headWord(scene, one))));

export const leftToOthers: Way = {
  says: "who did it is a matter for others, or not for SOURCE to say",
  finds: [
    "A port was hacked. Who did it is a matter for the police, {source the mayor} said.",
    "A port was hacked. {source The mayor} said the question of who had done it was one for the security services.",
    "A port was hacked. Asked who was to blame, {source the mayor} said that was a question for the intelligence services.",
    "A port was hacked. It is not for us to say who did it, {source the mayor} said.",
  ],
  leaves: [
    "A port was hacked. Who pays for the damage is a matter for the insurers, the mayor said.",
    "A port was hacked. The police know who did it, and the servers are a matter for the engineers, the mayor said.",
    "A port was hacked. It is not for us to say what was lost, the mayor said.",
  ],
  read({ scene, verb, object }) {
    if (verb.lemma !== "be") return null;
    const whom = forWhom(scene, verb);
    if (!whom) return null;
    if (verb.negated) {
      const says = scene.verbs.find((one) => one.link === "infinitive" && one.first > whom.last && one.first - whom.last <= 2 && telling.has(one.lemma));
      const told = says && toldBehind(scene, says.last + 1);
      return told ? { sources: tellers(scene, verb), told } : null;
    }
    const asked = object && matters.has(headWord(scene, object)) ? askedBefore(scene, verb) : undefined;
    return asked && isOfIt(scene, verb, asked) ? { sources: tellers(scene, verb), told: asked } : null;
  },
};

const pointers = wordSet("that this it");
const questions = wordSet("question matter issue answer");
/** What is left to others is who did it: that clause itself is the subject, or its noun, or "that" stands for it. */
function isOfIt(scene: Scene, verb: Verb, asked: Verb): boolean {
  const [subject] = verb.subject;
  if (!subject || asked.parent === verb) return true;
  const word = headWord(scene, subject);
  return pointers.has(word) || (questions.has(word) && asked.first > subject.last);
}

const giving = wordSet("make draw offer give express pass render issue publish reach come form provide");
const judgements = wordSet("judgement judgment conclusion conclusions assessment determination finding findings verdict claim claims attribution opinion view");

export const unjudged: Way = {
  says: "SOURCE makes no judgement as to who did it",
  finds: [
    "A port was hacked. {source The ministry} makes no judgement as to the perpetrator.",
    "A port was hacked. {source The ministry} draws no conclusion about who was behind it.",
    "A port was hacked. {source The agency} has not issued any finding about who hacked it.",
  ],
  leaves: ["A port was hacked. The ministry makes no judgement as to the damage.", "A port was hacked. The ministry issued a finding about who hacked it."],
  read({ scene, verb, host, negated, object }) {
    if (!object || !giving.has(verb.lemma) || !judgements.has(headWord(scene, object)) || !(negated || nobody(scene, object))) return null;
    const about = scene.phrases.find((one) => one.first > object.last && one.first - object.last <= 4 && one.preposition !== "");
    const open = (about && authorship.has(headWord(scene, about))) || toldBehind(scene, object.last + 1);
    return open ? { sources: tellers(scene, host ?? verb) } : null;
  },
};
