// Claims stage, parties, data: the words by which a phrase says who it is: whose people, how tied to whom, how surely. Verbs are infinitives; a list
// made by `both` holds the plurals of its nouns too.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { both } from "../nouns.ts";

const certain = (rows: readonly (readonly [Certainty, string])[]): ReadonlyMap<string, Certainty> =>
  new Map(rows.flatMap(([certainty, words]) => [...wordSet(words)].map((word) => [word, certainty] as const)));

/** What a compound says of a tie: "China-linked" may be wrong, "state-backed" is said outright. */
export const ties = certain([
  ["possible", "linked aligned nexus tied associated connected"],
  ["asserted", "affiliated backed sponsored directed run controlled funded supported employed sanctioned operated led"],
]);
/** How sure it is that somebody is who they are "believed to" be. */
export const beliefs = certain([
  ["probable", "believe think presume assume consider"],
  ["possible", "suspect allege"],
]);

/** Words between a state and its people that say they are the state's own. */
export const stateWords = wordSet("state government military intelligence nation-state army naval governmental regime security secret");
/** What the state's own spies are called by: "a Russian military intelligence agency". */
export const spying = wordSet("spy intelligence military security secret cyber");
/** Bodies that such a word makes a state's spies. */
export const spyBodies = wordSet("agency agencies service services directorate apparatus spies unit units arm");
/** Of these, the ones that the name of a body may stand before: "the Russian military intelligence agency". */
export const namedBodies = wordSet("agency service services directorate");
/** Those who rule a country: "the Government of Canada". */
export const governing = wordSet("government administration military army leadership");
/** Heads that stand for a whole state. */
export const wholeStates = wordSet(
  "government governments ministry administration authorities regime state leadership kremlin military navy army intelligence",
);
/** What a state's own are called where nobody says who: "Russian interests". */
export const ownPeople = wordSet("interests elements");
/** Some of a state's own: "elements of Iran's intelligence services". */
export const elements = wordSet("elements");
/** Officials of a state whom it may hold out for what the state did. */
export const stateServants = wordSet("officials official diplomats diplomat spies intelligence government military agency agencies services service police");

/** "pro-Russian", "anti-Chinese": what they are for or against, and no tie. */
export const sympathies = wordSet("pro anti");
export const hyphens = wordSet("- ‑ –");
/** Signs behind a head that are no part of it. */
export const closingSigns = wordSet("\" ” ’ ' » ) * _ $");
/** Adjectives behind the noun they describe: "the six officers responsible for it". */
export const behindHead = wordSet("responsible");
/** How many of a people; digits count too. */
export const someOf = wordSet("two three four five six seven eight nine ten eleven twelve dozens several some many both");
/** Words before a phrase that are no description of it. */
export const openers = wordSet("the a an one some two three");
/** Words of a title that tell of nobody in particular: "New Threat Actor", "Unknown Hackers". */
export const plain = wordSet("new threat cyber unknown mystery malicious unidentified unnamed undisclosed");
/** Words before "group" by which it is one spoken of before. */
export const pointing = wordSet("the this these that both");
/** What a band is that somebody hides behind. */
export const masks = wordSet("front mask cover facade façade brand label guise disguise smokescreen");
/** Heads that only count: with a name behind them they are attackers. */
export const counted = wordSet("one other first second third two both");
/** Heads that leave it to their "of" who is meant: "members of Killnet". */
export const partsOf = wordSet("one member members officer officers part number couple pair group series");
export const memberNouns = both("member");
export const officers = both("officer");
/** What stands for the group whose name is before it: "Ryuk ransomware", "the APT31 operating mode". */
export const wieldedBy = wordSet("ransomware mode variant strain cartel intrusion-set set operation operations franchise campaign umbrella");
/** Followers of a person, who are not the person: "the Clinton campaign". */
export const camps = wordSet("campaign camp office team");
/** Heads behind a body's name that speak for the body: "Kaspersky researchers", "FBI officials", "a Microsoft report". */
export const bodySpeakers: ReadonlySet<string> = new Set([
  ...both("researcher analyst expert report official investigator specialist"),
  ...wordSet("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons"),
  ...wordSet("team blog advisory post statement study paper bulletin"),
]);
/** Kinds of organisations that are no state and fight like one: a militia, a party. */
export const movementKinds = wordSet("other party");
/** Heads behind "works for": bodies that a group may serve. */
export const servedBodies = wordSet("agency service services directorate movement militia rebels");

/** Verbs that give a name to somebody: "a group known as X". */
export const naming = wordSet("know dub call name nickname codename label term track identify");
/** Verbs of speech by which attackers speak of their own deeds. */
export const boasting = wordSet("claim admit boast brag post publish announce");
/** Verbs by which somebody is held to be something: "believed to be", "said to work for". */
export const judging = wordSet("believe think suspect presume assume allege say consider know");
/** Verbs that say what a group is. */
export const calling = wordSet(
  "consider regard view see describe call deem assess believe think name identify characterise characterize label classify brand establish",
);
/** Of these, those of belief. */
export const holding = wordSet("consider regard view see deem assess believe think");
/** Nouns for a tie: "with ties to the Chinese government". */
export const tieNouns = both("link tie connection affiliation");
/** Words between a comma and a nationality: "hackers, most likely from Belarus, stole"; adverbs in "-ly" too. */
export const stepping = wordSet("most very from of");
/** Verbs of where attackers sit: "based in China". */
export const seated = wordSet("base operate headquarter reside");
/** Verbs that tie a group to a state. */
export const tying = wordSet("affiliate link tie connect associate align back sponsor support direct fund work control employ run act operate");
/** Of these, the ones that say no more than that there is a tie. */
export const looseTies = wordSet("link tie connect associate align");
/** Nouns for what a state gives its hackers: "on the orders of". */
export const commands = wordSet("order orders behalf behest instruction instructions direction command");
/** What those are under or in who serve somebody: "hackers in the pay of Belarus". */
export const servitude = wordSet("direction control command orders pay payroll employ service behest");
/** Verbs of those who say what hackers are, in a clause on them: "hackers who officials say work for Iran". */
export const telling = wordSet("say believe think suspect allege");
/** Verbs of those who are of a band: "hackers belonging to Turla". */
export const belonging = wordSet("belong work operate act fight");
/** Verbs that count somebody to a band, where no state describes them: "hackers linked to Turla". */
export const counting = wordSet("affiliate associate link tie connect");
/** Verbs by which somebody goes by a name. */
export const goingBy = wordSet("use identify claim");
/** Nouns for a name that somebody goes by: "a hacker by the name of Vosk". */
export const handles = both("name handle nickname alias moniker pseudonym");
