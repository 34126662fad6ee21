// Claims stage, rules: denial and doubt.
import { claimRule } from "../rule.ts";

export const deny = claimRule({
  id: "denial/deny",
  says: "ACTOR denies, rejects, dismisses INCIDENT; SOURCE rejects the attribution to ACTOR",
  frame: {
    kind: "deny",
    verbs:
      "deny reject dismiss oppose resent deplore refute rebut repudiate disavow disclaim denounce ridicule contradict plead slam decry call find dub brand term describe label condemn characterise characterize disown brush shrug laugh wave bat push hit swat scoff sneer jeer bristle rubbish deride mock maintain protest proclaim distance dissociate disassociate wash disprove debunk pour heap accept recognise recognize see view treat consider regard deem",
  },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "A port was hacked, and Norway blamed China. {source+actor China} “resolutely opposes” the accusation, its embassy said.",
      "{source+actor China} has denied any involvement in the hack of the shipyard.",
      "Malware stopped the port in a cyberattack. {source+actor Moscow} denied involvement.",
      "{source+actor Iran} rejected the accusation that it hacked the port.",
      "{source Kaspersky} rejected the attribution of the malware to {actor Turla}.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} rejected what it called smears.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} denied that as well.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source+actor He} denies the charges.",
      "{source+actor Russia} washed its hands of the hack of the port.",
      "{source+actor Iran} dismissed an accusation by Latvia that it was behind the hack of the port.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} does not accept such accusations.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} poured scorn on the accusation.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} rejected the groundless smears.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} sees this as a step meant to whip up hatred.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} considers the accusations “Russophobic hysteria”.",
      "Latvia suspects Russia of the hack of its land registry. {source The Russian embassy in Riga} laughed at the suspicion.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} laughed off the accusation.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source+actor Petrenko}, arrested in May, pleaded not guilty.",
      "The US charged two Chinese officers with hacking. {source+actor Beijing} has in the past denied sponsoring any hacking and has protested.",
      "Latvia blamed Russia for the hack of its land registry. The accusation was put to {source the Russian ambassador}. He dismissed it as groundless.",
      "Latvia blamed Russia for the hack of its land registry. Riga called in the Russian ambassador, Pyotr Orlov. {source+actor Orlov} rejected the accusation.",
      "Latvia blamed Russia for the hack of its land registry. The Russian ambassador to Riga, Pyotr Orlov, was called in. {source+actor Orlov} denied it.",
    ],
    leaves: [
      "China opposes all forms of hacking, its embassy said.",
      "Malware hit a port. The minister considers accusations of this kind serious.",
      "Malware hit a port in May. Norway accused China of closing a road. China rejected the accusation.",
      "The minister denied having accused China of hacking the port.",
      "The minister denied that Estonia had blamed Russia for the hack.",
      "The company denied reports that data had been stolen by malware.",
      "The port denied that it had been hacked.",
      "The company denied that customer data had been stolen by malware.",
      "Hackers broke into the port with malware. The company has denied a ransom was paid.",
      "Russia did not deny hacking the port.",
      "Hackers broke into the port. The ministry denied it.",
      "Hackers broke into the port with malware. Belarus denied the claim that it had closed a road.",
      "Hackers broke into the port with malware. A driver, arrested in May, pleaded not guilty.",
    ],
  },
});

export const dispute = claimRule({
  id: "denial/dispute",
  says: "SOURCE disputes, questions that ACTOR did it",
  frame: {
    kind: "deny",
    verbs: "dispute doubt question challenge contest cast throw raise express voice support share endorse back corroborate validate bear",
  },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "{source Analysts} disputed the attribution of the hack to {actor Iran}.",
      "Norway links the hack of the port to {actor Turla}, a conclusion that {source ESET} does not share.",
      "Norway links the hack of the port to {actor Turla}, a reading which {source others} have questioned.",
      "WhatsApp accused NSO Group of hacking 1,400 users. {source+actor NSO} disputed the allegations.",
    ],
    leaves: ["Lawmakers questioned the minister about the hack."],
  },
});

export const clear = claimRule({
  id: "denial/clear",
  says: "SOURCE clears, rules out ACTOR",
  frame: { kind: "accuse", verbs: "clear exonerate absolve rule acquit suspect vindicate exclude eliminate discount", over: "of as" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source The agency} ruled out {actor Russia} as the source of the cyberattack."],
    leaves: ["The court ruled out a new trial over the hack."],
  },
});

export const noPart = claimRule({
  id: "denial/no-part",
  says: "ACTOR had nothing to do with INCIDENT, was not involved, did not do it",
  frame: { kind: "no-part" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source+actor Iran} said it had nothing to do with the cyberattack on the ferry line.",
      "{source+actor Moscow} insisted it was not involved in the hack of the tax office.",
      "“We did not hack the tax office,” {source+actor Killnet} wrote.",
      "{source Kaspersky} said {actor Turla} played no part in the phishing wave.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source His lawyer} said he had nothing to do with it.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said it was unaware of any attack.",
      "Police blamed Turla for the hack of the port. Whoever broke in was not {actor Turla}, {source ESET} said.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source His lawyer} said her client had never touched a computer that was not his own.",
    ],
    leaves: [
      "The bank said the outage had nothing to do with the cyberattack.",
      "The spokesman said Iran was not involved in the swimming contest.",
      "LockBit said it did not attack hospitals.",
      "Malware hit a port. Norway's minister said he had no knowledge that data of ferries was lost in the hack.",
      "Malware hit a port. The clerk said Ivan Petrov could not access his mailbox for a week.",
    ],
    misses: ["Police blamed Turla for the hack of the port. {source ESET} said that the intruders may not have been {actor Turla}."],
  },
});

export const noProof = claimRule({
  id: "denial/no-proof",
  says: "nothing was shown that ACTOR did it, says ACTOR, who stands accused",
  frame: { kind: "no-proof" },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said no evidence had been presented.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said Latvia had provided no evidence for its claim.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said Latvia was making accusations without facts.",
      "Latvia blamed Russia for the hack of its land registry. {source The embassy} complained that Riga had not produced a single piece of evidence.",
      "Latvia blamed Russia for the hack of its land registry. “Nobody has shown us any proof,” {source Maria Sokolova}, a spokeswoman for Russia's foreign ministry, said.",
    ],
    leaves: [
      "The port was hacked with malware. The minister said no evidence had been presented.",
      "Russia said it had no evidence that data was stolen in the hack of the port.",
    ],
  },
});

export const retort = claimRule({
  id: "denial/retort",
  says: "ACTOR, who stands accused, answers that it is nonsense, that to accuse it is slander",
  frame: { kind: "retort" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "Latvia blamed Russia for the hack of its land registry. “Utter nonsense,” {source Dmitry Peskov}, the Kremlin spokesman, said of the accusation.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} urged Latvia to stop making false accusations.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} protested at the groundless accusation.",
      "Latvia blamed Russia for the hack of its land registry. {source The Russian embassy} spoke of another Russophobic invention.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} said it was opposed to smearing others without evidence.",
      "Latvia blamed China for the hack of its land registry. The spokeswoman {source Lin Wen} of China's foreign ministry said that pinning the hack on {actor her country} was irresponsible.",
      "Latvia blamed Russia for the hack of its land registry. It is irresponsible to accuse {actor Russia} without evidence, {source the ministry in Moscow} said.",
    ],
    leaves: [
      "Hackers broke into the port with malware. “Utter nonsense,” the mayor said of the story.",
      "Hackers broke into the port with malware. It is wrong to blame the port, the mayor said.",
      "The bloc's policy chief, Kaja Kallas, condemned the “malicious behaviour” of hackers and spoke in Beijing.",
    ],
  },
});

export const verdict = claimRule({
  id: "denial/verdict",
  says: "what ACTOR is accused of is baseless, slander, false",
  frame: { kind: "verdict" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source+actor Beijing} said the hacking allegations were baseless.",
      "{source+actor Beijing} said the hacking allegations were not supported by evidence.",
      "{source+actor Beijing} said the hacking allegations were made up.",
      "Latvia blamed Turla for the hack of its land registry. {source Symantec} said the attribution to {actor Turla} was premature.",
      "Latvia blamed Turla for the hack of its land registry. {source Two researchers} were not convinced.",
      "Latvia blamed Turla for the hack of its land registry. {source ESET} disagrees with this conclusion.",
    ],
    leaves: ["The hospital said rumours of a second ransomware attack were false."],
  },
});

export const noAct = claimRule({
  id: "denial/no-act",
  says: "ACTOR, who stands accused, says that there was no such act",
  frame: { kind: "no-act", verbs: "be" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "Latvia blamed Russia for the hack of its land registry. “There was no hacking,” {source Maria Sokolova}, a spokeswoman for Russia's foreign ministry, said.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said there had been no cyberattack.",
    ],
    leaves: [
      "Malware was found at the port. There was no theft of data, the port said.",
      "Malware was found at the port. Moscow said there had been no cyberattack.",
    ],
  },
});

export const rebuff = claimRule({
  id: "denial/rebuff",
  says: "ACTOR, who stands accused, turns the accusation away in an idiom",
  frame: {
    kind: "rebuff",
    verbs:
      "accuse blame condemn denounce criticise criticize attribute ascribe fabricate invent concoct manufacture hype peddle spread take frame scapegoat smear slander vilify malign defame make be have do get arrest charge hold contest fight challenge dispute issue give offer repeat release publish send reiterate draw bring prompt provoke meet elicit enter submit file be protest lash hit strike rail fume rage fulminate object act work operate",
  },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} accused Latvia of making it all up.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} took issue with the allegations.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said it was being framed.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said Riga had invented the story.",
      "Latvia blamed Russia for the hack of its land registry. The accusation drew a denial from {source+actor Moscow}.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} said it was itself a victim of hackers.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source+actor Petrenko} entered a plea of not guilty.",
      "Latvia charged Ivan Petrenko with hacking a ferry line. {source His lawyer} said the police had the wrong man.",
      "Latvia blamed Russia for the hack of its land registry. There is no truth in the accusation, {source+actor Moscow} said.",
      "Latvia blamed Russia for the hack of its land registry. Nothing could be further from the truth, {source+actor Moscow} said.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Russia} lashed out at the accusation.",
      "Latvia blamed Russia for the hack of its land registry. {source+actor Moscow} said the hackers were not acting on its behalf.",
    ],
    leaves: [
      "Malware was found at the port. Unions accused the port of making it all up.",
      "Malware was found at the port. The port took issue with the claims of its insurer.",
      "The port said it was itself a victim of hackers.",
    ],
  },
});

export const falseFlag = claimRule({
  id: "denial/false-flag",
  says: "INCIDENT may be a false flag; it was made to look like the work of ACTOR",
  frame: { kind: "false-flag" },
  stance: "denies",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "{source ESET} said the wiper had been made to look like the work of {actor Turla}.",
      "{source ESET} warned that the {actor Turla} code in the wiper could be a false flag.",
    ],
    leaves: ["The phishing page was made to look like a bank's."],
  },
});

export const contrast = claimRule({
  id: "denial/contrast",
  says: "X, not ACTOR, did it; X rather than ACTOR",
  frame: { kind: "contrast" },
  stance: "denies",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source ESET} said Turla, not {actor APT28}, was behind the hack.",
      "{source The minister} blamed Turla rather than {actor Iran} for the cyberattack.",
      "{source ESET} said it was not {actor Iran} but Turla that hacked the port.",
    ],
    leaves: ["The bank said its website, not its app, was hit by the cyberattack."],
  },
});
