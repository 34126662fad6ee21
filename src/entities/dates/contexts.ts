// Dates, the contexts: words before and after a date that let a rule find it, or keep it from finding it. Data alone.
import { wordList, wordSet } from "../../document/word-list.ts";

/** Such words, or the end of the text. */
const end = (words: string) => new Set([...wordList(words), ""]);

/** Words before and after a date, by the name that a rule gives. */
export const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What says that a bare "May", "March" or "2016" is a date. */
  opener: wordSet(`
    in since by of during from until till to between and early late mid before after through around about last next this the throughout or
    for on as than through past previous a an over ended ending - hottest coldest warmest wettest driest busiest deadliest bloodiest
  `),
  /** What is counted before a dash that joins nothing: "Course 5 – 16 October". */
  numbered: wordSet("course chapter section part article room lesson week phase stage round step figure table unit level episode no nr page annex"),
  bracket: wordSet("( ["),
  /** Behind a night: what is shown on it. */
  show: wordSet("live fever lights football"),
  /** Whose years those are: "in his forties". */
  own: wordSet("his her their my our your its"),
  /** Where a day recurs: "at weekends". */
  weekly: wordSet("on at over during most and or"),
  /** Names and marks before a number that is no year. */
  version: wordSet(`
    windows server office exchange version v error chapter section article iso iec rfc no number nr antivirus port ports room rooms $ £ € # usd eur visual
    sharepoint sql studio area page room boeing airbus flight platform word excel acrobat suite edition build release pin line figure fig
    table appendix vol volume ext tcp udp nearly almost some . : / _ = @ \\ + cve kb storm unc ta apt fin
  `),
  /** What is called after the years of its releases. */
  product: wordSet("windows server office exchange sharepoint sql word excel outlook powerpoint acrobat suite edition studio"),
  /** What follows a number that is no year. */
  counted: wordSet(`
    percent people users servers computers victims accounts dollars euros pounds miles km kilometers kilometres metres meters companies
    customers devices machines organisations organizations feet soldiers troops jobs points shares tons tonnes barrels employees workers
    troops homes votes % ° cases deaths systems hosts domains samples websites files lines times bytes mb gb calories years bits bit
    milliseconds ms rounds yen yuan rupees roubles rubles pieces m mm cm kg pages copies seats tickets passengers residents inhabitants
    women men children families houses hz khz mhz ghz kw mw
  `),
  /** Before an "over" that is more than: "for over ten years", but "paid over ten years". */
  beyond: wordSet("for in after of within by took take takes spent spend spends lasted last lasts lasting well just is was were been be has have with"),
  /** Before a "last" that is a verb. */
  lastingVerb: wordSet("to will would could can may might should must not 'll"),
  /** Before a length without a number: "for years". */
  lasting: wordSet("for within in over of many after lasted lasts last take takes took taking spent spend spends"),
  /** After a length of time that is reckoned from something: "a month after the strike". */
  reckoned: wordSet("after before"),
  /** What says that "weeks" without a number is a length of time: "for weeks". */
  enduring: wordSet("for within in after took takes take lasted spent spend"),
  /** What makes a number a rate: "$1 billion a year". */
  copula: wordSet("is was were be been are being has have had 's than such once half not in like only"),
  /** Before a year of the Middle Ages: any number might stand here, but rarely behind these. */
  yearOpener: wordSet("in since until"),
  /** After "second", "fall", "spring": a word of another kind. */
  old: wordSet("old - older age"),
  /** A number follows or a mark that makes it another number. */
  numberMark: wordSet("/ _ = - : . –"),
  percent: wordSet("% percent"),
  /** "the 21st attack", "the 10th floor": where an ordinal counts something else. */
  nthNoun: wordSet("floor century time attempt place anniversary day birthday hole lap round street district minute century parallel"),
  /** What stands before a month in short form. */
  monthOpener: wordSet("in since until till from during by early late mid last next this the throughout"),
  /** Months that are given names too. */
  given: wordSet("april may june august"),
  patch: wordSet("patch black super bowl cyber giving ash shrove bloody"),
  paper: wordSet("usa the daily mail news times telegraph mirror express star star- post show beast herald record sketch tribune standard review"),
  /** Papers that are called after a weekday: "The Sunday Times". */
  paperName: wordSet("times telegraph mirror herald tribune express"),
  thing: wordSet("success stay trip train delivery guest flight sensation rate rates bag train trains"),
  endedOf: wordSet("of - mile final finals"),
  of: wordSet("of"),
  as: wordSet("as"),
  /** Behind "earlier" or "later": what it belongs to. */
  pointed: wordSet("this that last today"),
  on: wordSet("on"),
  ended: wordSet("ended ending ends to through"),
  than: wordSet("than"),
  games: wordSet("olympics olympic games holiday holidays"),
  back: wordSet("back earlier ago later before past gone"),
  fall: wordSet("in of from to off back short apart fell rose was is has will"),
  island: wordSet("island islands tree trees carol"),
  thatThan: wordSet("that - defunct known"),
  hourOpener: wordSet("at by until till before after around about since from shortly to past is was for between and"),
  /** "the midnight train", "a noon meal" */
  hourNoun: wordSet("sun train express mass blue oil meal snack news show"),
  /** What is counted after "a second", and is no second of time. */
  repeated: wordSet("day week month year time term night season straight consecutive successive quarter decade round"),
  /** What "the weeks" are reckoned from or to. */
  around: wordSet("before after since leading following preceding prior"),
  /** Ends a date that nothing is counted from: "two days after, …". */
  stop: end(", . ; : ) ! ?"),
  /** Behind a day that stands without its month: no noun that it would count. */
  clauseEnd: end(
    ", . ; : ) at in on of with when for by as after before while because that which who and but was were is are has have had will he she it they we i the a an",
  ),
  /** Behind "the year before" that is reckoned from what was told: no noun that it would come before. */
  reckonedBack: end(", . ; : ) ! ? had was were has is have and or but when to in on at for with from as by that while after because"),
  /** Before "weeks of talks". */
  spending: wordSet(`
    for within in after following despite through amid over took take takes taking spent spend spends spending lasted lasts endured ended
    ending ends capped capping and or since before until survived
  `),
  clockOpener: wordSet("at by until till before after around about since from shortly"),
  /** Before "the morning" of the day spoken of. */
  partOpener: wordSet("in by during until"),
  rangeOpener: wordSet("from between"),
  /** Behind "Sept. 11", when it is the day of 2001. */
  attacks: wordSet("attacks attack attackers hijackers hijackings terrorist terrorists terror commission"),
  /** What a rate is taken of. */
  rated: wordSet(`
    % percent million billion thousand hundred times dollars euros pounds yen cents marks francs people barrels tons tonnes cars units
    copies hours days jobs visitors share shares passengers tourists
  `),
};
