// Claims stage, withholding: ways of not telling who did it: a clear picture nobody has, a question nobody answers, "neither confirmed nor denied".

import { wordSet } from "../../document/word-list.ts";
import { actorsOf, agentOf, headWord, isEvent } from "../frames/draft.ts";
import { clearedBy, standsAccused } from "../frames/spoken-for.ts";
import * as words from "../frames/words.ts";
import { askers } from "../grammar/closed-class.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { canAct } from "../party.ts";
import type { Scene } from "../scene.ts";
import { hangsOnAuthorship, named, tellsWho, toldBehind, wordsOf } from "./tells-who.ts";
import { type Case, tellers, type Way } from "./way.ts";
import { authorship, bonds, culprits, pictures, stances } from "./words.ts";

const gaining = wordSet("have get give offer provide form see find");

export const unpictured: Way = {
  says: "SOURCE does not have a clear picture of who did it",
  finds: ["{source The ministry} does not have a clear picture of who hacked the port."],
  leaves: ["The ministry does not have a clear picture of what was lost in the hack."],
  read({ scene, verb, host, object }) {
    if (!(verb.negated || host) || !object || !gaining.has(verb.lemma) || !pictures.has(headWord(scene, object))) return null;
    return toldBehind(scene, object.last + 1) ? { sources: tellers(scene, host ?? verb) } : null;
  },
};

export const positionless: Way = {
  says: "SOURCE has yet to take a position on who did it",
  finds: ["{source Norway} has yet to take a position on who hacked the port."],
  leaves: ["Norway has yet to take a position on the treaty against hacking."],
  read({ scene, verb, host, negated, object }) {
    if (!negated || verb.lemma !== "take" || !object || !stances.has(headWord(scene, object))) return null;
    return toldBehind(scene, object.last + 1) || scene.accused.length > 0 ? { sources: tellers(scene, host ?? verb) } : null;
  },
};

const everybody = wordSet("anyone anybody");
const nobodies = new Set(["no one", "no country", "no group", "no state", "no suspect"]);

export const nothingRuledOut: Way = {
  says: "SOURCE has ruled nothing out as to who did it",
  finds: ["{source Police} have ruled out nothing about who hacked the port.", "A port was hacked. {source Police} have ruled out no one."],
  leaves: ["Police have ruled out nothing in their inquiry into the hack."],
  read({ scene, verb, object }) {
    if (verb.lemma !== "rule" || !object) return null;
    const { lower } = scene.document.tokens;
    const head = lower[object.first] as string;
    // "has ruled out no one", "cannot rule anyone out".
    if (everybody.has(head) ? verb.negated : nobodies.has(`${head} ${lower[object.first + 1]}`) || head === "nobody") return { sources: tellers(scene, verb) };
    if (head !== "nothing") return null;
    return toldBehind(scene, object.last + 1) ? { sources: tellers(scene, verb) } : null;
  },
};

const questioning = wordSet("ask question press");
const answering = wordSet("say answer comment respond reply elaborate draw");
const declining = wordSet("decline refuse demur balk shrug hedge");
/** "asked about the origin of the hackers". */
const isAskedOf = (scene: Scene, { complements, objects }: Verb): boolean =>
  [...complements, ...objects].some((one) => one.preposition === "about" && authorship.has(headWord(scene, one)));

/** In tokens, from "asked" to what was asked. */
const questionReach = 12;

export const unanswered: Way = {
  says: "asked who did it, or whether ACTOR did, SOURCE declined to answer",
  finds: [
    "Asked who was behind the hack, {source the minister} declined to answer.",
    "Asked if {actor Turla} was behind the hack, {source the minister} said only that an inquiry was under way.",
    "Asked whether {actor Turla} was to blame for the hack, {source the minister} declined to answer.",
    "A port was hacked. Asked about the origin of the attack, {source the minister} declined to comment.",
  ],
  leaves: ["Asked what the hack would cost, the minister declined to answer."],
  read({ scene, verb, without }) {
    // "said only that an inquiry was under way".
    const only = verb.lemma === "say" && scene.document.tokens.lower[verb.at + 1] === "only";
    if (!declining.has(verb.lemma) && !only && !((verb.negated || without) && answering.has(verb.lemma))) return null;
    const asked = scene.verbs.find((one) => questioning.has(one.lemma));
    const clause =
      asked &&
      scene.verbs.find(
        (one) => one.at > asked.at && one.at - asked.at <= questionReach && (askers.has(one.opener) || words.whethers.has(one.opener)) && tellsWho(scene, one),
      );
    if (asked && !clause && asked.at < verb.at && isAskedOf(scene, asked)) return { sources: tellers(scene, verb) };
    return clause ? { sources: tellers(scene, verb), actors: words.whethers.has(clause.opener) ? named(actorsOf(scene, clause.subject)) : [] } : null;
  },
};

const telling = wordSet("say tell know answer comment");

export const tooEarly: Way = {
  says: "asked who did it, SOURCE said it was too early to tell",
  finds: ["Asked who was to blame for the hack, {source the minister} said it was too early to tell."],
  leaves: ["Asked what the hack would cost, the minister said it was too early to tell."],
  read({ scene, verb, host }) {
    if (!host || !telling.has(verb.lemma) || !/\btoo (soon|early)\b/.test(wordsOf(scene, host.at, verb.at))) return null;
    const question = scene.verbs.find((one) => one.lemma === "ask" && one.at < host.at);
    const clause =
      question && scene.verbs.find((one) => one.parent === question && (askers.has(one.opener) || one.opener === "whether") && tellsWho(scene, one));
    return clause ? { sources: tellers(scene, host.parent ?? host) } : null;
  },
};

/** What is denied or confirmed, in words of who did it. */
const parts = wordSet(
  "suspect suspects culprit involvement role part responsible responsibility behind hand involved link links accusation accusations allegation allegations hacked carried attack attacked",
);
const denials = wordSet("deny denied denies");
/** "nor rule out". */
const excluding = wordSet("rule ruled");
const eitherWords = wordSet("nor or");
/** In tokens, from "confirm or deny" to a word of that, and to the report that spells it out. */
const partReach = 6;
const reportReach = 12;

export const neitherNor: Way = {
  says: "ACTOR neither confirmed nor denied that it did it",
  finds: [
    "A port was hacked. {source Police} could neither confirm nor rule out that the same people had hacked the bank.",
    "{source China} declined to confirm or deny a role in the hack.",
    "{source Norway} neither confirmed nor denied reports that {actor China} was responsible for the hack.",
  ],
  leaves: ["The bank neither confirmed nor denied that data had been stolen by malware.", "Norway declined to confirm or deny the cost of the hack."],
  read({ scene, verb, host, negated }) {
    const { lower } = scene.document.tokens;
    const denies = denials.has(lower[verb.at + 2] ?? "") || (excluding.has(lower[verb.at + 2] ?? "") && lower[verb.at + 3] === "out");
    const says = verb.lemma === "confirm" && eitherWords.has(lower[verb.at + 1] ?? "") && denies;
    if (!says || !(negated || lower[verb.at - 1] === "neither")) return null;
    // "nor rule out that the same people did it".
    const told = scene.verbs.find((one) => one.link === "complement" && one.parent?.at === verb.at + 2 && tellsWho(scene, one));
    // "that data had been stolen by malware": by nobody.
    const doers = told ? (told.passive ? agentOf(told) : told.subject) : [];
    if (told && scene.parties.all(doers).some((party) => party.role !== "thing"))
      return { sources: tellers(scene, host ?? verb), actors: named(actorsOf(scene, doers)), told };
    const accused = standsAccused(scene, clearedBy(scene, scene.parties.all(verb.subject)));
    if (!accused && !lower.slice(verb.at + 3, verb.at + 3 + partReach).some((word) => parts.has(word)))
      return "what is neither confirmed nor denied is not who did it";
    const own = scene.parties.all((host ?? verb).subject);
    const reported = scene.verbs.find((one) => one.at > verb.at + 2 && one.link === "complement" && one.opener !== "" && one.at - verb.at < reportReach);
    const who = reported ? named(actorsOf(scene, reported.passive ? agentOf(reported) : reported.subject)) : [];
    if (reported && who.length > 0) return { sources: own, actors: who, told: reported };
    return { sources: own, actors: clearedBy(scene, own).filter(canAct) };
  },
};

const drawing = wordSet("draw reach jump rush come make leap");
const aboutWords = wordSet("about on to");

/** What a verb speaks about, where that is the identity of the attackers. */
const aboutAuthorship = ({ scene, verb }: Case): Phrase | undefined =>
  verb.complements.find((one) => (aboutWords.has(one.preposition) || one.preposition === "as to") && authorship.has(headWord(scene, one)));

export const unconcluded: Way = {
  says: "it is too soon to draw conclusions about who did it, on the origin of INCIDENT",
  finds: ["It is too soon to draw conclusions about who hacked the port, {source police} said."],
  leaves: ["It is too soon to draw conclusions about the damage of the hack, police said."],
  read(asked) {
    const { scene, verb, host } = asked;
    if (!(host || verb.negated) || !drawing.has(verb.lemma)) return null;
    const conclusion = [...verb.objects, ...verb.complements].find((one) => conclusionWords.has(headWord(scene, one)));
    if (!conclusion) return null;
    const whether = scene.verbs.find((one) => one.opener === "whether" && one.first > conclusion.last && tellsWho(scene, one));
    if (whether) return { sources: tellers(scene, host ?? verb), actors: named(actorsOf(scene, whether.subject)), told: whether };
    const open = toldBehind(scene, conclusion.last + 1) || aboutAuthorship(asked) || hangsOnAuthorship(scene, conclusion);
    return open ? { sources: tellers(scene, host ?? verb) } : null;
  },
};
const conclusionWords = wordSet("conclusion conclusions");

const confirming = wordSet("confirm verify corroborate establish prove substantiate determine find disclose reveal discuss");
const searching = wordSet("find establish");
const pointing = wordSet("this that these those any the such");

export const unconfirmed: Way = {
  says: "SOURCE could not confirm a link to ACTOR, its involvement",
  finds: [
    "{source The ministry} could not confirm a link between the hack and Russia.",
    "A port was hacked. {source Police} would not discuss the identity of the attackers.",
    "A port was hacked. {source Police} could confirm neither the origin of the attack nor the motive.",
  ],
  leaves: ["The ministry could not confirm a link between the hack and the outage."],
  read({ scene, verb, host, object }) {
    const { lower } = scene.document.tokens;
    const { parties } = scene;
    // "could confirm neither the origin nor the motive".
    const neither = object !== undefined && (lower[object.first] === "neither" || lower[object.first - 1] === "neither");
    if (!(host || verb.negated || neither) || !object || !confirming.has(verb.lemma) || !bonds.has(headWord(scene, object))) return null;
    // "found no link": there is none, which is more than not saying.
    const none = lower[object.first] === "no" || (verb.negated && searching.has(verb.lemma) && lower[object.first] === "any");
    if (none && !host) return null;
    const to = parties.hanging(object, "to", "with", "of", "between");
    const who = named([...(to ? actorsOf(scene, to.list.length > 0 ? to.list : [to]) : []), ...(object.owner ? actorsOf(scene, [object.owner]) : [])]);
    const meant = who.length > 0 || parties.of(object).state !== null || pointing.has(lower[object.first] as string);
    return (meant || neither) && !(to && !isEvent(scene, to) && !culprits.has(headWord(scene, to)) && who.length === 0)
      ? { sources: tellers(scene, host ?? verb), actors: who }
      : null;
  },
};

const speaking = wordSet("comment speculate elaborate say talk speak be draw");

const openly = wordSet("specific precise explicit forthcoming definite definitive clear drawn open");

export const uncommented: Way = {
  says: "SOURCE would not comment on the identity of the attackers",
  finds: ["{source The ministry} would not comment on the identity of the hackers."],
  leaves: ["The ministry would not comment on the cost of the hack."],
  read(asked) {
    const { scene, verb, host } = asked;
    if (!(host || verb.negated) || !speaking.has(verb.lemma)) return null;
    // "would not be specific about the culprit"; "are not picky about its origin" withholds nothing.
    const state = verb.objects[0] ? headWord(scene, verb.objects[0]) : "";
    if (verb.lemma === "be" && state !== "" && !openly.has(state)) return null;
    return aboutAuthorship(asked) ? { sources: tellers(scene, host ?? verb) } : null;
  },
};
