// Claims stage, standing, data: what an adjective or a noun does to the clause that hangs on it: "it is unlikely that …", "no evidence that …".
import { wordList, wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { both } from "../nouns.ts";

/** It weakens the clause, denies it or leaves it open; "reported" only says that somebody says so. */
export type Turn = { readonly stance?: "denies" | "withholds"; readonly certainty: Certainty } | "reported";
type Rows = readonly (readonly [Turn, string])[];

const probable: Turn = { certainty: "probable" };
const possible: Turn = { certainty: "possible" };
const open: Turn = { stance: "withholds", certainty: "asserted" };
const doubted: Turn = { stance: "denies", certainty: "possible" };

const adjectiveRows: Rows = [
  [probable, "likely probable confident convinced"],
  [possible, "plausible possible conceivable"],
  [{ stance: "denies", certainty: "probable" }, "unlikely improbable"],
  [doubted, "doubtful unconvinced sceptical skeptical unaware dubious incredulous unpersuaded questionable debatable implausible far-fetched"],
  [{ stance: "denies", certainty: "asserted" }, "false"],
  [open, "unclear unknown unsure uncertain"],
];
const nounRows: Rows = [
  ["reported", "accusation claim charge statement assertion report conclusion finding argument view contention insistence verdict case"],
  [probable, "assessment belief confidence probability likelihood percent opinion judgment judgement conviction understanding"],
  [
    possible,
    "indication sign evidence proof trace hint allegation suspicion suggestion possibility fear speculation theory rumour rumor hypothesis idea notion story narrative insinuation assumption presumption inference hunch premise thesis impression perception",
  ],
  [doubted, "doubt scepticism skepticism misgiving reservation disbelief incredulity"],
  [{ stance: "denies", certainty: "asserted" }, "denial"],
];
const tableOf = (rows: Rows): ReadonlyMap<string, Turn> => new Map(rows.flatMap(([turn, words]) => wordList(words).map((word) => [word, turn] as const)));
const adjectives = tableOf(adjectiveRows);
const nouns = tableOf(nounRows);
export const singular = (word: string) => word.replace(/ies$/, "y").replace(/s$/, "");

export const turnOfAdjective = (word: string): Turn | undefined => adjectives.get(word);
/** Of a noun in either number. */
export const turnOfNoun = (word: string): Turn | undefined => nouns.get(singular(word));
/** Of what a copula says: "is unlikely", "is no evidence", "is likelihoods". */
export const turnOf = (word: string): Turn | undefined => adjectives.get(word) ?? nouns.get(word) ?? turnOfNoun(word);

/** Adjectives of those who believe it, or do not: "Analysts are unconvinced that …" speaks of the analysts, "it is likely that …" of nobody. */
export const believers = wordSet("confident convinced unconvinced sceptical skeptical unaware unsure uncertain doubtful dubious incredulous unpersuaded");
/** "It is not clear that": with "not", it is left open. */
export const certainties = wordSet("clear certain sure known evident true possible");
/** Determiners by which there is none of what they stand before. */
export const noneWords = wordSet("no little few any scant insufficient");
/** Of a thing that there is none of: "not a shred of evidence". */
export const shreds = wordSet("piece shred scrap iota bit");
/** Evidence that leaves nothing open. */
export const compelling = wordSet("indisputable irrefutable conclusive incontrovertible undeniable unequivocal overwhelming");
/** What speaks by lying there: "all evidence suggests". */
export const mute = new Set([
  ...both(
    "sign indication indicator clue trace fact log artefact artifact sample figure chart graph table diagram screenshot system timeline chain overlap similarity",
  ),
  ...wordList("evidence everything data infrastructure code metadata telemetry"),
]);
/** What comes from somebody who says so: "the information linking the hack to Russia came from Mandiant". */
export const tidings = new Set([
  ...both("finding report claim accusation allegation assessment"),
  ...wordList("information intelligence evidence details data attribution tip"),
]);
/** "Our investigation", "initial analysis": of whoever tells of it. */
export const ownFindings = wordSet("our my its their his her initial preliminary early first further forensic technical");
