// Claims stage, rules: denial and doubt.
import { claimRule } from "../rule.ts";

export const deny = claimRule({
  id: "denial/deny",
  says: "ACTOR denies, rejects, dismisses INCIDENT; SOURCE rejects the attribution to ACTOR",
  frame: { kind: "deny", verbs: "deny reject dismiss refute rebut repudiate disavow disclaim denounce ridicule contradict plead slam decry call brand" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source+actor China} has denied any involvement in the hack of the shipyard.",
      "Malware stopped the port in a cyberattack. {source+actor Moscow} denied involvement.",
      "{source+actor Iran} rejected the accusation that it hacked the port.",
      "{source Kaspersky} rejected the attribution of the malware to {actor Turla}.",
    ],
    leaves: [
      "The company denied that customer data had been stolen by malware.",
      "Hackers broke into the port with malware. The company has denied a ransom was paid.",
      "Russia did not deny hacking the port.",
    ],
  },
});

export const dispute = claimRule({
  id: "denial/dispute",
  says: "SOURCE disputes, questions that ACTOR did it",
  frame: { kind: "deny", verbs: "dispute doubt question challenge contest cast throw raise" },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: ["{source Analysts} disputed the attribution of the hack to {actor Iran}."],
    leaves: ["Lawmakers questioned the minister about the hack."],
  },
});

export const clear = claimRule({
  id: "denial/clear",
  says: "SOURCE clears, rules out ACTOR",
  frame: { kind: "accuse", verbs: "clear exonerate absolve rule acquit", over: "of as" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source The agency} ruled out {actor Russia} as the source of the cyberattack."],
    leaves: ["The court ruled out a new trial over the hack."],
  },
});
