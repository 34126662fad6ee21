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
      "It is too soon to draw conclusions about who hacked the port, {source police} said.",
      "{source The ministry} could not confirm a link between the hack and Russia.",
      "None of {source the officials} would commit to attributing the hack.",
      "{source Investigators} are still working to establish who hacked the port.",
      "The identity of the hackers remains a mystery.",
      "Whether a state was behind the hack is unclear.",
      "The question of who hacked the port remains open.",
      "{source Norway} has yet to take a position on who hacked the port.",
      "{source The advisory} makes no mention of who hacked the port.",
      "The port was hacked on Monday. “Who gave the order to hack it? That is what I want to hear,” said {source Ann Lind}, the mayor.",
    ],
    leaves: [
      "A port was hacked. The analysis revealed a technique never attributed to any of Turla's toolkits.",
      "The identity of the new director of the hacked port is not known.",
      "It is too early to say how much the hack will cost.",
      "Investigators are still working to establish how much the hackers took.",
      "The firm declined to comment on the cyberattack.",
      "Norway did not name the companies hit by the malware.",
      "Norway tends to be cautious about naming those it blames for hacks.",
      "Turla has not been accused of the hack.",
      "After the hack of its servers the port could not say who was responsible for the delays.",
      "Norway would be wrong to blame Iran for the hack, the ambassador said.",
    ],
  },
});
