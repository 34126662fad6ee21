// Entities stage, names: the lexicon's hits in, labels on the tokens and the organisations that the lexicon knows out.
import { CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, type Tokens, tokenise } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import { type Hit, type Lexicon, typeBits } from "../../lexicon/lexicon.ts";
import { joinWords, type Name } from "./name.ts";
import { isCapital } from "./runs.ts";
import { DEMONYM, MAYBE_BODY, OTHER_NAME, PLACE, WIDE } from "./setting.ts";
import { locative, peoples, platformAfter, platformBefore, platforms, titles, tournaments } from "./words.ts";

/** Behind the name of a newspaper. */
const ofPapers = wordSet(
  "newspaper paper daily said says reported reports wrote writes quoted quotes cited cites published revealed has had is was first also",
);
/** "The Australian government": a people, and no newspaper. */
const isPeople = ({ word, lower }: Tokens, lexicon: Lexicon, i: number): boolean =>
  /^[a-z]{3,}$/.test(word[i + 1] ?? "") &&
  !ofPapers.has(lower[i + 1] as string) &&
  lexicon.find(tokenise(word[i] as string)).some(({ terms }) => terms.some(({ type, form }) => type === "country" && form === "demonym"));

/** Marks the tokens that name something else, and returns the organisations the lexicon knows, by their first token. */
export function readHits(tokens: Tokens, lexicon: Lexicon, hits: readonly Hit[], labels: Uint8Array): Map<number, Name> {
  const bodies = new Map<number, Name>();
  let covered = -1;
  const placed = placedOnce(tokens, hits);
  for (const hit of hits) {
    if (hit.first <= covered) continue;
    let bits = 0;
    for (const term of hit.terms) {
      const { type } = term;
      if (type === "organisation") {
        const single = hit.last === hit.first && !((tokens.kind[hit.first] as number) & (CAPITALS | INNER_CAPITAL));
        // "Australian" and "Atlantic" are newspapers only where something says so.
        if (single && hit.terms.some((other) => other.form === "demonym")) continue;
        // "on Facebook", "a Twitter account": the service.
        if (platforms.has(tokens.lower[hit.last] as string) && isService(tokens, hit.first, hit.last)) continue;
        // "Economist Ana Orrel"
        if (
          hit.first === hit.last &&
          titles.has(tokens.lower[hit.first] as string) &&
          tokens.lower[hit.first - 1] !== "the" &&
          hit.last + 1 < tokens.length &&
          isCapital(tokens, hit.last + 1)
        )
          continue;
        if (namesThing(tokens, hit)) {
          bits |= OTHER_NAME;
          continue;
        }
        const everyday = lexicon.wordAt(tokens, hit.first).common;
        if ((term.ambiguous && hit.last === hit.first) || (single && everyday > 0 && everyday <= 20)) {
          bits |= MAYBE_BODY;
          continue;
        }
        // "The Guardian" is named Guardian; "The National Bank" is not "The National".
        const owner = peoples.has(tokens.lower[hit.first] as string) ? hit.first : ownedFrom(tokens, hit.first, hit.last);
        const first = hit.last > hit.first && tokens.lower[hit.first] === "the" ? hit.first + 1 : owner;
        const article = first > hit.first && first === hit.last && lexicon.wordAt(tokens, first).common > 0;
        if (article && (!isCapital(tokens, hit.first) || (tokens.kind[hit.first] as number) & LINE_START || '.”"'.includes(tokens.word[hit.first - 1] ?? ".")))
          continue;
        if (first > hit.first && first === hit.last && isPeople(tokens, lexicon, first)) continue;
        if (
          (!isCapital(tokens, first) && !isArabic(tokens, first) && !isWire(tokens, lexicon, term.key, hit)) ||
          (first > hit.first && first === hit.last && first + 1 < tokens.length && isCapital(tokens, first + 1))
        )
          continue;
        if (!bodies.has(first)) bodies.set(first, { first, last: hit.last, type, rule: "organisation/lexicon", form: term.form, weight: 0.9, key: term.key });
      } else if (
        term.form === "metonym" &&
        (hit.types & (typeBits.place | typeBits.organisation)) === 0 &&
        isSeat(lexicon, term.key, joinWords(tokens, hit.first, hit.last))
      ) {
        bodies.set(hit.first, { first: hit.first, last: hit.last, type: "organisation", rule: "organisation/seat", form: "metonym", weight: 0.95 });
      } else if (type === "threat-actor" && hit.last > hit.first) bits |= OTHER_NAME;
      else if (type === "place" && term.ambiguous && !isPlaced(tokens, hit) && !placed.has(term.key)) continue;
      // "Franco-Spanish", but "Federico Franco".
      else if (type === "country" && term.form === "demonym" && term.ambiguous && tokens.word[hit.last + 1] !== "-") continue;
      else if (type === "country" || type === "place") bits |= term.form === "demonym" ? DEMONYM : hit.last > hit.first ? PLACE | WIDE : PLACE;
      else if (!term.ambiguous) bits |= OTHER_NAME;
    }
    if (bits === 0 && !bodies.has(hit.first) && !bodies.has(hit.first + 1) && !bodies.has(hit.first + 2)) continue;
    for (let i = hit.first; i <= hit.last; i++) labels[i] = (labels[i] as number) | bits;
    covered = hit.last;
  }
  return bodies;
}

/** "told dpa": an agency that writes itself so. */
function isWire({ word, lower }: Tokens, lexicon: Lexicon, key: string, { first, last }: Hit): boolean {
  return first === last && (lower[first - 1] === "told" || lower[first - 1] === "agency") && lexicon.entry(key)?.name === word[first];
}

/** "al-Shabaab" */
function isArabic({ lower, word, start, end }: Tokens, first: number): boolean {
  return (lower[first] === "al" || lower[first] === "el") && word[first + 1] === "-" && start[first + 1] === end[first];
}

/** "South Korea's National Intelligence Service": where the name of the body begins; `first` where nobody owns it. */
export function ownedFrom({ lower }: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < first + 4 && i < last; i++) if (lower[i] === "'s") return i + 1;
  return first;
}

/** "the FIFA World Cup", "the Nikkei average": what is named is no body. */
function namesThing(tokens: Tokens, { first, last }: Hit): boolean {
  const next = last + 1;
  if (next >= tokens.length) return false;
  if (traded.has(tokens.lower[first] as string)) return indexes.has(tokens.lower[next] as string) || ((tokens.kind[next] as number) & NUMBER) !== 0;
  let end = last;
  while (end < last + 4 && end + 1 < tokens.length && isCapital(tokens, end + 1)) end++;
  return end > last && tournaments.has(tokens.lower[end] as string);
}

/** Exchanges and papers that lend their names to an index, and what such a thing is called. */
const traded = wordSet("dow nasdaq nikkei ftse s");
const indexes = wordSet("industrial industrials average averages index indexes indices composite futures");

function isService(tokens: Tokens, first: number, last: number): boolean {
  return tokens.lower[last] === "gmail" || platformBefore.has(tokens.lower[first - 1] ?? "") || platformAfter.has(tokens.lower[last + 1] ?? "");
}

/** A place's name that is also a person's or a word is a place after "in" and the like, and before a comma and another name. */
function isPlaced(tokens: Tokens, { first, last }: Hit): boolean {
  return locative.has(tokens.lower[first - 1] ?? "") || (tokens.word[last + 1] === "," && last + 2 < tokens.length && isCapital(tokens, last + 2));
}

/** Places of several words, which a person may be called as well, that one place in the text shows clearly: "the port of Bandar Abbas". */
function placedOnce(tokens: Tokens, hits: readonly Hit[]): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const hit of hits) {
    if (hit.last === hit.first || (hit.types & typeBits.place) === 0) continue;
    const at = hit.first - 1;
    if (!locative.has(tokens.lower[at] ?? "") && !(tokens.lower[at] === "of" && sites.has(tokens.lower[at - 1] ?? ""))) continue;
    for (const { type, key } of hit.terms) if (type === "place") placed.add(key);
  }
  return placed;
}

/** Before "of" and a place. */
const sites = wordSet("port ports harbour harbor city town village outskirts suburb suburbs streets residents people mayor airport");

/** "White House", "Kremlin", "Pentagon": buildings that name the body inside. A capital city is no such name. */
function isSeat(lexicon: Lexicon, key: string, words: string): boolean {
  const meant = lexicon.entry(key)?.metonyms?.[words];
  return meant !== undefined && meant !== "government" && meant.toUpperCase() !== meant && !lexicon.word(words).given;
}
