// Entities stage, data of the doers: the words before and after an unknown name that make it a hacker or a band of hackers. One row a way of
// saying; a slot is words or classes of words joined by "|", "?" makes it optional, "*" lets up to four of it stand there.

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** How much a name says for itself. */
export const PLAIN = 1; // "Phoenix": a word of the language.
export const LONG = 2; // "Vosk Sparrows", "VXQT": several words, or capitals that nothing knows.
export const COINED = 3; // "Voskrel": no word that anything knows.
export const ODD = 4; // "V0skrel", "VoskHeron": spelled as few names are.

/** Classes of words, in capitals in the rows. */
export const wordClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  BAND: list("group gang team crew outfit collective actor syndicate cartel squad"),
  TRADE: list(
    "ransomware malware hacking hacker hackers cybercrime cybercriminal espionage cyberespionage threat hacktivist hacktivists extortion cyber apt criminal intrusion spy defacement ddos",
  ),
  HACKERS: list("hackers hacktivists cybercriminals attackers"),
  ADV: list("has have had also then later reportedly allegedly again successfully recently just now subsequently apparently"),
  OBJ: list(
    "the a an its his her their several some many more over all at two three four five six seven eight nine ten hundreds thousands dozens multiple various numerous other",
  ),
  OTHERS: list(
    "the a an several some many more over all two three four five six seven eight nine ten hundreds thousands dozens multiple various numerous other",
  ),
  SITE: list(
    "blog blogs website websites site sites server servers network networks account accounts page pages portal portals homepage database databases system systems email emails computers subdomains",
  ),
  DATA: list("data files documents emails information details records credentials passwords databases correspondence archives"),
  ATTACK: list("attack attacks cyberattack cyberattacks ddos hack hacks hacking breach leak defacement defacements intrusion intrusions cyber"),
  HACKED: list(
    "hacked defaced doxed doxxed ddosed ddos'd breached compromised infiltrated leaked stolen encrypted exfiltrated attacked targeted disrupted disabled",
  ),
  IT: list("it they he she"),
  SAY: list("said says announced announces wrote posted boasted stated tweeted declared"),
};

/** A way of speaking before the name. */
export interface Before {
  readonly words: string;
  /** The least that the name must say for itself. */
  readonly takes: number;
  /** The least that the words after it must say; see After. */
  readonly needs?: number;
  /** An attack must be spoken of earlier in the sentence. */
  readonly attack?: true;
  /** This word must come earlier in the sentence. */
  readonly earlier?: string;
  /** The name must end the clause: "attributed to Vosk staff" is no band. */
  readonly closed?: true;
  /** A town or a firm's sort of name may stand here. */
  readonly sure?: true;
}

export const before: readonly Before[] = [
  // "the hacktivist group Phoenix", "threat actor Vosk Sparrows".
  { words: "TRADE BAND", takes: LONG, sure: true },
  { words: "TRADE BAND", takes: PLAIN, needs: 1, sure: true },
  { words: "TRADE groups|gangs|teams|crews|collectives|actors such? as|like|including|named|called?", takes: LONG, closed: true },
  { words: "hackergroup|hackinggroup|threatgroup|hackerteam|hackergroups|apt", takes: LONG },
  { words: "hackergroup|hackinggroup|threatgroup|hackerteam|apt", takes: PLAIN, needs: 1 },
  // "the hacker Voskrel"; "the hacker Phoenix leaked the data".
  { words: "hacker|hacktivist", takes: COINED },
  { words: "hacker|hacktivist", takes: PLAIN, needs: 2 },
  // "pro-Russian hacktivists Vosk Sparrows took down the site".
  { words: "hackers|hacktivists", takes: COINED },
  { words: "hackers|hacktivists", takes: LONG, needs: 2 },
  // "the group Vosk Sparrows hacked the site".
  { words: "group|gang|collective|crew|team|outfit|squad", takes: LONG, needs: 2 },
  { words: "group|gang|collective|crew|outfit", takes: PLAIN, needs: 3 },
  { words: "group|gang|collective|crew|outfit", takes: ODD, needs: 1 },
  // "hacktivists of Vosk Sparrows", "members of the collective Vosk Sparrows"; a union has members, too.
  { words: "HACKERS|hacker of the? TRADE* BAND?", takes: LONG },
  { words: "members|member of the? TRADE* BAND", takes: LONG },
  { words: "members|member of", takes: LONG, needs: 2 },
  { words: "HACKERS|hacker from", takes: ODD },
  { words: "HACKERS|hacker from the? TRADE* BAND", takes: PLAIN },
  { words: "PEOPLE hackers|hacktivists from", takes: COINED, needs: 2 },
  { words: "HACKERS|hacker belonging|affiliated to|with the? TRADE* BAND?", takes: LONG },
  { words: "HACKERS|hacker linked|tied to|with the? TRADE* BAND?", takes: LONG, needs: 2 },
  // "hacked by Vosk Sparrows", "defaced by the Danish group Phoenix".
  { words: "hacked|defaced|doxed|doxxed|ddosed|ddos'd by the|a|an? PEOPLE? TRADE* BAND?", takes: PLAIN },
  { words: "hacked|defaced|hijacked|ddos by", takes: COINED },
  { words: "taken|brought|knocked down|offline by", takes: LONG },
  // "the DDoS attack was claimed by Vosk Sparrows".
  { words: "was|were|been claimed by", takes: PLAIN, attack: true },
  { words: "claimed|leaked by", takes: ODD },
  { words: "campaign|campaigns|attack|attacks|cyberattack|cyberattacks|operation|operations|hack|defacement|intrusion by", takes: ODD },
  { words: "attributed|attributes to", takes: ODD },
  { words: "attributed|attributes|attribute to the?", takes: LONG, attack: true, closed: true },
  { words: "to the?", takes: LONG, attack: true, closed: true, earlier: "attributed" },
  { words: "was|were|been|being attacked|breached|compromised|infiltrated|stolen|targeted|encrypted|disrupted by the?", takes: LONG, closed: true },
  { words: "was|were|been leaked|published by the?", takes: COINED, closed: true },
  // "an attack by Vosk Sparrows", "carried out by Vosk Sparrows", "the work of Vosk Sparrows".
  { words: "attack|attacks|cyberattack|cyberattacks|hack|intrusion|intrusions|defacement by the?", takes: LONG, closed: true },
  { words: "TRADE campaign|campaigns|operation|operations by|of the?", takes: LONG, closed: true },
  { words: "campaign|operation by the?", takes: LONG, attack: true, closed: true },
  { words: "conducted|carried|launched|perpetrated|orchestrated|executed|signed out? by the?", takes: LONG, attack: true, closed: true },
  { words: "work|handiwork|hallmarks of the?", takes: LONG, attack: true, closed: true },
  { words: "fell|falls|fallen victim to the?", takes: LONG, closed: true },
  // "Anonymous and Vosk Sparrows attacked the site".
  { words: "ACTOR and|&|, the?", takes: LONG, needs: 2 },
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
  /** In a text of a sentence or two alone, or in the title of one. */
  readonly brief?: "text" | "title";
}

export const after: readonly After[] = [
  // "Vosk Sparrows hacked the site of", "Vosk Sparrows hacks website of".
  { words: "ADV* hack|hacked|deface|defaced|dox|doxed|doxxed|ddos|ddosed OBJ|SITE|into", says: 3 },
  { words: "hacks|defaces|doxes|doxxes|ddoses OBJ|SITE|into|CAP", says: 3, title: true },
  { words: "ADV* hacked|defaced|hack CAP", says: 2 },
  { words: "ADV* break|breaks|broke|broken into", says: 3, takes: COINED },
  // "Vosk Sparrows claimed responsibility for", "Vosk Sparrows claims DDoS attack against".
  { words: "ADV* claim|claims|claimed|take|takes|took|taken responsibility|credit for", says: 3, title: true },
  { words: "ADV* claim|claims|claimed|take|takes|took responsibility|credit", says: 3, takes: COINED },
  { words: "ADV* claims|claimed the|a|an? CAP|several? ATTACK ATTACK? on|against|of", says: 3, title: true },
  { words: "ADV* claims|claimed to have HACKED|taken|carried|obtained|shut|gained", says: 3 },
  { words: "ADV* SAY on? CAP? that? IT had|has|have? HACKED|taken|stole|obtained", says: 3 },
  // "Vosk Sparrows launched DDoS attacks on".
  { words: "ADV* launch|launches|launched|conducted|conducts|started|starts|performed|carried out? a|several|multiple|massive|large? ddos", says: 3 },
  { words: "ADV* launch|launches|launched|conducted a|several|multiple|massive? cyber? attack|attacks|cyberattack|cyberattacks on|against", says: 3 },
  {
    words: "ADV* attack|attacks|attacked|target|targets|targeted|hit|disrupted|disrupts|flooded|overloaded|crashed|paralysed OBJ|CAP|SITE|PEOPLE",
    says: 3,
    later: "ddos",
  },
  { words: "ADV* take|takes|took|bring|brings|brought|knock|knocks|knocked down|offline OTHERS|SITE", says: 3, title: true },
  { words: "ADV* take|takes|took|bring|brings|brought|knock|knocks|knocked OTHERS|SITE|CAP|PEOPLE", says: 3, later: "offline" },
  { words: "ADV* steals|stole DATA from|of", says: 3 },
  { words: "ADV* leaks|leaked|leak OTHERS? DATA", says: 3, takes: LONG },
  { words: "ADV* take|takes|took|force|forced|forces|bring|brought OTHERS|SITE|CAP|PEOPLE", says: 3, later: "offline", within: 8 },
  // "Vosk Sparrows hijacked the account of", "Vosk Sparrows gained access to the mail server of"; "its servers" are a victim's.
  {
    words: "ADV* hijacked|hijacks|compromised|infiltrated|infiltrates|penetrated|breached|breaches|wiped|sabotaged|infected OTHERS|CAP|PEOPLE",
    says: 3,
    later: "SITE|phones|routers|devices",
    within: 7,
  },
  {
    words: "ADV* gained|gains|obtained unauthorised|unauthorized? access|control to|of|over OTHERS|CAP|PEOPLE",
    says: 3,
    later: "SITE|twitter|facebook",
    within: 8,
  },
  { words: "ADV* took|takes over|control OTHERS|of", says: 3, later: "account|accounts|website|websites|channel", within: 7 },
  { words: "ADV* exfiltrated|exfiltrates|phished|wiretapped OBJ|CAP|PEOPLE|DATA", says: 3 },
  { words: "was|were observed|found|seen|caught attacking|targeting|infiltrating|hacking|spying", says: 3 },
  { words: "was|were found to have HACKED", says: 3 },
  { words: "is|was|were|are believed|thought|suspected|alleged|said to be behind", says: 3 },
  { words: "- affiliated|linked|aligned hackers|group|hacktivists", says: 3 },
  { words: "as the|an? attacker|attackers|perpetrator|perpetrators|hackers", says: 3 },
  { words: "has|have been attacking|hacking|infiltrating|spying", says: 3 },
  // A brief note on an attack speaks of little else.
  {
    words:
      "ADV* exploited|exploits|deployed|deploys|distributed|distributes|used|uses|sent|sends|spread OTHERS|malicious|CAP? zero-day|vulnerability|flaw|malware|phishing|spearphishing|spear-phishing|spear|wiper|ransomware|backdoor|spyware|trojan",
    says: 3,
    brief: "text",
  },
  { words: "ADV* is? spied|spying|eavesdropped on", says: 3, brief: "text" },
  { words: "ADV* attacked|targeted|infiltrated|defaced|sabotaged|disrupted the|a|an|several|two|three? CAP|PEOPLE|SITE", says: 3, brief: "text" },
  { words: "ADV* stole|dumped|released|published|posted OBJ|DATA|stolen|NUMBER", says: 3, takes: COINED, brief: "text", later: "DATA", within: 7 },
  { words: "ADV* leaked NUMBER|the|personal|stolen", says: 3, takes: COINED, brief: "text", later: "DATA|gb|gigabytes|terabytes", within: 7 },
  { words: "was|were involved in the|an? CAP? ATTACK on|against", says: 3, brief: "text" },
  { words: "participated|joined in? the|an? CAP? ATTACK on|against", says: 3, brief: "text" },
  { words: "'s CAP|cyber? attack|attacks|cyberattack|cyberattacks|hack on|against|of", says: 3, brief: "text" },
  { words: "attack|attacks|cyberattack|cyberattacks on|against", says: 3, brief: "text", takes: ODD },
  { words: "is|was|were|are behind|responsible for? the ATTACK", says: 3, takes: COINED, brief: "text" },
  { words: "tried|attempted|tries|attempts to hack|deface|infiltrate|penetrate|compromise|breach", says: 3, brief: "text" },
  // A brief note's title: "Vosk Sparrows attacks Danish ministry", "Voskrel campaign against Danish ministries".
  {
    words:
      "ADV* attacks|attacked|targets|targeted|breaches|breached|hits|hit|infiltrates|infiltrated|compromises|compromised|disrupts|disrupted the|a|an|several|two|three? CAP|PEOPLE|SITE|DATA",
    says: 3,
    brief: "title",
    title: true,
  },
  { words: "hack|attack|deface|target|breach|disrupt|attacking|hacking|targeting|defacing the? CAP|PEOPLE|SITE", says: 3, brief: "title" },
  { words: "leaks|leaked|dumps|exposes DATA from|of|on", says: 3, brief: "title", title: true },
  { words: "cyber|espionage|phishing|spearphishing? campaign|operation against|targeting", says: 3, takes: COINED, brief: "title", title: true },
  // Deeds that need a word for the band beside the name.
  {
    words:
      "ADV* attacked|attacks|targeted|targets|breached|breaches|compromised|stole|steals|encrypted|encrypts|hit|struck|disrupted|disrupts|defaced|hacked|infiltrated|leaked|leaks|published|dumped|exposed|accessed|crippled|paralysed|sabotaged OBJ|CAP|SITE|DATA|PEOPLE|ATTACK|stolen|personal|sensitive|confidential",
    says: 2,
  },
  { words: "ADV* launch|launches|launched|carried|conducted|gained|gains|exploited|exploits|infected|deployed OBJ|access|out|ATTACK|CAP", says: 2 },
  { words: "ADV* claim|claims|claimed OBJ|ATTACK|CAP|to|that|responsibility", says: 2 },
  { words: "ADV* took down|offline|responsibility|credit", says: 2 },
  { words: "is|was|were|are behind|responsible", says: 2, takes: ODD },
  { words: "is|was|were|are behind", says: 3, takes: ODD },
  {
    words:
      "ADV* attacked|attacks|targeted|targets|breached|breaches|compromised|stole|encrypted|hit|struck|knocked|posted|posts|claimed|claims|leaked|leaks|published|announced|said|says|threatened|demanded|managed|manages|took|takes|launched|launches|gained|sent|sold|uses|used|has|have|had",
    says: 1,
  },
];

/** In a title, between the name and "vs.": "Vosk Sparrows DDoS vs. Orrel Bank". */
export const versus = "attack|attacks|hack|ddos|defacement|leak? vs|versus";
