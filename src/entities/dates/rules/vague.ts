// Dates, family vague: the past, the present and the future at large.
import { dateRules } from "../rule.ts";

export const vague = dateRules(
  {
    id: "vague/reference",
    words: ["{vague}"],
    means: { value: "{vague}" },
    notBefore: ["thatThan"],
    notAfter: ["as"],
    examples: {
      finds: ["It was hit {recently = PAST_REF}.", "It is {now = PRESENT_REF} closed.", "Nobody knows {the future = FUTURE_REF}."],
      leaves: ["The knowledge is old.", "It has futures.", "It was hit as recently as last month."],
    },
  },
  {
    id: "vague/recent",
    words: ["[the ]recent {plural}[ and {plural2}]"],
    means: { value: "PAST_REF" },
    examples: { finds: ["It was hit in {recent years = PAST_REF}."] },
  },
  {
    id: "vague/coming",
    words: ["[the ](coming|upcoming) {plural}[ (and|or) {plural2}]", "future {plural}"],
    means: { value: "FUTURE_REF" },
    examples: { finds: ["It will close in {coming weeks = FUTURE_REF}, or in {the coming days and weeks = FUTURE_REF}."] },
  },
  {
    id: "vague/past",
    words: ["[the ]{plural} past"],
    means: { value: "PAST_REF" },
    examples: { finds: ["In {years past = PAST_REF} it was open."] },
  },
  {
    id: "vague/to-come",
    words: ["[the ]{plural}[ (and|or) {plural2}] (to come|ahead)"],
    means: { value: "FUTURE_REF" },
    notBefore: ["of"],
    examples: { finds: ["It will be shut for {years to come = FUTURE_REF}."], leaves: ["It was shut weeks ahead of the vote."] },
  },
  {
    id: "vague/later",
    words: ["{plural} later"],
    means: { value: "FUTURE_REF" },
    examples: { finds: ["It was hit and {days later = FUTURE_REF} closed."] },
  },
);
