// Entities stage, names: document and the lexicon's hits in, names of people and organisations out. First every capitalised run is weighed
// where it stands; then one decision for the whole document: a name seen clearly once decides its unclear mentions everywhere.
import { isByline } from "../../document/byline.ts";
import type { Document } from "../../document/document.ts";
import { CAPITALISED, CAPITALS, NUMBER, type Tokens, WORD } from "../../document/tokens.ts";
import { wordTable } from "../../document/words.ts";
import type { Hit, Lexicon } from "../../lexicon/lexicon.ts";
import { alone, decide, nameHeadline, readAcronyms, readInitials } from "./decide.ts";
import { weigh } from "./evidence.ts";
import { readHits } from "./hits.ts";
import { nameLists } from "./lists.ts";
import { type Candidate, joinWords, type Known, type Name } from "./name.ts";
import { findRuns, isCapital, type Run, saysNothing } from "./runs.ts";
import { factsOf, PLACE, type Setting } from "./setting.ts";
import { readSpelled, readWings } from "./spelled.ts";
import { splitRun } from "./split.ts";
import { isSport, nameTeams } from "./teams.ts";
import { headFields, headsLast, locative, technical, thingsLast } from "./words.ts";

/** What a verdict says of a line in capitals that is no headline. */
const inSignature = new Set(["person/byline", "organisation/officer-of"]);

/** Finds the names of people and organisations. Linear in the tokens. */
export function recogniseNames(document: Document, lexicon: Lexicon, hits: readonly Hit[]): Name[] {
  const { tokens, sentences } = document;
  const labels = new Uint8Array(tokens.length);
  const bodies = readHits(tokens, lexicon, hits, labels);
  const setting: Setting = { tokens, lexicon, labels, ordinary: ordinaryWords(tokens), technical: isTechnical(tokens), sport: isSport(tokens) };
  const names: Name[] = [];
  const candidates: Candidate[] = [];
  for (const body of bodies.values()) if (!isCapital(tokens, body.first)) names.push(body);
  const silent: { first: number; last: number }[] = [];

  // Every wing stands in brackets, and most texts have none.
  const wings = !setting.technical && tokens.word.includes("(");
  for (const sentence of sentences) {
    const quiet = saysNothing(tokens, sentence.first, sentence.last);
    if (quiet) silent.push(sentence);
    const signed = quiet && isByline(document, sentence);
    const spelled = quiet ? [] : [...readSpelled(tokens, sentence.first, sentence.last), ...(wings ? readWings(tokens, sentence.first, sentence.last) : [])];
    for (const body of spelled) candidates.push(body);
    const isSpelled = insideOf(spelled.toSorted((a, b) => a.last - b.last));
    for (const run of findRuns(tokens, sentence.first, sentence.last)) {
      // "By Ana Verrano, Orrel Times": there it is somebody's name in any case.
      const counts = !quiet || signed || (run.last === sentence.last && tokens.word[run.first - 1] === ",");
      for (const part of splitRun(setting, run.first, run.last, sentence.first, bodies, counts ? names : null)) {
        if (quiet ? part.last - part.first > 9 : isSpelled(part)) continue;
        const verdict = weigh(setting, part.first, part.last, sentence.first, sentence.last);
        const plain = verdict?.rule === "person/given-surname" && verdict.weight > 1.2 && part.last - part.first < 4;
        // "Ministry of Local Government" on a line of its own signs what follows.
        const signs =
          part.first === sentence.first &&
          part.last === sentence.last &&
          verdict?.rule === "organisation/head-of" &&
          !((tokens.kind[part.first] as number) & CAPITALS);
        if (quiet && !plain && !signs && !inSignature.has(verdict?.rule ?? "")) continue;
        const first = verdict?.rule === "organisation/head" ? coordinated(setting, part.first, sentence.first, part.last) : part.first;
        candidates.push({ first, last: part.last, words: joinWords(tokens, first, part.last), verdict, opensSentence: part.first === sentence.first });
      }
    }
  }

  const decision = decide(setting, candidates, (word) => lexicon.word(word).common > 0 || setting.ordinary.has(word.toLowerCase()));
  const { known } = decision;
  // "Jennie Michelin … Michelin said": the person named in full takes the surname from the firm.
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name;
    if (name.first === name.last && name.form !== "acronym" && known.get(tokens.word[name.first] as string)?.form === "surname")
      names[i] = { first: name.first, last: name.last, type: "person", rule: "person/surname", form: "surname", weight: 0.5 };
  }
  const things = readAcronyms(setting, names, candidates, known);
  readInitials(setting, names, candidates, known);
  for (const candidate of candidates) {
    if (things.has(candidate.words)) continue;
    const decided = known.get(candidate.words) ?? alone(candidate, decision);
    if (decided)
      names.push({
        first: candidate.first,
        last: candidate.last,
        type: decided.type,
        rule: decided.rule,
        form: decided.form,
        // "Neil Jordan … Jordan defends his film": the person named in full outweighs the country, but not in "in Jordan".
        weight:
          (decided.rule === "person/surname" || decided.rule === "person/kin") && !locative.has(tokens.lower[candidate.first - 1] ?? "")
            ? 0.9
            : Math.min(1, decided.weight / 2),
      });
  }
  nameInside(tokens, labels, candidates, known, names);
  const open = candidates.filter(({ words, verdict }) => !known.has(words) && (verdict === null || verdict.weight < 1));
  nameLists(setting, open, names);
  if (setting.sport && !setting.technical) nameTeams(document, labels, [...hits, ...open], names);
  const told = new Map<number, number>();
  if (silent.length > 0) for (const { first, last } of names) told.set(first, last);
  for (const line of silent) nameHeadline(tokens, line.first, line.last, known, told, names);
  return names;
}

/** Tells of runs asked in order whether one lies inside one of some spans, which are in order and apart. */
function insideOf(spans: readonly Run[]): (run: Run) => boolean {
  let next = 0;
  return ({ first, last }) => {
    while (next < spans.length && (spans[next] as Run).last < last) next++;
    return next < spans.length && (spans[next] as Run).first <= first;
  };
}

/** "Orrel District BNP President", "Numsa Ana Verrano": a body known by its letters, at either end of a run of which nothing else is known. */
function nameInside(tokens: Tokens, labels: Uint8Array, candidates: readonly Candidate[], known: ReadonlyMap<string, Known>, names: Name[]): void {
  for (const { first, last, words, verdict } of candidates) {
    if (first === last || known.has(words) || (verdict && verdict.weight >= 1)) continue;
    if (thingsLast.has(tokens.lower[last] as string) || headsLast.has(tokens.lower[last] as string)) continue;
    for (const at of [last, first]) {
      const decided = known.get(tokens.word[at] as string);
      if (decided?.type !== "organisation" || !((tokens.kind[at] as number) & CAPITALS) || labels[at] !== 0 || (tokens.word[at] as string).length < 3) continue;
      names.push({ first: at, last: at, type: "organisation", rule: decided.rule, form: decided.form, weight: 0.5 });
      break;
    }
  }
}

/** Words that stand somewhere in lower case. */
function ordinaryWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind & WORD && !(kind & (CAPITALISED | NUMBER))) words.add(tokens.word[i] as string);
  }
  return words;
}

/** "the Food and Agriculture Organization", "the Trade Promotion and Monitoring Board": what "and" joins to the words before a head belongs to the body. */
function coordinated(setting: Setting, first: number, sentenceFirst: number, last: number): number {
  const { tokens, labels } = setting;
  // "North Orrelshire and Tarn Hospitals NHS Foundation Trust"
  const nhs = tokens.lower.slice(first, last).includes("nhs");
  if (first - 2 <= sentenceFirst || tokens.lower[first - 1] !== "and" || !isCapital(tokens, first - 2)) return first;
  let at = first - 2;
  while (at - 1 > sentenceFirst && isCapital(tokens, at - 1)) at--;
  const before = tokens.lower[at - 1] as string;
  if (
    (before !== "the" && before !== "'s" && !nhs) ||
    (headsLast.has(tokens.lower[first - 2] as string) && !headFields.has(tokens.lower[first - 2] as string)) ||
    (tokens.kind[first - 2] as number) & CAPITALS
  )
    return first;
  if (nhs) return at;
  const { common, given, surname } = factsOf(setting, first - 2);
  const ordinary = (common > 0 || (given + surname === 0 && labels[first - 2] === 0)) && factsOf(setting, first).common > 0;
  return ordinary || ((labels[first - 2] as number) & (labels[first] as number) & PLACE) !== 0 ? at : first;
}

const technicalWords = wordTable(({ lower }) => (technical.has(lower) ? 1 : 0));

/** Whether a report tells of malware at work. */
function isTechnical(tokens: Tokens): boolean {
  const { id, length } = tokens;
  const isTechnicalWord = technicalWords.of(tokens.words);
  let told = 0;
  for (let i = 0; i < length && told < 5; i++) told += isTechnicalWord[id[i] as number] as number;
  return told >= 5;
}
