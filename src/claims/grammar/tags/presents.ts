// Claims stage, grammar: whether a base form or a form in -s ("hacks", "claim") is a verb here or a noun: by its subject before and its object behind.
import { wordSet } from "../../../document/word-list.ts";
import { roles } from "../../nouns.ts";
import { beForms, doForms, haveForms, objectPronouns, subjectPronouns } from "../closed-class.ts";
import { BASE, PAST, THIRD } from "../inflect.ts";
import { formOf, isA, nounish, verbForms } from "../verbs.ts";
import type { Line } from "./line.ts";
import { Kept, Tag } from "./tag.ts";
import { ADVERB, DETERMINER, NUMERAL, PREPOSITION, PRONOUN, SUBORDINATOR } from "./word-classes.ts";

/** Openers of a sentence that move its "did" before the subject. */
const inverting = wordSet("not only never nor neither rarely seldom hardly scarcely nowhere so little no");
/** What does things of its own accord: "the malware shares code with". */
const tools = wordSet(
  "malware ransomware backdoor worm trojan wiper spyware botnet implant loader virus attack campaign intrusion telemetry evidence analysis research data investigation",
);
/** Words that end as a plural does, and are none. */
const notPlural = wordSet("ddos dos virus system systems news cyberspace press its us");
/** Behind these a phrase has no verb in the plural. */
const singular = wordSet("a an this each every another");
/** "armed forces". */
const forceKinds = wordSet("armed security special defence defense police occupation");
/** What shows are shown on. */
const onScreen = wordSet("tv television talk radio reality game news trade air");
const nobodies = wordSet("one nobody someone somebody everyone");
/** Pronouns that are objects and nothing else. */
const objects = wordSet("us me him them");
const negativePairs = wordSet("nor or");
/** What a finger does, behind the verb. */
const pointedAt = wordSet("to finger fingers");
const standing = wordSet("behind accused convicted with");
/** Verbs, nouns as often, that what stands behind them makes verbs: "points to", "rests with", "bears all the hallmarks". */
const leaning = wordSet("point lead rest work match bear fall lie answer overlap look");
const behindLeaning = wordSet("to at with for on under as all like");
/** Between such a verb and its preposition. */
const directly = wordSet("straight directly right back squarely firmly clearly");
/** Of these, behind a comma: "the group, …, works for". */
const leaningAside = wordSet("work point rest lie fall look");
const behindLeaningAside = wordSet("for on with to like");
/** What people face in court. */
const facing = wordSet("charges trial extradition prosecution up life years prison criminal federal");
/** A headline's object without an article. */
const bareObjects = wordSet("that on responsibility");
const linkedActs = ["hack", "attack", "breach"];
const bareInfinitives = wordSet("be have");
/** "claims hack of": what follows the act in a headline without articles. */
const behindAct = wordSet("on against of targeting");
/** In tokens: how far before its end a sentence's comma stands in "…, a parliamentary report states." */
const nearComma = 7;
/** In tokens: how far before a verb its "which" stands. */
const nearRelative = 8;
/** In tokens: how far before "doubts that" its subject stands. */
const nearSubject = 24;

/** Whether a base form or one in -s is a verb here; `lemma` and `bits` are those of the verb it may be. */
export function isVerbPresent(line: Line, i: number, lemma: string, bits: number): boolean {
  const { prev, left } = line;
  if (prev === Tag.pronoun || prev === Tag.relative) return true;
  // "which it links to Iran": a pronoun that is known for a name.
  if (left === i - 1 && line.kept(left) === Kept.name && subjectPronouns.has(line.leftWord)) return true;
  if (prev === Tag.coordinator) return isSecondVerb(line, i, lemma, bits);
  if (isSuspicion(line, i, lemma, bits) || takesPronoun(line, i) || isOfIt(line, i, lemma, bits) || opensWhatIsHeld(line, i, lemma, bits)) return true;
  if (prev === Tag.nominal && goesOnTo(line, i, lemma, bits)) return true;
  if (bits & BASE && prev === Tag.nominal && isBehindInvertedDo(line, i)) return true;
  if (bits & BASE && (prev === Tag.nominal || prev === Tag.comma || prev === Tag.adverb) && isOfMany(line, i)) return true;
  if (prev === Tag.nominal && isNounBehindNoun(line, i, bits)) return false;
  // "with 19 counts", "to two counts of".
  if (bits & THIRD && left === i - 1 && isAmount(line, left) && line.kept(left) === Kept.nothing) return false;
  if (prev === Tag.nominal || prev === Tag.date || prev === Tag.comma || prev === Tag.mark) return isVerbBehindSubject(line, i, lemma, bits);
  if (prev === Tag.verb && left === i - 1 && isA(verbForms.get(line.word(left))?.lemma ?? "", "say")) return isSaidToDo(line, i, lemma, bits);
  // "did not say who pays the hackers".
  if (prev === Tag.subordinator && line.leftWord === "who" && left === i - 1) return true;
  if (prev === Tag.subordinator) return (bits & THIRD) !== 0 && (!nounish.has(lemma) || isReported(line, i));
  return prev === Tag.adverb && !nounish.has(lemma);
}

/** Verbs with an infinitive behind them. */
const enduring = wordSet("continue seek attempt try aim plan tend fail threaten prefer hope need");
const planning = wordSet(
  "government ministry administration agency bloc union council commission parliament court company firm bank party minister president group gang kingdom republic country state service committee alliance",
);
/** "hackers affiliated with Iran continue to break in", "The ministry plans to publicly name"; but "was a poor attempt to". */
function goesOnTo(line: Line, i: number, lemma: string, bits: number): boolean {
  if (!enduring.has(lemma) || line.word(i + 1) !== "to" || line.left !== i - 1) return false;
  const deed = line.bits(i + 2) & ADVERB ? i + 3 : i + 2;
  if (!((verbForms.get(line.word(deed))?.bits ?? 0) & BASE)) return false;
  // "a failed attempt to", "Russian plans to"
  return bits & BASE ? line.kept(i - 1) !== Kept.nothing || line.word(i - 1).endsWith("s") || isOfSeveral(line, i) : planning.has(line.word(i - 1));
}

/** "officials of the agency continue": several before the "of". */
function isOfSeveral(line: Line, i: number): boolean {
  let k = i - 1;
  while (k > line.first && i - k < 6 && (line.tag(k) === Tag.nominal || line.tag(k) === Tag.determiner)) k--;
  return line.word(k) === "of" && line.word(k - 1).endsWith("s") && line.word(i - 1) !== line.word(k - 1);
}

/** "The FBI and CISA issue this advisory", "The bloc and its members, with their partners, strongly condemn the hack": two before it, no verb yet, and an object behind it. */
function isOfMany(line: Line, i: number): boolean {
  if (!(line.bits(i + 1) & DETERMINER)) return false;
  let joined = false;
  let governed = false;
  for (let k = i - 1; k >= line.first && i - k < nearSubject; k--) {
    const tag = line.tag(k);
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.subordinator || tag === Tag.mark) return false;
    if (tag === Tag.comma) governed = false;
    else if (tag === Tag.preposition) governed = true;
    // "in Riga and Paris": what a preposition governs is no subject.
    else if (tag === Tag.coordinator && !governed) joined = true;
  }
  return joined && !governed;
}

/** "The agency, too, doubts that", "The firm (which was hit) claims that": a subject waits for its verb; but "He raised doubts that". */
function opensWhatIsHeld(line: Line, i: number, lemma: string, bits: number): boolean {
  if (!(bits & THIRD) || line.word(i + 1) !== "that" || line.kept(i) !== Kept.nothing || !(isA(lemma, "say") || isA(lemma, "doubt"))) return false;
  if (line.prev === Tag.nominal && line.left === i - 1 && line.kept(line.left) !== Kept.name) return false;
  let verb = false;
  let subject = false;
  for (let k = i - 1; k >= line.first && i - k < nearSubject; k--) {
    const tag = line.tag(k);
    if (tag === Tag.subordinator || tag === Tag.coordinator) break;
    if (tag === Tag.verb || tag === Tag.auxiliary) verb = true;
    else if (tag === Tag.relative) verb = false;
    else if (tag === Tag.nominal || tag === Tag.pronoun) subject = true;
  }
  return subject && !verb;
}

/** "the evidence leads us to": no noun stands before a pronoun that is an object. */
function takesPronoun(line: Line, i: number): boolean {
  return line.prev === Tag.nominal && line.left === i - 1 && objects.has(line.word(i + 1)) && line.kept(i + 1) === Kept.nothing;
}

/** "Investigators who looked into the theft suspect it was Turla": a pronoun with a verb of its own begins what they say. */
function isOfIt(line: Line, i: number, lemma: string, bits: number): boolean {
  if (!(bits & BASE) || line.prev !== Tag.nominal || !subjectPronouns.has(line.word(i + 1)) || !isA(lemma, "say")) return false;
  const then = line.word(i + 2);
  return beForms.has(then) || haveForms.has(then) || ((verbForms.get(then)?.bits ?? 0) & PAST) !== 0;
}

/** "breached the bank and leaks its files", "would neither confirm nor deny reports". */
function isSecondVerb(line: Line, i: number, lemma: string, bits: number): boolean {
  if (bits & BASE && negativePairs.has(line.leftWord)) {
    const twin = line.before(line.left);
    if (line.tag(twin) === Tag.verb && (verbForms.get(line.word(twin))?.bits ?? 0) & BASE) return true;
  }
  // "neither carries out nor supports attacks".
  if (bits & THIRD && (!nounish.has(lemma) || (line.leftWord === "nor" && isNeither(line, line.left)))) return true;
  const next = i + 1;
  return next <= line.last && ((line.bits(next) & DETERMINER) !== 0 || line.kept(next) === Kept.name || line.word(next) === "that");
}

/** Whether the words before "nor" are "neither" and a verb in the third person. */
function isNeither(line: Line, nor: number): boolean {
  for (let k = nor - 1; k > line.first && nor - k < nearRelative; k--) if (line.word(k) === "neither") return line.tag(k + 1) === Tag.verb;
  return false;
}

const isAmount = (line: Line, i: number): boolean => line.isNumber(i) || ((line.bits(i) & NUMERAL) !== 0 && line.word(i) !== "one");

/** "Not until Friday did Berlin blame": what opens the sentence has moved "did" before its subject. */
function isBehindInvertedDo(line: Line, i: number): boolean {
  if (!inverting.has(line.word(line.first))) return false;
  let k = i - 1;
  while (k > line.first && i - k < 6 && (line.tag(k) === Tag.nominal || line.tag(k) === Tag.determiner)) k--;
  return doForms.has(line.word(k)) && line.tag(k - 1) !== Tag.nominal && line.tag(k - 1) !== Tag.pronoun;
}

/** "a vast compromise", "security forces", "have hacked water pumps". */
function isNounBehindNoun(line: Line, i: number, bits: number): boolean {
  if (!(bits & THIRD)) return isSingular(line, i - 1);
  if (line.word(i) === "forces" && forceKinds.has(line.leftWord)) return true;
  // "a dozen other allies".
  if (line.leftWord === "other") return true;
  return line.left === i - 1 && (isObjectOfDeed(line, line.left) || isThere(line, line.left));
}

/** Whether the words up to token `end` are what there is: "there were code overlaps". */
function isThere(line: Line, end: number): boolean {
  let k = end;
  while (k > line.first && end - k < 5 && line.kept(k) === Kept.nothing && (line.tag(k) === Tag.nominal || line.tag(k) === Tag.determiner)) k--;
  return beForms.has(line.word(k)) && line.word(k - 1) === "there";
}

/** "the ministry suspects that". */
function isSuspicion(line: Line, i: number, lemma: string, bits: number): boolean {
  const noun = line.leftWord;
  return (
    (bits & THIRD) !== 0 &&
    line.prev === Tag.nominal &&
    line.left === i - 1 &&
    line.word(i + 1) === "that" &&
    roles.has(noun) &&
    !noun.endsWith("s") &&
    isA(lemma, "say")
  );
}

/** "a vast compromise": a phrase that opens with "a" has no verb in the plural. */
function isSingular(line: Line, end: number): boolean {
  for (let k = end; k >= line.first && end - k < 5; k--) {
    if (line.tag(k) === Tag.determiner) return singular.has(line.word(k));
    if (line.tag(k) !== Tag.nominal) return false;
  }
  return false;
}

/** Whether the words up to token `end` are the object of a verb that takes no clause: "to hack water". */
function isObjectOfDeed(line: Line, end: number): boolean {
  let k = end;
  while (k > line.first && end - k < 5 && line.tag(k) === Tag.nominal && line.kept(k) === Kept.nothing) k--;
  const auxiliary = line.tag(k - 1);
  return line.tag(k) === Tag.verb && (auxiliary === Tag.auxiliary || auxiliary === Tag.infinitive) && !isA(formOf(line.word(k))?.lemma ?? "", "say");
}

/** "which Germany says works for the FSB", "said takes orders from it". */
function isSaidToDo(line: Line, i: number, lemma: string, bits: number): boolean {
  const next = i + 1;
  const acts = (bits & THIRD) !== 0 && !nounish.has(lemma) && next < line.last && (line.bits(next + 1) & PREPOSITION) !== 0;
  if (acts && isInRelative(line, line.left)) return true;
  // "says links the hack to"; but "suggest links to the group".
  const wanted = isInRelative(line, line.left) ? PREPOSITION | DETERMINER : lemma === "link" ? DETERMINER : 0;
  return next <= line.last && (line.bits(next) & wanted) !== 0;
}

/** Whether the clause of a verb opened with "which", "that" or "who": "which Germany says works for", but not "Germany reveals attacks on". */
function isInRelative(line: Line, verb: number): boolean {
  for (let k = verb - 1; k >= line.first && verb - k < nearRelative; k--) {
    const tag = line.tag(k);
    if (tag === Tag.relative || tag === Tag.subordinator) return true;
    if (tag === Tag.verb) return false;
  }
  return false;
}

/** "a report that blames Iranian hackers for it". */
function isReported(line: Line, i: number): boolean {
  const next = i + 1;
  const spelled = line.leftWord === "that" && line.left === i - 1 && line.tag(line.left - 1) === Tag.nominal;
  return spelled && next <= line.last && (line.isNamed(next) || (line.bits(next) & DETERMINER) !== 0);
}

/** Behind what may be a subject. */
function isVerbBehindSubject(line: Line, i: number, lemma: string, bits: number): boolean {
  const { prev, left } = line;
  const strict = nounish.has(lemma);
  if (isPlainVerb(line, i, lemma, bits) || (strict && isPlainAside(line, i, lemma, bits))) return true;
  const apart = prev === Tag.comma || prev === Tag.mark;
  if (bits & THIRD && apart && left === i - 1 && line.kept(left) !== Kept.name) return !strict && i > line.first + 1;
  return strict ? isVerbThoughNounish(line, i, lemma, bits) : isVerbMostly(line, i, lemma, bits);
}

/** "a cluster Mandiant tracks as", "an actor that we now track as". */
const givingNames = wordSet("track label name dub brand");
const seeing = wordSet("observe see spot catch watch");
/** "observed Turla, a Russian group, pose as": whoever was watched does, behind what is put in about them. */
function isSeenDoing(line: Line, i: number, bits: number): boolean {
  if (!(bits & BASE) || line.prev !== Tag.comma || line.left !== i - 1) return false;
  let commas = 0;
  for (let k = i - 1; k >= line.first && i - k < nearSubject; k--) {
    const tag = line.tag(k);
    if (tag === Tag.comma) commas++;
    else if (tag === Tag.coordinator || tag === Tag.subordinator) return false;
    else if (tag === Tag.verb) return commas === 2 && seeing.has(formOf(line.word(k))?.lemma ?? "");
  }
  return false;
}

/** What stands beside it leaves no doubt. */
function isPlainVerb(line: Line, i: number, lemma: string, bits: number): boolean {
  const next = i + 1;
  const named = line.kept(line.left) === Kept.name;
  if (lemma === "point" && pointedAt.has(line.word(line.after(i)))) return true;
  if (lemma === "stand" && bits & (THIRD | BASE) && standing.has(line.word(next))) return true;
  if (givingNames.has(lemma) && line.word(next) === "as" && (named || isInRelative(line, i))) return true;
  if (isSeenDoing(line, i, bits)) return true;
  // "Specialists doubt it."
  if (!named && objectPronouns.has(line.word(next)) && isPlural(line)) return true;
  // "…," say researchers; "officials, speaking in Kyiv, say the hackers".
  if (bits & BASE && line.prev === Tag.comma && isA(lemma, "say") && !nounish.has(lemma) && isClauseOrSpeaker(line, next)) return true;
  // "…, officials in Canberra say."
  if (bits & BASE && named && isA(lemma, "say") && !nounish.has(lemma) && line.word(next) === "." && isSpeakerElsewhere(line, i - 1)) return true;
  if (!(bits & THIRD)) return false;
  // "a system the navy uses to plan its visits".
  if (lemma === "use" && line.word(next) === "to" && line.left === i - 1) return true;
  // "Moscow funds and controls Killnet".
  if (named && line.word(next) === "and" && isThird(line, next + 1) && (line.kept(next + 2) === Kept.name || line.bits(next + 2) & DETERMINER)) return true;
  // "Our analysis shows that"; but "TV shows that".
  if (lemma === "show" && line.word(next) === "that" && line.left === i - 1 && !onScreen.has(line.leftWord)) return true;
  // "No one claims responsibility".
  if (line.left === i - 1 && nobodies.has(line.leftWord) && line.opensPhrase(next)) return true;
  // "Nothing in the logs supports the claim that": it waits for its verb.
  if (line.word(line.first) === "nothing" && (line.bits(next) & DETERMINER) !== 0) return true;
  // "which Mandiant tracks as": what stands right behind "which" and a name.
  return named && isRelativeSubject(line, i - 1) && (line.bits(next) & PREPOSITION) !== 0;
}

function isClauseOrObject(line: Line, i: number): boolean {
  return isClauseOrSpeaker(line, i) || (line.bits(i) & PREPOSITION) !== 0;
}

function isClauseOrSpeaker(line: Line, i: number): boolean {
  return line.opensPhrase(i) || (i <= line.last && (line.bits(i) & SUBORDINATOR) !== 0) || line.word(i) === "that";
}

const isThird = (line: Line, i: number): boolean => i <= line.last && ((verbForms.get(line.word(i))?.bits ?? 0) & THIRD) !== 0;

/** "officials in Canberra", "analysts at Mandiant": people in the plural, and where they are. */
function isSpeakerElsewhere(line: Line, end: number): boolean {
  const where = line.tag(line.nameStart(end) - 1) === Tag.determiner ? line.nameStart(end) - 2 : line.nameStart(end) - 1;
  return line.tag(where) === Tag.preposition && line.tag(where - 1) === Tag.nominal && line.word(where - 1).endsWith("s") && roles.has(line.word(where - 1));
}

/** "which Mandiant", "whom the FBI": a name that ends at `end`, right behind the relative. */
function isRelativeSubject(line: Line, end: number): boolean {
  const start = line.nameStart(end);
  return line.tag(line.tag(start - 1) === Tag.determiner ? start - 2 : start - 1) === Tag.relative;
}

/** "the group, which …, works for", "the malware, …, targets the bank": behind an insertion. */
function isPlainAside(line: Line, i: number, lemma: string, bits: number): boolean {
  if (!(bits & THIRD) || line.prev !== Tag.comma) return false;
  if (leaningAside.has(lemma) && behindLeaningAside.has(line.word(line.after(i)))) return true;
  const next = i + 1;
  return line.left === i - 1 && i > line.first + 3 && (line.kept(next) === Kept.name || (line.bits(next) & DETERMINER) !== 0);
}

/** A verb that is seldom a noun. */
function isVerbMostly(line: Line, i: number, lemma: string, bits: number): boolean {
  const { prev, left } = line;
  const keeps = line.kept(left);
  if (bits & THIRD) {
    // "Russian attempts to": a people's adjective is no subject.
    if (keeps === Kept.demonym && left === i - 1 && /(?:n|ish|ese|ch)$/.test(line.leftWord) && line.tag(left - 1) !== Tag.determiner) return false;
    return prev !== Tag.mark || i > line.first + 1;
  }
  const next = i + 1;
  // "Researchers at ESET believe with medium confidence".
  if (keeps === Kept.name && isA(lemma, "probable") && line.word(next) === "with") return true;
  if (prev !== Tag.nominal) return false;
  // "the Dutch accuse".
  if (keeps === Kept.demonym)
    return left === i - 1 && line.tag(left - 1) === Tag.determiner && /(?:ch|sh|ese|ss)$/.test(line.leftWord) && isClauseOrObject(line, next);
  return isPlural(line) || line.opensPhrase(next) || (next <= line.last && line.word(next) === "that");
}

/** A verb that is a noun as often: it needs more. */
function isVerbThoughNounish(line: Line, i: number, lemma: string, bits: number): boolean {
  if (isBreakIn(line, i, bits)) return true;
  if (bits & BASE && line.opensPhrase(i + 1) && isDescribedPlural(line, i)) return true;
  if (!(bits & THIRD))
    return (
      line.prev === Tag.nominal &&
      line.kept(line.left) !== Kept.demonym &&
      isPlural(line) &&
      (hasObject(line, i) || isLeaning(line, i, lemma) || isOfWhich(line, i))
    );
  if (isLeaning(line, i, lemma)) return true;
  if (line.prev !== Tag.nominal) return false;
  const next = i + 1;
  const then = line.word(next);
  // "claims to be responsible".
  if (lemma === "claim" && then === "to" && bareInfinitives.has(line.word(i + 2))) return true;
  // "…, a parliamentary report states."
  if (isA(lemma, "say") && (next > line.last || then === "." || then === ",") && hasCommaNear(line, i)) return true;
  if (line.kept(line.left) === Kept.name)
    return hasObject(line, i) || (line.opensPhrase(next) && (!verbForms.has(then) || isThinkTank(line, next))) || (lemma === "claim" && isAct(line, next));
  const noun = line.leftWord;
  return (roles.has(noun) || tools.has(noun)) && !noun.endsWith("s") && line.opensPhrase(next) && !(line.bits(next) & PRONOUN);
}

/** "which analysts link to Iran", "whom officials blame for it": right behind "which", of those who say so. */
const isOfWhich = (line: Line, i: number): boolean =>
  line.left === i - 1 && line.tag(i - 2) === Tag.relative && roles.has(line.leftWord) && (line.bits(i + 1) & PREPOSITION) !== 0;

const tanks = wordSet("tank tanks");
const isThinkTank = (line: Line, i: number): boolean => line.word(i) === "think" && tanks.has(line.word(i + 1));

/** "points to", "bears the hallmarks". */
function isLeaning(line: Line, i: number, lemma: string): boolean {
  const after = line.after(i);
  // "leads straight to Beijing"
  if (leaning.has(lemma) && behindLeaning.has(line.word(directly.has(line.word(after)) ? after + 1 : after))) return true;
  // "Ivan Petrov faces up to 20 years", "faces charges of".
  if (lemma === "face" && (facing.has(line.word(i + 1)) || line.isNumber(i + 1))) return true;
  return lemma === "bear" && i < line.last && (line.bits(i + 1) & DETERMINER) !== 0;
}

/** Whether the word before may be a plural, and so the subject of a base form. */
function isPlural(line: Line): boolean {
  if (line.prev === Tag.date) return true;
  const noun = line.leftWord;
  const plural = noun.endsWith("s")
    ? !noun.endsWith("ss") && !notPlural.has(noun)
    : noun.endsWith("people") || noun.endsWith("police") || noun === "men" || noun === "women";
  return plural && !line.isCapitals(line.left);
}

/** "Hackers tied to Iran dump files", "Officials in Kyiv blame Moscow": who they are stands between them and their verb. */
function isDescribedPlural(line: Line, i: number): boolean {
  if (line.prev !== Tag.nominal || line.left !== i - 1 || line.kept(i - 1) !== Kept.name) return false;
  const preposition = line.nameStart(i - 1) - 1;
  const doers = line.word(line.tag(preposition - 1) === Tag.verb ? preposition - 2 : preposition - 1);
  return (line.bits(preposition) & PREPOSITION) !== 0 && doers.endsWith("s") && roles.has(doers);
}

/** Whether what follows can be nothing but an object. */
function hasObject(line: Line, i: number): boolean {
  const next = i + 1;
  if (next > line.last) return false;
  if (line.bits(next) & (DETERMINER | NUMERAL) || line.isNamed(next) || line.isNumber(next) || line.isCapitalised(next)) return true;
  const word = line.word(next);
  return bareObjects.has(word) || (line.word(i) === "links" && linkedActs.some((act) => word.startsWith(act)));
}

/** "Orrel hacks into the exchange", "Danish hackers hack and deface the site": the noun of the act has no such company. */
function isBreakIn(line: Line, i: number, bits: number): boolean {
  if (line.prev !== Tag.nominal || !isDeed(line.word(i))) return false;
  const listed = (bits & BASE) !== 0 && line.kept(i - 1) === Kept.name && line.tag(line.nameStart(i - 1) - 1) === Tag.coordinator;
  if (!(bits & THIRD || listed || isPlural(line))) return false;
  if (line.word(i + 1) === "into") return true;
  const second = line.word(i + 1) === "and" ? verbForms.get(line.word(i + 2)) : undefined;
  return second !== undefined && isA(second.lemma, "strong", "attack") && (second.bits & bits & (BASE | THIRD)) !== 0;
}

/** "claims cyberattack on", "claims hack of": a headline leaves out the article. */
function isAct(line: Line, i: number): boolean {
  return isDeed(line.word(i)) && behindAct.has(line.word(i + 1));
}

const isDeedInS = (line: Line, i: number): boolean => isThird(line, i) && line.kept(i) === Kept.nothing && isDeed(line.word(i));

function isDeed(word: string): boolean {
  return isA(formOf(word)?.lemma ?? "", "strong", "attack");
}

/** Nothing but a subject stands between: "said that the phishing documents, which" has another one. */
function hasCommaNear(line: Line, i: number): boolean {
  for (let k = i - 1; k > line.first && i - k <= nearComma; k--) {
    // "The gang hacks a bank, leaks secret documents."
    if (line.word(k) === ",") return !(k + 2 < i && isDeedInS(line, k + 1));
    if (line.tag(k) === Tag.subordinator || (line.tag(k) === Tag.verb && line.word(i + 1) === ",")) return false;
  }
  return false;
}
