// Entities stage: the words of an organisation's name in, its kind out. One row a word; the first word of the name that has a row decides,
// but an office for computers is an agency: "Government Centre for Cyber Security".

import type { Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";

const rows: Record<string, string> = {
  government:
    "ministry department government cabinet parliament senate congress embassy consulate treasury presidency council assembly legislature administration",
  agency: "police agency intelligence cert csirt directorate bureau customs",
  military: "army navy force forces guard corps command brigade battalion regiment unit",
  court: "court tribunal prosecutor prosecutors prosecution",
  media: "news times herald tribune journal broadcasting radio television tv post guardian telegraph chronicle gazette magazine media",
  research: "university college institute school academy laboratory",
  party: "party",
  company:
    "ltd limited plc llc inc incorporated corp corporation gmbh ag bank holdings company airlines airways motors industries telecom insurance group technologies software systems solutions",
};
const kinds = new Map(Object.entries(rows).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)));

/** A company named for its trade, "Orrel Security", and the bodies of states that are not. */
const trades = wordSet("security cybersecurity infosec antivirus");
const governed = wordSet("national homeland state internal public federal social police of department ministry council royal general for and food health");
const offices = wordSet("centre center agency office authority directorate service team");
/** "State Security Service", "Foreign Intelligence Service". */
const secrets = wordSet("security intelligence secret");
const computing = wordSet("cyber cybersecurity computer cyberdefence cyberdefense infosec cybercrime");

/** The kind that the name's words tell: "Kent University" is research. Undefined when they tell nothing. */
export function kindOf(tokens: Tokens, first: number, last: number): string | undefined {
  if (trades.has(tokens.lower[last] as string) && last > first && !holds(tokens, first, last, governed)) return "vendor";
  if (holds(tokens, first, last, offices) && holds(tokens, first, last, computing)) return "agency";
  if (tokens.lower[last] === "service" && holds(tokens, first, last, secrets)) return "agency";
  for (let i = first; i <= last; i++) {
    const kind = kinds.get(tokens.lower[i] as string);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function holds(tokens: Tokens, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i <= last; i++) if (words.has(tokens.lower[i] as string)) return true;
  return false;
}
