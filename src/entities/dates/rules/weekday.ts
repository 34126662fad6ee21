// Dates, family weekday: days of the week and parts of the day, named from the day of publication.
import { dateRules } from "../rule.ts";

export const weekday = dateRules(
  {
    id: "weekday/bare",
    words: ["{weekday}"],
    means: { weekday: "{weekday}" },
    edges: true,
    notAfter: ["patch"],
    examples: {
      finds: [
        "The port was hit on {Wednesday = 2017-05-10}.",
        "The court will meet on {Wednesday = 2017-05-17}.",
        "The minister said {Friday = 2017-05-12} that all is well.",
        "The port was hit {early Wednesday = 2017-05-10 START}.",
      ],
      leaves: ["They sat in the sun.", "Patch Tuesday fixes are out.", "Black Friday sales rose."],
    },
  },
  {
    id: "weekday/part",
    words: ["{weekday} {part}"],
    means: { weekday: "{weekday}" },
    time: "{part}",
    edges: true,
    examples: { finds: ["The port was hit {Wednesday night = 2017-05-10TNI}.", "The port was hit {late Wednesday evening = 2017-05-10TEV END}."] },
  },
  {
    id: "weekday/shifted",
    words: ["[this ]{rel} {weekday}[ {part}]", "{weekday} [of ]{rel} week", "[on ]{weekday} week"],
    means: { weekday: "{weekday}", by: "{rel|1}" },
    time: "{part|}",
    edges: true,
    examples: {
      finds: [
        "The port was hit {last Wednesday = 2017-05-10}.",
        "The court meets {next Wednesday = 2017-05-17}.",
        "The port was hit {last Friday = 2017-05-05}.",
      ],
    },
  },
  {
    id: "weekday/previous",
    words: ["the (previous|preceding) {weekday}"],
    means: { weekday: "{weekday}", by: "-1", from: "spoken" },
    examples: { finds: ["It began on 3 May 2017, and they had left {the previous Monday = 2017-05-01}."] },
  },
  {
    id: "weekday/following",
    words: ["the (following|next) {weekday}"],
    means: { weekday: "{weekday}", by: "1", from: "spoken" },
    examples: { finds: ["It began on 3 May 2017, and they left {the following Monday = 2017-05-08}."] },
  },
  {
    id: "weekday/deictic",
    words: ["{deictic}"],
    means: { move: "D", by: "{deictic}" },
    edges: true,
    examples: {
      finds: ["The port was hit {yesterday = 2017-05-11}.", "The court meets {tomorrow = 2017-05-13}.", "The port was hit {late yesterday = 2017-05-11 END}."],
      leaves: ["USA Today reported it."],
    },
    notAfter: ["paper"],
  },
  {
    id: "weekday/deictic-part",
    words: ["{deictic} {part}"],
    means: { move: "D", by: "{deictic}" },
    time: "{part}",
    edges: true,
    examples: { finds: ["The port was hit {yesterday evening = 2017-05-11TEV}."] },
  },
  {
    id: "weekday/this-part",
    words: ["this {part}"],
    means: { move: "D", by: "0" },
    time: "{part}",
    edges: true,
    examples: { finds: ["The port was hit {this morning = 2017-05-12TMO}.", "He speaks {later this afternoon = 2017-05-12TAF}."] },
  },
  { id: "weekday/tonight", words: ["tonight"], means: { move: "D", by: "0" }, time: "TNI", examples: { finds: ["He speaks {tonight = 2017-05-12TNI}."] } },
  {
    id: "weekday/last-night",
    words: ["last night"],
    means: { move: "D", by: "-1" },
    time: "TNI",
    edges: true,
    examples: { finds: ["The port was hit {last night = 2017-05-11TNI}."] },
  },
  {
    id: "weekday/overnight",
    words: ["overnight"],
    means: { move: "D", by: "0" },
    time: "TNI",
    notBefore: ["thing"],
    examples: { finds: ["The port was hit {overnight = 2017-05-12TNI}."], leaves: ["It was an overnight success."] },
  },
  {
    id: "weekday/that-part",
    words: ["that [same ]{part}"],
    means: { same: "D" },
    time: "{part}",
    edges: true,
    examples: { finds: ["It began on 3 May 2017, and {that evening = 2017-05-03TEV} they left."] },
  },
  {
    id: "weekday/in-day",
    words: ["(earlier|later) in the day"],
    means: { same: "D" },
    examples: { finds: ["It began on 3 May 2017, and {later in the day = 2017-05-03} they left."] },
  },
  {
    id: "weekday/next-part",
    words: ["the (next|following) {part}"],
    means: { same: "D", by: "1" },
    time: "{part}",
    examples: { finds: ["It began on 3 May 2017, and {the next morning = 2017-05-04TMO} they left."] },
  },
  {
    id: "weekday/weekend",
    words: ["(the|this) [past ]weekend", "{rel} weekend"],
    means: { move: "WE", by: "{rel|0}" },
    examples: {
      finds: [
        "The port was hit over {the weekend = 2017-W18-WE}.",
        "The port was hit {last weekend = 2017-W18-WE}.",
        "The port will close this week and {next weekend = 2017-W20-WE}.",
      ],
      leaves: ["A weekend is long."],
    },
  },
);
