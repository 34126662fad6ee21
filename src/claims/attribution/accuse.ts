// Claims stage, rules: accusation and charge.
import { claimRule } from "../rule.ts";

export const accuse = claimRule({
  id: "attribution/accuse",
  says: "SOURCE accuses, blames, charges ACTOR of, for, with INCIDENT",
  frame: "accuse",
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Lithuania} accused {actor Russia} of hacking the port authority.",
      "{actor Iran} was accused by {source Sweden} of a cyberattack on its text message service.",
      "{source Norway}, which had waited a year, blamed {actor China} for the cyberattack on its parliament.",
    ],
    leaves: ["Two swimmers were accused of doping.", "Brussels accused China of dumping cheap solar panels."],
  },
});
