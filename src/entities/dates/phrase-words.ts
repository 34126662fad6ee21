// Dates, the phrases: what several words together stand for in the slots of the rules. A row is "words = meaning". Data alone.
import { wordList } from "../../document/word-list.ts";

const pairs = (rows: string) =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => row.split(/\s*=\s*/) as [string, string]);

/** What says which part of a date is meant. */
const partEdges = `early = START
  mid = MID
  mid - = MID
  mid to late = END
  early to mid = START
  mid - to - late = END
  late = END
  early - = START
  end - = END
  end of = END
  start of = START
  beginning of = START
  middle of = MID
  late - = END
  early in = START
  late in = END
  the beginning of = START
  the very beginning of = START
  the start of = START
  the early part of = START
  the middle of = MID
  the end of = END
  the very end of = END
  the close of = END
  the latter part of = END
  the first half of = START
  the second half of = END
  the last half of = END
  the latter half of = END`;

/** Slots that several words may fill. The longest wins. */
const phraseSlots: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  edge: new Map([
    ...pairs(partEdges),
    ...pairs(`earlier = WITHIN
      later = WITHIN
      earlier in = WITHIN
      later in = WITHIN
      sometime = WITHIN`),
  ]),
  partEdge: new Map(pairs(partEdges)),
  mod: new Map(
    pairs(`about = APPROX
      around = APPROX
      approximately = APPROX
      roughly = APPROX
      nearly = LESS_THAN
      almost = LESS_THAN
      less than = LESS_THAN
      fewer than = LESS_THAN
      under = LESS_THAN
      more than = MORE_THAN
      well over = MORE_THAN
      a little over = MORE_THAN
      a little more than = MORE_THAN
      slightly more than = MORE_THAN
      some = APPROX
      close to = LESS_THAN
      over = MORE_THAN
      longer than = MORE_THAN
      just over = MORE_THAN
      just under = LESS_THAN
      at least = EQUAL_OR_MORE
      up to = EQUAL_OR_LESS
      at most = EQUAL_OR_LESS
      no more than = EQUAL_OR_LESS`),
  ),
  /** Before a clock time. */
  approx: new Map(
    pairs(`about = APPROX
      around = APPROX
      approximately = APPROX
      roughly = APPROX`),
  ),
  zone: new Map(
    pairs(`gmt = Z
      utc = Z
      z = Z
      est =
      edt =
      et =
      pst =
      pdt =
      pt =
      cst =
      cdt =
      ct =
      bst =
      cet =
      cest =
      eastern time =
      local time =`).map(([words, value]) => [words, value ?? ""] as const),
  ),
  /** A quarter by its months: "the October-December quarter". */
  quarterMonths: new Map(
    ["-", "–", "- to -", "to"].flatMap((joint) => [
      [`january ${joint} march`, "1"] as const,
      [`april ${joint} june`, "2"] as const,
      [`july ${joint} september`, "3"] as const,
      [`october ${joint} december`, "4"] as const,
    ]),
  ),
  holiday: new Map(
    pairs(`new year's day = 01-01
      new year's eve = 12-31
      valentine's day = 02-14
      st patrick's day = 03-17
      may day = 05-01
      independence day = 07-04
      the fourth of july = 07-04
      halloween = 10-31
      veterans day = 11-11
      armistice day = 11-11
      christmas eve = 12-24
      christmas day = 12-25
      christmas = 12-25
      boxing day = 12-26
      good friday = easter-2
      easter sunday = easter
      easter = easter
      easter monday = easter+1
      ash wednesday = easter-46
      mardi gras = easter-47
      palm sunday = easter-7
      pentecost = easter+49
      martin luther king day = 01-3-1
      presidents' day = 02-3-1
      mother's day = 05-2-7
      memorial day = 05-last-1
      father's day = 06-3-7
      labor day = 09-1-1
      columbus day = 10-2-1
      mlk day = 01-3-1
      presidents day = 02-3-1
      st . patrick's day = 03-17
      international women's day = 03-08
      earth day = 04-22
      anzac day = 04-25
      cinco de mayo = 05-05
      juneteenth = 06-19
      canada day = 07-01
      bastille day = 07-14
      all saints' day = 11-01
      remembrance day = 11-11
      australia day = 01-26
      epiphany = 01-06
      shrove tuesday = easter-47
      maundy thursday = easter-3
      holy thursday = easter-3
      ascension day = easter+39
      whit monday = easter+50
      thanksgiving = 11-4-4
      thanksgiving day = 11-4-4
      black friday = 11-4-4+1
      cyber monday = 11-4-4+4
      election day = 11-1-1+1
      orthodox christmas = 01-07
      orthodox christmas day = 01-07
      orthodox christmas eve = 01-06`),
  ),
  vague: new Map(
    pairs(`now = PRESENT_REF
      currently = PRESENT_REF
      at present = PRESENT_REF
      presently = PRESENT_REF
      these days = PRESENT_REF
      nowadays = PRESENT_REF
      recently = PAST_REF
      more recently = PAST_REF
      most recently = PAST_REF
      lately = PAST_REF
      the past = PAST_REF
      the recent past = PAST_REF
      the future = FUTURE_REF
      the near future = FUTURE_REF
      near future = FUTURE_REF
      the foreseeable future = FUTURE_REF
      the immediate future = FUTURE_REF
      the distant future = FUTURE_REF
      the distant past = PAST_REF
      the near term = FUTURE_REF
      the short term = FUTURE_REF`),
  ),
};

export type PhrasesByFirst = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: string }[]>;

/** Their phrases by the first word, the longest first. */
export const phrasesByFirst: ReadonlyMap<string, PhrasesByFirst> = new Map(
  Object.entries(phraseSlots).map(([slot, table]) => {
    const byFirst = new Map<string, { words: string[]; value: string }[]>();
    for (const [text, value] of table) {
      const words = text.replaceAll("'s", " 's").replaceAll("s'", "s '").split(" ");
      byFirst.set(
        words[0] as string,
        [...(byFirst.get(words[0] as string) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
      );
    }
    return [slot, byFirst] as const;
  }),
);

/** What follows an article that begins an amount or one of those phrases. */
export const afterArticles: ReadonlySet<string> = new Set([
  ...wordList("few half couple dozen hundred thousand number handful"),
  ...[...phrasesByFirst.values()].flatMap((byFirst) => (byFirst.get("the") ?? []).map(({ words }) => words[1] as string)),
]);
