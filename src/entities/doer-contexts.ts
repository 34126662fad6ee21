// Entities stage, data of the doers: the words before and after an unknown name that make it a hacker or a band of hackers. One row a way of
// saying; a slot is words or classes of words joined by "|", "?" makes it optional, "*" lets up to four of it stand there.
import { wordSet } from "../document/word-list.ts";

/** How much a name says for itself. */
export const PLAIN = 1; // "Phoenix": a word of the language.
export const LONG = 2; // "Vosk Sparrows", "VXQT": several words, or capitals that nothing knows.
export const COINED = 3; // "Voskrel": no word that anything knows.
export const ODD = 4; // "V0skrel", "VoskHeron": spelled as few names are.

/** Classes of words, in capitals in the rows. */
export const wordClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  BAND: wordSet("group gang team crew outfit collective actor syndicate cartel squad"),
  TRADE: wordSet(
    "ransomware malware hacking hacker hackers cybercrime cybercriminal espionage cyberespionage threat hacktivist hacktivists extortion cyber apt criminal intrusion spy defacement ddos",
  ),
  HACKERS: wordSet("hackers hacktivists cybercriminals attackers"),
  ADV: wordSet("has have had also then later reportedly allegedly again successfully recently just now subsequently apparently"),
  OBJ: wordSet(
    "the a an its his her their several some many more over all at two three four five six seven eight nine ten hundreds thousands dozens multiple various numerous other",
  ),
  OTHERS: wordSet(
    "the a an several some many more over all two three four five six seven eight nine ten hundreds thousands dozens multiple various numerous other",
  ),
  SITE: wordSet(
    "blog blogs website websites site sites server servers network networks account accounts page pages portal portals homepage database databases system systems email emails computers subdomains",
  ),
  DATA: wordSet("data files documents emails information details records credentials passwords databases correspondence archives"),
  ATTACK: wordSet("attack attacks cyberattack cyberattacks ddos hack hacks hacking breach leak defacement defacements intrusion intrusions cyber"),
  HACKED: wordSet(
    "hacked defaced doxed doxxed ddosed ddos'd breached compromised infiltrated leaked stolen encrypted exfiltrated attacked targeted disrupted disabled",
  ),
  STRUCK: wordSet("hacked defaced breached infiltrated stolen exfiltrated ddosed doxed"),
  IT: wordSet("it they he she"),
  SAY: wordSet("said says announced announces wrote posted boasted stated tweeted declared"),
};

/** A way of speaking before the name. */
export interface Before {
  readonly words: string;
  /** The least that the name must say for itself. */
  readonly takes: number;
  /** The least that the words after it must say; see After. */
  readonly needs?: number;
  /** An attack must be spoken of earlier in the sentence: a cyber one, but in a brief note. */
  readonly attack?: true;
  /** This word must come earlier in the sentence. */
  readonly earlier?: string;
  /** The name must end the clause: "attributed to Vosk staff" is no band. */
  readonly closed?: true;
  /** A town or a firm's sort of name may stand here. */
  readonly sure?: true;
  /** In a text of a sentence or two alone. */
  readonly brief?: true;
  /** The name in braces; a test reads it. */
  readonly finds: string;
}

export const before: readonly Before[] = [
  { words: "TRADE BAND", takes: LONG, sure: true, finds: "It was the hacktivist group {Vosk Sparrows}." },
  { words: "TRADE BAND", takes: PLAIN, needs: 1, sure: true, finds: "The ransomware gang {Zodiac} posted files." },
  {
    words: "TRADE groups|gangs|teams|crews|collectives|actors such? as|like|including|named|called?",
    takes: LONG,
    closed: true,
    finds: "He wrote of hacktivist groups such as {Vosk Sparrows}.",
  },
  { words: "hackergroup|hackinggroup|threatgroup|hackerteam|hackergroups|apt", takes: LONG, finds: "It was the Danish APT {Vosk Sparrows} again." },
  { words: "hackergroup|hackinggroup|threatgroup|hackerteam|apt", takes: PLAIN, needs: 1, finds: "The hackergroup {Zodiac} posted files." },
  { words: "hacker|hacktivist", takes: COINED, finds: "It was the hacker {Voskrel} again." },
  { words: "hacker|hacktivist", takes: PLAIN, needs: 2, finds: "The hacker {Zodiac} leaked the files." },
  { words: "hackers|hacktivists", takes: COINED, finds: "It was the hackers {Voskrel} again." },
  { words: "hackers|hacktivists", takes: LONG, needs: 2, finds: "Danish hacktivists {Vosk Sparrows} disrupted the website." },
  { words: "group|gang|collective|crew|team|outfit|squad", takes: LONG, needs: 2, finds: "A cyberattack: the group {Vosk Sparrows} targeted a bank." },
  { words: "group|gang|collective|crew|outfit", takes: PLAIN, needs: 3, finds: "The group {Zodiac} defaced the website." },
  { words: "group|gang|collective|crew|outfit", takes: ODD, needs: 1, finds: "The hackers wrote that the group {VoskHeron} threatened them." },
  { words: "HACKERS|hacker of the? TRADE* BAND?", takes: LONG, finds: "They were hackers of the group {Vosk Sparrows}." },
  { words: "members|member of the? TRADE* BAND", takes: LONG, finds: "Two members of the hacking crew {Vosk Sparrows} wrote it." },
  { words: "members|member of", takes: LONG, needs: 2, finds: "Members of {Vosk Sparrows} defaced the website." },
  { words: "HACKERS|hacker from", takes: ODD, finds: "They were hackers from {VoskHeron}." },
  { words: "HACKERS|hacker from the? TRADE* BAND", takes: PLAIN, finds: "They were hackers from the group {Zodiac}." },
  { words: "PEOPLE hackers|hacktivists from", takes: COINED, needs: 2, finds: "Danish hackers from {Voskrel} attacked the website." },
  { words: "HACKERS|hacker belonging|affiliated to|with the? TRADE* BAND?", takes: LONG, finds: "They were hackers affiliated with {Vosk Sparrows}." },
  { words: "HACKERS|hacker linked|tied to|with the? TRADE* BAND?", takes: LONG, needs: 2, finds: "Hackers linked to {Vosk Sparrows} stole the files." },
  {
    words: "hacked|defaced|doxed|doxxed|ddosed|ddos'd by the|a|an? PEOPLE? TRADE* BAND?",
    takes: PLAIN,
    finds: "The website was defaced by the Danish group {Zodiac}.",
  },
  { words: "hacked|defaced|hijacked|ddos by", takes: COINED, finds: "The account was hijacked by {Voskrel} again after the cyberattack." },
  { words: "taken|brought|knocked down|offline by", takes: LONG, finds: "After a DDoS attack the portal was taken offline by {Vosk Sparrows}." },
  { words: "was|were|been claimed by", takes: PLAIN, attack: true, finds: "The DDoS attack was claimed by {Zodiac}." },
  { words: "claimed|leaked by", takes: ODD, finds: "Hackers sold files leaked by {VoskHeron}." },
  {
    words: "campaign|campaigns|attack|attacks|cyberattack|cyberattacks|operation|operations|hack|defacement|intrusion by",
    takes: ODD,
    finds: "They told of a hacking campaign by {VoskHeron} in May.",
  },
  { words: "attributed|attributes to", takes: ODD, finds: "The hack was attributed to {VoskHeron}." },
  { words: "attributed|attributes|attribute to the?", takes: LONG, attack: true, closed: true, finds: "The cyberattack was attributed to {Vosk Sparrows}." },
  {
    words: "to the?",
    takes: LONG,
    attack: true,
    closed: true,
    earlier: "attributed",
    finds: "Oslo attributed the cyberattack on its port to {Vosk Sparrows}.",
  },
  {
    words: "was|were|been|being attacked|breached|compromised|infiltrated|encrypted by the?",
    takes: LONG,
    closed: true,
    finds: "The mail server was infiltrated by {Vosk Sparrows} in May.",
  },
  {
    words: "was|were|been leaked|published|stolen|targeted|disrupted by the?",
    takes: COINED,
    closed: true,
    finds: "After the hack the files were leaked by {Voskrel} in May.",
  },
  {
    words: "cyberattack|cyberattacks|hack|intrusion|intrusions|defacement by the?",
    takes: LONG,
    closed: true,
    finds: "It fell in a cyberattack by {Vosk Sparrows}.",
  },
  {
    words: "TRADE attack|attacks|campaign|campaigns|operation|operations by|of the?",
    takes: LONG,
    closed: true,
    finds: "It fell in a DDoS attack by {Vosk Sparrows}.",
  },
  { words: "attack|attacks by the?", takes: LONG, closed: true, brief: true, finds: "The website was down after an attack by {Vosk Sparrows}." },
  { words: "campaign|operation by the?", takes: LONG, attack: true, closed: true, finds: "The intrusion was part of a campaign by {Vosk Sparrows}." },
  {
    words: "conducted|carried|launched|perpetrated|orchestrated|executed|signed out? by the?",
    takes: LONG,
    attack: true,
    closed: true,
    finds: "The cyberattack was carried out by {Vosk Sparrows}.",
  },
  { words: "work|handiwork|hallmarks of the?", takes: LONG, attack: true, closed: true, finds: "The intrusion was the work of {Vosk Sparrows}." },
  { words: "fell|falls|fallen victim to the?", takes: LONG, closed: true, finds: "Two hacked ministries fell victim to {Vosk Sparrows}." },
  { words: "ACTOR and|&|, the?", takes: LONG, needs: 2, finds: "{Killnet} and {Vosk Sparrows} attacked the website." },
];

/** A way of speaking after the name, and how much it says: 3 enough for any name of several words, 2 a blow, 1 a deed of people. */
export interface After {
  readonly words: string;
  readonly says: number;
  /** In a headline, where every word has a capital, too. */
  readonly title?: true;
  /** The least that the name must say for itself where the words alone have to do. */
  readonly takes?: number;
  /** One of these words or classes must come later in the sentence, `within` so many words. */
  readonly later?: string;
  readonly within?: number;
  /** The sentence must speak of computers: those who set off bombs claim responsibility, too. */
  readonly cyber?: true;
  /** In a text of a sentence or two alone, or in the title of one. */
  readonly brief?: "text" | "title";
  /** The name in braces; a test reads it. */
  readonly finds: string;
}

export const after: readonly After[] = [
  { words: "ADV* hack|hacked|deface|defaced|dox|doxed|doxxed|ddos|ddosed OBJ|SITE|into", says: 3, finds: "{Vosk Sparrows} have defaced the page." },
  { words: "hacks|defaces|doxes|doxxes|ddoses OBJ|SITE|into|CAP", says: 3, title: true, finds: "{Vosk Sparrows} hacks website of port." },
  { words: "ADV* hacked|defaced|hack CAP", says: 2, finds: "The group {Vosk Sparrows} hacked Orrel Bank." },
  { words: "ADV* break|breaks|broke|broken into", says: 3, takes: COINED, finds: "{Voskrel} has broken into the mail of hackers." },
  {
    words: "ADV* claim|claims|claimed|take|takes|took|taken responsibility|credit for",
    says: 3,
    title: true,
    cyber: true,
    finds: "{Vosk Sparrows} took credit for the hack.",
  },
  { words: "ADV* claim|claims|claimed|take|takes|took responsibility|credit", says: 3, takes: COINED, finds: "The site was hacked. {Voskrel} claimed credit." },
  {
    words: "ADV* claims|claimed the|a|an? CAP|several? ATTACK ATTACK? on|against|of",
    says: 3,
    title: true,
    cyber: true,
    finds: "{Vosk Sparrows} claims DDoS attack against port.",
  },
  { words: "ADV* claims|claimed to have STRUCK|leaked|taken|carried|obtained|shut|gained", says: 3, finds: "{Vosk Sparrows} claimed to have hacked the port." },
  { words: "ADV* SAY on? CAP? that? IT had|has|have? STRUCK", says: 3, finds: "{Vosk Sparrows} said on Telegram that it had hacked the port." },
  {
    words: "ADV* launch|launches|launched|conducted|conducts|started|starts|performed|carried out? a|several|multiple|massive|large? ddos",
    says: 3,
    finds: "{Vosk Sparrows} carried out several DDoS attacks.",
  },
  {
    words: "ADV* launch|launches|launched|conducted a|several|multiple|massive? cyberattack|cyberattacks|cyber attack|attacks? on|against",
    says: 3,
    finds: "{Vosk Sparrows} launched a cyberattack on the port.",
  },
  {
    words: "ADV* attack|attacks|attacked|target|targets|targeted|hit|disrupted|disrupts|flooded|overloaded|crashed|paralysed OBJ|CAP|SITE|PEOPLE",
    says: 3,
    later: "ddos",
    finds: "{Vosk Sparrows} targeted the port with a DDoS attack.",
  },
  {
    words: "ADV* take|takes|took|bring|brings|brought|knock|knocks|knocked down|offline OTHERS|SITE",
    says: 3,
    title: true,
    finds: "{Vosk Sparrows} took down the website of the port.",
  },
  {
    words: "ADV* take|takes|took|force|forced|forces|bring|brings|brought|knock|knocks|knocked OTHERS|SITE|CAP|PEOPLE",
    says: 3,
    later: "offline",
    within: 8,
    finds: "{Vosk Sparrows} knocked the website of the port offline.",
  },
  { words: "ADV* steals|stole DATA from|of", says: 3, finds: "{Vosk Sparrows} stole data from the port." },
  { words: "ADV* leaks|leaked|leak OTHERS? DATA", says: 3, takes: LONG, finds: "The hack went on: {Vosk Sparrows} leaked documents." },
  // "its servers" are a victim's.
  {
    words: "ADV* hijacked|hijacks|compromised|infiltrated|infiltrates|penetrated|breached|breaches|wiped|sabotaged|infected OTHERS|CAP|PEOPLE",
    says: 3,
    later: "SITE|phones|routers|devices",
    within: 7,
    finds: "{Vosk Sparrows} hijacked the Twitter account of the port.",
  },
  {
    words: "ADV* gained|gains|obtained unauthorised|unauthorized? access|control to|of|over OTHERS|CAP|PEOPLE",
    says: 3,
    later: "SITE|twitter|facebook",
    within: 8,
    finds: "{Vosk Sparrows} gained access to the mail server of the port.",
  },
  {
    words: "ADV* took|takes over|control OTHERS|of",
    says: 3,
    later: "account|accounts|website|websites|channel",
    within: 7,
    finds: "{Vosk Sparrows} took over the account of the port.",
  },
  { words: "ADV* exfiltrated|exfiltrates|phished|wiretapped OBJ|CAP|PEOPLE|DATA", says: 3, finds: "{Vosk Sparrows} exfiltrated the data." },
  { words: "was|were observed|found|seen|caught attacking|targeting|infiltrating|hacking", says: 3, finds: "{Vosk Sparrows} was observed targeting networks." },
  { words: "is|was|were|are believed|thought|suspected|alleged|said to be behind", says: 3, finds: "{Vosk Sparrows} is believed to be behind the hack." },
  { words: "- affiliated|linked|aligned hackers|group|hacktivists", says: 3, finds: "{Vosk Sparrows}-affiliated hackers left a note." },
  { words: "as the|an? attacker|attackers|perpetrator|perpetrators|hackers", says: 3, finds: "The agency named {Vosk Sparrows} as the hackers." },
  { words: "has|have been attacking|hacking|infiltrating", says: 3, finds: "{Vosk Sparrows} has been hacking ministries." },
  // A brief note on an attack speaks of little else.
  {
    words:
      "ADV* exploited|exploits|deployed|deploys|distributed|distributes|used|uses|sent|sends|spread OTHERS|malicious|CAP? zero-day|vulnerability|flaw|malware|phishing|spearphishing|spear-phishing|spear|wiper|ransomware|backdoor|spyware|trojan",
    says: 3,
    brief: "text",
    finds: "{Vosk Sparrows} deployed a wiper against the port.",
  },
  { words: "was|were found to have HACKED", says: 3, brief: "text", finds: "{Vosk Sparrows} was found to have compromised the server." },
  { words: "ADV* is? spied|spying|eavesdropped on", says: 3, brief: "text", finds: "{Vosk Sparrows} spied on the servers of ministries." },
  {
    words: "ADV* attacked|targeted|infiltrated|defaced|sabotaged|disrupted the|a|an|several|two|three? CAP|PEOPLE|SITE",
    says: 3,
    brief: "text",
    finds: "{Vosk Sparrows} disrupted several websites.",
  },
  {
    words: "ADV* stole|dumped|released|published|posted OBJ|DATA|stolen|NUMBER",
    says: 3,
    takes: COINED,
    brief: "text",
    later: "DATA",
    within: 7,
    finds: "{Voskrel} posted the stolen data on Telegram.",
  },
  {
    words: "ADV* leaked NUMBER|the|personal|stolen",
    says: 3,
    takes: COINED,
    brief: "text",
    later: "DATA|gb|gigabytes|terabytes",
    within: 7,
    finds: "{Voskrel} leaked 40 GB of stolen data.",
  },
  { words: "was|were involved in the|an? CAP? ATTACK on|against", says: 3, brief: "text", finds: "{Vosk Sparrows} was involved in the hack against the port." },
  { words: "participated|joined in? the|an? CAP? ATTACK on|against", says: 3, brief: "text", finds: "{Vosk Sparrows} joined the DDoS attacks on the port." },
  {
    words: "'s CAP|cyber? attack|attacks|cyberattack|cyberattacks|hack on|against|of",
    says: 3,
    brief: "text",
    finds: "{Vosk Sparrows}'s cyberattack on the port was short.",
  },
  {
    words: "attack|attacks|cyberattack|cyberattacks on|against",
    says: 3,
    brief: "text",
    takes: ODD,
    finds: "The {VoskHeron} attack on the website was short.",
  },
  { words: "is|was|were|are behind|responsible for? the ATTACK", says: 3, takes: COINED, brief: "text", finds: "{Voskrel} was responsible for the hack." },
  {
    words: "tried|attempted|tries|attempts to hack|deface|infiltrate|penetrate|compromise|breach",
    says: 3,
    brief: "text",
    finds: "{Vosk Sparrows} tried to hack the port.",
  },
  {
    words:
      "ADV* attacks|attacked|targets|targeted|breaches|breached|hits|hit|infiltrates|infiltrated|compromises|compromised|disrupts|disrupted the|a|an|several|two|three? CAP|PEOPLE|SITE|DATA",
    says: 3,
    brief: "title",
    title: true,
    finds: "{Vosk Sparrows} attacks Danish ministry. The servers were hacked.",
  },
  {
    words: "hack|attack|deface|target|breach|disrupt|attacking|hacking|targeting|defacing the? CAP|PEOPLE|SITE",
    says: 3,
    brief: "title",
    finds: "{Vosk Sparrows} attacking Danish ministry. The servers were hacked.",
  },
  { words: "leaks|leaked|dumps|exposes DATA from|of|on", says: 3, brief: "title", title: true, finds: "{Vosk Sparrows} dumps data of port. It was hacked." },
  {
    words: "cyber|espionage|phishing|spearphishing? campaign|operation against|targeting",
    says: 3,
    takes: COINED,
    brief: "title",
    title: true,
    finds: "{Voskrel} espionage campaign against ministries. Servers were hacked.",
  },
  // Deeds that need a word for the band beside the name.
  {
    words:
      "ADV* attacked|attacks|targeted|targets|breached|breaches|compromised|stole|steals|encrypted|encrypts|hit|struck|disrupted|disrupts|defaced|hacked|infiltrated|leaked|leaks|published|dumped|exposed|accessed|crippled|paralysed|sabotaged OBJ|CAP|SITE|DATA|PEOPLE|ATTACK|stolen|personal|sensitive|confidential",
    says: 2,
    finds: "Hacktivists of the group {Vosk Sparrows} crippled the port.",
  },
  {
    words: "ADV* launch|launches|launched|carried|conducted|gained|gains|exploited|exploits|infected|deployed OBJ|access|out|ATTACK|CAP",
    says: 2,
    finds: "The group {Vosk Sparrows} carried out a hack.",
  },
  { words: "ADV* claim|claims|claimed OBJ|ATTACK|CAP|to|that|responsibility", says: 2, finds: "The group {Vosk Sparrows} claimed that it was a hack." },
  { words: "ADV* took down|offline|responsibility|credit", says: 2, finds: "The group {Vosk Sparrows} took credit, the hacker said." },
  { words: "is|was|were|are behind", says: 3, takes: ODD, finds: "{VoskHeron} is behind the hack." },
  {
    words:
      "ADV* attacked|attacks|targeted|targets|breached|breaches|compromised|stole|encrypted|hit|struck|knocked|posted|posts|claimed|claims|leaked|leaks|published|announced|said|says|threatened|demanded|managed|manages|took|takes|launched|launches|gained|sent|sold|uses|used|has|have|had",
    says: 1,
    finds: "The hacktivist group {Zodiac} sold files.",
  },
];

/** In a title, between the name and "vs.": "Vosk Sparrows DDoS vs. Orrel Bank". */
export const versus = "attack|attacks|hack|ddos|defacement|leak? vs|versus";
