// Claims stage, withholding: ways whose "no" stands before who or what is named: no group has claimed it, no country was named, no conclusion was reached.

import { wordSet } from "../../document/word-list.ts";
import { headWord, isEvent } from "../frames/draft.ts";
import * as words from "../frames/words.ts";
import type { Phrase } from "../grammar/parts.ts";
import { hangsOnAuthorship, toldBehind } from "./tells-who.ts";
import { type Case, nobody, tellers, type Way } from "./way.ts";
import { authorship, conclusions, culprits, mentions, naming, stances } from "./words.ts";

const claiming = wordSet("claim take admit");
const reaching = wordSet("reach make draw be");

/** The head noun of a subject of which there is none: "no attribution". */
const absentSubject = ({ scene, verb }: Case): string | null => (nobody(scene, verb.subject[0]) ? headWord(scene, verb.subject[0] as Phrase) : null);
/** And of such an object: "named no country". */
const absentObject = ({ scene, object }: Case): string | null => (object && nobody(scene, object) ? headWord(scene, object) : null);

export const unclaimed: Way = {
  says: "no one has claimed responsibility, taken credit, admitted to INCIDENT; there was no claim of responsibility",
  finds: [
    "No group has claimed responsibility for the cyberattack.",
    "The port was hacked on Monday. There was no claim of responsibility.",
    "Nobody has admitted to the hack of the port.",
    "The port was hacked on Monday. So far nobody has claimed it.",
  ],
  leaves: ["No claim of damages has been filed over the hack.", "No one has claimed the reward for the hackers."],
  read(asked) {
    const { scene, verb, object } = asked;
    const absent = absentSubject(asked);
    if (absent !== null && claiming.has(verb.lemma)) {
      const taken =
        object === undefined
          ? verb.lemma !== "take"
          : words.credits.has(headWord(scene, object)) || isEvent(scene, object) || words.demonstratives.has(headWord(scene, object));
      if (!verb.negated && (verb.passive ? words.credits.has(absent) : taken)) return { sources: [], voice: "unknown" };
      if (verb.lemma === "admit" && verb.complements.some((one) => one.preposition === "to" && isEvent(scene, one))) return { sources: [], voice: "unknown" };
    }
    const inner = object && absentObject(asked) === "claim" ? scene.parties.hanging(object, "of") : undefined;
    return verb.lemma === "be" && inner && words.credits.has(headWord(scene, inner)) ? { sources: [], voice: "unknown" } : null;
  },
};

const giving = wordSet("make give offer provide draw reach publish include");
const given = wordSet("attribution name names culprit culprits");
const identified = wordSet("identify");
const accusing = wordSet("name blame accuse identify mention implicate");

export const unattributed: Way = {
  says: "no attribution has been made, no country was named; SOURCE made no attribution, named no country, blamed no one",
  finds: [
    "No attribution of the hack has been made.",
    "No country was named in the report on the hack.",
    "{source Norway} named no country in its report on the hack.",
    "{source The ministry} blamed nobody for the hack.",
    "A port was hacked. {source The ministry} pointed no finger at anyone.",
    "A port was hacked. There is as yet no official attribution.",
  ],
  leaves: ["No victims were named in the report on the hack.", "The agency made no arrests over the hack."],
  read(asked) {
    const { scene, verb } = asked;
    const absent = absentSubject(asked);
    if (absent !== null && (absent === "attribution" || (naming.has(verb.lemma) && verb.passive && culprits.has(absent))))
      return { sources: [], voice: "unknown" };
    // "There is as yet no attribution."
    // "Nobody has been publicly identified."
    if (absent !== null && words.noOne.has(absent) && identified.has(verb.lemma) && verb.passive) return { sources: [], voice: "unknown" };
    const stillNone =
      verb.lemma === "be" && verb.complements.some((one) => one.preposition === "as" && nobody(scene, one) && headWord(scene, one) === "attribution");
    if (stillNone) return { sources: tellers(scene, verb) };
    const noun = absentObject(asked);
    if (noun === null) return null;
    // "Ottawa pointed no finger".
    if (verb.lemma === "point" && (noun === "finger" || noun === "fingers")) return { sources: tellers(scene, verb) };
    const unsaid = (verb.lemma === "be" && noun === "attribution") || (giving.has(verb.lemma) && given.has(noun));
    const unnamed = accusing.has(verb.lemma) && !verb.passive && !verb.negated && (culprits.has(noun) || words.noOne.has(noun));
    return unsaid || unnamed ? { sources: tellers(scene, verb) } : null;
  },
};

export const undecided: Way = {
  says: "no conclusion has been reached about who did it",
  finds: ["{source Latvia} said no conclusion had been reached about who was behind the hack."],
  leaves: ["Latvia said no conclusion had been reached about the cost of the hack."],
  read(asked) {
    const { scene, verb } = asked;
    const absent = absentSubject(asked);
    return absent !== null && conclusions.has(absent) && reaching.has(verb.lemma) && toldBehind(scene, verb.last + 1) ? { sources: [] } : null;
  },
};

const nothings = wordSet("nothing little");
const appearing = wordSet("be emerge release give provide make appear surface come");
const holding = wordSet("make give offer provide have say know contain be find see");

export const unmentioned: Way = {
  says: "SOURCE makes no mention of who did it, gives no clue, says nothing about who did it",
  finds: [
    "{source The advisory} makes no mention of who hacked the port.",
    "{source The ministry} gave no details on which group was behind the hack.",
    "{source Police} have no idea who hacked the port.",
    "A port was hacked. {source Police} said they had no information on the perpetrators.",
    "A port was hacked. No information was available on who was behind it.",
    "A port was hacked. {source The ministry} said nothing about who was behind it.",
  ],
  leaves: ["The advisory makes no mention of the hack's cost.", "The ministry gave no details on which ports had been hit by malware."],
  read(asked) {
    const { scene, verb, object } = asked;
    const absent = absentSubject(asked);
    // "No information was available on who did it".
    if (absent !== null && mentions.has(absent) && appearing.has(verb.lemma) && toldBehind(scene, verb.at + 1)) return { sources: [], voice: "unknown" };
    // "said nothing about who did it".
    const noun = absentObject(asked) ?? (object && nothings.has(headWord(scene, object)) ? headWord(scene, object) : null);
    if (!object || noun === null || !mentions.has(noun) || !holding.has(verb.lemma) || verb.negated) return null;
    // "there are no clues as to the identity of the intruders".
    const asTo = verb.complements.some((one) => one.preposition === "to" && authorship.has(headWord(scene, one)));
    return toldBehind(scene, object.last + 1) || hangsOnAuthorship(scene, object) || asTo ? { sources: tellers(scene, verb) } : null;
  },
};

const sides = wordSet("side sides");

export const sideless: Way = {
  says: "SOURCE takes no side, no position on who did it",
  finds: ["{source Norway} took no position on who hacked the port.", "Latvia blamed Turla for the hack of the port. {source Norway} took no side."],
  leaves: ["Norway took no action over the hack of the port."],
  read(asked) {
    const { scene, verb, object } = asked;
    const noun = absentObject(asked);
    if (!object || noun === null || verb.lemma !== "take") return null;
    const aside = sides.has(noun) ? scene.accused.length > 0 : stances.has(noun);
    return aside || toldBehind(scene, object.last) ? { sources: tellers(scene, verb) } : null;
  },
};
