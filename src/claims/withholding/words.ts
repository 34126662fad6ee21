// Claims stage, withholding, data: the words of those who name nobody.

import { wordSet } from "../../document/word-list.ts";
import { both } from "../nouns.ts";

/** Verbs by which a culprit is named. */
export const naming = wordSet(
  "name identify attribute blame mention accuse point single pin assign ascribe link tie connect associate trace specify implicate finger speculate pinpoint call",
);
/** Of these, the ones that tie an act to somebody: "did not attribute the hack". */
export const attributing = wordSet("attribute ascribe link tie connect associate trace pin assign point speculate");
/** Verbs that ask or tell who did it. */
export const asking = wordSet(
  `say confirm know establish determine tell reveal disclose specify speculate find see learn understand decide comment draw investigate verify prove discuss explain focus work figure identify answer guess mention address look probe examine
  ascertain conclude weigh consider debate commit ask wonder be remain stay`,
);
export const copulas = wordSet("be remain stay");
/** What is asked about who did it, as a thing: "the identity of the hackers". */
export const authorship = wordSet(
  "identity identities nationality nationalities provenance origin origins authorship attribution responsibility blame culprit culprits perpetrator perpetrators attacker attackers hacker hackers author authors",
);
/** What an attack may have with somebody: "a link to Russia". */
export const bonds = wordSet(
  `link links connection connections ties involvement role attribution responsibility authorship origin origins suspicion suspicions accusation accusations allegation allegations identity identities`,
);
/** What somebody who names nobody does not name. */
export const culprits = wordSet(
  `country countries state states nation nations government governments group groups gang suspect suspects culprit culprits perpetrator perpetrators attacker attackers hacker hackers actor actors anyone anybody one who which party
  parties those crew crews outfit outfits individual individuals intruder intruders adversary side origin source author authors power`,
);
/** Whom an inquiry looks for. */
export const suspects = both("suspect culprit perpetrator");
/** Who may be behind an attack, without a name: "whether a state was behind it". */
export const powers = wordSet(
  "state states nation country government governments power powers actor actors service services group groups gang gangs agency intelligence adversary regime",
);
/** Attackers as a clause of who they are speaks of them: "who the hackers are". */
export const attackers = wordSet(
  "it they he she one ones either those hackers attackers intruders perpetrators culprits thieves burglars people men operators crew crews group groups gang",
);
/** Sides and views that one may take. */
export const stances = wordSet("position stance view side sides");
/** What is known or told of who did it: "no clear picture of who", "no indication of who". */
export const pictures = wordSet("picture idea view opinion understanding clue clues answer answers indication indications information evidence");
export const mentions = wordSet(
  "mention statement statements indication indications clue clues hint hints detail details information word explanation answer answers nothing little insight visibility knowledge idea opinion view comment evidence",
);
/** What is lacking for a judgement: "not enough evidence to attribute it". */
export const grounds = wordSet("evidence information data proof visibility confidence detail details insight basis");
/** Clauses of the subject "question", and what they remain. */
export const questions = wordSet("question issue mystery");
export const openStates = wordSet("open unanswered unresolved unsolved unclear");
/** What is said of who did it: "remain unidentified", "is unclear". */
export const unknownStates = wordSet(
  "unidentified unknown unclear uncertain unresolved inconclusive unattributed undetermined unnamed nameless anonymous elusive unsettled mystery riddle puzzle guess",
);
export const unclearStates = wordSet("unclear unknown uncertain unsure undetermined open unanswered unresolved mystery riddle puzzle guess secret");
/** And with "not". */
export const knownStates = wordSet("known clear certain sure identified proven proved established settled");
/** Names for a name: "avoided the word Russia". */
export const wordWords = wordSet("word name term");
/** The conclusion that is not reached. */
export const conclusions = both("conclusion determination decision finding assessment consensus");
/** What is too early, or too bold, to be said: "it would be premature to blame". */
export const untimely = wordSet("premature speculative speculation guesswork irresponsible unwise reckless rash");
