// What may stand before a speaker, between a speaker and its verb, and between a culprit and its deed, crossed with ways of saying it: none of it changes who says what of whom.
import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const before = "Hackers broke into a ministry. ";

const openings = `
On Tuesday, | In a report published on Tuesday, | In its annual report to parliament, which was published on Tuesday, | After months of work with its partners,
Asked about the intrusion at a hearing, | Speaking on condition that it not be quoted, | While it gave no details, | Although the samples had been tampered with,
Less than a week after the intrusion became known, | For the first time since the intrusion, | As it had done in May, | Unlike its rivals, | Citing two samples of the malware,
Having studied the malware for months, | Based on two samples of the malware, | With the help of two partners, | Unusually for such a firm, | When the ministry asked for help,
If there was any doubt left, | Meanwhile, | Later that day | A day earlier, | In what it called an exception, | To the surprise of its rivals, | By then
At a press conference in Riga on Tuesday at which it showed two samples, | Because the same certificate had been used before, | Instead of waiting for the police,
The same day, | Among those who looked at the samples, | Not only that: | But | And yet | Still, | Since then, | No sooner had the servers been cleaned than`;

const behindSpeakers = `
, which sells antivirus software, | , which was called in by the bank, | , whose engineers spent weeks cleaning the servers, | , whose job it is to protect the state's networks,
, asked on Friday who it thought was behind the intrusion, | , when asked about the intrusion, | , having studied the malware for months, | , speaking to reporters in Riga,
, citing two samples of the malware, | , in a report of 40 pages that was published on Tuesday, | , in a report seen by Reuters, | , in an unusual step,
, after months of work with partners in three countries, | , along with two of its partners, | , for its part, | , on the other hand, | , too, | , however, | , unlike its rivals,
, as it had done in May, | , as expected, | , by contrast, | on Tuesday | , on Tuesday, | , less than a week after the intrusion became known, | (which was called in by the bank)
– which was called in by the bank – | — no stranger to such cases — | , one of the firms that were called in, | , a firm that helped the bank restore its systems, | , based in Bratislava,
, long reluctant to name states, | , which had at first spoken of criminals, | , which knows the malware better than anyone else does, | , to which the bank had sent the samples,
, under whose eyes the servers were emptied, | , itself a victim of the group, | , whom the bank had called in, | , and not only it, | , without saying how it knew, | , though it gave no details,
, if only in a footnote, | , in its annual report to parliament, | , through a spokesman, | , in what it called an exception, | , at a press conference at which it showed two samples,`;

const behindCulprits = `
, a group run by the GRU, | , which has been active since 2014, | , whose members are thought to sit in Moscow, | (also tracked as Sednit) | – better known as Fancy Bear –
, long known for stealing mail, | , best known for its part in the raid on the Bundestag, | , which it calls Sednit, | , rather than a criminal gang,
, using a hole in mail servers that had been closed in March, | , with the help of two accomplices, | , in all likelihood on the orders of the GRU, | , under the guise of a charity,
, posing as recruiters, | , for reasons that remain unclear, | , apparently in revenge for sanctions that had been imposed in May, | , and not the gang that had claimed it, | and a second group
, of which little had been heard since 2019, | , to whom the ministry was no stranger, | , if the samples are anything to go by, | , as in earlier cases, | , as it had done twice before,
, over a period of eight months, | , one of several groups that spy for Moscow, | itself | , likely working from Moscow,`;

const rows = (list: string) => ["", ...list.split(/[|\n]/).map((one) => one.trim())].filter((one, i) => i === 0 || one);
const joined = (left: string, aside: string, right: string) => `${left}${aside === "" || aside.startsWith(",") ? aside : ` ${aside}`} ${right}`;

/** Who says what of whom, of all responsibility in the second sentence. */
function told(sentence: string): string {
  const { claims, entities } = extract(before + sentence);
  const name = ({ entity, text }: { entity: string | null; text: string }) => entities.find((one) => one.id === entity)?.name ?? text;
  return claims
    .filter(({ relation, evidence }) => relation === "responsibility" && evidence.start >= before.length)
    .map(({ stance, sources, actors }) => `${sources.map(name).sort()} ${stance} ${actors.map(name).sort()}`.trim())
    .join("; ");
}

/** The sentences that are not told as expected, with what was told. */
const failing = (sentences: readonly string[], expected: string, right = (found: string) => found === expected) =>
  sentences.map((sentence) => [sentence, told(sentence)] as const).filter(([, found]) => !right(found));

const predicates: readonly (readonly [predicate: string, told: string])[] = [
  ["blamed North Korea for the intrusion.", "attributes North Korea"],
  ["has attributed the intrusion to Sandworm.", "attributes Sandworm"],
  ["said North Korea was behind the intrusion.", "attributes North Korea"],
  ["is convinced that Sandworm carried out the intrusion.", "attributes Sandworm"],
  ["would not say who was behind the intrusion.", "withholds"],
  ["doubts that North Korea was behind the intrusion.", "denies North Korea"],
];

test.each(predicates)("whatever stands before a speaker that %s", (predicate, expected) => {
  const sentences = rows(openings).map((opening) => `${opening} ESET ${predicate}`.trim());
  expect(failing(sentences, `ESET ${expected}`)).toEqual([]);
});

test.each(predicates)("whatever stands between a speaker and %s", (predicate, expected) => {
  const sentences = rows(behindSpeakers).map((aside) => joined("ESET", aside, predicate));
  // "along with two of its partners", "unlike its rivals, and not only it": others may speak with it.
  expect(failing(sentences, expected, (found) => found.startsWith("ESET") && found.endsWith(expected) && !found.includes(";"))).toEqual([]);
});

test.each([
  "ESET said APT28 % broke into the ministry's mail servers.",
  "ESET said that APT28 % had broken into the ministry's mail servers.",
  "APT28 % broke into the ministry's mail servers, ESET said.",
  "ESET believes APT28 % was behind the intrusion.",
  "According to ESET, APT28 % stole the ministry's mail.",
  "ESET found evidence that APT28 % had hacked the ministry.",
])("whatever stands behind the culprit in: %s", (frame) => {
  const [left = "", right = ""] = frame.split(" % ");
  const sentences = rows(behindCulprits).map((aside) => joined(left, aside, right));
  expect(failing(sentences, "", (found) => /^ESET attributes APT28(,.*)?(; .* denies a criminal gang)?$/.test(found))).toEqual([]);
});
