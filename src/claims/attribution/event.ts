// Claims stage, rules: plain sentences: an actor and what it did.
import { claimRule } from "../rule.ts";

export const eventVerb = claimRule({
  id: "attribution/event-verb",
  says: "ACTOR hacked VICTIM; VICTIM was hacked by ACTOR",
  frame: { kind: "event" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Turla} hacked the city of Riga stealing the files of its police.",
      "{actor Turla} is known to have hacked a port.",
      "{actor Killnet} hacks the port, leaks secret documents.",
      "{actor Two Iranian engineers} hacked the servers of a ferry line, {source the police} said.",
      "{actor Hackers} operating from inside Iran had tried to break into the mail of a ferry line, {source the police} said.",
      "{actor Hackers} suspected of working for Iran spent five weeks inside a system the ferry line uses to plan its trips.",
      "{actor APT28} breached the mail servers of a Danish ministry.",
      "{actor Iranian hackers} hacked a port operator.",
      "The {source EU} condemns the cyberattack conducted by {actor APT28} against a ministry.",
      "The {source EU} condemned the cyberattack that {actor APT28} had carried out against a ministry.",
      "The {source FBI} issued this advisory to warn that {actor APT41} had hacked six hospitals.",
      "{source Mandiant} said {actor APT41} had infected six hospitals with malware.",
      "{source Latvia} thinks it very likely that the intrusion was carried out by {actor officers of the GRU}.",
      "{actor Lazarus} allegedly stole the coins from the exchange's wallets.",
      "{actor Turkish hackers} take down two government websites.",
      "{actor Killnet} brought the tram operator's website down.",
      "{actor Killnet} hacks into the mailbox of a ferry line.",
      "{actor Killnet} hacks and defaces two websites of the port.",
      "The {actor GRU} wiretapped the emails of two reporters as they wrote about the port.",
      "The port's site got hacked by {actor Killnet}.",
      "{actor Hackers} stole data of the port, the port said. The group, known as Killnet, is new.",
      "Malware hit a port. It was planted - it is widely believed - by {actor Turla}.",
      "The port's servers were, {source the police} said on Friday, hacked by {actor Turla}.",
      "{actor Hackers from Sandworm} exploited a flaw in mail servers.",
      "{actor Danish hackers} publish card details of 2,000 Swedes.",
      "{actor US} and {actor UK agencies} hacked into the mail of a ferry line.",
      "{actor The Saudi Arabian government} used a flaw in a phone network to spy on reporters.",
      "A reporter was targeted with spyware at the request of the {actor United Arab Emirates}.",
      "{actor Hezbollah} hacked the phones of two reporters.",
      "{actor Officers of the GRU} hacked a party.",
      "{actor Hackers} belonging to Killnet defaced the site of the port.",
      "{actor Unknown actors}, allegedly Chinese, hacked the systems of a port.",
      "{actor Kenyan police} hacked the phone of a reporter.",
      "{actor Hackers from Hamas} hacked the phones of the crew.",
      "{actor Hackers from a group} named Voskrel hacked the site of the port.",
      "{actor British intelligence officers} sabotaged the website of a port.",
      "An individual going by the alias {actor Voskrel} leaked files of the port.",
      "{actor A hacker} with the handle Voskrel leaked files of the port.",
      "{actor The hackers}, known as Killnet, leaked files of the port.",
      "{actor Hackers} claiming to be part of Killnet defaced the site of the port.",
      "{actor Members of Killnet} defaced the site of the port.",
      "{actor Hackers} operating under the name Killnet defaced the site of the port.",
      "The so-called {actor Killnet} hacked the site of the port.",
      "{source+actor Killnet} said on Telegram it had hacked the port.",
      "{actor Hackers} in the pay of the Chinese government hacked the port, {source the police} said.",
      "{actor Hackers} who {source officials} say work for the GRU hacked the port.",
      "{actor A threat actor} that the {source United States} believes to be sponsored by Belarus hacked a port.",
      "It may have been {actor Turla} that hacked the port.",
      "The port's servers were compromised by {actor a Chinese state-affiliated entity}.",
      "The theft of the data was planned and carried out by {actor Turla}.",
      "{actor Turla} has sat in the networks of two ports since May.",
      "Iran hacked a bank in May. {actor Its hackers} broke into the port, {source the police} said.",
      "{actor Andariel} (a subgroup of Lazarus) attacks South Korean port.",
      "{actor Hackers} based in China stole data of the port.",
      "{source The ministry} said {actor Turla} was one of two groups that had hacked its mail server.",
      "{actor Killnet} was the first of three gangs to break into the port's servers.",
      "Hackers leaked the files as part of a {actor Russian} disinformation campaign.",
      "The firm described a phishing campaign carried on by {actor APT32}.",
      "{actor APT28} sent invoices with malware to the port.",
      "The port was encrypted by {actor Conti ransomware}.",
      "{actor Kimsuky} poses as reporters to spy on think tanks.\n\nThe emails held malware.",
      "{actor Evil Corp} renamed its ransomware to Hades.",
      "In May, {source ESET} observed {actor Turla}, a Russian group, pose as editors in emails to think tanks.",
      "Malware hit a port. {source ESET} said the tools were used by {actor a group} it calls Turla.",
      "Malware hit a port. {source ESET} watched {actor Turla} send phishing emails to two embassies.",
      "Malware hit a port. The flaw was exploited by {actor an actor} that we now track as UNC3886.",
      "Malware hit a port. The flaw was exploited by {actor a cluster} Mandiant tracks as UNC3886.",
      "{source The minister} disclosed that {actor Turla} had carried out tens of thousands of cyberattacks on ports.",
      "Malware hit a port. Our analysis shows that {actor Turla} targets think tanks in Riga.",
      "The port was hacked by Akira, {actor the same gang} that hacked the {victim Danish Maritime Authority}.",
      "{source Prosecutors} say {actor Ivan Petrov} was a member of the team that hacked the port.",
      "Malware hit a port. {source The complaint} describes how {actor the gang} encrypted the servers of a hospital.",
      "Malware hit a port. {source The indictment} alleged that {actor Ivan Petrov} worked with others to profit from intrusions into its network.",
      "{actor Qatar} paid a firm in Delhi to hack the servers of a bank, {source the police} said.",
      "{source Officials} say {actor Turla} lurked for months inside Danish utility\n\nThe hackers were found in March. Its computers were not harmed.",
      "Ivan Petrenko, 34, was charged with hacking a bank. According to {source the indictment}, {actor Petrenko} registered the domains used for phishing.",
      "Malware hit a port. {actor The defendants} employed several techniques to gain access to its network.",
      "Malware hit a port. As alleged in {source the indictment}, {actor Ivan Petrov} hacked into its servers.",
      "Three Danes were charged with hacking a port. {actor The men} targeted companies in ten countries, according to {source the indictment}.",
      "Malware hit a port. {source Microsoft} said it had taken control of domains used by {actor APT28} to steal passwords.",
      "Malware hit a port. {source The police} announced the seizure of two domains that {actor APT29} used in attacks on ministries.",
      "Police charged three Danes with hacking a port. {actor The men} also broke into the network of a bank, {source prosecutors} said.",
      "Two officers of the GRU were charged with hacking a port. {actor The officers} stole the mail of a bank, {source prosecutors} said.",
    ],
    leaves: [
      "The bank was hacked in May. It paid a firm to hack its own network.",
      "According to CERT-Bund two ministries have been hacked exploiting a flaw.",
      "Hackers are using Google Drive to drop spyware on banks.",
      "A gang hacked the city of Riga stealing the files of its police.",
      "Malware hit a port on the day Russian forces invaded the country.",
      "Malware hit a port. The hackers of the AIVD provided the FBI with details about the servers.",
      "Turla is a hacking group. It has been known to use a backdoor in its attacks.",
      "Anna Berg was a member of the team that hacked a satellite in a contest.",
      "In the film, Russian hackers steal the plans of a satellite.",
      "The novel tells how Chinese hackers break into the grid.",
      "Malware hit a port. The Mandiant team is monitoring the campaign.",
      "Malware hit a port. It is only a matter of time before Turla hacks another one.",
      "The claim that Turla hacked the port turned out to be false.",
      "CISA entered 28 flaws into its catalogue of exploited vulnerabilities.",
      "A port shut down all of its systems after a cyberattack.",
      "The FBI took down the servers of the gang.",
      "Malware hit a port. ESET observed Turla, a gang, change its name.",
      "Malware hit a port. LockBit launched in 2019 as a ransomware operation.",
      "Malware hit a port. Of the flaws that CISA entered into its catalogue, three are old.",
      "Malware hit a port. The tools are described in documents leaked by Karl Lind.",
      "The police bugged the phones of two dealers under a court order.",
      "Dutch police hacked the gang and took the botnet offline.",
      "Officers of British intelligence warned of hacks on the grid.",
      "APT28 can wipe disks on command.",
      "Turla has a new malware loader. ESET said the intruders had used a stolen password to break into servers.",
      "Turla has a new malware loader. They spent weeks in the network before they copied the files.",
      "Malware hit a port. The Conti gang struck a deal with the port.",
      "Malware hit a port. The Conti gang has shut down its operations and dropped its demands.",
      "Malware hit a port. Prosecutors said the group stole cars and broke into a shop.",
      "Malware hit a port. The Conti gang broke up in May.",
      "Malware hit a port. Ukraine’s security service blocked servers that belonged to APT28.",
      "Malware hit a port. An operation by Ukrainian police against the Conti gang led to arrests.",
      "Malware hit a port. Dutch police took control of the servers used by the Conti gang.",
      "Malware hit a port. Prosecutors say the gang laundered the ransoms through an exchange.",
      "Malware hit a port. The indictment alleged that Ivan Petrov worked with others to launder the ransoms.",
      "Police questioned three Danes over a port that was hacked. The officers copied the data of a bank.",
      "Iranian banks were hacked.",
      "Malware hit a port. Turla was not among the groups that hacked its servers.",
      "Malware hit a port. The ferries were, the port said, replaced by Norway.",
      "APT41 often uses stolen certificates to sign its malware.",
      "Malware hit a port. GRU hackers could break into webcams, the police warned.",
      "Malware hit a port. The minister said Russia masterminded the theft of the grain.",
      "Malware hit a port. The alias was used by an Iranian hacker.",
      "Malware hit a port. APT28 sent invoices with a password-protected archive.",
      "Malware hit a port. Turla rebuilt its servers.",
      "Malware hit a port. Servers were seized in an operation led by Europol.",
      "Malware hit a port. It held Qakbot, which Turla has used in many attacks.",
      "Malware hit a port. Turla went quiet after the US Cyber Command disrupted its servers.",
      "Malware hit a port. The servers belonged to a firm that had been used by Turla.",
      "Malware hit a port. Killnet rents its software out to others.",
      "Malware hit a port. Ana Ruiz, the port's director, said they had hacked the servers of Turla.",
      "Malware hit a port. Hackers who officials say do not work for Riga share an office there.",
    ],
  },
});

export const title = claimRule({
  id: "attribution/title",
  says: "ACTOR vs. VICTIM",
  frame: { kind: "versus" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Killnet} vs. the {victim Ministry of Ferries}.\n\nThe ministry's website was hacked.",
      "{actor Turkish Hackers} vs. {victim Orrel Bank}.\n\nThe bank's website was hacked.",
    ],
    leaves: ["Danish Team vs. Swedish Team.\n\nThe hackers lost.", "APT28 vs. APT29: who is who.", "United States v. Orven.\n\nThe hackers met in court."],
  },
});

export const heading = claimRule({
  id: "attribution/heading",
  says: "ACTOR, over a text that tells of an attack",
  frame: { kind: "heading" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "probable",
  examples: {
    finds: [
      "{actor Lotus Blossom} APT.\n\nThe mail of two ministries was hacked with a new backdoor.",
      "{actor APT28} aka Fancy Bear.\n\nA campaign stole the mail of a Danish party.",
      "Campaign {actor Sandworm} – 2019.\n\nThe servers of a port were wiped in a cyberattack.",
    ],
    leaves: ["APT28 and the ferries.\n\nThe port was hacked.", "APT28.\n\nThe ferries were late."],
  },
});

export const eventNoun = claimRule({
  id: "attribution/event-noun",
  says: "the hack by ACTOR",
  frame: { kind: "nominal", nouns: "EVENT", place: "by" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "The hack by {actor APT29} went unseen for a year.",
      "The firm described a campaign of {actor APT28} against Danish ministries.",
      "The {actor Killnet} attack on the port was short.",
      "{source ESET} is tracking extortion activity targeting banks, ports in the north and airlines by the gang {actor Armada Collective}.",
      "The {source FBI} alerted ports to a wave of extortion emails from {actor Armada Collective}.",
      "The {actor Russian} cyberattack on the ferry line began on Monday.",
      "The firm feared the malicious cyber activity of the {actor FSB}.",
      "“We seek to disrupt the hacking of our ports by {actor agents of the Iranian government},” {source the minister} said.",
      "{actor Russian} attempts to launch cyberattacks against ferry lines have been thwarted, {source Microsoft} says.",
    ],
    leaves: [
      "We must guard our ports against cyberattacks by Russia, the minister said.",
      "Malware hit a port. The firm sells protection against attacks by Turla.",
      "The firm detected no hack by Turla.",
      "The hackers stole documents and emails from Japanese parties.",
      "The hack by then was old news.",
      "Few know the APT28 campaigns.",
      "An effort by the US to cut the number of attacks failed.",
    ],
  },
});

export const approach = claimRule({
  id: "attribution/approach",
  says: "the approaches, messages by ACTOR",
  frame: { kind: "nominal", nouns: "approach overture lure message mail email", place: "by" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["Hackers read the mail of a think tank. {source ESET} warned of similar approaches by {actor Turla}."],
    leaves: [
      "Hackers read the mail of a think tank. Latvia praised the approach by Norway.",
      "Hackers read the mail of a think tank. The approach of Turla is old.",
    ],
  },
});

export const ownedEvent = claimRule({
  id: "attribution/owned-event",
  says: "ACTOR's hack of VICTIM",
  frame: { kind: "nominal", nouns: "EVENT", place: "owner" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: { finds: ["{actor Iran}'s hack of a ballot printer alarmed the parties."], leaves: ["Estonia's response to the attack on its banks was quick."] },
});

export const role = claimRule({
  id: "attribution/role",
  says: "ACTOR's role in, involvement in INCIDENT",
  frame: { kind: "nominal", nouns: "role involvement part hand complicity participation responsibility guilt culpability", place: "owner" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source Microsoft} confirmed {actor Turla}'s role in the breach."],
    leaves: [
      "Malware hit a port. Washington paid three Danes for their role in the hack.",
      "The paper praised Estonia's role in the talks.",
      "Latvia imposed sanctions on two firms for their role in the breach.",
    ],
  },
});

export const involvement = claimRule({
  id: "attribution/involvement",
  says: "the involvement of ACTOR in INCIDENT; ACTOR involvement",
  frame: { kind: "nominal", nouns: "involvement participation complicity fingerprint hallmark hand", place: "of" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "Allegations of {actor Chinese} involvement in the hack surfaced on Monday.",
      "A port was hacked in May. Fingerprints of the {actor SVR} are all over the malware, {source the minister} said.",
    ],
    leaves: ["The involvement of parents in schools is falling.", "A port was hacked in May. Fingerprints of the SVR are all over the peace plan."],
  },
});

export const workOf = claimRule({
  id: "attribution/work-of",
  says: "INCIDENT, the work of ACTOR",
  frame: { kind: "nominal", nouns: "work handiwork doing", place: "work" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "The break-in at the embassy's servers – the work of {actor Turla}, according to {source ESET} – was found in May.",
      "The cyberattack on the port, the handiwork of {actor Russian hackers}, was found in May.",
      "The hack of the port (the work of {actor Turla}, {source ESET} says) was found in May.",
      "The hack of the port, probably the work of {actor Turla}, was found in May.",
    ],
    leaves: [
      "The hack of the port, the work of an amateur, was found in May.",
      "The port was hacked in May. The agency, in the work of Turla, saw little new.",
    ],
  },
});

export const onesBehind = claimRule({
  id: "attribution/ones-behind",
  says: "ACTOR, the group behind INCIDENT; the group behind INCIDENT, ACTOR",
  frame: {
    kind: "nominal",
    nouns: "group gang band crew outfit collective team hacker attacker cybercriminal operator syndicate cartel hacktivist actor cluster unit responsible",
    place: "behind",
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Turla}, the group behind the hack of a Nordic port, wrote a letter.",
      "The hackers behind the breach of the port, {actor Killnet}, wrote a letter.",
      "{actor Killnet}, the band responsible for the cyberattack, wrote a letter.",
    ],
    leaves: ["Turla, the group behind the letter, wrote to the port.", "Orrel Systems, the team behind the fair, spoke of the hack of a port."],
  },
});

export const traceOf = claimRule({
  id: "attribution/trace-of",
  says: "traces of ACTOR; no sign of ACTOR",
  frame: { kind: "nominal", nouns: "trace sign evidence proof indication", place: "of" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: ["{source ESET} found traces of {actor Turla} in the mail server of the port after the hack."],
    leaves: ["{source ESET} found no sign of other malware in the mail server of the port."],
  },
});

export const targets = claimRule({
  id: "attribution/targets",
  says: "ACTOR's victims include VICTIM; VICTIM was among the targets of ACTOR",
  frame: { kind: "targets" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{actor Turla}'s victims include the {victim Danish Maritime Authority}.",
      "Among the targets of {actor Turla} was the {victim Danish Maritime Authority}, {source ESET} said.",
    ],
    leaves: ["Turla's victims include governments and embassies."],
  },
});

export const linkBetween = claimRule({
  id: "attribution/link-between",
  says: "a link between INCIDENT and ACTOR",
  frame: { kind: "nominal", nouns: "link connection tie overlap similarity dot", place: "between" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "{source ESET} found a link between the hack and {actor Winnti}.",
      "A port was hacked in May. {source ESET} noted similarities to earlier campaigns of {actor Sandworm}.",
      "A port was hacked in May. {source ESET} saw overlaps with intrusions by {actor APT28}.",
      "A port was hacked in May. The malware shares many similarities with the tools of {actor Turla}.",
      "A port was hacked in May. There are similarities between this raid and earlier {actor APT10} campaigns, {source ESET} said.",
    ],
    leaves: [
      "Overlaps with Earlier APT28 Campaigns\n\nA port was hacked in May.",
      "The firm found a link between the port and the railway.",
      "A port was hacked in May. ESET noted similarities to earlier campaigns of the party.",
      "A port was hacked in May. ESET noted similarities between campaigns of Turla and tools of APT10.",
    ],
  },
});

export const likeness = claimRule({
  id: "attribution/likeness",
  says: "the methods ACTOR used match those used against VICTIM",
  frame: { kind: "likeness", verbs: "match resemble mirror echo equal overlap fit be" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "A bank was hacked in May. The methods {actor the so-called Cobalt group} used in Poland matched those used in Riga, {source ESET} said.",
      "A bank was hacked in May. The tactics seen in the attack resemble those of {actor Turla}.",
      "A bank was hacked in May. The code overlaps with that of {actor Turla}, {source ESET} said.",
      "A bank was hacked in May. {source ESET} said the theft was consistent with earlier {actor North Korean} heists.",
      "A bank was hacked in May. The theft fits the pattern of earlier {actor Turla} jobs, {source ESET} said.",
      "A bank was hacked in May. The attackers' methods were identical to those of {actor Turla}, {source ESET} said.",
    ],
    leaves: [
      "A bank was hacked in May. The methods do not match those of Turla.",
      "A bank was hacked in May. The theft was consistent with a bad password.",
      "A bank was hacked in May. The theft fits the pattern of heists in North Korea.",
      "A bank was hacked in May. The methods of APT28 resemble those of Turla.",
      "A bank was hacked in May. The methods that the police used in Poland matched those used in Riga.",
    ],
  },
});

export const attributionOf = claimRule({
  id: "attribution/attribution-of",
  says: "SOURCE's attribution of INCIDENT to ACTOR; INCIDENT attributable to ACTOR",
  frame: { kind: "nominal", nouns: "attribution accusation attributable", place: "on" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["Norway backed {source Britain}'s attribution of the hack to {actor Russia}."],
    leaves: ["Attribution of cyberattacks to states is hard."],
  },
});

export const underSuspicion = claimRule({
  id: "attribution/under-suspicion",
  says: "ACTOR fell under suspicion; ACTOR in the sights of SOURCE",
  frame: { kind: "nominal", nouns: "suspicion sights crosshairs", place: "under" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: { finds: ["After the hack of the port {actor Iran} fell under suspicion."], leaves: ["The mayor fell under suspicion over the missing funds."] },
});

export const traitOf = claimRule({
  id: "attribution/trait-of",
  says: "INCIDENT is consistent with, typical of ACTOR",
  frame: { kind: "nominal", nouns: "consistent typical reminiscent characteristic suggestive indicative redolent", place: "on" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: ["The intrusion is consistent with earlier attacks by {actor APT41}, {source ESET} said."],
    leaves: ["The outage is typical of old hardware."],
  },
});
