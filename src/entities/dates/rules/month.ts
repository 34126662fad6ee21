// Dates, family month: months of the calendar, with their year and without.
import { dateRules } from "../rule.ts";

export const month = dateRules(
  {
    id: "month/year",
    words: [
      "{month}[,] [of ]{year}",
      "{month}[,] [of ]{apostropheYear}",
      "{month}(-|/){year}",
      "(the|this) month of {month}[,] [of ]{year}",
      "this {month} {year}",
      "{mmFull}/{year}",
    ],
    means: { value: "{year|apostropheYear}-{month|mmFull}" },
    edges: "all",
    notAfter: ["numberMark"],
    examples: {
      finds: [
        "The port was hit in {March 2015 = 2015-03}.",
        "The port was hit in {late March 2015 = 2015-03 END}.",
        "The port was hit in {March of 2015 = 2015-03}.",
        "The port was hit in {mid-March 2015 = 2015-03 MID}.",
        "The port was hit in {the month of March 2015 = 2015-03} and in {05/2016 = 2016-05}.",
      ],
    },
  },
  {
    id: "month/bare",
    words: ["{bareMonth}", "the month of {bareMonth}"],
    means: { value: "YYYY-{bareMonth}" },
    edges: "all",
    after: ["monthOpener"],
    examples: {
      finds: [
        "The port was hit in {March = 2017-03}.",
        "The port was hit in {early March = 2017-03 START}.",
        "The port was hit at {the end of April = 2017-04 END}.",
        "The port will close in {July = 2017-07}.",
        "The vote is in {November = 2017-11}.",
        "The vote in {November = 2017-11} will be close.",
        "He leaves in {June = 2017-06}.",
        "The port was hit in {July = 2016-07}.",
        "The report was published in {May = 2017-05} and reprinted in {June = 2016-06}.",
        "The port was hit in {March = 2015-03} and May 2015, and in {November = 2015-11} and in January 2016.",
      ],
      leaves: ["They may march on the capital.", "Ms. May spoke."],
    },
  },
  {
    id: "month/opened",
    words: ["{bareMonth}"],
    means: { value: "YYYY-{bareMonth}" },
    after: ["opener"],
    notBeforeName: ["given"],
    examples: {
      finds: [
        "It was sold under an {April = 2017-04} agreement.",
        "It was worse than {July = 2016-07}.",
        "The port was hit between {June = 2016-06} and July of last year.",
        "Oil for {July = 2017-07} delivery rose.",
        "They plan to sell it under an {August = 2016-08} agreement.",
        "They met after {April = 2017-04}.",
      ],
      leaves: ["He met Jonna Brandt and June Carrow.", "It was for April Ludvik or August Streng."],
    },
  },
  {
    id: "month/plain",
    words: ["{doubtfulMonth}"],
    means: { value: "YYYY-{doubtfulMonth}" },
    edges: "all",
    examples: {
      finds: ["{September = 2016-09} was quiet.", "Once {February = 2017-02} came, it was worse."],
      leaves: ["June Smith and August Strindberg met."],
    },
  },
  {
    id: "month/abbreviated",
    words: ["{shortMonth}"],
    means: { value: "YYYY-{shortMonth}" },
    edges: "all",
    after: ["monthOpener"],
    examples: { finds: ["The port was hit in {Sept. = 2016-09} and burned."], leaves: ["Jan Smith sat on Dec's chair."] },
  },
  {
    id: "month/shifted",
    words: ["[this ]{rel} {bareMonth}"],
    means: { near: "YYYY-{bareMonth}", by: "{rel}" },
    edges: "all",
    examples: { finds: ["The port was hit {last April = 2017-04}.", "The port will close {next June = 2017-06}."] },
  },
  {
    id: "month/told",
    words: ["that [same ]{bareMonth}"],
    means: { near: "YYYY-{bareMonth}", by: "0", from: "spoken" },
    edges: "all",
    notBeforeName: ["given"],
    examples: {
      finds: [
        "The ship sank in April 1912; {that September = 1912-09} an inquiry began.",
        "It burned in March 2014, and {late that August = 2014-08 END} it was sold.",
      ],
      leaves: ["He said that May Brandt left.", "It is known that may help."],
    },
  },
  {
    id: "month/following",
    words: ["the (following|next) {bareMonth}", "{bareMonth} of the (following|next) year"],
    means: { near: "YYYY-{bareMonth}", by: "1", from: "spoken" },
    edges: "all",
    examples: {
      finds: [
        "War broke out in July 1936; {the following March = 1937-03} the north was lost.",
        "It began in 2014 and ended in {June of the following year = 2015-06}.",
      ],
    },
  },
  {
    id: "month/preceding",
    words: ["the (previous|preceding) {bareMonth}"],
    means: { near: "YYYY-{bareMonth}", by: "-1", from: "spoken" },
    edges: "all",
    examples: { finds: ["War broke out in July 1936; {the previous March = 1936-03} the north was quiet."] },
  },
  {
    id: "month/of-year",
    words: ["{bareMonth}[,] [of ]{rel} year"],
    means: { inYear: "YYYY-{bareMonth}", by: "{rel}" },
    edges: "all",
    examples: { finds: ["The port was hit in {September last year = 2016-09}.", "The port was hit in {January this year = 2017-01}."] },
  },
);
