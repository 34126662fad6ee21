// Dates, the words: what fills the slots of the rules, and what stands before and after a date. Data alone.

const numbered = (words: string, from = 1) => words.split(" ").map((word, i) => [word, String(i + from)] as const);
const hours = (words: string, from: number) => numbered(words, from).map(([word, hour]) => [word, hour.padStart(2, "0")] as const);
const all = (words: string, value: string) => words.split(" ").map((word) => [word, value] as const);
const pairs = (rows: string) =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => row.split(/\s*=\s*/) as [string, string]);

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

/** What says which part of a date is meant. */
const partEdges = `early = START
  mid = MID
  mid - = MID
  mid to late = END
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
  the second half of = END`;

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
  ..."few half couple dozen hundred thousand".split(" "),
  ...[...phrasesByFirst.values()].flatMap((byFirst) => (byFirst.get("the") ?? []).map(({ words }) => words[1] as string)),
]);

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
export const inPlural: ReadonlySet<string> = new Set(["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"]);
/** Words that amounts begin with, and those that any number does. */
export const amountOpeners: ReadonlySet<string> = new Set([
  ...small.keys(),
  ...tens.keys(),
  ..."a an the several few many couple half".split(" "),
  ...inPlural,
]);
export const numberOpeners: ReadonlySet<string> = new Set([...amountOpeners, ...ordinals.keys(), ...tensInPlural.keys()]);

const set = (words: string) => new Set(words.split(" "));

/** Such words, or the end of the text. */
const end = (words: string) => new Set([...words.split(" "), ""]);

/** Words before and after a date, by the name that a rule gives. */
export const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What says that a bare "May", "March" or "2016" is a date. */
  opener: set(
    "in since by of during from until till to between and early late mid before after through around about last next this the throughout or for on as than through past previous a an over ended ending -",
  ),
  /** Names and marks before a number that is no year. */
  version: set(
    "windows server office exchange version v error chapter section article iso iec rfc no number nr antivirus port $ £ € # usd eur visual sharepoint sql studio area page room boeing airbus flight platform word excel acrobat suite edition build release pin line figure fig table appendix vol volume ext . : / _ = @ \\ + cve kb storm unc ta apt fin",
  ),
  /** What follows a number that is no year. */
  counted: set(
    "percent people users servers computers victims accounts dollars euros pounds miles km kilometers kilometres metres meters companies customers devices machines organisations organizations feet soldiers troops jobs points shares tons tonnes barrels employees workers troops homes votes % ° cases deaths systems hosts domains samples websites files lines times bytes mb gb calories years bits bit milliseconds ms rounds yen yuan rupees roubles rubles pieces m mm cm kg pages copies seats tickets passengers residents inhabitants women men children families houses",
  ),
  /** Before a length without a number: "for years". */
  lasting: set("for within in over of many after"),
  /** After a length of time that is reckoned from something: "a month after the strike". */
  reckoned: set("after"),
  /** What says that "weeks" without a number is a length of time: "for weeks". */
  enduring: set("for within in after took takes take lasted spent spend"),
  /** What makes a number a rate: "$1 billion a year". */
  copula: set("is was were be been are being has have had 's than such once half not in like only"),
  /** Before a year of the Middle Ages: any number might stand here, but rarely behind these. */
  yearOpener: set("in since until"),
  /** After "second", "fall", "spring": a word of another kind. */
  old: set("old - older age"),
  /** A number follows or a mark that makes it another number. */
  numberMark: set("/ _ = - : . –"),
  percent: set("% percent"),
  /** "the 21st attack", "the 10th floor": where an ordinal counts something else. */
  nthNoun: set("floor century time attempt place anniversary day birthday hole lap round street district minute century parallel"),
  /** What stands before a month in short form. */
  monthOpener: set("in since until till from during by early late mid last next this the throughout"),
  /** Months that are given names too. */
  given: set("april may june august"),
  patch: set("patch black super bowl cyber giving ash shrove bloody"),
  paper: set("usa the daily mail news times telegraph mirror express star star- post show beast herald record sketch tribune standard review"),
  /** Papers that are called after a weekday: "The Sunday Times". */
  paperName: set("times telegraph mirror herald tribune express"),
  thing: set("success stay trip train delivery guest flight sensation rate rates bag train trains"),
  endedOf: set("of - mile final finals"),
  of: set("of"),
  as: set("as"),
  /** Behind "earlier" or "later": what it belongs to. */
  pointed: set("this that last today"),
  on: set("on"),
  ended: set("ended ending ends to through"),
  than: set("than"),
  games: set("olympics olympic games holiday holidays"),
  back: set("back earlier ago later before past gone"),
  fall: set("in of from to off back short apart fell rose was is has will"),
  island: set("island islands tree trees carol"),
  thatThan: set("that - defunct known"),
  hourOpener: set("at by until till before after around about since from shortly to past is was for between and"),
  /** "the midnight train", "a noon meal" */
  hourNoun: set("sun train express mass blue oil meal snack news show"),
  /** What is counted after "a second", and is no second of time. */
  repeated: set("day week month year time term night season straight consecutive successive quarter decade round"),
  /** What "the weeks" are reckoned from or to. */
  around: set("before after since leading following preceding prior"),
  /** Ends a date that nothing is counted from: "two days after, …". */
  stop: end(", . ; : ) ! ?"),
  /** Behind a day that stands without its month: no noun that it would count. */
  clauseEnd: end(
    ", . ; : ) at in on of with when for by as after before while because that which who and but was were is are has have had will he she it they we i the a an",
  ),
  /** Behind "the year before" that is reckoned from what was told: no noun that it would come before. */
  reckonedBack: end(", . ; : ) ! ? had was were has is have and or but when to in on at for with from as by that while after because"),
  /** Before "weeks of talks". */
  spending: set(
    "for within in after following despite through amid over took take takes taking spent spend spends spending lasted lasts endured ended ending ends capped capping and or since before until survived",
  ),
  clockOpener: set("at by until till before after around about since from shortly"),
  /** Before "the morning" of the day spoken of. */
  partOpener: set("in by during until"),
  rangeOpener: set("from between"),
  /** Behind "Sept. 11", when it is the day of 2001. */
  attacks: set("attacks attack attackers hijackers hijackings terrorist terrorists terror commission"),
  /** What a rate is taken of. */
  rated: set(
    "% percent million billion thousand hundred times dollars euros pounds yen cents marks francs people barrels tons tonnes cars units copies hours days jobs visitors share shares passengers tourists",
  ),
};
