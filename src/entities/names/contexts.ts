// Entities stage, names: the words right before or behind a name of which no list knows anything, as rows: what they say that it is, and an example, which is run as a test.
import { wordList } from "../../document/word-list.ts";
import type { NameType } from "./setting.ts";

export interface Context {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
  /** Phrases before the name, or behind it, parted by a bar; "{title}" stands for an office or occupation, "{Name}" for a capital. */
  readonly before?: string;
  readonly after?: string;
  /** Not in a report on malware, where tools are run and developed. */
  readonly plainly?: boolean;
  /** Also where a list knows the word as a name of people. */
  readonly anyName?: boolean;
  readonly finds: readonly string[];
}

/** Says that a name is a people's, a place's or a thing's, and no person's: it weighs little for itself, and against what is said elsewhere. */
export const groupRule = "organisation/group";

/** Says that a name is a storm's or a ship's, wherever it stands. */
export const thingRule = "organisation/thing";

export const contexts: readonly Context[] = [
  {
    type: "organisation",
    rule: "organisation/part-of",
    weight: 1.1,
    before:
      "shares in|shares of|stake in|stakes in|investors in|shareholders in|bonds of|stock of|executives of|executive of|branch of|branches of|affiliate of|headquarters of|offices of|staff of|managers of|trucks of|planes of|factories of|customers of|board of",
    plainly: true,
    finds: ["He sold a stake in {Dravelo} late.", "Two former executives of {Dravelo} left."],
  },
  {
    type: "organisation",
    rule: "organisation/dealt-by",
    weight: 1.05,
    before: "run by|published by|employed by|built by|mine run by|financed by|sponsored by|bought by|hired by|produced by",
    plainly: true,
    finds: ["It is a shop run by {Dravelo} there."],
  },
  {
    type: "organisation",
    rule: "organisation/dealt-with",
    weight: 1.05,
    before:
      "to acquire|acquisition of|merger with|merge with|joint venture with|partnered with|partnership with|partnership between|takeover bid for|majority stake in|collaboration with|franchise of|employees at|workers at|jobs at|layoffs at|executive at|supplier to|supplied by|made by|owned by|operated by|manufactured by|developed by|marketed by|insured by|audited by|distributed by",
    plainly: true,
    finds: ["They paid a lot to acquire {Dravelo} there.", "It formed a joint venture with {Dravelo} late.", "There were jobs at {Dravelo} then."],
  },
  {
    type: "organisation",
    rule: "organisation/does-business",
    weight: 1.05,
    after:
      "posted a|posted net|posted revenue|reported a profit|reported a loss|reported net|reported revenue|reported earnings|reported sales|filed for bankruptcy|filed for an|raised $|shares rose|shares fell|is headquartered|is listed on|operates in|operates a|sells its|laid off|recalled|listed on|'s earnings|'s revenue|'s profit|'s subsidiary|'s headquarters|'s subscribers|'s shareholders|'s products|'s customers|'s chief executive|'s quarterly|'s annual report|'s market value|'s share price",
    plainly: true,
    finds: ["It said that {Dravelo} filed for bankruptcy.", "They knew that {Dravelo} posted a loss."],
  },
  {
    type: "organisation",
    rule: "organisation/body-before",
    weight: 1.1,
    before:
      "the publisher|law firm|record label|football club|news site|news agency|oil company|tech company|pharma company|think tank|advocacy group|rights group|aid group|pressure group|lobby group|industry group|trade body|opposition group|rebel group|armed group|militant group|jihadist group|rebel movement|developer of|rival|union|unions|miner|telco|telecom|builder|brand|portal|channel|party|bank|forecaster|supplier|exporter|importer|restaurant|trade union|opposition party|rock band|contractor|owner of the|carmaker|utility|operator|site|joined forces with|with telecom|listed|firm called|company called|group called|organisation called|organization called|charity called|startup called|start-up called|company known as|group known as|cartel known as|gang known as",
    plainly: true,
    finds: ["The union {Dravelo} said no.", "In June its rival {Dravelo} closed.", "It was a job for the investment bank {Dravelo} there."],
  },
  {
    type: "organisation",
    rule: "organisation/reports",
    weight: 1,
    after: "reported that|reports that|reported on|reported citing|newspaper reported|quoted|channel|radio|television|TV",
    plainly: true,
    finds: ["{Dravelo} reported that it rained."],
  },
  {
    type: "organisation",
    rule: "organisation/officer-after",
    weight: 1.05,
    after:
      "chief {Name}|boss {Name}|governor {Name}|leader {Name}|head {Name}|president {Name}|chairman {Name}|chairwoman {Name}|director {Name}|founder {Name}|manager {Name}|spokesman {Name}|spokeswoman {Name}|spokesperson {Name}|analyst {Name}|economist {Name}|organiser {Name}|ceo {Name}|general secretary|general manager",
    finds: ["It was {Dravelo} president Ana Gonzalez who left.", "It was {Dravelo} chief Ana Gonzalez who left."],
  },
  {
    type: "organisation",
    rule: "organisation/is-body",
    weight: 1.05,
    after:
      "is the first company|is the largest company|is the only company|is a company|is a startup|is one of the world's|is a bank|is a platform|users can|laid off|went public|went bankrupt|manufactures|employs|pumps",
    plainly: true,
    finds: ["{Dravelo} employs fifty people."],
  },
  {
    type: "organisation",
    rule: groupRule,
    weight: 0.2,
    before: "representatives of|members of|people of|residents of|parts of|tribe of|two|three|four|five|hundreds of|dozens of|thousands of|so-called|proposed",
    after:
      "members|representatives|people|peoples|tribe|tribes|tribesmen|clan|clans|community|communities|speakers|language|programme|program|scheme|project|mine|mines|pit|are|were|have|festival|pilgrimage|region|area|district|village|valley|river|brand|cryptocurrency|variant|system|method|style|dance|music",
    anyName: true,
    finds: [],
  },
  {
    type: "person",
    rule: "person/governs",
    weight: 1,
    after: "administration|presidency|regime|era|'s presidency|'s cabinet|'s administration|'s government",
    finds: ["The {Dravelo} administration failed."],
  },
  {
    type: "person",
    rule: "person/lives",
    weight: 1,
    after:
      "campaigned|tweeted|phoned|travelled|knelt|prayed|chuckled|sobbed|sighed|grins|smiles|asked her|asked him|told her|told him|told me|told us|called her|called him",
    finds: ["They knew that {Dravelo} campaigned late."],
  },
  {
    type: "person",
    rule: "person/met",
    weight: 1,
    before: "paid|thanked|married|hugged|kissed|met|interviewed|befriended|murdered|kidnapped|marry",
    finds: ["She met {Dravelo} there."],
  },
];

/** A phrase by its words; the word next to the name comes first. */
export interface Phrase {
  readonly context: Context;
  readonly words: readonly string[];
}

type Index = ReadonlyMap<string, readonly Phrase[]>;
/** The phrases before names, and behind them, by the word next to the name; made when the first name asks for them that no list knows. */
export const phrasesBefore = asker((context) => context.before, true);
export const phrasesAfter = asker((context) => context.after, false);

function asker(...of: Parameters<typeof index>): (word: string) => readonly Phrase[] | undefined {
  let made: Index | undefined;
  return (word) => {
    made ??= index(...of);
    return made.get(word);
  };
}

function index(phrasesOf: (context: Context) => string | undefined, backwards: boolean): Index {
  const found = new Map<string, Phrase[]>();
  for (const context of contexts) {
    for (const phrase of phrasesOf(context)?.split("|") ?? []) {
      const words = wordList(phrase.replaceAll("'s", " 's "));
      if (backwards) words.reverse();
      const next = words[0] as string;
      const held = found.get(next);
      if (held) held.push({ context, words });
      else found.set(next, [{ context, words }]);
    }
  }
  return found;
}
