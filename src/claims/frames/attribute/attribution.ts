// Claims stage, frames, attributions: what a verb attributes, and to whom.
import { wordSet } from "../../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../../grammar/parts.ts";
import { isA } from "../../grammar/verbs.ts";
import { both } from "../../nouns.ts";
import { tieNouns } from "../../parties/words.ts";
import { canAct, isBand, isDefinite, isMovement, isState, type Party } from "../../party.ts";
import type { ClaimRule, Frame } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import { actorsOf, asState, doerOfAct, headWord, isEvent } from "../draft.ts";
import * as words from "../words.ts";

/** Verbs whose subject shows by its marks whose it is, and the nouns for these marks. */
const marking = wordSet("bear carry have match resemble");
const marks = both("hallmark fingerprint signature stamp mark handwriting");
/** What things are to somebody without his doing. */
const concerns = wordSet("interest value use importance threat danger service benefit access relevance");

/** What attackers have, and what leads to it leads to them. */
const assets = both("wallet address account server domain infrastructure hand member operator hacker");

/** What somebody has in an act. */
const hands = both("hand involvement origin authorship complicity participation provenance");

/** Verbs with whoever is held responsible behind "on". */
const onWhom = wordSet("blame pin");

/** "of interest", and no "Norway's health service". */
const isConcern = (scene: Scene, phrase: Phrase | null): boolean => phrase !== null && phrase.first === phrase.last && concerns.has(headWord(scene, phrase));

/** "attributed it to a firm with ties to the FSB", "is credited with ties to Iran": whom the ties are to, and not who did it. */
const isOfTie = (scene: Scene, { on }: Phrase, noun: Phrase | undefined): boolean =>
  on !== null && on !== noun && on.preposition === "with" && tieNouns.has(headWord(scene, on));

type AttributeFrame = Extract<Frame, { readonly kind: "attribute" }>;

/** To whom, if anybody was found. */
interface Meant {
  readonly target: Phrase | undefined;
  readonly actors: readonly Party[];
  /** Marks on what was found tell it: "carries Turla's signature". */
  readonly marked: boolean;
  /** On whose behalf, where the words for them say so: "a firm with ties to the FSB". */
  readonly sponsor?: Party;
}

export interface Attribution extends Meant {
  readonly scene: Scene;
  readonly verb: Verb;
  readonly frame: AttributeFrame;
  /** The rule speaks of ties as well as of acts: "linked to". */
  readonly loose: boolean;
  /** With its voice as it is meant. */
  readonly passive: boolean;
  /** The rule's noun, as the verb's subject: "suspicion fell on". */
  readonly subjectNoun: Phrase | undefined;
  /** Where somebody may stand to whom it is attributed. */
  readonly targets: readonly Phrase[];
  /** What is attributed, where the rule has no noun for it. */
  readonly thing: Phrase | undefined;
  readonly thingParty: Party | undefined;
}

/** What a verb attributes, by the rule's words; null where these are not there. */
export function attributionOf(scene: Scene, verb: Verb, rule: ClaimRule, frame: AttributeFrame): Attribution | null {
  // "Fake newspapers traced to Russian contractor": a headline leaves out the auxiliary.
  const bare = scene.headline && verb.unsure && !verb.gap && verb.objects.length === 0 && verb.complements[0]?.prepositionAt === verb.last + 1;
  const passive = verb.passive || (bare && frame.noun === undefined);
  const loose = rule.certainty === "possible";
  const cueNoun = nounIn(scene, frame, passive ? verb.subject : verb.objects);
  const subjectNoun = cueNoun ? undefined : nounIn(scene, frame, verb.subject);
  // "Security firms pointed to Lazarus."
  const pointing = verb.lemma === "point" && !passive && loose && scene.parties.all(verb.subject).some((one) => words.somebody.has(one.role));
  if (frame.noun !== undefined && !cueNoun && !subjectNoun && !pointing) return null;
  if (frame.noun !== undefined && marking.has(verb.lemma) && !(cueNoun && marks.has(headWord(scene, cueNoun)))) return null;
  const targets = targetsOf(scene, verb, frame, passive ? cueNoun : undefined);
  if (!targets) return null;
  const thing = frame.noun === undefined ? thingOf(scene, verb, passive) : undefined;
  const thingParty = thing && scene.parties.of(thing);
  const found = (frame.noun === undefined && meantByWhich(scene, verb)) || meantBy(scene, verb, targets, cueNoun);
  const meant = frame.people ? punished(scene, found, targets) : found;
  const actors = frame.people || (loose && thingParty?.role === "group") ? meant.actors : meant.actors.filter(isDefinite);
  return { scene, verb, frame, loose, passive, subjectNoun, targets, thing, thingParty, ...meant, actors };
}

/** "trace", "traces", "addresses". */
const isNumberOf = (word: string, noun: string): boolean => word === noun || word === `${noun}s` || word === `${noun}es`;

function nounIn(scene: Scene, { noun }: AttributeFrame, phrases: readonly Phrase[]): Phrase | undefined {
  const nouns = noun?.split(" ");
  return nouns && phrases.find((one) => nouns.some((noun) => isNumberOf(headWord(scene, one), noun)));
}

/** The phrases behind the rule's prepositions; null where the words that it wants with them are not there. */
function targetsOf(
  scene: Scene,
  { lemma, complements, objects, passive }: Verb,
  { to, people, through, particle }: AttributeFrame,
  noun: Phrase | undefined,
): readonly Phrase[] | null {
  // "the clues suggest a Russian operation".
  if (to === "OBJECT") return passive ? null : objects;
  const wanted = to.split(" ");
  // "associated with banks of interest to the group": whose interest it is, and nobody's deed.
  // "led to the creation of the Cyber Command": of nobody whom anything leads to.
  const isWanted = (one: Phrase) =>
    wanted.includes(one.preposition) && !isConcern(scene, one.on) && !isOfTie(scene, one, noun) && !(lemma === "lead" && one.preposition !== "to");
  const own = [...complements, ...behindDeed(scene, objects[0])].filter(isWanted);
  // "An indictment against two officers was unsealed".
  const against = people && noun && scene.parties.hanging(noun, ...wanted, "of");
  const behind = against ? [...own, against] : own;
  const targets = through ? ownersOf(scene, behind, through.split(" ")) : behind;
  if (through && targets.length === 0) return null;
  return !particle || targets.some((one) => scene.document.tokens.lower[one.prepositionAt - 1] === particle) ? targets : null;
}

/** Verbs that ask for "to" or "on" themselves: "files sent to Turla". */
const asking = wordSet(
  `send deliver sell leak give hand offer pass tie link attribute connect belong lead provide supply grant transfer report return respond relate move
  refer distribute ascribe point direct redirect upload submit associate trace talk speak reply apply switch migrate correspond blame pin
  base found depend focus rely stage spy target`,
);

/** "linked the wiper that hit two hospitals to Turla", "the raids described in this report": what stands behind the clause on the object, which does not ask for it. */
const behindDeed = (scene: Scene, object: Phrase | undefined): readonly Phrase[] =>
  scene.verbs.find(
    (one) =>
      object !== undefined &&
      one.antecedent === object &&
      (one.link === "relative" ? isA(one.lemma, "strong", "attack") : one.link === "participle" && !asking.has(one.lemma)),
  )?.complements ?? [];

/** What is attributed. "a cyberattack on a party that it blames on Russia": not the party. */
function thingOf(scene: Scene, verb: Verb, passive: boolean): Phrase | undefined {
  if (verb.gap) return verb.antecedent ? eventAbove(scene, verb.antecedent) : undefined;
  return passive ? (verb.subject[0] ?? verb.antecedent ?? undefined) : verb.objects[0];
}

/** "APT15, to which Belgium attributes the breach". */
const meantByWhich = (scene: Scene, { opener, antecedent }: Verb): Meant | null =>
  antecedent && opener.startsWith("to ") ? { target: antecedent, actors: actorsOf(scene, [antecedent]), marked: false } : null;

/** Verbs that say whose deed it is; what is linked or traced to a charity may have been taken from it. */
const crediting = wordSet("attribute ascribe credit assign pin");
/** Those in a phrase who can have done it, a militia among them: "attributed it to Hezbollah". */
function doersIn(scene: Scene, { lemma }: Verb, phrase: Phrase): readonly Party[] {
  const actors = actorsOf(scene, membersOf(phrase));
  if (actors.length > 0 || !crediting.has(lemma)) return actors;
  return scene.parties.all(membersOf(phrase)).filter(({ role, entity }) => role === "body" && entity !== null && isMovement(entity) && entity.kind !== "party");
}

/** To whom a verb attributes something: by a name, by what somebody calls them, by their mark. */
function meantBy(scene: Scene, verb: Verb, targets: readonly Phrase[], cueNoun: Phrase | undefined): Meant {
  const able = targets.filter((one) => doersIn(scene, verb, one).length > 0);
  // "attributed the attack on its ministry to APT31", "blamed the attack on its ministry on APT31": who was hit may stand behind "on", too.
  const own = onWhom.has(verb.lemma) ? able.findLast((one) => one.preposition === "on") : able.find((one) => one.preposition === "to");
  const told = own ?? able[0];
  if (told) return { target: told, actors: doersIn(scene, verb, told), marked: false };
  // "traced the coins to wallets of APT38", "to APT38's servers": whose they are.
  for (const target of targets) {
    const owner = assets.has(headWord(scene, target)) ? (target.owner ?? scene.parties.hanging(target, "of")) : undefined;
    const actors = owner ? actorsOf(scene, membersOf(owner)).filter(isBand) : [];
    if (actors.length > 0) return { target, actors, marked: false };
  }
  for (const target of targets) {
    const alias = aliasOf(scene, target);
    if (alias) return { target, actors: [alias], marked: false };
  }
  // "bears the hallmarks of a Russian operation", "points to a Turla campaign", "suggests a Russian hand".
  for (const target of targets) {
    const state = doerOfAct(scene, target) ?? (hands.has(headWord(scene, target)) ? markOf(scene, target) : null);
    if (state) return { target, actors: [state], marked: false };
  }
  for (const target of targets) {
    const tied = meantByTie(scene, target);
    if (tied) return tied;
  }
  // "carries Turla's signature", "bears Russian fingerprints": whose mark it is stands before it.
  const marker = cueNoun && marking.has(verb.lemma) ? markOf(scene, cueNoun) : null;
  return marker ? { target: cueNoun, actors: [marker], marked: true } : { target: undefined, actors: [], marked: false };
}

const somebody = wordSet("someone somebody");
/** "pinned on people with ties to Tehran": Iran; "traced to a firm with links to the MSS", "to Orrel Systems, a firm with ties to the FSB": the firm, for its service. */
function meantByTie({ parties, phrases, document: { tokens } }: Scene, target: Phrase): Meant | null {
  // "Orrel Systems (OS), a firm": behind the letters it goes by.
  const end = tokens.lower[target.last + 1] === "(" && tokens.lower[target.last + 3] === ")" ? target.last + 3 : target.last;
  const beside = tokens.lower[end + 1] === "," ? phrases.find((one) => one.first === end + 2) : undefined;
  const described = beside && words.firms.has(parties.of(beside).head) ? beside : target;
  // "a company in Chengdu with ties to the MSS".
  const seat = parties.hanging(described, "in", "from");
  const tie = [described, ...(seat ? [seat] : [])].map((one) => parties.hanging(one, "with")).find((one) => one && tieNouns.has(parties.of(one).head));
  const to = tie && parties.hanging(tie, "to", "with");
  const sponsor = to && parties.of(to);
  const state = to?.names.findLast(({ entity }) => isState(entity));
  if (!sponsor || !state || sponsor.role !== "state") return null;
  const { head } = parties.of(described);
  if (words.anyPeople.has(head) || somebody.has(head)) return { target, actors: [sponsor], marked: false };
  const party = parties.of(target);
  return words.firms.has(head) && (described === target || party.role === "body") ? { target, actors: [{ ...party, state }], sponsor, marked: false } : null;
}

/** "imposed sanctions on four people": the law needs no name and no state; "imposed new measures on its staff" is none of its acts. */
function punished(scene: Scene, meant: Meant, targets: readonly Phrase[]): Meant {
  const actors = meant.actors.filter(({ phrase }) => !words.hers.has(scene.document.tokens.lower[phrase.first] as string));
  if (actors.length > 0) return { ...meant, actors };
  const { parties } = scene;
  const target = targets.find((one) => !isEvent(scene, one) && parties.all(membersOf(one)).some((party) => words.anyPeople.has(party.head)));
  return { ...meant, target, actors: target ? parties.all(membersOf(target)).filter((party) => party.role !== "state") : [] };
}

/** "at the door of the GRU", "at Moscow's door": whose door it is. */
const ownersOf = (scene: Scene, phrases: readonly Phrase[], doors: readonly string[]): Phrase[] =>
  phrases.flatMap((one) => (doors.includes(headWord(scene, one)) ? (one.owner ?? scene.parties.hanging(one, "of") ?? []) : []));

/** Whose mark a phrase names: "Turla's signature", "Russian fingerprints". */
function markOf(scene: Scene, phrase: Phrase): Party | null {
  const owner = phrase.owner ? actorsOf(scene, [phrase.owner])[0] : undefined;
  if (owner) return owner.entity !== null && owner.role !== "person" ? owner : null;
  const name = phrase.names.at(-1);
  if (name?.last !== phrase.last - 1) return null;
  if (name.entity.type === "threat-actor") return { ...asState(scene.parties.of(phrase), name), role: "group" };
  return name.form === "demonym" && name.entity.type === "country" ? asState(scene.parties.of(phrase), name) : null;
}

/** "a cluster it tracks as UNC6201": the name behind the description. */
function aliasOf(scene: Scene, phrase: Phrase): Party | null {
  const verb = scene.verbs.find((one) => one.antecedent === phrase && words.naming.has(one.lemma));
  if (!verb) return null;
  const alias = verb.complements.find((one) => one.preposition === "as") ?? verb.objects.at(-1);
  const party = alias && scene.parties.of(alias);
  return party && canAct(party) ? party : null;
}

/** Of a phrase and those it hangs on, the one that names an act; else the phrase. */
function eventAbove(scene: Scene, phrase: Phrase): Phrase {
  for (let at: Phrase | null = phrase; at; at = at.on) if (isEvent(scene, at)) return at;
  return phrase;
}
