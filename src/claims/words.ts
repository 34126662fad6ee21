// Claims stage, data: the words by which English speaks of cyber activity, blame, doubt and speech. Verbs stand in the infinitive and are
// inflected when the module is loaded; a row is a word, nothing else.

/** Forms that the spelling rules cannot make: infinitive → past, participle. */
const irregular: Record<string, readonly string[]> = {
  break: ["broke", "broken"],
  steal: ["stole", "stolen"],
  hit: ["hit", "hit"],
  take: ["took", "taken"],
  lay: ["laid", "laid"],
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  think: ["thought", "thought"],
  find: ["found", "found"],
  send: ["sent", "sent"],
  bring: ["brought", "brought"],
  run: ["ran", "run"],
  hold: ["held", "held"],
  shut: ["shut", "shut"],
  spy: ["spied", "spied"],
  know: ["knew", "known"],
  read: ["read", "read"],
  see: ["saw", "seen"],
  pin: ["pinned", "pinned"],
  put: ["put", "put"],
  get: ["got", "got"],
  knock: ["knocked", "knocked"],
  build: ["built", "built"],
  plead: ["pleaded", "pleaded"],
  refer: ["referred", "referred"],
  rob: ["robbed", "robbed"],
  drop: ["dropped", "dropped"],
  plan: ["planned", "planned"],
  tap: ["tapped", "tapped"],
  ddos: ["ddosed", "ddosed"],
  speak: ["spoke", "spoken"],
  give: ["gave", "given"],
  admit: ["admitted", "admitted"],
  rebut: ["rebutted", "rebutted"],
  begin: ["began", "begun"],
  leave: ["left", "left"],
  exfil: ["exfilled", "exfilled"],
}; // prettier-ignore
const doubling = new Set([
  "pin",
  "rob",
  "drop",
  "plan",
  "tap",
  "admit",
  "rebut",
  "hit",
  "shut",
  "put",
  "get",
  "run",
  "begin",
  "refer",
  "commit",
  "expel",
  "embed",
]);

/** Which form of a verb a word is. A past and a participle that look alike carry both bits. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

export interface VerbForm {
  readonly lemma: string;
  readonly bits: number;
}

function formsOf(verb: string): [string, number][] {
  const ends = (s: string) => verb.endsWith(s);
  const soft = /[^aeiou]y$/.test(verb);
  const third = soft ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb;
  const gerund = ends("ie") ? `${verb.slice(0, -2)}ying` : ends("e") && !ends("ee") ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const odd = irregular[verb];
  const regular = soft ? `${verb.slice(0, -1)}ied` : ends("e") ? `${verb}d` : `${stem}ed`;
  const past = odd?.[0] ?? regular;
  const participle = odd?.[1] ?? regular;
  return [
    [verb, BASE],
    [third, THIRD],
    [gerund, GERUND],
    [past, PAST],
    [participle, PARTICIPLE],
  ]; // prettier-ignore
}

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Verbs by what they say. `weak` ones are cyber verbs only where other words make the sentence one about computers. */
const families = {
  /** Nothing but computers is meant. */
  strong: "hack phish ddos deface exfiltrate infect encrypt hijack cyberattack doxx spearphish wiretap dox spy eavesdrop cyber-attack",
  /** A cyber act when an attacker does it. */
  weak: `breach compromise infiltrate penetrate attack target steal leak spy disrupt sabotage cripple wipe drain extort paralyse paralyze break raid hit exploit intrude
    plant deploy launch conduct mount stage orchestrate mastermind perpetrate execute operate publish release siphon loot plunder rob access obtain copy read knock down flood
    bombard distribute deliver send spread install inject embed harvest intercept monitor eavesdrop tamper meddle interfere impersonate register abuse weaponise weaponize
    destroy shut disable enter swipe pilfer dump expose gain use dupe trick ransom demand blackmail list order commit carry engineer develop create build write unleash download upload collect gather`,
  say: `say tell write report state announce warn add note claim argue declare confirm reveal disclose explain insist maintain acknowledge comment remark publish allege assert
    contend conclude determine find believe think assess suspect consider estimate judge reckon suggest indicate describe specify show establish discover observe detect identify`,
  accuse: "blame accuse condemn denounce fault criticise criticize castigate lambast finger expose call implicate name identify unmask",
  legal: "charge indict sanction arrest extradite jail sentence convict prosecute sue detain expel",
  attribute: "attribute ascribe link tie trace connect pin credit associate assign blame",
  deny: "deny reject dismiss refute rebut repudiate disavow disclaim",
  doubt: "dispute doubt question challenge",
  selfClaim: "claim boast admit brag confess",
} as const;

export type VerbFamily = keyof typeof families;

/** Verb form → its readings, by family. */
export const verbs = new Map<string, Map<VerbFamily, VerbForm>>();
for (const family of Object.keys(families) as VerbFamily[]) {
  for (const lemma of list(families[family])) {
    for (const [form, bits] of formsOf(lemma)) {
      let readings = verbs.get(form);
      if (!readings) {
        readings = new Map();
        verbs.set(form, readings);
      }
      const known = readings.get(family);
      readings.set(family, { lemma: known?.lemma ?? lemma, bits: (known?.bits ?? 0) | bits });
    }
  }
}

const plural = (word: string) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
const nouns = (words: string) => new Set(list(words).flatMap((word) => [word, plural(word)]));

/** Nouns that name a cyber activity whatever stands around them. */
export const strongNouns =
  nouns(`hack hacking cyberattack cyber-attack cyberespionage cyberoperation malware ransomware phishing spearphishing spyware wiper ddos botnet backdoor trojan
  defacement hacker cyberspace cybercriminal cybercrime keylogger rootkit exploit cyberintrusion hack-and-leak cyberwarfare cyberweapon cyberoffensive password mailbox intrusion implant wannacry notpetya stuxnet infostealer cryptojacking`);
/** Nouns that name one where the document is about computers: an attack, a breach. */
export const weakNouns =
  nouns(`attack breach intrusion leak compromise operation campaign espionage sabotage theft heist worm virus incident activity break-in outage blackout disruption meddling
  interference offensive onslaught raid assault infiltration spying loader implant infection extortion outage interception penetration theft data-theft email wave hijack surveillance`);
/** Words that make a document one about computers. */
export const contextWords = new Set(
  list(`cyber online computer computers server servers network networks website websites software internet hackers hacker apt data email emails e-mail e-mails digital
  web mail accounts database databases cybersecurity it wallets wallet exchange crypto cryptocurrency telecoms telecom grid router routers loader site sites portal system systems files firmware domain code`),
);
/** A breach of these is no cyber activity. */
export const otherSense = new Set(
  list(`airspace treaty doping steel gas missile missiles bomb drone drones airstrike shelling pigs herds poisoning cable coastguard invasion troops embezzling
  nerve-agent jamming propaganda jungle shark novichok rockets artillery doses freighter`),
);

/** Heads of noun phrases that can do it. */
export const actorNouns =
  nouns(`hacker group gang crew attacker intruder actor cybercriminal outfit collective hacktivist operative spy cluster team unit syndicate cell cyberspy operator contractor defendant ring
  criminal perpetrator national officer agent adversary consortium organisation organization operatives affiliate faction`);
/** Heads that speak. */
export const speakerNouns =
  nouns(`official researcher expert analyst specialist investigator minister ministry spokesman spokeswoman spokesperson government authority agency company firm source prosecutor
  police president ambassador embassy envoy report administration campaign department service commission regulator operator statement indictment complaint committee lawmaker senator
  professor chief director general jury court executive officer hospital airport newspaper outlet community people person department bank university inquiry mayor centre center
  secretary chancellor adviser advisor diplomat vendor team office party association federation board victim government council leader founder ceo cto chairman camp critic observer people`);

/** Weights of hedges on the path from the source to the claim. */
export const probable = new Set(
  list(
    "likely probably believe believes believed think thinks thought consider considers considered regard regarded assess assesses assessed indicate indicates indicated indicating appear appears appeared seem seems seemed presumably confident convinced probable presumed assumed tentatively believing",
  ),
);
export const possible = new Set(
  list(
    "may might could possibly suspect suspects suspected suspecting alleged allegedly alleges reportedly perhaps suggest suggests suggested suggesting possible purportedly supposedly purported potentially potential reputedly suspicion",
  ),
);
export const negations = new Set(
  list("not never no n't didn't doesn't wasn't isn't weren't hasn't haven't don't couldn't neither nor without cannot can't won't"),
);
export const auxiliaries = new Set(list("is are was were be been being has have had do does did may might could would will can should must to 's"));
export const beForms = new Set(list("is are was were be been being"));
export const prepositions = new Set(
  list(
    "of in on at by for from with into against over to after during through via under about across between among as since before within without upon around inside near targeting like including",
  ),
);
export const clauseWords = new Set(list("that which who whom whose where when while although though because but if whether unless since after before as"));

/** What a compound says of the tie: "China-linked" may be wrong, "state-backed" is said outright. */
export const ties = new Map<string, "asserted" | "possible">([
  ...list("linked aligned nexus affiliated tied associated connected").map((w) => [w, "possible"] as const),
  ...list("backed sponsored directed run controlled funded supported employed").map((w) => [w, "asserted"] as const),
]); // prettier-ignore
