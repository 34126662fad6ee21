// Claims stage, frames, data: the words by which the frames tell one reading from another, a set each with what it holds. A row is a word; "both" adds the plurals.
import { wordSet } from "../../document/word-list.ts";
import { both } from "../nouns.ts";

/** Prepositions, by their first word, before those who act along with the subject: "together with Denmark". */
export const alongside = wordSet("with together along alongside");
/** Pronouns of the third person as subjects. */
export const pronouns = wordSet("it they he she");
/** Those spoken of before: "both blamed Iran", "the pair did". */
export const pairs = wordSet("both two pair");
/** The same with the "there" that stands for nobody. */
export const expletives = wordSet("it they he she there");
/** What stands for an act told of before. */
export const pointing = wordSet("it this they these");
/** The same as an object, and in a relative clause. */
export const pointed = wordSet("it this them these which that");
/** A word that may be a whole subject: "This was a Russian operation". */
export const demonstratives = wordSet("it this that");
/** Possessives of a group or a state. */
export const theirs = wordSet("its their");
/** Possessives of those who have hackers, lists and lawyers. */
export const hers = wordSet("its their his");
/** Openings of a phrase that means nobody. */
export const noOne = wordSet("no none nobody");
/** Openings of a clause that leaves it open. */
export const whethers = wordSet("whether if");
/** What is the speaker's own. */
export const speakersOwn = wordSet("our my");
/** Nouns whose clause tells what was found out. */
export const proving = wordSet("evidence proof indications data");
/** People whom an indictment or a report calls what they are said to be. */
export const accusedHeads = wordSet("defendant defendants hacker hackers conspirator conspirators accused suspect suspects intruder intruders");
/** Those of them who need no name and no state. */
export const inCourt = both("defendant conspirator");
/** What somebody does to the computers of others, where the text calls him a defendant. */
export const intruding = wordSet("scan query probe exploit modify delete disable alter install bypass abuse download");
/** Pronouns of a person as an object. */
export const people = wordSet("him her");
/** Pronouns of a group or a state as an object. */
export const itOrThem = wordSet("it them");
/** What portraits do in their titles. */
export const portraying = wordSet("unmask expose finger name call");
/** Before a verb that tells what somebody is accused for, and not of: "blamed to distract from it". */
export const aims = wordSet("to from");
/** People who are hackers by trade: what they are accused of needs no telling. */
export const hackerHeads = both("hacker hacktivist cybercriminal");
/** The same and their bands: they do little else. */
export const trades = wordSet("hacker hackers hacktivist hacktivists cyberspies apt hackergroup hackteam cybercriminals cyberattacker cyberattackers");
/** Those who did it, whoever they are. */
export const intruders = both("hacker attacker intruder perpetrator culprit cybercriminal criminal thief burglar");
/** Whose own they are: "its hackers". */
export const spyHeads = wordSet("hackers spies cyberspies");
/** Verbs that tell of an attack with "offline" or "down". */
export const felling = wordSet("take knock bring force push kick put");
/** Verbs that tell of spying where it is done with a tool for it. */
export const following = wordSet("track follow watch trail");
/** Verbs that tell of words where "back" or "out" follows. */
export const hittingBack = wordSet("hit strike fire lash punch");
export const backs = wordSet("back out");
/** Verbs whose object, where it is a tool of attackers, was brought to light or hit itself. */
export const hurting = wordSet("expose strike hit damage");
/** Verbs that accuse whom they put on a list of those under sanctions. */
export const listing = wordSet("put place add");
/** Companies, which the law may hold responsible as it does people: "two Chinese firms". */
export const firms = both("company firm contractor");
/** What the law does. */
export const lawVerbs = wordSet("impose sanction designate charge indict announce blacklist expel slap levy");
/** Verbs whose object is what one attacks with. */
export const wielding = wordSet("use deploy employ install operate plant leverage utilise utilize exploit");
/** Verbs of going by another's name or looks. */
export const posing = wordSet("pose masquerade");
/** Verbs whose object, where it is malware, tells on whoever is the subject. */
export const coding = wordSet("develop create write build code");
/** Giving it another name, and what stands before that name. */
export const renaming = wordSet("rebrand rename");
export const newNames = wordSet("as to into");
/** What a service does to computers, where the text speaks of little else. */
export const spyVerbs = wordSet("attack breach infiltrate penetrate target");
/** Verbs of use whose passive names a group in passing: "used by APT41". */
export const havingTools = wordSet("use maintain favour favor prefer employ share");
/** Prepositions before a gerund that names a deed in passing. */
export const namingPrepositions = wordSet("of for in on about against to from with than as");
/** Verbs whose gerund is a deed all the same: "admitted to stealing". */
export const owningUp = wordSet("admit plead succeed persist spend");
/** What somebody goes by, and attacks nobody with: "the handle was used by". */
export const bynames = both("handle nickname alias pseudonym moniker username nick name");
/** Verbs of sending, which hit nobody where nobody is said to have got it. */
export const sending = wordSet("send deliver distribute circulate");
/** Openings of what was told of before. */
export const definites = wordSet("the this that these those");
/** Prepositions before who got it, or where it went. */
export const towards = wordSet("to into against at on onto among across through");
/** Verbs of a trade with what is one's own: "rents its software out to others". */
export const trading = wordSet("rent sell lease license hire offer");
/** Verbs of looking after what is one's own: "rebuilt its infrastructure". */
export const housekeeping = wordSet(
  "rebuild restore move migrate relocate shift change update upgrade shut dismantle abandon retire close reorganise reorganize restructure expand relaunch overhaul rotate replace repair disable delete wipe stabilise stabilize",
);
/** Verbs of making ready what one attacks from, and what that is. */
export const settingUp = wordSet("set");
export const footing = wordSet("infrastructure servers");
/** What the police do, together or alone. */
export const raids = both("operation raid action effort takedown shutdown investigation crackdown activity");
/** What they do to one. */
export const heading = wordSet("lead coordinate support facilitate oversee assist run organise organize");
/** What in their name or description says that they go after attackers. */
export const lawful = wordSet("police enforcement prosecutor prosecutors investigators detectives");
/** Acts that behind "of" have who does them: "the cyber activity of the Russian state". */
export const ownActs = both("activity operation campaign");
/** Verbs whose object is the act of whom they accuse. */
export const condemning = wordSet("condemn denounce deplore criticise criticize decry castigate lambast fault");
/** What an act is called by those who condemn it. */
export const malice = wordSet("malicious hostile malign reckless illegal criminal aggressive unlawful");
/** Verbs of those who do the same as others: "joins its partners in condemning", "stands with its allies in". */
export const siding = wordSet("join stand unite");
/** What is taken by an attack, in a text about them. */
export const ransoms = both("ransom extortion");
/** Verbs of fame: "is known for using". */
export const famed = wordSet("know remember note");
/** Kinds of bodies that hack nobody. */
export const peaceful = wordSet("vendor media research court international");
/** Nouns for what a state gives its hackers. */
export const commands = wordSet("behalf behest direction order orders instruction instructions backing support command auspices request control");
/** What only attackers use. */
export const spyTools = wordSet(
  "spyware malware ransomware wiper wipers trojan trojans backdoor backdoors implant implants exploit exploits phishing rootkit rootkits botnet botnets worm worms zero-day zero-days",
);
/** Words before "tools" or "software" that make them such. */
export const toolKinds = wordSet("hacking surveillance spying eavesdropping");
/** Heads behind those. */
export const toolHeads = wordSet("tool tools software suite kit");
/** What nobody makes but to attack with it. */
export const malwares = wordSet("malware ransomware trojan botnet wiper infostealer keylogger locker encryptor cryptolocker");
/** Acts that are, and not befall, whoever stands behind their "of". */
export const campaigns = both("campaign operation");
/** Prepositions before the campaign that names whose act it was. */
export const campaignPrepositions = wordSet("in during by through of");
/** Where sites go that are attacked. */
export const downs = wordSet("offline down");
/** What somebody has who is inside. */
export const holds = wordSet("access foothold run rein presence persistence");
/** Verbs in the present that say nothing of habits. */
export const statal = wordSet("be have say continue remain appear seem believe");
/** Adjectives without which "hold" accuses nobody. */
export const liables = wordSet("responsible accountable liable");
/** Subjects of "target" that are acts of the law. */
export const measures = both("sanction measure");
/** What is done to the envoy of a state for what it did. */
export const envoyVerbs = wordSet("summon expel");
/** What somebody is called on to do with his hacking. */
export const stopping = wordSet("stop cease halt end");
/** Verbs of a tie, which tell of no deed. */
export const linking = wordSet("link tie connect associate affiliate align");
/** The same without those by which somebody belongs. */
export const looseLinks = wordSet("link tie connect associate align");
/** Documents that accuse in their own name. */
export const papers = wordSet("report indictment complaint lawsuit suit statement memo evidence");
/** The same, and what was found. */
export const findings = wordSet(
  "report indictment complaint statement memo evidence analysis code investigation summary factsheet brief study assessment dossier blogpost",
);
/** Verbs whose object may be no data. */
export const stealing = wordSet("steal loot seize take plunder");
/** Prepositions behind a participle in a headline: "China blamed for hack". */
export const headlinePrepositions = wordSet("for over with in");
/** Verbs that take "of" there. */
export const accusingOf = wordSet("accuse suspect convict");
/** Acts of the law against a known band, whatever for. */
export const punishing = wordSet("charge indict sanction");
/** Roles of those who point to somebody. */
export const somebody = wordSet("people body state person");
/** People of no name and no state, whom the law may punish. */
export const anyPeople = wordSet("people individual individuals men women persons");
/** Openings of a subject that says that nothing does. */
export const nothings = wordSet("nothing no little");
/** Nouns for what falls on somebody, and nobody says. */
export const falling = wordSet("suspicion blame finger fingers");
/** Verbs that give a cluster its name. */
export const naming = wordSet("track call dub name know label codename nickname");
/** Verbs that give groups names of somebody's own. */
export const nicknaming = wordSet("call dub name track nickname label");
/** Offences that are cyber acts or others by the word before them. */
export const offences = both("fraud crime offence offense scheme scam violation plot");
/** Second parts of "break-in", "take-down". */
export const particles = wordSet("in ins out up down over");
/** Prepositions before what somebody is accused of. */
export const incidentPrepositions = wordSet("of for over with about");
/** A state's services: they are the state. */
export const services = wordSet("agency agencies service services spies");
/** Those who act for their state. */
export const officials = wordSet("agency agencies service services official officials officer officers spies intelligence military government police");
/** Acts that an infinitive tells. */
export const efforts = both("effort attempt");
/** Prepositions of a likeness. */
export const comparisons = wordSet("with to between");
/** Prepositions before whom an act is done to. */
export const againsts = wordSet("of on against");
/** Prepositions before "suspicion". */
export const unders = wordSet("under in into");
/** Acts that may be denied and were tried all the same. */
export const thwartable = wordSet("interference meddling attempt attempts");
/** Nouns for what is said and nobody says. */
export const rumours = wordSet("allegation allegations accusation accusations claim claims suspicion suspicions talk rumour rumours rumor rumors");
/** What is imposed on those who had a role. */
export const penalties = wordSet("sanction sanctions charge charges penalties fine fines");
/** Acts that only attackers do. */
export const plainActs = wordSet("espionage spying cyberespionage cyberattack cyberattacks hack hacks hacking hackings phishing eavesdropping wiretapping");
/** Words that may stand between a people and its act. */
export const actTrades = wordSet(
  "state government military cyber hacking espionage spying phishing spear - ddos intelligence computer malware spyware surveillance",
);
/** Acts that need such a word. */
export const vagueActs = wordSet("attack attacks campaign campaigns operation operations intrusion intrusions offensive");
/** Of those words, the ones that tell of no computers. */
export const stateTrades = wordSet("state government military -");
/** Nouns for a deed that was tried. */
export const tries = both("attempt effort bid plot");
/** Verbs of those who watch attackers, by which they speak of an act without a clause: "is monitoring attacks by Turla". */
export const watching = wordSet("monitor alert follow spot uncover detect see caution");
/** Verbs by which an attribution becomes one's own. */
export const seconding = wordSet("back endorse support echo share second");
/** Adjectives of those who know or do not. */
export const awareness = wordSet("aware unaware");
/** Verbs that, negated, confirm nothing. */
export const confirming = wordSet("confirm verify corroborate establish prove substantiate");
/** Nouns for a state or its services without a name of their own. */
export const stateHeads = wordSet("state nation government service services apparatus sponsor regime spies agency directorate intelligence interest interests");
/** Kinds of bodies that are nobody's front. */
export const noFronts = wordSet("vendor media international university");
/** What a company may be that works for a state. */
export const frontHeads = both("contractor part arm");
/** Kinds of bodies that may be a group under its own name. */
export const serviceKinds = wordSet("agency military");
/** What behind a state and a hyphen is no tie. */
export const noTies = wordSet("based speaking language");
/** What before a state and a hyphen is none either. */
export const sympathies = wordSet("pro anti");
/** Verbs that say whose an act is held to be. */
export const treating = wordSet("treat regard view see describe consider investigate");
/** Words before a subject that only seems to have done it. */
export const pretences = wordSet("like though if");
/** Verbs of conviction. */
export const convincing = wordSet("convince persuade");
/** Words that may stand between a people and its operation. */
export const operationTrades = wordSet(
  "state government military cyber intelligence hacking espionage influence disinformation sponsored backed run directed led cyberespionage spying -",
);
/** Verbs of a list of victims. */
export const listings = wordSet("be include comprise number");
/** Words for some of the victims. */
export const some = wordSet("one two three some many most");
/** Nouns for them. */
export const sufferers = both("target victim");
/** Verbs by which somebody claims an act. */
export const owning = wordSet("claim take boast brag gloat crow admit confess acknowledge assume tout apologise apologize celebrate trumpet");
/** Verbs of those who look whether a claim holds. */
export const verifying = wordSet("verify confirm corroborate substantiate authenticate validate establish prove check");
/** Nouns for that. */
export const claims = wordSet("claim claims boast boasts admission confession");
/** Openings of a subject that claims nothing. */
export const noSubjects = wordSet("no nobody none neither");
/** Verbs by which people own up in court. */
export const confessing = wordSet("admit confess plead");
/** What is claimed. */
export const credits = wordSet("responsibility credit authorship ownership");
/** Verbs that claim only where that is their object. */
export const taking = wordSet("take assume");
/** Verbs that claim only where it is on a leak site. */
export const posting = wordSet("list post put add name place feature identify present parade advertise count display");
/** Where leaks are published. */
export const sites = wordSet("site website blog portal page");
/** Words before the gerund of what is claimed. */
export const gerundOpeners: ReadonlySet<string> = new Set(["", "to", "of", "in", "for", "about", "over"]);
/** Those who govern, by where they do it. */
export const seats = wordSet(
  "ministry government official officials authorities leaders leadership diplomat diplomats spokesman spokeswoman spokesperson spokespeople",
);
/** Those who speak for the accused in court. */
export const counsels = wordSet("lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel advocate advocates");
/** Possessives of a person's counsel. */
export const persons = wordSet("his her their");
/** Pronouns of a person. */
export const oneself = wordSet("he she");
/** Possessives of a speaker's own side. */
export const ours = wordSet("its their his her our my");
/** Heads of it. */
export const sides = wordSet("country government state nation group gang team agency service side client clients");
/** Pronouns that may stand for a body. */
export const itOrThey = wordSet("it they");
/** What the police do to servers and forums, and is no attack. */
export const policing = wordSet(`take knock bring shut seize raid disrupt dismantle infiltrate force push kick disable arrest storm target penetrate topple`);
/** Verbs of those who get their tools of others, which hits nobody. */
export const purchasing = wordSet("buy purchase procure license licence rent lease");
/** Whom and what the police attack. */
export const outlaws = wordSet(
  `botnets botnet forum forums marketplaces marketplace gang gangs groups group hacker hackers cybercriminals cybercriminal criminals criminal scammers
  scammer fraudsters fraudster attackers attacker ring rings`,
);
/** Verbs whose by-phrase is a source, not a doer. */
export const attributing = wordSet(
  `attribute ascribe blame link tie connect associate trace condemn denounce accuse investigate discover cover detect confirm follow claim fund motivate
  inspire thwart fabricate invent concoct stop foil block handle mitigate`,
);
/** What states do to each other with soldiers, too. */
export const martial = wordSet(
  `attack raid invade hit strike bombard destroy damage target blast assault loot plunder pillage ransack empty poison storm flood topple intimidate bribe
  rob intercept down drop shut knock`,
);
/** What is done to a tool before anybody is hit. */
export const making = wordSet("develop debut create write design update maintain improve market advertise rename rebrand");
/** What a group does that tells of no attack. */
export const idling = wordSet(
  `be have do say become come remain seem appear emerge merge disappear vanish grow evolve share overlap resemble belong include consist comprise involve
  need want like love live die stop cease exist mean know call name meet face deserve lose win join leave split show differ vary speak talk lack
  represent rank favor favour prefer specialise specialize tend match deny claim take get keep hold receive expand change shift update improve earn gain
  reach enjoy arrest deal retreat work reorganise reorganize regroup differentiate distinguish avoid agree refuse decline support back praise endorse oppose go fall pause halt suspend quit retire abandon provide give offer`,
);
/** What hackers do to what is not theirs, though everybody does it to his own. */
export const onTheLoose = wordSet(
  `publish release post dump send spread distribute access delete alter replace disable seize install control gather collect download`,
);
/** What a state does with a group of its own. */
export const running = wordSet("run operate control direct command back sponsor support fund finance employ use steer manage oversee");
/** Who is called in or sent away for what a state did. */
export const envoys = wordSet(`attaches attache attachés attaché ambassadors ambassador envoys envoy diplomat diplomats consuls consul affaires`);
/** What is done over an act by others than who did it: "indicted for the attack by the US". */
export const legal = wordSet("charge indict sanction arrest extradite jail sentence convict prosecute sue detain blame accuse condemn");
/** Adjectives that liken an act to what somebody does. */
export const traits = wordSet("consistent typical reminiscent characteristic suggestive indicative redolent");
/** What is done to those who had a role. */
export const charging = wordSet("charge indict sanction designate arrest accuse blame jail sentence convict punish condemn blacklist penalise penalize");
/** Pronouns of the speaker, as subject and object. */
export const selves = wordSet("we i us me");
/** What a company may be for a state's spies. */
export const fronts = wordSet("cut-out cutout front cover proxy out shell payroll pay persona");
/** Bodies that every state has: no tie of hackers. */
export const everydayBodies = wordSet(
  `armies entities organisations organisation organization army organizations entity agent agents force forces brigades brigade division divisions squad
  squads operator operators contractors contractor operative operatives cell cells faction factions consortium team teams units unit`,
);
/** Of several: "one of three gangs". */
export const oneOf = wordSet("one two three the first second last latest");
