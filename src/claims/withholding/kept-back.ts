// Claims stage, withholding: a name that is known or nearly so, and kept back: left out, kept to oneself, promised for later, no verdict yet.

import { placeUpTo } from "../../document/spans.ts";
import { wordSet } from "../../document/word-list.ts";
import { actorsOf, headWord } from "../frames/draft.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { quoteAt, type Scene, spokenOf } from "../scene.ts";
import { asksWho, hangsOnAuthorship, named, tellsWho, toldBehind, wordsOf } from "./tells-who.ts";
import { type Case, tellers, type Way } from "./way.ts";
import { authorship, bonds, culprits, naming, questions } from "./words.ts";

const leaving = wordSet("leave omit delete strike redact");
const names = wordSet("name names identity identities");
const blank = /\b(unnamed|nameless|anonymous|unidentified)\b/;
/** In tokens, from "left" to what it was left. */
const leftReach = 8;

/** "the name", "the name of the country": and not that of a victim. */
function isName(scene: Scene, phrase: Phrase): boolean {
  const of = scene.parties.hanging(phrase, "of", "behind") ?? phrase.owner;
  return of === null || of === undefined || culprits.has(headWord(scene, of));
}

export const leftNameless: Way = {
  says: "SOURCE left the attackers nameless, left the name out",
  finds: [
    "{source The agency} reported the hack of the port and left the culprits nameless.",
    "{source Kaspersky} wrote about the hack of the port and left the name out.",
    "The port was hacked. {source The agency} leaves out the name of the country behind it.",
  ],
  leaves: [
    "The agency reported the hack and left the victims nameless.",
    "The port was hacked. The agency left the sum out.",
    "A port was hacked. It left the name of the victim out.",
  ],
  read({ scene, verb, object }) {
    const { lower } = scene.document.tokens;
    if (!leaving.has(verb.lemma) || verb.negated || !object) return null;
    const head = headWord(scene, object);
    if (verb.lemma === "leave" && (culprits.has(head) || blank.test(head)) && blank.test(wordsOf(scene, object.last, object.last + 2)))
      return culprits.has(head) || culprits.has(lower[object.last - 1] ?? "") ? { sources: tellers(scene, verb) } : null;
    // "left the name out", "leaves out the name".
    const out = verb.lemma !== "leave" || lower.slice(verb.at, verb.at + leftReach).includes("out");
    const name = names.has(head) ? object : head === "out" && names.has(lower[object.last - 1] ?? "") ? object : undefined;
    return out && name && isName(scene, name) ? { sources: tellers(scene, verb) } : null;
  },
};

/** A clause of who did it before a verb: "has an idea who did it, but". */
const whoBefore = (scene: Scene, { at }: Verb): Verb | undefined => scene.verbs.find((one) => one.at < at && one.opener === "who" && tellsWho(scene, one));
const suspicions = wordSet("suspicion suspicions theory theories idea ideas hunch guess name names");
const secrets = wordSet("name names identity identities suspicion suspicions answer theory that it them this");
const selves = wordSet("itself himself herself myself ourselves themselves");
const sharing = wordSet("share disclose reveal publish release tell say");
const listeners = wordSet("you me us reporters");
const pronouns = wordSet("it them that");

/** Whether a pronoun of the verb's object stands for who did it. */
function meansWho(scene: Scene, verb: Verb, object: Phrase | undefined): boolean {
  const word = object ? headWord(scene, object) : "that";
  if (!pronouns.has(word)) return object !== undefined && names.has(word) && isName(scene, object);
  const known = scene.phrases.some(
    (one) =>
      one.last < verb.first && suspicions.has(headWord(scene, one)) && /^(my|our|its|his|her|their)$/.test(scene.document.tokens.lower[one.first] as string),
  );
  return whoBefore(scene, verb) !== undefined || toldBefore(scene, verb) || (known && headWord(scene, object as Phrase) === "them");
}

/** "knows which country did it". */
const toldBefore = (scene: Scene, { at }: Verb): boolean =>
  scene.verbs.some((one) => one.at < at && one.opener === "which" && !one.passive && tellsWho(scene, one));

export const keptToItself: Way = {
  says: "SOURCE knows or guesses who did it, and keeps it to itself, will not share it",
  finds: [
    "{source The agency} knows which country hacked the port, but is keeping that to itself.",
    "A port was hacked. {source The agency} kept the name of the country to itself.",
    "A port was hacked. “I have my suspicions, but I will keep them to myself,” said {source Ann Lind}, the mayor.",
  ],
  leaves: ["A port was hacked. The port kept the breach to itself.", "A port was hacked. The port kept the name of the ship to itself."],
  read(asked) {
    const { scene, verb, negated, object, host } = asked;
    const kept = verb.lemma === "keep" && !verb.negated && selves.has(scene.document.tokens.lower[endOf(scene, verb)] ?? "");
    const unshared = negated && sharing.has(verb.lemma) && object !== undefined;
    if (!kept && !unshared) return null;
    // "I have an idea who it was, but I won't tell you".
    const listener =
      unshared && object !== undefined && listeners.has(headWord(scene, object)) && scene.verbs.every((one) => one.parent !== verb || one.at < verb.at);
    if (listener) return whoBefore(scene, verb) ? { sources: tellers(scene, host ?? verb) } : null;
    if (object && !secrets.has(headWord(scene, object))) return null;
    return meansWho(scene, verb, object) ? { sources: tellers(scene, host ?? knowerAbove(verb)) } : null;
  },
};

/** "knows which country did it, but is keeping that to itself": whoever knows. */
const knowerAbove = (verb: Verb): Verb => (verb.link === "complement" && asksWho(verb) && verb.parent ? verb.parent : verb);

/** The token of "itself" behind "to", or -1. */
function endOf(scene: Scene, verb: Verb): number {
  const { lower } = scene.document.tokens;
  for (let i = verb.last + 1; i <= Math.min(verb.last + leftReach, scene.sentence.last); i++)
    if (lower[i] === "to" && selves.has(lower[i + 1] ?? "")) return i + 1;
  return -1;
}

const telling = wordSet("name identify attribute share say tell disclose reveal announce publish do");
const laterOpeners = /\b(when|once|until|as soon as|as and when)\b/;
const proof = /\b(prove|proof|evidence|certain|certainty|sure|ready|confident|attribute|attribution|in a position|facts|know)\b/;

export const promised: Way = {
  says: "SOURCE will say who did it once it can prove it",
  finds: [
    "A port was hacked. “We have an idea who sits at the other end, and when we can prove it we will share it,” said {source Ann Lind}, the mayor.",
    "A port was hacked. “We will name those responsible once we have the evidence,” said {source Ann Lind}, the mayor.",
    "A port was hacked. “When we are in a position to attribute this, we will do so,” said {source Ann Lind}, the mayor.",
  ],
  leaves: [
    "A port was hacked. “When we have a patch, we will share it,” said Ann Lind, the mayor.",
    "A port was hacked. “We will name the victims once we have told them,” said Ann Lind, the mayor.",
  ],
  read(asked) {
    const { scene, verb, object } = asked;
    const { first, last } = scene.sentence;
    if (verb.modal !== "unreal" || verb.negated || verb.passive || !telling.has(verb.lemma)) return null;
    const words = wordsOf(scene, first, last + 1);
    if (!laterOpeners.test(words) || !proof.test(words)) return null;
    // "We will publish the name of the culprit as soon as".
    const of = object && names.has(headWord(scene, object)) ? scene.parties.hanging(object, "of") : undefined;
    const culprit =
      (of && culprits.has(headWord(scene, of))) ||
      (object && naming.has(verb.lemma) && (culprits.has(headWord(scene, object)) || headWord(scene, object) === "responsible"));
    const attributes =
      scene.verbs.some((one) => one.lemma === "attribute" && one !== verb) || (object !== undefined && headWord(scene, object) === "attribution");
    const meant = culprit || toldBehind(scene, verb.last + 1) || whoBefore(scene, verb) || attributes;
    return meant ? { sources: ownSources(asked) } : null;
  },
};

/** "We", in a quotation: whoever speaks there. */
function ownSources({ scene, verb }: Case) {
  const quoted = quoteAt(scene.document, verb.at) ? scene.speakerIn(verb.at) : null;
  return quoted ? [quoted] : tellers(scene, verb);
}

const answering = wordSet("say utter pronounce tell");
const answers = wordSet("it that so name names word");
const asksOfSomebody = /\b(who|whose|behind|responsible|hackers|attackers|culprits?)\b/;
/** Sentences before, in which it was asked. */
const askedReach = 2;

export const unsayable: Way = {
  says: "SOURCE will not be got to say it, where the sentences before ask who did it",
  finds: ["And the hackers of the port, were they not Russian? “You will not get me to say it,” said {source Ann Lind}, the mayor."],
  leaves: ["A port was hacked. What did it cost? “You will not get me to say it,” said Ann Lind, the mayor."],
  read({ scene, verb, host, object }) {
    if (host?.lemma !== "get" || !answering.has(verb.lemma) || !object || !answers.has(headWord(scene, object))) return null;
    const { sentences, tokens } = scene.document;
    const at = placeUpTo(sentences, scene.sentence.first);
    const asked = sentences
      .slice(Math.max(0, at - askedReach), at)
      .some(({ first, last }) => tokens.lower.slice(first, last + 1).includes("?") && asksOfSomebody.test(wordsOf(scene, first, last + 1)));
    const speaker = scene.speakerIn(verb.at);
    return asked ? { sources: speaker ? [speaker] : [] } : null;
  },
};

const reserving = wordSet("reserve withhold suspend");
const judgements = wordSet("judgment judgement verdict opinion");

export const reserved: Way = {
  says: "SOURCE reserves judgment, keeps an open mind on who did it",
  finds: [
    "A port was hacked. {source The ministry} reserved judgment on who was behind it.",
    "A port was hacked. {source Police} are keeping an open mind as to who did it.",
  ],
  leaves: ["A port was hacked. The court reserved judgment on the fine."],
  read({ scene, verb, object }) {
    if (!object || verb.negated) return null;
    const head = headWord(scene, object);
    if (!(reserving.has(verb.lemma) && judgements.has(head)) && !(verb.lemma === "keep" && head === "mind")) return null;
    return toldBehind(scene, object.last + 1) || hangsOnAuthorship(scene, object) ? { sources: tellers(scene, verb) } : null;
  },
};

const committing = wordSet("commit draw tie pin bind");
const committed = wordSet("to on as");
/** What is held about who did it, by somebody. */
const theories = wordSet("theory theories version versions hypothesis reading scenario account explanation claim claims accusation accusations");

export const uncommitted: Way = {
  says: "SOURCE would not be drawn, does not commit itself on who did it, on ACTOR's role, on that theory",
  finds: [
    "A port was hacked. {source The ministry} would not be drawn on the culprit.",
    "A port was hacked. {source The ministry} would not be drawn on {actor Russia}'s role.",
    "A port was hacked. Kaspersky blamed Turla. {source The ministry} does not want to commit itself to that version.",
    "A port was hacked. {source The ministry} did not commit itself as to the perpetrator.",
  ],
  leaves: ["A port was hacked. The ministry would not be drawn on the cost.", "A port was hacked. The port does not want to commit itself to a date."],
  read({ scene, verb, host, negated }) {
    if (!negated || !committing.has(verb.lemma)) return null;
    const on = verb.complements.find((one) => committed.has(one.preposition.split(" ")[0] as string));
    if (!on) return null;
    const word = headWord(scene, on);
    const sources = tellers(scene, host ?? verb);
    const who = on.owner && bonds.has(word) ? named(actorsOf(scene, [on.owner])) : [];
    if (who.length > 0) return { sources, actors: who };
    const asks = questions.has(word) && toldBehind(scene, on.last + 1);
    const theory = theories.has(word) && scene.accused.length > 0 && spokenOf(scene);
    return authorship.has(word) || (culprits.has(word) && verb.lemma !== "tie") || asks || theory ? { sources } : null;
  },
};
