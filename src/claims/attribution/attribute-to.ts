// Claims stage, rules: attribution and links to an actor.
import { claimRule } from "../rule.ts";

export const attributeTo = claimRule({
  id: "attribution/attribute-to",
  says: "SOURCE attributes, traces, links INCIDENT to ACTOR",
  frame: "attribute",
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Denmark} attributed the ransomware attack to {actor Russia}.",
      "The cyberattack was attributed by {source Microsoft} to {actor China}.",
      "The phishing campaign has been linked to {actor APT28}.",
    ],
    leaves: ["Engineers attributed the outage to a broken fan.", "The saying is attributed to Mark Twain."],
  },
});
