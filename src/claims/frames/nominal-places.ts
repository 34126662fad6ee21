// Claims stage, frames: a noun phrase in, whom its words hold responsible and for what out, by the place in which they name him: "the hack by X", "X's role in it",
// "a link between the hack and X". Whether that is a claim, nominal.ts says for all places alike.
import { wordSet } from "../../document/word-list.ts";
import type { Certainty } from "../../facts.ts";
import { attackerWords } from "../denial/words.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import { both } from "../nouns.ts";
import { saidOf } from "../parties/said-of.ts";
import { isBand, isDefinite, type Party } from "../party.ts";
import type { Frame } from "../rule.ts";
import { cyberWeight, inContext, reachOf, type Scene } from "../scene.ts";
import { speakersOf } from "../source-of.ts";
import { actorsOf, asState, headWord, isEvent, type Range, rangeOf } from "./draft.ts";
import { manners } from "./likeness.ts";
import { sponsorIn } from "./tie/sponsor.ts";
import { attacks, bandOf } from "./whose-act.ts";
import * as words from "./words.ts";

/** Whom a noun phrase holds responsible, and for what. */
interface Told {
  readonly actors: readonly Party[];
  readonly incident: Range;
  /** What must be a cyber act; null where the words name none. */
  readonly about: Phrase | null;
  /** Who says so, where the phrase itself tells. */
  readonly source?: Party | null;
  readonly sponsor?: Party;
  /** The verb of the act, which is no claim of its own. */
  readonly verb?: Verb;
}

/** `event`: the phrase names a cyber act, and the rule asks for one. Null where the phrase tells nothing. */
type Place = (scene: Scene, phrase: Phrase, event: boolean) => Told | null;
type PlaceName = Extract<Frame, { kind: "nominal" }>["place"];

const list = (one: Phrase | null | undefined): readonly Phrase[] => (one ? membersOf(one) : []);

/** Acts whose actor may stand behind "from": "emails from APT28". */
const sent = /attack|hack|intrusion|campaign|mail|scheme|phishing|demand|threat/;
/** Acts of a state that its name before them tells; of others it may be the victim's. */
const ownActs = /^(hack|hacking|cyberattack|hacks|cyberattacks|intrusion|breach|spying)/;

/** "the hack by X", "the attack from X". */
const by: Place = (scene, phrase) => {
  const { parties } = scene;
  const word = headWord(scene, phrase);
  const behind =
    parties.hanging(phrase, "by") ??
    (sent.test(word) ? parties.hanging(phrase, "from") : undefined) ??
    deeper(scene, phrase, "by") ??
    insertedBehind(scene, phrase) ??
    farBand(scene, phrase, word);
  // "indicted for the attack by the US", "an effort by the US to cut the number of attacks": whose act the words tell is another one.
  if (behind && phrase.verb?.passive && phrase.preposition && words.legal.has(phrase.verb.lemma) && behind.preposition === "by") return null;
  const aim = words.efforts.has(word) ? scene.verbs.find((one) => one.link === "infinitive" && one.first > phrase.last) : undefined;
  if (aim && !(attacks(scene, aim) && (isA(aim.lemma, "strong") || inContext(scene, aim.first, reachOf(scene, aim).last)))) return null;
  if (isCompared(scene, phrase) || strikesBand(scene, phrase, behind)) return null;
  // "stole emails from the ministry": whose they were.
  if (behind?.preposition === "from" && isTaken(scene, phrase)) return null;
  let actors = behind ? actorsOf(scene, list(behind)).filter((party) => party.role !== "person" && isDefinite(party)) : bandOf(scene, phrase);
  if (behind?.preposition === "from" && actors.some((party) => party.role === "state"))
    actors = actors.filter((party) => party.entity?.type === "country" || party.role === "group");
  return { actors, incident: rangeOf(phrase), about: phrase };
};

/** The object, or one of the objects, of a verb of attack: "stole documents and emails". */
const isTaken = ({ verbs }: Scene, phrase: Phrase): boolean =>
  verbs.some((verb) => isA(verb.lemma, "strong", "attack") && verb.objects.some((one) => membersOf(one).includes(phrase)));

/** "the break-in, by a unit of the GRU, was found". */
const insertedBehind = ({ document, phrases }: Scene, { last }: Phrase): Phrase | undefined =>
  document.tokens.lower[last + 1] === "," ? phrases.find((one) => one.preposition === "by" && one.prepositionAt === last + 2) : undefined;

/** How many acts there are. */
const numbers = wordSet("wave spate string series spree flood");
const aimedAt = wordSet("against on at in into across targeting of");
const aiming = wordSet("target aim direct hit");

/** A band that stands behind those it hit, or behind what came in waves: "attacks on banks, ports and airlines by Turla", "a spate of emails from Turla". */
function farBand(scene: Scene, phrase: Phrase, word: string): Phrase | undefined {
  const mass = numbers.has(word) ? scene.parties.hanging(phrase, "of") : undefined;
  const act = mass ?? phrase;
  const aim = scene.verbs.find((one) => one.antecedent === act && one.link === "participle" && aiming.has(one.lemma));
  if (mass ? !sent.test(headWord(scene, mass)) : !aim && !scene.phrases.some((one) => one.on === act && aimedAt.has(one.preposition))) return undefined;
  const comes = sent.test(headWord(scene, act));
  const next = scene.verbs.find((one) => one.first > act.last && one !== aim)?.first ?? scene.sentence.last;
  return scene.phrases.find(
    (one) => one.first > act.last && one.last < next && (one.preposition === "by" || (comes && one.preposition === "from")) && isBand(scene.parties.of(one)),
  );
}

/** "an operation by Ukrainian police against the Clop gang": the police at work. */
const strikesBand = (scene: Scene, phrase: Phrase, behind: Phrase | undefined): boolean =>
  [phrase, behind].some((one) => {
    const target = one && scene.parties.hanging(one, "against", "on");
    return target !== undefined && isBand(scene.parties.of(target));
  });

/** "consistent with attacks by X", "similarities to campaigns of X": another act than the one told of. */
const isCompared = (scene: Scene, phrase: Phrase): boolean =>
  (phrase.preposition === "with" && scene.phrases.some((one) => one.last < phrase.first && words.traits.has(headWord(scene, one)))) ||
  (phrase.on !== null && words.comparisons.has(phrase.preposition) && likenesses.has(headWord(scene, phrase.on)));

/** "Iran's hack of the bank": a state's own railway is hacked too; the victim behind "of" decides. */
const ownedEvent: Place = (scene, phrase) => {
  const { owner } = phrase;
  if (!owner) return null;
  const actors = actorsOf(scene, list(owner)).filter(isDefinite);
  if (!scene.parties.hanging(phrase, "of", "on", "against", "into")) return null;
  if (actors.some((party) => party.role !== "group") && !ownActs.test(headWord(scene, phrase))) return null;
  return owner.preposition && words.againsts.has(owner.preposition) ? null : { actors, incident: rangeOf(phrase), about: phrase };
};

/** What those in power do, or in war. */
const rule = wordSet("censorship repression propaganda war invasion occupation crackdown");

/** "X's role in the hack", "its suspected role in stealing the files". */
const ownedRole: Place = (scene, phrase) => {
  const owner = phrase.owner ?? ownerMeant(scene, phrase);
  // "washed its hands of the hack".
  if (owner === phrase || phrase.verb?.lemma === "wash") return null;
  const actors = owner ? actorsOf(scene, list(owner)).filter(isDefinite) : [];
  const about = scene.parties.hanging(phrase, "in", "of", "for", "behind");
  // "its role in censorship and surveillance"
  if (about && rule.has(headWord(scene, about))) return null;
  if (about) return { actors, incident: rangeOf(about), about };
  const verb = scene.verbs.find((one) => one.link === "gerund" && one.opener === "in" && one.first > phrase.last && one.first - phrase.last <= 3);
  // "Allegations of Iranian involvement".
  if (!verb) return null;
  if (cyberWeight(scene, verb.first, Math.min(verb.last + 8, scene.sentence.last)) < 2 && !isA(verb.lemma, "strong", "attack")) return null;
  return { actors, incident: { first: verb.at, last: verb.last }, about: verb.objects[0] ?? phrase, verb };
};

/** "its role", "their role": that of the verb's subject, or of those who are charged. */
function ownerMeant(scene: Scene, phrase: Phrase): Phrase | null {
  const own = scene.document.tokens.lower[phrase.first] as string;
  if (own !== "its" && own !== "their") return null;
  const charged = chargedWith(scene, phrase);
  if (charged) return charged;
  // "released a note alluding to its role": of whoever released it.
  const subject = speakersOf(scene, scene.parties.all(phrase.verb?.subject ?? [])).map((party) => party.phrase);
  // "Washington … for their role": a state is no "they".
  const fits = own === "its" || subject.length > 1 || (phrase.verb !== null && scene.parties.of(subject[0] ?? phrase).role !== "state");
  return fits ? (subject[0] ?? null) : null;
}

/** "involvement of X in Y", "Iranian involvement in Y", "the handiwork of X". */
const of: Place = (scene, phrase) => {
  const { parties } = scene;
  let actors: readonly Party[] = actorsOf(scene, list(parties.hanging(phrase, "of", "by"))).filter(isDefinite);
  const party = parties.of(phrase);
  const { state } = party;
  if (actors.length === 0 && state && (state.entity.type === "country" || state.entity.type === "threat-actor"))
    actors = [{ ...party, entity: state.entity, name: state, head: "", role: "state" }];
  const about = parties.hanging(phrase, "in", "on", "behind", "over") ?? deeper(scene, phrase, "in") ?? allOver(scene, phrase);
  return { actors, incident: rangeOf(about ?? phrase), about };
};

const insertions = wordSet(", ( – — -");
const degrees = wordSet("most very highly quite almost certainly");
/** "the break-in, probably the work of X, was found", "the break-in – the work of X – was found": said of the act before it. */
const work: Place = (scene, phrase) => {
  const { lower } = scene.document.tokens;
  let certainty: Certainty = "asserted";
  let before = phrase.first - 1;
  for (let word = lower[before] ?? ""; hedgeOf(word) || degrees.has(word); word = lower[--before] ?? "") {
    const almost = word === "certainly" && lower[before - 1] === "almost";
    certainty = weaker(certainty, almost ? "probable" : (hedgeOf(word) ?? "asserted"));
  }
  let act = insertions.has(lower[before] ?? "") ? scene.phrases.find((one) => one.last === before - 1) : undefined;
  while (act?.on && !isEvent(scene, act)) act = act.on;
  if (!act || !isEvent(scene, act)) return null;
  const actors = actorsOf(scene, list(scene.parties.hanging(phrase, "of"))).filter(isDefinite);
  return { actors: actors.map((one) => ({ ...one, hedge: weaker(one.hedge, certainty) })), incident: rangeOf(act), about: act };
};

/** "Turla's ties to the FSB", "a gang with ties to the FSB", "the link between Turla and the FSB". */
const ties: Place = (scene, phrase) => {
  const members = list(scene.parties.hanging(phrase, "between"));
  const state = members.flatMap((one) => sponsorIn(scene, one) ?? []).find((party) => party.role === "state" || party.role === "thing");
  if (state) return { actors: actorsOf(scene, members).filter(isBand), incident: rangeOf(phrase), about: phrase, sponsor: state };
  const to = scene.parties.hanging(phrase, "to", "with");
  const sponsor = to && sponsorIn(scene, to);
  if (!sponsor || (sponsor.role !== "state" && sponsor.role !== "thing")) return null;
  const told = { incident: rangeOf(phrase), about: phrase, sponsor };
  // "Turla, a gang with ties to the FSB".
  const band = phrase.preposition === "with" && !phrase.owner ? phrase.on : null;
  if (band) {
    const party = scene.parties.of(saidOf(scene.verbs, band, scene.document.tokens.lower)?.of ?? band.renames ?? band);
    // "a hacking group with ties to the FSB", of no name.
    return { ...told, actors: [party].filter((one) => isBand(one) || (one.role === "group" && one.phrase === band)) };
  }
  // "These criminal actors believed that their ties to Iran gave them a licence to hack".
  const owner = phrase.owner ?? (scene.document.tokens.lower[phrase.first] === "their" ? bandAbove(scene, phrase) : null);
  const actors = owner ? actorsOf(scene, list(owner)).filter((party) => isBand(party) || (owner !== phrase.owner && party.role === "group")) : [];
  return { ...told, actors };
};

/** Whom "their" means in a clause of what they said or did: the subject of the clause above it. */
function bandAbove({ verbs }: Scene, phrase: Phrase): Phrase | null {
  const verb = phrase.verb ?? verbs.find((one) => one.subject.includes(phrase)) ?? null;
  return verb?.parent?.subject[0] ?? (verb?.subject.includes(phrase) ? null : (verb?.subject[0] ?? null));
}

/** "North Korea fell under suspicion", "China in the sights of France". */
const under: Place = (scene, phrase) => {
  // "whom the hackers had in their sights": who has somebody there is not there.
  if (!words.unders.has(phrase.preposition) || (phrase.verb?.lemma === "have" && !phrase.verb.passive)) return null;
  const about = scene.phrases.find((one) => isEvent(scene, one));
  if (!about) return null;
  const who = phrase.on ? [phrase.on] : (phrase.verb?.subject ?? []);
  const by = scene.parties.hanging(phrase, "of");
  return { actors: actorsOf(scene, who.flatMap(list)).filter(isDefinite), incident: rangeOf(about), about, source: by ? scene.parties.of(by) : null };
};

/** "a link between the hack and X", "similarities to earlier campaigns of X": what they are similar to was done by others, and by whom. */
const between: Place = (scene, phrase) => {
  const like = likenessTo(scene, phrase, headWord(scene, phrase));
  if (like) return { actors: like, incident: rangeOf(phrase), about: phrase };
  const members = list(scene.parties.hanging(phrase, "between", "to", "with"));
  const isAct = (one: Phrase) => isEvent(scene, one) || isTheirs(scene, one);
  const about = members.find(isAct);
  if (!about) return null;
  const others = members.filter((one) => !isAct(one));
  return { actors: others.flatMap((one) => actorsOf(scene, [one])).filter(isDefinite), incident: rangeOf(about), about };
};

/** "between Turla and the hackers behind the heist": whoever did it stands for the act. */
const isTheirs = (scene: Scene, phrase: Phrase): boolean =>
  phrase.list.length === 2 &&
  phrase.list[0]?.preposition === "between" &&
  (attackerWords.has(headWord(scene, phrase)) || attackedBy(scene, phrase)) &&
  scene.document.tokens.lower[phrase.first] === "the";

const people = wordSet("people men those group gang");
/** "the people who broke into the bank". */
const attackedBy = (scene: Scene, phrase: Phrase): boolean =>
  people.has(headWord(scene, phrase)) && scene.verbs.some((one) => one.antecedent === phrase && isA(one.lemma, "strong", "attack"));

/** "attribution of I to A", "accusations against A", "suspicion of A". */
const on: Place = (scene, phrase) => {
  const { parties } = scene;
  if (words.traits.has(headWord(scene, phrase))) return like(scene, phrase);
  const whom = parties.hanging(phrase, "to", "on", "against", "at", "upon") ?? deeper(scene, phrase, "to", "against", "on");
  const about = parties.hanging(phrase, "of", "for", "over") ?? null;
  return {
    actors: actorsOf(scene, list(whom)).filter(isDefinite),
    incident: rangeOf(about && isEvent(scene, about) ? about : phrase),
    about,
    source: phrase.owner ? parties.of(phrase.owner) : null,
  };
};

/** "consistent with earlier operations by APT41". */
function like(scene: Scene, phrase: Phrase): Told | null {
  const { parties } = scene;
  const to =
    parties.hanging(phrase, "with", "of") ??
    phrase.verb?.complements.find((one) => one.first > phrase.last && (one.preposition === "with" || one.preposition === "of"));
  if (!to) return null;
  const actors = [...list(to), ...list(parties.hanging(to, "by", "of", "from")), ...(to.owner ? [to.owner] : [])].flatMap((one) => actorsOf(scene, [one]));
  const about = phrase.verb?.subject[0] ?? null;
  return { actors: actors.filter(isDefinite).slice(0, 1), incident: rangeOf(about ?? phrase), about };
}

/** "Turla, the group behind the hack", "the band responsible for the hack, Turla": described in passing, and named beside it. */
const ones: Place = (scene, phrase) => {
  const about = scene.parties.hanging(phrase, headWord(scene, phrase) === "responsible" ? "for" : "behind");
  if (!about || !isEvent(scene, about) || phrase.verb?.lemma === "be") return null;
  const beside = phrase.renames ?? scene.phrases.find((one) => one.renames === phrase);
  // "the Turla hackers responsible for the hack"
  const own = phrase.names.some(({ entity, form }) => entity.type === "threat-actor" && form !== "description") ? phrase : undefined;
  const named = beside ?? own;
  const actors = named ? actorsOf(scene, [named]).filter(isBand) : [];
  return { actors, incident: rangeOf(about), about };
};

/** Readings by the place where the rule looks for the actor. */
export const places: Readonly<Record<PlaceName, Place>> = {
  by,
  owner: (scene, phrase, event) => (event ? ownedEvent : ownedRole)(scene, phrase, event),
  of,
  work,
  ties,
  under,
  between,
  on,
  behind: ones,
};

/** Whom the verb above a phrase charges: "charged two men over their role", "imposed sanctions on two men for their role". */
function chargedWith(scene: Scene, { verb }: Phrase): Phrase | undefined {
  const object = verb && !verb.passive ? verb.objects[0] : undefined;
  if (!verb || !object) return undefined;
  if (words.charging.has(verb.lemma)) return object;
  return words.penalties.has(headWord(scene, object)) ? scene.parties.hanging(object, "on", "against") : undefined;
}

/** What those leave who did it. */
export const marks = both("fingerprint hallmark");

/** "Fingerprints of the SVR are all over the tooling": where they are. */
function allOver(scene: Scene, phrase: Phrase): Phrase | null {
  const verb = scene.verbs.find((one) => one.subject[0] === phrase && (one.lemma === "be" || one.passive));
  return verb?.complements.find((one) => (one.preposition === "over" || one.preposition === "on") && inContext(scene, one.first, one.last)) ?? null;
}

/** What attackers use, and are known by: "the tools of Turla". */
const isManner = (scene: Scene, phrase: Phrase): boolean => manners.has(headWord(scene, phrase));

/** What an act has with another one of the same hands. */
const likenesses = both("similarity overlap resemblance parallel commonality");

/** The band behind the act, or the tools, that others are like: "overlaps with intrusions by APT28", "similarities with the code of Turla", "between this raid and earlier Turla raids". */
function likenessTo(scene: Scene, phrase: Phrase, word: string): Party[] | null {
  if (!likenesses.has(word)) return null;
  const [first, second, ...more] = list(scene.parties.hanging(phrase, "between"));
  const other = first && second && more.length === 0 && bandsOf(scene, first).length === 0 ? second : scene.parties.hanging(phrase, "to", "with");
  // "Similarities to Earlier APT28 Campaigns": a heading that says of nothing what is similar.
  if (!other || !(isEvent(scene, other) || isManner(scene, other)) || scene.verbs.length === 0) return null;
  const bands = bandsOf(scene, other);
  return bands.length > 0 ? bands : null;
}

/** The bands whose act or tools a phrase names. */
function bandsOf(scene: Scene, phrase: Phrase): Party[] {
  const by = phrase.owner ?? scene.parties.hanging(phrase, "of", "by", "from");
  const named = by
    ? actorsOf(scene, membersOf(by))
    : phrase.names.flatMap((name) => (name.entity.type === "threat-actor" ? [{ ...asState(scene.parties.of(phrase), name), role: "group" as const }] : []));
  return named.filter(isBand);
}

/** "the attack on X by Y": the phrase one step further on. */
function deeper(scene: Scene, phrase: Phrase, ...prepositions: string[]): Phrase | undefined {
  for (const first of ["of", "on", "against", "in", "into", "at"]) {
    const middle = scene.parties.hanging(phrase, first);
    if (!middle || scene.phrases.indexOf(middle) - scene.phrases.indexOf(phrase) > 2) continue;
    // "the theft of files from a bank by X".
    const place = scene.parties.hanging(middle, "from");
    const far = scene.parties.hanging(middle, ...prepositions) ?? (place && scene.parties.hanging(place, ...prepositions));
    if (far) return far;
  }
  return undefined;
}
