// Claims stage, withholding: ways in which it stays open who did it, whoever says so: an open question, an unknown identity, "whoever did it".

import { wordSet } from "../../document/word-list.ts";
import { actorsOf, headWord, isEvent } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import { askers } from "../grammar/closed-class.ts";
import type { Phrase } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { isPower, named, tellsWho, toldBehind } from "./tells-who.ts";
import { type Case, tellers, type Way } from "./way.ts";
import { authorship, copulas, culprits, knownStates, openStates, questions, unknownStates } from "./words.ts";

const staying = wordSet("be remain stay go");

export const openQuestion: Way = {
  says: "the question of who did it remains open",
  finds: ["The question of who hacked the port remains open."],
  leaves: ["The question of what the hackers took remains open."],
  read({ scene, verb }) {
    const question = verb.subject[0];
    if (!question || !questions.has(headWord(scene, question)) || !staying.has(verb.lemma)) return null;
    const state = verb.objects[0] ? headWord(scene, verb.objects[0]) : (scene.document.tokens.lower[verb.last + 1] ?? "");
    return openStates.has(state) && toldBehind(scene, question.last + 1) ? { sources: [] } : null;
  },
};

const leaving = wordSet("leave remain keep");
/** In tokens, from "leaves open" to the clause that is left open. */
const openReach = 8;

export const leftOpen: Way = {
  says: "SOURCE leaves open who did it, whether ACTOR did it",
  finds: [
    "{source The report} leaves open who hacked the port.",
    "A port was hacked. {source Kaspersky} leaves the question of authorship open.",
    "{source The agency} left open whether {actor Turla} was behind the hack.",
  ],
  leaves: ["The hack left open whether the port would pay."],
  read({ scene, verb }) {
    if (!leaving.has(verb.lemma) || !scene.document.tokens.lower.slice(verb.last + 1, verb.last + openReach).includes("open")) return null;
    if (toldBehind(scene, verb.last + 1)) return { sources: tellers(scene, verb) };
    // "leaves the question of authorship open".
    if (verb.objects.some((one) => questions.has(headWord(scene, one)) && asksOfAuthors(scene, one))) return { sources: tellers(scene, verb) };
    const whether = scene.verbs.find((one) => one.opener === "whether" && one.first - verb.last <= openReach && one.first > verb.last && tellsWho(scene, one));
    if (!whether) return null;
    const who = named(actorsOf(scene, whether.subject));
    return who.length > 0 || isPower(scene, whether.subject) ? { sources: tellers(scene, verb), actors: who, told: whether } : null;
  },
};

/** "the question of authorship", and "open" behind it. */
function asksOfAuthors(scene: Scene, question: Phrase): boolean {
  const { lower } = scene.document.tokens;
  const of = scene.parties.hanging(question, "of", "about");
  return of !== undefined && authorship.has(lower[lower[of.last] === "open" ? of.last - 1 : of.last] as string);
}

export const whoever: Way = {
  says: "SOURCE speaks of whoever did it",
  finds: ["Whoever hacked the port knew its systems, {source the agency} said."],
  leaves: ["Whoever hacked the port knew its systems.", "Whoever runs the port must answer for the hack, the agency said."],
  read({ scene, verb }) {
    const { lower } = scene.document.tokens;
    const next = lower[verb.last + 1] ?? "";
    if (lower[verb.first - 1] !== "whoever") return null;
    const did = isA(verb.lemma, "strong", "attack") || (verb.lemma === "do" && words.demonstratives.has(next)) || (verb.lemma === "be" && next === "behind");
    if (!did) return null;
    const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
    const quoted = scene.speakerIn(verb.at);
    const said = typeof standing === "string" || standing.sources.length === 0 ? (quoted ? [quoted] : []) : standing.sources;
    return said.length > 0 ? { sources: said } : null;
  },
};

const inquiries = wordSet("investigation review examination way");
/** "Attribution is still ongoing". */
const unfinished = wordSet("ongoing underway pending incomplete");
const learning = wordSet("know establish determine clarify confirm identify ascertain pinpoint trace find catch unmask disclose reveal");
const identities = wordSet("attribution identity identities nationality nationalities provenance authorship responsibility origin origins source sources");

/** The word that a copula says of its subject; "at this point" may stand between. */
function stateOf({ scene, verb }: Case): string {
  if (verb.objects[0]) return headWord(scene, verb.objects[0]);
  const { lower } = scene.document.tokens;
  const now = lower[verb.last + 1] === "at" && (lower[verb.last + 2] === "this" || lower[verb.last + 2] === "that") ? 3 : 0;
  return lower[verb.last + 1 + now] ?? "";
}

/** "remain unidentified", "is not known", "has not been established". */
function isUnknown(asked: Case): boolean {
  const { verb } = asked;
  const state = stateOf(asked);
  const said = copulas.has(verb.lemma) && (unknownStates.has(state) || (verb.negated && knownStates.has(state)));
  const published = verb.lemma === "make" && asked.scene.document.tokens.lower[verb.last + 1] === "public";
  return said || (verb.negated && verb.passive && (learning.has(verb.lemma) || published));
}

/** The attackers, or their identity; and not that of the new director. */
function isAuthorship(scene: Scene, phrase: Phrase): boolean {
  const word = headWord(scene, phrase);
  if (!identities.has(word)) return culprits.has(word);
  const of = phrase.owner ?? scene.parties.hanging(phrase, "of", "behind", "for");
  return of === undefined || culprits.has(headWord(scene, of)) || isEvent(scene, of);
}

/** Not of all attacks, but of this one. */
const isForNow = ({ document: { tokens }, sentence }: Scene): boolean =>
  /\b(yet|stage|point|moment|time|present|currently|now|so far)\b/.test(tokens.lower.slice(sentence.first, sentence.last + 1).join(" "));

const unattributed = wordSet("unattributed unclaimed");
/** Of malware; of a hotel there is one. */
const operators = wordSet("operators");

export const unknownIdentity: Way = {
  says: "the attackers remain unidentified; their identity is not known, is a mystery; the origin is under investigation",
  finds: [
    "The identity of the hackers remains a mystery.",
    "The attackers behind the hack of the port remain unidentified.",
    "The port was hacked on Monday. The origin of the attack is under investigation.",
    "The port was hacked. The attackers' nationality has not been made public.",
    "The port was hacked. The attack has so far gone unattributed.",
    "The port was hacked. The attribution of the hack is at this point unclear.",
    "The port was hacked. Attribution is not possible at this stage, {source the agency} said.",
    "The port was hacked on Monday. Attribution is still ongoing, {source the agency} said.",
  ],
  leaves: [
    "The port was hacked. Attribution is impossible where everybody buys the same tools.",
    "The identity of the new director of the hacked port is not known.",
    "The hackers are under investigation.",
  ],
  read(asked) {
    const { scene, verb } = asked;
    const subject = verb.subject[0];
    if (!subject) return null;
    // "The campaign has gone unattributed."
    if ((copulas.has(verb.lemma) || verb.lemma === "go") && isEvent(scene, subject) && unattributed.has(stateOf(asked)))
      return { sources: [], voice: "unknown" };
    if (!verb.subject.some((one) => isAuthorship(scene, one) || operators.has(headWord(scene, one)))) return null;
    const inquiry = copulas.has(verb.lemma) && verb.complements.some((one) => one.preposition === "under" && inquiries.has(headWord(scene, one)));
    const word = headWord(scene, subject);
    // "Attribution is not possible at this stage".
    const barred =
      copulas.has(verb.lemma) && identities.has(word) && (verb.negated ? stateOf(asked) === "possible" : stateOf(asked) === "impossible") && isForNow(scene);
    const going = copulas.has(verb.lemma) && !verb.negated && identities.has(word) && unfinished.has(stateOf(asked));
    return isUnknown(asked) || going || barred || (inquiry && (!culprits.has(word) || word === "origin"))
      ? { sources: verb.parent ? tellers(scene, verb.parent, true) : [] }
      : null;
  },
};

const emerging = wordSet("come emerge surface transpire");

const openWords = wordSet("question issue open unanswered");
/** "is a matter of debate". */
const isDebated = ({ scene, verb }: Case): boolean =>
  scene.phrases.some(
    (one) => one.preposition === "of" && one.first > verb.last && matters.has(headWord(scene, one)) && one.on !== null && headWord(scene, one.on) === "matter",
  );
const matters = wordSet("debate dispute conjecture speculation");

export const unknownWhether: Way = {
  says: "whether a state was behind it is unclear; which group did it is not known",
  finds: [
    "Whether a state was behind the hack is unclear.",
    "Which group hacked the port is not known.",
    "Who hacked the port is still a matter of debate.",
    "A port was hacked. Who did it has never come out.",
  ],
  leaves: ["Whether data was stolen in the hack is unclear."],
  read(asked) {
    const { scene, verb } = asked;
    const clause = scene.verbs.find((one) => one.parent === verb && one.at < verb.at && (askers.has(one.opener) || one.opener === "whether"));
    // "Who did it has never come out".
    const hidden = verb.negated && emerging.has(verb.lemma);
    if (
      !clause ||
      !(isUnknown(asked) || hidden || (copulas.has(verb.lemma) && (openWords.has(stateOf(asked)) || isDebated(asked)))) ||
      !tellsWho(scene, clause)
    )
      return null;
    if (clause.opener !== "whether") return { sources: [], told: clause };
    const who = named(actorsOf(scene, clause.subject));
    return who.length > 0 || isPower(scene, clause.subject) ? { sources: [], actors: who, told: clause } : null;
  },
};
