// Dates, family season: seasons and holidays, fixed ones and those the calendar moves.
import { dateRules } from "../rule.ts";

export const season = dateRules(
  {
    id: "season/year",
    words: ["[the ]{season} [of ]{year}[(-|–|/)({shortYear}|{year2})]", "[the ]{season} [of ]{apostropheYear}"],
    means: { value: "{year|apostropheYear}-{season}" },
    edges: "all",
    examples: {
      finds: [
        "It was built in {the summer of 2014 = 2014-SU}.",
        "It was built in {late summer 2014 = 2014-SU END}.",
        "{The winter of 2014-15 = 2014-WI} was cold.",
      ],
    },
  },
  {
    id: "season/shifted",
    words: ["[the ]{rel} [past |coming ]{season}"],
    means: { near: "YYYY-{season}", by: "{rel}" },
    edges: "all",
    examples: {
      finds: ["The port will close {this summer = 2017-SU}.", "The port was hit {last fall = 2016-FA}.", "The port will close {next spring = 2018-SP}."],
    },
  },
  {
    id: "season/told",
    words: ["that [same ]{season}"],
    means: { near: "YYYY-{season}", by: "0", from: "spoken" },
    edges: "all",
    notBefore: ["fall"],
    before: ["clauseEnd"],
    examples: {
      finds: ["The ship sank in April 1912; {that summer = 1912-SU} an inquiry began."],
      leaves: ["Shares that fall in price are sold.", "The house that fall rains ruined is gone for that spring of hope."],
    },
  },
  {
    id: "season/following",
    words: ["the (following|next) {season}"],
    means: { near: "YYYY-{season}", by: "1", from: "spoken" },
    edges: "all",
    examples: { finds: ["War broke out in July 1936; {the following spring = 1937-SP} the north was lost."] },
  },
  {
    id: "season/of-year",
    words: ["[the ]{season} of {rel} year", "{rel} year's {season}"],
    means: { inYear: "YYYY-{season}", by: "{rel}" },
    edges: "all",
    examples: { finds: ["The port was hit in {the summer of last year = 2016-SU}.", "It will be hot in {this year's summer = 2017-SU}."] },
  },
  {
    id: "season/bare",
    words: ["the {clearSeason}", "{edge} {clearSeason}", "{edge} the {clearSeason}"],
    means: { value: "YYYY-{clearSeason}" },
    after: ["opener"],
    notBefore: ["of", "games"],
    examples: {
      finds: ["The port was hit in {the summer = 2016-SU}.", "Over {the summer = 2016-SU} the port burned.", "The raid in {the autumn = 2016-FA} was worse."],
      leaves: ["The spring water is good."],
    },
  },
  {
    id: "season/fall",
    words: ["the fall", "{edge} fall", "{edge} the fall"],
    means: { value: "YYYY-FA" },
    after: ["opener"],
    notBefore: ["of", "fall", "games"],
    examples: { finds: ["The port was hit in {the fall = 2016-FA}."], leaves: ["The fall of the wall was swift.", "After the fall in prices they sold."] },
  },
  {
    id: "season/holiday",
    words: ["{holiday}[[,] {year}]", "{year} {holiday}"],
    means: { holiday: "{holiday}", year: "{year|YYYY}" },
    notBefore: ["island"],
    examples: {
      finds: [
        "The port was hit on {Thanksgiving Day = 2016-11-24}.",
        "The port was hit before {Christmas = 2016-12-25}.",
        "The port was hit on {Good Friday = 2017-04-14}.",
        "The port was hit on {Easter 2016 = 2016-03-27}.",
        "Shops were full on {Black Friday = 2016-11-25} and {Election Day = 2016-11-08}.",
        "The port was hit before {Orthodox Christmas = 2017-01-07}.",
      ],
      leaves: ["Christmas Island voted."],
    },
  },
  {
    id: "season/holiday-shifted",
    words: ["{rel} {holiday}", "{holiday} {rel} year"],
    means: { holiday: "{holiday}", by: "{rel}" },
    examples: { finds: ["The port was hit {last Christmas = 2016-12-25}.", "The port will close {this Christmas = 2017-12-25}."] },
  },
);
