// Link stage, data: the words that point back at something named before ("the group", "the agency"), one row a word. The examples are the
// tests of the row: {…} marks the name and the words that must join it; `leaves` holds sentences where the words must join nothing.
import type { EntityType } from "../facts.ts";

/** A word that points back, and at what. */
export interface Head {
  /** Lower case, as it stands after "the" or "this". */
  readonly word: string;
  readonly type: EntityType;
  /** Kinds that the entity may have; absent = any. An organisation whose kind is not known fits "company" only. */
  readonly kinds?: readonly string[];
  /** Words of which its name must hold one; where `kinds` are given too, either is enough. */
  readonly named?: readonly string[];
  /** Words of which one must stand beside the person's name: "the spokesman" is who was called spokesman. */
  readonly roles?: readonly string[];
  /** Only when the last two sentences name one such thing and no other. */
  readonly lone?: true;
  /** Often no noun of its own ("the police agency", "the official answer"): a verb, a preposition or a sign must follow. */
  readonly bare?: true;
  /** Meant only where it is written with a capital: "the North". */
  readonly capital?: true;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** People in a band: "the hackers". */
const band = (word: string): Head => ({
  word,
  type: "threat-actor",
  finds: [`{APT28} struck again in May. {The ${word}} used stolen passwords.`],
  leaves: [`{Estonia} struck back. The ${word} used stolen passwords.`, `{APT28} struck. The ${word} behind another breach fled.`],
});

/** A body called by the head of its name: "the ministry". */
const body = (word: string, name: string, ...more: string[]): Head => ({
  word,
  type: "organisation",
  named: [word, ...more],
  finds: [`{organisation ${name}} lost files. {The ${word}} closed its mail server.`],
  leaves: [`{Microsoft} lost files. The ${word} closed its mail server.`, `{organisation ${name}} lost files. The ${word} of a neighbour closed.`],
});

/** A person called by an office or an occupation that the text gave with the name. */
const role = (word: string, ...roles: string[]): Head => ({
  word,
  type: "person",
  roles: [word, ...roles],
  finds: [
    `{person Ana Ruiz}, {the ${word}}, spoke first. {The ${word}} saw no proof.`,
    `On Monday, ${word} {person Ana Ruiz} spoke first. {The ${word}} saw no proof.`,
  ],
  leaves: [`{person Ana Ruiz} spoke first. The ${word} saw no proof.`],
});

/** Sorted by word within each kind. */
export const heads: readonly Head[] = [
  ...[
    "actor",
    "actors",
    "attackers",
    "collective",
    "crew",
    "cybercriminals",
    "cyberspies",
    "gang",
    "hackers",
    "hacktivists",
    "intruders",
    "outfit",
    "pirates",
    "syndicate",
  ].map(band),
  {
    word: "group",
    type: "threat-actor",
    finds: [
      "{APT28} struck again in May. {The group} used stolen passwords.",
      "{APT28} struck again in May. {The hacking group} used stolen passwords.",
      "{APT28} is known. The theft was laid at the door of {that group}.",
    ],
    leaves: ["{APT28} struck. The group of seven met in Rome.", "{Estonia} struck back. The group used stolen passwords."],
  },
  {
    word: "unit",
    type: "organisation",
    named: ["unit"],
    finds: ["{Unit 61398} stole plans. {The unit} sits in a tower.", "{Unit 61398} stole plans. {The hacking unit} sits in a tower."],
    leaves: ["{Microsoft} stole plans. The unit sits in a tower."],
  },
  {
    word: "agency",
    type: "organisation",
    kinds: ["agency"],
    named: ["agency"],
    finds: ["{The National Security Agency} warned of the flaw. {The agency} urged firms to act."],
    leaves: ["{The National Security Agency} warned of the flaw. The agency of change is youth."],
  },
  {
    word: "alliance",
    type: "organisation",
    named: ["alliance", "treaty"],
    finds: ["{NATO} condemned the raid. {The alliance} named nobody."],
    leaves: ["{Microsoft} condemned the raid. The alliance named nobody."],
  },
  body("association", "Harbour Pilots Association"),
  body("authority", "Northern Tax Authority"),
  body("bank", "Bank of Norvik"),
  {
    word: "bloc",
    type: "organisation",
    named: ["union"],
    finds: ["{The European Union} condemned the raid. {The bloc} named nobody."],
    leaves: ["{Microsoft} condemned the raid. The bloc named nobody."],
  },
  {
    word: "broadcaster",
    type: "organisation",
    kinds: ["media"],
    finds: ["{The BBC} went dark. {The broadcaster} named nobody."],
    leaves: ["{Microsoft} went dark. The broadcaster named nobody."],
  },
  body("bureau", "Northern Bureau of Investigation"),
  body("centre", "Norvik Cyber Security Centre", "center"),
  body("center", "Norvik Cyber Security Center", "centre"),
  body("command", "Norvik Cyber Command"),
  body("commission", "Harbour Commission"),
  body("committee", "Harbour Safety Committee"),
  {
    word: "company",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{Microsoft} patched the flaw. {The company} thanked its partners."],
    leaves: ["{The Federal Bureau of Investigation} called. The company thanked its partners."],
  },
  body("council", "Harbour Council"),
  body("court", "Harbour Court"),
  body("department", "Norvik Department of Health"),
  body("directorate", "Norvik Signals Directorate"),
  body("federation", "Norvik Chess Federation"),
  {
    word: "firm",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{CrowdStrike} studied the code. {The firm} saw an old trick.", "{CrowdStrike} studied the code. {The security firm} saw an old trick."],
    leaves: ["{APT28} wrote the code. The firm saw an old trick."],
  },
  body("foundation", "Harbour Foundation"),
  {
    word: "giant",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{Microsoft} patched the flaw. {The software giant} thanked its partners."],
    leaves: ["{APT28} wrote the code. The software giant saw an old trick."],
  },
  body("hospital", "Harbour Hospital"),
  body("institute", "Harbour Institute"),
  {
    word: "magazine",
    type: "organisation",
    kinds: ["media"],
    finds: ["{Wired} saw the letter. {The magazine} named nobody."],
    leaves: ["{Microsoft} saw the letter. The magazine named nobody."],
  },
  {
    word: "maker",
    type: "organisation",
    kinds: ["vendor", "company"],
    finds: ["{Microsoft} patched the flaw. {The software maker} thanked its partners."],
    leaves: ["{APT28} wrote the code. The software maker saw an old trick."],
  },
  body("ministry", "Norvik Ministry of Health"),
  {
    word: "newspaper",
    type: "organisation",
    kinds: ["media"],
    finds: ["{The New York Times} saw the letter. {The newspaper} named nobody."],
    leaves: ["{Microsoft} saw the letter. The newspaper named nobody."],
  },
  body("office", "Norvik Information Office"),
  body("organisation", "World Harbour Organisation", "organization"),
  body("organization", "World Harbour Organization", "organisation"),
  {
    word: "outlet",
    type: "organisation",
    kinds: ["media"],
    finds: ["{Wired} saw the letter. {The outlet} named nobody."],
    leaves: ["{Microsoft} saw the letter. The outlet named nobody."],
  },
  body("parliament", "Norvik Parliament"),
  body("party", "Harbour Party"),
  {
    ...body("police", "Norvik Police"),
    bare: true,
    finds: ["{organisation Norvik Police} lost files. {The police} said so."],
    leaves: ["{organisation Norvik Police} lost files. The police agency closed its mail server."],
  },
  {
    word: "publication",
    type: "organisation",
    kinds: ["media"],
    finds: ["{Wired} saw the letter. {The publication} named nobody."],
    leaves: ["{Microsoft} saw the letter. The publication named nobody."],
  },
  body("service", "Norvik Security Service"),
  body("university", "Harbour University"),
  {
    word: "vendor",
    type: "organisation",
    kinds: ["vendor"],
    finds: ["{CrowdStrike} studied the code. {The security vendor} saw an old trick."],
    leaves: ["{APT28} wrote the code. The vendor saw an old trick."],
  },
  {
    word: "watchdog",
    type: "organisation",
    kinds: ["agency"],
    finds: ["{The National Security Agency} warned of the flaw. {The watchdog} urged firms to act."],
    leaves: ["{Microsoft} warned of the flaw. The watchdog urged firms to act."],
  },
  {
    word: "country",
    type: "country",
    finds: ["{Estonia} was hit in spring. {The country} has since rebuilt its networks."],
    leaves: ["{APT28} struck. The country has since rebuilt its networks."],
  },
  {
    word: "north",
    type: "country",
    named: ["north"],
    bare: true,
    capital: true,
    finds: ["Seoul blamed {North Korea}. {The North} denied the charge.", "Seoul blamed {North Korea}. He asked if {the North} was able to do it."],
    leaves: [
      "Seoul blamed {North Korea}. In the north it rained.",
      "Seoul blamed {North Korea}. Snow fell in the North of the island.",
      "{Estonia} was hit. The North is cold.",
    ],
  },
  ...["administration", "authorities", "government", "regime"].map(
    (word): Head => ({
      word,
      type: "country",
      lone: true,
      bare: true,
      finds: [`{Estonia} was hit in spring. {The ${word}} named nobody.`],
      leaves: [`{Microsoft} was hit in spring. The ${word} named nobody.`, `{Estonia} was hit in spring. The ${word} websites closed.`],
    }),
  ),
  role("ambassador"),
  role("analyst"),
  role("chairman", "chair"),
  role("chief", "head"),
  role("commissioner"),
  role("director"),
  role("expert"),
  role("lawyer", "attorney"),
  role("minister"),
  role("mayor"),
  {
    ...role("official"),
    bare: true,
    finds: ["On Monday, official {person Ana Ruiz} spoke first. {The official} had no proof."],
    leaves: ["On Monday, official {person Ana Ruiz} spoke first. The official answer was no."],
  },
  role("president"),
  role("professor"),
  role("prosecutor", "attorney"),
  role("researcher"),
  role("secretary"),
  role("senator"),
  role("spokesman", "spokesperson"),
  role("spokesperson", "spokesman", "spokeswoman"),
  role("spokeswoman", "spokesperson"),
];
