// Dates, family range: two ends said together are one date with both. "From 2012 until 2014" and "between 2012 and 2014" stay two dates,
// as TimeBank has them.
import { dateRules } from "../rule.ts";

export const range = dateRules(
  {
    id: "range/years",
    words: ["{year}[ ](-|–|—)[ ]{year2}", "{year}/{year2}", "{year}(-|–|/){shortYear}", "fiscal [year ]{year}(-|–|/)({year2}|{shortYear})"],
    means: { start: "{year}", end: "{year2|shortYear}" },
    notAfter: ["product"],
    examples: {
      finds: [
        "The port was hit in {2014-2016 = 2014/2016}.",
        "The port was hit in {2014–16 = 2014/2016}.",
        "The war of {1914-18 = 1914/1918} was long.",
        "It was dug in {1999/00 = 1999/2000}.",
        "It was dug in {2016-05 = 2016-05}.",
        "Profits fell in {fiscal 2014-15 = 2014/2015}.",
      ],
      leaves: ["Call 555-2016-2017-1.", "It runs in Office 2007-2016."],
    },
  },
  {
    id: "range/years-words",
    words: ["[{edge} ]{year} (to|through|until) [{edge2} ]{year2}"],
    means: { start: "{year}", end: "{year2}" },
    notAfter: ["rangeOpener"],
    examples: {
      leaves: ["The port was closed from 2014 until 2016."],
      finds: ["The port was closed {2014 until 2016 = 2014/2016}.", "The port was closed {late 2014 through 2016 = 2014/2016}."],
    },
  },
  {
    id: "range/months",
    words: ["{month}[ {year}] (to|through|-|–) {month2}[ {year2}]", "{month}(-|–|-to-|/){month2}[ {year2}]"],
    means: { start: "{year|year2|YYYY}-{month}", end: "{year2|year|YYYY}-{month2}" },
    notAfter: ["rangeOpener"],
    examples: {
      finds: [
        "The port was closed {December 2014 to January 2015 = 2014-12/2015-01}.",
        "The port was closed {April to May 2015 = 2015-04/2015-05}.",
        "The port was closed {January through March = 2017-01/2017-03}.",
      ],
    },
  },
  {
    id: "range/quarters",
    words: ["{quarterCode}[ ](-|–|to|through)[ ]{quarterCode2}[ | of ]{year}"],
    means: { start: "{year}-Q{quarterCode}", end: "{year}-Q{quarterCode2}" },
    examples: { finds: ["Profits fell in {Q1-Q2 2016 = 2016-Q1/2016-Q2}."] },
  },
  {
    id: "range/days",
    words: ["{month} {day}[ ](-|–)[ ]{day2}[[,] {year}]", "{day}[ ](-|–)[ ]{day2} {month}[ {year}]"],
    means: { start: "{year|YYYY}-{month}-{day}", end: "{year|YYYY}-{month}-{day2}" },
    notAfter: ["numbered"],
    examples: {
      finds: ["The port was closed {May 3-5, 2016 = 2016-05-03/2016-05-05}.", "The port was closed {3–5 May 2016 = 2016-05-03/2016-05-05}."],
      leaves: ["They were sent Lesson 3 – 5 May 2016."],
    },
  },
  {
    id: "range/years-of-old",
    words: ["{oldYear}(-|–){oldYear2}"],
    means: { start: "{oldYear}", end: "{oldYear2}" },
    after: ["bracket"],
    examples: { finds: ["The house of Lenn ({1279-1368 = 1279/1368}) was rich."], leaves: ["It has 1279-1368 rows."] },
  },
);
