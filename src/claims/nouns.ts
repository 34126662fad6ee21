// Claims stage, data: the nouns of cyber conflict: who acts, who speaks, what happens, what makes a text one about computers.
import { wordList, wordSet } from "../document/word-list.ts";

const plural = (word: string) =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /man$/.test(word) ? `${word.slice(0, -2)}en` : `${word}s`;
/** The words of a list with their plurals. */
export const both = (words: string): ReadonlySet<string> => wordSet(words, (row) => wordList(row).flatMap((word) => [word, plural(word)]));

/** The words of rows with their plurals, each with what its row makes of it. */
export function byWord<Kind>(rows: readonly (readonly [Kind, string])[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [kind, words] of rows) for (const word of wordList(words)) kinds.set(word, kind).set(plural(word), kind);
  return kinds;
}

/** Words before a noun that place somebody in the security trade: "private security firms", "threat intelligence company". */
export const securityTrade: ReadonlySet<string> = wordSet(
  "security cybersecurity cyber infosec antivirus anti-virus intelligence forensics forensic analytics",
);

/** Heads of phrases that can do it: "the Russian crew". */
export const actorNouns = both(
  `hacker group gang band crew attacker intruder actor cybercriminal outfit collective hacktivist operative spy cluster team unit syndicate cell cyberspy operator contractor defendant ring criminal perpetrator
  adversary consortium faction affiliate pirate cyberattacker cybergang cybercrook crook spammer extortionist fraudster saboteur mercenary agent troll persona force brigade army squad division arm subgroup splinter cybercrew
  threat-actor hive sect organisation organization apt hackergroup hackteam activist nationalist netizen jihadist entity`,
);
/** People who can be charged, arrested, named. */
export const suspectNouns = both(
  `national officer citizen man woman person teenager boy individual suspect accused member resident employee engineer student developer businessman trader soldier colonel worker programmer administrator insider colleague youth broker
  brother sister duo trio native hacker conspirator accomplice associate leader ringleader owner affiliate teen 17-year-old`,
);
/** Heads that speak. */
export const speakerNouns = both(
  `official politician researcher expert analyst specialist investigator minister ministry treasury spokesman spokeswoman spokesperson government authority agency company firm source prosecutor police president ambassador embassy consulate mission envoy report administration
  campaign department service commission regulator statement indictment complaint committee lawmaker senator professor chief director general jury court executive hospital airport newspaper media television station channel outlet community people bank university
  inquiry mayor centre center secretary chancellor adviser advisor diplomat vendor office party association federation board victim council founder ceo cto chairman camp critic observer partner giant maker provider watchdog body bureau magazine
  paper broadcaster site website judge attorney lawyer detective commissioner congressman congresswoman premier legislator academic scholar scientist consultant manager head vp insider whistleblower consultancy startup think-tank institute
  organisation organization retailer utility operator ferry carrier parliament state regime country nation bloc alliance intelligence military navy army co-founder engineer hunter blogger journalist reporter columnist advisory bulletin notice post
  publication study analysis affidavit filing warrant document memo deputy counterpart ally communique communiqué announcement press release dossier presentation letter email tweet`,
);
/** What is put up for all to read, and speaks for whoever put it up: "the post read". */
export const notices = both("post message entry note notice banner caption listing letter tweet text statement email e-mail announcement pop-up");
/** Nouns that make what follows them a name's title, so that the name belongs to the same phrase. */
export const roles = { has: (word: string): boolean => actorNouns.has(word) || suspectNouns.has(word) || speakerNouns.has(word) };

/** Nouns that name a cyber activity whatever stands around them. */
export const strongEvents = both(
  `hack hacking cyberattack cyber-attack cyberespionage cyber-espionage cyberoperation phishing spearphishing spear-phishing ddos defacement cyberintrusion hack-and-leak cyberoffensive cyberwarfare cyberspying cyberwar cybercrime cyberheist
  cyberassault cyberincident cybertheft cyberbreach cyberstrike ransomware malware spyware wiper backdoor trojan rootkit keylogger infostealer cryptojacking botnet zero-day smishing vishing cyberincursion cybersabotage`,
);
/** Nouns that name one where the text is about computers: an attack, a breach. */
export const weakEvents = both(
  `attack breach leak intrusion exploit compromise operation campaign espionage sabotage theft heist worm virus incident activity break-in outage blackout disruption meddling interference offensive onslaught raid assault infiltration spying implant infection
  extortion interception penetration hijack surveillance targeting incursion strike spree effort attempt shutdown takeover exploitation scheme plot scam fraud wave string spate disinformation wiretapping snooping eavesdropping tampering crypto-heist
  operandi misuse robbery plunder manipulation violation crime offence offense job`,
);
/** Of these, the ones that need a word of computers in their own sentence even there. */
export const vagueEvents = both(
  "activity effort attempt operation scheme plot wave string spate strike crime offence offense job campaign incident violation assault",
);
/** Words that make a text one about computers. */
export const contextWords: ReadonlySet<string> =
  wordSet(`cyber online homepage homepages webpage webpages subdomain subdomains computer computers server servers network networks website websites software internet hackers hacker hacked hacking apt data email emails e-mail e-mails digital web mail accounts database databases cybersecurity it wallets
  wallet exchange crypto cryptocurrency telecoms telecom grid router routers loader portal system systems files firmware code phishing malware ransomware spyware ddos vpn passwords password credentials mailbox mailboxes inbox inboxes infrastructure
  exploit exploits vulnerability vulnerabilities backdoor backdoors trojan payload payloads domain domains applications application protocol protocols toolkit tooling certificates scripts attachments command-and-control c2 botnet cloud devices phones app apps laptops endpoints encrypted decryption leaked stolen documents records login
  logins zero-day cyberattack cyberattacks cyberespionage intrusion intrusions infosec site sites source-code packages repository repositories cookies tokens tenant lure lures mails logs wiretap infected bitcoin ethereum blockchain bridge`);
/** Of these, the ones that a war or a market has, too: "air defence systems", "the power grid". */
export const everydayContext: ReadonlySet<string> =
  wordSet(`system systems grid network networks bridge exchange wallet router phone phones device devices infrastructure documents stolen records record files data site sites portal cloud telecom telecoms vulnerability exploit exploits
  code login leaked infected software computer computers it mail tokens`);
/** What is stolen and lies in no computer. */
export const tangible = both("job land water grain cattle fish car vehicle tractor child art painting artefact food timber oil gold weapon uniform museum");
/** Words before a noun that make it another offence: "visa fraud". */
export const otherOffences: ReadonlySet<string> = wordSet(
  "visa tax immigration marriage benefit insurance customs passport parking housing mortgage pension welfare vat subsidy expenses",
);
/** A breach of these is no cyber activity. */
export const otherSense: ReadonlySet<string> =
  wordSet(`airspace treaty doping steel gas missile missiles bomb bombs drone drones airstrike airstrikes shelling pigs herds poisoning coastguard invasion troops embezzling nerve-agent jamming propaganda jungle shark novichok rockets
  artillery doses bombing bombings explosion gunmen gunman shooting shootings stabbing suicide-bomb killed wounded soldiers mortar rebels militants hostages poisoned car-bomb minefield insurgents grenade grenades militia guerrilla guerrillas hijackers airliner plane planes massacre freighter pipeline-gas nerve torpedo warship warships tariff tariffs subsidies subsidised subsidized patent patents copyright antitrust dumping ceasefire murder killing assassination kidnapping`);
