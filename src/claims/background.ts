// Claims stage: a document and what is kept in mind of it in, each of its sentences read against that out.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround, placeUpTo } from "../document/spans.ts";
import { wordSet } from "../document/word-list.ts";
import type { Entity } from "../facts.ts";
import type { Mentions } from "./candidates.ts";
import type { Employment } from "./employers.ts";
import { houseOf } from "./house.ts";
import { keepSpeakers, type Memory } from "./memory.ts";
import type { Named } from "./named.ts";
import { type Background, readScene, type Scene, type Spoken } from "./scene.ts";
import { quoteSpeakers, turnSpeakers } from "./speakers.ts";

/** What is known of a document before its sentences are read. */
export interface Known {
  readonly document: Document;
  readonly entities: readonly Entity[];
  /** How much it speaks of cyber activity. */
  readonly cyber: 1 | 2;
  readonly named: readonly Named[];
  readonly mentions: Mentions;
  readonly employers: ReadonlyMap<Entity, Employment>;
  /** Its countries by their code. */
  readonly countries: ReadonlyMap<string, Entity>;
}

/** Reads sentences, each at most once. */
export interface Reader {
  /** Null for one that is too long to read. */
  sceneOf(sentence: Sentence): Scene | null;
  /** Who spoke last in the sentences before. */
  spoke(): Spoken;
}

/** In tokens. No writer's sentence is longer: lists and tables without a full stop are, and the grammar takes more than linear time in a sentence. */
const longestSentence = 250;

/** `memory` is kept by whoever goes through the sentences. */
export function readerOf(known: Known, memory: Memory): Reader {
  const { document, cyber, named, mentions, employers, countries } = known;
  const { authors, staff, accused, charged, defendants } = memory;
  const scenes = new Map<Sentence, Scene>();
  const sceneOf = (sentence: Sentence): Scene | null => {
    if (sentence.last - sentence.first >= longestSentence) return null;
    let scene = scenes.get(sentence);
    if (!scene) {
      scene = readScene(document, sentence, mentions.get(sentence) ?? [], focusOf(known, memory, sentence), background);
      scenes.set(sentence, scene);
    }
    return scene;
  };
  const sceneAt = (token: number) => {
    const sentence = document.sentences[placeAround(document.sentences, token)];
    return sentence ? sceneOf(sentence) : null;
  };
  const spoke = () => {
    const scene = memory.unread && sceneOf(memory.unread);
    memory.unread = null;
    if (scene) keepSpeakers(memory, scene);
    return memory.spoken;
  };
  const quoted = quoteSpeakers(document, sceneAt);
  const turn = turnSpeakers(document, named, sceneAt);
  const background: Background = {
    cyber,
    authors,
    staff,
    employers,
    countries,
    called: callingIn(known.entities),
    corrects: correctionIn(document),
    accused,
    charged,
    defendants,
    spoke,
    speakerIn: (token) => quoted(token) ?? turn(token),
    house: houseOf(document, named, mentions),
  };
  return { sceneOf, spoke };
}

/** In sentences. */
const focusReach = 4;
/** The threat actor named last before a sentence, not further back than a paragraph or two, or the body held responsible there; nobody where that sentence names two. */
function focusOf({ document: { sentences }, mentions }: Known, { held }: Memory, sentence: Sentence): Entity | null {
  const at = placeUpTo(sentences, sentence.first);
  for (let i = at - 1; i >= 0 && at - i <= focusReach; i--) {
    const actors = new Set((mentions.get(sentences[i] as Sentence) ?? []).filter((one) => one.entity.type === "threat-actor").map((one) => one.entity));
    if (actors.size > 0) return actors.size === 1 ? ([...actors][0] as Entity) : null;
  }
  return at - held.at <= focusReach && held.by.length === 1 ? (held.by[0] as Entity) : null;
}

/** Finds bodies and places by what they are called; the table is made for the first who asks. */
function callingIn(entities: readonly Entity[]): Background["called"] {
  let byName: Map<string, Entity> | null = null;
  return (name) => {
    byName ??= new Map(
      entities
        .filter((entity) => entity.type === "organisation" || entity.type === "country" || entity.type === "place")
        .flatMap((entity) => [entity.name, ...(entity.acronym ? [entity.acronym] : []), ...(entity.aliases ?? [])].map((one) => [one.toLowerCase(), entity])),
    );
    return byName.get(name);
  };
}

/** Words of a text that corrects another one. */
const corrections = wordSet("correction corrections corrected clarification clarifications erratum amended apologise apologize");
function correctionIn({ tokens }: Document): Background["corrects"] {
  let takesBack: boolean | null = null;
  return () => {
    takesBack ??= tokens.lower.some((word) => corrections.has(word));
    return takesBack;
  };
}
