// Document stage: sentences in, regions out: title, byline, teaser, paywall line and the like. Rows of words decide; each has its examples.
import type { Region } from "../facts.ts";
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** A line that opens with one of these words (in lower case) is not the article's own; a short one where `most` (in characters) says so. */
export interface RegionRow {
  readonly kind: Region["kind"];
  readonly opens: readonly string[];
  /** Longer lines are taken for sentences of the article. */
  readonly most: number;
  readonly examples: { readonly finds: readonly string[]; readonly leaves: readonly string[] };
}

export const regionRows: readonly RegionRow[] = [
  {
    kind: "teaser",
    opens: [
      "read also",
      "read more",
      "also read",
      "see also:",
      "related:",
      "related stories",
      "related articles",
      "read the full story",
      "more on this story",
      "recommended:",
      "more from",
    ],
    most: 300,
    examples: {
      finds: ["Read also: Berlin summons the ambassador", "READ MORE: How the port was hit", "Related: Five questions about the leak"],
      leaves: ["Readers also complained.", "Related companies were hit as well.", "Read alone, the report says little."],
    },
  },
  {
    kind: "paywall",
    opens: [
      "you have",
      "the following is for subscribers",
      "this article is reserved for",
      "subscribe to continue",
      "subscribe to read",
      "to continue reading",
      "already a subscriber",
    ],
    most: 200,
    examples: {
      finds: ["You have 41.3% of this article left to read.", "Subscribe to continue reading.", "Already a subscriber? Sign in."],
      leaves: ["You have to patch the server, she said.", "Subscribers lost their data."],
    },
  },
  {
    kind: "newsletter",
    opens: ["sign up for", "sign up to", "subscribe to our", "get our newsletter", "get the latest"],
    most: 200,
    examples: { finds: ["Sign up for our weekly briefing."], leaves: ["Signing up for the service took a minute."] },
  },
  {
    kind: "share",
    opens: ["share this", "share on", "follow us on", "follow us:", "share:"],
    most: 120,
    examples: { finds: ["Share this article", "Follow us on Mastodon"], leaves: ["Share prices of the bank fell."] },
  },
  {
    kind: "credit",
    opens: [
      "(reporting by",
      "reporting by",
      "(editing by",
      "editing by",
      "additional reporting by",
      "(additional reporting by",
      "photo:",
      "(photo:",
      "image:",
      "image credit",
      "photograph:",
    ],
    most: 300,
    examples: { finds: ["(Reporting by Jane Doe; Editing by John Roe)", "Photo: Jane Doe/Agency"], leaves: ["Reporting bypassed the censors."] },
  },
  {
    kind: "caption",
    opens: ["figure", "fig.", "table", "illustration", "image", "graph", "chart", "screenshot"],
    most: 240,
    examples: {
      finds: ["Figure 1: Servers of the gang", "*Table 2. Ports hit by the gang*", "Fig. 3 – The loader"],
      leaves: ["Figure 4 shows that the gang had left.", "Figures 1 and 2 show servers.", "Table manners: a guide", "Image of the day"],
    },
  },
  {
    kind: "byline",
    opens: ["by"],
    most: 60,
    examples: { finds: ["By Jane Doe", "By Jane Doe and John Roe"], leaves: ["By Friday the site was back.", "By then it was late"] },
  },
];

const byFirstWord = new Map<string, { row: RegionRow; opening: string }[]>();
for (const row of regionRows) {
  for (const opening of row.opens) {
    const word = /[a-z]+/.exec(opening)?.[0] as string;
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { row, opening }]);
  }
}

/** Longest line, in characters, that can be a title. */
const longestTitle = 200;

/** What a page writes above its title: the desk, or the kind of text. The title is then the line below. */
export const kickers: ReadonlySet<string> = new Set([
  "advisory",
  "alert",
  "analysis",
  "breaking",
  "breaking news",
  "business",
  "comment",
  "cybersecurity",
  "cybersecurity advisory",
  "editorial",
  "europe",
  "exclusive",
  "explainer",
  "feature",
  "for immediate release",
  "interview",
  "joint cybersecurity advisory",
  "joint statement",
  "media release",
  "national security",
  "news",
  "news release",
  "op-ed",
  "opinion",
  "perspective",
  "politics",
  "press release",
  "press statement",
  "security",
  "technology",
  "transcript",
  "world",
  "world news",
]);

/** Finds the parts of a text that are not the article's own sentences; whole lines, in order, not overlapping. */
export function findRegions(text: string, tokens: Tokens, sentences: readonly Sentence[]): Region[] {
  const regions: Region[] = [];
  const lineEnd = lineEnds(text);
  let head = 0;
  for (const sentence of sentences) {
    if (!sentence.opensParagraph || sentence.start < (regions.at(-1)?.end ?? 0)) continue;
    const end = lineEnd(sentence.start);
    if (sentence.first === head) {
      if (isKicker(text, sentence.start, end)) {
        head = sentence.last + 1;
        continue;
      }
      if (isTitle(text, sentence.start, end)) regions.push({ kind: "title", start: sentence.start, end });
      else if (end - sentence.start <= longestTitle) addAside(text, tokens, sentence, end, regions);
      continue;
    }
    addAside(text, tokens, sentence, end, regions);
  }
  return withListings(text, tokens, sentences, regions);
}

/** Headlines of other articles, one a line: this many lines without a full stop in a row are no prose. */
const listing = 4;
/** Lines above the text that are the article's own: title, standfirst, byline, date. */
const headLines = 4;
const longestHeadline = 140;

/** Adds the lists of headlines that pages carry along ("most read", "latest"): each run of lines becomes a teaser. */
function withListings(text: string, tokens: Tokens, sentences: readonly Sentence[], regions: readonly Region[]): Region[] {
  const found: Region[] = [];
  let run: Sentence[] = [];
  const close = () => {
    if (run.length >= (run[0] === sentences[0] ? listing + headLines : listing)) {
      const start = (run[0] as Sentence).start;
      const end = (run.at(-1) as Sentence).end;
      found.push({ kind: "teaser", start, end });
    }
    run = [];
  };
  for (const [i, sentence] of sentences.entries()) {
    const alone = sentence.opensParagraph && (sentences[i + 1]?.opensParagraph ?? true);
    const first = tokens.word[sentence.first] as string;
    const headline =
      alone &&
      sentence.end - sentence.start <= longestHeadline &&
      sentence.last - sentence.first >= 3 &&
      /^[\p{Lu}\d"“‘']/u.test(first) &&
      !/[.!:;,”"]$/.test(text.slice(sentence.end - 1, sentence.end));
    if (headline) run.push(sentence);
    else close();
  }
  close();
  if (found.length === 0) return [...regions];
  let next = 0;
  const kept = regions.filter(({ start, end }) => {
    while (next < found.length && (found[next] as Region).end <= start) next++;
    return next === found.length || (found[next] as Region).start >= end;
  });
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function addAside(text: string, tokens: Tokens, sentence: Sentence, end: number, regions: Region[]): void {
  const { first } = sentence;
  const word = tokens.lower[first + (tokens.word[first] === "(" ? 1 : 0)] as string | undefined;
  const candidates = word === undefined ? undefined : byFirstWord.get(word);
  if (!candidates) return;
  // Behind the marks of Markdown: "**Read also**", "*Table 2. Ports*".
  const from = tokens.start[first] as number;
  const line = text.slice(from, Math.min(end, from + 320));
  const lower = line.toLowerCase();
  for (const { row, opening } of candidates) {
    if (!lower.startsWith(opening) || end - sentence.start > row.most || !agrees(row.kind, line, lower, opening)) continue;
    regions.push({ kind: row.kind, start: sentence.start, end });
    return;
  }
}

/** What opening words alone do not settle. */
function agrees(kind: Region["kind"], line: string, lower: string, opening: string): boolean {
  // "Figure 1: …", "Table 2. …": numbered, and no sentence about it.
  if (kind === "caption") return /^[a-z]+\.? ?\d{1,3} ?[*_]{0,4}[.:–—-]/.test(lower);
  // "By Jane Doe": names alone, no full stop.
  if (kind === "byline") return /^By( [A-Z][\p{L}.'’-]*){2,4}((,| and)( [A-Z][\p{L}.'’-]*){2,4})*$/u.test(line.trim());
  if (opening === "you have") return /% of (this|the) article|free articles? (left|remaining)/.test(lower);
  // "Read alsoArticle reserved …": scraped pages glue the label to what follows.
  const next = line.charAt(opening.length);
  return !/[a-z]/.test(next);
}

/** Tells where a line ends, white space aside, of places asked in order. A line is looked through once, however many sentences its other breaks make of it. */
function lineEnds(text: string): (start: number) => number {
  let lineBreak = -1;
  let end = 0;
  return (start) => {
    if (start <= lineBreak) return end;
    const at = text.indexOf("\n", start);
    lineBreak = at < 0 ? text.length : at;
    end = lineBreak;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    return end;
  };
}

/** "OPINION", "Press release:". */
function isKicker(text: string, start: number, end: number): boolean {
  return end - start <= 40 && kickers.has(text.slice(start, end).replace(/:$/, "").toLowerCase());
}

/** A title is the first line: not long, no full stop at its end, and more text on a line of its own below. */
function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > longestTitle || end >= text.length || text.indexOf("\n", end) < 0) return false;
  if (/[.!:;,]$/.test(text.slice(end - 1, end)) || text.slice(end).trim() === "") return false;
  return !/^(by|read more|share)\b/i.test(text.slice(start, Math.min(end, start + 20)));
}
