// Entities stage, part of the threat actors: the lexicon's hits in, those that name a band out. A name that is also a word ("Play", "Anonymous")
// or its band's malware ("REvil") counts where the words beside it, or the document elsewhere, say that the band is meant.
import type { Sentence } from "../document/sentences.ts";
import { CAPITALISED, INNER_CAPITAL, PUNCTUATION, type Tokens } from "../document/tokens.ts";
import { type Hit, type Lexicon, type Term, termOf, typeBits } from "../lexicon/lexicon.ts";
import { between, groups, isBand, isIntroducedAsBand, isSoftware } from "./band.ts";
import { isDescribedBehind } from "./described-band.ts";
import { isStriking } from "./striking-ransomware.ts";

export interface KnownActor {
  readonly first: number;
  readonly last: number;
  readonly term: Term;
  readonly kind: string | undefined;
}

/** What people do and software does not. */
const deeds = new Set(
  "said says claimed claims took threatened announced posted published demanded boasted apologised apologized denied listed leaked leaks releases released threatens demands refuses refused retaliated vowed".split(
    " ",
  ),
);
/** What hackers do to others. */
const blows = new Set(
  "hacks hacked hack attacks attacked defaces deface leak ddos ddosed sent sends exploited exploits conducted conducts drives defaced leaks leaked breaches breached infiltrates infiltrated disrupts disrupted targets targeted stole steals launched launches claimed claims took takes vs".split(
    " ",
  ),
);
/** After "has been". */
const ongoing = new Set("targeting attacking hacking spying stealing infiltrating defacing leaking".split(" "));
/** Of a band: "hackers of Anonymous". */
const members = new Set("hackers hacktivists members hacker hacktivist".split(" "));
/** The rest of what only attackers do. */
const thefts = new Set(
  "encrypted lured phished duped tricked paralysed paralyzed compromised extorted crippled hijacked robbed drained exfiltrated phished spied penetrated infected planted drains steals".split(
    " ",
  ),
);
/** What a band says of a deed. */
const disclaims = new Set("disavowed boasted bragged".split(" "));
/** Between a name and its deed. */
const adverbs = new Set("has had have not also later allegedly reportedly probably likely may might ,".split(" "));
/** Words that lead to whoever did it: "attributed to", "the work of". */
const charges = new Set(
  "attributed attributes attribution blamed blames blame pinned linked links tied traced claimed hacked breached attacked compromised stolen crippled hallmarks fingerprints work carried rests responsibility points point pointed accused suspected".split(
    " ",
  ),
);
/** What befalls those who are held responsible. */
const accusations = new Set(["blamed", "accused", "suspected", "implicated", "credited"]);
/** Before the one who did it. */
const agents = new Set(["by", "collective", "group", "gang"]);
/** What is done with software, before its name, and what it does itself, after it. */
const uses = new Set(
  "deploy deploys deployed deploying deliver delivers delivered delivering drop drops dropped dropping install installs installed installing load loads loaded loading download downloads downloaded downloading distribute distributes distributed distributing spread spreads spreading execute executes executed executing via using run runs running".split(
    " ",
  ),
);
const works = new Set(
  "infected infects infection infections infrastructure module modules code binary binaries dll c2 campaign campaigns sample samples config configuration disruption server servers payload payloads bot bots variants executable downloads drops encrypts loads injects plugin web".split(
    " ",
  ),
);
/** What spies leave behind is called by their name, too: "a Winnti sample"; the Winnti malware is no band. */
const artefacts = new Set("sample samples payload payloads loader dropper variant implant".split(" "));
/** What hackers take, launch and send. */
const takings = new Set(
  "responsibility credit ddos attack attacks cyberattack cyberattacks campaign campaigns phishing spearphishing emails e-mails lures malware control advantage data files offline website websites operation operations".split(
    " ",
  ),
);
const joins = new Set(["and", "or", ",", "/", "&"]);

/** In order, not overlapping. `cyber` says that the document speaks of such things at all. */
export function findKnownActors(tokens: Tokens, sentences: readonly Sentence[], lexicon: Lexicon, hits: readonly Hit[], cyber: boolean): KnownActor[] {
  const { word, lower, kind, length } = tokens;
  const found: KnownActor[] = [];
  const actors = hits.filter(({ types }) => (types & typeBits["threat-actor"]) !== 0);
  if (actors.length === 0) return found;
  const accepted = new Set<string>();
  /** Doubtful names that the document says did it, once. */
  const told = new Set<string>();
  /** Those that it says are a band, once. */
  const shown = new Set<string>();
  const votes = new Map<string, number>();
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const band = (last: number) => isBand(lower, last);
  const ware = (last: number) => isSoftware(lower, last);

  // First the clear ones: they settle the doubtful ones.
  for (const hit of actors) {
    const term = termOf(hit.terms, "threat-actor") as Term;
    const presented = isPresented(hit);
    if (presented) shown.add(`${term.key} ${lower[hit.first]}`);
    votes.set(term.key, (votes.get(term.key) ?? 0) + (presented ? 3 : person(hit) || isCulprit(hit) ? 1 : ware(hit.last) || tool(hit) ? -1 : 0));
    if (!term.ambiguous && !doubles(hit)) accepted.add(term.key);
    else if (band(hit.last)) accepted.add(`${term.key} ${lower[hit.first]}`);
    else if (cyber && !doubles(hit) && inTheDock(hit)) told.add(`${term.key} ${lower[hit.first]}`);
  }
  // "APT33 and Gorgon": a doubtful name in a list with a clear one is a name too.
  const clear = new Set<number>();
  for (const hit of actors) {
    const term = termOf(hit.terms, "threat-actor") as Term;
    if (!term.ambiguous && !doubles(hit)) clear.add(hit.first).add(hit.last);
  }
  // A word that is a name inside a sentence is one at a sentence's start, too.
  const inside = new Set<string>();
  for (const hit of actors) {
    const term = termOf(hit.terms, "threat-actor") as Term;
    if (accepted.has(term.key) && hit.first === hit.last && !starts.has(hit.first)) inside.add(word[hit.first] as string);
  }
  let end = -1;
  for (const hit of actors) {
    if (hit.first <= end) continue;
    const term = termOf(hit.terms, "threat-actor") as Term;
    const entry = lexicon.entry(term.key);
    const strikesAsGang = strikingAsGang(hit);
    if (
      !strikesAsGang &&
      ware(hit.last) &&
      !(entry?.kind === "state-sponsored" && artefacts.has(lower[hit.last + 1] as string)) &&
      (hit.types & typeBits.malware) !== 0
    )
      continue;
    const shout = word[hit.first] === word[hit.first]?.toUpperCase() && hit.first === hit.last && cyber;
    // A state's spies share their names with their tools; of a gang and its malware the document's own usage decides.
    if (
      doubles(hit) &&
      entry?.kind !== "state-sponsored" &&
      !strikesAsGang &&
      !person(hit) &&
      !besideClear(hit) &&
      !inTheDock(hit) &&
      (votes.get(term.key) ?? 0) <= 0
    )
      continue;
    const sure =
      !term.ambiguous ||
      strikesAsGang ||
      band(hit.last) ||
      accepted.has(`${term.key} ${lower[hit.first]}`) ||
      (told.has(`${term.key} ${lower[hit.first]}`) && isNamed(hit)) ||
      (shown.has(`${term.key} ${lower[hit.first]}`) && isNamed(hit, true)) ||
      besideClear(hit) ||
      (cyber && strikes(hit)) ||
      inTheDock(hit) ||
      (accepted.has(term.key) && (!starts.has(hit.first) || inside.has(word[hit.first] as string))) ||
      (shout && (word[hit.first]?.length ?? 0) > 4);
    if (!sure) continue;
    const coinedWord = /\d/.test(word[hit.last] as string) || ((kind[hit.last] as number) & INNER_CAPITAL) !== 0;
    const facts = lexicon.wordAt(tokens, hit.first);
    const plain = facts.common + facts.given + facts.surname > 0;
    if (!term.ambiguous && !cyber && !coinedWord && plain && hit.first === hit.last) continue;
    found.push({ first: hit.first, last: hit.last, term, kind: entry?.kind });
    end = hit.last;
  }
  return found;

  /** "Lyceum used it", but not "at the Lyceum" nor "Play on". */
  function isNamed(hit: Hit, shown = false): boolean {
    if (/^(the|a|an|this|that|duo|band|singer)$/.test(lower[hit.first - 1] ?? "") || (kind[hit.last + 1] ?? 0) & CAPITALISED) return false;
    const { common, given, surname } = lexicon.wordAt(tokens, hit.first);
    return hit.last > hit.first || ((shown || given + surname === 0) && (common === 0 || common > 35 || !starts.has(hit.first)));
  }
  /** The words beside the name treat it as people. */
  function person(hit: Hit): boolean {
    return band(hit.last) || leakSite(hit.last + 1) || deeds.has(lower[hit.last + 1] ?? "") || groups.has(lower[hit.first - 1] ?? "") || called(hit);
  }
  /** "Akira, a ransomware gang", "the ransomware gang Akira", "the gang behind the attack is Akira": one such place decides all others. */
  function isPresented(hit: Hit): boolean {
    if (((kind[hit.last + 1] ?? PUNCTUATION) & CAPITALISED) !== 0) return false;
    if (isDescribedBehind(tokens, hit.last, Math.min(length - 1, hit.last + 16), false, false)) return true;
    if (groups.has(lower[hit.first - 1] ?? "") && between.has(lower[hit.first - 2] ?? "")) return true;
    if (!/^(is|was)$/.test(lower[hit.first - 1] ?? "")) return false;
    for (let i = hit.first - 2; i >= 0 && i > hit.first - 9 && ((kind[i] as number) & PUNCTUATION) === 0; i--)
      if (/^(gang|hackers|attackers|culprits?)$/.test(lower[i] as string)) return true;
    return false;
  }
  /** "a group called DarkSide" */
  function called(hit: Hit): boolean {
    return /^(called|named|dubbed|nicknamed)$/.test(lower[hit.first - 1] ?? "") && groups.has(lower[hit.first - 2] ?? "");
  }
  /** "Orrel's data leak site": gangs keep one, malware does not. */
  function leakSite(i: number): boolean {
    const at = lower[i] === "'s" ? i + 1 : i;
    return lower[at] === "leak" || (lower[at] === "data" && lower[at + 1] === "leak");
  }
  /** "encrypted by the Conti ransomware": a ransomware that strikes is its gang; of a name that is a word, only where the noun is there. */
  function strikingAsGang(hit: Hit): boolean {
    const ransomware = hit.terms.find(({ type, key }) => type === "malware" && lexicon.entry(key)?.kind === "ransomware");
    return ransomware !== undefined && (!ransomware.ambiguous || ware(hit.last)) && isStriking(tokens, hit.first, hit.last);
  }
  /** "in recent Conti attacks", "Conti attacks on hospitals doubled": attacks by means of it. */
  function isOfAttacks(hit: Hit): boolean {
    if (!/^(attacks?|hacks?|leaks?)$/.test(lower[hit.last + 1] ?? "") || !hit.terms.some(({ type }) => type === "malware")) return false;
    return (!starts.has(hit.first) && lower[hit.first - 1] !== "that") || /^(on|against|by|in|have|has|had|are|were)$/.test(lower[hit.last + 2] ?? "");
  }
  /** The words beside the name treat it as software. */
  function tool(hit: Hit): boolean {
    return uses.has(lower[hit.first - 1] ?? "") || works.has(lower[hit.last + 1] ?? "");
  }
  /** The name is the band's and its malware's alike: "REvil", "TrickBot". */
  function doubles(hit: Hit): boolean {
    return hit.first === hit.last && hit.terms.some((t) => t.type === "malware" && !t.ambiguous);
  }
  /** "Anonymous defaced", "claimed by Anonymous": a doubtful name as the one who acts. Not "Anonymous hackers", nor a word in a longer name. */
  function strikes(hit: Hit): boolean {
    const after = lower[hit.last + 1] ?? ".";
    if (/^(has|have)$/.test(after) && lower[hit.last + 2] === "been" && ongoing.has(lower[hit.last + 3] ?? "")) return true;
    if (/^(of|from)$/.test(lower[hit.first - 1] ?? "") && members.has(lower[hit.first - 2] ?? "")) return true;
    if (isIntroducedAsBand(tokens, hit.last, length - 1)) return true;
    if ((blows.has(after) && !suffers(hit.last + 1)) || (deeds.has(after) && !starts.has(hit.first))) return true;
    const next = kind[hit.last + 1] ?? PUNCTUATION;
    if (groups.has(lower[hit.first - 1] ?? "") && (next & CAPITALISED) === 0) return true;
    return agents.has(lower[hit.first - 1] ?? "") && ((next & PUNCTUATION) !== 0 || /^(and|or|in|on|against|for|to|has|have|was|is)$/.test(after));
  }
  /** "Mercury hacked, data stolen", "Mercury targeted in a cyberattack", "Mercury took its site down": what befalls a firm with a band's name, or it does. */
  function suffers(verb: number): boolean {
    const next = lower[verb + 1] ?? ".";
    if (/^(took|takes|launched|launches|sent)$/.test(lower[verb] as string)) return !followed(verb + 1, takings);
    if (/^(claims|claimed)$/.test(lower[verb] as string)) return /^(hackers|attackers|its|it|they|victory)$/.test(next);
    if (/^(attacks|hack|leak|leaks|hacks)$/.test(lower[verb] as string)) return /^(on|at|against|by|of|exposes?|[,.:])$/.test(next);
    return /ed$/.test(lower[verb] as string) && /^(by|in|over|after|again|on|at|for|during|with|as|,|\.|:|;|and|amid|from|via)$/.test(next);
  }
  function followed(from: number, wanted: ReadonlySet<string>): boolean {
    for (let i = from; i < from + 6; i++) if (wanted.has(lower[i] ?? "")) return true;
    return false;
  }
  /** Words that no plain word takes hold it responsible: "Lazarus allegedly stole", "attributed to Conti", "the hallmarks of Sandworm". */
  function inTheDock(hit: Hit): boolean {
    if (tiedTo(hit)) return true;
    if (!cyber && hit.first === hit.last && lexicon.wordAt(tokens, hit.first).common > 35) return false;
    let next = hit.last + 1;
    // "Black Basta, which first appeared in 2022, crippled".
    if (lower[next] === "," && lower[next + 1] === "which") for (let i = next + 2; i < next + 16; i++) if (lower[i] === ",") next = i + 1;
    // "Lazarus, according to the firm, stole".
    if (lower[next] === "," && lower[next + 1] === "according") for (let i = next + 3; i < next + 10; i++) if (lower[i] === ",") next = i + 1;
    while (next < hit.last + 4 && adverbs.has(lower[next] ?? "")) next++;
    if ((blows.has(lower[next] ?? "") && !isOfAttacks(hit)) || thefts.has(lower[next] ?? "")) return true;
    // "identified it as Lazarus".
    if (lower[hit.first - 1] === "as" && cyber) for (let i = hit.first - 2; i > hit.first - 6; i--) if (/^identified$/.test(lower[i] ?? "")) return true;
    // "Lazarus has been blamed for".
    if (/^(been|was|is|were|are)$/.test(lower[next] ?? "") && accusations.has(lower[next + 1] ?? "")) return true;
    if (siteOwner(hit) || disclaims.has(lower[next] ?? "")) return true;
    if (isCulprit(hit)) return true;
    if (/^(blames|blamed|accuses|accused|suspects|suspected|naming|identified|identifies|implicates|implicated)$/.test(lower[hit.first - 1] ?? "")) return true;
    if (!/^(by|to|on|of|at|for|with)$/.test(lower[hit.first - 1] ?? "")) return false;
    // "attributed the attack on the pipeline to DarkSide": the verb may stand further away.
    for (let i = hit.first - 2; i >= 0 && i > hit.first - 13; i--) {
      if (lower[i] === ".") return false;
      if (
        i > hit.first - 7
          ? charges.has(lower[i] as string)
          : lower[hit.first - 1] === "to" && /^(attributed?|attributes|linked|traced|tied)$/.test(lower[i] as string)
      )
        return true;
    }
    return false;
  }
  function isCulprit(hit: Hit): boolean {
    return /^(is|was)$/.test(lower[hit.last + 1] ?? "") && /^(behind|responsible)$/.test(lower[hit.last + 2] ?? "");
  }
  /** "a link between Lazarus and the malware", "linked Ghostwriter to", "Ghostwriter — linked by …", "Bahamut is funded by": what is said of those who work for somebody. */
  function tiedTo(hit: Hit): boolean {
    if (/^(linked|links|tied|ties|connected)$/.test(lower[hit.first - 1] ?? "") && /^(to|with)$/.test(lower[hit.last + 1] ?? "")) return true;
    if (lower[hit.first - 1] === "between" && /^(links?|ties?|connections?|overlaps?|similarit(y|ies))$/.test(lower[hit.first - 2] ?? "")) return cyber;
    const at = /^(is|was|[,—–-])$/.test(lower[hit.last + 1] ?? "") ? hit.last + 2 : -1;
    return (
      at > 0 &&
      cyber &&
      ((/^(linked|tied)$/.test(lower[at] ?? "") && /^(to|by)$/.test(lower[at + 1] ?? "")) ||
        (/^(run|funded|backed|controlled|directed|sponsored|employed|bankrolled)$/.test(lower[at] ?? "") && lower[at + 1] === "by"))
    );
  }
  /** "Akira listed the firm on its leak site", "Play's claim of responsibility". */
  function siteOwner(hit: Hit): boolean {
    const at = hit.last + 1;
    if (lower[at] === "'s" || lower[at] === "’s") return lower[at + 1] === "claim" && lower[at + 2] === "of";
    if (!/^(listed|lists|added|adds|posted|posts|named|names)$/.test(lower[at] ?? "")) return false;
    for (let i = at + 1; i < at + 14 && i < lower.length; i++) if (/^(its|their|on)$/.test(lower[i] as string) && leakSite(i + 1)) return true;
    return false;
  }
  function besideClear(hit: Hit): boolean {
    return (clear.has(hit.first - 2) && joins.has(lower[hit.first - 1] as string)) || (clear.has(hit.last + 2) && joins.has(lower[hit.last + 1] as string));
  }
}
