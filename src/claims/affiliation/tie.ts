// Claims stage, rules: ties of a group to a state.
import { claimRule } from "../rule.ts";

export const tie = claimRule({
  id: "affiliation/tie",
  says: "ACTOR is run by, works for, is part of SPONSOR",
  frame: "affiliation",
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: ["{actor APT28} is run by {sponsor Russia}."],
    leaves: ["The unit is part of the national cyber centre."],
  },
});

export const compound = claimRule({
  id: "affiliation/compound",
  says: "the SPONSOR-linked, SPONSOR-backed ACTOR",
  frame: "compound",
  stance: "attributes",
  relation: "affiliation",
  certainty: "possible",
  examples: {
    finds: ["The {sponsor China}-linked group {actor APT41} has a new malware loader."],
    leaves: ["The China-backed venture sells anti-virus software."],
  },
});
