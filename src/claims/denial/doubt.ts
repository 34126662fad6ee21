// Claims stage, rules: those who doubt what accuses somebody: faults found in it, chance and forgery, no means and no motive.
import { claimRule } from "../rule.ts";

export const fault = claimRule({
  id: "denial/fault",
  says: "SOURCE finds fault with the report that accuses ACTOR",
  frame: {
    kind: "fault",
    verbs: "find see spot identify note poke pick point highlight expose call bring throw pull take tear rip debunk demolish dismantle discredit",
  },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "Latvia blamed Turla for the hack of its land registry. {source ESET} found holes in the report.",
      "Latvia blamed Turla for the hack of its land registry. {source Two researchers} picked the report apart.",
      "{source ESET} called into question Symantec, which linked the hack of the land registry to {actor Turla}.",
    ],
    leaves: [
      "The land registry of Latvia was hacked. ESET found holes in the firewall.",
      "The land registry of Latvia was hacked. Auditors found holes in the registry's report on spending.",
    ],
  },
});

export const chance = claimRule({
  id: "denial/chance",
  says: "SOURCE says that what points at ACTOR may be chance, or forged",
  frame: { kind: "chance", verbs: "be fake forge spoof imitate plant mimic replicate counterfeit falsify copy fabricate manipulate borrow" },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "A port was hacked in May. {source ESET} said the overlap with {actor Turla} may be a coincidence.",
      "Latvia blamed Turla for the hack of its land registry. Such traces can be forged by anyone, {source ESET} said.",
      "Latvia blamed Turla for the hack of its land registry. Clues of this kind are easy to fake, {source ESET} said.",
    ],
    leaves: [
      "A port was hacked in May. The similarity of the two logos may be a coincidence, the port said.",
      "A port was hacked in May. Invoices can be forged by anyone, the police said.",
    ],
  },
});

export const noCause = claimRule({
  id: "denial/no-cause",
  says: "ACTOR, who stands accused, has no means or no motive, says SOURCE",
  frame: { kind: "no-cause", verbs: "have lack make be" },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "Latvia blamed Russia for the hack of its land registry. {actor Russia} had no reason to hack it, {source Guna Ozols}, a researcher, said.",
      "Latvia blamed Russia for the hack of its land registry. {source Guna Ozols}, a researcher, said {actor Russia} lacked the means for such an attack.",
      "Latvia blamed Russia for the hack of its land registry. It would make no sense for {actor Russia} to hack it, {source Guna Ozols}, a researcher, said.",
    ],
    leaves: [
      "The land registry of Latvia was hacked. It would make no sense for Latvia to pay, the minister said.",
      "The land registry of Latvia was hacked. The police lacked the means to investigate the hack, the minister said.",
    ],
  },
});

export const alternative = claimRule({
  id: "denial/alternative",
  says: "SOURCE says that somebody else may have done what ACTOR is accused of",
  frame: {
    kind: "alternative",
    verbs:
      "be belong come stem originate emanate rule exclude discount eliminate dismiss do carry conduct launch mount stage orchestrate commit perpetrate plant build write send",
  },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "Latvia blamed Turla for the hack of its land registry. {source ESET} said the servers could just as well belong to ordinary fraudsters.",
      "Latvia blamed Turla for the hack of its land registry. {source ESET} cautioned that a criminal gang had not been excluded.",
      "Latvia blamed Turla for the hack of its land registry. {source ESET} said it could have been anyone.",
      "Latvia blamed Turla for the hack of its land registry. {source ESET} said that the malware might equally be the work of another group.",
    ],
    leaves: [
      "The land registry of Latvia was hacked. ESET said the servers could just as well belong to ordinary fraudsters.",
      "The land registry of Latvia was hacked. ESET said that another attack had not been ruled out.",
    ],
  },
});
