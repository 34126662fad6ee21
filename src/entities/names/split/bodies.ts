// Entities stage, names: a run that is being cut and a token in; where the lexicon knows a body there, the body is cut out, with the words that belong to it.
import type { Tokens } from "../../../document/tokens.ts";
import { wordSet } from "../../../document/word-list.ts";
import type { Name } from "../name.ts";
import { DEMONYM, factsOf, MAYBE_BODY, PLACE, type Setting } from "../setting.ts";
import { headsFirst, headsLast, honorifics, laws, legalForms, openers, products, titleParts, titles } from "../words.ts";
import { arePlaces, type Cut, closePart, isAllCapitals, isHead } from "./cut.ts";

/** Heads of the lexicon's bodies that go on: "Supreme Court of Appeal". */
const courts = wordSet("court courts service ministry department party");
/** Heads of bodies that are made up of others, or stand for them. */
const unions = wordSet("federation confederation association office union alliance institute committee council society");
/** Parts of titles that open the names of a state's bodies, too: "National Security Service". */
const ofStates = wordSet("national federal supreme state");
/** An opener of sentences that opens such names as well: "Central Electoral Commission". */
const opensBody = "central";

/** Takes the body that the lexicon knows at a token; the token behind it, 0 where there is none. */
export function takeBody(cut: Cut, i: number): number {
  const { setting, to, start, bodies, names } = cut;
  const { lower } = setting.tokens;
  const body = bodies.get(i);
  if (!body || !names || !isApart(cut, body)) return 0;
  // "Microsoft Corp": the run is longer than what the lexicon knows; its own head decides.
  const closing = lower[to] as string;
  if (body.last < to && (headsLast.has(closing) || legalForms.has(closing) || closing === ".")) return 0;
  if (i > start) {
    const headed =
      body.last > i && (everywhere.has(lower[body.last] as string) || headsLast.has(lower[body.last] as string) || headsFirst.has(lower[body.first] as string));
    // "the US Democratic Party", but "the US Department of Orrel"
    const apart = lower[body.last] === "party" && isAllCapitals(setting.tokens, start);
    if (headed && !apart && (arePlaces(setting, start, i - 1) || isOfPeople(setting, start, body) || areOrdinary(setting, start, i - 1))) {
      names.push({ first: start, last: body.last, type: "organisation", rule: "organisation/head", form: "name", weight: 0.9 });
      cut.start = body.last + 1;
      return cut.start;
    }
    closePart(cut, i - 1);
  }
  // "Digicel Fiji": the branch there.
  if (body.last + 1 === to && isBranch(setting, body, to)) {
    names.push({ first: body.first, last: to, type: "organisation", rule: "organisation/branch", form: "name", weight: 0.9 });
    cut.start = to + 1;
  }
  // "BBC Radio Orrel", "BBC News": a channel of it.
  else if (body.last < to && isChannel(setting, body, to)) {
    names.push({ first: body.first, last: to, type: "organisation", rule: "organisation/branch", form: "name", weight: 0.9 });
    cut.start = to + 1;
  }
  // "Microsoft Exchange" is a product and no organisation, "the NIS Directive" a law.
  else if (body.last < to && (products.has(lower[body.last + 1] as string) || (body.last + 1 === to && laws.has(lower[to] as string)))) cut.start = to + 1;
  else {
    names.push(body);
    cut.start = body.last + 1;
  }
  return cut.start;
}

/** It is no part of a longer name. */
function isApart({ setting, to, start }: Cut, { first, last }: Name): boolean {
  const { tokens, labels } = setting;
  // "Supreme Court of Appeal": the lexicon knows a part of it.
  if (last + 1 < to && tokens.lower[last + 1] === "of" && courts.has(tokens.lower[last] as string)) return false;
  if (isInside(tokens, start, first)) return false;
  if (last > first) return true;
  if (first === start) return first === to || isAllCapitals(tokens, first) || !isNamed(setting, first);
  return ((labels[first - 1] as number) & DEMONYM) !== 0;
}

/** "Federation of Red Cross and Red Crescent Societies", "Office of the UN High Commissioner": it stands inside a longer one. */
function isInside({ lower }: Tokens, start: number, i: number): boolean {
  const of = lower[i - 1] === "the" ? i - 2 : i - 1;
  return of > start && lower[of] === "of" && unions.has(lower[of - 1] as string);
}

/** "Aman Russell", where Aman alone is an agency. */
function isNamed(setting: Setting, i: number): boolean {
  const { given, surname } = factsOf(setting, i);
  const next = factsOf(setting, i + 1);
  return given > 0 && given + surname > 1 && next.given + next.surname > 0 && !headsLast.has(setting.tokens.lower[i + 1] as string);
}

/** Of which every people has one. */
const everywhere = wordSet("cross crescent party");

/** "Royal Swedish Academy of Sciences": whose it is, where the lexicon knows none of them. */
function isOfPeople({ tokens: { lower }, labels, lexicon }: Setting, from: number, { first, last, key }: Name): boolean {
  // "the Tarnian Red Cross", "the Tarnian Labour Party"
  if (last > first && everywhere.has(lower[last] as string)) return first === from + 1 && ((labels[from] as number) & DEMONYM) !== 0;
  if (!headsFirst.has(lower[first] as string) || (key !== undefined && lexicon.entry(key)?.country !== undefined)) return false;
  const people = lower[from] === "royal" ? from + 1 : from;
  for (let i = people; i < first; i++) if (!((labels[i] as number) & DEMONYM)) return false;
  return people < first;
}

/** "Supreme National Security Council": capitalised words that are ordinary ones: no title, no sentence's opening, no name. */
function areOrdinary(setting: Setting, from: number, to: number): boolean {
  const { tokens, labels } = setting;
  for (let i = from; i <= to; i++) {
    const word = tokens.lower[i] as string;
    const { common, given } = factsOf(setting, i);
    if (common === 0 || given > 2 || ((labels[i] as number) & ~MAYBE_BODY) !== 0 || isAllCapitals(tokens, i)) return false;
    if ((openers.has(word) && word !== opensBody) || (titleParts.has(word) && !ofStates.has(word))) return false;
    if (titles.has(word) || honorifics.has(word) || isHead(word)) return false;
  }
  return true;
}

const channels = wordSet("radio television tv news monitoring verify");
/** Behind a security company, those whom it sends: "Talos IR". */
const responders = wordSet("ir incident");

/** Behind a broadcaster the name of one of its channels, behind a security company those whom it sends. */
function isChannel({ tokens, lexicon }: Setting, body: Name, to: number): boolean {
  const next = tokens.lower[body.last + 1] as string;
  return (
    to - body.last <= 3 &&
    body.last - body.first < 2 &&
    body.key !== undefined &&
    ((channels.has(next) && lexicon.entry(body.key)?.kind === "media" && !isAllCapitals(tokens, to)) ||
      (responders.has(next) && lexicon.entry(body.key)?.kind === "vendor" && (tokens.lower[to] === "ir" || tokens.lower[to] === "response")))
  );
}

/** A company or society, and the country or town of its branch. */
function isBranch({ tokens, labels }: Setting, body: Name, to: number): boolean {
  const place = ((labels[to] as number) & (PLACE | DEMONYM)) === PLACE && (!isAllCapitals(tokens, to) || tokens.word[to] === "UK");
  return place && tokens.lower[to + 1] !== "'s" && body.form !== "metonym";
}
