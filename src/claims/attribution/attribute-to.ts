// Claims stage, rules: attribution of an activity to an actor, and what points to one.
import { claimRule } from "../rule.ts";

export const attributeTo = claimRule({
  id: "attribution/attribute-to",
  says: "SOURCE attributes, traces, pins INCIDENT to, on ACTOR",
  frame: { kind: "attribute", verbs: "attribute ascribe trace track pin credit blame assign", to: "to on" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Denmark} attributed the ransomware attack to {actor Russia}.",
      "The cyberattack was attributed by {source Microsoft} to {actor China}.",
      "A short summary released by {source Estonia} attributes the intrusion to {actor APT28}.",
      "{source ESET} attributes the intrusions described in this report to {actor APT28}.",
      "{source ESET} attributed to {actor APT28} five raids on banks.",
      "The raids on banks were attributed to Chinese groups, such as {actor APT17} and {actor APT15}.",
      "Meta closed accounts that {source it} attributed to {actor APT28}.",
      "{source Finland} blamed the breach of its parliament on {actor APT31}.",
      "{source Denmark} attributed the cyberattack on its foreign ministry to {actor APT31}.",
      "{source Denmark} blamed the cyberattack on its foreign ministry on {actor APT31}.",
      "{source Israel} attributed the hack of the port to {actor Hezbollah}.",
      "Malware hit a port. {source ESET} attributed the campaign to {actor Orrel Systems}, a Russian IT company with ties to the {sponsor FSB}.",
      "Malware hit a port. {source ESET} traced it to {actor a company} in Chengdu with ties to the {sponsor MSS}.",
      "The hack of the port was pinned on people with ties to {actor Iran}.",
      "The phishing emails, which {source Estonia} blames on {actor Russia}, reached 40 officials.",
      "Malware hit a port. Break-ins attributed to other China-linked groups, such as {actor APT17} and {actor APT31}, used the same backdoor.",
      "Malware hit a port. {source ESET} has blamed the campaign on the Iranian-state aligned gang {actor APT42}.",
    ],
    leaves: [
      "Malware hit a port. We consider a loader a strong indicator while attributing attacks to Turla.",
      "Malware hit a port. Its author is credited with ties to the Iranian government.",
      "Malware hit a port. ESET attributed the files sent to Turla in May.",
      "The hackers' leak was traced to the Red Cross.",
      "Engineers attributed the outage to a broken fan.",
      "The saying is attributed to Mark Twain.",
    ],
  },
});

export const trackedAs = claimRule({
  id: "attribution/tracked-as",
  says: "SOURCE tracks INCIDENT as ACTOR",
  frame: { kind: "track", verbs: "track follow monitor label name identify" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Mandiant} saw activity tracked as {actor UNC3886} in the mail servers of a port.",
      "The intrusions, which {source analysts} have tracked under the labels {actor APT41} and {actor Winnti}, hit six ports.",
      "The port's mail was read in a wave of break-ins tracked as {actor UNC3886}.",
    ],
    leaves: [
      "Malware hit a port. Mandiant tracks the group as UNC3886.",
      "Malware hit a port. Mandiant tracks such activity as UNC3886.",
      "Malware hit a port. Mandiant tracks the activity of UNC3886.",
    ],
  },
});

export const laidAt = claimRule({
  id: "attribution/laid-at",
  says: "SOURCE lays INCIDENT at the door of ACTOR",
  frame: { kind: "attribute", verbs: "lay", to: "at", through: "door doorstep feet" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "The cyberattack has been laid at the door of {actor Iran}.",
      "{source Latvia} laid the hack at {actor Russia}'s door.",
      "The attempt to hack the port was laid at the feet of {actor Turla}.",
    ],
    leaves: ["The port was hacked in May. Flowers were laid at the door of the Russian embassy.", "The hack was laid at the door of a careless clerk."],
  },
});

export const putDownTo = claimRule({
  id: "attribution/put-down-to",
  says: "INCIDENT is put down to ACTOR",
  frame: { kind: "attribute", verbs: "put", to: "to", particle: "down" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["The hack of the port was put down to {actor Turla}.", "The cyberattack has been put down to {actor Russia} by {source Latvia}."],
    leaves: ["The outage at the hacked port was put down to a broken fan.", "The port was hacked in May. A question was put to Russia."],
  },
});

export const linkTo = claimRule({
  id: "attribution/link-to",
  says: "SOURCE links, ties, connects INCIDENT to ACTOR",
  frame: { kind: "attribute", verbs: "link tie connect associate relate match", to: "to with" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "The phishing campaign has been linked to {actor APT28}.",
      "{source ESET} tied the wiper to {actor Sandworm}.",
      "{source ESET} matched the malware to {actor Sandworm}.",
      "{actor Turla} has been linked to the hack of an embassy.",
      "Malware hit a port. {source ESET} found tools associated with {actor Turla} in its mail servers.",
      "Malware hit a port. {source ESET} linked it to groups from China, such as {actor APT17} and {actor APT31}.",
    ],
    leaves: [
      "Malware hit a port. In the table you can check the TTPs associated with Turla.",
      "Malware hit a port. Payloads associated with Turla do not change much.",
      "Malware hit a port. All ports were closed while payloads associated with Turla do not change much.",
      "Malware hit a port. There is talk of five soldiers; the court’s list of three soldiers associated with Turla; and a map.",
      "Malware hit a port. The program searched files related to the MOIS.",
      "Malware hit a port. Its lures purport to come from entities related to the Norwegian government.",
      "Malware hit a port. The FBI announced the indictment of several men associated with Turla, and named its tools.",
      "Malware hit a port. Its site served code to banks associated with firms of interest to Turla.",
      "Malware hit a port. Analysts linked the handle to Turla.",
      "The police looked into the compromise of email accounts associated with the Danish parliament.",
      "Malware hit a port. The hackers linked to the leak speak Danish.",
      "Malware hit a port. Both of the groups are tied to APT28.",
      "Malware hit a port. Server locations suggest links to Turla.",
      "Malware hit a port. In this report we describe campaigns associated with Turla.",
      "A new cable links Estonia to Finland.",
      "The bonus is tied to the results of a security audit.",
    ],
  },
});

export const layBlame = claimRule({
  id: "attribution/lay-blame",
  says: "SOURCE lays the blame for INCIDENT on ACTOR; blame, suspicion falls on ACTOR",
  frame: {
    kind: "attribute",
    verbs: "lay put place pin fall rest lie point level direct heap cast make issue lead attribute ascribe assign",
    to: "on at to with",
    noun: "blame finger responsibility accusation attribution",
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Latvia} laid the blame for the cyberattack on {actor Russia}.",
      "Blame for the hack quickly fell on {actor Iran}.",
      "The {source European Council} formally attributed responsibility to {actor the Russian state} for the intrusions.",
      "{source Sweden} pointed the finger at {actor China} after the intrusion.",
    ],
    leaves: [
      "The union laid the blame for the delay on the operator.",
      "The port was hacked in May. The board assigned responsibility for its repair to Norway.",
    ],
  },
});

/** What is found and points to somebody. */
const pointers =
  "nothing everything evidence suspicion trail trace code clue sign indicator malware hallmark fingerprint signature stamp mark handwriting log analysis review examination autopsy link similarity connection attack intrusion sabotage tactic technique infrastructure investigation breach forensics data finding road address number domain server wallet certificate account footprint artefact artifact";

export const pointTo = claimRule({
  id: "attribution/point-to",
  says: "evidence, traces, suspicion point to ACTOR",
  frame: {
    kind: "attribute",
    verbs: "point lead fall bear carry have match resemble",
    to: "to at on of",
    noun: `${pointers} all this these it`,
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "A Nordic port was hacked in May. {source Security firms} pointed to {actor Turla}.",
      "The malware points to {actor APT28}.",
      "After hackers broke into a port in May, {source analysts} pointed to {actor Iran}.",
      "The traces point to two possible groups behind the hack – {actor APT28} and {actor Turla}.",
      "Suspicion over the hack fell on {actor China}.",
      "The intrusion bears the hallmarks of {actor Sandworm}.",
      "The malware carries {actor Turla}'s signature, {source ESET} said.",
      "The intrusion bears {actor Russian} fingerprints.",
      "The intrusion bears the hallmarks of {actor Turla}, {source a person involved in the inquiry} said.",
      "A review of the logs of the hack leads to {actor China}.",
      "The logs of the hacked port point to a {actor Russian} operation, said {source a diplomat briefed on the matter}.",
      "The logs of the hacked port point to a {actor Chinese} hand.",
    ],
    leaves: [
      "Malware hit a port. This has led to a trend of Russian hackers selling their loaders.",
      "The malware points to a need for better backups.",
      "A Nordic port was hacked in May. The minister pointed to Latvian law.",
      "A Nordic port was hacked in May. The treaty bears Russia's signature.",
      "The laptop carries a Chinese stamp.",
      "A Nordic port was hacked in May. The breach led to the creation of the US Cyber Command.",
    ],
  },
});

export const suggest = claimRule({
  id: "attribution/suggest",
  says: "clues suggest an operation of ACTOR, an actor of that state",
  frame: {
    kind: "attribute",
    verbs: "suggest indicate imply signal betray",
    to: "OBJECT",
    noun: `${pointers} tool timestamp setting string language overlap targeting pattern method victimology artifacts fact factor detail element all this these it`,
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "possible",
  examples: {
    finds: [
      "A port was hacked. The clues suggest a {actor Russian} operation, {source ESET} said.",
      "A port was hacked. The timestamps of the malware indicate {actor a Chinese threat actor}.",
      "A port was hacked. Everything suggests {actor a Turla operation}, {source ESET} said.",
    ],
    leaves: [
      "A port was hacked. The tools do not suggest a larger operation, ESET said.",
      "A port was hacked. The report suggests a Russian approach to safety.",
      "A port was hacked. The data suggests a Chinese recovery.",
    ],
  },
});

export const chargesAgainst = claimRule({
  id: "attribution/charges-against",
  says: "SOURCE brings, unseals, announces charges, an indictment, a warrant against, for ACTOR over INCIDENT",
  frame: {
    kind: "attribute",
    verbs: "unseal bring file announce press issue lodge open return level",
    to: "against for",
    noun: "charge indictment complaint warrant lawsuit case notice",
    people: true,
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "The {source Justice Department} unsealed charges against {actor six Chinese intelligence officers} for hacking an airline.",
      "An indictment against {actor six Chinese officers} was unsealed over the hack of an airline.",
      "{source Prosecutors in Vilnius} issued arrest warrants for {actor two Russian nationals} over the cyberattack on the railway.",
    ],
    leaves: ["The city brought charges against the builder over the bridge.", "The union filed a complaint against the ministry for late pay."],
  },
});

export const endorse = claimRule({
  id: "attribution/endorse",
  says: "SOURCE backs, supports, shares the finding that accuses ACTOR",
  frame: { kind: "endorse", verbs: "back support endorse share echo second agree concur come reach arrive draw" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "Latvia accused Russia of the hack of its land registry. {source NATO} backed the Latvian assessment.",
      "Latvia accused Russia of the hack of its land registry. Analysts at {source ESET} came to the same conclusion.",
      "Latvia accused Russia of the hack of its land registry. {source Norway} agrees with this assessment.",
    ],
    leaves: [
      "Malware hit a port. The port thanked ESET for sharing its findings.",
      "The port was hacked in May. The board backed the assessment of the damage.",
      "The port was hacked in May. Analysts at ESET came to the same conclusion.",
    ],
  },
});

export const severTies = claimRule({
  id: "attribution/sever-ties",
  says: "SOURCE cuts its ties with ACTOR over INCIDENT",
  frame: { kind: "attribute", verbs: "cut sever break suspend", to: "with", noun: "tie relation", over: "over after for" },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{source Latvia} severed diplomatic relations with {actor Belarus} over the cyberattack on its land registry."],
    leaves: ["The port cut its ties with a supplier after the hack.", "Latvia suspended relations with Belarus before the cyberattack."],
  },
});

export const sanctionOn = claimRule({
  id: "attribution/sanction-on",
  says: "SOURCE imposes sanctions, restrictive measures, an asset freeze on ACTOR over INCIDENT",
  frame: {
    kind: "attribute",
    verbs: "levy impose slap announce place adopt put set",
    to: "on against",
    noun: "sanction measure freeze ban bounty",
    people: true,
  },
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: [
      "{source Canada} imposed sanctions on {actor four people} over cyberattacks on its parliament.",
      "The {source EU} imposed restrictive measures on {actor six individuals} responsible for cyberattacks on ports.",
      "{source The council} decided to impose sanctions on {actor six people} over cyberattacks on ports.",
      "{source Canada} imposed an asset freeze on {actor Ivan Petrenko} over the hack of its parliament.",
      "{source Canada} imposed sanctions on the {actor GRU} over the cyberattack on its parliament.",
    ],
    leaves: ["Brussels imposed sanctions on Russia over the war.", "The bank imposed new measures on its staff after the cyberattack."],
  },
});
