// Link stage, data: the small words around a reference: what may open it, stand in it, and follow it; a row of words, parted by spaces.
import { wordSet } from "../document/word-list.ts";

/** What may open a description; "that" before a word in the plural opens a clause more often than not: "said that hackers …". */
export const determiners = wordSet("the this that these");
/** What may stand for something by itself. */
export const pronouns = wordSet("it he she they");
export const articles = wordSet("a an the");
export const indefinite = wordSet("a an");

/** After a name that opens its sentence and yet is no subject of its own: "Estonia's bank", "Estonia-based", "Estonia and Latvia". */
export const shared = wordSet("'s - and");
/** Before a name near the start of a sentence, these say that it is no subject: "According to Microsoft, it …". */
export const oblique = wordSet("to of for by from in on at with against after like");
/** Between two names or descriptions: two parties, "between Cobalt and the hackers". */
export const pairing = wordSet("and or from with");
/** "researchers at X" */
export const employing = wordSet("at from with");

/** A body of hackers that has no name yet: "a Chinese hacking group", "a team of hackers". */
export const bands = wordSet("group gang crew unit outfit collective team");
export const members = wordSet("hackers cybercriminals cyberspies attackers spies hacktivists criminals crooks thieves intruders");
/** What may open the words for a band. */
export const tellsBand: ReadonlySet<string> = new Set([...articles, ...members, "one"]);
/** Either, and what else may be given a name later: "the cartel, known as X". */
export const bandNouns: ReadonlySet<string> = new Set([...bands, ...members, ...wordSet("actor actors band cartel syndicate ring cluster pirates")]);
/** Between a state and such a body. */
export const tied = wordSet("- linked backed based sponsored speaking aligned affiliated");

/** Words that may stand between "the" and the head without naming another thing. */
export const modifiers = wordSet(
  "cyber cybersecurity cyberespionage cybercrime crime criminal cybercriminal central deputy data espionage extortion federal foreign hacker hacking hacktivist intelligence interior justice malware prime protection ransomware same security software spy tech technology telecom threat apt",
);

/** What follows a head that is then told apart by its own clause: "the hackers behind …", "the group of …". */
export const restrictors = wordSet("of behind who that whose responsible and or - from");

/** The same for "the group blamed for …", but not for "the group blamed its rivals". */
export const participles = wordSet("accused affiliated associated believed blamed connected known linked suspected thought tied");
export const participleLinks = wordSet("as by for of to with");

/** Of these one must follow a head that is often no noun of its own: "the government said", not "the government websites". */
export const acts = wordSet(
  "'s has had have is was are were will would could may might can did does said says denied denies accused accuses blamed blames refused confirmed believes named in on to for by and itself",
);

/** After the head, these and the name that follows say who it is: "the group, also known as …". */
export const naming = wordSet("called calls known dubbed named nicknamed tracked tracks labelled labeled identified codenamed");

/** What may stand between the head and those words. */
export const beforeNaming = wordSet(
  ", ( is was are also been better widely commonly publicly sometimes variously collectively otherwise internally it they which that who researchers",
);

/** And between those words and the name. */
export const afterNaming = wordSet("as the itself themselves \" “ ‘ '");

/** And who gives it, or a sign that sets it off: "the group, which the firm calls X", "the group – known as X". */
export const namers = wordSet("the firm company vendor agency analysts experts he she we – — -");
/** Right behind the noun, these say that the name is an addition: "the group, known as X", "the group is called X". */
export const settingOff = wordSet(", ( – — - is was has");
export const reflexives = wordSet("itself themselves");

/** Adjectives that say what kind of body a thing without a name is: "a Chinese hacking group". */
export const trades = wordSet("hacking hacker cyberespionage espionage ransomware cybercrime cyber hacktivist extortion attack threat intrusion");
/** "the work of a well-resourced group" */
export const works = wordSet("work handiwork doing");
/** What a sentence ends with, and a headline does not. */
export const ending = wordSet('. ! ? " ” ’');
/** Bands that are none by themselves: "a team". */
export const anyBodies = wordSet("team unit collective");
/** Before "hackers" they say no more than that nobody knows them. */
export const strangers = wordSet("unknown unidentified unnamed anonymous mysterious sophisticated skilled elite");
/** Behind "hackers" they say whose something is, or that others are meant too. */
export const belonging = wordSet("'s ’s - and or of");
/** Before a word for a band: one that is not the band told of before. */
export const setApart = wordSet("another other others different rival unrelated separate second third copycat similar earlier former splinter offshoot");

/** What follows "it" that points at nothing: "it is clear that …". */
export const impersonal = wordSet(
  "is was 's appears seems remains took takes comes turned follows would may might could can isn't wasn't resembles resembled began lasted happened occurred affected caused marks marked coincided",
);

/** Before "it" they open a clause whose "it" is the subject of the one before: "The agency refused, but it confirmed …". */
export const clauseOpeners = wordSet("but and because although though while as since when after before if where which");

/** After these, with a subject before them, "it" is the subject: "Microsoft said it …". */
export const thinking = wordSet("said says believes believed thinks added claimed claims denied announced confirmed insisted reported warned that");
