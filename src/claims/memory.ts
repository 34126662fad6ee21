// Claims stage: sentences in the order of the text in, what those behind them need to know of them out: who spoke, who was held responsible, whose report it was.
import type { Sentence } from "../document/sentences.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import { chargedBy } from "./charges.ts";
import type { Draft } from "./frames/draft.ts";
import type { Party } from "./party.ts";
import type { Scene, Spoken } from "./scene.ts";
import { authorsOf, documents, employersIn, publishersOf } from "./source-of.ts";
import { mainSpeakers } from "./speakers.ts";

/** Of these, what scene.ts shows to the sentences behind is told there. */
export interface Memory {
  readonly authors: Map<string, readonly Party[]>;
  readonly staff: Party[];
  readonly accused: Entity[];
  readonly charged: Party[];
  /** The people charged in all the text so far; none where it tells of more than one case. */
  readonly defendants: Party[];
  cases: number;
  /** The bodies last held responsible, and the number of the sentence that did. */
  held: { readonly by: readonly Entity[]; readonly at: number };
  spoken: Spoken;
  /** A sentence that holds no claim is read for its speakers only when somebody asks. */
  unread: Sentence | null;
}

/** Of a document of which nothing is read yet. */
export const newMemory = (): Memory => ({
  authors: new Map(),
  staff: [],
  accused: [],
  charged: [],
  defendants: [],
  cases: 0,
  held: { by: [], at: -1 },
  spoken: { parties: [], last: -1 },
  unread: null,
});

/** How many of those held responsible are kept in mind. */
const accusedKept = 8;

const isPerson = ({ entity }: Party): boolean => entity?.type === "person";

/** Whom a claim holds responsible, clears or charges; `number` is that of its sentence. */
export function keepAccused(memory: Memory, scene: Scene, draft: Draft, number: number): void {
  const { accused, charged } = memory;
  const doers = draft.actors.flatMap((party) => party.entity ?? []);
  if (draft.stance !== "withholds") {
    const held = [...doers, ...(draft.sponsor?.entity ? [draft.sponsor.entity] : [])];
    accused.splice(0, accused.length, ...held, ...accused.slice(0, accusedKept));
  }
  const inCourt = chargedBy(scene, draft);
  keepDefendants(memory, scene, inCourt.filter(isPerson));
  if (inCourt.length > 0 && (draft.legal || !charged.some(isPerson) || inCourt.some(isPerson))) charged.splice(0, charged.length, ...inCourt);
  if (draft.stance === "attributes" && draft.relation === "responsibility")
    memory.held = { by: doers.filter((entity) => entity.type === "organisation"), at: number };
}

/** "Wu and Li were indicted", and later "Li wrote the malware, prosecutors said": one case; where others are charged apart from them, "the defendants" may be any of all these. */
function keepDefendants(memory: Memory, { document }: Scene, people: readonly Party[]): void {
  const { defendants } = memory;
  if (people.length === 0) return;
  const others = people.filter(({ entity }) => !defendants.some((one) => one.entity === entity));
  if (others.length === people.length) memory.cases += memory.cases === 0 && tellsOfCases(document.tokens.lower) ? 2 : 1;
  if (memory.cases > 1) defendants.length = 0;
  else defendants.push(...others);
}

const ordinals = wordSet("first second third fourth separate another earlier previous");
/** "the indictments", "a third indictment". */
const tellsOfCases = (lower: readonly string[]): boolean =>
  lower.some((word, i) => word === "indictments" || (word === "indictment" && ordinals.has(lower[i - 1] ?? "")));

/** Who spoke in a sentence. */
export function keepSpeakers(memory: Memory, scene: Scene): void {
  const parties = mainSpeakers(scene);
  if (parties) memory.spoken = { parties, last: scene.sentence.last };
}

/** Whose reports and whose researchers a sentence speaks of. */
export function keepAuthors({ authors, staff }: Memory, scene: Scene): void {
  for (const phrase of scene.phrases) {
    const party = scene.parties.of(phrase);
    if (documents.has(party.head)) {
      const own = authorsOf(scene, party).slice(0, 1);
      const wrote = own.length > 0 ? own : publishersOf(scene, party);
      if (wrote.length > 0) authors.set(party.head, wrote);
    }
    const bodies = employersIn(scene, party);
    if (bodies.length > 1 || bodies.some(({ entity }) => !staff.some((one) => one.entity === entity))) staff.splice(0, staff.length, ...bodies);
  }
}
