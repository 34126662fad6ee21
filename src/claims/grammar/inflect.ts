// Claims stage, grammar: an infinitive in, its inflected forms out, and back. Regular spelling is a rule; what no rule can spell stands in the table.
import { wordSet } from "../../document/word-list.ts";

/** Infinitive → past, participle. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  arise: ["arose", "arisen"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bend: ["bent", "bent"],
  bet: ["bet", "bet"],
  bind: ["bound", "bound"],
  bleed: ["bled", "bled"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  blow: ["blew", "blown"],
  broadcast: ["broadcast", "broadcast"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  cling: ["clung", "clung"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  creep: ["crept", "crept"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  dig: ["dug", "dug"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  dwell: ["dwelt", "dwelt"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  fit: ["fitted", "fitted"],
  flee: ["fled", "fled"],
  fling: ["flung", "flung"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forecast: ["forecast", "forecast"],
  forget: ["forgot", "forgotten"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  hear: ["heard", "heard"],
  hide: ["hid", "hidden"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  lie: ["lied", "lied"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  mislead: ["misled", "misled"],
  mistake: ["mistook", "mistaken"],
  overcome: ["overcame", "overcome"],
  oversee: ["oversaw", "overseen"],
  overwrite: ["overwrote", "overwritten"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  read: ["read", "read"],
  rebuild: ["rebuilt", "rebuilt"],
  reset: ["reset", "reset"],
  ride: ["rode", "ridden"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shed: ["shed", "shed"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  shrink: ["shrank", "shrunk"],
  shut: ["shut", "shut"],
  sink: ["sank", "sunk"],
  sit: ["sat", "sat"],
  sleep: ["slept", "slept"],
  slide: ["slid", "slid"],
  speak: ["spoke", "spoken"],
  speed: ["sped", "sped"],
  spend: ["spent", "spent"],
  spin: ["spun", "spun"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  spy: ["spied", "spied"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  sting: ["stung", "stung"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  sweep: ["swept", "swept"],
  swell: ["swelled", "swollen"],
  swing: ["swung", "swung"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tear: ["tore", "torn"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  tread: ["trod", "trodden"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  undo: ["undid", "undone"],
  wear: ["wore", "worn"],
  win: ["won", "won"],
  wind: ["wound", "wound"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  write: ["wrote", "written"],
};

/** Verbs that double their last letter before -ed and -ing. */
const doubling = wordSet(
  `admit allot ban bar bat begin bet blur brag bug chat commit compel concur control cut debut deter dig dip drop dub embed equip expel exfil fan fit flag flip forbid forget get grab grip
  hit hop incur infer jam knit let log map nab occur omit overlap permit pin plan plot plug prefer prop put quit rebut refer defer undercut regret rid rip rob run scam sidestep scan scrap set shed ship shrug shut sip sit skim
  slam slap slip snap spin split spot spur stem step stir stop strip submit swap swat tag tap tip top transfer transmit trap trim unplug vet wed win wiretap wrap zip`,
);

/** Verbs whose past may end in -t. */
const shortened = wordSet("learn burn spell spill spoil smell dream lean leap");

/** Which form of a verb a word is. A past and a participle that look alike carry both bits. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** Irregular past or participle → infinitives. */
const irregularForms = new Map<string, string[]>();
for (const [verb, forms] of Object.entries(irregular)) for (const form of forms) irregularForms.set(form, [...(irregularForms.get(form) ?? []), verb]);

/** Whatever verb a word may be a form of, and others that only look alike: `formsOf` tells. */
export function infinitivesOf(word: string): string[] {
  const stems = [word, ...(irregularForms.get(word) ?? [])];
  const without = (length: number, more = "") => stems.push(word.slice(0, -length) + more);
  if (word.endsWith("s")) {
    without(1);
    if (word.endsWith("es")) without(2);
    if (word.endsWith("ies")) without(3, "y");
  } else if (word.endsWith("ed")) {
    without(1);
    without(2);
    without(3);
    if (word.endsWith("ied")) without(3, "y");
  } else if (word.endsWith("ing")) {
    without(3);
    without(3, "e");
    without(4);
    if (word.endsWith("ying")) without(4, "ie");
  } else if (/['’]d$/.test(word)) without(2);
  else if (/[lmnp]t$/.test(word)) {
    without(1);
    if (word.endsWith("lt")) without(1, "l");
  }
  return stems;
}

/** The forms of a verb with their bits; a form may come twice. */
export function formsOf(verb: string): [form: string, bits: number][] {
  const ends = (s: string) => verb.endsWith(s);
  const soft = /[^aeiou]y$/.test(verb);
  const third = soft ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : ends("ic") ? `${verb}k` : verb;
  const gerund = ends("ie") ? `${verb.slice(0, -2)}ying` : ends("e") && !/(?:ee|oe|ye|singe|tinge)$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const regular = soft ? `${verb.slice(0, -1)}ied` : ends("e") ? `${verb}d` : `${stem}ed`;
  const [past, participle] = irregular[verb] ?? [regular, regular];
  // Both spellings are in use: "labeled" and "labelled".
  const doubled: [string, number][] = /[^aeiou][aeiou]l$/.test(verb)
    ? [
        [`${verb}led`, PAST | PARTICIPLE],
        [`${verb}ling`, GERUND],
      ]
    : [];
  // As are "learned" and "learnt".
  if (shortened.has(verb)) doubled.push([`${verb.replace("ll", "l")}t`, PAST | PARTICIPLE]);
  if (verb === "ddos") doubled.push(["ddos'd", PAST | PARTICIPLE], ["ddos’d", PAST | PARTICIPLE]);
  return [...doubled, [verb, BASE], [third, THIRD], [gerund, GERUND], [past, PAST], [participle, PARTICIPLE]];
}
