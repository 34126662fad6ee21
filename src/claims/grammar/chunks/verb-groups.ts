// Claims stage, grammar: a tagged sentence and a place in it in, the verb there with its auxiliaries and adverbs out: voice, tense, negation.
import { wordSet } from "../../../document/word-list.ts";
import { beForms, canModals, haveForms, mayModals, negations, particles, unrealModals } from "../closed-class.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "../inflect.ts";
import type { VerbGroup } from "../parts.ts";
import type { Line } from "../tags/line.ts";
import { Tag } from "../tags/tag.ts";
import { formOf, type VerbForm } from "../verbs.ts";

/** What an infinitive inside a group follows: "has to say", "is going to". */
const beforeTo = wordSet("have going able used");
/** "gets hacked by", "stands accused of": a passive, too. */
const getForms = wordSet("get gets got");
const standForms = wordSet("stand stands stood");
const standing = wordSet("accused convicted");
const beginsGerund = wordSet("being having");
const presentAuxiliaries = wordSet("is are has have does do 's 'm 're 've am");
/** "is not clear", "are neither": the negation after a verb of being. */
const negationsBehind = wordSet("not n't never neither");

/** And the negation right before a verb. */
const negatedBefore = wordSet("never neither");

/** What the words of a group have said so far. */
interface Auxiliaries {
  be: boolean;
  have: boolean;
  negated: boolean;
  infinitive: boolean;
  modal: VerbGroup["modal"];
  /** The last auxiliary: "be", "have" or "do"; "" for a modal or none. */
  tail: string;
  /** Token of the last one. */
  last: number;
}

/** Reads the group that opens at token `from`. */
export function readVerbGroup(line: Line, from: number): VerbGroup {
  const said: Auxiliaries = { be: false, have: false, negated: false, infinitive: false, modal: "", tail: "", last: from };
  const verb = readAuxiliaries(line, from, said);
  return verb < 0 ? auxiliaryGroup(line, from, said) : fullGroup(line, from, verb, said);
}

/** Reads up to the verb, and gives its token; -1 where none comes. */
function readAuxiliaries(line: Line, from: number, said: Auxiliaries): number {
  for (let k = from; k <= line.last; k++) {
    const tag = line.tag(k);
    const word = line.word(k);
    if (tag === Tag.infinitive) {
      if (k > from && !beforeTo.has(said.tail)) return -1;
      // "has yet to name".
      if (line.word(k - 1) === "yet") said.negated = true;
      said.infinitive = k === from;
      said.last = k;
    } else if (tag === Tag.auxiliary) {
      readAuxiliary(line, k, said);
    } else if (tag === Tag.adverb) {
      if (negations.has(word) && !(word === "not" && (line.word(k + 1) === "only" || isEither(line, k)))) said.negated = true;
    } else if ((tag === Tag.date || (tag === Tag.preposition && line.tag(k + 1) === Tag.date)) && isInside(line, k + 1)) {
      // "is now thought", "has this week accused", "has for years denied", "has since May been".
    } else if (tag === Tag.quote) {
      // "had “never bought”", "was “almost certainly” written".
      if (line.tag(behindAdverbs(line, k + 1)) !== Tag.verb) return -1;
    } else if (tag === Tag.verb) {
      if (!makesPassive(line, k)) return k;
      said.be = true;
      said.tail = "be";
      said.last = k;
    } else return -1;
  }
  return -1;
}

/** "may or may not work for Russia": it may. */
const isEither = (line: Line, not: number): boolean => line.word(not - 2) === "or" && line.word(not - 3) === line.word(not - 1);

function behindAdverbs(line: Line, from: number): number {
  let k = from;
  while (line.tag(k) === Tag.adverb) k++;
  return k > from && line.tag(k) === Tag.quote ? k + 1 : k;
}

/** Whether a date, up to `from` or beyond, stands between an auxiliary and its verb. */
function isInside(line: Line, from: number): boolean {
  let k = from;
  while (line.tag(k) === Tag.date || line.tag(k) === Tag.adverb) k++;
  return line.tag(k) === Tag.verb || line.word(k) === "been";
}

function readAuxiliary(line: Line, k: number, said: Auxiliaries): void {
  const word = line.word(k);
  if (beForms.has(word)) {
    said.be = true;
    said.tail = "be";
  } else if (haveForms.has(word) || isHad(line, k)) {
    said.have = true;
    said.tail = "have";
  } else if (mayModals.has(word)) said.modal = "may";
  else if (canModals.has(word)) said.modal = "can";
  else if (unrealModals.has(word)) said.modal = "unreal";
  else said.tail = "do";
  if (word === "'s") {
    said.be = true;
    said.tail = "be";
  }
  if (negations.has(word)) said.negated = true;
  said.last = k;
}

/** "he'd seen": had. */
function isHad(line: Line, k: number): boolean {
  if (line.word(k) !== "'d") return false;
  const bits = formOf(line.word(k + 1))?.bits ?? 0;
  return (bits & PARTICIPLE) !== 0 && !(bits & BASE);
}

function makesPassive(line: Line, k: number): boolean {
  const word = line.word(k);
  const next = line.word(k + 1);
  if (!getForms.has(word) && !(standForms.has(word) && standing.has(next))) return false;
  return line.tag(k + 1) === Tag.verb && ((formOf(next)?.bits ?? 0) & PARTICIPLE) !== 0;
}

/** A group without a verb behind its auxiliary: "was", "has". */
function auxiliaryGroup(line: Line, from: number, said: Auxiliaries): VerbGroup {
  const { last } = said;
  const main = line.word(last);
  return {
    kind: "verb",
    first: from,
    at: last,
    last,
    lemma: said.tail || (haveForms.has(main) ? "have" : "be"),
    bits: BASE | THIRD | PAST,
    form: said.infinitive ? "infinitive" : beginsGerund.has(line.word(from)) ? "gerund" : "finite",
    unsure: false,
    passive: false,
    negated: said.negated || isNegatedBehind(line, line.tag(last + 1) === Tag.quote ? last + 2 : last + 1),
    modal: said.modal,
    perfect: said.have && said.be,
    progressive: false,
    present: presentAuxiliaries.has(main),
  };
}

/** "was not", "was “not ready”". */
const isNegatedBehind = (line: Line, i: number): boolean => negationsBehind.has(line.word(i)) && line.word(i + 1) !== "only";

function fullGroup(line: Line, from: number, verb: number, said: Auxiliaries): VerbGroup {
  const { be, have, infinitive, modal, tail } = said;
  const { lemma, bits } = formOf(line.word(verb)) as VerbForm;
  const bare = verb === from || !(be || have || modal || infinitive || tail === "do");
  const form = formOfGroup(line, from, verb, bits, bare, infinitive);
  return {
    kind: "verb",
    first: from,
    at: verb,
    last: lastParticle(line, verb),
    lemma,
    bits,
    form,
    unsure: bare && (bits & PARTICIPLE) !== 0 && (bits & PAST) !== 0 && line.tag(from - 1) !== Tag.auxiliary,
    passive: be && (bits & PARTICIPLE) !== 0 && !(have && tail === "have"),
    // "we never told them", "it neither ordered nor knew of it".
    negated: said.negated || (form === "finite" && negatedBefore.has(line.word(from - 1))),
    modal,
    perfect: have,
    progressive: be && (bits & GERUND) !== 0,
    present: bare && (bits & (BASE | THIRD)) !== 0 && !(bits & (PAST | PARTICIPLE)),
  };
}

function formOfGroup(line: Line, from: number, verb: number, bits: number, bare: boolean, infinitive: boolean): VerbGroup["form"] {
  if (infinitive) return "infinitive";
  const participle = bare && (bits & PARTICIPLE) !== 0;
  const tensed = !bare || (bits & (PAST | THIRD | BASE)) !== 0;
  const described = participle && !(bits & PAST) && (line.word(verb + 1) === "by" || !(bits & BASE));
  if (tensed && !described && !beginsGerund.has(line.word(from))) return "finite";
  return participle ? "participle" : "gerund";
}

/** "carried out", "handed over": particles belong to the verb. */
function lastParticle(line: Line, verb: number): number {
  let last = verb;
  while (line.tag(last + 1) === Tag.adverb && particles.has(line.word(last + 1))) last++;
  return last;
}
