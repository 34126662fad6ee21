// Claims stage, victims, data: the ways of saying who was hit, with their examples, which the suite runs through the whole pipeline. In `finds` {…}
// marks the words of each victim, and nothing else may be one; in `leaves` nobody is. The events are invented.

export interface VictimWay {
  readonly says: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

export const victimWays: readonly VictimWay[] = [
  {
    says: "a verb of attack and its object, or who stands behind its preposition",
    finds: [
      "Sandworm hacked the {Storting}.",
      "APT35 attacked 40 email accounts associated with {a U.S. presidential campaign}.",
      "Turla broke into {a Danish bank} in May.",
      "APT29 sent phishing emails to {diplomats in Oslo}.",
      "APT29 sent malware disguised as invoices to {Korean shipbuilders}.",
      "APT29 deployed a wiper against {Ukrainian power companies}.",
      "Killnet tricked {users} into giving up their tokens.",
      "APT29 went after {journalists} and {activists} in May.",
      "Turla tried to break into {the campaign of a presidential candidate}.",
      "Lazarus Group stole coins from {the crypto exchange Horizon}.",
      "At {a chain of clinics in Ohio}, APT41 stole 400 GB of data.",
    ],
    leaves: [
      "APT29 exploited a flaw in the protocol.",
      "TA505 mimicked file hosting services in its lures.",
      "APT29 read a study on North Korea and hacked again.",
    ],
  },
  {
    says: "the subject of a passive, of a predicate, of who suffered it",
    finds: [
      "{Siemens} and {Airbus} were hacked by APT41, the agency said.",
      "{Siemens}, which was hacked by Lazarus, sued.",
      "{Siemens} was one of several companies hit by APT41.",
      "{Siemens} fell victim to an attack by APT31.",
      "{Siemens} said it was the victim of a cyberattack by APT31.",
      "{Siemens} said APT41 had hacked it in May.",
      "The agency told {two Danish banks} that they had been hit by APT41.",
      "{Danish ministries} fell victim to APT28.",
      "The office helped {a bakery} whose orders had been encrypted by Akira ransomware hackers from Russia.",
      "{Siemens} suffered a cyberattack that Germany blamed on APT31.",
      "{Latvia} is the subject of a major cyberattack, and the ministry pointed to malware that it attributes to APT31.",
      "{Airbus} was hacked in May, and Germany blamed APT31 for the attack.",
      "{Airbus} was targeted in a campaign that Germany blamed on APT31.",
    ],
    leaves: ["The backdoor was used by Turla in attacks in May.", "Russia did not hack the elections, its spokesman told Interfax."],
  },
  {
    says: "a noun for the act: behind its preposition, before it, in a clause that describes it",
    finds: [
      "Germany blamed APT28 for the hack of {a children's hospital}.",
      "Germany blamed APT28 for the {Siemens} hack.",
      "Norway blamed Russia for attacks aimed at {ministries}.",
      "Norway said APT31 was behind a campaign that targeted {defence contractors}.",
      "Experts attributed the blackout in {Ukraine} to Sandworm.",
      "The attack, which hit {Airbus}, was carried out by APT31.",
      "It is still unclear who was behind the attack on {Airbus}.",
      "Russia denied it was behind the attack on {Airbus}.",
    ],
    leaves: ["The firm linked Lazarus to the Taiwan heist in its report last week.", "APT28 was behind the malware."],
  },
  {
    says: "whoever has what was got into",
    finds: [
      "APT28 invaded the networks of {Dutch companies}.",
      "APT28 hacked {Siemens}' mail server.",
      "Norway blamed Russia for an attack on servers belonging to {Airbus}.",
      "APT28 hacked an app used by {the Finnish army}.",
      "{Siemens} said its servers were breached by APT41.",
      "APT31 hacked {a federal court filing system}.",
    ],
    leaves: [
      "APT28 infiltrated the internal networks.",
      "The hack was linked to APT31, a Chinese group known for campaigns targeting Airbus.",
      "APT28 hacked e-mail accounts in May.",
    ],
  },
  {
    says: "whoever has what was taken or published",
    finds: [
      "APT28 leaked documents stolen from {Airbus}.",
      "APT28 published medical records of {athletes}.",
      "APT29 gained access to the e-mails of {senior officials}.",
      "Lazarus stole $3 million from {a Kenyan lender}.",
      "Lazarus leaked mountains of data from {Airbus}.",
      "Cl0p exploited MOVEit to steal data from {Airbus}.",
      "APT31 used its access to add code to the website of {a Danish bank}.",
    ],
    leaves: ["APT28 stole credentials and tokens.", "APT29 sent malware from a Yandex account."],
  },
  {
    says: "an election stands for its country",
    finds: ["Russia meddled in {the 2020 U.S. election}."],
    leaves: [
      "APT28 registered domains before the election.",
      "Turla was behind the attacks during the French election that were intended to help a party, the agency said.",
    ],
  },
  {
    says: "lists, counts, and what is included; one description is one victim",
    finds: [
      "APT41 has been targeting {research, education and defence organisations in Asia}.",
      "Salt Typhoon breached {dozens of carriers}, including {Verizon} and {AT&T}.",
      "APT10 stole data from {multiple victims around the world}.",
      "APT41 hacked {Kenyan and Peruvian athletes}.",
      "APT41 hacked {high-tech and similar firms}.",
      "APT41 compromised {organisations in Kenya, Peru and Japan}.",
      "APT41 breached at least {ten Kenyan ministries and agencies}.",
      "APT41 breached {three ministries, agencies and banks in Kenya}.",
      "APT41 broke into 40 networks, including that of {a Danish bank}.",
      "Fancy Bear hacked {people such as politicians and celebrities}.",
    ],
    leaves: ["APT41 attacked a number of times.", "Kaspersky named the port. It said APT41 attacked it in May."],
  },
  {
    says: "who is accused or punished is no victim",
    finds: ["The EU sanctioned APT10 for attacks against {European companies}."],
    leaves: ["The US imposed sanctions on the GRU, Sandworm and two companies over cyberattacks."],
  },
];
