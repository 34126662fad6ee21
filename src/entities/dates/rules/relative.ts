// Dates, family relative: a counted distance from the day of publication, or from the date last spoken of.
import { dateRules } from "../rule.ts";

export const relative = dateRules(
  {
    id: "relative/ago",
    words: ["[{mod} ]{n} [more ]{unit} ago", "[{mod} ](a|one) {unit}[ or (two|so)] ago"],
    means: { move: "{unit}", by: "-{n|1}" },
    mod: "{mod}",
    examples: {
      finds: [
        "The port was hit {two weeks ago = 2017-W17}.",
        "The port was hit {three days ago = 2017-05-09}.",
        "The port was hit {five months ago = 2016-12}.",
        "The port was hit {almost four years ago = 2013 LESS_THAN}.",
        "The port was hit {a month ago = 2017-04}.",
        "The port was hit {several years ago = PAST_REF}.",
      ],
      leaves: ["That was long ago."],
    },
  },
  {
    id: "relative/half-ago",
    words: ["[{mod} ](half a|half-a) {unit} ago"],
    means: { move: "{unit}", by: "-0.5" },
    mod: "{mod}",
    examples: { finds: ["The port was built {half a century ago = 1967}.", "The port was hit {half a decade ago = 2012}."] },
  },
  {
    id: "relative/year-ago",
    words: ["(a|one) year ago"],
    means: { yearsFrom: "-1" },
    examples: { finds: ["The port was hit {a year ago = 2016}.", "Profits rose in the first quarter from {a year ago = 2016-Q1}."] },
  },
  {
    id: "relative/year-earlier",
    words: ["(a|one) year (earlier|before|previously)"],
    means: { yearsFrom: "-1", from: "spoken" },
    examples: {
      finds: ["Profits rose in the first quarter from {a year earlier = 2016-Q1}.", "It began in May 2015, {a year earlier = 2014-05} than planned."],
    },
  },
  {
    id: "relative/earlier",
    words: ["[{mod} ]{n} {unit} earlier", "[{mod} ](a|one) {unit} (earlier|before)"],
    means: { move: "{unit}", by: "-{n|1}", from: "spoken" },
    mod: "{mod}",
    examples: { finds: ["It began on 3 May 2016; {two days earlier = 2016-05-01} a car had burned."] },
  },
  {
    id: "relative/later",
    words: ["[{mod} ]{n} {unit} (later|afterwards|afterward)", "[{mod} ](a|one) {unit} (later|afterwards|afterward)"],
    means: { move: "{unit}", by: "+{n|1}", from: "spoken" },
    mod: "{mod}",
    examples: { finds: ["It began on 3 May 2016 and ended {two days later = 2016-05-05}.", "It began on 3 May 2016 and ended {a year later = 2017}."] },
  },
  {
    id: "relative/from-now",
    words: ["[{mod} ]{n} {unit} from now", "(a|one) {unit} from now"],
    means: { move: "{unit}", by: "+{n|1}" },
    mod: "{mod}",
    examples: { finds: ["It ends {two days from now = 2017-05-14}."] },
  },
  {
    id: "relative/before-yesterday",
    words: ["the day before yesterday"],
    means: { move: "D", by: "-2" },
    examples: { finds: ["It ended {the day before yesterday = 2017-05-10}."] },
  },
  {
    id: "relative/after-tomorrow",
    words: ["the day after tomorrow"],
    means: { move: "D", by: "+2" },
    examples: { finds: ["It ends {the day after tomorrow = 2017-05-14}."] },
  },
);
