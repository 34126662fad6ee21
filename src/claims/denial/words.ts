// Claims stage, denial, data: the words of those who deny, doubt and clear.
import { wordList, wordSet } from "../../document/word-list.ts";
import { both } from "../nouns.ts";

/** Refused by their negation: "does not accept the accusation". */
export const accepting = wordSet("accept recognise recognize");
/** Doubted by their negation: "a reading that our data does not support". */
export const bearing = wordSet("support share endorse back corroborate validate bear");
/** What is poured on an accusation. */
export const pouring = wordSet("pour heap");
export const scorn = wordSet("scorn ridicule water derision");
/** Verbs that refuse with a particle: "brushed off", "waved away". */
export const phrasal = wordSet("brush shrug wave bat push hit swat");
export const particles = wordSet("off aside away back");
/** Verbs whose accusation stands behind a preposition: "scoffed at the accusation". */
export const indirect = wordSet("scoff laugh sneer jeer bristle push hit pour heap");
export const indirectPrepositions = wordSet("at against on");
/** Verbs that deny by what they call an accusation: "called it slander". */
export const calling = wordSet("call brand describe label term condemn characterise characterize deem consider regard portray slam find dub see view treat");
/** Of these, the ones whose verdict may stand right behind the object: "called the claims absurd". */
export const callingSo = wordSet("call brand describe label term deem consider find dub");
/** And in "what it called smears". */
export const callingWhat = wordSet("call describe term label brand dub see regard");
/** Verbs that turn down an accusation, and say nothing of a deed: "opposes such charges". */
export const opposing = wordSet("oppose resent deplore");
/** Of innocence: "maintains its innocence". */
export const maintaining = wordSet("maintain protest proclaim insist");
export const distancing = wordSet("distance dissociate disassociate wash");
/** Verbs whose object "doubt" is cast on somebody's words. */
export const casting = wordSet("cast throw raise");
export const voicing = wordSet("voice express");
/** Verbs of scorn, which deny where their object is an accusation. */
export const denouncing = wordSet("denounce decry slam ridicule condemn");
export const accusationsHeld = new Set([...both("indictment charge accusation allegation report claim finding attribution")]);
export const denouncedHeld = wordSet("indictment charge charges accusation accusations allegation allegations report claim claims");
export const scorning = wordSet("denounce decry slam");
/** "disowned the hack": an act that one may have done. */
export const disowning = wordSet("disavow disown disclaim");
/** What was done to somebody, which a state that denies it says did not happen. */
export const sufferings = wordSet("breach breaches leak leaks attack outage theft hack");
/** Charges that are of who did it, whoever denies them. */
export const partWords = new Set([
  ...both("accusation allegation link"),
  ...wordList("involvement responsibility blame role part hand ties complicity innocence guilt"),
]);
/** Of these, those that hang on a doer: "Russian involvement", "Moscow's role". */
export const shares = wordSet("involvement role part hand link links");
/** Ties of a group. */
export const bondWords = new Set([...both("link connection"), ...wordList("ties affiliation relationship")]);
export const patrons = both("government state country agency service authorities");
/** Verbs of those who have a patron: "denied working for the state". */
export const serving = wordSet(
  "work act operate serve answer report affiliate link tie connect associate align run control direct sponsor back fund finance support",
);
export const servingPrepositions = wordSet("with to for by");
/** What was said, where those it accuses call it untrue. */
export const utterances = both("remark comment statement word speech interview article");
/** What a denial of damage is about. */
export const damages = wordSet("data ransom payment misuse negligence");
/** What is no more than suspected. */
export const suspicions = both("allegation suspicion suggestion insinuation");
/** What an outsider judges. */
export const judgedWorks = new Set([...both("report finding attribution conclusion argument"), ...wordList("theory analysis assessment")]);
/** What a doubt is about. */
export const doubtedWorks = new Set([...both("report claim attribution finding conclusion allegation accusation"), ...wordList("theory assessment narrative")]);
/** The conclusion before, in "doubted the conclusion". */
export const conclusionWords = new Set([
  ...both("conclusion finding reading view claim interpretation"),
  ...wordList("it this that attribution theory assessment hypothesis evidence proof case"),
]);
export const doubtNouns = both("doubt question");
/** Possessives of somebody told of, and not of the speaker: "its hackers", "his lawyer". */
export const ownWords = wordSet("its his her their");
/** What is done for attackers. */
export const helping = wordSet("help aid assist support back sponsor fund finance hire employ order direct control run harbour harbor shelter protect");
export const attackerWords = both("hacker hacktivist attacker intruder");
/** What somebody lacks who cannot have done it. */
export const abilities = wordSet(
  "capability capabilities capacity ability skill skills means technology expertise know-how resources wherewithal sophistication manpower talent tools competence",
);
/** "ruled out Iran as the culprit". */
export const culpritWords = both("culprit perpetrator source author attacker suspect");
