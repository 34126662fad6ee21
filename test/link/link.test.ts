// What joins and what stays apart: names, acronyms, surnames, pronouns.
import { describe, expect, it } from "vitest";
import { linkMarked } from "./marked.ts";

const groups = (example: string) => linkMarked(example).entities.map((entity) => entity.mentions.map((mention) => mention.text).join(" | "));

describe("the name of an entity", () => {
  it.each([
    ["a line break", "Ana\nRuiz"],
    ["a no-break space", "Ana\u00a0Ruiz"],
    ["a space of no width", "Ana\u200b Ruiz"],
    ["a soft hyphen", "Ana Ru\u00adiz"],
  ])("has no %s, though its mention does", (_what, words) => {
    const [entity] = linkMarked(`{person ${words}} spoke.`).entities;
    expect(entity?.name).toBe("Ana Ruiz");
    expect(entity?.mentions[0]?.text).toBe(words);
  });
});

describe("the names of an entity", () => {
  it("stand once each", () => {
    const [entity] = linkMarked("{organisation Harbour Safety Office} ({organisation HSO}), {CCTV} said.").entities.slice(1);
    expect(new Set([entity?.name, entity?.acronym, ...(entity?.aliases ?? [])]).size).toBe(2 + (entity?.aliases?.length ?? 0));
  });
  it("are an acronym where they are spelled as one", () => {
    const [entity] = linkMarked("The {FBI} and the {F.B.I.}").entities;
    expect(entity?.mentions.map((mention) => mention.form)).toEqual(["acronym", "alias"]);
  });
});

describe("one entity per thing", () => {
  it.each([
    [
      "an acronym in brackets",
      "{organisation Harbour Safety Office} ({organisation HSO}) met. {organisation HSO} left.",
      ["Harbour Safety Office | HSO | HSO"],
    ],
    ["a translated acronym in brackets", "{organisation Harbour Safety Office} ({organisation OSP}) met.", ["Harbour Safety Office | OSP"]],
    ["an acronym from the initials", "{organisation Office of Harbour Safety} met. {organisation OHS} left.", ["Office of Harbour Safety | OHS"]],
    ["a company without its form", "{organisation Norvik Security Ltd} met. {organisation Norvik} left.", ["Norvik Security Ltd | Norvik"]],
    ["a surname", "{person Ana Ruiz} spoke. {person Ruiz} left.", ["Ana Ruiz | Ruiz"]],
    ["a surname before its owner", "{person Ruiz} to leave. {person Ana Ruiz} spoke.", ["Ruiz | Ana Ruiz"]],
    ["a surname of two words", "{person Ana de Souza} spoke. {person de Souza} left.", ["Ana de Souza | de Souza"]],
    ["a family name that comes first", "{person Zhang Weiming} spoke. {person Zhang} left.", ["Zhang Weiming | Zhang"]],
    ["the latest of two with one surname", "{person Ana Ruiz} spoke. {person Leo Ruiz} sang. {person Ruiz} left.", ["Ana Ruiz", "Leo Ruiz | Ruiz"]],
    [
      "two companies, whose short form fits both",
      "{organisation Norvik Ltd} met {organisation Norvik Labs}. {organisation Norvik} left.",
      ["Norvik Ltd", "Norvik Labs", "Norvik"],
    ],
    ["a group written apart", "{threat-actor ZED 77} met {threat-actor ZED-77}.", ["ZED 77 | ZED-77"]],
    ["an alias of the lexicon", "{APT28} met. {Fancy Bear} left.", ["APT28 | Fancy Bear"]],
    ["names that the text joins", "{APT28}, also known as {threat-actor Velvet Ostrak}, struck.", ["APT28 | Velvet Ostrak"]],
    [
      "names that the text joins, each with its vendor",
      "{APT28}, which {Microsoft} tracks as {threat-actor Ostrak Hail} and {CrowdStrike} as {threat-actor Ostrak Lynx}, struck.",
      ["APT28 | Ostrak Hail | Ostrak Lynx", "Microsoft", "CrowdStrike"],
    ],
    ["names in a list", "{threat-actor Velvet Ostrak} (aka {threat-actor Vosk}, {threat-actor Voskan}) struck.", ["Velvet Ostrak | Vosk | Voskan"]],
    ["two groups side by side", "{threat-actor Velvet Ostrak} and {threat-actor Vosk} struck.", ["Velvet Ostrak", "Vosk"]],
    ["a group that knows another", "{threat-actor Velvet Ostrak}, known to work with {threat-actor Vosk}, struck.", ["Velvet Ostrak", "Vosk"]],
    ["groups that vendors keep apart", "{APT28}, also known as {Sandworm}, struck.", ["APT28", "Sandworm"]],
    ["a person and a body of one name", "{person Ruiz} met {organisation Ruiz}.", ["Ruiz", "Ruiz"]],
  ])("%s", (_, example, expected) => expect(groups(example)).toEqual(expected));
});

describe("what the words beside a name say of it", () => {
  it.each([
    ["{Ukrainian} bank {organisation Norvik} closed.", "Norvik", "company", "UA"],
    ["{organisation Norvik}, a {Ukrainian} security firm, closed.", "Norvik", "vendor", "UA"],
    ["The {French} cybersecurity agency {organisation Norvik} closed.", "Norvik", "agency", "FR"],
    ["The {Russian} hacking group {threat-actor Vosk} closed.", "Vosk", undefined, "RU"],
    ["The {China}-linked group {threat-actor Vosk} closed.", "Vosk", undefined, "CN"],
    ["The {Russian}-speaking group {threat-actor Vosk} closed.", "Vosk", undefined, undefined],
    ["{Russian} and other banks left {organisation Norvik}.", "Norvik", undefined, undefined],
  ])("%s", (example, name, kind, country) => {
    const entity = linkMarked(example).entities.find((one) => one.name === name);
    expect([entity?.kind, entity?.country]).toEqual([kind, country]);
  });
  it("the article's own name leads", () => {
    const [entity] = linkMarked("The {organisation Harbour Agency for the Safety of Signals at Sea} ({ANSSI}) spoke.").entities;
    expect(entity).toMatchObject({ name: "Harbour Agency for the Safety of Signals at Sea", acronym: "ANSSI", country: "FR" });
    expect(entity?.aliases).toContain("French National Cybersecurity Agency");
  });
});

describe("pronouns, only where they are safe", () => {
  it.each([
    ["it, after the subject", "{Microsoft} found the flaw. It blamed a former partner.", ["Microsoft | It"]],
    ["it, in the subject's own speech", "{Microsoft} said it blamed a partner.", ["Microsoft | it"]],
    ["it that points at nothing", "{Microsoft} found the flaw. It is clear that he lied.", ["Microsoft"]],
    ["he", "{person Leo Ruiz} spoke. Then he left.", ["Leo Ruiz | he"]],
    ["he, with two people near", "{person Leo Ruiz} met {person Tom Hale}. Then he left.", ["Leo Ruiz", "Tom Hale"]],
    ["he, in a quotation", "{person Leo Ruiz} spoke. “Then he left,” said a guest.", ["Leo Ruiz"]],
    ["the researchers of a body", "Researchers at {CrowdStrike} saw the code. The researchers blamed a gang.", ["CrowdStrike | The researchers"]],
    ["the researchers of the last vendor", "{CrowdStrike} saw the code. The researchers blamed a gang.", ["CrowdStrike | The researchers"]],
    ["researchers of nobody", "{APT28} wrote the code. The researchers blamed a gang.", ["APT28"]],
    ["the group, told by its state", "{APT28} struck. The {Russian} hacking group used stolen passwords.", ["APT28 | hacking group", "Russian"]],
    ["the group of another state", "{APT28} struck. The {Chinese} hacking group used stolen passwords.", ["APT28", "Chinese"]],
    ["the group, named right after", "{Microsoft} met the group that it calls {Sandworm}. It left.", ["Microsoft | it | It", "the group | Sandworm"]],
    ["the group and others", "{APT28} slept. The group and other hackers struck.", ["APT28 | The group"]],
    ["the group, also known as", "The group, also known as {Sandworm}, struck.", ["The group | Sandworm"]],
    ["the group, linked to another", "{APT28} struck. The group linked to {Sandworm} struck.", ["APT28", "Sandworm"]],
    [
      "the group that the document is about",
      "{APT28} struck. {APT28} and {Sandworm} met; {APT28} left. {APT28} and {Sandworm} ate. The group spoke.",
      ["APT28 | APT28 | APT28 | APT28 | The group", "Sandworm | Sandworm"],
    ],
    ["the hackers, with two to choose from", "{APT28} and {Sandworm} met. The hackers left.", ["APT28", "Sandworm"]],
    ["a hacking group in the lead", "A {Russian} hacking group struck a port. {APT28} left its tools.", ["Russian", "hacking group | APT28"]],
    ["a hacking group of another state in the lead", "A {Chinese} hacking group struck a port. {APT28} left its tools.", ["Chinese", "APT28"]],
    ["hackers who are named later", "Hackers robbed a port. The group, known as {APT28}, left its tools.", ["Hackers | The group | APT28"]],
    ["spies who are named first", "A patient outfit robbed a port. Dubbed {APT28} by its hunters, the outfit left.", ["A patient outfit | APT28 | the outfit"]],
    [
      "a band that somebody names",
      "One of the best hacking groups robbed a port. The firm calls the group {APT28}.",
      ["One of the best hacking groups | APT28"],
    ],
    ["a band that names itself", "A gang robbed a port. {APT28}, as the gang calls itself, left.", ["A gang | APT28 | the gang"]],
    ["the group that, in the lead", "The group that robbed a port is back. {APT28} left its tools. {APT28} met.", ["The group | APT28 | APT28"]],
    ["the work of a group", "{APT28} met. The raid was the work of a patient group.", ["APT28 | a patient group"]],
    ["the work of a different group", "{APT28} met. The raid was the work of a different group.", ["APT28"]],
    ["another band with a name", "Hackers robbed a port. A rival group, known as {APT28}, left its tools.", ["APT28"]],
    ["a group known for the first time", "Hackers robbed a port. Officials named the group known as {APT28}.", ["the group | APT28"]],
    ["two bands, and one is named", "Two gangs robbed a port. The gang, known as {APT28}, left.", ["The gang | APT28"]],
    ["a gang between", "Hackers robbed a port. A gang robbed a bank. The group, known as {APT28}, left.", ["A gang | The group | APT28"]],
    ["a band in the lead, and one named once", "A hacking group struck a port. A bank recalled {APT28}.", ["APT28"]],
    ["it that names the group", "{APT28} met. It calls the group a family.", ["APT28 | the group"]],
    ["a group of lawmakers in the lead", "A group of lawmakers met. {APT28} left its tools.", ["APT28"]],
    ["a hacking group later on", "{APT28} slept. Rain fell. {APT28} woke. A hacking group struck a port.", ["APT28 | APT28"]],
    ["the government of one of two countries", "{Estonia} and {Latvia} were hit. The government named nobody.", ["Estonia", "Latvia"]],
    ["the government's websites", "{Estonia} was hit. The government websites closed.", ["Estonia"]],
    ["it after a clause", "{Microsoft} refused to comment, but it confirmed the breach.", ["Microsoft | it"]],
    ["it after a clause, with another thing between", "{Microsoft} sued {CrowdStrike}, but it lost.", ["Microsoft", "CrowdStrike"]],
    ["it after according to", "According to {Microsoft}, the code was old. It blamed rust.", ["Microsoft"]],
    ["the group, with two to choose from", "{APT28} and {Sandworm} met; later, the group left.", ["APT28", "Sandworm"]],
  ])("%s", (_, example, expected) => expect(groups(example)).toEqual(expected));
});
