// Claims stage, rules: those who name nobody.
import { claimRule } from "../rule.ts";

export const noName = claimRule({
  id: "withholding/no-name",
  says: "SOURCE did not name an actor; declined to say who did it; nobody has claimed it",
  frame: { kind: "withhold" },
  stance: "withholds",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Norway} declined to say who was behind the cyberattack.",
      "{source Finland} stopped short of naming {actor Russia} in its report on the hack.",
      "It is unclear who hacked the city.",
      "No group has claimed responsibility for the cyberattack.",
      "{source Latvia} said no conclusion had been reached about who was behind the hack.",
      "It is too early to attribute the hack to anyone, {source the minister} said.",
    ],
    leaves: ["The firm declined to comment on the cyberattack.", "Norway did not name the companies hit by the malware."],
  },
});
