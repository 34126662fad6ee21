// Claims stage: a document and whoever is named in it in, the house that publishes it out: whom "we" stands for outside quotations. Nobody where two may.
import { isByline } from "../document/byline.ts";
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { LINE_START } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import type { Mentions } from "./candidates.ts";
import { verbForms } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import { both } from "./nouns.ts";

/** Kinds of bodies that study attacks, or tell of them, in their own name. */
const studyingKinds = wordSet("vendor research agency");
/** In tokens: a line that is longer does not name who writes. */
const longestSigned = 16;
/** In sentences: where a text says who is at work and who wrote it. */
const opening = 8;

/** Those by whom a house is at work: "ESET researchers", "Proofpoint's threat research team". */
const staff = both("researcher analyst expert specialist investigator engineer team hunter responder lab");
/** What may stand between a name and a verb of finding, next to these. */
const between = wordSet(
  "threat security research intelligence malware incident response global 's ’s have has is are was were been recently also first ( ) and ,",
);
/** What a house does with what it publishes on. */
const finding = wordSet(
  `discover find identify track monitor observe detect uncover investigate analyse analyze confirm spot notice see encounter come follow respond receive examine dissect study intercept document publish present unearth
  stumble report attribute assess describe detail`,
);
/** And an outlet: that it reports something, others say of it. */
const asking = wordSet("learn contact reach ask understand verify approach");
/** What only a vendor has and only the vendor speaks of: "Kaspersky products detect it". */
const wares = wordSet("products customers solutions telemetry detections sensors users engines");
/** "told BleepingComputer", "seen by Reuters": what is done to an outlet, told by the outlet. */
const handing = wordSet("told tells emailed");
const showing = wordSet("seen reviewed obtained viewed contacted reached asked approached verified heard");

/** In tokens. */
const reach = 8;

/** The house, worked out for the first who asks. */
export function houseOf(document: Document, named: readonly Named[], mentions: Mentions): () => Named | null {
  let house: Named | null | undefined;
  return () => {
    if (house === undefined) house = findHouse(document, named, mentions);
    return house;
  };
}

/** The surest sign that the text has decides. */
function findHouse(document: Document, named: readonly Named[], mentions: Mentions): Named | null {
  const bodies = named.filter((one) => one.entity.type === "organisation" && one.form !== "pronoun");
  const first = document.sentences.slice(0, opening);
  const early = first.flatMap((sentence) => (mentions.get(sentence) ?? []).filter((one) => bodies.includes(one)));
  const signs: readonly (() => readonly Named[])[] = [
    () => first.filter((one) => isByline(document, one)).flatMap((one) => (mentions.get(one) ?? []).filter((name) => bodies.includes(name))),
    () => first.flatMap((one) => signersOf(document, one, mentions.get(one) ?? [])),
    // What a vendor found may be told by an outlet, and what somebody told an outlet by a vendor.
    () => [...bodies.filter((one) => one.entity.kind === "media" && isTold(document, one)), ...early.filter((one) => isAtWork(document, one))],
    () => bodies.filter((one) => one.entity.kind !== "media" && isSelf(document, one)),
  ];
  for (const sign of signs) {
    const found = sign();
    const houses = new Set<Entity>(found.map((one) => one.entity));
    if (houses.size > 0) return houses.size === 1 ? (found[0] as Named) : null;
  }
  return null;
}

/** "ESET Research", "Ann Lind, Head of Research, ESET": a short line under the title without a full stop that names who writes, and nothing else; and "Title | ESET". */
function signersOf({ tokens: { kind, lower }, text }: Document, { first, last, end }: Sentence, mentions: readonly Named[]): readonly Named[] {
  const house = mentions.findLast(({ entity, form }) => entity.type === "organisation" && form !== "pronoun");
  if (!house || !((kind[first] as number) & LINE_START) || /[.!?]/.test(text.charAt(end - 1))) return [];
  if (first === 0) return lower[house.first - 1] === "|" && house.last === last ? [house] : [];
  if (last - first >= longestSigned) return [];
  const named = mentions.find(({ entity }) => entity === house.entity) as Named;
  const isStaff = (from: number, to: number) => lower.slice(from, to).every((word) => staff.has(word) || between.has(word));
  const person = mentions[0]?.first === first && mentions[0].entity.type === "person" && lower[mentions[0].last + 1] === ",";
  return (person || isStaff(first, named.first)) && isStaff(house.last + 1, last + 1) ? [house] : [];
}

/** "ESET researchers have discovered", "Volexity has been tracking": a house at work, and "Meta researchers found" of any other body. */
function isAtWork({ tokens }: Document, { entity, last }: Named): boolean {
  const { lower } = tokens;
  const outlet = entity.kind === "media";
  let own = outlet || studyingKinds.has(entity.kind ?? "");
  for (let i = last + 1; i <= Math.min(last + reach, tokens.length - 1); i++) {
    const word = lower[i] as string;
    if (staff.has(word)) own = true;
    else if (!between.has(word)) return own && (outlet ? asking : finding).has(verbForms.get(word)?.lemma ?? "");
  }
  return false;
}

/** "told BleepingComputer", "a letter seen by Reuters". */
function isTold({ tokens: { lower } }: Document, { first }: Named): boolean {
  const at = lower[first - 1] === "the" ? first - 1 : first;
  return handing.has(lower[at - 1] ?? "") || (lower[at - 1] === "by" && showing.has(lower[at - 2] ?? ""));
}

/** "we at ESET", "At Volexity, we", "Kaspersky products". */
function isSelf({ tokens: { lower } }: Document, { first, last }: Named): boolean {
  if (wares.has(lower[last + 1] ?? "")) return true;
  return lower[first - 1] === "at" && (lower[first - 2] === "we" || (lower[last + 1] === "," && lower[last + 2] === "we"));
}
