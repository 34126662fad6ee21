// The grammar on sentences of one difficulty each: for the verbs named, who does what to whom. A row is a sentence and, per verb, "subject | verb | object | preposition: phrase".
import { describe, expect, it } from "vitest";
import { readChunks } from "../../src/claims/grammar/chunks.ts";
import { readClauses } from "../../src/claims/grammar/clauses.ts";
import type { Phrase, Verb } from "../../src/claims/grammar/parts.ts";
import { placeMentions } from "../../src/claims/named.ts";
import { createDocument } from "../../src/document/document.ts";
import { findMentions } from "../../src/entities/index.ts";
import { builtInLexicon } from "../../src/lexicon/lexicon.ts";
import { link } from "../../src/link/index.ts";

const rows: Readonly<Record<string, readonly [sentence: string, ...verbs: string[]][]>> = {
  "who speaks in the middle leaves the rest whole": [
    ["The attack was the work, Mandiant said, of APT41.", "The attack | be | the work | of: APT41", "Mandiant | say"],
    ['"The attack," he said, "was carried out by Iran."', "The attack | carry, passive | | by: Iran"],
    ['"It was," said the official, "the work of Lazarus."', "It | be | the work | of: Lazarus", "the official | say"],
    ['"The pair acted on orders," said the minister.', "The pair | act | | on: orders", "the minister | say"],
    ["It was Sandworm, the analysts wrote, that had wiped the servers.", "Sandworm | wipe | the servers"],
    ["Although Russia denies it, the evidence, say experts, points to the GRU.", "the evidence | point | | to: the GRU", "Russia | deny | it"],
    ["The North Korean hackers, best known for the theft, were behind it, the FBI said.", "The North Korean hackers | be | | behind: it", "the FBI | say"],
    ["CERT-UA, the response team, said UAC-0056, a group tied to Russia, sent the emails.", "CERT-UA | say", "UAC-0056 | send | the emails"],
    ["The tools used in the hack, the police said on Friday, point to Iran.", "The tools | point | | to: Iran", "the police | say"],
    ["Officials, speaking in Kyiv, say Russia hacked the bank.", "Officials | say", "Russia | hack | the bank"],
    ["Turla hacked the port, said a diplomat briefed on the matter.", "Turla | hack | the port", "a diplomat | say"],
    ["Turla was behind it, said an officer now advising the bank, who asked not to be named.", "Turla | be | | behind: it", "an officer | say"],
    ["They worked for the GRU, said two officials familiar with the case.", "They | work | | for: the GRU", "two officials | say | | with: the case"],
    ["Hackers linked to Iran, said officials, wiped the computers.", "Hackers | wipe | the computers", "officials | say"],
    ["The ministry, criticised over the leak, said officials had blamed Iran.", "The ministry | say", "officials | blame | Iran"],
    ["The hack looks like a North Korean operation.", "The hack | look | | like: a North Korean operation"],
  ],
  "what says in passing how it is known leaves the rest whole": [
    ["The attack was carried out - it is widely believed - by Iran.", "The attack | carry, passive | | by: Iran", " | believe, passive"],
    ["The breach was the work, it is thought, of Turla.", "The breach | be | the work | of: Turla"],
    ["The mail was, officials said on Friday, stolen by Turla.", "The mail | steal, passive | | by: Turla", "officials | say"],
    ["Turla has, the police say, stolen the mail.", "Turla | steal | the mail"],
    ["The mail was, in the view of officials, stolen by Turla.", "The mail | steal, passive | | by: Turla"],
    ["Turla may, with moderate confidence, have stolen the mail.", "Turla | steal | the mail"],
    ["ESET said that, given the tools used, Turla stole the mail.", "ESET | say", "Turla | steal | the mail"],
    ["ESET said that while the tools were new, the mail was stolen.", "ESET | say", "the mail | steal, passive"],
    ["Turla was, as he spoke, inside the network.", "Turla | be | | inside: the network"],
    ["APT41, we believe, hacked the port.", "APT41 | hack | the port", "we | believe"],
    ["In spring, it was claimed by Killnet, on Telegram.", "it | claim, passive | | by: Killnet, on: Telegram"],
  ],
  "subjects behind their verb": [
    ["Behind the attack, according to Ukraine, was Sandworm.", "Sandworm | be | | behind: the attack, according to: Ukraine"],
    ["Responsible for the breach, the prosecutors say, is APT10.", "APT10 | be | Responsible | for: the breach"],
    ["Britain accused Russia of the attack, as did the Netherlands.", "Britain, the Netherlands | accuse | Russia | of: the attack"],
    ["Not until Friday did Berlin blame Moscow for the attack.", "Berlin | blame | Moscow | for: the attack"],
    ["What the FBI now believes is that Lazarus stole the money.", "the FBI | believe", "Lazarus | steal | the money"],
  ],
  "asides between commas": [
    ["Iranian hackers found diplomats who speak on Yemen, and broke into their mail.", "Iranian hackers | break | | into: their mail"],
    ["ESET told of a campaign by Turla, aligned with the FSB, against ports.", "Turla | align, passive | | with: the FSB"],
    ["The ministry in Tehran, asked about it, dismissed as baseless the claim.", "The ministry | dismiss | the claim | as: baseless"],
    ["Taiwan said Chinese hackers, sometimes with help, had broken into the bank.", "Taiwan | say", "Chinese hackers | break | | into: the bank"],
    ["A spokesman said the attack, launched from Russia, had been carried out by APT28.", "the attack | carry, passive | | by: APT28"],
    ["Symantec tied the malware, which it has named Graphican, to APT15.", "Symantec | tie | the malware | to: APT15"],
    ["The wiper was “almost certainly” written by Turla.", "The wiper | write, passive | | by: Turla"],
    ["Turla has for years been run by the FSB.", "Turla | run, passive | | by: the FSB"],
    ["The specialists had themselves learnt of it in May.", "The specialists | learn | | of: it"],
    ["The thieves whom prosecutors never named robbed a bank.", "prosecutors | name", "The thieves | rob | a bank"],
    ["In a note seen by a rival in May, two men and a woman who fled robbed a bank.", "two men, a woman | rob | a bank"],
    ["Spies linked to Iran spent a year inside a system the navy uses to plan visits.", "Spies | spend | | inside: a system", "the navy | use"],
    ["The addresses used pointed to Turla.", "The addresses | point | | to: Turla", "The addresses | use, passive"],
    [
      "The intruders, whom Mandiant identified as Turla, stayed in the network.",
      "Mandiant | identify | | as: Turla",
      "The intruders | stay | | in: the network",
    ],
    ["Police found traces of Turla, which is known for it, but could not say who came first.", "Police | say"],
    ["Hackers tied to Iran dump thousands of files.", "Hackers | dump | thousands | of: files"],
    ["Norway blamed months of snooping in its mail on Turla.", "Norway | blame | months | of: snooping, in: its mail, on: Turla"],
    ["The service suspects that APT31, a group it has linked to China, broke into the bank.", "it | link | | to: China", "APT31 | break | | into: the bank"],
    [
      "The firm said the group known as Turla, which has been tied to an agency blamed for raids that hit Paris, was behind it.",
      "the group | be | | behind: it",
    ],
    ["The police say hackers from Turla, who fled from a court that convicted them, robbed the bank.", "hackers | rob | the bank"],
    ["ESET said Turla, the group that it blames for the loss of a shop used by the city, robbed the bank.", "Turla | rob | the bank"],
    ["Turla, which robbed a shop and which is tied to Russia, robbed the bank.", "Turla | tie, passive | | to: Russia", "Turla | rob | the bank"],
    ["The other, which the firm had named Turla, robbed the bank.", "The other | rob | the bank", "the firm | name | Turla"],
    ["The intrusion, once attributed to Iran, is now thought to have been the work of Turla.", "The intrusion | think, passive"],
    ["ESET, whose engineers spent weeks cleaning the servers, blamed Iran for it.", "ESET | blame | Iran | for: it", "engineers | clean | the servers"],
    ["ESET, whose staff helped the bank restore its systems, blamed Iran.", "ESET | blame | Iran", "the bank | restore | its systems"],
    ["ESET, less than a week after the raid became known, blamed Iran for it.", "ESET | blame | Iran | for: it", "the raid | become"],
    ["ESET, as it had done in May, blamed Iran.", "ESET | blame | Iran", "it | do"],
    ["ESET, when asked about it, blamed Iran.", "ESET | blame | Iran"],
    ["ESET, asked on Friday who it thought was behind the raid, blamed Iran.", "ESET | blame | Iran", " | be | | behind: the raid"],
    ["ESET, in what it called an exception, blamed Iran.", "ESET | blame | Iran", "it | call | an exception"],
    ["ESET, itself a victim of the group, said Iran was behind it.", "ESET | say", "Iran | be | | behind: it"],
    ["ESET, unlike its rivals, said Iran was behind it.", "ESET | say", "Iran | be | | behind: it"],
    [
      "ESET said Turla, using a hole in the mail server, robbed the bank.",
      "ESET | say",
      "Turla | use | a hole | in: the mail server",
      "Turla | rob | the bank",
    ],
    ["ESET said that Turla, posing as recruiters, had robbed the bank.", "Turla | pose | | as: recruiters", "Turla | rob | the bank"],
    ["ESET said Turla, for reasons that remain unclear, robbed the bank.", "Turla | rob | the bank"],
    ["ESET said that Turla, if the samples are anything to go by, robbed the bank.", "Turla | rob | the bank"],
    [
      "The FBI and CISA issue this advisory to warn banks that Turla continues to rob them.",
      "The FBI, CISA | issue | this advisory",
      "The FBI, CISA | warn | banks",
      "Turla | continue",
    ],
    [
      "The FBI said hackers affiliated with Iran continue to rob banks.",
      "hackers | affiliate, passive | | with: Iran",
      "hackers | continue",
      "hackers | rob | banks",
    ],
    ["The news comes after the Israel National Cyber Directorate (INCD) blamed Iran for it.", "the Israel National Cyber Directorate | blame | Iran | for: it"],
    ["France on Wednesday attributed to the GRU a string of raids.", "France | attribute | a string | to: the GRU, of: raids"],
    ["The bloc and its members, together with their partners, strongly condemn the raid.", "The bloc, its members, their partners | condemn | the raid"],
    ["ESET said Turla itself robbed the bank.", "ESET | say", "Turla | rob | the bank"],
    ["ESET said Turla and a second group robbed the bank.", "Turla, a second group | rob | the bank"],
    ["ESET believes Turla, and not the gang that had claimed it, robbed the bank.", "Turla | rob | the bank"],
    ["It was the work of Turla, a group run by the FSB, ESET said.", "ESET | say"],
    ["The service (which was hacked) doubts that Iran was behind it.", "The service | doubt", "Iran | be | | behind: it"],
  ],
  "verbs in a row": [
    [
      "Britain condemned the attack, summoned the ambassador and named Russia.",
      "Britain | condemn | the attack",
      "Britain | summon | the ambassador",
      "Britain | name | Russia",
    ],
    ["China opposes hacking and had nothing to do with it.", "China | have | nothing"],
    ["He was accused of hacking banks and charged with fraud.", "He | charge, passive | | with: fraud"],
    ["Albania ordered its diplomats to leave after accusing Iran of the attack.", "Albania | accuse | Iran | of: the attack"],
  ],
  headlines: [
    ["Sandworm blamed for bank hack", "Sandworm | blame, passive | | for: bank hack"],
    ["UK, US accuse Russia of hacking bank", "UK, US | accuse | Russia"],
  ],
  "a name that is given in passing": [
    ["The group known as APT28 hacked a port.", "The group | know, passive | | as: APT28", "The group | hack | a port"],
    ["Microsoft said a group it calls Silk Typhoon hacked the bank.", "it | call | Silk Typhoon", "a group | hack | the bank"],
    ["Turla, said to be run by the FSB, hacked a port.", "Turla | run, passive | | by: the FSB", "Turla | hack | a port"],
  ],
  "a word that is a verb or a noun": [
    ["APT40 works for Beijing, officials in Canberra say.", "APT40 | work | | for: Beijing, in: Canberra", "officials | say"],
    ["Moscow funds and controls Killnet.", "Moscow | fund", "Moscow | control | Killnet"],
    ["Among researchers, most believe that Russia hacked the bank.", "most | believe", "Russia | hack | the bank"],
    ["A distributed denial of service attack hit the bank.", "A distributed denial of service attack | hit | the bank"],
    ["The hackers work for China, Mandiant said.", "The hackers | work | | for: China"],
    ["Britain and a dozen other allies accused China of the attack.", "Britain, a dozen other allies | accuse | China | of: the attack"],
    ["Hackers whom the FBI suspects of spying broke into the bank.", "the FBI | suspect", "Hackers | break | | into: the bank"],
    ["The firms have both attributed the wiper to Sandworm.", "The firms | attribute | the wiper | to: Sandworm"],
    ["He is a colonel whom the Dutch accuse of spying.", "the Dutch | accuse | | of: spying"],
    ["Norwegian police, after a year-long inquiry, accused Russia of it.", "Norwegian police | accuse | Russia | of: it"],
  ],
  "what a verb is said about": [
    [
      "The embassy called the charge that China had hacked the bank “a fabrication”.",
      "The embassy | call | the charge, a fabrication",
      "China | hack | the bank",
    ],
    ["The raid is believed to be by Turla.", "The raid | be | | by: Turla", "The raid | believe, passive"],
    ["A gang, believed to be the army, compromised Kaspersky.", "A gang | compromise | Kaspersky"],
    ["ESET said its mail was read and attributed the theft to Turla.", "ESET | attribute | the theft | to: Turla", "its mail | read, passive"],
    ["Iran was found to have been behind it by two firms.", "Iran | find, passive | | by: two firms", "Iran | be | | behind: it"],
  ],
};

describe("the grammar", () => {
  const lexicon = builtInLexicon();
  for (const [difficulty, sentences] of Object.entries(rows))
    describe(difficulty, () => {
      for (const [sentence, ...expected] of sentences)
        it(sentence, () => {
          const found = read(sentence);
          for (const verb of expected) expect(found).toContain(verb);
        });
    });

  function read(text: string): string[] {
    const document = createDocument(text);
    const named = placeMentions(document, link(document, findMentions(document, lexicon).mentions, lexicon));
    const { first, last } = { first: 0, last: document.tokens.length - 1 };
    const { verbs } = readClauses(readChunks(document, first, last, named).chunks, document.tokens.lower);
    const words = ({ first, last }: Phrase) => text.slice(document.tokens.start[first], document.tokens.end[last]);
    const show = ({ subject, lemma, passive, objects, complements }: Verb) =>
      [
        subject.map(words).join(", "),
        passive ? `${lemma}, passive` : lemma,
        objects.map(words).join(", "),
        complements.map((one) => `${one.preposition}: ${words(one)}`).join(", "),
      ]
        .join(" | ")
        .replaceAll("|  |", "| |")
        .replace(/(?: \| ?)+$/, "");
    return verbs.map(show);
  }
});
