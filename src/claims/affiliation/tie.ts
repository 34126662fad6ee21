// Claims stage, rules: ties of a group to a state.
import { claimRule } from "../rule.ts";

export const runBy = claimRule({
  id: "affiliation/run-by",
  says: "ACTOR is run by, works for, is part of, is affiliated with SPONSOR",
  frame: {
    kind: "tie",
    phrases:
      "run by, back by, sponsor by, direct by, fund by, control by, support by, operate by, command by, employ by, finance by, hire by, contract by, task by, pay by, bankroll by, subsidise by, subsidize by, steer by, oversee by, supervise by, orchestrate by, staff by, man by, recruit by, guide by, work/act/spy/hack/moonlight/freelance for, gather/collect intelligence/information for, work/act/operate on behalf/orders of, work/act/operate at behest of, act on instructions of, work/act under orders of, work/act/operate at/under direction of, act at request of, act/operate with backing/support of, act in service of, take/get/receive/draw orders/instructions/money/funding/support/backing/protection/direction/guidance/pay/salaries/tasking from, do/carry bidding of, serve in, belong to, answer to, report to, part of, arm of, ACTOR under/within/inside, offshoot of, outgrowth of, spin-off of, subsidiary of, subgroup of, subdivision of, element of, element within, component of, section of, bureau of, directorate of, cell of, agent of, employee of, operative of, soldier of, vehicle for, mouthpiece for, mouthpiece of, smokescreen for, façade for, facade for, mask for, vehicle of, unit of, branch of, front for, front of, officer of, officer/programmer/developer/engineer/hacker/specialist/employee/operative/colonel/major/captain/lieutenant/sergeant/general in/at/with/within, programmer/developer/engineer/hacker/colonel/major/captain/lieutenant/sergeant/general of, member of, proxy for, proxy of, cover for, division of, department of, contractor for, contractor of, wing of, extension of, creation of, creature of, tool of, instrument of, instrumentality of, entity of, puppet of, cutout for, cutout of, cut-out for, cut-out of, persona of, subordinate to, operate/run from, sit/work/serve inside/within, make/compose/consist of, operate under, work/act/operate in interest/interests/service/pay of, work/act/operate under/at control/supervision/command of, be on payroll of, be in pay/service/employ of, be under control/command/direction of, enjoy protection/support/backing of, create by, set by, found by, affiliate with, affiliate to",
  },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Turla} answers to the {sponsor Kremlin}, {source ESET} said.",
      "{actor APT28} is run by {sponsor Russia}.",
      "{actor Turla}, which {source Germany} says works for the {sponsor FSB}, hacked an embassy.",
      "{actor Turla} is affiliated with {sponsor Russia}.",
      "{source ESET} said {actor Turla} is a hacking group run by the {sponsor FSB}.",
      "{actor Turla} is a gang that works for the {sponsor FSB}.",
      "{source Latvia} said {actor Gamaredon} had acted on the orders of the {sponsor FSB}.",
      "{source Latvia} said the {sponsor FSB} directs {actor Gamaredon}.",
      "{actor Gamaredon}, which {source Latvia} has long said takes orders from the {sponsor FSB}, hacked an embassy.",
      "{actor Gamaredon} takes its orders from the {sponsor FSB}.",
      "Turla hacked a port. We assess that {actor it} works for the {sponsor FSB}.",
      "{actor Gamaredon} is on the payroll of the {sponsor FSB}.",
      "{actor Gamaredon} is little more than a cut-out for the {sponsor FSB}.",
      "{actor Gamaredon} is the {sponsor FSB}'s hacking arm.",
      "{actor Gamaredon} remains a group believed to be run by the {sponsor FSB}.",
      "{source ESET} said {actor Gamaredon} was very likely a gang that gathers intelligence for the {sponsor FSB}.",
      "{source ESET} has accused {actor Gamaredon} of working for the {sponsor FSB}.",
      "Its members are hackers. {actor Gamaredon} is run by the Kazan office of the {sponsor FSB}.",
      "{actor Gamaredon}, which the {source EU} placed under sanctions as an arm of the {sponsor FSB}, hacked an embassy.",
      "{actor Gamaredon} is a group under the {sponsor FSB}.",
      "{actor Hackers} who posted the port's records are an {sponsor Iranian} front, {source spy chief} says",
      "A port was hacked. {actor Gamaredon} is nothing but a mask worn by the {sponsor FSB}, {source Latvia} said.",
      "The port was hacked. {actor Ivan Petrov} is a programmer in an element of the {sponsor GRU}.",
      "The port was hacked. {actor Orrel Technology Corporation} is being designated for having acted for or on behalf of the {sponsor GRU}.",
      "{actor A threat actor} that the {source United States} believes to be sponsored by {sponsor Belarus} has a new tool for hacking ports.",
      "In this report we describe {actor an actor} operating on behalf of {sponsor the Belarusian government}: UNC1151.",
      "{actor The defendants} were part of a hacking group run by the {sponsor FSB}, {source prosecutors} said.",
    ],
    leaves: [
      "The port was hacked in May. The team, which is part of Orrel Systems, looked into it.",
      "The unit is part of the national cyber centre.",
      "Hackers compromised the computers of a contractor working for the Naval Undersea Warfare Center.",
      "The port was hacked. Ivan Petrov is a programmer in the port's computer department.",
      "The film was directed by a former hacker.",
    ],
  },
});

export const linkedTo = claimRule({
  id: "affiliation/linked-to",
  says: "ACTOR is linked to, has ties to, is close to SPONSOR",
  frame: {
    kind: "tie",
    phrases:
      "link to, tie to, connect to, connect with, associate with, align with, align with interest/interests/goals/objectives of, tie with, close to, loyal to, trace to, link with, work with, collaborate with, cooperate with, coordinate with, suspect/accuse of ties/links/connections to",
  },
  stance: "attributes",
  relation: "affiliation",
  certainty: "possible",
  examples: {
    finds: [
      "Traces led to {actor the group} that leaked the files of a bank and that {source Western governments} have tied to the {sponsor GRU}.",
      "{actor Gamaredon}, a group tied to {sponsor Belarus}, hacked two deputies.",
      "{actor Turla} has ties to the {sponsor FSB}.",
      "{source ESET} described {actor Turla} as having ties to the {sponsor FSB}.",
      "{actor Gamaredon} works with the {sponsor FSB}.",
      "{actor Gamaredon} is aligned with the interests of the {sponsor FSB}.",
      "{source Poland} has linked {actor Gamaredon} to {sponsor Belarus}.",
    ],
    leaves: ["The bank is linked to the state through a fund."],
  },
});

export const compound = claimRule({
  id: "affiliation/compound",
  says: "the SPONSOR-linked, SPONSOR-backed ACTOR",
  frame: { kind: "compound" },
  stance: "attributes",
  relation: "affiliation",
  certainty: "possible",
  examples: {
    finds: [
      "{source ESET} described {actor Turla} as a {sponsor Russian} state-sponsored group.",
      "Malware hit a port. {source ESET} described {actor Turla} as a {sponsor Russian} group.",
      "Malware hit a port. {actor Turla} has long been considered a {sponsor Russian} state group.",
      "Malware hit a port. {source Mandiant} has called {actor UNC3886} {sponsor China}-nexus ever since.",
      "The {sponsor China}-linked group {actor APT41} has a new malware loader.",
      "Malware hit a port. {actor Chinese-backed threat actors} identified flaws to gain access to it.",
      "The {sponsor Chinese} state-sponsored groups {actor APT41} and {actor Mustang Panda} have a new malware loader.",
      "The {sponsor Iran}-aligned {actor MuddyWater} malware was found in a port.",
      "The {sponsor Chinese} state sponsored group {actor APT41} has a new malware loader.",
      "Malware hit a port. {source ESET} said {actor Turla} is a {sponsor Belarus}-aligned group.",
      "Malware hit a port. The {sponsor Iranian}-state aligned gang {actor APT42} spent years in its servers.",
      "Malware hit a port. ESET attributes the campaign to APT42, {actor an Iran-aligned adversary} focused on ports.",
      "Malware hit a port. The backdoor is shared by other {sponsor China}-linked groups, such as {actor APT17} and {actor APT31}.",
      "Malware hit a port. Turla is new. This campaign establishes {actor the group} as one of the most determined {sponsor Russian}-aligned gangs.",
      "Malware hit a port. ESET warned of {actor Russian-aligned hackers} that work for nobody else.",
    ],
    leaves: [
      "Lazarus has a new malware loader. The North Korean hackers had posed as recruiters.",
      "Hackers spied on Latvian government actors with malware.",
      "The China-backed venture sells anti-virus software.",
      "Malware hit a port. The Chinese state sponsored a new school.",
      "The files of the Chilean army were stolen by hackers.",
    ],
  },
});

export const armOf = claimRule({
  id: "affiliation/arm-of",
  says: "ACTOR, an arm, a unit, a front of SPONSOR",
  frame: {
    kind: "apposition",
    nouns:
      "arm unit part branch wing division front cover proxy extension tool creation team subsidiary subgroup contractor persona offshoot outgrowth spin-off element section component department directorate bureau facade façade smokescreen vehicle mouthpiece",
  },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "The ferry line was hacked by {actor Andariel}, a group under the {sponsor Reconnaissance General Bureau}.",
      "The ferry line was hacked by {actor Sandworm}, a unit of Russian {sponsor military intelligence}.",
      "{actor Gamaredon}, an arm of the {sponsor FSB}, hacked two deputies.",
      "{actor Gamaredon}: a unit of the {sponsor FSB}.\n\nThe group hacked two deputies.",
    ],
    leaves: ["The firm hired Mandiant, a unit of Google, after the hack.", "The malware hit a branch of the Bank of Latvia."],
  },
});

export const nationality = claimRule({
  id: "affiliation/nationality",
  says: "ACTOR is Russian, is believed to be North Korean",
  frame: { kind: "tie", phrases: "DEMONYM" },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Turla} is believed to be {sponsor Russian}.",
      "The port was hacked in May. {source Investigators} have identified {actor the hackers} as {sponsor North Korean}.",
      "The port was hacked in May. {actor The intruders}, whom {source officials} described as {sponsor Iranian}, read the mail.",
    ],
    leaves: ["The engineer is Russian and repaired the mail server.", "The hacked firm described its new servers as Danish."],
  },
});

export const service = claimRule({
  id: "affiliation/service",
  says: "ACTOR is, was exposed as, the service SPONSOR itself",
  frame: { kind: "tie", phrases: "SERVICE" },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor APT1} is believed to be {sponsor PLA Unit 61398}.",
      "{source Mandiant} exposed {actor APT1} as {sponsor PLA Unit 61398}.",
      "APT1 hacked a port. In 2013 {source Mandiant} exposed {actor this group} as being {sponsor PLA Unit 61398}.",
    ],
    leaves: ["The agency that was hacked is the FBI.", "Sandworm is a threat to the FSB."],
  },
});

export const patron = claimRule({
  id: "affiliation/patron",
  says: "ACTOR has a state for a sponsor, is state-sponsored",
  frame: { kind: "patron" },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "Malware hit a port. {source ESET} said {actor Turla} may have {sponsor a nation-state sponsor}.",
      "Malware hit a port. {source Analysts} believe that {actor Turla} is {sponsor state}-sponsored.",
    ],
    leaves: [
      "Malware hit a port. Turla has a new sponsor.",
      "Malware hit a port. The museum is state-sponsored.",
      "Malware hit a port. If Turla has a state sponsor, it is rich.",
    ],
  },
});

export const keeper = claimRule({
  id: "affiliation/keeper",
  says: "SPONSOR is behind, is the patron of, puts to work, uses as a front ACTOR",
  frame: { kind: "keeper" },
  stance: "attributes",
  relation: "affiliation",
  certainty: "asserted",
  examples: {
    finds: [
      "Malware hit a port. {source Estonia} believes that {sponsor Russia} is behind {actor Turla}.",
      "Malware hit a port. The service behind {actor Turla} is the {sponsor FSB}, {source ESET} said.",
      "Malware hit a port. {source Five countries} named the {sponsor FSB} as the paymaster of {actor Turla}.",
      "Malware hit a port. The {sponsor FSB} has for years put {actor Turla} to work against embassies.",
      "Malware hit a port. {source Analysts} believe that {sponsor a government} is paying {actor Turla}'s bills.",
      "Malware hit a port. {sponsor Iran} uses {actor MuddyWater} as a front.",
      "Malware hit a port. {sponsor Iran} is using {actor MuddyWater} to spy on its neighbours, {source ESET} said.",
    ],
    leaves: [
      "Malware hit a port. Russia is behind Poland in the ranking of ports.",
      "Malware hit a port. The FBI uses Turla as an example.",
      "Malware hit a port. If Russia is behind Turla, nobody says so.",
    ],
  },
});

export const ties = claimRule({
  id: "affiliation/ties",
  says: "ACTOR's ties to SPONSOR",
  frame: {
    kind: "nominal",
    nouns: "tie link connection association affiliation relationship relation contact cooperation collaboration bond allegiance loyalty proximity",
    place: "ties",
  },
  stance: "attributes",
  relation: "affiliation",
  certainty: "possible",
  examples: {
    finds: [
      "{source ESET} documented {actor Turla}'s ties to the {sponsor FSB}.",
      "A port was hacked. {actor Turla} is a hacking crew with ties to the {sponsor FSB}.",
      "A port was hacked. {source ESET} warned of {actor a gang} with links to {sponsor Iran}.",
      "{source ESET} found a link between {actor Turla} and the {sponsor FSB}.",
      "A port was hacked. {actor These criminal actors} believed that their association with {sponsor Iran} gave them a licence to hack.",
    ],
    leaves: [
      "The paper praised the port's ties to Poland.",
      "Malware hit a port. It is unclear whether there is a link between Turla and the FSB.",
      "Malware hit a port. The link between the port and Poland is old.",
    ],
  },
});
