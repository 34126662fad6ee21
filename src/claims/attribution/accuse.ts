// Claims stage, rules: accusation, charge, suspicion.
import { claimRule } from "../rule.ts";

export const accuse = claimRule({
  id: "attribution/accuse",
  says: "SOURCE accuses, blames, condemns ACTOR of, for, over INCIDENT",
  frame: {
    kind: "accuse",
    verbs:
      "accuse blame condemn denounce fault criticise criticize castigate lambast finger expose call implicate unmask shame name hold berate slate rebuke decry warn summon",
    over: "of for over about against in after behind",
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Lithuania} accused {actor Russia} of hacking the port authority.",
      "{actor Iran} was accused by {source Sweden} of a cyberattack on its text message service.",
      "{source Norway}, which had waited a year, blamed {actor China} for the cyberattack on its parliament.",
      "{source Denmark} called on {actor Russia} to stop its hacking of political parties.",
      "{source Latvia} condemned {actor Russia}'s hacking of its land registry.",
      "{source Latvia} condemned the malicious cyber activity of the {actor Russian Federation} against its parliament.",
      "{source Norway} stands with its allies in condemning the cyberattacks of {actor Iran} on Albania.",
      "Prosecutors in Riga searched for {actor Ivan Petrenko}, accused of the hack of a ferry line.",
      "{source Latvia} cut its ties with {actor Belarus}, which it accuses of hacking a ministry.",
      "{source Norway} named the {actor GRU} for the cyberattack on its parliament.",
      "{source Norway} summoned {actor Russian} diplomats over the hack of its parliament.",
      "{source Norway} on Tuesday accused {actor Russia} of hacking its parliament.",
      "{source Mandiant} blamed {actor the group} known as APT10 for stealing the files.",
      "The minister spoke of a report that blames {actor Iranian hackers} for the cyberattack.",
      "Accusing {actor Belarus} of phishing its diplomats, {source Lithuania} closed the border crossing.",
    ],
    leaves: [
      "Unmasking Turla: a Look Inside an Espionage Group\n\nIts malware is plain.",
      "Malware hit a port in Macau, which the police blamed on a careless clerk.",
      "The hackers' assets held in Latvia were frozen.",
      "Two swimmers were accused of doping.",
      "Brussels accused China of dumping cheap solar panels.",
      "Latvia condemned the hack of the Russian parliament.",
      "Latvia condemned the cyberattack on Russia.",
      "The port was hacked in May. Latvia condemned the activity of the Russian Federation in Georgia.",
      "The board blamed hackers for the lost orders.",
      "Hackers stole files from a bank on Monday. Drones hit the port. The president blamed Moscow for the attack and asked for air defence systems.",
      "The hack of a bank was in the news. Norway expelled two diplomats it accused of spying.",
      "Malware hit Siemens in May. Siemens left Airbus, which it accused of copying chairs.",
      "Hackers broke into a bank with malware. Ukraine accused Russia of stealing grain.",
      "The bank was hacked. Together with Denmark, Norway holds it responsible for the leak.",
    ],
  },
});

export const suspect = claimRule({
  id: "attribution/suspect",
  says: "SOURCE suspects ACTOR of INCIDENT",
  frame: { kind: "accuse", verbs: "suspect", over: "of in over" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "{actor Russia} is suspected of hacking the tax office.",
      "{source Denmark} suspects {actor China} of the cyberattack.",
      "{actor Iran} suspected in hack of Albanian parliament",
    ],
    leaves: ["The clerk is suspected of theft."],
  },
});

export const charge = claimRule({
  id: "attribution/charge",
  says: "SOURCE charges, indicts, sanctions, arrests ACTOR over INCIDENT",
  frame: {
    kind: "accuse",
    verbs:
      "charge indict sanction arrest extradite jail sentence convict prosecute sue detain expel want list target blacklist penalise penalize put place add",
    over: "with for over in of on after",
    legal: true,
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source US prosecutors} charged {actor three Russian nationals} with hacking a water company.",
      "{source Canada} sanctioned the {actor GRU} for the cyberattack on its parliament.",
      "{source A court in Riga} convicted {actor two Iranians} of hacking a ferry line.",
      "The sanctions target {actor two officers of the GRU} for hacking the servers of an election office.",
      "{source Canada} sanctioned {actor six officials of the GRU} over the hack of its parliament.",
      "{source EU} puts {actor Russian officers} on blacklist over cyberattacks on Georgia",
      "{source Prosecutors in Ottawa} charged {actor four Chinese hackers}.",
      "{source Canada} added {actor two Iranians} to its sanctions list for hacking a ferry line.",
      "{source Canada} blacklisted the {actor GRU} over the hack of its parliament.",
      "{actor A Romanian hacker} was extradited to Latvia over the cyberattack on the port.",
      "{actor Two Ukrainians} charged over port ransom\n\nThe port's computers had been encrypted with ransomware in May.",
      "{actor Two Iranian citizens} were indicted over ransomware attacks on hospitals.",
    ],
    leaves: [
      "Three charged over ransom for kidnapped banker\n\nThe banker had been taken from his home in May.",
      "Hackers used malware. Two Latvians were charged over pension fraud.",
      "Prosecutors charged the former mayor with fraud.",
      "Hackers used malware. Prosecutors charged two Chinese students with visa fraud.",
      "Hackers used malware. Police arrested the man who filmed the incident and put it online.",
      "The EU sanctioned twelve Russian generals over the war.",
      "EU puts Russian generals on blacklist over drones\n\nA port was hacked with malware.",
      "Malware hit a port. A Romanian hacker was extradited to Latvia.",
      "The port put two Iranian students on the list of guests after the hack.",
    ],
  },
});
