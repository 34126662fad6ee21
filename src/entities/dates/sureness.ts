// Dates, sureness: a date and the way its sentence looks in, whether the words close to it leave no doubt of that out; and whether it is told from another day than that of publication.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { Look } from "./direction.ts";
import { arranged, bound, determiners, figures, joiners, looksAhead, maybe, musts, present, relative } from "./direction-words.ts";
import { type Place, reach, type Way } from "./sight.ts";

/** In tokens: a verb this close leaves no doubt. */
const close = 7;

/** Whether the words close to a date leave no doubt which way they look: "was published in April", "will be published in April". A verb further off may tell of something else. */
export function isSure(place: Place, document: Document, way: Way): boolean {
  const look = new Look(place, document);
  return way === "back" ? isDone(look) : way === "ahead" && isToCome(look);
}

/** Whether the date looks back, and the verb that it belongs to is close to it. */
function isDone(look: Look): boolean {
  const { first, last, from } = look;
  if (look.word(first - 1) === "since" || look.isTold(last + 1) || look.word(last + 1) === "was") return true;
  if (first - from <= 2 && look.before() === null) return true;
  for (let i = first - 1; i >= from && i > first - close; i--) {
    const word = look.word(i);
    // "went to the polls", but "decided to go"
    if ((word === "to" && !determiners.has(look.word(i + 1))) || word === "for" || word === "," || looksAhead.has(word)) return false;
    if (look.isTold(i)) return true;
  }
  return false;
}

/** Whether the date looks ahead, and the verb that it belongs to is close to it. "Will report a loss for April" tells of what has been. */
function isToCome(look: Look): boolean {
  const { first, last, from } = look;
  const before = look.word(first - 1);
  if (before === "for" && !arranged.has(look.word(first - 2)) && !looksAhead.has(look.word(first - 2))) return false;
  if (look.tell(last + 1) === "ahead" || (first - from <= 2 && look.before() === null)) return true;
  for (let i = first - 1; i >= from && i > first - close; i--) {
    const word = look.word(i);
    if (word === "," || word === ";" || joiners.has(word) || relative.has(word) || figures.has(word) || look.isTold(i)) return false;
    if (look.tell(i) === "ahead" || musts.has(word) || maybe.has(word) || present.has(word) || (word === "to" && bound.has(look.word(i - 1)))) return true;
  }
  return false;
}

/** Whether a date is said to have been still to come: "would close by March". */
export function wouldBe({ first }: Place, { tokens, sentences }: Document): boolean {
  const from = sentences[placeAround(sentences, first)]?.first ?? first;
  for (let i = first - 1; i >= from && i > first - reach; i--) {
    if (tokens.lower[i] === "would") return true;
    if (tokens.lower[i] === "will" || tokens.lower[i] === ";") return false;
  }
  return false;
}

/** Whether what a date tells of had been done before the day that the story stands at: "had come in on 23 January". */
export function hadBefore({ first }: Place, { tokens }: Document): boolean {
  for (let i = first - 2; i >= 0 && i > first - close; i--) {
    const word = tokens.lower[i] as string;
    if (word === "had") return true;
    if (word === "to" || word === "," || word === "." || relative.has(word)) return false;
  }
  return false;
}
