// Claims stage, rules: denial.
import { claimRule } from "../rule.ts";

export const deny = claimRule({
  id: "denial/deny",
  says: "ACTOR denies, rejects, dismisses INCIDENT",
  frame: "deny",
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source+actor China} has denied any involvement in the hack of the shipyard.",
      "Malware stopped the port in a cyberattack. {source+actor Moscow} denied involvement.",
    ],
    leaves: [
      "The company denied that customer data had been stolen by malware.",
      "Hackers broke into the port with malware. The company has denied a ransom was paid.",
    ],
  },
});

export const notBehind = claimRule({
  id: "denial/not-behind",
  says: "SOURCE says ACTOR was not behind INCIDENT",
  frame: "behind",
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source Latvia} said {actor Russia} was not behind the cyberattack on its railway."],
    leaves: ["Nobody knows when the cyberattack began."],
  },
});
