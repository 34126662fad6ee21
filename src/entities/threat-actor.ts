// Entities stage: the lexicon's hits in, mentions of threat actors out: known names, the vendors' naming schemes, and names coined in the text itself.
import { CAPITALISED, INNER_CAPITAL, NUMBER, PUNCTUATION, WORD } from "../document/tokens.ts";
import type { Hit } from "../lexicon/lexicon.ts";
import { codePrefixes, stopPairs, surnamesOfActors } from "./actor-patterns.ts";
import type { Finder, Mention } from "./mention.ts";

export const examples = [
  {
    rule: "threat-actor/lexicon",
    finds: ["Researchers blamed {APT28} and {Fancy Bear}.", "The {Akira} gang hit a hospital."],
    leaves: ["The royal family met.", "They play well.", "The malware was dropped by TrickBot modules."],
  },
  {
    rule: "threat-actor/pattern",
    finds: ["The intrusion was the work of {UNC9912}.", "{Storm-7731} stole the mail.", "Hackers of {Velvet Kitten} sent lures."],
    leaves: ["A polar bear was seen."],
  },
  {
    rule: "threat-actor/coined",
    finds: ["The hacking group is tracked as {GlassHeron}.", "A ransomware gang called {Brackwater} took credit."],
    leaves: ["The malware is called GlassHeron.", "The hacking group has a tool called OrrelLoader."],
  },
] as const;

const groups = new Set(
  "group groups gang gangs hackers hacker team crew collective actor actors operators operator syndicate cartel cluster apt affiliates cybercriminals spies".split(
    " ",
  ),
);
const between = new Set("ransomware hacking hacker cybercrime espionage threat hacktivist extortion cyber cyberespionage apt criminal intrusion".split(" "));
const software = new Set(
  "ransomware malware backdoor trojan wiper implant rat loader payload payloads botnet worm infostealer stealer spyware rootkit samples sample dropper variant".split(
    " ",
  ),
);
/** What people do and software does not. */
const deeds = new Set(
  "said says claimed claims took threatened announced posted published demanded boasted apologised apologized denied listed leaked leaks releases released threatens demands refuses refused retaliated vowed".split(
    " ",
  ),
);
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
/** Names that say themselves that they are software: "OrrelLoader". */
const softwareName = /(?:Loader|Locker|Pack|RAT|Bot|Stealer|Miner|Wiper|Dropper)$/;
const naming = new Set("dubbed nicknamed called named codenamed known tracked tracks track calls labelled labeled".split(" "));

export const findThreatActors: Finder = (document, { lexicon, hits }) => {
  const { tokens, sentences } = document;
  const { word, lower, kind, length } = tokens;
  const mentions: Mention[] = [];
  const taken = new Uint8Array(length);
  const owned = new Uint8Array(length);
  const accepted = new Set<string>();
  const votes = new Map<string, number>();
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const add = (first: number, last: number, rule: string, weight: number, more: Partial<Mention> = {}) => {
    for (let i = first; i <= last; i++) taken[i] = 1;
    mentions.push({
      start: tokens.start[first] as number,
      end: tokens.end[last] as number,
      first,
      last,
      type: "threat-actor",
      form: "name",
      rule,
      weight,
      ...more,
    });
  };
  /** The noun after a name says that a band of people is meant: "Conti gang", "Conti ransomware group", "Conti's hackers". */
  const band = (last: number) => {
    let i = last + 1;
    if (lower[i] === "'s") i++;
    while (i < last + 4 && between.has(lower[i] ?? "")) i++;
    return groups.has(lower[i] ?? "");
  };
  const ware = (last: number) => software.has(lower[last + 1] ?? "") && !band(last);
  const cyber = lower.some((w) => groups.has(w) || software.has(w) || w === "cyberattack" || w === "hack" || w === "hacked");

  // Known names. First the clear ones: they settle the doubtful ones.
  for (const hit of hits) {
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (!term) continue;
    votes.set(term.key, (votes.get(term.key) ?? 0) + (person(hit) ? 1 : ware(hit.last) || tool(hit) ? -1 : 0));
    if (!term.ambiguous && !doubles(hit)) accepted.add(term.key);
    else if (band(hit.last)) accepted.add(`${term.key} ${lower[hit.first]}`);
  }
  let end = -1;
  for (const hit of hits) {
    if (hit.terms.some((t) => !t.key.startsWith("malware/") && !t.ambiguous)) for (let i = hit.first; i <= hit.last; i++) owned[i] = 1;
    if (hit.first <= end) continue;
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (!term) continue;
    const entry = lexicon.entry(term.key);
    if (ware(hit.last) && hit.terms.some((t) => t.key.startsWith("malware/"))) continue;
    const shout = word[hit.first] === word[hit.first]?.toUpperCase() && hit.first === hit.last && cyber;
    // A state's spies share their names with their tools; of a gang and its malware the document's own usage decides.
    if (doubles(hit) && entry?.kind !== "state-sponsored" && !person(hit) && (votes.get(term.key) ?? 0) <= 0) continue;
    const sure =
      !term.ambiguous ||
      band(hit.last) ||
      accepted.has(`${term.key} ${lower[hit.first]}`) ||
      (accepted.has(term.key) && !sentenceStart(hit.first)) ||
      (shout && (word[hit.first]?.length ?? 0) > 4);
    if (!sure) continue;
    if (!term.ambiguous && !cyber && !/\d/.test(word[hit.last] as string) && hit.first === hit.last) continue;
    add(hit.first, hit.last, "threat-actor/lexicon", 0.9, { key: term.key, form: term.form, ...(entry?.kind && { kind: entry.kind }) });
    end = hit.last;
  }

  // The vendors' schemes.
  for (let i = 0; i < length; i++) {
    if (taken[i] || !((kind[i] as number) & (CAPITALISED | NUMBER))) continue;
    const scheme = codeAt(i);
    if (scheme >= i) {
      add(i, scheme, "threat-actor/pattern", 0.9);
      i = scheme;
      continue;
    }
    const family = surnamesOfActors.get(lower[i + 1] ?? "");
    if (
      family &&
      (kind[i + 1] as number) & CAPITALISED &&
      (kind[i] as number) & WORD &&
      !taken[i + 1] &&
      cyber &&
      !stopPairs.has(`${lower[i]} ${lower[i + 1]}`)
    ) {
      if (family.context && !(band(i + 1) || groups.has(lower[i - 1] ?? "") || naming.has(lower[i - 1] ?? "") || lower[i - 1] === "as")) continue;
      add(i, i + 1, "threat-actor/pattern", 0.85, { ...(family.country && { country: family.country }), kind: family.kind });
      i++;
    }
  }

  // Names coined in the text: only beside the words for a band of hackers.
  if (!cyber) return mentions;
  for (const sentence of sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (taken[i] || !((kind[i] as number) & (CAPITALISED | INNER_CAPITAL)) || (kind[i] as number) & PUNCTUATION) continue;
      let last = i;
      while (last < i + 2 && last < sentence.last && (kind[last + 1] as number) & CAPITALISED && !groups.has(lower[last + 1] as string)) last++;
      if (owned[i] || softwareName.test(word[last] as string) || lexicon.word(word[i] as string).given > 3) continue;
      let at = i - 1;
      while (at >= sentence.first && ['"', "“", "'", "‘", "as", "the", "itself", "it", "also"].includes(lower[at] as string)) at--;
      const cue = at >= sentence.first && at < i && naming.has(lower[at] as string);
      const apposed = i > sentence.first && !((kind[i - 1] as number) & CAPITALISED) && groups.has(lower[i - 1] as string) && between.has(lower[i - 2] ?? "");
      const followed = lower[i - 1] === "the" && band(last) && between.has(lower[last + 1] ?? "") && last === i;
      const plain = lexicon.word(word[i] as string).common;
      if (cue ? !bandBefore(at, sentence.first) : !(apposed || followed)) continue;
      if (plain > 0 && plain <= 20 && last === i && !cue) continue;
      add(i, last, "threat-actor/coined", 0.7);
      i = last;
    }
  }
  // A coined name is the actor wherever it stands.
  const coined = new Set(
    mentions
      .filter((m) => m.rule === "threat-actor/coined" && m.first === m.last && lexicon.word(word[m.first] as string).common === 0)
      .map((m) => word[m.first] as string),
  );
  if (coined.size > 0) {
    for (let i = 0; i < length; i++) if (!taken[i] && coined.has(word[i] as string) && !ware(i)) add(i, i, "threat-actor/coined", 0.6);
  }
  return mentions;

  /** The words beside the name treat it as people. */
  function person(hit: Hit): boolean {
    return band(hit.last) || leakSite(hit.last + 1) || deeds.has(lower[hit.last + 1] ?? "") || groups.has(lower[hit.first - 1] ?? "");
  }
  /** "Orrel's data leak site": gangs keep one, malware does not. */
  function leakSite(i: number): boolean {
    const at = lower[i] === "'s" ? i + 1 : i;
    return lower[at] === "leak" || (lower[at] === "data" && lower[at + 1] === "leak");
  }
  /** The words beside the name treat it as software. */
  function tool(hit: Hit): boolean {
    return uses.has(lower[hit.first - 1] ?? "") || works.has(lower[hit.last + 1] ?? "");
  }
  /** The name is the band's and its malware's alike: "REvil", "TrickBot". */
  function doubles(hit: Hit): boolean {
    return hit.first === hit.last && hit.terms.some((t) => t.key.startsWith("malware/") && !t.ambiguous);
  }
  /** Last token of a code name such as UNC4841, Storm-1516, APT-C-36; -1 when there is none. */
  function codeAt(i: number): number {
    const mixed = ((kind[i] as number) & (WORD | NUMBER)) === (WORD | NUMBER);
    const one = mixed ? /^([A-Za-z]+)(\d{1,6})$/.exec(word[i] as string) : null;
    if (one) return fitting(one[1] as string, one[2] as string) ? i : -1;
    if (!codePrefixes.has(word[i] as string)) return -1;
    let j = i + 1;
    if (lower[j] === "-") j++;
    if (/^(C|Q|K|STA|CRI|UNK)$/.test(word[j] ?? "") && lower[j + 1] === "-" && /^\d{1,4}$/.test(word[j + 2] ?? "")) return j + 2;
    return /^\d{1,6}$/.test(word[j] ?? "") && (tokens.start[j] as number) - (tokens.end[i] as number) < 2 && fitting(word[i] as string, word[j] as string)
      ? j
      : -1;
  }
  function fitting(prefix: string, digits: string): boolean {
    const range = codePrefixes.get(prefix);
    return range !== undefined && digits.length >= range[0] && digits.length <= range[1];
  }
  /** The words before the naming verb speak of a band, and not of software, last. */
  function bandBefore(at: number, first: number): boolean {
    for (let i = at - 1; i >= first && i > at - 8; i--) {
      if (groups.has(lower[i] as string)) return true;
      if (software.has(lower[i] as string)) return false;
    }
    return false;
  }
  function sentenceStart(i: number): boolean {
    return starts.has(i);
  }
};
