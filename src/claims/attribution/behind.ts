// Claims stage, rules: who was behind it.
import { claimRule } from "../rule.ts";

export const behind = claimRule({
  id: "attribution/behind",
  says: "ACTOR is behind, responsible for, the culprit of INCIDENT",
  frame: "behind",
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source Estonia} says {actor Russia} was behind the cyberattack on its ports.", "{actor APT29} was behind the hack of a Nordic shipyard."],
    leaves: ["The Chinese team is behind schedule with its malware scanner.", "If Russia was behind the cyberattack, sanctions will follow."],
  },
});
