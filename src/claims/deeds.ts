// Claims stage, data: deeds that only a verb and what stands with it tell: "took control of the site", "went after diplomats", "fell victim to APT28".

import { headWord } from "./frames/draft.ts";
import { membersOf, type Phrase, type Verb } from "./grammar/parts.ts";
import type { Scene } from "./scene.ts";

interface Row {
  readonly verbs: RegExp;
  /** Head nouns of its object. */
  readonly object?: RegExp;
  /** Prepositions of a complement, and the head nouns of that. */
  readonly behind?: RegExp;
  readonly what?: RegExp;
  readonly example: string;
}

const pages = /^(sites?|websites?|webpages?|pages?|homepages?|portals?|accounts?|servers?|screens?)$/;

/** The attacker is the subject. */
const rows: readonly Row[] = [
  { verbs: /^take$/, object: /^aim$/, example: "Killnet took aim at dozens of hospitals." },
  { verbs: /^(take|seize|gain|wrest)$/, object: /^(control|possession|command)$/, example: "Killnet took control of the port's website." },
  {
    verbs: /^(turn|switch|shut|cut)$/,
    object: /^(lights|power|electricity|heating)$/,
    behind: /^(in|across|at|with|for)$/,
    example: "Sandworm turned off the lights in half a million homes.",
  },
  { verbs: /^take$/, behind: /^over$/, what: pages, example: "Killnet took over the accounts of the port." },
  {
    verbs: /^(get|worm|creep|make|find)$/,
    behind: /^into$/,
    what: /^(networks?|systems?|servers?|computers?|mail|e-?mails?|accounts?|inbox(es)?|mailbox(es)?|databases?|websites?|sites?)$/,
    example: "Salt Typhoon got into the networks of nine carriers.",
  },
  {
    verbs: /^(make|walk|get|run)$/,
    behind: /^with$/,
    what: /^(data|records?|files?|documents?|e?mails?|secrets?|blueprints?|designs?|credentials?|passwords?)$/,
    example: "APT28 made off with the documents of the embassy.",
  },
  {
    verbs: /^(lay|prepare)$/,
    object: /^(groundwork|foundations?|ground)$/,
    behind: /^for$/,
    what: /^(cyberattacks?|attacks?|sabotage|intrusions?|hacks?)$/,
    example: "Volt Typhoon has been laying the groundwork for cyberattacks on the ports.",
  },
  {
    verbs: /^(sit|lurk|hide|live|linger|nest|burrow|stay|remain)$/,
    behind: /^(in|inside|within|on|at)$/,
    what: /^(networks?|systems?|servers?|routers?|mailbox(es)?|inbox(es)?)$/,
    example: "Volt Typhoon sat in the utility's network for 300 days.",
  },
  {
    verbs: /^(position|pre-position|preposition|entrench|establish|embed)$/,
    object: /^(themselves|itself|foothold)$/,
    behind: /^(in|inside|within|on)$/,
    what: /^(networks?|systems?|servers?|infrastructure|utilities|grids?)$/,
    example: "Volt Typhoon has embedded itself in the systems of two ports.",
  },
  { verbs: /^(go|come)$/, behind: /^after$/, example: "APT28 went after Danish diplomats with phishing emails." },
  {
    verbs: /^(leave|post|place|put|display)$/,
    object: /^(messages?|notes?|flags?|banners?|slogans?)$/,
    behind: /^(on|at)$/,
    what: pages,
    example: "Killnet left a message on the port's homepage.",
  },
  { verbs: /^(replace|alter|change|modify|block|disable)$/, object: pages, example: "Killnet replaced the homepage of the port." },
];

/** The one who was hit is the subject; the attacker stands behind the preposition. */
const turned: readonly (Row & { readonly by: RegExp })[] = [
  { verbs: /^fall$/, object: /^(victim|prey)$/, by: /^to$/, example: "Danish ministries fell victim to APT28." },
  { verbs: /^(be|become|remain)$/, object: /^(targets?|victims?)$/, by: /^of$/, example: "Danish ministries have been the target of APT28." },
  { verbs: /^(be|come)$/, behind: /^under$/, what: /^(attack|fire)$/, by: /^(by|from)$/, example: "The port's website came under attack by Killnet." },
];

const fits = (scene: Scene, verb: Verb, row: Row): boolean => row.verbs.test(verb.lemma) && !verb.passive && stands(scene, verb, row);

/** A function of its own: what it makes would else be made for every verb and row. */
const stands = (scene: Scene, verb: Verb, row: Row): boolean =>
  (!row.object || verb.objects.some((one) => row.object?.test(headWord(scene, one)))) &&
  (!row.behind || verb.complements.some((one) => row.behind?.test(one.preposition) && (!row.what || row.what.test(headWord(scene, one)))));

/** Whether a verb and what stands with it tell of an attack, though the verb alone does not. */
export const isIdiom = (scene: Scene, verb: Verb): boolean => rows.some((row) => fits(scene, verb, row));

/** The attackers whom a verb of suffering names behind a preposition; null for any other verb. */
export function attackersBehind(scene: Scene, verb: Verb): readonly Phrase[] | null {
  const row = turned.find((one) => fits(scene, verb, one));
  if (!row) return null;
  const hosts = [...verb.objects, ...verb.complements].filter((one) => row.object?.test(headWord(scene, one)) || row.what?.test(headWord(scene, one)));
  const behind =
    verb.complements.find((one) => row.by.test(one.preposition)) ??
    hosts.flatMap((one) => scene.parties.hanging(one, "of", "to", "by", "from") ?? []).find((one) => row.by.test(one.preposition));
  return behind ? membersOf(behind) : null;
}

/** The rows' own sentences, each of which tells of an attack. */
export const deedExamples: readonly string[] = [...rows, ...turned].map((row) => row.example);
