// Entities stage: the lexicon's hits in, mentions of threat actors out: known names, the vendors' naming schemes, and names coined in the text itself.
import { CAPITALISED, CAPITALS, INNER_CAPITAL, NUMBER, PUNCTUATION, WORD } from "../document/tokens.ts";
import type { Hit } from "../lexicon/lexicon.ts";
import { codePrefixes, stopPairs, surnamesOfActors } from "./actor-patterns.ts";
import { groups, isBand, isSoftware, software } from "./band.ts";
import { findCoined } from "./coined-actors.ts";
import type { Finder, Mention } from "./mention.ts";

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
    ],
    leaves: [
      "Anonymous letters attacked the hackers.",
      "It was sent by Royal Mail to the hackers.",
      "The royal family met.",
      "They play well.",
      "The malware was dropped by TrickBot modules.",
    ],
  },
  {
    rule: "threat-actor/pattern",
    finds: ["The intrusion was the work of {UNC9912}.", "{Storm-7731} stole the mail.", "Hackers of {Velvet Kitten} sent lures."],
    leaves: ["A polar bear was seen."],
  },
  {
    rule: "threat-actor/spelling",
    finds: ["{APT28}, or {Strontium} to Microsoft, struck.", "The {Evil Corp} gang is back: {EvilCorp} has a new locker."],
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
      "The hacking group is tracked as {GlassHeron}.",
      "A ransomware gang called {Brackwater} took credit.",
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
    ],
  },
] as const;

/** What people do and software does not. */
const deeds = new Set(
  "said says claimed claims took threatened announced posted published demanded boasted apologised apologized denied listed leaked leaks releases released threatens demands refuses refused retaliated vowed".split(
    " ",
  ),
);
/** What hackers do to others. */
const blows = new Set(
  "hacks hacked attacks attacked defaces defaced leaks leaked breaches breached infiltrates infiltrated disrupts disrupted targets targeted stole steals launched launches claimed claims took takes".split(
    " ",
  ),
);
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
const joins = new Set(["and", "or", ",", "/", "&"]);
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
  const add = (from: number, to: number, rule: string, weight: number, more: Partial<Mention> = {}) => {
    // "The White Company", "TrickBot gang": the article and a noun in lower case are no parts of the name.
    const first = from < to && lower[from] === "the" ? from + 1 : from;
    const last = to > first && word[to] === lower[to] && groups.has(lower[to] as string) ? to - 1 : to;
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
  const band = (last: number) => isBand(lower, last);
  const ware = (last: number) => isSoftware(lower, last);
  const cyber = lower.some((w) => groups.has(w) || software.has(w) || /^(?:hack|cyber|ddos|defac|phish|ransom|malware|breach)/.test(w));

  // Known names. First the clear ones: they settle the doubtful ones.
  for (const hit of hits) {
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (!term) continue;
    votes.set(term.key, (votes.get(term.key) ?? 0) + (person(hit) ? 1 : ware(hit.last) || tool(hit) ? -1 : 0));
    if (!term.ambiguous && !doubles(hit)) accepted.add(term.key);
    else if (band(hit.last)) accepted.add(`${term.key} ${lower[hit.first]}`);
  }
  // "APT33 and Gorgon": a doubtful name in a list with a clear one is a name too.
  const clear = new Set<number>();
  for (const hit of hits) {
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (term && !term.ambiguous && !doubles(hit)) clear.add(hit.first).add(hit.last);
  }
  // A word that stands in capitals inside a sentence and never without them is a name at a sentence's start, too.
  const inside = new Set<string>();
  for (const hit of hits) {
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (term && accepted.has(term.key) && hit.first === hit.last && !sentenceStart(hit.first)) inside.add(word[hit.first] as string);
  }
  let end = -1;
  for (const hit of hits) {
    if (hit.terms.some((t) => !t.key.startsWith("malware/") && !t.ambiguous)) for (let i = hit.first; i <= hit.last; i++) owned[i] = 1;
    if (hit.first <= end) continue;
    const term = hit.terms.find((t) => t.key.startsWith("threat-actor/"));
    if (!term) continue;
    const entry = lexicon.entry(term.key);
    if (
      ware(hit.last) &&
      !(entry?.kind === "state-sponsored" && artefacts.has(lower[hit.last + 1] as string)) &&
      hit.terms.some((t) => t.key.startsWith("malware/"))
    )
      continue;
    const shout = word[hit.first] === word[hit.first]?.toUpperCase() && hit.first === hit.last && cyber;
    // A state's spies share their names with their tools; of a gang and its malware the document's own usage decides.
    if (doubles(hit) && entry?.kind !== "state-sponsored" && !person(hit) && !besideClear(hit) && (votes.get(term.key) ?? 0) <= 0) continue;
    const sure =
      !term.ambiguous ||
      band(hit.last) ||
      accepted.has(`${term.key} ${lower[hit.first]}`) ||
      besideClear(hit) ||
      (cyber && strikes(hit)) ||
      (accepted.has(term.key) && (!sentenceStart(hit.first) || inside.has(word[hit.first] as string))) ||
      (shout && (word[hit.first]?.length ?? 0) > 4);
    if (!sure) continue;
    const coinedWord = /\d/.test(word[hit.last] as string) || ((kind[hit.last] as number) & INNER_CAPITAL) !== 0;
    const facts = lexicon.word(word[hit.first] as string);
    const plain = facts.common + facts.given + facts.surname > 0;
    if (!term.ambiguous && !cyber && !coinedWord && plain && hit.first === hit.last) continue;
    add(hit.first, hit.last, "threat-actor/lexicon", 0.95, { key: term.key, form: term.form, ...(entry?.kind && { kind: entry.kind }) });
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

  for (const { first, last } of findCoined(tokens, sentences, lexicon, taken, owned)) add(first, last, "threat-actor/coined", 0.7);
  // Other spellings of the names of actors that are here: "Strontium" for STRONTIUM, "EvilCorp" for Evil Corp.
  const spellings = new Map<string, { key: string; kind?: string }>();
  for (const { key, kind } of mentions) {
    if (!key || spellings.has(key)) continue;
    spellings.set(key, { key });
    const entry = lexicon.entry(key);
    for (const name of [entry?.name ?? "", ...(entry?.aliases ?? [])])
      if (name.length > 4) spellings.set(name.replaceAll(" ", "").toLowerCase(), { key, ...(kind && { kind }) });
  }
  if (spellings.size > 0) {
    for (const hit of hits) if (hit.terms.some((t) => t.key.startsWith("malware/"))) spellings.delete(lower.slice(hit.first, hit.last + 1).join(""));
    for (let i = 0; i < length; i++) {
      if (taken[i] || !((kind[i] as number) & CAPITALISED) || (sentenceStart(i) && !((kind[i] as number) & INNER_CAPITAL))) continue;
      const known = spellings.get(lower[i] as string);
      if (known && !ware(i)) add(i, i, "threat-actor/spelling", 0.85, { ...known, form: "alias" });
    }
  }

  // "Golden Chickens (GC)": an acronym in brackets is the name from then on.
  const acronyms = new Map<string, string | undefined>();
  for (const { first, last, key } of [...mentions]) {
    if (last === first || word[last + 1] !== "(" || word[last + 3] !== ")" || taken[last + 2]) continue;
    const letters = lower
      .slice(first, last + 1)
      .map((w) => w[0])
      .join("");
    if (lower[last + 2] === letters && (kind[last + 2] as number) & CAPITALS) acronyms.set(word[last + 2] as string, key);
  }
  if (acronyms.size > 0) {
    for (let i = 0; i < length; i++) {
      const key = acronyms.get(word[i] as string);
      if (!taken[i] && acronyms.has(word[i] as string)) add(i, i, "threat-actor/acronym", 0.95, { form: "acronym", ...(key && { key }) });
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
    const one = /^([A-Za-z]+)(\d{1,6})$/.exec(word[i] as string);
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
  /** "Anonymous defaced", "claimed by Anonymous": a doubtful name as the one who acts. Not "Anonymous hackers", nor a word in a longer name. */
  function strikes(hit: Hit): boolean {
    const after = lower[hit.last + 1] ?? ".";
    if (blows.has(after) || (deeds.has(after) && !sentenceStart(hit.first))) return true;
    const next = kind[hit.last + 1] ?? PUNCTUATION;
    if (groups.has(lower[hit.first - 1] ?? "") && (next & CAPITALISED) === 0) return true;
    return agents.has(lower[hit.first - 1] ?? "") && ((next & PUNCTUATION) !== 0 || /^(and|or|in|on|against|for|to|has|have|was|is)$/.test(after));
  }
  function besideClear(hit: Hit): boolean {
    return (clear.has(hit.first - 2) && joins.has(lower[hit.first - 1] as string)) || (clear.has(hit.last + 2) && joins.has(lower[hit.last + 1] as string));
  }
  function sentenceStart(i: number): boolean {
    return starts.has(i);
  }
};
