// Dates, the words: what single words stand for in the slots of the rules, and the words of numbers. Data alone.
import { wordSet } from "../../document/word-list.ts";

const numbered = (words: string, from = 1) => words.split(" ").map((word, i) => [word, String(i + from)] as const);
const hours = (words: string, from: number) => numbered(words, from).map(([word, hour]) => [word, hour.padStart(2, "0")] as const);
const all = (words: string, value: string) => words.split(" ").map((word) => [word, value] as const);

/** Slots that one word fills: word in lower case → what it stands for. */
export const wordSlots: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  month: new Map([
    ...numbered("january february march april may june july august september october november december"),
    ...numbered("jan feb mar apr may jun jul aug sep oct nov dec"),
    ["sept", "9"],
  ]),
  weekday: new Map(numbered("monday tuesday wednesday thursday friday saturday sunday")),
  weekdayAbbreviated: new Map([...numbered("mon tue wed thu fri sat sun"), ["tues", "2"], ["thurs", "4"]]),
  weekdays: new Map(numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays")),
  nth: new Map([...numbered("first second third fourth"), ...numbered("1st 2nd 3rd 4th")]),
  /** The week of a month, by a day in its middle. */
  nthWeek: new Map([...all("first 1st", "04"), ...all("second 2nd", "11"), ...all("third 3rd", "18"), ...all("fourth 4th", "25"), ...all("last final", "28")]),
  seasons: new Map([
    ["springs", "SP"],
    ["summers", "SU"],
    ["autumns", "FA"],
    ["winters", "WI"],
  ]),
  /** What has a number of its own before "ago" alone, and is counted otherwise. */
  spell: new Map([...all("summers", "SU"), ...all("winters", "WI"), ...all("weekends", "WE")]),
  season: new Map([...all("spring springtime", "SP"), ...all("summer summertime", "SU"), ...all("autumn fall", "FA"), ...all("winter wintertime", "WI")]),
  /** Without "fall", which is as often a verb. */
  clearSeason: new Map([...all("spring springtime", "SP"), ...all("summer summertime", "SU"), ...all("autumn", "FA"), ...all("winter wintertime", "WI")]),
  part: new Map([
    ["morning", "TMO"],
    ["afternoon", "TAF"],
    ["evening", "TEV"],
    ["night", "TNI"],
  ]),
  parts: new Map([
    ["mornings", "TMO"],
    ["afternoons", "TAF"],
    ["evenings", "TEV"],
    ["nights", "TNI"],
  ]),
  unit: new Map([
    ...all("day days", "D"),
    ...all("week weeks", "W"),
    ...all("fortnight fortnights", "2W"),
    ...all("month months", "M"),
    ...all("year years", "Y"),
    ...all("decade decades", "10Y"),
    ...all("century centuries", "100Y"),
    ...all("hour hours", "TH"),
    ...all("minute minutes", "TM"),
    ...all("second seconds", "TS"),
  ]),
  one: new Map([
    ["day", "D"],
    ["week", "W"],
    ["month", "M"],
    ["quarter", "Q"],
    ["year", "Y"],
  ]),
  /** Apart from the other units: "three quarters of the staff" is no length of time. */
  quarters: new Map(all("quarter quarters", "Q")),
  single: new Map([
    ["hour", "TH"],
    ["day", "D"],
    ["week", "W"],
    ["month", "M"],
    ["year", "Y"],
    ["decade", "10Y"],
    ["century", "100Y"],
  ]),
  /** Apart from the other units: "a second look", "a minute detail". */
  moment: new Map([
    ["minute", "TM"],
    ["second", "TS"],
  ]),
  span: new Map([
    ["week", "W"],
    ["month", "M"],
    ["year", "Y"],
  ]),
  plural: new Map([
    ["days", "D"],
    ["weeks", "W"],
    ["months", "M"],
    ["quarters", "Q"],
    ["years", "Y"],
    ["decades", "10Y"],
    ["centuries", "100Y"],
    ["hours", "TH"],
    ["minutes", "TM"],
    ["seconds", "TS"],
  ]),
  rel: new Map([...all("last past previous", "-1"), ...all("this current", "0"), ...all("next coming upcoming", "1")]),
  adverb: new Map([
    ["hourly", "TH"],
    ["daily", "D"],
    ["nightly", "D"],
    ["weekly", "W"],
    ["biweekly", "2W"],
    ["fortnightly", "2W"],
    ["monthly", "M"],
    ["bimonthly", "2M"],
    ["semiannually", "6M"],
    ["biannually", "6M"],
    ["annually", "Y"],
    ["yearly", "Y"],
    ["biennially", "2Y"],
  ]),
  each: new Map([
    ["every", "EVERY"],
    ["each", "EACH"],
  ]),
  /** Lengths in one word. */
  long: new Map([
    ["hourlong", "TH"],
    ["daylong", "D"],
    ["weeklong", "W"],
    ["monthlong", "M"],
    ["yearlong", "Y"],
    ["decadelong", "10Y"],
  ]),
  /** What a price or a speed is reckoned by. */
  rated: new Map([
    ["hour", "TH"],
    ["day", "D"],
    ["night", "D"],
    ["week", "W"],
    ["month", "M"],
    ["quarter", "Q"],
    ["year", "Y"],
  ]),
  times: new Map([
    ["once", "1"],
    ["twice", "2"],
    ["thrice", "3"],
  ]),
  deictic: new Map([
    ["today", "0"],
    ["yesterday", "-1"],
    ["tomorrow", "1"],
  ]),
  quarterCode: new Map([
    ["q1", "1"],
    ["q2", "2"],
    ["q3", "3"],
    ["q4", "4"],
    ["1q", "1"],
    ["2q", "2"],
    ["3q", "3"],
    ["4q", "4"],
  ]),
  /** The month that a quarter ends with names it. */
  quarterEnd: new Map([
    ["march", "1"],
    ["june", "2"],
    ["september", "3"],
    ["december", "4"],
  ]),
  halfCode: new Map([
    ["h1", "1"],
    ["h2", "2"],
    ["1h", "1"],
    ["2h", "2"],
  ]),
  wordHour: new Map([...hours("one two three four five six seven eight nine ten eleven twelve", 1), ...hours("1 2 3 4 5 6 7 8 9 10 11 12", 1)]),
  /** "a quarter to eight" is in the hour of seven. */
  hourBefore: new Map([
    ...hours("two three four five six seven eight nine ten eleven twelve", 1),
    ["one", "12"],
    ...hours("2 3 4 5 6 7 8 9 10 11 12", 1),
    ["1", "12"],
  ]),
  lateHour: new Map([...hours("one two three four five six seven eight nine ten eleven", 13), ...hours("1 2 3 4 5 6 7 8 9 10 11", 13)]),
  wordClock: new Map([
    ["noon", "12:00"],
    ["midday", "12:00"],
    ["midnight", "00:00"],
  ]),
}; // prettier-ignore

export const small = new Map([
  ...numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
]);
export const tens = new Map(
  [..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries()].map(([i, word]) => [word, 10 * (i + 2)] as const),
);
export const tensInPlural = new Map([
  ["twenties", "192"],
  ["thirties", "193"],
  ["forties", "194"],
  ["fifties", "195"],
  ["sixties", "196"],
  ["seventies", "197"],
  ["eighties", "198"],
  ["nineties", "199"],
]); // prettier-ignore
export const ordinals = new Map([
  ...numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  ),
]);

/** "hundreds of years" */
export const inPlural: ReadonlySet<string> = wordSet("tens dozens scores hundreds thousands millions billions");
/** Words that amounts begin with, and those that any number does. */
export const amountOpeners: ReadonlySet<string> = new Set([
  ...small.keys(),
  ...tens.keys(),
  ..."a an the several few many couple half".split(" "),
  ...inPlural,
]);
export const numberOpeners: ReadonlySet<string> = new Set([...amountOpeners, ...ordinals.keys(), ...tensInPlural.keys()]);
