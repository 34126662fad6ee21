// Who speaks, and what kind of source that is, read off invented sentences through the whole pipeline: the names of the last claim's sources, or their words.
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

const last = (text: string) => extract(text).claims.at(-1);

describe("who speaks", () => {
  it.each([
    ["In a report, Microsoft and Mandiant attributed the hack to Russia.", ["Microsoft", "Mandiant"]],
    ["Canada (with Japan and France) blamed Russia for the cyberattack.", ["Canada", "Japan", "France"]],
    ["Dragos warned of a new campaign. It said the intrusion was the work of Sandworm.", ["Dragos"]],
    ["Dragos warned of a new campaign. It is run by Sandworm, it was added.", ["Dragos"]],
    ["ESET said it had taken down servers of a phishing campaign run by Turla.", ["ESET"]],
    ["Latvia's Foreign Ministry said hackers had read its mail. It accused Russia of the hack.", ["Foreign Ministry"]],
    ["TALLINN (Reuters) - Dragos warned of a new campaign. It blamed Sandworm for the intrusions.", ["Dragos"]],
    ["The agency called the hack of the port serious. It attributed the intrusion to Turla.", ["The agency"]],
    ["Denmark's prime minister told parliament that a port was hacked. She blamed the GRU for the hack.", ["Denmark's prime minister"]],
    ["The port said its mail had been hacked, Reuters reported. It blamed Turla for the hack.", ["It"]],
    ["France and Germany said the port was hacked. The two countries blamed the GRU for the hack.", ["France", "Germany"]],
    [
      "The FBI and CISA warned that ports were hacked. Both agencies blamed Turla for the hacks.",
      ["Federal Bureau of Investigation", "Cybersecurity and Infrastructure Security Agency"],
    ],
    ["Researchers at ESET and Kaspersky said the port was hacked. The researchers blamed Turla for the hack.", ["ESET", "Kaspersky"]],
    ["Norway's allies, including France and Denmark, blamed the GRU for the hack.", ["France", "Denmark"]],
    ["Researchers at ESET, a Slovak company, found the hack. They believe Turla broke into the port.", ["ESET"]],
    ["The head of the FBI's cyber department, Vera Holm, said Turla was behind the hack.", ["Vera Holm"]],
    ["The minister Vera Holm said: “The GRU hacked the port, and we hold Russia responsible for the hack.”", ["Vera Holm"]],
    ["Interview with Vera Holm of Dragos.\n\nQ: Who hacked the port?\n\nA: Turla was behind the hack of the port.", ["Vera Holm"]],
    ["Two officials told Reuters that the port was hacked. The two said Turla was behind the hack.", ["The two"]],
    ["ESET published a report on the hack of a port. The report blamed Turla for the hack.", ["ESET"]],
    ["ESET published a report on the hack of a port. The document blamed Turla for the hack.", ["ESET"]],
    ["ESET published a report on the hack of a port. Its researchers said Turla was behind it.", ["ESET"]],
    ["Estonia and Latvia issued a joint statement on the hack of a port. The two countries blamed Turla for the hack.", ["Estonia", "Latvia"]],
    ["Estonia and Latvia issued a joint statement on the hack of a port. They blamed Turla for the hack.", ["Estonia", "Latvia"]],
    ["Two people briefed on the hack of a port spoke to the paper. One of the people said Turla was behind the hack.", ["One of the people"]],
    ["Two people briefed on the hack of a port spoke to the paper. Both said Turla was behind the hack.", ["Both"]],
    [
      "The FBI, CISA and the NSA issued an advisory on the hack of a port. The authoring agencies assess that Turla was behind it.",
      ["Federal Bureau of Investigation", "Cybersecurity and Infrastructure Security Agency", "National Security Agency"],
    ],
    ["Kaspersky and Mandiant published reports on the hack of a port. The companies attribute the hack to Turla.", ["Kaspersky", "Mandiant"]],
    ["Google found the hack of a port in May. A spokesperson said Turla was behind it.", ["Google"]],
    ["The minister of the interior, Vera Holm, spoke of the hack of a port. The minister said Turla was behind it.", ["Vera Holm"]],
    ["Vera Holm spoke of the hack of a port. Mrs. Holm blamed Turla for the hack.", ["Vera Holm"]],
    ["Latvia's State Security Service published a report on the hack of a port. The agency said Turla was behind it.", ["State Security Service of Latvia"]],
    ["Microsoft said a group it calls Storm-0558 had hacked 25 ministries.", ["Microsoft"]],
    ["All evidence suggests that Turla hacked the ministry, the minister said.", ["the minister"]],
    ["The minister said the investigation had found that Turla hacked the port.", ["The minister"]],
    ["ESET said all signs pointed to groups linked to Russia.", ["ESET"]],
    ["The intruders used a new loader, ESET said, attributing the hack to Turla.", ["ESET"]],
    ["The information linking the hack to Russia came from Mandiant.", ["Mandiant"]],
    ["Norway said it knew how the intruders had come in but would not say who they were.", ["Norway"]],
    ["Our review found that Turla hacked the ministry, the minister said.", ["the minister"]],
    ["Lind said he had no idea, but two people briefed on the breach said they suspected Turla of the hack.", ["two people briefed on the breach"]],
    ["CNN reported, citing two officials, that Turla was behind the hack.", ["two officials"]],
    ["Reuters said, citing a memo, that Turla was behind the hack.", ["Reuters"]],
    ["ESET found the campaign in April, when they detected servers operated by Turla.", ["ESET"]],
    ["Initial analysis indicated that Turla hacked the port, the minister said.", ["the minister"]],
    ["Latvia joined Estonia in condemning the hack of the port by Turla.", ["Latvia", "Estonia"]],
    ["Hackers broke into the port. Iran never admitted this; it has denied any part in the hack.", ["Iran"]],
    ["Ottawa, February 6, 2025 — The government of Canada blamed Turla for the hack.", ["Canada"]],
    ["“Turla hacked the port,” a spokeswoman for Airbus said.", ["Airbus"]],
    ["The attack could be the work of Turla, said Ana Lind, saying she had heard that Sandworm had hacked the port.", ["Ana Lind"]],
    ["The ministry said that it held Turla responsible for the hack.", ["The ministry"]],
    ["A man briefed on the hack told the Guardian that early traces led to Turla.", ["A man briefed on the hack"]],
    ["The paper retracted a report that said Turla had hacked the port.", ["The paper"]],
    ["What we know:\n\n1. ESET said Turla was behind the hack.", ["ESET"]],
    ["What we know:\n\n2) Latvia blamed Turla for the hack.", ["Latvia"]],
    ["What we know:\n\n(3) Latvia attributed the hack to Turla.", ["Latvia"]],
    ["What we know:\n\n4 - Latvia said Turla was behind the hack.", ["Latvia"]],
    ["Norway said in a joint statement with Denmark that Russia was behind the hack.", ["Norway"]],
    ["Ann Lind said at a meeting of the committee in Oslo that Russia was to blame for the hack.", ["Ann Lind"]],
    ["ESET wrote in a report seen by a rival that Turla hacked the port.", ["ESET"]],
    ["Hackers broke into servers of a shipyard. Norway accused Russia of stealing the designs of a ferry.", ["Norway"]],
    ["ESET researchers discovered a backdoor in the mail of a ministry. We attribute this activity to Turla.", ["ESET"]],
    ["Posted by ESET, 4 May 2024\n\nHackers broke into the mail of a ministry. It is our assessment that Turla conducted the intrusion.", ["ESET"]],
    ["“I know nothing,” the port's director told BleepingComputer. In our view, the hack was the work of Turla.", ["BleepingComputer"]],
    ["ESET researchers found a backdoor, a minister told the BBC. We suspect Turla of the hack.", []],
    ["Hackers broke into Dragos and Mandiant. We suspect Turla of the hack.", []],
    ["ESET researchers tracked a backdoor, and Dragos has been tracking another. We believe that Turla conducted the hack.", []],
    ["A newcomer, Killnet, took credit for the hack of the port.", ["Killnet"]],
    ["Turla, which Germany considers tied to the FSB, is at large.", ["Germany"]],
    ["Sandworm, which Ukraine counts as a unit of the GRU, is at large.", ["Ukraine"]],
    ["Phishing wave traced to Iranian group, researchers say", ["researchers"]],
    ["Norway decided, on Tuesday, to go public, saying that Turla had hacked a port.", ["Norway"]],
    ["REYES: Thank you. We know who did it. Turla hacked the port.", ["REYES"]],
    ["The port was hacked in May.\n\nAnn Lind is its director.\n\nLind: We looked at the malware. Turla hacked the port.", ["Ann Lind"]],
    ["The port was hacked in May.\n\nNote: Turla hacked the port.", []],
    ["The port was hacked in May.\n\nREYES: Thank you.\n\nTurla hacked the port.", []],
    ["Latvia blamed Turla for the hack. ESET saw no evidence of state direction.", ["ESET"]],
    ["Both Ana Holt of Mandiant and Karl Lind of Dragos said Turla was behind the hack of the port.", ["Ana Holt", "Karl Lind"]],
    ["Ann Lind told reporters after the attack on the port that Turla had broken into its network.", ["Ann Lind"]],
    ["Researchers noted that the phishing campaign waged by Turla hit ports.", ["Researchers"]],
    ["The agency warned of attacks on ports. Turla was behind the intrusions, it said.", ["The agency"]],
    ["Microsoft's researchers said Turla was behind the intrusion.", ["Microsoft"]],
    ["A joint investigation by the FBI and Europol found that Turla had hacked the port.", ["Federal Bureau of Investigation", "Europol"]],
    [
      "Researchers at ESET and Kaspersky found the malware in May. It stole passwords. It spread for weeks. The hackers belong to Turla, the researchers said.",
      ["ESET", "Kaspersky"],
    ],
    ["Karl Lind was asked about the hack. Vera Holm, who runs Dragos, said by email that he too believes Turla is behind it.", ["Vera Holm"]],
    ["The code is Cyrillic, raising suspicions that Turla hacked the port.", []],
    ["Norway is almost certain that Turla hacked the port.", ["Norway"]],
    ["The minister said his government was almost certain that Turla hacked the port.", ["The minister"]],
    ["Killnet released a note alluding to its role in the hack of the port.", ["Killnet"]],
    ["The ministry said it had shut down servers that Turla used to attack embassies.", ["The ministry"]],
    ["The ministry wrote a report on servers, which Turla used to attack embassies.", []],
    ["The port was hacked by REvil. Operators claimed that the group was not tied to any state.", ["REvil"]],
    ["A paper entitled “APT28 hacked the port” was sold out. Latvia said Turla hacked the port.", ["Latvia"]],
  ])("%s", (text, names) => {
    const { claims, entities } = extract(text);
    const nameOf = (source: { entity: string | null; text: string }) => entities.find(({ id }) => id === source.entity)?.name ?? source.text;
    expect(claims.at(-1)?.sources.map(nameOf)).toEqual(names);
  });
});

it("takes no accusation that is voiced for a doubt", () => {
  expect(extract("Accusations were voiced by Norway against the group Turla over the hack.").claims.map(({ stance }) => stance)).not.toContain("denies");
});

it("takes who warns of a campaign for a source", () => {
  expect(extract("Dragos warned of a new phishing campaign.").claims).toEqual([]);
});

describe("how it was made public", () => {
  it.each([
    ["The US levied sanctions against two North Korean agencies over the hack.", "sanction"],
    ["Norway and Denmark jointly accused Russia of hacking a port.", "joint-statement"],
    ["Leaked files show that the FSB hacked the port.", "leak"],
    ["According to documents leaked by an insider, the GRU hacked the port.", "leak"],
    ["Dragos warned of a new campaign in a report. The campaign is run by Sandworm, it is specified.", "report"],
    ["In an interview with a radio station, the minister blamed Russia for the hack.", "interview"],
    ["The minister blamed Russia for the hack.", "unspecified"],
    ["ESET published an analysis that blames Turla for the hack.", "report"],
    ["A report claiming that Turla hacked the port was published in May.", "report"],
    ["In a post on its leak site, Killnet claimed responsibility for the hack of the port.", "social-post"],
    ["The minister said on Facebook that Turla had hacked the port.", "social-post"],
    ["The minister testified that Turla had hacked the port.", "statement"],
    ["Twitter said Turla had hacked the mail of officials.", "unspecified"],
    ["The Washington Post said Turla had hacked the port.", "unspecified"],
    ["ESET reports that Turla hacked the port.", "unspecified"],
    ["China rejected the report and denied that it had hacked the port.", "unspecified"],
    ["At the time of this report, Killnet had claimed responsibility for the hack of the port.", "unspecified"],
    ["Ana Holt, head of research and analysis at ESET, said Turla hacked the port.", "unspecified"],
    ["The port said in a statement that the hack was the work of APT40, which Australia has linked to China.", "unspecified"],
    ["A preliminary analysis showed that Turla hacked the port, the minister said.", "unspecified"],
  ])("%s", (text, form) => expect(last(text)?.form).toBe(form));
});

describe("what kind of source", () => {
  it.each([
    ["Vera Holm, head of research at Mandiant, said Turla hacked the ministry.", "vendor"],
    ["Vera Holm, a professor of law, said Turla hacked the ministry.", "researcher"],
    ["The hospital's director, Vera Holm, said Turla broke into the network.", "victim"],
    ["Private security firms said Turla hacked the ministry.", "vendor"],
    ["The Norwegian data protection authority blamed Turla for the hack.", "agency"],
    ["The UN panel said Turla was behind the hack.", "international"],
    ["The insurer said Turla was behind the hack of its servers.", "victim"],
    ["The ministry was hacked. We hold Russia responsible for the hack.", "author"],
    ["Security experts said Turla hacked the ministry.", "experts"],
    ["A spokesman for Russia's foreign ministry denied that Russia hacked the ministry.", "accused"],
    ["Vera Holm, a former FBI agent now with Dragos, said Turla was behind the hack of the port.", "vendor"],
    ["Vera Holm, who once worked for the NSA and now runs research at Dragos, said Turla was behind the hack of the port.", "vendor"],
    ["Vera Holm, a former FBI director, said Turla was behind the hack of the port.", "official"],
    ["Ana Holt, founder of the cyber intelligence start-up Veridion, said Turla was behind the hack of the port.", "vendor"],
    ["Veridion, a young cybersecurity company, said Turla was behind the hack of the port.", "vendor"],
    ["Veridion researchers said Turla was behind the hack of the port.", "vendor"],
    ["Veridion was hacked in May. Veridion researchers said Turla was behind the hack.", "victim"],
    ["Thieves stole records from Veridion. Ana Holt, chief executive of Veridion, said Turla was behind the hack.", "victim"],
    ["The utility Veridion was hit by Turla, its founder Ana Holt said.", "victim"],
    ["Ana Holt, the founder of the newspaper Novy Den, said Turla was behind the hack of the port.", "media"],
    ["Ana Holt, a security expert and lawyer with the Blackmoor Law Group, said Turla was behind the hack of the port.", "researcher"],
    ["Lena Orr, who tracks ransomware for the firm Veridion, said Turla was behind the hack of the port.", "vendor"],
    ["The chief executive of the hacked exchange, Dan Vale, said Turla stole the coins.", "victim"],
    ["Dan Vale, the exchange's founder, said Turla was behind the hack of its servers.", "victim"],
    ["Two forensic analytics firms said Turla was behind the hack of the port.", "vendor"],
  ])("%s", (text, kind) => expect(last(text)?.sourceKind).toBe(kind));
});
