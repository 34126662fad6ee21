// Dates, family quarter: quarters and halves of the year, of the calendar and of firms.
import { dateRules } from "../rule.ts";

export const quarter = dateRules(
  {
    id: "quarter/year",
    words: [
      "[the ][fiscal ]{nth}[ |-]quarter [of |in ][fiscal ]{year}",
      "[the ]{year} [fiscal ]{nth}[ |-]quarter",
      "{year}'s {nth} quarter",
      "{quarterCode}[ |, | of |/|-]{year}",
      "{quarterCode}[ ]{apostropheYear}",
      "{year}[-| ]{quarterCode}",
      "{quarterCode}[ ]{fiscalCode}",
      "[the ][fiscal ]{nth}[ |-]quarter [of |in ]{fiscalCode}",
    ],
    means: { value: "{year|apostropheYear|fiscalCode}-Q{nth|quarterCode}" },
    edges: "all",
    examples: {
      finds: [
        "Profits fell in {the third quarter of 2016 = 2016-Q3}.",
        "Profits fell in {the 2016 third quarter = 2016-Q3}.",
        "Profits fell in {the third quarter of FY16 = 2016-Q3}.",
        "Profits fell in {Q3 2016 = 2016-Q3}, {Q2/2016 = 2016-Q2} and {Q1 '16 = 2016-Q1}.",
      ],
    },
  },
  {
    id: "quarter/code",
    words: ["[the ]{quarterYear}"],
    means: { value: "{quarterYear}" },
    examples: { finds: ["Profits fell in {3Q16 = 2016-Q3}."] },
  },
  {
    id: "quarter/two",
    words: ["[the ]{nth} (and|or|to) {nth2} quarters[ [of |in ]{year}]", "{quarterCode} (and|or) {quarterCode2}[ | of ]{year}"],
    means: { value: "{year|YYYY}-Q{nth|quarterCode}" },
    splits: true,
    examples: { finds: ["Profits fell in {the third = 2016-Q3} and {fourth quarters of 2016 = 2016-Q4}."] },
  },
  {
    id: "quarter/of-months",
    words: ["[the ]{quarterMonths} (quarter|period)[ (of|in) {year}]"],
    means: { value: "{year|YYYY}-Q{quarterMonths}" },
    examples: {
      finds: ["Profits fell in {the October-December quarter = 2016-Q4}.", "Profits fell in {the January-to-March period = 2017-Q1}."],
      leaves: ["Profits fell in the February-April quarter."],
    },
  },
  {
    id: "quarter/by-last-month",
    words: ["[the ]{quarterEnd} quarter"],
    means: { value: "YYYY-Q{quarterEnd}" },
    examples: { finds: ["Profits fell in {the December quarter = 2016-Q4}."], leaves: ["Profits fell in the Latin Quarter."] },
  },
  {
    id: "quarter/bare",
    words: ["[the ][fiscal[ |-]]{nth} quarter", "[the ]{nth} (fiscal|calendar|financial|business) quarter", "[fiscal ]{nth}-quarter", "[the ]{quarterCode}"],
    means: { value: "YYYY-Q{nth|quarterCode}" },
    edges: "all",
    examples: {
      finds: ["Profits fell in {the first quarter = 2017-Q1}.", "The {fourth-quarter = 2016-Q4} loss was small.", "{Third quarter = 2016-Q3} profits fell."],
      leaves: ["She came first, quarter of an hour ahead."],
    },
  },
  {
    id: "quarter/shifted",
    words: ["{rel} year's [fiscal ]{nth} quarter", "[the ]{nth} quarter [of ]{rel} year"],
    means: { inYear: "YYYY-Q{nth}", by: "{rel}" },
    examples: { finds: ["Profits rose from {last year's third quarter = 2016-Q3}.", "Profits will rise in {this year's third quarter = 2017-Q3}."] },
  },
  {
    id: "quarter/earlier",
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
    id: "quarter/same",
    words: ["(that|the latest|the most recent|the same) (quarter|period)", "this period", "the quarter"],
    means: { same: "Q" },
    notBefore: ["endedOf"],
    examples: {
      finds: [
        "Profits fell in the fourth quarter; sales rose in {the quarter = 2016-Q4}.",
        "Profits fell in the fourth quarter. Sales for all of {the latest quarter = 2016-Q4} rose.",
        "Profits fell in {the quarter = 2016-Q3} ended Sept. 30.",
      ],
      leaves: ["He lives in the quarter of the port.", "The port was shut from 3 May to 9 May, and during this period two ships sank."],
    },
  },
  {
    id: "quarter/half-year",
    words: ["[the ]{nth} half of {year}", "[the ]{year} {nth} half", "{halfCode}[ |/|-]{year}"],
    means: { value: "{year}-H{nth|halfCode}" },
    examples: { finds: ["Profits fell in {the first half of 2016 = 2016-H1}.", "Profits fell in {H1 2016 = 2016-H1}."] },
  },
  {
    id: "quarter/last-half",
    words: ["[the ](last|latter) half of {year}"],
    means: { value: "{year}-H2" },
    examples: { finds: ["Profits fell in {the last half of 2016 = 2016-H2}."] },
  },
  {
    id: "quarter/last",
    words: ["[the ](last|final) quarter of {year}"],
    means: { value: "{year}-Q4" },
    examples: { finds: ["Profits fell in {the last quarter of 2016 = 2016-Q4}."] },
  },
  {
    id: "quarter/half",
    words: ["the {nth} half[ of the year]", "{nth}-half"],
    means: { value: "YYYY-H{nth}" },
    notBefore: ["of"],
    examples: { finds: ["Profits fell in {the second half = 2016-H2}."], leaves: ["In the first half of the game they scored twice."] },
  },
  {
    id: "quarter/half-shifted",
    words: ["[the ]{nth} half of {rel} year"],
    means: { inYear: "YYYY-H{nth}", by: "{rel}" },
    examples: { finds: ["Profits fell in {the first half of last year = 2016-H1}."] },
  },
);
