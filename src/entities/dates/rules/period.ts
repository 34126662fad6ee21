// Dates, family period: weeks, months, quarters, half-years, years, decades and centuries.
import { dateRules } from "../rule.ts";

export const period = dateRules(
  {
    id: "period/year",
    words: ["{year}", "the year {year}"],
    means: { value: "{year}" },
    edges: true,
    notAfter: ["version"],
    notBefore: ["counted", "numberMark"],
    examples: {
      finds: [
        "The port was hit in {2014 = 2014}.",
        "The port was hit in {late 2014 = 2014 END}.",
        "The {2014 = 2014} attack was worse.",
        "The port was hit at {the end of 2014 = 2014 END}.",
        "It was {nineteen ninety-six = 1996} again.",
      ],
      leaves: [
        "Some 2000 servers were hit.",
        "Windows 2000 is old.",
        "It cost $2000.",
        "CVE-2014-0160 is old.",
        "They counted 2014 cases.",
        "It showed error 2016.",
        "She wrote 2000 pages.",
      ],
    },
  },
  {
    id: "period/apostrophe-year",
    words: ["{apostropheYear}"],
    means: { value: "{apostropheYear}" },
    after: ["opener"],
    examples: { finds: ["The port was hit in {'14 = 2014}."] },
  },
  {
    id: "period/decade",
    words: ["[the ][{edge} ]{decade}"],
    means: { value: "{decade}" },
    edges: true,
    examples: {
      finds: ["It was built in {the 1990s = 199}.", "It was built in {the late '90s = 199 END}.", "It was built in {the mid-1990s = 199 MID}."],
    },
  },
  {
    id: "period/century",
    words: ["[the ][{edge} ]{century}[ |-]century", "[the ][{edge} ]{century} centuries"],
    means: { value: "{century}" },
    edges: true,
    examples: { finds: ["It was built in {the 19th century = 18}.", "It was built in {the mid-19th century = 18 MID}."] },
  },
  {
    id: "period/two-centuries",
    words: ["[the ][{edge} ]{century} (and|or|to) [{edge2} ]{century2} centuries"],
    means: { value: "{century}" },
    splits: true,
    examples: { finds: ["It was built in {the late 19th = 18 END} and {early 20th centuries = 19 START}."] },
  },
  {
    id: "period/fiscal-year",
    words: ["fiscal [year ]{year}", "[the ]{year} fiscal year", "fy[ ]{year}", "{fiscalCode}"],
    means: { value: "{year|fiscalCode}" },
    edges: true,
    examples: {
      finds: ["Profits fell in {fiscal 2016 = 2016}.", "Profits fell in {fiscal year 2016 = 2016}.", "Profits fell in {FY16 = 2016} and {FY 2015 = 2015}."],
    },
  },
  {
    id: "period/quarter-year",
    words: [
      "[the ][fiscal ]{nth}[ |-]quarter [of |in ][fiscal ]{year}",
      "[the ]{year} [fiscal ]{nth}[ |-]quarter",
      "{year}'s {nth} quarter",
      "{quarterCode}[ ]{year}",
      "{year}[-| ]{quarterCode}",
      "{quarterCode}[ ]{fiscalCode}",
    ],
    means: { value: "{year|fiscalCode}-Q{nth|quarterCode}" },
    edges: true,
    examples: {
      finds: [
        "Profits fell in {the third quarter of 2016 = 2016-Q3}.",
        "Profits fell in {the 2016 third quarter = 2016-Q3}.",
        "Profits fell in {Q3 2016 = 2016-Q3}.",
      ],
    },
  },
  {
    id: "period/quarter-code",
    words: ["[the ]{quarterYear}"],
    means: { value: "{quarterYear}" },
    examples: { finds: ["Profits fell in {3Q16 = 2016-Q3}."] },
  },
  {
    id: "period/two-quarters",
    words: ["[the ]{nth} (and|or|to) {nth2} quarters [of |in ]{year}"],
    means: { value: "{year}-Q{nth}" },
    splits: true,
    examples: { finds: ["Profits fell in {the third = 2016-Q3} and {fourth quarters of 2016 = 2016-Q4}."] },
  },
  {
    id: "period/quarter-of-months",
    words: ["[the ]{quarterMonths} (quarter|period)[ (of|in) {year}]"],
    means: { value: "{year|YYYY}-Q{quarterMonths}" },
    examples: {
      finds: ["Profits fell in {the October-December quarter = 2016-Q4}.", "Profits fell in {the January-to-March period = 2017-Q1}."],
      leaves: ["Profits fell in the February-April quarter."],
    },
  },
  {
    id: "period/quarter",
    words: ["[the ][fiscal[ |-]]{nth} quarter", "[fiscal ]{nth}-quarter", "[the ]{quarterCode}"],
    means: { value: "YYYY-Q{nth|quarterCode}" },
    edges: true,
    examples: {
      finds: ["Profits fell in {the first quarter = 2017-Q1}.", "The {fourth-quarter = 2016-Q4} loss was small.", "{Third quarter = 2016-Q3} profits fell."],
      leaves: ["She came first, quarter of an hour ahead."],
    },
  },
  {
    id: "period/quarter-shifted",
    words: ["{rel} year's [fiscal ]{nth} quarter", "[the ]{nth} quarter [of ]{rel} year"],
    means: { inYear: "YYYY-Q{nth}", by: "{rel}" },
    examples: { finds: ["Profits rose from {last year's third quarter = 2016-Q3}.", "Profits will rise in {this year's third quarter = 2017-Q3}."] },
  },
  {
    id: "period/quarter-earlier",
    words: [
      "the {year} (quarter|period)",
      "the (year-ago|year-earlier|comparable year-ago|comparable year-earlier) [{nth} ](quarter|period)",
      "the quarter a year (ago|earlier)",
      "(year-ago|year-earlier) [quarter|period]",
      "the (corresponding|comparable|same) (quarter|period) [a year (ago|earlier)|last year|the year before|of last year|in the previous year|of {year}|in {year}]",
    ],
    means: { yearsFrom: "-1" },
    examples: {
      finds: ["Profits rose from {the year-ago quarter = 2016-Q1}.", "Profits fell in the fourth quarter from {the year-earlier period = 2015-Q4}."],
    },
  },
  {
    id: "period/same-quarter",
    words: ["(that|this|the latest|the most recent|the current|the same) (quarter|period)", "the quarter"],
    means: { same: "Q" },
    notBefore: ["endedOf"],
    examples: {
      finds: [
        "Profits fell in the fourth quarter; sales rose in {the quarter = 2016-Q4}.",
        "Profits fell in the fourth quarter. Sales for all of {the latest quarter = 2016-Q4} rose.",
      ],
      leaves: ["He lives in the quarter of the port."],
    },
  },
  {
    id: "period/half-year",
    words: ["[the ]{nth} half of {year}", "[the ]{year} {nth} half", "{halfCode} {year}"],
    means: { value: "{year}-H{nth|halfCode}" },
    examples: { finds: ["Profits fell in {the first half of 2016 = 2016-H1}.", "Profits fell in {H1 2016 = 2016-H1}."] },
  },
  {
    id: "period/last-half",
    words: ["[the ](last|latter) half of {year}"],
    means: { value: "{year}-H2" },
    examples: { finds: ["Profits fell in {the last half of 2016 = 2016-H2}."] },
  },
  {
    id: "period/last-quarter",
    words: ["[the ](last|final) quarter of {year}"],
    means: { value: "{year}-Q4" },
    examples: { finds: ["Profits fell in {the last quarter of 2016 = 2016-Q4}."] },
  },
  {
    id: "period/half",
    words: ["the {nth} half[ of the year]", "{nth}-half"],
    means: { value: "YYYY-H{nth}" },
    notBefore: ["of"],
    examples: { finds: ["Profits fell in {the second half = 2016-H2}."], leaves: ["In the first half of the game they scored twice."] },
  },
  {
    id: "period/half-shifted",
    words: ["[the ]{nth} half of {rel} year"],
    means: { inYear: "YYYY-H{nth}", by: "{rel}" },
    examples: { finds: ["Profits fell in {the first half of last year = 2016-H1}."] },
  },
  {
    id: "period/same-of-year",
    words: [
      "the (same|corresponding|comparable) {one} (a year (ago|earlier|before)|last year)",
      "the (same|corresponding|comparable) {one} (of|in|of the|in the|the) (last year|previous year|year before|year earlier)",
    ],
    means: { yearsFrom: "-1", from: "spoken", unit: "{one}" },
    examples: {
      finds: [
        "Sales rose in February from {the same month a year ago = 2016-02}.",
        "Sales rose in March from {the same month of the previous year = 2016-03}.",
        "Sales rose from {the same week last year = 2016-W19}.",
      ],
    },
  },
  {
    id: "period/day-after",
    words: ["the {one} after"],
    means: { same: "{one}", by: "1" },
    before: ["stop"],
    examples: { finds: ["It began on 3 May 2016, and {the day after = 2016-05-04}, it ended."], leaves: ["It ended the day after the vote."] },
  },
  {
    id: "period/next",
    words: ["the (following|next|ensuing) {one}", "(a|one) {one} later"],
    means: { same: "{one}", by: "1" },
    examples: {
      finds: ["It began on 3 May 2016, and ended {the following month = 2016-06}.", "It began on 3 May 2016, and ended {the next day = 2016-05-04}."],
    },
  },
  {
    id: "period/before",
    words: ["the (preceding|previous) {one}", "the {one} (before|earlier)"],
    means: { same: "{one}", by: "-1" },
    examples: { finds: ["It ended on 3 May 2016, and began {the previous day = 2016-05-02}.", "It ended on 3 May 2016, and began {the year before = 2015}."] },
  },
  {
    id: "period/shifted",
    words: ["[the ]{rel} [fiscal |calendar |full |whole |past |coming ]{one}[ or so]"],
    means: { move: "{one}", by: "{rel}" },
    edges: true,
    notBefore: ["of"],
    examples: {
      finds: [
        "The port was hit {last week = 2017-W18}.",
        "The port was hit {last year = 2016}.",
        "The port was hit {late last month = 2017-04 END}.",
        "The port was hit {earlier this year = 2017}.",
        "The port will close {next quarter = 2017-Q3}.",
        "Profits fell in {the current fiscal year = 2017}.",
      ],
      leaves: ["It will last years.", "On the last day of the siege he fell."],
    },
  },
  {
    id: "period/latest",
    words: ["the latest [fiscal ]{span}"],
    means: { move: "{span}", by: "-1" },
    examples: { finds: ["Sales fell in {the latest week = 2017-W18} and in {the latest fiscal year = 2016}."] },
  },
  {
    id: "period/before-last",
    words: ["the {one} before last"],
    means: { move: "{one}", by: "-2" },
    examples: { finds: ["The port was hit {the week before last = 2017-W17}."] },
  },
  {
    id: "period/after-next",
    words: ["the {one} after next"],
    means: { move: "{one}", by: "2" },
    examples: { finds: ["The port will close {the year after next = 2019}."] },
  },
  {
    id: "period/century-shifted",
    words: ["[the ]{rel} century", "{edge} the century"],
    means: { move: "C", by: "{rel|0}" },
    edges: true,
    examples: { finds: ["It is the worst storm of {this century = 20}.", "It was built {last century = 19}."] },
  },
  {
    id: "period/decade-shifted",
    words: ["(this|the current) decade", "{edge} the decade"],
    means: { move: "DE", by: "0" },
    edges: true,
    examples: {
      finds: ["It began {early this decade = 201 START}.", "It will close by {the end of the decade = 201 END}."],
      leaves: ["It was the deal of the decade."],
    },
  },
  {
    id: "period/same",
    words: ["(that|that same|the same|the very same) {one}"],
    means: { same: "{one}" },
    edges: true,
    notBefore: ["than"],
    examples: {
      finds: [
        "It began on 3 May 2016, and {later that year = 2016} it ended.",
        "It began on 3 May 2016, and ended {the same month = 2016-05}.",
        "It began on 3 May 2016, and ended {that day = 2016-05-03}.",
      ],
    },
  },
  {
    id: "period/ended",
    words: ["the [fiscal ]{span}"],
    means: { length: "1 {span}" },
    before: ["ended"],
    examples: { finds: ["They lost $2 million in {the year = P1Y} ended 31 March."], leaves: ["The year was good."] },
  },
  {
    id: "period/this-one",
    words: ["the [fiscal ]{span}"],
    means: { move: "{span}", by: "0" },
    edges: true,
    after: ["opener"],
    notBefore: ["of", "than"],
    examples: {
      finds: [
        "Profits fell at {the end of the year = 2017 END}.",
        "Profits will fall for {the year = 2017}.",
        "Profits will fall for {the fiscal year = 2017}.",
      ],
    },
  },
  {
    id: "period/year-end",
    words: ["year[-| ]end", "year's end", "the full year"],
    means: { move: "Y", by: "0" },
    mod: "END",
    examples: { finds: ["Profits will fall by {year-end = 2017 END}."] },
  },
);
