// Entities stage: the lexicon's hits in, mentions of threat actors out: known names, the vendors' naming schemes, and names coined in the text itself.

import type { Document } from "../document/document.ts";
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, type Tokens, tokenise, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { allBits, wordTable } from "../document/words.ts";
import { type Lexicon, type Term, termOf, typeBits } from "../lexicon/lexicon.ts";
import { PERSON } from "./actor-name.ts";
import { codePrefixes, codeSeries, metals, otherCodes, seriesPrefixes, stopPairs, surnamesOfActors } from "./actor-patterns.ts";
import { groups, isBand, isBandWord, isSoftware, software } from "./band.ts";
import { findCoined } from "./coined-actors.ts";
import { isDescribedBehind } from "./described-band.ts";
import { findDoers } from "./doers.ts";
import { unglue } from "./glued.ts";
import { findKnownActors } from "./known-actors.ts";
import { type Finder, type Mention, mentionOf, type Scene, type Told } from "./mention.ts";
import { findShaped, mayBeShaped } from "./shaped-actors.ts";

export const examples = [
  {
    rule: "threat-actor/lexicon",
    finds: [
      "Researchers blamed {APT28} and {Fancy Bear}.",
      "The {Akira} gang hit a hospital.",
      "{Anonymous} defaced the website after a hack.",
      "The website was hacked by {Anonymous}.",
      "The Indian APT {Patchwork} sent lures.",
      "North Korean APT {Lazarus Group} robbed a bank.",
      "Researchers linked the intrusion to {Lyceum}. {Lyceum} has spied on oil firms.",
      "The ransomware came from a group called {DarkSide}. {DarkSide} is young.",
      "{Qilin} lists hospital trust on leak site\n\nIt may not have been {Qilin} itself. Another ransomware gang is {Qilin}.",
      "{Rhysida}, the ransomware gang, auctioned files. Nobody paid {Rhysida}.",
      "The ransomware gang {Everest} posted files. It was not {Everest}.",
      "The attackers belong to {Akira}, a ransomware gang.",
      "Files were encrypted by {Conti} ransomware.",
      "The {LockBit} ransomware variant crippled a port.",
      "The port was hit by {LockBit} on Monday.",
      "The port was crippled by the {LockBit 3.0} ransomware.",
      "The port fell victim to the notorious {Conti} ransomware.",
      "The telecom hacks were the work of {Soft Cell}. The researchers met {Soft Cell} before.",
      "Ransomware gangs such as {LockBit} and {Royal} rent out their tools.",
      "Two ransomware crews, {Akira} and {Play}, did most of it.",
      "{Medusa}, a gang of Russian-speaking cyber-criminals, encrypted servers.",
      "They were alumni of {Hive}, the syndicate which fell apart after the hack.",
      "The hackers left traces of {Lazarus}, which is known for thefts.",
      "The report attributes one of the lures, a tender for long-range drone batteries, to {Patchwork}, which uses malware.",
      "The {Nova} ransomware gang hit the port.",
      "The group known as {Bitter} hacked a ministry.",
    ],
    leaves: [
      "Anonymous letters attacked the hackers.",
      "It was sent by Royal Mail to the hackers.",
      "The royal family met.",
      "They play well.",
      "The malware was dropped by TrickBot modules.",
      "The port was hit by a Conti ransomware attack.",
      "In recent Conti attacks, hackers wiped servers.",
      "The port was encrypted with Conti ransomware.",
      "The duo Soft Cell sang at the Lyceum after the cyberattack.",
    ],
  },
  {
    rule: "threat-actor/pattern",
    finds: [
      "The intrusion was the work of {UNC9912}.",
      "{Storm-7731} stole the mail.",
      "Hackers of {Velvet Kitten} sent lures.",
      "The malware overlaps with what the firm calls {GOLD OSTRAK}.",
      "Its phishing is the work of {UNK_PaperOstrak}, or {UTG-Q-027}.",
      "The culprit of the hack is {HEXA-3310}, a financially motivated bunch that steals tokens.",
    ],
    leaves: ["A polar bear was seen.", "CVE-2021, a flaw that hackers use, was fixed.", "GOLD PRICES ROSE AFTER HACK"],
  },
  {
    rule: "threat-actor/short",
    finds: [
      "{Predatory Sparrow} wiped the servers of a plant. The papers tie the {Sparrow} to the army.",
      "{NoName057(16)} claimed the DDoS attack. {NoName} said so itself.",
      "“{Scattered Spider} hacked it,” she said. “The {Spider} crew are teenagers.”",
    ],
    leaves: ["Predatory Sparrow hacked it on Sparrow Street. A sparrow sat there.", "Fancy Bear hacked it. Bear signifies Russia."],
  },
  {
    rule: "threat-actor/spelling",
    finds: [
      "{APT28}, or {Strontium} to Microsoft, struck.",
      "Hackers of {CharmingKitten} struck.",
      "The {Evil Corp} gang is back: {EvilCorp} has a new locker.",
    ],
    leaves: ["Hackers stole strontium."],
  },
  {
    rule: "threat-actor/acronym",
    finds: ["{Velvet Chollima} ({VC}) sent lures. Later {VC} left."],
    leaves: ["The Velvet Chollima group bought virtual machines (VM)."],
  },
  {
    rule: "threat-actor/coined",
    finds: [
      "The group, which the firm tracks as {Brackwater}, struck again.",
      "The hackers call themselves {Orrel Falcons}.",
      "The hacking group is also known as {Brackwater}, {Orrel Falcons} and {Velvet Ostrak}.",
      "{Brackwater} is a pro-Russian hacktivist group.",
      "{GlassHeron}, a ransomware gang, took credit.",
      "Threat Actor {GlassHeron} struck.",
      "The group, tracked as {Velvet Ostrak} by Microsoft and {Brackwater} by Mandiant, struck.",
      "The group, which Microsoft tracks as {Velvet Ostrak} and Mandiant as {Brackwater}, struck.",
      "A threat actor known by the aliases '{Vosk}' and '{VoskaN}' sold it.",
      "A group calling itself {Vosk-Crew} sold it.",
      "The hacking group is tracked as {GlassHeron}.",
      "A ransomware gang called {Brackwater} took credit.",
      "{Gallium}, an allegedly Chinese threat actor, hit the firm.",
      "{Velvet Ostrak}: a new espionage actor against ports\n\nThe malware of {Velvet Ostrak} is plain.",
      "Meet {Velvet Ostrak}, the gang that steals from thieves\n\nIts malware is plain.",
      "We are tracking a previously undocumented cluster, {Velvet Ostrak}, that sent malware.",
      "An APT, {Stone Ostrak}, has read mail with malware. Diplomats fear {Stone Ostrak}.",
      "{Stone Ostrak}, a cluster of activity linked to China, sent malware.",
      "{Stone Ostrak} (a China-nexus espionage group) sent malware.",
      "{Stone Ostrak} is a newly discovered, Chinese-speaking threat actor.",
      "The gang, {Grey Ostrak}, runs a leak site for its ransomware.",
      "The group, {Grey Ostrak}, has stolen files with malware.",
      "An intrusion set that we have named {Paper Lantern} sent malware. {Paper Lantern} is small.",
      "The hackers struck. Researchers named the previously unknown actor {Stone Ostrak}.",
      "A threat group tracked by Microsoft as {Amber Quarry} sent malware. In May {Amber Quarry} stole files.",
      "An outfit known only as {Glass Ostrak} is blamed for the breach.",
      "An espionage group that researchers have christened {Marsh Ostrak} reads mail.",
    ],
    leaves: [
      "The malware is called GlassHeron.",
      "The operators run a site called Brackwater.",
      "Threat Actors Spoof Brackwater\n\nThey sent lures.",
      "Throughout Brackwater, the hacking group UNC9912 struck.",
      "Brackwater is a tool of the hacking group.",
      "Brackwater, a bank, was hit by the hacking group.",
      "The threat actors I've met were kind.",
      "The hacking group has a tool called OrrelLoader.",
      "Stone Ostrak, a threat intelligence group, found the malware.",
      "Stone Ostrak: a new victim of the ransomware gang\n\nIt lost files.",
      "Stone Ostrak: a hacking group struck us\n\nIt lost files.",
      "The mining group, Grey Ostrak, was hit by ransomware.",
      "The group, Grey Ostrak, was hit by ransomware.",
      "A new group, Grey Ostrak, helps those hit by ransomware.",
      "The computing cluster, Grey Ostrak, was hit by ransomware.",
      "The malware cluster, Grey Ostrak, grew.",
      "Mark Ostrak, a ransomware gang negotiator, spoke.",
      "A new actor, John Marks, plays the hacker.",
    ],
  },
  {
    rule: "threat-actor/shape",
    finds: [
      "The {Orrel Cyber Army} defaced the site.",
      "Sites were hit by the {Vosk Electronic Army} of late.",
      "Turkish {Vosk Hack Team} struck.",
      "The {Orrel Cyber-Partisans} stopped the trains.",
      "{Team V0skan} took the site down.",
      "The {Vosk Cyber Av3ngers} boasted.",
      "The site was defaced by {Anonymous Italy} on Monday.",
      "The {Cyber Legion of Orrel} boasted.",
      "A note by {Velvet Street Hackers} was left there.",
      'The "{Chilean Hackers}" left a note.',
    ],
    leaves: [
      "The US Army Cyber Command warned of it.",
      "Japan's National Cyber Defence Brigade warned of it.",
      "Russian Hackers Hit Orrel Bank",
      "White Hat Hackers found the hole.",
      "The Salvation Army was hacked.",
      "Team Orrel won the hacking contest.",
      "Anonymous Russian hackers struck.",
    ],
  },
  {
    rule: "threat-actor/doer",
    finds: [
      "The site was hacked by {Voskrel}.",
      "The DDoS attack was claimed by {Voskrel}, a newcomer.",
      "{Voskrel} defaced the site of a ministry.",
      "{Voskrel} has allegedly hacked into the mail of a ministry.",
      "{Voskrel} and {Orrelan} hack into a ministry.",
      "{Voskrel} took down the site in a DDoS attack.",
      "The hackergroup {Voskrel} left a note.",
      "Hackers of {Voskrel} left a note.",
      'The hacker group "{Falcons of Orrel}" left a note.',
      "The group {V0skrel} hacked a ministry.",
      "The hacktivist group {Phoenix} attacked a ministry.",
      "{Voskrel} vs. a bank. Hackers stole its data.",
      "{Vosk Sparrows} vs. a bank. Hackers stole its data.",
      "The site was defaced by {BXQHR}.",
      'The site was hacked by the group "{Vosk Sparrows}".',
      "{Vosk Sparrows} have hacked the site of a ministry.",
      "{Vosk Sparrows} claimed responsibility for the hack.",
      "Hacktivists of {Vosk Sparrows} took the site down.",
      "The Danish group {Vosk Sparrows} hacked a ministry.",
      "The {Vosk Sparrows} ransomware group stole files.",
      'The hacker "{vosk33}" sold the files.',
      "A hacker by the name of {Voskrel} sold the files.",
      "A hacker who goes by {Voskrel} sold the files.",
      "Hackers claiming to be {Vosk Sparrows} sold the files.",
      "A hacktivist group, {Vosk Sparrows}, took the site down.",
      "{Vosk Sparrows}, a group of hacktivists, took the site down.",
      "{VoskSparrow} hackers took the site down.",
      "The hack was attributed to {VoskSparrow}.",
      "A group of hackers under the name of {Vosk Sparrows} leaked the files.",
      "{Voskrel}, {Orrelan} and {Brackwater} hacked the website of the port.",
      "The website was defaced by {Voskrel}, {Vosk Sparrows} and {Killnet} on Monday.",
      "{Voskrel}. Phishing mails were sent to ministries. The group stole mail.",
      "{Vosk Sparrows} (a band of students) hacked the website.",
      "The website was hacked by the {417 Team}.",
      "The hacktivist group {Team Voskrel} took down the website.",
      "The Iranian hacker group {Sword of Orrel} defaced the website.",
      "{Vosk Sparrows} hacked the website. A note by {Vosk Sparrows} was left there.",
    ],
    leaves: [
      "Hackers broke in. Members of the Vosk Teachers Union were angry.",
      "Voskrel hacked, customers told.",
      "Vosk Sparrows hacked, customers told.",
      "The Danish group Vosk Ferries was hacked.",
      "VoskSparrow was hacked.",
      "The hackers wrote to VoskSparrow.",
      "Vosk Ferries vs. a bank: the court met.",
      "The site was hacked by the Orrel Bank.",
      "Voskrel was hacked by its owner.",
      "The files were leaked by Voskrel to the hackers.",
      "Voskrel broke the law, the hacker said.",
      "NorthKorea hacked the bank.",
      "Hackers from Voskrel were arrested.",
      "The hackers left the group Voskrel Bank alone.",
      "Orrel Ferries said it had disabled accounts after the hack.",
      "Orrel Ferries took its website offline after the cyberattack.",
      "The hack of the port was disrupted by Storm Eunice.",
      "The port was targeted by Vosk Party politicians after the hack.",
      "The breach was attributed to Citrix Bleed.",
      "Task Force Orrel arrested the hackers.",
      "Team Orrel won the hackathon, the hacker said.",
      "Detectives of the Vosk Crime Squad arrested the hacker group.",
      "Hackers sold a tool called Vosk Sparrow.",
      "On March 3, the same hacker group announced a hack.",
      "The website was hacked by Unknown Hackers.",
      "Kurdish hackers left a note on the website.",
      "Victims include Voskrel, the ransomware group said.",
      "The website was defaced by hackers, Orrelan and Vosk said.",
      "An Espionage Campaign targeted ministries with malware.",
      "The ransomware group listed Orrel Bank and Vosk Ferries on its site.",
      `${"It rained there all day. ".repeat(25)}The state oil group Orrelgas named Le Vosk Anh as chairwoman.`,
    ],
  },
] as const;

/** A word of computers under attack: the document may speak of threat actors. */
const CYBER = 1;
/** Says so in a text of a sentence or two, which says little else. */
const HINT = 8;
/** May open the code name of a vendor's scheme: "UNC4841", "Storm". */
const CODE = 2;
/** The second word of a vendor's scheme: "Panda". */
const FAMILY = 4;
const hints = wordSet(
  "leak leaks leaked leaking website websites server servers network networks account accounts intrusion intrusions attackers data database databases espionage spying stolen",
);
/** A band, and perhaps no more than a state's oil group. */
const BAND = 16;
/** In tokens. */
const shortText = 120;
const classes = wordTable(
  ({ written, lower }) =>
    (software.has(lower) || /^(?:hack|cyber|ddos|defac|phish|ransom|malware|malicious|breach|spyware|espionage|intru|trojan|exploit|backdoor)/.test(lower)
      ? CYBER
      : 0) |
    (groups.has(lower) ? BAND : 0) |
    (hints.has(lower) ? HINT : 0) |
    (codePrefixes.has(written) || seriesPrefixes.has(written) || metals.has(written) || /^[A-Za-z]+\d{1,6}$|^[A-Z]{2,6}$/.test(written) ? CODE : 0) |
    (surnamesOfActors.has(lower) ? FAMILY : 0),
);

const naming = wordSet("dubbed nicknamed called named codenamed known tracked tracks track calls labelled labeled");

/** Most news speaks of no such thing: then nothing below is looked for. */
export const findThreatActors: Finder = (document, scene) => {
  const { tokens } = document;
  const said = allBits(tokens.id, classes.of(tokens.words));
  const coins = (said & (tokens.length <= shortText ? CYBER | HINT | BAND : CYBER)) !== 0;
  const cyber = coins || (said & BAND) !== 0;
  const told = cyber || (said & (CODE | FAMILY)) !== 0 || (scene.types & typeBits["threat-actor"]) !== 0 || mayBeShaped(tokens);
  return told || runTogether(tokens, scene.lexicon).length > 0 ? readActors(document, scene, cyber, coins) : [];
};

/** Words that run a known actor's name together, and the name's term: "EvilCorp". */
function runTogether({ word, kind, length }: Tokens, lexicon: Lexicon): [at: number, term: Term][] {
  const found: [number, Term][] = [];
  for (let i = 0; i < length; i++) {
    if (!((kind[i] as number) & INNER_CAPITAL)) continue;
    const term = unglue(word[i] as string, lexicon)?.terms.find(({ type, ambiguous }) => type === "threat-actor" && !ambiguous);
    if (term) found.push([i, term]);
  }
  return found;
}

/** What is known of a document's threat actors while they are read. The steps below are functions of their own, since most documents need few of them. */
interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly hits: Scene["hits"];
  readonly mentions: Mention[];
  /** By token: part of a mention. */
  readonly taken: Uint8Array;
  /** By token: part of a name that the lexicon knows and that is more than malware. */
  readonly owned: Uint8Array;
}

/** `cyber`: the document may speak of such bands; `coins`: of what they do, so that a name that nobody knows may be one's. */
function readActors(document: Document, { lexicon, hits, names }: Scene, cyber: boolean, coins: boolean): Mention[] {
  const { tokens, sentences } = document;
  const { length } = tokens;
  const reading: Reading = { document, lexicon, hits, mentions: [], taken: new Uint8Array(length), owned: new Uint8Array(length) };
  const { mentions, taken, owned } = reading;
  for (const { first, last, term, kind } of findKnownActors(tokens, sentences, lexicon, hits, cyber))
    add(reading, first, last, "threat-actor/lexicon", 0.95, { key: term.key, form: term.form, kind });
  for (const hit of hits)
    if (hit.types !== typeBits.malware && hit.terms.some((t) => t.type !== "malware" && !t.ambiguous)) owned.fill(1, hit.first, hit.last + 1);
  // Names that say themselves what their bearers are.
  for (const { first, last, country } of findShaped(tokens, sentences, hits, taken))
    if (!isKnown(taken, first, last)) add(reading, first, last, "threat-actor/shape", 0.97, { kind: "hacktivist", country });
  addCodes(reading, cyber);
  if (coins) {
    // Names coined in the text stand beside the words for a band of hackers.
    for (const { first, last } of findCoined(tokens, sentences, lexicon, taken, owned))
      add(reading, first, last, "threat-actor/coined", 0.96, respelled(reading, first, last));
    addDoers(reading, names);
  }
  for (const [i, { key, form }] of runTogether(tokens, lexicon)) if (!taken[i] && !owned[i]) add(reading, i, i, "threat-actor/spelling", 0.85, { key, form });
  if (mentions.length > 0) {
    addSpellings(reading);
    addAcronyms(reading);
    addCoinedAgain(reading);
    addShortForms(reading);
  }
  return mentions;
}

function add({ document: { tokens }, taken, mentions }: Reading, from: number, to: number, rule: string, weight: number, told?: Told): void {
  const { word, lower } = tokens;
  // "The White Company", "TrickBot gang": the article and a noun in lower case are no parts of the name.
  const first = from < to && lower[from] === "the" ? from + 1 : from;
  // "the Akira ransomware gang"
  let last = to;
  while (last > first && word[last] === lower[last] && isBandWord(lower[last] as string)) last--;
  for (let i = first; i <= last; i++) taken[i] = 1;
  mentions.push(mentionOf(tokens, first, last, "threat-actor", rule, weight, told));
}

/** The lexicon has the name, with all its words. */
function isKnown(taken: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!taken[i]) return false;
  return true;
}

/** The vendors' schemes. */
function addCodes(reading: Reading, cyber: boolean): void {
  const { taken } = reading;
  const { tokens } = reading.document;
  const { kind, id, length } = tokens;
  const bits = classes.of(tokens.words);
  for (let i = 0; i < length; i++) {
    const may = ((bits[id[i] as number] as number) & CODE) | (i + 1 < length ? (bits[id[i + 1] as number] as number) & FAMILY : 0);
    if (may === 0 || taken[i] || !((kind[i] as number) & (CAPITALISED | NUMBER))) continue;
    const scheme = Math.max(codeAt(tokens, i), oddCodeAt(tokens, i, cyber));
    if (scheme >= i) {
      add(reading, i, scheme, "threat-actor/pattern", 0.9);
      i = scheme;
    } else if (cyber && addFamily(reading, i)) i++;
  }
}

/** "Vosk Panda": a word of its own and a vendor's surname for actors of a country. */
function addFamily(reading: Reading, i: number): boolean {
  const { lower, kind } = reading.document.tokens;
  const { taken } = reading;
  const family = surnamesOfActors.get(lower[i + 1] ?? "");
  if (!family || !((kind[i + 1] as number) & CAPITALISED) || !((kind[i] as number) & WORD) || taken[i + 1]) return false;
  if (stopPairs.has(`${lower[i]} ${lower[i + 1]}`)) return false;
  if (family.context && !(isBand(lower, i + 1) || groups.has(lower[i - 1] ?? "") || naming.has(lower[i - 1] ?? "") || lower[i - 1] === "as")) return false;
  add(reading, i, i + 1, "threat-actor/pattern", 0.85, { country: family.country ?? undefined, kind: family.kind });
  return true;
}

/** Last token of a code name such as UNC4841, Storm-1516, APT-C-36; -1 when there is none. */
function codeAt({ word, lower, kind, start, end }: Tokens, i: number): number {
  const mixed = ((kind[i] as number) & (WORD | NUMBER)) === (WORD | NUMBER);
  const one = mixed ? /^([A-Za-z]+)(\d{1,6})$/.exec(word[i] as string) : null;
  if (one) return hasDigits(one[1] as string, one[2] as string) ? i : -1;
  if (!codePrefixes.has(word[i] as string) && !seriesPrefixes.has(word[i] as string)) return -1;
  let j = i + 1;
  if (lower[j] === "-") j++;
  if (codeSeries.has(word[j] ?? "") && lower[j + 1] === "-" && /^\d{1,4}$/.test(word[j + 2] ?? "")) return j + 2;
  return /^\d{1,6}$/.test(word[j] ?? "") && (start[j] as number) - (end[i] as number) < 2 && hasDigits(word[i] as string, word[j] as string) ? j : -1;
}

/** Schemes without numbers, and numbers of schemes that no list knows where they are called a band: "BRONZE BUTLER", "UNK_PaperHeron", "HEXA-3310"; -1 when there is none. */
function oddCodeAt({ word, lower, kind, start, end }: Tokens, i: number, cyber: boolean): number {
  const apart = (at: number) => (start[at] as number) > (end[at - 1] as number);
  if (metals.has(word[i] as string))
    return (cyber || naming.has(lower[i - 1] ?? "")) &&
      /^[A-Z]{3,}$/.test(word[i + 1] ?? "") &&
      !((kind[i + 2] ?? 0) & CAPITALS) &&
      !((kind[i - 1] ?? 0) & CAPITALS)
      ? i + 1
      : -1;
  if (word[i] === "UNK" && word[i + 1] === "_" && !apart(i + 1) && !apart(i + 2)) return i + 2;
  const one = /^([A-Z]{2,5})\d{3,5}$/.exec(word[i] as string);
  const letters = one
    ? one[1]
    : /^[A-Z]{2,6}$/.test(word[i] as string) && word[i + 1] === "-" && !apart(i + 1) && /^\d{3,5}$/.test(word[i + 2] ?? "")
      ? word[i]
      : undefined;
  if (letters === undefined || otherCodes.has(letters) || word[i - 1] === "-") return -1;
  const last = one ? i : i + 2;
  return isDescribedBehind({ word, lower, kind } as Tokens, last, last + 16, false, false) ? last : -1;
}

/** Whether a scheme's numbers have so many digits. */
function hasDigits(prefix: string, digits: string): boolean {
  const range = codePrefixes.get(prefix);
  return range !== undefined && digits.length >= range[0] && digits.length <= range[1];
}

/** Unknown names where only hackers stand. */
function addDoers(reading: Reading, names: Scene["names"]): void {
  const { lexicon, hits, taken, owned } = reading;
  const { tokens, sentences } = reading.document;
  const { lower, length } = tokens;
  const states = new Uint8Array(length);
  const bodies = new Uint8Array(length);
  const known = owned.slice();
  const recognised = new Uint8Array(length);
  const peoples = new Set<number>();
  const codes = new Map<number, string>();
  const software = new Set<number>();
  for (const { first, last, type } of names) {
    if (type !== "person" || first === last) recognised.fill(1, first, last + 1);
    else known.fill(lexicon.wordAt(tokens, first).given === 0 ? PERSON : 1, first, last + 1);
  }
  for (const { first, last, terms } of hits) {
    for (const { key, type, form, ambiguous } of terms) {
      if (type === "country") {
        states.fill(form === "demonym" ? 2 : 1, first, last + 1);
        if (form !== "metonym") codes.set(first, key.slice(8));
      }
      if (type === "country" && form === "demonym") peoples.add(last);
      if (type === "malware") software.add(first);
      if (type === "organisation") bodies.fill(ambiguous ? 2 : 1, first, last + 1);
    }
  }
  const owners = { taken, states, bodies, known, software, names: recognised };
  for (const { first, last } of findDoers(tokens, sentences, lexicon, owners, peoples)) {
    const country = codes.get(first) ?? (lower[last - 1] === "of" ? codes.get(last) : undefined);
    add(reading, first, last, "threat-actor/doer", 0.88, { ...(country && { country }), ...respelled(reading, first, last) });
  }
}

/** The known actor whose name it is, spelled otherwise: "Gallium" for GALLIUM, "CozyBear", "Dark Hotel", "Syrian ElectronicArmy", "Arid Vipers". */
function respelled({ document: { text, tokens }, lexicon }: Reading, first: number, last: number): Told {
  const written = text.slice(tokens.start[first], tokens.end[last]);
  const apart = written.replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ");
  for (const name of [first === last ? written.toUpperCase() : written.replaceAll(" ", ""), apart, apart.replace(/s$/, "")]) {
    const known = tokenise(name);
    const hit = name === written ? undefined : lexicon.find(known).find((one) => one.first === 0 && one.last === known.length - 1);
    const term = hit && termOf(hit.terms, "threat-actor");
    if (term) return { key: term.key, form: term.form };
  }
  return {};
}

/** Other spellings of the names of actors that are here: "Strontium" for STRONTIUM, "EvilCorp" for Evil Corp. */
function addSpellings(reading: Reading): void {
  const { lexicon, hits, mentions, taken } = reading;
  const { lower, kind, length } = reading.document.tokens;
  const spellings = new Map<string, { key: string; kind: string | undefined }>();
  for (const { key, kind } of mentions) {
    if (!key || spellings.has(key)) continue;
    spellings.set(key, { key, kind: undefined });
    const entry = lexicon.entry(key);
    for (const name of [entry?.name ?? "", ...(entry?.aliases ?? [])])
      if (name.length > 4) spellings.set(name.replaceAll(" ", "").toLowerCase(), { key, kind });
  }
  if (spellings.size === 0) return;
  const starts = new Set(reading.document.sentences.map((sentence) => sentence.first));
  for (const hit of hits) if (hit.types & typeBits.malware) spellings.delete(lower.slice(hit.first, hit.last + 1).join(""));
  for (let i = 0; i < length; i++) {
    if (taken[i] || !((kind[i] as number) & CAPITALISED) || (starts.has(i) && !((kind[i] as number) & INNER_CAPITAL))) continue;
    const known = spellings.get(lower[i] as string);
    if (known && !isSoftware(lower, i)) add(reading, i, i, "threat-actor/spelling", 0.85, { ...known, form: "alias" });
  }
}

/** "Golden Chickens (GC)": an acronym in brackets is the name from then on. */
function addAcronyms(reading: Reading): void {
  const { mentions, taken } = reading;
  const { word, lower, kind, length } = reading.document.tokens;
  const acronyms = new Map<string, string | undefined>();
  for (const { first, last, key } of mentions) {
    if (last === first || word[last + 1] !== "(" || word[last + 3] !== ")" || taken[last + 2]) continue;
    const letters = lower
      .slice(first, last + 1)
      .map((w) => w[0])
      .join("");
    if (lower[last + 2] === letters && (kind[last + 2] as number) & CAPITALS) acronyms.set(word[last + 2] as string, key);
  }
  if (acronyms.size === 0) return;
  for (let i = 0; i < length; i++) {
    const key = acronyms.get(word[i] as string);
    if (!taken[i] && acronyms.has(word[i] as string)) add(reading, i, i, "threat-actor/acronym", 0.95, { form: "acronym", key });
  }
}

/** A coined name is the actor wherever it stands: one word where it is no word of the language, several as they are. */
function addCoinedAgain(reading: Reading): void {
  const { lexicon, mentions, taken } = reading;
  const { tokens } = reading.document;
  const { word, lower, length } = tokens;
  const coined = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { first, last, rule } = mention;
    if (rule !== "threat-actor/coined" && rule !== "threat-actor/doer") continue;
    if (first === last && lexicon.wordAt(tokens, first).common > 0) continue;
    const same = coined.get(word[first] as string) ?? [];
    if (same.length < 4) coined.set(word[first] as string, [...same, mention]);
  }
  if (coined.size === 0) return;
  for (let i = 0; i < length; i++) {
    if (taken[i]) continue;
    for (const { first, last, rule, key, form } of coined.get(word[i] as string) ?? []) {
      const end = i + last - first;
      if (end >= length || !standsAgain(word, i, first, last) || (first === last ? isSoftware(lower, i) : taken[end])) continue;
      add(reading, i, end, "threat-actor/coined", rule === "threat-actor/coined" ? 0.96 : 0.86, key ? { key, form } : {});
      break;
    }
  }
}

/** Last words of bands that say nothing alone. */
const generic = wordSet(
  "army force forces security corp labs lab nation union alliance front brigade unit company bureau agency office operation campaign cyber",
);

/** "Predatory Sparrow … the Sparrow", "NoName057(16) … NoName": a part of a name that is here stands for it. */
function addShortForms(reading: Reading): void {
  const { mentions, taken, owned, lexicon } = reading;
  const { tokens, sentences } = reading.document;
  const { word, lower, kind, length } = tokens;
  const shorts = new Map<string, Mention>();
  for (const mention of mentions) {
    const { first, last } = mention;
    const stem = /^(\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)\d+$/u.exec(word[first] as string)?.[1];
    if (stem) shorts.set(stem, mention);
    const end = word[last] as string;
    if (
      last === first + 1 &&
      (kind[last] as number) & CAPITALISED &&
      !((kind[last] as number) & (CAPITALS | NUMBER)) &&
      !isBandWord(lower[last] as string) &&
      !generic.has(lower[last] as string)
    )
      shorts.set(end, mention);
  }
  if (shorts.size === 0) return;
  const starts = new Set(sentences.map(({ first }) => first));
  for (let i = 0; i < length; i++) {
    const mention = taken[i] || owned[i] ? undefined : shorts.get(word[i] as string);
    if (!mention || !isShortForm(tokens, lexicon, i, starts)) continue;
    add(reading, i, i, "threat-actor/short", 0.86, { form: "alias", key: mention.key, kind: mention.kind, country: mention.country });
  }
}

/** What is said of a word: "Bear signifies Russia". */
const glosses = wordSet("signifies means meaning stands denotes represents refers indicates");

/** "the Sparrow", "the Spider crew", "Sandstorm used it", and neither "Storm Sparrow" nor "Sparrow Street". */
function isShortForm({ lower, kind, word }: Tokens, lexicon: Lexicon, i: number, starts: ReadonlySet<number>): boolean {
  const next = kind[i + 1] ?? PUNCTUATION;
  if ((next & CAPITALISED) !== 0 || word[i + 1] === "-" || word[i - 1] === "-") return false;
  if (glosses.has(lower[i + 1] ?? "")) return false;
  if (lower[i - 1] === "the") return true;
  if (((kind[i - 1] ?? PUNCTUATION) & CAPITALISED) !== 0 && !starts.has(i - 1)) return false;
  if ((kind[i] as number) & INNER_CAPITAL) return true;
  return !starts.has(i) && (surnamesOfActors.has(lower[i] as string) || lexicon.word(word[i] as string).common === 0);
}

function standsAgain(word: readonly string[], at: number, first: number, last: number): boolean {
  for (let k = first + 1; k <= last; k++) if (word[at + k - first] !== word[k]) return false;
  return true;
}
