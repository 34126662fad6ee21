// Claims stage, frames: a party in, those charged before whom it stands for out: "the men", "the four officers", "the Chinese unit", "the pair".
import { placeAround } from "../../document/spans.ts";
import { wordSet } from "../../document/word-list.ts";
import { both } from "../nouns.ts";
import { canAct, type Party } from "../party.ts";
import type { Scene } from "../scene.ts";

/** Those charged, spoken of again. */
const anyone = both("man woman suspect");
/** All that the text charges, wherever it did, and whoever was spoken of since. */
const everyone = both("defendant");
/** The same by what they are, where the sentence that charged them says so: other officers arrest them. */
const trades = both("officer teenager student soldier programmer developer engineer contractor national citizen");
const several = wordSet("pair duo trio two three four five six");
/** Bodies charged, spoken of again. */
const units = wordSet("unit hackers officers men");
const pointing = wordSet("the these both this");
/** How many a word says there are. */
export const counts: ReadonlyMap<string, number> = new Map([
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, i) => [word, i + 2] as const),
  ["both", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
]);
const restricting = wordSet("of behind from in at for who with");

/** The people and the unit charged last, where a phrase can stand for nobody else; null where it stands for itself. */
export function meantInCourt(scene: Scene, party: Party): readonly Party[] | null {
  const { phrase, head } = party;
  if (everyone.has(head)) return defendantsOf(scene, party);
  const { charged } = scene;
  if (charged.length === 0 || party.entity !== null || !(anyone.has(head) || trades.has(head) || several.has(head) || units.has(head))) return null;
  if (!isPointing(scene, party) || (trades.has(head) && !chargedAs(scene, head))) return null;
  const people = charged.filter(({ entity }) => entity?.type === "person");
  const [body] = charged;
  const suspects = isPlural(head) ? "suspects" : "suspect";
  const here = (meant: Party): Party => ({ ...meant, phrase, name: null, head: meant.role === "people" ? suspects : "" });
  if (people.length > 0) return fits(scene, party, people.length) ? people.map(here) : null;
  if (charged.length > 1 || !body) return null;
  if (body.entity?.type === "organisation" || body.entity?.type === "threat-actor")
    return units.has(head) && canAct(body) && sameCountry(party, body) ? [here(body)] : null;
  // "three Iranians were charged. The men …": of whom no more is known, but they are somebody.
  return party.state === null && isPlural(head) === isPlural(body.head) ? [{ ...party, role: "people", head: suspects, state: body.state }] : null;
}

/** "the defendants": the people of the one case of which the text tells. */
function defendantsOf(scene: Scene, party: Party): readonly Party[] | null {
  const { defendants } = scene;
  if (party.entity !== null || defendants.length === 0 || !isPointing(scene, party) || !fits(scene, party, defendants.length)) return null;
  return defendants.map((meant) => ({ ...meant, phrase: party.phrase, name: null, head: party.head }));
}

/** Whether the sentence that charged them calls them by a word: "the indictment of two officers". */
function chargedAs({ charged, document: { sentences, tokens } }: Scene, head: string): boolean {
  const sentence = sentences[placeAround(sentences, charged[0]?.phrase.first ?? -1)];
  return (
    sentence !== undefined && tokens.lower.slice(sentence.first, sentence.last).some((word) => word === head || `${word}s` === head || word === `${head}s`)
  );
}

const isPlural = (head: string): boolean => head.endsWith("s") || head.endsWith("men") || several.has(head);

/** "the men", "the four men": of the number of those charged. */
function fits(scene: Scene, { phrase, head }: Party, charged: number): boolean {
  const { lower } = scene.document.tokens;
  let count = counts.get(head);
  for (let i = phrase.first; i < phrase.last; i++) count = counts.get(lower[i] as string) ?? count;
  return count === undefined ? (isPlural(head) ? charged > 1 : charged === 1) && head !== "hackers" : count === charged;
}

const sameCountry = ({ state }: Party, { entity }: Party): boolean =>
  state === null || state.entity.code === undefined || state.entity.code === entity?.country;

/** "the men", and not "the men behind the attack" or "the men who". */
function isPointing(scene: Scene, { phrase, head, state }: Party): boolean {
  const { lower } = scene.document.tokens;
  if (!pointing.has(lower[phrase.first] as string) || restricting.has(lower[phrase.last + 1] ?? "")) return false;
  for (let i = phrase.first + 1; i < phrase.last; i++) if (!counts.has(lower[i] as string) && !(state && state.first <= i && i <= state.last)) return false;
  return (
    phrase.owner === null && !scene.verbs.some((verb) => verb.antecedent === phrase && verb.opener !== ",") && (head !== "two" || phrase.last > phrase.first)
  );
}
