// Entities stage, names: a run that is being cut and the first token of a part in; what only stands before a name is cut off.
import { wordSet } from "../../../document/word-list.ts";
import { isCapital } from "../runs.ts";
import { factsOf, isSyllable, PLACE, type Setting } from "../setting.ts";
import { styleEnd } from "../styles.ts";
import { beforeMonths, bodyBefore, headsFirst, headsLast, legalForms, monthlyGiven, months, namesPart, openers, sons, titles } from "../words.ts";
import { type Cut, closePart, isAllCapitals, isHead } from "./cut.ts";

/** Words for bodies that open names of bodies: "Daily Orrel". */
const mastheads = wordSet("daily weekly group platform studio label newspaper");
/** At a sentence's start: "Developer Orrel Properties said". */
const sorts = wordSet(
  "developer retailer automaker carmaker chipmaker drugmaker steelmaker planemaker brewer miner insurer lender broadcaster airline telecom startup shipbuilder refiner grocer bookmaker",
);
const ofFor = wordSet("of for");
const afterSaid = wordSet(": . ,");

/** Reads the word that a part opens with; the token to go on with, 0 where the word may be a name's. */
export function readOpening(cut: Cut, i: number): number {
  const { setting, to, sentenceFirst } = cut;
  const { tokens } = setting;
  const lower = tokens.lower[i] as string;
  // "Developer Orrel Properties said": the first word says what it is, and has its capital from the sentence.
  if (i === sentenceFirst && i < to && sorts.has(lower)) return skip(cut, i);
  if (i + 2 <= to && i + 3 >= to && isLettersBeforeName(setting, i, to)) {
    closePart(cut, i);
    return skip(cut, i);
  }
  // "Datuk Seri Orrel": the style is a part of the name.
  const behind = i < to ? styleEnd(tokens, i, to) : i;
  if (behind > i) return behind;
  if (isOpener(cut, i)) return namesPart.has(lower) && opensBody(setting, i, to) ? i + 1 : skip(cut, i);
  // "Drugmaker Dravel said": what it is, and its name.
  if (i < to && to - i < 4 && bodyBefore.has(lower) && !mastheads.has(lower) && factsOf(setting, i + 1).common === 0) return skip(cut, i);
  // "Submissions Xulu made": an ordinary word has its capital from the sentence.
  if (i === sentenceFirst && to === i + 1 && (isPlainOpening(setting, i) || isInverted(setting, i))) return skip(cut, i);
  return 0;
}

function skip(cut: Cut, i: number): number {
  cut.start = i + 1;
  return i + 1;
}

/** "IGP Benazir Ahmed": letters before a person's names are an office or a body. */
function isLettersBeforeName(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  const { length } = tokens.word[i] as string;
  if (!isAllCapitals(tokens, i) || length < 3 || length > 5 || tokens.word[i + 1] === "." || tokens.word[i + 1] === "-") return false;
  let listed = false;
  for (let k = i + 1; k <= to; k++) {
    const { common, given, surname } = factsOf(setting, k);
    if (!isCapital(tokens, k) || isAllCapitals(tokens, k) || common > 0 || labels[k]) return false;
    listed ||= given + surname > 0;
  }
  return listed;
}

/** A word that opens sentences, and no name here. */
function isOpener({ setting, to, sentenceFirst }: Cut, i: number): boolean {
  const lower = setting.tokens.lower[i] as string;
  if (!openers.has(lower)) return false;
  // Letters: "the IT", "CERN".
  if (isAllCapitals(setting.tokens, i) && (lower.length > 3 || (lower.length < 3 && i > sentenceFirst))) return false;
  // "the founder, Do Hwang"
  if (i > sentenceFirst && i < to && alsoNames.has(lower) && !isAllCapitals(setting.tokens, i) && isNamed(setting, i + 1)) return false;
  // "He Lifeng met him"
  if (lower === "he" && to === i + 1 && isSyllable(setting, to)) return false;
  return !isMonthlyGiven(setting, i, to) && !(i > sentenceFirst && opensName(setting, i, to));
}

/** Openers that are names in Korea and Vietnam. */
const alsoNames = wordSet("do so no an");

function isNamed(setting: Setting, i: number): boolean {
  const { common, given, surname } = factsOf(setting, i);
  return common === 0 && given + surname > 0 && setting.labels[i] === 0 && !isHead(setting.tokens.lower[i] as string);
}

/** "June Carter", not "in June Carter said" and "5 May". */
function isMonthlyGiven(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  if (!monthlyGiven.has(tokens.lower[i] as string) || to > i + 2 || to === i || isAllCapitals(tokens, i)) return false;
  const before = tokens.lower[i - 1] ?? "";
  if (beforeMonths.has(before) || /^\d/.test(before)) return false;
  const last = tokens.lower[to] as string;
  if (labels[to] || isHead(last) || titles.has(last) || headsLast.has(tokens.lower[to + 1] ?? "")) return false;
  const { surname, common } = factsOf(setting, to);
  return common === 0 ? surname > 0 : surname >= 4;
}

/** "Jan Ostrak", "Will Dravelo", inside a sentence. */
function opensName(setting: Setting, i: number, to: number): boolean {
  const { tokens, labels } = setting;
  if (i >= to || to > i + 2 || isAllCapitals(tokens, i) || isAllCapitals(tokens, i + 1) || factsOf(setting, i).given < 3) return false;
  const lower = tokens.lower[i] as string;
  if (months.has(lower) && lower !== "jan") return false;
  const { common, given, surname } = factsOf(setting, i + 1);
  return (common === 0 || given + surname >= 4) && labels[i + 1] === 0 && !isHead(tokens.lower[to] as string);
}

/** "First Bank of Orrel", "Western Cape High Court Judge X", "National Orrel Party": the opener is a part of a body's name. */
function opensBody({ tokens: { lower, word }, labels }: Setting, i: number, to: number): boolean {
  if (i < to && headsFirst.has(lower[i + 1] as string) && ofFor.has(lower[i + 2] ?? "")) return true;
  if (i + 4 <= to && (labels[i + 1] as number) & PLACE && (headsLast.has(lower[i + 2] as string) || headsLast.has(lower[i + 3] as string))) return true;
  return headsLast.has(lower[to] as string) || legalForms.has(lower[word[to] === "." ? to - 1 : to] as string);
}

function isPlainOpening(setting: Setting, i: number): boolean {
  const { common, given, surname } = factsOf(setting, i);
  if (common === 0 || given + surname > 0 || setting.labels[i] !== 0 || sons.has(setting.tokens.lower[i] as string)) return false;
  const next = factsOf(setting, i + 1);
  return next.common === 0 && next.surname + next.given > 0;
}

/** "Said Xulu: …" */
function isInverted({ tokens: { lower, word } }: Setting, i: number): boolean {
  return (lower[i] === "said" || lower[i] === "says") && afterSaid.has(word[i + 2] ?? "");
}
