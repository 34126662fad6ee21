// Claims stage, rules: who claims it for themselves.
import { claimRule } from "../rule.ts";

export const selfClaim = claimRule({
  id: "attribution/self-claim",
  says: "ACTOR claimed responsibility for INCIDENT",
  frame: { kind: "self-claim" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source+actor Killnet} claimed responsibility for the DDoS attack on the tram operator.",
      "{source+actor Killnet} claims to be responsible for the leak of the files.",
      "The ransomware gang {source+actor LockBit} has added the ferry line to its list of victims.",
      "Hacktivist group {source+actor Killnet} claims cyberattack on Danish port.",
      "The cyberattack was claimed by {source+actor NoName057(16)}.",
      "“We hacked the ferry line,” {source+actor Killnet} wrote on Telegram.",
      "The site of the ferry line was hit by a DDoS attack. “We took the site offline,” {source+actor Killnet} wrote on Telegram.",
      "A port was hacked. {source+actor Ivan Petrov} pleaded guilty to one count of conspiracy to commit computer fraud.",
      "Hackers wiped the servers of the port. “We did it,” {source+actor Killnet} wrote on Telegram.",
      "The port's site was down. “We sent a DDoS gift to the port,” read a post on {source+actor Killnet}'s channel.",
      "The port was hacked in May. “This was our reply to the arrests,” {source+actor Killnet} wrote on Telegram.",
      "The port was hacked in May. “It was us,” {source+actor Killnet} wrote on Telegram.",
      "The port was hacked in May. {source+actor Killnet} says so itself.",
      "The port was hacked in May. {source+actor Killnet} called the attack a response to the arrests.",
      "The port was hacked in May. {source+actor Killnet} owned up to the attack.",
      "{source+actor LockBit} listed the port among its victims on Monday.",
      "The port was hacked in May. In June it was named on the dark web blog of {source+actor the LockBit gang}.",
    ],
    leaves: [
      "The board claimed responsibility for the failed software upgrade.",
      "The port was hacked in May. “It was us who told Killnet to stop,” the police said.",
      "The port was hacked in May. “We took our servers offline,” read a post by the port.",
      "The port was hacked in May. Killnet said the police raid was revenge.",
      "The port was hacked in May. The response team listed the port as a victim.",
      "The port was hacked in May. Latvia said it had lent a hand.",
      "The port was hacked. LockBit has not listed it on its leak site.",
      "Killnet's site was hacked. “We took our servers offline for a day,” the ferry line said.",
      "Hackers wiped the servers. “We did it because the backups were old,” the port's director said of the move to paper.",
    ],
  },
});
