// Claims stage, rules: suspicion, and evidence that points to somebody.
import { claimRule } from "../rule.ts";

export const suspect = claimRule({
  id: "attribution/suspect",
  says: "ACTOR is suspected of INCIDENT",
  frame: "suspect",
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: ["{actor Russia} is suspected of hacking the tax office."],
    leaves: ["The clerk is suspected of theft."],
  },
});

export const evidence = claimRule({
  id: "attribution/evidence",
  says: "evidence points to ACTOR",
  frame: "evidence",
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: ["The malware points to {actor APT28}."],
    leaves: ["The malware points to a need for better backups."],
  },
});
