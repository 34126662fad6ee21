// Dates, family calendar: days of the calendar, in words and in numbers, and weeks by a day of theirs.
import { dateRules } from "../rule.ts";

export const calendar = dateRules(
  {
    id: "calendar/month-day-year",
    words: [
      "[{weekday}[,] |{weekdayAbbreviated}[.][,] ]{month} [the ]{day}[,] [of ]{year}",
      "{month} {day}[,] {apostropheYear}",
      "{year}-{month}-{day}",
      "{year}, {month} {day}",
      "[{weekday}[,] |{weekdayAbbreviated}[,] ]{month} {day} {clock}[ {zone}] {year}",
    ],
    means: { value: "{year|apostropheYear}-{month}-{day}" },
    examples: {
      finds: [
        "The port was hit on {July 21, 2016 = 2016-07-21}.",
        "The port was hit on {Thursday, July 21, 2016 = 2016-07-21}.",
        "The port was hit on {Thu., July 21, 2016 = 2016-07-21}.",
        "The port was hit on {Sept. 3rd, 2016 = 2016-09-03}.",
        "Compiled: {Tue May 3 08:14:22 2016 = 2016-05-03}",
      ],
      leaves: ["They may 21, 2016 times over, have failed.", "Storm-1516 and UNC2452 were named."],
    },
  },
  {
    id: "calendar/month-day-glued",
    words: ["[{weekday}[,] |{weekdayAbbreviated}[.][,] ]{monthDayYear}"],
    means: { value: "{monthDayYear}" },
    examples: {
      finds: ["The key is valid from {Jan 20,2016 = 2016-01-20} to {Mar. 3,2017 = 2017-03-03}."],
      leaves: ["In May 2,016 were hit, and in June 40,2016."],
    },
  },
  {
    id: "calendar/day-month-year",
    words: [
      "[{weekday}[,] |{weekdayAbbreviated}[.][,] ][the ]{day} [of ]{month}[,] [of ]{year}",
      "{day}-{month}-{year}",
      "{day}-{month}-{shortYear}",
      "{day}/{month}/{year}",
      "{year}, {day} {month}",
      "{day} {month}[,] {apostropheYear}",
    ],
    means: { value: "{year|apostropheYear|shortYear}-{month}-{day}" },
    examples: {
      finds: [
        "The port was hit on {21 July 2016 = 2016-07-21}.",
        "The port was hit on {the 21st of July 2016 = 2016-07-21}.",
        "The log says {24-Apr-2016 = 2016-04-24} and {25-Apr-16 = 2016-04-25}.",
        "The port was hit on {Tue 3 May 2016 = 2016-05-03}.",
      ],
    },
  },
  {
    id: "calendar/month-day",
    words: ["[{weekday}[,] |{weekdayAbbreviated}[.][,] ]{month} [the ]{day}"],
    means: { value: "{year|YYYY}-{month}-{day}" },
    notBefore: ["percent"],
    examples: {
      finds: [
        "The port was hit on {Aug. 3 = 2016-08-03}.",
        "The port was hit on {April 3rd = 2017-04-03}.",
        "The port was hit on {Wednesday, May 10 = 2017-05-10}.",
        "The court will sit on {July 3 = 2017-07-03}.",
        "The law takes effect {July 3 = 2017-07-03}.",
      ],
      leaves: ["They march 3 miles a time."],
    },
  },
  {
    id: "calendar/day-month",
    words: ["[{weekday}[,] |{weekdayAbbreviated}[.][,] ]{day} [of ]{month}", "[{weekday}[,] ]the {nthDay} [of ]{month}", "the {day} of {month}"],
    means: { value: "{year|YYYY}-{month}-{day|nthDay}" },
    examples: {
      finds: [
        "The port was hit on {3 April = 2017-04-03}.",
        "The port was hit on {the 3rd of April = 2017-04-03}.",
        "The port was hit on {the fifth of April = 2017-04-05}.",
        "The port was hit on {Wednesday 10 May = 2017-05-10}.",
        "The port was hit over the {10 May = 2017-05-10} holiday.",
      ],
    },
  },
  {
    id: "calendar/two-days",
    words: ["{month} {day} (and|or|to|through|until|&) {day2}"],
    means: { value: "YYYY-{month}-{day}" },
    splits: true,
    before: ["clauseEnd"],
    examples: {
      finds: ["The port was hit on {April 3 = 2017-04-03} and {4 = 2017-04-04}.", "It was shut from {March 3 = 2017-03-03} to {5 = 2017-03-05}, they say."],
      leaves: ["On April 3 and 4 other days it rained.", "It fell from April 24 to 3 in the end."],
    },
  },
  {
    id: "calendar/two-days-month",
    words: ["{day} (and|or|to|through|until|&) {day2} [of ]{month}[[,] {year}]", "{month} {day} (and|or|to|through|until|&) {day2}[,] {year}"],
    means: { value: "{year|YYYY}-{month}-{day}" },
    splits: true,
    examples: {
      finds: [
        "The port was hit on {3 = 2017-04-03} and {4 April = 2017-04-04}.",
        "The port was shut from {26 = 2016-10-26} to {31 October 2016 = 2016-10-31}.",
        "The port was hit on {April 3 = 2015-04-03} and {4, 2015 = 2015-04-04}.",
      ],
    },
  },
  {
    id: "calendar/nth-weekday",
    words: ["the {nth} {weekday} (of|in) {month}[ {year}]"],
    means: { holiday: "{month}-{nth}-{weekday}", year: "{year|YYYY}" },
    examples: { finds: ["They met on {the first Monday in March = 2017-03-06}.", "They met on {the third Thursday of November 2015 = 2015-11-19}."] },
  },
  {
    id: "calendar/last-weekday",
    words: ["the last {weekday} (of|in) {month}[ {year}]"],
    means: { holiday: "{month}-last-{weekday}", year: "{year|YYYY}" },
    examples: { finds: ["They met on {the last Friday of March = 2017-03-31}."] },
  },
  {
    id: "calendar/week-of-day",
    words: [
      "[the ]week (of|beginning|starting|commencing) {month} {day}[[,] {year}]",
      "[the ]week (of|beginning|starting|commencing) {day} {month}[ {year}]",
      "the week of the {nthDay} of {month}[ {year}]",
    ],
    means: { weekAround: "{year|YYYY}-{month}-{day|nthDay}" },
    examples: {
      finds: [
        "Trials ran in {the week of March 6 = 2017-W10}.",
        "Trials ran in {the week of 6 June 2016 = 2016-W23}.",
        "Trials ran in {the week beginning 8 May = 2017-W19}.",
      ],
    },
  },
  {
    id: "calendar/week-number",
    words: ["[calendar ]week {weekNumber}[,| of| in] {year}"],
    means: { value: "{year}-W{weekNumber}" },
    examples: { finds: ["Trials ran in {week 34 of 2016 = 2016-W34}."] },
  },
  {
    id: "calendar/week-of-month",
    words: ["the {nthWeek} week (of|in) {month}[ {year}]"],
    means: { weekAround: "{year|YYYY}-{month}-{nthWeek}" },
    examples: { finds: ["It opened in {the first week of April = 2017-W14}.", "It opened in {the last week of March 2016 = 2016-W13}."] },
  },
  {
    id: "calendar/day-of-month",
    words: ["the {nthDay}"],
    means: { value: "YYYY-MM-{nthDay}" },
    after: ["on"],
    before: ["clauseEnd"],
    examples: {
      finds: ["The court meets in June 2016 and will rule on {the 21st = 2016-06-21}."],
      leaves: ["It is the 21st attack.", "He insisted on the 10th floor.", "It came on the 3rd try."],
    },
  },
  {
    id: "calendar/weekday-of-month",
    words: ["{weekday}[,] [the ]{nthDay}"],
    means: { value: "YYYY-MM-{nthDay}" },
    notBefore: ["nthNoun"],
    examples: {
      finds: ["They met on {Tuesday 9th = 2017-05-09}.", "They met on {Sunday, the 30th = 2017-04-30}."],
      leaves: ["On Tuesday the 9th district voted."],
    },
  },
  {
    id: "calendar/iso",
    words: ["{year}(-|/|.){mm}(-|/|.){dd}", "{year}-{mm}-{ddThh}"],
    means: { value: "{year}-{mm}-{dd|ddThh}" },
    length: 10,
    examples: {
      finds: ["The log says {2016-07-21 = 2016-07-21}T09:30:05.", "The port was hit on {2016-07-21 = 2016-07-21}."],
      leaves: ["CVE-2021-26855 is patched in Windows 10.", "The archive 2021-03-02_copy.zip held it."],
    },
  },
  {
    id: "calendar/numeric",
    words: ["{dd}/{dd2}/{year}", "{dd}/{dd2}/{shortYear}", "{dd}-{dd2}-{year}"],
    means: { numeric: "{dd}/{dd2}/{year|shortYear}" },
    examples: {
      finds: [
        "The port was hit on {21/07/2016 = 2016-07-21}.",
        "The port was hit on {07/21/2016 = 2016-07-21}.",
        "It began on {21/07/2016 = 2016-07-21} and ended on {03/08/2016 = 2016-08-03}.",
      ],
      leaves: ["They hold 24/7 watch, and 1/2 of the staff left."],
    },
  },
  {
    id: "calendar/attacks",
    words: ["9/11"],
    means: { value: "2001-09-11" },
    notAfter: ["numberMark"],
    notBefore: ["numberMark"],
    examples: { finds: ["Since {9/11 = 2001-09-11} it has been so."], leaves: ["It was 29/11 or 9/11/12."] },
  },
  {
    id: "calendar/attacks-in-words",
    words: ["sept[.] 11", "september 11[th]", "11 september"],
    means: { value: "2001-09-11" },
    before: ["attacks"],
    examples: { finds: ["He fought after the {Sept. 11 = 2001-09-11} attacks."], leaves: ["He was hit on Sept. 11 at noon."] },
  },
  {
    id: "calendar/first-of-month",
    words: ["the first day of {bareMonth}[[,] {year}]"],
    means: { value: "{year|YYYY}-{bareMonth}-01" },
    examples: { finds: ["The port was hit on {the first day of March = 2017-03-01}."], leaves: ["It was the first day of the raid."] },
  },
  {
    id: "calendar/last-of-month",
    words: ["the last day of {bareMonth}[[,] {year}]"],
    means: { holiday: "{bareMonth}-last", year: "{year|YYYY}" },
    examples: { finds: ["The port was hit on {the last day of February 2016 = 2016-02-29}."], leaves: ["It was the last day of the raid."] },
  },
  {
    id: "calendar/points",
    words: ["{pointed}"],
    means: { value: "{pointed}" },
    notAfter: ["version"],
    examples: {
      finds: ["The port was hit on {21.07.2016 = 2016-07-21} and {2016.07.22 = 2016-07-22}."],
      leaves: ["The address 10.0.20.16 answered.", "Version 21.07.2 is out.", "Version 2020.12.14 is out."],
    },
  },
  {
    id: "calendar/day-shifted",
    words: ["{rel} {month} {day}"],
    means: { near: "YYYY-{month}-{day}", by: "{rel}" },
    examples: { finds: ["The port was hit {last Oct. 23 = 2016-10-23}."] },
  },
  {
    id: "calendar/day-of-year",
    words: ["{month} {day}[,] [of ]{rel} year", "{day} {month}[,] [of ]{rel} year", "the {day} of {month}[,] [of ]{rel} year"],
    means: { inYear: "YYYY-{month}-{day}", by: "{rel}" },
    examples: { finds: ["The port was hit on {March 30 last year = 2016-03-30}.", "It opens on {3 June this year = 2017-06-03}."] },
  },
);
