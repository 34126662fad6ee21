// Claims stage, withholding: ways round the question of who did it: silent on it, a question dodged, evidence that nobody has seen, "the big question is who".
import { wordSet } from "../../document/word-list.ts";
import { actorsOf, asState, headWord, isEvent } from "../frames/draft.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { nothingToShow } from "../turned.ts";
import { isPower, named, tellsWho, toldBehind } from "./tells-who.ts";
import { nobody, tellers, type Way } from "./way.ts";
import { authorship, bonds, culprits, questions, suspects } from "./words.ts";

const staying = wordSet("be keep remain stay");
const guarded = wordSet("silent quiet vague mum lipped coy evasive guarded non-committal noncommittal unspecific");
const aboutWords = wordSet("on about");

export const silent: Way = {
  says: "SOURCE is silent, vague on who did it",
  finds: ["{source The statement} was silent on who hacked the port.", "A port was hacked. {source The agency} was vague about the perpetrators."],
  leaves: ["The statement was silent on what the hackers took.", "A port was hacked. The agency was vague about the damage."],
  read({ scene, verb, object }) {
    if (!staying.has(verb.lemma) || verb.negated) return null;
    const state = object ? headWord(scene, object) : (scene.document.tokens.lower[verb.last + 1] ?? "");
    if (!guarded.has(state)) return null;
    const about = verb.complements.find((one) => aboutWords.has(one.preposition) && authorship.has(headWord(scene, one)));
    return about || toldBehind(scene, verb.last + 1) ? { sources: tellers(scene, verb) } : null;
  },
};

const answering = wordSet("answer respond reply");
const dodging = wordSet("dodge sidestep duck evade avoid deflect skirt shrug brush bat wave parry refer redirect");

export const dodged: Way = {
  says: "SOURCE dodged the question of who did it, of ACTOR's role",
  finds: [
    "{source The mayor} dodged the question of who hacked the port.",
    "A port was hacked. {source The minister} sidestepped questions about {actor Russia}'s role.",
  ],
  leaves: ["The mayor dodged the question of what the hack had cost.", "A port was hacked. The mayor dodged questions about Russia's budget."],
  read({ scene, verb, object: given }) {
    // "did not respond to a question".
    const object = given ?? verb.complements.find((one) => one.preposition === "to");
    const unanswered = verb.negated && answering.has(verb.lemma);
    if (!(dodging.has(verb.lemma) && !verb.negated) && !unanswered) return null;
    if (verb.passive || !object || !questions.has(singular(headWord(scene, object)))) return null;
    const about = scene.parties.hanging(object, "about", "on", "of", "over") ?? verb.complements.find((one) => aboutWords.has(one.preposition));
    const word = about ? headWord(scene, about) : "";
    const who = about?.owner && bonds.has(word) ? named(actorsOf(scene, [about.owner])) : [];
    return who.length > 0 || authorship.has(word) || toldBehind(scene, object.last + 1) ? { sources: tellers(scene, verb), actors: who } : null;
  },
};

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

const proving = wordSet("identify show establish prove reveal name pinpoint attribute tell indicate");
const evidence = wordSet("evidence proof");
const seeing = wordSet("see have find review obtain");

export const unproven: Way = {
  says: "SOURCE has seen no evidence that identifies the attackers",
  finds: [
    "A port was hacked. {source Reuters} has not seen evidence identifying the attackers.",
    "A port was hacked. {source The newspaper} has seen no proof that establishes the origin of the attack.",
  ],
  leaves: ["A port was hacked. Reuters has not seen evidence identifying the victims."],
  read({ scene, verb, object }) {
    if (!object || !seeing.has(verb.lemma) || !evidence.has(headWord(scene, object)) || !(verb.negated || nothingToShow(scene, object))) return null;
    const proof = scene.verbs.find((one) => (one.antecedent === object || one.noun === object) && proving.has(one.lemma));
    const shown =
      proof?.objects.some((one) => authorship.has(headWord(scene, one)) || isCulprit(headWord(scene, one))) || (proof && toldBehind(scene, proof.last + 1));
    return shown ? { sources: tellers(scene, verb) } : null;
  },
};

const isCulprit = (word: string): boolean => culprits.has(word) && word !== "party" && word !== "parties";

const itselfWords = wordSet("itself themselves");

export const bigQuestion: Way = {
  says: "the question is who did it, whether ACTOR did it itself",
  finds: [
    "A port was hacked. The big question is who did it, said {source Ann Lind}, the mayor.",
    "A port was hacked. The question is whether {actor Turla} did it itself, said {source Ann Lind}, the mayor.",
  ],
  leaves: ["A port was hacked. The big question is who pays for it, said Ann Lind, the mayor."],
  read({ scene, verb }) {
    const [subject] = verb.subject;
    if (verb.lemma !== "be" || verb.negated || !subject || !questions.has(headWord(scene, subject))) return null;
    const clause = scene.verbs.find(
      (one) => one.at > verb.at && (one.opener === "who" || one.opener === "whether" ? one.parent === verb : doesIt(scene, one)) && asksOfWho(scene, one),
    );
    if (!clause) return null;
    if (clause.opener === "who") return { sources: [], told: clause };
    const who = doersIn(scene, clause);
    return who.length > 0 || isPower(scene, clause.subject) ? { sources: [], actors: who, told: clause } : null;
  },
};

const asksOfWho = (scene: Scene, clause: Verb): boolean => tellsWho(scene, clause) || doesIt(scene, clause);

/** Who may have done it: "did the North Koreans launch it" asks of their state. */
export const doersIn = (scene: Scene, clause: Verb): Party[] =>
  named(
    actorsOf(scene, clause.subject).map((party) => (party.entity === null && party.state?.entity.type === "country" ? asState(party, party.state) : party)),
  );

/** "launched it themselves". */
export const doesIt = ({ document }: Scene, clause: Verb): boolean =>
  clause.objects.some((one: Phrase) => itselfWords.has(document.tokens.lower[one.last] as string));

const coming = wordSet("come originate emanate stem hail");
const learning = wordSet("know say determine establish tell confirm reveal disclose find trace");

export const unsaidWhere: Way = {
  says: "SOURCE does not know where INCIDENT came from",
  finds: ["A port was hacked. {source Police} said they did not know where the attack had come from."],
  leaves: ["A port was hacked. Police said they did not know where the ship had come from."],
  read({ scene, verb, host, negated }) {
    if (!learning.has(verb.lemma) || !(negated || host || nobody(scene, verb.subject[0]))) return null;
    const clause = scene.verbs.find((one) => one.opener === "where" && one.at > verb.at && coming.has(one.lemma));
    return clause?.subject.some((one) => isEvent(scene, one)) ? { sources: tellers(scene, host ?? verb) } : null;
  },
};

const finding = wordSet("find determine establish trace");

/** "We don't have a name yet". */
function isBareName({ document: { tokens } }: Scene, { first, last }: Phrase): boolean {
  return tokens.lower[last] === "name" && first === last - 1 && tokens.lower[last + 1] === "yet";
}

export const suspectless: Way = {
  says: "SOURCE has no suspects; no culprit has been found; attribution will take time; nobody knows who did it",
  finds: [
    "A port was hacked. {source Police} have no suspects.",
    "A port was hacked. So far no culprit has been found.",
    "A port was hacked. Attribution will take time, {source the agency} said.",
    "A port was hacked. Nobody knows who did it.",
  ],
  leaves: [
    "A port was hacked. Police have no leads on the stolen ship.",
    "A port was hacked. Repairs will take time, the port said.",
    "A port was hacked. Nobody knows who pays for it.",
  ],
  read({ scene, verb, object }) {
    const [subject] = verb.subject;
    const lacks =
      verb.lemma === "have" &&
      object !== undefined &&
      (suspects.has(headWord(scene, object)) || isBareName(scene, object)) &&
      (nobody(scene, object) || verb.negated);
    if (lacks) return { sources: tellers(scene, verb) };
    if (subject && verb.passive && finding.has(verb.lemma) && nobody(scene, subject) && suspects.has(headWord(scene, subject)))
      return { sources: [], voice: "unknown" };
    const slow = verb.lemma === "take" && object !== undefined && headWord(scene, object) === "time" && verb.modal !== "";
    if (slow && subject && headWord(scene, subject) === "attribution") return { sources: [] };
    if (verb.lemma !== "know" || verb.negated || !nobody(scene, subject)) return null;
    const told = toldBehind(scene, verb.last + 1);
    return told ? { sources: [], voice: "unknown", told } : null;
  },
};
