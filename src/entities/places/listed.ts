// Entities stage, places: the lexicon's hits in, the places that it knows out: cities, regions, states, and sides of them.
import { type Hit, typeBits } from "../../lexicon/lexicon.ts";
import type { LongerName } from "../longer-name.ts";
import { CLEAR, GEOGRAPHIC, type Ground, TAKEN } from "./ground.ts";
import { kinds, locative, named, placesOf, plainly, sides, ways } from "./words.ts";

export function addListed(ground: Ground, hits: readonly Hit[], longer: LongerName): void {
  const { tokens } = ground;
  const { word, lower } = tokens;
  let end = -1;
  for (const hit of hits) {
    const { first, last, types } = hit;
    if (first <= end || (types & (typeBits.country | typeBits.place)) === 0) continue;
    if (hit.terms.some((t) => t.type === "country" && t.form !== "demonym" && t.form !== "metonym" && !t.ambiguous)) {
      // "Northern Iraq" in capitals names a region of it.
      if (ground.isSide(first - 1)) ground.add(first - 1, last, "place/side", 0.7);
      else if (!longer(first, last)) ground.mark(first, CLEAR);
      end = last;
      continue;
    }
    const places = hit.terms.filter((t) => t.type === "place");
    const term = places.find((t) => !t.ambiguous) ?? places[0];
    if (!term) continue;
    if (term.form === "acronym") {
      const to = stateEnd(ground, hit);
      if (to < 0) continue;
      ground.add(first, to, "place/lexicon", 0.7, term.key);
      end = last;
      continue;
    }
    if (term.ambiguous && !isPlaced(ground, hit)) continue;
    // "the Gulf of Tarnholt"
    if (first === last && placesOf.has(lower[first] as string) && lower[last + 1] === "of" && ground.capital(last + 2)) continue;
    const city = term.key.indexOf("-") >= 0;
    const wider = ground.isSide(first - 1) && (!city || ground.goesOn(first - 1));
    // "Upper Orrel Region": its last word is read by another rule.
    if (
      (ground.goesOn(last + 1) && named.has(word[last + 1] as string)) ||
      (wider ? city && ground.goesOn(last + 1) && ground.lexicon.wordAt(tokens, last + 1).given < 3 : longer(first, last))
    )
      continue;
    // "in Matadi-Tarnholt"
    if (plainly.has(lower[first - 1] ?? "") && isJoined(ground, last)) continue;
    // "Al-Sabah"
    if (lower[first - 1] === "-" && lower[first - 2] === "al") continue;
    // "Tarnholt-Saint-Nazaire"
    if (lower[first - 1] === "-" && ground.capital(first - 2) && !ground.is(first - 2, TAKEN | GEOGRAPHIC) && !ways.has(lower[last + 1] ?? "")) continue;
    if (first === last && isSurname(ground, first)) continue;
    // "Eastern Europe", "West Africa" and "West Orrel" in capitals are the name of another region.
    // "North East Orrel"
    const from = wider && ground.isSide(first - 2) && ground.goesOn(first - 2) ? first - 2 : first - 1;
    ground.add(wider ? from : first, last, wider ? "place/side" : "place/lexicon", term.ambiguous ? 0.5 : 0.7, wider ? undefined : term.key);
    end = last;
  }
}

/** Whether an unknown name is tied to a place by a hyphen, and no way between the two is meant. */
function isJoined(ground: Ground, last: number): boolean {
  const { tokens, lexicon } = ground;
  const end = ground.nameEnd(last, 1);
  if (end === last || ground.is(end, GEOGRAPHIC) || ways.has(tokens.lower[end + 1] ?? "") || ground.goesOn(end + 1)) return false;
  const { common, given, surname } = lexicon.wordAt(tokens, end);
  return common + given + surname === 0;
}

/** "San Jose, Calif.": an abbreviated state follows its town; where it ends, or -1. */
function stateEnd(ground: Ground, { first, last }: Hit): number {
  const { word, lower, start, end } = ground.tokens;
  if (lower[first - 1] !== "," || !ground.capital(first - 2)) return -1;
  const point = word[last + 1] === "." && start[last + 1] === end[last];
  return point && word[last] !== word[last]?.toUpperCase() ? last + 1 : last;
}

/** A name that is something else, too, is a place after "in" and before ", Norway". */
function isPlaced(ground: Ground, { first, last }: Hit): boolean {
  const { tokens, lexicon } = ground;
  const { word, lower } = tokens;
  if (word[last + 1] === "," && ground.is(last + 2, GEOGRAPHIC)) return true;
  const before = lower[first - 1] ?? "";
  // "outside of Reading", "the city of Reading"
  const of = before === "of" && (kinds.has(lower[first - 2] ?? "") || lower[first - 2] === "outside");
  // "Ana Orrel (Trinidad)"
  if (before === "(" && word[last + 1] === ")" && ground.capital(first) && ground.capital(first - 2)) return true;
  if (!(locative.has(before) || of || sides.has(before)) || ground.capital(last + 1) || !ground.capital(first)) return false;
  const common = first === last ? lexicon.wordAt(tokens, first).common : 0;
  return common === 0 || common > 20;
}

/** "Oscar Sarria" */
function isSurname(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground;
  if (!ground.capital(first - 1)) return false;
  const { given, common } = lexicon.wordAt(tokens, first - 1);
  return given >= 3 && common === 0;
}
