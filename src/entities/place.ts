// Entities stage: the lexicon's hits in, mentions of places out: cities, regions, states, and unlisted places by the words around them.
import type { Document } from "../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from "../document/tokens.ts";
import { type Hit, type Term, typeBits } from "../lexicon/lexicon.ts";
import { findDatelines } from "./datelines.ts";
import { longerNames } from "./longer-name.ts";
import { type Finder, type Mention, mentionOf } from "./mention.ts";
import { headsLast, openers, particles, posted, thingsFirst, titles } from "./names/words.ts";

export const examples = [
  {
    rule: "place/lexicon",
    finds: ["He was born in {Moscow}.", "A factory in {Texas} closed."],
    leaves: ["She enjoys reading.", "They met at the Leeds Film Festival.", "It was written by Oscar Sarria.", "They asked Heritage Canterbury."],
  },
  {
    rule: "place/dateline",
    finds: ["{TARNHOLT}, Norway, Aug 30 (Reuters) - It rained in {Tarnholt}.", "{TARNHOLT} (AFP) — It rained."],
    leaves: ["SUMMARY (AFP)", "RESULTS 2020", "GOLF - RESULTS 12"],
  },
  { rule: "place/side", finds: ["They closed shops in {Northern Italy} and in {Eastern Europe}."], leaves: ["They closed shops in the North."] },
  {
    rule: "place/pattern",
    finds: [
      "Floods hit the village of {Tarnholt}.",
      "Police in {Drenmoor} province said so.",
      "They flew from {Aldermoor}, {Tarnholt}, {Hamburg} and {Bremen}.",
      "They went to {Ras Tarnholt}.",
      "The whale was seen at {Tarnmere} on Monday.",
      "He flew to {Tarnholt Airport} late.",
      "Residents of {St. Catherine} and a man of {St Ann's Bay} met.",
      "They met on {Hugh Vredan Drive} late.",
    ],
    leaves: [
      "The spirit of giving won.",
      "A State of Public Emergency was declared.",
      "They met at the Money Market.",
      "A state of Emergency was declared.",
      "They wrote it in Hebrew.",
      "It was a Tarnish village.",
    ],
  },
] as const;

const locative = new Set("in near from at outside around to into across inside toward towards".split(" "));
const within = new Set(["in", "near", "outside"]);
const plainly = new Set(["in", "near", "from", "outside", "at"]);
const months = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
/** "the Singapore dollar" is money. */
const moneys = new Set(["dollar", "dollars", "pound", "pounds"]);
const heads = new Set(
  "province district county region oblast prefecture governorate island islands valley peninsula municipality township village town suburb neighbourhood neighborhood governorate upazila".split(
    " ",
  ),
);
/** Last words of places by nature, of settlements, of parts of a state, and of ways. */
const named = new Set(
  `Creek Airport Park Falls Hills Heights Road Beach Highway Glacier Reef Forest Plains River Lake Lakes Mountains Mountain Valley Island Islands Peninsula Strait Bay Province
  District Districts County Region Oblast Desert Sea Ocean Street Avenue Square Cove Township Harbour Harbor Springs Gorge Canyon Nagar Chowk Boulevard Drive Lane Expressway Motorway
  Freeway Crescent Prefecture Governorate Municipality Parish Ward Borough Barangay Barrio Archipelago Plateau Highlands Basin Delta Coast Gulf Canal Lagoon Atoll Cape
  Village Town Upazila Tehsil Taluk Suburb Wetlands Rainforest Volcano Ridge Peak Strip Station State`
    .trim()
    .split(/\s+/),
);
/** Of those, what is also said of what is no place: "the Money Market". They need a name before them, not a word. */
const loose = new Set(
  "Park Station Ward Peak Drive Coast Strip State Ridge Region Delta Crescent Springs Basin Parish Lane Square Heights Port Harbour Harbor Airport".split(" "),
);
/** Last words of what is built and keeps its name; of two words alone, it may be no more than a building. */
const built = new Set("Bridge Stadium Arena Port Prison Mosque Market Base".split(" "));
const kinds = new Set(
  "city town village province state region island islet atoll oasis port district municipality suburb capital county settlement resident residents native outskirts streets commune hamlet township prefecture neighbourhood neighborhood".split(
    " ",
  ),
);
const settled = new Set("city town village suburb municipality capital".split(" "));
const sides = new Set("north south east west northeast northwest southeast southwest northern southern eastern western central greater upper lower".split(" "));

/** Languages and peoples: "in Hebrew", "a Kurdish town", "Inuit communities". */
const peoples = new Set(
  "arabic hebrew kurdish moslem latin swahili zulu xhosa afrikaans hindi urdu bengali punjabi pashto farsi persian mandarin cantonese tamil malay tagalog yiddish gaelic welsh catalan basque flemish tibetan uyghur inuit maori aboriginal hausa yoruba igbo amharic quechua slavic".split(
    " ",
  ),
);
/** A parish more often than its saint, after "in" or "of". */
const saints = new Set(["st", "saint"]);
const articles = new Set(["al", "el", "la", "los", "las", "le"]);
const isPeople = (word: string) => peoples.has(word) || /....(ish|ian|ean)$/.test(word);

export const findPlaces: Finder = (document, { lexicon, hits }) => {
  const { tokens } = document;
  const { word, lower, kind, start, length } = tokens;
  const longer = longerNames(document, lexicon, hits);
  const mentions: Mention[] = [];
  const marks = markTokens(document, hits);
  const starts = capitalStarts(tokens);
  const is = (i: number, mark: number) => ((marks[i] ?? 0) & mark) !== 0;
  const add = (first: number, last: number, rule: string, weight: number, key?: string) => {
    mark(marks, first, last, TAKEN);
    mentions.push(mentionOf(tokens, first, last, "place", rule, weight, { key }));
  };
  const capital = (i: number) => i >= 0 && i < length && ((kind[i] as number) & CAPITALISED) !== 0;
  /** A name does not go on in the next sentence. */
  const goesOn = (i: number) => capital(i) && !is(i, OPENING);
  const isSide = (i: number) => i >= 0 && sides.has(lower[i] as string) && capital(i) && !((kind[i] as number) & CAPITALS);
  addListed();
  for (const [first, last] of findDatelines(tokens)) if (!is(first, TAKEN) && !is(first, KNOWN)) add(first, last, "place/dateline", 0.6);
  for (const i of starts) if (i > 0 && !is(i, TAKEN)) addFacility(i);
  for (const i of starts) if (i > 0 && !is(i, TAKEN)) addUnlisted(i);
  for (const i of starts) if (i > 0 && !is(i, TAKEN) && (thingsFirst.has(lower[i] as string) || lower[i] === "st")) addOpened(i);
  addChained();
  addPlain();
  addWide();
  addAgain();
  return mentions;

  function addListed(): void {
    let end = -1;
    for (const hit of hits) {
      if (hit.first <= end || (hit.types & (typeBits.country | typeBits.place)) === 0) continue;
      if (hit.terms.some((t) => t.type === "country" && t.form !== "demonym" && t.form !== "metonym" && !t.ambiguous)) {
        // "Northern Iraq" in capitals names a region of it.
        if (isSide(hit.first - 1)) add(hit.first - 1, hit.last, "place/side", 0.7);
        else if (!longer(hit.first, hit.last)) mark(marks, hit.first, hit.first, CLEAR);
        end = hit.last;
        continue;
      }
      const places = hit.terms.filter((t) => t.type === "place");
      const term = places.find((t) => !t.ambiguous) ?? places[0];
      if (!term) continue;
      const before = lower[hit.first - 1] ?? "";
      if (term.form === "acronym") {
        // "San Jose, Calif.": an abbreviated state follows its town.
        if (before !== "," || !capital(hit.first - 2)) continue;
        const point = word[hit.last + 1] === "." && start[hit.last + 1] === tokens.end[hit.last];
        add(hit.first, point && word[hit.last] !== word[hit.last]?.toUpperCase() ? hit.last + 1 : hit.last, "place/lexicon", 0.7, term.key);
        end = hit.last;
        continue;
      }
      if (term.ambiguous) {
        const followed = word[hit.last + 1] === "," && is(hit.last + 2, GEOGRAPHIC);
        const placed = (locative.has(before) || sides.has(before)) && !capital(hit.last + 1);
        const single = hit.first === hit.last ? lexicon.wordAt(tokens, hit.first) : undefined;
        if (!followed && !(placed && capital(hit.first) && !(single && single.common > 0 && single.common <= 20 && !followed))) continue;
      }
      const wider = isSide(hit.first - 1) && term.key.indexOf("-") < 0;
      if (!wider && longer(hit.first, hit.last)) continue;
      // "Al-Sabah"
      if (before === "-" && lower[hit.first - 2] === "al") continue;
      // "Oscar Sarria"
      if (
        hit.first === hit.last &&
        capital(hit.first - 1) &&
        lexicon.wordAt(tokens, hit.first - 1).given >= 3 &&
        lexicon.wordAt(tokens, hit.first - 1).common === 0
      )
        continue;
      // "Eastern Europe" and "West Africa" in capitals are the name of another region.
      add(wider ? hit.first - 1 : hit.first, hit.last, wider ? "place/side" : "place/lexicon", term.ambiguous ? 0.5 : 0.7, wider ? undefined : term.key);
      end = hit.last;
    }
  }

  /** Places that nobody listed. */
  function addUnlisted(i: number): void {
    if (isPeople(lower[i] as string) || !((kind[i] as number) & WORD) || (kind[i] as number) & CAPITALS || saints.has(lower[i] as string)) return;
    let last = i;
    while (last < i + 2 && goesOn(last + 1) && !is(last + 1, TAKEN) && !((kind[last + 1] as number) & CAPITALS)) last++;
    const before = lower[i - 1] as string;
    const next = lower[last + 1] ?? "";
    if (lexicon.wordAt(tokens, i).common > 0 && last === i && !(before === "of" && settled.has(lower[i - 2] ?? ""))) return;
    // "a State of Public Emergency"
    if (before === "of" && lower[i - 2] === "state" && lexicon.wordAt(tokens, last).common > 0) return;
    if (before === "of" && (kinds.has(lower[i - 2] ?? "") || (sides.has(lower[i - 2] ?? "") && !((kind[i - 2] as number) & CAPITALISED))))
      add(i, last, "place/pattern", 0.6);
    else if (heads.has(next) && last - i < 2) add(i, last, "place/pattern", last > i ? 0.7 : 0.6);
    else if (before === "nearby" || (last === i && next === "-" && lower[last + 2] === "based" && lexicon.wordAt(tokens, i).given < 3 && !is(i, KNOWN)))
      add(i, last, "place/pattern", 0.5);
    else if (locative.has(before) && word[last + 1] === "," && is(last + 2, GEOGRAPHIC) && last - i < 2 && lexicon.wordAt(tokens, i).given < 3)
      add(i, last, "place/pattern", 0.55);
  }
  /** "King Orrel International Airport", "the Tarn Street Bridge", "Hugh Orrel Drive": what the last word says is a place, however long its name. */
  function addFacility(from: number): void {
    let i = openers.has(lower[from] as string) ? from + 1 : from;
    let last = i;
    while (last < i + 5 && goesOn(last + 1) && !is(last + 1, TAKEN)) last++;
    if (last === i || last >= length || !(named.has(word[last] as string) || (last > i + 1 && built.has(word[last] as string))) || goesOn(last + 1)) return;
    // "Mayor Ana Orrel Street" hardly; "Governor Orrel Province" not at all.
    while (i < last && titles.has(lower[i] as string) && !is(i, KNOWN)) i++;
    if (i === last || (lower[i] === "wall" && lower[last] === "street") || posted.has(lower[last - 1] as string)) return;
    let isName = false;
    for (let at = i; at < last; at++) isName ||= is(at, KNOWN) || lexicon.wordAt(tokens, at).common === 0;
    if (!isName && (loose.has(word[last] as string) || lower[i - 1] !== "the")) return;
    add(i, last, "place/pattern", 0.65);
  }
  /** "to Ras Tarnholt", "in Villa Drenmoor": the first word says that it is a place. */
  function addOpened(i: number): void {
    if (lower[i] === "banco" || lower[i] === "banque") return;
    // "St. Catherine", "St Ann's Bay"
    let last = saints.has(lower[i] as string) && word[i + 1] === "." && capital(i + 2) ? i + 2 : i;
    while (last < i + 3 && (goesOn(last + 1) || (particles.has(lower[last + 1] ?? "") && capital(last + 2)))) last++;
    if (lower[last + 1] === "'s" && goesOn(last + 2) && named.has(word[last + 2] as string)) last += 2;
    if (
      last > i &&
      !goesOn(last + 1) &&
      ((locative.has(lower[i - 1] as string) && !(saints.has(lower[i] as string) && lower[i - 1] === "to")) ||
        lower[i - 1] === "the" ||
        lower[i - 1] === "of") &&
      !is(i, KNOWN) &&
      !headsLast.has(lower[last] as string)
    )
      add(i, last, "place/pattern", 0.6);
  }
  /** "Aldermoor, Tarnholt, Essen and Köln": in a list with a known place, what is nothing else is a place too. */
  function addChained(): void {
    let read = -1;
    for (const i of starts) if (i > read) read = addChain(i);
  }
  /** Reads the list that opens at a token; gives the last token read. */
  function addChain(i: number): number {
    const chain: { first: number; last: number; sure: boolean; free: boolean }[] = [];
    let at = i;
    for (;;) {
      let last = at;
      while (last < at + 2 && last + 1 < length && goesOn(last + 1) && !((kind[last + 1] as number) & (CAPITALS | NUMBER))) last++;
      if (last + 1 < length && goesOn(last + 1)) break;
      const sure = is(at, TAKEN | CLEAR);
      const facts = lexicon.wordAt(tokens, at);
      const free =
        !sure &&
        !((kind[at] as number) & (CAPITALS | NUMBER | INNER_CAPITAL)) &&
        // "Al Dhaid", "El Hariq"
        ((last > at && articles.has(lower[at] as string)) || (facts.common === 0 && facts.given < 3 && (word[at] as string).length > 2)) &&
        !is(at, KNOWN);
      if (!sure && !free) break;
      chain.push({ first: at, last, sure, free });
      let next = last + 1;
      if (word[next] === ",") next++;
      if (lower[next] === "and" || lower[next] === "or") next++;
      if (next === last + 1 || next >= length || !capital(next)) break;
      at = next;
    }
    // "in Berlin and Tarnholt"
    const pair = chain.length === 2 && within.has(lower[i - 1] ?? "") && word[(chain[0] as { last: number }).last + 1] !== ",";
    if ((chain.length >= 3 || pair) && chain.some(({ sure }) => sure))
      for (const { first, last, free } of chain) if (free) add(first, last, "place/pattern", 0.55);
    return chain.length > 1 ? (chain[chain.length - 1] as { last: number }).last : i;
  }
  /** "In Tarnholt": a word that is nothing else, after "in" or "near", with nothing that goes on. */
  function addPlain(): void {
    for (let i = 1; i < length; i++) {
      if (!capital(i) || is(i, TAKEN) || (kind[i] as number) & (CAPITALS | NUMBER | INNER_CAPITAL) || !plainly.has(lower[i - 1] as string) || goesOn(i + 1))
        continue;
      const facts = lexicon.wordAt(tokens, i);
      if (facts.common > 0 || facts.given > 2 || facts.surname > 2 || is(i, KNOWN) || (word[i] as string).length < 4) continue;
      if (isPeople(lower[i] as string) || word[i + 1] === "-" || lower[i + 1] === "'s" || months.has(lower[i] as string)) continue;
      // "at Hani i Hotit": the name goes on.
      const last = capital(i + 2) && (lower[i + 1] === "i" || particles.has(lower[i + 1] as string)) ? i + 2 : i;
      add(i, last, "place/pattern", 0.45);
    }
  }
  /** "in Klein Tarnholt": two or three words that are nothing else. */
  function addWide(): void {
    for (const i of starts) {
      if (i === 0 || is(i, TAKEN) || !within.has(lower[i - 1] as string)) continue;
      let last = i;
      while (last < i + 2 && goesOn(last + 1)) last++;
      if (last === i || goesOn(last + 1) || headsLast.has(lower[last] as string) || isPeople(lower[i] as string)) continue;
      let plain = true;
      for (let at = i; at <= last; at++) {
        const facts = lexicon.wordAt(tokens, at);
        const settled = at === last && at > i && named.has(word[at] as string);
        plain &&=
          !is(at, TAKEN) &&
          !is(at, KNOWN) &&
          !((kind[at] as number) & (CAPITALS | NUMBER | INNER_CAPITAL)) &&
          (settled || (facts.common === 0 && facts.given < 3));
      }
      if (plain) add(i, last, "place/pattern", 0.45);
    }
  }
  /** What was seen clearly once is a place wherever it stands. */
  function addAgain(): void {
    const sure = new Map<string, string | undefined>();
    for (const { first, last, key, rule } of mentions) {
      if (first !== last) continue;
      sure.set(word[first] as string, key);
      if (rule === "place/dateline") sure.set((word[first] as string)[0] + (lower[first] as string).slice(1), key);
    }
    if (sure.size === 0) return;
    for (let i = 0; i < length; i++) {
      if (!capital(i) || is(i, TAKEN) || (kind[i] as number) & PUNCTUATION || !sure.has(word[i] as string)) continue;
      if (moneys.has(lower[i + 1] ?? "") || goesOn(i + 1) || (capital(i - 1) && start[i] === (tokens.end[i - 1] as number) + 1)) continue;
      if (lexicon.wordAt(tokens, i).common > 0) continue;
      add(i, i, "place/again", 0.5, sure.get(word[i] as string));
    }
  }
};

/** What is known of a token: bits. */
const TAKEN = 1; // Part of a place.
const KNOWN = 2; // The lexicon knows it as something else than a place.
const GEOGRAPHIC = 4; // The lexicon's name of a place or country begins there.
const OPENING = 8; // A sentence begins there.
const CLEAR = 16; // A country is named there.

function markTokens({ tokens, sentences }: Document, hits: readonly Hit[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { first } of sentences) mark(marks, first, first, OPENING);
  for (const { first, last, terms, types } of hits) {
    if ((types & typeBits.place) === 0) mark(marks, first, last, KNOWN);
    if (types & (typeBits.place | typeBits.country) && namesGround(terms)) mark(marks, first, first, GEOGRAPHIC);
  }
  return marks;
}

function namesGround(terms: readonly Term[]): boolean {
  for (const { type, form } of terms) if ((type === "place" || type === "country") && form !== "demonym") return true;
  return false;
}

function mark(marks: Uint8Array, first: number, last: number, bit: number): void {
  for (let i = first; i <= last; i++) marks[i] = (marks[i] as number) | bit;
}

/** Where capitals start: nowhere else does a place. */
function capitalStarts({ kind, length }: Tokens): number[] {
  const starts: number[] = [];
  let before = 0;
  for (let i = 0; i < length; i++) {
    const capital = (kind[i] as number) & CAPITALISED;
    if (capital !== 0 && before === 0) starts.push(i);
    before = capital;
  }
  return starts;
}
