// The plain sentences of the trade, crossed: every way of saying it with speakers, culprits and victims of every build, so that a way that is read
// with one of them is read with all. Each must give one claim with that stance, that source and that culprit, and none of another stance.
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Filler } from "../../src/facts.ts";

/** In the sentence, and a part of what the one meant is called. */
const speakers = [
  ["Norway", /Norway/],
  ["the Dutch government", /Netherlands|Dutch/],
  ["Microsoft", /Microsoft/],
  ["the FBI and CISA", /FBI/],
  ["Prime Minister Anna Berg", /Berg/],
  ["researchers at ESET", /ESET/],
  ["the German interior ministry", /German|interior/],
  ["four Western governments", /governments/],
  ["a senior US official", /official/],
] as const;
const culprits = [
  ["Russia", /Russia/],
  ["APT31", /APT31/],
  ["the GRU", /GRU/],
  ["Chinese state hackers", /Chin/],
  ["North Korea's Lazarus Group", /Lazarus/],
  ["the Kremlin-backed group Turla", /Turla/],
  ["Moscow", /Russia|Moscow/],
] as const;
const victims = [
  "its foreign ministry",
  "the Danish parliament",
  "a hospital chain",
  "Norway's health service",
  "three banks",
  "the Social Democrats",
  "the mail of two ministers",
  "the Indian grid operator",
];

/** S speaks, A did it, V was hit. Where S is missing, A speaks for itself. */
const ways = {
  attributes: [
    "S attributed the cyberattack on V to A.",
    "S attributed the May hack of V to A.",
    "S blamed A for the cyberattack on V.",
    "S on Tuesday blamed A for hacking V.",
    "S blamed the cyberattack on V on A.",
    "S accused A of hacking V.",
    "S publicly accused A of being behind a cyberattack on V.",
    "A was behind the cyberattack on V, S said.",
    "A was behind the cyberattack on V, according to S.",
    "According to S, A was behind the cyberattack on V.",
    "The cyberattack on V was carried out by A, S said.",
    "The cyberattack on V was the work of A, S said on Tuesday.",
    "S said that A had hacked V.",
    "S said A hacked V in May.",
    "S concluded that A was responsible for the hack of V.",
    "S linked the hack of V to A.",
    "A, S said, hacked V.",
    "A hacked V, S said in a statement.",
    "V were hacked by A, S said.",
    "Computers of V were hit by a cyberattack that S attributed to A.",
    "Computers of V were hit by a cyberattack, which S blamed on A.",
    "S pointed the finger at A over the cyberattack on V.",
    "S named A as the culprit behind the hack of V.",
    "S held A responsible for the cyberattack on V.",
    "It was A that hacked V, S said.",
    "S traced the hack of V to A.",
    "S said in a statement on Tuesday that A was behind the hack of V.",
    "Blaming A for the hack of V, S called for sanctions.",
    "The hack of V was attributed to A by S.",
    "S said on Tuesday there was evidence that A was behind the hack of V.",
    "“A was behind the hack of V,” S said.",
    "S denounced A for its cyberattack on V.",
    "In a report on Tuesday, S said A had broken into the servers of V.",
    "A's hack of V, S said, lasted months.",
  ],
  denies: [
    "A denied hacking V.",
    "A denied being behind the hack of V.",
    "A denied that it hacked V.",
    "A said it had nothing to do with the hack of V.",
    "A denied any involvement in the hack of V.",
    "A dismissed as baseless the accusation that it had hacked V.",
    "A rejected the accusation that it was behind the hack of V.",
    "There is no evidence that A hacked V, S said.",
    "S said there was no evidence that A was behind the hack of V.",
    "S doubted that A hacked V.",
    "S cast doubt on A's role in the hack of V.",
    "S ruled out that A was behind the hack of V.",
    "The claim that A hacked V is false, S said.",
    "It was not A that hacked V, S said.",
    "S did not believe that A was behind the hack of V.",
    "A was not behind the hack of V, S said.",
    "S said it was unlikely that A was behind the hack of V.",
    "S found nothing that links A to the hack of V.",
    "A was not involved in the hack of V, according to S.",
  ],
  withholds: [
    "S declined to say who was behind the hack of V.",
    "S would not say whether A was behind the hack of V.",
    "S said it was too early to say who had hacked V.",
    "S stopped short of blaming A for the hack of V.",
    "S could not say who had hacked V.",
    "S refused to attribute the hack of V to any country.",
    "S did not say who had hacked V.",
    "S did not name the country behind the hack of V.",
    "S would not say which country had hacked V.",
    "It is not known who was behind the hack of V, S said.",
    "Asked whether A had hacked V, S declined to comment.",
  ],
} as const;

const before = "Computers were hit by malware in May and data was stolen by intruders. ";
const crossings = 12;
/** Of a hundred crossings; it only falls. */
const mayFail = { attributes: 0, denies: 1, withholds: 1 } as const;

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

describe.each(Object.keys(ways) as (keyof typeof ways)[])("%s, crossed", (stance) => {
  it(`fails in no more than ${mayFail[stance]} of a hundred`, () => {
    const failed: string[] = [];
    for (const [row, way] of ways[stance].entries()) {
      for (let n = 0; n < crossings; n++) {
        const [speaker, source] = speakers[(row * 5 + n * 2) % speakers.length] as (typeof speakers)[number];
        const [culprit, actor] = culprits[(row * 3 + n) % culprits.length] as (typeof culprits)[number];
        const victim = victims[(row + n * 3) % victims.length] as string;
        const words: Record<string, string> = { S: speaker, A: culprit, V: victim };
        const text = before + capitalised(way.replace(/\b[SAV]\b/g, (letter) => words[letter] as string));
        const { claims, entities } = extract(text, { published: { value: "2024-05-15", basis: "given" } });
        const named = (fillers: readonly Filler[], wanted: RegExp) =>
          fillers.some(({ entity, text }) => wanted.test(`${text} ${entities.find(({ id }) => id === entity)?.name ?? ""}`));
        const told = claims.filter((claim) => claim.relation === "responsibility" && claim.evidence.start >= before.length);
        const [claim] = told.filter((one) => one.stance === stance);
        const right =
          claim !== undefined &&
          told.every((one) => one.stance === stance) &&
          named(claim.sources, /\bS\b/.test(way) ? source : actor) &&
          (/\bA\b/.test(way) ? named(claim.actors, actor) : claim.actors.length === 0);
        if (!right) failed.push(text.slice(before.length));
      }
    }
    const share = (100 * failed.length) / (ways[stance].length * crossings);
    expect(share, failed.join("\n")).toBeLessThanOrEqual(mayFail[stance]);
  });
});
