// Dates, family clock: times of day, with the day beside them or the day they belong to.
import { dateRules } from "../rule.ts";

export const clock = dateRules(
  {
    id: "clock/time",
    words: ["{halfClock}[ {zone}]", "{clock} {zone}", "{clock} in the {part}", "{military} {zone}"],
    means: { same: "D" },
    time: "T{halfClock|clock|military}{zone|}",
    kind: "TIME",
    notAfter: ["version"],
    notBefore: ["percent"],
    examples: {
      finds: [
        "On 3 May 2017 the alarm rang at {9:30 a.m. = 2017-05-03T09:30} in Oslo.",
        "On 3 May 2017 the alarm rang at {21:30 GMT = 2017-05-03T21:30Z}.",
        "It rang at {0735 GMT = 2017-05-12T07:35Z}.",
        "It rang at {3:28 p.m. local time = 2017-05-09T15:28} ({1958 GMT = 2017-05-09T19:58Z}) on Tuesday.",
      ],
      leaves: ["They won by 3:2.", "Luke 3:16 was read.", "It was 5 to 3."],
    },
  },
  {
    id: "clock/time-weekday",
    words: ["{clock}[ {zone}][,] [on ]{weekday}", "{wordClock}[ {zone}][,] [on ]{weekday}", "{weekday}[,] [at ]{clock}[ {zone}]", "{weekday} [at ]{wordClock}"],
    means: { weekday: "{weekday}" },
    time: "T{clock|wordClock}{zone|}",
    kind: "TIME",
    examples: { finds: ["It rang at {9 a.m. Tuesday = 2017-05-09T09:00}.", "It rang at {noon Thursday = 2017-05-11T12:00}."] },
  },
  {
    id: "clock/time-deictic",
    words: ["{clock}[ {zone}] {deictic}", "{wordClock} {deictic}", "{deictic} at {clock}[ {zone}]", "{deictic} at {wordClock}"],
    means: { move: "D", by: "{deictic}" },
    time: "T{clock|wordClock}{zone|}",
    kind: "TIME",
    examples: { finds: ["It rang at {9 a.m. today = 2017-05-12T09:00}.", "It rang {yesterday at noon = 2017-05-11T12:00}."] },
  },
  {
    id: "clock/time-date",
    words: [
      "{clock}[ {zone}][,] [on ]{month} {day}[[,] {year}]",
      "{clock}[ {zone}][,] [on ]{day} {month}[[,] {year}]",
      "{month} {day}[, {year}][,] at {clock}[ {zone}]",
      "{day} {month}[ {year}][,] at {clock}[ {zone}]",
    ],
    means: { value: "{year|YYYY}-{month}-{day}" },
    time: "T{clock}{zone|}",
    kind: "TIME",
    examples: { finds: ["It rang at {9 p.m. EST Nov. 9 = 2016-11-09T21:00}.", "It rang on {3 May 2017 at 9:30 = 2017-05-03T09:30}."] },
  },
  {
    id: "clock/bare",
    words: ["{clock}"],
    means: { same: "D" },
    time: "T{clock}",
    kind: "TIME",
    after: ["clockOpener"],
    examples: { finds: ["It rang at {19:30 = 2017-05-12T19:30}."], leaves: ["Luke 3:16 was read."] },
  },
  {
    id: "clock/part",
    words: ["the {part}", "mid[ |-]{part}"],
    means: { same: "D" },
    time: "{part}",
    kind: "TIME",
    after: ["partOpener"],
    notBefore: ["of"],
    examples: {
      finds: ["On 3 May 2017 dealers bought heavily in {the morning = 2017-05-03TMO}.", "By {mid-afternoon = 2017-05-12TAF} it was over."],
      leaves: ["He died on the night of the raid.", "The morning was fine."],
    },
  },
  {
    id: "clock/word",
    words: ["{wordClock}"],
    means: { same: "D" },
    time: "T{wordClock}",
    kind: "TIME",
    after: ["clockOpener"],
    examples: { finds: ["It rang at {noon = 2017-05-12T12:00}."], leaves: ["Midnight Sun sailed."] },
  },
);
