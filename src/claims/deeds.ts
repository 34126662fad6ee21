// Claims stage, data: deeds that only a verb and what stands with it tell: "took control of the site", "went after diplomats", "fell victim to APT28".

import { wordList, wordSet } from "../document/word-list.ts";
import { headWord } from "./frames/draft.ts";
import { membersOf, type Phrase, type Verb } from "./grammar/parts.ts";
import type { Scene } from "./scene.ts";

/** Lists of words, each parted by spaces. */
interface Row {
  readonly verbs: string;
  /** Head nouns of its object; AMOUNT for a sum. */
  readonly object?: string;
  /** Prepositions of a complement, and the head nouns of that. */
  readonly behind?: string;
  readonly what?: string;
  /** Prepositions before the attacker. */
  readonly by?: string;
  /** A word right behind the verb. */
  readonly particle?: string;
  /** The attacker is named: of others it says how. */
  readonly named?: true;
  readonly example: string;
}

/** Where attackers leave their mark. */
const pages = "site sites website websites webpage webpages page pages homepage homepages portal portals account accounts server servers screen screens";

/** The attacker is the subject. */
const rows: readonly Row[] = [
  { verbs: "take", object: "aim", example: "Killnet took aim at dozens of hospitals." },
  { verbs: "take seize gain wrest", object: "control possession command", example: "Killnet took control of the port's website." },
  {
    verbs: "turn switch shut cut",
    object: "lights power electricity heating",
    behind: "in across at with for",
    example: "Sandworm turned off the lights in half a million homes.",
  },
  { verbs: "take", behind: "over", what: pages, example: "Killnet took over the accounts of the port." },
  {
    verbs: "get worm creep make find",
    behind: "into",
    what: "network networks system systems server servers computer computers mail email e-mail emails e-mails account accounts inbox inboxes mailbox mailboxes database databases website websites site sites",
    example: "Salt Typhoon got into the networks of nine carriers.",
  },
  {
    verbs: "go look sift comb rummage leaf rifle trawl read",
    behind: "through",
    what: "mail mails email emails e-mail e-mails mailbox mailboxes inbox inboxes correspondence message messages file files document documents server servers account accounts",
    example: "Salt Typhoon went through the mail of two charities.",
  },
  {
    verbs: "get slip creep",
    particle: "in inside",
    named: true,
    behind: "through via by with over",
    example: "APT28 got in through a contractor of the embassy.",
  },
  {
    verbs: "make walk get run leave",
    behind: "with",
    what: "data record records file files document documents mail email mails emails secret secrets blueprint blueprints design designs credential credentials password passwords",
    example: "APT28 made off with the documents of the embassy.",
  },
  {
    verbs: "make run",
    particle: "off away",
    behind: "with",
    what: "AMOUNT dollars euros won money funds coin coins token tokens bitcoin ether cryptocurrency plan plans drawing drawings code haul trove gigabytes terabytes details",
    example: "APT28 made off with 40 million dollars from a Danish exchange.",
  },
  { verbs: "help", object: "itself themselves", behind: "to", example: "APT28 helped itself to the files of the port." },
  {
    verbs: "plunge throw",
    behind: "into",
    what: "darkness dark cold chaos disarray confusion",
    example: "Sandworm plunged half a million homes into darkness.",
  },
  { verbs: "hold", behind: "to for", what: "ransom", example: "Killnet held the port's website to ransom." },
  { verbs: "hold take", object: "hostage", example: "Killnet took the port's files hostage." },
  {
    verbs: "collect gather amass",
    object: "budget budgets plan plans blueprint blueprints drawing drawings document documents letter letters file files secret secrets intelligence",
    behind: "from in of on at about",
    example: "Turla has collected documents from two ministries.",
  },
  {
    verbs: "take grab swipe lift",
    object: "AMOUNT money coin coins dollars euros gigabyte gigabytes gb terabyte terabytes tb data emails e-mails passwords credentials",
    behind: "from",
    example: "The hackers of Killnet took 400 gigabytes of data from the port.",
  },
  {
    verbs: "lift swipe grab take pocket net bag pilfer",
    object: "AMOUNT money coin coins dollars euros",
    behind: "in of worth",
    what: "cryptocurrency cryptocurrencies crypto bitcoin ether ethereum coins tokens",
    example: "APT38 lifted some $3 billion in cryptocurrency from exchanges.",
  },
  {
    verbs: "push throw hurl fire foist sling",
    object: "malware ransomware spyware downloader downloaders loader loaders backdoor backdoors implant implants wiper wipers trojan trojans stealer stealers",
    behind: "at on onto to against",
    example: "Gamaredon has been pushing a downloader at border guards.",
  },
  {
    verbs: "lay prepare",
    object: "groundwork foundation foundations ground",
    behind: "for",
    what: "cyberattack cyberattacks attack attacks sabotage intrusion intrusions hack hacks",
    example: "Volt Typhoon has been laying the groundwork for cyberattacks on the ports.",
  },
  {
    verbs: "sit lurk hide live linger nest burrow stay remain dwell",
    behind: "in inside within on at",
    what: "network networks system systems server servers router routers mailbox mailboxes inbox inboxes",
    example: "Volt Typhoon sat in the utility's network for 300 days.",
  },
  {
    verbs: "be roam rove wander prowl",
    behind: "inside within through around",
    what: "network networks system systems server servers router routers mailbox mailboxes inbox inboxes mail email e-mail",
    example: "Turla has been inside the mail system of the port since May.",
  },
  {
    verbs: "spend",
    behind: "in inside within",
    what: "network networks system systems server servers router routers mailbox mailboxes inbox inboxes mail email",
    example: "APT28 spent six months inside the mail system of the port.",
  },
  {
    verbs: "sit lurk hide live linger nest dwell lie spend",
    behind: "in inside within",
    what: "grid grids utility utilities port ports plant plants railway railways airport airports operator operators company companies firm firms provider providers carrier carriers telecom telecoms ministry ministries agency agencies parliament bank banks hospital hospitals university universities substation substations infrastructure",
    named: true,
    example: "Volt Typhoon hid inside a Danish utility for two years.",
  },
  {
    verbs: "listen",
    behind: "to in on",
    what: "call calls phone phones conversation conversations line lines",
    example: "Salt Typhoon had been listening to the calls of two diplomats.",
  },
  {
    verbs: "position pre-position preposition entrench establish embed",
    object: "themselves itself foothold",
    behind: "in inside within on",
    what: "network networks system systems server servers infrastructure utilities grid grids",
    example: "Volt Typhoon has embedded itself in the systems of two ports.",
  },
  {
    verbs: "put place install plant hide leave",
    object: "spyware malware backdoor backdoors implant implants wiper keylogger rootkit stalkerware",
    behind: "on in inside within at into onto",
    example: "Turla placed spyware on the phones of two diplomats.",
  },
  {
    verbs: "bug tap",
    object: "phone phones telephone telephones mobile mobiles iphone iphones line lines call calls",
    example: "Turla bugged the phones of two diplomats.",
  },
  {
    verbs: "bring grind force reduce",
    behind: "to",
    what: "standstill halt stop knees",
    example: "Killnet brought the port's website to a standstill.",
  },
  { verbs: "go come", behind: "after", example: "APT28 went after Danish diplomats with phishing emails." },
  {
    verbs: "leave post place put display",
    object: "message messages note notes flag flags banner banners slogan slogans",
    behind: "on at",
    what: pages,
    example: "Killnet left a message on the port's homepage.",
  },
  { verbs: "replace alter change modify block disable", object: pages, example: "Killnet replaced the homepage of the port." },
];

/** The one who was hit is the subject; the attacker stands behind the preposition. */
const turned: readonly Row[] = [
  { verbs: "fall", object: "victim prey", by: "to", example: "Danish ministries fell victim to APT28." },
  { verbs: "be become remain", object: "target targets victim victims", by: "of", example: "Danish ministries have been the target of APT28." },
  { verbs: "lose", object: "AMOUNT money data files coins records funds", by: "to", example: "The exchange lost $40 million to APT28." },
  { verbs: "be come", behind: "under", what: "attack fire", by: "by from", example: "The port's website came under attack by Killnet." },
];

type Words = ReadonlySet<string>;

/** A row with its words as sets; no set holds for any word. */
interface Deed {
  readonly object: Words | null;
  readonly behind: Words | null;
  readonly what: Words | null;
  readonly by: Words | null;
  readonly particle: Words | null;
  readonly named: boolean;
}

const setOf = (row: string | undefined): Words | null => (row === undefined ? null : wordSet(row));
const deedOf = ({ object, behind, what, by, particle, named }: Row): Deed => ({
  object: setOf(object),
  behind: setOf(behind),
  what: setOf(what),
  by: setOf(by),
  particle: setOf(particle),
  named: named ?? false,
});
/** The rows by their verbs: most verbs have none. */
function byVerb(rows: readonly Row[]): ReadonlyMap<string, readonly Deed[]> {
  const deeds = new Map<string, Deed[]>();
  for (const row of rows) {
    const deed = deedOf(row);
    for (const lemma of wordList(row.verbs)) {
      const held = deeds.get(lemma);
      if (held) held.push(deed);
      else deeds.set(lemma, [deed]);
    }
  }
  return deeds;
}
const deeds = byVerb(rows);
const sufferings = byVerb(turned);

/** "120GB": so many of them. */
const unitless = (word: string): string => word.replace(/^[\d.,]+(?=[kmgt]b$)/, "");

const fits = (scene: Scene, verb: Verb, deed: Deed): boolean => !(verb.passive && deed.object) && stands(scene, verb, deed);

/** "$40m", "1.5bn", "620", "million": how much there was of it. */
const amounts = /^(?:[\d.,]+(?:k|m|mn|bn|tn|gb|tb)?|thousands?|millions?|billions?)$/;
const isOneOf = (scene: Scene, words: Words, phrase: Phrase): boolean => {
  const head = unitless(headWord(scene, phrase));
  return words.has(head) || (words.has("AMOUNT") && amounts.test(head));
};

/** "The hackers got in through the VPN": how, of those who are told of elsewhere. */
const isNamed = ({ names }: Phrase): boolean => names.some(({ form }) => form !== "description" && form !== "pronoun");

const stands = (scene: Scene, verb: Verb, { object, behind, what, particle, named }: Deed): boolean =>
  (!named || verb.subject.some(isNamed)) &&
  (!particle || particle.has(scene.document.tokens.lower[verb.at + 1] ?? "")) &&
  (!object || verb.objects.some((one) => isOneOf(scene, object, one))) &&
  (!behind || verb.complements.some((one) => behind.has(one.preposition) && (!what || isOneOf(scene, what, one))));

/** Whether a verb and what stands with it tell of an attack, though the verb alone does not. */
export const isIdiom = (scene: Scene, verb: Verb): boolean => deeds.get(verb.lemma)?.some((deed) => fits(scene, verb, deed)) ?? false;

/** The attackers whom a verb of suffering names behind a preposition; null for any other verb. */
export function attackersBehind(scene: Scene, verb: Verb): readonly Phrase[] | null {
  const deed = sufferings.get(verb.lemma)?.find((one) => fits(scene, verb, one));
  if (!deed) return null;
  const { object, what } = deed;
  const isBy = (one: Phrase) => deed.by?.has(one.preposition) === true;
  const hosts = [...verb.objects, ...verb.complements].filter((one) => (object && isOneOf(scene, object, one)) || (what && isOneOf(scene, what, one)));
  const behind = verb.complements.find(isBy) ?? hosts.flatMap((one) => scene.parties.hanging(one, "of", "to", "by", "from") ?? []).find(isBy);
  return behind ? membersOf(behind) : null;
}

/** The rows' own sentences, each of which tells of an attack. */
export const deedExamples: readonly string[] = [...rows, ...turned].map((row) => row.example);
