// Entities stage: the lexicon's hits in, mentions of countries out: names, demonyms and capitals that stand for their government.
import { CAPITALISED, INNER_CAPITAL, type Tokens, tokenise, WORD } from "../document/tokens.ts";
import { wordTable } from "../document/words.ts";
import { type Term, typeBits } from "../lexicon/lexicon.ts";
import { unglue } from "./glued.ts";
import { longerNames } from "./longer-name.ts";
import { type Finder, type Mention, mentionOf } from "./mention.ts";

/** What each rule finds and what it leaves alone. */
export const examples = [
  {
    rule: "country/name",
    finds: ["Officials in {France} warned {Germany}.", "The {U.S.} sent help."],
    leaves: [
      "They told us to leave.",
      "Jordan Miller said so.",
      "It cost US$50 in all.",
      "The channel Germany Vandaag was sold.",
      "She was named Miss Verano Ghana.",
    ],
  },
  { rule: "country/demonym", finds: ["{Ukrainian} officials said so.", "Two {Russians} were charged."], leaves: ["She left to polish the silver."] },
  {
    rule: "country/glued",
    finds: ["{NorthKorea} denied it.", "The {Libyan}hackers left a message."],
    leaves: ["The SouthGate hackers left a message."],
  },
  {
    rule: "country/small",
    finds: ["The {swedish} hackers left a message."],
    leaves: ["She wanted to polish hacker slang."],
  },
  {
    rule: "country/metonym",
    finds: [
      "{Moscow} denied the accusation.",
      "The minister accused {Beijing} of spying.",
      "It drew a denial from {Moscow}.",
      "So far {Madrid} was rather reluctant to answer.",
      "{Tehran} was blamed for the outage.",
      "The raid was blamed on {Moscow}.",
      "The minister said {Beijing} was behind it.",
      "{Ottawa}, which had waited for a year, accused a neighbour.",
      "The paper says {Minsk} orchestrated the affair.",
      "There was no word from {Pyongyang}, which has repeatedly denied it.",
      "The envoy said that {Moscow} does not meddle in elections.",
      "{Seoul}'s National Intelligence Service spoke of a new unit.",
      "Asked about the intrusion, {Beijing} said nothing.",
      "The minister called {Beijing} out over the intrusion.",
      "{London}, {Berlin} and {Ottawa} blamed a neighbour.",
    ],
    leaves: [
      "He was born in Moscow.",
      "By noon Madrid was very hot.",
      "A court in Paris heard the case.",
      "The train from Warsaw was late.",
      "Shops on Berlin streets closed.",
      "In Madrid and Rome sources accused the club.",
    ],
  },
] as const;

const locative = new Set("in near from at outside around to into across inside toward towards via through north south east west of".split(" "));
const acts = new Set(
  "said says denied denies accused accuses rejected rejects blamed blames insisted insists warned warns announced condemned condemns called calls responded replied claims claimed attributed attributes maintains believes considers sees wants has had would will is was dismissed admitted acknowledged summoned expelled imposed ordered sought seeks demanded vowed pledged also and alleges alleged suspects suspected pinned traced laid points pointed summons points endorsed backed confirmed issued scoffed shrugged brushed laughed ridiculed mocked slammed retorted countered disputed disputes protested".split(
    " ",
  ),
);
/** What comes from a government: "a denial from Moscow". */
const replies = new Set("denial denials rebuttal protest protests rebuke retort".split(" "));
/** Of these, the ones that towns do, too. */
const everyday = new Set("is was has had have would will also and".split(" "));
const aimed = new Set(
  "accused accuse accuses accusing blamed blame blames blaming condemned urged pressed sanctioned by against between with linked".split(" "),
);
/** What a state is and a town is not, after "is" and adverbs: "Paris is usually very discreet". */
const attitudes = new Set(
  "withdrawn discreet reluctant reticent unwilling willing ready prepared eager keen wary cautious silent adamant convinced determined worried concerned angry furious suspicious committed responsible accused suspected hostile opposed open".split(
    " ",
  ),
);
const beings = new Set(["is", "was", "remains", "remained", "seems", "appears", "stays", "stayed"]);
/** What is done to a state, or what a state is, after "was": "Moscow was blamed", "Beijing was behind it". */
const blamed = new Set("blamed accused suspected held condemned behind responsible sanctioned urged".split(" "));
const culprits = new Set("architect culprit author mastermind perpetrator suspect".split(" "));
/** Words that lead to whoever is blamed: "the blame for it fell on Moscow". */
const leading = new Set(
  "blame blamed blames attributed attributes attribute pinned pins traced linked tied finger fingers accusation accusations suspicion attribution pointing pointed points".split(
    " ",
  ),
);
/** What no town does. */
const deeds = new Set(
  "robbed hacked breached stole infiltrated orchestrated severed recalled retaliated launched ordered carried targeted spied attacked waged directed".split(
    " ",
  ),
);
const speakers = new Set("accused blamed accuses blames condemned denied denies rejected attributed summoned expelled".split(" "));
const offices = new Set("intelligence ministry security foreign spy defence defense".split(" "));
/** What a state says that it does not do. */
const conduct = new Set("meddle interfere hack spy engage recognise recognize intend seek comment respond attribute conduct sponsor support".split(" "));
const adverbs = new Set(
  "usually very often generally rather quite still also now increasingly normally traditionally so too more less particularly deeply not".split(" "),
);
const moneys = new Set("dollar dollars pound pounds cents".split(" "));
const tied = new Set("backed linked sponsored based aligned affiliated controlled supported led nexus run directed funded".split(" "));
const ofState = new Set(
  "answer reply retort government intelligence military ambassador embassy envoy policy hackers spies regime leaders leadership denial response accusation accusations allegation allegations claim claims attribution charge charges".split(
    " ",
  ),
);

/** After a people, also in small letters. */
const nationals = new Set(
  "hackers hacker hacktivists hacktivist hackergroup government intelligence military army regime gchq apt spies hacking state".split(" "),
);

/** Stands after a people, also one in small letters. */
const NATIONAL = 1;
/** May be a people and its hackers run together. */
const GLUED = 2;
const classes = wordTable(({ lower }) => (nationals.has(lower) ? NATIONAL : 0) | (/.hack(?:er|tivist)/.test(lower) ? GLUED : 0));

/** Whether a word stands there that follows a people's name. */
function isNational({ id, words, length }: Tokens, i: number): boolean {
  return i < length && ((classes.of(words)[id[i] as number] as number) & NATIONAL) !== 0;
}

/** Whether two words may be run together there. */
function isGlued({ id, kind, words }: Tokens, i: number): boolean {
  return ((kind[i] as number) & INNER_CAPITAL) !== 0 || ((classes.of(words)[id[i] as number] as number) & GLUED) !== 0;
}

/** Tokens that may be a people in small letters, or words run together. */
function oddlyWritten({ id, kind, words, length }: Tokens): number[] {
  const bits = classes.of(words);
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    const here = bits[id[i] as number] as number;
    const next = i + 1 < length ? (bits[id[i + 1] as number] as number) : 0;
    if (next & NATIONAL || here & GLUED || (kind[i] as number) & INNER_CAPITAL) found.push(i);
  }
  return found;
}

export const findCountries: Finder = (document, { lexicon, hits }) => {
  const { tokens } = document;
  const longer = longerNames(document, lexicon, hits);
  const mentions: Mention[] = [];
  let townsOfGeorgia: boolean | undefined;
  let end = -1;
  for (const hit of hits) {
    if (hit.first <= end || (hit.types & typeBits.country) === 0) continue;
    const terms = hit.terms.filter((term) => term.type === "country");
    const term = terms.find((t) => t.form !== "demonym" && t.form !== "metonym") ?? terms.find((t) => t.form === "demonym") ?? (terms[0] as Term);
    const before = tokens.lower[hit.first - 1] ?? "";
    const after = tokens.lower[hit.last + 1] ?? "";
    // "mainland China" is China.
    const first = hit.last > hit.first && tokens.word[hit.first] === "mainland" ? hit.first + 1 : hit.first;
    if (term.form === "metonym") {
      const stands = lexicon.entry(term.key)?.metonyms?.[document.text.slice(tokens.start[first], tokens.end[hit.last])] ?? "government";
      const city = (hit.types & typeBits.place) !== 0;
      if (!city && stands !== "government") continue; // a body of its own: the organisations take it
      const tie = after === "-" && tied.has(tokens.lower[hit.last + 2] ?? "");
      const possessive = after === "'s" && (ofState.has(tokens.lower[hit.last + 2] ?? "") || office(hit.last + 2));
      let verb = hit.last + 1;
      while (/ly$/.test(tokens.lower[verb] ?? "")) verb++;
      const closes = before === "," && /^(said|says|added)$/.test(after) && /^[.,]$/.test(tokens.word[hit.last + 2] ?? ".");
      const subject =
        closes ||
        (acts.has(tokens.lower[verb] ?? "") && !locative.has(before) && (before !== "," || fronted(hit.first)) && !(hit.terms.length > 1 && after === "and"));
      if (
        !(
          tie ||
          possessive ||
          (subject && !["is", "was", "and", "also"].includes(after)) ||
          joint(hit.first, hit.last) ||
          aimed.has(before) ||
          (before === "called" && after === "out") ||
          (before === "on" && tokens.lower[hit.first - 2] === "called" && after === "to") ||
          (after === "charged" && tokens.lower[hit.last + 2] === "that") ||
          feels(hit.last + 1) ||
          judged(hit.last + 1) ||
          (deeds.has(after) && !locative.has(before)) ||
          (before === "from" && replies.has(tokens.lower[hit.first - 2] ?? "")) ||
          led(hit.first) ||
          aside(hit.last + 1) ||
          abstains(hit.last + 1)
        )
      )
        continue;
      mentions.push(mentionOf(tokens, first, hit.last, "country", "country/metonym", 0.85, term));
    } else if (term.form === "demonym") {
      if (term.ambiguous && after !== "-") continue;
      mentions.push(mentionOf(tokens, first, hit.last, "country", "country/demonym", 0.8, term));
    } else {
      // "the U.S. Open"
      if (term.form === "acronym" && tokens.word[hit.last + 1] === "Open") continue;
      if ((term.form !== "acronym" && longer(hit.first, hit.last)) || currency(hit.last + 1)) continue;
      if (term.ambiguous && personal(hit.first, hit.last)) continue;
      if (term.key === "country/GE" && american()) continue;
      if (term.form === "acronym" && tokens.lower[hit.first] === "us" && tokens.word[hit.first] !== "US") continue;
      mentions.push(mentionOf(tokens, first, hit.last, "country", "country/name", 0.8, term));
    }
    end = hit.last;
  }
  // Words run together: "NorthKorea", "IndianHacker", "Libyanhackers".
  let named: ReadonlySet<number> | undefined;
  for (const i of oddlyWritten(tokens)) {
    if (isNational(tokens, i + 1) && tokens.word[i] === tokens.lower[i] && tokens.lower[i] !== "polish" && (tokens.kind[i] as number) & WORD) {
      // "swedish hackers": written in a hurry.
      const word = tokens.word[i] as string;
      const hit = lexicon.find(tokenise((word[0] as string).toUpperCase() + word.slice(1)))[0];
      const term = hit?.terms.find(({ type, form, ambiguous }) => type === "country" && form === "demonym" && !ambiguous);
      if (term) mentions.push(mentionOf(tokens, i, i, "country", "country/small", 0.7, term));
      continue;
    }
    named ??= new Set(hits.map((hit) => hit.first));
    if (named.has(i) || !isGlued(tokens, i)) continue;
    const glued = unglue(tokens.word[i] as string, lexicon);
    const term = glued?.terms.find(({ type, form }) => type === "country" && form !== "metonym");
    if (!glued || !term) continue;
    const mention = mentionOf(tokens, i, i, "country", "country/glued", 0.8, term);
    mentions.push({ ...mention, end: mention.start + glued.length });
  }
  return mentions;

  /** "Asked about it, Beijing said": what stands before the comma is no name of a place. */
  function fronted(i: number): boolean {
    return ((tokens.kind[i - 2] ?? 0) & CAPITALISED) === 0;
  }
  /** "Paris, Berlin and Warsaw blamed": capitals in a list, and behind it what states do. */
  function joint(first: number, last: number): boolean {
    const capital = (i: number) => ((tokens.kind[i] ?? 0) & CAPITALISED) !== 0;
    const links = (i: number) => tokens.lower[i] === "," || tokens.lower[i] === "and";
    let at = last + 1;
    let members = 1;
    while (links(at) && at - last < 12) {
      while (links(at)) at++;
      if (!capital(at)) return false;
      while (capital(at)) at++;
      members++;
    }
    let before = first - 1;
    while (links(before) && capital(before - 1) && first - before < 12) {
      while (links(before)) before--;
      while (capital(before)) before--;
      members++;
    }
    return members > 1 && acts.has(tokens.lower[at] ?? "") && !everyday.has(tokens.lower[at] ?? "") && !locative.has(tokens.lower[before] ?? "");
  }
  /** A verb of being, adverbs, and an attitude from token `i` on. */
  function feels(i: number): boolean {
    if (!beings.has(tokens.lower[i] ?? "")) return false;
    let at = i + 1;
    while (at < i + 4 && adverbs.has(tokens.lower[at] ?? "")) at++;
    return attitudes.has(tokens.lower[at] ?? "");
  }
  /** "was blamed", "has been accused", "was behind", "was the architect" from token `i` on. */
  function judged(i: number): boolean {
    let at = i;
    while (at < i + 5 && /^(is|was|has|had|been|be|not|widely|publicly|the|probably|likely|almost|certainly|“|"|fully|directly)$/.test(tokens.lower[at] ?? ""))
      at++;
    return at > i && (blamed.has(tokens.lower[at] ?? "") || culprits.has(tokens.lower[at] ?? ""));
  }
  /** "blamed on", "fell on", "attributed to" before token `i`, the word of blame not far. */
  function led(i: number): boolean {
    if (!/^(on|to|at|against)$/.test(tokens.lower[i - 1] ?? "")) return false;
    for (let at = i - 2; at > i - 9 && at >= 0; at--) if (leading.has(tokens.lower[at] as string)) return true;
    return false;
  }
  /** "Ottawa, which …, accused": a relative clause, and then a verb of a state. */
  function aside(i: number): boolean {
    if (tokens.lower[i] !== "," || tokens.lower[i + 1] !== "which") return false;
    // "Pyongyang, which has repeatedly denied".
    let said = i + 2;
    while (said < i + 5 && /^(has|had|have)$|ly$/.test(tokens.lower[said] ?? "")) said++;
    if (speakers.has(tokens.lower[said] ?? "")) return true;
    for (let at = i + 2; at < i + 16; at++) if (tokens.lower[at] === "," && speakers.has(tokens.lower[at + 1] ?? "")) return true;
    return false;
  }
  /** "Seoul's National Intelligence Service": an office that only a state has. */
  function office(i: number): boolean {
    for (let at = i; at < i + 3 && ((tokens.kind[at] ?? 0) & CAPITALISED) !== 0; at++) if (offices.has(tokens.lower[at] as string)) return true;
    return false;
  }
  /** "Moscow does not meddle". */
  function abstains(i: number): boolean {
    return /^(does|did)$/.test(tokens.lower[i] ?? "") && tokens.lower[i + 1] === "not" && conduct.has(tokens.lower[i + 2] ?? "");
  }
  /** "US$50", "the Singapore dollar": money and no country. */
  function currency(i: number): boolean {
    return tokens.word[i] === "$" || moneys.has(tokens.lower[i] ?? "");
  }
  /** "Jordan Miller", "Michael Jordan". */
  function personal(first: number, last: number): boolean {
    const next = tokens.word[last + 1] ?? "";
    const previous = tokens.word[first - 1] ?? "";
    return (
      (((tokens.kind[last + 1] ?? 0) & CAPITALISED) !== 0 && lexicon.word(next).surname > 0) || (/^[A-Z]/.test(previous) && lexicon.word(previous).given > 2)
    );
  }
  /** Georgia is the state when its towns are about. */
  function american(): boolean {
    townsOfGeorgia ??= tokens.word.some((word) => word === "Atlanta" || word === "Savannah" || word === "Ga");
    return townsOfGeorgia;
  }
};
