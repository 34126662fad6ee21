// Entities stage, part of the threat actors: a name that the lexicon knows as a band's in, what the words beside it say out: that people bear it,
// that software does, or that they did it.
import { CAPITALISED, NUMBER, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Hit, Lexicon } from "../lexicon/lexicon.ts";
import { behindAside, between, groups, isBand, isIntroducedAsBand } from "./band.ts";
import { isDescribedBehind } from "./described-band.ts";

/** Where the names stand. */
export interface Setting {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** First tokens of sentences. */
  readonly starts: ReadonlySet<number>;
  /** The document speaks of cyber activity at all. */
  readonly cyber: boolean;
}

const copulas = wordSet("is was");
const perfects = wordSet("has have");
/** What people do and software does not. */
const deeds = wordSet(
  "said says told tells claimed claims took threatened announced posted published demanded boasted apologised apologized denied listed leaked leaks releases released threatens demands refuses refused retaliated vowed bragged boasts brags",
);
/** What hackers do to others. */
const blows = wordSet(
  "hacks hacked hack attacks attacked defaces deface leak ddos ddosed sent sends exploited exploits conducted conducts drives defaced leaks leaked breaches breached infiltrates infiltrated disrupts disrupted targets targeted stole steals launched launches claimed claims took takes vs",
);
/** The rest of what only attackers do. */
const thefts = wordSet(
  "stolen encrypted lured phished duped tricked paralysed paralyzed compromised extorted crippled hijacked robbed drained exfiltrated spied penetrated infected planted drains steals",
);
/** After "has been". */
const ongoing = wordSet("targeting attacking hacking spying stealing infiltrating defacing leaking");
/** What a band says of a deed. */
const disclaims = wordSet("disavowed boasted bragged");
/** Between a name and its deed. */
const adverbs = wordSet("has had have not also later allegedly reportedly probably likely may might ,");

/** Of a band: "hackers of Anonymous". */
const members = wordSet("hackers hacktivists members hacker hacktivist");
const belonging = wordSet("of from");
/** Before the one who did it. */
const agents = wordSet("by collective group gang");
/** Behind whoever a deed is told of with "by". */
const agentEnds = wordSet("and or in on against for to has have was is");
/** "a group called DarkSide". */
const callings = wordSet("called named dubbed nicknamed");
const knownAs = wordSet("known tracked identified");
/** Bands before the names of some: "gangs such as DarkSide and Conti", "two crews, Akira and Play,". */
const kinds = wordSet("gangs crews cartels syndicates");
/** Those whose trade must be told: "ransomware groups like DarkSide". */
const tradedKinds = wordSet("groups outfits actors collectives operators");
const listJoins = wordSet(", and or &");
/** "the culprit is DarkSide". */
const culprits = wordSet("gang hackers attackers intruders culprit culprits suspect suspects perpetrator perpetrators");
const culpable = wordSet("behind responsible");
/** Before a name that is a plain word here: "at the Lyceum", "the band Play". */
const plainLeads = wordSet("the a an this that duo band singer");

/** Words that lead to whoever did it: "attributed to", "the work of". */
const charges = wordSet(
  "traces signature handwriting attributed attributes attribution blamed blames blame pinned linked links tied traced claimed hacked breached attacked compromised stolen crippled hallmarks fingerprints work carried rests responsibility points point pointed accused suspected",
);
/** What befalls those who are held responsible. */
const accusations = wordSet("blamed accused suspected implicated credited");
const passives = wordSet("been was is were are");
/** In tokens, from "identified" to the "as" before the name. */
const asReach = 4;
/** Those that may stand further away: "attributed the attack on the pipeline to DarkSide". */
const farCharges = wordSet("attribute attributed attributes linked traced tied");
const chargePrepositions = wordSet("by to on of at for with");
/** Right before the name: "blames DarkSide". */
const namings = wordSet("blames blamed accuses accused suspects suspected naming identified identifies implicates implicated");
/** Behind the name and "was". */
const charged = wordSet("blamed accused fingered implicated suspected indicted sanctioned");
const behindCharge = wordSet("for over in");
const ties = wordSet("linked links tied ties connected");
const tiesTo = wordSet("to with");
/** "a link between Lazarus and". */
const bonds = wordSet("link links tie ties connection connections overlap overlaps similarity similarities");
const told = wordSet("linked tied");
const toldBy = wordSet("to by");
const appositions = wordSet("is was , — – -");
/** What a state does for its hackers: "Bahamut is funded by". */
const services = wordSet("run funded backed controlled directed sponsored employed bankrolled");

/** Nouns as well as what a band does. */
const attacks = wordSet("attack attacks hack hacks leak leaks");
const behindAttacks = wordSet("on against by in have has had are were");

/** "Akira listed the firm on its leak site". */
const listings = wordSet("listed lists added adds posted posts named names");
const own = wordSet("its their on");
const possessives = wordSet("'s ’s");

/** What is done with software, before its name, and what it does itself, after it. */
const uses = wordSet(
  "deploy deploys deployed deploying deliver delivers delivered delivering drop drops dropped dropping install installs installed installing load loads loaded loading download downloads downloaded downloading distribute distributes distributed distributing spread spreads spreading execute executes executed executing via using run runs running",
);
const works = wordSet(
  "infected infects infection infections infrastructure module modules code binary binaries dll c2 campaign campaigns sample samples config configuration disruption server servers payload payloads bot bots variants executable downloads drops encrypts loads injects plugin web",
);

/** Verbs of taking and starting, and what hackers take, launch and send. */
const takes = wordSet("took takes launched launches sent");
const takings = wordSet(
  "responsibility credit ddos attack attacks cyberattack cyberattacks campaign campaigns phishing spearphishing emails e-mails lures malware control advantage data files offline website websites operation operations",
);
const claims = wordSet("claims claimed");
/** "Mercury claims hackers took it": said by whom they hit. */
const complaints = wordSet("hackers attackers its it they victory");
/** Nouns as well as verbs: "Mercury hack exposes". */
const nouns = wordSet("attacks hack leak leaks hacks");
const behindNouns = wordSet("on at against by of expose exposes , . :");
const behindPassives = wordSet("by in over after again on at for during with as , . : ; and amid from via");

/** The name is the band's and its malware's alike: "REvil", "TrickBot". */
export function doubles({ first, last, terms }: Hit): boolean {
  return first === last && terms.some(({ type, ambiguous }) => type === "malware" && !ambiguous);
}

/** The words beside the name treat it as people. */
export function isPeople(tokens: Tokens, { first, last }: Hit): boolean {
  const { lower } = tokens;
  if (isBand(lower, last) || isOperation(lower, last) || keepsLeakSite(lower, last + 1)) return true;
  // "LockBit, in a post on its leak site, named": whoever opens the sentence does it.
  const then = first === 0 || lower[first - 1] === "." ? behindAside(tokens, last + 1) : last + 1;
  if (deeds.has(lower[then] ?? "") || (showing.has(lower[then] ?? "") && showsVictim(lower, then + 1))) return true;
  if (groups.has(lower[first - 1] ?? "")) return true;
  // "a group called DarkSide", "the group known as Bitter"
  const call = lower[first - 1] === "as" ? first - 2 : first - 1;
  return (call === first - 1 ? callings : knownAs).has(lower[call] ?? "") && groups.has(lower[call - 1] ?? "");
}

/** "… the port as its latest victim", "… among its victims". */
function showsVictim(lower: readonly string[], from: number): boolean {
  for (let i = from; i < from + victimReach; i++)
    if ((lower[i] === "as" || lower[i] === "among") && lower[i + 1] === "its" && lower.slice(i + 2, i + 5).some((word) => word.startsWith("victim")))
      return true;
  return false;
}
const victimReach = 10;
const showing = wordSet("named names listed lists claimed claims added adds identified presented");

/** "The BlackCat operation", "the Hive ransomware operation": what a gang runs goes by its name. */
const isOperation = (lower: readonly string[], last: number): boolean => lower[last + (lower[last + 1] === "ransomware" ? 2 : 1)] === "operation";

/** The words beside the name treat it as software. */
export function isTool({ lower }: Tokens, { first, last }: Hit): boolean {
  return uses.has(lower[first - 1] ?? "") || works.has(lower[last + 1] ?? "");
}

/** "Akira, a ransomware gang", "the ransomware gang Akira", "the gang behind the attack is Akira": one such place decides all others. */
export function isPresented(tokens: Tokens, { first, last }: Hit): boolean {
  const { lower, kind, length } = tokens;
  if (((kind[last + 1] ?? PUNCTUATION) & CAPITALISED) !== 0) return false;
  if (isDescribedBehind(tokens, last, Math.min(length - 1, last + 16), false, false)) return true;
  if (groups.has(lower[first - 1] ?? "") && between.has(lower[first - 2] ?? "")) return true;
  if (isListedAsBand(tokens, first)) return true;
  if (!copulas.has(lower[first - 1] ?? "")) return false;
  for (let i = first - 2; i >= 0 && i > first - 9 && (((kind[i] as number) & PUNCTUATION) === 0 || lower[i] === "&"); i--)
    if (culprits.has(lower[i] as string) || (groups.has(lower[i] as string) && culpable.has(lower[i + 1] ?? ""))) return true;
  return false;
}

/** "ransomware gangs such as DarkSide and Conti", "two ransomware crews, Akira and Play,": a list that says what it holds. */
function isListedAsBand({ lower, kind }: Tokens, first: number): boolean {
  let i = first - 1;
  while (i > first - 14 && ((kind[i] as number) & CAPITALISED || listJoins.has(lower[i] ?? "") || ((kind[i] as number) & NUMBER) !== 0)) i--;
  if (lower[i] === "as" && lower[i - 1] === "such") i -= 2;
  else if (lower[i] === "like" || lower[i] === "including") i--;
  else if (lower[i + 1] !== "," || i + 2 > first) return false;
  if (lower[i] === ",") i--;
  const noun = lower[i] ?? "";
  return kinds.has(noun) || (tradedKinds.has(noun) && (between.has(lower[i - 1] ?? "") || lower[i - 1] === "hacking"));
}

/** "Lyceum used it", but not "at the Lyceum" nor "Play on". `shown`: the document says elsewhere that it is a band. */
export function isNamed({ tokens, lexicon, starts }: Setting, { first, last }: Hit, shown: boolean): boolean {
  const { lower, kind } = tokens;
  if (plainLeads.has(lower[first - 1] ?? "") || (kind[last + 1] ?? 0) & CAPITALISED) return false;
  const { common, given, surname } = lexicon.wordAt(tokens, first);
  return last > first || ((shown || given + surname === 0) && (common === 0 || common > 35 || !starts.has(first)));
}

/** "DarkSide is behind". */
export function isCulprit({ lower }: Tokens, { last }: Hit): boolean {
  return copulas.has(lower[last + 1] ?? "") && culpable.has(lower[last + 2] ?? "");
}

/** "Anonymous defaced", "claimed by Anonymous": a doubtful name as the one who acts. Not "Anonymous hackers", nor a word in a longer name. */
export function strikes({ tokens, starts }: Setting, { first, last }: Hit): boolean {
  const { lower, kind, length } = tokens;
  const before = lower[first - 1] ?? "";
  const after = lower[last + 1] ?? ".";
  if (perfects.has(after) && lower[last + 2] === "been" && ongoing.has(lower[last + 3] ?? "")) return true;
  if (belonging.has(before) && members.has(lower[first - 2] ?? "")) return true;
  if (isIntroducedAsBand(tokens, last, length - 1)) return true;
  if ((blows.has(after) && !suffers(lower, last + 1)) || (deeds.has(after) && !starts.has(first))) return true;
  const next = kind[last + 1] ?? PUNCTUATION;
  if (groups.has(before) && (next & CAPITALISED) === 0) return true;
  return agents.has(before) && ((next & PUNCTUATION) !== 0 || agentEnds.has(after));
}

/** "Mercury hacked, data stolen", "Mercury targeted in a cyberattack", "Mercury took its site down": what befalls a firm with a band's name, or it does. */
function suffers(lower: readonly string[], at: number): boolean {
  const verb = lower[at] as string;
  const next = lower[at + 1] ?? ".";
  if (takes.has(verb)) return !lower.slice(at + 1, at + 7).some((word) => takings.has(word));
  if (claims.has(verb)) return complaints.has(next);
  if (nouns.has(verb)) return behindNouns.has(next);
  return verb.endsWith("ed") && behindPassives.has(next);
}

/** Words that no plain word takes hold it responsible: "Lazarus allegedly stole", "attributed to Conti", "the hallmarks of Sandworm". */
export function isInTheDock(setting: Setting, hit: Hit): boolean {
  const { tokens, lexicon, starts, cyber } = setting;
  const { lower } = tokens;
  if (isTied(setting, hit)) return true;
  if (!cyber && hit.first === hit.last && lexicon.wordAt(tokens, hit.first).common > 35) return false;
  const at = deedAt(lower, hit.last);
  const deed = lower[at] ?? "";
  // "identified it as Lazarus", "Lazarus has been blamed for".
  if (cyber && lower[hit.first - 1] === "as" && lower.slice(Math.max(0, hit.first - 1 - asReach), hit.first - 1).includes("identified")) return true;
  if (passives.has(deed) && accusations.has(lower[at + 1] ?? "")) return true;
  if ((blows.has(deed) && !isOfAttacks(lower, starts, hit)) || thefts.has(deed) || disclaims.has(deed)) return true;
  return ownsSite(lower, hit.last) || isCulprit(tokens, hit) || isCharged(lower, hit.first, hit.last);
}

/** "in recent Conti attacks", "Conti attacks on hospitals doubled": attacks by means of it. */
function isOfAttacks(lower: readonly string[], starts: ReadonlySet<number>, { first, last, terms }: Hit): boolean {
  if (!attacks.has(lower[last + 1] ?? "") || !terms.some(({ type }) => type === "malware")) return false;
  return (!starts.has(first) && lower[first - 1] !== "that") || behindAttacks.has(lower[last + 2] ?? "");
}

/** The token that may be the name's verb, behind what is put between. */
function deedAt(lower: readonly string[], last: number): number {
  let next = last + 1;
  // "Black Basta, which first appeared in 2022, crippled".
  if (lower[next] === "," && lower[next + 1] === "which") for (let i = next + 2; i < next + 16; i++) if (lower[i] === ",") next = i + 1;
  // "REvil, also known as Sodinokibi, claimed".
  if (lower[next] === "," && (lower[next + 1] === "also" || callings.has(lower[next + 1] ?? "")))
    for (let i = next + 2; i < next + 8; i++) if (lower[i] === ",") next = i + 1;
  // "Lazarus, according to the firm, stole".
  if (lower[next] === "," && lower[next + 1] === "according") for (let i = next + 3; i < next + 10; i++) if (lower[i] === ",") next = i + 1;
  while (next < last + 4 && adverbs.has(lower[next] ?? "")) next++;
  return next;
}

/** "blames DarkSide", "DarkSide was blamed", "the attack, attributed to DarkSide". */
function isCharged(lower: readonly string[], first: number, last: number): boolean {
  if (copulas.has(lower[last + 1] ?? "") && charged.has(lower[last + 2] ?? "")) return true;
  // "Lazarus blamed for theft": a headline without its copula.
  if (charged.has(lower[last + 1] ?? "") && behindCharge.has(lower[last + 2] ?? "")) return true;
  const before = lower[first - 1] ?? "";
  if (namings.has(before)) return true;
  if (!chargePrepositions.has(before)) return false;
  for (let i = first - 2; i >= 0 && i > first - 20; i--) {
    if (lower[i] === ".") return false;
    if (i > first - 7 ? charges.has(lower[i] as string) : before === "to" && farCharges.has(lower[i] as string)) return true;
  }
  return false;
}

/** "a link between Lazarus and the malware", "linked Ghostwriter to", "Ghostwriter — linked by …", "Bahamut is funded by": what is said of those who work for somebody. */
function isTied({ tokens: { lower }, cyber }: Setting, { first, last }: Hit): boolean {
  if (ties.has(lower[first - 1] ?? "") && tiesTo.has(lower[last + 1] ?? "")) return true;
  if (lower[first - 1] === "between" && bonds.has(lower[first - 2] ?? "")) return cyber;
  if (!cyber || !appositions.has(lower[last + 1] ?? "")) return false;
  const [tie = "", by = ""] = [lower[last + 2], lower[last + 3]];
  return (told.has(tie) && toldBy.has(by)) || (services.has(tie) && by === "by");
}

/** "Akira listed the firm on its leak site", "Play's claim of responsibility". */
function ownsSite(lower: readonly string[], last: number): boolean {
  const at = last + 1;
  if (possessives.has(lower[at] ?? "")) return lower[at + 1] === "claim" && lower[at + 2] === "of";
  if (!listings.has(lower[at] ?? "")) return false;
  for (let i = at + 1; i < at + 14 && i < lower.length; i++) if (own.has(lower[i] as string) && keepsLeakSite(lower, i + 1)) return true;
  return false;
}

/** "Orrel's data leak site": gangs keep one, malware does not. */
function keepsLeakSite(lower: readonly string[], i: number): boolean {
  const at = lower[i] === "'s" ? i + 1 : i;
  return lower[at] === "leak" || (lower[at] === "data" && lower[at + 1] === "leak");
}
