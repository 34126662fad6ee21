// Dates, the words: months, weekdays, units, numbers and what stands before and after them. Data alone.

const numbered = (words: string) => new Map(words.split(" ").map((word, i) => [word, i + 1] as const));

/** Month name or abbreviation in lower case → 1 to 12. */
export const months = new Map([
  ...numbered("january february march april may june july august september october november december"),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec"),
  ["sept", 9] as const,
]);
/** Months that are other words too: they need a day, a year or a preposition beside them. */
export const doubtfulMonths = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "dec",
  "sept",
  "sep",
  "jun",
  "apr",
  "aug",
  "nov",
  "oct",
  "feb",
  "jul",
  "april",
  "june",
  "august",
]);
/** Weekday in lower case → 1 (Monday) to 7. */
export const weekdays = numbered("monday tuesday wednesday thursday friday saturday sunday");
export const numbers = new Map([
  ...numbered("one two three four five six seven eight nine ten eleven twelve"),
  ["a", 1],
  ["an", 1],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
] as [string, number][]);
export const ordinals = numbered("first second third fourth");
/** Unit of time → its TIMEX3 letter, and how many of them. */
export const units: ReadonlyMap<string, readonly [letter: string, count: number]> = new Map([
  ["day", ["D", 1]],
  ["days", ["D", 1]],
  ["week", ["W", 1]],
  ["weeks", ["W", 1]],
  ["fortnight", ["W", 2]],
  ["month", ["M", 1]],
  ["months", ["M", 1]],
  ["quarter", ["Q", 1]],
  ["quarters", ["Q", 1]],
  ["year", ["Y", 1]],
  ["years", ["Y", 1]],
  ["decade", ["Y", 10]],
  ["decades", ["Y", 10]],
  ["century", ["Y", 100]],
  ["centuries", ["Y", 100]],
  ["hour", ["TH", 1]],
  ["hours", ["TH", 1]],
  ["minute", ["TM", 1]],
  ["minutes", ["TM", 1]],
]); // prettier-ignore
export const seasons = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]); // prettier-ignore
export const partsOfDay = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
]); // prettier-ignore
/** Words that shift a period from the present one: "last week", "next year". */
export const shifts = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
  ["this", 0],
  ["current", 0],
]); // prettier-ignore
export const deictic: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]); // prettier-ignore
export const vague = new Map([
  ["recently", "PAST_REF"],
  ["currently", "PRESENT_REF"],
  ["now", "PRESENT_REF"],
]); // prettier-ignore
/** Words before a bare month or year that say it is one. */
export const openers = new Set(
  "in since by of during from until till to between and early late mid before after through around about late-in last next this the throughout".split(" "),
);
/** Early, middle and late parts. */
export const mods = new Map([
  ["early", "START"],
  ["mid", "MID"],
  ["late", "END"],
] as const); // prettier-ignore
/** What follows a number that is no year: "2000 servers". */
export const counted = new Set(
  "percent people users servers computers victims accounts dollars euros pounds miles km kilometers kilometres metres meters companies customers devices machines organisations organizations feet soldiers troops".split(
    " ",
  ),
);
