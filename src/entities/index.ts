// Entities stage: document in, mentions out. The list below is the whole stage; its order does not matter, `resolve` decides overlaps.
import type { Document } from "../document/document.ts";
import type { Published } from "../facts.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Problem } from "../problem.ts";
import { isBandWord } from "./band.ts";
import { findCountries } from "./country.ts";
import { findDates } from "./dates/index.ts";
import { findIncidents } from "./incident.ts";
import { markMachineText } from "./machine-text.ts";
import { findMalware } from "./malware.ts";
import type { Finder, Mention } from "./mention.ts";
import { recogniseNames } from "./names/recognise.ts";
import { findOrganisations } from "./organisation.ts";
import { findPeople } from "./person.ts";
import { findPlaces } from "./place.ts";
import { resolve } from "./resolve.ts";
import { findThreatActors } from "./threat-actor.ts";

const finders: readonly Finder[] = [findPeople, findOrganisations, findThreatActors, findMalware, findIncidents, findCountries, findPlaces];

export interface Mentions {
  /** Overlaps resolved, in order. */
  readonly mentions: readonly Mention[];
  /** The date of publication, which the dates settle. */
  readonly published: Published | null;
  /** What could not be read: a date that may be either of two days. */
  readonly problems: readonly Problem[];
}

/** Finds every mention in a document. */
export function findMentions(document: Document, lexicon: Lexicon): Mentions {
  const hits = lexicon.find(document.tokens);
  let types = 0;
  for (const hit of hits) types |= hit.types;
  const scene = { lexicon, hits, types, names: recogniseNames(document, lexicon, hits) };
  const dates = findDates(document);
  const found: Mention[] = [...dates.mentions];
  for (const find of finders) for (const mention of find(document, scene)) found.push(mention);
  const marks = markMachineText(document.tokens);
  const groups = new Set<string>();
  const states = new Set<number>();
  if (found.some(({ type }) => type === "threat-actor")) {
    for (const { type, first, last } of found) {
      if (type === "threat-actor") groups.add(`${first} ${last}`);
      else if (type === "country") states.add(first).add(last);
    }
  }
  const said = found.filter((mention) => !marks[mention.first] && !(mention.type === "organisation" && isBandOf(mention)));
  return { mentions: resolve(said), published: dates.published, problems: dates.problems };

  /** "APT Lazarus Group", "TA428 Group": a threat actor with a word for bands beside it is no organisation. */
  function isBandOf({ first, last }: Mention): boolean {
    if (groups.size === 0) return false;
    const { lower } = document.tokens;
    let from = first;
    let to = last;
    while (from < to && (states.has(from) || isBandWord(lower[from] as string))) from++;
    if (groups.has(`${from} ${to}`)) return true;
    while (to > from && isBandWord(lower[to] as string)) to--;
    return groups.has(`${from} ${to}`);
  }
}
