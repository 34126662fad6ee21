// Dates, family duration: lengths of time.
import { dateRules } from "../rule.ts";

export const duration = dateRules(
  {
    id: "duration/counted",
    words: [
      "[{mod} ]{n} [more |full |straight |consecutive |trading |business |working |additional |long |whole ]{unit}[ or so|-long]",
      "[the ](last|past|previous|next|coming|first|following|final|latest|initial|remaining|preceding) {n} {unit}[ or so]",
      "(the|those|these|that|this) {n} {unit}",
      "[a |the |its |an ]{n}(-| ){unit}(-| )period",
      "[another|an additional|an extra] {n} {unit}",
      "{n}-{unit}[-long]",
    ],
    means: { length: "{n} {unit}" },
    mod: "{mod}",
    notBefore: ["old"],
    examples: {
      finds: [
        "They were inside for {more than three months = P3M MORE_THAN}.",
        "They were inside for {the past two years = P2Y}.",
        "He served a {30-year = P30Y} sentence.",
        "It took {several hours = PTXH}.",
        "It took {two and a half years = P2Y6M}.",
        "It took {a few days = PXD}.",
        "It took {twenty-four hours = PT24H}.",
        "It lasted {two decades = P20Y}.",
        "Profits rose in {the first nine months = P9M}.",
      ],
      leaves: ["The 44-year-old engineer was released.", "He is 44 years old.", "She came second."],
    },
  },
  {
    id: "duration/range",
    words: ["[{mod} ]{n} (to|or|and) {n2} {unit}", "[{mod} ]{n}(-|–){n2} {unit}", "[the ](next|last|past) {n} (to|or) {n2} {unit}"],
    means: { length: "X {unit}" },
    mod: "{mod}",
    notBefore: ["old"],
    examples: { finds: ["It took {two to three weeks = PXW}."] },
  },
  {
    id: "duration/one",
    words: ["{mod} (a|an|one) {unit}", "(another|an additional|a full|a whole|a further) {unit}", "(a|one)-{unit}"],
    means: { length: "1 {unit}" },
    mod: "{mod}",
    notBefore: ["old", "back"],
    examples: { finds: ["It took {nearly an hour = PT1H LESS_THAN}.", "It took {more than a year = P1Y MORE_THAN}."] },
  },
  {
    id: "duration/half-one",
    words: ["[{mod} ](half a|half an|half-a|half-an) {unit}"],
    means: { length: "0.5 {unit}" },
    mod: "{mod}",
    examples: { finds: ["It took {half an hour = PT30M}.", "It took {about half a century = P50Y APPROX}."] },
  },
  {
    id: "duration/half",
    words: ["(a|an|one) {unit} and a half"],
    means: { length: "1.5 {unit}" },
    examples: { finds: ["It took {a year and a half = P1Y6M}."] },
  },
  {
    id: "duration/lasting-one",
    words: ["(a|an) {unit}"],
    means: { length: "1 {unit}" },
    after: ["lasting"],
    notBefore: ["old", "back"],
    examples: { finds: ["It lasted for {a month = P1M}.", "It will end within {a week = P1W}."], leaves: ["Have a day off.", "Wait a second."] },
  },
  {
    id: "duration/decade",
    words: ["[the ](last|past|coming|next) decade"],
    means: { length: "1 10Y" },
    examples: { finds: ["It grew over {the past decade = P10Y}."] },
  },
  { id: "duration/ago-uncounted", words: ["{plural} (ago|earlier)"], means: { value: "PAST_REF" }, examples: { finds: ["It ended {years ago = PAST_REF}."] } },
  {
    id: "duration/long-uncounted",
    words: ["{plural}-long"],
    means: { length: "X {plural}" },
    examples: { finds: ["The {decades-long = PXDE} talks failed."] },
  },
  { id: "duration/long", words: ["{one}-long"], means: { length: "1 {one}" }, examples: { finds: ["The {day-long = P1D} talks failed."] } },
);
