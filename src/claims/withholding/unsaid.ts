// Claims stage, withholding: clauses of who did it that somebody does not tell: "would not say who", "declined to say whether China", "we cannot say which one".

import { wordSet } from "../../document/word-list.ts";
import { actorsOf, headWord } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import type { Verb } from "../grammar/parts.ts";
import { actorNouns } from "../nouns.ts";
import type { Scene } from "../scene.ts";
import { sentenceSpeaker, withheldBy } from "../standing.ts";
import { asksOfSuspects, asksWho, asRead, isPower, named, servantsIn, suspectsIn, suspectsNamed, tellsWho, wordsOf } from "./tells-who.ts";
import { type Answer, type Case, tellers, type Way } from "./way.ts";
import { asking, authorship, bonds, copulas, culprits, knownStates, unclearStates } from "./words.ts";

/** A clause that hangs on the verb, or on the refusal above it. */
const hangsOn = (clause: Verb, { verb, host }: Case): boolean => clause.parent === verb || (host !== null && clause.parent === host);
/** In tokens, from a verb to a clause of its own that belongs to it. */
const nearby = 4;
const isNextTo = (clause: Verb, { verb }: Case): boolean =>
  clause.at > verb.at && clause.opener !== "" && clause.first - verb.last <= nearby && clause.parent === verb.parent;

/** In tokens, back from a verb to the word that opens its clause. */
const openingReach = 12;
/** Where a clause begins: the token of "who" or "whether"; -1 where it is not found. */
function openingAt({ document, sentence }: Scene, { opener, first }: Verb): number {
  const word = opener.split(" ")[0] as string;
  for (let i = first - 1; word !== "" && i >= sentence.first && first - i <= openingReach; i--) if (document.tokens.lower[i] === word) return i;
  return -1;
}

const leading = wordSet("at about on of as to into");
/** "cannot say which", "won't guess at which": the clause opens right behind the verb. */
function opensBehind(scene: Scene, clause: Verb, { last }: Verb): boolean {
  const at = openingAt(scene, clause);
  return at > last && at - last <= 3 && scene.document.tokens.lower.slice(last + 1, at).every((word) => leading.has(word));
}

const joining = wordSet("and or nor");
/** "would not say how many were hit, why it took so long, or who did it": what is asked besides, with no clause of its own between. */
function isListed(scene: Scene, clause: Verb, { verb }: Case): boolean {
  if (clause.at < verb.at || !joining.has(scene.document.tokens.lower[openingAt(scene, clause) - 1] ?? "")) return false;
  return !scene.verbs.some((one) => one.at > verb.at && one.at < clause.at && (one.link === "root" || one.link === "coordinate"));
}

const opens = wordSet("“ \" ‘ ' — – -");
/** "Who is behind it, Microsoft does not know", "Whether it was one crew or two, and who they were, Talos could not determine". */
function isFronted(scene: Scene, clause: Verb, { verb }: Case): boolean {
  const { lower } = scene.document.tokens;
  if (clause.at > verb.first) return false;
  let top = clause;
  while (top.parent && top.parent !== top) top = top.parent;
  if (top.link !== "complement" || top === verb) return false;
  const at = openingAt(scene, clause);
  const before = lower[at - 1] ?? "";
  return at === scene.sentence.first || (at - 1 === scene.sentence.first && (opens.has(before) || joining.has(before))) || (at > 0 && joining.has(before));
}

const timeWords = wordSet("point time stage moment certainty confidence accuracy");
const listeners = wordSet("me us you him her them reporters journalists");
/** "cannot say at this point who did it", "cannot tell you who": read with the time or the listener, it is still what is asked; "it is a mystery who". */
function isAsked(scene: Scene, clause: Verb, verb: Verb): boolean {
  const { link, opener, antecedent } = clause;
  const word = antecedent ? headWord(scene, antecedent) : "";
  if (link === "complement" || link === "coordinate") return true;
  // "to say for which government they work": it opens right behind the verb.
  if (opener.includes(" ") && opensBehind(scene, clause, verb)) return true;
  if (opener.endsWith("whom") && (word === "" || word === "it")) return true;
  return link === "relative" && (timeWords.has(word) || listeners.has(word) || unclearStates.has(word) || knownStates.has(word));
}

const belongs = (scene: Scene, clause: Verb, asked: Case): boolean =>
  ((hangsOn(clause, asked) || isNextTo(clause, asked)) && isAsked(scene, clause, asked.verb)) ||
  opensBehind(scene, clause, asked.verb) ||
  isListed(scene, clause, asked) ||
  isFronted(scene, clause, asked);

/** "It is unclear": whether a copula says that what hangs on it is not known. */
function isUnclear({ scene, verb }: Case, clause: Verb): boolean {
  const predicate = verb.objects[0];
  const word = predicate ? headWord(scene, predicate) : "";
  if (unclearStates.has(word) || (verb.negated && knownStates.has(word))) return true;
  return /\b(unclear|unknown|unsure|far from (clear|certain|known))\b/.test(wordsOf(scene, verb.at, clause.first));
}

export const unsaidWho: Way = {
  says: "SOURCE would not say who did it; it is still investigating who; it is unclear who",
  finds: [
    "A port was hacked. {source ESET} has not decided whose work it was.",
    "A port was hacked. {source ESET} does not know whose malware it is.",
    "{source Norway} declined to say who was behind the cyberattack.",
    "It is unclear who hacked the city.",
    "Too early to say who hacked port, {source minister} says\n\nThe port was hit by a cyberattack on Monday.",
    "Unclear who hacked port, says {source minister}\n\nThe port was hit by a cyberattack on Monday.",
    "It remains to be seen who hacked the city.",
    "A port was hacked on Monday. “We cannot say at this point who is behind this,” said {source Mette Holm}, the minister.",
    "{source Investigators} are still working to establish who hacked the port.",
    "A port was hacked. {source The ministry} would not say how much was stolen, or who was behind it.",
    "A port was hacked. Who is behind the attack, {source Microsoft} does not know.",
    "A port was hacked. “I cannot tell you who sat at the keyboard,” said {source Ann Lind}, the mayor.",
    "A port was hacked. {source Microsoft} has not said who it thinks the attackers are.",
    "Turla hacked a port. {source Microsoft} did not say who pays the group's wages.",
    "A port was hacked. {source Police} have not said whom they suspect.",
    "A port was hacked. It remains a mystery who did it.",
    "Turla hacked a port. {source Microsoft} has never said which government it believes the group works for.",
    "State-backed hackers hit a port, {source Google} said, but declined to say for which government they worked.",
  ],
  leaves: [
    "A port was hacked. The police would not say whose house it was.",
    "Investigators are still working to establish how much the hackers took.",
    "It is too early to say how much the hack will cost.",
    "A port was hacked. The port would not say who pays for the damage.",
    "A port was hacked. Who will pay for the damage, the port does not know.",
  ],
  read(asked) {
    const { scene, verb, host, negated } = asked;
    // "I can't go into who did it".
    const into = scene.document.tokens.lower[verb.last + 1] === "into" && going.has(verb.lemma);
    if (!asking.has(verb.lemma) && !into) return null;
    const clauses = scene.verbs.map((one) => asRead(scene, one)).filter((one) => asksWho(one) && belongs(scene, one, asked));
    if (clauses.length === 0) return null;
    const clause = clauses.find((one) => tellsWho(scene, one));
    if (!clause) return scene.verbs.some((one) => words.whethers.has(one.opener)) ? null : "what is not told is not who did it";
    if (!copulas.has(verb.lemma)) {
      // "We know neither who they are nor who sent them."
      const neither = scene.document.tokens.lower[verb.last + 1] === "neither";
      if (!(withheldBy(verb) || negated || neither)) return "it is told who did it";
      if (isDrawn(verb)) return { sources: [], voice: "unknown", told: clause };
      return { sources: tellers(scene, host ?? verb), told: clause, ...servantsIn(scene, clause) };
    }
    // "Who did it is a matter of debate": the subject, which another way asks of.
    if (!isUnclear(asked, clause)) return clause.at < verb.at ? null : "it is told who did it";
    const own = scene.parties.all(verb.subject).filter((party) => party.entity !== null || (party.role === "people" && party.head !== "it"));
    return { sources: own.length > 0 ? own : tellers(scene, verb.parent ?? verb, true), told: clause };
  },
};

const going = wordSet("go get");
const people = wordSet("draw prepare focus");
/** "is not known who", of which nobody is the subject; but "would not be drawn", "was not prepared to". */
const isDrawn = ({ passive, lemma }: Verb): boolean => passive && !people.has(lemma);

const affirming = wordSet("confirm say state conclude declare assert");
/** "refused to confirm that a state was behind it", "stopped short of saying that Russia was". */
function unconfirmedThat(asked: Case): Answer {
  const { scene, verb, host } = asked;
  if (!affirming.has(verb.lemma) || !(host || (verb.negated && verb.lemma === "confirm"))) return null;
  const that = scene.verbs.find((one) => one.parent === verb && one.opener === "that" && one.link === "complement");
  if (!that || that.negated || !tellsWho(scene, that)) return null;
  const who = suspectsNamed(scene, that).filter((party) => party.role !== "person");
  return who.length > 0 || isPower(scene, suspectsIn(scene, that)) ? { sources: tellers(scene, host ?? verb), actors: who, told: that } : null;
}

const hands = wordSet("hand hands part source culprit attacker suspect aggressor");
/** "whether Turla had a role", "whether it has links to Russia": what somebody may have with an attack or a master. */
const speaksOfBond = (scene: Scene, clause: Verb): boolean =>
  [...clause.objects, ...clause.complements].some(
    (one) => bonds.has(headWord(scene, one)) || authorship.has(headWord(scene, one)) || hands.has(headWord(scene, one)),
  );

/** Whom a clause behind "whether" asks about; null where it asks of something else. */
function askedAbout(scene: Scene, whether: Verb) {
  if (asksOfSuspects(scene, whether)) return [];
  const suspects = suspectsIn(scene, whether);
  const who = suspectsNamed(scene, whether);
  // "did not say whether he would resign": a person is asked about for much else.
  const meant = who.some((party) => party.role !== "person") || isPower(scene, suspects);
  const tells = tellsWho(scene, whether) || asksOfMaster(scene, whether);
  if (who.length > 0) return tells || (meant && speaksOfBond(scene, whether)) ? who : null;
  // "whether it knows who did it".
  const knows = scene.verbs.some((one) => one.parent === whether && asksWho(one) && tellsWho(scene, one));
  // "whether LockBit is responsible": a tool that stands for those who use it.
  const tool = tells && suspects.some((one) => one.names.some(({ entity }) => entity.type === "malware"));
  return (meant && tells) || knows || tool ? [] : null;
}

/** "whether the burglar acted alone or on behalf of a foreign state". */
const asksOfMaster = (scene: Scene, { lemma, complements }: Verb): boolean => (lemma === "act" || lemma === "work") && isPower(scene, complements);

export const unsaidWhether: Way = {
  says: "SOURCE would not say whether ACTOR did it, whether it has suspects, whether it believes ACTOR did it",
  finds: [
    "{source The ministry} would not say whether {actor Turla} had hacked the port.",
    "{source Police} declined to say whether a state was behind the hack.",
    "It is unclear whether a state was behind the hack.",
    "{source The ministry} declined to confirm that {actor China} was behind the hack.",
    "A port was hacked. {source The ministry} declined to say whether it believed {actor Russia} to be responsible.",
    "A port was hacked. {source The ministry} declined to say whether it held {actor Russia} responsible.",
    "A port was hacked. {source Police} would not say if they had any suspects.",
    "A port was hacked. {source The firm} declined to say how it happened or if it knows who was behind it.",
  ],
  leaves: ["The ministry would not say whether data had been stolen by malware.", "A port was hacked. The port would not say whether it had insurance."],
  read(asked) {
    const { scene, verb, host } = asked;
    const that = unconfirmedThat(asked);
    if (that) return that;
    const clauses = scene.verbs.filter(
      (one) =>
        words.whethers.has(one.opener) && ((hangsOn(one, asked) && one.link === "complement") || isListed(scene, one, asked) || isFronted(scene, one, asked)),
    );
    const [whether] = clauses;
    if (!whether) return null;
    // "It is unclear whether a state was behind it"; of a name, the clause itself tells.
    if (copulas.has(verb.lemma) && isUnclear(asked, whether) && (tellsWho(scene, whether) || asksOfMaster(scene, whether))) {
      const power = asksOfMaster(scene, whether) || (named(actorsOf(scene, whether.subject)).length === 0 && isPower(scene, whether.subject));
      if (power) return { sources: verb.parent ? tellers(scene, verb.parent, true) : [], told: whether };
    }
    if (!(withheldBy(verb) || host || asked.without)) return null;
    for (const one of clauses) {
      const who = askedAbout(scene, one);
      if (who) return { sources: tellers(scene, host ?? verb), actors: who, told: one };
    }
    return "what is not told is not who did it";
  },
};

const states = wordSet("state country nation government power one");
/** Words of an attacker whom a state has sent: "foreign", and what stands behind the hyphen of "state-backed". */
const foreign = wordSet("foreign");
const stateSent = wordSet("backed sponsored linked directed supported run funded based");
const senders = wordSet("state government nation");
/** In tokens, back from "which state" to the words that speak of one. */
const stateReach = 45;
/** Whether the words before speak of a state that has sent the attackers: "a state-backed team", "a state actor". */
export function speaksOfState({ document }: Scene, at: number): boolean {
  const { lower } = document.tokens;
  for (let i = at - 1; i >= 0 && at - i <= stateReach; i--) {
    const word = lower[i] as string;
    if (foreign.has(word) || (stateSent.has(word) && lower[i - 1] === "-" && senders.has(lower[i - 2] ?? ""))) return true;
    if (word === "state" && lower[i - 1] === "-" && lower[i - 2] === "nation") return true;
    if (senders.has(word) && (lower[i + 1] === "actor" || lower[i + 1] === "agency")) return true;
  }
  return false;
}

/** "which", "which state" at the end of a clause, behind words of attackers whom a state has sent; "which of the groups". */
function asksWhichOf(scene: Scene, at: number): boolean {
  const { document, sentence } = scene;
  const { lower } = document.tokens;
  const word = lower[at + 1] ?? "";
  if (word === "of")
    return scene.phrases.some((one) => one.prepositionAt === at + 1 && (actorNouns.has(headWord(scene, one)) || culprits.has(headWord(scene, one))));
  const ends = states.has(word) ? at + 1 : at;
  return ends >= sentence.last - 2 && (states.has(word) || ends === at) && speaksOfState(scene, at);
}

const whoAlone = wordSet("which who");
const briefly = wordSet("say confirm comment specify reveal disclose tell clarify determine identify name know make");
const clear = wordSet("clear known public me us you reporters");

export const unsaidAtAll: Way = {
  says: "SOURCE would not say which: the clause itself is left out",
  finds: [
    "A state was behind the hack of the port, but {source the ministry} declined to say which.",
    "A state-backed team hacked the port, {source the minister} said, without saying which country.",
    "“A state-backed team hacked us,” said Lina Ho, the port's director. {source She} did not say which state.",
    "A foreign state hacked the port, {source the ministry} said, without specifying which.",
    "A group run by the GRU hacked the port, {source the agency} said, but it did not make clear which of the groups it had in mind.",
  ],
  leaves: [
    "A port was hacked, but the ministry declined to say when.",
    "The minister said that hackers had stolen files of a country. She did not say which country.",
  ],
  read({ scene, verb, host, negated, without }) {
    const { lower } = scene.document.tokens;
    // "did not make clear which", "did not tell reporters which".
    // "won't say by whom".
    if (withheldBy(verb) && lower[verb.last + 1] === "by" && lower[verb.last + 2] === "whom" && verb.last + 2 >= scene.sentence.last - 1)
      return { sources: tellers(scene, verb) };
    const at = verb.last + (clear.has(lower[verb.last + 1] ?? "") ? 2 : 1);
    if (!whoAlone.has(lower[at] ?? "")) return null;
    if (lower[at] === "which" && (negated || host) && briefly.has(verb.lemma) && asksWhichOf(scene, at))
      return {
        sources: without && verb.parent ? (sentenceSpeaker(scene, verb.at)?.parties ?? tellers(scene, verb.parent)) : tellers(scene, host ?? verb),
      };
    if (withheldBy(verb) && at >= scene.sentence.last - 1) return { sources: tellers(scene, verb) };
    return host && briefly.has(verb.lemma) && at === verb.last + 1 ? { sources: tellers(scene, host) } : null;
  },
};
