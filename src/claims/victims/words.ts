// Claims stage, victims, data: the words by which a text says who was hit: those who can be a victim, what they hold, what is taken from them,
// and the verbs and prepositions that lead to them. Nouns are written in the singular.
import { wordSet } from "../../document/word-list.ts";
import { both } from "../nouns.ts";

/** Those who can be hit: bodies, people, places with a government. A phrase with another head is nobody. */
export const sufferers = both(
  `company firm business enterprise corporation conglomerate giant subsidiary startup start-up partner client customer user subscriber consumer vendor supplier provider operator contractor subcontractor manufacturer maker
  producer retailer wholesaler carrier utility exchange broker brokerage bank lender insurer fund trader investor casino hotel restaurant pharmacy supermarket brewery dairy bakery farm steelmaker carmaker chipmaker drugmaker automaker
  bookmaker telco telecom telecoms isp msp ngo smb sme shipper airline airport railway railroad port shipyard refinery factory plant mill mine hospital clinic practice school college university academy institute laboratory lab
  library museum archive institution organisation organization entity body association federation confederation union league club team party committee commission council campaign coalition movement foundation charity church
  mosque synagogue monastery nonprofit tank guard board designer secretary chief head sportsman sportswoman ministry department agency government administration authority office bureau parliament senate congress legislature
  assembly cabinet embassy consulate mission delegation presidency secretariat court tribunal judiciary police prosecutor regulator watchdog service military army navy force unit troop corps city town county municipality
  village district province state country nation region neighbour neighbor territory community minority newspaper magazine broadcaster outlet station publisher newsroom studio media press telegraph official minister lawmaker
  legislator senator congressman politician candidate diplomat ambassador envoy journalist reporter editor blogger columnist activist dissident campaigner protester demonstrator lawyer attorney judge academic scholar researcher
  scientist professor lecturer teacher student pupil engineer developer executive director manager officer soldier commander veteran president premier chancellor king prince leader adviser advisor aide ally opponent critic
  rival adversary competitor voter citizen resident taxpayer patient doctor nurse employee worker staff staffer personnel athlete player celebrity actress individual person people man woman child household homeowner member
  exile refugee migrant expatriate monk believer target victim visitor viewer reader driver passenger pensioner holder cardholder shareholder gamer miner owner freelancer accountant consultant consultancy administrator admin
  shop store dealer distributor sector industry infrastructure chain franchise landlord cooperative lottery observatory hospice dentist optician surgeon notary tv television facility muslim christian jew tibetan uyghur kurd
  sunni shiite ruler royal thinker fighter rebel separatist opposition defender defector participant general govt gov professional expert specialist analyst negotiator democrat republican grid substation pipeline dam reactor
  registry dispatcher builder shipbuilder homebuilder planemaker winemaker hauler haulier trucker courier forwarder garage theatre theater cinema stadium arena orchestra zoo nursery kindergarten borough commune
  canton prefecture temple trust`,
);
/** Of these, the ones that say nothing by themselves: they need a word before or behind that tells which. */
export const vagueSufferers = both(
  `victim target person people man woman individual member state region sector industry infrastructure service body owner holder partner leader force unit office`,
);
/** Bands of attackers: no victims unless they are named. */
export const attackers = both(
  `hacker attacker intruder gang crew cybercriminal hacktivist spy cyberspy culprit perpetrator thief criminal operative actor group collective outfit syndicate`,
);
/** Groups that are none: "rights groups". */
export const peaceful = wordSet(
  "rights opposition activist advocacy media society aid minority ethnic dissident environmental religious news industry trade hotel energy healthcare insurance business protest democracy retail telecoms",
);

/** What a victim has and an attacker gets into: it stands for whoever it belongs to. */
export const holdings = both(
  `network subnetwork server system subsystem computer machine workstation laptop desktop device phone smartphone telephone iphone handset tablet router modem firewall gateway switch camera printer terminal controller atm
  website webpage page homepage site portal blog account mailbox inbox database domain cloud tenant environment platform app application software endpoint perimeter datacentre datacenter storage drive disk backup wallet
  intranet vpn feed channel profile hotline payroll repository codebase infrastructure screen billboard mainframe pc ipad register suite line cable defence defense helpdesk web satellite pump bridge stream broadcast
  transmission signal`,
);
/** What a thing is for that somebody runs: "the customs system", "a defence network". */
export const services = wordSet(
  "voting election elections electoral customs wiretap defence defense military tax payroll water power energy electricity school police court army navy border railway rail traffic satellite emergency health healthcare payment payments billing booking ticketing passport visa parliamentary ministry government governmental hospital bank airport port nuclear oil gas telecoms broadcast postal naval judicial municipal",
);

/** What is taken from a victim, written to it or read of it. */
export const loot = both(
  `data email mail message record file document documentation information info secret credential password login code plan blueprint design photo photograph picture image video chat communication correspondence letter
  conversation call text log statement paper fund money cash coin cryptocurrency crypto token bitcoin ether million billion dollar euro pound krona won asset property research recording detail gigabyte terabyte gb tb megabyte
  trove cache tranche copy content dump vaccine identity number list payment power electricity access foothold control intelligence recipe drawing manuscript script episode film memo contact fingerprint certificate key result
  item amount sum material biometrics username screenshot voicemail sms profile story`,
);
/** Acts that a name before them tells the victim of: "the Sony hack"; a tool's name would be its own. */
export const namedAfterVictim = both(
  "hack hacking breach attack cyberattack intrusion leak heist theft compromise outage raid break-in cyberheist cyberbreach incident robbery ddos",
);
/** Events that are tools: what is "of" somebody was made by them. */
export const tools = both("malware ransomware spyware wiper backdoor trojan rootkit keylogger infostealer botnet virus worm implant zero-day exploit");
/** Acts whose "from" is where the spoils were; that of the others is where they came from. */
export const thefts = both("theft heist leak robbery exfiltration plunder hack");
/** Of the acts that a name stands before, the ones that a country before them is the victim of; a heist only happened there. */
export const namedAfterCountry = both("hack attack cyberattack outage blackout");
/** Harm that belongs to whoever suffers it: "the firm's outage". */
export const suffered = both("outage blackout breach compromise infection shutdown");
/** What a state holds and an attacker meddles in. */
export const occasions = both("election vote referendum primary poll ballot democracy politics economy sovereignty");
/** Words that count victims: the noun behind their "of" tells who. */
export const counts = both(
  `ten dozen hundred thousand million score mountain pile heap trove swath swathe slew spate handful number range variety series majority lot array string list host multitude type kind sort group pair branch most more least fewer everything anything everyone many some several
  part half third quarter network member`,
);
/** Phrases that tell where victims are, or which: they belong to their words. */
export const placing = wordSet("of from in across around throughout within at near inside outside such");
/** What such a place is called where it has no name. */
export const somewhere = wordSet(
  "world globe country countries region regions continent continents sector sectors industry industries capital area areas nation nations state states east west north south government search field fields war city cities gulf",
);

/** Prepositions behind which a verb or a noun has whom it hit. */
export const against = wordSet("on against at into targeting inside within upon across toward towards");
/** Verbs of everyday life that hurt who is their object, beside the verbs of attack in grammar/verbs.ts. */
export const hurting = wordSet(
  "track follow affect disable scan seize lock control manipulate alter delete modify victimise victimize impact claim shut rattle shake strike plague take bring knock mar enter abuse ransack dismantle pursue threaten have",
);
/** Verbs that do so where they put who is their object on a leak site. */
export const listing = wordSet("list post name add");
export const leakSites = wordSet("site sites blog blogs portal portals page pages");
/** Verbs of attack whose object is only made use of: its name, its looks. */
export const posing = wordSet("impersonate mimic masquerade spoof weaponise weaponize exploit");
/** Verbs whose object is the attacker's own tool. */
export const wielding = wordSet("use employ leverage deploy utilise utilize operate develop create build write register rent buy host");
/** Verbs by which data leave their owner. */
export const moving = wordSet(
  "publish release post dump sell upload collect gather share circulate take obtain acquire distribute get gain have extract extrapolate scrape crawl compile divert transfer make put spill",
);
/** Verbs behind whose "to" stands who gets a tool or a message, or is got into. */
export const receiving = wordSet("send deliver distribute have gain get obtain pose mail forward disseminate spread transmit add inject insert introduce");
/** Verbs that say little, and leave it to what stands behind them. */
export const merely = wordSet("be serve focus call dub name know");
/** Verbs that say in the passive whose a thing is. */
export const belonging = wordSet("associate link tie connect");
/** Verbs of those who have a thing: "servers used by X". */
export const having = wordSet("use run operate own maintain host manage keep control make develop produce");
/** Verbs whose subject was hit by what is their object. */
export const suffering = wordSet("suffer experience sustain undergo weather");
/** What is gained by whoever gets in, or lost: its "to" tells whose. */
export const entry = wordSet("access foothold control entry power electricity");
/** What the law takes against an attacker. */
export const measures = wordSet(
  "sanction sanctions measure measures charge charges case cases action actions allegation allegations accusation accusations claim claims evidence complaint complaints lawsuit lawsuits warrant warrants indictment indictments tariff tariffs threat threats",
);
/** Adverbs behind a noun that are no part of it: "targets worldwide". */
export const trailing = wordSet("worldwide globally abroad overseas alike alone nationwide offline online");

/** Words that make what follows somebody's own. */
export const possessives = wordSet("its their our his her");
/** Of what a person calls "his", these are the employer's: "his network had been attacked". */
export const ofEmployer = both("network server system website site infrastructure computer");
/** Heads that say nothing of who was hit: "the other's servers". */
export const anonymous = both("other another victim target");
/** Kinds of those who tell of what befell others. */
export const observers = wordSet("vendor media research");
/** Before "campaign", these make it one for votes. */
export const electoral = wordSet("presidential election opposition electoral senate gubernatorial");
/** Whose campaign is one for votes. */
export const runners = both("candidate contender nominee president senator party hopeful");
/** Words that open a noun phrase and say nothing of which. */
export const openers = wordSet("the a an its their these those some any other");
/** Roles of parties that something can belong to. */
export const holders = wordSet("body state person people");

/** Heads that are a part of an act: "as part of a campaign against X". */
export const partsOfActs = wordSet("part course wave series");
/** Prepositions by which a verb says in or by which act it happened. */
export const throughAct = wordSet("including in with through as during behind for of over to on via after");
/** Prepositions by which somebody is hit by, in or through an act. */
export const hitThrough = wordSet("by in during through");
/** Prepositions by which a sentence says what something was done over. */
export const occasioned = wordSet("following after over");
/** Nouns whose "to" tells who: "damage to the grid". */
export const doneTo = wordSet("damage damages access threat threats");
/** Verbs of an act that say behind "at", "on" and "against" whom it was meant for; of any other, only "against" does. */
export const aiming = wordSet("aim direct target focus launch carry");
export const aimedAt = wordSet("at on against");
/** Whoever is this of an act was hit by it: "X was the target of an attack". */
export const targets = wordSet("target targets victim victims subject object");

/** Before a demonym in a list: "mostly British and American athletes". */
export const mostly = wordSet("mostly mainly largely chiefly primarily predominantly the");
/** Numbers that count a whole list: "ten ministries and agencies". */
export const numbers = wordSet("two three four five six seven eight nine ten eleven twelve dozens several many numerous");
/** Verbs whose passive befalls nobody. */
export const intending = wordSet("intend design mean plan schedule time");
