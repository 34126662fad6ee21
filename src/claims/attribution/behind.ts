// Claims stage, rules: who was behind it, who is to be named.
import { claimRule } from "../rule.ts";

export const behind = claimRule({
  id: "attribution/behind",
  says: "ACTOR is behind, responsible for, the culprit of INCIDENT; INCIDENT is the work of ACTOR",
  frame: {
    kind: "predicate",
    words:
      "behind responsible culprit perpetrator author architect mastermind work handiwork doing suspect attacker hacker intruder instigator initiator orchestrator ringleader",
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Estonia} says {actor Russia} was behind the cyberattack on its ports.",
      "{actor APT29} was behind the hack of a Nordic shipyard.",
      "The port was hacked in May. {source The minister} says it was sabotage, and it came from {actor Russia}.",
      "The port was hacked in May. {source The police} believe that {actor a former employee} let the attackers in.",
      "The breach was the work of {actor Turla}, {source the agency} said.",
      "The breach was the work, it is thought, of {actor Turla}.",
      "{source Skopje} said the cyberattack came from {actor Russia}.",
      "An embassy was hacked in May. {source The ministry} said the hackers belonged to {actor Turla}.",
      "{source The minister} said {actor Turla} was to blame for the hack.",
      "{actor Killnet} said it was behind the hack of a tram operator.",
      "{actor Turla} took part in the hack of an embassy.",
      "{actor Killnet} joined the DDoS attacks on Danish banks.",
      "{source Norway} makes {actor Iran} responsible for the cyberattack.",
      "The minister flew to {actor Tehran}, which {source Albania} holds responsible for the hack.",
      "The thieves who emptied the exchange's wallets were {actor North Korean soldiers}, {source the police} said.",
      "An embassy was hacked in May. {actor Turla's hackers} were the ones who broke in, {source the minister} said.",
      "{source ESET} said the ransomware is a rebrand of {actor Evil Corp}'s locker.",
      "The group behind the cyberattack is {actor Killnet}.",
      "Behind the cyberattack is {actor Killnet}, a band of hacktivists.",
      "{source Denmark}: {actor Russia} behind cyberattack on waterworks",
      "{actor APT31} and {actor APT40} were considered the main perpetrators of the intrusion.",
    ],
    leaves: [
      "Hackers behind attack on port arrested",
      "Malware hit a port. The Hades gang is a rebrand of Evil Corp.",
      "The cyberattack came from servers in Russia.",
      "The Chinese team is behind schedule with its malware scanner.",
      "The port was hacked in May. An employee who clicked on a link let the attackers in, the port said.",
      "The port was hacked in May. The police believe that a guard let the visitors in.",
      "The port was hacked in May. The police believe that a weak password let the attackers in.",
      "The port was hacked in May. The minister said the help was welcome and it came from Estonia.",
      "The port of Riga was hacked on Monday. The rescue operation was German, officials said.",
      "The port got a new crane. It came from Russia, the minister said.",
      "If Russia was behind the cyberattack, sanctions will follow.",
      "The agency is responsible for protecting government networks.",
      "The agency joined the talks on the cyberattack.",
      "The port was hacked in May. Norway makes Iran responsible for the loss of a ferry.",
      "The port was hacked in May. The thieves who emptied the kiosk were Russian soldiers.",
      "The port was hacked in May. Turla was the one who lost in court.",
    ],
  },
});

export const identify = claimRule({
  id: "attribution/identify",
  says: "SOURCE identifies, names, exposes ACTOR as the one behind INCIDENT",
  frame: { kind: "identify", verbs: "identify see suspect name expose unmask single finger describe rule implicate settle zero home focus converge" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source ESET} identified {actor Gamaredon} as the group behind the phishing wave.",
      "The police did not name the gang that hacked the port. {source Two people} identified it as {actor Turla}.",
      "{source Analysts} see {actor China} behind the cyberattack.",
      "{source Investigators} have settled on {actor Russia} as the source of the intrusion.",
      "{source The ministry} describes {actor Russia} as the instigator of the hack.",
      "{source Prosecutors} named {actor Ivan Petrov} as the administrator of the Conti gang, whose malware hit a port.",
    ],
    leaves: [
      "The paper named Oslo as the host of a hacking contest.",
      "The port was hacked in May. The police settled on Russia as the destination of the stolen cars.",
    ],
  },
});

export const itWas = claimRule({
  id: "attribution/it-was",
  says: "the attack just told of was ACTOR's: IT was an ACTOR operation; SOURCE says IT was ACTOR; ACTOR did IT",
  frame: { kind: "it-was" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "The port of Riga was hacked on Monday. This was a {actor Russian} operation, {source the minister} said.",
      "The port of Riga was hacked on Monday. {source Officials quoted by Delfi} said the operation was {actor Russian}.",
      "The port of Riga was hacked on Monday. It looked like a {actor Chinese} state operation.",
      "The port of Riga was hacked on Monday. {source The minister} said it was {actor China}.",
      "The port of Riga was hacked on Monday. “It was {actor China},” {source she} said.",
      "The port of Riga was hacked on Monday. {actor Iran} did it, {source the minister} said.",
    ],
    leaves: [
      "The port of Riga was hacked on Monday. Officials said the company was Israeli.",
      "The port of Riga was hacked on Monday. The victims of the attack were Latvian, officials said.",
      "The port of Riga was hacked on Monday. It was a Latvian holiday.",
      "The port of Riga was hacked on Monday. It was China that got the contract, the minister said.",
      "The port of Riga was hacked on Monday. The country hit hardest was Latvia.",
      "The port of Riga was hacked on Monday. They made it look like Iran did it.",
      "The port of Riga opened in May. It was a Russian operation.",
      "The port of Riga was hacked on Monday. Many blamed the weather, but it was Russia's first winter abroad.",
    ],
  },
});
