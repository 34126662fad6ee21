// Link stage, data: the words that point back at something named before ("the group", "the agency"), one row a word. The examples are the
// tests of the row: {…} marks the name and the words that must join it; `leaves` holds sentences where the words must join nothing.
import type { EntityType } from "../facts.ts";

export interface Head {
  /** Lower case, as it stands after "the" or "this". */
  readonly word: string;
  readonly type: EntityType;
  /** Kinds that the entity may have; absent = any. An organisation whose kind is not known fits "company" only. */
  readonly kinds?: readonly string[];
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

const actorNames = (word: string) => [`{APT28} struck again in May. {The ${word}} used stolen passwords.`];

/** Sorted by word. */
export const heads: readonly Head[] = [
  { word: "actors", type: "threat-actor", finds: actorNames("actors"), leaves: ["{Estonia} struck back. The actors used stolen passwords."] },
  {
    word: "agency",
    type: "organisation",
    kinds: ["agency"],
    finds: ["{The National Security Agency} warned of the flaw. {The agency} urged firms to act."],
    leaves: ["{The National Security Agency} warned of the flaw. The agency of change is youth."],
  },
  { word: "attackers", type: "threat-actor", finds: actorNames("attackers"), leaves: ["{APT28} struck. The attackers behind another breach fled."] },
  {
    word: "bureau",
    type: "organisation",
    kinds: ["agency"],
    finds: ["{The Federal Bureau of Investigation} opened a case. {The bureau} seized two servers."],
    leaves: ["{Microsoft} opened a case. The bureau seized two servers."],
  },
  {
    word: "company",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{Microsoft} patched the flaw. {The company} thanked its partners."],
    leaves: ["{The Federal Bureau of Investigation} called. The company thanked its partners."],
  },
  {
    word: "country",
    type: "country",
    finds: ["{Estonia} was hit in spring. {The country} has since rebuilt its networks."],
    leaves: ["{APT28} struck. The country has since rebuilt its networks."],
  },
  { word: "crew", type: "threat-actor", finds: actorNames("crew"), leaves: ["{Estonia} struck back. The crew used stolen passwords."] },
  {
    word: "firm",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{CrowdStrike} studied the code. {The firm} saw an old trick.", "{CrowdStrike} studied the code. {The security firm} saw an old trick."],
    leaves: ["{APT28} wrote the code. The firm saw an old trick."],
  },
  { word: "gang", type: "threat-actor", finds: actorNames("gang"), leaves: ["{Estonia} struck back. The gang used stolen passwords."] },
  {
    word: "group",
    type: "threat-actor",
    finds: [...actorNames("group"), ...actorNames("hacking group"), "{APT28} is known. The theft was laid at the door of {that group}."],
    leaves: ["{APT28} struck. The group of seven met in Rome.", "{Estonia} struck back. The group used stolen passwords."],
  },
  { word: "hackers", type: "threat-actor", finds: actorNames("hackers"), leaves: ["{APT28} struck. The hackers behind another breach fled."] },
  {
    word: "ministry",
    type: "organisation",
    kinds: ["government"],
    finds: ["{The Belgian Ministry of Foreign Affairs} lost files. {The ministry} closed its mail server."],
    leaves: ["{Microsoft} lost files. The ministry closed its mail server."],
  },
  { word: "pirates", type: "threat-actor", finds: actorNames("pirates"), leaves: ["{Estonia} struck back. The pirates used stolen passwords."] },
];

/** Words that may stand between "the" and the head without naming another thing. */
export const modifiers: ReadonlySet<string> = new Set(
  "cyber cybersecurity cyberespionage cybercrime crime criminal espionage extortion federal hacking intelligence ransomware same security software spy tech technology threat".split(
    " ",
  ),
);

/** What follows a head that is then told apart by its own clause: "the hackers behind …", "the group of …". */
export const restrictors: ReadonlySet<string> = new Set("of behind who that whose responsible called known dubbed named tracked and or -".split(" "));

/** What follows "it" that points at nothing: "it is clear that …". */
export const impersonal: ReadonlySet<string> = new Set(
  "is was 's appears seems remains took takes comes turned follows would may might could can isn't wasn't".split(" "),
);

/** After these, with a subject before them, "it" is the subject: "Microsoft said it …". */
export const thinking: ReadonlySet<string> = new Set(
  "said says believes believed thinks added claimed claims denied announced confirmed insisted reported warned that".split(" "),
);
