// Claims stage, frames: idioms by which those who stand accused turn an accusation away without a verb of denial: "accused Latvia of making it up",
// "took issue with the charges", "was being framed", "is itself a victim", "they had the wrong man", "issued a denial".

import { wordList, wordSet } from "../../document/word-list.ts";
import { accusesOfLying, callsBaseless, charges } from "../baseless.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { both } from "../nouns.ts";
import type { Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { tellsWho } from "../withholding/tells-who.ts";
import { type Desk, headWord, stand } from "./draft.ts";
import { clearedBy, defendant, ownSpeaker, standsAccused } from "./spoken-for.ts";
import * as words from "./words.ts";

/** Who turns it away, and how surely. */
interface Rebuff {
  readonly by: readonly Party[];
  readonly certainty: "asserted" | "possible";
  readonly cue: number;
}
/** One idiom: null where the verb tells something else. */
type Idiom = (scene: Scene, verb: Verb) => Rebuff | null;

function subjectOf(scene: Scene, verb: Verb): readonly Party[] {
  const own = ownSpeaker(scene, verb);
  return defendant(scene, verb, own) ?? own ?? scene.parties.all(verb.subject);
}
const rebuff = (by: readonly Party[], cue: number, certainty: Rebuff["certainty"] = "asserted"): Rebuff => ({ by, cue, certainty });
const isCharge = (scene: Scene, phrase: Phrase): boolean => phrase.last > phrase.first && charges.has(headWord(scene, phrase));

/** "accused Latvia of making it all up". */
const lying: Idiom = (scene, verb) => (accusesOfLying(scene, verb) ? rebuff(subjectOf(scene, verb), verb.at) : null);

const fabricating = wordSet("fabricate invent concoct manufacture hype peddle spread");
const stories = wordSet("story stories narrative tale case pretext plot");
/** "says Latvia fabricated the story": what those accused say of their accusers. */
const fabricated: Idiom = (scene, verb) => {
  const told = fabricating.has(verb.lemma) && !verb.passive && !verb.negated && verb.parent !== null && isA(verb.parent.lemma, "say");
  const { lower } = scene.document.tokens;
  const untrue = (one: Phrase) => stories.has(headWord(scene, one)) || isCharge(scene, one) || callsBaseless(scene, one.first, one.last);
  // "it had invented the story": of itself nobody says so.
  const itself = verb.subject.some((one) => words.pronouns.has(lower[one.last] as string));
  return told && !itself && verb.objects.some(untrue) ? rebuff([], verb.at) : null;
};

const blaming = wordSet("blame attribute ascribe");
const onWords = wordSet("on to");
/** "blamed the accusation on hysteria". */
const explained: Idiom = (scene, verb) =>
  blaming.has(verb.lemma) &&
  !verb.passive &&
  !verb.negated &&
  verb.objects.some((one) => isCharge(scene, one)) &&
  verb.complements.some((one) => onWords.has(one.preposition))
    ? rebuff(subjectOf(scene, verb), verb.at)
    : null;

/** "took issue with the allegations", "took exception to the charge". */
const issues = wordSet("issue exception umbrage offence offense");
const issue: Idiom = (scene, verb) => {
  const taken = verb.lemma === "take" && !verb.negated ? verb.objects.find((one) => issues.has(headWord(scene, one))) : undefined;
  const at = taken && (verb.complements.find((one) => one.first > taken.last) ?? scene.parties.hanging(taken, "with", "to", "at"));
  return taken && at && isCharge(scene, at) ? rebuff(subjectOf(scene, verb), taken.last) : null;
};

const framing = wordSet("frame scapegoat smear slander vilify malign defame");
const scapegoats = wordSet("scapegoat scapegoats");
/** "was being framed", "had been made a scapegoat". */
const framed: Idiom = (scene, verb) => {
  if (!verb.passive || verb.negated || (verb.modal && verb.modal !== "may")) return null;
  const made = verb.lemma === "make" && [...verb.objects, ...verb.complements].some((one) => scapegoats.has(headWord(scene, one)));
  return framing.has(verb.lemma) || made ? rebuff(subjectOf(scene, verb), verb.at, verb.modal ? "possible" : "asserted") : null;
};

const smears = wordSet("smear smears slander plot propaganda conspiracy disinformation hysteria libel witch-hunt");
const tooWords = wordSet("itself himself herself themselves ourselves too also biggest main real");
/** "was itself a victim of hackers": of one who stands accused. */
const victim: Idiom = (scene, verb) => {
  const object = verb.lemma === "be" && !verb.negated ? verb.objects.find((one) => words.sufferers.has(headWord(scene, one))) : undefined;
  if (!object) return null;
  const { lower } = scene.document.tokens;
  // "the victim of a smear campaign".
  const of = scene.parties.hanging(object, "of");
  const smear = of !== undefined && lower.slice(of.first, of.last + 1).some((word) => smears.has(word));
  const itself = smear || lower.slice(verb.at + 1, object.last).some((word) => tooWords.has(word)) || tooWords.has(lower[object.last + 1] ?? "");
  return itself ? rebuff(subjectOf(scene, verb), object.last, "possible") : null;
};

const truths = wordSet("truth substance basis foundation merit validity");
const grains = wordSet("grain word shred iota ounce scrap bit kernel");
const inWords = wordSet("in to of");
/** "There is no truth in the accusation", "not a grain of truth", "Nothing could be further from the truth". */
const untrue: Idiom = (scene, verb) => {
  if (verb.lemma !== "be") return null;
  const { lower } = scene.document.tokens;
  const [object] = verb.objects;
  const far = verb.subject.some((one) => lower[one.first] === "nothing") && /\bf[au]rther from the truth\b/.test(lower.slice(verb.at, verb.at + 6).join(" "));
  if (far) return rebuff([], verb.at);
  const grain = object && grains.has(headWord(scene, object)) ? scene.parties.hanging(object, "of") : undefined;
  const truth = grain ?? object;
  if (!object || !truth || !truths.has(headWord(scene, truth)) || !(verb.negated || lower[object.first] === "no" || lower[object.first - 1] === "not"))
    return null;
  const about = [...verb.complements, scene.parties.hanging(truth, "in", "to")].find((one) => one && one !== truth && inWords.has(one.preposition));
  return about && isCharge(scene, about) ? rebuff([], truth.last) : null;
};

const protesting = wordSet("protest lash hit strike rail fume rage fulminate object");
const outWords = wordSet("lash hit strike");
const atWords = wordSet("at against to over");
/** "lashed out at the accusation", "protested against the charge", "hit out at what it called smears". */
const protested: Idiom = (scene, verb) => {
  if (!protesting.has(verb.lemma) || verb.passive || verb.negated) return null;
  if (outWords.has(verb.lemma) && scene.document.tokens.lower[verb.at + 1] !== "out") return null;
  const meant = verb.complements.find((one) => atWords.has(one.preposition) && isCharge(scene, one));
  // "protested at the groundless accusation": told as a retort.
  const at = meant && !(verb.lemma === "protest" && callsBaseless(scene, meant.first, meant.last));
  const called = scene.verbs.some(
    (one) => one.parent === verb && one.opener.endsWith("what") && one.objects.some((two) => isCharge(scene, two) || callsBaseless(scene, two.first, two.last)),
  );
  return at || called ? rebuff(subjectOf(scene, verb), verb.at) : null;
};

const serving = wordSet("act work operate");
const orders = wordSet("behalf orders order behest instructions instruction direction");
const ownWords = wordSet("its our their his");
/** "The hackers were not acting on its behalf": of a state that stands accused. */
const unserved: Idiom = (scene, verb) =>
  serving.has(verb.lemma) &&
  verb.negated &&
  verb.complements.some((one) => orders.has(headWord(scene, one)) && ownWords.has(scene.document.tokens.lower[one.first] as string))
    ? rebuff([], verb.at)
    : null;

const persons = wordSet("man woman person suspect guy people one country target");
/** "They have the wrong man", says a lawyer. */
const wrongOne: Idiom = (scene, verb) => {
  const { lower } = scene.document.tokens;
  const wrong = verb.negated
    ? undefined
    : [...verb.objects, ...verb.complements].find((one) => persons.has(headWord(scene, one)) && lower.slice(one.first, one.last).includes("wrong"));
  return wrong ? rebuff([], wrong.last) : null;
};

const contesting = wordSet("contest fight challenge dispute");
const legal = new Set([...both("charge accusation allegation"), ...wordList("case indictment")]);
/** "will contest the charges": of a person who faces them. */
const contested: Idiom = (scene, verb) => {
  if (!contesting.has(verb.lemma) || verb.passive || verb.negated || !verb.objects.some((one) => legal.has(headWord(scene, one)))) return null;
  const by = subjectOf(scene, verb);
  return clearedBy(scene, by).every((party) => party.role === "person") ? rebuff(by, verb.at) : null;
};

const giving = wordSet("issue give offer repeat make release publish send reiterate");
const drawing = wordSet("draw bring prompt provoke meet elicit");
const denials = both("denial rebuttal");
/** "issued a denial", "drew a sharp denial from Moscow", "the response was a denial". */
const denial: Idiom = (scene, verb) => {
  const noun = verb.negated ? undefined : [...verb.objects, ...verb.complements].find((one) => denials.has(headWord(scene, one)));
  if (!noun || scene.verbs.some((one) => one.noun === noun) || scene.parties.hanging(noun, "of")) return null;
  const from = scene.parties.hanging(noun, "from", "by") ?? verb.complements.find((one) => one.preposition === "from");
  if (drawing.has(verb.lemma)) return from ? rebuff([scene.parties.of(from)], noun.last) : null;
  if (giving.has(verb.lemma) && !verb.passive) return rebuff(subjectOf(scene, verb), noun.last);
  const owner = verb.lemma === "be" ? verb.subject[0]?.owner : null;
  return owner ? rebuff([scene.parties.of(owner)], noun.last) : null;
};

const entering = wordSet("enter make submit file");
/** "entered a plea of not guilty": one word and the two behind it. */
const plea: Idiom = (scene, verb) => {
  const { lower } = scene.document.tokens;
  if (!entering.has(verb.lemma) || verb.negated) return null;
  const around = lower.slice(Math.max(scene.sentence.first, verb.at - pleaReach), verb.at + pleaReach);
  const at = around.indexOf("plea") < 0 ? -1 : around.indexOf("guilty");
  if (at < 1 || !(around[at - 1] === "not" || around[at - 2] === "not")) return null;
  const behalf = verb.passive ? scene.phrases.find((one) => one.first > verb.at && pleaders.has(one.preposition) && one.names.length > 0) : undefined;
  return behalf ? rebuff([scene.parties.of(behalf)], verb.at) : rebuff(subjectOf(scene, verb), verb.at);
};
const pleaReach = 8;
const pleaders = wordSet("of for by");

const auxiliaries = wordSet("have do be");
/** "Asked whether it had ordered the attack, the embassy said it had not". */
const elliptic: Idiom = (scene, verb) => {
  const { lower } = scene.document.tokens;
  const bare = auxiliaries.has(verb.lemma) && verb.negated && verb.link === "complement" && verb.objects.length === 0 && verb.complements.length === 0;
  if (!bare || closing.has(lower[verb.last + 1] ?? ".") === false || !verb.parent || !isA(verb.parent.lemma, "say")) return null;
  const asked = scene.verbs.find((one) => one.at < verb.at && words.whethers.has(one.opener) && tellsWho(scene, one));
  return asked ? rebuff(subjectOf(scene, verb), verb.at) : null;
};
const closing = new Set([".", ",", ";", "”", "’"]);

const idioms: readonly Idiom[] = [
  elliptic,
  lying,
  fabricated,
  explained,
  issue,
  framed,
  victim,
  untrue,
  protested,
  unserved,
  wrongOne,
  contested,
  denial,
  plea,
];

export function rebuffs(scene: Scene, verb: Verb, desk: Desk) {
  if (scene.accused.length === 0 || otherMatter(scene)) return;
  for (const idiom of idioms) {
    const found = idiom(scene, verb);
    if (found) return publish(scene, verb, desk, found);
  }
}

function publish(scene: Scene, verb: Verb, desk: Desk, { by, certainty, cue }: Rebuff) {
  const standing = standingOf(scene, verb, verb.at, certainty, { skipOwn: true });
  if (typeof standing === "string") return desk.reject(verb.at, standing);
  if (standing.stance !== "attributes") return;
  const quoted = standing.sources.length === 0 ? scene.speakerIn(verb.at) : null;
  const said = quoted ? [quoted] : standing.sources;
  // "They have the wrong man": of whoever says so.
  const own = by.length > 0 ? by : said;
  const actors = clearedBy(scene, own);
  if (!standsAccused(scene, actors)) return desk.reject(verb.at, "the speaker is not accused");
  desk.told.add(verb);
  desk.add({ ...stand(standing, certainty), stance: "denies", sources: said.length > 0 ? said : own, actors, verb, cues: [verb.at, cue, ...standing.cues] });
}
