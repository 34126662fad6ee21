// Entities stage, names: one candidate in, what speaks for an organisation out.

import { CAPITALISED, CAPITALS, INNER_CAPITAL, LINE_START, NUMBER, PUNCTUATION, type Tokens } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";
import type { WordFacts } from "../../lexicon/lexicon.ts";
import { romanceEnd } from "./romance.ts";
import { isCapital } from "./runs.ts";
import { DEMONYM, factsOf, MAYBE_BODY, OTHER_NAME, PLACE, type Setting, type Verdict, WIDE } from "./setting.ts";
import {
  bodyAfter,
  bodyBefore,
  bodyHas,
  bodyNouns,
  companyRoles,
  fields,
  folks,
  headFields,
  headsFirst,
  headsLast,
  headsOpening,
  honorifics,
  humans,
  institutions,
  laws,
  legalForms,
  memberAfter,
  nativeAdjectives,
  officeHeads,
  openers,
  speech,
  staff,
  thingLetters,
  thingsLast,
  titles,
} from "./words.ts";

/** A candidate, what stands around it, and where its sentence begins and ends. */
interface Named {
  readonly setting: Setting;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly lastWord: string;
  readonly label: number;
  readonly facts: WordFacts;
  /** Whether it is no place and no people. */
  readonly free: boolean;
  /** The words before it in its sentence, the nearer one first; and the one behind it. */
  readonly before: string;
  readonly before2: string;
  readonly after: string;
}

const body = (rule: string, weight: number): Verdict => ({ type: "organisation", rule: `organisation/${rule}`, weight });
/** No body, and nothing more is asked. */
const none = body("none", 0);

/** Weighs a candidate as an organisation; null when nothing speaks for one. */
export function weighOrganisation(setting: Setting, from: number, to: number, first: number, last: number): Verdict | null {
  const { tokens, labels } = setting;
  const { lower } = tokens;
  // "N/A"
  if (from === to && ((tokens.word[from] as string).length === 1 || folks.has(lower[from] as string))) return null;
  const lastAt = tokens.word[to] === "." ? to - 1 : to;
  const label = labels[from] as number;
  const named: Named = {
    setting,
    from,
    to,
    first,
    last,
    count: to - from + 1,
    lastWord: lower[lastAt] as string,
    label,
    facts: factsOf(setting, from),
    free: (label & (PLACE | DEMONYM)) === 0,
    before: from > first ? (lower[from - 1] as string) : "",
    before2: from - 1 > first ? (lower[from - 2] as string) : "",
    after: to < last ? (lower[to + 1] as string) : "",
  };
  for (const ask of questions) {
    const verdict = ask(named, lastAt);
    if (verdict) return verdict === none ? null : verdict;
  }
  return null;
}

/** In this order: what the words of a name say outweighs what stands around it. */
const questions: readonly ((named: Named, lastAt: number) => Verdict | null)[] = [
  byHead,
  byInstitution,
  byNeighbours,
  byLexicon,
  byPossession,
  byLetters,
  bySpeech,
];

/** Names of several words that say what they are: "Orrel Holdings", "Bank of Orrel". */
function byHead({ setting, from, to, first, last, count, lastWord }: Named, lastAt: number): Verdict | null {
  if (count === 1) return null;
  const { tokens, labels } = setting;
  const { lower } = tokens;
  if (legalForms.has(lastWord)) return body("legal-form", 2);
  // "Fédération des cheminots du Sud"
  if (romanceEnd(tokens, from, from, to) === to) return body("head-of", 1.6);
  if (count === 2 && nativeAdjectives.has(lower[from] as string) && !isCapital(tokens, to)) return body("head-opening", 1.4);
  // "Orrel FC"
  if (clubs.has(lastWord) && !/^[_\\]$/.test(tokens.word[lastAt + 1] ?? "") && (tokens.kind[lastAt] as number) & CAPITALS) return body("legal-form", 1.6);
  // "Universities UK", "Logistics UK"
  if (tokens.word[lastAt] === "UK" && !((labels[from] as number) & PLACE) && !((tokens.kind[from] as number) & CAPITALS) && lower[lastAt - 1] !== ",")
    return body("branch", 1.2);
  // "Bank Vredan Orrel", "Air Orrel"
  if (
    carriers.has(lower[from] as string) &&
    count < 4 &&
    isCapital(tokens, from + 1) &&
    !isCapital(tokens, from - 1) &&
    isProper(setting, from + 1) &&
    !thingsLast.has(lastWord)
  )
    return body("head-opening", 1.4);
  // "the Tarnholt Metropolitan Government"
  if (lastWord === "government" && governing.has(lower[lastAt - 1] as string)) return body("head", 1.5);
  // "the French TV network"
  if (count === 2 && lastWord === "tv" && (labels[from] as number) & DEMONYM) return none;
  // "the Board of Directors": every company has one.
  if (count === 3 && lower[from] === "board" && directors.has(lastWord)) return none;
  // "the Cyber Security and Resilience Bill": a part of it.
  if (lower[to + 1] === "and" && isOfThing(tokens, to + 2, last)) return none;
  for (let i = from + 1; i < to; i++) if (opening.has(lower[i] as string) && headsFirst.has(lower[i - 1] as string)) return body("head-of", 1.6);
  // "Federación Nacional de Cafeteros"
  if (headsFirst.has(lower[from] as string)) for (let i = from + 2; i < to; i++) if (romance.has(lower[i] as string)) return body("head-of", 1.6);
  const wide = (labels[from] as number) & (labels[lastAt] as number) & WIDE; // "West Bank"
  // "Public Enterprises Minister X", "Minister of Public Enterprises": an office.
  if (to < last && ministers.has(lower[to + 1] as string) && !headsFirst.has(lastWord) && !(labels[from] as number)) return none;
  if (from - 2 >= first && (lower[from - 1] === "of" || lower[from - 1] === "for") && ministers.has(lower[from - 2] as string)) return none;
  // "Business Services", "Social Development": a field of work, unless an article names the one body.
  // "the Orrelian Fire and Rescue Service"
  const bare = lower[from - 1] !== "the" && !(lastWord === "service" && lower[from - 1] === "and" && from - 2 > first && isCapital(tokens, from - 2));
  const field = headFields.has(lastWord) && from > first && bare && areWords(setting, from, to);
  if (!field && !wide && headsLast.has(lastWord) && (tokens.kind[lastAt] as number) & CAPITALISED) return body("head", 1.5);
  if (headsOpening.has(lower[from] as string) && isCapital(tokens, to) && !thingsLast.has(lastWord)) return body("head-opening", 1.4);
  for (let i = from + 1; i < to; i++) if (tokens.word[i] === "&") return body("ampersand", 0.9);
  return null;
}

const clubs = wordSet("fc afc cf fk");
/** Before the name proper of some bodies: "Air Niugini". */
const carriers = wordSet("bank air");

/** A place, or a word that is no everyday one and nobody's title. */
function isProper(setting: Setting, i: number): boolean {
  const { common, given } = factsOf(setting, i);
  const lower = setting.tokens.lower[i] as string;
  return common === 0 && given < 3 && !titles.has(lower) && !((setting.tokens.kind[i] as number) & CAPITALS);
}

/** Whether capitals from a token on close with what names a thing: "Resilience Bill". */
function isOfThing(tokens: Tokens, from: number, last: number): boolean {
  let to = from - 1;
  while (to < last && to < from + 3 && isCapital(tokens, to + 1)) to++;
  return to >= from && laws.has(tokens.lower[to] as string);
}

/** What a government below the state's is called by. */
const governing = wordSet("metropolitan state provincial regional city municipal county local district federal executive");
const directors = wordSet("directors trustees governors");

/** Behind the head of a body: "Ministry of", "Universidad de". */
const opening = wordSet("of for on de");
const romance = wordSet("de del da do dos das");

/** "the Treasury bond" */
const papersOfState = wordSet("bond bonds bill bills note notes yield yields futures securities prices");

/** "the bill passed Parliament" */
function byInstitution({ setting, from, first, count, lastWord, label, before, before2, after }: Named): Verdict | null {
  if (count > 1) return null;
  const member = before === "of" && memberAfter.has(before2);
  if (from > first && institutions.has(lastWord) && !member && !papersOfState.has(after) && !((setting.tokens.kind[from] as number) & CAPITALS))
    return body("institution", 1.05);
  return setting.ordinary.has(lastWord) || label & (PLACE | DEMONYM | OTHER_NAME) ? none : null;
}

/** What the word before it says, and what is said of it. */
function byNeighbours(named: Named): Verdict | null {
  const { setting, from, to, first, last, count, lastWord, facts, free, before, before2, after } = named;
  const { tokens } = setting;
  const { lower } = tokens;
  if (bodyBefore.has(before)) return body("body-before", 1.2);
  if ((before === "in" || before === "of") && (before2 === "shares" || before2 === "stake")) return body("shares-in", 1.2);
  // "Dubai-based Dravel Pay"
  if (
    before === "based" &&
    before2 === "-" &&
    ((setting.labels[from - 3] ?? 0) & PLACE) !== 0 &&
    free &&
    facts.given < 2 &&
    !titles.has(lastWord) &&
    !honorifics.has(lower[from] as string)
  )
    return body("based", 1.2);
  // "the breach at Silver Meridian", "stolen from"
  if (before === "at" && breaches.has(before2) && free && count <= 4 && !thingsLast.has(lastWord) && (facts.given < 3 || facts.common > 0))
    return body("breached", 1.1);
  if (before === "from" && free && isRaised(lower, from, first) && (count === 1 || facts.given < 3)) return body("raised-from", 1.05);
  if (before === "for" && spokespeople.has(before2) && !(named.label & PLACE)) return body("spokesman-for", 1.1);
  if (before === "at" && (staff.has(before2) || companyRoles.has(before2)) && free) return body("role-at", 1.35);
  // "an analyst with Dravel"
  if (before === "with" && staff.has(before2) && free && count <= 3 && facts.given < 2 && !(count === 1 && facts.common > 0)) return body("role-with", 1.05);
  if ((before === "of" || before === "at") && companyRoles.has(before2) && free) return body("role-of", 1.1);
  // "a unit of Dravel", "acquired by Dravel", "Dravel, which makes kites", "told the Post"
  const unnamed = count <= 3 && free && facts.given < 3;
  if (unnamed && before === "of" && parts.has(before2) && !(count === 1 && facts.common > 0)) return body("part-of", 1.1);
  if (unnamed && before === "by" && deals.has(before2) && !setting.technical && facts.surname === 0) return body("dealt-by", 1.05);
  if (unnamed && after === "," && to + 3 <= last && lower[to + 2] === "which" && trades.has(lower[to + 3] as string) && !setting.technical)
    return body("trades", from === first && facts.common > 0 ? 0.7 : 1.05);
  if (count === 1 && before === "the" && before2 === "told" && isPaper(named)) return body("told", 1.05);
  // "The transport authority, Dravel, said"
  const closing = factsOf(setting, to);
  const several = count > 1 && count <= 8 && (facts.given < 3 || (closing.surname === 0 && closing.common > 0));
  if ((several || unnamed) && before === "," && after === "," && apposed.has(before2) && !isCapital(tokens, from - 2) && !(count === 1 && facts.common > 0))
    return body("described", 1.2);
  // "Ana Verrano, Chief Security Officer, Dravel Pay": a line that says whose officer signs.
  if (before === "," && companyRoles.has(before2) && to === last && free) return body("officer-of", 1.2);
  if (count > 1 && lastWord === "nation" && lower[to - 1] === "first") return body("head", 1.5);
  // "S&P"
  if (count === 3 && tokens.word[from + 1] === "&" && (tokens.kind[from] as number) & (tokens.kind[to] as number) & CAPITALS) return body("ampersand", 1.05);
  if (count <= 4 && free && isDescribed(setting, to, last) && !(count > 1 && facts.given >= 2))
    return body("described", from === first && facts.common > 0 ? 0.5 : 1.1);
  return null;
}

function isPaper({ setting, from, lastWord, facts, free }: Named): boolean {
  return (
    free &&
    (headsLast.has(lastWord) || papers.has(lastWord) || facts.common === 0) &&
    !titles.has(lastWord) &&
    !honorifics.has(lastWord) &&
    !((setting.tokens.kind[from] as number) & CAPITALS)
  );
}

/** Bodies that the lexicon knows by a word that is something else as well. */
function byLexicon(named: Named): Verdict | null {
  const { setting, from, first, count, label, facts, before, before2, after } = named;
  // "it means Labor must rely on others"
  const workers = count === 1 && (named.lastWord === "labour" || named.lastWord === "labor");
  if (workers && from > first && !isCapital(setting.tokens, from - 1) && !((setting.tokens.kind[from] as number) & CAPITALS)) return body("seat", 1.1);
  if (!(label & MAYBE_BODY)) return null;
  // "Orange Belgium": the branch there.
  if (count === 2 && facts.given === 0 && (setting.labels[from + 1] as number) & PLACE && after !== "'s") return body("branch", 1.05);
  // "Apple, with which we shared it"
  if (count === 1 && after === "," && facts.given + facts.surname === 0 && relatives.has(setting.tokens.lower[from + 2] ?? ""))
    return body("lexicon-context", 1.05);
  // "the Labour MP"
  if (count === 1 && seats.has(after) && facts.given + facts.surname === 0) return body("seat", 1.05);
  // "the State of the Nation"
  if (count === 1 && before === "the" && before2 === "of" && facts.common > 0 && !speech.has(after)) return none;
  const capitals = ((setting.tokens.kind[from] as number) & CAPITALS) !== 0 && (setting.tokens.word[from] as string).length > 2;
  // "Lawson said", "Ford's": people speak and own too. A rare surname is the firm's, unless the text names somebody so in full.
  if (facts.given + facts.surname > 0 && !capitals) return body("lexicon-context", facts.surname > 3 || facts.common > 0 ? 0.5 : 1.05);
  // "a deal that Orange made": an everyday word with a capital inside a sentence is a name.
  const clear =
    count === 1 &&
    from > first &&
    facts.common > 0 &&
    facts.common <= 35 &&
    !capitals &&
    before !== ":" &&
    !isCapital(setting.tokens, from - 1) &&
    isClosed(setting.tokens, from + 1);
  return body("lexicon-context", clear || capitals || after === "'s" || before === "the" || before === "at" || speech.has(after) ? 1.05 : 0.7);
}

/** What follows it: its officers, what it owns, and what it is called. */
function byPossession({ setting, from, to, first, last, count, lastWord, facts, free, after }: Named): Verdict | null {
  const { tokens } = setting;
  const { lower } = tokens;
  // "MCA deputy president"
  if ((tokens.kind[from] as number) & CAPITALS && count === 1 && grades.has(after) && to + 2 <= last && titles.has(lower[to + 2] as string))
    return body("officer-after", 1.05);
  if (!free) return null;
  // "Dravel's chief executive", "Dravel's shares"
  if (after === "'s" && !(count === 1 && headsLast.has(lastWord)) && facts.given + facts.surname === 0 && ownsAsBody(tokens, to + 2))
    return body("owner", from === first && facts.common > 0 ? 0.7 : 1.05);
  // "the Wam news agency", "the Odebrecht construction company"
  if (
    count <= 3 &&
    to + 2 <= last &&
    calledAfter.has(lower[to + 2] as string) &&
    !((tokens.kind[to + 1] as number) & CAPITALISED) &&
    factsOf(setting, to + 1).common > 0 &&
    !calledNever.has(after) &&
    facts.common === 0 &&
    !setting.technical
  )
    return body("called", 1.05);
  // "Cybersecurity researchers found": a trade, with the capital of its sentence.
  const everyday = from === first && (facts.common > 0 || (count === 1 && fields.has(lastWord)));
  return bodyAfter.has(after) && !everyday ? body("body-after", 1.05) : null;
}

/** Letters alone: "NPL". */
function byLetters({ setting, from, first, count, lastWord, before, after }: Named): Verdict | null {
  if (count > 1) return null;
  const { tokens, labels } = setting;
  const kind = tokens.kind[from] as number;
  const { length } = tokens.word[from] as string;
  if (thingLetters.has(lastWord)) return none;
  // "Ulaanbaatar /ORRELAME/."
  if (before === "/" && after === "/" && kind & CAPITALS && length > 2 && length < 12 && from < slashed && from > 1 && isCapital(tokens, from - 2))
    return body("agency", 1.2);
  if (!(kind & CAPITALS) || kind & NUMBER || length < 2 || length > 6) return null;
  // "(QNA)" at the end of a report, "17 May 2022 (IPS) -" at its start: the agency signs.
  if (before === "(" && after === ")" && isSigned(tokens, from)) return body("agency", 1.2);
  // "Bharatiya Janata Party (BJP)", not "content delivery network (CDN)".
  if (before === "(" && after === ")") return body("acronym", from - 2 >= first && (tokens.kind[from - 2] as number) & CAPITALISED ? 0.9 : 0.5);
  const article = before === "a" || before === "an";
  if (length === 2 && seats.has(after) && !article) return body("acronym", 1);
  if (length < 3) return body("acronym", 0.3);
  if (
    speech.has(after) ||
    after === "reports" ||
    after === "reported" ||
    (before !== "a" && before !== "an" && agents.has(after)) ||
    (memberAfter.has(after) && !article) ||
    before === "told"
  )
    return body("acronym", 1);
  // "the US DEA"
  const ofState = from > first && ((labels[from - 1] as number) & (PLACE | DEMONYM)) !== 0 && !titles.has(lastWord);
  const one = (before === "the" || ofState) && !thingsAfter.has(after);
  return body("acronym", one ? (setting.technical ? 0.75 : 1) : 0.6);
}

/** One word that sounds like a body, or speaks like one. */
function bySpeech(named: Named): Verdict | null {
  const { setting, from, to, first, count, lastWord, facts, before, after } = named;
  if (count > 1) return speech.has(after) && soundsLikeFirm(named) ? body("speaks", 1.05) : null;
  // "the scanners, Socket said": an everyday word with a capital inside a sentence is a name.
  if (
    from > first &&
    facts.common > 0 &&
    facts.common <= 35 &&
    facts.given + facts.surname === 0 &&
    named.free &&
    (after === "said" || after === "says") &&
    before !== "the" &&
    isWare(named)
  )
    return body("speaks", 1);
  const { lower, kind } = setting.tokens;
  const bits = kind[from] as number;
  // "Norrbank"
  if (/.(bank|corp|petrol)$/.test(lastWord) && facts.common === 0) return body("compound", 1);
  const speaks = speech.has(after) && facts.common === 0;
  if (before === "the" && speaks && !(facts.surname + facts.given)) return body("speaks", 0.9);
  // "DravelX chief executive Ana Gonzalez"
  if (bits & INNER_CAPITAL && bits & CAPITALISED && (grades.has(after) || companyRoles.has(after))) return body("officer-after", 1.05);
  if (bits & INNER_CAPITAL && bits & CAPITALISED && !(bits & NUMBER)) return body("inner-capital", 0.6);
  if (!speaks) return null;
  // "Cevra said in a statement": people speak, bodies state.
  const states = lower[to + 2] === "in" && lower[to + 3] === "a" && lower[to + 4] === "statement";
  return body("speaks", states && facts.surname + facts.given === 0 ? 1 : 0.5);
}

/** "Silver Meridian said", "Tidewater Provisions said": words for things, and no given name. */
function soundsLikeFirm({ setting, from, to, first, count, lastWord, facts, free }: Named): boolean {
  if (
    count > 3 ||
    from === first ||
    !free ||
    isCapital(setting.tokens, from - 1) ||
    facts.given > 1 ||
    titles.has(lastWord) ||
    thingsLast.has(lastWord) ||
    honorifics.has(setting.tokens.lower[from] as string)
  )
    return false;
  for (let i = from; i <= to; i++) if (!isCapital(setting.tokens, i) || (setting.tokens.kind[i] as number) & CAPITALS || setting.labels[i] !== 0) return false;
  const { common, given, surname } = factsOf(setting, to);
  return common > 0 && given + surname === 0;
}

/** No title, no sort of people, and nobody's office. */
function isWare({ setting, from, lastWord }: Named): boolean {
  return (
    !((setting.tokens.kind[from] as number) & CAPITALS) &&
    !titles.has(lastWord) &&
    !headsLast.has(lastWord) &&
    !thingsLast.has(lastWord) &&
    !headsFirst.has(lastWord) &&
    !institutions.has(lastWord) &&
    !openers.has(lastWord) &&
    !humans.has(lastWord) &&
    !officeHeads.has(lastWord)
  );
}

/** In tokens: so soon an agency signs. */
const slashed = 40;

function areWords(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (factsOf(setting, i).common === 0 && setting.tokens.lower[i] !== "and") return false;
  return true;
}

/** What befalls bodies, before "at". */
const breaches = wordSet("breach breaches intrusion intrusions hack hacks cyberattack cyberattacks outage leak heist compromise");

/** "raised $210 million from": who gives to a young company. */
function isRaised(lower: Tokens["lower"], from: number, first: number): boolean {
  if (!moneys.has(lower[from - 2] ?? "")) return false;
  for (let i = from - 3; i >= first && i > from - 10; i--) if (raises.has(lower[i] as string)) return true;
  return false;
}
const moneys = wordSet("million billion funding financing investment capital");
const raises = wordSet("raised raise raises raising secured secures closed");

/** Nothing that the word may belong to follows: "Orange and", "Orange said", but "Puma tracks". */
function isClosed({ lower, kind }: Tokens, i: number): boolean {
  return ((kind[i] ?? PUNCTUATION) & PUNCTUATION) !== 0 || closers.has(lower[i] as string) || speech.has(lower[i] as string) || /ed$/.test(lower[i] as string);
}
const closers = wordSet(
  "and or but in on at to for of by with from as is was are were has had have will would could can may must should who which that when while where after before because if than since until over under did does do made makes lost won sold bought took gave kept",
);

const relatives = wordSet("which whose with");

/** Who works for a body called by its letters: "RAB officers". */
const agents = wordSet("officers agents operatives investigators prosecutors detectives volunteers personnel staffers");

const spokespeople = wordSet("spokesman spokeswoman spokesperson");

/** What the words before it name: "the Wam news agency". */
const calledAfter = wordSet("agency company companies airline brokerage website newspaper conglomerate subsidiary");
/** Between a name and a company that is not it: "told the company", "of a company". */
const calledNever = wordSet(
  "a an the its his her their this that said says told of for by to from with in at on and or as is was has had quit left sued joined who which",
);

/** Who sits for a party: "DA MP". */
const seats = wordSet("mp mps mep meps councillor councillors senator senators lawmaker lawmakers");

const ministers = wordSet("minister ministers");

/** What only a body has: "chief executive", "shareholders". */
function ownsAsBody({ lower }: Tokens, at: number): boolean {
  let i = at;
  while (i < at + 2 && grades.has(lower[i] ?? "")) i++;
  const word = lower[i] ?? "";
  return (i > at && word === "officer") || (lower[i - 1] === "executive" && i > at + 1) || bodyHas.has(word);
}

/** Before an office: "deputy president", "general manager". */
const grades = wordSet("deputy vice general executive managing chief senior secretary assistant associate regional");

/** After letters that stand for a thing: "the FTO contract". */
const thingsAfter =
  wordSet(`contract contracts deal agreement treaty pact talks protocol virus pandemic outbreak test tests vaccine vaccines index rate rates system systems
  technology format file files server method process standard project programme program route highway gene virus`);

/** Letters in brackets that are a line of their own, or stand between a date or place and a dash. */
function isSigned(tokens: Tokens, at: number): boolean {
  const line = (i: number) => i >= tokens.length || ((tokens.kind[i] as number) & LINE_START) !== 0;
  if (line(at - 1) && line(at + 2)) return true;
  return /^[-–—_]+$/.test(tokens.word[at + 2] ?? "") && at > 2 && at < 12 && (((tokens.kind[at - 2] as number) & (NUMBER | CAPITALS)) !== 0 || line(at - 2));
}

/** Newspapers that a word names: "told the Star". */
const papers = wordSet("star sun mail globe nation monitor standard citizen record press echo argus examiner sentinel");
/** Bodies that a name between commas follows: "the authority, Dravel,". */
const apposed = wordSet(
  "authority company firm party agency regulator watchdog charity airline broadcaster newspaper bank lender retailer insurer carrier supplier utility ministry union publisher contractor operator vendor manufacturer startup website outlet ngo forecaster consultancy brokerage pollster developer builder tank exchange operator studio label association federation university institute",
);
/** Parts of a company, before "of". */
const parts =
  wordSet(`unit units subsidiary subsidiaries division arm affiliate shares shareholders shareholder headquarters customers subscribers merger takeover
  acquisition`);
/** What companies do to each other, before "by". */
const deals = wordSet("acquired owned manufactured operated marketed insured");
/** What a company does, after ", which". */
const trades = wordSet(
  "makes owns operates runs sells employs manufactures provides supplies produces publishes distributes specialises specializes represents",
);

/** In a technical report these nouns tell of wares. */
const wareNouns = wordSet("platform network chain brand unit exchange");

/** "Dravel, a Lisbon-based maker of kites", "Dravel is an online bank": the noun that says what it is, before anything that belongs to the noun. */
function isDescribed({ tokens, technical }: Setting, to: number, last: number): boolean {
  const mark = tokens.lower[to + 1] ?? "";
  if (to + 3 > last || !(mark === "," || mark === "is" || mark === "was")) return false;
  const article = tokens.lower[to + 2] as string;
  // "Dravel is the first bank that", "Dravel is one of the largest makers of"
  const ranked = mark !== "," && article === "the" && ranks.has(tokens.lower[to + 3] as string);
  if (article !== "a" && article !== "an" && !(mark === "," && article === "the") && !ranked) return false;
  let found = false;
  for (let i = to + 3; i <= last && i < to + 11; i++) {
    const word = tokens.lower[i] as string;
    if (bodyNouns.has(word) && !(technical && wareNouns.has(word))) found = true;
    else if (found) return !titles.has(word) && !companyRoles.has(word) && word !== "'s" && !memberAfter.has(word) && word !== "-";
    // "a researcher with the company"
    else if (endsDescription.has(word) || (titles.has(word) && employs.has(tokens.lower[i + 1] ?? ""))) return false;
  }
  return found;
}

const ranks = wordSet("first largest biggest oldest only leading second third smallest main fastest top newest");
const employs = wordSet("with at from");
const endsDescription = wordSet(", . ; who of in at for whose");
